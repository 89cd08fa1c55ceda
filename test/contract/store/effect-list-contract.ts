import { describe, expect, test } from 'vitest';
import { lanes } from '../../../bot/app/ports/index.ts';
import { at, claim, done, effect, ended, enqueue, idsOf, noon } from './sample.ts';
import type { Reach } from './store-contract.ts';

export function effectListContract({ one }: Reach): void {
  describe('looking at effects', () => {
    test('effects are listed by state, most urgent first, up to the limit', async () => {
      await enqueue(
        one(),
        effect('a'),
        effect('b', { lane: lanes.page }),
        effect('c', { dueAt: at(-1) }),
        effect('d'),
      );
      const [page] = await claim(one(), noon, { limit: 1 });
      await one().finish(ended(page!, { parked: 'no phone' }), noon);
      await claim(one(), noon, { limit: 1 });
      expect(idsOf(await one().effects({ state: 'parked', limit: 5 }))).toEqual(['b']);
      expect(idsOf(await one().effects({ state: 'running', limit: 5 }))).toEqual(['c']);
      expect(idsOf(await one().effects({ state: 'waiting', limit: 5 }))).toEqual(['a', 'd']);
      expect(idsOf(await one().effects({ state: 'waiting', limit: 1 }))).toEqual(['a']);
    });

    test('what is not done is counted by state and lane', async () => {
      expect(await one().effectCounts()).toEqual([]);
      await enqueue(
        one(),
        effect('a'),
        effect('b'),
        effect('c', { lane: lanes.page }),
        effect('d', { dueAt: at(9) }),
      );
      const claimed = await claim(one(), noon, { limit: 3 });
      await one().finish(ended(claimed[0]!, done), noon);
      await one().finish(ended(claimed[1]!, { parked: 'x' }), noon);
      const counts = await one().effectCounts();
      expect(counts.toSorted((a, b) => (a.state < b.state ? -1 : 1))).toEqual([
        { state: 'parked', lane: lanes.channel, n: 1 },
        { state: 'running', lane: lanes.channel, n: 1 },
        { state: 'waiting', lane: lanes.channel, n: 1 },
      ]);
    });

    test('the next instant is the first due time or the first end of a lease', async () => {
      expect(await one().nextDue()).toBeUndefined();
      await enqueue(
        one(),
        effect('later', { dueAt: at(90), lane: lanes.page }),
        effect('now'),
        effect('soon', { dueAt: at(60) }),
      );
      expect(await one().nextDue()).toBe(noon);
      const [claimed] = await claim(one());
      expect(await one().nextDue()).toBe(at(30));
      await one().finish(ended(claimed!, done), noon);
      expect(await one().nextDue()).toBe(at(60));
      const [soon] = await claim(one(), at(60));
      await one().finish(ended(soon!, { parked: 'x' }), at(60));
      expect(await one().nextDue()).toBe(at(90));
    });
  });
}
