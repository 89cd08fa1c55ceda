import { escalationStream, incidentStream, type StreamKind } from '../../bot/app/streams/index.ts';
import type { Fact, Actor, AlarmMention, Envelope, Incident } from '../../bot/core/incident/index.ts';
import { createAppWorld } from '../unit/app/world.ts';

const day = '2026-03-12';

const at = (time: string): string => `${day}T${time}.000Z`;

const tocsin: Actor = { kind: 'system', name: 'tocsin' };
const aws: Actor = { kind: 'aws', name: 'logs' };

/** An and Bo as the record knows them; neither may show in a document. */
const an: Actor = { kind: 'person', person: 'pan0000000a1', role: 'on-call' };
const lead: Actor = { kind: 'person', person: 'pan0000000a1', role: 'lead' };
const bo: Actor = { kind: 'person', person: 'pbo0000000b1' };

const mention = (name: string, time: string, sentence: string): AlarmMention => ({
  key: JSON.stringify([`arn:aws:cloudwatch:eu-west-1:111122223333:alarm:${name}`]),
  name,
  account: '111122223333',
  region: 'eu-west-1',
  at: at(time),
  sentence,
});

const fiveXx = mention(
  'checkout-5xx',
  '14:01:46',
  'HTTPCode_Target_5XX_Count was above 5 in 3 of 5 minutes: 38.',
);
const latency = mention(
  'checkout-p99',
  '14:03:00',
  'p99 of TargetResponseTime was above 2 s in 3 of 3 minutes: 9.8 s.',
);

/**
 * An incident from the alarm to the resolution, told to the real streams one command after another: what the record of
 * a night would hold. Paging is in it, a gap, a page that made no sound, and people who type what they like.
 */
export async function recordOfANight(): Promise<{
  readonly incident: Incident;
  readonly events: readonly Envelope[];
}> {
  const world = createAppWorld();
  const { streams, store, clock } = world;

  async function tell<State, C, F extends Fact, R>(
    time: string,
    kind: StreamKind<State, C, F, R>,
    command: C,
    actor: Actor,
  ): Promise<void> {
    await clock.advanceTo(at(time));
    const id = kind.name === 'incident' ? 'k3f9' : 'k3f9-1';
    const told = await streams.tell(kind, id, command, { at: clock.now(), actor, cause: 'story' });
    if (told.told !== 'changed') throw new Error(`${time}: ${told.told} ${JSON.stringify(command)}`);
  }

  const [incident, escalation] = [incidentStream, escalationStream];
  const byAlarm: Actor = { kind: 'alarm', name: 'checkout-5xx' };
  await tell(
    '14:02:10',
    incident,
    {
      type: 'OpenIncident',
      incident: 'k3f9',
      number: 12,
      service: 'checkout',
      severity: 'sev2',
      startedAt: fiveXx.at,
      desk: 'checkout',
      drill: false,
      private: false,
      runbooks: [
        {
          id: 'alb-5xx',
          title: 'The load balancer answers 5xx',
          why: 'metric HTTPCode_Target_5XX_Count',
          firstStep: 'Who answers 5xx',
        },
      ],
      by: { how: 'alarm', title: 'checkout-5xx', alarm: fiveXx, reason: 'first-of-service' },
    },
    byAlarm,
  );
  await tell(
    '14:02:11',
    incident,
    { type: 'RecordChannel', channel: 'C1', name: 'inc-12-checkout-5xx-k3f9' },
    tocsin,
  );
  await tell('14:02:11', incident, { type: 'RecordSummary', channel: 'C1', message: '1.1' }, tocsin);
  const policy = {
    name: 'payments',
    steps: [
      { afterSec: 0, page: [{ schedule: 'payments' }] },
      { afterSec: 300, page: [{ person: 'bo' }] },
    ],
    repeat: 1,
  };
  await tell(
    '14:02:11',
    escalation,
    { type: 'StartEscalation', incident: 'k3f9', policy, drill: false, private: false },
    tocsin,
  );
  await tell(
    '14:02:11',
    incident,
    { type: 'RecordPaging', escalation: 'k3f9-1', policy: 'payments' },
    tocsin,
  );
  const called = { page: 'p1', person: 'pan0000000a1', code: '4711', schedule: 'payments' };
  await tell('14:02:12', escalation, { type: 'TakeStep', round: 0, step: 0, called: [called] }, tocsin);
  await tell(
    '14:02:13',
    escalation,
    {
      type: 'RecordDelivery',
      page: 'p1',
      delivery: { channel: 'slack', outcome: 'asleep', at: at('14:02:13'), provider: 'D1/1.1' },
    },
    tocsin,
  );
  await tell(
    '14:02:14',
    escalation,
    {
      type: 'RecordDelivery',
      page: 'p1',
      delivery: { channel: 'sms', outcome: 'sent', at: at('14:02:14'), provider: 'm1' },
    },
    tocsin,
  );
  await tell('14:02:40', incident, { type: 'AttachEvidence', evidence: logs }, aws);
  await tell(
    '14:02:44',
    incident,
    {
      type: 'NoteGap',
      gap: { kind: 'logs', reason: 'access-denied', subject: '/rds/payments', action: 'logs:StartQuery' },
    },
    tocsin,
  );
  await tell('14:02:52', incident, { type: 'AttachEvidence', evidence: traces }, aws);
  await tell(
    '14:03:20',
    incident,
    { type: 'FireAlarm', alarm: latency, reason: 'same-service' },
    { kind: 'alarm', name: 'checkout-p99' },
  );
  await tell('14:04:02', escalation, { type: 'AcknowledgePages', person: 'pan0000000a1', via: 'slack' }, an);
  await tell('14:04:02', incident, { type: 'Acknowledge', person: 'pan0000000a1', escalation: 'k3f9-1' }, an);
  await tell('14:06:30', incident, { type: 'AssignRole', role: 'lead', person: 'pan0000000a1' }, an);
  await tell(
    '14:09:00',
    incident,
    { type: 'ChangeSeverity', severity: 'sev1', reason: 'all of Europe' },
    lead,
  );
  await tell(
    '14:19:05',
    incident,
    { type: 'AddNote', note: 'the database is fine, says <@U0000000B1|bo>' },
    bo,
  );
  await tell(
    '14:20:00',
    incident,
    { type: 'AddHypothesis', text: 'the database is slow, says <@U0000000B1|bo>', evidence: [] },
    bo,
  );
  await tell(
    '14:26:00',
    incident,
    {
      type: 'JudgeHypothesis',
      verdict: 'refute',
      hypothesis: 'H1',
      evidence: ['E1'],
      reason: 'every new error comes from the gateway',
    },
    lead,
  );
  await tell(
    '14:28:00',
    incident,
    { type: 'AddHypothesis', text: 'version 214 waits for the gateway without a limit', evidence: ['E1'] },
    lead,
  );
  await tell(
    '14:30:00',
    incident,
    { type: 'GiveUpdate', update: 'Rolling back payments-api to 213.', nextUpdateAt: at('15:00:00') },
    lead,
  );
  await tell('14:43:10', incident, { type: 'ClearAlarm', alarm: { ...fiveXx, at: at('14:43:00') } }, byAlarm);
  await tell('14:44:00', incident, { type: 'ChangeStatus', status: 'monitoring' }, lead);
  await tell(
    '14:45:20',
    incident,
    { type: 'ClearAlarm', alarm: { ...latency, at: at('14:45:00') } },
    { kind: 'alarm', name: 'checkout-p99' },
  );
  await tell(
    '15:00:01',
    incident,
    { type: 'NoteFailure', effect: 'pin-summary/k3f9', kind: 'pin-summary', error: 'not_in_channel' },
    tocsin,
  );
  await tell(
    '15:10:12',
    incident,
    {
      type: 'Resolve',
      evenInAlarm: false,
      summary: 'Rolled back payments-api to version 213; 5xx under 1 % since 14:43.',
    },
    lead,
  );
  const { state } = await streams.load(incident, 'k3f9');
  if (state.status === 'none') throw new Error('no incident');
  return { incident: state, events: await store.readCorrelated('k3f9') };
}

const window = { from: at('13:46:46'), to: at('14:02:12') };

const logs = {
  finding: {
    kind: 'logs',
    group: '/ecs/checkout',
    query: 'newest-errors',
    matched: 4812,
    scanned: 1_200_000,
    lines: [
      { text: 'ERROR PaymentGatewayTimeout after 30000 ms for order 81723', count: 37 },
      { text: 'WARN retrying POST /authorize attempt 2 | circuit `open`', count: 12 },
      { text: 'ERROR connection reset by peer' },
    ],
    partial: false,
    removed: 3,
  },
  window,
  asked: 'fields @timestamp, @message\n| filter @message like /(?i)(error|timeout)/\n| sort @timestamp desc',
  link: 'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:logs-insights',
  bytesScanned: 800_000_000,
} as const;

const traces = {
  finding: {
    kind: 'traces',
    unit: 'faults',
    excess: 612,
    suspects: [
      { service: 'payments-api', share: 0.91 },
      { service: 'checkout', share: 0.09 },
    ],
    weak: false,
    requests: 1930,
    faults: 672,
    sampling: 0.05,
    examples: [],
  },
  window,
  asked: 'GetServiceGraph; GetTraceSummaries service("checkout")',
} as const;
