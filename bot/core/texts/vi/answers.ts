import type { answers as en } from '../en/answers.ts';

const done: Readonly<Record<string, (incident: string) => string>> = {
  acknowledge: (incident) => `Bạn đã nhận ${incident}: ngừng gọi.`,
  severity: (incident) => `Đã đổi mức độ của ${incident}.`,
  status: (incident) => `Đã đổi trạng thái của ${incident}.`,
  role: (incident) => `Đã đổi vai trò trong ${incident}.`,
  note: (incident) => `Đã ghi vào timeline của ${incident}.`,
  update: (incident) => `Cập nhật đã được đăng trong kênh của ${incident}.`,
  mitigate: (incident) => `${incident}: đã ghi nhận hết ảnh hưởng. Sự cố vẫn mở cho đến khi xử lý xong.`,
  resolve: (incident) => `${incident} đã xử lý xong. Bản nháp postmortem sẽ vào kênh của sự cố.`,
  reopen: (incident) => `${incident} đã mở lại.`,
  close: (incident) => `${incident} đã kết thúc.`,
  decline: (incident) => `${incident} đã từ chối: không phải sự cố.`,
  unfold: (incident) => `Đang tách ${incident}: mỗi service còn lỗi sẽ có sự cố riêng.`,
  postmortem: (incident) => `Bản nháp postmortem của ${incident} sẽ vào kênh của sự cố.`,
};

export const answers: typeof en = {
  unknownWord: (v) => `Không hiểu “${v.word}”.`,
  meant: (v) => `Ý bạn là \`${v.meant}\`? Ví dụ \`${v.example}\`.`,
  seeHelp: (v) => `\`${v.command} help\` liệt kê tất cả.`,
  wrongValue: (v) => `Với \`${v.command}\` thì không hiểu “${v.value}”.`,
  missingValue: (v) => `Sau \`${v.command}\` còn thiếu nội dung.`,
  allowed: (v) => `Chọn một trong ${v.values.join(', ')}${v.more > 0 ? ` và ${v.more} giá trị nữa` : ''}.`,
  forExample: (v) => `Ví dụ \`${v.example}\`.`,

  noneOpen: () => 'Không có sự cố nào đang mở.',
  declareHint: () => '`/incident declare` để mở sự cố.',
  open: (v) => `Có ${v.n} sự cố đang mở:`,
  which: () => 'Sự cố nào? Kênh này không thuộc sự cố nào mà bạn thấy được.',
  whichExample: (v) => `Ghi tên, ví dụ \`${v.example}\`, hoặc gõ lệnh trong kênh của sự cố:`,
  line: (v) => `• *${v.incident}* ${v.severity} · ${v.title} · ${v.service} · ${v.status} từ ${v.time}`,
  lineUntitled: (v) => `• *${v.incident}* ${v.severity} · ${v.status} từ ${v.time}`,
  noSuchIncident: (v) =>
    `Không có ${v.incident}, hoặc đó là sự cố riêng tư mà bạn không tham gia. \`/incident list\` cho biết đang mở những gì.`,

  timeline: (v) => `${v.incident}, ${v.n} mục`,
  timelineEmpty: (v) => `${v.incident} chưa có mục nào.`,
  timelineFrom: (v) => `từ ${v.time}`,
  timelineEarlier: (v) => `Không hiện ${v.n} mục trước đó: \`tocsin timeline ${v.incident}\` in ra tất cả.`,
  entry: (v) => `${v.time} · ${v.text}`,

  declared: (v) => `${v.incident} đã mở: ${v.channel}`,
  declaredSoon: (v) => `${v.incident} đã mở. Kênh sẽ có ngay.`,
  openAlready: (v) =>
    `${v.service} đang có ${v.incident} mở rồi. Hãy xử lý ở đó thay vì mở thêm một sự cố nữa.`,
  openAlreadyIn: (v) => `${v.service} đang có ${v.incident} mở rồi: ${v.channel}.`,
  otherTrouble: () =>
    'Nếu của bạn là chuyện khác, hãy khai báo lại và đánh dấu “Khác với sự cố đang mở của service này”.',
  done: (v) => (done[v.what] ?? ((incident) => `${incident}: xong.`))(v.incident),
  inChannel: (v) => `${v.text} ${v.channel}`,
  severityNow: (v) => `${v.incident}: mức độ giờ là ${v.to} (trước đó ${v.from}).`,
  statusNow: (v) => `${v.incident}: trạng thái giờ là ${v.to} (trước đó ${v.from}).`,
  roleNow: (v) => `${v.incident}: ${v.role} giờ là ${v.who}.`,
  roleFreeNow: (v) => `${v.incident}: hiện không ai giữ vai trò ${v.role}.`,
  noChange: (v) => `${v.incident}: đã như vậy rồi, không có gì thay đổi.`,
  severityAlready: (v) => `${v.incident}: mức độ đã là ${v.to} rồi, không có gì thay đổi.`,
  statusAlready: (v) => `${v.incident}: trạng thái đã là ${v.to} rồi, không có gì thay đổi.`,
  roleAlready: (v) => `${v.incident}: ${v.role} đã là ${v.who} rồi, không có gì thay đổi.`,
  roleFreeAlready: (v) => `${v.incident}: vốn không ai giữ vai trò ${v.role}, không có gì thay đổi.`,
  noDraftYet: (v) => `${v.incident} chưa có bản nháp postmortem.`,
  draftedWhenResolved: (v) =>
    `Bản nháp được tạo khi sự cố đã xử lý xong: \`/incident ${v.incident} resolve\`.`,
  beingDrafted: () => 'Bản nháp đang được viết. Hãy thử lại sau một phút.',
  neverDrafted: (v) => `${v.incident} không có postmortem vì không phải một sự cố riêng.`,
  acknowledgedAlready: (v) => `${v.incident} đã có người nhận rồi.`,
  acknowledgedAlreadyBy: (v) => `${v.incident} đã có ${v.who} nhận rồi.`,

  onCall: () => 'Đang trực',
  onCallIn: (v) => `Đang trực ${v.schedule}`,
  shift: (v) => `• ${v.schedule}: ${v.who}, đến ${v.until}`,
  shiftOpen: (v) => `• ${v.schedule}: ${v.who}`,
  paged: (v) => `• ${v.who}, gọi trực tiếp`,
  nobodyOnCall: () => 'Hiện không có ai trực.',
  nobodyOnCallIn: (v) => `Hiện không có ai trực ${v.schedule}.`,
  noSuchSchedule: (v) => `Không có schedule “${v.schedule}”.`,
  schedules: (v) => `Các schedule: ${v.names.join(', ')}${v.more > 0 ? ` và ${v.more} schedule nữa` : ''}.`,
  noSchedules: () => 'tocsin.yaml chưa có schedule nào: oncall.schedules.',

  notForGuests: () => 'Tài khoản guest không thao tác được với sự cố ở đây.',
  guestsOnCall: (v) => `${v.who} đang trực.`,
  guestsOnCallUntil: (v) => `${v.who} trực đến ${v.time}.`,
  guestsAsk: () => 'Hãy nhờ một người trong team.',
  notForExternals: () =>
    'Người của workspace khác không thao tác được với sự cố ở đây. Hãy nhờ người liên hệ của bạn trong kênh này.',
  personUnknown: (v) => `Không biết “${v.user}” là ai trong Slack.`,
  personHint: () => 'Gõ @ rồi chọn người trong danh sách, ví dụ `/incident role lead @An`.',
  failed: () => 'Không làm được, và không phải lỗi của bạn.',
  failedThen: () =>
    'Hãy thử lại. Nếu vẫn không được, báo cho người vận hành Tocsin, và gọi điện cho người trực nếu gấp.',
  reference: (v) => `Mã: ${v.id}`,
};
