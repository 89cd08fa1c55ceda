import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createEngine, engineLimits } from '../../../bot/app/effects/engine.ts';
import { looksAfterSec } from '../../../bot/app/effects/handlers/settle.ts';
import { housekeeping, keepHouse, keepHouseHandlers } from '../../../bot/app/effects/handlers/keep-house.ts';
import { done, type Handlers } from '../../../bot/app/effects/outcome.ts';
import { lanes, type Lane, type Store } from '../../../bot/app/ports/index.ts';
import { noticeStream } from '../../../bot/app/streams/index.ts';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import { openDatabase } from '../../../bot/store/sqlite/database.ts';
import { openSqliteStore, realWorld } from '../../../bot/store/sqlite/index.ts';
import { createMemoryStore } from '../../../bot/store/index.ts';
import { createCountedIds } from '../../counted-ids.ts';
import { onlyThese } from '../../unit/app/handlers.ts';
import { createAppWorld, createKeptLog, start } from '../../unit/app/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'tocsin-queue-'));
afterAll(() => rmSync(folder, { recursive: true }));

const waiting = 20_000;

describe(`${waiting} waiting effects`, () => {
  test(
    'the engine holds at most 12 of them and reads a few rows for each',
    { timeout: 120_000 },
    async () => {
      let rows = 0;
      const world = createAppWorld();
      const store = await openSqliteStore(
        join(folder, 'queue.db'),
        { clock: world.clock, random: () => 0.5 },
        {
          ...realWorld,
          openDatabase(file, how) {
            const db = openDatabase(file, how);
            return {
              ...db,
              one: (sql, values) => ((rows += 1), db.one(sql, values)),
              all(sql, values) {
                const found = db.all(sql, values);
                rows += found.length;
                return found;
              },
            };
          },
        },
      );
      const batches = Array.from({ length: waiting / 40 }, (_, batch) =>
        store.enqueue({
          effects: Array.from({ length: 40 }, (__, n) => ({
            id: `say/${batch}-${n}`,
            kind: 'say',
            lane: (n % 5) as Lane,
            dueAt: start,
            about: 'nothing/1',
            data: { batch, n },
          })),
          claims: [],
          recordedAt: start,
        }),
      );
      await Promise.all(batches);
      let running = 0;
      let most = 0;
      let ran = 0;
      let outOfOrder = 0;
      let out: Lane = lanes.page;
      const engine = createEngine({
        ...world,
        store,
        handlers: onlyThese({
          say: async ({ effect }) => {
            running += 1;
            most = Math.max(most, running);
            if (effect.lane < out) outOfOrder += 1;
            out = effect.lane;
            await new Promise<void>((resolve) => setImmediate(resolve));
            running -= 1;
            ran += 1;
            return done();
          },
        } as Partial<Handlers>),
        ids: createCountedIds('queue'),
        random: () => 0.5,
        log: createKeptLog().log,
        counters: { add: () => {} },
      });
      rows = 0;
      engine.start();
      while (ran < waiting) {
        engine.wake();
        await new Promise<void>((resolve) => setImmediate(resolve));
      }
      await engine.stop();
      await store.close();
      expect([out, outOfOrder]).toEqual([lanes.cosmetic, 0]);
      expect(most).toBeLessThanOrEqual(engineLimits.places[lanes.page]);
      expect(rows / waiting).toBeLessThan(12);
    },
  );
});

describe('housekeeping', () => {
  const clean = async () => {
    const world = createAppWorld();
    const engine = createEngine({
      ...world,
      handlers: onlyThese(keepHouseHandlers(world.store)),
      random: () => 0.5,
      log: createKeptLog().log,
      counters: { add: () => {} },
    });
    const keep = () =>
      world.store.enqueue({
        effects: [keepHouse(world.clock.now())],
        claims: [],
        recordedAt: world.clock.now(),
      });
    await keep();
    return { ...world, engine, keep };
  };

  test('450 done effects go after a week in pages of 200, one a second; then it comes once a day', async () => {
    const { store, clock, engine, keep } = await clean();
    const ids = Array.from({ length: 450 }, (_, n) => `say/${n}`);
    for (let n = 0; n < ids.length; n += 30) {
      const effects = ids
        .slice(n, n + 30)
        .map((id) => ({ id, kind: 'say', lane: lanes.page, dueAt: start, about: 'x/1', data: {} }));
      await store.enqueue({ effects, claims: [], recordedAt: start });
    }
    const left = async (): Promise<number> =>
      (await Promise.all(ids.map((id) => store.effect(id)))).filter(Boolean).length;
    engine.start();
    await clock.advance(1000 * (housekeeping.doneSec - 1));
    expect(await left()).toBe(450);
    const seen: number[] = [];
    await clock.advance(1000 * housekeeping.everySec);
    for (let n = 0; n < 4; n += 1) {
      seen.push(await left());
      await clock.advance(1000);
    }
    expect(seen).toEqual([450, 250, 50, 0]);
    await keep();
    expect(await store.effectCounts()).toEqual([{ state: 'waiting', lane: lanes.cosmetic, n: 1 }]);
    await engine.stop();
  });

  test('a notice goes after 30 days, with its rows; a younger one stays', async () => {
    const { store, clock, engine, streams } = await clean();
    const tell = (id: string) =>
      streams.tell(
        noticeStream,
        id,
        { type: 'KeepNotice', kind: 'text', title: 'hello', text: 'x', reason: 'text' } as never,
        { at: clock.now(), actor: { kind: 'aws', name: 'text' }, cause: 'test' },
      );
    await tell('a1');
    engine.start();
    await clock.advance(1000 * 20 * 24 * 3600);
    await tell('b2');
    expect(await store.streams('notice/', undefined, 9)).toEqual(['notice/a1', 'notice/b2']);
    await clock.advance(1000 * 11 * 24 * 3600);
    expect(await store.streams('notice/', undefined, 9)).toEqual(['notice/b2']);
    expect(await store.row('notice', 'a1')).toBeUndefined();
    expect(await store.row('state', 'notice/a1')).toBeUndefined();
    await engine.stop();
  });

  test('what was done is kept longer than anything can be in doubt', () => {
    const doubtMs = engineLimits.patienceMs + 1000 * looksAfterSec.reduce((sum, sec) => sum + sec, 0);
    expect(housekeeping.doneSec * 1000).toBeGreaterThan(2 * doubtMs);
  });

  test('a store that does it by itself is left alone', async () => {
    const does = new Set(['sweep', 'removeStream']);
    const store = Object.fromEntries(
      Object.entries(createMemoryStore()).filter(([name]) => !does.has(name)),
    ) as unknown as Store;
    const outcome = await keepHouseHandlers(store)['keep-house']({
      effect: {} as never,
      data: {},
      now: start,
    });
    expect(outcome).toMatchObject({ end: 'wait', at: plusSec(start, housekeeping.everySec) });
  });
});
