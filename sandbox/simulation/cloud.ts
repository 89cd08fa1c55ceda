import type { Context, SQSEvent } from 'aws-lambda';
import type { Instant } from '../../bot/core/calendar/index.ts';
import type { Delayed } from '../../bot/aws/work-queue.ts';
import type { Store } from '../../bot/app/ports/index.ts';
import type { AwsWorld } from '../aws/index.ts';
import type { Random } from '../aws/random.ts';
import { createIntakeQueue } from './intake-queue.ts';
import type { SimulatedTime } from './time.ts';
import { recordOf, tappedStore } from './table-stream.ts';

type Time = Pick<Context, 'getRemainingTimeInMillis'>;

type Failures = { readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] };

/** The functions of one execution environment each, taken together: they live and die as one. */
export type Container = {
  readonly alive: () => boolean;
  /** Resolves when it is dead. */
  readonly died: Promise<void>;
  readonly now: () => Instant;
  readonly dispatch: (event: never) => Promise<Failures>;
  readonly due: (event: SQSEvent, time: Time) => Promise<Failures>;
  readonly work: (event: SQSEvent) => Promise<Failures>;
  readonly alarms: (event: SQSEvent) => Promise<Failures | undefined>;
  readonly dead: (event: SQSEvent) => Promise<Failures>;
  readonly tick: (time: Time) => Promise<void>;
};

/** What AWS does between the functions: it outlives them all, and loses nothing but what it says it may lose. */
export type Cloud = {
  /** The table, whose stream this cloud reads. */
  tapped(store: Store): Store;
  join(container: Container): void;
  sendDelayed(messages: readonly Delayed[]): Promise<ReadonlySet<number>>;
  sendInOrder(message: {
    readonly body: string;
    readonly group: string;
    readonly identity: string;
  }): Promise<void>;
  /** Nothing is under way but what waits for its time. */
  readonly counts: ReadonlyMap<string, number>;
  end(): void;
};

/** Timeouts of the functions, and how long a queue hides what was taken from it (docs/how-to/serverless.md). */
const functionMs = 60_000;
const hidden = { effects: 360_000, slack: 60_000, stream: 1000, dead: 900_000 } as const;

/** How often a message is taken before it is given up. */
const mostReceives = 5;

/** A batch of the stream is tried again for so many seconds before it is too old. */
const mostStreamTries = 120;

/** One delivery in so many comes twice, and one in so many comes late and out of order. */
const oneIn = { twice: 6, late: 8, lost: 40 } as const;

type Message = { readonly id: string; readonly body: string; receives: number };

export function createCloud(needs: {
  readonly time: SimulatedTime;
  readonly random: Random;
  readonly aws: AwsWorld;
  /** Path of the queue that alarms come through. */
  readonly queue: string;
  /** Told of a message that was taken from it for good. */
  readonly taken: (body: string) => void;
  readonly note: (line: string) => void;
}): Cloud {
  const { time, random } = needs;
  const containers = new Set<Container>();
  const counts = new Map<string, number>();
  let ended = false;
  let made = 0;

  const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  const chance = (n: number): boolean => random.int(n) === 0;
  const idOf = (kind: string): string => `${kind}-${(made += 1)}`;

  /** One invocation by whoever lives; undefined when it failed: it died, took too long, or threw. */
  async function invoke<T>(call: (one: Container, left: Time) => Promise<T>): Promise<T | undefined> {
    const living = [...containers].filter((each) => each.alive());
    if (living.length === 0) return undefined;
    const one = random.pick(living);
    const endMs = time.now() + functionMs;
    return await new Promise<T | undefined>((resolve) => {
      const cancel = time.after(functionMs, () => resolve(undefined));
      const end = (value: T | undefined): void => {
        cancel();
        resolve(value);
      };
      void one.died.then(() => end(undefined));
      call(one, { getRemainingTimeInMillis: () => endMs - time.now() }).then(end, () => end(undefined));
    });
  }

  const eventOf = (name: string, messages: readonly Message[]): SQSEvent =>
    ({
      Records: messages.map(({ id, body }) => ({
        messageId: id,
        body,
        attributes: {},
        eventSource: 'aws:sqs',
        eventSourceARN: `arn:aws:sqs:eu-west-1:111122223333:${name}`,
      })),
    }) as unknown as SQSEvent;

  /** Delivers a batch, now and then to two at once; gives back those that were not done. */
  async function delivered(
    name: string,
    batch: readonly Message[],
    handle: (one: Container, event: SQSEvent, left: Time) => Promise<Failures | undefined>,
  ): Promise<readonly Message[]> {
    const event = eventOf(name, batch);
    const once = (): Promise<Failures | undefined | 'done'> =>
      invoke(async (one, left) => (await handle(one, event, left)) ?? ('done' as const));
    const twice = chance(oneIn.twice) ? once() : undefined;
    if (twice !== undefined) count('deliveries that came twice');
    const answer = await once();
    await twice;
    if (answer === 'done') return [];
    if (answer === undefined) return batch;
    const failed = new Set(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    return batch.filter(({ id }) => failed.has(id));
  }

  /** What was given up lies in a queue of its own, until it was told of. */
  function giveUp(name: string, messages: readonly Message[]): void {
    for (const { body } of messages) {
      count('dead letters');
      needs.note(`${name} gives up ${body.slice(0, 60)}`);
      dead(`${name}-dead`, { id: idOf('dead'), body, receives: 0 });
    }
  }

  function dead(queue: string, message: Message): void {
    time.after(1000, () => {
      void delivered(queue, [message], (one, event) => one.dead(event)).then((left) => {
        if (left.length > 0 && !ended) time.after(hidden.dead, () => dead(queue, message));
      });
    });
  }

  // The queue of effects: each for itself, in any order.
  let visible: Message[] = [];
  let filling = false;

  function show(message: Message, afterMs: number): void {
    const lateMs = chance(oneIn.late) ? random.int(3000) : random.int(50);
    time.after(afterMs + lateMs, () => {
      visible.push(message);
      void pumpEffects();
    });
  }

  async function pumpEffects(): Promise<void> {
    if (filling || ended) return;
    filling = true;
    // A second batch may begin before the first has ended: two at once.
    await new Promise<void>((go) => void time.after(20, go));
    filling = false;
    const batch = visible.slice(0, 10);
    visible = visible.slice(10);
    if (visible.length > 0) void pumpEffects();
    if (batch.length === 0) return;
    for (const message of batch) message.receives += 1;
    const left = await delivered('effects', batch, (one, event, time) => one.due(event, time));
    const again = left.filter(({ receives }) => receives < mostReceives);
    giveUp(
      'effects',
      left.filter(({ receives }) => receives >= mostReceives),
    );
    for (const message of again) show(message, hidden.effects);
  }

  // The stream of the table: one shard, in order.
  const stream: object[] = [];
  let reading = false;

  async function pumpStream(): Promise<void> {
    if (reading) return;
    reading = true;
    let tries = 0;
    while (stream.length > 0 && !ended) {
      await new Promise<void>((go) => void time.after(100 + random.int(400), go));
      const batch = stream.slice(0, 10);
      const answer = await invoke((one) => one.dispatch({ Records: batch } as never));
      if (chance(oneIn.twice)) await invoke((one) => one.dispatch({ Records: batch } as never));
      const failedAt = firstFailed(batch, answer);
      stream.splice(0, failedAt);
      tries = failedAt > 0 ? 0 : tries + 1;
      if (tries >= mostStreamTries) {
        // Past its age the batch goes to the on-failure queue, without what was in it.
        stream.splice(0, batch.length);
        giveUp('stream', [{ id: idOf('batch'), body: '{"DDBStreamBatchInfo":{}}', receives: 0 }]);
        tries = 0;
      }
      if (failedAt < batch.length) await new Promise<void>((go) => void time.after(hidden.stream, go));
    }
    reading = false;
  }

  // Slack's requests: groups in order, one batch of a group at a time.
  const groups = new Map<string, Message[]>();
  const identities = new Map<string, number>();

  async function pumpGroup(group: string): Promise<void> {
    const waiting = groups.get(group)!;
    while (waiting.length > 0 && !ended) {
      const batch = waiting.slice(0, 10);
      for (const message of batch) message.receives += 1;
      const left = await delivered('slack', batch, (one, event) => one.work(event));
      const lost = left.filter(({ receives }) => receives >= mostReceives);
      giveUp('slack', lost);
      const kept = left.filter((message) => !lost.includes(message));
      waiting.splice(0, batch.length, ...kept);
      if (kept.length > 0) await new Promise<void>((go) => void time.after(hidden.slack, go));
    }
    groups.delete(group);
  }

  let store: Store | undefined;

  /** Every minute; one that would find nothing is left out, as nothing would come of it. */
  async function everyMinute(): Promise<void> {
    if (ended) return;
    time.after(60_000, () => void everyMinute());
    const due = await store?.nextDue();
    const now = [...containers].filter((each) => each.alive()).map((each) => each.now());
    if (due !== undefined && now.some((each) => due <= each)) await invoke((one, left) => one.tick(left));
  }

  const intake = createIntakeQueue({
    ...needs,
    count,
    twice: () => chance(oneIn.twice),
    invoke: (event) => invoke(async (one) => (await one.alarms(event)) ?? { batchItemFailures: [] }),
  });
  time.after(60_000, () => void everyMinute());
  void intake.run();

  return {
    counts,
    tapped(under) {
      store = under;
      return tappedStore(under, (id, dueAt) => {
        // What a stream loses is rare, and found by tick.
        if (chance(oneIn.lost)) return count('hints that were lost');
        stream.push(recordOf(idOf('seq'), id, dueAt));
        void pumpStream();
      });
    },
    join(container) {
      containers.add(container);
      void container.died.then(() => containers.delete(container));
    },
    async sendDelayed(messages) {
      for (const { body, delaySec } of messages) {
        const delayMs = Math.min(900, Math.max(0, Math.ceil(delaySec))) * 1000;
        show({ id: idOf('m'), body, receives: 0 }, delayMs);
      }
      return new Set();
    },
    async sendInOrder({ body, group, identity }) {
      const before = identities.get(identity);
      if (before !== undefined && time.now() - before < 300_000) return;
      identities.set(identity, time.now());
      const waiting = groups.get(group);
      const message = { id: idOf('s'), body, receives: 0 };
      if (waiting !== undefined) return void waiting.push(message);
      groups.set(group, [message]);
      void pumpGroup(group);
    },
    end() {
      ended = true;
      intake.end();
    },
  };
}

/** How many of a batch of the stream are done: a function's answer names the first that is not. */
function firstFailed(batch: readonly object[], answer: Failures | undefined): number {
  if (answer === undefined) return 0;
  const [failed] = answer.batchItemFailures;
  if (failed === undefined) return batch.length;
  const at = (batch as readonly { readonly dynamodb: { readonly SequenceNumber: string } }[]).findIndex(
    ({ dynamodb }) => dynamodb.SequenceNumber === failed.itemIdentifier,
  );
  return Math.max(0, at);
}
