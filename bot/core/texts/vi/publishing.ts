import type { publishing as en } from '../en/publishing.ts';

export const publishing: typeof en = {
  subject: (v) => `Postmortem của ${v.incident} (${v.severity}): ${v.title}`,
  intro: (v) => `Postmortem của ${v.incident} (${v.service}) đã được công bố.`,
  link: (v) => `Kênh của sự cố: ${v.link}`,
  cut: () => 'Tài liệu còn tiếp; toàn bộ nằm trong kênh của sự cố.',
};
