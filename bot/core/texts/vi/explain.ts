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

  step: (v) => `bước ${v.n}: ${v.from}`,
  lastResort: (v) => `chốt chặn cuối: ${v.from}`,
  fromSchedule: (v) => `đang trực ${v.schedule}`,
  fromFact: (v) => `đang trực ${v.schedule} nhờ ${v.shift}`,
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
