import type { figures as en } from '../en/figures.ts';

const names: Readonly<Record<string, string>> = {
  mttd: 'thời gian phát hiện',
  mtta: 'thời gian đến khi có người nhận',
  mttm: 'thời gian đến khi hết ảnh hưởng',
  mttr: 'thời gian đến khi xử lý xong',
};

export const figures: typeof en = {
  name: (v) => names[v.name] ?? v.name,
  entry: () => 'một mục',
  impact: (v) => (v.edge === 'start' ? 'lúc bắt đầu ảnh hưởng' : 'lúc hết ảnh hưởng'),
  corrected: (v) => `${v.who} sửa thời điểm của ${v.what} từ ${v.from} thành ${v.to}: ${v.reason}`,
  dated: (v) => `${v.who} ghi ${v.what} là ${v.to}: ${v.reason}`,
  movedFrom: (v) => `(đã sửa; lúc đầu ghi ${v.from}: ${v.reason})`,
  notCorrected: (v) =>
    ({
      future: `Thời điểm đó là ${v.at}, chưa tới. Hãy ghi cả ngày: \`/incident timeline fix ${v.entry} 2026-03-12 14:02 lý do\`.`,
      'too-early': `Thời điểm đó là ${v.at}, trước khi ${v.incident} bắt đầu hơn một tuần. Hãy ghi cả ngày: \`/incident timeline fix ${v.entry} 2026-03-12 14:02 lý do\`.`,
      'no-entry': `${v.incident} không có mục ${v.entry}. \`/incident timeline\` cho thấy số của từng mục; \`start\` và \`end\` là lúc bắt đầu và hết ảnh hưởng.`,
      measured: `Mục ${v.entry} là số liệu đo được: thời điểm của alarm, của trang gọi và của Tocsin giữ nguyên như đã ghi. Lúc ảnh hưởng bắt đầu hay kết thúc thì ghi được: \`/incident timeline fix start 13:58 lý do\`.`,
    })[v.why] ?? v.why,
  everything: () => 'Mọi service',
  metrics: (v) =>
    v.n === 0
      ? `*${v.what}*, ${v.days} ngày: không có sự cố.`
      : `*${v.what}*, ${v.days} ngày: ${v.n} sự cố (${v.bySeverity})`,
  metric: (v) => `${v.what}: trung vị ${v.median}${v.range}, chín trên mười trong vòng ${v.p90} (n ${v.n})`,
  metricRange: (v) => ` (95 %: ${v.from} đến ${v.to})`,
  pictureAlt: () =>
    'Sự cố theo thời gian và mức độ, cùng thời gian xử lý xong; các dòng dưới nói cùng nội dung',
  metricNone: (v) => `${v.what}: chưa có gì để tính`,
  metricPages: (v) =>
    `${v.pages} lần gọi người trực, ${v.night} lần ban đêm; ${v.needed} sự cố cần người làm nhiều hơn là chỉ nhận.`,
  metricNoisy: (v) => `Kêu nhiều nhất: ${v.alarm} (${v.fired}).`,
  open: () => 'chưa kết thúc',
  changed: (v) => `${names[v.name] ?? v.name} ${v.to} (trước đó ${v.from})`,
  recomputed: (v) => `tính lại số liệu vì đã biết thêm: ${v.changes}`,
};
