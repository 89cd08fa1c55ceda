/** Times in which alarms open nothing and page nobody. */
export const mutes = {
  alarmsNamed: (v: { glob: string }) => `alarms \`${v.glob}\``,
  alarmsOf: (v: { services: readonly string[] }) => `alarms of ${v.services.join(', ')}`,
  alarmsNamedOf: (v: { glob: string; services: readonly string[] }) =>
    `alarms \`${v.glob}\` of ${v.services.join(', ')}`,
  tagged: (v: { alarms: string; tags: readonly string[] }) =>
    `${v.alarms === '' ? 'alarms' : v.alarms} tagged ${v.tags.map((tag) => `\`${tag}\``).join(', ')}`,

  muted: (v: { label: string; what: string; until: string }) =>
    `*${v.label}* is set: ${v.what} open nothing and page nobody until ${v.until}.`,
  mutedForEver: (v: { label: string; what: string }) =>
    `*${v.label}* is set: ${v.what} open nothing and page nobody until it is ended.`,
  mutedLater: (v: { label: string; what: string; from: string; until: string }) =>
    `*${v.label}* is set: from ${v.from} until ${v.until}, ${v.what} open nothing and page nobody.`,
  mutedWeekly: (v: { label: string; what: string; from: string }) =>
    `*${v.label}* is set: every week, next from ${v.from}, ${v.what} open nothing and page nobody.`,
  mutedWeeklyNow: (v: { label: string; what: string; until: string }) =>
    `*${v.label}* is set and comes back every week; now, until ${v.until}, ${v.what} open nothing and page nobody.`,
  afterwards: () =>
    'What is still in ALARM when it ends opens an incident then. Incidents that are open stay as they are.',
  endHint: (v: { example: string }) => `\`${v.example}\` ends it earlier.`,

  none: () => 'Tocsin mutes nothing.',
  list: (v: { n: number }) => (v.n === 1 ? 'One mute:' : `${v.n} mutes:`),
  more: (v: { n: number }) => `and ${v.n} more`,
  line: (v: { label: string; what: string; when: string; reason: string; who: string }) =>
    [`• *${v.label}* ${v.what}`, v.when, v.reason, v.who].filter((part) => part !== '').join(' · '),
  now: (v: { until: string }) => `muted now, until ${v.until}`,
  nowForEver: () => 'muted now',
  next: (v: { from: string }) => `next from ${v.from}`,
  over: () => 'over',
  inFile: () => 'tocsin.yaml',
  usage: (v: { once: string; weekly: string }) => `For example \`${v.once}\`, or \`${v.weekly}\`.`,

  held: (v: { n: number; names: readonly string[]; more: number }) =>
    `${v.n === 1 ? 'one alarm' : `${v.n} alarms`} held back: ${v.names.join(', ')}${v.more > 0 ? ` and ${v.more} more` : ''}`,
  newButton: () => 'Mute …',
  endButton: (v: { label: string }) => `End ${v.label}`,
  saidBy: (v: { text: string; reason: string; who: string }) =>
    [v.text, v.reason, v.who].filter((part) => part !== '').join(' · '),
  endedFor: (v: { label: string; what: string }) =>
    `*${v.label}* is ended: ${v.what} open incidents again; what is still in ALARM does so now.`,

  rules: () => 'Muted by CloudWatch itself, which sends nothing of these:',
  rule: (v: {
    rule: string;
    place: string;
    held: string;
    when: string;
    names: readonly string[];
    more: number;
  }) =>
    `• *${v.rule}* (${v.place}) ${v.held} · ${v.when} · ${v.names.join(', ')}${v.more > 0 ? ` and ${v.more} more` : ''}`,
  ruleActive: () => 'holds now',
  ruleScheduled: () => 'to come',
  ruleUntil: (v: { until: string }) => `until ${v.until}`,
  rulesMore: () => 'There are more: the console of CloudWatch lists them all.',
  ruleGap: (v: { place: string; reason: string }) =>
    `• ${v.place}: could not be asked what CloudWatch mutes there (${v.reason})`,
  cloudWatchHead: (v: { label: string }) => `*${v.label}* in CloudWatch:`,
  cloudWatchMuted: (v: { place: string; names: readonly string[]; more: number }) =>
    `• ${v.place}: a mute rule holds ${v.names.join(', ')}${v.more > 0 ? ` and ${v.more} more` : ''} back`,
  cloudWatchEnded: (v: { place: string }) => `• ${v.place}: no mute rule any more`,
  cloudWatchTooMany: (v: { place: string }) =>
    `• ${v.place}: not muted there, more than 100 alarms fit; a mute rule takes 100. Name fewer.`,
  cloudWatchFailed: (v: { place: string; reason: string }) => `• ${v.place}: failed (${v.reason})`,
  cloudWatchDenied: (v: { place: string; action: string }) =>
    `• ${v.place}: refused, the role of this account lacks \`${v.action}\``,
  cloudWatchNone: (v: { label: string }) =>
    `*${v.label}*: no alarm of that name in CloudWatch. Tocsin holds it back all the same.`,
  cloudWatchAlarms: () =>
    'In CloudWatch only alarms by name can be muted, such as `nightly-*`: no service and no tag.',
  cloudWatchWeekly: () => 'In CloudWatch I can mute once only. Leave out `in cloudwatch` for every week.',
  cloudWatchLong: () => 'CloudWatch mutes for 15 days at most.',
  cloudWatchWhere: () => 'No account is configured: `accounts` in tocsin.yaml says where CloudWatch is.',

  formCloudWatch: () => 'In CloudWatch too',
  formCloudWatchOption: () => 'As a mute rule of CloudWatch as well',
  formCloudWatchDetail: () => 'Alarms by name only, once, 15 days at most.',

  formTitle: () => 'Mute alarms',
  formSubmit: () => 'Mute',
  formIntro: () =>
    'Alarms that fit *everything* given here open nothing and page nobody. Either once, or every week.',
  formServiceHint: () => 'All alarms of this service.',
  formAlarms: () => 'Alarms whose name fits',
  formTag: () => 'Alarms with the tag',
  formLength: () => 'Once: for how long?',
  formLengthHint: () => 'For example 30m, 2h or 1d; or say below when it ends.',
  formFrom: () => 'Once: from (now, if left open)',
  formUntil: () => 'Until',
  formWeekly: () => 'Every week on',
  formWeeklyHint: () =>
    'With the times below, of your own clock; it comes back until the end given above, or for ever.',
  formDailyFrom: () => 'Every week: from',
  formDailyTo: () => 'Every week: to (if earlier, on the next day)',
  formReasonExample: () => 'Deploy of payments',
  weekday: (v: { day: number }) =>
    ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][v.day] ?? '',
  formWhatMissing: () => 'Choose a service, or name alarms such as nightly-*, or a tag.',
  formTagWrong: () => 'Write it as key=value, for example env=dev; * stands for anything.',
  formWhenMissing: () => 'Say for how long, or until when, or choose weekdays below.',
  formEndTwice: () => 'Give a length or an end, not both.',
  formOnceOrWeekly: () => 'This belongs to a mute that holds once: leave it empty, or clear the weekdays.',
  formWeekdaysMissing: () => 'Choose at least one weekday, or clear the times.',
  formTimeMissing: () => 'A weekly mute needs both times.',

  ended: (v: { label: string }) =>
    `*${v.label}* is ended. What it held back and is still in ALARM opens an incident now.`,
  noSuch: (v: { label: string }) =>
    `There is no mute ${v.label}, or it is over. \`/incident mutes\` lists them; those of tocsin.yaml are changed there.`,
  noSuchService: (v: { service: string }) =>
    `There is no service “${v.service}”. An alarm of that name is \`alarm:${v.service}\`.`,
  services: (v: { names: readonly string[]; more: number }) =>
    `Services: ${v.names.join(', ')}${v.more > 0 ? ` and ${v.more} more` : ''}.`,

  unclearWhat: (v: { value: string }) =>
    v.value === ''
      ? 'Mute what? Name a service, or alarms such as `nightly-*`.'
      : `I cannot tell which alarms “${v.value}” means: one service, one pattern of alarm names, \`tag:key=value\`.`,
  unclearWhen: () =>
    'Mute until when? Say `for 2h`, `until 06:00`, `from 22:00 until 23:30` or `every sat 02:00-04:00`.',
  unclearTime: (v: { value: string }) =>
    `I cannot read “${v.value}” as a time. \`14:00\` and \`2026-11-21 06:00\` are those of your clock.`,
  unclearWeekday: (v: { value: string }) =>
    `I do not know the weekday “${v.value}”: write \`sat\`, \`mon-fri\`, \`sat,sun\` or \`day\`.`,
  unclearLength: (v: { value: string }) =>
    `I cannot read “${v.value}” as a length: write \`30m\`, \`2h\` or \`1d\`.`,
  overAlready: () => 'That time is over already, nothing was muted.',
  endsBeforeStart: () => 'That ends before it starts, nothing was muted.',
  tooLong: () =>
    'A mute by hand holds for 31 days at most. What should be quiet for longer belongs into tocsin.yaml, where others see it.',
  tooMany: () => 'There are too many mutes by hand already. `/incident mutes` lists them.',
  everything: () =>
    'That would mute every alarm of everybody. Name a service with it, or alarms such as `nightly-*`.',
};
