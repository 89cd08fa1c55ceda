import type { SettingsSource } from '../../bot/app/ports/index.ts';
import { matchFacts, parseNotification } from '../../bot/core/alarm/index.ts';
import { findService } from '../../bot/core/catalogue/index.ts';
import type { AwsWorld, SendHttp } from '../aws/index.ts';
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
  /** A message that was deleted from the queue. */
  taken(body: string): void;
  /** SNS's way to HTTPS endpoints; connections and answers may be lost. */
  readonly send: SendHttp;
};

const names = [
  'checkout-5xx',
  'checkout-latency',
  'cart-errors',
  'cart-cpu',
  'billing-queue',
  'billing-lag',
  'search-cpu',
  'mail-bounces',
  'mail-queue',
  'auth-errors',
  'network-az',
] as const;

type Name = (typeof names)[number];

/** A composite alarm and the alarms whose change makes it change. */
const composite = { name: 'network-az', children: ['mail-bounces', 'auth-errors'] } as const;

/** A queue shows a message again when nobody has deleted it for so long. */
const visibilityMs = 30_000;

/** The ways an alarm comes: over HTTPS and a queue really signed, and raw from a queue whose policy is trusted. */
const ways = ['raw', 'raw', 'raw', 'raw', 'raw', 'raw', 'https', 'queue'] as const;

export const topics = { https: 'alarms', queue: 'alarms-to-queue' } as const;

export const arnOf = (topic: string): string => `arn:aws:sns:eu-west-1:111122223333:${topic}`;

export const queueName = 'alarms';

/** Alarms that one configuration gives to another service than the other. */
export function movedBetween(configurations: readonly SettingsSource[]): readonly string[] {
  return names.filter((name) => {
    const [signal] = parseNotification(documentOf(name, 'OK', Date.UTC(2026, 2, 12)), { via: 'sqs' }).flatMap(
      (row) => row.signal ?? [],
    );
    const services = configurations.map(
      (each) => signal && findService(each.current().services, matchFacts(signal))?.service.name,
    );
    return new Set(services).size > 1;
  });
}

/** CloudWatch's alarms and the ways they come. */
export function createAlarms(needs: {
  readonly random: Random;
  readonly time: SimulatedTime;
  readonly aws: AwsWorld;
  readonly life: () => Life | undefined;
  readonly note: (line: string) => void;
}): AlarmSource {
  const { random, time, aws, note } = needs;
  const firing = new Map<string, boolean>();
  const known = new Set<string>();
  const accepted: Accepted[] = [];
  let underway = 0;
  let published = 0;

  function accept(document: string, id: string): void {
    const { AlarmName, NewStateValue, StateChangeTime } = JSON.parse(document) as Record<string, string>;
    const at = StateChangeTime!.replace('+0000', 'Z');
    note(`accepted ${id} ${AlarmName} ${NewStateValue} of ${at}`);
    const taken: Accepted = { alarm: AlarmName!, at, state: NewStateValue as Accepted['state'] };
    const key = `${taken.alarm} ${at} ${taken.state}`;
    if (!known.has(key)) accepted.push(taken);
    known.add(key);
  }

  function sendRaw(document: string, id: string): void {
    underway += 1;
    let taken = false;
    const rows = parseNotification(document, { via: 'sqs', deliveryId: id });
    const attempt = (): void => {
      if (taken) return;
      time.after(visibilityMs, attempt);
      const life = needs.life();
      if (life === undefined) return;
      note(`delivery ${id}`);
      void life.receive(rows).then(
        () => {
          if (!taken) underway -= 1;
          taken = true;
          accept(document, id);
        },
        () => note(`not stored ${id}`),
      );
    };
    attempt();
  }

  function publish(way: 'https' | 'queue', document: string): void {
    note(`published over ${way}`);
    aws.sns.publish(arnOf(topics[way]), { message: document });
    if (way === 'https') published += 1;
  }

  /** SNS promises to deliver at least once. */
  function again(): void {
    const before = aws.sns.deliveries.filter(({ kind }) => kind === 'Notification').slice(-20);
    if (before.length === 0) return;
    const { messageId, subscriptionArn } = random.pick(before);
    note(`SNS sends ${messageId} again`);
    if (subscriptionArn.includes(`:${topics.https}:`)) published += 1;
    aws.sns.redeliver(messageId);
  }

  const stillSent = (): number =>
    aws.sns.deliveries.filter(
      ({ kind, outcome, subscriptionArn }) =>
        kind === 'Notification' && outcome !== 'will-retry' && subscriptionArn.includes(`:${topics.https}:`),
    ).length;

  return {
    accepted,
    underway: () => underway + aws.sqs.bodies(queueName).length + (published - stillSent()),
    taken: (body) => accept(documentIn(body), 'from the queue'),
    async send({ headers, body }) {
      const life = needs.life();
      const lost = random.next();
      if (life === undefined || lost < 0.03) throw new Error('ECONNRESET');
      const { status } = await life.snsSends(headers, body);
      const { Type, MessageId } = JSON.parse(body) as Record<string, string>;
      note(`SNS sent ${Type} ${MessageId}: ${status}`);
      if (status === 200 && Type === 'Notification') accept(documentIn(body), MessageId!);
      if (lost > 0.97) throw new Error('ECONNRESET');
      return { status };
    },
    change() {
      const dice = random.next();
      if (dice < 0.08) burst();
      else if (dice < 0.12) flap();
      else turn(random.pick(names));
    },
  };

  /** Something that many depend on breaks: alarms of several services within seconds. */
  function burst(): void {
    note('alarms burst');
    const quiet = names.filter((name) => firing.get(name) !== true);
    const many = 4 + random.int(5);
    for (const name of quiet.slice(0, many)) time.after(random.int(20_000), () => turn(name, true));
  }

  /** An alarm at its threshold changes again and again. */
  function flap(): void {
    const name = random.pick(names);
    const changes = 4 + random.int(5);
    note(`alarm ${name} begins to flap`);
    for (let n = 0; n < changes; n += 1) time.after(n * 90_000 + random.int(60_000), () => turn(name));
  }

  function turn(alarm: Name, to?: boolean): void {
    const fires = to ?? !(firing.get(alarm) ?? false);
    firing.set(alarm, fires);
    const state = fires ? 'ALARM' : 'OK';
    const document = documentOf(alarm, state, time.now() - random.int(5000));
    const delay = (): number => (random.next() < 0.8 ? random.int(1500) : random.int(120_000));
    const way = random.pick(ways);
    note(`alarm ${alarm} ${state} comes ${way}`);
    const id = random.uuid();
    const come = (how: typeof way, name: string): void =>
      void time.after(delay(), () => (how === 'raw' ? sendRaw(document, name) : publish(how, document)));
    come(way, id);
    // The queue delivers at least once, and the same change may come over a second topic.
    if (random.next() < 0.25) come(way, id);
    if (random.next() < 0.15) come(random.pick(ways), random.uuid());
    if (random.next() < 0.05) again();
  }
}

/** What CloudWatch published, out of the envelope that SNS puts around it. */
const documentIn = (envelope: string): string =>
  (JSON.parse(envelope) as { readonly Message: string }).Message;

/** The document that CloudWatch publishes. */
function documentOf(alarm: string, state: 'ALARM' | 'OK', atMs: number): string {
  const at = new Date(atMs).toISOString().replace('Z', '+0000');
  const { Trigger: trigger, ...rest } = metricAlarm(alarm, state, at);
  if (alarm !== composite.name) return JSON.stringify({ ...rest, Trigger: trigger });
  return JSON.stringify({
    ...rest,
    AlarmRule: composite.children.map((child) => `ALARM("${child}")`).join(' OR '),
    TriggeringChildren: composite.children.map((child) => ({
      Arn: `arn:aws:cloudwatch:eu-west-1:111122223333:alarm:${child}`,
      State: { Value: state, Timestamp: at },
    })),
  });
}

function metricAlarm(alarm: string, state: 'ALARM' | 'OK', at: string) {
  return {
    AlarmName: alarm,
    AlarmDescription: null,
    AWSAccountId: '111122223333',
    NewStateValue: state,
    NewStateReason: 'Threshold Crossed: 1 datapoint was greater than the threshold (5.0).',
    StateChangeTime: at,
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
  };
}
