import type { BlameRule } from '../finding.ts';
import type { Pattern } from '../pattern.ts';
import { bare } from '../words.ts';
import { respelled } from './spelling.ts';

/** A rule for text with marks and the same for text typed without; `plain` is missing where the bare letters say too little. */
export type TwoPatterns = { readonly exact: Pattern; readonly plain?: Pattern };

// Shorthand: P somebody who can be the subject, O anybody, Q small words before the verb, NEG a negation, DUTY what is
// expected of people, TROUBLE what happened. A gap Gn is up to n words that begin no clause of their own.
const macros: Readonly<Record<string, string>> = {
  P: '(?:<p>|<n>|ai đó|người nào đó|có người)',
  O: '(?:<p>|<o>|<n>|ai đó|người nào đó)',
  Q: '(?:đã|đang|lại|cũng|vẫn|mới|chỉ|còn|hay|thường|luôn|cứ|liền|rồi|tự|đều|toàn|có|vừa|bèn|chắc|hình như|thậm chí|một lần nữa|lúc đó|khi đó|hôm đó|đêm đó|thì|đành|nữa|hoàn toàn|cố tình|vốn|tuyệt nhiên|thật sự|thực sự|trước đó|sau đó|hầu như|gần như|lúc ấy|đến mức|mãi|còn|tất cả|đều|chợt)',
  NEG: '(?:không hề|chưa hề|chưa từng|không bao giờ|chẳng bao giờ|chưa bao giờ|không thèm|chẳng thèm|không chịu|chẳng chịu|không buồn|chẳng buồn|chả buồn|chả thèm|đâu có|không hề chịu|không|chưa|chẳng|chả|quên không|chẳng hề|cũng không|cũng chẳng|vẫn chưa|đã không|có thèm)',
  DUTY: '(?:kiểm tra|test|thử|đọc|xem|review|rà soát|soát|theo dõi|giám sát|để ý|chú ý|lưu ý|nhận ra|phát hiện|báo|thông báo|cảnh báo|hỏi|xác nhận|trả lời|phản hồi|hồi âm|nghe máy|bắt máy|nhấc máy|gọi|leo thang|escalate|cập nhật|ghi|viết|làm theo|tuân thủ|tuân theo|chuẩn bị|đợi|chờ|backup|sao lưu|rollback|nghĩ|tính đến|lường|cân nhắc|tìm hiểu|hiểu|bàn giao|trao đổi|phối hợp|quan tâm|coi trọng|lắng nghe|nghe|đối chiếu|so sánh|so lại|xác minh|verify|check|confirm|monitor|document|ack|acknowledge|tham khảo|nhờ|xin phép|xin ý kiến|gia hạn|dọn|gỡ|bật lại|mở lại|khôi phục|nhìn|liếc|ngó|xử lý|hành động|can thiệp|nhắc|nói|tập trung|phản ứng|tham gia|có mặt|vào kênh|mở|tắt|xoay|giải thích|hỗ trợ|đặt|thêm|dùng(?= (?:checklist|runbook|canary|staging|quy trình|mẫu|tool|công cụ|backup|đúng))|chạy thử|diễn tập|suy nghĩ|động não|đoái hoài|ngó ngàng|đụng đến|follow|khoá|đổi|nâng cấp|vá|chuyển|phân tích|đánh giá|báo cáo|thảo luận|bàn bạc|học|nhớ|tìm|ghi chép|đánh dấu|lập|lên kế hoạch|duyệt|làm gì|nhấn|rep|log|ping|seen|đăng|gửi|chia sẻ|làm đúng|thực hiện|hoàn thành|dừng|ngừng|hủy|huỷ|xin|nhận trách nhiệm|chịu trách nhiệm|nhận lỗi|xin lỗi|hợp tác|tin|dự đoán|tính|bảo|kiểm thử|kiểm chứng|quan sát|chịu khó|phòng|đề phòng|tỉnh táo)',
  TROUBLE:
    '(?:sự cố|lỗi|outage|downtime|gián đoạn|mất dữ liệu|mất mát|hậu quả|thiệt hại|hỗn loạn|tình trạng|rắc rối|vấn đề|hỏng|sập|chết|rớt|treo|thảm hoạ|đổ vỡ|nghẽn|quá tải)',
  REACH:
    '(?:gọi|báo|thông báo|page|nhắc|liên lạc|đánh thức|mời|hỗ trợ|cấp|đào tạo|hướng dẫn|cảnh báo|cho|nghỉ|giúp|thay|phân|trao|nhắn|thêm|bảo vệ|trang bị|chỉ|dạy|ping|tag)',
};

const badly =
  '(?:nhầm|sai|bừa|ẩu|lung tung|lộn|trật|loạn|nhầm lẫn|linh tinh|cẩu thả|qua loa|bậy|bất chấp|vô tội vạ)';
const acts =
  '(?:gõ|nhập|cấu hình|đọc|hiểu|chạy|xoá|tắt|bấm|ấn|nhấn|rút|cắm|chọn|deploy|merge|push|sửa|đặt|gửi|click|restart|reboot|khởi động lại|scale|copy|dán|ghi|điền|tính|thao tác|set|gán|config|promote|update|cập nhật|chuyển|trỏ|mở|duyệt|dùng|gắn|khai báo|phán đoán|chẩn đoán|làm|thực thi|drop|bật|chỉnh|đẩy|đổi|import|truncate|build|apply|cấp quyền|phân quyền|terminate|đóng|nhận định|xử lý|dán|quảng bá|cài|cài đặt|tư vấn|hướng dẫn|trả lời|chỉ dẫn|dự đoán|kết luận)';
const faults =
  '(?:quên|bỏ quên|bỏ sót|bỏ lỡ|bỏ mặc|bỏ đi|phớt lờ|làm ngơ|lờ đi|ngó lơ|làm hỏng|làm sập|làm mất|làm lộ|làm treo|phá hỏng|đánh sập|gây ra|gây nên|để lọt|để sót|để lộ|để mất|ngủ quên|ngủ gật|hoảng loạn|chần chừ|lỡ tay|tự ý|tuỳ tiện|đùn đẩy|đổ lỗi|giấu|nói dối|ghi đè|im lặng|im re|mất dạng|biến mất|bỏ về|đi ngủ|về nhà|đi về|ra về|ngủ tiếp|đi ngủ tiếp|về nghỉ|tắt máy đi về|đi nhậu|đi chơi|ngồi im|xoá luôn|xoá mất|xoá sạch|tắt luôn|tắt mất|tắt máy|tắt chuông|tắt điện thoại)';

const gapStop = String.raw`(?:rằng|là|thấy|vì|do|bởi|khi|lúc|nếu|để|pipeline|hệ|cảnh|service|dịch|pager|job|script|runbook|dashboard|tài|máy|nhưng|còn|alarm|server|canary|database|token|console|công|biết|quy|trang|tin|tool|health|bộ|page|monitor|cái|nơi|lỗi|bug|nguyên|hộp|dialog|form|màn|nút|trong|hỏi|sau|trước|tới|đến|<p>)`;

const all = {
  ...macros,
  FAULT: `(?:${acts} (?:\\S+ ){0,2}?${badly}|${faults}|(?:không|chưa|chẳng|chả|không hề|chưa hề|không thèm|chẳng thèm|không chịu|chẳng buồn|vẫn chưa|chưa từng) (?:(?!cần|phải|được|thể|có|nên)\\S+ )?${macros['DUTY'] ?? ''})`,
};

const expand = (source: string): string =>
  source
    .replaceAll(
      /\{(P|O|Q|NEG|DUTY|TROUBLE|REACH|FAULT)\}/g,
      (_, name: string) => all[name as keyof typeof all] ?? '',
    )
    .replaceAll(/(?<![A-Za-z])G(\d+)/g, (_, n: string) => `(?:(?!${gapStop} )[^ ,;:.!?]+ ){0,${n}}?`)
    .replaceAll(/(?<![A-Za-z])F(\d+)/g, (_, n: string) => `(?:[^ ;:.!?]+ ){0,${n}}?`);

type More = {
  readonly after?: string;
  readonly before?: string;
  readonly notIn?: string;
  readonly onlyIn?: string;
  /** Only for text with marks: without them the words mean other things as well. */
  readonly marked?: true;
};

export function pattern(rule: BlameRule, source: string, more: More = {}): TwoPatterns {
  const build = (spell: (text: string) => string): Pattern => {
    const regex = (text: string, flags: string): RegExp => new RegExp(spell(expand(text)), flags);
    return {
      rule,
      find: regex(source, 'u'),
      ...(more.after === undefined ? {} : { notAfter: regex(more.after, 'u') }),
      ...(more.before === undefined ? {} : { notBefore: regex(more.before, 'u') }),
      ...(more.notIn === undefined ? {} : { notIn: regex(more.notIn, 'u') }),
      ...(more.onlyIn === undefined ? {} : { onlyIn: regex(more.onlyIn, 'u') }),
    };
  };
  return {
    exact: build(respelled),
    ...(more.marked === true ? {} : { plain: build((text) => bare(respelled(text))) }),
  };
}
