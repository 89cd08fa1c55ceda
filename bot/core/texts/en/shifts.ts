/** Overrides, covers and what a schedule looks like. */
export const shifts = {
  list: (v: { schedule: string }) => `*${v.schedule}*, the next two weeks`,
  listNone: (v: { schedule: string }) => `Nobody is on call in ${v.schedule} in the next two weeks.`,
  line: (v: { who: string; start: string; end: string; layer: string; why: string; reason: string }) =>
    [`• ${v.start} – ${v.end} ${v.who}`, v.layer, v.why, v.reason].filter((part) => part !== '').join(' · '),
  why: (v: { why: string; label: string }) =>
    `${v.why === 'cover' ? 'cover' : v.why === 'swap' ? 'swap' : 'override'} ${v.label}`,
  gap: (v: { start: string; end: string }) => `• ${v.start} – ${v.end} *nobody*`,
  more: (v: { n: number }) => `and ${v.n} more`,

  overridden: (v: { label: string; schedule: string; who: string; start: string; end: string }) =>
    `*${v.label}* is set: ${v.who} is on call for ${v.schedule} from ${v.start} until ${v.end}.`,
  overriddenInstead: (v: {
    label: string;
    schedule: string;
    who: string;
    replaces: string;
    start: string;
    end: string;
  }) =>
    `*${v.label}* is set: wherever ${v.replaces} would be on call for ${v.schedule} from ${v.start} until ${v.end}, ${v.who} is.`,
  takenOff: (v: { label: string; schedule: string; start: string; end: string }) =>
    `*${v.label}* is set: *nobody* is on call for ${v.schedule} from ${v.start} until ${v.end}.`,
  takenOffInstead: (v: { label: string; schedule: string; replaces: string; start: string; end: string }) =>
    `*${v.label}* is set: ${v.replaces} is not on call for ${v.schedule} from ${v.start} until ${v.end}, and nobody in their place.`,
  part: (v: { layer: string; start: string; end: string }) => `• ${v.layer}: ${v.start} – ${v.end}`,
  insteadOf: (v: { who: readonly string[] }) => `In place of ${v.who.join(', ')}, who will be told.`,
  nobodyReplaced: (v: { who: string }) => `${v.who} would not be on call then: nothing changes.`,
  endHint: (v: { example: string }) => `\`${v.example}\` ends it earlier.`,
  ended: (v: { label: string; schedule: string }) =>
    `*${v.label}* is ended: ${v.schedule} goes on as planned.`,
  noSuchOverride: (v: { label: string }) =>
    `There is no override ${v.label}, or it is over. \`/oncall schedule\` shows them.`,

  unclearWho: (v: { value: string }) =>
    v.value === ''
      ? 'Who is to be on call? Name one person: `@bo`, `me`, or `nobody`.'
      : `I cannot tell whom “${v.value}” means: name one person by mention, \`me\`, or \`nobody\`.`,
  chooseFromList: (v: { value: string }) =>
    `“${v.value}” is only text: Slack does not say whom it means. Type \`@\` and choose the person from the list, or use the form (\`/oncall override\` without more words).`,
  unclearWhen: () => 'When? Say `for 4h`, `until 06:00`, `from 18:00 until 22:00` or `Friday 18:00-22:00`.',
  unclearTime: (v: { value: string }) =>
    `I cannot read “${v.value}” as a time. \`14:00\`, \`Friday 18:00\` and \`2026-11-21 06:00\` are those of your clock.`,
  unclearLength: (v: { value: string }) =>
    `I cannot read “${v.value}” as a length: write \`30m\`, \`4h\` or \`1d\`.`,
  example: (v: { example: string }) => `For example \`${v.example}\`.`,
  overAlready: () => 'That time is over already, nothing was changed.',
  endsBeforeStart: () => 'That ends before it starts, nothing was changed.',
  tooLong: () =>
    'That is longer than a year, nothing was changed: what holds for so long belongs into the rotation in tocsin.yaml.',
  tooMany: () =>
    'There are too many overrides of this schedule already: write the rotation in tocsin.yaml that is meant.',
  nameALayer: () =>
    'In that time the schedule goes through many layers. Name the one that is meant, such as `payments/primary`.',
  whichSchedule: () => 'Which schedule?',
  noSuchLayer: (v: { schedule: string; layer: string; layers: readonly string[] }) =>
    `${v.schedule} has no layer “${v.layer}”. Layers: ${v.layers.join(', ')}.`,
  notInConfiguration: (v: { who: string }) =>
    `${v.who} is not in tocsin.yaml (people), so there is no way to page them. Nothing was changed.`,

  noticeOn: (v: { label: string; schedule: string; start: string; end: string }) =>
    `You are on call for *${v.schedule}* from ${v.start} until ${v.end} (${v.label}).`,
  noticeOnFor: (v: { label: string; schedule: string; who: string; start: string; end: string }) =>
    `You are on call for *${v.schedule}* in place of ${v.who} from ${v.start} until ${v.end} (${v.label}).`,
  noticeOff: (v: { label: string; schedule: string; who: string; start: string; end: string }) =>
    `${v.who} is on call for *${v.schedule}* in your place from ${v.start} until ${v.end} (${v.label}).`,
  noticeOffNobody: (v: { label: string; schedule: string; start: string; end: string }) =>
    `You are not on call for *${v.schedule}* from ${v.start} until ${v.end}, and nobody is in your place (${v.label}).`,
  noticeEnded: (v: { label: string; schedule: string; start: string; end: string }) =>
    `${v.label} was ended: you are no longer on call by it for *${v.schedule}* from ${v.start} until ${v.end}.`,
  noticeBack: (v: { label: string; schedule: string; start: string; end: string }) =>
    `${v.label} was ended: you are on call for *${v.schedule}* as planned from ${v.start} until ${v.end}.`,
  noticeNotCovered: (v: { label: string; schedule: string; start: string; end: string }) =>
    `Nobody has taken *${v.schedule}* from ${v.start} until ${v.end} (${v.label}). You are on call.`,
  outlook: () => '*Schedules, the next 52 weeks*',
  outlookGap: (v: { schedule: string; hours: string; n: number; start: string; end: string }) =>
    `• ${v.schedule}: nobody is on call for ${v.hours} h${v.n === 1 ? '' : ` in ${v.n} stretches`}, first from ${v.start} until ${v.end}`,
  outlookUnreachable: (v: { who: string; schedule: string; start: string }) =>
    `• ${v.who} is on call for ${v.schedule} from ${v.start}, and cannot be paged: neither slack nor phone`,
  outlookDouble: (v: { who: string; places: readonly string[]; n: number; start: string; end: string }) =>
    `• ${v.who} is on call in ${v.places.join(' and ')} at once${v.n === 1 ? '' : `, ${v.n} times`}, first from ${v.start} until ${v.end}`,
  outlookMore: (v: { n: number }) => `and ${v.n} more`,
  outlookThen: () => '`tocsin check` shows where they stand in tocsin.yaml.',

  by: (v: { who: string }) => `by ${v.who}`,

  cover: (v: { who: string; schedule: string; start: string; end: string }) =>
    `*Can somebody take ${v.schedule} from ${v.start} until ${v.end}?* ${v.who} asks.`,
  coverTaken: (v: { taker: string; who: string; schedule: string; start: string; end: string }) =>
    `${v.taker} takes ${v.schedule} for ${v.who} from ${v.start} until ${v.end}.`,
  coverWithdrawn: (v: { who: string; schedule: string; start: string; end: string }) =>
    `${v.who} no longer needs somebody to take ${v.schedule} from ${v.start} until ${v.end}.`,
  coverExpired: (v: { who: string; schedule: string; start: string; end: string }) =>
    `Nobody took ${v.schedule} from ${v.start} until ${v.end}: ${v.who} was on call.`,
  take: () => 'I take it',
  askedIn: (v: { label: string; channel: string }) => `*${v.label}* is asked in ${v.channel}.`,
  asked: (v: { label: string }) => `*${v.label}* is asked in the channel for announcements.`,
  askedPeople: (v: { label: string; n: number }) =>
    `*${v.label}* is asked: ${v.n === 1 ? 'one person' : `${v.n} people`} got a direct message.`,
  askedNobody: (v: { label: string }) =>
    `*${v.label}*: nobody else of this schedule can be asked in Slack. Ask somebody, and let them say \`/oncall override\`.`,
  stillYou: (v: { schedule: string; start: string; end: string }) =>
    `Until somebody takes it you are on call for ${v.schedule} from ${v.start} until ${v.end}.`,
  withdrawHint: (v: { example: string }) => `\`${v.example}\` takes the request back.`,
  youTake: (v: { who: string; schedule: string; start: string; end: string; label: string }) =>
    `You are on call for ${v.schedule} in place of ${v.who} from ${v.start} until ${v.end} (${v.label}). ${v.who} will be told.`,
  quicker: (v: { label: string }) => `Somebody was quicker: ${v.label} is taken.`,
  quickerWas: (v: { label: string; who: string }) => `${v.who} was quicker: ${v.label} is taken.`,
  noLonger: (v: { label: string }) => `${v.label} is over: nobody needs to take it any more.`,
  ownCover: (v: { label: string }) => `${v.label} is your own request: somebody else has to take it.`,
  notOwnCover: (v: { label: string }) => `${v.label} is not yours to take back.`,
  withdrawn: (v: { label: string }) => `*${v.label}* is taken back: you are on call as planned.`,
  noSuchCover: (v: { label: string }) => `There is no request ${v.label}, or it is over.`,
  notOnCallThen: (v: { start: string; end: string }) =>
    `You are not on call from ${v.start} until ${v.end}: there is nothing to cover.`,
  notOnCallThenIn: (v: { schedule: string; start: string; end: string }) =>
    `You are not on call for ${v.schedule} from ${v.start} until ${v.end}: there is nothing to cover.`,
  formOverrideTitle: () => 'Override',
  formOverrideSubmit: () => 'Set',
  formCoverTitle: () => 'Ask for cover',
  formCoverSubmit: () => 'Ask',
  formSwapTitle: () => 'Swap shifts',
  formSwapSubmit: () => 'Offer',
  formHandoffTitle: () => 'Hand over',
  formHandoffSubmit: () => 'Offer',
  formSchedule: () => 'Schedule',
  formWho: () => 'Who is on call',
  formInsteadOf: () => 'Only where this person would be',
  formFrom: () => 'From (empty: now)',
  formUntil: () => 'Until',
  formLength: () => 'or for how long',
  formWith: () => 'With whom',
  formTo: () => 'To whom',
  formNextHint: () => 'Empty: to who comes next.',
  formSwapIntro: () =>
    'Without times your next shift is offered for theirs. Nothing changes before they accept.',
  formMineFrom: () => 'You give: from',
  formMineUntil: () => 'You give: until',
  formTheirsFrom: () => 'You take: from',
  formTheirsUntil: () => 'You take: until',
  formHandoffIntro: () =>
    'Your shift and what is open go to somebody else. You stay responsible until they accept.',
  formWhoMissing: () => 'Choose a person.',
  formBothTimes: () => 'Give both times, the second after the first, or none.',
  formEndTwice: () => 'Give an end or a length, not both.',
  formEndMissing: () => 'Until when, or for how long?',
  buttonOverride: () => 'Override',
  buttonCover: () => 'Ask for cover',
  buttonSwap: () => 'Swap',
  buttonHandoff: () => 'Hand over',
  buttonCalendar: () => 'Calendar',
  calendarOwn: () => 'Your shifts, for a calendar program that subscribes to an address:',
  calendarOf: (v: { schedule: string }) =>
    `All shifts of *${v.schedule}*, for a calendar program that subscribes to an address:`,
  calendarRenewed: () => 'The address before this one works no longer.',
  calendarSecret: () => 'Whoever knows it can read it: keep it to yourself.',
  calendarRenew: () => 'New address',
  noCalendarAddress: () =>
    'No address can be given out: whoever runs Tocsin has to say in tocsin.yaml (oncall.calendars.url) where it is reached. Until then `tocsin oncall export` writes calendars as files.',
  outlookLeave: (v: { who: string; schedule: string; start: string; end: string }) =>
    `• ${v.who} is away and on call for ${v.schedule} from ${v.start} until ${v.end}`,
  outlookUnread: (v: { who: string; source: string; what: string }) =>
    `• the calendar of ${v.who} (${v.source}) could not be read: ${v.what}`,
  outlookUnreadEvents: (v: { who: string; n: number }) =>
    `• ${v.n === 1 ? 'one event' : `${v.n} events`} in the calendar of ${v.who} could not be read`,
  leaveConflict: (v: { schedule: string; start: string; end: string }) =>
    `By your calendar you are away from ${v.start} until ${v.end}, and you are on call for *${v.schedule}* then.`,
  buttonTest: () => 'Test page to me',
  formPageTitle: () => 'Page somebody now',
  formPageSubmit: () => 'Page',
  formPageIntro: () =>
    'A person, or everybody who is on call in a schedule. They are paged over all their channels, like at night.',
  formPageWho: () => 'Person',
  formPageText: () => 'What they read',
  formPageEither: () => 'choose a person or a schedule',
  buttonFairness: () => 'Fairness',
  fairness: (v: { schedule: string; from: string }) => `*What ${v.schedule} asked of each since ${v.from}*`,
  fairnessAll: (v: { from: string }) => `*What being on call asked of each since ${v.from}*`,
  fairnessNone: () => 'Nobody was on call.',
  fairnessLine: (v: {
    who: string;
    load: string;
    hours: string;
    nights: number;
    weekends: number;
    nightsWoken: number;
    pages: number;
  }) =>
    `• ${v.who} *${v.load}*: ${v.hours} h, ${v.nights} nights, ${v.weekends} weekends, paged ${v.pages} times, woken in ${v.nightsWoken} nights`,
  fairnessWeights: () =>
    'A day on call counts 1, a night 1 more, a weekend 2 more, a night in which somebody was woken 3 more.',
  fairnessSuggest: () => 'These orders of turns would even it out; whoever is on call stays:',
  fairnessOrder: (v: { schedule: string; layer: string; people: readonly string[] }) =>
    `• ${v.schedule}/${v.layer}: ${v.people.join(', ')}`,
  fairnessEven: () => 'The turns as they follow each other now even it out.',
  copy: (v: {
    incident: string;
    severity: string;
    title: string;
    who: readonly string[];
    schedule: string;
  }) => `${v.who.join(', ')} was paged for *${v.incident}* · ${v.severity} · ${v.title}`,
  copyWhy: (v: { schedule: string }) =>
    `You look on in ${v.schedule} to learn: nothing is asked of you, and nobody waits for you.`,
};
