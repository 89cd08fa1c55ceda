import { pattern } from './pattern.ts';
import type { TwoPatterns } from './pattern.ts';

const denied = String.raw`(?:không phải là|không phải|chẳng phải|không hề|không còn|không ai|chẳng ai|thay vì|không có|không|mục|tránh|đừng|bỏ) (?:\S+ ){0,2}$`;

export const idiomPatterns: readonly TwoPatterns[] = [
  pattern(
    'hindsight',
    ' (?:nhìn|xem|đọc|mở|liếc|ngó) (?:vào|qua|lại|sơ|lướt) (?:\\S+ ){0,2}?(?:là|thì) (?:\\S+ )?(?:thấy|biết|hiểu|rõ|ra) (?:ngay|liền|rõ|luôn|rành)',
    {},
  ),
  pattern(
    'counterfactual',
    ' (?:đã|sẽ|đâu|chẳng) (?:không|chẳng|chưa|có) (?:\\S+ ){1,5}?nếu (?:{P}|đội|cả đội|mọi người|chúng ta|ai) (?!(?:không trả lời|cần|muốn|vắng|được))',
    { notIn: ' nếu {P} (?:được|đã được) {REACH} ' },
  ),
  pattern(
    'sarcasm',
    ' (?:may quá|may thật|may ghê|hên quá|phước đức|ơn trời)(?: ,)? (?:\\S+ ){0,3}?(?:có người|{P}|có ai|ai đó) (?:\\S+ )?(?:chịu|còn|cũng|có|biết|nhớ) ',
    { notIn: ' (?:phát hiện|nhận ra|kịp) ' },
  ),
  pattern(
    'blame-word',
    ' (?:để|cho|giao cho|cứ để) {O} (?:\\S+ )?(?:đụng|động|làm|cầm|trực|deploy|lo|quản|sờ|mó) (?:\\S+ ){0,4}?(?:thì|là) (?:\\S+ )?(?:kết quả|thế này|vậy|hậu quả|xong|hỏng|chỉ có|y như)',
    {},
  ),
  pattern(
    'intensifier',
    ' (?:bê bối|tệ nạn|nhục|ô nhục|trò hề|thảm hoạ|sỉ nhục|mất thể diện|không ra thể thống) (?:\\S+ )?(?:khi|là|vì|mà|cho) ',
    { onlyIn: '(?:{O}|người|ai|đội)' },
  ),
  pattern(
    'sarcasm',
    ' nhờ (?:có |ơn )?{O} (?:\\S+ )?mà (?:cả|mọi người|ai cũng|chúng ta|toàn|ai nấy) (?:\\S+ ){0,3}?(?:được|có dịp|phải|lại|mới) (?:nghỉ|thức|ngồi|ngủ|dậy|làm thêm|họp|viết|chờ|xem) ',
    {},
  ),
  pattern(
    'counterfactual',
    ' (?:vẫn|đã không|hẳn|chắc|sẽ không|đã) (?:vẫn )?(?:còn|còn nguyên|mất|kịp|xong|ổn|yên|chạy|an toàn|giữ được|cứu được|sống|đến nỗi) (?:\\S+ ){0,4}?(?:nếu|giá) {P} (?!(?:không trả lời|cần|muốn|vắng))',
    { notIn: ' nếu {P} (?:được|đã được) {REACH} ' },
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
    'contrast',
    ' {P} (?:\\S+ ){1,10}?(?:(?:có|thấy|gặp) (?:\\S+ ){1,5}?(?:gì|nào) đâu|đâu có (?:\\S+ ){0,3}?(?:vấn đề|khó|sao)|vẫn làm được|vẫn ổn|có sao đâu) ',
    { notIn: ' (?:hệ thống|service) ' },
  ),
  pattern(
    'contrast',
    '^ (?:chứ )?<p> thì (?:chắc |hẳn |có lẽ )?đã (?:\\S+ ){1,4}?(?:rồi|ngay|từ lâu|lâu rồi|từ đầu) ',
    {},
  ),
  pattern(
    'hindsight',
    ' (?:chắc chắn|hẳn|chắc|thế nào cũng|kiểu gì cũng) (?:\\S+ )?phải (?:có )?(?:\\S+ ){0,3}?(?:thấy|biết|để ý|nhận ra|đọc|nghe) (?:\\S+ ){0,4}?(?:chứ|rồi|mới phải) ',
    {},
  ),
  pattern(
    'counterfactual',
    ' (?:kiên nhẫn|chờ|đợi|nán|bình tĩnh|hỏi|xem|đọc|kiểm tra|nghĩ|chậm|cẩn thận|để ý|tập trung|test|thử) (?:\\S+ ){0,3}?(?:thêm|lại|kỹ|hơn|một) (?:\\S+ ){0,4}?(?:thì|là) (?:\\S+ ){0,2}?(?:đã|đâu|chẳng|không) ',
    { notIn: ' (?:sau khi|khi|lúc) (?:\\S+ ){0,2}?(?:chờ|đợi|hỏi|xem|đọc|kiểm tra|thử) ' },
  ),
  pattern(
    'counterfactual',
    ' nếu {P} (?:\\S+ )?(?:làm|làm đúng|làm tròn|làm hết|hoàn thành|làm tốt) (?:đúng |hết |tròn )?(?:việc|phận sự|trách nhiệm|nhiệm vụ|phần việc|bổn phận)',
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
  pattern('blame-word', ' (?:là|chính là|đều là|toàn là|cũng) nhờ (?:công|ơn|tay|tài|phúc) (?:\\S+ )?{O} ', {
    notIn: ' (?:phục hồi|khôi phục|sớm|nhanh|kịp) ',
  }),
  pattern(
    'contrast',
    ' (?:người khác|ai khác|đội khác|một {P} khác|{P} khác|dân chuyên nghiệp|người có nghề) (?:\\S+ )?(?:thì |mà |là ){1,4}(?:đã|chắc|hẳn|sẽ|có khi) ',
    {},
  ),
  pattern(
    'contrast',
    ' (?:các |những |mấy )?{O}(?: khác)? F10(?:giây|phút|ngay)(?: sau)? ?, (?:còn |riêng )?{P} (?:thì )?(?:\\S+ )?(?:mất|cần|tận|phải|những|cả|đến|hai|ba|gấp) ',
    {},
  ),
  pattern(
    'hindsight',
    ' (?:bất cứ|bất kỳ|bất kể) (?:một )?(?:{O}|ai|người|dev) (?:nào )?(?:\\S+ ){0,4}?(?:cũng|đều|mà chẳng) ',
    { notIn: ' (?:có thể|có quyền|được phép|được (?:dừng|quyền|xem|đọc|mở|gọi|yêu cầu)) ' },
  ),
  pattern(
    'counterfactual',
    ' (?:nếu|giá|giả sử|chỉ cần|có thêm|thêm|có) (?:\\S+ ){0,2}?(?:ai|{O}|người|một người|thêm người) (?:\\S+ ){0,10}?(?:thì|là) (?:\\S+ ){0,4}?(?:đã|là xong|là đủ|đâu|chắc|cũng đủ) ',
    { notIn: ' (?:được gọi|được báo|không trả lời) | thì (?:gọi|leo|pager|hệ thống) ' },
  ),
  pattern(
    'counterfactual',
    ' (?:không có|thiếu|vắng|bớt|không vì|không nhờ) (?:\\S+ ){1,6}?(?:của |do )?{O} (?:\\S+ )?(?:thì|là) (?:\\S+ ){0,4}?(?:đã|sẽ|chắc|hẳn|đâu) ',
    { notIn: ' (?:phát hiện|rollback|hỗ trợ|giúp|nhanh) ' },
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
  pattern('contrast', '^ {P} thì (?:không|chưa|chẳng|đâu có|quên) (?:\\S+ )?\\. $', {}),
  pattern(
    'contrast',
    ' (?:còn|riêng) {P} (?:thì )?(?:cứ thế|cứ|chỉ việc|thản nhiên|đùng một cái|tự nhiên|vô tư) ',
    {},
  ),
  pattern('blame-word', ' (?:là|đều|cũng|chính|toàn|chắc|hẳn|âu) (?:là )?tại (?:\\S+ )?{O} ', {
    after: '(?:không|không phải|chẳng) $',
  }),
  pattern(
    'intensifier',
    ' (?:thật sốc|gây sốc|sốc|choáng|kinh ngạc|ngán ngẩm|ngao ngán|đáng sợ|đáng buồn|đáng tiếc|buồn thay|thất vọng|bực mình|phát bực|ức chế|bức xúc|khó chịu) (?:\\S+ ){0,2}?(?:khi|là|vì|với|thay|nhất) ',
    { onlyIn: '(?:{O}|đội|người|ai)', notIn: ' khách hàng (?:\\S+ )?(?:bức xúc|khó chịu|thất vọng) ' },
  ),
  pattern(
    'sarcasm',
    ' {P} (?:lần này|hôm nay|hôm đó) (?:thì )?(?:còn|cũng|có|đã|lại|biết) (?:F12)(?:cơ đấy|cơ à|cơ|hẳn hoi|đàng hoàng|cơ mà|đấy chứ|nữa cơ) ',
    {},
  ),
  pattern(
    'counterfactual',
    ' (?:đã|sẽ|chắc|hẳn) (?:đã |có thể ){0,4}(?:\\S+ )?(?:ngắn|nhanh|nhẹ|sớm|tốt|ít|đỡ|khá|dễ|suôn sẻ|êm) (?:hơn )?(?:\\S+ ){0,3}?(?:nếu|giá) F4(?:{O}|ai|người|mọi người|chúng ta|được) ',
    { notIn: ' nếu (?:\\S+ )?(?:pager|cảnh báo|alarm|canary|hệ thống) ' },
  ),
  pattern(
    'counterfactual',
    ' {P} (?:mà |chịu |chỉ cần |mà chịu |biết ){1,4}(?:F10)(?:thì|là) (?:\\S+ ){0,2}?(?:đã|đâu|chắc|hẳn|làm gì) ',
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
    'hindsight',
    ' (?:{P}|người|dev|kỹ sư) nào (?:\\S+ ){0,4}?(?:cũng|mà chẳng|chẳng|lại không) (?:phải )?(?:\\S+ )',
    { notIn: ' (?:không|chẳng) {P} nào | (?:được gọi|có quyền|có thể|được) ' },
  ),
  pattern(
    'human-error',
    ' (?:lỗi|sai sót|sai lầm) (?:của |thuộc về |từ phía |là ở |ở )?(?:phía )?{O} (?=[.!?,;]|nên|làm|khiến|trong|khi|chứ|mà|là chính|gây|dẫn|\\S* ?$)',
    {
      after: denied,
      notIn:
        ' (?:lỗi do|lỗi mà|lỗi từ) (?:pipeline|hệ thống) | không (?:phải )?(?:là )?(?:do )?lỗi | lỗi {O} (?:sửa|báo|gặp|thấy|phát hiện)',
    },
  ),
  pattern(
    'human-error',
    ' (?:mắt xích yếu|khâu yếu nhất|người ngồi trước màn hình|kẻ ngồi trước màn hình|giữa bàn phím và ghế|giữa ghế và bàn phím|bàn phím và cái ghế|đầu kia bàn phím|lỗi bàn phím và ghế|từ cái ghế) ?',
    { after: denied },
  ),
  pattern(
    'human-error',
    ' (?:nguyên nhân|lý do|vấn đề|lỗi|gốc rễ|mấu chốt) (?:\\S+ ){0,3}?(?:là|nằm ở|ở|thuộc về|do|:) (?:\\S+ )?(?:con người|yếu tố con người|ý thức con người|ý thức|thái độ|trình độ|năng lực|nhân sự) ',
    { after: denied, notIn: ' không (?:phải )?(?:là|nằm ở|do|ở) ' },
  ),
  pattern(
    'careless',
    ' (?:làm ăn|làm việc|cách làm|tác phong|lối làm|kiểu làm|kiểu|lối) (?:\\S+ ){0,3}?(?:kiểu này|như này|như vậy|như thế|thế này|thế kia|nghiệp dư|chụp giật|ăn xổi|chắp vá|được chăng hay chớ|nước đến chân|thiếu chuyên nghiệp|vô tổ chức|tắc trách|tuỳ hứng|lôm côm|cẩu thả|cho có) ',
    { notIn: ' (?:an toàn|tốt) ' },
  ),
  pattern(
    'careless',
    ' (?:rối tung|rối như canh hẹ|như ong vỡ tổ|loạn cào cào|như gà mắc tóc|nước đến chân mới nhảy|mất bò mới lo làm chuồng|cha chung không ai khóc|nhắm mắt làm bừa|điếc không sợ súng|cưỡi ngựa xem hoa|đem con bỏ chợ|đánh trống bỏ dùi|mũ ni che tai|qua cầu rút ván|chém gió|làm như không|giả vờ|giả điếc|bịt tai|nhắm mắt|khoanh tay|phủi tay|chơi với lửa|đùa với lửa|may rủi|phó mặc|trò hề|trò đùa|thảm hoạ về điều phối|không ai cầm trịch|không ai đứng ra|không ai chịu trách nhiệm|vô trách nhiệm|thiếu người lớn) ',
    { after: denied, notIn: ' (?:giả vờ (?:là )?(?:client|server)|cấu hình rối tung) ' },
  ),
  pattern(
    'careless',
    ' {P} F4(?:chuẩn bị|chủ quan|làm|viết|test|kiểm tra) (?:\\S+ )?(?:quá )?(?:sơ sài|kém|ẩu|cẩu thả|hời hợt|qua loa|không kỹ|chưa kỹ|thiếu|tệ|dở) ',
    {},
  ),
  pattern(
    'careless',
    ' (?:không thể|chẳng thể|không nên|đừng|không được) (?:\\S+ )?(?:tin tưởng|giao|để|cho|trông cậy|trông chờ|tin) (?:\\S+ ){0,3}?{O} (?:\\S+ ){0,2}?',
    {
      onlyIn: '(?:production|root|trực|nữa|việc|quyền|đụng|lại|được)',
      notIn: ' (?:để {O} (?:phải|chờ|một mình|thức)) ',
    },
  ),
  pattern(
    'careless',
    ' (?:cần|phải|nên) (?:được |bị )?(?:người kèm|kèm cặp|giám sát|học lại|đào tạo lại|xem lại|chấn chỉnh|uốn nắn|nhắc nhở|khiển trách|kỷ luật|kiểm điểm|rút quyền|thu hồi quyền|loại khỏi) ',
    {
      onlyIn: '(?:<p>|<n>|<o>|thái độ|ý thức|bạn|anh|chị)',
      notIn:
        ' (?:alarm|cảnh báo|hệ thống|hàng đợi|cluster|service) (?:\\S+ )?(?:cần|phải|nên) | giám sát (?:hàng đợi|ổ|replication|độ)',
    },
  ),
  pattern(
    'hindsight',
    ' (?:khó tin|thật khó tin|không thể tin|không tưởng tượng nổi|thật không hiểu|khó mà hiểu|khó hiểu là|khó hiểu vì sao|khó có thể hiểu|ngay trước mắt|ngay trước mũi|dưới mũi|lù lù|chình ình|nằm ngay đó|nhìn một cái|nhìn cái là|nhìn sơ|nhìn thoáng|liếc một cái|liếc mắt|liếc qua|chẳng cần là|không cần là|đâu cần|chẳng cần|cần gì|đã thấy trước|đã biết trước|đã được báo trước|đã đoán trước|biết thừa|thừa biết|đoán được từ|thấy rõ từ|ai cũng đoán|chuyện tất yếu|điều tất yếu|tất yếu|kết cục|không tránh khỏi|chỉ là vấn đề thời gian|sớm muộn|quả bom|bom nổ chậm|dễ như|hai năm rõ mười|rành rành|lẽ thường tình|con nít cũng|mười mươi|như lòng bàn tay|hỏi ai cũng|nói ra thì ai|biết trước kết quả) (?:\\S+ )?',
    {
      after: '(?:không|chưa|chẳng) $',
      before: '^ (?:nối|chạy lại|khởi)',
      notIn:
        ' (?:không cần|chẳng cần|đâu cần) (?:\\S+ )?(?:gọi|đánh|thao|khởi|restart|can thiệp|người|ai|nhớ|làm|thay|nhập|xác nhận|đổi|cấp|mở) | (?:báo trước|thông báo trước) (?:cho|về|24|một|hai)|đã được báo trước (?:cho|về|24|một|hai)|(?:không|chưa) thể biết trước',
    },
  ),
  pattern(
    'hindsight',
    ' (?:nhìn|xem|đọc|mở) (?:\\S+ ){1,4}?(?:một cái|cái|phát|qua|sơ) ?(?:là|thì) (?:\\S+ )?(?:thấy|biết|hiểu|ra|rõ) ',
    {},
  ),
  pattern(
    'single-cause',
    ' nguyên nhân (?:\\S+ ){0,4}?(?:rất|quá|hết sức|cực kỳ|thật|vô cùng|thực ra|khá|thật ra) (?:là )?(?:đơn giản|rõ ràng|hiển nhiên|dễ hiểu|ngớ ngẩn|rõ) ',
    { notIn: ' (?:không|chưa) (?:\\S+ )?(?:đơn giản|rõ) ' },
  ),
  pattern(
    'single-cause',
    ' (?:chỉ có|chỉ|có|duy nhất) (?:đúng |duy nhất |mỗi |độc )?(?:một|1) (?:lý do|nguyên nhân|thủ phạm|lời giải thích|yếu tố|lỗi) ',
    {
      after: '(?:không|chẳng|không phải|đâu|không bao giờ|chưa bao giờ|bao giờ) $',
      notIn: ' không (?:chỉ|phải chỉ) ',
    },
  ),
  pattern(
    'single-cause',
    ' (?:gốc rễ|cội nguồn|căn nguyên|nguồn cơn|khởi nguồn|gốc) (?:của )?(?:mọi chuyện|mọi thứ|vấn đề|sự cố|tất cả|vụ này|toàn bộ|vụ việc|chuyện này)(?: \\S+){0,2} (?:là|nằm ở|ở|chính là|do|bắt đầu từ) ',
    { after: denied, notIn: ' (?:chưa|không) (?:rõ|biết|xác định|tìm) ' },
  ),
  pattern(
    'single-cause',
    ' (?:toàn bộ|cả|tất cả) (?:sự cố|vụ này|vụ việc|chuyện này|gián đoạn|đợt lỗi|thiệt hại|mọi thứ)?(?: \\S+){0,3}? ?(?:là|đều|chỉ|cũng|hoàn toàn|chung quy) (?:là )?(?:do|vì|tại|bởi|bắt nguồn|từ) (?<thing>(?:\\S+ ){1,8})',
    { before: 'x^', notIn: ' không (?:\\S+ )?(?:do|vì|tại) ' },
  ),
  pattern(
    'single-cause',
    ' (?:ngoài|không có) (?:\\S+ ){1,4}?(?:ra )?(?:thì )?(?:không còn|chẳng còn|không có|chẳng có) (?:lý do|nguyên nhân) (?:nào )?(?:khác|gì khác) ',
    {},
  ),
  pattern(
    'counterfactual',
    ' (?:mọi chuyện|mọi thứ|chuyện|kết quả|tình hình|câu chuyện|sự cố|cục diện) (?:\\S+ )?(?:đã|sẽ|hẳn|chắc) (?:đã |có thể )?(?:khác|rất khác|tốt hơn|êm|êm đẹp|khác đi|đơn giản hơn|nhẹ hơn|không thế này|không như thế) ',
    { notIn: ' (?:sau khi|nhờ) (?:rollback|khôi phục)|đã tốt hơn (?:sau|kể từ|nhiều sau) ' },
  ),
  pattern(
    'counterfactual',
    ' (?:nếu|nếu như|giá mà|giá như|giả sử) F12(?:được|có|chịu) (?:\\S+ )?(?:thông báo|báo trước|báo|chuẩn bị|rà|kiểm tra|test|review|đọc|xem|theo dõi|diễn tập|ghi|bàn|hỏi|tính|cảnh giác|tài liệu|phối hợp|một kỹ sư|một người|ai|người|{O})(?: F10| ),? ?(?:thì|,) F5(?:đã|đâu|chắc|có lẽ|hẳn|không|đỡ) ',
    {
      notIn:
        ' nếu (?:không |chưa )?(?:được|có) (?:\\S+ )?(?:alarm|cảnh báo|canary|alert|giới hạn|timeout|rate limit) ',
    },
  ),
  pattern(
    'counterfactual',
    ' (?:rollback|test|kiểm tra|hỏi|đọc|gọi|báo|leo thang|review|backup|xem|diễn tập|để ý|theo dõi|chuẩn bị|dừng|khôi phục|thông báo) (?:\\S+ ){1,10}?(?:thì|là) (?:\\S+ ){0,3}?(?:đã|đâu|chắc đã|hẳn đã) (?:\\S+ ){0,3}?(?:đỡ|phát hiện|tránh|thấy|biết|không|kịp|xong|khác|ngăn|cứu|tiết kiệm|rút|hết|ít|nhận ra|yên|êm|chẳng) ',
    {
      after: 'cảnh $',
      notIn:
        ' (?:khi|sau khi|lúc) (?:\\S+ ){0,3}?(?:rollback|test|kiểm tra|hỏi|đọc|gọi|xem) (?:\\S+ ){0,8}?thì ',
    },
  ),
  pattern(
    'counterfactual',
    ' (?:đã|có thể) (?:đỡ|bớt|tiết kiệm|cứu) (?:được )?(?:\\S+ ){0,5}?(?:nếu|giá) ',
    {},
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
  pattern(
    'contrast',
    ' (?:chứ không|chứ đâu|chứ chẳng|chẳng|đâu có|không|chứ ai|chứ)(?: phải)? (?:như|giống như|giống|được như|bằng) (?:\\S+ )?(?:{O}|đồng nghiệp|ai kia|người kia|ai đó|một số người|vài người|người khác|bên kia|đội kia|mấy) ',
    { notIn: ' (?:không như (?:kế hoạch|mong)|không giống (?:phiên|bản|môi|cấu)) ' },
  ),
  pattern(
    'contrast',
    ' (?:lúc|khi|hôm|ca|hễ|cứ|những hôm|mỗi khi|mỗi lần|để|gặp) (?:\\S+ )?{O} (?:\\S+ )?(?:trực|làm|deploy|xử lý|lead|phụ trách|vào|cầm)(?: F3)?(?: thì| là) (?:\\S+ ){0,3}?(?:có bao giờ|đâu|không bao giờ|chẳng bao giờ|làm gì|chưa bao giờ|y như rằng|kiểu gì|bao giờ|toàn|lại|có chuyện|xong ngay|đã xong|ngon|mọi thứ|chẳng|nào) ',
    { notIn: ' (?:được gọi|runbook) ' },
  ),
  pattern(
    'contrast',
    ' {P} F10[,;] ?(?:còn|thế mà|trong khi|nhưng|đằng này|riêng) {P} (?:thì )?(?:\\S+ ){0,2}?(?:chẳng|không|chưa|vẫn|mãi|lại|cứ|phải|mất|im|ngủ|mù tịt|quên|đợi|chờ|bỏ) ',
    {
      notIn:
        ' (?:không (?:được|nhận|có quyền|thể)|vẫn (?:theo dõi|giữ|tiếp)|lại (?:theo|kiểm)|phải (?:chuyển|liên)) ',
    },
  ),
  pattern(
    'intensifier',
    ' (?:đã |tới |đến |cả |những )?(?:hai|ba|bốn|năm|mấy|bao nhiêu|nhiều|chục|hàng chục|không biết bao nhiêu|vô số) lần (?:\\S+ )?(?:nhắc|dặn|cảnh báo|báo|yêu cầu|bảo|nói|gọi) (?:\\S+ ){0,2}?{O} (?:F14)(?:không|chẳng|vẫn|quên|mặc kệ|bỏ ngoài|đều không|cũng không|im) ',
    { notIn: ' (?:pager|hệ thống|tin nhắn) | không (?:nhận|được|liên lạc) ' },
  ),
  pattern(
    'intensifier',
    ' (?:hết chịu nổi|chịu hết nổi|hết thuốc|hết cách|quá lắm rồi|không thể hiểu|thật không thể|không còn gì để nói|cạn lời|bó tay|chán chẳng buồn|mệt mỏi với|phát chán|đủ rồi|không có lý do gì để bào chữa|không thể bào chữa|không lời nào|đừng hòng|đến bao giờ mới|bao giờ mới|còn đến bao giờ|biết đến khi nào) ',
    {
      onlyIn: '(?:{O}|mới|với|là|không|như|chấp nhận|được|[.!?])',
      notIn: ' bao giờ mới (?:có|xong|chạy) ',
      marked: true,
    },
  ),
];
