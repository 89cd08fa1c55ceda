import { createMutes } from '../../../bot/app/queries/mutes.ts';
import { createReceiveNotification, type Reception } from '../../../bot/app/commands/receive-notification.ts';
import type { Settings, Store } from '../../../bot/app/ports/index.ts';
import { parseNotification } from '../../../bot/core/alarm/index.ts';
import { createAppWorld, createKeptLog, settingsWith } from './world.ts';

type Json = Readonly<Record<string, unknown>>;

/** The document that CloudWatch sends for a metric alarm; `at` is the state change. */
export const metricAlarm = (name: string, state: string, at: string, more: Json = {}): Json => ({
  AlarmName: name,
  AlarmArn: `arn:aws:cloudwatch:eu-west-1:111122223333:alarm:${name}`,
  AWSAccountId: '111122223333',
  Region: 'EU (Ireland)',
  NewStateValue: state,
  OldStateValue: state === 'ALARM' ? 'OK' : 'ALARM',
  NewStateReason: 'Threshold Crossed',
  StateChangeTime: at.replace('Z', '+0000'),
  Trigger: {
    MetricName: 'HTTPCode_Target_5XX_Count',
    Namespace: 'AWS/ApplicationELB',
    Statistic: 'SUM',
    Dimensions: [{ name: 'LoadBalancer', value: 'app/checkout/1' }],
    Period: 60,
    EvaluationPeriods: 5,
    DatapointsToAlarm: 3,
    ComparisonOperator: 'GreaterThanThreshold',
    Threshold: 5,
  },
  ...more,
});

/** As SNS wraps it; `id` is the message id. */
export const inSns = (id: string, document: unknown, more: Json = {}): string =>
  JSON.stringify({
    Type: 'Notification',
    MessageId: id,
    TopicArn: 'arn:aws:sns:eu-west-1:111122223333:alarms',
    Message: typeof document === 'string' ? document : JSON.stringify(document),
    Timestamp: '2026-03-12T14:00:01.000Z',
    ...more,
  });

/** The same state change as EventBridge sends it. */
export const inEventBridge = (id: string, name: string, state: string, at: string): string =>
  JSON.stringify({
    id,
    source: 'aws.cloudwatch',
    'detail-type': 'CloudWatch Alarm State Change',
    account: '111122223333',
    region: 'eu-west-1',
    time: at,
    resources: [`arn:aws:cloudwatch:eu-west-1:111122223333:alarm:${name}`],
    detail: {
      alarmName: name,
      state: { value: state, reason: 'Threshold Crossed', timestamp: at.replace('Z', '+0000') },
      previousState: { value: 'OK', timestamp: at },
      configuration: { metrics: [] },
    },
  });

export function createReception(
  needs: { readonly settings?: Partial<Settings>; readonly store?: Store } = {},
) {
  const world = createAppWorld(needs.store === undefined ? {} : { store: needs.store });
  const { log, lines } = createKeptLog();
  const counts: string[] = [];
  let current = settingsWith(needs.settings);
  const settings = { current: () => current };
  const receive = createReceiveNotification({
    ...world,
    settings,
    mutes: createMutes({ store: world.store, settings }),
    log,
    counters: { add: (name, labels = {}) => void counts.push([name, ...Object.values(labels)].join(' ')) },
    onEffects: () => undefined,
  });
  return {
    ...world,
    lines,
    counts,
    reconfigure: (more: Partial<Settings>): void => void (current = settingsWith(more)),
    take: (text: string): Promise<readonly Reception[]> => receive(parseNotification(text, { via: 'https' })),
    /** What became of it, in words: `decided SignalJoined:same-service`. */
    said: async (text: string): Promise<readonly string[]> =>
      (await receive(parseNotification(text, { via: 'https' }))).map(
        ({ result, reason }) => `${result} ${reason}`,
      ),
    effects: async (): Promise<readonly string[]> =>
      (await world.store.effects({ state: 'waiting', limit: 100 })).map(({ kind }) => kind),
    notices: async (kind: string) =>
      (await world.store.rowsBy({ view: 'notice', index: 'kind', value: kind, limit: 100 })).rows,
  };
}
