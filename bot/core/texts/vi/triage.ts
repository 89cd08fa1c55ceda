import type { triage as en } from '../en/triage.ts';

const reasons: Readonly<Record<string, (by: string) => string>> = {
  'same-contributors': () => 'một chuỗi khác của cùng alarm',
  'same-key': (by) => (by === '' ? 'cùng khoá gộp nhóm' : `cùng khoá gộp nhóm ${by}`),
  composite: () => 'composite alarm và các alarm con',
  neighbour: (by) => (by === '' ? 'các service phụ thuộc nhau' : `service liền kề với ${by}`),
  storm: () => 'thuộc một đợt bão alarm',
  moved: () => 'từ sự cố đã được gộp',
  unfolded: () => 'tách ra từ đợt bão alarm',
  'no-data': () => 'có rule mở sự cố khi thiếu dữ liệu',
  found: () => 'không có thông báo nào đến; phát hiện khi hỏi CloudWatch',
  'after-mute': () => 'vẫn đang ALARM khi hết mute',
  checked: () => 'đến trễ; CloudWatch cho biết vẫn đang ALARM',
};

export const triage: typeof en = {
  stormTitle: (v) => `bão alarm, bắt đầu từ ${v.service}`,
  listTitle: (v) => `Toàn bộ ${v.n} alarm`,
  because: (v) => (Object.hasOwn(reasons, v.reason) ? reasons[v.reason] : undefined)?.(v.by) ?? '',

  joined: (v) => `alarm ${v.alarm} kêu và được gộp vào (${v.because}): ${v.sentence}`,
  opened: (v) => `${v.text} (${v.because})`,
  openedHeld: (v) => `${v.text}; có rule chờ OK trong ${v.sec} giây rồi mới gọi người trực`,
  openedStorm: (v) =>
    `mở ${v.incident}, ${v.severity}: nhiều service lỗi cùng lúc gộp thành một đợt bão, bắt đầu từ ${v.service}`,
  openedUnfolded: (v) => `${v.text}, tách ra từ ${v.storm}`,
  holdOver: () => 'hết thời gian chờ mà vẫn ALARM: bắt đầu gọi người trực',
  notHeld: () => 'có alarm không thuộc rule chờ nào: bắt đầu gọi người trực',
  transient: () => 'OK trở lại trong thời gian chờ: không gọi ai',
  heartbeatMissing: (v) =>
    `không có heartbeat của ${v.name} trong ${v.late}: lẽ ra cứ ${v.every} phải có một lần`,
  dataMissing: (v) => `alarm ${v.alarm} thiếu dữ liệu (INSUFFICIENT_DATA)`,
  flapping: (v) => `alarm ${v.alarm} chập chờn: đổi ${v.n} lần; OK chỉ được tính khi đã yên`,
  calmed: (v) => `alarm ${v.alarm} hết chập chờn: ${v.state} được ${v.min} phút`,
  serviceJoined: (v) => `${v.service} có vấn đề: ${v.n} alarm đang ở ALARM`,
  listShared: (v) => `đính kèm danh sách ${v.n} alarm`,
  unfolding: (v) => `${v.who} tách đợt bão: mỗi service trong ${v.n} service còn lỗi sẽ có sự cố riêng`,
  unfoldedTo: (v) => `${v.service} tiếp tục ở ${v.incident}`,
  merged: (v) => `tiếp tục ở ${v.incident}: ${v.because}`,
  resolvePropose: () => 'mọi alarm đã OK; cần một người xác nhận đã xử lý xong',
  resolveNever: () => 'mọi alarm đã OK; sự cố mức này không tự kết thúc',
  resolveCalm: (v) => `mọi alarm đã OK; sẽ tự kết thúc nếu yên ${v.min} phút`,
  alarmGone: (v) => `CloudWatch không còn alarm ${v.name}: đã bị xóa hoặc đổi tên`,
  severityRaised: (v) => `mức độ tăng từ ${v.from} lên ${v.to}: có thêm ${v.service}, vốn ở mức ${v.to}`,
  unheard: () => 'đến lúc đó chưa có tin gọi nào đến được ai',
  serviceOver: (v) => `${v.service}: mọi alarm đã OK`,
  serviceAgain: (v) => `${v.service}: lại có ${v.n} alarm ở trạng thái ALARM`,
  resolvedCalm: (v) => `tự kết thúc: mọi alarm đã OK ${v.min} phút`,
  acknowledgementExpired: (v) =>
    `đã có người nhận nhưng ${v.min} phút rồi không ai làm gì: gọi lại người trực`,
  unansweredOutgrown: () => 'khi mức độ còn thấp hơn đã không gọi được ai: gọi lại người trực',
  acknowledgementOutgrown: () => 'đã có người nhận khi mức độ còn thấp hơn: gọi lại người trực',

  flappingNow: (v) =>
    `:arrows_counterclockwise: *${v.alarm}* chập chờn: đổi ${v.n} lần, gần nhất ${v.time}. Vẫn tính là đang kêu cho đến khi yên.`,
  flappingOver: (v) => `*${v.alarm}* hết chập chờn: ${v.state} từ ${v.time}.`,
  flaps: (v) => `chập chờn, đổi ${v.n} lần`,
  children: (v) => `các alarm con: ${v.names.join(', ')}${v.more > 0 ? ` và ${v.more} alarm nữa` : ''}`,
  stormHeadline: (v) => `bão alarm: ${v.alarms} alarm của ${v.services} service`,
  stormAbout: (v) =>
    `Một sự cố thay cho ${v.services}; \`/incident unfold\` tách ra sau. Thượng nguồn trước:`,
  stormUnfolded: () => 'Đã tách: mỗi service tiếp tục ở sự cố riêng.',
  line: (v) =>
    `• *${v.service}* · ${v.n === 0 ? `cả ${v.total} đã OK` : `${v.n} trên ${v.total} đang ALARM`} · từ ${v.time}`,
  lineOnCall: (v) => `${v.line} · ${v.who}`,
  lineUnfolded: (v) => `• *${v.service}* · ${v.incident}`,
  lineShort: (v) => `${v.service} ${v.n}/${v.total}`,
  composite: (v) => `${v.line} · composite alarm`,
  list: (v) => `Toàn bộ ${v.n} alarm nằm trong danh sách đính kèm, cập nhật lúc ${v.time}.`,
  listComing: () => 'Danh sách toàn bộ alarm sẽ có trong thread.',
  onHold: (v) => `Có rule chờ OK đến ${v.time}; trước đó không gọi ai.`,
  planPropose: () => 'Sự cố không tự kết thúc.',
  planNever: () => 'Sự cố mức này không bao giờ tự kết thúc.',
  planCalm: (v) => `Nếu vẫn yên thì tự kết thúc lúc ${v.time}.`,
  mergedInto: (v) => `tiếp tục ở ${v.incident} (${v.because})`,
  noStorm: (v) => `${v.incident} không phải bão alarm nên không có gì để tách.`,
};
