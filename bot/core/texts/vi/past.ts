import type { past as en } from '../en/past.ts';

const spell = (min: number): string => (min < 90 ? `${min} phút` : `${Math.round(min / 60)} giờ`);

const relations: Readonly<Record<string, (name: string) => string>> = {
  resource: (name) => `cùng resource ${name}`,
  suspect: (name) => `đúng suspect ${name}`,
  service: (name) => `cùng service ${name}`,
  dependency: (name) => `${name}, là dependency của nó`,
  none: () => 'không trùng tên gì',
};

const likenesses: Readonly<Record<string, string>> = {
  alarm: 'cùng alarm',
  suspect: 'cùng suspect',
  pattern: 'cùng log pattern',
};

const sure: Readonly<Record<string, string>> = { high: 'cao', medium: 'vừa', low: 'thấp' };

export const past: typeof en = {
  changes: (v) =>
    v.n === 0 ? `*${v.id} Thay đổi* · không thấy` : `*${v.id} Thay đổi* · ${v.n} thay đổi trước đó và từ đó`,
  change: (v) => `• ${v.time} *${v.subject}* · ${v.what}`,
  version: (v) => `bản ${v.version}`,
  byHand: (v) => (v.how === 'cli' ? '*sửa tay bằng CLI*' : '*sửa tay trên console*'),
  by: (v) => `bởi ${v.actor}`,
  before: (v) => `trước đó ${spell(v.min)}`,
  atOnce: () => 'cùng phút đó',
  after: (v) => `sau khi phát hiện ${spell(v.min)}`,
  relation: (v) => (relations[v.relation] ?? (() => v.relation))(v.name),
  wide: () => 'ảnh hưởng rộng',
  narrow: () => 'một trong nhiều',
  ranked: () => 'Xếp theo mức đáng ngờ: gần về thời gian, điểm chung với incident, phạm vi ảnh hưởng.',
  moreChanges: (v) => `và ${v.n} thay đổi khác ít đáng ngờ hơn`,
  trailUntil: (v) => `Đã hỏi CloudTrail lúc ${v.time}; CloudTrail trễ vài phút.`,
  trailPending: () => 'Thông tin từ CloudTrail sẽ có ngay sau đây.',
  drift: (v) => `:warning: *${v.resource}* lệch so với stack ${v.stack}, từ ${v.time} hoặc sớm hơn`,
  driftDeleted: (v) => `:warning: *${v.resource}* của stack ${v.stack} đã mất, từ ${v.time} hoặc sớm hơn`,
  driftIn: (v) => `ở ${v.properties.join(', ')}`,
  openChanges: () => 'CloudTrail',

  similar: (v) =>
    v.n === 0
      ? `*${v.id} Incident tương tự* · không thấy`
      : `*${v.id} Incident tương tự* · ${v.n} incident giống`,
  alike: (v) =>
    `• *${v.incident}* · ${v.time} · ${v.same.map((each) => likenesses[each] ?? each).join(', ')}`,
  took: (v) => `kết thúc sau ${v.span}`,
  notOver: () => 'chưa kết thúc',
  runbook: (v) => `runbook ${v.title}`,
  sharedPattern: (v) => `“${v.text}”`,
  openAction: (v) => `:warning: chưa xong: ${v.id} ${v.text}${v.due === '' ? '' : `, hạn ${v.due}`}`,
  lookedBack: (v) => `Incident trong ${v.days} ngày qua; không tính incident private và drill.`,
  openSimilar: () => 'Mở',

  alarm: (v) => `*${v.id} Alarm* · ${v.alarm}`,
  firedFirst: (v) => `Lần đầu trong ${v.days} ngày.`,
  fired: (v) => `Đã báo ${v.n} lần trong ${v.days} ngày, kể cả lần này.`,
  lastTime: (v) => `Lần trước: ${v.time}.`,
  byItself: (v) => `${v.n}/${v.over} lần tự hết, khi chưa ai làm gì.`,
  quick: (v) => `${v.n}/${v.over} lần hết trong vòng ${v.min} phút.`,
  median: (v) => `Một nửa số lần kéo dài không quá ${v.span}.`,
  sinceOnly: (v) => `Chỉ biết từ ${v.time}.`,
  fromRecord: () => 'Đếm theo bản ghi của Tocsin: không gồm những lần bị mute.',
  fromCloudWatch: () => 'Đếm theo history của CloudWatch, nơi không cho biết ai đã làm gì.',
  openAlarm: () => 'Alarm',

  changesLine: (v) => `${v.id}: thay đổi gần nhất trước đó: ${v.subject}`,
  noChangesLine: (v) => `${v.id}: không thấy thay đổi nào trước đó`,
  similarLine: (v) =>
    v.incidents.length === 0
      ? `${v.id}: không thấy incident tương tự`
      : `${v.id}: incident tương tự: ${v.incidents.join(', ')}`,
  alarmLine: (v) => `${v.id}: ${v.alarm} đã báo ${v.n} lần trong ${v.days} ngày`,
  factorChange: (v) => `${v.time} UTC: ${v.subject} bị thay đổi (${v.what}) [${v.id}].`,

  changedBefore: (v) => `Đã thay đổi ${v.when}: *${v.subject}*, ${v.detail} (${v.id}).`,
  ofPlace: (v) => `${sure[v.confidence] ?? v.confidence} về vị trí`,
  ofChange: (v) => `${sure[v.confidence] ?? v.confidence} về thay đổi`,
  confidence: (v) => `Độ tin cậy: ${v.parts.join(', ')} (${v.ids}).`,
  usual: (v) => `Đã báo ${v.n} lần trong ${v.days} ngày (${v.id}).`,
  usualQuick: (v) =>
    `Đã báo ${v.n} lần trong ${v.days} ngày; ${v.quick}/${v.over} lần hết trong vòng ${v.min} phút (${v.id}).`,
  lastIncident: (v) =>
    `Lần trước: ${v.incident}, ${v.time}, ${v.same.map((each) => likenesses[each] ?? each).join(', ')}, kết thúc sau ${v.span}${v.runbook === '' ? '' : ` với runbook ${v.runbook}`}${v.actions.length === 0 ? '' : `; action ${v.actions.join(', ')} của lần đó vẫn chưa xong`} (${v.id}).`,
  permission: (v) =>
    `Ai sửa được IAM: đang thiếu ${v.actions.join(', ')}, statement nằm trong thread (${v.ids.join(', ')}).`,
};
