import { pattern } from '../shorthand.ts';
import type { TwoPatterns } from '../shorthand.ts';

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
  pattern(
    'contrast',
    ' (?<hit>(?:thay vì|đáng lẽ thay vì|chứ không|thay cho việc) (?:F9),? ?{P} (?:\\S+ )?(?:cứ|lại|vẫn|chỉ|đi|cố|chọn|quay ra|quay sang|ngồi|mải|loay hoay|tiếp tục|toàn|còn)) ',
    { notIn: ' thay vì (?:chờ|đợi) ' },
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
    'contrast',
    ' (?:người khác|ai khác|đội khác|một {P} khác|{P} khác|dân chuyên nghiệp|người có nghề) (?:\\S+ )?(?:thì |mà |là ){1,4}(?:đã|chắc|hẳn|sẽ|có khi) ',
    {},
  ),
  pattern(
    'contrast',
    ' (?:các |những |mấy )?{O}(?: khác)? F10(?:giây|phút|ngay)(?: sau)? ?, (?:còn |riêng )?{P} (?:thì )?(?:\\S+ )?(?:mất|cần|tận|phải|những|cả|đến|hai|ba|gấp) ',
    {},
  ),
  pattern('contrast', '^ {P} thì (?:không|chưa|chẳng|đâu có|quên) (?:\\S+ )?\\. $', {}),
  pattern(
    'contrast',
    ' (?:còn|riêng) {P} (?:thì )?(?:cứ thế|cứ|chỉ việc|thản nhiên|đùng một cái|tự nhiên|vô tư) ',
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
];
