const kinds: Readonly<Record<string, string>> = {
  metric: 'metric',
  logs: 'logs',
  traces: 'traces',
  changes: 'changes',
  similar: 'similar incidents',
  alarm: 'alarm history',
};

/** Evidence items and gaps in the thread under the summary. */
export const evidence = {
  kind: (v: { kind: string }) => kinds[v.kind] ?? v.kind,
  lookAgain: () => 'Look again',
  lookUnderWay: (v: { kinds: readonly string[]; since: string }) =>
    `Being looked up already, since ${v.since}: ${v.kinds.join(', ')}. What is found comes into the thread.`,
  lookedUpAlready: (v: { kinds: readonly string[]; since: string; again: string }) =>
    `Looked up at ${v.since} already, and again from ${v.again} on: ${v.kinds.join(', ')}.`,
  lookElse: (v: { incident: string; kind: string }) =>
    `Something else can be looked for now: \`/incident ${v.incident} evidence ${v.kind} WORDS\`.`,
  lookingApart: (v: { kinds: readonly string[]; not: readonly string[] }) =>
    `Looking: ${v.kinds.join(', ')}. Looked up a moment ago, and not again now: ${v.not.join(', ')}.`,
  lookedAt: (v: { time: string }) => `looked at ${v.time}`,
  lookedAgainAt: (v: { time: string }) => `looked again at ${v.time}`,
  nothingLeft: () => 'Nothing to show any more.',
  spent: (v: {
    size: string;
    sizeAllowed: string;
    queries: string;
    queriesAllowed: string;
    sec: string;
    secAllowed: string;
  }) =>
    `Spent on looking so far: ${v.size} of ${v.sizeAllowed}, ${v.queries} of ${v.queriesAllowed} queries, ${v.sec} of ${v.secAllowed} s`,

  logs: (v: { id: string; group: string; count: string; n: number }) =>
    `*${v.id} Logs* · ${v.group} · ${v.count} ${v.n === 1 ? 'line matches' : 'lines match'}`,
  news: (v: { id: string; group: string; n: number }) =>
    `*${v.id} Logs, what is new* · ${v.group} · ${v.n === 0 ? 'no new or risen pattern' : v.n === 1 ? '1 pattern' : `${v.n} patterns`}`,
  against: (v: { from: string; to: string }) => `against ${v.from} to ${v.to}`,
  newPattern: (v: { count: string; since: string; share: string }) =>
    `*new*: ${v.count} ×${v.since === '' ? '' : ` · first ${v.since}`}${v.share === '' ? '' : ` · ${v.share}`}`,
  risenPattern: (v: { before: string; count: string; since: string; share: string }) =>
    `*risen*: ${v.before} → ${v.count}${v.share === '' ? '' : ` · ${v.share}`}`,
  shareOfRequests: (v: { percent: string }) => `in ${v.percent} % of requests`,
  shareOfLines: (v: { percent: string }) => `${v.percent} % of lines`,
  forExample: (v: { text: string }) => `e.g. ${v.text}`,
  comparedAll: (v: { now: string; before: string }) =>
    `All lines compared by CloudWatch: ${v.now} against ${v.before}.`,
  comparedSample: (v: { now: string; before: string }) =>
    `A sample was compared, since this log class knows no patterns: the newest ${v.now} lines against ${v.before}; rare patterns may be missing.`,
  exceptions: () => '*Exceptions*',
  exception: (v: { count: string; type: string; where: string; message: string; since: string }) =>
    `• ${v.count} × *${v.type}*${v.where === '' ? '' : ` in ${v.where}`}${v.message === '' ? '' : `: ${v.message}`}${v.since === '' ? '' : ` · first ${v.since}`}`,
  window: (v: { from: string; to: string }) => `${v.from} to ${v.to}`,
  noLines: () => 'No line matches.',
  counted: () =>
    'Lines that differ in numbers and ids only are counted as one, among the lines that were read.',
  linesInUtc: () => 'Times of the lines are UTC.',
  partial: () => 'The query had not ended when its time was up: this is what it had found until then.',
  removed: (v: { n: number }) => `${v.n} ${v.n === 1 ? 'value' : 'values'} removed (secrets, personal data)`,
  query: (v: { name: string }) => `query ${v.name}`,
  scannedRecords: (v: { count: string }) => `${v.count} records scanned`,
  scannedBytes: (v: { size: string }) => `${v.size} scanned`,
  asked: (v: { text: string }) => `Asked: ${v.text}`,

  metric: (v: { id: string; alarm: string; words: string }) => `*${v.id} Metric* · ${v.alarm} · ${v.words}`,
  metricMoved: (v: { metric: string; before: string; now: string; since: string }) =>
    `${v.metric} ${v.before} → ${v.now}${v.since === '' ? '' : ` since ${v.since}`}`,
  metricNow: (v: { metric: string; now: string }) => `${v.metric} ${v.now}, nothing to compare with`,
  metricNoData: (v: { metric: string }) => `${v.metric} has no data in this window`,
  metricQuiet: (v: { time: string }) => `No data since ${v.time}: the metric has fallen silent.`,
  metricGaps: (v: { missing: number; periods: number }) =>
    `${v.missing} of ${v.periods} periods have no data.`,
  metricThreshold: (v: { value: string; upper: boolean }) => `threshold ${v.upper ? '≥' : '≤'} ${v.value}`,
  metricPeak: (v: { value: string }) => `at its worst ${v.value}`,
  metricStat: (v: { stat: string; span: string }) => `${v.stat === '' ? 'expression' : v.stat} per ${v.span}`,
  siblings: (v: { n: number }) => `Of ${v.n} other series of this metric moved most:`,
  sibling: (v: { name: string; before: string; now: string }) => `• ${v.name}: ${v.before} → ${v.now}`,
  siblingsStill: (v: { n: number }) =>
    v.n === 1
      ? 'The other series of this metric is as before.'
      : `The ${v.n} other series of this metric are as before.`,
  traces: (v: { id: string; requests: string; faults: string }) =>
    `*${v.id} Traces* · ${v.requests} requests traced, ${v.faults} with a fault`,
  excess: (v: { amount: string; faults: boolean }) =>
    `${v.amount} ${v.faults ? 'faults' : 'seconds'} more than in a normal window, and where they began:`,
  suspect: (v: { service: string; percent: number }) => `• *${v.service}* ${v.percent} %`,
  minutes: (v: { faults: boolean }): string =>
    v.faults ? 'Failed requests by the minute:' : 'Time per request by the minute:',
  minuteLine: (v: { service: string; bars: string; usual: string; most: string; time: string }) =>
    `• ${v.service} \`${v.bars}\` ${v.usual} before, ${v.most} at most (${v.time})`,
  share: (v: { percent: string }) => `${v.percent} %`,
  fromSpans: () => 'Read from the spans of Transaction Search.',
  missedCalls: (v: { calls: readonly string[] }) => `Not read: ${v.calls.join(', ')}.`,
  weak: () => 'Weak signal: normal windows differ nearly as much. A hint at most.',
  nowhere: (v: { faults: boolean }) =>
    `No service ${v.faults ? 'fails more' : 'is slower'} than chance explains.`,
  slowest: () => 'slowest',
  newestFault: () => 'newest fault',
  typical: () => 'typical',
  example: (v: { what: string; detail: string }) => `${v.what}${v.detail === '' ? '' : ` (${v.detail})`}`,
  examples: () => 'Traces to look at:',
  lasted: (v: { sec: string }) => `${v.sec} s`,

  gap: (v: { id: string; subject: string; why: string }) =>
    `*${v.id} Not looked at* · ${v.subject}: ${v.why}`,
  gapHeadline: (v: { id: string; subject: string }) => `${v.id} Not looked at: ${v.subject}`,
  gapDetail: (v: { detail: string }) => `AWS said: ${v.detail}`,
  gapAllow: (v: { who: string }) => `To be added to the policy of ${v.who}:`,
  gapTrust: (v: { role: string }) => `To be added to the trust policy of ${v.role}:`,

  runbooks: (v: { n: number }) => (v.n === 1 ? 'One runbook fits' : `${v.n} runbooks fit`),
  runbook: (v: { title: string; why: string }) => `• *${v.title}* · matched: ${v.why}`,
  firstStep: (v: { step: string }) => `begin with “${v.step}”`,

  resolved: (v: { incident: string; span: string }) => `${v.incident} is resolved after ${v.span}`,
  resolvedBy: (v: { incident: string; span: string; who: string }) =>
    `${v.incident} is resolved after ${v.span}, by ${v.who}`,
  sealed: (v: { hash: string }) =>
    `Record up to here: \`${v.hash}\`. Whoever keeps this line can check later that nothing was changed.`,
  postmortem: (v: { incident: string }) =>
    `The postmortem draft of ${v.incident} is ready: timeline, figures and evidence are filled in.`,
  postmortemTodo: () =>
    'What only people know is left to write: what made it possible, what helped, what will be changed.',
};
