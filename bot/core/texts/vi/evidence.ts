import type { evidence as en } from '../en/evidence.ts';

const kinds: Readonly<Record<string, string>> = {
  metric: 'metric',
  logs: 'log',
  traces: 'trace',
  changes: 'thay đổi',
  similar: 'sự cố tương tự',
  alarm: 'lịch sử alarm',
};

export const evidence: typeof en = {
  kind: (v) => kinds[v.kind] ?? v.kind,
  lookAgain: () => 'Xem lại',
  lookUnderWay: (v) => `Đang được xem rồi, từ ${v.since}: ${v.kinds.join(', ')}. Tìm được gì sẽ vào thread.`,
  lookedUpAlready: (v) => `Đã xem lúc ${v.since}, xem lại được từ ${v.again}: ${v.kinds.join(', ')}.`,
  lookElse: (v) => `Tìm thứ khác thì được ngay: \`/incident ${v.incident} evidence ${v.kind} TỪ-KHÓA\`.`,
  lookingApart: (v) => `Đang xem: ${v.kinds.join(', ')}. Vừa xem xong nên chưa xem lại: ${v.not.join(', ')}.`,
  lookedAt: (v) => `xem lúc ${v.time}`,
  lookedAgainAt: (v) => `xem lại lúc ${v.time}`,
  nothingLeft: () => 'Không còn gì để hiển thị.',
  spent: (v) =>
    `Đã dùng cho việc xem: ${v.size} / ${v.sizeAllowed}, ${v.queries} / ${v.queriesAllowed} query, ${v.sec} / ${v.secAllowed} giây`,

  logs: (v) => `*${v.id} Logs* · ${v.group} · ${v.count} dòng khớp`,
  news: (v) =>
    `*${v.id} Logs, có gì mới* · ${v.group} · ${v.n === 0 ? 'không có mẫu mới hay tăng' : `${v.n} mẫu`}`,
  against: (v) => `so với ${v.from} đến ${v.to}`,
  newPattern: (v) =>
    `*mới*: ${v.count} ×${v.since === '' ? '' : ` · lần đầu ${v.since}`}${v.share === '' ? '' : ` · ${v.share}`}`,
  risenPattern: (v) => `*tăng*: ${v.before} → ${v.count}${v.share === '' ? '' : ` · ${v.share}`}`,
  shareOfRequests: (v) => `trong ${v.percent} % số request`,
  shareOfLines: (v) => `${v.percent} % số dòng`,
  forExample: (v) => `ví dụ: ${v.text}`,
  comparedAll: (v) => `CloudWatch đã so sánh mọi dòng: ${v.now} với ${v.before}.`,
  comparedSample: (v) =>
    `Chỉ so sánh một mẫu vì log class này không hỗ trợ pattern: ${v.now} dòng mới nhất với ${v.before}; có thể sót mẫu hiếm.`,
  exceptions: () => '*Exception*',
  exception: (v) =>
    `• ${v.count} × *${v.type}*${v.where === '' ? '' : ` tại ${v.where}`}${v.message === '' ? '' : `: ${v.message}`}${v.since === '' ? '' : ` · lần đầu ${v.since}`}`,
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

  metric: (v) => `*${v.id} Metric* · ${v.alarm} · ${v.words}`,
  metricMoved: (v) => `${v.metric} ${v.before} → ${v.now}${v.since === '' ? '' : ` từ ${v.since}`}`,
  metricNow: (v) => `${v.metric} ${v.now}, chưa có gì để so sánh`,
  metricNoData: (v) => `${v.metric} không có dữ liệu trong khoảng này`,
  metricQuiet: (v) => `Không có dữ liệu từ ${v.time}: metric đã im lặng.`,
  metricGaps: (v) => `${v.missing} trong ${v.periods} chu kỳ không có dữ liệu.`,
  metricThreshold: (v) => `ngưỡng ${v.upper ? '≥' : '≤'} ${v.value}`,
  metricPeak: (v) => `tệ nhất ${v.value}`,
  metricStat: (v) => `${v.stat === '' ? 'biểu thức' : v.stat} mỗi ${v.span}`,
  siblings: (v) => `Trong ${v.n} chuỗi khác của metric này, thay đổi nhiều nhất:`,
  sibling: (v) => `• ${v.name}: ${v.before} → ${v.now}`,
  siblingsStill: (v) => `${v.n} chuỗi khác của metric này vẫn như trước.`,
  traces: (v) => `*${v.id} Traces* · ${v.requests} request có trace, ${v.faults} bị fault`,
  excess: (v) => `Nhiều hơn bình thường ${v.amount} ${v.faults ? 'lỗi' : 'giây'}, bắt đầu từ:`,
  suspect: (v) => `• *${v.service}* ${v.percent} %`,
  minutes: (v) => (v.faults ? 'Tỷ lệ request lỗi theo phút:' : 'Thời gian mỗi request theo phút:'),
  minuteLine: (v) => `• ${v.service} \`${v.bars}\` trước đó ${v.usual}, cao nhất ${v.most} (${v.time})`,
  share: (v) => `${v.percent} %`,
  fromSpans: () => 'Đọc từ span của Transaction Search.',
  missedCalls: (v) => `Chưa đọc được: ${v.calls.join(', ')}.`,
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
  gapAllow: (v) => `Cần thêm vào policy của ${v.who}:`,
  gapTrust: (v) => `Cần thêm vào trust policy của ${v.role}:`,

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
