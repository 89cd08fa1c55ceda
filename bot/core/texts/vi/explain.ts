import type { explain as en } from '../en/explain.ts';

export const explain: typeof en = {
  pages: (v) => `mở một sự cố của ${v.service}, gọi theo policy ${v.policy}`,
  pagesAfterHold: (v) =>
    `mở một sự cố của ${v.service}, gọi theo policy ${v.policy} trừ khi OK lại trong ${v.sec} giây`,
  lastResortOnly: (v) => `mở một sự cố của ${v.service}, không policy nào nói gọi ai: gọi chốt chặn cuối`,
  nobody: (v) =>
    `mở một sự cố của ${v.service} mà không gọi ai: cả service lẫn fallback đều không có policy, cũng không có chốt chặn cuối`,
  muted: (v) => `có mute giữ lại đến ${v.until}: không mở gì, không gọi ai`,
  mutedForEver: () => 'có mute giữ lại: không mở gì, không gọi ai',
  joins: (v) =>
    `gộp vào ${v.incident}, sự cố đang mở của ${v.service}: không gọi lại ai, trừ khi trước đó chưa gọi hoặc mức độ tăng lên`,

  paging: (v) => `${v.incident} đang gọi theo policy ${v.policy}, chưa ai nhận`,
  notYet: (v) => `${v.incident} lúc này không gọi ai: nếu bắt đầu bây giờ thì gọi theo policy ${v.policy}`,
  answered: (v) =>
    `${v.incident} đã có người nhận: không gọi ai nữa, trừ khi để quá lâu không có gì mới hoặc mức độ tăng lên`,
  nobodyLeft: (v) =>
    `${v.incident} đã gọi hết những người trong policy mà không ai trả lời: không còn ai để gọi`,
  ended: (v) => `${v.incident} đã kết thúc: không gọi ai`,

  heading: (v) => `${v.service}, ${v.severity}`,
  ifNobodyAnswers: () => 'Nếu không ai trả lời',
  more: (v) => `và ${v.n} lần gọi nữa`,
  stoppedBy: () => 'Sẽ dừng khi',
  line: (v) => `${v.time}: ${v.who} ${v.way}, ${v.why}`,
  everybody: (v) => `mọi người trong ${v.channel}`,
  tryAnother: () => 'Hỏi alarm hoặc giờ khác: `/incident explain checkout-5xx at friday 03:00`',

  step: (v) => `bước ${v.n}: ${v.from}`,
  lastResort: (v) => `chốt chặn cuối: ${v.from}`,
  fromSchedule: (v) => `đang trực ${v.schedule}`,
  fromFact: (v) => `đang trực ${v.schedule} nhờ ${v.shift}`,
  fromHandoff: (v) => `vẫn chịu trách nhiệm ${v.schedule} vì chưa ai nhận bàn giao`,
  fromPage: (v) => `đã gọi cho ${v.schedule}, thử kênh khác`,
  fromPerson: () => 'policy ghi tên',
  fromGroup: (v) => `trong nhóm ${v.group}`,
  fromTurn: (v) => `đến lượt trong ${v.name}, nếu chưa có sự cố khác lấy lượt này`,
  fromChannel: () => 'mọi người trong kênh',
  waited: (v) => `${v.why}, sau giờ yên tĩnh`,

  acknowledged: (v) => (v.n === 1 ? 'có người nhận' : `có ${v.n} người nhận`),
  over: () => 'sự cố được xử lý xong, bị từ chối hoặc gộp vào sự cố khác',
  hold: (v) => `OK lại trong ${v.sec} giây`,
  storm: (v) => `hơn ${v.n} sự cố trong ${v.sec} giây: gộp thành một, gọi chung cho tất cả`,
  open: (v) => `lúc đó đã có sự cố của ${v.service} đang mở: alarm gộp vào đó`,
  passed: (v) => `bước ${v.n} không dành cho mức độ, service hoặc giờ này`,
  held: (v) => `giờ yên tĩnh giữ bước ${v.n} đến ${v.until}`,
};
