import type { causes as en } from '../en/causes.ts';

const named = (v: { source: string; subject: string; version: string }): string =>
  `${v.source} ${v.subject}${v.version === '' ? '' : ` ${v.version}`}`;

const ways: Readonly<Record<string, string>> = {
  rule: 'được coi là nguyên nhân theo quy tắc',
  hand: 'do người chỉ ra',
};

export const causes: typeof en = {
  linked: (v) => `${v.who} chỉ ra thay đổi ${named(v)} là một nguyên nhân`,
  unlinked: (v) => `${v.who} cho biết thay đổi ${named(v)} không phải là nguyên nhân`,
  heading: (v) => `*${v.incident}*: ${v.n} thay đổi có thể đã gây ra sự cố`,
  none: (v) =>
    `Chưa ghi nhận thay đổi nào cho ${v.incident}. Hãy nêu id hoặc version: \`/incident ${v.incident} caused-by d-4F2XQ1\`.`,
  line: (v) =>
    `${v.ref === '' ? '' : `*${v.ref}* `}${v.time} ${v.what}${v.version === '' ? '' : ` ${v.version}`}`,
  how: (v) => `*${ways[v.how] ?? v.how}*`,
  hint: () =>
    'Thay đổi gây ra sự cố được tính là một lần deploy thất bại. `/incident caused-by E4.1`, `/incident caused-by not E4.1 lý do`.',
  link: () => 'Đã gây ra sự cố',
  unlink: () => 'Không phải',
  open: () => 'Do thay đổi nào?',
  noSuch: (v) =>
    `Không có đúng một thay đổi “${v.asked}” được ghi nhận trong ngày trước sự cố. Hãy nêu như trong danh sách, hoặc bằng id hay version:`,
  full: (v) => `Đã nêu ${v.limit} thay đổi, mức tối đa của một sự cố.`,
};
