import type { actions as en } from '../en/actions.ts';

const by = (due: string): string => (due === '' ? '' : `, hạn ${due}`);

export const actions: typeof en = {
  added: (v) => `${v.who} thống nhất action ${v.id} (${v.kind}${by(v.due)}): ${v.text}`,
  changed: (v) => {
    const changes = [
      ...(v.owner === '' ? [] : ['người phụ trách']),
      ...(v.due === '' ? [] : [`hạn ${v.due}`]),
      ...(v.kind === '' ? [] : [v.kind]),
    ];
    return `${v.who} đổi action ${v.id}: ${changes.join(', ')}`;
  },
  done: (v) => `${v.who} làm xong action ${v.id}`,
  dropped: (v) => `${v.who} bỏ action ${v.id}`,
  reopened: (v) => `${v.who} mở lại action ${v.id}`,

  heading: (v) => `*${v.incident}, ${v.n} action item*, ${v.open} còn mở`,
  headingAll: (v) => `*${v.n} action item còn mở*, ${v.overdue} quá hạn`,
  none: (v) => `${v.incident} chưa có action item nào.`,
  noneAtAll: () => 'Không có action item nào còn mở.',
  line: (v) => `*${v.id}* ${v.text} · ${v.kind}`,
  owner: (v) => v.who,
  noOwner: () => '_chưa có người phụ trách_',
  due: (v) => `hạn ${v.due}`,
  overdue: (v) => `:warning: quá hạn từ ${v.due}`,
  isDone: () => 'đã xong',
  isDropped: () => 'đã bỏ',
  because: (v) => `“${v.reason}”`,
  moreOpen: (v) => `Còn ${v.n} action item nữa đang mở.`,

  remind: (v) => `*${v.incident}* ${v.id} là của bạn, hạn ${v.due}: ${v.text}`,
  remindOverdue: (v) => `*${v.incident}* ${v.id} là của bạn, đã quá hạn ${v.due}: ${v.text}`,
  remindHint: (v) =>
    `Cần thêm thời gian? \`/incident ${v.incident} action ${v.id} by friday\`. Không cần nữa? \`/incident ${v.incident} action drop ${v.id} lý do\`.`,
  doneButton: () => 'Đã xong',
  addButton: () => 'Thêm action item',

  formTitle: () => 'Action item',
  what: () => 'Cần làm gì',
  whatExample: () => 'Đặt alarm cho tuổi của queue payments',
  kindLabel: () => 'Để làm gì',
  kind: (v) =>
    ({
      prevent: 'prevent: không thể xảy ra lần nữa',
      detect: 'detect: thấy sớm hơn',
      mitigate: 'mitigate: ảnh hưởng ít hơn, hoặc hết nhanh hơn',
      process: 'process: mọi người phối hợp nhanh hơn',
    })[v.kind] ?? v.kind,
  ownerLabel: () => 'Ai phụ trách',
  dueLabel: () => 'Đến khi nào',

  empty: () => 'Cần làm gì? `/incident action add đặt alarm cho tuổi của queue @Bo by friday detect`',
  tooLong: (v) => `Dài ${v.length} ký tự; một action item tối đa ${v.limit}. Chi tiết nên để trong ticket.`,
  full: (v) =>
    `${v.limit} action item là nhiều hơn mức có thể làm. Hãy hoàn thành hoặc bỏ bớt trước: \`/incident action list\`.`,
  unchanged: (v) =>
    `Muốn đổi gì? \`/incident action ${v.id} @Bo by friday\`, \`/incident action done ${v.id}\`.`,
  reasonMissing: (v) => `Hãy ghi cả lý do: \`/incident action drop ${v.id} service sẽ tắt vào tháng 5\`.`,
  which: (v) => {
    const there = v.known.length === 0 ? 'Chưa có cái nào.' : v.known.join('; ');
    return v.asked === '' ? `Action item nào? ${there}` : `Không có action item ${v.asked}. ${there}`;
  },
  ownerUnclear: (v) => `Không rõ ${v.value} là ai: hãy chọn người từ danh sách Slack hiện ra sau @.`,
  dueUnclear: (v) =>
    `Không đọc được ngày “${v.value}”: \`by friday\`, \`by tomorrow\` hoặc \`by 2026-04-01\`.`,

  condition: (v) =>
    v.check === 'runbook'
      ? `có runbook ${v.runbook}`
      : v.check === 'alarm'
        ? `alarm ${v.alarm} có OK action`
        : `"${v.pattern}" không xuất hiện trong ${v.days} ngày`,
  fulfilled: (v) => `tự xong: ${v.condition}`,
  seenAgain: (v) => `lại xuất hiện trong ${v.incident}`,
  noLonger: (v) => `không còn đúng nữa: ${v.condition}`,
  closesLabel: () => 'Tự xong khi',
  closesExample: () => 'alarm checkout-5xx has an OK action',
  closesHint: () =>
    'Một trong các câu: runbook TÊN exists; alarm TÊN has an OK action; pattern "một phần dòng log" is absent for 14 days.',
  closesWhen: (v) => `xong khi ${v.condition}`,

  inDraft: (v) => `${v.status}${by(v.due)}`,
  open: () => 'còn mở',
};
