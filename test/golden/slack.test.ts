import { expect, test } from 'vitest';
import type { Answer, Message } from '../../bot/app/ports/index.ts';
import { locales } from '../../bot/core/texts/index.ts';
import { renderMessage } from '../../bot/slack/views/messages.ts';
import {
  acknowledged,
  at,
  entry,
  evidenceOf,
  exhausted,
  fresh,
  gap,
  joinedUp,
  logs,
  metric,
  newsOfLogs,
  quietMetric,
  page,
  people,
  quiet,
  resolved,
  stopped,
  stormy,
  summary,
  summaryOfTriage,
  taken,
  traces,
  withEvidence,
  running,
  pageOfAn,
  pageOfBo,
} from '../unit/slack/samples.ts';
import { alarmContext, changes, endings, firstTime, noChanges, similar } from '../unit/slack/past-samples.ts';
import { everyAnswer, everyMessage } from '../unit/slack/every-message.ts';
import { readable } from './slack-readable.ts';

const answers = (...names: readonly Answer['answer'][]): readonly Message[] =>
  everyAnswer
    .filter((answer) => names.includes(answer.answer))
    .map((answer) => ({ kind: 'answer', answer }) as const);

/** File name -> the messages that a person reviews together. */
const pages: Readonly<Record<string, readonly Message[]>> = {
  'summary-fresh': [summary()],
  'summary-triage': [summaryOfTriage],
  'summary-evidence': [summary({ incident: withEvidence, at: at('14:03:30') })],
  'summary-acknowledged': [
    summary({ incident: acknowledged, escalation: taken, version: 19, at: at('14:25:00') }),
  ],
  'summary-monitoring': [
    summary({ incident: quiet, escalation: taken, version: 44, at: '2026-03-13T07:15:00.000Z' }),
  ],
  'summary-resolved': [
    summary({ incident: resolved, escalation: taken, version: 40, at: at('15:10:25') }),
    summary({ incident: { ...fresh, status: 'declined', endedAt: at('14:30:00') } }),
  ],
  failures: [...everyMessage.filter(({ kind }) => kind === 'failures'), ...answers('retried')],
  hypotheses: [
    ...everyMessage.filter(({ kind }) => kind === 'hypotheses').slice(0, 1),
    ...answers('hypotheses'),
  ],
  storm: [
    summary({ incident: stormy, onCallOf: { db: { slack: 'U0000000B1' } }, at: at('14:05:30') }),
    summary({
      incident: { ...stormy, unfoldedAt: at('14:30:00'), unfolded: { cart: 14, checkout: 15 } },
      at: at('14:31:00'),
    }),
    summary({
      incident: {
        ...fresh,
        status: 'merged',
        endedAt: at('14:03:00'),
        mergedInto: { incident: 'x', number: 13 },
      },
    }),
  ],
  triage: [
    summary({ incident: joinedUp, at: at('14:05:30') }),
    summary({ incident: { ...fresh, status: 'triage', heldUntil: at('14:04:14') }, at: at('14:02:30') }),
    summary({
      incident: {
        ...fresh,
        alarms: fresh.alarms.map((alarm) => ({ ...alarm, state: 'OK' as const })),
        resolvePlan: { rule: 'calm', at: at('14:25:00'), calmSec: 900 },
      },
      at: at('14:11:00'),
    }),
    { kind: 'flapping', alarm: { ...fresh.alarms[0]!, flapping: 7 }, number: 12, at: at('14:05:00') },
    { kind: 'flapping', alarm: fresh.alarms[0]!, number: 12, at: at('14:25:00') },
  ],
  announcement: [
    { kind: 'announcement', incident: acknowledged, people, version: 9 },
    { kind: 'announcement', incident: resolved, people, version: 30 },
    { kind: 'announcement', incident: { ...fresh, private: true }, people, version: 4 },
    {
      kind: 'announcement',
      incident: {
        ...fresh,
        status: 'merged',
        endedAt: at('14:05:00'),
        mergedInto: { incident: 'i15', number: 15 },
      },
      people,
      version: 7,
    },
  ],
  evidence: [
    evidenceOf('metric', { evidence: [metric] }),
    evidenceOf('metric', { evidence: [quietMetric] }),
    evidenceOf('logs', { evidence: [logs], gaps: [gap] }),
    evidenceOf('logs', { evidence: [newsOfLogs] }),
    evidenceOf('traces', { evidence: [traces] }),
    { kind: 'runbooks', runbooks: fresh.runbooks, number: 12 },
  ],
  page: [page(), page({ incident: { ...fresh, private: true } })],
  'evidence-before': [
    evidenceOf('changes', { evidence: [changes] }),
    evidenceOf('changes', { evidence: [noChanges] }),
    { ...evidenceOf('similar', { evidence: [similar] }), endings },
    evidenceOf('alarm', { evidence: [alarmContext] }),
    evidenceOf('alarm', { evidence: [firstTime] }),
  ],
  'page-ended': [
    page({ escalation: taken }),
    page({ escalation: { ...taken, by: 'pbo' } }),
    page({ escalation: stopped, incident: resolved }),
    page({ escalation: exhausted }),
  ],
  'nobody-reached': [
    { kind: 'nobody-reached', incident: fresh, escalation: exhausted, people },
    summary({ incident: { ...fresh, nobodyReached: true }, escalation: exhausted, at: at('14:12:20') }),
  ],
  escalation: [
    summary({
      escalation: running,
      next: { next: 'step', persons: [people['pbo']!], channels: ['C0000000K2'], at: at('14:07:16') },
    }),
    summary({
      escalation: {
        ...running,
        counted: [{ person: 'pan', at: at('14:03:00') }],
        pages: [pageOfAn, pageOfBo],
      },
      next: { next: 'last-resort', persons: [], channels: [], at: at('14:22:16') },
    }),
    summary({
      escalation: { ...running, pages: [] },
      next: { next: 'morning', persons: [people['pan']!], channels: [], at: '2026-03-13T00:00:00.000Z' },
    }),
    page({
      escalation: {
        ...running,
        policy: { ...running.policy, mustAcknowledge: 2 },
        counted: [{ person: 'pan', at: at('14:03:00') }],
        pages: [pageOfAn, pageOfBo],
      },
    }),
    page({ next: { next: 'last-resort', persons: [people['pbo']!], channels: [], at: at('14:07:16') } }),
    ...everyMessage.filter(({ kind }) => kind === 'channel-page').slice(0, 4),
    ...answers('acknowledgement-counted'),
    ...everyMessage.filter(({ kind }) => kind === 'handed-over').slice(0, 2),
    ...everyMessage.filter(({ kind }) => kind === 'nobody-reached').slice(1),
    {
      kind: 'answer',
      answer: {
        answer: 'on-call',
        shifts: [],
        schedules: ['payments'],
        paging: [
          { number: 12, next: { next: 'step', persons: [people['pbo']!], channels: [], at: at('14:07:16') } },
        ],
      },
    },
  ],
  reconciled: everyMessage.filter(({ kind }) => kind === 'reconciled'),
  happened: [
    { kind: 'happened', entry: entry(), people },
    { kind: 'resolved', incident: resolved, people, head: 'a3f1'.repeat(16) },
    { kind: 'postmortem', incident: resolved, link: 'https://example.slack.com/files/F1' },
  ],
  help: answers('help'),
  refusals: answers('refused', 'unknown-word', 'wrong-value', 'not-for-guests', 'not-for-externals'),
  answers: answers(
    'incidents',
    'which-incident',
    'no-such-incident',
    'timeline',
    'open-already',
    'declared',
    'done',
    'no-change',
    'no-draft',
    'acknowledged-already',
    'on-call',
    'person-unknown',
    'failed',
  ),
  covers: [
    ...everyMessage.filter(
      (message) =>
        ['cover', 'outlook'].includes(message.kind) ||
        (message.kind === 'shift-notice' && 'label' in message.notice),
    ),
    ...answers(
      'cover-asked',
      'cover-taken',
      'cover-over',
      'cover-is-own',
      'cover-not-own',
      'cover-withdrawn',
      'no-such-cover',
      'not-on-call-then',
    ),
  ],
  handoffs: [
    ...everyMessage.filter(
      (message) =>
        ['handoff', 'shift-start'].includes(message.kind) ||
        (message.kind === 'shift-notice' && 'acceptBy' in message.notice),
    ),
    ...answers('handoff'),
  ],
  swaps: [
    ...everyMessage.filter(
      (message) => message.kind === 'swap' || (message.kind === 'shift-notice' && 'swap' in message.notice),
    ),
    ...answers('swap'),
  ],
  shifts: answers(
    'schedule',
    'overridden',
    'override-ended',
    'no-such-override',
    'shift-unclear',
    'shift-impossible',
    'which-schedule',
    'no-such-layer',
    'not-in-configuration',
    'calendar',
    'no-calendar-address',
    'fairness',
  ),
  'mute-told': everyMessage.filter(({ kind }) => kind === 'mute-told'),
  mutes: answers(
    'muted',
    'mutes',
    'unmuted',
    'cloudwatch-muted',
    'no-such-mute',
    'mute-unclear',
    'mute-impossible',
    'no-such-service',
  ),
};

for (const locale of locales) {
  for (const [name, messages] of Object.entries(pages)) {
    test(`${name} reads in ${locale} as it was reviewed`, async () => {
      const text = messages.map((message) => readable(renderMessage(message, locale))).join('\n\n---\n\n');
      await expect(`${text}\n`).toMatchFileSnapshot(`slack/${name}.${locale}.md`);
    });
  }
}
