import { pattern } from '../shorthand.ts';
import type { TwoPatterns } from '../shorthand.ts';

export const forgotPatterns: readonly TwoPatterns[] = [
  pattern(
    'forgot',
    ' (?<hit>(?:do|vì|bởi|tại|chỉ vì|chỉ do) (?:bỏ )?quên) (?!(?:thuộc|với|biết))(?<undone>F1)',
    {
      notIn: '(?:worker|service|job|controller|hệ thống|scheduler) (?:\\S+ )?quên|vì quên(?:g)',
      marked: true,
    },
  ),
  pattern(
    'forgot',
    ' (?<hit>(?:{P}|chúng ta|chúng tôi|tôi|mình|ai) G5{Q}?(?: ?)(?:quên béng|quên mất|quên khuấy|quên bẵng|quên tiệt|quên không|bỏ quên|quên|không nhớ|chẳng nhớ|chẳng ai nhớ|không ai nhớ)) (?<undone>F1)',
    {
      after: '(?:hỏi|ai|vì sao|không|chẳng|đừng) $',
      before: '^ (?:gì|thuộc|với|biết|đi)(?: |$)',
      notIn:
        '(?:không|chẳng|đừng|chưa|khỏi|tránh) (?:ai |bao giờ |hề )?quên |hỏi ai|làm quen|thói quen|đã quen (?:với|thuộc)| quen (?:thuộc|với|biết) ',
    },
  ),
  pattern('forgot', ' (?<hit>(?:bị|đã bị) {P} (?:bỏ )?quên) ', {}),
  pattern(
    'forgot',
    ' (?<hit>(?:do|vì|bởi|tại|sự) (?:bỏ )?quên (?:gia hạn|xoá|gỡ|tắt|bật|cập nhật|báo|test|kiểm tra|thêm|chạy|đổi|rollback|commit|merge|khởi động)) ',
    {},
  ),
];
