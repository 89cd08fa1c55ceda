import { describe, expect, test } from 'vitest';
import type { ClaimedEffect, FinishEffect } from '../../../bot/app/ports/index.ts';
import { appendTo, at, claim, done, effect, ended, enqueue, idsOf, noon } from './sample.ts';
import type { Reach } from './store-contract.ts';

export function effectEndContract({ one, other }: Reach): void {
  const begun = async (id = 'e'): Promise<ClaimedEffect> => {
    await enqueue(one(), effect(id));
    const [claimed] = await claim(one());
    return claimed!;
  };

  const retry = (
    sec: number,
    more: { counts?: boolean; inDoubt?: boolean } = {},
  ): FinishEffect['outcome'] => ({
    retryAt: at(sec),
    error: `try ${sec}`,
    counts: true,
    inDoubt: false,
    ...more,
  });

  describe('ending an attempt', () => {
    test('a done effect is done for good, and is neither claimed nor listed', async () => {
      const claimed = await begun();
      expect(await other().finish(ended(claimed, done), at(1))).toEqual({ ok: true });
      expect(await one().effect('e')).toMatchObject({ state: 'done', attempts: 1, inDoubt: false });
      expect(await claim(one(), at(1000))).toEqual([]);
      expect(await one().nextDue()).toBeUndefined();
      expect(await one().effectCounts()).toEqual([]);
    });

    test('a failed attempt counts and waits until it is to be tried again', async () => {
      const claimed = await begun();
      await one().finish(ended(claimed, retry(8)), at(1));
      expect(await one().effect('e')).toMatchObject({
        state: 'waiting',
        dueAt: at(8),
        attempts: 1,
        lastError: 'try 8',
      });
      expect(await claim(one(), at(7))).toEqual([]);
      const [second] = await claim(one(), at(8));
      expect(second).toMatchObject({ attempts: 2, inDoubt: false, lastError: 'try 8' });
      await one().finish(ended(second!, done), at(9));
      expect(await one().effect('e')).not.toHaveProperty('lastError');
    });

    test('an attempt that was only put off does not count', async () => {
      const claimed = await begun();
      await one().finish(ended(claimed, retry(8, { counts: false })), at(1));
      expect(await one().effect('e')).toMatchObject({ attempts: 0 });
      expect((await claim(one(), at(8)))[0]).toMatchObject({ attempts: 1 });
    });

    test('a doubt stays through later attempts that are sure to have had no effect', async () => {
      const claimed = await begun();
      await one().finish(ended(claimed, retry(8, { inDoubt: true })), at(1));
      const [second] = await claim(one(), at(8));
      expect(second).toMatchObject({ inDoubt: true });
      await one().finish(ended(second!, retry(20, { counts: false })), at(9));
      expect((await claim(one(), at(20)))[0]).toMatchObject({ inDoubt: true, attempts: 2 });
    });

    test('a done effect that is asked for again begins without doubt and without error', async () => {
      const claimed = await begun();
      await one().finish(ended(claimed, retry(8, { inDoubt: true })), at(1));
      const [second] = await claim(one(), at(8));
      await one().finish(ended(second!, done), at(9));
      await enqueue(one(), effect('e', { again: true }));
      const stored = await one().effect('e');
      expect(stored).toMatchObject({ inDoubt: false, attempts: 0 });
      expect(stored).not.toHaveProperty('lastError');
    });

    test('an error of 1 MB with broken characters is kept as 2,000 whole ones', async () => {
      const claimed = await begun();
      const error = `a\u0000b\ud800${'x'.repeat(1_000_000)}`;
      await one().finish(ended(claimed, { retryAt: at(2), error, counts: true, inDoubt: false }), at(1));
      const kept = `a\ufffdb\ufffd${'x'.repeat(1996)}`;
      expect((await one().effect('e'))?.lastError).toBe(kept);
      const [second] = await claim(one(), at(2));
      await one().finish(ended(second!, { parked: error }), at(3));
      expect((await one().effect('e'))?.lastError).toBe(kept);
    });

    test('only the holder of the token may end it, and only once', async () => {
      const claimed = await begun();
      expect(await one().finish({ ...ended(claimed, done), token: 'guess' }, at(1))).toEqual({ ok: false });
      expect(await one().finish({ ...ended(claimed, done), id: 'other' }, at(1))).toEqual({ ok: false });
      expect(await one().effect('e')).toMatchObject({ state: 'running' });
      expect(await one().finish(ended(claimed, retry(5)), at(1))).toEqual({ ok: true });
      expect(await one().finish(ended(claimed, done), at(1))).toEqual({ ok: false });
      expect(await one().effect('e')).toMatchObject({ state: 'waiting', dueAt: at(5) });
    });

    test('it may be ended before the lease ends and not from that instant on', async () => {
      const claimed = await begun();
      expect(await one().finish(ended(claimed, done, [effect('after')]), at(30))).toEqual({ ok: false });
      expect(await one().effect('after')).toBeUndefined();
      const late = appendTo('s', undefined, { finishes: ended(claimed, done), recordedAt: at(30) });
      expect(await one().append(late)).toEqual({ ok: false, reason: 'lease-lost' });
      expect(await one().finish(ended(claimed, done), '2026-03-12T12:00:29.999Z')).toEqual({ ok: true });
    });

    test('what follows is stored in the same transaction and can be claimed at once', async () => {
      const claimed = await begun();
      const follow = [effect('next', { dueAt: at(1) }), effect('later', { dueAt: at(100) })];
      await one().finish(ended(claimed, done, follow), at(1));
      expect(await one().effect('next')).toMatchObject({ state: 'waiting', createdAt: at(1) });
      expect(idsOf(await claim(other(), at(1)))).toEqual(['next']);
    });

    test('what follows may be asked for after a failed attempt, and an id that exists is left alone', async () => {
      const claimed = await begun();
      await enqueue(one(), effect('known', { dueAt: at(77) }));
      await one().finish(ended(claimed, retry(9), [effect('told'), effect('known')]), at(1));
      expect(await one().effect('told')).toMatchObject({ state: 'waiting' });
      expect(await one().effect('known')).toMatchObject({ dueAt: at(77) });
    });

    test('an effect that asks for itself again while it ends runs once more, in follow or in the append', async () => {
      const first = await begun();
      await one().finish(ended(first, done, [effect('e', { again: true, dueAt: at(5) })]), at(1));
      expect(await one().effect('e')).toMatchObject({
        state: 'waiting',
        dueAt: at(5),
        generation: 2,
        attempts: 0,
      });
      const [second] = await claim(one(), at(5));
      const effects = [effect('e', { again: true, dueAt: at(9) })];
      const batch = appendTo('s', undefined, { effects, finishes: ended(second!, done), recordedAt: at(6) });
      expect(await one().append(batch)).toEqual({ ok: true });
      expect(await one().effect('e')).toMatchObject({
        state: 'waiting',
        dueAt: at(9),
        generation: 3,
        attempts: 0,
      });
    });

    test('an effect that follows itself without again stays done', async () => {
      const claimed = await begun();
      await one().finish(ended(claimed, done, [effect('e')]), at(1));
      expect((await one().effect('e'))?.state).toBe('done');
    });

    test('asked for again and failed, it waits as long as the attempt asked for and keeps its attempts', async () => {
      const claimed = await begun();
      await enqueue(one(), effect('e', { again: true, dueAt: at(3) }));
      await one().finish(ended(claimed, retry(60)), at(1));
      expect(await one().effect('e')).toMatchObject({
        state: 'waiting',
        dueAt: at(60),
        attempts: 1,
        generation: 2,
      });
      await enqueue(one(), effect('e', { again: true, dueAt: at(5) }));
      expect(await one().effect('e')).toMatchObject({ dueAt: at(60), attempts: 1 });
      expect(await claim(one(), at(59))).toEqual([]);
    });

    test('an old generation that ends does not hide what was asked for meanwhile', async () => {
      const claimed = await begun();
      await enqueue(one(), effect('e', { again: true }));
      await one().finish(ended(claimed, { parked: 'no channel' }), at(1));
      expect(await one().effect('e')).toMatchObject({
        state: 'waiting',
        attempts: 0,
        lastError: 'no channel',
      });
    });
  });

  describe('parking', () => {
    test('a parked effect rests with its reason until it is unparked, then waits at once from the beginning', async () => {
      const claimed = await begun();
      await one().finish(ended(claimed, { parked: 'channel_not_found' }), at(1));
      expect(await one().effect('e')).toMatchObject({
        state: 'parked',
        lastError: 'channel_not_found',
        attempts: 1,
      });
      expect(await claim(one(), at(9999))).toEqual([]);
      expect(await one().nextDue()).toBeUndefined();
      expect(await other().unpark('e', at(500))).toBe(true);
      expect(await one().effect('e')).toMatchObject({
        state: 'waiting',
        dueAt: at(500),
        attempts: 0,
        createdAt: at(500),
      });
      expect(idsOf(await claim(one(), at(500)))).toEqual(['e']);
    });

    test('an effect keeps its doubt while it is parked', async () => {
      const claimed = await begun();
      await one().finish(ended(claimed, retry(8, { inDoubt: true })), at(1));
      const [second] = await claim(one(), at(8));
      await one().finish(ended(second!, { parked: 'gave up' }), at(9));
      await one().unpark('e', at(10));
      expect((await claim(one(), at(10)))[0]).toMatchObject({ inDoubt: true, attempts: 1 });
    });

    test('asked for again only where it is parked, it waits as the next generation; once, though two ask', async () => {
      const claimed = await begun();
      await one().finish(ended(claimed, { parked: 'token_revoked' }), at(1));
      const wanted = effect('e', { again: 'parked', dueAt: at(20), data: null });
      await enqueue(one(), wanted);
      await enqueue(other(), effect('e', { again: 'parked', dueAt: at(5), data: null }));
      expect(await one().effect('e')).toMatchObject({
        state: 'waiting',
        dueAt: at(20),
        attempts: 0,
        generation: 2,
        data: claimed.data,
      });
    });

    test('asked for again only where it is parked, nothing else is touched: absent, waiting, running, done', async () => {
      const parkedOnly = (id: string) => effect(id, { again: 'parked', dueAt: at(0), data: null });
      await enqueue(one(), parkedOnly('none'));
      expect(await one().effect('none')).toBeUndefined();
      await enqueue(one(), effect('waiting', { dueAt: at(50) }));
      await enqueue(one(), parkedOnly('waiting'));
      expect(await one().effect('waiting')).toMatchObject({ state: 'waiting', dueAt: at(50), generation: 1 });
      const claimed = await begun();
      await enqueue(one(), parkedOnly('e'));
      expect(await one().effect('e')).toMatchObject({ state: 'running', generation: 1 });
      await one().finish(ended(claimed, done), at(1));
      await enqueue(one(), parkedOnly('e'));
      expect(await one().effect('e')).toMatchObject({ state: 'done', generation: 1 });
      expect(await claim(one(), at(40))).toEqual([]);
    });

    test('what is not parked cannot be unparked', async () => {
      expect(await one().unpark('none', noon)).toBe(false);
      const claimed = await begun();
      expect(await one().unpark('e', noon)).toBe(false);
      await one().finish(ended(claimed, done), noon);
      expect(await one().unpark('e', noon)).toBe(false);
      await enqueue(one(), effect('waiting', { dueAt: at(50) }));
      expect(await one().unpark('waiting', noon)).toBe(false);
      expect((await one().effect('waiting'))?.dueAt).toBe(at(50));
    });
  });
}
