import { systemReason } from '../reason.ts';
import {
  doings,
  conditional,
  duration,
  helping,
  pattern,
  poor,
  praising,
  troubles,
  work,
} from '../shorthand.ts';
import type { TwoPatterns } from '../shorthand.ts';

export const personFailurePatterns: readonly TwoPatterns[] = [
  pattern(
    'person-failure',
    ` (?<hit>{P} (?:\\S+ ){0,2}?(?:cấp|mở|cho|phân) (?:\\S+ ){0,2}?(?:quyền|root|admin|mật khẩu) (?:\\S+ ){0,3}?(?:tất cả|mọi người|toàn bộ|cả công ty|cả thế giới|ai cũng|bất kỳ ai)) `,
    { notIn: ` (?:chỉ đọc|theo quy trình) |${systemReason}` },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} (?:\\S+ ){0,2}?(?:vẫn|cứ|vẫn cứ|vẫn cố) (?:cố |tiếp tục |cứ ){0,3}(?:nâng cấp|deploy|chạy|làm|merge|push|đẩy|tiếp tục|bấm|xoá|tắt|restart|duyệt|mở)) `,
    { onlyIn: ' (?:nhắc|cảnh báo|báo|dặn|đỏ|cấm|freeze|dù|mặc dù|can|khuyên) ', notIn: systemReason },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} (?:\\S+ ){0,2}?(?:tắt|xoá|gỡ|rút|khởi động lại|restart|reboot|ngắt|cắt|dừng|kill|terminate|reset) (?:luôn|sạch|tất cả|cả cụm|cả cluster|toàn bộ|hàng loạt|cùng lúc|mọi)) `,
    { notIn: `${systemReason}| (?:theo (?:kế hoạch|runbook|hướng dẫn)|để (?:thử|cứu|ngăn|chặn)) ` },
  ),
  pattern('person-failure', ` (?<hit>{P} (?:\\S+ ){1,6}?(?:giữa chừng|nửa chừng|dở dang|nửa vời)) `, {
    notIn: `${systemReason}| (?:theo (?:kế hoạch|runbook)|hết thời gian) `,
  }),
  pattern(
    'person-failure',
    ` (?<hit>{P} G4(?:xoá|làm) (?:mất|bay|trắng|tiêu|sạch|hết) (?:\\S+ )?(?:một nửa|nửa|toàn bộ|cả|hết|dữ liệu|hồ sơ|bảng|log|khách|file|bucket|index|đơn)) `,
    { notIn: `${systemReason}| (?:cũ|tạm|thừa|theo kế hoạch|theo runbook) ` },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} (?:\\S+ ){0,2}?(?:nghĩ|tưởng|đinh ninh|ngỡ|cho là|tin) (?:là |rằng )?(?:mình|nó|đó|đây|họ) (?:\\S+ )?(?:đang|đã|là|ở|vẫn|chỉ|sẽ)) ',
    { notIn: `${systemReason}|(?:có lý do|hợp lý|cũng phải) ` },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} (?:\\S+ )?chỉ (?:\\S+ )?(?:test|kiểm tra|thử|xem|đọc|nhìn|rà|review|liếc|lướt|ngó) (?:\\S+ ){0,6}?(?:máy mình|máy cá nhân|máy của mình|qua loa|lướt|một lần|sơ sơ|sơ|cho có|local|cho xong|đại|vội|dòng đầu|tiêu đề|một nửa|nửa chừng)) ',
    { notIn: systemReason },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} G8(?:master|main|production|prod) (?:\\S+ ){0,2}?(?:chiều|tối|đêm|sáng) (?:thứ sáu|thứ bảy|chủ nhật|giao thừa|ba mươi)) ',
    { notIn: ` theo (?:kế hoạch|lịch) |${systemReason}` },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} (?:\\S+ ){0,3}?(?:nhất quyết|khăng khăng|một mực|nằng nặc|cố đấm ăn xôi|cố chấp|bất chấp|mặc kệ|cố tình|ngoan cố|cứ nhất định|vẫn cố|vẫn cứ)) `,
    { notIn: `${systemReason}| vẫn cứ (?:theo|tăng) ` },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} (?:\\S+ ){0,3}?(?:tắt|gỡ|xoá|bỏ|vô hiệu hoá|mute|huỷ) (?:mất|luôn|hết|sạch|cả|đi) (?:\\S+ ){0,2}?(?:cảnh báo|alarm|alert|backup|bản sao|replica|log|giám sát|monitor|pager|khoá|quyền)) `,
    { notIn: `${systemReason}| (?:cũ|trùng|thừa|theo kế hoạch|để bảo trì) ` },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} (?:\\S+ ){0,3}?(?:bấm|click|nhấn|mở|nhấp) (?:\\S+ ){0,2}?(?:link|liên kết|đường dẫn|file|mail|email|tệp) (?:\\S+ )?(?:lừa đảo|phishing|độc hại|lạ|giả mạo|mã độc|chứa mã độc)) ',
    {},
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} (?:\\S+ ){0,2}?(?:ép|thúc|thúc ép|gây áp lực|bắt|giục|hối|xúi|doạ|buộc) (?:\\S+ )?{O}) ',
    { notIn: ' (?:hệ thống|pager|cảnh báo) (?:\\S+ )?(?:ép|buộc|bắt) ' },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} G5(?!(?:phát hiện|sửa|tìm|thấy|nhận|chỉ|báo|bị|dễ|tránh|ngăn|chặn|hay|gây) )[^ ,;:.!?]+ (?:nhầm|bừa)) `,
    { notIn: `${systemReason}| (?:sửa|phát hiện|tìm ra|nhận ra|dễ|tránh|ngăn|chặn) (?:\\S+ ){0,5}?nhầm ` },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} G4(?:force-push|push đè|push -f|truncate|drop|ghi đè|cho qua luôn|cho qua|duyệt bừa|duyệt đại|ngủ qua|ngủ quên qua|làm quá sức|hard-code|hardcode|copy bừa|sửa nóng|sửa thẳng|cắt xén|đốt cháy giai đoạn|đi tắt|làm tắt|ăn bớt)) `,
    { notIn: `${systemReason}| (?:cũ|tạm|thừa|theo kế hoạch|theo runbook) | không {P} ` },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} G6(?:lỡ tay|lỡ|trót|vô tình|vô ý|sơ ý|sơ suất|tự ý|tự tiện|tuỳ tiện|cố tình|ngang nhiên|thản nhiên|hồn nhiên|nhanh nhảu|nhanh tay|vội vàng|vội vã|hấp tấp|cắm đầu|nhắm mắt|liều|bừa|tự động ý)) (?!(?:tìm|phát hiện|nhận|khôi phục|rollback|báo|cứu))(?<act>F8)`,
    { notIn: ` (?:nhanh tay|nhanh) F4(?:rollback|cứu|chặn|ngăn|khôi|dừng)` },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} G7(?<!${praising} )${doings} (?:\\S+ ){0,3}?(?:nhầm|sai|bừa|ẩu|lung tung|lộn|trật|đại|loạn|nhầm lẫn|nhầm chỗ|vội|linh tinh|cẩu thả|qua loa|bậy)) `,
    {
      notIn: `(?:sửa|phát hiện|tìm ra|tìm được|nhận ra|báo|chỉ ra|khắc phục|thấy|xử lý|rà lại|gỡ|thay|chặn|ngăn|đính chính|xoá bỏ|vì sao|tại sao) F6(?:sai|nhầm) |(?:không|chẳng) (?:hề )?(?:làm|thao tác|gõ|chạy) (?:gì )?sai|${systemReason}`,
    },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} G7(?:nhầm) (?:cluster|môi trường|máy|server|bảng|account|tài khoản|region|nhánh|branch|service|database|index|file|lệnh|tab|nút|phiên bản|version|node|dây|primary|replica|host|bucket|production|prod|cấu hình|script|chỗ|namespace|pod|key|máy chủ|dữ liệu|phím)) ',
    { notIn: ' (?:sửa|phát hiện|tìm ra|nhận ra) ' },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} G6(?<act>làm hỏng|làm sập|làm rớt|làm mất|làm lộ|làm treo|làm chết|làm đứng|làm gián đoạn|làm tê liệt|làm loạn|làm rối|phá hỏng|phá nát|đánh sập|đánh gục|hạ gục|kéo sập|giết chết|gây ra|gây nên|gây gián đoạn|gây sập|gây lỗi|gây mất|gây sự cố|gây rối|phớt lờ|làm ngơ|ngó lơ|lờ đi|lờ|bơ|bỏ sót|bỏ lỡ|bỏ ngoài tai|xem nhẹ|coi thường|coi nhẹ|xem thường|xem nhẹ|khinh thường|bỏ mặc|bỏ bê|lơ là|để lọt|để sót|để mất|để hở|để lộ|để xảy ra|để trôi|để quên|để yên|để mặc|ngủ quên|ngủ gật|ngủ say|say ngủ|ngâm|hoảng loạn|cuống|luống cuống|cuống cuồng|cuống quýt|chần chừ|trì hoãn|đùn đẩy|đẩy trách nhiệm|đổ lỗi|che giấu|giấu|nói dối|đoán mò|làm liều|làm bừa|làm ẩu|làm đại|mò mẫm|nghịch|táy máy|vi phạm|làm trái|phá luật|bỏ trốn|ghi đè|lãng phí|ngồi nhìn|khoanh tay|đứng nhìn|mất dạng|biến mất|im re|im lặng|lặn mất|phạm|mắc)) ',
    {
      before: '^ (?:\\S+ )?(?:tiếng ồn|rate limit|alarm này vì)',
      notIn: ` (?:không|chẳng|chưa|không hề) (?:\\S+ )?(?:làm hỏng|làm mất|gây ra|gây|phạm|mắc|bỏ sót|bỏ lỡ|để lọt) |(?:ngăn|tránh) F6(?:gây|làm)|${systemReason}`,
    },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} G5bỏ qua (?:F3)?(?:bước|cảnh báo|quy trình|review|test|kiểm tra|checklist|runbook|page|thông báo|canary|phê duyệt|tín hiệu|dấu hiệu|lời|cuộc gọi|báo cáo|staging|khâu|hết|luôn|alert|alarm|email|mail|log|nó|chúng|ý kiến|góp ý|đề nghị|chỉ dẫn|hướng dẫn|cả|mọi|ba|hai|nhiều)) ',
    { notIn: systemReason },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} G5(?:bỏ|tắt|vô hiệu hoá|né|lách|vượt) (?:luôn )?(?:bước|khâu|quy trình|phê duyệt|review|kiểm tra|cảnh báo|alarm|test|canary)) ',
    { notIn: `${systemReason}|như kế hoạch|theo runbook|bảo trì` },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} G5xoá (?:sạch |mất |luôn |hết |nhầm |trắng ){0,4}(?:\\S+ )?(?:bảng|bucket|database|dữ liệu|db|production|prod|toàn bộ|cả|sạch|volume|thư mục|backup)) ',
    { notIn: `${systemReason}| (?:cũ|tạm|thừa|không dùng|không còn|theo kế hoạch|theo runbook) ` },
  ),
  pattern(
    'person-failure',
    ' (?<hit>(?:page|cảnh báo|alert|chuông|điện thoại) F4(?:thì|lúc đó|mà|trong khi) {P} (?:đang |vẫn |còn |đã ){0,4}(?:ngủ|đi nhậu|đi chơi|đi ăn|ăn|chơi|nhậu|lên giường|đi ngủ|lướt|xem phim)) ',
    {},
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} G3(?:đang |vẫn |còn |đã ){0,4}(?:ngủ khì|ngủ say|ngủ mất|đang ngủ|đi nhậu|đi chơi|mải|vắng mặt|bận việc riêng|chơi game|lướt)) ',
    { notIn: `${conditional}|${systemReason}` },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} F10(?:, |rồi )?(?:cứ thế|cứ|chỉ biết|chỉ lo|liền|lại|chỉ việc|cứ việc) (?:mà )?(?:restart|khởi động lại|deploy|merge|bấm|tắt|chạy|duyệt|làm tới|approve|click|xoá|push|reboot|đẩy|bỏ đi|đi ngủ)) (?=(?:lung tung|bừa|đại|luôn|tiếp|hết|bất chấp|mặc kệ|mà|như|[.,;!?]|ngay trước|giữa|$))',
    {},
  ),
  pattern(
    'person-failure',
    ' (?<hit>(?:chính|đích thị|đích thân|chính là) {P} (?:\\S+ )?(?:là (?:người|kẻ|đứa) )?(?:đã |vừa )?(?:tắt|xoá|làm|gây|đổi|sửa|deploy|merge|chạy|bấm|duyệt|cấu hình|đẩy|push|restart|khởi động|cho phép|bỏ|mute|thêm|nhập|gõ|viết|ra lệnh|quyết định)) ',
    { before: '^ (?:\\S+ )?(?:rollback|khôi phục)' },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} (?:\\S+ )?(?:là|chính là) (?:người|kẻ|đứa|thủ phạm|tác giả của) (?:đã )?(?:tắt|xoá|làm hỏng|làm sập|gây|deploy|merge|chạy|bấm|duyệt|cấu hình|đẩy|push|bỏ|mute|phá|viết đoạn|viết cái)) ',
    {},
  ),
  pattern('person-failure', ' (?<hit>lỡ tay F4{P}|{P} G3lỡ tay) ', {}),
  pattern(
    'person-failure',
    ` (?<hit>(?:vì|do|tại|bởi vì|chỉ vì|chỉ do|tại vì|là vì|là do) {P} (?:đã |lại |còn |vừa |mải |cứ |bận ){0,4}(?!${helping} )\\S+)`,
    {
      onlyIn: ` ${troubles} F14(?:vì|do|tại|bởi vì|tại vì) {P} `,
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
    ` (?<hit>${work} (?:\\S+ )?(?:từ|của|bên|phía|do) {O} (?:\\S+ ){0,3}?(?:vừa |quá |rất |thì |cũng |luôn |toàn |hết sức |khá |vẫn ){0,4}${poor}) `,
    { notIn: ' (?:không (?:hề )?(?:muộn|chậm|sai)|vì (?:pager|hệ thống|sms)) ' },
  ),
  pattern(
    'person-failure',
    ' (?<hit>(?:phản xạ|phản ứng|ý nghĩ|suy nghĩ|hành động|quyết định|việc) (?:đầu tiên|duy nhất) (?:của )?{O} (?:\\S+ )?(?:là|chỉ là|lại là)) (?!(?:kiểm tra|xem|hỏi|gọi|rollback|xác minh|so sánh|báo|dừng|mở sự cố|đọc|leo thang))',
    {},
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} (?:\\S+ ){0,2}?(?:mất|tốn|phí|lãng phí|đốt|ném|bỏ phí) ${duration} (?:\\S+ )?(?:đi sai hướng|sai hướng|loay hoay|mò mẫm|mò|cãi nhau|tranh cãi|đổ lỗi|đoán|chạy theo|vô ích|để rồi|đi tìm|tìm mật khẩu|ngồi|lạc|vọc|thử bừa))`,
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
];
