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

  none: () => 'Nothing is muted.',
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

  ended: (v: { label: string }) =>
    `*${v.label}* is ended. What it held back and is still in ALARM opens an incident now.`,
  noSuch: (v: { label: string }) =>
    `There is no mute ${v.label}, or it is over. \`/incident mute\` lists them; those of tocsin.yaml are changed there.`,
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
  tooMany: () => 'There are too many mutes by hand already. `/incident mute` lists them.',
  everything: () =>
    'That would mute every alarm of everybody. Name a service with it, or alarms such as `nightly-*`.',
};
