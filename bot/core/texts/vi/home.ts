import type { home as en } from '../en/home.ts';

export const home: typeof en = {
  yourShifts: () => 'Lịch trực của bạn',
  now: (v) => `Bạn đang trực *${v.schedule}*, đến ${v.until}.`,
  nowOpen: (v) => `Bạn đang trực *${v.schedule}*, chưa có giờ kết thúc.`,
  next: (v) => `Sau bạn: ${v.who.join(', ')}.`,
  nobodyNext: () => 'Sau bạn không có ai trực: lịch đang bị hở.',
  later: (v) => `*${v.schedule}*: ca tới của bạn từ ${v.start} đến ${v.end}.`,
  notNow: () => 'Hiện bạn không trực.',
  noShift: () => 'Trong 5 tuần tới bạn không có ca nào.',
  unknown: (v) =>
    `Bạn chưa có trong tocsin.yaml nên ở đây không ai gọi bạn. Người vận hành Tocsin thêm bạn vào \`people\`; Slack id của bạn là \`${v.user}\`.`,
  openIncidents: () => 'Sự cố đang mở',
  incident: (v) => `*${v.incident}* · ${v.severity} · *${v.title}*`,
  standing: (v) => `${v.service} · ${v.status} · ${v.span}, từ ${v.time}`,
  more: () => 'Vẫn còn nữa: `/incident list` liệt kê tiếp.',
  declare: () => 'Khai báo sự cố',
  showEverybody: () => 'Ai đang trực',
  hideEverybody: () => 'Chỉ ca của tôi',
  asOf: (v) => `Tính đến ${v.time}. Mở lại tab này để cập nhật.`,
};
