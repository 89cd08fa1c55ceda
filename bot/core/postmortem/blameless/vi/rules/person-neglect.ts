import { systemReason } from '../reason.ts';
import { conditional, pattern, unable } from '../shorthand.ts';
import type { TwoPatterns } from '../shorthand.ts';

export const personNeglectPatterns: readonly TwoPatterns[] = [
  pattern(
    'person-failure',
    ` (?<hit>{P} (?:\\S+ ){0,2}?để (?:[^ ,;:.!?]+ ){1,4}?(?:mở|hở|ngỏ|lộ|công khai|không khoá|chưa khoá|mở toang|trống|chạy qua đêm|bật suốt|nguyên đó|lung tung|bừa bãi)) `,
    { notIn: `${systemReason}| (?:mặc định|theo (?:kế hoạch|runbook)) ` },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} G3(?:cắt|xoá|deploy|chạy|push|merge|tắt|nâng cấp|làm|cố|khởi động lại|duyệt|bấm|rút|sửa|triển khai|đẩy|tiếp tục|mở) F8(?:dù|mặc dù|bất kể|dẫu|mặc cho)) `,
    { before: '^ (?:\\S+ )?(?:đang nghỉ|hết ca|không có runbook|chưa có)', notIn: systemReason },
  ),
  pattern('person-failure', ' (?<hit>{P} F12vì (?:không|chưa|chẳng|chả) (?:\\S+ )?{DUTY}) ', {
    before: unable,
    notIn: '(?:không|chưa) được {REACH} | vì (?:không|chưa) (?:có|được|thể|nhận) ',
  }),
  pattern(
    'person-failure',
    ' (?<hit>{P} (?:\\S+ ){0,2}?(?:hoảng hốt|hốt hoảng|hoảng sợ|quýnh|quýnh quáng|lóng ngóng|luống ca luống cuống|mất bình tĩnh)) ',
    { after: '(?:không|chẳng) $' },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} G4(?:deploy|merge|push|đẩy|release|duyệt|bật|cài|phát hành|đưa|chạy|promote|commit|áp|import) (?:(?!bản sửa|lại)[^ ,;:.!?]+ ){1,5}?(?:hỏng|lỗi|sai|chưa test|chưa review|chưa kiểm tra|chưa duyệt|nguy hiểm|dở dang|chưa xong|cẩu thả)) `,
    {
      notIn: `${systemReason}|(?:sửa|khắc phục|phát hiện|vá|tìm ra|báo|hết) (?:\\S+ ){0,3}?(?:lỗi|sai|hỏng)| (?:bản sửa|bản vá|hotfix|fix) `,
    },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} (?:\\S+ ){0,2}?(?:phí|lãng phí|tốn|mất|đốt|ném) (?:mất |cả |hết |tận )?(?:\\S+ ){1,2}?(?:phút|tiếng|giờ|ngày|buổi) (?:\\S+ )?(?:cho|vào|với|để|vì) (?:\\S+ ){0,4}?(?:sai|nhầm|vô ích|không đâu|vớ vẩn|lạc|vô bổ)) `,
    { notIn: systemReason },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} G4(?:gây|tạo) (?:ra |nên )?(?:\\S+ ){0,2}?(?:rò rỉ|lỗi|sự cố|gián đoạn|hỏng|mất|sập|treo|nghẽn|rối|nhầm lẫn|hỗn loạn|vòng lặp|quá tải|xung đột|lỗ hổng|thiệt hại|chậm trễ|downtime)) `,
    {
      after: '(?:không|chẳng) $',
      notIn: `${systemReason}|(?:tìm ra|phát hiện|báo|sửa|khắc phục) (?:\\S+ ){0,5}?gây|không (?:hề )?gây `,
    },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} G4(?:đánh giá (?:thấp|sai|quá thấp|quá cao|nhầm)|coi nhẹ|tính thiếu|tính sót|ước lượng thiếu|để trễ|để lỡ|để muộn|trễ hạn|lỡ hạn|bỏ lỡ|bỏ quên|quá tin|tin mù quáng|nhớ nhầm|nghe nhầm|hiểu lầm|đọc lướt|đọc ẩu|nhìn sót|kiểm sót)) `,
    { notIn: systemReason },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} (?:\\S+ )?(?:nghĩ|cho rằng|cho|tưởng|bảo) (?:\\S+ ){1,6}?(?:là|thì) (?:\\S+ )?(?:ý hay|ý tưởng hay|ổn|được rồi|không sao|an toàn|ngon|đủ|khỏi|không cần|thừa|hay ho|xong)) ',
    { notIn: `${systemReason}|(?:có lý do|hợp lý) ` },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} G7(?:khi|lúc|trong khi|trong lúc|mà) (?:{P}|ai|chưa ai|mọi người) (?:\\S+ )?(?:chưa|còn chưa|vẫn chưa) (?:\\S+ )?(?:xem|đọc|duyệt|test|kiểm tra|trả lời|đồng ý|review|xong|xác nhận)) ',
    { notIn: systemReason },
  ),
  pattern(
    'person-failure',
    ` (?<hit>(?:vì|do|tại) {P} (?!(?:được|bị|không|chưa|đang|phát hiện|báo|rollback|khôi phục|là|có|dừng) )F7nên) F10(?:sập|chết|hỏng|lỗi|mất|rớt|treo|đầy|ngừng|gián đoạn|quá tải|lộ|chậm|trễ|khoá|tắc|nghẽn) `,
    { notIn: ' (?:được gọi|runbook|kịp|ngắn|không mất) ' },
  ),
  pattern(
    'person-failure',
    ' (?<hit>(?:do|bởi) (?:một )?(?:{P}|người) (?:không|chưa|chẳng) (?:biết|hiểu|rành|quen|có kinh nghiệm|nắm|thạo|học|được đào tạo bài bản) F6(?:thực hiện|làm|chạy|deploy|cấu hình|viết|phụ trách|xử lý|đảm nhận)) ',
    {},
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} G9(?:làm|khiến|gây|kéo theo|dẫn đến|đẩy) (?:(?!nhanh|tốt|ổn|dịu)\\S+ ){0,4}?(?:hỏng|khoá|sập|mất|chết|treo|đầy|lỗi|nghẽn|rớt|đứng|gián đoạn|tê liệt|tệ hơn|tệ|trễ|tắc|quá tải|lộ|ngừng|nặng thêm|nghiêm trọng hơn|rối|xấu đi|trầm trọng|vào bế tắc)) `,
    {
      after: '(?:không|chẳng) $',
      notIn: `${systemReason}|(?:không|chẳng|tránh|ngăn|mà không) (?:\\S+ )?(?:làm|khiến|gây) |(?:thấy|phát hiện|báo|nhận ra|cho biết|xác nhận) (?:\\S+ ){0,6}?(?:làm|gây|khiến)`,
    },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} G5(?:[^ ,;:.!?]+) (?:quá|hơi) (?:sớm|muộn|vội|nhanh|tay|trễ|hấp tấp|đà)) `,
    { notIn: `${systemReason}|(?:cảnh báo|page|alarm|chứng chỉ|sms) (?:\\S+ )?(?:đến |tới )?quá` },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} (?:\\S+ ){0,2}?(?:mất|tốn|phí|lãng phí|phung phí) (?:quá nhiều |rất nhiều |khá nhiều |bao nhiêu |cả đống )?thời gian) `,
    { notIn: systemReason },
  ),
  pattern(
    'person-failure',
    ' (?<hit>(?:mạnh ai nấy|ông nói gà bà nói vịt|trống đánh xuôi|mỗi người một kiểu|mỗi người một phách|giẫm chân lên nhau|dẫm chân nhau|dẫm lên nhau|đá nhau|ghi đè lên nhau|ghi đè của nhau|đè lên nhau|không ai nghe ai|cãi nhau|đổ cho nhau|đổ qua đổ lại|chờ nhau làm)) ',
    { notIn: `${systemReason}| (?:request|tiến trình|pod|job|alarm|cảnh báo) ` },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} G7(?:rút|xoá|tắt|khởi động lại|restart|reboot|bấm|chọn|mở|chạy|kill|terminate|gỡ|cắm|sửa|gõ|promote) (?:\\S+ ){1,7}?thay vì) (?!(?:chờ|đợi|để)(?: |$))`,
    { notIn: systemReason },
  ),
  pattern(
    'person-failure',
    ' (?<hit>(?:chẳng ai|không ai|không một ai|chả ai|chưa ai|không có ai|chẳng có ai|không một {P} nào|không {P} nào) (?!cần|phải|có thể|được|thể)F5{DUTY}) ',
    {
      before: unable,
      notIn: `${systemReason}| không ai (?:được|bị|có lỗi|phải|nên|cần) |(?:danh sách|kênh|hộp thư|trang|nhóm mail) không ai |(?:để|cho|sao cho) không ai `,
    },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} G5{Q}?(?: ?){NEG} (?:(?!cần|phải|được|thể|có|nên)\\S+ )?(?<undone>{DUTY})) ',
    {
      after: '(?:^|[ ,])(?:khi|nếu|lúc|hễ|mỗi khi|trường hợp) $',
      before: `${unable}|^ (?:\\S+ ){0,2}?(?:lỗi nào|sai|gì sai|nhầm|bất thường|sự cố nào|gì bất thường)`,
      notIn: `${conditional}|${systemReason}|(?:không|chưa) được {REACH} | không (?:thấy|biết) (?:page|thông báo|cảnh báo) `,
    },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} F12mà (?:lại |vẫn |cũng |còn )?(?:không|chưa|chẳng|chả|quên|đâu có|không hề|chưa hề) (?!(?:có|cần|được|phải|thể) )(?:\\S+ )?{DUTY}) ',
    {
      before: unable,
      after: '(?:^|[ ,])(?:khi|nếu|lúc|hễ|mỗi khi|trường hợp) $',
      notIn: `${conditional}|${systemReason}`,
    },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} F12(?:khi|lúc|trong khi|dù|mặc dù|dẫu) (?:còn |vẫn |đang )?(?:chưa|không|chẳng) (?:được |có |ai |qua |hề )?(?:test|kiểm tra|review|duyệt|phê duyệt|backup|sao lưu|thử|hiểu|đọc|chắc|xem|hỏi|sự đồng ý|ai đồng ý|xanh)) ',
    { notIn: systemReason },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} F10(?:chưa|không|chẳng|chưa hề) (?:được |qua |hề )?(?:test|review|kiểm tra|kiểm thử|duyệt)) ',
    {
      before: unable,
      notIn: `${conditional}|${systemReason}|(?:phát hiện|nhận ra|thấy|thêm|tìm ra) F8(?:chưa|không) (?:được )?(?:test|review|kiểm)`,
    },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} G6(?:đẩy|push|deploy|merge|đưa|release|chạy|duyệt|promote|up) F5(?:thẳng (?:lên|vào|ra)|lỗi lên|hỏng lên|chưa test|chưa review|chưa kiểm tra|vào (?:chiều|tối) thứ sáu|ngay trước giờ|giữa giờ cao điểm|giữa trưa|vào giờ cao điểm|khi test (?:còn )?đỏ|bản lỗi|bản hỏng|code lỗi|thay đổi lỗi|từ laptop|từ máy cá nhân)) ',
    { notIn: systemReason },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} G4(?:phản ứng|xử lý|trả lời|phản hồi|báo|hành động|vào cuộc|leo thang|rollback|gọi|xác nhận|tham gia|làm việc|có mặt|đến|làm) (?:\\S+ ){0,2}?(?:quá chậm|rất chậm|chậm chạp|chậm trễ|chậm|quá muộn|muộn|trễ|quá trễ|lề mề)) ',
    { notIn: systemReason },
  ),
  pattern('person-failure', ' (?<hit>{P} G3(?:quá chậm|chậm chạp|lề mề|chậm như rùa|chậm trễ|rề rà)) ', {
    notIn: systemReason,
  }),
  pattern(
    'person-failure',
    ' (?<hit>{P} G4(?:đợi|chờ|mất|cần|tốn|để) (?:tận |đến |tới |gần |hơn |mất |những |cả |hẳn |gần cả ){0,4}(?:\\S+ ){0,3}?(?:phút|tiếng|giờ|ngày|tuần|buổi) (?:đồng hồ )?(?:sau )?(?:mới|rồi mới|để|mới chịu)) ',
    {
      before:
        '^ (?:\\S+ )?(?:chép|khôi phục|tìm ra|dựng|restore|hoàn thành|chạy xong|replicate|build|quay lại)',
      notIn: `${systemReason}|(?:đợi|chờ) (?:cache|replica|job|rollout)`,
    },
  ),
  pattern(
    'person-failure',
    ' (?<hit>(?:mãi|phải|tận|đến|mãi đến|mãi tới|phải đến|gần|hơn|đến tận|phải mất|mất|sau|mãi sau|mãi gần|cả|hàng) F8(?:{P}) (?:\\S+ )?mới (?:chịu |kịp |bắt đầu )?(?:nhận ra|để ý|phát hiện|biết|trả lời|xác nhận|phản hồi|vào|gọi|rollback|tỉnh|mở|xem|nhìn|nghĩ|hiểu|leo thang|báo|kiểm tra|đọc|ló|xuất hiện|chịu|bắt|động)) ',
    { notIn: systemReason },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} G5(?:mãi|đến lúc|tận|đến tận|phải đến|mãi đến|gần|hơn|sau|đến khi) F9mới (?:chịu |kịp |bắt đầu )?(?:nhận ra|để ý|phát hiện|biết|trả lời|xác nhận|phản hồi|vào|gọi|rollback|tỉnh|mở|xem|nhìn|nghĩ|hiểu|leo thang|báo|kiểm tra|đọc|chịu)) ',
    { notIn: systemReason },
  ),
  pattern('person-failure', ' (?<hit>{P} (?:\\S+ ){0,3}?mới chịu) ', {}),
  pattern(
    'person-failure',
    ' (?<hit>{P} G3(?:cứ )?(?:tưởng|ngỡ|cho là|đinh ninh|nghĩ bụng|nghĩ là|cứ nghĩ|chắc mẩm|mặc định|đoán|tin chắc|ỷ) F10(?:nên (?:đã )?(?:không|chẳng|bỏ|chưa)|mà (?:không|chẳng)|rồi (?:không|bỏ))) ',
    {},
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} (?:được|bị) (?:gọi|page|nhắc|báo|cảnh báo|thông báo|nhắn) F5(?:mà|nhưng|vậy mà|thế mà|vẫn) (?:vẫn |cũng |lại |cứ ){0,4}(?:im|không|chẳng|phớt|bỏ|ngủ|lơ|tắt|chưa)) ',
    { before: '^ (?:\\S+ )?(?:nhận được|có quyền|tới|đến được)', notIn: systemReason },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} G2(?:coi|xem) F8(?:là nhiễu|là chuyện nhỏ|là không quan trọng|là chuyện của người khác|là báo giả|như không|là xong|nhẹ|thường|là bình thường|là vặt)) ',
    { notIn: systemReason },
  ),
  pattern(
    'person-failure',
    ' (?<hit>{P} (?:hoàn toàn |tuyệt nhiên |chẳng |gần như |hầu như ){1,4}(?:không |chẳng )?làm (?:gì|được gì|việc gì)) ',
    { before: '^ sai', notIn: ' làm gì sai ' },
  ),
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
];
