import { systemReason } from '../reason.ts';
import { conditional, innocentVerb, pattern, unable } from '../shorthand.ts';
import type { TwoPatterns } from '../shorthand.ts';

export const failedToPatterns: readonly TwoPatterns[] = [
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
      notIn: `${systemReason}| không (?:nhận|có quyền|được|cần) | phải (?:nhận được|được|thấy được|xem được|có quyền) `,
    },
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
];
