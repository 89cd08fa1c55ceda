type State = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';
type TimeUnit = 'seconds' | 'minutes' | 'hours';

const units: Record<TimeUnit, string> = { seconds: 's', minutes: 'min', hours: 'h' };

/** Statistics that read as an adjective before the metric's name. */
const adjectives = ['Average', 'Maximum', 'Minimum'];

const comparisons: Record<string, string> = {
  GreaterThanThreshold: 'above',
  GreaterThanOrEqualToThreshold: 'at or above',
  LessThanThreshold: 'below',
  LessThanOrEqualToThreshold: 'at or below',
};

const bands: Record<string, string> = {
  LessThanLowerOrGreaterThanUpperThreshold: 'outside its expected band',
  LessThanLowerThreshold: 'below its expected band',
  GreaterThanUpperThreshold: 'above its expected band',
};

export const alarm = {
  metric: (v: { statistic: string; name: string }) =>
    v.statistic === ''
      ? v.name
      : adjectives.includes(v.statistic)
        ? `${v.statistic} ${v.name}`
        : `${v.statistic} of ${v.name}`,
  of: (v: { subject: string; resources: readonly string[] }) => `${v.subject} of ${v.resources.join(', ')}`,
  computed: (v: { expression: string }) => v.expression,
  watched: (v: { name: string }) => `Alarm ${v.name}`,
  logQuery: (v: { name: string }) => `Log query ${v.name}`,
  promQuery: (v: { name: string }) => `PromQL query ${v.name}`,
  condition: (v: { comparison: string; threshold: string }) =>
    `${comparisons[v.comparison] ?? 'past'} ${v.threshold}`,
  bandCondition: (v: { comparison: string; band: readonly string[] }) =>
    `${bands[v.comparison] ?? 'outside its expected band'}${v.band.length > 0 ? ` (${v.band.join(' to ')})` : ''}`,
  span: (v: { n: number; unit: TimeUnit }) => ` for ${v.n} ${units[v.unit]}`,
  spanOf: (v: { needed: number; of: number; unit: TimeUnit }) =>
    ` for ${v.needed} of ${v.of} ${units[v.unit]}`,
  periodsOf: (v: { needed: number; of: number; n: number; unit: TimeUnit }) =>
    ` for ${v.needed} of ${v.of} periods of ${v.n} ${units[v.unit]}`,
  runs: (v: { needed: number; of: number }) => ` in ${v.needed} of ${v.of} runs`,
  breached: (v: { subject: string; condition: string; span: string; value: string }) =>
    `${v.subject} ${v.condition === '' ? 'crossed its threshold' : `was ${v.condition}`}${v.span}${v.value === '' ? '' : `: ${v.value}`}`,
  recovered: (v: { subject: string; condition: string; value: string }) =>
    `${v.subject} is ${v.condition === '' ? 'back within its threshold' : `no longer ${v.condition}`}${v.value === '' ? '' : `: ${v.value}`}`,
  noData: (v: { subject: string }) => `${v.subject} has too little data to be judged`,
  missingBreaches: (v: { subject: string; periods: number }) =>
    `${v.subject} sent no data for ${v.periods} ${v.periods === 1 ? 'period' : 'periods'}, which counts as a breach`,
  created: (v: { subject: string }) => `${v.subject} has not been evaluated yet: the alarm is new`,
  series: (v: { subject: string; count: number; of: number; state: State }) =>
    `${v.count} of ${v.of} series of ${v.subject} are in ${v.state}`,
  composite: (v: { name: string; state: State; old: State | ''; children: readonly string[] }) => {
    const because = v.children.length === 0 ? '' : `: ${v.children.join(', ')}`;
    if (v.state === 'ALARM') {
      return `Composite alarm ${v.name} ${v.old === 'ALARM' ? 'is still in' : 'went to'} ALARM${because}`;
    }
    return v.state === 'OK'
      ? `Composite alarm ${v.name} is OK${v.old === 'ALARM' ? ' again' : ''}${because}`
      : `Composite alarm ${v.name} has too little data to be judged${because}`;
  },
  given: (v: { name: string; state: State; reason: string }) =>
    `${v.name} went to ${v.state}, with the words: ${v.reason}`,
  afterMute: (v: { sentence: string }) => `${v.sentence} (told when a mute window had ended)`,
  heldBack: (v: { sentence: string; by: string }) =>
    `${v.sentence} (actions held back${v.by === '' ? '' : ` by ${v.by}`})`,
  finding: (v: { name: string; state: State; severity: string; reason: string }) =>
    v.state === 'OK'
      ? `GuardDuty finding ${v.name} was archived`
      : `GuardDuty found ${v.name}${v.severity === '' ? '' : ` (${v.severity})`}${v.reason === '' ? '' : `: ${v.reason}`}`,
  awsHealth: (v: { name: string; state: State; region: string; reason: string }) =>
    `AWS Health ${v.state === 'OK' ? 'closed' : 'reports'} ${v.name}${v.region === '' ? '' : ` in ${v.region}`}${v.reason === '' ? '' : `: ${v.reason}`}`,
  alert: (v: { name: string; state: State; labels: readonly string[]; reason: string }) => {
    const subject = `Alert ${v.name}${v.labels.length === 0 ? '' : ` of ${v.labels.join(', ')}`}`;
    if (v.state === 'INSUFFICIENT_DATA') return `${subject} has no data`;
    return v.state === 'OK'
      ? `${subject} is over`
      : `${subject} is firing${v.reason === '' ? '' : `: ${v.reason}`}`;
  },
  cost: (v: { name: string; reason: string }) =>
    `Costs of ${v.name} are over what was planned${v.reason === '' ? '' : `: ${v.reason}`}`,
  cutOff: (v: { topic: string }) =>
    `The alarm source was cut off: somebody ended the subscription to SNS topic ${v.topic}`,
  deadLetters: (v: { queue: string }) =>
    `Tocsin gave something up: there are messages in ${v.queue} that could not be worked off`,
  notified: (v: { title: string; reason: string }) =>
    `Notification: ${v.title}${v.reason === '' ? '' : `: ${v.reason}`}`,
};
