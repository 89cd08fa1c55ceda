import type { evidence as en } from '../en/evidence.ts';

export const evidence: typeof en = {
  logs: (v) => `*${v.id} Logs* · ${v.group} · ${v.count} dòng khớp`,
  window: (v) => `${v.from} đến ${v.to}`,
  noLines: () => 'Không dòng nào khớp.',
  counted: () => 'Các dòng chỉ khác nhau ở số và id được tính là một, trong số các dòng đã đọc.',
  linesInUtc: () => 'Giờ trong các dòng là UTC.',
  partial: () => 'Hết giờ mà query chưa chạy xong: đây là phần đã tìm được đến lúc đó.',
  removed: (v) => `đã xoá ${v.n} giá trị (secret, dữ liệu cá nhân)`,
  query: (v) => `query ${v.name}`,
  scannedRecords: (v) => `đã quét ${v.count} dòng`,
  scannedBytes: (v) => `đã quét ${v.size}`,
  asked: (v) => `Query: ${v.text}`,

  traces: (v) => `*${v.id} Traces* · ${v.requests} request có trace, ${v.faults} bị fault`,
  excess: (v) => `Nhiều hơn bình thường ${v.amount} ${v.faults ? 'lỗi' : 'giây'}, bắt đầu từ:`,
  suspect: (v) => `• *${v.service}* ${v.percent} %`,
  weak: () => 'Tín hiệu yếu: khoảng bình thường cũng dao động gần như vậy. Chỉ là gợi ý.',
  nowhere: (v) => `Không service nào ${v.faults ? 'lỗi nhiều' : 'chậm'} hơn mức ngẫu nhiên.`,
  slowest: () => 'chậm nhất',
  newestFault: () => 'fault mới nhất',
  typical: () => 'điển hình',
  example: (v) => `${v.what}${v.detail === '' ? '' : ` (${v.detail})`}`,
  examples: () => 'Trace nên xem:',
  lasted: (v) => `${v.sec} giây`,

  gap: (v) => `*${v.id} Chưa xem được* · ${v.subject}: ${v.why}`,
  gapHeadline: (v) => `${v.id} Chưa xem được: ${v.subject}`,
  gapDetail: (v) => `AWS trả lời: ${v.detail}`,

  runbooks: (v) => (v.n === 1 ? 'Có một runbook khớp' : `Có ${v.n} runbook khớp`),
  runbook: (v) => `• *${v.title}* · khớp: ${v.why}`,
  firstStep: (v) => `bắt đầu bằng “${v.step}”`,

  resolved: (v) => `${v.incident} đã xử lý xong sau ${v.span}`,
  resolvedBy: (v) => `${v.incident}: ${v.who} đã xử lý xong sau ${v.span}`,
  sealed: (v) =>
    `Bản ghi đến lúc này: \`${v.hash}\`. Ai giữ dòng này có thể kiểm tra về sau rằng không có gì bị sửa.`,
  postmortem: (v) =>
    `Bản nháp postmortem của ${v.incident} đã có: timeline, số liệu và evidence đã điền sẵn.`,
  postmortemTodo: () =>
    'Còn lại phần chỉ người trong cuộc biết: điều gì khiến nó xảy ra, điều gì đã giúp, sẽ thay đổi gì.',
};
