import type { page as en } from '../en/page.ts';

export const page: typeof en = {
  paged: (v) => `Bạn được gọi: ${v.incident}, ${v.severity}, ${v.title}`,
  pagedPrivate: (v) => `Bạn được gọi: ${v.incident} (riêng tư), ${v.severity}`,
  drill: (v) => `Diễn tập, không có sự cố thật. ${v.headline}`,
  again: (v) => `gọi lần thứ ${v.n}`,
  onCallFor: (v) => `trực ${v.schedule}`,
  onCallUntil: (v) => `trực ${v.schedule}, đến ${v.time}`,
  alarm: (v) => `Từ ${v.time}: ${v.sentence}`,
  declared: (v) => `${v.who} khai báo, ${v.time}.`,
  moreAlarms: (v) => `Thêm ${v.n} alarm nữa đã gộp vào.`,
  starts: (v) => `Có lẽ bắt đầu từ *${v.service}* (${v.id}).`,
  channel: (v) => `Những gì đã biết ở đây: ${v.channel}`,
  channelComing: () => 'Kênh đang được mở.',
  next: (v) => `Nếu bạn không trả lời, lúc ${v.time} sẽ gọi ${v.who.join(', ')}.`,
  nobodyNext: () => 'Sau bạn chưa xếp được ai để gọi.',
  alsoPaged: (v) => `Cũng đã gọi: ${v.items.join(', ')}.`,

  youAcknowledged: (v) => `Bạn đã nhận lúc ${v.time}.`,
  acknowledgedBy: (v) => `${v.who} đã nhận lúc ${v.time}. Bạn không cần làm gì.`,
  notPaged: (v) => `Không phải gọi ${v.who.join(', ')}.`,
  youDeclined: () => 'Bạn đã báo là không nhận được.',
  resolved: (v) => `${v.incident} đã xử lý xong lúc ${v.time}. Bạn không cần làm gì.`,
  declined: (v) => `${v.incident} bị từ chối lúc ${v.time}: không phải sự cố. Bạn không cần làm gì.`,
  merged: (v) => `${v.incident} đã gộp vào sự cố khác lúc ${v.time}. Bạn không cần làm gì.`,
  stopped: (v) => `Đã ngừng gọi lúc ${v.time}.`,
  nobodyReached: (v) =>
    `Đến ${v.time} không ai trả lời, và không còn gọi ai nữa. Sự cố vẫn mở: \`/incident ${v.incident} ack\` để nhận.`,

  mentioned: (v) => `${v.who} được page cho ${v.incident}.`,

  nobodyHeadline: (v) => `Chưa ai trả lời cho ${v.incident}.`,
  tried: () => 'Đã thử gọi:',
  triedPerson: (v) => `${v.who} (${v.how.join(', ')})`,
  sent: (v) => `${v.channel} ${v.time}`,
  asleep: (v) => `${v.channel} ${v.time} không kêu`,
  failed: (v) => `${v.channel} lỗi: ${v.detail}`,
  unreachable: (v) => `không có địa chỉ ${v.channel}`,
  saidNo: () => 'báo không nhận được',
  noDelivery: () => 'chưa gửi được gì',
  nobodyCalled: (v) => `Policy ${v.policy} không có ai đang trực.`,
  whatNow: () => 'Hiện không gọi ai nữa. Ai đọc tin này: hãy nhận, hoặc gọi điện cho người nhận được.',
};
