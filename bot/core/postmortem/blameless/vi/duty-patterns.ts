import { pattern } from './pattern.ts';
import type { TwoPatterns } from './pattern.ts';
import { systemReason } from './reason.ts';

// "lẽ ra" and its sisters: what should have been.
const OUGHT =
  '(?:lẽ ra|đáng lẽ|đáng lẽ ra|đáng lý|đáng lý ra|đáng ra|đúng ra|đúng lý ra|nhẽ ra|đáng nhẽ|lý ra|phải ra|theo đúng quy trình thì|đúng quy trình thì)';

// Somebody could not, was not told, had no rights: no reproach.
const unable = String.raw`^ (?:\S+ ){0,4}?được(?! (?:gì|nhiều|bao nhiêu|sinh|tạo|gửi|cấp|giao|ghi|lưu|đính|đính kèm|yêu cầu|nhắc|giao|viết))(?: |$)`;

// Conditions and instructions claim nothing.
const conditional = String.raw`^(?!.* thì (?:\S+ )?(?:đã|đâu|chắc|có lẽ)).*(?:^| )(?:nếu|khi nào|hễ|trường hợp|mỗi khi|trong lúc nếu) `;

export const shouldHavePatterns: readonly TwoPatterns[] = [
  pattern(
    'should-have',
    ` (?<hit>{P} F12(?:và|nhưng|mà|nên|, ) ?(?:\\S+ )?${OUGHT} (?:thì )?(?<!không )(?:phải|nên|cần|không nên|đừng)) (?!(?:được|bị|nhận) )(?<undone>F1)`,
    {},
  ),
  pattern(
    'should-have',
    ` (?<hit>${OUGHT} (?:ra )?(?:thì )?(?:,? ?)G4{P} F5(?<!không )(?:phải|nên|cần|không nên|không được|có thể|đã phải|đừng)) (?<undone>F1)`,
    {
      notIn: ` ${OUGHT} F8(?:phải|nên|cần|có thể) (?:được|bị) (?:\\S+ )?{REACH} | ${OUGHT} F8(?:phải|nên|cần) (?:nhận(?! thấy| ra| biết)|có quyền|có runbook|thấy được|được) | ${OUGHT} F8có thể (?:được|nhận|dựa)`,
    },
  ),
  pattern(
    'should-have',
    ` (?<hit>{P} G5(?<!điều )${OUGHT} (?:ra )?(?:thì )?F2(?<!không )(?:phải|nên|cần|không nên|không được|có thể|đã có thể|đã phải|đừng)) (?<undone>F1)`,
    {
      notIn: ` ${OUGHT} F4(?:phải|nên|cần|có thể) (?:được|bị) (?:\\S+ )?{REACH} | ${OUGHT} F4(?:phải|nên|cần) (?:nhận(?! thấy| ra| biết)|có quyền|có runbook|thấy được) `,
    },
  ),
  pattern(
    'should-have',
    ` (?<hit>(?:chúng ta|chúng tôi|chúng mình|bọn mình|tụi mình|mình|tôi|ta|bạn|các bạn|mấy bạn|anh|chị|em|các anh|các chị) ${OUGHT} F2(?:phải|nên|cần|không nên|có thể|đã)|${OUGHT} (?:chúng ta|chúng tôi|mình|tôi|bọn mình|bạn|các bạn|mấy bạn|anh|chị|em|các anh) (?:đã )?(?:phải|nên|cần|không nên|có thể|không bao giờ nên|đừng|không được)) (?<undone>F1)`,
    { notIn: ` (?:phải|nên|cần) được {REACH} ` },
  ),
  pattern(
    'should-have',
    ` (?<hit>(?:ai|không ai) F6${OUGHT} F2(?:phải|nên|cần|không nên|được phép|được)|${OUGHT} (?:không ai|chẳng ai|ai) F3(?:được phép|được|nên|phải|cần|cũng)) `,
    { notIn: ` (?:phải|nên|cần) được {REACH} ` },
  ),
  pattern(
    'should-have',
    ` ${OUGHT} (?:không nên|đừng|không được phép|chớ|đừng có|phải) (?:chạy|deploy|merge|làm|đụng|restart|tắt|xoá|bật|push|đẩy|chọn|migrate|sửa|cho|để|mở|duyệt|kiểm tra|test|đọc|hỏi|báo|xem|review|rollback|gọi|nghĩ|biết|thấy|nhận ra|chuẩn bị|leo thang|backup) `,
    {
      after: '(?:điều|những gì|gì|hệ thống|canary|alarm|cảnh báo|service|pipeline|pager|job) (?:\\S+ )?$',
      before: '^ (?:phép )',
    },
  ),
  pattern(
    'should-have',
    ` ${OUGHT} F3(?:phải|nên|cần|đã phải) (?:được|bị) (?:\\S+ )?(?:review|kiểm tra|test|thử|rà soát|duyệt|xem xét|xem|đọc|cân nhắc|thảo luận|phát hiện|xác minh|kiểm thử|báo cáo|leo thang|để ý|chú ý|ghi lại|làm|hoãn|lên kế hoạch|chuẩn bị|bàn|nhận ra|xử lý|dọn|gỡ) `,
    {
      before: '^ (?:tự động|bởi (?:hệ|agent|pipeline|job|canary)|trong pipeline)',
      notIn: ' tự động | (?:bị|được) (?:bước|khâu|job|hệ|canary|pipeline|schema|linter|chốt|cơ chế|agent) ',
    },
  ),
  pattern(
    'should-have',
    ' {P} G5(?:phải|cần|nên) F10(?:rồi chứ|chứ|mới phải|mới đúng|từ lâu rồi|ngay từ đầu|ngay từ đầu chứ|sớm hơn|từ sớm|từ trước|trước đó|cẩn thận hơn|kỹ hơn|từ lâu) (?=[.!?,;]|$)',
    { notIn: '(?:được|nhận) (?:gọi|báo|page|thông báo|nhắc|nhận)| lần sau | từ nay ', onlyIn: '' },
  ),
  pattern(
    'should-have',
    ' (?:không nên|đừng nên|chẳng nên|không ai lại|ai lại) F10(?:như vậy|như thế|kiểu đó|kiểu này|thế này|kiểu ấy|giờ cao điểm|chiều thứ sáu|giữa trưa|lúc đó) ',
    { notIn: ' (?:nên (?:thêm|có|đặt)) ' },
  ),
  pattern(
    'should-have',
    ' {P} G3(?:có thể đã|hoàn toàn có thể|đã có thể|thừa sức|ít ra cũng phải|ít nhất cũng phải|ít nhất phải|ít ra phải|ít nhất cũng nên|chí ít cũng phải|ít nhất nên) (?=(?:\\S+ ){0,3}?{DUTY} |để )',
    { before: '^ (?:\\S+ ){0,3}?được (?:gọi|báo)', notIn: '(?:không|chưa) {P}' },
  ),
  pattern(
    'should-have',
    ' {P} G3(?:có nghĩa vụ|có trách nhiệm|có bổn phận) (?:phải )?{DUTY} F10(?:nhưng|mà|vậy mà|thế mà) ',
    {},
  ),
  pattern(
    'should-have',
    ' (?:ai làm lâu năm|người làm lâu năm|ai trong nghề|người trong nghề|dân trong nghề|{P}) F3(?:cũng )?phải (?:biết|hiểu|thấy|nhận ra) ',
    {
      notIn: ' (?:để|cần|muốn) {P} phải (?:biết|hiểu)| không (?:ai )?phải (?:biết|hiểu)',
      before: '^ (?:\\S+ ){0,3}qua (?:trang|runbook|cảnh báo)',
    },
  ),
  pattern(
    'should-have',
    ` ${OUGHT} F4(?:chuyện|việc|sự cố|điều|lỗi|thay đổi) (?:\\S+ )?(?:này|đó|như vậy|như thế)? ?(?:không thể|không được|không|đã không) (?:được phép )?(?:xảy ra|lọt|tồn tại|qua) `,
    {},
  ),
];

const PRAISE =
  '(?:phát hiện|sửa|tìm|thấy|nhận|chỉ|báo|khắc|chữa|gỡ|loại|đính|khôi|revert|rollback|hoàn|thay|xác|chặn|ngăn|thoát|làm)';
const V =
  '(?:gõ|nhập|cấu hình|đọc|hiểu|chạy|xoá|tắt|bấm|ấn|nhấn|rút|chọn|deploy|merge|push|sửa|đặt|gửi|click|restart|khởi động lại|scale|copy|dán|ghi|điền|đánh giá|tính|trả lời|thao tác|set|gán|config|rollback|promote|update|cập nhật|chuyển|trỏ|mở|duyệt|viết|dùng|báo|gắn|kết nối|khai báo|phán đoán|chẩn đoán|nhận định|xử lý|làm|thực thi|thực hiện|ước lượng|xác định|nhìn|drop|bật|chỉnh|đẩy|đổi|áp dụng|cắm|format|chuẩn đoán|đấu|dán|quảng bá|cài|cài đặt|tư vấn|hướng dẫn|chỉ dẫn|dự đoán|kết luận|kill|terminate|import|truncate|gọi|tag|build|apply|xoay|phân quyền|cấp quyền)';

// What a person may well not do, or cannot: no duty. A verb that "được" follows was tried in vain.
const innocentVerb =
  '(?:tìm(?= (?:thấy|ra|được))|có|được|bị|thể|cần|phải|biết|gây|còn|mất|nhận|liên quan|nằm|ở|phụ trách|trực|deploy|làm gì sai|dám|nên|muốn|thấy|sao|hề|là|cố ý|truy cập|đăng nhập|vào|thuộc|gặp|chịu được|làm mất|làm hỏng|xoá|tắt|bỏ|quên|mắc|phạm|đủ|sai|bất|đổ|tìm thấy|tìm ra|ảnh hưởng|rời|ai|một|chỉ|những|như|khác|đơn|hoảng|vội|ngủ|hay|ngờ|may|làm ảnh|đồng ý|kịp|tái|đổi|thay đổi|đúng|hẳn|quá|rõ|chắc|tự|lường được|trên|trong)';

export const failurePatterns: readonly TwoPatterns[] = [
  pattern(
    'failed-to',
    ` (?<hit>{P} (?:\\S+ ){0,3}?(?:không|chưa|chẳng|chả) (?:hề )?(?:phối hợp|thống nhất|trao đổi|hợp tác|đồng thuận|giao tiếp|nói chuyện|ăn ý|hiểu ý) (?:nổi|được|nhau)) `,
    { notIn: systemReason },
  ),
  pattern(
    'failed-to',
    ` (?<hit>{P} (?:\\S+ ){0,2}?từ chối (?<undone>(?:rollback|dừng|gọi|trả lời|hợp tác|giúp|nghe|làm|xem|kiểm tra|hỗ trợ|tham gia|bàn giao|leo thang|khôi phục|tắt|đọc|test|chịu))) `,
    { notIn: systemReason },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} (?:\\S+ ){0,2}?để (?:[^ ,;:.!?]+ ){1,4}?(?:mở|hở|ngỏ|lộ|công khai|không khoá|chưa khoá|mở toang|trống|chạy qua đêm|bật suốt|nguyên đó|lung tung|bừa bãi)) `,
    { notIn: `${systemReason}| (?:mặc định|theo (?:kế hoạch|runbook)) ` },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} (?:\\S+ ){0,2}?(?:cấp|mở|cho|phân) (?:\\S+ ){0,2}?(?:quyền|root|admin|mật khẩu) (?:\\S+ ){0,3}?(?:tất cả|mọi người|toàn bộ|cả công ty|cả thế giới|ai cũng|bất kỳ ai)) `,
    { notIn: ` (?:chỉ đọc|theo quy trình) |${systemReason}` },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} G3(?:cắt|xoá|deploy|chạy|push|merge|tắt|nâng cấp|làm|cố|khởi động lại|duyệt|bấm|rút|sửa|triển khai|đẩy|tiếp tục|mở) F8(?:dù|mặc dù|bất kể|dẫu|mặc cho)) `,
    { before: '^ (?:\\S+ )?(?:đang nghỉ|hết ca|không có runbook|chưa có)', notIn: systemReason },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} (?:\\S+ ){0,2}?(?:vẫn|cứ|vẫn cứ|vẫn cố) (?:cố |tiếp tục |cứ ){0,3}(?:nâng cấp|deploy|chạy|làm|merge|push|đẩy|tiếp tục|bấm|xoá|tắt|restart|duyệt|mở)) `,
    { onlyIn: ' (?:nhắc|cảnh báo|báo|dặn|đỏ|cấm|freeze|dù|mặc dù|can|khuyên) ', notIn: systemReason },
  ),
  pattern(
    'forgot',
    ' (?<hit>(?:do|vì|bởi|tại|chỉ vì|chỉ do) (?:bỏ )?quên) (?!(?:thuộc|với|biết))(?<undone>F1)',
    {
      notIn: '(?:worker|service|job|controller|hệ thống|scheduler) (?:\\S+ )?quên|vì quên(?:g)',
      marked: true,
    },
  ),
  pattern('person-failure', ' (?<hit>{P} F12vì (?:không|chưa|chẳng|chả) (?:\\S+ )?{DUTY}) ', {
    before: unable,
    notIn: '(?:không|chưa) được {REACH} | vì (?:không|chưa) (?:có|được|thể|nhận) ',
  }),
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
    ` (?<hit>{P} G4(?:xoá|làm) (?:mất|bay|trắng|tiêu|sạch|hết) (?:\\S+ )?(?:một nửa|nửa|toàn bộ|cả|hết|dữ liệu|hồ sơ|bảng|log|khách|file|bucket|index|đơn)) `,
    { notIn: `${systemReason}| (?:cũ|tạm|thừa|theo kế hoạch|theo runbook) ` },
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
    ' (?<hit>{P} (?:\\S+ ){0,2}?(?:nghĩ|tưởng|đinh ninh|ngỡ|cho là|tin) (?:là |rằng )?(?:mình|nó|đó|đây|họ) (?:\\S+ )?(?:đang|đã|là|ở|vẫn|chỉ|sẽ)) ',
    { notIn: `${systemReason}|(?:có lý do|hợp lý|cũng phải) ` },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} G5(?:[^ ,;:.!?]+) (?:quá|hơi) (?:sớm|muộn|vội|nhanh|tay|trễ|hấp tấp|đà)) `,
    { notIn: `${systemReason}|(?:cảnh báo|page|alarm|chứng chỉ|sms) (?:\\S+ )?(?:đến |tới )?quá` },
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
    'failed-to',
    ` (?<hit>{P} (?:\\S+ ){0,2}?(?:không|chưa|chẳng|chả|không hề|chưa hề) có (?:bất kỳ |bất cứ |một |lấy một |chút |nổi |được ){0,4}(?:phản ứng|động thái|hành động|ý kiến|kế hoạch|phương án|biện pháp|câu trả lời|sự chuẩn bị|phản hồi|cập nhật|thông báo|ghi chép|báo cáo|ý định|nỗ lực|lời nào|tín hiệu trả lời|ai kiểm tra|ai xem|ai trả lời)) `,
    { notIn: systemReason },
  ),
  pattern(
    'failed-to',
    ` (?<hit>{P} (?:\\S+ ){0,2}?(?:chậm|muộn|trễ|chậm chạp|lề mề|chần chừ|ngại|lưỡng lự|do dự) (?:trong việc |khi |không |mà không )?(?<undone>(?:leo thang|xác nhận|trả lời|phản hồi|báo|thông báo|rollback|gọi|xử lý|vào|phát hiện|nhận ra|dừng|khôi phục|cập nhật|phản ứng|hành động|quyết định|ra quyết định|mở sự cố|tham gia))) `,
    { notIn: systemReason },
  ),
  pattern(
    'failed-to',
    ` (?<hit>{P} F14(?:phải|cần|nên|được giao|có lịch|được yêu cầu) F14(?:nhưng|mà|vậy mà|thế mà|song) (?:\\S+ ){0,2}?(?:không|chẳng|chưa|quên|đã không) (?:\\S+ )?(?:làm|thực hiện|thấy|có|đâu|nhớ|chịu|hề|test|kiểm tra|báo|gọi|rollback)?) `,
    {
      before: '^ (?:\\S+ ){0,2}?(?:được|nhận|quyền)',
      notIn: `${systemReason}| không (?:nhận|có quyền|được) `,
    },
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
    ` (?<hit>{P} (?:\\S+ ){0,2}?(?:mất|tốn|phí|lãng phí|phung phí) (?:quá nhiều |rất nhiều |khá nhiều |bao nhiêu |cả đống )?thời gian) `,
    { notIn: systemReason },
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
    ' (?<hit>(?:mạnh ai nấy|ông nói gà bà nói vịt|trống đánh xuôi|mỗi người một kiểu|mỗi người một phách|giẫm chân lên nhau|dẫm chân nhau|dẫm lên nhau|đá nhau|ghi đè lên nhau|ghi đè của nhau|đè lên nhau|không ai nghe ai|cãi nhau|đổ cho nhau|đổ qua đổ lại|chờ nhau làm)) ',
    { notIn: `${systemReason}| (?:request|tiến trình|pod|job|alarm|cảnh báo) ` },
  ),
  pattern(
    'failed-to',
    ` (?<hit>{P} (?:(?:đã|vẫn|cũng|lại|đều|thì|cả hai|hoàn toàn|còn|nhưng|mà|và) ){0,3}(?:không|chưa|chẳng|chả|không hề|chưa hề|không chịu|không thèm) (?!${innocentVerb} )(?<undone>[^ ,;:.!?]+)) `,
    {
      before: unable,
      after: '(?:^|[ ,])(?:khi|nếu|lúc|hễ|mỗi khi|trường hợp) $',
      notIn: `${conditional}|${systemReason}|(?:không|chưa) được {REACH} |không ai `,
    },
  ),
  pattern(
    'failed-to',
    ` (?<hit>{P} F12(?:và|mà|nhưng|, ) ?(?:cũng |lại |vẫn |còn ){0,4}(?:không|chưa|chẳng|chả|không hề) (?:chịu|thèm|buồn|bận tâm|đoái hoài) [^ ,;:.!?]+) `,
    { before: unable, notIn: systemReason },
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
    ` (?<hit>{P} G7(?:rút|xoá|tắt|khởi động lại|restart|reboot|bấm|chọn|mở|chạy|kill|terminate|gỡ|cắm|sửa|gõ|promote) (?:\\S+ ){1,7}?thay vì) (?!(?:chờ|đợi|để)(?: |$))`,
    { notIn: systemReason },
  ),
  pattern(
    'forgot',
    ' (?<hit>(?:{P}|chúng ta|chúng tôi|tôi|mình|ai) G5{Q}?(?: ?)(?:quên béng|quên mất|quên khuấy|quên bẵng|quên tiệt|quên không|bỏ quên|quên|không nhớ|chẳng nhớ|chẳng ai nhớ|không ai nhớ)) (?<undone>F1)',
    {
      after: '(?:hỏi|ai|vì sao|không|chẳng|đừng) $',
      before: '^ (?:gì|thuộc|với|biết|đi)(?: |$)',
      notIn:
        '(?:không|chẳng|đừng|chưa|khỏi|tránh) (?:ai |bao giờ |hề )?quên |hỏi ai|làm quen|thói quen|đã quen (?:với|thuộc)| quen (?:thuộc|với|biết) ',
    },
  ),
  pattern('forgot', ' (?<hit>(?:bị|đã bị) {P} (?:bỏ )?quên) ', {}),
  pattern(
    'forgot',
    ' (?<hit>(?:do|vì|bởi|tại|sự) (?:bỏ )?quên (?:gia hạn|xoá|gỡ|tắt|bật|cập nhật|báo|test|kiểm tra|thêm|chạy|đổi|rollback|commit|merge|khởi động)) ',
    {},
  ),
  pattern(
    'failed-to',
    ' (?<hit>{P} F2(?:không thèm|chẳng thèm|không chịu|chẳng chịu|không buồn|chẳng buồn|chả buồn|chả thèm|không hề|chưa hề|có thèm|chẳng hề)) (?!(?:có lỗi|hay biết))(?<undone>F1)',
    {
      before: '^ (?:hấn|\\S+ ){0,4}?được (?!\\S+ ?$)',
      notIn: ' không hề (?:hay biết|được|có lỗi|sai|có quyền|bất cẩn|có cách|gây|nhận được) ',
    },
  ),
  pattern(
    'failed-to',
    ' (?<hit>(?:chẳng ai|không ai|không một ai|chả ai|chẳng một ai|không có ai|không một {P}|chẳng {P} nào|không {P} nào|không {P}|chẳng {P}) F4(?:thèm|buồn|chịu|đoái hoài|bận tâm|quan tâm|ngó ngàng|mảy may)) ',
    {},
  ),
  pattern(
    'person-failure',
    ' (?<hit>(?:chẳng ai|không ai|không một ai|chả ai|chưa ai|không có ai|chẳng có ai|không một {P} nào|không {P} nào) (?!cần|phải|có thể|được|thể)F5{DUTY}) ',
    {
      before: unable,
      notIn: `${systemReason}| không ai (?:được|bị|có lỗi|phải|nên|cần) |(?:để|cho|sao cho) không ai `,
    },
  ),
  pattern(
    'failed-to',
    ' (?<hit>{P} G4{Q}?(?: ?)(?:không|chưa|chẳng|chả|đã không|vẫn không|vẫn chưa|cũng không|cũng chẳng) (?<undone>xác nhận|làm theo|tuân thủ|tuân theo|phản hồi|trả lời|cập nhật|thông báo|báo|bàn giao|leo thang|ack|acknowledge|nghe máy|bắt máy|nhấc máy|hồi âm|rep|coi trọng)) ',
    {
      before: unable,
      after: '(?:^|[ ,])(?:khi|nếu|lúc|hễ|mỗi khi|trường hợp) $',
      notIn: `${conditional}|${systemReason}`,
    },
  ),
  pattern(
    'failed-to',
    ' (?<hit>(?:chúng ta|chúng tôi|mình) (?:đã )?(?:không|chẳng|chưa) (?:coi trọng|để tâm|chịu|quan tâm|nghiêm túc|để ý đến|lắng nghe|làm gì)) ',
    {},
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
    ' (?<hit>{P} F12mà (?:lại |vẫn |cũng |còn )?(?:không|chưa|chẳng|chả|quên|đâu có|không hề|chưa hề) (?:\\S+ )?{DUTY}) ',
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
    ` (?<hit>{P} G6(?:lỡ tay|lỡ|trót|vô tình|vô ý|sơ ý|sơ suất|tự ý|tự tiện|tuỳ tiện|cố tình|ngang nhiên|thản nhiên|hồn nhiên|nhanh nhảu|nhanh tay|vội vàng|vội vã|hấp tấp|cắm đầu|nhắm mắt|liều|bừa|tự động ý)) (?!(?:tìm|phát hiện|nhận|khôi phục|rollback|báo|cứu))(?<act>F8)`,
    { notIn: ` (?:nhanh tay|nhanh) F4(?:rollback|cứu|chặn|ngăn|khôi|dừng)` },
  ),
  pattern(
    'person-failure',
    ` (?<hit>{P} G7(?<!${PRAISE} )${V} (?:\\S+ ){0,3}?(?:nhầm|sai|bừa|ẩu|lung tung|lộn|trật|đại|loạn|nhầm lẫn|nhầm chỗ|vội|linh tinh|cẩu thả|qua loa|bậy)) `,
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
    ' (?<hit>{P} G6(?:đẩy|push|deploy|merge|đưa|release|chạy|duyệt|promote|up) F5(?:thẳng (?:lên|vào|ra)|lỗi lên|hỏng lên|chưa test|chưa review|chưa kiểm tra|vào (?:chiều|tối) thứ sáu|ngay trước giờ|giữa giờ cao điểm|giữa trưa|vào giờ cao điểm|khi test (?:còn )?đỏ|bản lỗi|bản hỏng|code lỗi|thay đổi lỗi|từ laptop|từ máy cá nhân)) ',
    { notIn: systemReason },
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
    ' (?<hit>{P} (?:hoàn toàn |tuyệt nhiên |chẳng |gần như |hầu như ){1,4}(?:không |chẳng )?làm (?:gì|được gì|việc gì)) ',
    { before: '^ sai', notIn: ' làm gì sai ' },
  ),
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
];
