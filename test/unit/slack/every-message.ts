import type { Answer, CoverLine, Message } from '../../../bot/app/ports/index.ts';
import {
  acknowledged,
  at,
  entry,
  exhausted,
  fresh,
  gap,
  hiddenLine,
  line,
  logs,
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

type Of<K extends Message['kind']> = Extract<Message, { kind: K }>;

const an = { slack: 'U0000000A1', name: 'an' };
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
const deployMute = {
  number: 7,
  mute: { id: 'M-7', services: ['checkout'], reason: 'deploy of payments', until: at('16:00:00') },
  by: people['pan']!,
  holds: true,
  until: at('16:00:00'),
};

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
    { kind: 'evidence', evidence: logs, number: 12 },
    { kind: 'evidence', evidence: traces, number: 12 },
  ],
  gap: [{ kind: 'gap', gap, number: 12 }],
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
  'nobody-reached': [{ kind: 'nobody-reached', incident: fresh, escalation: exhausted, people }],
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
  cover: [
    { kind: 'cover', cover: cover() },
    { kind: 'cover', cover: cover({ status: 'taken', taker: bo }) },
    { kind: 'cover', cover: cover({ status: 'withdrawn' }) },
    { kind: 'cover', cover: cover({ status: 'expired' }) },
  ],
  'shift-notice': [
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

const byAnswer: { readonly [A in Answer['answer']]: readonly Extract<Answer, { answer: A }>[] } = {
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
  timeline: [
    { answer: 'timeline', number: 12, entries: [], people },
    { answer: 'timeline', number: 12, entries: [entry({ at: at('14:02:14') }), entry()], people },
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
  'no-such-cover': [{ answer: 'no-such-cover', label: 'C-3' }],
  'on-call': [
    {
      answer: 'on-call',
      shifts: [
        { person: people['pan']!, schedule: 'payments', until: '2026-03-16T08:00:00.000Z' },
        { person: people['pcuong']!, schedule: 'platform', until: null },
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
