import type { DirectPage } from '../../../bot/core/paging/index.ts';
import type { Answer, CoverLine, FailureLine, Message } from '../../../bot/app/ports/index.ts';
import {
  evidenceKinds,
  type ActionItem,
  type Postmortem,
  type ReviewFinding,
} from '../../../bot/core/incident/index.ts';
import { dora } from '../../../bot/core/timeline/index.ts';
import type { ChannelPage } from '../../../bot/core/paging/index.ts';
import { alarmContext, changes, endings, firstTime, noChanges, similar } from './past-samples.ts';
import {
  acknowledged,
  at,
  entry,
  evidenceOf,
  exhausted,
  fresh,
  gap,
  hiddenLine,
  hypotheses,
  line,
  logs,
  metric,
  newsOfLogs,
  quietMetric,
  page,
  pageOfAn,
  people,
  quiet,
  resolved,
  running,
  stopped,
  summary,
  summaryOfTriage,
  taken,
  traces,
  stormy,
  joinedUp,
  withEvidence,
} from './samples.ts';

const direct: DirectPage = {
  status: 'waiting',
  kind: 'asked',
  by: exhausted.pages[0]!.person,
  text: 'payments are failing <!channel>',
  incident: '',
  private: false,
  pages: [exhausted.pages[0]!],
  startedAt: exhausted.startedAt,
  until: exhausted.at,
  answers: [],
};

type Of<K extends Message['kind']> = Extract<Message, { kind: K }>;

const actionItems: readonly ActionItem[] = [
  {
    id: 'A1',
    text: 'raise the <limit> of the *pool*',
    kind: 'prevent',
    status: 'open',
    at: '2026-03-12T15:00:00.000Z',
    owner: 'pan',
    due: '2026-03-20',
  },
  {
    id: 'A2',
    text: 'alarm on the age of the queue',
    kind: 'detect',
    status: 'open',
    at: '2026-03-12T15:01:00.000Z',
    closes: { check: 'pattern', pattern: 'timeout <after>', days: 14 },
  },
  {
    id: 'A3',
    text: 'a second region',
    kind: 'mitigate',
    status: 'dropped',
    at: '2026-03-12T15:02:00.000Z',
    endedAt: '2026-03-13T15:02:00.000Z',
    reason: 'the service is switched off in May',
  },
];

const [actionItem] = actionItems;

const agenda = { questions: 4, findings: 2, hypotheses: ['H2'], actions: ['A1'], agreed: 0 } as const;

const phrases: readonly ReviewFinding[] = Array.from({ length: 12 }, (_, index) => ({
  id: `F${index + 1}`,
  key: `k${index}`,
  rule: 'forgot',
  line: 20 + index,
  text: 'Bo *forgot* <to> raise the limit',
  ...(index === 1 ? { dismissed: { reason: 'it quotes the <customer>', person: 'pan' } } : {}),
}));

const document: Postmortem = {
  status: 'in-review',
  findings: phrases,
  noted: 12,
  dismissed: {},
  written: [],
  reviewers: ['pan'],
  feedback: [],
  meetingAt: '2026-03-13T10:00:00.000Z',
};

const an = { slack: 'U0000000A1', name: 'an' };

const measured = {
  answer: 'metrics',
  forSec: 30 * 86_400,
  figures: (['mttd', 'mtta', 'mttm', 'mttr'] as const).map((name, index) => ({
    name,
    unit: 's' as const,
    n: index === 1 ? 0 : 11,
    median: index === 1 ? null : 60 * index + 75,
    p90: index === 1 ? null : 3000 * index,
    interval: index === 2 ? ([100, 900] as const) : null,
    from: '2026-02-10T14:02:00.000Z',
    to: '2026-03-12T14:02:00.000Z',
    excluded: [],
    proxy: false,
  })),
  quality: {
    incidents: 12,
    pages: 14,
    nightPages: 5,
    nightPagesPerNight: 0.17,
    load: { people: 4, most: 6, median: 3 },
    acknowledged: { n: 9, hits: 8, share: 8 / 9, interval: [0.565, 0.98] },
    neededPerson: 7,
    noisy: [{ alarm: 'checkout-<5xx>', fired: 9, incidents: 4 }],
    answers: [{ via: 'sms', n: 3, medianSec: 70, p90Sec: 200 }],
    byService: [{ service: 'checkout', incidents: 12 }],
    bySeverity: [
      { severity: 'sev1', incidents: 1 },
      { severity: 'sev2', incidents: 11 },
    ],
    heat: [],
  },
} as const satisfies Answer;

const digest = {
  from: '2026-03-02T00:00:00.000Z',
  to: '2026-03-09T00:00:00.000Z',
  zone: 'Europe/Berlin',
  figures: measured.figures,
  quality: measured.quality,
  before: 9,
  budgets: [
    {
      service: 'check<out>',
      objective: { availability: 99.9, windowDays: 30 },
      from: '2026-02-07T00:00:00.000Z',
      to: '2026-03-09T00:00:00.000Z',
      budgetMin: 43.2,
      burntMin: 21.6,
      share: 0.5,
      incidents: [{ incident: 'INC-12', min: 21.6, open: false, proxy: false }],
    },
  ],
  delivery: dora({
    from: '2026-03-02T00:00:00.000Z',
    to: '2026-03-09T00:00:00.000Z',
    courses: [],
    counted: [],
    cut: false,
  }),
  actions: 4,
  overdue: 1,
  longest: [{ number: 12, title: 'checkout-<5xx> is above 5 %', service: 'checkout', sec: 5400 }],
};

const deployed = {
  key: '["codedeploy","checkout","d-1"]',
  source: 'codedeploy',
  subject: 'checkout',
  at: '2026-03-12T13:51:00.000Z',
  endedAt: '2026-03-12T13:55:00.000Z',
  version: '213',
};

const actionsOf = { people: { pan: an }, today: '2026-03-25' };
const bo = { slack: 'U0000000B1', name: 'bo' };
const cy = { name: 'cy' };
const evening = { start: at('18:00:00'), end: at('22:00:00') };
const noticed = { label: 'O-7', schedule: 'payments', ...evening };

const cover = (more: Partial<CoverLine> = {}): CoverLine => ({
  label: 'C-3',
  schedule: 'payments',
  ...evening,
  person: an,
  note: 'dentist *at* <https://example.com|noon>',
  status: 'open',
  ...more,
});
const pageOfChannel: ChannelPage = {
  id: 'k3f9a7q2m1x0-1-0-0-C0PAYMENTS',
  channel: 'C0PAYMENTS',
  round: 0,
  step: 0,
  at: at('14:02:16'),
};

const channelPage = (more: Partial<Of<'channel-page'>> = {}): Of<'channel-page'> => ({
  kind: 'channel-page',
  incident: fresh,
  escalation: running,
  page: pageOfChannel,
  people,
  ...more,
});

/** So many things that waited for An, all of them still to be answered. */
const handedOver = (n: number): Of<'handed-over'> => ({
  kind: 'handed-over',
  person: 'pan',
  people,
  waited: Array.from({ length: n }, (_, index) => ({
    incident: { ...fresh, number: 12 + index, severity: 'sev3' as const },
    escalation: running,
    escalationId: `k3f9a7q2m1x${index}-1`,
    page: { ...pageOfAn, waited: true as const, declined: index === 1 },
  })),
});

const swapped = {
  label: 'S-4',
  schedule: 'payments',
  person: an,
  other: bo,
  mine: evening,
  theirs: { start: at('22:00:00'), end: at('23:00:00') },
  until: at('18:00:00'),
  status: 'open',
} as const;
const handingOver = {
  schedule: 'payments',
  handoff: '3',
  from: an,
  to: bo,
  status: 'offered',
  acceptBy: at('18:15:00'),
  incidents: [
    {
      number: 12,
      title: '5xx of *checkout* <https://example.com|x>',
      severity: 'sev2',
      status: 'investigating',
      openedAt: at('14:02:14'),
      channel: 'C0000000K1',
      firing: 2,
      acknowledgedBy: an,
      hypotheses: [
        { id: 'H1', text: 'the new *build* of checkout', supported: true },
        { id: 'H2', text: 'payments-api is slow <!here>', supported: false },
      ],
      suspects: ['payments-api', 'cart'],
      steps: ['ALB answers with 5xx: look at the newest deployment'],
      lastUpdate: { at: at('17:40:00'), text: 'rolled back, `watching` it' },
      nextUpdateAt: at('18:30:00'),
    },
    {
      number: 13,
      title: '',
      severity: 'sev3',
      status: 'monitoring',
      openedAt: at('16:02:14'),
      firing: 0,
      hypotheses: [],
      suspects: [],
      steps: [],
    },
  ],
} as const;
const deployMute = {
  number: 7,
  mute: { id: 'M-7', services: ['checkout'], reason: 'deploy of payments', until: at('16:00:00') },
  by: people['pan']!,
  holds: true,
  until: at('16:00:00'),
};

const undone: readonly FailureLine[] = [
  {
    effect: 'open-channel/INC1',
    kind: 'open-channel',
    error: 'conversations.create: restricted_action <!here>',
    at: at('14:03:00'),
    times: 1,
    underWay: false,
  },
  {
    effect: 'page-sms/p1',
    kind: 'page-sms',
    error: 'sns:Publish: *quota* of `today` is used up',
    at: at('14:12:00'),
    times: 2,
    retried: { at: at('14:11:00'), person: 'pan', generation: 1, failedAgain: true },
    underWay: false,
  },
  {
    effect: 'say/INC1/9',
    kind: 'say',
    error: 'chat.postMessage: is_archived',
    at: at('14:04:00'),
    times: 1,
    retried: { at: at('14:11:00'), generation: 1 },
    underWay: true,
  },
  {
    effect: 'pin-summary/INC1',
    kind: 'pin-summary',
    error: 'pins.add: missing_scope',
    at: at('14:03:00'),
    times: 1,
    recoveredAt: at('14:15:00'),
    underWay: false,
  },
];

/** One of every kind of message, answers apart; the compiler sees to it that none is missing. */
const byKind: { readonly [K in Exclude<Message['kind'], 'answer'>]: readonly Of<K>[] } = {
  summary: [
    summary(),
    summary({ incident: withEvidence }),
    summary({ incident: stormy, onCallOf: { db: { slack: 'U0000000B1' } } }),
    summary({ incident: joinedUp }),
    summary({ incident: acknowledged, escalation: taken }),
    summary({ incident: resolved, escalation: taken }),
    summary({ incident: { ...resolved, status: 'closed' } }),
    summaryOfTriage,
    summary({ incident: quiet, escalation: taken, at: '2026-03-13T07:15:00.000Z' }),
    summary({ incident: { ...fresh, status: 'declined', endedAt: at('14:30:00') } }),
    summary({ incident: { ...fresh, nobodyReached: true }, escalation: exhausted }),
  ],
  review: (['asked', 'meeting', 'feedback'] as const).map((stage) => ({
    kind: 'review',
    stage,
    incident: 'k3f9',
    number: 12,
    title: '*checkout* <fails>',
    ...(stage === 'feedback' ? {} : { meetingAt: '2026-03-13T10:00:00.000Z' }),
    agenda:
      stage === 'asked'
        ? agenda
        : { ...agenda, questions: 0, findings: 0, hypotheses: [], actions: [], agreed: 2 },
  })),
  failures: [
    { kind: 'failures', incident: 'INC1', number: 12, people, version: 9, failures: undone },
    {
      kind: 'failures',
      incident: 'INC1',
      number: 12,
      people,
      version: 10,
      failures: undone.map((each) => ({ ...each, underWay: true })),
    },
    {
      kind: 'failures',
      incident: 'INC1',
      number: 12,
      people,
      version: 11,
      failures: undone.map((each) => ({ ...each, recoveredAt: at('14:20:00') })),
    },
  ],
  digest: [
    { kind: 'digest', every: 'weekly', digest },
    {
      kind: 'digest',
      every: 'monthly',
      digest: {
        ...digest,
        quality: { ...digest.quality, incidents: 0, bySeverity: [] },
        budgets: [],
        longest: [],
        actions: 0,
      },
    },
  ],
  'action-reminder': [
    { kind: 'action-reminder', incident: 'k3f9', number: 12, action: actionItem!, overdue: false },
    { kind: 'action-reminder', incident: 'k3f9', number: 12, action: actionItem!, overdue: true },
  ],
  hypotheses: [
    { kind: 'hypotheses', incident: fresh.id, number: 12, hypotheses, people, version: 31 },
    {
      kind: 'hypotheses',
      incident: fresh.id,
      number: 12,
      hypotheses: Array.from({ length: 20 }, (_, n) => ({ ...hypotheses[0]!, id: `H${n + 1}` as const })),
      people,
      version: 32,
    },
  ],
  'channel-page': [
    channelPage(),
    channelPage({ page: { ...pageOfChannel, mention: 'here' } }),
    channelPage({ incident: { ...fresh, private: true } }),
    channelPage({ escalation: taken }),
    channelPage({ escalation: stopped, incident: resolved }),
  ],
  'handed-over': [
    handedOver(1),
    handedOver(3),
    handedOver(14),
    { ...handedOver(2), waited: handedOver(2).waited.map((each) => ({ ...each, escalation: taken })) },
  ],
  flapping: [
    { kind: 'flapping', alarm: { ...fresh.alarms[0]!, flapping: 7 }, number: 12, at: at('14:05:00') },
    { kind: 'flapping', alarm: fresh.alarms[0]!, number: 12, at: at('14:25:00') },
  ],
  announcement: [
    { kind: 'announcement', incident: acknowledged, people, version: 9 },
    { kind: 'announcement', incident: resolved, people, version: 30 },
    { kind: 'announcement', incident: { ...fresh, private: true }, people, version: 4 },
  ],
  evidence: [
    evidenceOf('logs', { evidence: [logs] }),
    evidenceOf('traces', { evidence: [traces] }),
    evidenceOf('metric', { evidence: [metric] }),
    evidenceOf('metric', { evidence: [quietMetric] }),
    evidenceOf('logs', { evidence: [logs], gaps: [gap] }),
    evidenceOf('logs', { evidence: [newsOfLogs] }),
    evidenceOf('logs', { gaps: [gap] }),
    evidenceOf('changes', { evidence: [changes] }),
    evidenceOf('changes', { evidence: [noChanges] }),
    { ...evidenceOf('similar', { evidence: [similar] }), endings },
    evidenceOf('alarm', { evidence: [alarmContext] }),
    evidenceOf('alarm', { evidence: [firstTime] }),
  ],
  runbooks: [{ kind: 'runbooks', runbooks: fresh.runbooks, number: 12 }],
  page: [
    page(),
    page({ escalation: taken }),
    page({ escalation: exhausted }),
    page({ escalation: stopped, incident: resolved }),
    page({ escalation: { ...running, pages: [{ ...pageOfAn, declined: true }] } }),
    page({ incident: { ...fresh, private: true } }),
  ],
  reconciled: [
    {
      kind: 'reconciled',
      account: '111122223333',
      region: 'eu-west-1',
      missed: ['checkout-5xx', 'cart-cpu'],
      cleared: ['cart-errors'],
    },
    {
      kind: 'reconciled',
      account: '111122223333',
      region: 'eu-west-1',
      missed: ['checkout-5xx'],
      cleared: [],
    },
    {
      kind: 'reconciled',
      account: '111122223333',
      region: 'eu-west-1',
      gap: 'cloudwatch:DescribeAlarms is not allowed (AccessDenied)',
    },
  ],
  'mute-told': [
    { kind: 'mute-told', mute: deployMute },
    { kind: 'mute-told', mute: deployMute, endedBy: people['pbo']! },
    {
      kind: 'mute-told',
      mute: {
        number: 9,
        mute: { id: 'M-9', alarms: 'nightly-*', intervals: [] },
        holds: false,
        next: at('22:00:00'),
      },
      endedBy: {},
    },
  ],
  'page-mention': [
    {
      kind: 'page-mention',
      number: 12,
      page: exhausted.pages[0]!,
      person: { slack: 'U0000000A1', name: 'an' },
    },
  ],
  'nobody-reached': [
    { kind: 'nobody-reached', incident: fresh, escalation: exhausted, people },
    { kind: 'nobody-reached', incident: fresh, escalation: running, people, lastResort: 2, announced: true },
    {
      kind: 'nobody-reached',
      incident: fresh,
      escalation: { ...exhausted, pages: [] },
      people,
      lastResort: 0,
    },
    {
      kind: 'nobody-reached',
      incident: fresh,
      escalation: { ...exhausted, counted: [{ person: 'pan', at: at('14:03:00') }] },
      people,
    },
  ],
  'direct-page': (['waiting', 'acknowledged', 'nobody-reached'] as const).flatMap((status) =>
    (['asked', 'test'] as const).map((kind) => ({
      kind: 'direct-page' as const,
      direct: { ...direct, status, kind },
      page: direct.pages[0]!,
      run: 'direct:k3f9',
      people,
    })),
  ),
  'direct-told': [
    { kind: 'direct-told', run: 'd-1', direct: { ...direct, status: 'nobody-reached' }, people },
    {
      kind: 'direct-told',
      run: 'd-1',
      direct: {
        ...direct,
        status: 'acknowledged',
        answers: [{ person: direct.pages[0]!.person, via: 'sms', at: direct.startedAt }],
      },
      people,
    },
  ],
  tests: [
    { kind: 'tests', tested: 3, silent: [], people: {} },
    { kind: 'tests', tested: 3, silent: [{ name: 'an', missing: ['sms', 'wall'] }], people: {} },
  ],
  happened: [
    { kind: 'happened', entry: entry(), people },
    {
      kind: 'happened',
      entry: entry({
        kind: 'alarm',
        text: 'alarm cart-errors is OK again',
        actor: { kind: 'alarm', name: 'cart-errors' },
      }),
      people,
    },
  ],
  resolved: [{ kind: 'resolved', incident: resolved, people, head: 'a3f1'.repeat(16) }],
  outlook: [
    {
      kind: 'outlook',
      leave: [{ person: 'an', schedule: 'payments', ...evening }],
      leaveTroubles: [
        { person: 'bo', source: 'calendar.example.com', what: 'HTTP 500 <!here>' },
        { person: 'bo', source: './bo.ics', what: 'unread', events: 2 },
      ],
      people: { an, cy },
      outlook: {
        gaps: [
          { schedule: 'payments', count: 1, totalMs: 60_000, first: { schedule: 'payments', ...evening } },
          {
            schedule: 'office',
            count: 364,
            totalMs: 20_000_000_000,
            first: { schedule: 'office', ...evening },
          },
        ],
        doubles: [
          {
            count: 12,
            first: {
              person: 'an',
              ...evening,
              places: [
                { schedule: 'payments', layer: 'primary' },
                { schedule: 'platform', layer: null },
              ],
            },
          },
        ],
        unreachable: [{ person: 'cy', schedule: 'payments', start: at('18:00:00') }],
      },
    },
  ],
  'page-copy': [
    {
      kind: 'page-copy',
      number: 12,
      title: '5xx of <!here>',
      severity: 'sev2',
      schedule: 'payments',
      paged: [an],
      channel: 'C0000000K1',
    },
  ],
  'leave-conflict': [{ kind: 'leave-conflict', schedule: 'payments', ...evening }],
  cover: [
    { kind: 'cover', cover: cover() },
    { kind: 'cover', cover: cover({ status: 'taken', taker: bo }) },
    { kind: 'cover', cover: cover({ status: 'withdrawn' }) },
    { kind: 'cover', cover: cover({ status: 'expired' }) },
  ],
  swap: (['open', 'accepted', 'refused', 'withdrawn', 'expired'] as const).map((status) => ({
    kind: 'swap',
    swap: { ...swapped, status, ...(status === 'open' ? { note: 'wedding <!here>' } : {}) },
  })),
  handoff: [
    ...(['offered', 'accepted', 'refused', 'expired', 'over'] as const).flatMap((status) => [
      { kind: 'handoff', ask: true, handoff: { ...handingOver, status } } as const,
      { kind: 'handoff', ask: false, handoff: { ...handingOver, status, incidents: [] } } as const,
    ]),
    {
      kind: 'handoff',
      ask: true,
      handoff: {
        ...handingOver,
        until: at('22:00:00'),
        note: 'half *done* <@U1>',
        answeredAt: at('18:01:00'),
      },
    },
  ],
  'shift-start': [
    { kind: 'shift-start', schedule: 'payments', until: at('22:00:00'), open: [] },
    { kind: 'shift-start', schedule: 'payments', layer: 'primary', until: at('22:00:00'), open: [] },
    { kind: 'shift-start', schedule: 'payments', until: at('22:00:00'), open: [line(), hiddenLine] },
  ],
  'shift-notice': [
    ...(['handoff-offered', 'handoff-accepted', 'handoff-refused', 'handoff-late'] as const).flatMap((what) =>
      [0, 2].map(
        (incidents) =>
          ({
            kind: 'shift-notice',
            notice: { what, schedule: 'payments', other: bo, acceptBy: at('18:15:00'), incidents },
          }) as const,
      ),
    ),
    ...(['swap-accepted', 'swap-refused', 'swap-expired'] as const).map(
      (what) => ({ kind: 'shift-notice', notice: { what, swap: swapped } }) as const,
    ),
    { kind: 'shift-notice', notice: { ...noticed, what: 'on', by: an, reason: 'doctor <!channel>' } },
    { kind: 'shift-notice', notice: { ...noticed, what: 'on', other: an } },
    { kind: 'shift-notice', notice: { ...noticed, what: 'off', other: bo, by: bo } },
    { kind: 'shift-notice', notice: { ...noticed, what: 'off' } },
    { kind: 'shift-notice', notice: { ...noticed, what: 'ended', by: an } },
    { kind: 'shift-notice', notice: { ...noticed, what: 'back', by: an } },
    { kind: 'shift-notice', notice: { ...noticed, label: 'C-3', what: 'not-covered' } },
  ],
  postmortem: [{ kind: 'postmortem', incident: resolved, link: 'https://example.slack.com/files/F1' }],
};

const correction = { answer: 'correction-refused', number: 12, at: '2026-03-12T14:02:00.000Z' } as const;

const byAnswer: { readonly [A in Answer['answer']]: readonly Extract<Answer, { answer: A }>[] } = {
  retried: [
    { answer: 'retried', number: 12, n: 1, ever: true },
    { answer: 'retried', number: 12, n: 31, ever: true },
    { answer: 'retried', number: 12, n: 0, ever: true },
    { answer: 'retried', number: 12, n: 0, ever: false },
  ],
  help: [
    { answer: 'help', command: '/incident' },
    { answer: 'help', command: '/oncall' },
  ],
  'unknown-word': [
    { answer: 'unknown-word', command: '/incident', word: 'sevrity', meant: 'severity' },
    { answer: 'unknown-word', command: '/oncall', word: 'frobnicate' },
  ],
  'wrong-value': [
    {
      answer: 'wrong-value',
      command: 'severity',
      value: 'urgent',
      allowed: ['sev1', 'sev2', 'sev3', 'sev4'],
      example: '/incident severity sev1',
    },
    {
      answer: 'wrong-value',
      command: 'note',
      value: '',
      allowed: [],
      example: '/incident note rolled back to version 213',
    },
  ],
  actions: [
    { answer: 'actions', incident: 'k3f9', number: 12, actions: actionItems, ...actionsOf },
    { answer: 'actions', incident: 'k3f9', number: 12, actions: [], ...actionsOf },
  ],
  'all-actions': [
    {
      answer: 'all-actions',
      open: actionItems.slice(0, 2).map((action) => ({ number: 12, action })),
      more: 3,
      overdue: 1,
      ...actionsOf,
    },
    { answer: 'all-actions', open: [], more: 0, overdue: 0, ...actionsOf },
  ],
  digest: [
    { answer: 'digest', channel: 'C0000000K1' },
    { answer: 'digest', channel: 'C0000000K1', since: '2026-03-12T14:02:00.000Z' },
    { answer: 'digest', why: 'not-configured' },
  ],
  causes: [
    {
      answer: 'causes',
      incident: 'k3f9',
      number: 12,
      candidates: [
        { ref: 'E4.1', change: deployed, how: 'rule' },
        { change: { ...deployed, key: '["codedeploy","cart","d-2"]', subject: 'cart' }, how: 'hand' },
        { ref: 'E4.2', change: { ...deployed, key: '["ssm","/checkout/pool","3"]', source: 'ssm' } },
      ],
    },
    { answer: 'causes', incident: 'k3f9', number: 12, candidates: [], asked: '214' },
  ],
  'postmortem-status': [
    {
      answer: 'postmortem-status',
      incident: 'k3f9',
      number: 12,
      postmortem: document,
      sections: ['Summary', 'Impact', 'What went well · what was hard', 'Tóm tắt'],
      agenda,
      people: { pan: an },
      wording: true,
    },
    {
      answer: 'postmortem-status',
      incident: 'k3f9',
      number: 12,
      postmortem: { ...document, status: 'published', findings: phrases.slice(1, 2) },
      sections: [],
      agenda: { questions: 0, findings: 0, hypotheses: [], actions: [], agreed: 2 },
      people: {},
    },
  ],
  'postmortem-roles': [
    {
      answer: 'postmortem-roles',
      number: 12,
      roles: [{ role: 'incident lead', persons: ['pan'] }],
      people: { pan: an },
    },
    { answer: 'postmortem-roles', number: 12, people: {} },
  ],
  wording: [
    {
      answer: 'wording',
      incident: 'k3f9',
      number: 12,
      section: 'Impact',
      draft: 'The alarm <checkout-5xx> was in ALARM [#2].\n\n| requests | 672 | [E2] |',
      suggested: 'The alarm checkout-5xx was in ALARM from 14:01 to 14:43 UTC [#2].',
      dropped: 2,
      suggestion: '9f86d081884c7d65',
      written: false,
    },
    {
      answer: 'wording',
      incident: 'k3f9',
      number: 12,
      section: 'Summary',
      draft: 'It ended [#9].',
      suggested: 'It ended [#9].',
      dropped: 0,
      suggestion: '9f86d081884c7d65',
      written: true,
    },
  ],
  'no-wording': [
    { answer: 'no-wording', number: 12, reason: 'off' },
    { answer: 'no-wording', number: 12, reason: 'private' },
    { answer: 'no-wording', number: 12, reason: 'nothing' },
    { answer: 'no-wording', number: 12, reason: 'nothing', dropped: 3 },
    { answer: 'no-wording', number: 12, reason: 'failed', error: 'bedrock:InvokeModel: <Rate> exceeded' },
    { answer: 'no-wording', number: 12, reason: 'gone' },
  ],
  'no-section': [{ answer: 'no-section', asked: '<sumary>', known: ['Summary', 'Impact'] }],
  'review-unclear': [
    { answer: 'review-unclear', wrong: 'person', value: '@bo' },
    { answer: 'review-unclear', wrong: 'time', value: 'soon' },
  ],
  'action-unclear': [
    { answer: 'action-unclear', wrong: 'owner', value: '@bo' },
    { answer: 'action-unclear', wrong: 'due', value: '31st' },
  ],
  metrics: [
    { ...measured, service: 'checkout' },
    { ...measured, picture: 'F0000000P1', postable: true },
    { ...measured, quality: { ...measured.quality, incidents: 0, bySeverity: [], noisy: [] } },
  ],
  'correction-refused': [
    { ...correction, entry: '7', why: 'future' },
    { ...correction, entry: 'start', why: 'too-early' },
    { ...correction, entry: '99', why: 'no-entry' },
    { ...correction, entry: 'escalation/2', why: 'measured' },
  ],
  incidents: [
    { answer: 'incidents', open: [] },
    {
      answer: 'incidents',
      open: [line(), hiddenLine],
    },
  ],
  'which-incident': [
    { answer: 'which-incident', command: 'acknowledge', open: [line()] },
    { answer: 'which-incident', command: 'resolve', open: [] },
  ],
  'no-such-incident': [{ answer: 'no-such-incident', number: 99 }],
  'paged-directly': [{ answer: 'paged-directly', direct: 'd-1', persons: 2, minutes: 15 }],
  'direct-refused': [
    { answer: 'direct-refused', why: 'nobody-on-call' },
    { answer: 'direct-refused', why: 'too-often', freeAt: direct.until },
    { answer: 'direct-refused', why: 'no-way' },
  ],
  'direct-over': [{ answer: 'direct-over' }],
  testing: [{ answer: 'testing', ways: ['slack', 'sms'] }],
  reached: [
    { answer: 'reached', number: 12, runs: [], people },
    { answer: 'reached', number: 12, runs: [exhausted], people },
    { answer: 'reached', number: 12, runs: [exhausted, running], people },
    { answer: 'reached', number: 12, runs: [exhausted], directs: [direct], people },
    { answer: 'reached', runs: [], directs: [{ ...direct, status: 'nobody-reached' }], people },
  ],
  explained: [
    {
      answer: 'explained',
      explanation: {
        service: 'checkout',
        severity: 'sev2',
        decision: 'page',
        because: { is: 'paging', incident: 'INC-12', policy: 'payments' },
        pages: [
          {
            at: at('14:03:00'),
            person: 'bo',
            channel: 'sms',
            why: {
              place: { round: 0, step: 1 },
              lastResort: false,
              from: { schedule: 'payments', shift: 'override' },
              waited: false,
            },
          },
          {
            at: at('14:08:00'),
            channel: 'slack',
            name: 'C0000000K1',
            why: {
              place: { round: 1, step: 0 },
              lastResort: true,
              from: { channel: 'C0000000K1' },
              waited: true,
            },
          },
        ],
        stops: [{ by: 'acknowledged', n: 2 }, { by: 'over' }, { by: 'passed', place: { round: 1, step: 0 } }],
      },
      at: at('14:02:00'),
      people: { bo: { slack: 'U0000000B1', name: 'bo' } },
    },
    {
      answer: 'explained',
      explanation: {
        service: '<!channel>',
        severity: 'sev3',
        decision: 'muted',
        because: { is: 'muted', until: at('16:00:00') },
        pages: [],
        stops: [],
      },
      at: at('14:02:00'),
      people: {},
    },
  ],
  timeline: [
    { answer: 'timeline', number: 12, entries: [], people },
    { answer: 'timeline', number: 12, entries: [entry({ at: at('14:02:14') }), entry()], people },
  ],
  hypotheses: [
    { answer: 'hypotheses', incident: fresh.id, number: 12, hypotheses: [], people },
    { answer: 'hypotheses', incident: fresh.id, number: 12, hypotheses, people },
  ],
  refused: [
    {
      answer: 'refused',
      rejection: { code: 'still-in-alarm', number: 12, alarms: ['checkout-5xx', 'cart-errors'] },
    },
    {
      answer: 'refused',
      rejection: {
        code: 'not-in-this-status',
        command: 'Acknowledge',
        status: 'resolved',
        number: 12,
        instead: 'reopen-first',
      },
    },
    {
      answer: 'refused',
      rejection: {
        code: 'not-in-this-status',
        command: 'AddNote',
        status: 'closed',
        number: 12,
        instead: 'use-postmortem',
      },
    },
    {
      answer: 'refused',
      rejection: {
        code: 'not-in-this-status',
        command: 'Decline',
        status: 'monitoring',
        number: 12,
        instead: 'resolve-instead',
      },
    },
    { answer: 'refused', rejection: { code: 'text-missing', text: 'note' } },
    { answer: 'refused', rejection: { code: 'no-postmortem', number: 12 } },
    { answer: 'refused', rejection: { code: 'postmortem-published', number: 12 } },
    { answer: 'refused', rejection: { code: 'review-first', number: 12 } },
    { answer: 'refused', rejection: { code: 'reviewers-missing' } },
    { answer: 'refused', rejection: { code: 'findings-open', number: 12, open: phrases.slice(0, 2) } },
    { answer: 'refused', rejection: { code: 'which-finding', asked: 'F9', known: phrases.slice(0, 1) } },
    { answer: 'refused', rejection: { code: 'which-finding', known: [] } },
    { answer: 'refused', rejection: { code: 'dismissal-reason-missing', finding: 'F1' } },
    { answer: 'refused', rejection: { code: 'section-empty' } },
    { answer: 'refused', rejection: { code: 'sections-full', limit: 12 } },
    { answer: 'refused', rejection: { code: 'review-text-too-long', length: 7000, limit: 6000 } },
    { answer: 'refused', rejection: { code: 'action-empty' } },
    { answer: 'refused', rejection: { code: 'action-too-long', length: 412, limit: 300 } },
    { answer: 'refused', rejection: { code: 'causes-full', limit: 20 } },
    { answer: 'refused', rejection: { code: 'actions-full', limit: 40 } },
    { answer: 'refused', rejection: { code: 'action-unchanged', action: 'A1' } },
    { answer: 'refused', rejection: { code: 'action-reason-missing', action: 'A1' } },
    {
      answer: 'refused',
      rejection: { code: 'which-action', asked: 'A7', known: [{ id: 'A1', text: 'the *pool*' }] },
    },
    { answer: 'refused', rejection: { code: 'which-action', known: [] } },
    { answer: 'refused', rejection: { code: 'hypothesis-empty' } },
    { answer: 'refused', rejection: { code: 'hypothesis-too-long', length: 412, limit: 300 } },
    { answer: 'refused', rejection: { code: 'hypotheses-full', limit: 20 } },
    {
      answer: 'refused',
      rejection: {
        code: 'looked-up',
        number: 12,
        held: evidenceKinds.map((kind, n) => ({
          kind,
          since: '2026-03-12T14:02:10.000Z',
          underWay: n % 2 === 0,
          againAt: '2026-03-12T14:04:10.000Z',
        })),
      },
    },
    { answer: 'refused', rejection: { code: 'no-such-evidence', asked: ['E9'], known: ['E1', 'E2'] } },
    { answer: 'refused', rejection: { code: 'no-such-evidence', asked: ['E9'], known: [] } },
    { answer: 'refused', rejection: { code: 'no-ground', verdict: 'refute', known: ['E1'] } },
    {
      answer: 'refused',
      rejection: { code: 'which-hypothesis', asked: 'H7', known: [{ id: 'H1', text: 'the *database*' }] },
    },
    { answer: 'refused', rejection: { code: 'which-hypothesis', known: [] } },
    { answer: 'refused', rejection: { code: 'text-too-long', text: 'note', length: 3412, limit: 3000 } },
  ],
  'not-for-guests': [
    {
      answer: 'not-for-guests',
      onCall: { person: people['pan']!, schedule: 'payments', until: '2026-03-16T08:00:00.000Z' },
    },
    { answer: 'not-for-guests' },
  ],
  'not-for-externals': [{ answer: 'not-for-externals' }],
  'open-already': [{ answer: 'open-already', number: 12, service: 'checkout', channel: 'C0000000K1' }],
  declared: [
    { answer: 'declared', number: 13, channel: 'C0000000K2' },
    { answer: 'declared', number: 13 },
  ],
  done: [
    { answer: 'done', number: 12, what: 'acknowledge', channel: 'C0000000K1' },
    {
      answer: 'done',
      number: 12,
      what: 'evidence',
      change: { of: 'looks', asked: ['logs'], not: ['metric', 'similar'] },
    },
    { answer: 'done', number: 12, what: 'severity', change: { of: 'severity', from: 'sev3', to: 'sev2' } },
    {
      answer: 'done',
      number: 12,
      what: 'status',
      change: { of: 'status', from: 'investigating', to: 'monitoring' },
    },
    { answer: 'done', number: 12, what: 'role', change: { of: 'role', role: 'lead', to: people['pan']! } },
    { answer: 'done', number: 12, what: 'role', change: { of: 'role', role: 'scribe' } },
  ],
  'no-change': [
    { answer: 'no-change', number: 12 },
    { answer: 'no-change', number: 12, change: { of: 'severity', from: 'sev2', to: 'sev2' } },
    { answer: 'no-change', number: 12, change: { of: 'status', from: 'monitoring', to: 'monitoring' } },
    { answer: 'no-change', number: 12, change: { of: 'role', role: 'lead', to: people['pan']! } },
    { answer: 'no-change', number: 12, change: { of: 'role', role: 'lead' } },
  ],
  'no-draft': [
    { answer: 'no-draft', number: 12, status: 'monitoring' },
    { answer: 'no-draft', number: 12, status: 'resolved' },
    { answer: 'no-draft', number: 12, status: 'declined' },
  ],
  'mute-unclear': [
    { answer: 'mute-unclear', wrong: 'what', value: '' },
    { answer: 'mute-unclear', wrong: 'what', value: 'tag:env' },
    { answer: 'mute-unclear', wrong: 'when', value: '' },
    { answer: 'mute-unclear', wrong: 'time', value: 'tomorrow' },
    { answer: 'mute-unclear', wrong: 'weekday', value: 'caturday' },
    { answer: 'mute-unclear', wrong: 'length', value: 'ever' },
  ],
  'mute-impossible': [
    { answer: 'mute-impossible', problem: 'over-already' },
    { answer: 'mute-impossible', problem: 'ends-before-it-starts' },
    { answer: 'mute-impossible', problem: 'too-long' },
    { answer: 'mute-impossible', problem: 'too-many' },
    { answer: 'mute-impossible', problem: 'everything' },
    { answer: 'mute-impossible', problem: 'cloudwatch-alarms' },
    { answer: 'mute-impossible', problem: 'cloudwatch-weekly' },
    { answer: 'mute-impossible', problem: 'cloudwatch-long' },
    { answer: 'mute-impossible', problem: 'cloudwatch-where' },
  ],
  'no-such-service': [{ answer: 'no-such-service', service: 'chekout', services: ['cart', 'checkout'] }],
  muted: [
    {
      answer: 'muted',
      mute: {
        number: 7,
        mute: { id: 'M-7', services: ['checkout'], reason: 'deploy', until: at('16:00:00') },
        holds: true,
        until: at('16:00:00'),
      },
    },
    {
      answer: 'muted',
      mute: {
        number: 8,
        mute: { id: 'M-8', alarms: 'nightly-*', from: at('22:00:00'), until: at('23:00:00') },
        holds: false,
        next: at('22:00:00'),
      },
    },
    {
      answer: 'muted',
      mute: {
        number: 9,
        mute: { id: 'M-9', services: ['cart'], alarms: 'nightly-*', tags: { env: 'dev' }, intervals: [] },
        holds: false,
        next: at('22:00:00'),
      },
    },
    {
      answer: 'muted',
      mute: {
        number: 10,
        mute: { id: 'M-10', tags: { env: 'dev' }, intervals: [{}] },
        holds: true,
        until: at('22:00:00'),
      },
    },
    {
      answer: 'muted',
      mute: { number: 11, mute: { id: 'M-11', services: ['cart'], intervals: [] }, holds: true },
    },
  ],
  mutes: [
    { answer: 'mutes', mutes: [], more: 0 },
    {
      answer: 'mutes',
      mutes: [],
      more: 0,
      cloudwatch: {
        rules: [
          {
            place: '111122223333 eu-west-1',
            name: 'deploy',
            status: 'ACTIVE',
            alarms: ['checkout-5xx', 'cart-5xx'],
            expression: 'at(2026-03-12T14:00)',
            duration: 'PT2H',
            zone: 'UTC',
            until: at('16:00:00'),
          },
          {
            place: '111122223333 eu-west-1',
            name: 'nightly',
            status: 'SCHEDULED',
            alarms: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
            expression: 'cron(0 2 * * SUN)',
            duration: 'PT2H',
            zone: 'Europe/Berlin',
          },
        ],
        more: true,
        gaps: [{ place: '444455556666 eu-west-1', reason: 'cloudwatch:ListAlarmMuteRules: not authorized' }],
      },
    },
    {
      answer: 'mutes',
      mutes: [
        {
          number: 7,
          mute: { id: 'M-7', services: ['checkout'], reason: 'deploy of payments', until: at('16:00:00') },
          by: people['pan']!,
          holds: true,
          until: at('16:00:00'),
          held: ['checkout-5xx', 'checkout-latency', 'c', 'd', 'e', 'f', 'g'],
        },
        { mute: { id: 'mutes.0', alarms: 'nightly-*', intervals: [] }, holds: false, next: at('22:00:00') },
        { mute: { id: 'mutes.1', alarms: 'yearly-*', intervals: [] }, holds: false },
        { mute: { id: 'mutes.2', tags: { env: 'dev' } }, holds: true, held: ['dev-cpu'] },
      ],
      more: 3,
    },
  ],
  unmuted: [{ answer: 'unmuted', number: 7 }],
  'cloudwatch-muted': [
    {
      answer: 'cloudwatch-muted',
      number: 7,
      places: [
        { place: '111122223333 eu-west-1', outcome: 'muted', alarms: ['a', 'b', 'c', 'd', 'e', 'f'] },
        { place: '111122223333 eu-west-2', outcome: 'none' },
        { place: '111122223333 us-east-1', outcome: 'too-many' },
        {
          place: '444455556666 eu-west-1',
          outcome: 'failed',
          reason: 'cloudwatch:PutAlarmMuteRule: not authorized',
          action: 'cloudwatch:PutAlarmMuteRule',
        },
        {
          place: '444455556666 eu-west-2',
          outcome: 'failed',
          reason: 'cloudwatch:PutAlarmMuteRule: timed out',
        },
      ],
    },
    {
      answer: 'cloudwatch-muted',
      number: 7,
      places: [{ place: '111122223333 eu-west-1', outcome: 'ended' }],
    },
    {
      answer: 'cloudwatch-muted',
      number: 7,
      places: [{ place: '111122223333 eu-west-1', outcome: 'none' }],
    },
  ],
  'no-such-mute': [{ answer: 'no-such-mute', number: 7 }],
  'acknowledgement-counted': [{ answer: 'acknowledgement-counted', number: 12, missing: 1 }],
  'acknowledged-already': [
    { answer: 'acknowledged-already', number: 12, by: people['pbo']! },
    { answer: 'acknowledged-already', number: 12 },
  ],
  'shift-unclear': [
    { answer: 'shift-unclear', command: 'override', wrong: 'who', value: '' },
    { answer: 'shift-unclear', command: 'override', wrong: 'who', value: '@bo' },
    { answer: 'shift-unclear', command: 'cover', wrong: 'when', value: '' },
    { answer: 'shift-unclear', command: 'cover', wrong: 'time', value: 'caturday' },
    { answer: 'shift-unclear', command: 'override', wrong: 'length', value: 'ever' },
  ],
  'shift-impossible': [
    { answer: 'shift-impossible', problem: 'over-already' },
    { answer: 'shift-impossible', problem: 'ends-before-it-starts' },
    { answer: 'shift-impossible', problem: 'too-long' },
    { answer: 'shift-impossible', problem: 'too-many' },
    { answer: 'shift-impossible', problem: 'name-a-layer' },
  ],
  'which-schedule': [
    { answer: 'which-schedule', schedules: ['payments', 'platform'] },
    { answer: 'which-schedule', asked: 'paymnets', schedules: ['payments', 'platform'] },
    { answer: 'which-schedule', asked: '<!channel>', schedules: [] },
  ],
  'no-such-layer': [
    { answer: 'no-such-layer', schedule: 'payments', layer: '`third`', layers: ['primary', 'secondary'] },
  ],
  'not-in-configuration': [{ answer: 'not-in-configuration', person: bo }],
  overridden: [
    {
      answer: 'overridden',
      label: 'O-7',
      schedule: 'payments',
      person: bo,
      parts: [{ layer: 'primary', ...evening }],
      insteadOf: [an, cy],
    },
    {
      answer: 'overridden',
      label: 'O-8',
      schedule: 'sun',
      person: bo,
      parts: [
        { layer: 'asia', start: at('18:00:00'), end: at('20:00:00') },
        { layer: 'europe', start: at('20:00:00'), end: at('22:00:00') },
      ],
      insteadOf: [],
    },
    {
      answer: 'overridden',
      label: 'O-9',
      schedule: 'payments',
      person: bo,
      replaces: an,
      parts: [evening],
      insteadOf: [],
    },
    {
      answer: 'overridden',
      label: 'O-10',
      schedule: 'payments',
      person: null,
      parts: [evening],
      insteadOf: [an],
    },
    {
      answer: 'overridden',
      label: 'O-11',
      schedule: 'payments',
      person: null,
      replaces: an,
      parts: [evening],
      insteadOf: [an],
    },
  ],
  'override-ended': [{ answer: 'override-ended', label: 'O-7', schedule: 'payments' }],
  'no-such-override': [{ answer: 'no-such-override', label: 'O-7' }],
  schedule: [
    {
      answer: 'schedule',
      schedule: 'payments',
      shifts: [
        { layer: 'primary', person: an, start: at('09:00:00'), end: at('18:00:00'), why: 'rotation' },
        {
          layer: 'primary',
          person: bo,
          ...evening,
          why: 'override',
          label: 'O-7',
          reason: 'doctor <!channel>',
        },
        {
          layer: 'secondary',
          person: cy,
          start: at('09:00:00'),
          end: at('22:00:00'),
          why: 'cover',
          label: 'C-3',
        },
      ],
      gaps: [{ start: at('22:00:00'), end: at('23:00:00') }],
    },
    { answer: 'schedule', schedule: 'payments', shifts: [], gaps: [] },
  ],
  'not-on-call-then': [
    { answer: 'not-on-call-then', ...evening },
    { answer: 'not-on-call-then', ...evening, schedule: 'payments' },
  ],
  'cover-asked': [
    { answer: 'cover-asked', cover: cover(), asked: { channel: 'C0000000K1' } },
    { answer: 'cover-asked', cover: cover(), asked: { channel: 'incidents' } },
    { answer: 'cover-asked', cover: cover(), asked: { people: 2 } },
    { answer: 'cover-asked', cover: cover(), asked: { people: 0 } },
  ],
  'cover-taken': [{ answer: 'cover-taken', cover: cover({ status: 'taken', taker: bo }) }],
  'cover-over': [
    { answer: 'cover-over', cover: cover({ status: 'taken', taker: bo }) },
    { answer: 'cover-over', cover: cover({ status: 'taken' }) },
    { answer: 'cover-over', cover: cover({ status: 'expired' }) },
  ],
  'cover-is-own': [{ answer: 'cover-is-own', label: 'C-3' }],
  'cover-not-own': [{ answer: 'cover-not-own', label: 'C-3' }],
  'cover-withdrawn': [{ answer: 'cover-withdrawn', label: 'C-3' }],
  calendar: [
    { answer: 'calendar', url: 'https://tocsin.example.com/calendar/abc.def.ics', renewed: false },
    {
      answer: 'calendar',
      url: 'https://tocsin.example.com/calendar/abc.def.ics',
      schedule: 'payments',
      renewed: true,
    },
  ],
  fairness: [
    { answer: 'fairness', from: at('09:00:00'), people: [], more: 0, suggestions: [] },
    {
      answer: 'fairness',
      schedule: 'payments',
      from: at('09:00:00'),
      people: [
        { person: an, load: 31.5, hours: 504, nights: 6, weekends: 1, nightsWoken: 1, pages: 4 },
        { person: cy, load: 0.4, hours: 9.5, nights: 0, weekends: 0, nightsWoken: 0, pages: 0 },
      ],
      more: 3,
      suggestions: [{ schedule: 'payments', layer: 'primary', people: [an, cy, bo] }],
    },
  ],
  'no-calendar-address': [{ answer: 'no-calendar-address' }],
  handoff: [
    {
      answer: 'handoff',
      said: { what: 'offered', schedule: 'payments', to: bo, acceptBy: at('18:15:00'), incidents: 1 },
    },
    {
      answer: 'handoff',
      said: { what: 'offered', schedule: 'payments', to: bo, acceptBy: at('18:15:00'), incidents: 0 },
    },
    { answer: 'handoff', said: { what: 'accepted', schedule: 'payments', from: an } },
    { answer: 'handoff', said: { what: 'refused', schedule: 'payments', from: an } },
    { answer: 'handoff', said: { what: 'not-yours', to: bo } },
    { answer: 'handoff', said: { what: 'over' } },
    { answer: 'handoff', said: { what: 'to-yourself' } },
    { answer: 'handoff', said: { what: 'offered-already', to: bo, acceptBy: at('18:15:00') } },
    { answer: 'handoff', said: { what: 'not-on-call', schedule: 'payments' } },
    { answer: 'handoff', said: { what: 'not-on-call' } },
    { answer: 'handoff', said: { what: 'nobody-next', schedule: 'payments' } },
  ],
  swap: [
    { answer: 'swap', said: { what: 'offered', swap: swapped } },
    { answer: 'swap', said: { what: 'accepted', swap: swapped } },
    { answer: 'swap', said: { what: 'refused', swap: swapped } },
    { answer: 'swap', said: { what: 'withdrawn', label: 'S-4' } },
    { answer: 'swap', said: { what: 'over', label: 'S-4' } },
    { answer: 'swap', said: { what: 'not-yours', label: 'S-4' } },
    { answer: 'swap', said: { what: 'no-such', label: 'S-4' } },
    { answer: 'swap', said: { what: 'with-yourself' } },
    { answer: 'swap', said: { what: 'no-shift', person: bo, schedule: 'payments', span: evening } },
    { answer: 'swap', said: { what: 'no-shift', person: bo, schedule: 'payments' } },
  ],
  'no-such-cover': [{ answer: 'no-such-cover', label: 'C-3' }],
  'on-call': [
    {
      answer: 'on-call',
      shifts: [
        { person: people['pan']!, schedule: 'payments', until: '2026-03-16T08:00:00.000Z' },
        { person: people['pcuong']!, schedule: 'platform', until: null },
        { person: people['pan']!, schedule: 'web', layer: 'secondary', until: '2026-03-16T08:00:00.000Z' },
      ],
      schedules: ['payments', 'platform'],
    },
    {
      answer: 'on-call',
      asked: 'payments',
      shifts: [{ person: people['pan']!, schedule: 'payments', until: '2026-03-16T08:00:00.000Z' }],
      schedules: ['payments', 'platform'],
    },
    { answer: 'on-call', asked: 'payments', shifts: [], schedules: ['payments', 'platform'] },
    { answer: 'on-call', asked: 'paymnets', shifts: [], schedules: ['payments', 'platform'] },
    { answer: 'on-call', asked: '<!channel>', shifts: [], schedules: ['payments'] },
    { answer: 'on-call', shifts: [], schedules: ['payments', 'platform'] },
    { answer: 'on-call', shifts: [], schedules: [] },
  ],
  'person-unknown': [{ answer: 'person-unknown', user: '@somebody' }],
  failed: [{ answer: 'failed', id: 'command:1234.5678' }],
};

export const everyAnswer: readonly Answer[] = Object.values(byAnswer).flat();

export const everyMessage: readonly Message[] = [
  ...Object.values(byKind).flat(),
  ...everyAnswer.map((answer) => ({ kind: 'answer', answer }) as const),
];
