import type { publishing as en } from '../en/publishing.ts';

export const publishing: typeof en = {
  subject: (v) => `Postmortem của ${v.incident} (${v.severity}): ${v.title}`,
  intro: (v) => `Postmortem của ${v.incident} (${v.service}) đã được công bố.`,
  link: (v) => `Kênh của sự cố: ${v.link}`,
  cut: () => 'Tài liệu còn tiếp; toàn bộ nằm trong kênh của sự cố.',

  inGit: (v) => `postmortem đã nằm trong repository ${v.to}, trên branch ${v.branch}: ${v.path}`,
  besideInGit: (v) =>
    `có người đã sửa ${v.path} trên branch ${v.branch} của ${v.to}: file đó được giữ nguyên, bản đã công bố nằm ngay bên cạnh: ${v.beside}`,
  inCanvas: () => 'postmortem là canvas của kênh này',
  canvasLeft: () =>
    'có người đã viết trong canvas của kênh này: canvas được giữ nguyên, postmortem đã công bố là file mới nhất trong kênh',
  commit: (v) => `Postmortem của ${v.incident}: ${v.title}`,
};
