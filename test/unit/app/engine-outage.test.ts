import { expect, test } from 'vitest';
import { done } from '../../../bot/app/effects/outcome.ts';
import { ChatError, type Lane } from '../../../bot/app/ports/index.ts';
import { msBetween } from '../../../bot/core/calendar/index.ts';
import { createMemoryStore } from '../../../bot/store/index.ts';
import { createEngineWorld, effect, sayOf } from './engine-world.ts';
import { start } from './world.ts';

const minute = 60_000;

/** A service that is away until an instant; whoever asks is told to come back after 15 s, and nobody is let through. */
function away(lane: Lane, untilMs: number) {
  const plain = createMemoryStore();
  const claims: { readonly id: string; readonly ms: number }[] = [];
  const handled: { readonly id: string; readonly ms: number }[] = [];
  const store = {
    ...plain,
    claimDue: async (query: Parameters<typeof plain.claimDue>[0]) => {
      const claimed = await plain.claimDue(query);
      claims.push(...claimed.map(({ id }) => ({ id, ms: msBetween(start, query.now) })));
      return claimed;
    },
  };
  const world = createEngineWorld(
    async (attempt) => {
      const ms = msBetween(start, attempt.now);
      handled.push({ id: sayOf(attempt), ms });
      if (ms >= untilMs) return done();
      const shutMs = (): number => (msBetween(start, world.clock.now()) < untilMs ? 15_000 : 0);
      const line = { key: 'away', intervalMs: 50, shutMs };
      throw new ChatError('unavailable', 'away', { retryAfterMs: 15_000, line });
    },
    { store },
  );
  return { world, claims, handled, enqueue: (id: string) => world.enqueue(effect(id, { lane })) };
}

test('in an outage an effect is read and rendered once, and once more when it is over', async () => {
  const { world, claims, handled, enqueue } = away(3, 20 * minute);
  await enqueue('a');
  world.engine.start();
  await world.clock.advance(19 * minute);
  expect(handled).toEqual([{ id: 'a', ms: 0 }]);
  expect(claims.length).toBeGreaterThan(10);
  await world.clock.advance(3 * minute);
  expect(handled).toHaveLength(2);
  expect(handled[1]!.ms - 20 * minute).toBeLessThanOrEqual(minute);
  expect((await world.store.effect('a'))?.state).toBe('done');
  expect((await world.store.effect('a'))?.attempts).toBe(1);
  await world.engine.stop();
});

test.each<readonly [Lane, number]>([
  [1, 30_000],
  [2, 30_000],
  [3, 60_000],
  [4, 60_000],
])('what has waited long in lane %i looks every %i ms, what is new every 15 s', async (lane, longestMs) => {
  const { world, claims, enqueue } = away(lane, 600 * minute);
  await enqueue('a');
  world.engine.start();
  await world.clock.advance(40 * minute);
  const gaps = claims.slice(1).map(({ ms }, n) => ms - claims[n]!.ms);
  expect(gaps[0]).toBe(15_000);
  expect(gaps.at(-1)).toBe(longestMs);
  expect(gaps.every((ms, n) => n === 0 || ms >= gaps[n - 1]!)).toBe(true);
  await world.engine.stop();
});

test('a page is tried every time: it has another way to go', async () => {
  const { world, claims, handled, enqueue } = away(0, 600 * minute);
  await enqueue('a');
  world.engine.start();
  await world.clock.advance(40 * minute);
  expect(handled).toHaveLength(claims.length);
  expect(handled.slice(1).every(({ ms }, n) => ms - handled[n]!.ms === 15_000)).toBe(true);
  await world.engine.stop();
});
