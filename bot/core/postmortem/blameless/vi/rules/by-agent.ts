import { pattern } from '../shorthand.ts';
import type { TwoPatterns } from '../shorthand.ts';

export const byAgentPatterns: readonly TwoPatterns[] = [
  pattern(
    'by-agent',
    ` (?<hit>(?:đã )?bị (?:<p>|<n>|<o>) F6(?:sai|nhầm|bỏ qua|xoá|phớt lờ|tắt tiếng|tắt|làm hỏng|phá|bỏ quên|lờ đi|ghi đè|cấu hình|sửa|đổi|làm mất|làm sập|bỏ sót|rút|vô hiệu hoá|mute|drop|gỡ|coi thường|xem nhẹ|đẩy|deploy|merge|restart|khởi động lại|ngắt|khoá|quên|lạm dụng|bỏ|để|kill|duyệt|nhấn|bấm|ngâm|skip|disable|chặn|đánh giá|hiểu|đọc)) `,
    { notIn: ' bị (?:khách|hệ thống|aws|chính sách)' },
  ),
  pattern(
    'by-agent',
    ' (?<hit>(?:lỗi|hỏng|sai|nhầm|chưa test|chưa review|chưa kiểm tra|nguy hiểm) (?:\\S+ ){0,3}?(?:được|bị|do) {O} (?:\\S+ )?(?:merge|deploy|đẩy|duyệt|promote|push|đưa|phát hành|viết|tạo|thêm|bật|commit|ký|cấu hình)) ',
    { notIn: ' (?:sửa|khắc phục|phát hiện) ' },
  ),
  pattern(
    'by-agent',
    ' (?<hit>(?:lỗi|hỏng|sai|nhầm|xoá|mất|chưa test|chưa review) (?:\\S+ ){0,5}?bởi {O}) ',
    { notIn: ' (?:sửa|khắc phục|phát hiện|tìm ra|khôi phục) ' },
  ),
  pattern(
    'by-agent',
    ' (?<hit>(?:được|bị) (?:\\S+ )?(?:cấu hình sai|xoá|sửa sai|deploy nhầm|xoá nhầm|tắt|ghi đè|đổi|mute|phá|làm hỏng|bỏ qua|nhập sai|merge nhầm) F4bởi {O}) ',
    {},
  ),
  pattern(
    'by-agent',
    ' (?<hit>(?:sự cố|lỗi|outage|vụ này|gián đoạn|hỏng hóc|thảm hoạ|mất dữ liệu|tình trạng này) F6(?:do|bởi|từ) (?:một |chính )?{O} F8(?:gây ra|gây nên|mà ra|tạo ra|gây)) ',
    { after: '(?:không|không phải) $', notIn: ' không (?:phải )?(?:do|bởi) ' },
  ),
  pattern('by-agent', ' (?<hit>(?:được|bị) {O} F4(?:mà (?:không|chưa|chẳng)|khi chưa|ẩu|bừa|nhầm|sai)) ', {
    before: '^ (?:\\S+ )?(?:mất|ảnh hưởng)',
  }),
  pattern(
    'by-agent',
    ' (?<hit>(?:đã |lại |vừa |còn )?bị (?:một |chính |mấy |các )?{O} (?:\\S+ )?(?!(?:gọi|báo|hỏi|nhắc|yêu|page|đánh|ảnh|đưa|cô|cách|tạm|dừng|rollback|thu|khoanh|phát|từ|bắt|kéo|giục|chuyển|thay|đổi ca|làm phiền|chất|mời|trừ|chặn|loại|ngắt|giới)(?: |$))(?:[^ ,;:.!?]+)) ',
    {
      notIn:
        ' bị (?:khách|hệ thống|aws|chính sách|kẻ|hacker|tin tặc) | như (?:kế hoạch|runbook) | theo (?:runbook|kế hoạch|quy trình) ',
    },
  ),
  pattern(
    'by-agent',
    ' (?<hit>(?:được|bị) (?:\\S+ ){1,4}?(?:gấp|vội|ẩu|vội vàng|qua loa|lén|bừa|cẩu thả|sơ sài|chớp nhoáng|cho xong) (?:\\S+ ){0,3}?(?:bởi|do|từ) (?:mấy |những |một |vài |các )?(?:{O}|người|ai đó|kẻ))',
    {},
  ),
  pattern(
    'by-agent',
    ' (?<hit>(?:do|bởi|từ tay) (?:\\S+ )?{O} (?:đẩy|đưa|merge|deploy|viết|push|duyệt|chạy|tạo|phát hành|làm|release|ký|bật|thêm) (?:\\S+ ){0,4}?(?:không qua|mà không|khi chưa|chưa qua|không có|không hề|chưa được|không test|bất chấp|mà chưa))',
    {},
  ),
];
