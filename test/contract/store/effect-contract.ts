import { describe, expect, test } from 'vitest';
import { lanes } from '../../../bot/app/ports/index.ts';
import { appendTo, at, claim, done, effect, ended, enqueue, idsOf, noon } from './sample.ts';
import type { Reach } from './store-contract.ts';

export function effectContract({ one, other }: Reach): void {
  describe('asking for effects', () => {
    test('a new effect waits with 0 attempts, generation 1 and no doubt', async () => {
      await enqueue(one(), effect('e', { dueAt: at(5), data: { a: [1] } }));
      expect(await other().effect('e')).toEqual({
        ...effect('e', { dueAt: at(5), data: { a: [1] } }),
        state: 'waiting',
        createdAt: noon,
        attempts: 0,
        generation: 1,
        inDoubt: false,
      });
      expect(await one().effect('none')).toBeUndefined();
    });

    test('an id that exists is left alone in every state', async () => {
      const repeat = effect('e', { dueAt: at(-60), data: { other: true }, lane: lanes.page });
      await enqueue(one(), effect('e', { dueAt: noon }));
      await enqueue(one(), repeat);
      expect(await one().effect('e')).toMatchObject({
        dueAt: noon,
        data: { text: 'hello' },
        lane: lanes.channel,
      });
      const [claimed] = await claim(one());
      await one().append(appendTo('s', undefined, { effects: [repeat] }));
      expect(await one().effect('e')).toMatchObject({ state: 'running', generation: 1 });
      await one().finish(ended(claimed!, done), noon);
      await enqueue(one(), repeat);
      expect(await one().effect('e')).toMatchObject({ state: 'done', generation: 1 });
      expect(await claim(one(), at(999))).toEqual([]);
    });

    test('again on a waiting effect changes nothing but an earlier due time', async () => {
      await enqueue(one(), effect('e', { dueAt: at(50) }));
      await enqueue(one(), effect('e', { dueAt: at(70), again: true, data: 'new' }));
      expect(await one().effect('e')).toMatchObject({ dueAt: at(50), generation: 1 });
      await enqueue(one(), effect('e', { dueAt: at(30), again: true, data: 'new', lane: lanes.page }));
      expect(await one().effect('e')).toMatchObject({
        dueAt: at(30),
        generation: 1,
        state: 'waiting',
        data: { text: 'hello' },
        lane: lanes.channel,
      });
    });

    test('again on a running effect runs it once more afterwards, however often it was asked for', async () => {
      await enqueue(one(), effect('e'));
      const [first] = await claim(one());
      await enqueue(one(), effect('e', { again: true, dueAt: at(20) }));
      await enqueue(one(), effect('e', { again: true, dueAt: at(9) }));
      await enqueue(one(), effect('e', { again: true, dueAt: at(15) }));
      expect(await one().effect('e')).toMatchObject({ state: 'running', generation: 4, dueAt: noon });
      expect(await claim(one(), at(10))).toEqual([]);
      await one().finish(ended(first!, done), at(2));
      expect(await one().effect('e')).toMatchObject({
        state: 'waiting',
        dueAt: at(9),
        attempts: 0,
        createdAt: at(2),
      });
      const [second] = await claim(one(), at(10));
      expect(second).toMatchObject({ generation: 4, attempts: 1, inDoubt: false });
      await one().finish(ended(second!, done), at(11));
      expect((await one().effect('e'))?.state).toBe('done');
    });

    test('again on a done or parked effect lets it wait from the beginning', async () => {
      await enqueue(one(), effect('done'), effect('parked'));
      for (const claimed of await claim(one())) {
        const outcome = claimed.id === 'done' ? done : { parked: 'no such channel' };
        await one().finish(ended(claimed, outcome), noon);
      }
      const more = { again: true, dueAt: at(100) };
      const effects = [effect('done', more), effect('parked', more)];
      await one().enqueue({ effects, claims: [], recordedAt: at(90) });
      const fresh = { state: 'waiting', dueAt: at(100), attempts: 0, generation: 2, createdAt: at(90) };
      expect(await one().effect('done')).toMatchObject(fresh);
      expect(await one().effect('parked')).toMatchObject(fresh);
      expect(idsOf(await claim(one(), at(100)))).toEqual(['done', 'parked']);
    });

    test('again on an unknown id stores it', async () => {
      await enqueue(one(), effect('e', { again: true }));
      const stored = await one().effect('e');
      expect(stored).toMatchObject({ state: 'waiting', generation: 1 });
      expect(stored).not.toHaveProperty('again');
    });

    test('one append may ask for one id twice; the second is asked for after the first', async () => {
      const effects = [effect('e', { dueAt: at(50) }), effect('e', { dueAt: at(20), again: true })];
      await one().append(appendTo('s', undefined, { effects }));
      expect(await one().effect('e')).toMatchObject({ dueAt: at(20), generation: 1 });
    });

    test('effects of one id never run at the same time, with 40 asking and claiming at once', async () => {
      await enqueue(one(), effect('e'));
      let running = 0;
      let most = 0;
      let runs = 0;
      await Promise.all(
        Array.from({ length: 40 }, async (_, n) => {
          const store = n % 2 === 0 ? one() : other();
          await enqueue(store, effect('e', { again: true }));
          for (const claimed of await claim(store)) {
            running += 1;
            runs += 1;
            most = Math.max(most, running);
            await store.effectCounts();
            running -= 1;
            await store.finish(ended(claimed, done), noon);
          }
        }),
      );
      expect(most).toBe(1);
      expect(runs).toBeGreaterThan(0);
    });
  });

  describe('claiming effects', () => {
    test('the most urgent lane comes first, then the earliest due, then the id', async () => {
      await enqueue(
        one(),
        effect('cosmetic', { lane: lanes.cosmetic, dueAt: at(-100) }),
        effect('b', { dueAt: at(-5) }),
        effect('a', { dueAt: at(-5) }),
        effect('early', { dueAt: at(-6) }),
        effect('page', { lane: lanes.page, dueAt: at(-1) }),
        effect('evidence', { lane: lanes.evidence }),
        effect('answer', { lane: lanes.answer }),
      );
      const order = ['page', 'early', 'a', 'b', 'answer', 'evidence', 'cosmetic'];
      expect(idsOf(await one().effects({ state: 'waiting', limit: 10 }))).toEqual(order);
      expect(idsOf(await claim(one(), noon, { limit: 2 }))).toEqual(order.slice(0, 2));
      expect(idsOf(await claim(one(), noon, { limit: 10 }))).toEqual(order.slice(2));
    });

    test('nothing is claimed before it is due, and at that instant it is', async () => {
      await enqueue(one(), effect('e', { dueAt: at(10) }));
      expect(await claim(one(), '2026-03-12T12:00:09.999Z')).toEqual([]);
      expect(idsOf(await claim(one(), at(10)))).toEqual(['e']);
    });

    test('only lanes of at least the urgency asked for are claimed', async () => {
      await enqueue(
        one(),
        effect('say'),
        effect('page', { lane: lanes.page }),
        effect('ask', { lane: lanes.answer }),
      );
      expect(idsOf(await claim(one(), noon, { upToLane: lanes.page }))).toEqual(['page']);
      expect(idsOf(await claim(one(), noon, { upToLane: lanes.channel }))).toEqual(['say']);
    });

    test('a claimed effect counts its attempt at once and is nobody else’s while its lease lasts', async () => {
      await enqueue(one(), effect('e'));
      const [claimed] = await claim(one());
      expect(claimed).toMatchObject({
        id: 'e',
        state: 'running',
        attempts: 1,
        inDoubt: false,
        leaseUntil: at(30),
      });
      expect(await other().effect('e')).toEqual({
        ...effect('e'),
        state: 'running',
        createdAt: noon,
        attempts: 1,
        generation: 1,
        inDoubt: false,
      });
      expect(await claim(other(), '2026-03-12T12:00:29.999Z')).toEqual([]);
    });

    test('every claimed effect has a token of its own', async () => {
      await enqueue(one(), effect('a'), effect('b'), effect('c'));
      const tokens = (await claim(one())).map(({ token }) => token);
      expect(new Set(tokens).size).toBe(3);
    });

    test('an effect whose lease ran out is claimed again, in doubt, with its second attempt', async () => {
      await enqueue(one(), effect('e'));
      const [first] = await claim(one());
      const [second] = await claim(other(), at(30));
      expect(second).toMatchObject({ id: 'e', attempts: 2, inDoubt: true, leaseUntil: at(60) });
      expect(second!.token).not.toBe(first!.token);
      expect(await one().finish(ended(first!, done), at(31))).toEqual({ ok: false });
      expect(await one().finish(ended(second!, done), at(31))).toEqual({ ok: true });
    });

    test('effects with expired leases take their place by due time among the waiting', async () => {
      await enqueue(
        one(),
        effect('lost', { dueAt: at(-3) }),
        effect('x', { dueAt: at(40) }),
        effect('y', { dueAt: at(-9) }),
      );
      await claim(one(), noon, { limit: 2 });
      await enqueue(one(), effect('between', { dueAt: at(-5) }));
      expect(idsOf(await claim(one(), at(50)))).toEqual(['y', 'between', 'lost', 'x']);
    });

    test('asked for again while running, an expired effect is claimed once for both', async () => {
      await enqueue(one(), effect('e'));
      await claim(one());
      await enqueue(one(), effect('e', { again: true, dueAt: at(5) }));
      const [second] = await claim(one(), at(30));
      expect(second).toMatchObject({ generation: 2, inDoubt: true });
      await enqueue(one(), effect('e', { again: true, dueAt: at(90) }));
      await one().finish(ended(second!, done), at(31));
      expect(await one().effect('e')).toMatchObject({ state: 'waiting', dueAt: at(90) });
      const [third] = await claim(one(), at(90));
      await one().finish(ended(third!, done), at(91));
      expect((await one().effect('e'))?.state).toBe('done');
    });

    test('2,000 effects are claimed once each, in order, by two claimers', async () => {
      for (let n = 0; n < 2000; n += 40) {
        const batch = Array.from({ length: 40 }, (_, i) =>
          effect(String(n + i).padStart(4, '0'), { lane: ((n + i) % 5) as 0, dueAt: at(-((n + i) % 7)) }),
        );
        await enqueue(one(), ...batch);
      }
      const order = idsOf([...(await one().effects({ state: 'waiting', limit: 1000 }))]);
      expect(order).toHaveLength(1000);
      const claimed: string[] = [];
      for (let turn = 0; claimed.length < 2000; turn++) {
        const some = await claim(turn % 2 === 0 ? one() : other(), noon, { limit: 64 });
        expect(some.length).toBe(Math.min(64, 2000 - claimed.length));
        claimed.push(...idsOf(some));
      }
      expect(claimed.slice(0, 1000)).toEqual(order);
      expect(new Set(claimed).size).toBe(2000);
      expect(await claim(one())).toEqual([]);
    });

    test('of two that claim at the same time each gets other effects', async () => {
      await enqueue(one(), ...Array.from({ length: 30 }, (_, n) => effect(`e${n}`)));
      const shares = await Promise.all(
        Array.from({ length: 6 }, (_, n) => claim(n % 2 === 0 ? one() : other(), noon, { limit: 10 })),
      );
      const all = idsOf(shares.flat());
      expect(all.length).toBe(new Set(all).size);
      const rest = idsOf(await claim(one(), noon, { limit: 100 }));
      expect([...all, ...rest].sort()).toEqual(Array.from({ length: 30 }, (_, n) => `e${n}`).sort());
    });
  });
}
