const reasons: Readonly<Record<string, (by: string) => string>> = {
  'same-contributors': () => 'another series of the same alarm',
  'same-key': (by) => (by === '' ? 'the same grouping key' : `the same grouping key, ${by}`),
  composite: () => 'a composite alarm and its children',
  neighbour: (by) => (by === '' ? 'services that depend on one another' : `a neighbour of ${by}`),
  storm: () => 'part of a storm',
  moved: () => 'from an incident that was joined',
  unfolded: () => 'separated from a storm',
  'no-data': () => 'a rule opens an incident when data is missing',
  found: () => 'no notification came; found by asking CloudWatch',
  'after-mute': () => 'still in ALARM when its mute ended',
  checked: () => 'late; CloudWatch says that it is still in ALARM',
};

/** What becomes of alarms, each with its reason. */
export const triage = {
  stormTitle: (v: { service: string }) => `storm, first ${v.service}`,
  listTitle: (v: { n: number }) => `All ${v.n} alarms`,
  because: (v: { reason: string; by: string }) =>
    (Object.hasOwn(reasons, v.reason) ? reasons[v.reason] : undefined)?.(v.by) ?? '',

  joined: (v: { alarm: string; because: string; sentence: string }) =>
    `alarm ${v.alarm} fired and joined (${v.because}): ${v.sentence}`,
  opened: (v: { text: string; because: string }) => `${v.text} (${v.because})`,
  openedHeld: (v: { text: string; sec: number }) =>
    `${v.text}; a rule waits ${v.sec} s for an OK before anybody is paged`,
  openedStorm: (v: { incident: string; severity: string; service: string }) =>
    `${v.incident} opened, ${v.severity}: many services at once are one storm, first ${v.service}`,
  openedUnfolded: (v: { text: string; storm: string }) => `${v.text}, separated from ${v.storm}`,
  holdOver: () => 'still in ALARM after the hold: paging starts',
  notHeld: () => 'an alarm fired that no rule holds back: paging starts',
  transient: () => 'OK again within the hold: nobody was paged',
  heartbeatMissing: (v: { name: string; every: string; late: string }) =>
    `no heartbeat of ${v.name} for ${v.late}: one is due every ${v.every}`,
  dataMissing: (v: { alarm: string }) => `alarm ${v.alarm} has no data (INSUFFICIENT_DATA)`,
  flapping: (v: { alarm: string; n: number }) =>
    `alarm ${v.alarm} flaps: ${v.n} changes; an OK counts again when it is calm`,
  calmed: (v: { alarm: string; state: string; min: number }) =>
    `alarm ${v.alarm} flaps no more: ${v.state} for ${v.min} min`,
  serviceJoined: (v: { service: string; n: number }) =>
    `${v.service} is in trouble: ${v.n} ${v.n === 1 ? 'alarm' : 'alarms'} in ALARM`,
  listShared: (v: { n: number }) => `list of all ${v.n} alarms attached`,
  unfolding: (v: { who: string; n: number }) =>
    `${v.who} unfolded the storm: each of ${v.n} services that is still in trouble gets its own incident`,
  unfoldedTo: (v: { service: string; incident: string }) => `${v.service} goes on as ${v.incident}`,
  merged: (v: { incident: string; because: string }) => `goes on in ${v.incident}: ${v.because}`,
  resolvePropose: () => 'all alarms are OK; it is for a person to resolve',
  resolveNever: () => 'all alarms are OK; incidents of this severity are not resolved by themselves',
  resolveCalm: (v: { min: number }) =>
    `all alarms are OK; it resolves by itself when that lasts for ${v.min} min`,
  alarmGone: (v: { name: string }) => `CloudWatch no longer knows the alarm ${v.name}: deleted or renamed`,
  severityRaised: (v: { service: string; from: string; to: string }) =>
    `severity raised from ${v.from} to ${v.to}: ${v.service} joined, which is ${v.to}`,
  unheard: () => 'no page had reached anybody by then',
  serviceOver: (v: { service: string }) => `${v.service}: all alarms are OK`,
  serviceAgain: (v: { service: string; n: number }) =>
    `${v.service}: ${v.n} ${v.n === 1 ? 'alarm' : 'alarms'} in ALARM again`,
  resolvedCalm: (v: { min: number }) => `resolved by itself: all alarms were OK for ${v.min} min`,
  acknowledgementExpired: (v: { min: number }) =>
    `acknowledged, and nobody has done anything for ${v.min} min: paging starts again`,
  unansweredOutgrown: () => 'nobody was reached when it was less urgent: paging starts again',
  acknowledgementOutgrown: () => 'acknowledged when it was less urgent: paging starts again',

  flappingNow: (v: { alarm: string; n: number; time: string }) =>
    `:arrows_counterclockwise: *${v.alarm}* flaps: ${v.n} changes, the newest ${v.time}. It counts as firing until it is calm.`,
  flappingOver: (v: { alarm: string; state: string; time: string }) =>
    `*${v.alarm}* flaps no more: ${v.state} since ${v.time}.`,
  flaps: (v: { n: number }) => `flapping, ${v.n} changes`,
  children: (v: { names: readonly string[]; more: number }) =>
    `its children: ${v.names.join(', ')}${v.more > 0 ? ` and ${v.more} more` : ''}`,
  stormHeadline: (v: { alarms: number; services: number }) =>
    `storm: ${v.alarms} ${v.alarms === 1 ? 'alarm' : 'alarms'} of ${v.services} ${v.services === 1 ? 'service' : 'services'}`,
  stormAbout: (v: { services: number }) =>
    `One incident instead of ${v.services}; \`/incident unfold\` separates them later. Upstream first:`,
  stormUnfolded: () => 'Unfolded: each service goes on in its own incident.',
  line: (v: { service: string; n: number; total: number; time: string }) =>
    `• *${v.service}* · ${v.n === 0 ? `all ${v.total} OK` : `${v.n} of ${v.total} in ALARM`} · since ${v.time}`,
  lineOnCall: (v: { line: string; who: string }) => `${v.line} · ${v.who}`,
  lineUnfolded: (v: { service: string; incident: string }) => `• *${v.service}* · ${v.incident}`,
  lineShort: (v: { service: string; n: number; total: number }) => `${v.service} ${v.n}/${v.total}`,
  composite: (v: { line: string }) => `${v.line} · composite alarm`,
  list: (v: { n: number; time: string }) => `All ${v.n} alarms are in the attached list, renewed ${v.time}.`,
  listComing: () => 'The list of all alarms follows in the thread.',
  onHold: (v: { time: string }) => `A rule waits until ${v.time} for an OK; nobody is paged before.`,
  planPropose: () => 'It is not resolved by itself.',
  planNever: () => 'Incidents of this severity are never resolved by themselves.',
  planCalm: (v: { time: string }) => `If it stays quiet it is resolved by itself at ${v.time}.`,
  mergedInto: (v: { incident: string; because: string }) => `goes on in ${v.incident} (${v.because})`,
  noStorm: (v: { incident: string }) => `${v.incident} is no storm, so there is nothing to unfold.`,
};
