import { spell } from './spell.ts';

const relations: Readonly<Record<string, (name: string) => string>> = {
  resource: (name) => `same resource ${name}`,
  suspect: (name) => `the suspect ${name}`,
  service: (name) => `same service ${name}`,
  dependency: (name) => `${name}, which it depends on`,
  none: () => 'nothing in common by name',
};

const likenesses: Readonly<Record<string, string>> = {
  alarm: 'same alarm',
  suspect: 'same suspect',
  pattern: 'same log pattern',
};

/** Changes, similar incidents and the history of an alarm. */
export const past = {
  changes: (v: { id: string; n: number }) =>
    v.n === 0 ? `*${v.id} Changes* · none found` : `*${v.id} Changes* · ${v.n} before it and since`,
  change: (v: { time: string; subject: string; what: string }) => `• ${v.time} *${v.subject}* · ${v.what}`,
  version: (v: { version: string }) => `version ${v.version}`,
  byHand: (v: { how: string }): string =>
    v.how === 'cli' ? '*by hand with the CLI*' : '*by hand in the console*',
  by: (v: { actor: string }) => `by ${v.actor}`,
  before: (v: { min: number }) => `${spell(v.min)} earlier`,
  atOnce: () => 'in the same minute',
  after: (v: { min: number }) => `${spell(v.min)} after it was seen`,
  relation: (v: { relation: string; name: string }) => (relations[v.relation] ?? (() => v.relation))(v.name),
  wide: () => 'reaches far',
  narrow: () => 'one of many',
  ranked: () =>
    'In order of suspicion: nearness in time, what it shares with the incident, how far it reaches.',
  moreChanges: (v: { n: number }) => `and ${v.n} more that speak for less`,
  trailUntil: (v: { time: string }) => `CloudTrail asked at ${v.time}; it is some minutes behind.`,
  trailPending: () => 'What CloudTrail knows comes in a moment.',
  drift: (v: { resource: string; stack: string; time: string }) =>
    `:warning: *${v.resource}* differs from its stack ${v.stack} since ${v.time} or earlier`,
  driftDeleted: (v: { resource: string; stack: string; time: string }) =>
    `:warning: *${v.resource}* of the stack ${v.stack} is gone since ${v.time} or earlier`,
  driftIn: (v: { properties: readonly string[] }) => `in ${v.properties.join(', ')}`,
  openChanges: () => 'CloudTrail',

  similar: (v: { id: string; n: number }) =>
    v.n === 0
      ? `*${v.id} Similar incidents* · none found`
      : `*${v.id} Similar incidents* · ${v.n} ${v.n === 1 ? 'that is' : 'that are'} alike`,
  alike: (v: { incident: string; time: string; same: readonly string[] }) =>
    `• *${v.incident}* · ${v.time} · ${v.same.map((each) => likenesses[each] ?? each).join(', ')}`,
  took: (v: { span: string }) => `over after ${v.span}`,
  notOver: () => 'not over',
  runbook: (v: { title: string }) => `runbook ${v.title}`,
  sharedPattern: (v: { text: string }) => `“${v.text}”`,
  openAction: (v: { id: string; text: string; due: string }): string =>
    `:warning: still open: ${v.id} ${v.text}${v.due === '' ? '' : `, due ${v.due}`}`,
  lookedBack: (v: { days: number }) =>
    `Incidents of the last ${v.days} days; private ones and drills are left out.`,
  openSimilar: () => 'Open',

  alarm: (v: { id: string; alarm: string }) => `*${v.id} Alarm* · ${v.alarm}`,
  firedFirst: (v: { days: number }) => `First time in ${v.days} days.`,
  fired: (v: { n: number; days: number }) => `Fired ${v.n} times in ${v.days} days, this time included.`,
  lastTime: (v: { time: string }) => `The time before: ${v.time}.`,
  byItself: (v: { n: number; over: number }) =>
    `${v.n} of ${v.over} went away by ${v.n === 1 ? 'itself' : 'themselves'}, before anybody had done anything.`,
  quick: (v: { n: number; over: number; min: number }) =>
    `${v.n} of ${v.over} were over within ${v.min} minutes.`,
  median: (v: { span: string }) => `Half of them lasted ${v.span} or less.`,
  sinceOnly: (v: { time: string }) => `Known since ${v.time} only.`,
  fromRecord: () => 'Counted in Tocsin’s own record: what was muted is not in it.',
  fromCloudWatch: () => 'Counted in CloudWatch’s history, which does not say who did what.',
  openAlarm: () => 'Alarm',

  changesLine: (v: { id: string; subject: string }) => `${v.id}: nearest change before it: ${v.subject}`,
  noChangesLine: (v: { id: string }) => `${v.id}: no change found before it`,
  similarLine: (v: { id: string; incidents: readonly string[] }) =>
    v.incidents.length === 0
      ? `${v.id}: no similar incident found`
      : `${v.id}: similar incidents: ${v.incidents.join(', ')}`,
  alarmLine: (v: { id: string; alarm: string; n: number; days: number }) =>
    `${v.id}: ${v.alarm} fired ${v.n === 1 ? 'once' : `${v.n} times`} in ${v.days} days`,
  factorChange: (v: { time: string; subject: string; what: string; id: string }) =>
    `${v.time} UTC: ${v.subject} was changed (${v.what}) [${v.id}].`,

  changedBefore: (v: { when: string; subject: string; detail: string; id: string }) =>
    `Changed ${v.when}: *${v.subject}*, ${v.detail} (${v.id}).`,
  ofPlace: (v: { confidence: string }) => `${v.confidence} for the place`,
  ofChange: (v: { confidence: string }) => `${v.confidence} for the change`,
  confidence: (v: { parts: readonly string[]; ids: string }) =>
    `Confidence: ${v.parts.join(', ')} (${v.ids}).`,
  usual: (v: { n: number; days: number; id: string }) => `It fired ${v.n} times in ${v.days} days (${v.id}).`,
  usualQuick: (v: { n: number; days: number; quick: number; over: number; min: number; id: string }) =>
    `It fired ${v.n} times in ${v.days} days; ${v.quick} of ${v.over} were over within ${v.min} minutes (${v.id}).`,
  lastIncident: (v: {
    incident: string;
    time: string;
    same: readonly string[];
    span: string;
    runbook: string;
    actions: readonly string[];
    id: string;
  }) =>
    `Last time: ${v.incident}, ${v.time}, ${v.same.map((each) => likenesses[each] ?? each).join(', ')}, over after ${v.span}${v.runbook === '' ? '' : ` with runbook ${v.runbook}`}${v.actions.length === 0 ? '' : `; its ${v.actions.length === 1 ? 'action' : 'actions'} ${v.actions.join(', ')} ${v.actions.length === 1 ? 'is' : 'are'} still open`} (${v.id}).`,
  permission: (v: { actions: readonly string[]; ids: readonly string[] }) =>
    `Somebody who may change IAM: ${v.actions.join(', ')} is missing, the statement is in the thread (${v.ids.join(', ')}).`,
};
