import { denied, failings, pattern } from '../shorthand.ts';
import type { TwoPatterns } from '../shorthand.ts';

export const blameWordPatterns: readonly TwoPatterns[] = [
  pattern(
    'blame-word',
    ` ${failings} (?:\\S+ )?(?:của|thuộc về|từ phía|từ|bên phía|phía|đến từ) (?:phía )?(?:chính )?{O} `,
    {
      after: denied,
      notIn: '(?:không|chẳng) phải (?:là )?(?:do )?lỗi|lỗi (?:502|503|504|500|5xx|4xx)',
      before: '^ (?:được gửi|trong form)',
    },
  ),
  pattern(
    'blame-word',
    ' (?:lỗi|tội) (?:\\S+ )?(?:là )?(?:tại|do|nằm ở|ở|thuộc về|ở phía|là của|là ở) (?:chính )?{O} ',
    {
      after: denied,
      notIn: '(?:không|chẳng) phải (?:là )?(?:do )?lỗi',
      before: '^ (?:phát hiện|tìm|báo|sửa)',
    },
  ),
  pattern(
    'blame-word',
    ' (?:tại|chỉ tại|đều tại|cũng tại|tất cả tại|chung quy tại|âu cũng tại|tại vì|chỉ vì|chỉ do|là do|là tại|toàn do|đều do|nguyên do là|vì) (?:chính )?{O} (?:\\S+ )?(?:mà|không|quên|chậm|ẩu|sai|hết|cả|bất cẩn|lười|chủ quan|hiểu sai|hiểu nhầm|đọc|quá|tự|gõ|cấu hình|lơ|chưa|vội|[.]) ',
    {
      after: '(?:chứng|chung) $',
      notIn: '(?:không|chẳng) (?:phải )?(?:tại|do|vì) |không (?:nhận được|được|có quyền|thể|làm phiền) ',
    },
  ),
  pattern('blame-word', '^ (?:tại|là tại|do|là do|chỉ tại|đều tại) {O} ', {
    before:
      '^ (?:\\S+ ){0,3}?(?:rollback|phát hiện|báo|chuyển|phụ trách|quản lý|quyết định|đề xuất|yêu cầu|mở|không (?:nhận|được|có)|được|đang nghỉ|hết ca)',
  }),
  pattern(
    'blame-word',
    ' (?:do|vì|bởi) {O} F6(?:chậm|quên|sai|nhầm|không|chưa|ẩu|vội|bất cẩn|chủ quan|hoảng|thiếu|lơ|bỏ|trễ|muộn|tự ý|lười|yếu|kém|tắt|xoá|cố|hấp tấp|đoán|ngủ|im) ',
    {
      after: '(?:không|không phải) $',
      before: '^ (?:\\S+ ){0,3}?(?:nhận được|được|có quyền|thể|tới)',
      notIn: ' không (?:nhận được|được|có quyền|thể|truy cập|đăng nhập|làm phiền) ',
    },
  ),
  pattern(
    'blame-word',
    ' (?:thủ phạm|kẻ gây|kẻ phá|kẻ tội đồ|tội đồ|đầu sỏ|kẻ đứng sau|nghi phạm|người gây) (?:\\S+ ){0,4}?(?:là|chính là|:|không ai khác|ra|nằm|thuộc)',
    {
      before: '^ (?:một )?(?:query|index|job|service|feature|dòng|thư viện|cron|cấu hình|bản)',
      notIn:
        ' thủ phạm (?:chính )?là (?:một )?(?:query|index|job|service|feature|dòng|thư viện|cron|cấu hình|bản|cache|pod|node|truy vấn|câu|memory|kết nối|chứng)',
    },
  ),
  pattern(
    'blame-word',
    ' {P} F3(?:phải|cần|nên|sẽ|là (?:người|bên)) (?:phải )?(?:chịu (?:hoàn toàn )?(?:mọi )?trách nhiệm|nhận (?:trách nhiệm|lỗi)|xin lỗi|giải trình|trả giá|đền|chịu tội) ',
    { before: '^ (?:vận hành|chính về service|trực|về service|bảo trì|xử lý|theo dõi)' },
  ),
  pattern(
    'blame-word',
    ' {P} (?:phải |hoàn toàn ){0,4}(?:chịu trách nhiệm|có trách nhiệm) (?:về|cho|với|trong) (?:việc |toàn bộ |vụ |sự |cả ){0,4}(?:mất|sự cố|lỗi|hậu quả|outage|downtime|gián đoạn|thiệt hại|cố|chậm|vụ|này) ',
    {},
  ),
  pattern(
    'blame-word',
    ' (?:trách nhiệm|lỗi|tội) (?:\\S+ )?(?:hoàn toàn |chính |chủ yếu |trước hết ){0,4}(?:thuộc về|thuộc|nằm ở|là của|ở|đổ lên|rơi vào) (?:bên |phía )?{O} ',
    { after: denied },
  ),
  pattern(
    'blame-word',
    ' {P} (?:\\S+ )?(?:là bên |là người |hoàn toàn |mới là người ){0,4}(?:có lỗi|mắc lỗi|phạm lỗi|phạm sai lầm|mắc sai lầm|đáng trách|đáng lên án|đáng bị|bị khiển trách|sai rồi|sai hoàn toàn|sai quá|gây tội) ',
    {
      after: '(?:không|chẳng) $',
      notIn: '(?:không ai|chẳng ai|không|chẳng) (?:\\S+ )?(?:có lỗi|đáng trách|phạm lỗi)',
    },
  ),
  pattern(
    'blame-word',
    ' (?:đổ lỗi|đổ tại|quy trách nhiệm|truy trách nhiệm|trách|trách móc|quy lỗi) (?:cho |lên )?{O} ',
    { after: '(?:không|đừng|tránh|chẳng|thay vì) (?:\\S+ )?$' },
  ),
  pattern(
    'blame-word',
    ' (?:vấn đề|nguyên nhân|cái chính|mấu chốt|nguồn cơn|gốc rễ|lý do) (?:\\S+ )?(?:là|ở chỗ|nằm ở chỗ|là ở|nằm ở|chính là) (?:ở )?(?:việc )?{O} F6(?:sai|nhầm|quên|không|chưa|chậm|ẩu|tự|lười|bỏ|thiếu|kém|chủ quan|vội|yếu|tắt|xoá|lơ|cố|hiểu) ',
    { notIn: ' không (?:nhận được|được|có quyền|thể|liên lạc) ' },
  ),
  pattern(
    'blame-word',
    ' (?:việc|chuyện|cái việc) {O} F4(?:quên|không|tự ý|chậm|bỏ|lơ là|xoá|tắt|vội|hấp tấp|bất cẩn|cấu hình sai|gõ sai|hiểu sai|chủ quan|phớt lờ) F10(?:khiến|làm|gây|dẫn|kéo|là nguyên|đã) ',
    { notIn: ' không (?:nhận được|được|có quyền|thể) ' },
  ),
  pattern(
    'blame-word',
    ' (?:thay đổi|commit|script|lệnh|câu lệnh|cấu hình|migration|bản vá|pr|query|config|quyết định|code|thao tác|cú click|typo) (?:\\S+ )?(?:của|do) {O} (?:\\S+ )?(?:đã |lại |vừa )?(?:làm|gây|đánh|phá|hạ|xoá|khiến|kéo) (?:\\S+ ){0,4}?(?:sập|hỏng|chết|mất|lỗi|sự cố|rớt|treo|gián đoạn|nghẽn|sai|toàn bộ|cả) ',
    {},
  ),
  pattern(
    'blame-word',
    ' {P} (?:là|chính là) (?:\\S+ )?(?:nguyên nhân|lý do|vấn đề|mắt xích yếu|điểm yếu|nút thắt|thủ phạm|gánh nặng|tội đồ) ',
    { after: '(?:không phải) $' },
  ),
  pattern(
    'blame-word',
    ' (?<hit>(?:cú|lần|đợt|thao tác|quyết định|pha|màn|kiểu|cách|câu lệnh|lệnh|bản) (?:\\S+ ){0,4}?(?:vội|vội vàng|ẩu|nhầm|sai|sai lầm|bất cẩn|hấp tấp|lỡ tay|liều|bừa|non|cẩu thả|ngớ ngẩn) (?:của|do|từ) {O})',
    { notIn: ' (?:sửa|phát hiện|khắc phục|tìm ra) ' },
  ),
  pattern(
    'blame-word',
    ' (?<hit>(?:câu lệnh|lệnh|script|commit|thay đổi|cấu hình|migration|bản vá|query|code|đoạn code|cú click|thao tác|bản deploy|pr|merge|bản sửa|hotfix|file) (?:\\S+ )?(?:của|do|từ) {O} (?:\\S+ )?(?:đã |lại |vừa ){0,4}(?:xoá sạch|xoá|làm|gây|đánh|phá|hạ|khiến|kéo|ghi đè|huỷ|nuốt|chôn|giết|khoá|mở toang|để lộ|đốt)) ',
    {
      notIn: ' (?:khiến|làm) (?:\\S+ ){0,3}?(?:nhanh|ổn|tốt|hết lỗi|giảm)|(?:làm|gây) chậm lại theo kế hoạch',
    },
  ),
  pattern(
    'blame-word',
    ' (?<hit>(?:là|chính là|vốn là|đúng là|rõ là|chỉ là) (?:ý|ý tưởng|ý kiến|sáng kiến|chủ ý|trò|tác phẩm|công|kiệt tác|quyết định|chủ trương|phát kiến) (?:\\S+ )?(?:của|từ|do) {O})',
    { notIn: ' (?:rollback|hay|tốt|giúp|cứu|khôi phục|đúng đắn|thêm (?:alarm|test|cảnh báo)) ' },
  ),
  pattern(
    'blame-word',
    ' (?<hit>(?:có lỗi|đáng trách|chịu trách nhiệm|sai) (?:\\S+ ){0,4}?(?:thì )?(?:đó|ấy|chỉ|phải)? ?(?:là|chính là|chỉ có) {O}) ',
    { after: '(?:không|chẳng) (?:ai )?$' },
  ),
  pattern(
    'blame-word',
    ' (?:để|cho|giao cho|cứ để) {O} (?:\\S+ )?(?:đụng|động|làm|cầm|trực|deploy|lo|quản|sờ|mó) (?:\\S+ ){0,4}?(?:thì|là) (?:\\S+ )?(?:kết quả|thế này|vậy|hậu quả|xong|hỏng|chỉ có|y như)',
    {},
  ),
  pattern('blame-word', ' (?:là|chính là|đều là|toàn là|cũng) nhờ (?:công|ơn|tay|tài|phúc) (?:\\S+ )?{O} ', {
    notIn: ' (?:phục hồi|khôi phục|sớm|nhanh|kịp) ',
  }),
  pattern('blame-word', ' (?:là|đều|cũng|chính|toàn|chắc|hẳn|âu) (?:là )?tại (?:\\S+ )?{O} ', {
    after: '(?:không|không phải|chẳng) $',
  }),
];
