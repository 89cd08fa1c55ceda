import { pattern } from '../shorthand.ts';
import type { TwoPatterns } from '../shorthand.ts';

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
  pattern(
    'counterfactual',
    ' (?:đã|sẽ|đâu|chẳng) (?:không|chẳng|chưa|có) (?:\\S+ ){1,5}?nếu (?:{P}|đội|cả đội|mọi người|chúng ta|ai) (?!(?:không trả lời|cần|muốn|vắng|được))',
    { notIn: ' nếu {P} (?:được|đã được) {REACH} ' },
  ),
  pattern(
    'counterfactual',
    ' (?:vẫn|đã không|hẳn|chắc|sẽ không|đã) (?:vẫn )?(?:còn|còn nguyên|mất|kịp|xong|ổn|yên|chạy|an toàn|giữ được|cứu được|sống|đến nỗi) (?:\\S+ ){0,4}?(?:nếu|giá) {P} (?!(?:không trả lời|cần|muốn|vắng))',
    { notIn: ' nếu {P} (?:được|đã được) {REACH} ' },
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
];
