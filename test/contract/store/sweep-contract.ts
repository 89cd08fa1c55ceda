import { describe, expect, test } from 'vitest';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import { appendTo, at, claim, done, effect, ended, enqueue, headOf, noon, sealed } from './sample.ts';
import type { Reach } from './store-contract.ts';

/** Housekeeping, for stores that do not do it by themselves. */
export function sweepContract({ one, other }: Reach): void {
  const sweep = (doneBefore: string, limit = 100, now = at(60)) => one().sweep!({ now, doneBefore, limit });

  describe('housekeeping', () => {
    test('removes effects by when they were done; what waits, runs or is parked stays, however old', async () => {
      const old = { dueAt: at(-9000) };
      await enqueue(
        one(),
        effect('a', old),
        effect('b', old),
        effect('c', old),
        effect('d', { dueAt: at(99) }),
      );
      const [a, b, c] = await claim(one());
      await one().finish(ended(a!, done), at(1));
      await one().finish(ended(b!, done), at(20));
      await one().finish(ended(c!, { parked: 'x' }), at(1));
      await enqueue(one(), effect('e', old));
      await claim(one(), noon, { limit: 1 });
      expect(await sweep(at(10))).toBe(1);
      const left = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => other().effect(id)));
      expect(left.map((each) => each?.state)).toEqual([undefined, 'done', 'parked', 'waiting', 'running']);
      expect(await sweep(at(20))).toBe(0);
      expect(await sweep(at(21))).toBe(1);
    });

    test('one that was done and asked for again stays', async () => {
      await enqueue(one(), effect('a', { again: true }));
      const [a] = await claim(one());
      await one().finish(ended(a!, done), at(1));
      await enqueue(one(), effect('a', { again: true, dueAt: at(5) }));
      expect(await sweep(at(10))).toBe(0);
      expect((await one().effect('a'))?.state).toBe('waiting');
    });

    test('removes expired claims, not those that expire now or never', async () => {
      const claims = [
        { key: 'gone', value: 'x', expiresAt: at(59) },
        { key: 'now', value: 'x', expiresAt: at(60) },
        { key: 'never', value: 'x' },
      ];
      await one().enqueue({ effects: [], claims, recordedAt: noon });
      expect(await sweep(noon)).toBe(1);
      expect(await other().claimed('now', at(60))).toBe('x');
      expect(await other().claimed('never', at(60))).toBe('x');
    });

    test('removes limits that have not been used since; one that is blocked for longer stays', async () => {
      const take = (key: string) => one().takeTurn({ key, intervalMs: 1000, burst: 1, now: noon });
      await take('old');
      await take('blocked');
      await one().blockUntil('blocked', at(90));
      expect(await sweep(at(60))).toBe(1);
      const taken = await one().takeTurn({ key: 'blocked', intervalMs: 1, burst: 1, now: at(60) });
      expect(taken).toEqual({ ok: false, freeAt: at(90) });
    });

    test('removes at most `limit` of each at a time', async () => {
      await enqueue(one(), ...Array.from({ length: 25 }, (_, n) => effect(`e${n}`)));
      for (const each of await claim(one(), noon, { limit: 25 })) await one().finish(ended(each, done), noon);
      const removed = [];
      for (let n = 0; n < 4; n += 1) removed.push(await sweep(at(1), 10));
      expect(removed).toEqual([10, 10, 5, 0]);
    });

    test('a page of nothing, or of more than 1000, is an assertion', async () => {
      await expect(sweep(noon, 0)).rejects.toThrow('page');
      await expect(sweep(noon, 1001)).rejects.toThrow('page');
      await expect(sweep(plusSec(noon, 0).replace('Z', ''))).rejects.toThrow('doneBefore');
    });
  });
}

export function removalContract({ one, other }: Reach): void {
  describe('removing a stream', () => {
    test('a stream goes with its events, rows and index entries, and no other; twice is fine', async () => {
      const row = (key: string) => ({ view: 'v', key, doc: 1, index: { i: { value: 'x', sort: '1' } } });
      const events = sealed('notice/a', undefined, undefined, { correlation: 'both' });
      await one().append(appendTo('notice/a', undefined, { events, rows: [row('a')] }));
      await one().append(
        appendTo('notice/b', undefined, {
          events: sealed('notice/b', undefined, undefined, { correlation: 'both' }),
          rows: [row('b')],
        }),
      );
      for (let n = 0; n < 2; n += 1) await one().removeStream('notice/a', [{ view: 'v', key: 'a' }]);
      expect(await other().streams('notice/', undefined, 9)).toEqual(['notice/b']);
      expect(await other().readStream('notice/a')).toEqual([]);
      expect(await other().head('notice/a')).toBeUndefined();
      expect((await other().readCorrelated('both')).map(({ stream }) => stream)).toEqual(['notice/b']);
      const { rows } = await other().rowsBy({ view: 'v', index: 'i', value: 'x', limit: 9 });
      expect(rows.map(({ key }) => key)).toEqual(['b']);
      const again = appendTo('notice/a', undefined);
      expect(await one().append(again)).toEqual({ ok: true });
      expect((await one().head('notice/a'))?.hash).toBe(headOf(again.events).hash);
    });
  });
}
