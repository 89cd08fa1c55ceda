import { pattern } from '../shorthand.ts';
import type { TwoPatterns } from '../shorthand.ts';

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
  pattern(
    'intensifier',
    ' (?:bê bối|tệ nạn|nhục|ô nhục|trò hề|thảm hoạ|sỉ nhục|mất thể diện|không ra thể thống) (?:\\S+ )?(?:khi|là|vì|mà|cho) ',
    { onlyIn: '(?:{O}|người|ai|đội)' },
  ),
  pattern(
    'intensifier',
    ' (?:thật sốc|gây sốc|sốc|choáng|kinh ngạc|ngán ngẩm|ngao ngán|đáng sợ|đáng buồn|đáng tiếc|buồn thay|thất vọng|bực mình|phát bực|ức chế|bức xúc|khó chịu) (?:\\S+ ){0,2}?(?:khi|là|vì|với|thay|nhất) ',
    { onlyIn: '(?:{O}|đội|người|ai)', notIn: ' khách hàng (?:\\S+ )?(?:bức xúc|khó chịu|thất vọng) ' },
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
