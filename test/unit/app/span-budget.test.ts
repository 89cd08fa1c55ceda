import { expect, test } from 'vitest';
import { createEngine } from '../../../bot/app/effects/engine.ts';
import { gathererHandlers, type GathererNeeds } from '../../../bot/app/effects/gatherers/index.ts';
import { createSlots } from '../../../bot/app/effects/gatherers/slots.ts';
import { intend } from '../../../bot/app/effects/intents.ts';
import type { Handlers } from '../../../bot/app/effects/outcome.ts';
import { incidentStream } from '../../../bot/app/streams/index.ts';
import { EvidenceError, type LogAnswer } from '../../../bot/app/ports/index.ts';
import { plusSec, secBetween } from '../../../bot/core/calendar/index.ts';
import type { Gap, Incident } from '../../../bot/core/incident/index.ts';
import { createMemoryArtefacts } from '../../../bot/store/index.ts';
import { openIncident } from './engine-world.ts';
import { createAppWorld, settingsWith, start } from './world.ts';

const GB = 1e9;
const region = 'eu-west-1';

/** An open incident whose traces are spans in a log group; each query takes `querySec` and scans `bytes`. */
async function looking({
  budget = {},
  places = 5,
  querySec = 2,
  bytes = 100,
  refused,
}: {
  readonly budget?: Partial<{ bytes: number; queries: number; sec: number }>;
  readonly places?: number;
  readonly querySec?: number;
  readonly bytes?: number;
  /** From which query on StartQuery is refused. */
  readonly refused?: number;
} = {}) {
  const world = createAppWorld();
  const { clock } = world;
  const started: string[] = [];
  const ended = new Set<string>();
  const stopped: string[] = [];
  let most = 0;
  const endOf = (id: string): string => plusSec(started[Number(id.slice(1))]!, querySec);
  const settings = settingsWith({
    evidence: { budget: { bytes: 10 * GB, queries: 200, sec: 1200, ...budget }, concurrentQueries: places },
  });
  const needs = {
    ...world,
    settings: { current: () => settings },
    artefacts: createMemoryArtefacts(),
    traces: { destination: async () => 'logs' },
    logs: {
      async start() {
        if (started.length === refused)
          throw new EvidenceError('access-denied', 'logs:StartQuery: denied', { action: 'logs:StartQuery' });
        const id = `q${started.length}`;
        started.push(clock.now());
        const running = started.filter((_, n) => !ended.has(`q${n}`) && clock.now() < endOf(`q${n}`));
        most = Math.max(most, running.length);
        return { id };
      },
      async results(_place: unknown, id: string): Promise<LogAnswer> {
        const over = clock.now() >= endOf(id);
        if (over) ended.add(id);
        const scanned = { matched: 0, scanned: 0, bytesScanned: bytes };
        return { status: over ? 'complete' : 'running', rows: [], ...scanned };
      },
      async stop(_place: unknown, id: string) {
        ended.add(id);
        stopped.push(id);
      },
    },
  } as unknown as GathererNeeds;
  const engine = createEngine({
    ...world,
    handlers: gathererHandlers(needs) as unknown as Handlers,
    random: () => 0.5,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    counters: { add: () => undefined },
  });
  await openIncident(world);
  const window = { from: plusSec(start, -300), to: start };
  const look = { incident: 'inc1', key: 'traces', region, ...window, giveUpAt: plusSec(start, 300) };
  await world.store.enqueue({
    effects: [
      intend('gather-traces', look, { key: 'inc1/traces', about: 'incident/inc1', dueAt: clock.now() }),
    ],
    claims: [],
    recordedAt: clock.now(),
  });
  engine.start();
  const incident = async (): Promise<Incident> =>
    (await world.streams.load(incidentStream, 'inc1')).state as Incident;
  const gaps = async (): Promise<readonly Gap[]> =>
    (await incident()).gaps.filter(({ kind }) => kind === 'traces');
  return { ...world, started, stopped, most: () => most, incident, gaps };
}

test('four queries over spans cost four queries of the budget, the bytes and the seconds that each ran', async () => {
  const { clock, incident, started } = await looking({ querySec: 2, bytes: 250 });
  await clock.advance(30_000);
  expect(started).toHaveLength(4);
  expect((await incident()).spent).toEqual({ queries: 4, bytes: 1000, sec: 8 });
});

test('with two places the queries over spans run two at a time, beside those over logs, and all come to an end', async () => {
  const { clock, store, started, most, gaps } = await looking({ places: 2, querySec: 3 });
  await clock.advance(60_000);
  expect(started).toHaveLength(4);
  expect(most()).toBe(2);
  expect(await gaps()).toMatchObject([{ reason: 'no-traces' }]);
  // All places were given back.
  const slots = createSlots(store);
  expect(await slots.take({ region }, 1, 0, clock.now())).toHaveProperty('slot');
});

test('where all places are taken by others for five minutes, there is a gap that says so, and nothing was scanned', async () => {
  const { store, clock, started, gaps, incident } = await looking({ places: 1 });
  await store.blockUntil(`logs-queries/own/${region}/0`, plusSec(start, 3600));
  await clock.advance(320_000);
  expect(started).toEqual([]);
  expect(await gaps()).toMatchObject([{ reason: 'throttled' }]);
  expect((await incident()).spent).toMatchObject({ bytes: 0, sec: 0 });
});

test('with 3 queries left in the budget none is sent and none is used up', async () => {
  const { clock, started, incident, gaps } = await looking({ budget: { queries: 3 } });
  await clock.advance(10_000);
  expect(started).toEqual([]);
  expect(await gaps()).toMatchObject([{ reason: 'over-budget' }]);
  expect((await incident()).spent.queries).toBe(0);
});

test('queries over spans that have scanned 12 GB of 10 GB together are all stopped at once', async () => {
  const { clock, stopped, started } = await looking({ querySec: 50, bytes: 3 * GB });
  await clock.advance(10_000);
  expect(stopped).toEqual(['q0', 'q1', 'q2', 'q3']);
  expect(started).toHaveLength(4);
});

test('a query over spans that runs for more than 60 s is stopped', async () => {
  const { clock, stopped, started } = await looking({ querySec: 600 });
  await clock.advance(70_000);
  expect(stopped).toEqual(['q0', 'q1', 'q2', 'q3']);
  expect(secBetween(started[0]!, clock.now())).toBe(70);
});

test('where the second query is refused, the first one is stopped and gives its place back', async () => {
  const { clock, stopped, store, gaps } = await looking({ refused: 1, querySec: 30 });
  await clock.advance(10_000);
  expect(stopped).toEqual(['q0']);
  expect(await gaps()).toMatchObject([{ reason: 'access-denied', subject: 'checkout' }]);
  const slots = createSlots(store);
  expect(await slots.take({ region }, 1, 0, clock.now())).toHaveProperty('slot');
});
