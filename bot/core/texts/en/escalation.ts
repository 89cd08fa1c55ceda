const ways: Readonly<Record<string, string>> = {
  slack: 'in Slack',
  sms: 'by text message',
  mention: "by a mention in the incident's channel",
  topic: 'over SNS',
  webhook: 'by webhook',
};

/** Whom an escalation comes to next, and what it waits for. */
export const escalation = {
  next: (v: { who: readonly string[]; time: string }) => `next: ${v.who.join(', ')} ${v.time}`,
  whoBy: (v: { who: string; way: string }) => `${v.who} ${v.way}`,
  way: (v: { channel: string; name: string }) =>
    `${ways[v.channel] ?? v.channel}${v.name === '' ? '' : ` (${v.name})`}`,
  nextLastResort: (v: { who: readonly string[]; time: string }) =>
    `next: the last resort ${v.time}${v.who.length === 0 ? '' : ` (${v.who.join(', ')})`}`,
  nextStep: (v: { time: string }) => `next step ${v.time}`,
  nobodyNext: (v: { time: string }) => `nobody is lined up next: it is announced ${v.time}`,
  morning: (v: { who: readonly string[]; time: string }) =>
    `quiet hours: waits until ${v.time} for ${v.who.join(', ')}`,
  pagedFor: (v: { incident: string; next: string }) => `${v.incident}: ${v.next}`,
  pagingNow: () => 'Paging now',
  thenLastResort: (v: { who: readonly string[]; time: string }) =>
    `If you do not answer, the last resort is paged at ${v.time}${v.who.length === 0 ? '' : `: ${v.who.join(', ')}`}.`,
  partly: (v: { who: readonly string[]; missing: number }) =>
    `${v.who.join(', ')} acknowledged, ${v.missing} more must`,
  waitingFor: (v: { who: readonly string[] }) => `waiting for ${v.who.join(', ')}`,
  youPartly: (v: { time: string; missing: number }) =>
    `You acknowledged at ${v.time}. ${v.missing} more must acknowledge: others are paged on.`,
  youCounted: (v: { incident: string; missing: number }) =>
    `Your acknowledgement of ${v.incident} counts. ${v.missing} more must acknowledge: others are paged on.`,
  somebody: (v: { incident: string; severity: string; title: string }) =>
    `Somebody is needed: ${v.incident}, ${v.severity}, ${v.title}`,
  somebodyPrivate: (v: { incident: string; severity: string }) =>
    `Somebody is needed: ${v.incident} (private), ${v.severity}`,
  takenBy: (v: { incident: string; who: string; time: string }) =>
    `${v.incident}: ${v.who} acknowledged at ${v.time}.`,
  noLongerNeeded: (v: { incident: string; time: string }) => `${v.incident}: paging ended at ${v.time}.`,
  lastResortNow: (v: { n: number }) =>
    v.n === 1
      ? 'The last resort is paged now: one more, and then nobody.'
      : `The last resort is paged now: ${v.n} more, and then nobody.`,
  nobodyInLastResort: () => 'The last resort names nobody who can be paged now.',
  tooFew: (v: { incident: string }) => `Too few have answered for ${v.incident}.`,
  enoughMissing: (v: { who: readonly string[]; must: number }) =>
    `${v.who.join(', ')} acknowledged, ${v.must} had to.`,
  waited: (v: { n: number }) =>
    v.n === 1 ? 'One thing waited for you (quiet hours)' : `${v.n} things waited for you (quiet hours)`,
  since: (v: { time: string }) => `since ${v.time}`,
  moreWaited: (v: { n: number }) => `and ${v.n} more: \`/incident list\` shows all of them`,

  stepPassed: (v: { n: string }) => `step ${v.n} is not for this severity, service or hour: passed over`,
  held: (v: { n: string; until: string }) => `step ${v.n} waits until ${v.until} (quiet hours)`,
  leftAsleep: (v: { n: string; people: number }) =>
    v.people === 1
      ? `step ${v.n} leaves one person to sleep (quiet hours)`
      : `step ${v.n} leaves ${v.people} people to sleep (quiet hours)`,
  urgencyRaised: (v: { severity: string }) =>
    `now ${v.severity}: what waited or was passed over is paged at once`,
  channelPaged: (v: { n: string }) => `a channel was paged (step ${v.n})`,
  channelFailed: (v: { detail: string }) => `the channel could not be paged: ${v.detail}`,
  counted: (v: { who: string; missing: number }) => `${v.who} acknowledged; ${v.missing} more must`,
  lastResortPaged: (v: { n: number }) =>
    v.n === 0
      ? 'nobody answered, and the last resort names nobody'
      : `nobody answered: the last resort is paged (${v.n})`,
};
