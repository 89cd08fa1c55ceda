import { carelessWords, denied, lacking, pattern, unsaid } from '../shorthand.ts';
import type { TwoPatterns } from '../shorthand.ts';

export const carelessPatterns: readonly TwoPatterns[] = [
  pattern('careless', ` ${carelessWords} `, {
    after: denied,
    before: '^ (?:ánh|dần|được|hơn (?:so|dự)|hiệu quả|(?:của )?(?:giao diện|hệ thống))',
    notIn:
      ' lazy |(?:chất lượng|hiệu năng|tín hiệu|đường truyền|kết nối|hiệu suất|mạng|sóng) (?:\\S+ )?(?:kém|yếu kém)',
    marked: true,
  }),
  pattern(
    'careless',
    ' (?:bất cẩn|cẩu thả|vô trách nhiệm|thiếu trách nhiệm|lơ là|chủ quan|tắc trách|hấp tấp|vội vàng|nóng vội|tuỳ tiện|lười biếng|kém cỏi|yếu kém|non tay|sơ suất|sơ ý|lơ đễnh|lơ đãng|đãng trí|qua loa|hời hợt|làm ẩu|quá ẩu|rất ẩu|vô tâm|bừa bãi|thiếu suy nghĩ|liều lĩnh|thiếu chuyên nghiệp) ',
    { after: denied },
  ),
  pattern('careless', ` ${lacking} `, {
    after: '(?:không ai|chẳng ai|không phải vì|không phải do|thay vì) (?:\\S+ ){0,2}$',
    onlyIn: '(?:{O}|chúng ta|chúng tôi|ai đó|sự cố|lỗi|nguyên nhân|do|vì|họ)',
    notIn:
      ' (?:không có|không đủ) khả năng (?:chịu|xử lý|mở|phục)| (?:hệ thống|service|server|runbook|alarm|cảnh báo|quy trình|tool|công cụ) (?:\\S+ ){0,3}?(?:thiếu|không đủ|không có) ',
  }),
  pattern(
    'careless',
    ' {P} G3(?:không|chẳng|chưa) (?:\\S+ )?(?:cẩn thận|cẩn trọng|tập trung|nghiêm túc|chuyên nghiệp|tỉnh táo|để tâm|có tâm|kỹ lưỡng|chu đáo|cố gắng|có ý thức|đáng tin|xứng đáng|đủ tầm|đủ trình|có trách nhiệm|thận trọng|hiểu mình|biết mình|biết phải làm|biết cách|biết gì|hiểu gì|ra gì|làm nên|làm ra|có chuyên môn|có kinh nghiệm|biết dùng|biết đọc|rành) ',
    { before: '^ (?:\\S+ ){0,4}?(?:vì runbook|vì tài liệu|do tài liệu|vì không ai|vì chưa có)' },
  ),
  pattern(
    'careless',
    ' {P} F6(?:hoảng loạn|rối trí|mất bình tĩnh|cuống lên|cuống cuồng|mất phương hướng|rối rắm|lóng ngóng|luống cuống) ',
    { notIn: ' không (?:hề )?(?:hoảng|mất bình) ' },
  ),
  pattern(
    'careless',
    ' (?:{P}|các bạn|chúng ta|mọi người) F5(?:phải|cần|nên|hãy|nhớ|làm ơn) (?:\\S+ )?(?:cẩn thận hơn|chú ý hơn|cẩn trọng hơn|tập trung hơn|có trách nhiệm hơn|kỹ hơn|rút kinh nghiệm|nghiêm túc hơn|xem lại mình|kiểm điểm|học lại|đọc kỹ hơn|để ý hơn|tự xem lại|được nhắc nhở|bị nhắc nhở|bị kỷ luật|bị phạt|bị khiển trách|đào tạo lại|được đào tạo lại) ',
    {},
  ),
  pattern('careless', ' (?:chẳng|không|chả) (?:hề )?hiểu (?:mình|bản thân) (?:đang )?làm gì ', {}),
  pattern('careless', ' (?:nhắc nhở|khiển trách|kỷ luật|phê bình|kiểm điểm|phạt) {O} ', {}),
  pattern(
    'careless',
    ' (?:lỗi|sai lầm|sai sót) (?:rất |quá |hết sức |cực kỳ )?(?:ngớ ngẩn|sơ đẳng|cơ bản|nghiệp dư|ngu ngốc|vớ vẩn|trẻ con|tân binh|người mới|không đáng có|ngô nghê|khó hiểu|khó chấp nhận|không thể chấp nhận|chết người) ',
    { after: denied },
  ),
  pattern(
    'careless',
    ' (?:làm|viết|test|review|deploy|kiểm tra|xem|đọc|bàn giao|duyệt) F3(?:cho có|cho xong|lấy lệ|chiếu lệ|qua loa|đại khái|đối phó|hời hợt|qua quýt|nửa vời|lớt phớt|chống chế|ẩu) ',
    { after: denied },
  ),
  pattern(
    'careless',
    ' (?<hit>{P} (?:\\S+ )?(?:có|vốn có|nổi tiếng với|cái) (?:\\S+ )?(?:thói quen|tật|tính|thói|kiểu|truyền thống|tiền sử|tiếng là|biệt tài)) ',
    { notIn: ' thói quen (?:tốt|kiểm tra|ghi|viết|đọc) ' },
  ),
  pattern(
    'careless',
    ' (?:làm ăn|làm việc|cách làm|tác phong|lối làm|kiểu làm|kiểu|lối) (?:\\S+ ){0,3}?(?:kiểu này|như này|như vậy|như thế|thế này|thế kia|nghiệp dư|chụp giật|ăn xổi|chắp vá|được chăng hay chớ|nước đến chân|thiếu chuyên nghiệp|vô tổ chức|tắc trách|tuỳ hứng|lôm côm|cẩu thả|cho có) ',
    { notIn: ' (?:an toàn|tốt) ' },
  ),
  pattern(
    'careless',
    ' (?:rối tung|rối như canh hẹ|như ong vỡ tổ|loạn cào cào|như gà mắc tóc|nước đến chân mới nhảy|mất bò mới lo làm chuồng|cha chung không ai khóc|nhắm mắt làm bừa|điếc không sợ súng|cưỡi ngựa xem hoa|đem con bỏ chợ|đánh trống bỏ dùi|mũ ni che tai|qua cầu rút ván|chém gió|làm như không|giả vờ|giả điếc|bịt tai|nhắm mắt|khoanh tay|phủi tay|chơi với lửa|đùa với lửa|may rủi|phó mặc|trò hề|trò đùa|thảm hoạ về điều phối|không ai cầm trịch|không ai đứng ra|không ai chịu trách nhiệm|vô trách nhiệm|thiếu người lớn) ',
    { after: unsaid, notIn: ' (?:giả vờ (?:là )?(?:client|server)|cấu hình rối tung) ' },
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
];
