import { pattern } from '../shorthand.ts';
import type { TwoPatterns } from '../shorthand.ts';

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
  pattern(
    'sarcasm',
    ' (?:may quá|may thật|may ghê|hên quá|phước đức|ơn trời)(?: ,)? (?:\\S+ ){0,3}?(?:có người|{P}|có ai|ai đó) (?:\\S+ )?(?:chịu|còn|cũng|có|biết|nhớ) ',
    { notIn: ' (?:phát hiện|nhận ra|kịp) ' },
  ),
  pattern(
    'sarcasm',
    ' nhờ (?:có |ơn )?{O} (?:\\S+ )?mà (?:cả|mọi người|ai cũng|chúng ta|toàn|ai nấy) (?:\\S+ ){0,3}?(?:được|có dịp|phải|lại|mới) (?:nghỉ|thức|ngồi|ngủ|dậy|làm thêm|họp|viết|chờ|xem) ',
    {},
  ),
  pattern(
    'sarcasm',
    ' nhờ (?:có |ơn )?{O} (?:\\S+ )?mà (?:F4)(?:biết|hiểu|được|học|thấm|nếm|thưởng thức|trải nghiệm|có dịp) (?:F8)(?:không|mất|thế nào|ra sao|là gì|thức|mùi|cảm giác|đêm|sập) ',
    { notIn: ' (?:phát hiện|rollback|kịp|tránh được|không mất|khôi phục) ' },
  ),
  pattern(
    'sarcasm',
    ' (?:giỏi|hay|tốt|khá|tài|được|khéo) (?:lắm|quá|thật|ghê|đấy)(?: |, )(?:\\S+ ){0,3}?(?:ơi|ạ|nhé|,|!)(?= (?:F14)(?:bay|sập|mất|hỏng|chết|trống|toang|lỗi|tắt|không|xoá|đi đời) )',
    {},
  ),
  pattern(
    'sarcasm',
    ' {P} (?:\\S+ ){0,2}?(?:tử tế|tốt bụng|chu đáo|hào phóng|nhiệt tình|dễ thương|lịch sự|ân cần|rộng lượng)(?: \\S+)? (?:đến mức|tới mức|khi|mà|lắm|ghê|thật|quá) ',
    {},
  ),
  pattern(
    'sarcasm',
    ' (?:người hùng|vị cứu tinh|cứu tinh|anh hùng|ngôi sao|siêu sao|thiên tài|nhân tài|cao nhân|bậc thầy|phù thuỷ|nghệ sĩ) (?:\\S+ )?(?:của|nhà|bên|đội|ca|sau|lại|đã|kia) ',
    { notIn: ' (?:cứu|phát hiện|khôi phục) ' },
  ),
  pattern(
    'sarcasm',
    ' một lần nữa {P} (?:lại )?(?:\\S+ ){0,8}?(?:bằng cách|khi|mà|nhờ) (?:\\S+ )?(?:xoá|tắt|bỏ|quên|làm hỏng|restart|deploy|phá|đánh sập|không)',
    {},
  ),
  pattern(
    'sarcasm',
    ' {O} (?:\\S+ ){0,5}?(?:giỏi|hay|nhanh|tài|khéo|thần tốc|siêu tốc|chóng vánh|mau lẹ|nhanh như chớp|nhanh nhẹn|kịp thời) (?:ghê|thật|quá|lắm|nhỉ)?(?: ,)?(?: \\S+){0,4}? (?:sau|sau có|chỉ sau|muộn) (?:có |đúng |gần |hơn |chỉ )?(?:\\S+ ){1,2}(?:tiếng|giờ|ngày|tuần|tháng)(?: |$)',
    {},
  ),
  pattern(
    'sarcasm',
    ' (?:(?:ba|hai|bốn|năm|sáu|mấy|\\d+) (?:tuần|ngày|tháng|tiếng) sau|sau (?:ba|hai|bốn|năm|sáu|mấy|\\d+) (?:tuần|ngày|tháng|tiếng)) ',
    {
      onlyIn:
        ' (?:giỏi ghê|giỏi thật|hay ghê|nhanh ghê|nhanh thật|tài ghê|siêu thật|đúng lúc ghê|kịp thời ghê|thần tốc) ',
    },
  ),
  pattern(
    'sarcasm',
    ' (?:công đầu|công lớn nhất|công lớn|giải nhất|huy chương|cúp vàng|danh hiệu|phần thưởng|lời khen) (?:\\S+ ){0,6}?(?:thuộc về|xin trao|xin dành|dành cho|trao cho|là của) ',
    { notIn: ' (?:phát hiện|khôi phục|cứu) ' },
  ),
  pattern(
    'sarcasm',
    ' {P} (?:lần này|hôm nay|hôm đó) (?:thì )?(?:còn|cũng|có|đã|lại|biết) (?:F12)(?:cơ đấy|cơ à|cơ|hẳn hoi|đàng hoàng|cơ mà|đấy chứ|nữa cơ) ',
    {},
  ),
  pattern(
    'sarcasm',
    ' (?:ít ra|ít nhất|chí ít|ít ra thì|được cái|được mỗi cái|còn may là) (?:thì )?{P} (?:\\S+ )?(?:cũng|còn|vẫn|đã) ',
    { notIn: ' (?:cũng|còn|vẫn) (?:được|nhận được) ' },
  ),
  pattern(
    'sarcasm',
    ' (?:lại|vẫn|vẫn lại|lại vẫn) là (?:\\S+ ){0,3}?(?:{O}|anh chàng|cô nàng|gã|tay|ông|bà|vị|cậu) ',
    { notIn: ' (?:rollback|phát hiện|cứu|nhận ra đầu tiên) ' },
  ),
  pattern(
    'sarcasm',
    ' (?:bái phục|khâm phục|nể|phục|hoan hô|vỗ tay|tuyên dương|khen|trao giải|tặng huy chương|trao huân chương|chào thua|ngả mũ|chịu|thán phục|kính nể) (?:\\S+ ){0,4}?(?:ai|người|{O}|kẻ|vị|ông|bà)(?: \\S+){0,3} (?:nghĩ|bày|dám|quyết|chọn|viết|đặt|để|mở|tắt|làm|xoá|duyệt|merge|deploy|chạy|đã|nào|ra|cho) ',
    { notIn: ' (?:phát hiện|khôi phục|rollback|ở lại|giúp|hỗ trợ|bình tĩnh|tinh thần|xử lý|cứu) ' },
  ),
  pattern(
    'sarcasm',
    ' (?:rủ lòng|hạ cố|chiếu cố|ban ơn|ban cho|ban phát|thương tình|động lòng|mở lòng|bớt chút|không quản|cất công|chịu khó|vui lòng|thiện chí|nể tình) (?:\\S+ )?(?:thương|nghe|trả lời|mở|đọc|bấm|ra|dậy|thời gian|vàng ngọc|quý báu|xem|vào|cho|rep|nhấc) ',
    { onlyIn: '{P}' },
  ),
  pattern(
    'sarcasm',
    ' "(?: \\S+){1,4} "(?: (?:bên|của|từ|ở|nhà|đội|nhóm|kia|này|ấy|ta|{O}|đó|rất|lại|sau đó|liền|tiếp|đã|vậy))',
    {
      after: '(?:nút|mục|tab|cột|trường|tên|ghi|nói|viết|báo|chữ|từ|cụm|câu|dòng|gọi|là) $',
      notIn: ' (?:nút|mục|tab|cột|ghi|nói|viết|gọi là|thông báo|dòng chữ|bản nháp) " ',
    },
  ),
  pattern(
    'sarcasm',
    ' (?:may|may mà|may là|cũng may|may thay|may phúc|ơn trời|tạ ơn|phúc cho|thật may)(?: là| thay)? (?:F3){P} (?:\\S+ )?(?:không|chưa|đi vắng|nghỉ|bận|ngủ|đang nghỉ) (?:\\S+ )?(?:trực|đụng|có mặt|tham gia|động|ở|biết|vào|nhúng|phải|kịp|làm)?',
    { notIn: ' (?:không hề hấn|không sao) ' },
  ),
  pattern(
    'sarcasm',
    ' (?:ai mà ngờ|ai ngờ|ai có thể ngờ|có ai ngờ|ai dè|thật không ai ngờ|ai mà biết|ai biết được|ai mà nghĩ|quý vị đoán xem|đoán xem|thử đoán|đố ai|bất ngờ chưa|còn gì bằng|thế là hết|hết phim|xin thưa|thưa các vị|quả là bất ngờ|có thế thôi|chuyện thường ngày|chuyện như đùa|cứ như đùa|nghe như đùa|tin được không|đúng quy trình luôn|quá đẹp|đẹp mặt|đẹp chưa|khỏi chê|không chê vào đâu|quá chuyên nghiệp|chuyên nghiệp thật|rất chuyên nghiệp|chuyên nghiệp quá) (?:\\S+ )?',
    {
      notIn:
        ' (?:ai biết được (?:điều|rằng) ngoài|{O} xử lý rất chuyên nghiệp|phối hợp rất chuyên nghiệp|xử lý rất chuyên nghiệp) ',
      onlyIn: '(?:\\?|!|được|{O}|không|chưa|mà|ai|người|là|tắt|lại|vậy)',
      marked: true,
    },
  ),
  pattern(
    'sarcasm',
    ' (?:chắc|chắc là|hẳn là|có lẽ|hình như|nghe đâu|xem ra|dường như|hoá ra|có vẻ|có vẻ như|chắc hẳn) F3{O} (?:\\S+ ){0,3}?(?:chưa từng|chưa bao giờ|không biết|chưa nghe|chưa nghe nói|không cần|bận|quên mất|dị ứng|sợ|ghét|không tin|nghĩ|tưởng|chưa hề|coi|xem|không thích|lười|miễn nhiễm) ',
    { notIn: ' (?:được (?:gọi|báo)|không biết (?:vì|do)|không có quyền) ' },
  ),
  pattern(
    'sarcasm',
    ' (?:ai|người nào|kẻ nào|ông nào|bà nào|vị nào) (?:\\S+ ){1,7}?(?:chắc|hẳn|chắc hẳn|chắc là|có lẽ|ắt) (?:\\S+ )?(?:chưa|không|chẳng|đang|say|buồn|lười|vội|rất|phải|nghĩ|tưởng) ',
    {},
  ),
];
