import { plusSec, type Instant } from '../../../bot/core/calendar/index.ts';
import {
  decide,
  evolve,
  noIncident,
  type AlarmMention,
  type HumanCommand,
  type HumanCommandType,
  type Incident,
  type IncidentCommand,
  type IncidentEvent,
  type IncidentState,
  type OpenCommand,
  type Status,
} from '../../../bot/core/incident/index.ts';
import { dated, foldFrozen, specOf, storyStart } from '../spec.ts';

export const room = { initial: noIncident as IncidentState, decide, evolve };

const spec = specOf(room);

export const given = (...facts: readonly IncidentEvent[]) => spec.given(...facts);

export const at = (sec: number): Instant => plusSec(storyStart, sec);

export const alarm = (name: string, sec: number, more: Partial<AlarmMention> = {}): AlarmMention => ({
  key: JSON.stringify([name]),
  name,
  at: at(sec),
  sentence: `${name} changed`,
  ...more,
});

export const open = (more: Partial<OpenCommand> = {}): OpenCommand => ({
  type: 'OpenIncident',
  incident: 'inc1',
  number: 12,
  service: 'checkout',
  severity: 'sev2',
  startedAt: at(0),
  desk: 'checkout',
  drill: false,
  private: false,
  runbooks: [],
  by: { how: 'alarm', title: 'checkout-5xx', alarm: alarm('5xx', 0), reason: 'first-of-service' },
  ...more,
});

export const openedData = {
  incident: 'inc1',
  number: 12,
  service: 'checkout',
  severity: 'sev2',
  status: 'investigating',
  how: 'alarm',
  title: 'checkout-5xx',
  startedAt: at(0),
  reason: 'first-of-service',
  drill: false,
  private: false,
  desk: 'checkout',
} as const;

const opened: IncidentEvent = { type: 'IncidentOpened', data: openedData };

const inTriage: IncidentEvent = {
  type: 'IncidentOpened',
  data: { ...openedData, status: 'triage', how: 'declared', reason: 'declared' },
};

export const fired = (name: string, sec: number): IncidentEvent => ({
  type: 'AlarmFired',
  data: { alarm: alarm(name, sec), reason: 'same-service' },
  occurredAt: at(sec),
});

export const cleared = (name: string, sec: number): IncidentEvent => ({
  type: 'AlarmCleared',
  data: { alarm: alarm(name, sec) },
  occurredAt: at(sec),
});

const resolved: IncidentEvent = { type: 'IncidentResolved', data: { stillInAlarm: [] } };

/** What leads to each status; nothing leads to `merged` yet. */
export const history: Readonly<Record<Exclude<Status, 'merged'>, readonly IncidentEvent[]>> = {
  triage: [inTriage],
  investigating: [opened],
  identified: [opened, { type: 'StatusChanged', data: { from: 'investigating', to: 'identified' } }],
  monitoring: [opened, { type: 'StatusChanged', data: { from: 'investigating', to: 'monitoring' } }],
  resolved: [opened, resolved],
  closed: [opened, resolved, { type: 'IncidentClosed', data: { reason: 'by-hand' } }],
  declined: [inTriage, { type: 'IncidentDeclined', data: {} }],
};

export const fold = (...facts: readonly IncidentEvent[]): Incident =>
  foldFrozen(room, facts.map(dated)) as Incident;

export function inStatus(status: Status): Incident {
  if (status !== 'merged') return fold(...history[status]);
  return { ...(fold(...history.declined) as Incident & { status: 'declined' }), status };
}

const deployed = {
  key: '["codedeploy","checkout","d-1"]',
  source: 'codedeploy',
  subject: 'checkout',
  at: '2026-03-12T13:51:00.000Z',
  version: '213',
};

/** One command of each kind, in a form that is fine by itself. */
export const humanCommands: { readonly [T in HumanCommandType]: Extract<HumanCommand, { type: T }> } = {
  Acknowledge: { type: 'Acknowledge', person: 'pan' },
  ChangeSeverity: { type: 'ChangeSeverity', severity: 'sev1' },
  ChangeStatus: { type: 'ChangeStatus', status: 'identified' },
  AssignRole: { type: 'AssignRole', role: 'lead', person: 'pan' },
  AddNote: { type: 'AddNote', note: 'looked at cart' },
  AddHypothesis: { type: 'AddHypothesis', text: 'the database is slow', evidence: [] },
  JudgeHypothesis: { type: 'JudgeHypothesis', verdict: 'refute', evidence: [], reason: 'its CPU is at 3 %' },
  WithdrawHypothesis: { type: 'WithdrawHypothesis' },
  GiveUpdate: { type: 'GiveUpdate', update: 'falling' },
  RetryEffects: {
    type: 'RetryEffects',
    effects: [{ effect: 'say/1', kind: 'say', error: 'is_archived', generation: 1 }],
  },
  Mitigate: { type: 'Mitigate' },
  Resolve: { type: 'Resolve', evenInAlarm: false },
  Reopen: { type: 'Reopen' },
  Close: { type: 'Close', reason: 'by-hand' },
  Decline: { type: 'Decline' },
  Unfold: { type: 'Unfold' },
  AskEvidence: { type: 'AskEvidence', kinds: ['logs'], at: '2026-03-12T15:00:00.000Z' },
  AddAction: { type: 'AddAction', text: 'alarm on the age of the queue', kind: 'detect' },
  ChangeAction: { type: 'ChangeAction', action: 'A1', due: '2026-04-01' },
  EndAction: { type: 'EndAction', action: 'A1', how: 'done' },
  ReopenAction: { type: 'ReopenAction', action: 'A2' },
  LinkChange: { type: 'LinkChange', change: deployed },
  UnlinkChange: { type: 'UnlinkChange', change: deployed },
  WriteSection: { type: 'WriteSection', section: 'Summary', text: 'Customers waited.', base: ['abc'] },
  AskReview: { type: 'AskReview', reviewers: ['pbo'] },
  DismissFinding: { type: 'DismissFinding', finding: 'F1', reason: 'it quotes the customer' },
  PublishPostmortem: { type: 'PublishPostmortem' },
  GiveFeedback: { type: 'GiveFeedback', helped: 'the runbook', hindered: '', change: '' },
  CorrectTimeline: {
    type: 'CorrectTimeline',
    of: { impact: 'start' },
    to: '2026-03-12T13:58:00.000Z',
    reason: 'the dashboard showed it earlier',
  },
};

export const recordCommands: readonly IncidentCommand[] = [
  { type: 'RecordChannel', channel: 'C1', name: 'inc-12' },
  { type: 'RecordSummary', channel: 'C1', message: '1.1' },
  { type: 'RecordAnnouncement', channel: 'C0', message: '1.0' },
  { type: 'RecordHypotheses', channel: 'C1', message: '1.2' },
  { type: 'RecordPaging', escalation: 'inc1-1', policy: 'payments' },
  { type: 'RecordNobodyReached', escalation: 'inc1-1', tried: ['pan'] },
  { type: 'NoteGap', gap: { kind: 'logs', reason: 'missing', subject: '/ecs/checkout' } },
  {
    type: 'AttachEvidence',
    evidence: {
      finding: {
        kind: 'logs',
        group: '/ecs/checkout',
        query: 'newest-errors',
        matched: 3,
        scanned: 100,
        lines: [],
        partial: false,
        removed: 0,
      },
      window: { from: at(-900), to: at(0) },
      asked: 'fields @message',
    },
  },
  { type: 'NoteFailure', effect: 'say/1', kind: 'say', error: 'is_archived' },
  { type: 'RecordFailuresMessage', channel: 'C1', message: '1.3' },
  { type: 'RecordPostmortem', documents: [{ format: 'md', locale: 'en', artefact: 'a1' }] },
  { type: 'RecordPostmortemShared', channel: 'C1', file: 'F1' },
  {
    type: 'RecordPlaced',
    place: { kind: 'git', to: 'docs', branch: 'b', path: 'p/INC-1.md', commit: 'c1' },
  },
];
