import { parseNotification } from '../../bot/core/alarm/index.ts';
import type { Random } from '../aws/random.ts';
import type { Life } from './life.ts';
import type { SimulatedTime } from './time.ts';

/** A change of an alarm's state that Tocsin has answered "accepted" to. */
export type Accepted = { readonly alarm: string; readonly at: string; readonly state: 'ALARM' | 'OK' };

export type AlarmSource = {
  /** An alarm changes its state; it is delivered once or more, soon or late, in any order, until it is taken. */
  change(): void;
  readonly accepted: readonly Accepted[];
  /** Deliveries that nobody has taken yet. */
  underway(): number;
};

const names = [
  'checkout-5xx',
  'checkout-latency',
  'cart-errors',
  'cart-cpu',
  'billing-queue',
  'billing-lag',
  'search-cpu',
] as const;

/** A queue shows a message again when nobody has deleted it for so long. */
const visibilityMs = 30_000;

/** CloudWatch's alarms and the queue they come through. */
export function createAlarms(needs: {
  readonly random: Random;
  readonly time: SimulatedTime;
  readonly life: () => Life | undefined;
  readonly note: (line: string) => void;
}): AlarmSource {
  const { random, time, note } = needs;
  const firing = new Map<string, boolean>();
  const accepted = new Map<string, Accepted>();
  let underway = 0;

  function send(alarm: string, state: 'ALARM' | 'OK', atMs: number, id: string, delayMs: number): void {
    underway += 1;
    const body = documentOf(alarm, state, atMs);
    const attempt = (): void => {
      let taken = false;
      const again = (): void => {
        if (!taken) time.after(1, attempt);
      };
      time.after(visibilityMs, again);
      const life = needs.life();
      if (!life?.alive()) return;
      note(`delivery ${id} ${alarm} ${state}`);
      void life.receive(parseNotification(body, { via: 'sqs', deliveryId: id })).then(
        (receptions) => {
          note(`accepted ${id} ${receptions.map(({ result, reason }) => `${result} ${reason}`).join()}`);
          if (!taken) underway -= 1;
          taken = true;
          const at = new Date(atMs).toISOString();
          accepted.set(`${alarm} ${at} ${state}`, { alarm, at, state });
        },
        () => note(`not stored ${id}`),
      );
    };
    time.after(delayMs, attempt);
  }

  return {
    get accepted() {
      return [...accepted.values()];
    },
    underway: () => underway,
    change() {
      const alarm = random.pick(names);
      const fires = !(firing.get(alarm) ?? false);
      firing.set(alarm, fires);
      const state = fires ? 'ALARM' : 'OK';
      const atMs = time.now() - random.int(5000);
      const id = random.uuid();
      const delay = (): number => (random.next() < 0.8 ? random.int(1500) : random.int(120_000));
      note(`alarm ${alarm} ${state}`);
      send(alarm, state, atMs, id, delay());
      // The queue delivers at least once, and the same change may come over a second topic.
      if (random.next() < 0.25) send(alarm, state, atMs, id, delay());
      if (random.next() < 0.15) send(alarm, state, atMs, random.uuid(), delay());
    },
  };
}

/** The document that CloudWatch publishes. */
function documentOf(alarm: string, state: 'ALARM' | 'OK', atMs: number): string {
  return JSON.stringify({
    AlarmName: alarm,
    AlarmDescription: null,
    AWSAccountId: '111122223333',
    NewStateValue: state,
    NewStateReason: 'Threshold Crossed: 1 datapoint was greater than the threshold (5.0).',
    StateChangeTime: new Date(atMs).toISOString().replace('Z', '+0000'),
    Region: 'EU (Ireland)',
    AlarmArn: `arn:aws:cloudwatch:eu-west-1:111122223333:alarm:${alarm}`,
    OldStateValue: state === 'ALARM' ? 'OK' : 'ALARM',
    OKActions: [],
    AlarmActions: ['arn:aws:sns:eu-west-1:111122223333:alarms'],
    InsufficientDataActions: [],
    Trigger: {
      MetricName: 'Errors',
      Namespace: 'Shop',
      StatisticType: 'Statistic',
      Statistic: 'SUM',
      Unit: null,
      Dimensions: [{ value: alarm, name: 'Service' }],
      Period: 60,
      EvaluationPeriods: 1,
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 5,
      TreatMissingData: 'missing',
      EvaluateLowSampleCountPercentile: '',
    },
  });
}
