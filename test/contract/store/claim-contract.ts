import { describe, expect, test } from 'vitest';
import { appendTo, at, atMs, effect, headOf, noon } from './sample.ts';
import type { Reach } from './store-contract.ts';

export function claimContract({ one, other }: Reach): void {
  const take = (key: string, value: string, now = noon, expiresAt?: string) =>
    one().enqueue({
      effects: [],
      claims: [{ key, value, ...(expiresAt === undefined ? {} : { expiresAt }) }],
      recordedAt: now,
    });

  describe('claims', () => {
    test('a key exists once, and whoever comes second is told what was stored with it', async () => {
      expect(await take('delivery/1', 'INC-7')).toEqual({ ok: true });
      const second = await take('delivery/1', 'INC-8');
      expect(second).toEqual({ ok: false, reason: 'claimed', key: 'delivery/1', value: 'INC-7' });
      expect(await other().claimed('delivery/1', at(1e9))).toBe('INC-7');
    });

    test('a key counts up to its expiry and is absent after it', async () => {
      await take('lock', 'first', noon, at(60));
      expect(await one().claimed('lock', at(60))).toBe('first');
      expect(await take('lock', 'second', at(60))).toMatchObject({ ok: false, value: 'first' });
      expect(await one().claimed('lock', atMs(60_001))).toBeUndefined();
      expect(await take('lock', 'second', atMs(60_001))).toEqual({ ok: true });
      expect(await one().claimed('lock', at(1e9))).toBe('second');
    });

    test('the first of several keys that exist is told, in the order asked for', async () => {
      await take('b', '2');
      await take('c', '3');
      const claims = ['a', 'c', 'b'].map((key) => ({ key, value: 'x' }));
      const outcome = await one().enqueue({ effects: [], claims, recordedAt: noon });
      expect(outcome).toEqual({ ok: false, reason: 'claimed', key: 'c', value: '3' });
      expect(await one().claimed('a', noon)).toBeUndefined();
    });

    test('a claim with an empty value is a claim', async () => {
      await take('k', '');
      expect(await one().claimed('k', noon)).toBe('');
      expect(await take('k', 'x')).toMatchObject({ reason: 'claimed', value: '' });
    });

    test('work accepted from outside is stored with its key, or not at all when the key exists', async () => {
      const deliver = (id: string) =>
        other().enqueue({ effects: [effect(id)], claims: [{ key: 'sns/1', value: id }], recordedAt: noon });
      expect(await deliver('first')).toEqual({ ok: true });
      expect(await deliver('again')).toEqual({ ok: false, reason: 'claimed', key: 'sns/1', value: 'first' });
      expect((await one().effect('first'))?.state).toBe('waiting');
      expect(await one().effect('again')).toBeUndefined();
    });

    test('of 20 deliveries of one message at the same time one is accepted', async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          (n % 2 === 0 ? one() : other()).enqueue({
            effects: [effect(`e${n}`)],
            claims: [{ key: 'sns/1', value: `e${n}` }],
            recordedAt: noon,
          }),
        ),
      );
      expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
      expect(await one().effects({ state: 'waiting', limit: 100 })).toHaveLength(1);
    });

    test('300 expired claims do not hide or free one that is in force', async () => {
      for (let n = 0; n < 300; n += 50) {
        const claims = Array.from({ length: 50 }, (_, i) => ({
          key: `old${n + i}`,
          value: '',
          expiresAt: at(1),
        }));
        await one().enqueue({ effects: [], claims, recordedAt: noon });
      }
      await take('kept', 'yes', noon, at(100));
      const first = appendTo('s', undefined, { claims: [{ key: 'new', value: '' }], recordedAt: at(50) });
      await one().append(first);
      await one().append(appendTo('s', headOf(first.events), { recordedAt: at(51) }));
      expect(await one().claimed('kept', at(51))).toBe('yes');
      expect(await one().claimed('new', at(51))).toBe('');
      expect(await one().claimed('old7', at(51))).toBeUndefined();
    });
  });
}
