import type { review as en } from '../en/review.ts';

export const review: typeof en = {
  wrote: (v) => `${v.who} đã viết phần "${v.section}" của postmortem`,
  asked: (v) =>
    `${v.who} đã nhờ ${v.n} người review postmortem${v.meeting === '' ? '' : `; họp lúc ${v.meeting}`}`,
  dismissed: (v) => `${v.who} giữ nguyên ${v.id} của phần kiểm tra blameless: ${v.reason}`,
  published: (v) => `${v.who} đã công bố postmortem${v.version > 1 ? `, bản ${v.version}` : ''}`,
  outdated: () => 'Postmortem đã được công bố trước khi có chỉnh sửa này nên vẫn ghi như cũ.',
  correctedSince: (v) =>
    `Diễn biến đã được sửa ${v.n} lần từ khi công bố; bản đã công bố vẫn ghi như cũ cho đến khi có bản mới.`,
  publishAgainButton: () => 'Công bố bản mới',
  filed: () => 'postmortem đã công bố được lưu lại',
  feedback: (v) => `${v.who} đã trả lời ba câu hỏi về sự cố`,

  status: (v) => ({ draft: 'nháp', 'in-review': 'đang review', published: 'đã công bố' })[v.status],
  writtenBy: (v) => `Do người tham gia viết [${v.source}].`,
  newer: () => 'Ghi nhận mới hơn phần viết trên:',
  helped: () => 'Điều đã giúp ích',
  hindered: () => 'Điều gây khó',
  change: () => 'Điều nên thay đổi trước tiên',

  heading: (v) => `*Postmortem của ${v.incident}: ${v.status}*`,
  reviewers: (v) => `Người review: ${v.who.join(', ')}`,
  meeting: (v) => `Họp review: ${v.at}`,
  openFindings: (v) =>
    `Phần kiểm tra blameless đánh dấu ${v.n} cụm từ. Sửa từng cụm, hoặc nói vì sao được giữ nguyên:`,
  noFindings: () => 'Phần kiểm tra blameless không đánh dấu gì.',
  finding: (v) => `*${v.id}* “${v.text}” (dòng ${v.line}): ${v.why}`,
  letStand: (v) => `${v.id} “${v.text}” được giữ: ${v.reason}`,
  more: (v) => `Còn ${v.n} nữa.`,
  sections: (v) => `Các phần: ${v.names.join(' · ')}`,
  writeHint: (v) =>
    `Viết một phần bằng menu, hoặc theo tên: \`/incident ${v.incident} postmortem write impact\`.`,
  reviewButton: () => 'Nhờ review',
  publishButton: () => 'Công bố',
  suggestButton: () => 'Gợi ý câu chữ',
  redraftButton: () => 'Soạn lại',
  statusButton: () => 'Review và công bố',
  dismissButton: () => 'Được giữ nguyên',
  writeMenu: (v) => `Viết: ${v.section}`,
  rolesButton: () => 'Ai là ai',
  feedbackButton: () => 'Trả lời ba câu hỏi',

  youAreAsked: (v) => `Bạn được nhờ review postmortem của *${v.incident}* ${v.title}.`,
  meetingSoon: (v) => `Buổi review postmortem của *${v.incident}* ${v.title} bắt đầu sau 15 phút.`,
  agenda: () => '*Nội dung*',
  agendaQuestions: (v) => `còn ${v.n} câu hỏi chỉ con người trả lời được`,
  agendaFindings: (v) => `${v.n} cụm từ của phần kiểm tra blameless cần sửa hoặc giữ nguyên`,
  agendaHypotheses: (v) => `giả thuyết chưa xác nhận cũng chưa bác bỏ: ${v.ids.join(', ')}`,
  agendaActions: (v) => `action item chưa có người phụ trách hoặc hạn: ${v.ids.join(', ')}`,
  agendaNoActions: () => 'chưa thống nhất action item nào',
  agendaClear: () => 'không còn gì để ngỏ: đọc rồi công bố',
  howToPublish: (v) =>
    `\`/incident ${v.incident} postmortem status\` cho biết còn lại gì, \`/incident ${v.incident} postmortem publish\` để công bố.`,
  askFeedback: (v) =>
    `Bạn đã tham gia *${v.incident}* ${v.title}. Mọi việc diễn ra thế nào? Ba câu hỏi; câu trả lời được giữ cùng postmortem, không kèm tên bạn.`,

  rolesHeading: (v) => `*Ai là ai trong postmortem của ${v.incident}* (chỉ bạn thấy)`,
  roleLine: (v) => `${v.role}: ${v.who.join(', ')}`,
  rolesForMembers: (v) =>
    `Postmortem của ${v.incident} chỉ nói về vai trò; ai giữ vai trò nào chỉ hiện với người tham gia hoặc người review.`,

  reviewTitle: () => 'Nhờ review',
  reviewSubmit: () => 'Nhờ',
  reviewersLabel: () => 'Ai review',
  meetingLabel: () => 'Họp review',
  meetingHint: () => 'Mỗi người được nhắc trước 15 phút, kèm những gì còn phải quyết định.',
  dismissTitle: () => 'Được giữ nguyên',
  dismissSubmit: () => 'Giữ nguyên',
  dismissLabel: (v) => `Vì sao “${v.text}” không đổ lỗi cho ai`,
  dismissHint: () => 'Lý do được lưu lại cùng người đưa ra.',
  sectionTitle: () => 'Viết một phần',
  sectionSubmit: () => 'Lưu',
  sectionHint: () => 'Markdown. Nội dung viết ở đây được giữ khi soạn lại; ghi nhận mới hơn sẽ nằm bên dưới.',
  feedbackTitle: () => 'Ba câu hỏi',
  feedbackSubmit: () => 'Gửi',

  noPostmortem: (v) => `${v.incident} chưa có bản nháp postmortem; sẽ có khi sự cố được xử lý xong.`,
  alreadyPublished: (v) =>
    `Postmortem của ${v.incident} đã công bố. \`/incident ${v.incident} postmortem review @An\` mở lại.`,
  reviewFirst: (v) =>
    `Cần có người đọc trước: \`/incident ${v.incident} postmortem review @An\`, rồi mới công bố.`,
  reviewersMissing: () =>
    'Ai review? `/incident postmortem review @An @Bo friday 10:00` (có thể bỏ giờ họp).',
  findingsOpen: (v) =>
    `Chưa công bố: phần kiểm tra blameless đánh dấu ${v.n} cụm từ: ${v.found.join('; ')}. Sửa từng cụm (\`/incident ${v.incident} postmortem status\`), hoặc giữ nguyên: \`/incident ${v.incident} postmortem dismiss F1 trích lời khách hàng\`.`,
  whichFinding: (v) => {
    const there = v.known.length === 0 ? 'Không còn cụm nào.' : v.known.join('; ');
    return v.asked === '' ? `Cụm nào? ${there}` : `Không có ${v.asked}. ${there}`;
  },
  reasonMissing: (v) => `Cho biết cả lý do: \`/incident postmortem dismiss ${v.id} trích lời khách hàng\`.`,
  empty: () => 'Chưa viết gì.',
  sectionsFull: (v) => `Đã có ${v.limit} phần do người viết; không thêm được nữa.`,
  noSection: (v) => `Postmortem không có phần “${v.asked}”; có ${v.known.join(', ')}.`,
  tooLong: (v) => `Dài ${v.length} ký tự; tối đa ${v.limit}.`,
  meetingUnclear: (v) =>
    `Không đọc được giờ “${v.value}”: \`friday 10:00\`, \`tomorrow 9:30\` hoặc \`2026-04-01 10:00\`.`,
  personUnclear: (v) => `Không biết ${v.value} là ai: chọn người từ danh sách Slack hiện sau @.`,
};
