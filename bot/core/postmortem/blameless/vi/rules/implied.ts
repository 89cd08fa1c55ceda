import { pattern } from '../shorthand.ts';
import type { TwoPatterns } from '../shorthand.ts';

const harm =
  '(?:duy nhất|còn sống|cuối cùng còn|luôn cả|cả khách|hai lần|cùng một (?:bug|lỗi)|nhầm|sạch|trống trơn|bay màu|production|sập|mất dữ liệu|đúng lúc|ngay trước|giữa giờ|quên|hỏng|toàn bộ)';

/** Reproach that names a person and leaves the verdict to the reader. */
export const impliedPatterns: readonly TwoPatterns[] = [
  pattern(
    'sarcasm',
    ` (?:xin )?(?:chúc mừng|hoan hô|ngả mũ|bái phục|mười điểm|điểm mười|tuyên dương|vỗ tay|khen|nhiệt liệt|thán phục|nể) (?:\\S+ )?(?:cho |trước |dành cho )?{O}(?= (?:F12)(?:dọn|xoá|đưa|đẩy|deploy|restart|tắt|bật|chạy|làm|bỏ|merge|vì|đã|khi|nhờ|mà) (?:F14)${harm} )`,
    { notIn: ' (?:phát hiện|khôi phục|rollback|cứu|ở lại|giúp|kịp) ' },
  ),
  pattern(
    'sarcasm',
    ` (?:linh cảm|trực giác|quyết định|ý tưởng|lựa chọn|thời điểm|nước đi|pha xử lý|phán đoán|sáng kiến|tài năng|bản lĩnh|phản xạ) (?:\\S+ )?(?:thật |quá |rất )?(?:tuyệt|tuyệt vời|xuất sắc|thiên tài|sáng suốt|đỉnh|tài tình|thông minh|hay|khéo|đúng đắn|sáng giá|nhạy bén)(?: (?:khi|của|lúc|mà))? (?:F3){O} (?=(?:F16)${harm} )`,
    { notIn: ' (?:cứu|kịp|rollback|khôi phục|tránh được) ' },
  ),
  pattern(
    'sarcasm',
    ' (?:thật|quả là|quả thật|thật là|đúng là) (?:yên tâm|an tâm|ấm lòng|vững dạ|cảm động|tiện lợi|tiện|chu đáo|chuyên nghiệp|đáng mừng|đáng yêu|tinh tế|tử tế|dũng cảm) (?:là |khi |vì |rằng )?(?:\\S+ ){0,4}?(?:{P}|có người|ai đó|cũng có|cuối cùng|không ai|ai cũng) ',
    { marked: true },
  ),
  pattern(
    'failed-to',
    ' {P} (?:\\S+ ){0,8}?(?:mà )?(?:vẫn |cứ )(?:để nguyên|để yên|để mặc|để đó|bỏ mặc|bỏ đó|mặc kệ|coi như không|làm như không) ',
    { notIn: ' (?:vì|do) (?:runbook|quy trình|policy|hệ thống|tài liệu) ' },
  ),
  pattern(
    'forgot',
    ' (?:đến khi|tới khi|mãi đến khi|mãi tới khi|phải đến khi|chỉ khi|đợi đến khi|sau khi) (?:F10){O} (?:\\S+ )?(?:mới|chợt|sực) (?:\\S+ )?(?:nhớ|nhớ ra|sực nhớ|để ý|nhận ra là mình|giật mình|tá hoả|hay biết|biết mình) ',
    { notIn: ' (?:vì|do) (?:cảnh báo|page|dashboard|hệ thống) ' },
  ),
  pattern(
    'person-failure',
    ' (?:kiểu|cách|lối|trò|thói|cú|pha|vụ) (?:\\S+ ){1,4}?(?:của )?{O} (?:\\S+ )?(?:khiến|làm|đã khiến|đã làm|kéo theo|dẫn tới|dẫn đến|lấy của|ngốn|tốn|đẩy) ',
    { notIn: ' (?:giúp|nhanh hơn|đỡ|cứu|dễ hơn|rõ hơn|tiết kiệm) ' },
  ),
  pattern(
    'blame-word',
    ' (?:bắt nguồn|xuất phát|bắt đầu|khởi đầu|tất cả|mọi chuyện|đi ra|mà ra|truy ra|quy về) (?:\\S+ )?(?:từ|do|là từ|về|bởi) (?:một |cái |việc )?(?:\\S+ )?(?:quyết định|thay đổi|lựa chọn|lệnh|thao tác|commit|cú bấm|cú click|sai lầm|sơ suất|ý tưởng|hành động) (?:\\S+ )?(?:của|do|bởi) (?:\\S+ )?{O} ',
    { after: '(?:không|chẳng|chả|không phải) (?:\\S+ )?$' },
  ),
  pattern(
    'human-error',
    ' (?:lỗi|sai sót|sơ suất|nhầm lẫn|sự cố|thao tác)(?: \\S+){0,4} (?:kinh điển |điển hình |thuần tuý |rõ ràng |thường thấy )?(?:của|do|từ|bởi) con người ',
    { after: '(?:không|không phải|chẳng|không phải là|thay vì|cụm từ|từ) (?:\\S+ )?$' },
  ),
  pattern(
    'blame-word',
    ' (?:trách nhiệm|lỗi|tội|phần lỗi) (?:F8)(?:hoàn toàn |chính |chủ yếu |rõ ràng |đều |chỉ )?(?:thuộc về|nằm ở|là ở|đổ lên|là của|nằm trọn ở) (?:\\S+ ){0,2}?{O} ',
    {
      after: '(?:không|chẳng|không phải|từ nay) (?:\\S+ )?$',
      notIn: ' (?:từ nay|từ giờ|kể từ|từ tháng|từ tuần|sắp tới|không thuộc về) ',
    },
  ),
  pattern(
    'blame-word',
    ' (?:phải có|cần có|cần|phải) (?:người|ai đó|ai|một người|kẻ) (?:\\S+ ){0,3}?(?:nhận lỗi|chịu trách nhiệm|nhận trách nhiệm|trả giá|giải trình|xin lỗi|chịu phạt|bị phạt|ra mặt|đứng ra nhận) ',
    { notIn: ' không (?:cần|phải) ' },
  ),
  pattern(
    'hindsight',
    ' (?:tinh ý|để ý|chú ý|tỉnh táo|cẩn thận|nghĩ|suy nghĩ|nhìn kỹ|liếc|xem kỹ|đọc kỹ)(?: \\S+)? (?:một chút|một tí|một tẹo|chút|tí|qua|một cái|thêm chút|hơn) (?:\\S+ )?(?:là |thì )(?:\\S+ )?(?:đoán|biết|thấy|hiểu|tránh|xong|ra|nhận ra|không|đã) ',
    { notIn: ' (?:hệ thống|dashboard|form|cảnh báo) ' },
  ),
  pattern(
    'should-have',
    ' (?:trông coi|canh|để mắt|theo dõi|kiểm tra|giữ|quản|lo|báo|trực|trả lời|gia hạn|xoay|dọn|review|đọc|gọi|test|giám sát)(?: [^ ,;:.]+){0,8} là (?:việc|phần việc|nhiệm vụ|trách nhiệm|bổn phận|phận sự|phần|công việc) (?:\\S+ )?(?:của )?{O} ',
    { notIn: ' (?:không phải|chẳng phải|từ nay|từ giờ|action item|mới|kể từ) ' },
  ),
  pattern(
    'should-have',
    ' (?:ai|người nào|bất cứ ai|bất kỳ ai|đã) (?:F6)(?:thì )?(?:cũng )?(?:phải|cần phải|nhất định phải) (?:biết|kiểm tra|đọc|hỏi|báo|test|xem|nghĩ|để ý|nhìn|thấy|nhận ra)(?: [^ ;:.]+){0,8} ,? ?(?:kể cả|{P} cũng|cả {O}|nhất là|huống) ',
  ),
  pattern(
    'should-have',
    ' {P} (?:\\S+ )?(?:cần phải|phải) (?:\\S+ )?(?:báo|gọi|hỏi|đọc|kiểm tra|test|dừng|rollback|xem|trả lời|escalate|nhận ra|để ý|biết|thấy|xác nhận|cập nhật|dậy) (?:F6)(?:ngay từ|ngay lúc|từ đầu|từ phút|từ sớm|sớm hơn|ngay khi|ngay lập tức|trước khi (?:deploy|chạy|merge|bấm|tắt|xoá)|chứ|mới đúng) ?',
    { notIn: ' (?:từ nay|sẽ|kể từ|quy trình (?:nêu|yêu cầu)|policy|từ tuần|runbook|được) ' },
  ),
];
