import { ought, pattern } from '../shorthand.ts';
import type { TwoPatterns } from '../shorthand.ts';

export const shouldHavePatterns: readonly TwoPatterns[] = [
  pattern(
    'should-have',
    ` (?<hit>{P} F12(?:và|nhưng|mà|nên|, ) ?(?:\\S+ )?${ought} (?:thì )?(?<!không )(?:phải|nên|cần|không nên|đừng)) (?!(?:được|bị|nhận) )(?<undone>F1)`,
    {},
  ),
  pattern(
    'should-have',
    ` (?<hit>${ought} (?:ra )?(?:thì )?(?:,? ?)G4{P} F5(?<!không )(?:phải|nên|cần|không nên|không được|có thể|đã phải|đừng)) (?<undone>F1)`,
    {
      notIn: ` ${ought} F8(?:phải|nên|cần|có thể) (?:được|bị) (?:\\S+ )?{REACH} | ${ought} F8(?:phải|nên|cần) (?:nhận(?! thấy| ra| biết)|có quyền|có runbook|thấy được|được) | ${ought} F8có thể (?:được|nhận|dựa)`,
    },
  ),
  pattern(
    'should-have',
    ` (?<hit>{P} G5(?<!điều )${ought} (?:ra )?(?:thì )?F2(?<!không )(?:phải|nên|cần|không nên|không được|có thể|đã có thể|đã phải|đừng)) (?<undone>F1)`,
    {
      notIn: ` ${ought} F4(?:phải|nên|cần|có thể) (?:được|bị) (?:\\S+ )?{REACH} | ${ought} F4(?:phải|nên|cần) (?:nhận(?! thấy| ra| biết)|có quyền|có runbook|thấy được) `,
    },
  ),
  pattern(
    'should-have',
    ` (?<hit>(?:chúng ta|chúng tôi|chúng mình|bọn mình|tụi mình|mình|tôi|ta|bạn|các bạn|mấy bạn|anh|chị|em|các anh|các chị) ${ought} F2(?:phải|nên|cần|không nên|có thể|đã)|${ought} (?:chúng ta|chúng tôi|mình|tôi|bọn mình|bạn|các bạn|mấy bạn|anh|chị|em|các anh) (?:đã )?(?:phải|nên|cần|không nên|có thể|không bao giờ nên|đừng|không được)) (?<undone>F1)`,
    { notIn: ` (?:phải|nên|cần) được {REACH} ` },
  ),
  pattern(
    'should-have',
    ` (?<hit>(?:ai|không ai) F6${ought} F2(?:phải|nên|cần|không nên|được phép|được)|${ought} (?:không ai|chẳng ai|ai) F3(?:được phép|được|nên|phải|cần|cũng)) `,
    { notIn: ` (?:phải|nên|cần) được {REACH} ` },
  ),
  pattern(
    'should-have',
    ` ${ought} (?:không nên|đừng|không được phép|chớ|đừng có|phải) (?:chạy|deploy|merge|làm|đụng|restart|tắt|xoá|bật|push|đẩy|chọn|migrate|sửa|cho|để|mở|duyệt|kiểm tra|test|đọc|hỏi|báo|xem|review|rollback|gọi|nghĩ|biết|thấy|nhận ra|chuẩn bị|leo thang|backup) `,
    {
      after: '(?:điều|những gì|gì|hệ thống|canary|alarm|cảnh báo|service|pipeline|pager|job) (?:\\S+ )?$',
      before: '^ (?:phép )',
    },
  ),
  pattern(
    'should-have',
    ` ${ought} F3(?:phải|nên|cần|đã phải) (?:được|bị) (?:\\S+ )?(?:review|kiểm tra|test|thử|rà soát|duyệt|xem xét|xem|đọc|cân nhắc|thảo luận|phát hiện|xác minh|kiểm thử|báo cáo|leo thang|để ý|chú ý|ghi lại|làm|hoãn|lên kế hoạch|chuẩn bị|bàn|nhận ra|xử lý|dọn|gỡ) `,
    {
      before: '^ (?:tự động|bởi (?:hệ|agent|pipeline|job|canary)|trong pipeline)',
      notIn: ' tự động | (?:bị|được) (?:bước|khâu|job|hệ|canary|pipeline|schema|linter|chốt|cơ chế|agent) ',
    },
  ),
  pattern(
    'should-have',
    ' {P} G5(?:phải|cần|nên) F10(?:rồi chứ|chứ|mới phải|mới đúng|từ lâu rồi|ngay từ đầu|ngay từ đầu chứ|sớm hơn|từ sớm|từ trước|trước đó|cẩn thận hơn|kỹ hơn|từ lâu) (?=[.!?,;]|$)',
    { notIn: '(?:được|nhận) (?:gọi|báo|page|thông báo|nhắc|nhận)| lần sau | từ nay ', onlyIn: '' },
  ),
  pattern(
    'should-have',
    ' (?:không nên|đừng nên|chẳng nên|không ai lại|ai lại) F10(?:như vậy|như thế|kiểu đó|kiểu này|thế này|kiểu ấy|giờ cao điểm|chiều thứ sáu|giữa trưa|lúc đó) ',
    { notIn: ' (?:nên (?:thêm|có|đặt)) ' },
  ),
  pattern(
    'should-have',
    ' {P} G3(?:có thể đã|hoàn toàn có thể|đã có thể|thừa sức|ít ra cũng phải|ít nhất cũng phải|ít nhất phải|ít ra phải|ít nhất cũng nên|chí ít cũng phải|ít nhất nên) (?=(?:\\S+ ){0,3}?{DUTY} |để )',
    { before: '^ (?:\\S+ ){0,3}?được (?:gọi|báo)', notIn: '(?:không|chưa) {P}' },
  ),
  pattern(
    'should-have',
    ' {P} G3(?:có nghĩa vụ|có trách nhiệm|có bổn phận) (?:phải )?{DUTY} F10(?:nhưng|mà|vậy mà|thế mà) ',
    {},
  ),
  pattern(
    'should-have',
    ' (?:ai làm lâu năm|người làm lâu năm|ai trong nghề|người trong nghề|dân trong nghề|{P}) F3(?:cũng )?phải (?:biết|hiểu|thấy|nhận ra) ',
    {
      notIn: ' (?:để|cần|muốn) {P} phải (?:biết|hiểu)| không (?:ai )?phải (?:biết|hiểu)',
      before: '^ (?:\\S+ ){0,3}qua (?:trang|runbook|cảnh báo)',
    },
  ),
  pattern(
    'should-have',
    ` ${ought} F4(?:chuyện|việc|sự cố|điều|lỗi|thay đổi) (?:\\S+ )?(?:này|đó|như vậy|như thế)? ?(?:không thể|không được|không|đã không) (?:được phép )?(?:xảy ra|lọt|tồn tại|qua) `,
    {},
  ),
  pattern(
    'should-have',
    ' (?<hit>(?:việc|điều|thứ) (?:đầu tiên|duy nhất|tối thiểu|cần nhất|quan trọng nhất|ít nhất) (?:mà )?{P} (?:cần|phải|nên|có thể)(?: làm)?)',
    { notIn: ' (?:theo runbook|trong runbook) ' },
  ),
  pattern(
    'should-have',
    ' (?<hit>(?:đã là|là|làm|mang tiếng là|đường đường là|với tư cách) (?:một |một người )?{O} (?:thì |mà )?(?:\\S+ )?(?:phải|không thể|ít nhất|đáng ra|lẽ ra|mà|cũng phải)) ',
    {
      onlyIn: ' (?:chứ|biết|hiểu|nắm|không|mà|như vậy|được) ',
      notIn: ' (?:được gọi|được báo|là người (?:đầu tiên|duy nhất) (?:thấy|phát hiện)) ',
    },
  ),
  pattern(
    'should-have',
    ' (?<hit>(?:chỉ có|có|chỉ) (?:mỗi |đúng |duy nhất ){1,4}(?:một |1 )?(?:việc|nhiệm vụ|chuyện|việc phải làm)) ',
    { onlyIn: ' (?:<p>|<n>|<o>|anh|chị|bạn|họ|chúng ta) ', notIn: ' (?:job|cron) ' },
  ),
  pattern(
    'should-have',
    ' (?<hit>{P} (?:\\S+ )?(?:có trách nhiệm|có nghĩa vụ|có nhiệm vụ|có bổn phận) (?:phải |là )?(?:thắc mắc|kiểm tra|hỏi|xem|đọc|canh|theo dõi|báo|test|phát hiện|ngăn|chặn|rà|biết|nhắc|nhận ra|để ý))',
    { notIn: ' (?:theo bảng phân công|trong ca) ' },
  ),
  pattern(
    'should-have',
    ' (?<hit>(?:đáng lẽ|lẽ ra|đáng ra) (?:\\S+ ){0,4}?(?:không cần phải|không cần|không phải|không thể|đừng|không nên|chẳng) (?:\\S+ )?(?:xảy ra|có|đến|tồn tại|kéo dài|tệ)) ',
    { notIn: ' (?:người|{P}) (?:\\S+ )?không phải (?:trực|thức|nhớ)' },
  ),
  pattern(
    'should-have',
    ' (?<hit>không ai (?:được|nên|lại|dám|có thể) (?:\\S+ ){1,10}?(?:như vậy|như thế|kiểu đó|kiểu này|lúc \\S+|thế này)) ',
    { onlyIn: '(?:thế mà|vậy mà|mà|nhưng) (?:\\S+ )?{P}' },
  ),
];
