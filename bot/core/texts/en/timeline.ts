export const timeline = {
  onCall: () => 'on-call engineer',
  lead: () => 'incident lead',
  communications: () => 'communications lead',
  scribe: () => 'scribe',
  otherRole: (v: { role: string }) => v.role,
  responder: () => 'responder',
  tocsin: () => 'Tocsin',

  openedByAlarm: (v: { incident: string; severity: string; service: string }) =>
    `${v.incident} opened, ${v.severity}, service ${v.service}`,
  openedUnmatched: (v: { incident: string; severity: string; service: string }) =>
    `${v.incident} opened, ${v.severity}: no service matches this alarm, ${v.service} takes it`,
  declared: (v: { who: string; incident: string; severity: string; service: string; title: string }) =>
    `${v.who} declared ${v.incident}, ${v.severity}, service ${v.service}: ${v.title}`,
  alarmFired: (v: { alarm: string; sentence: string }) => `alarm ${v.alarm} fired: ${v.sentence}`,
  alarmJoinedSameAlarm: (v: { alarm: string; sentence: string }) =>
    `alarm ${v.alarm} fired again: ${v.sentence}`,
  alarmJoinedSameService: (v: { alarm: string; sentence: string }) =>
    `alarm ${v.alarm} of the same service fired and joined: ${v.sentence}`,
  alarmCleared: (v: { alarm: string }) => `alarm ${v.alarm} is OK again`,
  runbookAttached: (v: { title: string; why: string }) => `runbook "${v.title}" attached (matched: ${v.why})`,
  channelOpened: (v: { channel: string }) => `channel #${v.channel} opened`,
  pagingStarted: (v: { policy: string }) => `paging started by policy ${v.policy}`,
  nobodyReached: (v: { n: number }) =>
    v.n === 0
      ? 'nobody was reached: the policy names nobody who is on call'
      : `nobody was reached: ${v.n} ${v.n === 1 ? 'person' : 'people'} paged, no answer`,
  acknowledged: (v: { who: string }) => `${v.who} acknowledged`,
  severityChanged: (v: { who: string; from: string; to: string }) =>
    `${v.who} changed the severity from ${v.from} to ${v.to}`,
  statusChanged: (v: { who: string; from: string; to: string }) =>
    `${v.who} changed the status from ${v.from} to ${v.to}`,
  roleTaken: (v: { who: string; role: string }) => `${v.who} took the role ${v.role}`,
  roleGiven: (v: { who: string; role: string }) => `${v.who} gave the role ${v.role} to a responder`,
  roleEmptied: (v: { who: string; role: string }) => `${v.who} made the role ${v.role} free again`,
  noted: (v: { who: string; text: string }) => `${v.who} noted: ${v.text}`,
  updated: (v: { who: string; text: string }) => `${v.who} gave an update: ${v.text}`,
  erased: () => '(text erased)',
  mitigated: (v: { who: string }) => `${v.who} reported that the impact has ended`,
  resolved: (v: { who: string }) => `${v.who} resolved the incident`,
  resolvedWith: (v: { who: string; text: string }) => `${v.who} resolved the incident: ${v.text}`,
  resolvedInAlarm: (v: { n: number }) =>
    v.n === 1 ? 'one alarm was still in ALARM' : `${v.n} alarms were still in ALARM`,
  reopened: (v: { who: string }) => `${v.who} reopened the incident`,
  reopenedWith: (v: { who: string; text: string }) => `${v.who} reopened the incident: ${v.text}`,
  closedByHand: (v: { who: string }) => `${v.who} closed the incident`,
  closedAfterDays: () => 'closed by itself, some days after it was resolved',
  closedPublished: () => 'closed: the postmortem is published',
  declined: (v: { who: string }) => `${v.who} declined: no incident after all`,
  declinedWith: (v: { who: string; text: string }) => `${v.who} declined: ${v.text}`,
  logsAttached: (v: { id: string; group: string; n: number }) =>
    `${v.id}: ${v.n} log ${v.n === 1 ? 'line' : 'lines'} matched in ${v.group}`,
  newsAttached: (v: { id: string; group: string; n: number }) =>
    `${v.id}: ${v.n === 0 ? 'no pattern is' : v.n === 1 ? '1 pattern is' : `${v.n} patterns are`} new or risen in ${v.group}`,
  metricAttached: (v: { id: string; alarm: string }) => `${v.id}: the metric of ${v.alarm} was looked at`,
  metricSince: (v: { id: string; alarm: string; time: string }) =>
    `${v.id}: the metric of ${v.alarm} is beyond its threshold since ${v.time}`,
  metricOver: (v: { id: string; alarm: string; from: string; to: string }) =>
    `${v.id}: the metric of ${v.alarm} was beyond its threshold from ${v.from} to ${v.to} UTC`,
  metricQuiet: (v: { id: string; alarm: string }) => `${v.id}: the metric of ${v.alarm} has no data`,
  tracesAttached: (v: { id: string; requests: number; faults: number }) =>
    `${v.id}: traces of ${v.requests} requests, ${v.faults} with a fault`,
  tracesSuspect: (v: { id: string; service: string; percent: number }) =>
    `${v.id}: ${v.percent} % of the trouble in the traces begins in ${v.service}`,
  askedAgain: (v: { who: string; kinds: readonly string[] }) =>
    `${v.who} asked to look again at: ${v.kinds.join(', ')}`,
  askedFor: (v: { who: string; kinds: readonly string[]; words: string }) =>
    `${v.who} asked to look at ${v.kinds.join(', ')}: ${v.words}`,
  lookedAgain: (v: { text: string }) => `looked again, ${v.text}`,
  gapNoted: (v: { id: string; subject: string; why: string }) =>
    `${v.id}: could not look at ${v.subject}: ${v.why}`,
  effectFailed: (v: { what: string; error: string }) => `could not ${v.what}: ${v.error}`,
  postmortemDrafted: () => 'postmortem drafted',
  postmortemShared: () => 'postmortem draft posted in the channel',

  paged: (v: { n: string }) => `on-call engineer paged (step ${v.n})`,
  pagedFrom: (v: { n: string; schedule: string }) => `on-call engineer of ${v.schedule} paged (step ${v.n})`,
  deliveredSlack: () => 'page sent by Slack',
  deliveredAsleep: () => 'page sent by Slack, which makes no sound now (do not disturb)',
  deliveredSms: () => 'page sent by SMS',
  deliveredReceipt: (v: { at: 'phone' | 'carrier' }): string =>
    v.at === 'phone' ? 'the text message arrived on the phone' : 'the phone company took the text message',
  deliveredUnread: (v: { why: 'denied' | 'no-log' }): string =>
    v.why === 'denied'
      ? 'whether the text message arrived cannot be read: not allowed (logs:FilterLogEvents)'
      : 'whether the text message arrived cannot be read: SNS writes no delivery log',
  deliveredMention: () => 'on-call engineer mentioned in the channel',
  deliveredPager: (v: { channel: string }) => `page handed to ${v.channel}`,
  deliveredWithin: (v: { channel: string }) => `page told by ${v.channel} together with others`,
  deliveryFailed: (v: { channel: string; detail: string }) => `page by ${v.channel} failed: ${v.detail}`,
  deliveryUnreachable: (v: { channel: string }) => `no way to page by ${v.channel}: no address`,
  pageAcknowledged: (v: { who: string; via: string }) => `${v.who} acknowledged (${v.via})`,
  escalatedByHand: (v: { who: string; via?: string }) =>
    `${v.who} escalated to the next step${v.via === undefined ? '' : ` (${v.via})`}`,
  pageSeen: (v: { who: string; via: string }) => `${v.who} has seen the page (${v.via})`,
  pagedDirectly: (v: { who: string; n: number }) =>
    `${v.who} paged ${v.n === 1 ? 'somebody' : `${v.n} people`} by hand`,
  directDeclined: (v: { who: string }) => `${v.who} cannot come`,
  directUnanswered: () => 'nobody answered the page that was sent by hand',
  pageDeclined: (v: { who: string }) => `${v.who} cannot take it; the next step is paged`,
  stepWithoutPeople: (v: { n: string }) => `step ${v.n} names nobody who is on call now`,
  stepTooMany: (v: { n: string; reached: number; left: number }) =>
    `step ${v.n} names ${v.reached + v.left} people; ${v.reached} were paged, ${v.left} were not`,
  unknownEvent: (v: { type: string }) => `${v.type} (written by a newer version)`,
};
