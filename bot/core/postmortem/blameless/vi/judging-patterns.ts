import { pattern } from './pattern.ts';
import type { TwoPatterns } from './pattern.ts';

const denied = String.raw`(?:không phải là|không phải|chẳng phải|không hề|không còn|không ai|chẳng ai|thay vì|không|tránh|đừng) (?:\S+ )?$`;

export const humanErrorPatterns: readonly TwoPatterns[] = [
  pattern(
    'human-error',
    ' (?:lỗi|sai sót|sai lầm|nhầm lẫn|sơ suất) (?:\\S+ ){1,3}?(?:của|do|từ|bởi) (?:con người|người vận hành|nhân viên) ',
    { after: denied },
  ),
  pattern(
    'human-error',
    ' (?:lỗi|sai sót|sai lầm|nhầm lẫn|sơ suất|thiếu sót|sơ sót) (?:là |hoàn toàn |thuần tuý |chỉ |vốn ){0,4}(?:do |của |từ |bởi |nằm ở |thuộc về |tại )?(?:phía )?(?:con người|yếu tố con người|người vận hành|thao tác|người thao tác|cá nhân|chủ quan|người dùng nội bộ|vận hành viên|nhân viên vận hành|tay người|người làm) ',
    {
      after: denied,
      before: '^ (?:được báo|trên giao diện)',
      notIn:
        ' gọi (?:đó|đây|nó|việc này|việc đó|chuyện này) là |(?:không|chẳng) (?:tìm|đổ|phải) lỗi| không (?:phải )?(?:là )?(?:do )?lỗi ',
    },
  ),
  pattern(
    'human-error',
    ' (?:human error|nhân tai|pebkac|fat finger|yếu tố con người là nguyên nhân|con người là nguyên nhân|con người gây ra|do con người gây ra|do con người) ',
    { after: denied },
  ),
  pattern(
    'human-error',
    ' (?:thao tác|động tác|cấu hình|cú click|cú bấm|câu lệnh|quyết định) (?:\\S+ )?(?:sai|nhầm|sai lầm|bất cẩn|vội vàng|ẩu|lỡ tay) (?:của|do|từ|bởi) (?:một |các )?{O} ',
    { after: denied },
  ),
  pattern(
    'human-error',
    ' (?:thao tác nhầm|thao tác sai|bấm nhầm|gõ nhầm|gõ sai|xoá nhầm) (?:của {O}|khi|trong lúc|trên|gây|dẫn|khiến|làm) ',
    { after: denied, notIn: '(?:ngăn|chặn|tránh|chống|phòng|hạn chế) F4(?:thao tác|bấm|gõ|xoá) ' },
  ),
];

const CARE =
  '(?:bất cẩn|ẩu|ẩu tả|cẩu thả|vô trách nhiệm|thiếu trách nhiệm|lơ là|chủ quan|tắc trách|hấp tấp|vội vàng|nóng vội|vội vã|tuỳ tiện|lười|lười biếng|lười nhác|kém cỏi|yếu kém|tệ hại|non tay|non kém|sơ suất|sơ ý|lơ đễnh|lơ đãng|đãng trí|qua loa|hời hợt|sơ sài|cho xong|cho có|làm biếng|thờ ơ|vô tâm|bừa bãi|vô ý thức|vô kỷ luật|vô ý|thiếu suy nghĩ|liều lĩnh|ngớ ngẩn|ngu ngốc|ngu xuẩn|dốt|dốt nát|kém|gà mờ|nghiệp dư|thiếu chuyên nghiệp|tay mơ|hậu đậu|vụng về|ngây thơ|ngạo mạn|bảo thủ|cố chấp|vô tổ chức|tự mãn|ỷ lại|dửng dưng|bàng quan|tắc trách)';
const LACK =
  '(?:thiếu|không đủ|chưa đủ|không có|chẳng có|kém) (?:sự |tinh thần |ý thức |chút |đủ |hẳn )?(?:cẩn thận|cẩn trọng|trách nhiệm|tập trung|kinh nghiệm|chuyên nghiệp|chuyên môn|hiểu biết|ý thức|kỷ luật|chú ý|suy nghĩ|kỹ năng|năng lực|kiến thức|nghiêm túc|trình độ|trình|khả năng|cảnh giác|chu đáo|kỹ lưỡng|thận trọng|tỉ mỉ|nghiệp vụ|nhạy bén|quan sát|tỉnh táo|bản lĩnh|quyết đoán|tôn trọng|hợp tác)';

export const carePatterns: readonly TwoPatterns[] = [
  pattern('careless', ` ${CARE} `, {
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
  pattern('careless', ` ${LACK} `, {
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
];

const BLAME =
  '(?:lỗi|sai lầm|sai sót|sơ suất|sự bất cẩn|bất cẩn|sự chủ quan|sự tắc trách|sự cẩu thả|sự chậm trễ|sự lơ là|sự thiếu \\S+|sự hấp tấp|sự vội vàng|thiếu sót|sự nhầm lẫn|nhầm lẫn|sự yếu kém|sự hoảng loạn|sự im lặng|sự thờ ơ|sự lười biếng|sự ẩu|thói quen xấu|sự non tay|sự ngây thơ|hiểu nhầm|hiểu lầm|sự đãng trí|cái tính|tính)';

export const blameWordPatterns: readonly TwoPatterns[] = [
  pattern(
    'blame-word',
    ` ${BLAME} (?:\\S+ )?(?:của|thuộc về|từ phía|từ|bên phía|phía|đến từ) (?:phía )?(?:chính )?{O} `,
    {
      after: denied,
      notIn: '(?:không|chẳng) phải (?:là )?(?:do )?lỗi|lỗi (?:502|503|504|500|5xx|4xx)',
      before: '^ (?:được gửi|trong form)',
    },
  ),
  pattern(
    'blame-word',
    ' (?:lỗi|tội) (?:\\S+ )?(?:là )?(?:tại|do|nằm ở|ở|thuộc về|ở phía|là của|là ở) (?:chính )?{O} ',
    {
      after: denied,
      notIn: '(?:không|chẳng) phải (?:là )?(?:do )?lỗi',
      before: '^ (?:phát hiện|tìm|báo|sửa)',
    },
  ),
  pattern(
    'blame-word',
    ' (?:tại|chỉ tại|đều tại|cũng tại|tất cả tại|chung quy tại|âu cũng tại|tại vì|chỉ vì|chỉ do|là do|là tại|toàn do|đều do|nguyên do là|vì) (?:chính )?{O} (?:\\S+ )?(?:mà|không|quên|chậm|ẩu|sai|hết|cả|bất cẩn|lười|chủ quan|hiểu sai|hiểu nhầm|đọc|quá|tự|gõ|cấu hình|lơ|chưa|vội|[.]) ',
    {
      after: '(?:chứng|chung) $',
      notIn: '(?:không|chẳng) (?:phải )?(?:tại|do|vì) |không (?:nhận được|được|có quyền|thể) ',
    },
  ),
  pattern('blame-word', '^ (?:tại|là tại|do|là do|chỉ tại|đều tại) {O} ', {
    before:
      '^ (?:\\S+ ){0,3}?(?:rollback|phát hiện|báo|chuyển|phụ trách|quản lý|quyết định|đề xuất|yêu cầu|mở|không (?:nhận|được|có)|được|đang nghỉ|hết ca)',
  }),
  pattern(
    'blame-word',
    ' (?:do|vì|bởi) {O} F6(?:chậm|quên|sai|nhầm|không|chưa|ẩu|vội|bất cẩn|chủ quan|hoảng|thiếu|lơ|bỏ|trễ|muộn|tự ý|lười|yếu|kém|tắt|xoá|cố|hấp tấp|đoán|ngủ|im) ',
    {
      after: '(?:không|không phải) $',
      before: '^ (?:\\S+ ){0,3}?(?:nhận được|được|có quyền|thể|tới)',
      notIn: ' không (?:nhận được|được|có quyền|thể|truy cập|đăng nhập) ',
    },
  ),
  pattern(
    'blame-word',
    ' (?:thủ phạm|kẻ gây|kẻ phá|kẻ tội đồ|tội đồ|đầu sỏ|kẻ đứng sau|nghi phạm|người gây) (?:\\S+ ){0,4}?(?:là|chính là|:|không ai khác|ra|nằm|thuộc)',
    {
      before: '^ (?:một )?(?:query|index|job|service|feature|dòng|thư viện|cron|cấu hình|bản)',
      notIn:
        ' thủ phạm (?:chính )?là (?:một )?(?:query|index|job|service|feature|dòng|thư viện|cron|cấu hình|bản|cache|pod|node|truy vấn|câu|memory|kết nối|chứng)',
    },
  ),
  pattern(
    'blame-word',
    ' {P} F3(?:phải|cần|nên|sẽ|là (?:người|bên)) (?:phải )?(?:chịu (?:hoàn toàn )?(?:mọi )?trách nhiệm|nhận (?:trách nhiệm|lỗi)|xin lỗi|giải trình|trả giá|đền|chịu tội) ',
    { before: '^ (?:vận hành|chính về service|trực|về service|bảo trì|xử lý|theo dõi)' },
  ),
  pattern(
    'blame-word',
    ' {P} (?:phải |hoàn toàn ){0,4}(?:chịu trách nhiệm|có trách nhiệm) (?:về|cho|với|trong) (?:việc |toàn bộ |vụ |sự |cả ){0,4}(?:mất|sự cố|lỗi|hậu quả|outage|downtime|gián đoạn|thiệt hại|cố|chậm|vụ|này) ',
    {},
  ),
  pattern(
    'blame-word',
    ' (?:trách nhiệm|lỗi|tội) (?:\\S+ )?(?:hoàn toàn |chính |chủ yếu |trước hết ){0,4}(?:thuộc về|thuộc|nằm ở|là của|ở|đổ lên|rơi vào) (?:bên |phía )?{O} ',
    { after: denied },
  ),
  pattern(
    'blame-word',
    ' {P} (?:\\S+ )?(?:là bên |là người |hoàn toàn |mới là người ){0,4}(?:có lỗi|mắc lỗi|phạm lỗi|phạm sai lầm|mắc sai lầm|đáng trách|đáng lên án|đáng bị|bị khiển trách|sai rồi|sai hoàn toàn|sai quá|gây tội) ',
    {
      after: '(?:không|chẳng) $',
      notIn: '(?:không ai|chẳng ai|không|chẳng) (?:\\S+ )?(?:có lỗi|đáng trách|phạm lỗi)',
    },
  ),
  pattern(
    'blame-word',
    ' (?:đổ lỗi|đổ tại|quy trách nhiệm|truy trách nhiệm|trách|trách móc|quy lỗi) (?:cho |lên )?{O} ',
    { after: '(?:không|đừng|tránh|chẳng|thay vì) (?:\\S+ )?$' },
  ),
  pattern(
    'blame-word',
    ' (?:vấn đề|nguyên nhân|cái chính|mấu chốt|nguồn cơn|gốc rễ|lý do) (?:\\S+ )?(?:là|ở chỗ|nằm ở chỗ|là ở|nằm ở|chính là) (?:ở )?(?:việc )?{O} F6(?:sai|nhầm|quên|không|chưa|chậm|ẩu|tự|lười|bỏ|thiếu|kém|chủ quan|vội|yếu|tắt|xoá|lơ|cố|hiểu) ',
    { notIn: ' không (?:nhận được|được|có quyền|thể|liên lạc) ' },
  ),
  pattern(
    'blame-word',
    ' (?:việc|chuyện|cái việc) {O} F4(?:quên|không|tự ý|chậm|bỏ|lơ là|xoá|tắt|vội|hấp tấp|bất cẩn|cấu hình sai|gõ sai|hiểu sai|chủ quan|phớt lờ) F10(?:khiến|làm|gây|dẫn|kéo|là nguyên|đã) ',
    { notIn: ' không (?:nhận được|được|có quyền|thể) ' },
  ),
  pattern(
    'blame-word',
    ' (?:thay đổi|commit|script|lệnh|câu lệnh|cấu hình|migration|bản vá|pr|query|config|quyết định|code|thao tác|cú click|typo) (?:\\S+ )?(?:của|do) {O} (?:\\S+ )?(?:đã |lại |vừa )?(?:làm|gây|đánh|phá|hạ|xoá|khiến|kéo) (?:\\S+ ){0,4}?(?:sập|hỏng|chết|mất|lỗi|sự cố|rớt|treo|gián đoạn|nghẽn|sai|toàn bộ|cả) ',
    {},
  ),
  pattern(
    'blame-word',
    ' {P} (?:là|chính là) (?:\\S+ )?(?:nguyên nhân|lý do|vấn đề|mắt xích yếu|điểm yếu|nút thắt|thủ phạm|gánh nặng|tội đồ) ',
    { after: '(?:không phải) $' },
  ),
];

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
];

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
];

export const counterfactualPatterns: readonly TwoPatterns[] = [
  pattern(
    'counterfactual',
    ' (?:giá mà|giá như|phải chi|ước gì|giá|phải như|ước chi|giá mà như) F6(?:{O}|ai|có ai|chúng ta|chúng tôi|mình|tôi|người|cô|anh|chị|mọi|ai đó|cả|được|không|đừng|có|kiểm tra|test|đọc|hỏi|review|chịu) ',
    {
      after: '(?:đánh|trị|đơn|tăng|giảm|trả|bằng|định|báo|mức) $',
      before: '^ (?:cảnh báo kêu|pager)',
      notIn: ' (?:đánh giá|giá trị|đơn giá|báo giá|bằng mọi giá) ',
    },
  ),
  pattern(
    'counterfactual',
    ' (?:nếu|nếu như|nếu mà|nếu hôm đó|nếu lúc đó|giả sử|giả như|ví thử) F8(?:{O}|ai|ai đó|có ai|chúng ta|chúng tôi|mình|tôi|chị ấy|anh ấy|cô ấy|họ|người|mọi người) F18(?:thì|là|,) F5(?:đã|đâu|chắc đã|có lẽ đã|đâu có|không phải|đâu đến nỗi|đâu có chuyện|chắc|hẳn|giờ này|chẳng|làm gì có|làm sao) ',
    {
      notIn:
        ' nếu (?:\\S+ ){0,3}?(?:không|chưa) (?:kịp thời |nhanh )?(?:rollback|phát hiện|dừng|chặn|can thiệp|nhận ra) (?:\\S+ ){0,6}?thì| nếu (?:{O}|\\S+) (?:\\S+ )?(?:không|được) (?:trả lời|gọi|page|báo|thông báo|cấp|hướng dẫn|đào tạo) F8thì (?:gọi|leo|chuyển|hệ)| nếu {O} (?:được|đã được) {REACH} ',
    },
  ),
  pattern(
    'counterfactual',
    ' (?:đã |hoàn toàn |lẽ ra |đáng lẽ |hẳn |chắc |dễ dàng |vẫn |thừa sức |đáng ra ){1,4}(?:có thể |đã ){0,4}(?:tránh|ngăn|phòng|chặn|hạn chế|phát hiện sớm|khắc phục sớm|xử lý sớm|rút ngắn|cứu|dự đoán|lường trước|ngăn ngừa|ngăn chặn|phòng ngừa|giảm thiểu) (?:được|nếu|từ|sớm|trước|khỏi|sự|chuyện|việc|từ trước|ngay) ?',
    {
      after: '(?:không|chưa|chẳng) (?:\\S+ )?$',
      notIn: ' (?:canary|rate limit|circuit breaker|guard|limiter) (?:\\S+ ){0,4}?(?:tránh|ngăn|chặn)',
      onlyIn: '(?:đã có thể|có thể|hoàn toàn|lẽ ra|đáng lẽ|dễ dàng|hẳn|đáng ra|thừa sức)',
    },
  ),
  pattern(
    'counterfactual',
    ' (?:có thể tránh được|có thể tránh|có thể ngăn được|có thể phòng tránh|phòng tránh được|tránh được) (?:F4)(?=(?:nếu|từ đầu|hoàn toàn|dễ dàng|[.!?:;]|$))',
    {
      after: '(?:không|chưa|chẳng) (?:\\S+ )?$',
      notIn:
        ' (?:không thể tránh|để tránh|nhằm tránh|giúp tránh|nhờ (?:đó|vậy|\\S+) (?:\\S+ ){0,6}?tránh được|đã tránh được|nên tránh được) ',
    },
  ),
  pattern(
    'counterfactual',
    ' (?:đã không|sẽ không|đâu|chẳng|đã chẳng|không đời nào|làm gì|đã không thể) (?:\\S+ )?(?:xảy ra|đến nỗi|có chuyện|phải (?:viết|thức|ngồi|mất)|kéo dài|nghiêm trọng|tệ|mất|sập|hỏng|đến mức|ra nông nỗi|lan) (?:F4)(?:nếu|giá mà|giá như) F6(?:{O}|ai|chúng ta|chúng tôi|có người|người|mọi người|được|test|review|kiểm tra|chịu|không (?:vội|ẩu|chủ quan)|cẩn thận|đọc|chỉ|như|tuân thủ|làm theo|làm đúng) ',
    { notIn: ' nếu (?:{O} )?(?:được|đã được) {REACH} ' },
  ),
  pattern(
    'counterfactual',
    ' (?:thì|đã) (?:\\S+ ){0,3}?(?:đâu đến nỗi|đâu đến mức|đâu có|đâu phải|đã khác|đã không đến nỗi|không đến nỗi|đâu ra nông nỗi|đã đâu|đã tốt hơn|đã đỡ|đỡ được|đã xong|đã êm|đã không mất|làm gì có chuyện|làm gì đến nỗi) ',
    {},
  ),
  pattern(
    'counterfactual',
    ' (?:nếu không phải vì|nếu không vì|nếu không do|nếu không tại|không có|nếu không có|không phải vì|không phải tại|không nhờ) {O} F6(?:thì|là) F5(?:đã|đâu|chắc|có lẽ|làm gì|không) ',
    { notIn: ' (?:rollback|nhanh|giúp|hỗ trợ|kịp) ' },
  ),
  pattern(
    'counterfactual',
    ' (?:chỉ cần|cần|giá|nếu chịu|chỉ) (?:\\S+ ){1,7}?(?:là|thì) (?:\\S+ ){0,2}?(?:đã|đâu|chắc|không) (?:\\S+ ){0,3}?(?:tránh|thấy|biết|phát hiện|xong|cứu|ngăn|khác|mất|xảy ra|đỡ|tiết kiệm|không|nhận ra|đến nỗi|phải|kịp|đủ|được) ',
    { notIn: ' (?:pager|cảnh báo|canary|hệ thống) (?:chỉ )?cần | không thể ' },
  ),
  pattern(
    'counterfactual',
    ' (?:cẩn thận|cẩn trọng|chú ý|để ý|kỹ|kỹ lưỡng|chịu khó|bình tĩnh|tập trung|tỉnh táo|nhanh|sớm|chủ động|thận trọng|kiên nhẫn) (?:thêm|hơn|một|hơn một|thêm một|chút)(?: chút| tí| tẹo| xíu| bước| nữa){0,4} (?:thì|là|nữa thì|nữa là|chắc|hẳn) ',
    {},
  ),
  pattern(
    'counterfactual',
    ' (?:một|chỉ một|đúng một|vài|mười|năm|hai) (?:\\S+ ){1,5}?(?:thôi )?(?:đã|cũng đã|là đã|thì đã|hẳn đã|cũng đủ|là đủ|đã đủ|cũng có thể) (?:\\S+ ){0,2}?(?:cứu|tránh|ngăn|đủ|thấy|giúp|tiết kiệm|phát hiện|chặn|để) ',
    {
      onlyIn: '(?:nhìn|đọc|hỏi|câu|cuộc gọi|test|review|tin nhắn|kiểm tra|phút|dòng|lần|cái liếc|thông báo)',
      notIn:
        ' (?:trong|sau|chỉ) (?:\\S+ )?(?:phút|giờ) (?:đã|là) (?:phát hiện|tìm|thấy|khôi)|{P} (?:\\S+ ){0,4}?(?:chỉ |trong )?(?:một|hai|vài|năm|mười) phút (?:\\S+ )?đã ',
    },
  ),
  pattern(
    'counterfactual',
    ' (?:sao|vì sao|tại sao|cớ sao|sao lại) (?:\\S+ )?(?:{O}|không ai|chẳng ai|anh|chị|bạn|các bạn) (?:\\S+ ){0,3}?(?:không|chẳng|lại|chưa) (?!(?:được|nhận được|thể|có quyền))',
    { after: '(?:hỏi|tìm hiểu|hiểu|xem) $', notIn: ' (?:không|chưa) (?:nhận|được|có quyền|thể) ' },
  ),
  pattern(
    'counterfactual',
    ' (?:nếu|nếu như|giá mà|giá như) (?:F10)(?:được|chịu) (?:\\S+ )?(?:review|kiểm tra|test|đọc|xem|rà soát|duyệt|hỏi|chú ý|cân nhắc|làm theo|kiểm thử)(?: F10| )(?:thì|,) F5(?:đã|đâu|chắc|có lẽ) ',
    {},
  ),
];
