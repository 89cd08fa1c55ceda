import { pattern, unsaid } from '../shorthand.ts';
import type { TwoPatterns } from '../shorthand.ts';

export const singleCausePatterns: readonly TwoPatterns[] = [
  pattern(
    'single-cause',
    ' (?:nguyên nhân|lý do|nguồn gốc|căn nguyên) (?:gốc rễ|gốc|sâu xa|cốt lõi|căn bản|duy nhất|thực sự|thật sự|đích thực|tận gốc|cội rễ|then chốt|sau cùng|cuối cùng)(?: (?:và )?(?:duy nhất|thực sự|thật sự|chính|đích thực))?(?: \\(root cause\\))?(?: (?:của|gây ra|khiến|dẫn đến|cho|làm|đằng sau|gây) (?:\\S+ ){1,10}?)? ?(?:chính là|chỉ là|là|:|=|nằm ở|nằm trong|ở chỗ|bắt nguồn|xuất phát|đến từ|được xác định là|đã được xác định là|do|tại|–|—|-) (?<thing>(?:\\S+ ){1,10})',
    {
      after:
        '(?:không có|chưa có|không phải|một trong (?:các|những)|không chỉ có|chưa tìm ra|các|những|nhiều) (?:một )?$',
      before: 'x^',
      notIn:
        '(?:gốc rễ|gốc|duy nhất|cuối cùng|sâu xa) (?:\\S+ ){0,6}?(?:chưa|vẫn chưa|hiện chưa|không rõ|chưa rõ|đang được|là sự kết hợp|là tổ hợp|là kết hợp|là nhiều|là một chuỗi|: (?:chưa|đang|không|nhiều)|là gì|là (?:hai|ba|bốn|năm) )|phân tích nguyên nhân|không có nguyên nhân|chưa (?:biết|rõ|xác định|tìm)|đang (?:tìm|điều tra)',
    },
  ),
  pattern(
    'single-cause',
    ' root[ -]cause (?:duy nhất )?(?:của (?:\\S+ ){1,8}?)?(?:chính là|là|:|nằm ở|do|tại|được xác định là) (?<thing>(?:\\S+ ){1,10})',
    {
      before: 'x^',
      after: '(?:không có|chưa có|chưa tìm ra|một trong các|các|những|nhiều) (?:một )?$',
      notIn: ' chưa (?:biết|rõ|xác định|tìm)|là gì |kết hợp|: (?:chưa|đang)',
    },
  ),
  pattern(
    'single-cause',
    ' (?:xác định|tìm ra|tìm thấy|tìm được|khẳng định|kết luận|truy ra) (?:được )?(?:nguyên nhân|root cause|căn nguyên) (?:gốc rễ |gốc |duy nhất )?(?:\\S+ ){0,4}?(?:là|:|nằm ở|chính là) (?<thing>(?:\\S+ ){1,10})',
    { before: 'x^', notIn: ' (?:chưa|không|nhiều) (?:xác định|tìm)' },
  ),
  pattern(
    'single-cause',
    ' (?:là|chính là|trở thành|được coi là|bị coi là|được xem là) (?:nguyên nhân|lý do|root cause)(?: (?:gốc rễ|gốc|duy nhất|sâu xa|chính yếu nhất|thực sự))? (?:duy nhất|gốc rễ|gốc|của (?:toàn bộ|cả|mọi|tất cả|sự cố)|khiến toàn bộ|gây ra tất cả|sâu xa|thực sự) ',
    { after: '(?:không|không phải|chẳng phải|chưa chắc) $', notIn: ' không (?:phải )?là nguyên nhân ' },
  ),
  pattern(
    'single-cause',
    ' (?:chung quy|rốt cuộc|suy cho cùng|nói cho cùng|tóm lại|xét cho cùng|chung quy lại|nói gì thì nói|quy lại|cuối cùng thì|nói cho cùng thì) (?:\\S+ ){0,3}?(?:chỉ |cũng |là |đều |cũng chỉ ){0,4}(?:tại|do|vì|bởi|ở|là do|một) ',
    { before: '^ (?:nhiều|vài|hai|ba|sự kết hợp) ' },
  ),
  pattern(
    'single-cause',
    ' (?:tất cả|mọi chuyện|mọi thứ|toàn bộ sự cố|toàn bộ|cả sự cố|sự cố này|cả vụ này|vụ này|sự cố) (?:\\S+ ){0,4}?(?:chỉ|cũng chỉ|đơn giản chỉ|đơn giản là|chẳng qua|đều|thuần tuý|hoàn toàn|duy nhất) (?:là )?(?:vì|tại|do|bởi|bắt nguồn từ|xuất phát từ|từ) (?:mỗi |đúng |một |cái |duy nhất ){0,4}(?<thing>(?:\\S+ ){1,8})',
    { before: 'x^', notIn: ' không (?:chỉ|đơn giản|hoàn toàn|phải) ' },
  ),
  pattern(
    'single-cause',
    ' (?:chỉ|cũng chỉ|chẳng qua|đơn giản chỉ|chỉ đơn giản) (?:là )?(?:vì|tại|do) (?:mỗi |đúng |một |cái |duy nhất ){1,4}(?<thing>(?:\\S+ ){1,8})',
    { before: 'x^', notIn: ' không (?:chỉ|đơn giản|phải) ' },
  ),
  pattern(
    'single-cause',
    ' (?:nguyên nhân|lý do|thứ|yếu tố|điều|thủ phạm) (?:chỉ có một|chỉ có đúng một|chỉ có duy nhất|chỉ có 1|duy nhất) (?:gây|khiến|làm|,|:|là|dẫn) ?',
    { after: '(?:không phải|không có|không) $' },
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
    { after: unsaid, notIn: ' (?:chưa|không) (?:rõ|biết|xác định|tìm) ' },
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
];
