import { describe, expect, test } from 'vitest';
import { at, atMs, noon } from './sample.ts';
import type { Reach } from './store-contract.ts';

export function turnContract({ one, other }: Reach): void {
  const take = (now: string, more: { key?: string; burst?: number; intervalMs?: number } = {}) =>
    one().takeTurn({ key: 'chat.postMessage/C1', intervalMs: 1000, burst: 1, now, ...more });

  describe('limits', () => {
    test('one turn per interval is given, and who comes too early is told when to come back', async () => {
      expect(await take(noon)).toEqual({ ok: true });
      expect(await take(atMs(400))).toEqual({ ok: false, freeAt: at(1) });
      expect(await take(atMs(999))).toEqual({ ok: false, freeAt: at(1) });
      expect(await take(at(1))).toEqual({ ok: true });
      expect(await take(at(1))).toEqual({ ok: false, freeAt: at(2) });
    });

    test('a burst of 3 is given at once and comes back one per interval', async () => {
      const taken = [];
      for (let n = 0; n < 4; n++) taken.push(await take(noon, { burst: 3 }));
      expect(taken).toEqual([{ ok: true }, { ok: true }, { ok: true }, { ok: false, freeAt: at(1) }]);
      expect(await take(at(1), { burst: 3 })).toEqual({ ok: true });
      expect(await take(at(1), { burst: 3 })).toEqual({ ok: false, freeAt: at(2) });
      for (let n = 0; n < 3; n++) expect(await take(at(60), { burst: 3 })).toEqual({ ok: true });
      expect(await take(at(60), { burst: 3 })).toEqual({ ok: false, freeAt: at(61) });
    });

    test('in any 60 seconds no more than burst + 60 turns are given, however greedily they are asked for', async () => {
      let given = 0;
      for (let ms = 0; ms < 60_000; ms += 100) {
        if ((await take(atMs(ms), { burst: 5 })).ok) given += 1;
      }
      expect(given).toBe(5 + 59);
    });

    test('coming back at the time told is never too early, for intervals that are no whole milliseconds', async () => {
      const limit = { intervalMs: 1000 / 3 };
      let now = noon;
      for (let n = 0; n < 20; n++) {
        expect(await take(now, limit)).toEqual({ ok: true });
        const next = await take(now, limit);
        now = next.ok ? now : next.freeAt;
      }
      expect(now).toBe(atMs(20 * 334));
    });

    test('a turn that is given back can be taken again at once, by another process too; a block stays', async () => {
      expect(await take(noon)).toEqual({ ok: true });
      await other().freeTurn('chat.postMessage/C1');
      expect(await take(noon)).toEqual({ ok: true });
      await one().freeTurn('a limit that nobody has used');
      await one().blockUntil('chat.postMessage/C1', at(30));
      await one().freeTurn('chat.postMessage/C1');
      expect(await take(noon)).toEqual({ ok: false, freeAt: at(30) });
    });

    test('keys do not share turns', async () => {
      expect(await take(noon)).toEqual({ ok: true });
      expect(await take(noon, { key: 'chat.postMessage/C2' })).toEqual({ ok: true });
    });

    test('of 20 that ask at the same time 1 gets the turn', async () => {
      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          (n % 2 === 0 ? one() : other()).takeTurn({ key: 'k', intervalMs: 1000, burst: 1, now: noon }),
        ),
      );
      expect(taken.filter((each) => each.ok)).toHaveLength(1);
    });

    test('nothing is given before the end of a block, and the block never becomes shorter', async () => {
      await one().blockUntil('chat.postMessage/C1', at(30));
      await other().blockUntil('chat.postMessage/C1', at(10));
      expect(await take(at(29))).toEqual({ ok: false, freeAt: at(30) });
      expect(await take(at(30))).toEqual({ ok: true });
      expect(await take(at(30))).toEqual({ ok: false, freeAt: at(31) });
      await one().blockUntil('chat.postMessage/C1', at(40));
      expect(await take(at(35))).toEqual({ ok: false, freeAt: at(40) });
      expect(await take(at(35), { key: 'other' })).toEqual({ ok: true });
    });
  });

  describe('counters', () => {
    test('a counter begins at 1 and gives no number twice, with 100 asking at once', async () => {
      expect(await one().nextNumber('incident')).toBe(1);
      const numbers = await Promise.all(
        Array.from({ length: 100 }, (_, n) => (n % 2 === 0 ? one() : other()).nextNumber('incident')),
      );
      expect(new Set([1, ...numbers]).size).toBe(101);
      expect(Math.min(...numbers)).toBeGreaterThan(1);
      expect(await other().nextNumber('drill')).toBe(1);
    });
  });
}
