import type { postmortem as en } from '../en/postmortem.ts';

/** `48.210`. */
const count = (n: number): string => n.toLocaleString('vi-VN');

export const postmortem: typeof en = {
  firing: (v) =>
    `Ngày ${v.day}, từ ${v.from} đến ${v.to} UTC (${v.duration}), alarm ${v.alarm} của ${v.service} ở trạng thái ALARM [${v.source}].`,
  firingAgain: (v) =>
    `Ngày ${v.day}, từ ${v.from} đến ${v.to} UTC (${v.duration}), alarm ${v.alarm} của ${v.service} chuyển sang ALARM ít nhất ${v.n} lần [${v.source}].`,
  alarmsInARow: (v) =>
    `thêm ${count(v.n)} lần alarm đổi trạng thái cho đến ${v.until}; \`tocsin timeline\` liệt kê từng lần`,
  stillFiring: (v) =>
    `Ngày ${v.day} lúc ${v.from} UTC, alarm ${v.alarm} của ${v.service} chuyển sang ALARM và chưa OK trở lại [${v.source}].`,
  declared: (v) =>
    `Ngày ${v.day} lúc ${v.from} UTC, một người xử lý khai báo sự cố của ${v.service} [${v.source}].`,
  storm: (v) =>
    `Ngày ${v.day} từ ${v.from} UTC, alarm của ${v.services} service chuyển sang ALARM gần như cùng lúc nên được gộp thành một sự cố [${v.source}].`,
  countedAlarms: (v) =>
    `${count(v.n)} alarm được đếm theo service: ${v.services}${v.more === 0 ? '' : ` và ${v.more} service nữa`} [${v.source}]; danh sách đính kèm ghi tên từng alarm.`,
  countedFiring: (v) => `Trong đó ${count(v.n)} alarm chưa OK trở lại [${v.source}].`,
  alarmSaid: (v) => `Alarm ghi nhận: ${v.sentence} [${v.source}].`,
  moreAlarms: (v) =>
    `Thêm ${v.n} alarm được gộp vào: ${v.names}${v.more === 0 ? '' : ` và ${v.more} alarm nữa`} [${v.source}].`,
  began: (v) => `Theo trace, ${v.percent} % số ${v.unit} tăng thêm bắt đầu từ ${v.service} [${v.id}].`,
  weak: (v) => `Trace không cho thấy service nào nổi bật rõ ràng [${v.id}].`,
  ended: (v) => `Xử lý xong sau ${v.duration} [${v.source}]: ${v.text}`,
  endedWithout: (v) =>
    `Xử lý xong sau ${v.duration} [${v.source}]; điều gì đã chấm dứt sự cố thì chưa có trong bản ghi.`,
  endedCalm: (v) => `Tự kết thúc sau ${v.duration}, khi mọi alarm đã OK ${v.calm} [${v.source}].`,
  seconds: () => 'giây',
  faults: () => 'fault',
  tracedFaults: () => 'request có fault, trong số được trace',
  tracedFaultsValue: (v) => `${count(v.faults)} trên ${count(v.requests)}`,
  impactDated: () => 'thời gian bị ảnh hưởng, theo thời điểm đã được ghi lại',
  impactMetric: (v) => `thời gian metric của ${v.alarm} vượt ngưỡng`,
  impactSpan: (v) => `${v.from} đến ${v.to} UTC (${v.duration})`,
  impactSince: (v) => `từ ${v.from} UTC; chưa có ghi nhận lúc kết thúc`,
  impactUntil: (v) => `đến ${v.to} UTC; chưa có ghi nhận lúc bắt đầu`,
  alarmsMerged: () => 'alarm trong sự cố này',
  peoplePaged: () => 'người được gọi',
  peoplePagedValue: (v) => `${v.people} (tổng cộng ${v.pages} lần)`,
  mttd: (v) =>
    `Phát hiện ${v.duration} sau khi alarm đổi trạng thái [${v.source}]; chưa biết sự cố thực sự bắt đầu lúc nào`,
  mttdMetric: (v) =>
    `Phát hiện ${v.duration} sau khi metric bắt đầu vượt ngưỡng [${v.source}]; thời điểm khách hàng bắt đầu bị ảnh hưởng chưa có trong bản ghi`,
  mttdDated: (v) =>
    `Phát hiện ${v.duration} sau khi ảnh hưởng bắt đầu, theo thời điểm đã được ghi lại [${v.source}]`,
  mtta: (v) => `nhận ${v.duration} sau lần gọi đầu tiên [${v.source}]`,
  mttm: (v) => `hết ảnh hưởng sau ${v.duration} [${v.source}]`,
  mttmMetric: (v) =>
    `metric hết vượt ngưỡng sau ${v.duration} [${v.source}]; thời điểm hết ảnh hưởng chưa có trong bản ghi`,
  mttmResolved: (v) =>
    `hết ảnh hưởng chậm nhất sau ${v.duration} [${v.source}]; thời điểm chính xác chưa có trong bản ghi`,
  mttr: (v) => `xử lý xong sau ${v.duration} [${v.source}]`,
  factorTraces: (v) => `${v.percent} % số ${v.unit} tăng thêm trong trace bắt đầu từ ${v.service} [${v.id}].`,
  factorLogs: (v) =>
    `Trong ${count(v.matched)} dòng log khớp của ${v.group}: ${v.line}, ví dụ ${v.example} [${v.id}].`,
  factorNew: (v) =>
    `Mới xuất hiện trong ${v.group}, ${count(v.count)} lần: ${v.pattern}, ví dụ ${v.example} [${v.id}].`,
  wellAcknowledged: (v) => `Có người nhận sau ${v.duration} kể từ khi gọi [${v.source}].`,
  wellRunbook: (v) => `Runbook "${v.title}" có sẵn ngay từ đầu (${v.why}) [${v.source}].`,
  hardGap: (v) => `Tocsin không xem được ${v.subject}: ${v.why} [${v.id}].`,
  hardNobody: (v) => `Có lúc không gọi được ai [${v.source}].`,
  hardUnheard: (v) => `Sự cố tự kết thúc trước khi có tin gọi nào đến được ai [${v.source}].`,
  hardLaterStep: (v) => `Đến bước ${v.step} của policy thì tin gọi mới được nhận [${v.source}].`,
  hardSilent: (v) => `Có tin gọi đến lúc Slack đang im lặng (không làm phiền) [${v.source}].`,
  hardFailed: (v) => `Tocsin không ${v.what} được: ${v.error} [${v.source}].`,
  actionPermission: (v) => `cấp cho Tocsin quyền ${v.action} trên ${v.subject}`,
  actionPermissionClosed: () => 'query chạy được',
  actionConfigure: (v) => `khai báo log group và trace của ${v.subject} trong tocsin.yaml`,
  actionAssigned: () => 'đã giao',
  actionDone: () => 'đã xong',
  actionDropped: (v) => `đã bỏ: ${v.reason}`,
  actionConfigureClosed: () => 'sự cố sau có hiện ra',
  evidenceLogs: (v) =>
    `Logs Insights, ${v.group}, query ${v.query}: ${count(v.matched)} dòng khớp, đã quét ${v.scanned}`,
  evidenceMetric: (v) => `Metric ${v.metric} của alarm ${v.alarm}`,
  evidenceTraces: (v) => `X-Ray: ${count(v.requests)} request được trace, ${count(v.faults)} có fault`,
  evidencePartial: () => 'query chưa chạy xong: kết quả một phần',
  evidenceRemoved: (v) => `đã che ${v.n} giá trị`,
  someone: () => 'một người xử lý',
};
