import type { BlameRule } from '../finding.ts';
import { patternOf } from '../pattern.ts';
import type { Conditions, Pattern } from '../pattern.ts';
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

/** `marked`: only for text with marks, because without them the words mean other things as well. */
type Options = Conditions & { readonly marked?: true };

export function pattern(rule: BlameRule, source: string, options: Options = {}): TwoPatterns {
  const { marked, ...conditions } = options;
  const exact = patternOf(rule, source, conditions, (text) => respelled(expand(text)));
  if (marked === true) return { exact };
  return { exact, plain: patternOf(rule, source, conditions, (text) => bare(respelled(expand(text)))) };
}

/** "lẽ ra" and its sisters: what should have been. */
export const ought =
  '(?:lẽ ra|đáng lẽ|đáng lẽ ra|đáng lý|đáng lý ra|đáng ra|đúng ra|đúng lý ra|nhẽ ra|đáng nhẽ|lý ra|phải ra|theo đúng quy trình thì|đúng quy trình thì)';

/** After the verb: it was tried in vain ("không đọc được"). */
export const unable = String.raw`^ (?:\S+ ){0,4}?được(?! (?:gì|nhiều|bao nhiêu|sinh|tạo|gửi|cấp|giao|ghi|lưu|đính|đính kèm|yêu cầu|nhắc|giao|viết))(?: |$)`;

/** A condition or an instruction: claims nothing. */
export const conditional = String.raw`^(?!.* thì (?:\S+ )?(?:đã|đâu|chắc|có lẽ)).*(?:^| )(?:nếu|khi nào|hễ|trường hợp|mỗi khi|trong lúc nếu) `;

/** Verbs after which "sai" and "nhầm" name what was found or mended. */
export const praising =
  '(?:phát hiện|sửa|tìm|thấy|nhận|chỉ|báo|khắc|chữa|gỡ|loại|đính|khôi|revert|rollback|hoàn|thay|xác|chặn|ngăn|thoát|làm)';

/** What people do to systems and may do wrongly. */
export const doings =
  '(?:gõ|nhập|cấu hình|đọc|hiểu|chạy|xoá|tắt|bấm|ấn|nhấn|rút|chọn|deploy|merge|push|sửa|đặt|gửi|click|restart|khởi động lại|scale|copy|dán|ghi|điền|đánh giá|tính|trả lời|thao tác|set|gán|config|rollback|promote|update|cập nhật|chuyển|trỏ|mở|duyệt|viết|dùng|báo|gắn|kết nối|khai báo|phán đoán|chẩn đoán|nhận định|xử lý|làm|thực thi|thực hiện|ước lượng|xác định|nhìn|drop|bật|chỉnh|đẩy|đổi|áp dụng|cắm|format|chuẩn đoán|đấu|dán|quảng bá|cài|cài đặt|tư vấn|hướng dẫn|chỉ dẫn|dự đoán|kết luận|kill|terminate|import|truncate|gọi|tag|build|apply|xoay|phân quyền|cấp quyền)';

/** What a person may well not do, or cannot: no duty. */
export const innocentVerb =
  '(?:tìm(?= (?:thấy|ra|được))|có|được|bị|thể|cần|phải|biết|gây|còn|mất|nhận|liên quan|nằm|ở|phụ trách|trực|deploy|làm gì sai|dám|nên|muốn|thấy|sao|hề|là|cố ý|truy cập|đăng nhập|vào|thuộc|gặp|chịu được|làm mất|làm hỏng|xoá|tắt|bỏ|quên|mắc|phạm|đủ|sai|bất|đổ|tìm thấy|tìm ra|ảnh hưởng|rời|ai|một|chỉ|những|như|khác|đơn|hoảng|vội|ngủ|hay|ngờ|may|làm ảnh|đồng ý|kịp|tái|đổi|thay đổi|đúng|hẳn|quá|rõ|chắc|tự|lường được|trên|trong)';

/** The phrase is mentioned or denied. */
export const denied = String.raw`(?:không phải là|không phải|chẳng phải|không hề|không còn|không ai|chẳng ai|thay vì|không|tránh|đừng) (?:\S+ )?$`;

/** Faults of character or of care. */
export const carelessWords =
  '(?:bất cẩn|ẩu|ẩu tả|cẩu thả|vô trách nhiệm|thiếu trách nhiệm|lơ là|chủ quan|tắc trách|hấp tấp|vội vàng|nóng vội|vội vã|tuỳ tiện|lười|lười biếng|lười nhác|kém cỏi|yếu kém|tệ hại|non tay|non kém|sơ suất|sơ ý|lơ đễnh|lơ đãng|đãng trí|qua loa|hời hợt|sơ sài|cho xong|cho có|làm biếng|thờ ơ|vô tâm|bừa bãi|vô ý thức|vô kỷ luật|vô ý|thiếu suy nghĩ|liều lĩnh|ngớ ngẩn|ngu ngốc|ngu xuẩn|dốt|dốt nát|kém|gà mờ|nghiệp dư|thiếu chuyên nghiệp|tay mơ|hậu đậu|vụng về|ngây thơ|ngạo mạn|bảo thủ|cố chấp|vô tổ chức|tự mãn|ỷ lại|dửng dưng|bàng quan|tắc trách)';

/** What somebody lacks. */
export const lacking =
  '(?:thiếu|không đủ|chưa đủ|không có|chẳng có|kém) (?:sự |tinh thần |ý thức |chút |đủ |hẳn )?(?:cẩn thận|cẩn trọng|trách nhiệm|tập trung|kinh nghiệm|chuyên nghiệp|chuyên môn|hiểu biết|ý thức|kỷ luật|chú ý|suy nghĩ|kỹ năng|năng lực|kiến thức|nghiêm túc|trình độ|trình|khả năng|cảnh giác|chu đáo|kỹ lưỡng|thận trọng|tỉ mỉ|nghiệp vụ|nhạy bén|quan sát|tỉnh táo|bản lĩnh|quyết đoán|tôn trọng|hợp tác)';

/** What somebody's failing is called. */
export const failings =
  '(?:lỗi|sai lầm|sai sót|sơ suất|sự bất cẩn|bất cẩn|sự chủ quan|sự tắc trách|sự cẩu thả|sự chậm trễ|sự lơ là|sự thiếu \\S+|sự hấp tấp|sự vội vàng|thiếu sót|sự nhầm lẫn|nhầm lẫn|sự yếu kém|sự hoảng loạn|sự im lặng|sự thờ ơ|sự lười biếng|sự ẩu|thói quen xấu|sự non tay|sự ngây thơ|hiểu nhầm|hiểu lầm|sự đãng trí|cái tính|tính)';

/** What helps, and what the small words of a clause are: no cause of trouble. */
export const helping =
  '(?:phát hiện|tìm|sửa|khắc phục|rollback|khôi phục|cứu|giúp|báo|nhận ra|nhận thấy|thấy|dừng|ngăn|chặn|xử lý|hỗ trợ|đề xuất|gợi ý|liên hệ|gọi|hỏi|được|bị|nhận|có|không|chưa|vào|tham gia|đang|so|theo|làm theo|xác nhận|yêu cầu|nhờ|cần|phải|là|ở)';

/** What went wrong, in one word. */
export const troubles =
  '(?:sập|chết|hỏng|lỗi|mất|không|chẳng|chưa|rớt|treo|đầy|trễ|chậm|muộn|kéo dài|gián đoạn|sự cố|outage|lộ|rò|nghẽn|quá tải|hết hạn|im lặng|trống|tệ|sai|đứng|ngừng|tê liệt|phải)';

/** What people produce and can be judged by. */
export const work =
  '(?:thông tin|phản hồi|cập nhật|câu trả lời|bàn giao|báo cáo|ghi chú|ghi chép|cách xử lý|cách làm|quyết định|phản ứng|giải thích|hướng dẫn|chỉ đạo|điều phối|lời giải thích|code|đoạn code|test|review|kế hoạch|chuẩn bị|thái độ|tinh thần|trao đổi|truyền đạt|chẩn đoán|phán đoán|đánh giá|phân tích|tin nhắn|thông báo)';

/** How it is judged. */
export const poor =
  '(?:muộn|chậm|trễ|mơ hồ|sai|kém|tệ|yếu|sơ sài|qua loa|hời hợt|lộn xộn|rối|rối rắm|khó hiểu|vô dụng|vô ích|thiếu|cẩu thả|ẩu|nửa vời|chậm chạp|lung tung|không rõ|không đầy đủ|không kịp|lạc đề|đại khái|mâu thuẫn|vòng vo|nhỏ giọt|hấp tấp|vội vàng|bất cẩn|tắc trách|thiếu chuyên nghiệp|đáng thất vọng|không ra gì)';

/** How long something took. */
export const duration = '(?:\\S+ ){0,3}?(?:phút|tiếng|giờ|ngày|tuần|buổi|tháng)';

/** The same before longer phrases. */
export const unsaid = String.raw`(?:không phải là|không phải|chẳng phải|không hề|không còn|không ai|chẳng ai|thay vì|không có|không|mục|tránh|đừng|bỏ) (?:\S+ ){0,2}$`;
