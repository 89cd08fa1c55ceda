import { denied, pattern, unsaid } from '../shorthand.ts';
import type { TwoPatterns } from '../shorthand.ts';

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
        ' (?:không|chẳng|đừng|chưa) (?:chỉ )?(?:dừng|ngừng|kết thúc) (?:lại )?ở | gọi (?:đó|đây|nó|việc này|việc đó|chuyện này) là |(?:không|chẳng) (?:tìm|đổ|phải) lỗi| không (?:phải )?(?:là )?(?:do )?lỗi ',
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
  pattern(
    'human-error',
    ' (?:lỗi|sai sót|sai lầm) (?:của |thuộc về |từ phía |là ở |ở )?(?:phía )?{O} (?=[.!?,;]|nên|làm|khiến|trong|khi|chứ|mà|là chính|gây|dẫn|\\S* ?$)',
    {
      after: unsaid,
      notIn:
        ' (?:lỗi do|lỗi mà|lỗi từ) (?:pipeline|hệ thống) | không (?:phải )?(?:là )?(?:do )?lỗi | lỗi {O} (?:sửa|báo|gặp|thấy|phát hiện)',
    },
  ),
  pattern(
    'human-error',
    ' (?:mắt xích yếu|khâu yếu nhất|người ngồi trước màn hình|kẻ ngồi trước màn hình|giữa bàn phím và ghế|giữa ghế và bàn phím|bàn phím và cái ghế|đầu kia bàn phím|lỗi bàn phím và ghế|từ cái ghế) ?',
    { after: unsaid },
  ),
  pattern(
    'human-error',
    ' (?:nguyên nhân|lý do|vấn đề|lỗi|gốc rễ|mấu chốt) (?:\\S+ ){0,3}?(?:là|nằm ở|ở|thuộc về|do|:) (?:\\S+ )?(?:con người|yếu tố con người|ý thức con người|ý thức|thái độ|trình độ|năng lực|nhân sự) ',
    { after: unsaid, notIn: ' không (?:phải )?(?:là|nằm ở|do|ở) ' },
  ),
];
