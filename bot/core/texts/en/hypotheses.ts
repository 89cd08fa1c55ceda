const marks: Readonly<Record<string, string>> = {
  open: 'open',
  supported: 'supported',
  refuted: 'refuted',
  withdrawn: 'withdrawn',
};

const courses: Readonly<Record<string, string>> = {
  HypothesisAdded: 'put forward',
  HypothesisSupported: 'supported',
  HypothesisRefuted: 'refuted',
  HypothesisWithdrawn: 'withdrawn',
};

const offered = (known: readonly string[]): string =>
  known.length === 0
    ? 'There is no evidence yet; say it in words.'
    : `There is ${known.slice(-12).join(', ')}.`;

/** What people think it is, with what speaks for and against it. */
export const hypotheses = {
  putForward: (v: { who: string; id: string; text: string }) => `${v.who} put forward ${v.id}: ${v.text}`,
  supported: (v: { who: string; id: string }) => `${v.who} found support for ${v.id}`,
  refuted: (v: { who: string; id: string }) => `${v.who} refuted ${v.id}`,
  withdrew: (v: { who: string; id: string }) => `${v.who} withdrew ${v.id}`,

  heading: (v: { n: number; open: number }) =>
    `${v.n} ${v.n === 1 ? 'hypothesis' : 'hypotheses'}, ${v.open} not settled`,
  none: (v: { incident: string }) =>
    `${v.incident} has no hypotheses. For example \`/incident hypothesis the database is slow\`.`,
  line: (v: { id: string; text: string; status: string }) =>
    `*${v.id}* ${v.text} · *${marks[v.status] ?? v.status}*`,
  byAt: (v: { who: string; time: string }) => `put forward by ${v.who}, ${v.time}`,
  withdrawnAt: (v: { time: string }) => `withdrawn ${v.time}`,
  cites: (v: { evidence: readonly string[] }) => v.evidence.join(', '),
  forIt: (v: { time: string; why: string }) => `${v.time} speaks for it: ${v.why}`,
  againstIt: (v: { time: string; why: string }) => `${v.time} speaks against it: ${v.why}`,
  withoutEvidence: () => 'said, without evidence attached',

  stood: (v: { status: string }) => marks[v.status] ?? v.status,
  course: (v: { type: string; time: string; reason: string; source: string }) =>
    `${v.time} ${courses[v.type] ?? v.type}${v.reason === '' ? '' : `: ${v.reason}`} [${v.source}]`,
  detour: (v: { text: string; duration: string; source: string }) =>
    `The hypothesis “${v.text}” was followed for ${v.duration} until it was refuted [${v.source}].`,

  add: () => 'Another hypothesis',
  supportOne: () => 'Supports it ...',
  refuteOne: () => 'Refutes it ...',
  withdrawOne: () => 'Withdraw it',

  formTitle: () => 'Hypothesis',
  formSubmit: () => 'Put forward',
  textLabel: () => 'What could it be?',
  textExample: () => 'The database is slow since the migration',
  evidenceLabel: () => 'Evidence',
  evidenceHint: () => 'What made you think of it.',
  judgeEvidenceHint: () => 'What shows it. Without any the reason is needed.',
  evidencePlaceholder: () => 'Choose',
  supportTitle: () => 'It speaks for it',
  refuteTitle: () => 'It speaks against it',
  judgeSubmit: () => 'Note it',
  why: () => 'Why?',
  groundNeeded: () => 'Choose evidence or say why.',

  empty: () => 'There was no text. For example `/incident hypothesis the database is slow E5`.',
  tooLong: (v: { length: number; limit: number }) =>
    `It has ${v.length} characters, ${v.limit} are possible: one sentence. What else there is goes into a note.`,
  full: (v: { limit: number }) =>
    `There are ${v.limit} hypotheses already. Refute or withdraw some; a note keeps this one.`,
  noSuchEvidence: (v: { asked: readonly string[]; known: readonly string[] }) =>
    `There is no ${v.asked.join(', ')} in this incident. ${offered(v.known)}`,
  noGround: (v: { verdict: string; known: readonly string[] }) =>
    `What ${v.verdict === 'support' ? 'speaks for' : 'speaks against'} it? Name evidence or say why, for example \`/incident hypothesis ${v.verdict} H1 E5\`. ${offered(v.known)}`,
  which: (v: { asked: string; known: readonly string[] }) =>
    v.known.length === 0
      ? 'No hypothesis is open. `/incident hypothesis the database is slow` puts one forward.'
      : `${v.asked === '' ? 'Which one?' : `There is no ${v.asked}.`} There is ${v.known.join('; ')}.`,
};
