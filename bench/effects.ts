/*
 * What a long queue and a burst cost: `npx node bench/effects.ts`. Of 100,000 waiting effects in SQLite the engine does
 * 5,000, with the heap that it takes; then 200 alarms of one service arrive at once. Prints one line per figure; leaves
 * nothing behind.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReceiveNotification } from '../bot/app/commands/receive-notification.ts';
import { createEngine } from '../bot/app/effects/engine.ts';
import { triageHandlers } from '../bot/app/effects/handlers/triage.ts';
import { done, type Handlers } from '../bot/app/effects/outcome.ts';
import type { Lane, Store } from '../bot/app/ports/index.ts';
import { createMutes } from '../bot/app/queries/mutes.ts';
import { createStreams } from '../bot/app/streams/index.ts';
import { parseNotification } from '../bot/core/alarm/index.ts';
import { createSystemClock } from '../bot/process/clock.ts';
import { systemIds as ids } from '../bot/process/ids.ts';
import { openStore } from '../bot/store/index.ts';
import { onlyThese } from '../test/unit/app/handlers.ts';
import { settingsWith } from '../test/unit/app/world.ts';

const WAITING = 100_000;
const DONE = 5000;
const ALARMS = 200;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const log = { info: () => {}, warn: () => {}, error: (event: string) => print(`error: ${event}`) };
const counters = { add: () => {} };
const clock = createSystemClock(log);
const common = { clock, ids, random: Math.random, log, counters };
const settings = { current: () => settingsWith() };
const folder = mkdtempSync(join(tmpdir(), 'tocsin-bench-effects-'));
const open = (name: string): Promise<Store> => openStore(`sqlite:${join(folder, name)}`, common);

const heapMb = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

async function longQueue(): Promise<void> {
  const store = await open('queue.db');
  const now = clock.now();
  for (let batch = 0; batch < WAITING / 40; batch += 1) {
    const effects = Array.from({ length: 40 }, (_, n) => ({
      id: `say/${batch}-${n}`,
      kind: 'say',
      lane: (n % 5) as Lane,
      dueAt: now,
      about: 'nothing/1',
      data: { note: 'x'.repeat(200) },
    }));
    const stored = store.enqueue({ effects, claims: [], recordedAt: now });
    if (batch % 64 === 63) await stored;
  }
  const before = heapMb();
  let ran = 0;
  let most = 0;
  const say = async () => {
    ran += 1;
    if (ran % 500 === 0) most = Math.max(most, heapMb());
    return done();
  };
  const streams = createStreams({ store, clock, ids, configHash: () => '', onEffects: () => {} });
  const engine = createEngine({
    ...common,
    store,
    streams,
    handlers: onlyThese({ say } as unknown as Partial<Handlers>),
  });
  const began = performance.now();
  engine.start();
  while (ran < DONE) await new Promise((resolve) => setTimeout(resolve, 20));
  const seconds = (performance.now() - began) / 1000;
  await engine.stop();
  await store.close();
  const swept = globalThis.gc === undefined ? ' (garbage included: node --expose-gc leaves it out)' : '';
  print(
    `${WAITING} waiting effects: heap ${before.toFixed(0)} MB before, most ${most.toFixed(0)} MB${swept}`,
  );
  print(`of them ${(ran / seconds).toFixed(0)} are done in a second`);
}

const alarmDocument = (n: number): string =>
  JSON.stringify({
    AlarmName: `checkout-bench-${n}`,
    AlarmArn: `arn:aws:cloudwatch:eu-west-1:111122223333:alarm:checkout-bench-${n}`,
    AWSAccountId: '111122223333',
    NewStateValue: 'ALARM',
    OldStateValue: 'OK',
    NewStateReason: 'Threshold Crossed: 1 datapoint [7.0] was greater than the threshold (5.0).',
    StateChangeTime: clock.now().replace('Z', '+0000'),
    Region: 'EU (Ireland)',
    Trigger: {
      MetricName: 'Errors',
      Namespace: 'AWS/Lambda',
      StatisticType: 'Statistic',
      Statistic: 'SUM',
      Dimensions: [{ name: 'FunctionName', value: `checkout-${n}` }],
      Period: 60,
      EvaluationPeriods: 1,
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 5,
    },
  });

async function burst(): Promise<void> {
  const store = await open('burst.db');
  const onEffects = (): void => engine.wake();
  const streams = createStreams({ store, clock, ids, configHash: () => '', onEffects });
  const handlers = onlyThese(triageHandlers({ store, streams, ids, settings }));
  const engine = createEngine({ ...common, store, streams, handlers });
  const receive = createReceiveNotification({
    ...common,
    store,
    streams,
    settings,
    onEffects,
    mutes: createMutes({ store, settings }),
  });
  engine.start();
  const began = performance.now();
  const took = await Promise.all(
    Array.from({ length: ALARMS }, async (_, n) => {
      await receive(parseNotification(alarmDocument(n), { via: 'control' }));
      return performance.now() - began;
    }),
  );
  print(
    `${ALARMS} alarms of one service at once: median ${took.toSorted((a, b) => a - b)[ALARMS / 2]!.toFixed(0)} ms, ` +
      `all durable after ${Math.max(...took).toFixed(0)} ms`,
  );
  await engine.stop();
  await store.close();
}

try {
  await burst();
  await longQueue();
} finally {
  rmSync(folder, { recursive: true });
}
