/** Pages and what becomes of them; the reader was asleep a minute ago. */
export const page = {
  paged: (v: { incident: string; severity: string; title: string }) =>
    `You are paged: ${v.incident}, ${v.severity}, ${v.title}`,
  pagedPrivate: (v: { incident: string; severity: string }) =>
    `You are paged: ${v.incident} (private), ${v.severity}`,
  drill: (v: { headline: string }) => `Drill, no real trouble. ${v.headline}`,
  again: (v: { n: number }) => `asked for the ${v.n === 2 ? 'second' : `${v.n}th`} time`,
  onCallFor: (v: { schedule: string }) => `on call for ${v.schedule}`,
  onCallUntil: (v: { schedule: string; time: string }) => `on call for ${v.schedule}, until ${v.time}`,
  alarm: (v: { sentence: string; time: string }) => `Since ${v.time}: ${v.sentence}`,
  declared: (v: { who: string; time: string }) => `Declared by ${v.who}, ${v.time}.`,
  moreAlarms: (v: { n: number }) =>
    v.n === 1 ? 'One more alarm has joined.' : `${v.n} more alarms have joined.`,
  starts: (v: { service: string; id: string }) => `Probably starting in *${v.service}* (${v.id}).`,
  channel: (v: { channel: string }) => `Everything known so far: ${v.channel}`,
  channelComing: () => 'Its channel is being opened.',
  next: (v: { n: number; who: readonly string[]; time: string }) =>
    `If you do not answer, ${v.who.join(', ')} ${v.n === 1 ? 'is' : 'are'} paged at ${v.time}.`,
  nobodyNext: () => 'Nobody is lined up after you.',
  alsoPaged: (v: { items: readonly string[] }) => `Also paged: ${v.items.join(', ')}.`,

  youAcknowledged: (v: { time: string }) => `You acknowledged at ${v.time}.`,
  acknowledgedBy: (v: { who: string; time: string }) =>
    `${v.who} acknowledged at ${v.time}. Nothing to do for you.`,
  notPaged: (v: { who: readonly string[] }) =>
    `${v.who.join(', ')} ${v.who.length === 1 ? 'was' : 'were'} not paged.`,
  youDeclined: () => 'You said that you cannot take it.',
  resolved: (v: { incident: string; time: string }) =>
    `${v.incident} was resolved at ${v.time}. Nothing to do for you.`,
  declined: (v: { incident: string; time: string }) =>
    `${v.incident} was declined at ${v.time}: no incident after all. Nothing to do for you.`,
  merged: (v: { incident: string; time: string }) =>
    `${v.incident} was merged into another incident at ${v.time}. Nothing to do for you.`,
  stopped: (v: { time: string }) => `Paging was stopped at ${v.time}.`,
  nobodyReached: (v: { time: string; incident: string }) =>
    `Nobody answered until ${v.time}, and nobody is paged any more. It is still open: \`/incident ${v.incident} ack\` takes it.`,

  nobodyHeadline: (v: { incident: string }) => `Nobody has answered for ${v.incident}.`,
  tried: () => 'Tried:',
  triedPerson: (v: { who: string; how: readonly string[] }) => `${v.who} (${v.how.join(', ')})`,
  sent: (v: { channel: string; time: string }) => `${v.channel} ${v.time}`,
  asleep: (v: { channel: string; time: string }) => `${v.channel} ${v.time} without a sound`,
  failed: (v: { channel: string; detail: string }) => `${v.channel} failed: ${v.detail}`,
  unreachable: (v: { channel: string }) => `no address for ${v.channel}`,
  saidNo: () => 'cannot take it',
  noDelivery: () => 'nothing was delivered',
  nobodyCalled: (v: { policy: string }) => `The policy ${v.policy} names nobody who is on call.`,
  whatNow: () => 'Nobody else is paged now. Whoever reads this: take it, or call somebody who can.',
};
