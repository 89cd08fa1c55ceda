/** Evidence items and gaps in the thread under the summary. */
export const evidence = {
  logs: (v: { id: string; group: string; count: string; n: number }) =>
    `*${v.id} Logs* · ${v.group} · ${v.count} ${v.n === 1 ? 'line matches' : 'lines match'}`,
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

  traces: (v: { id: string; requests: string; faults: string }) =>
    `*${v.id} Traces* · ${v.requests} requests traced, ${v.faults} with a fault`,
  excess: (v: { amount: string; faults: boolean }) =>
    `${v.amount} ${v.faults ? 'faults' : 'seconds'} more than in a normal window, and where they began:`,
  suspect: (v: { service: string; percent: number }) => `• *${v.service}* ${v.percent} %`,
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
