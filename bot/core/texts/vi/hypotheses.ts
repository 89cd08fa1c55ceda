import type { hypotheses as en } from '../en/hypotheses.ts';

const marks: Readonly<Record<string, string>> = {
  open: 'chưa rõ',
  supported: 'có cơ sở',
  refuted: 'đã bác bỏ',
  withdrawn: 'đã rút lại',
};

const courses: Readonly<Record<string, string>> = {
  HypothesisAdded: 'nêu ra',
  HypothesisSupported: 'có cơ sở',
  HypothesisRefuted: 'bác bỏ',
  HypothesisWithdrawn: 'rút lại',
};

const offered = (known: readonly string[]): string =>
  known.length === 0 ? 'Chưa có evidence nào; hãy nói bằng lời.' : `Hiện có ${known.slice(-12).join(', ')}.`;

export const hypotheses: typeof en = {
  putForward: (v) => `${v.who} nêu giả thuyết ${v.id}: ${v.text}`,
  supported: (v) => `${v.who} tìm thấy cơ sở cho ${v.id}`,
  refuted: (v) => `${v.who} bác bỏ ${v.id}`,
  withdrew: (v) => `${v.who} rút lại ${v.id}`,

  heading: (v) => `${v.n} giả thuyết, ${v.open} chưa ngã ngũ`,
  none: (v) => `${v.incident} chưa có giả thuyết nào. Ví dụ \`/incident hypothesis database đang chậm\`.`,
  line: (v) => `*${v.id}* ${v.text} · *${marks[v.status] ?? v.status}*`,
  byAt: (v) => `${v.who} nêu, ${v.time}`,
  withdrawnAt: (v) => `rút lại ${v.time}`,
  cites: (v) => v.evidence.join(', '),
  forIt: (v) => `${v.time} ủng hộ: ${v.why}`,
  againstIt: (v) => `${v.time} phản bác: ${v.why}`,
  withoutEvidence: () => 'nói miệng, không kèm evidence',

  stood: (v) => marks[v.status] ?? v.status,
  course: (v) =>
    `${v.time} ${courses[v.type] ?? v.type}${v.reason === '' ? '' : `: ${v.reason}`} [${v.source}]`,
  detour: (v) => `Giả thuyết “${v.text}” được theo đuổi ${v.duration} rồi mới bị bác bỏ [${v.source}].`,

  add: () => 'Thêm giả thuyết',
  supportOne: () => 'Ủng hộ ...',
  refuteOne: () => 'Phản bác ...',
  withdrawOne: () => 'Rút lại',

  formTitle: () => 'Giả thuyết',
  formSubmit: () => 'Nêu ra',
  textLabel: () => 'Có thể là gì?',
  textExample: () => 'Database chậm từ lúc chạy migration',
  evidenceLabel: () => 'Evidence',
  evidenceHint: () => 'Điều gì khiến bạn nghĩ vậy.',
  judgeEvidenceHint: () => 'Evidence nào cho thấy điều đó. Nếu không có thì cần nêu lý do.',
  evidencePlaceholder: () => 'Chọn',
  supportTitle: () => 'Ủng hộ giả thuyết',
  refuteTitle: () => 'Phản bác giả thuyết',
  judgeSubmit: () => 'Ghi lại',
  why: () => 'Vì sao?',
  groundNeeded: () => 'Hãy chọn evidence hoặc nêu lý do.',

  empty: () => 'Chưa có nội dung. Ví dụ `/incident hypothesis database đang chậm E5`.',
  tooLong: (v) => `Có ${v.length} ký tự, tối đa ${v.limit}: chỉ một câu thôi. Phần còn lại hãy ghi vào note.`,
  full: (v) => `Đã có ${v.limit} giả thuyết. Hãy bác bỏ hoặc rút bớt; giả thuyết này ghi tạm vào note.`,
  noSuchEvidence: (v) => `Incident này không có ${v.asked.join(', ')}. ${offered(v.known)}`,
  noGround: (v) =>
    `Điều gì ${v.verdict === 'support' ? 'ủng hộ' : 'phản bác'}? Hãy nêu evidence hoặc lý do, ví dụ \`/incident hypothesis ${v.verdict} H1 E5\`. ${offered(v.known)}`,
  which: (v) =>
    v.known.length === 0
      ? 'Không có giả thuyết nào đang mở. Nêu giả thuyết: `/incident hypothesis database đang chậm`.'
      : `${v.asked === '' ? 'Giả thuyết nào?' : `Không có ${v.asked}.`} Hiện có ${v.known.join('; ')}.`,
};
