import type { refusals as en } from '../en/refusals.ts';

const statuses: Readonly<Record<string, string>> = {
  triage: 'vẫn đang ở triage',
  investigating: 'đang được xử lý (investigating)',
  identified: 'đang được xử lý (identified)',
  monitoring: 'đang được xử lý (monitoring)',
  resolved: 'đã xử lý xong',
  closed: 'đã kết thúc',
  declined: 'đã bị từ chối',
  merged: 'đã gộp vào sự cố khác',
};

export const refusals: typeof en = {
  itIs: (v) => `${v.incident} ${statuses[v.status] ?? v.status}.`,
  reopenFirst: (v) => `Nếu bị lại thì mở lại: \`/incident ${v.incident} reopen\`.`,
  resolveInstead: (v) =>
    `Chỉ từ chối được khi còn ở triage. Để kết thúc: \`/incident ${v.incident} resolve\` kèm một câu cho biết đó là gì.`,
  resolveFirst: (v) => `Việc đó làm sau khi xử lý xong: \`/incident ${v.incident} resolve\`.`,
  alreadySo: () => 'Không còn gì phải làm.',
  declareNew: () => 'Nếu bị lại thì mở sự cố mới: `/incident declare`.',
  usePostmortem: (v) =>
    `Không ghi chú thêm được nữa; điều đáng giữ thì đưa vào postmortem: \`/incident ${v.incident} postmortem\`.`,
  nothing: () => 'Trạng thái này không làm việc đó được, nên không có gì thay đổi.',
  nothingToReopen: () => 'Không có gì để mở lại.',
  stillInAlarm: (v) =>
    `Còn ${v.n} alarm của ${v.incident} đang ở ALARM: ${v.alarms.join(', ')}${v.more > 0 ? ` và ${v.more} alarm nữa` : ''}.`,
  stillInAlarmThen: (v) =>
    `Hãy chờ OK bằng \`/incident ${v.incident} status monitoring\`, hoặc bấm Xử lý xong và xác nhận là vẫn kết thúc.`,
  noteMissing: () => 'Chưa có nội dung. Ví dụ `/incident note đã rollback về bản 213`.',
  updateMissing: () => 'Chưa có nội dung. Ví dụ `/incident update 5xx đang giảm từ lúc rollback`.',
  titleMissing: () => 'Sự cố cần có tiêu đề: đang bị gì, vài chữ thôi.',
  reasonMissing: () =>
    'Hãy ghi cả lý do, để người đọc timeline sau này hiểu được. `/incident timeline fix 7 14:02 dashboard đã cho thấy từ trước`',
  tooLong: (v) =>
    `Nội dung có ${v.length} ký tự, tối đa ${v.limit}. Chưa thay đổi gì; hãy rút ngắn, hoặc gửi vào kênh như một tin nhắn.`,
  noIncident: () => 'Không có sự cố đó. `/incident list` cho biết đang mở những gì.',
  existsAlready: () => 'Sự cố đó đã có rồi nên không làm gì.',
  notOpen: (v) => `${v.incident} ${statuses[v.status] ?? v.status}; alarm mới sẽ mở sự cố mới.`,
};
