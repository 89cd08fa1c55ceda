import { pattern } from './pattern.ts';
import type { TwoPatterns } from './pattern.ts';
import { systemReason } from './reason.ts';

const praise =
  '(?:phát hiện|tìm|sửa|khắc phục|rollback|khôi phục|cứu|giúp|báo|nhận ra|nhận thấy|thấy|dừng|ngăn|chặn|xử lý|hỗ trợ|đề xuất|gợi ý|liên hệ|gọi|hỏi|được|bị|nhận|có|không|chưa|vào|tham gia|đang|so|theo|làm theo|xác nhận|yêu cầu|nhờ|cần|phải|là|ở)';
const bad =
  '(?:sập|chết|hỏng|lỗi|mất|không|chẳng|chưa|rớt|treo|đầy|trễ|chậm|muộn|kéo dài|gián đoạn|sự cố|outage|lộ|rò|nghẽn|quá tải|hết hạn|im lặng|trống|tệ|sai|đứng|ngừng|tê liệt|phải)';
const WORK =
  '(?:thông tin|phản hồi|cập nhật|câu trả lời|bàn giao|báo cáo|ghi chú|ghi chép|cách xử lý|cách làm|quyết định|phản ứng|giải thích|hướng dẫn|chỉ đạo|điều phối|lời giải thích|code|đoạn code|test|review|kế hoạch|chuẩn bị|thái độ|tinh thần|trao đổi|truyền đạt|chẩn đoán|phán đoán|đánh giá|phân tích|tin nhắn|thông báo)';
const POOR =
  '(?:muộn|chậm|trễ|mơ hồ|sai|kém|tệ|yếu|sơ sài|qua loa|hời hợt|lộn xộn|rối|rối rắm|khó hiểu|vô dụng|vô ích|thiếu|cẩu thả|ẩu|nửa vời|chậm chạp|lung tung|không rõ|không đầy đủ|không kịp|lạc đề|đại khái|mâu thuẫn|vòng vo|nhỏ giọt|hấp tấp|vội vàng|bất cẩn|tắc trách|thiếu chuyên nghiệp|đáng thất vọng|không ra gì)';
const D = '(?:\\S+ ){0,3}?(?:phút|tiếng|giờ|ngày|tuần|buổi|tháng)';

export const consequencePatterns: readonly TwoPatterns[] = [
  pattern(
    'person-failure',
    ' (?<hit>{P} F14(?:và|rồi|nhưng|mà|lại|nên|xong|để rồi|còn|, )(?: ?)(?:lại |còn |vẫn |đã |cũng |rồi |sau đó |thế là ){0,4}{FAULT}) ',
    {
      before: '^ (?:\\S+ ){0,4}?(?:được|nổi là|sai số|gì sai|lỗi nào|thuộc|với)(?: |$)',
      notIn: `${systemReason}|(?:nếu|khi nào|hễ) F8thì (?!(?:\\S+ )?đã)|(?:phát hiện|nhận ra|thấy|sửa|tìm ra|báo|chặn|ngăn|không được) F8(?:nhầm|sai|quên|chưa|không)|(?:mà|và|nhưng|nên|rồi) (?:pipeline|hệ thống|cảnh báo|service|dịch vụ|pager|job|script|runbook|dashboard|máy|server|trang|tài liệu|checklist|công cụ|console|diff|alarm|database|cluster|node|pod|canary|kênh|việc|bước|lệnh|tên|mục|hướng|nút|màn|form|prompt|cả hai) `,
    },
  ),
  pattern(
    'person-failure',
    ` (?<hit>(?:vì|do|tại|bởi vì|chỉ vì|chỉ do|tại vì|là vì|là do) {P} (?:đã |lại |còn |vừa |mải |cứ |bận ){0,4}(?!${praise} )\\S+)`,
    {
      onlyIn: ` ${bad} F14(?:vì|do|tại|bởi vì|tại vì) {P} `,
      notIn:
        ' (?:nhờ|chỉ (?:kéo dài|mất)|ngắn|nhanh hơn|sớm hơn|phục hồi|runbook) | {P} (?:\\S+ )?(?:theo runbook|như runbook) ',
    },
  ),
  pattern(
    'person-failure',
    ` (?<hit>(?:ngay sau khi|sau khi|đúng lúc|ngay khi|kể từ khi|từ khi|từ lúc|khi) (?:vẫn |chính |lại ){0,4}{P} (?:đã |lại |tự ){0,4}(?:quyết định|nổi hứng|hứng lên|nghĩ ra|bày ra|đổi|sửa|xoá|tắt|dọn|bấm|thử|nghịch|gõ|chạy lại|đụng|động|vào sửa|vọc|tự))`,
    {
      onlyIn: ' (?:sập|chết|hỏng|lỗi|sự cố|gián đoạn|rớt|treo|ngừng|mất|outage) ',
      notIn: ' (?:hết lỗi|khôi phục|phục hồi|dừng lỗi|giảm|trở lại|ổn định|hết sự cố) ',
    },
  ),
  pattern(
    'person-failure',
    ' (?<hit>(?:vẫn|lại|cũng|vẫn là|lại là|lại chính) {P} (?:đó |ấy |này |kia )?(?:chạy lại|làm lại|lặp lại|lại|tiếp tục))',
    { notIn: ' (?:rollback|kiểm tra|theo dõi) ' },
  ),
  pattern(
    'person-failure',
    ` (?<hit>${WORK} (?:\\S+ )?(?:từ|của|bên|phía|do) {O} (?:\\S+ ){0,3}?(?:vừa |quá |rất |thì |cũng |luôn |toàn |hết sức |khá |vẫn ){0,4}${POOR}) `,
    { notIn: ' (?:không (?:hề )?(?:muộn|chậm|sai)|vì (?:pager|hệ thống|sms)) ' },
  ),
  pattern(
    'person-failure',
    ' (?<hit>(?:phản xạ|phản ứng|ý nghĩ|suy nghĩ|hành động|quyết định|việc) (?:đầu tiên|duy nhất) (?:của )?{O} (?:\\S+ )?(?:là|chỉ là|lại là)) (?!(?:kiểm tra|xem|hỏi|gọi|rollback|xác minh|so sánh|báo|dừng|mở sự cố|đọc|leo thang))',
    {},
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} (?:\\S+ ){0,2}?(?:mất|tốn|phí|lãng phí|đốt|ném|bỏ phí) ${D} (?:\\S+ )?(?:đi sai hướng|sai hướng|loay hoay|mò mẫm|mò|cãi nhau|tranh cãi|đổ lỗi|đoán|chạy theo|vô ích|để rồi|đi tìm|tìm mật khẩu|ngồi|lạc|vọc|thử bừa))`,
    { notIn: systemReason },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} (?:\\S+ ){0,2}?(?:loay hoay|luẩn quẩn|đi vòng vòng|chạy lòng vòng|mò mẫm|lần mò|lúng túng)) ',
    { notIn: systemReason },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} (?:\\S+ ){0,2}?(?:nhầm|lẫn|nhầm lẫn|lộn|tưởng|ngỡ|tưởng nhầm|cứ tưởng|đánh đồng|nhìn nhầm) (?:F6)(?:với|là|thành|sang|giữa|rằng|và)) ',
    { notIn: `${systemReason}|(?:tưởng|ngỡ) (?:\\S+ ){0,5}?vì|(?:có lý do|hợp lý|dễ nhầm|khiến|làm cho) ` },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} (?:\\S+ ){0,3}?(?:dán|đăng|commit|push|gửi|đẩy|chia sẻ|post|để|up|in) (?:\\S+ ){0,3}?(?:token|mật khẩu|password|secret|key|khoá|credential|credentials) (?:\\S+ ){0,4}?(?:công khai|public|lên github|lên git|vào kênh|vào repo|lên repo|trong code|ra ngoài|lên mạng|vào code))',
    {},
  ),
  pattern(
    'person-failure',
    ' (?<hit>(?:ai đó|có người|người nào đó|một ai đó|không biết ai|ai đó bên \\S+|có ai đó) (?:đã |lại |vừa |nào đó ){0,4}(?:hard-code|hardcode|đổi|sửa|xoá|tắt|bật|gỡ|thêm|để|đặt|nâng|hạ|chỉnh|comment|mute|chạy|deploy|merge|push|đẩy|rút|mở|đóng|ghi|copy|tạo|cắm|revoke|thu hồi|vô hiệu|bỏ|nhập|gõ)) ',
    { notIn: `${systemReason}|nếu (?:có )?(?:ai đó|người)|(?:để|khi) ai đó ` },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} (?:\\S+ ){0,3}?(?:để|mặc|mặc kệ|kệ|bỏ mặc|cứ để) (?:cho )?(?:chuông|page|lỗi|cảnh báo|máy|chứng chỉ|certificate|hệ thống|khách|điện thoại|ổ đĩa|hàng đợi|log|disk|site|service|alert|mọi chuyện|mọi thứ|nó|sự cố|token|key|production|port|cổng|debug) (?:\\S+ ){0,3}?(?:reo|chạy|hết|kêu|đầy|mặc|lỗi|chờ|đợi|đổ|trôi|tràn|sập|mở|phơi|lộ|kéo|đó|tự|cháy|chết|đến|rung|thế)) ',
    { notIn: ' (?:theo dõi|theo kế hoạch|theo runbook|chạy xong|drain|hết (?:hàng đợi|job)) ' },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} (?:\\S+ ){0,2}?(?:coi|xem|đối xử với) (?:\\S+ ){1,5}?(?:như|là|chỉ là|chỉ như) (?:\\S+ )?(?:gợi ý|trò|trò đùa|nhiễu|rác|đồ trang trí|trang trí|cho vui|thừa|chuyện nhỏ|chuyện của|hình thức|thủ tục|không|lời khuyên|spam|chuyện vặt|vô hại|việc của người khác|tuỳ chọn))',
    { notIn: systemReason },
  ),
  pattern(
    'careless',
    ' (?<hit>{P} (?:\\S+ )?(?:có|vốn có|nổi tiếng với|cái) (?:\\S+ )?(?:thói quen|tật|tính|thói|kiểu|truyền thống|tiền sử|tiếng là|biệt tài)) ',
    { notIn: ' thói quen (?:tốt|kiểm tra|ghi|viết|đọc) ' },
  ),
  pattern(
    'failed-to',
    ' (?<hit>{P} (?:\\S+ ){0,4}?(?:hứa|đã hứa|cam kết|nhận lời|được giao|nhận việc|được phân công|được nhờ|bảo|nói) (?:F12)(?:mà|nhưng|vậy mà|thế mà|rồi|rốt cuộc|,) (?:\\S+ ){0,4}?(?:vẫn chưa|chưa|không|chẳng|quên|để đó|không làm)) ',
    { notIn: systemReason, before: '^ (?:\\S+ )?(?:được|nhận)' },
  ),
  pattern(
    'failed-to',
    ' (?<hit>{P} (?:\\S+ ){0,2}?(?:có thể|thừa sức|hoàn toàn có thể|có đủ thời gian|có quyền|có cơ hội|dư sức|đủ thời gian) (?:F12)(?:nhưng|mà|vậy mà|thế mà|song) (?:\\S+ ){0,3}?(?:không|chẳng|chưa|đã không|lại không)) ',
    { before: '^ (?:\\S+ )?(?:được|nhận|có quyền|thể)', notIn: systemReason },
  ),
  pattern(
    'failed-to',
    ' (?<hit>{P} F12(?:mà|nhưng|và|,) (?:không ai|chẳng ai|chả ai|chưa ai) (?:\\S+ )?{DUTY}) ',
    { before: '^ (?:\\S+ ){0,3}?được(?! (?:sinh|tạo|gửi|cấp|giao|ghi|lưu))(?: |$)', notIn: systemReason },
  ),
  pattern(
    'failed-to',
    ' (?<hit>{P} (?:\\S+ ){0,3}?(?:không|chẳng|chả) (?:phân biệt|phân biệt nổi|đọc nổi|hiểu nổi|theo nổi|theo kịp|làm nổi|biết phân biệt|viết nổi|nhớ nổi|rõ nổi|nổi)) ',
    { notIn: systemReason },
  ),
  pattern(
    'contrast',
    ' (?<hit>(?:thay vì|đáng lẽ thay vì|chứ không|thay cho việc) (?:F9),? ?{P} (?:\\S+ )?(?:cứ|lại|vẫn|chỉ|đi|cố|chọn|quay ra|quay sang|ngồi|mải|loay hoay|tiếp tục|toàn|còn)) ',
    { notIn: ' thay vì (?:chờ|đợi) ' },
  ),
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

export const workPatterns: readonly TwoPatterns[] = [
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
    'should-have',
    ' (?<hit>(?:việc|điều|thứ) (?:đầu tiên|duy nhất|tối thiểu|cần nhất|quan trọng nhất|ít nhất) (?:mà )?{P} (?:cần|phải|nên|có thể)(?: làm)?)',
    { notIn: ' (?:theo runbook|trong runbook) ' },
  ),
  pattern(
    'should-have',
    ' (?<hit>(?:đã là|là|làm|mang tiếng là|đường đường là|với tư cách) (?:một |một người )?{O} (?:thì |mà )?(?:\\S+ )?(?:phải|không thể|ít nhất|đáng ra|lẽ ra|mà|cũng phải)) ',
    {
      onlyIn: ' (?:chứ|biết|hiểu|nắm|không|mà|như vậy|được) ',
      notIn: ' (?:được gọi|được báo|là người (?:đầu tiên|duy nhất) (?:thấy|phát hiện)) ',
    },
  ),
  pattern(
    'should-have',
    ' (?<hit>(?:chỉ có|có|chỉ) (?:mỗi |đúng |duy nhất ){1,4}(?:một |1 )?(?:việc|nhiệm vụ|chuyện|việc phải làm)) ',
    { onlyIn: ' (?:<p>|<n>|<o>|anh|chị|bạn|họ|chúng ta) ', notIn: ' (?:job|cron) ' },
  ),
  pattern(
    'should-have',
    ' (?<hit>{P} (?:\\S+ )?(?:có trách nhiệm|có nghĩa vụ|có nhiệm vụ|có bổn phận) (?:phải |là )?(?:thắc mắc|kiểm tra|hỏi|xem|đọc|canh|theo dõi|báo|test|phát hiện|ngăn|chặn|rà|biết|nhắc|nhận ra|để ý))',
    { notIn: ' (?:theo bảng phân công|trong ca) ' },
  ),
  pattern(
    'should-have',
    ' (?<hit>(?:đáng lẽ|lẽ ra|đáng ra) (?:\\S+ ){0,4}?(?:không cần phải|không cần|không phải|không thể|đừng|không nên|chẳng) (?:\\S+ )?(?:xảy ra|có|đến|tồn tại|kéo dài|tệ)) ',
    { notIn: ' (?:người|{P}) (?:\\S+ )?không phải (?:trực|thức|nhớ)' },
  ),
  pattern(
    'should-have',
    ' (?<hit>không ai (?:được|nên|lại|dám|có thể) (?:\\S+ ){1,10}?(?:như vậy|như thế|kiểu đó|kiểu này|lúc \\S+|thế này)) ',
    { onlyIn: '(?:thế mà|vậy mà|mà|nhưng) (?:\\S+ )?{P}' },
  ),
];
