import { parseNotification } from './core/alarm/index.ts';
import { defaultTriage } from './core/triage/index.ts';
import type { Service } from './core/catalogue/index.ts';
import { lanes, defaultEvidence, type Clock, type Log, type Settings } from './app/ports/index.ts';
import { compose } from './compose.ts';
import { createCounters } from './process/log.ts';
import { systemIds } from './process/ids.ts';
import { createMemoryArtefacts, createMemoryStore } from './store/index.ts';

/** So often the regular expressions are machine code, and so are the functions that an alarm passes through (V8 of Node 24). */
const rounds = 6;

/** A slow machine is not kept from its work any longer. */
const mostMs = 1500;

/**
 * Plays made-up incidents through the whole program before the process says that it is ready: what runs for the first
 * time takes several times as long, and the first incident after a start may be one that people are woken for.
 *
 * Nothing leaves the process, whatever is configured: the store is in memory, Slack's answers are made here, no service
 * is looked at, and who is paged is made up, too. Resolves to whether a first message was written; never throws.
 */
export async function rehearse(team: Settings, clock: Clock): Promise<boolean> {
  const answers = createAnswers();
  const at = clock.now();
  const settings = madeUp(team);
  const tocsin = compose({
    store: createMemoryStore(),
    artefacts: createMemoryArtefacts(),
    settings: { current: () => settings },
    // It stands still: what is to be done later is not done at all.
    clock: { now: () => at, at: () => () => undefined },
    ids: systemIds,
    random: () => 0.5,
    log: silent,
    counters: createCounters(),
    slack: { token: 'xoxb-rehearsal', apiUrl: 'http://rehearsal.invalid/api/', fetch: answers.fetch },
  });
  const endAt = performance.now() + mostMs;
  try {
    for (let round = 0; round < rounds && performance.now() < endAt; round += 1) {
      await tocsin.receive(parseNotification(alarmOf(round, at), { via: 'https' }));
      await tocsin.engine.drain({ upToLane: lanes.answer, goesOn: () => performance.now() < endAt });
    }
  } catch {
    return false;
  }
  return answers.posted() > 0;
}

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

const name = 'rehearsal';

/** The team's texts and rules; its services, people, pagers and channels are not in it. */
function madeUp({ hash, locale, homeRegion, redaction, runbooks }: Settings): Settings {
  const service = (of: string): Service => ({
    name: of,
    match: [{ name: `${of}-*` }],
    severity: 'sev2',
    dependsOn: [],
    logs: [],
    runbooks: [],
    escalation: name,
  });
  return {
    hash,
    locale,
    services: Array.from({ length: rounds }, (_, round) => service(`${name}-${round}`)),
    fallback: service(name),
    people: [{ name, slack: 'U00000000', zone: 'UTC' }],
    schedules: [],
    escalations: {
      [name]: { name, steps: [{ afterSec: 0, page: [{ person: name }] }], repeat: 0 },
    },
    runbooks,
    queries: {},
    evidence: defaultEvidence,
    redaction,
    accounts: [],
    templates: {},
    homeRegion,
    announce: 'C00000000',
    roles: [],
    triage: defaultTriage,
    mutes: [],
    heartbeats: [],
    reconcileEverySec: null,
    intake: { topics: [] },
  };
}

/** A notification of SNS as CloudWatch writes it (form of 2026). */
function alarmOf(round: number, at: string): string {
  const changed = at.replace('Z', '+0000');
  const alarm = `${name}-${round}-5xx`;
  const message = {
    AlarmName: alarm,
    AlarmDescription: 'Nothing has happened: this is a rehearsal',
    AWSAccountId: '000000000000',
    AlarmConfigurationUpdatedTimestamp: changed,
    NewStateValue: 'ALARM',
    NewStateReason:
      'Threshold Crossed: 3 out of the last 3 datapoints [41.5 (12/03/26 14:01:00), 38.0 (12/03/26 14:00:00)] were ' +
      'greater than the threshold (5.0) (minimum 3 datapoints for OK -> ALARM transition).',
    StateChangeTime: changed,
    Region: 'EU (Ireland)',
    AlarmArn: `arn:aws:cloudwatch:eu-west-1:000000000000:alarm:${alarm}`,
    OldStateValue: 'OK',
    OKActions: [],
    AlarmActions: [],
    InsufficientDataActions: [],
    Trigger: {
      MetricName: 'HTTPCode_Target_5XX_Count',
      Namespace: 'AWS/ApplicationELB',
      StatisticType: 'Statistic',
      Statistic: 'SUM',
      Unit: null,
      Dimensions: [{ name: 'LoadBalancer', value: `app/${name}/0` }],
      Period: 60,
      EvaluationPeriods: 3,
      DatapointsToAlarm: 3,
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 5,
      TreatMissingData: 'notBreaching',
    },
  };
  return JSON.stringify({
    Type: 'Notification',
    MessageId: `00000000-0000-4000-8000-${String(round).padStart(12, '0')}`,
    TopicArn: 'arn:aws:sns:eu-west-1:000000000000:alarms',
    Subject: `ALARM: "${alarm}" in EU (Ireland)`,
    Message: JSON.stringify(message),
    Timestamp: at,
    SignatureVersion: '2',
  });
}

/** What Slack would answer, without Slack. */
function createAnswers(): { readonly fetch: typeof fetch; readonly posted: () => number } {
  let n = 0;
  let posted = 0;
  return {
    posted: () => posted,
    async fetch(input) {
      // What really comes in meanwhile has its turn.
      await new Promise<void>((go) => setImmediate(go));
      n += 1;
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      if (pathname.endsWith('/chat.postMessage')) posted += 1;
      const id = `C${String(n).padStart(8, '0')}`;
      const answer = { ok: true, ts: `1700000000.${String(n).padStart(6, '0')}`, user_id: 'U00000001' };
      return Response.json({ ...answer, channel: pathname.includes('/chat.') ? id : { id, name } });
    },
  };
}
