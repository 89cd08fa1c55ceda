import type { Instant } from '../../../bot/core/calendar/index.ts';
import type {
  ActiveIncident,
  EvidenceHeader,
  EvidenceItem,
  Gap,
  IncidentAlarm,
  ResolvedIncident,
  ServiceLine,
  Hypothesis,
} from '../../../bot/core/incident/index.ts';
import type {
  AcknowledgedEscalation,
  Delivery,
  ExhaustedEscalation,
  Page,
  RunningEscalation,
  StoppedEscalation,
} from '../../../bot/core/paging/index.ts';
import type { TimelineEntry } from '../../../bot/core/timeline/index.ts';
import type { IncidentLine, Message, People } from '../../../bot/app/ports/index.ts';

/** A time on the evening of the story. */
export const at = (time: string): Instant => `2026-03-12T${time}.000Z`;

export const people: People = {
  pan: { slack: 'U0000000A1', name: 'an' },
  pbo: { slack: 'U0000000B1', name: 'bo' },
  pcuong: { name: 'cuong' },
};

export const fiveXx: IncidentAlarm = {
  key: 'arn:checkout-5xx',
  name: 'checkout-5xx',
  arn: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:checkout-5xx',
  account: '111122223333',
  region: 'eu-west-1',
  state: 'ALARM',
  firstAt: at('14:02:10'),
  lastAt: at('14:02:10'),
  fired: 1,
  sentence: 'Sum of HTTPCode_Target_5XX_Count of app/checkout was above 50 for 3 of 5 min: 812',
  metric: { namespace: 'AWS/ApplicationELB', name: 'HTTPCode_Target_5XX_Count' },
  reason: 'first-of-service',
};

export const cartErrors: IncidentAlarm = {
  ...fiveXx,
  key: 'arn:cart-errors',
  name: 'cart-errors',
  firstAt: at('14:03:40'),
  lastAt: at('14:03:40'),
  sentence: 'Sum of Errors of cart was at or above 5 for 1 min: 17',
  reason: 'same-service',
};

export const logs: EvidenceHeader = {
  id: 'E1',
  finding: {
    kind: 'logs',
    group: '/ecs/checkout',
    query: 'newest-errors',
    matched: 4812,
    scanned: 1_204_331,
    lines: [
      {
        at: at('14:03:12'),
        text: 'ERROR PaymentGatewayTimeout after 3000 ms for order 7f3a90c1 <!channel> ```',
        count: 31,
      },
      { at: at('14:02:58'), text: 'WARN retrying POST /authorize attempt 3 & giving up soon', count: 4 },
      { at: at('14:01:37'), text: 'ERROR circuit breaker for payments-api is open' },
    ],
    partial: false,
    removed: 3,
  },
  window: { from: at('13:47:10'), to: at('14:03:15') },
  asked: 'fields @timestamp, @message\n| filter @message like /(?i)(error|timeout)/\n| sort @timestamp desc',
  link: 'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:logs-insights',
  bytesScanned: 812_000_000,
};

export const metric: EvidenceItem = {
  id: 'E1',
  key: 'metric checkout-5xx',
  finding: {
    kind: 'metric',
    alarm: 'checkout-5xx',
    metric: '5xx rate',
    stat: '',
    periodSec: 60,
    unit: 'percent',
    before: 0.62,
    last: 38.2,
    lastAt: at('14:03:00'),
    peak: 41,
    since: at('14:02:00'),
    threshold: { value: 5, is: 'upper' },
    missing: 2,
    periods: 66,
    siblings: [{ name: 'LoadBalancer=app/cart/1', before: 0.4, now: 7.1 }],
    ofSiblings: 4,
    marks: [],
  },
  window: { from: at('13:02:00'), to: at('14:04:00') },
  asked: 'GetMetricData of checkout-5xx: 100*m1/m2',
  link: 'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#alarmsV2:alarm/checkout-5xx',
  picture: { artefact: 'a1', name: 'checkout-5xx.png', alt: 'Graph of 5xx rate of the alarm checkout-5xx' },
  pictureFile: 'F0000000A1',
  at: at('14:03:31'),
};

/** Fell silent, with nothing to compare with. */
export const quietMetric: EvidenceItem = {
  ...metric,
  finding: {
    kind: 'metric',
    alarm: 'orders-latency',
    metric: 'TargetResponseTime',
    stat: 'p99',
    periodSec: 300,
    unit: 'seconds',
    last: 0.412,
    lastAt: at('13:20:00'),
    missing: 9,
    periods: 12,
    siblings: [],
    ofSiblings: 1,
    marks: [],
  },
};

export const newsOfLogs: EvidenceItem = {
  id: 'E2',
  key: 'logs /ecs/checkout what-is-new',
  finding: {
    kind: 'logs',
    group: '/ecs/checkout',
    query: 'what-is-new',
    matched: 41_210,
    scanned: 79_002,
    lines: [],
    partial: false,
    removed: 1,
    news: {
      before: { from: at('13:49:10'), to: at('13:57:10') },
      by: 'cloudwatch',
      read: { now: 41_210, before: 37_792 },
      new: [
        {
          text: 'ERROR PaymentGatewayTimeout after <*> ms for order <*>',
          count: 4812,
          before: 0,
          share: 0.117,
          shareOf: 'lines',
          example: '2026-03-12T14:01:37.102Z ERROR PaymentGatewayTimeout after 3011 ms for order 48213',
          firstAt: at('14:01:37'),
        },
      ],
      risen: [
        {
          text: 'WARN retrying POST /authorize attempt <*>',
          count: 9240,
          before: 31,
          share: 0.224,
          shareOf: 'lines',
          example: '2026-03-12T14:01:38.001Z WARN retrying POST /authorize attempt 2',
        },
      ],
    },
    exceptions: [
      {
        type: 'com.shop.PaymentGatewayTimeout',
        where: 'PaymentClient.charge (PaymentClient.java:88)',
        message: 'after <n> ms',
        count: 41,
        firstAt: at('14:01:37'),
      },
    ],
  },
  window: { from: at('13:57:10'), to: at('14:03:20') },
  asked: 'fields @timestamp, @message\n| pattern @message\n| diff',
  link: 'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:logs-insights',
  bytesScanned: 412_000_000,
  ranSec: 6.2,
  at: at('14:03:31'),
};

export const traces: EvidenceHeader = {
  id: 'E2',
  finding: {
    kind: 'traces',
    unit: 'faults',
    excess: 1842,
    suspects: [
      { service: 'payments-api', share: 0.91, inside: true, callees: 5, worseCallees: [] },
      { service: 'checkout', share: 0.08, inside: true, callees: 3, worseCallees: ['payments-api'] },
    ],
    weak: false,
    requests: 1930,
    faults: 733,
    sampling: 0.05,
    total: 2024,
    windowSec: 300,
    minutes: [
      {
        service: 'checkout',
        from: '2026-03-12T13:54:00.000Z',
        values: [0.004, 0.004, null, 0.02, 0.31, 0.38, 0.37, 0.36, 0.38],
      },
      {
        service: 'payments-api',
        from: '2026-03-12T13:54:00.000Z',
        values: [0, 0, 0.001, 0.05, 0.44, 0.52, 0.5, 0.49, 0.51],
      },
    ],
    removed: 1,
    examples: [
      {
        id: '1-abc',
        what: 'slowest',
        durationSec: 9.81,
        link: 'https://eu-west-1.console.aws.amazon.com/xray/home?region=eu-west-1&a=b#/traces/1-abc',
      },
      {
        id: '1-def',
        what: 'newest-fault',
        durationSec: 3.02,
        exception: 'PaymentGatewayTimeout',
        link: 'https://eu-west-1.console.aws.amazon.com/xray/home#/traces/1-def',
      },
    ],
  },
  window: { from: at('13:57:10'), to: at('14:03:20') },
  asked: 'GetServiceGraph; GetTraceSummaries service("checkout")',
};

export const gap: Gap = {
  id: 'G1',
  kind: 'logs',
  reason: 'access-denied',
  subject: '/rds/payments',
  action: 'logs:StartQuery',
  detail: 'User is not authorized to perform: logs:StartQuery',
};

export const hypotheses: readonly Hypothesis[] = [
  {
    id: 'H1',
    text: 'the *database* is slow <!channel>',
    status: 'refuted',
    at: at('14:19:00'),
    person: 'pan',
    evidence: ['E1'],
    grounds: [
      {
        verdict: 'support',
        at: at('14:20:00'),
        evidence: [],
        reason: 'connections are at the limit',
        person: 'pbo',
      },
      {
        verdict: 'refute',
        at: at('14:26:00'),
        evidence: ['E1', 'E2'],
        reason: 'its CPU is at 3 %',
        person: 'pan',
      },
    ],
  },
  {
    id: 'H2',
    text: 'payments-api waits for the gateway',
    status: 'supported',
    at: at('14:21:00'),
    person: 'pbo',
    evidence: [],
    grounds: [{ verdict: 'support', at: at('14:24:00'), evidence: ['E2'], person: 'pbo' }],
  },
  {
    id: 'H3',
    text: 'it is DNS',
    status: 'withdrawn',
    at: at('14:22:00'),
    evidence: [],
    grounds: [],
    withdrawnAt: at('14:23:00'),
  },
];

export const fresh: ActiveIncident = {
  status: 'investigating',
  id: 'k3f9a7q2m1x0',
  number: 12,
  title: 'checkout-5xx',
  service: 'checkout',
  severity: 'sev2',
  how: 'alarm',
  openedReason: 'first-of-service',
  desk: 'checkout',
  drill: false,
  private: false,
  openedAt: at('14:02:14'),
  startedAt: at('14:02:10'),
  alarms: [fiveXx],
  runbooks: [
    {
      id: 'alb-5xx',
      title: 'ALB 5xx',
      why: 'metric name HTTPCode_Target_5XX_Count, service checkout',
      firstStep: 'Compare with the last deploy',
    },
  ],
  evidence: [],
  gaps: [],
  gapsNoted: 0,
  evidenceMessages: {},
  spent: { bytes: 0, queries: 0, sec: 0 },
  hypotheses: [],
  actions: [],
  causes: [],
  failures: [],
  roles: {},
  responders: [],
  channel: { id: 'C0000000K1', name: 'inc-12-checkout-5xx-m1x0' },
  escalation: { id: 'k3f9a7q2m1x0-1', policy: 'payments' },
  nobodyReached: false,
  notes: 0,
  reopened: 0,
  documents: [],
  lines: [],
  reports: 0,
  unfolded: {},
  desks: ['checkout'],
  storm: false,
  flappingMessages: {},
  expired: 0,
};

/** The message of one kind of evidence. */
export const evidenceOf = (sheet: string, more: Partial<ActiveIncident>) =>
  ({
    kind: 'evidence',
    incident: { ...fresh, spent: { bytes: 812_000_000, queries: 4, sec: 12.4 }, ...more },
    sheet,
    budget: { bytes: 10e9, queries: 60, sec: 1200 },
    at: at('14:03:30'),
  }) as const satisfies Message;

const lineOf = (service: string, inAlarm: number, more: Partial<ServiceLine> = {}): ServiceLine => ({
  service,
  inAlarm,
  total: inAlarm + 2,
  since: at('14:02:10'),
  lastAt: at('14:02:40'),
  composite: false,
  dependsOn: [],
  ...more,
});

export const stormy: ActiveIncident = {
  ...fresh,
  title: 'storm, first network',
  service: 'network',
  how: 'storm',
  openedReason: 'storm',
  storm: true,
  alarms: [],
  runbooks: [],
  lines: [
    lineOf('checkout', 12, { dependsOn: ['cart'] }),
    lineOf('cart', 4, { dependsOn: ['db'] }),
    lineOf('db', 3, { since: at('14:02:12') }),
    lineOf('network', 1, { composite: true, since: at('14:02:30') }),
    lineOf('mail', 0, { since: at('14:02:05') }),
  ],
  reports: 9,
  alarmList: { at: at('14:05:00'), alarms: 30, reports: 9, n: 2 },
};

export const joinedUp: ActiveIncident = {
  ...fresh,
  alarms: [
    { ...fiveXx, flapping: 7 },
    {
      ...cartErrors,
      reason: 'composite',
      children: [
        { key: 'a', name: 'cart-errors', state: 'ALARM' },
        { key: 'b', name: 'cart-latency' },
      ],
    },
    { ...cartErrors, key: 'db', name: 'db-cpu', reason: 'neighbour', by: 'checkout' },
  ],
};

export const withEvidence: ActiveIncident = {
  ...fresh,
  alarms: [fiveXx, cartErrors],
  evidence: [logs, traces],
  gaps: [gap],
  failures: [
    {
      effect: 'pin-summary/1',
      kind: 'pin-summary',
      error: 'pins.add: missing_scope',
      at: at('14:03:00'),
      times: 1,
    },
  ],
};

export const acknowledged: ActiveIncident = {
  ...withEvidence,
  acknowledged: { at: at('14:04:05'), person: 'pan' },
  roles: { lead: 'pan', communications: 'pbo' },
  responders: ['pan', 'pbo'],
  notes: 2,
  lastUpdate: {
    at: at('14:20:00'),
    text: 'Rolling back payments-api to version 213. Customers see errors at payment only.',
    nextUpdateAt: at('14:45:00'),
  },
};

export const resolved: ResolvedIncident = {
  ...acknowledged,
  status: 'resolved',
  alarms: [
    { ...fiveXx, state: 'OK', lastAt: at('14:43:00') },
    { ...cartErrors, state: 'OK', lastAt: at('14:44:00') },
  ],
  mitigatedAt: at('14:43:10'),
  resolvedAt: at('15:10:20'),
  resolvedBy: 'pbo',
  resolution: 'Rolled back payments-api to version 213; 5xx under 1 % since 14:43 (E1).',
  documents: [{ format: 'md', locale: 'en', artefact: 'sha256:0' }],
};

const policy = {
  name: 'payments',
  steps: [
    { afterSec: 0, page: [{ schedule: 'payments' }] },
    { afterSec: 300, page: [{ person: 'bo' }] },
  ],
  repeat: 0,
} as const;

export const sent = (channel: Delivery['channel'], time: string): Delivery => ({
  channel,
  outcome: 'sent',
  at: at(time),
  provider: 'D1/1.2',
});

export const pageOfAn: Page = {
  id: 'k3f9a7q2m1x0-1-0-0-pan',
  person: 'pan',
  round: 0,
  step: 0,
  at: at('14:02:16'),
  code: '4711',
  schedule: 'payments',
  deliveries: [
    { channel: 'slack', outcome: 'asleep', at: at('14:02:17'), provider: 'D1/1.2' },
    sent('sms', '14:02:18'),
  ],
  declined: false,
};

export const pageOfBo: Page = {
  ...pageOfAn,
  id: 'k3f9a7q2m1x0-1-0-1-pbo',
  person: 'pbo',
  step: 1,
  at: at('14:07:16'),
  deliveries: [
    sent('slack', '14:07:17'),
    { channel: 'sms', outcome: 'failed', at: at('14:09:20'), detail: 'the number has opted out' },
  ],
};

export const running: RunningEscalation = {
  status: 'running',
  incident: fresh.id,
  drill: false,
  private: false,
  policy,
  round: 0,
  step: 0,
  pages: [pageOfAn],
  startedAt: at('14:02:15'),
  dueAt: at('14:07:16'),
  paged: true,
  passed: [],
  channelPages: [],
  counted: [],
};

export const taken: AcknowledgedEscalation = {
  ...running,
  status: 'acknowledged',
  by: 'pan',
  at: at('14:04:05'),
};

export const stopped: StoppedEscalation = { ...running, status: 'stopped', at: at('15:10:21') };

export const exhausted: ExhaustedEscalation = {
  ...running,
  status: 'exhausted',
  step: 1,
  pages: [pageOfAn, pageOfBo],
  at: at('14:12:16'),
};

const { escalation: _escalation, runbooks: _runbooks, ...unpaged } = fresh;

/** Declared as "not sure yet": nobody is paged. */
export const inTriage: ActiveIncident = {
  ...unpaged,
  status: 'triage',
  how: 'declared',
  title: 'Payments fail for some customers',
  openedReason: 'declared',
  declaredBy: 'pbo',
  responders: ['pbo'],
  alarms: [],
  runbooks: [],
};

/** A drill of the evening before, quiet again, its update late, its traces unclear. */
export const quiet: ActiveIncident = {
  ...acknowledged,
  status: 'monitoring',
  drill: true,
  alarms: resolved.alarms,
  evidence: [
    { ...logs, finding: { ...logs.finding, lines: [], matched: 0 } as EvidenceHeader['finding'] },
    { ...traces, finding: { ...traces.finding, weak: true, sampling: 0.5 } as EvidenceHeader['finding'] },
  ],
  failures: [],
  mitigatedAt: at('14:43:10'),
  reopened: 1,
};

type Of<K extends Message['kind']> = Extract<Message, { kind: K }>;

export const summary = (changes: Partial<Of<'summary'>> = {}): Of<'summary'> => ({
  kind: 'summary',
  incident: fresh,
  escalation: running,
  people,
  onCall: { person: people['pan']!, schedule: 'payments', until: at('17:00:00') },
  version: 5,
  at: at('14:02:30'),
  ...changes,
});

const { escalation: _running, ...withoutEscalation } = summary();

export const summaryOfTriage: Of<'summary'> = { ...withoutEscalation, incident: inTriage };

export const page = (changes: Partial<Of<'page'>> = {}): Of<'page'> => ({
  kind: 'page',
  incident: fresh,
  escalation: running,
  escalationId: 'k3f9a7q2m1x0-1',
  page: pageOfAn,
  people,
  next: { next: 'step', persons: [people['pbo']!], channels: [], at: at('14:07:16') },
  onCall: { person: people['pan']!, schedule: 'payments', until: '2026-03-16T08:00:00.000Z' },
  ...changes,
});

export const entry = (changes: Partial<TimelineEntry> = {}): TimelineEntry => ({
  at: at('14:21:00'),
  recordedAt: at('14:21:00'),
  kind: 'note',
  text: 'incident lead noted: rolled back to version 213',
  actor: { kind: 'person', person: 'pan', role: 'lead' },
  event: 'INC-12/14',
  ...changes,
});

export const line = (changes: Partial<IncidentLine> = {}): IncidentLine => ({
  number: 12,
  title: 'checkout-5xx',
  service: 'checkout',
  severity: 'sev2',
  status: 'investigating',
  openedAt: at('14:02:14'),
  channel: 'C0000000K1',
  private: false,
  ...changes,
});

/** A private incident as those see it who are not in it. */
const { channel: _channel, ...withoutChannel } = line();
export const hiddenLine: IncidentLine = {
  ...withoutChannel,
  number: 11,
  title: '',
  service: '',
  severity: 'sev1',
  private: true,
};
