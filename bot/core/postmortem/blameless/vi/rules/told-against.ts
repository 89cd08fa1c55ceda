import { systemReason } from '../reason.ts';
import { pattern } from '../shorthand.ts';
import type { TwoPatterns } from '../shorthand.ts';

const helped = '(?:phát hiện|tìm ra|cứu|khôi phục|giúp|dừng được|ngăn được|báo sớm)';

/** Facts that are told against somebody: who did it stands where what happened belongs. */
export const toldAgainstPatterns: readonly TwoPatterns[] = [
  pattern(
    'person-failure',
    ' chính (?:cú|cái|lệnh|thao tác|commit|thay đổi|bản|lần|việc|động tác|tay|pha|quyết định) (?:\\S+ ){0,3}?(?:của |do )?{O} (?:\\S+ )?(?:đưa|làm|khiến|gây|đã|phá|xoá|tắt|kéo|đánh|mở) ',
    { notIn: ` ${helped} ` },
  ),
  pattern(
    'person-failure',
    ' {P} (?:F8)(?:và|rồi|, ) ?(?:\\S+ )?(?:khoá|chặn|cắt|đá) (?:\\S+ ){1,5}?(?:của |với )?(?:cả đội|cả team|mọi người|tất cả|cả công ty|toàn bộ) ',
    { notIn: systemReason },
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:làm theo|tin vào|dựa vào|nghe theo|theo|chỉ tin) (?:\\S+ )?(?:cảm tính|linh cảm|trực giác|trí nhớ|cảm giác|phỏng đoán|ý mình) ',
  ),
  pattern(
    'person-failure',
    ' {P} (?:F6)trước rồi mới (?:\\S+ )?(?:hỏi|đọc|xem|nghĩ|kiểm tra|báo|test|tìm hiểu|tính) ',
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:cho lên|cho qua|cho chạy|duyệt|merge|deploy|bấm|release|đẩy|tiếp tục|vẫn) (?:F6)(?:dù|mặc dù|mặc cho|bất chấp|trong khi) (?:F6)(?:đỏ|lỗi|fail|cảnh báo|chưa xong|chưa qua|báo động|can ngăn|phản đối) ',
    { notIn: systemReason },
  ),
  pattern(
    'person-failure',
    ' (?:{P}|hai người|hai bên|cả hai|họ) (?:\\S+ ){0,2}?(?:cãi nhau|tranh cãi|đôi co|đổ qua đổ lại|cãi|tám chuyện|tranh luận) (?:F8)(?:trong khi|trong lúc|mặc cho|mặc) ',
  ),
  pattern(
    'person-failure',
    ' {P} (?:\\S+ )?(?:về nhà|ra về|đi về|nghỉ phép|đi nghỉ|lên máy bay|rời đi) (?:\\S+ )?(?:mang theo|cầm theo|giữ|cùng|với) (?:F6)(?:duy nhất|cuối cùng|chung|khoá|token|mật khẩu) ',
    { notIn: systemReason },
  ),
  pattern(
    'failed-to',
    ' {P} (?:\\S+ )?(?:giữ|giấu|ôm|để) (?:F6)(?:cho riêng mình|cho mình|một mình biết|trong bụng|không nói với ai) ',
  ),
  pattern(
    'failed-to',
    ' (?:mà |và |nhưng )?(?:không|chẳng|chả|chưa) (?:một )?ai (?:\\S+ )?(?:lên tiếng|nói gì|nói một lời|hỏi|phản ứng|ho he|để ý|thắc mắc|phản đối|kiểm tra|đọc|xem|test|báo|đoái hoài|bận tâm|ngó ngàng|quan tâm) ',
    {
      onlyIn: '(?:{O}|kỹ sư|người|đội|nhóm|trong số|chúng ta)',
      notIn: `${systemReason}| (?:được gọi|được báo|nhận được|có quyền|thang đo|không hiện) `,
    },
  ),
  pattern('should-have', ' (?:[^ ,;:.]+ ){1,8}?là (?:phần|việc|phần việc|chuyện) (?:của )?{O} \\.', {
    notIn: ' (?:không phải|chẳng phải|từ nay|từ giờ|action item|kể từ|giờ|bây giờ) ',
  }),
  pattern(
    'contrast',
    ' (?:;|:|, còn|còn|, nhưng|nhưng) {P} (?:thì )?(?:không|chẳng|chưa)(?: vậy| thế)? \\.',
    { notIn: ' (?:được gọi|được báo|nhận được|có quyền|được mời|thấy được) ' },
  ),
  pattern(
    'contrast',
    ' (?:trả lời|phản hồi|xác nhận|xử lý|vào kênh|nhận ra|phát hiện|xong|có mặt) (?:F5)(?:phút|giây|tiếng|ngay)(?: lập tức)? (?:;|,|:|còn|trong khi) (?:còn |trong khi )?(?:\\S+ ){1,4}?(?:mất|cần|tốn|phải|đợi|chờ) (?:\\S+ ){0,4}?(?:phút|giây|tiếng|giờ|ngày) ',
    { notIn: `${systemReason}| gateway ` },
  ),
  pattern(
    'by-agent',
    ' (?:\\S+ ){0,5}?(?:sai|cũ|quá thấp|quá cao|lỗi|nhầm|hỏng|trống|hết hạn|chưa test)(?: \\S+){0,2}? (?:là do|do|được|bị) {O} (?:\\S+ ){0,6}?(?:đặt|promote|đưa|chọn|cài|gõ|viết|cấu hình|nhập|đẩy|deploy|bật|tạo|điền|chạy|merge)(?: lên| vào| ra)? ',
    {
      notIn: ` (?:do pipeline|được pipeline|phát hiện|báo|gỡ|sửa) |${systemReason.replace('(?:vì|do|bởi vì|tại vì)', '(?:vì|bởi vì)')}`,
    },
  ),
  pattern(
    'human-error',
    '^ (?:nguyên nhân|lý do|nguyên nhân gốc|root cause|nguyên nhân chính) : (?:\\S+ ){0,3}?(?:gõ|bấm|nhập|chọn|đọc|xoá|cấu hình|click|thao tác|dán|quên|bỏ sót) (?:\\S+ )?(?:sai|nhầm|sót|lệnh|bước|nút)',
    { notIn: ' (?:không|pipeline|template|công cụ) ' },
  ),
  pattern(
    'blame-word',
    ' (?:sự cố|lỗi|vụ|đêm|outage|rắc rối|mớ)(?: \\S+){0,3} có (?:một |đúng một |duy nhất một )?(?:cái )?(?:tên|địa chỉ|tác giả|chữ ký|thủ phạm|khuôn mặt) ',
  ),
  pattern(
    'blame-word',
    ' (?:phải |đã |đang )?(?:trả giá|gánh hậu quả|chịu hậu quả|lãnh đủ|lãnh hậu quả|khổ) (?:cho|vì|do|bởi) (?:\\S+ ){1,4}?(?:của )?{O} ',
  ),
  pattern(
    'blame-word',
    ' {P} (?:\\S+ )?(?:hỏng việc|làm hỏng việc|đánh rơi bóng|để vỡ|làm vỡ|vỡ trận|làm ăn) ',
    { before: '^ (?:tốt|hiệu quả)' },
  ),
  pattern(
    'counterfactual',
    ' (?:một|người|bất kỳ) (?:kỹ sư|người|dev|dba|sre|admin|ai)(?: \\S+){0,2}? (?:nhiều kinh nghiệm|giàu kinh nghiệm|có kinh nghiệm|cẩn thận|tỉnh táo|giỏi|lành nghề|biết việc)(?: hơn)? (?:thì )?(?:đã|sẽ|hẳn) (?:\\S+ )?(?:rollback|dừng|thấy|nhận ra|biết|hỏi|không|báo|gọi|làm|đọc) ',
  ),
  pattern(
    'sarcasm',
    ' (?:gan|liều|dũng cảm|bạo|can đảm|táo bạo|anh hùng|lạc quan)(?: thật| ghê| quá| đấy)?(?: ,)? {P} (?:\\S+ ){0,6}?(?:đúng|ngay|giữa|vào) (?:ngày|giờ|lúc|đêm|tối|hôm|mùa) ',
  ),
  pattern(
    'sarcasm',
    ' (?:hình như|có vẻ|chắc là|dường như|xem ra|nghe nói|chắc) (?:\\S+ ){1,5}?(?:không|chẳng|đâu có) (?:\\S+ )?(?:thuộc|nằm trong|phải là|có trong|phải) (?:\\S+ )?(?:công việc|việc|nhiệm vụ|mô tả công việc|phần việc|chuyên môn) (?:của )?{O} ',
  ),
  pattern(
    'sarcasm',
    ' (?:xin )?(?:cảm ơn|cám ơn|đa tạ) {O} (?:vì|về|đã cho chúng ta) (?:F6)(?:không thể quên|khó quên|đáng nhớ|nhớ đời|mất ngủ|thức trắng|dài|bất tận) ',
    { notIn: ` ${helped} ` },
  ),
];
