import type { summary as en } from '../en/summary.ts';

export const summary: typeof en = {
  since: (v) => `từ ${v.time} (${v.span})`,
  sinceTime: (v) => `từ ${v.time}`,
  asOf: (v) => `tính đến ${v.time}`,
  notes: (v) => `${v.n} ghi chú trong timeline`,
  reopened: (v) => `đã mở lại ${v.n} lần`,

  lead: (v) => `điều phối ${v.who}`,
  leadUnclaimed: () => '*chưa có người điều phối*',
  role: (v) => `${v.role} ${v.who}`,
  onCall: (v) => `trực ${v.who}`,
  nobodyOnCall: () => '*không có ai trực*',
  acknowledgedBy: (v) => `${v.who} đã nhận lúc ${v.time}`,
  paged: (v) => `đã gọi ${v.who.join(', ')} lúc ${v.time}, chưa trả lời`,
  declinedPage: (v) => `${v.who.join(', ')} không nhận được, đang gọi bước tiếp theo`,
  pagingStarts: () => 'đang bắt đầu gọi người trực',
  notPagedYet: () => 'chưa gọi ai',
  nobodyReached: () => ':warning: *không gọi được ai*',
  nextUpdate: (v) => `cập nhật tiếp theo lúc ${v.time}`,
  updateOverdue: (v) => `*trễ cập nhật* từ ${v.time}`,

  whatIsGoingOn: () => 'Chuyện gì đang xảy ra',
  whereItStarts: () => 'Có vẻ bắt đầu từ đâu',
  whatNext: () => 'Làm gì tiếp',
  notLookedAt: () => 'Chưa xem được:',
  couldNot: () => 'Không làm được:',

  beingLookedAt: () => 'Đang xem log và trace.',
  lastUpdate: (v) => `Cập nhật gần nhất, lúc ${v.time}: ${v.text}`,
  alarm: (v) => `• *${v.name}* từ ${v.time}: ${v.sentence}`,
  alarmAgain: (v) => `• *${v.name}* từ ${v.time}, lần thứ ${v.n}: ${v.sentence}`,
  moreAlarms: (v) => `và ${v.n} alarm nữa đang ở ALARM`,
  alarmsOk: (v) => `Đã OK lại: ${v.names.join(', ')}${v.more > 0 ? ` và ${v.more} alarm nữa` : ''}`,
  allOk: (v) => `Không còn alarm nào ở ALARM, alarm cuối hết từ ${v.time}.`,
  declaredBy: (v) => `${v.who} khai báo. Chưa có alarm nào gộp vào.`,
  declared: () => 'Do người khai báo. Chưa có alarm nào gộp vào.',

  logs: (v) => `${v.count} dòng log khớp trong ${v.group} (${v.id})`,
  noLogs: (v) => `Không dòng log nào trong ${v.group} khớp ${v.query} (${v.id})`,
  mostOften: (v) => `nhiều nhất “${v.text}”`,
  forExample: (v) => `ví dụ “${v.text}”`,
  logsPartial: () => 'query chưa chạy xong nên có thể còn nữa',

  starts: (v) =>
    `*${v.service}*: ${v.percent} % số ${v.faults ? 'lỗi' : 'giây'} tăng thêm bắt đầu từ đây (${v.id}).`,
  startsThen: (v) => `Sau đó: ${v.services.join(', ')}.`,
  startsWeak: (v) =>
    `Tín hiệu yếu, chỉ là gợi ý: có thể là *${v.service}*, ${v.percent} % số ${v.faults ? 'lỗi' : 'giây'} tăng thêm (${v.id}).`,
  startsNowhere: (v) => `Không service nào ${v.faults ? 'lỗi nhiều' : 'chậm'} hơn mức ngẫu nhiên (${v.id}).`,
  sampled: (v) => `${v.percent} % số request có trace; khoảng này có ${v.requests}.`,
  sampledLow: (v) =>
    `Chỉ ${v.percent} % số request có trace (khoảng này có ${v.requests}), nên có thể sót lỗi hiếm và thứ tự có thể lệch.`,
  sampledUnknown: (v) => `Khoảng này có ${v.requests} request được trace; không rõ tổng số là bao nhiêu.`,

  runbook: (v) => `Runbook *${v.title}*, bắt đầu bằng “${v.step}”.`,
  runbookOnly: (v) => `Runbook *${v.title}*.`,
  why: (v) => `Khớp: ${v.why}.`,
  moreRunbooks: (v) => `Ngoài ra: ${v.titles.join(', ')}.`,
  gap: (v) => `• ${v.id} ${v.subject}: ${v.why}`,
  failure: (v) => `• ${v.doing}: ${v.error}`,
  unmatched: (v) =>
    `Không service nào trong tocsin.yaml khớp alarm này nên ${v.service} nhận. Hãy thêm nó vào \`match\` của service tương ứng.`,
  noRunbook: () => 'Không có runbook nào khớp.',
  triage: (v) =>
    `Ở triage thì chưa gọi ai. Nếu đúng là sự cố, \`/incident ${v.incident} status investigating\` sẽ gọi người trực. Nếu không phải: \`/incident ${v.incident} decline\`.`,
  takeIt: () => 'Không còn gọi ai nữa. Hãy nhận, hoặc gọi điện cho người nhận được.',
  resolveWhenSure: () => 'Nếu vẫn yên như vậy thì bấm Xử lý xong.',

  resolvedBy: (v) => `${v.who} xử lý xong lúc ${v.time}`,
  resolved: (v) => `xử lý xong lúc ${v.time}`,
  closed: () => 'đã kết thúc',
  declined: (v) => `từ chối lúc ${v.time}: không phải sự cố`,
  merged: (v) => `đã gộp vào sự cố khác lúc ${v.time}`,
  acknowledgedAfter: (v) => `có người nhận sau ${v.span}`,
  notAcknowledged: () => 'chưa có ai nhận',
  mitigatedAfter: (v) => `hết ảnh hưởng sau ${v.span}`,
  pagedInAll: (v) => `đã gọi ${v.persons} người, ${v.times} lần`,
  stillInAlarm: (v) => `Vẫn ở ALARM: ${v.names.join(', ')}${v.more > 0 ? ` và ${v.more} alarm nữa` : ''}`,
  noResolution: () => 'Không ghi lại kết thúc thế nào.',
  draftComing: () => 'Bản nháp postmortem sẽ có ngay.',
  resolvedAfter: (v) => `đã xử lý xong sau ${v.span}`,
};
