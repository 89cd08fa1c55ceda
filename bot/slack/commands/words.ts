/** The words of `/incident`, with what may be typed instead. */
export const incidentWords = {
  declare: ['new', 'open', 'start'],
  list: ['ls'],
  ack: ['acknowledge'],
  severity: ['sev'],
  status: [],
  role: [],
  note: ['n'],
  hypothesis: ['hypo', 'theory'],
  update: [],
  mitigate: ['mitigated'],
  resolve: ['resolved', 'fix'],
  reopen: [],
  close: [],
  decline: [],
  unfold: [],
  retry: ['again'],
  timeline: [],
  action: ['todo', 'followup'],
  actions: ['todos', 'followups'],
  metrics: ['figures', 'stats'],
  digest: [],
  reached: ['paged', 'pages'],
  explain: ['why'],
  page: ['wake', 'call'],
  'caused-by': ['cause', 'causes', 'caused'],
  evidence: ['look'],
  postmortem: ['pm'],
  mute: ['silence'],
  mutes: ['silences', 'muted'],
  unmute: ['unsilence'],
  help: ['?'],
} as const satisfies Record<string, readonly string[]>;

export type IncidentWord = keyof typeof incidentWords;

export const oncallWords = {
  who: [],
  schedule: ['shifts', 'next'],
  override: [],
  cover: [],
  swap: [],
  handoff: ['handover'],
  calendar: ['ics'],
  page: ['wake'],
  test: [],
  fairness: ['fair'],
  help: ['?'],
} as const satisfies Record<string, readonly string[]>;

export type OncallWord = keyof typeof oncallWords;

/** The word that was meant: itself or one of its other spellings. */
export function wordOf<W extends string>(
  words: Readonly<Record<W, readonly string[]>>,
  typed: string,
): W | undefined {
  const lower = typed.toLowerCase();
  return (Object.keys(words) as W[]).find((word) => word === lower || words[word].includes(lower));
}
