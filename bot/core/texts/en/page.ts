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

  mentioned: (v: { who: string; incident: string }) => `${v.who} is paged for ${v.incident}.`,

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

  ledger: (v: { incident: string; n: number }) =>
    `Who was reached for ${v.incident}: ${v.n} ${v.n === 1 ? 'page' : 'pages'}`,
  ledgerDirect: (v: { n: number }) =>
    `Who was reached by this page by hand: ${v.n} ${v.n === 1 ? 'person' : 'people'}`,
  ledgerByHand: (v: { who: string; by: string; time: string }) =>
    `${v.who} · by hand, by ${v.by} · paged ${v.time}`,
  ledgerUnanswered: () => 'not answered in time',
  ledgerEmpty: (v: { incident: string }) => `Nobody has been paged for ${v.incident}.`,
  ledgerNobody: () => 'Nobody has been reached yet, as far as anybody knows.',
  ledgerPage: (v: { who: string; step: string; time: string }) =>
    `${v.who} · step ${v.step} · paged ${v.time}`,
  ledgerFrom: (v: { schedule: string }) => `on call for ${v.schedule}`,
  ledgerSent: (v: { channel: string; time: string }) => `${v.channel} sent ${v.time}`,
  ledgerReceipt: (v: { at: 'phone' | 'carrier' }): string =>
    v.at === 'phone' ? 'delivered: the phone has it' : 'the phone company took it',
  ledgerUnread: (v: { why: 'denied' | 'no-log' }): string =>
    v.why === 'denied'
      ? 'whether it arrived is not known: no permission logs:FilterLogEvents on the delivery log'
      : 'whether it arrived is not known: SNS has written no delivery log',
  ledgerNoReceipt: () => 'whether it arrived is not known',
  ledgerSilent: () => 'without a sound: do not disturb',
  ledgerWithin: () => 'together with others',
  ledgerNext: (v: { channel: string }) => `${v.channel} is still to come`,
  ledgerSeen: (v: { time: string; via: string }) => `seen ${v.time} (${v.via})`,
  ledgerAcknowledged: (v: { time: string }) => `acknowledged ${v.time}`,
  ledgerOlder: (v: { n: number }) => `${v.n} earlier ${v.n === 1 ? 'page is' : 'pages are'} in the timeline.`,

  direct: (v: { who: string; text: string }) => `${v.who} wants you: ${v.text}`,
  directPrivate: (v: { who: string }) => `${v.who} wants you for a private incident.`,
  directUntil: (v: { time: string }) => `An answer is waited for until ${v.time}.`,
  directAcknowledged: (v: { who: string; time: string }) => `${v.who} answered at ${v.time}.`,
  directNobody: () => 'Nobody answered in time.',
  directYouCannot: () => 'You said that you cannot come.',
  directTaken: (v: { who: string; text: string }) => `${v.who} has your page: ${v.text}`,
  directTold: (v: { who: readonly string[]; text: string }) =>
    `:warning: Nobody has answered your page: ${v.text} (${v.who.join(', ')}). Page somebody else, or call them.`,
  test: () => 'Test page: did you get this? No trouble; press the button.',
  testAnswered: () => 'Thank you: this channel reaches you.',
  testOver: () => 'This test page was not answered in time. `/oncall test` sends another one.',
  tests: (v: { n: number }) => `Test pages of this month: ${v.n} ${v.n === 1 ? 'person' : 'people'} asked.`,
  testsFine: () => 'All of them answered over every channel.',
  testsSilent: (v: { who: string; missing: string }) => `${v.who}: no answer over ${v.missing}`,
  testsWhatNow: () => '`/oncall test` tries again at once. Until then a page may not reach them.',
  pagedDirectly: (v: { n: number; minutes: number }) =>
    `${v.n === 1 ? 'One person is' : `${v.n} people are`} paged. You hear by direct message who answers, or after ${v.minutes} min that nobody did.`,
  testing: (v: { ways: string }) => `A test page is on its way to you: ${v.ways}. Answer each of them.`,
  nobodyOnCall: () => 'Nobody is on call there now. Page a person: `/oncall page @person what is wrong`.',
  tooOften: (v: { time: string }) =>
    `That was a lot of pages. The next one is possible at ${v.time}; or call them.`,
  noWay: () => 'You have no way to be paged: tocsin.yaml knows neither a Slack id nor a phone of yours.',
  directOver: () => 'This page is over: somebody has answered it, or nobody did in time.',

  alsoForYou: (v: { n: number }) => `and ${v.n} more for you within a minute:`,
  bundledMore: (v: { n: number }) => `${v.n} more are in their channels.`,
};
