import { pattern } from './pattern.ts';
import type { TwoPatterns } from './pattern.ts';

export const contrastPatterns: readonly TwoPatterns[] = [
  pattern(
    'contrast',
    ' (?:khác với|khác hẳn|không như|không giống|không giống như|khác xa|trái với|chẳng như|so với) (?:F3)(?:{O}|mọi người|người khác|ai|những người|các|đội|nhóm|team)(?: F6)?,? ?F2{P} ',
    { notIn: ' khác với (?:phiên bản|bản|lần) ' },
  ),
  pattern(
    'contrast',
    ' (?:mọi người|ai cũng|ai|ai ai|tất cả|các (?:đội|nhóm|team|bạn|kỹ sư)|các {P}|{P}|những người|đội khác|người khác|mấy) (?:khác )?(?:\\S+ ){0,8}?(?:đều|cũng|thì|đã|vẫn) (?:\\S+ ){1,8}?(?:, )?(?:chỉ có|riêng|chỉ|mỗi|duy nhất|duy|trừ|ngoại trừ|còn|có mỗi|chỉ mỗi|nhưng riêng|thế mà riêng) (?:mỗi |riêng |có )?{P} ',
    { notIn: ' còn {P} (?:\\S+ )?(?:rollback|khôi phục|phụ trách|theo dõi|lo|liên hệ|cập nhật|kiểm tra) ' },
  ),
  pattern(
    'contrast',
    ' (?:trong khi|trong lúc|khi) (?:F3)(?:{O}|mọi người|người khác|các đội|cả đội|ai cũng|đội khác|cả team) F14(?:thì|, |còn) ?F1{P} F4(?:cứ|lại|vẫn|chỉ|không|chẳng|chưa|ngồi|ngủ|restart|mải|bận|đi|thì|ung dung|thản nhiên|bình chân|đợi|mất|loay hoay|đứng) ',
    { notIn: ' (?:theo dõi|rollback|kiểm tra log|liên hệ|cập nhật kênh) ' },
  ),
  pattern(
    'contrast',
    ' (?:một |một người |những |các |kỹ sư |người |ai |{P} ){0,4}(?:<p>|<n>|người|ai|dev|kỹ sư|tay nghề|thợ) (?:\\S+ )?(?:có kinh nghiệm|giàu kinh nghiệm|có nghề|có năng lực|có tâm|có trách nhiệm|cẩn thận|giỏi|cứng tay|biết việc|chuyên nghiệp|tử tế|có trình độ|cứng|senior|tỉnh táo|lành nghề|bình thường|khác)(?: (?:hơn|thật sự|một chút|chút)){0,4} (?:thì |sẽ |chắc |hẳn |ắt |cũng |chắc chắn |đã |có lẽ ){1,4}(?:đã |sẽ |không |chẳng |phải |biết |rollback |làm |thấy |để |kiểm |đọc |hỏi |xử )',
    { notIn: '(?:được giao|được phân|nên có|cần có) (?:\\S+ ){0,3}?(?:kinh nghiệm|có nghề)' },
  ),
  pattern(
    'contrast',
    ' (?:nếu|phải|giá|giả sử) (?:\\S+ )?(?:là|gặp|vào tay|để) (?:người khác|<p>|<o>|ai khác|đội khác|team khác|tay|một (?:kỹ sư|người)|người có) F8(?:thì|là|đã|chắc|,) ',
    { onlyIn: '(?:đã|đâu|chắc|không đến nỗi|xong|khác)' },
  ),
  pattern(
    'contrast',
    ' {P} F8(?:phút|giây|tiếng|ngay)(?: sau)? ?,? ?(?:còn|trong khi|nhưng|thì|mà) (?:thì )?{P} F6(?:cả|tận|đến|mất|những|hẳn|mãi|tới|gần|hơn|loay hoay|không) ',
    {},
  ),
  pattern(
    'contrast',
    ' (?:chỉ có|chỉ mỗi|mỗi|riêng|duy nhất|chỉ riêng|có mỗi|độc) {P} (?:là |thì |vẫn |mới |lại |còn ){0,4}(?:chưa|không|chẳng|quên|chậm|ì ạch|im|đứng ngoài|một mình một kiểu|làm khác|phá|làm sai|trễ|làm hỏng|vắng|bỏ)',
    { notIn: ' (?:không nhận|không được|chưa được|không có quyền) ' },
  ),
  pattern(
    'contrast',
    ' (?:người ta|đội khác|nhóm khác|team khác|người khác|các đội khác|công ty khác|đội bạn|bên khác|nơi khác) (?:\\S+ ){0,8}?(?:thì|được|đều|cũng|còn|có|làm|có ai) (?:\\S+ ){1,10}?(?:còn|mà|, |thế mà|đằng này|riêng|chứ) (?:\\S+ ){0,2}?(?:{P}|mình|chúng ta|ta|bên này|đội này|ai) ',
    {},
  ),
  pattern(
    'contrast',
    ' {P} F8(?:làm được|xử lý được|làm theo|test|kiểm tra|đọc|tuân thủ)(?: F5| ),? ?(?:còn|nhưng|trong khi|thế mà) {P} (?:thì )?(?:\\S+ )?(?:không|chẳng|chưa|quên|bỏ|cứ|lại) ',
    {},
  ),
  pattern(
    'contrast',
    ' (?:chứ|còn) (?:\\S+ )?(?:ai|{P}|người) (?:nào )?(?:\\S+ )?(?:như|giống như|làm như|kiểu) {O} ',
    {},
  ),
];

export const sarcasmPatterns: readonly TwoPatterns[] = [
  pattern(
    'sarcasm',
    ' (?:hoan hô|tuyệt vời|chúc mừng|xin chúc mừng|bravo|hay lắm|tốt lắm|giỏi lắm|tuyệt|vỗ tay|hết ý)(?: ,| !| :)? (?:lại|thêm|vẫn) (?:\\S+ ){0,2}',
    {},
  ),
  pattern(
    'sarcasm',
    ' (?:hiếm hoi|hiếm khi|hiếm lắm|lâu lắm|lâu lâu|mấy khi|hoạ hoằn|năm thì mười hoạ|hiếm hoi lắm|lần đầu tiên trong đời|đúng là chuyện lạ|chuyện lạ|chuyện hiếm|thật hiếm khi|mặt trời mọc đằng tây|trời sắp sập|xưa nay hiếm)(?: (?:lắm|khi|mới|thay|ghê|đấy|có thật|là)){0,4} (?:\\S+ ){0,3}?(?:{O}|thấy|mới|được|ai) ',
    { notIn: ' hiếm khi (?:xảy ra|kêu|lỗi) ' },
  ),
  pattern(
    'sarcasm',
    ' (?<hit>(?:như thường lệ|như mọi khi|như mọi lần|như thường|như bao lần|vẫn như cũ|như cũ|lại như cũ|y như cũ|quen thuộc như mọi khi|không ngoài dự đoán|như đã thành thói quen|như thông lệ|theo thói quen|vẫn thói cũ|ngựa quen đường cũ)(?: ,)? F2{P}) F2',
    { before: '^ (?:bàn giao|nhận ca|họp|gửi báo cáo|kiểm tra|xác nhận|cập nhật|lại bàn giao)' },
  ),
  pattern(
    'sarcasm',
    ' (?<hit>{P} F8(?:như thường lệ|như mọi khi|như mọi lần|như bao lần|như cũ|đúng kiểu|quen thói|theo phong cách|đúng chất|như thói quen)) ',
    { notIn: ' (?:bàn giao|nhận ca|họp giao ban|xác nhận|cập nhật) ' },
  ),
  pattern(
    'sarcasm',
    ' (?:nhờ|nhờ ơn|nhờ công|cảm ơn|xin cảm ơn|đội ơn|công lớn của|nhờ phúc|nhờ tài|nhờ có|nhờ tay|phải cảm ơn|cám ơn) (?:\\S+ )?{O}(?= (?:F20)(?:sập|trống trơn|trống|mất|hỏng|chết|treo|lỗi|thức trắng|thức đêm|tan|bay màu|sạch|đổ|gián đoạn|ngồi|khổ|rớt|toang|đi tong|biến mất|nghẽn|lao đao|phải|không còn|tối) )',
    {
      notIn:
        ' (?:nhanh|kịp thời|kịp|giúp|hỗ trợ|phát hiện|rollback|sớm|báo) (?:\\S+ ){0,8}?(?:chỉ|không (?:bị |hề )?mất|tránh|đỡ|giảm|cứu|khôi|thoát|ngăn)|{O} (?:\\S+ )?(?:phát hiện|rollback|báo|giúp|để ý|thấy|nhận ra|nhanh|dừng|kịp|xử lý) | kịp (?:lúc|thời) ',
    },
  ),
  pattern(
    'sarcasm',
    ' (?:thật bất ngờ|thật ngạc nhiên|ngạc nhiên là|ngạc nhiên thật|lạ thật|lạ chưa|bất ngờ thay|bất ngờ là|ngạc nhiên thay|ngạc nhiên chưa|lạ thay|kỳ lạ thay|kỳ diệu thay|kỳ diệu|thật kỳ diệu|thần kỳ|không thể tin được|khó tin nhưng|khó tin|phép màu|may sao|may thay|may mà|may phúc|hú hồn|ơn trời|ơn giời|tạ ơn trời|phúc đức|thật không ngờ|không ngờ|ai ngờ|tưởng thế nào)(?: ,| là){0,4} (?:\\S+ ){0,3}?{P} (?:\\S+ ){0,3}?(?:có|cũng|còn|đã|lại|chịu|biết|nhớ|không ngủ|vẫn|dậy) ',
    {
      notIn:
        ' may (?:mà|sao|thay) {P} (?:\\S+ ){0,3}?(?:phát hiện|nhận ra|rollback|có mặt|thấy|để ý|đang online|kịp|dừng|kiểm tra) ',
    },
  ),
  pattern(
    'sarcasm',
    ' (?:cuối cùng|mãi rồi|rốt cuộc|rồi cũng|mãi|đợi mãi|chờ mãi|sau bao lâu|sau cùng|lâu lắm) (?:thì |rồi |cũng ){0,4}{P} (?:\\S+ )?(?:cũng|mới|đã) (?:\\S+ )?(?:chịu|thèm|nhớ|tỉnh|dậy|ló|xuất hiện|mở|nghe|trả lời|đọc|vào|xem|nhận|để ý|hiểu|dành|hạ cố|rảnh|động|biết) ',
    { notIn: ' (?:nhận ra (?:nguyên nhân|lỗi nằm)|nhận diện|tìm ra|nhận được|vào được) ' },
  ),
  pattern(
    'sarcasm',
    ' (?:\\S+ )?(?:cũng|mới) (?:chịu|thèm|hạ cố|đoái hoài|thèm thuồng|rảnh) (?:\\S+ )?(?:trả lời|mở|đọc|nghe|xem|vào|làm|gọi|nhấc|kiểm|rollback|bấm|ra|phản hồi|xác nhận|dậy|nhìn|động|test|hỏi|báo) ',
    { onlyIn: '{P}' },
  ),
  pattern(
    'sarcasm',
    ' (?:giỏi thật|giỏi quá|giỏi ghê|hay thật|hay quá|tài thật|tài quá|tài tình|xuất sắc|quá xuất sắc|tuyệt vời|thật tuyệt vời|hay ghê|đỉnh thật|đỉnh cao|bái phục|phục thật|khâm phục|ngưỡng mộ|vỗ tay|hoan hô|chúc mừng|xin chúc mừng|công nhận|thật đáng khen|đáng khen|khen cho|giỏi lắm|khéo thật|khéo ghê|thiên tài|đúng là thiên tài|nể thật|nể ghê|hết sảy|quá đỉnh|pha xử lý cồng kềnh|cao tay|thật thông minh|thông minh thật|sáng suốt|sáng kiến|huân chương|giải thưởng) (?=(?:F24)(?:hạ|sập|xoá|mất|production|hỏng|chết|tắt|quên|không|chưa|ngủ|phá|đánh|region|lỗi|bay|nhầm|sạch|đổ|thứ sáu|giữa|làm treo|treo|mãi|restart|chẳng|thay|cả tiếng|bỏ) )',
    {
      notIn:
        ' (?:phát hiện|khôi phục|rollback|cứu|xử lý rất|ở lại|hỗ trợ|không mất|không hề mất|giúp|nhanh chóng|bình tĩnh|thật sự cảm ơn|sập nguồn) ',
    },
  ),
  pattern(
    'sarcasm',
    ' (?:đến cả|ngay cả|đến như|đến|kể cả|cả) {O} (?:\\S+ ){0,4}?(?:cũng|mà cũng|còn) (?:\\S+ ){0,3}?(?:làm được|biết|hiểu|theo được|nhớ|được|thấy|xong|đọc|tìm|nhận ra|làm theo|trả lời|dậy) ',
    {
      notIn:
        '(?:đến cả|ngay cả|kể cả) {O} (?:\\S+ )?cũng (?:không (?:được|nhận)|được gọi|bị) | không ai | (?:cũng không|cũng chẳng) (?:có quyền|thể|nhận) ',
    },
  ),
  pattern(
    'sarcasm',
    ' (?:chẳng hiểu|không hiểu|chả hiểu|khó hiểu là|không biết|chẳng biết|chả biết|ai mà hiểu|có trời mới biết|trời mới biết|không hiểu nổi|thật khó hiểu)(?: sao| vì sao| tại sao| nổi| kiểu gì| thế nào){0,4} (?:\\S+ ){0,2}?{O} (?:\\S+ )?(?:nghĩ|lại|cho rằng|làm|để|tính|đọc|hiểu|định|học|tìm|lấy|kiểu|bấm|tắt|deploy|chạy|mà|nghĩ gì) ',
    { notIn: ' (?:không|chưa) (?:nhận|được|thể) ' },
  ),
  pattern('sarcasm', ' {P} (?:\\S+ )?nghĩ (?:cái )?(?:gì|sao|thế nào|kiểu gì) (?:mà|lại|khi|trong) ', {}),
  pattern(
    'sarcasm',
    ' (?:quá sức|quá khó|quá tầm|là điều xa xỉ|là việc quá sức|quá nhiều|việc khó khăn|đòi hỏi quá|quá xa xỉ|vượt quá khả năng|khó quá) (?:với|đối với|cho|của) {O} ',
    { notIn: ' tải ' },
  ),
  pattern(
    'sarcasm',
    ' (?:lần này|hôm nay|hôm đó|ít ra lần này|ít nhất lần này) (?:thì )?{P} (?:\\S+ )?(?:có|cũng|đã|lại|không còn|biết|nhớ|chịu|còn|thèm) (?:\\S+ )?(?:đọc|làm|nhớ|trả lời|kiểm|xem|test|dậy|theo|nghe|hỏi|báo|có mặt|ngủ) ',
    { notIn: ' (?:được gọi|được báo) ' },
  ),
  pattern(
    'sarcasm',
    ' (?:ai cũng biết|ai chẳng biết|ai mà chẳng biết|ai lạ gì|lạ gì|còn lạ gì|chẳng lạ gì|quá quen với|đã quen với|mọi người đều biết|chúng ta đều biết|ai cũng rõ) (?:\\S+ ){0,4}?(?:{O}|tính|kiểu|thói|phong cách|cách) ',
    { notIn: ' đã quen với (?:quy trình|việc|tiếng|failover|cảnh báo)' },
  ),
  pattern(
    'sarcasm',
    ' (?:đúng là|thật là|quả là|quả đúng là|không hổ danh|không hổ danh là|đúng chất|đúng kiểu|rất|lại là|đúng phong cách|phong cách)(?: (?:cái|một|của|kiểu|ông|anh|chị|cách làm)){0,4} {O} (?=(?:F6)(?:có khác|mà lại|rồi|thật|quen thuộc|[.!,]|$))',
    {},
  ),
  pattern(
    'sarcasm',
    ' (?:vị|ngài|các ngài|quý|bậc|đấng|chuyên gia|cao thủ|thánh|thiên tài|siêu nhân|anh hùng|hero|expert|sư phụ|đại ca|mấy ông|mấy bà|ông tướng|bà tướng|mấy vị|các vị|quý anh|thần đồng|ngôi sao) (?:tự xưng |nhà ta |của chúng ta |dev |kỹ sư |sư |vận hành |thánh ){0,4}(?:{O}|nhà|của|tự|này|kia|dev|nào) ',
    { notIn: ' (?:chuyên gia (?:của|bên) (?:aws|nhà cung cấp|hãng))' },
  ),
  pattern(
    'sarcasm',
    ' (?:bận|mải|đang bận|còn bận|còn mải|mải mê|say sưa|bận bịu) (?:ăn|ngủ|chơi|nhậu|lướt|uống|đi|tám|xem phim|tán|việc riêng|cà phê|nghỉ|đá|livestream|selfie|đàn)',
    { onlyIn: '{P}' },
  ),
  pattern(
    'sarcasm',
    ' {O} (?:nhà ta|nhà mình|thân yêu|thân mến|yêu quý|kính mến|đáng kính|vĩ đại|tài ba|tài năng|vô địch|số một|của chúng ta|thiên tài|siêu đẳng|siêu việt|cao cường) (?=(?:F12)(?:lại|đã|quên|xoá|tắt|sập|deploy|bấm|không|cũng|chạy|làm|nghĩ|quyết) )',
    { notIn: ' (?:rollback|khôi phục|phát hiện|tìm ra) ' },
  ),
  pattern(
    'sarcasm',
    ' {P} (?:\\S+ )?(?:tốt bụng|tử tế|chu đáo|hào phóng|rộng lượng|nhiệt tình|thông minh|khéo léo|sáng suốt|anh dũng|dũng cảm|vui vẻ|hồn nhiên|thản nhiên|ung dung|vô tư|điềm nhiên) (?:\\S+ )?(?:quyết định|xoá|tắt|deploy|chạy|đẩy|test|bấm|bỏ|để|ngủ|merge|rút|khởi động|restart|thử|push|duyệt|coi|lờ|đi) ',
    {},
  ),
  pattern('sarcasm', ' {P} (?:\\S+ )?" (?:\\S+ ){1,4}" ', {
    before: '^ (?:trong|ở|trên|của)',
    notIn:
      ' (?:nói|viết|hỏi|trả lời|gõ|đăng|nhắn|chọn|bấm|thấy|ghi|đọc|mục|nút|gọi|đặt tên|chạy|nhập|giả thuyết|báo|đổi|gửi|xoá|thêm|bỏ) ',
  }),
  pattern(
    'sarcasm',
    ' (?:không biết|chẳng biết|chắc|hay là|phải chăng|có lẽ|hình như|chắc là) {O} (?:\\S+ )?(?:có )?(?:biết|nghĩ|tưởng|coi|xem|cho rằng|không cần|bận|ngủ|mù|điếc|đọc|hiểu) (?:F10)(?:là gì|không|nhỉ|hay sao|chăng|à|hả|cho vui|thừa|trang trí|làm cảnh|để ngắm|tuỳ chọn|không cần) ?',
    { notIn: ' (?:cách nào|có nhận) ' },
  ),
  pattern(
    'sarcasm',
    ' (?:runbook|tài liệu|cảnh báo|quy trình|checklist|test|review|page|alert|alarm|backup) (?:\\S+ ){0,3}?(?:chỉ )?(?:để (?:làm cảnh|trang trí|cho vui|ngắm|cho đẹp|trưng)|là đồ trang trí|chắc để) ',
    { onlyIn: '(?:{O}|với|đối với|chắc|ai|người)' },
  ),
];

export const intensifierPatterns: readonly TwoPatterns[] = [
  pattern(
    'intensifier',
    ' (?:làm sao|làm thế nào|thế nào|sao|tại sao|vì sao) (?:mà )?(?:cả )?{O} (?:\\S+ )?(?:lại|vẫn|mà lại|còn) (?:\\S+ )?(?:bỏ|quên|không|chẳng|để|lọt|phớt|xoá|merge|duyệt|nhầm|im|ngủ|sai|chưa)',
    { after: '(?:hỏi|tìm hiểu|hiểu|xem|rõ) $', notIn: ' (?:không|chưa) (?:nhận|được|có quyền|thể) ' },
  ),
  pattern(
    'intensifier',
    ' (?:không thể chấp nhận|không thể chấp nhận được|khó chấp nhận|không chấp nhận được|không thể tha thứ|không thể biện minh|không thể bào chữa|đáng xấu hổ|xấu hổ|nhục nhã|nực cười|vô lý hết sức|quá đáng|tệ hại|thảm hại|hết chịu nổi|không thể hiểu nổi|không hiểu nổi|không thể tưởng tượng|hết thuốc chữa|hết nói nổi|bó tay|đáng thất vọng|quá thất vọng|mất mặt|muối mặt|ê chề|không thể dung thứ|quá tệ) ',
    { after: '(?:độ trễ|mức|tải) $', before: '^ (?:đối với (?:khách|người dùng))' },
  ),
  pattern(
    'intensifier',
    ' (?:làm sao|làm thế nào|sao|tại sao|vì sao|thế nào|cớ gì|cớ sao|hà cớ gì) (?:mà )?(?:lại )?(?:cả )?(?:{O} )?(?:có thể|nỡ|lại có thể|dám|lại dám|mà lại) (?:\\S+ )?(?:bỏ lỡ|bỏ sót|bỏ qua|quên|không|để|phớt|ngủ|xoá|merge|duyệt|làm|nghĩ|im|sai|chủ quan|nhầm|ẩu|thế|như|mù quáng|mù|cẩu thả|bất cẩn|vô trách nhiệm|vô tâm|tệ|dở|kém|chậm|lười|đến thế|đến vậy|hời hợt|ngây thơ) ',
    { notIn: ' (?:làm thế nào|làm sao) (?:để|mà (?:không|phòng)) ' },
  ),
  pattern(
    'intensifier',
    ' (?:hoàn toàn|tuyệt nhiên|tuyệt đối|gần như|hầu như) (?:không|chẳng) (?:\\S+ )?(?:làm gì|ai|động tĩnh|phản ứng|phản hồi|quan tâm|kiểm tra|chuẩn bị|có (?:ai|trách nhiệm|ý thức)|đoái|hành động|để ý|biết gì|nghĩ) ',
    { onlyIn: '(?:{O}|ai|cả đội|cả team|chúng ta)', notIn: ' (?:được gọi|nhận được) ' },
  ),
  pattern(
    'intensifier',
    ' (?:không một|chẳng một|không lấy một|không có lấy một|chẳng có lấy một|không có một|chẳng có một) (?:{O}|ai|người|kỹ sư|dev|đồng nghiệp)(?: nào)? (?:\\S+ ){0,3}?(?:nghĩ|kiểm tra|để ý|trả lời|hỏi|thấy|nhận ra|lên tiếng|phản ứng|báo|đọc|xem|test|chịu|thèm|đứng ra|làm|quan tâm|biết|phát hiện|dậy|vào) ',
    { notIn: ' được gọi ' },
  ),
  pattern(
    'intensifier',
    ' (?:nhắc|dặn|cảnh báo|nói|báo|yêu cầu|bảo) (?:\\S+ ){0,4}?(?:bao nhiêu lần|biết bao lần|bao lần|nhiều lần|mấy lần|hàng chục lần|cả chục lần|mãi|suốt|hoài|liên tục|lần thứ \\S+|hai lần|ba lần|trăm lần|đến mòn)(?: (?:rồi|mà|vẫn|nhưng|thế mà|vậy mà|cũng))? ',
    {
      onlyIn: '(?:{O}|mà vẫn|vẫn không|vẫn cứ|cũng không|rồi mà)',
      notIn: ' (?:pager|hệ thống|alarm|cảnh báo tự động) (?:\\S+ )?(?:nhắc|báo)| cảnh báo (?:kêu|báo) ',
    },
  ),
  pattern(
    'intensifier',
    ' đến (?:cả )?(?:việc|cái|chuyện|một)(?: \\S+){1,5} (?:cũng|mà cũng) (?:không|chẳng|chưa|quên|để) (?:\\S+ )?(?:làm|xong|nhớ|biết|nổi|ra hồn|nên hồn|được|sai|hỏng) ',
    {},
  ),
  pattern(
    'intensifier',
    ' (?:không|chẳng) (?:ra gì|ra hồn|nên hồn|ra thể thống|đâu vào đâu|ra làm sao|thể thống gì) ',
    {},
  ),
  pattern(
    'intensifier',
    ' (?:thậm chí|đến mức|ngay cả|đến cả|cả) (?:\\S+ ){0,6}?(?:cũng|mà cũng|còn) (?:không|chẳng|chưa|không thèm|chẳng thèm) (?:\\S+ )?(?:biết|đọc|mở|xem|hỏi|kiểm tra|thèm|nhớ|hiểu|làm|buồn|trả lời|báo|test|nhìn) ',
    { onlyIn: '{P}', notIn: ' (?:không|chưa) (?:\\S+ )?được ' },
  ),
];
