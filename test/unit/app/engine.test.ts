import { describe, expect, test } from 'vitest';
import { done, waitUntil, type Outcome } from '../../../bot/app/effects/outcome.ts';
import { lanes, type Store } from '../../../bot/app/ports/index.ts';
import { msBetween, plusSec } from '../../../bot/core/calendar/index.ts';
import { createMemoryStore } from '../../../bot/store/index.ts';
import { allSettled } from '../../virtual-clock.ts';
import { createEngineWorld, effect, sayOf, type AnyAttempt } from './engine-world.ts';
import { start } from './world.ts';

/** Attempts that wait until the test ends them. */
function held() {
  const open = new Map<string, (outcome: Outcome) => void>();
  const started: string[] = [];
  let most = 0;
  return {
    started,
    most: () => most,
    running: () => [...open.keys()],
    handle: (attempt: AnyAttempt) =>
      new Promise<Outcome>((resolve) => {
        const id = sayOf(attempt);
        started.push(id);
        open.set(id, resolve);
        most = Math.max(most, open.size);
      }),
    end: async (id: string, outcome: Outcome = done()): Promise<void> => {
      open.get(id)!(outcome);
      open.delete(id);
      await allSettled();
    },
  };
}

async function finishAll(
  end: (id: string) => Promise<void>,
  running: () => readonly string[],
): Promise<void> {
  for (let [id] = running(); id !== undefined; [id] = running()) await end(id);
}

const names = (n: number): readonly string[] => Array.from({ length: n }, (_, index) => `s${index + 10}`);

describe('the order of effects', () => {
  test('the most urgent lane runs first, then what is due first; what is not due waits', async () => {
    const ran: string[] = [];
    const world = createEngineWorld(async (attempt) => {
      ran.push(sayOf(attempt));
      return done();
    });
    await world.enqueue(
      effect('cosmetic', { lane: 4, dueAt: plusSec(start, -60) }),
      effect('later', { lane: 0, dueAt: plusSec(start, 60) }),
      effect('answer', { lane: 2 }),
      effect('page-2', { lane: 0, dueAt: plusSec(start, -1) }),
      effect('page-1', { lane: 0, dueAt: plusSec(start, -2) }),
      effect('channel', { lane: 1 }),
    );
    world.engine.start();
    await allSettled();
    expect(ran).toEqual(['page-1', 'page-2', 'channel', 'answer', 'cosmetic']);
    await world.clock.advance(59_999);
    expect(ran).not.toContain('later');
    await world.clock.advance(1);
    expect(ran.at(-1)).toBe('later');
    await world.engine.stop();
  });

  test('what is less urgent than a channel begins when the calls of pages and channels have left', async () => {
    const left: (() => void)[] = [];
    const ran: string[] = [];
    const world = createEngineWorld(
      async (attempt) => {
        ran.push(sayOf(attempt));
        return done();
      },
      { letLeave: () => new Promise((resolve) => void left.push(resolve)) },
    );
    await world.enqueue(
      ...Object.entries(lanes).map(([name, lane]) => effect(name, { lane, dueAt: plusSec(start, -lane) })),
    );
    world.engine.start();
    await allSettled();
    expect(ran).toEqual(['page', 'channel']);
    for (const leave of left) leave();
    await allSettled();
    expect(ran).toEqual(['page', 'channel', 'answer', 'evidence', 'cosmetic']);
    expect(await world.store.effectCounts()).toEqual([]);
  });

  test('8 effects of the evidence lane run at once; a page has a place beside them however long they hang', async () => {
    const { handle, end, running, started } = held();
    const world = createEngineWorld(handle);
    await world.enqueue(...names(30).map((id) => effect(id)));
    world.engine.start();
    await allSettled();
    expect(running()).toEqual(names(8));
    await world.enqueue(effect('page', { lane: 0 }));
    world.engine.wake();
    await allSettled();
    expect(running()).toEqual([...names(8), 'page']);
    for (let n = 0; n < 31; n += 1) await end(running()[(n * 5) % running().length]!);
    expect(started).toHaveLength(31);
    await world.engine.stop();
  });

  test.each([
    [lanes.cosmetic, 6],
    [lanes.evidence, 8],
    [lanes.answer, 10],
    [lanes.channel, 11],
    [lanes.page, 12],
  ])('of lane %i alone %i run at once, and who ends makes room for the most urgent', async (lane, most) => {
    const { handle, end, running, started } = held();
    const world = createEngineWorld(handle);
    await world.enqueue(...names(20).map((id) => effect(id, { lane })));
    world.engine.start();
    await world.clock.advance(10_000);
    expect(running()).toHaveLength(most);
    await world.enqueue(effect('first', { lane, dueAt: plusSec(start, -1) }));
    await end(running()[0]!);
    expect(started[most]).toBe('first');
    await finishAll(end, running);
    await world.engine.stop();
  });

  test('with nothing due the store is asked once a minute: another process may have died with its timers', async () => {
    const plain = createMemoryStore();
    let asked = 0;
    const store: Store = { ...plain, claimDue: (query) => ((asked += 1), plain.claimDue(query)) };
    const ran: string[] = [];
    const world = createEngineWorld(async (attempt) => (ran.push(sayOf(attempt)), done()), { store });
    world.engine.start();
    await allSettled();
    await world.enqueue(effect('of another process'));
    await world.clock.advance(59_999);
    expect([asked, ran]).toEqual([1, []]);
    await world.clock.advance(1);
    expect(ran).toEqual(['of another process']);
    await world.engine.stop();
  });

  test('what an effect asks for is taken up at once', async () => {
    const ran: string[] = [];
    const world = createEngineWorld(async (attempt) => {
      ran.push(sayOf(attempt));
      return sayOf(attempt) === 'a' ? done(effect('b'), effect('c', { lane: 0 })) : done();
    });
    await world.enqueue(effect('a'));
    world.engine.start();
    await allSettled();
    expect(ran).toEqual(['a', 'c', 'b']);
    expect(await world.store.effectCounts()).toEqual([]);
    await world.engine.stop();
  });

  test('drain runs all that is due at this instant and what follows from it, and counts it', async () => {
    const world = createEngineWorld(async (attempt) =>
      sayOf(attempt) === 'a' ? done(effect('b'), effect('c', { dueAt: plusSec(start, 1) })) : done(),
    );
    await world.enqueue(effect('a'), ...names(20).map((id) => effect(id)));
    expect(await world.engine.drain()).toBe(22);
    expect(await world.store.effectCounts()).toEqual([{ state: 'waiting', lane: 3, n: 1 }]);
  });
});

describe('an effect that is asked for again', () => {
  test('while it runs: runs once more afterwards, never twice at the same time', async () => {
    const { handle, end, started, running } = held();
    const world = createEngineWorld(handle);
    await world.enqueue(effect('a', { again: true }));
    world.engine.start();
    await allSettled();
    for (let n = 0; n < 3; n += 1) await world.enqueue(effect('a', { again: true }));
    world.engine.wake();
    await allSettled();
    expect(started).toEqual(['a']);
    await end('a');
    expect(started).toEqual(['a', 'a']);
    await end('a');
    expect(running()).toEqual([]);
    expect((await world.store.effect('a'))?.state).toBe('done');
    await world.engine.stop();
  });

  test('when it is done: runs again; without `again` the id is left alone', async () => {
    let runs = 0;
    const world = createEngineWorld(async () => {
      runs += 1;
      return done();
    });
    world.engine.start();
    for (const again of [true, true, false]) {
      await world.enqueue(effect('a', { again }));
      world.engine.wake();
      await allSettled();
    }
    expect(runs).toBe(2);
    await world.engine.stop();
  });

  test('an effect that waits for its turn comes back then, without counting as an attempt', async () => {
    const ranAt: string[] = [];
    const world = createEngineWorld(async ({ now, effect: { attempts } }) => {
      ranAt.push(`${now} attempt ${attempts}`);
      return ranAt.length < 3 ? waitUntil(plusSec(now, 2), 'edited a moment ago') : done();
    });
    await world.enqueue(effect('a'));
    world.engine.start();
    await world.clock.advance(10_000);
    expect(ranAt).toEqual([
      '2026-03-12T14:00:00.000Z attempt 1',
      '2026-03-12T14:00:02.000Z attempt 1',
      '2026-03-12T14:00:04.000Z attempt 1',
    ]);
    await world.engine.stop();
  });
});

describe('starting and stopping', () => {
  test('stop takes no more and resolves when what runs has ended', async () => {
    const { handle, end, started } = held();
    const world = createEngineWorld(handle);
    await world.enqueue(...names(9).map((id) => effect(id)));
    world.engine.start();
    await allSettled();
    let stopped = false;
    const stopping = world.engine.stop().then(() => (stopped = true));
    for (const id of names(8)) {
      expect(stopped).toBe(false);
      await end(id);
    }
    await stopping;
    expect(started).toEqual(names(8));
    expect(world.clock.timers()).toBe(0);
    await world.enqueue(effect('late'));
    world.engine.wake();
    await world.clock.advance(60_000);
    expect(started).toEqual(names(8));
  });

  test('what a claim under way brings is run before stop resolves: its lease is ours', async () => {
    const plain = createMemoryStore();
    let answer: () => void = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const store: Store = {
      ...plain,
      claimDue: async (query) => {
        const claimed = await plain.claimDue(query);
        await asked;
        return claimed;
      },
    };
    const ran: string[] = [];
    const world = createEngineWorld(
      async (attempt) => {
        ran.push(sayOf(attempt));
        return done();
      },
      { store },
    );
    await world.enqueue(effect('a'));
    world.engine.start();
    await allSettled();
    const stopping = world.engine.stop();
    answer();
    await stopping;
    expect(ran).toEqual(['a']);
    expect((await world.store.effect('a'))?.state).toBe('done');
    expect(world.clock.timers()).toBe(0);
  });

  test('a store that cannot say what is due is asked again after 1 s, and nothing is lost', async () => {
    const plain = createMemoryStore();
    let broken = 3;
    const store: Store = {
      ...plain,
      claimDue: async (query) => {
        if (broken > 0) {
          broken -= 1;
          throw new Error('disk I/O error');
        }
        return plain.claimDue(query);
      },
    };
    const ran: string[] = [];
    const world = createEngineWorld(
      async (attempt) => {
        ran.push(`${sayOf(attempt)} ${msBetween(start, attempt.now)}`);
        return done();
      },
      { store },
    );
    await world.enqueue(effect('a'));
    world.engine.start();
    await world.clock.advance(10_000);
    expect(ran).toEqual(['a 3000']);
    expect(world.lines.map((line) => line.event)).toEqual(Array(3).fill('engine.claim-failed'));
    await world.engine.stop();
  });

  test('after stop a failing claim arms no timer', async () => {
    const plain = createMemoryStore();
    let fail: () => void = () => {};
    const asked = new Promise<void>((resolve) => (fail = resolve));
    const store: Store = {
      ...plain,
      claimDue: async () => {
        await asked;
        throw new Error('closed');
      },
    };
    const world = createEngineWorld(async () => done(), { store });
    world.engine.start();
    const stopping = world.engine.stop();
    fail();
    await stopping;
    expect(world.clock.timers()).toBe(0);
  });
});
