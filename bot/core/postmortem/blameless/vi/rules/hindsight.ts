import { pattern } from '../shorthand.ts';
import type { TwoPatterns } from '../shorthand.ts';

export const hindsightPatterns: readonly TwoPatterns[] = [
  pattern(
    'hindsight',
    '(?<hit>(?:^|(?<=[.,;:!?–—] )| (?:nhưng|mà|vì|thì|và|điều này|cái này|việc này|chuyện này|đây|lỗi này|{P}|dấu hiệu|kết quả|nguyên nhân)) ?(?:quá )?rõ ràng)(?: (?:là |thì |rằng )?)(?!(?:hơn|và|cho|trong|giữa)(?: |$))',
    {
      after: '(?:không|chưa|chẳng) $',
      notIn: '(?:không|chưa|chẳng) (?:thực sự |thật sự |hoàn toàn |đủ )?rõ ràng',
    },
  ),
  pattern(
    'hindsight',
    ' (?<hit>rõ ràng) (?=(?:là|đã|không|chưa|phải|ai|quá|đến|do|thiếu|có vấn đề|như ban ngày|rành rành) )',
    {
      after:
        '(?:không|chưa|chẳng|ghi|nêu|mô tả|viết|tách|cách|nói|quy định|hiển thị|phân biệt|thật|cần|phải|hơn|tên|tài liệu|hướng dẫn) (?:\\S+ )?$',
      notIn: '(?:không|chưa|chẳng) (?:thực sự |thật sự |hoàn toàn |đủ )?rõ ràng',
    },
  ),
  pattern(
    'hindsight',
    ' (?:hiển nhiên|đương nhiên|tất nhiên|dĩ nhiên|cố nhiên|lẽ dĩ nhiên|lẽ đương nhiên|chắc chắn rồi|khỏi phải nói|khỏi nói|không cần nói cũng|chẳng cần nói|không cần phải nói|như đã đoán trước|không ngoài dự đoán|y như rằng|rành rành|sờ sờ|lồ lộ|rõ như ban ngày|quá rõ|quá hiển nhiên|quá dễ thấy|rất dễ thấy|dễ dàng thấy|dễ đoán|dễ dàng đoán|ai ngờ|chẳng lạ gì|không lạ gì|không có gì lạ|chẳng có gì lạ|không có gì ngạc nhiên|không có gì bất ngờ|không bất ngờ gì|chẳng ngạc nhiên|thảo nào|bảo sao|hèn gì) ',
    { after: '(?:không|chưa|chẳng|không phải) (?:hề |phải )?$' },
  ),
  pattern(
    'hindsight',
    ' (?:ai|ai ai|ai nấy|người nào|đứa nào|{P} nào|bất kỳ ai|bất cứ ai|bất kể ai|bất kỳ {P}|bất cứ {P}|bất kỳ người \\S+|một {P}|{P}) (?:\\S+ ){0,6}?(?:cũng|mà chẳng|mà không|chẳng|chả|đều|lại không|mà lại không) (?:\\S+ ){0,2}?(?:biết|thấy|hiểu|nhận ra|đoán|nhìn ra|làm được|phát hiện|để ý|rõ|nghĩ tới|nghĩ ra|nhìn thấy|phải biết|tránh|làm vậy|kiểm tra|test|đọc|hỏi|backup|chụp|xem|làm) ',
    {
      onlyIn: ' (?:ai|nào|bất kỳ|bất cứ|bất kể|một|có nghề|có kinh nghiệm) ',
      notIn:
        '(?:để|giúp|sao cho|cho phép|ghi|hiển thị|công khai|trang trạng thái|kênh) (?:\\S+ ){0,8}?ai cũng|(?:không ai|chẳng ai|không một ai|chưa ai) ',
    },
  ),
  pattern(
    'hindsight',
    ' (?:ai mà|ai mà lại|ai lại|ai chẳng|ai chả|ai mà chẳng|ai mà không|ai cũng|đến trẻ con|trẻ con|đứa trẻ|con nít|học sinh|sinh viên năm nhất|thực tập sinh|người mù|mù cũng|nhắm mắt cũng|nhìn là|nhìn qua là|liếc qua là|liếc là|đọc là|thoạt nhìn) (?:\\S+ ){0,5}?(?:biết|thấy|hiểu|nhận ra|đoán|rõ|nhìn ra|làm được|ra ngay) ',
    { notIn: '(?:để|giúp|sao cho|nhờ đó|công khai|trang trạng thái) (?:\\S+ ){0,8}?ai cũng' },
  ),
  pattern(
    'hindsight',
    ' chỉ cần (?:\\S+ )?(?:nhìn|liếc|đọc|xem|mở|để ý|kiểm tra|google|hỏi|ngó|bình tĩnh|chú ý|suy nghĩ|dùng|nghĩ|gõ) (?:\\S+ ){0,6}?(?:là|thì|cũng) (?:\\S+ ){0,2}?(?:biết|thấy|ra|hiểu|rõ|nhận ra|đã|xong|đủ|phát hiện|tránh|tìm) ',
    {},
  ),
  pattern(
    'hindsight',
    '(?:^|(?<=[.,;:!?–—] )| )(?:giờ |bây giờ |nay |sau này )?(?:nhìn lại|ngẫm lại|nghĩ lại|xét lại|ngồi nghĩ lại|nhìn lại mới thấy) (?:thì|,|mới|toàn|sự|mọi|cả|vụ|chuyện|quá)',
    { notIn: ' (?:buổi|cuộc) nhìn lại ' },
  ),
  pattern(
    'hindsight',
    ' (?:kiến thức (?:cơ bản|sơ đẳng|vỡ lòng|nhập môn)|lẽ thường|thường thức|điều sơ đẳng|nguyên tắc sơ đẳng|chuyện cơ bản|bài học vỡ lòng|điều tối thiểu|ai học qua|sách giáo khoa nào) ',
    { after: '(?:không phải|chưa) $' },
  ),
  pattern(
    'hindsight',
    ' (?:thế mà|vậy mà|thế nhưng|ấy thế mà|ấy vậy mà) (?:\\S+ ){0,2}?(?:không ai|chẳng ai|chả ai|{P}|cũng|vẫn|cả đội) (?:\\S+ ){0,3}?(?:không|chẳng|chưa|vẫn|thấy|biết|nhận ra|bỏ|lại|cứ|thèm|để|kiểm tra|hỏi|để ý|phát hiện) ',
    { notIn: ' vì (?:hệ|pager|cảnh|sms|nhà) ' },
  ),
  pattern(
    'hindsight',
    ' (?:dấu hiệu|cảnh báo|tín hiệu|triệu chứng|biểu hiện) (?:\\S+ ){0,4}?(?:đã |quá |đều ){0,4}(?:có|rõ|rành rành|hiện ra|sờ sờ|ở ngay trước mắt|bày ra|nằm đó|lù lù) (?:\\S+ ){0,3}?(?:từ|trước mắt|hết|cả rồi|rồi|đó|mấy ngày|ngay|sẵn|ràng) ',
    { after: 'không có $', notIn: ' không (?:có|thấy) (?:dấu hiệu|cảnh báo)' },
  ),
  pattern(
    'hindsight',
    ' (?:đơn giản (?:thế|vậy|như vậy|như thế) mà|có gì (?:khó|phức tạp) đâu|dễ (?:thế|vậy|ợt|như) (?:\\S+ )?(?:mà|ăn|bỡn)|khó (?:gì|đến thế|thế nào) (?:đâu|mà|cơ chứ|chứ)|việc đơn giản (?:như|thế) ) ?',
    {},
  ),
  pattern(
    'hindsight',
    ' (?:sớm muộn gì|sớm hay muộn|trước sau gì|không sớm thì muộn|kiểu gì) (?:\\S+ )?(?:cũng|rồi cũng) ',
    { notIn: ' (?:đĩa|certificate|chứng chỉ) (?:\\S+ )?sẽ ' },
  ),
  pattern(
    'hindsight',
    ' (?:ngay từ (?:phút )?đầu|ngay lúc đó|lúc đó) (?:\\S+ ){0,3}?(?:ai|{P}|chúng ta) (?:\\S+ )?(?:cũng|đã|phải) (?:\\S+ )?(?:thấy|biết|hiểu|nhận ra) ',
    {},
  ),
  pattern(
    'hindsight',
    ' (?:nhìn|xem|đọc|mở|liếc|ngó) (?:vào|qua|lại|sơ|lướt) (?:\\S+ ){0,2}?(?:là|thì) (?:\\S+ )?(?:thấy|biết|hiểu|rõ|ra) (?:ngay|liền|rõ|luôn|rành)',
    {},
  ),
  pattern(
    'hindsight',
    ' (?:chắc chắn|hẳn|chắc|thế nào cũng|kiểu gì cũng) (?:\\S+ )?phải (?:có )?(?:\\S+ ){0,3}?(?:thấy|biết|để ý|nhận ra|đọc|nghe) (?:\\S+ ){0,4}?(?:chứ|rồi|mới phải) ',
    {},
  ),
  pattern(
    'hindsight',
    ' (?:bất cứ|bất kỳ|bất kể) (?:một )?(?:{O}|ai|người|dev) (?:nào )?(?:\\S+ ){0,4}?(?:cũng|đều|mà chẳng) ',
    { notIn: ' (?:có thể|có quyền|được phép|được (?:dừng|quyền|xem|đọc|mở|gọi|yêu cầu)) ' },
  ),
  pattern(
    'hindsight',
    ' (?:{P}|người|dev|kỹ sư) nào (?:\\S+ ){0,4}?(?:cũng|mà chẳng|chẳng|lại không) (?:phải )?(?:\\S+ )',
    { notIn: ' (?:không|chẳng) {P} nào | (?:được gọi|có quyền|có thể|được) ' },
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
];
