import type { escalation as en } from '../en/escalation.ts';

const ways: Readonly<Record<string, string>> = {
  slack: 'qua Slack',
  sms: 'qua tin nhắn SMS',
  mention: 'bằng mention trong kênh sự cố',
  topic: 'qua SNS',
  webhook: 'qua webhook',
};

export const escalation: typeof en = {
  next: (v) => `tiếp theo: ${v.who.join(', ')} lúc ${v.time}`,
  whoBy: (v) => `${v.who} ${v.way}`,
  way: (v) => `${ways[v.channel] ?? v.channel}${v.name === '' ? '' : ` (${v.name})`}`,
  nextLastResort: (v) =>
    `tiếp theo: chốt chặn cuối lúc ${v.time}${v.who.length === 0 ? '' : ` (${v.who.join(', ')})`}`,
  nextStep: (v) => `bước tiếp theo lúc ${v.time}`,
  nobodyNext: (v) => `sau đó không còn ai để gọi: sẽ thông báo lúc ${v.time}`,
  morning: (v) => `giờ yên tĩnh: chờ ${v.who.join(', ')} đến ${v.time}`,
  pagedFor: (v) => `${v.incident}: ${v.next}`,
  pagingNow: () => 'Đang gọi',
  thenLastResort: (v) =>
    `Nếu bạn không trả lời, lúc ${v.time} sẽ gọi chốt chặn cuối${v.who.length === 0 ? '' : `: ${v.who.join(', ')}`}.`,
  partly: (v) => `${v.who.join(', ')} đã nhận, còn cần ${v.missing} người nữa`,
  waitingFor: (v) => `đang chờ ${v.who.join(', ')}`,
  youPartly: (v) =>
    `Bạn đã nhận lúc ${v.time}. Còn cần ${v.missing} người nữa: vẫn gọi tiếp những người khác.`,
  youCounted: (v) =>
    `Đã ghi là bạn nhận ${v.incident}. Còn cần ${v.missing} người nữa: vẫn gọi tiếp những người khác.`,
  somebody: (v) => `Cần một người: ${v.incident}, ${v.severity}, ${v.title}`,
  somebodyPrivate: (v) => `Cần một người: ${v.incident} (riêng tư), ${v.severity}`,
  takenBy: (v) => `${v.incident}: ${v.who} đã nhận lúc ${v.time}.`,
  noLongerNeeded: (v) => `${v.incident}: đã ngừng gọi lúc ${v.time}.`,
  lastResortNow: (v) => `Đang gọi chốt chặn cuối: thêm ${v.n}, sau đó không còn ai.`,
  nobodyInLastResort: () => 'Chốt chặn cuối hiện không có ai gọi được.',
  tooFew: (v) => `Chưa đủ người trả lời cho ${v.incident}.`,
  enoughMissing: (v) => `${v.who.join(', ')} đã nhận, cần ${v.must} người.`,
  waited: (v) => `Có ${v.n} việc chờ bạn (giờ yên tĩnh)`,
  since: (v) => `từ ${v.time}`,
  moreWaited: (v) => `và ${v.n} việc nữa: \`/incident list\` cho xem tất cả`,

  stepPassed: (v) => `bước ${v.n} không dành cho mức độ, service hoặc giờ này: bỏ qua`,
  held: (v) => `bước ${v.n} chờ đến ${v.until} (giờ yên tĩnh)`,
  leftAsleep: (v) => `bước ${v.n} để ${v.people} người ngủ (giờ yên tĩnh)`,
  urgencyRaised: (v) => `nay là ${v.severity}: gọi ngay những gì đang chờ hoặc đã bỏ qua`,
  channelPaged: (v) => `đã gọi một kênh (bước ${v.n})`,
  channelFailed: (v) => `không gọi được kênh: ${v.detail}`,
  counted: (v) => `${v.who} đã nhận; còn cần ${v.missing} người nữa`,
  lastResortPaged: (v) =>
    v.n === 0
      ? 'không ai trả lời, và chốt chặn cuối không có ai'
      : `không ai trả lời: gọi chốt chặn cuối (${v.n})`,
};
