/** The one summary message of an incident and the line in the announcement channel. */
export const summary = {
  since: (v: { time: string; span: string }) => `since ${v.time} (${v.span})`,
  sinceTime: (v: { time: string }) => `since ${v.time}`,
  asOf: (v: { time: string }) => `as of ${v.time}`,
  notes: (v: { n: number }) => `${v.n} ${v.n === 1 ? 'note' : 'notes'} in the timeline`,
  reopened: (v: { n: number }) => (v.n === 1 ? 'reopened once' : `reopened ${v.n} times`),

  lead: (v: { who: string }) => `lead ${v.who}`,
  leadUnclaimed: () => 'lead *unclaimed*',
  role: (v: { role: string; who: string }) => `${v.role} ${v.who}`,
  onCall: (v: { who: string }) => `on call ${v.who}`,
  nobodyOnCall: () => 'on call *nobody*',
  acknowledgedBy: (v: { who: string; time: string }) => `${v.who} acknowledged ${v.time}`,
  paged: (v: { who: readonly string[]; time: string }) =>
    `${v.who.join(', ')} paged ${v.time}, no answer yet`,
  declinedPage: (v: { who: readonly string[] }) =>
    `${v.who.join(', ')} cannot take it, the next step is paged`,
  pagingStarts: () => 'paging is starting',
  notPagedYet: () => 'nobody paged',
  nobodyReached: () => ':warning: *nobody reached*',
  nextUpdate: (v: { time: string }) => `next update due ${v.time}`,
  updateOverdue: (v: { time: string }) => `*update overdue* since ${v.time}`,

  whatIsGoingOn: () => 'What is going on',
  whereItStarts: () => 'Where it seems to start',
  whatNext: () => 'What to do next',
  notLookedAt: () => 'Not looked at:',
  couldNot: () => 'Could not do:',

  beingLookedAt: () => 'Logs and traces are being looked at.',
  lastUpdate: (v: { time: string; text: string }) => `Last update, ${v.time}: ${v.text}`,
  alarm: (v: { name: string; time: string; sentence: string }) =>
    `• *${v.name}* since ${v.time}: ${v.sentence}`,
  alarmAgain: (v: { name: string; time: string; sentence: string; n: number }) =>
    `• *${v.name}* since ${v.time}, for the ${ordinal(v.n)} time: ${v.sentence}`,
  moreAlarms: (v: { n: number }) => `and ${v.n} more in ALARM`,
  alarmsOk: (v: { names: readonly string[]; more: number }) =>
    `OK again: ${v.names.join(', ')}${v.more > 0 ? ` and ${v.more} more` : ''}`,
  allOk: (v: { time: string }) => `No alarm is in ALARM any more, the last one since ${v.time}.`,
  declaredBy: (v: { who: string }) => `Declared by ${v.who}. No alarm has joined.`,
  declared: () => 'Declared by hand. No alarm has joined.',

  metric: (v: { id: string; words: string }) => `${v.words} (${v.id})`,
  logs: (v: { id: string; count: string; group: string; n: number }) =>
    `${v.count} log ${v.n === 1 ? 'line matches' : 'lines match'} in ${v.group} (${v.id})`,
  noLogs: (v: { id: string; group: string; query: string }) =>
    `No log line in ${v.group} matches ${v.query} (${v.id})`,
  mostOften: (v: { text: string }) => `most often “${v.text}”`,
  forExample: (v: { text: string }) => `for example “${v.text}”`,
  logsNews: (v: { id: string; group: string }) => `In ${v.group} (${v.id}):`,
  logsNew: (v: { pattern: string; count: string; since: string }) =>
    `new${v.since === '' ? '' : ` since ${v.since}`}: “${v.pattern}”, ${v.count} ×`,
  logsRisen: (v: { pattern: string; before: string; count: string }) =>
    `risen from ${v.before} to ${v.count}: “${v.pattern}”`,
  logsPartial: () => 'the query had not ended, so there may be more',

  starts: (v: { service: string; percent: number; faults: boolean; id: string }) =>
    `*${v.service}*: ${v.percent} % of the extra ${v.faults ? 'faults' : 'seconds'} began there (${v.id}).`,
  startsThen: (v: { services: readonly string[] }) => `Then ${v.services.join(', ')}.`,
  startsWeak: (v: { service: string; percent: number; faults: boolean; id: string }) =>
    `Weak signal, a hint at most: perhaps *${v.service}*, ${v.percent} % of the extra ${v.faults ? 'faults' : 'seconds'} (${v.id}).`,
  startsNowhere: (v: { id: string; faults: boolean }) =>
    `No service ${v.faults ? 'fails more' : 'is slower'} than chance explains (${v.id}).`,
  sampled: (v: { percent: string; requests: string }) =>
    `${v.percent} % of requests are traced; ${v.requests} in this window.`,
  sampledLow: (v: { percent: string; requests: string }) =>
    `Only ${v.percent} % of requests are traced (${v.requests} in this window), so rare faults may be missed and the order may be off.`,
  sampledUnknown: (v: { requests: string }) =>
    `${v.requests} requests traced in this window; how many there were in all is not known.`,

  runbook: (v: { title: string; step: string }) => `Runbook *${v.title}*, begin with “${v.step}”.`,
  runbookOnly: (v: { title: string }) => `Runbook *${v.title}*.`,
  why: (v: { why: string }) => `Matched: ${v.why}.`,
  moreRunbooks: (v: { titles: readonly string[] }) => `Also: ${v.titles.join(', ')}.`,
  gap: (v: { id: string; subject: string; why: string }) => `• ${v.id} ${v.subject}: ${v.why}`,
  failure: (v: { doing: string; error: string }) => `• ${v.doing}: ${v.error}`,
  unmatched: (v: { service: string }) =>
    `No service in tocsin.yaml matches this alarm, so it is with ${v.service}. Add it to \`match\` of the service it belongs to.`,
  noRunbook: () => 'No runbook fits.',
  triage: (v: { incident: string }) =>
    `Nobody is paged in triage. If it is real, \`/incident ${v.incident} status investigating\` pages who is on call. If it is nothing: \`/incident ${v.incident} decline\`.`,
  takeIt: () => 'Nobody is paged any more. Acknowledge it, or call somebody who can.',
  resolveWhenSure: () => 'If it stays quiet, press Resolve.',

  resolvedBy: (v: { time: string; who: string }) => `resolved ${v.time} by ${v.who}`,
  resolved: (v: { time: string }) => `resolved ${v.time}`,
  closed: () => 'closed',
  declined: (v: { time: string }) => `declined ${v.time}: no incident after all`,
  merged: (v: { time: string }) => `merged ${v.time} into another incident`,
  mergedInto: (v: { time: string; incident: string }) => `merged ${v.time}, goes on in ${v.incident}`,
  acknowledgedAfter: (v: { span: string }) => `acknowledged after ${v.span}`,
  notAcknowledged: () => 'not acknowledged',
  mitigatedAfter: (v: { span: string }) => `mitigated after ${v.span}`,
  pagedInAll: (v: { persons: number; times: number }) =>
    `${v.persons} ${v.persons === 1 ? 'person' : 'people'} paged, ${v.times} ${v.times === 1 ? 'time' : 'times'}`,
  stillInAlarm: (v: { names: readonly string[]; more: number }) =>
    `Still in ALARM: ${v.names.join(', ')}${v.more > 0 ? ` and ${v.more} more` : ''}`,
  noResolution: () => 'How it ended was not said.',
  draftComing: () => 'The postmortem draft comes in a moment.',
  resolvedAfter: (v: { span: string }) => `resolved after ${v.span}`,
};

function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}
