/** `48,210`. */
const count = (n: number): string => n.toLocaleString('en-US');

const times = (n: number): string => (n === 1 ? 'once' : `${n} times`);

export const postmortem = {
  firing: (v: {
    day: string;
    from: string;
    to: string;
    duration: string;
    service: string;
    alarm: string;
    source: string;
  }) =>
    `On ${v.day} from ${v.from} to ${v.to} UTC (${v.duration}) the alarm ${v.alarm} of ${v.service} was in ALARM [${v.source}].`,
  firingAgain: (v: {
    day: string;
    from: string;
    to: string;
    duration: string;
    service: string;
    alarm: string;
    n: number;
    source: string;
  }) =>
    `On ${v.day} from ${v.from} to ${v.to} UTC (${v.duration}) the alarm ${v.alarm} of ${v.service} went to ALARM at least ${v.n} times [${v.source}].`,
  alarmsInARow: (v: { n: number; until: string }) =>
    `${count(v.n)} further changes of alarms until ${v.until}; \`tocsin timeline\` lists each`,
  stillFiring: (v: { day: string; from: string; service: string; alarm: string; source: string }) =>
    `On ${v.day} at ${v.from} UTC the alarm ${v.alarm} of ${v.service} went to ALARM; it has not returned to OK since [${v.source}].`,
  declared: (v: { day: string; from: string; service: string; source: string }) =>
    `On ${v.day} at ${v.from} UTC a responder declared an incident of ${v.service} [${v.source}].`,
  storm: (v: { day: string; from: string; services: number; source: string }) =>
    `On ${v.day} from ${v.from} UTC alarms of ${v.services} ${v.services === 1 ? 'service' : 'services'} went to ALARM so close together that they became one incident [${v.source}].`,
  countedAlarms: (v: { n: number; services: string; more: number; source: string }) =>
    `${count(v.n)} ${v.n === 1 ? 'alarm was' : 'alarms were'} counted by service: ${v.services}${v.more === 0 ? '' : ` and ${v.more} more`} [${v.source}]; the attached list names each.`,
  countedFiring: (v: { n: number; source: string }) =>
    `${count(v.n)} of them ${v.n === 1 ? 'has' : 'have'} not returned to OK [${v.source}].`,
  alarmSaid: (v: { sentence: string; source: string }) => `What it saw: ${v.sentence} [${v.source}].`,
  moreAlarms: (v: { n: number; names: string; more: number; source: string }) =>
    `${v.n} further ${v.n === 1 ? 'alarm' : 'alarms'} joined: ${v.names}${v.more === 0 ? '' : ` and ${v.more} more`} [${v.source}].`,
  began: (v: { percent: number; unit: string; service: string; id: string }) =>
    `In the traces ${v.percent} % of the extra ${v.unit} began inside ${v.service} [${v.id}].`,
  weak: (v: { id: string }) => `The traces show no service that clearly stands out [${v.id}].`,
  ended: (v: { duration: string; source: string; text: string }) =>
    `Resolved after ${v.duration} [${v.source}]: ${v.text}`,
  endedWithout: (v: { duration: string; source: string }) =>
    `Resolved after ${v.duration} [${v.source}]; what ended it is not on record.`,
  endedCalm: (v: { duration: string; calm: string; source: string }) =>
    `Resolved by itself after ${v.duration}, all alarms having been OK for ${v.calm} [${v.source}].`,
  seconds: () => 'seconds',
  faults: () => 'faults',
  tracedFaults: () => 'requests with a fault, among those traced',
  tracedFaultsValue: (v: { faults: number; requests: number }) =>
    `${count(v.faults)} of ${count(v.requests)}`,
  impactDated: () => 'when it hurt, times given by hand',
  impactMetric: (v: { alarm: string }) => `when the metric of ${v.alarm} was beyond its threshold`,
  impactSpan: (v: { from: string; to: string; duration: string }) =>
    `${v.from} to ${v.to} UTC (${v.duration})`,
  impactSince: (v: { from: string }) => `from ${v.from} UTC; its end is not on record`,
  impactUntil: (v: { to: string }) => `until ${v.to} UTC; its beginning is not dated`,
  alarmsMerged: () => 'alarms in this incident',
  peoplePaged: () => 'people paged',
  peoplePagedValue: (v: { people: number; pages: number }) => `${v.people} (${times(v.pages)} in all)`,
  mttd: (v: { duration: string; source: string }) =>
    `Noticed ${v.duration} after the alarm changed state [${v.source}]; when the trouble itself began is not known`,
  mttdMetric: (v: { duration: string; source: string }) =>
    `Noticed ${v.duration} after the metric was first beyond its threshold [${v.source}]; when customers first felt it is not on record`,
  mttdDated: (v: { duration: string; source: string }) =>
    `Noticed ${v.duration} after the impact began, a time given by hand [${v.source}]`,
  mtta: (v: { duration: string; source: string }) =>
    `acknowledged ${v.duration} after the first page [${v.source}]`,
  mttm: (v: { duration: string; source: string }) => `mitigated after ${v.duration} [${v.source}]`,
  mttmMetric: (v: { duration: string; source: string }) =>
    `the metric was no longer beyond its threshold after ${v.duration} [${v.source}]; when it was mitigated is not on record`,
  mttmResolved: (v: { duration: string; source: string }) =>
    `mitigated after ${v.duration} at the latest [${v.source}]; when exactly is not on record`,
  mttr: (v: { duration: string; source: string }) => `resolved after ${v.duration} [${v.source}]`,
  factorTraces: (v: { percent: number; unit: string; service: string; id: string }) =>
    `${v.percent} % of the extra ${v.unit} in the traces began inside ${v.service} [${v.id}].`,
  factorLogs: (v: { line: string; example: string; matched: number; group: string; id: string }) =>
    `Among ${count(v.matched)} matching ${v.matched === 1 ? 'line' : 'lines'} of ${v.group}: ${v.line}, for example ${v.example} [${v.id}].`,
  factorNew: (v: { pattern: string; example: string; count: number; group: string; id: string }) =>
    `New in ${v.group}, ${count(v.count)} ${v.count === 1 ? 'time' : 'times'}: ${v.pattern}, for example ${v.example} [${v.id}].`,
  wellAcknowledged: (v: { duration: string; source: string }) =>
    `The page was acknowledged after ${v.duration} [${v.source}].`,
  wellRunbook: (v: { title: string; why: string; source: string }) =>
    `The runbook "${v.title}" was at hand from the start (${v.why}) [${v.source}].`,
  hardGap: (v: { subject: string; why: string; id: string }) =>
    `Tocsin could not look at ${v.subject}: ${v.why} [${v.id}].`,
  hardNobody: (v: { source: string }) => `For a while nobody was reached [${v.source}].`,
  hardUnheard: (v: { source: string }) =>
    `It ended by itself before any page had reached anybody [${v.source}].`,
  hardLaterStep: (v: { step: number; source: string }) =>
    `The page was acknowledged only after step ${v.step} of the policy had begun [${v.source}].`,
  hardSilent: (v: { source: string }) =>
    `A page reached a Slack that makes no sound at that hour (do not disturb) [${v.source}].`,
  hardFailed: (v: { what: string; error: string; source: string }) =>
    `Tocsin could not ${v.what}: ${v.error} [${v.source}].`,
  actionPermission: (v: { action: string; subject: string }) => `allow Tocsin ${v.action} on ${v.subject}`,
  actionPermissionClosed: () => 'the query succeeds',
  actionConfigure: (v: { subject: string }) => `name log groups and traces of ${v.subject} in tocsin.yaml`,
  actionAssigned: () => 'assigned',
  actionDone: () => 'done',
  actionDropped: (v: { reason: string }) => `dropped: ${v.reason}`,
  actionConfigureClosed: () => 'the next incident shows them',
  evidenceLogs: (v: { group: string; query: string; matched: number; scanned: string }) =>
    `Logs Insights, ${v.group}, query ${v.query}: ${count(v.matched)} ${v.matched === 1 ? 'line' : 'lines'} matched, ${v.scanned} scanned`,
  evidenceMetric: (v: { alarm: string; metric: string }) => `Metric ${v.metric} of the alarm ${v.alarm}`,
  evidenceTraces: (v: { requests: number; faults: number }) =>
    `X-Ray: ${count(v.requests)} ${v.requests === 1 ? 'request' : 'requests'} traced, ${count(v.faults)} with a fault`,
  evidencePartial: () => 'the query had not ended: partial',
  evidenceRemoved: (v: { n: number }) => `${v.n} ${v.n === 1 ? 'value' : 'values'} removed`,
  someone: () => 'a responder',
};
