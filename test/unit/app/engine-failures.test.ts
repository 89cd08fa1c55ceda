import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backoff, backoffMs } from '../../../bot/app/effects/backoff.ts';
import { engineLimits } from '../../../bot/app/effects/engine.ts';
import { done, telling, tocsin, type Outcome } from '../../../bot/app/effects/outcome.ts';
import {
  ChatError,
  EvidenceError,
  PagerError,
  StoreError,
  type Append,
  type Store,
} from '../../../bot/app/ports/index.ts';
import { escalationStream, incidentStream } from '../../../bot/app/streams/index.ts';
import { msBetween } from '../../../bot/core/calendar/index.ts';
import { createMemoryStore } from '../../../bot/store/index.ts';
import { allSettled } from '../../virtual-clock.ts';
import { createEngineWorld, effect, openIncident, sayOf, type AnyAttempt } from './engine-world.ts';
import { start } from './world.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A handler that fails the first `times` times; says at which ms each attempt was made. */
function failing(error: unknown, times = Infinity, outcome: () => Outcome = () => done()) {
  const attempts: { readonly ms: number; readonly attempt: number; readonly inDoubt: boolean }[] = [];
  return {
    attempts,
    handle: async ({ now, effect: { attempts: attempt, inDoubt } }: AnyAttempt): Promise<Outcome> => {
      attempts.push({ ms: msBetween(start, now), attempt, inDoubt });
      if (attempts.length <= times) throw error;
      return outcome();
    },
  };
}

const pauses = (attempts: readonly { readonly ms: number }[]): readonly number[] =>
  attempts.slice(1).map(({ ms }, index) => ms - attempts[index]!.ms);

const unavailable = new ChatError('unavailable', 'HTTP 503');

async function run(world: ReturnType<typeof createEngineWorld>, ms: number, one = effect('a')) {
  await world.enqueue(one);
  world.engine.start();
  await world.clock.advance(ms);
}

describe('a failure that may pass', () => {
  test.each([
    ['least', 0, [500, 1000, 2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000, 150_000, 150_000]],
    ['most', 0.999999, [1000, 2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000]],
  ])(
    'is tried again after pauses that double up to 5 min; with the %s jitter',
    async (_name, random, expected) => {
      const { handle, attempts } = failing(unavailable);
      const world = createEngineWorld(handle, { random: () => random });
      await run(world, hour);
      expect(pauses(attempts).slice(0, expected.length)).toEqual(expected);
      expect(attempts.map(({ attempt }) => attempt)).toEqual(attempts.map((_, index) => index + 1));
      expect((await world.store.effect('a'))?.lastError).toBe('HTTP 503');
      await world.engine.stop();
    },
  );

  test('a pause lies between half of the step and the step, whatever is random', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempts, random) => {
          const step = Math.min(backoff.lastMs, backoff.firstMs * 2 ** Math.min(attempts - 1, 30));
          const pause = backoffMs(attempts, random);
          expect(pause).toBeGreaterThanOrEqual(step / 2);
          expect(pause).toBeLessThanOrEqual(step);
          expect(Number.isSafeInteger(pause)).toBe(true);
        },
      ),
    );
  });

  test.each([
    ['chat', unavailable],
    ['pager', new PagerError('throttled', 'throttled')],
    ['evidence', new EvidenceError('throttled', 'throttled')],
    ['store', new StoreError('busy', 'busy', { retryable: true })],
  ])('of the %s is given up after 24 h, not before', async (_name, error) => {
    const { handle, attempts } = failing(error);
    const world = createEngineWorld(handle);
    await run(world, 24 * hour);
    expect((await world.store.effect('a'))?.state).toBe('waiting');
    await world.clock.advance(10 * minute);
    expect((await world.store.effect('a'))?.state).toBe('parked');
    expect(attempts.at(-1)!.ms).toBeGreaterThan(engineLimits.patienceMs);
    await world.engine.stop();
  });

  test('that passes is forgotten: the effect is done and shows no error', async () => {
    const { handle } = failing(unavailable, 3);
    const world = createEngineWorld(handle);
    await run(world, minute);
    expect(await world.store.effect('a')).toMatchObject({ state: 'done' });
    expect(await world.store.effect('a')).not.toHaveProperty('lastError');
    expect(world.counted()).toMatchObject({
      'tocsin_effects_total say again': 3,
      'tocsin_effects_total say done': 1,
    });
    await world.engine.stop();
  });
});

describe('a 429', () => {
  test('is waited out for as long as Retry-After says, to the millisecond, and does not count', async () => {
    const { handle, attempts } = failing(new ChatError('rate-limited', 'slow', { retryAfterMs: 31_234 }), 4);
    const world = createEngineWorld(handle, { random: () => 0 });
    await run(world, hour);
    expect(attempts.map(({ ms }) => ms)).toEqual([0, 31_234, 62_468, 93_702, 124_936]);
    expect(attempts.every(({ attempt, inDoubt }) => attempt === 1 && !inDoubt)).toBe(true);
    expect(world.lines).toEqual([]);
    await world.engine.stop();
  });

  test('without Retry-After is waited out for 1 s; two days of them give nothing up', async () => {
    const { handle, attempts } = failing(new ChatError('rate-limited', 'slow', { retryAfterMs: hour }), 48);
    const world = createEngineWorld(handle);
    await run(world, 47 * hour);
    expect((await world.store.effect('a'))?.state).toBe('waiting');
    await world.clock.advance(hour);
    expect((await world.store.effect('a'))?.state).toBe('done');
    expect(attempts.at(-1)!.attempt).toBe(1);
    await world.engine.stop();

    const short = failing(new ChatError('rate-limited', 'slow'), 1);
    const other = createEngineWorld(short.handle);
    await run(other, minute);
    expect(pauses(short.attempts)).toEqual([1000]);
    await other.engine.stop();
  });
});

describe('a doubt', () => {
  test('after an answer that was lost the next attempts know of it, until it is done', async () => {
    const { handle, attempts } = failing(new ChatError('lost-answer', 'timeout'), 2);
    const world = createEngineWorld(handle);
    await run(world, minute);
    expect(attempts.map(({ inDoubt }) => inDoubt)).toEqual([false, true, true]);
    expect((await world.store.effect('a'))?.inDoubt).toBe(false);
    await world.engine.stop();
  });

  test('after a 503 there is none: nothing was done', async () => {
    const { handle, attempts } = failing(unavailable, 2);
    const world = createEngineWorld(handle);
    await run(world, minute);
    expect(attempts.map(({ inDoubt }) => inDoubt)).toEqual([false, false, false]);
    await world.engine.stop();
  });

  test('is left when a result could not be stored: what it tells of is done', async () => {
    const plain = createMemoryStore();
    let refusals = 1;
    const store: Store = {
      ...plain,
      append: async (batch) => {
        if (batch.finishes === undefined || refusals === 0) return plain.append(batch);
        refusals -= 1;
        throw new StoreError('busy', 'the store is busy', { retryable: true });
      },
    };
    const seen: boolean[] = [];
    const world = createEngineWorld(
      async ({ effect: { inDoubt } }) => {
        seen.push(inDoubt);
        return telling(incidentStream, 'inc1', { type: 'Resolve', evenInAlarm: true }, tocsin);
      },
      { store },
    );
    await openIncident(world);
    await run(world, minute);
    expect(seen.slice(0, 2)).toEqual([false, true]);
    await world.engine.stop();
  });

  test('a lease of 30 s that ran out leaves one, and the end of the first attempt changes nothing any more', async () => {
    let endFirst: (outcome: Outcome) => void = () => {};
    const world = createEngineWorld(() => new Promise<Outcome>((resolve) => (endFirst = resolve)));
    const seen: boolean[] = [];
    const second = world.second(async ({ effect: { inDoubt } }) => {
      seen.push(inDoubt);
      return done(effect('follows/second', { dueAt: '2026-03-13T00:00:00.000Z' }));
    });
    await world.enqueue(effect('a'));
    world.engine.start();
    await allSettled();
    const stopped = world.engine.stop();
    second.start();
    await world.clock.advance(engineLimits.leaseMs - 1);
    expect(seen).toEqual([]);
    await world.clock.advance(1);
    expect(seen).toEqual([true]);
    endFirst(done(effect('follows/first', { dueAt: '2026-03-13T00:00:00.000Z' })));
    await stopped;
    expect(await world.store.effect('follows/first')).toBeUndefined();
    expect(await world.store.effect('follows/second')).toBeDefined();
    await second.stop();
  });

  test('an end that could not be stored comes back after the lease, in doubt', async () => {
    const plain = createMemoryStore();
    let broken = true;
    const store: Store = {
      ...plain,
      finish: async (finish, now) => {
        if (broken) {
          broken = false;
          throw new StoreError('unavailable', 'disk full', { retryable: true });
        }
        return plain.finish(finish, now);
      },
    };
    const { handle, attempts } = failing(undefined, 0);
    const world = createEngineWorld(handle, { store });
    await run(world, minute);
    expect(attempts).toEqual([
      { ms: 0, attempt: 1, inDoubt: false },
      { ms: engineLimits.leaseMs, attempt: 2, inDoubt: true },
    ]);
    expect(world.lines.map(({ event }) => event)).toEqual(['effect.end-lost']);
    await world.engine.stop();
  });
});

describe('what is useless to repeat', () => {
  test.each([
    ['chat', new ChatError('not-allowed', 'missing_scope')],
    ['chat', new ChatError('gone', 'channel_not_found')],
    ['pager', new PagerError('invalid-number', 'no such number')],
    ['evidence', new EvidenceError('access-denied', 'no')],
  ])('is parked after one attempt: %s', async (_port, error) => {
    const { handle, attempts } = failing(error);
    const world = createEngineWorld(handle);
    await run(world, hour);
    expect(attempts).toHaveLength(1);
    expect(await world.store.effect('a')).toMatchObject({ state: 'parked', lastError: error.message });
    await world.engine.stop();
  });

  test('what nobody foresaw is tried 6 times in about 30 s, then parked', async () => {
    const { handle, attempts } = failing(new TypeError('x is not a function'));
    const world = createEngineWorld(handle, { random: () => 0.999999 });
    await run(world, hour);
    expect(pauses(attempts)).toEqual([1000, 2000, 4000, 8000, 16_000]);
    expect(attempts).toHaveLength(engineLimits.surprises);
    expect((await world.store.effect('a'))?.lastError).toBe('TypeError: x is not a function');
    await world.engine.stop();
  });

  test.each([
    ['the incident itself', 'incident/inc1'],
    ['an escalation of the incident', 'escalation/inc1-1'],
  ])(
    'is announced on the incident exactly once, though it is unparked and fails again; about %s',
    async (_, about) => {
      const error = 'SMS is off in this account';
      const { handle } = failing(new PagerError('not-allowed', error));
      const world = createEngineWorld(handle);
      await openIncident(world);
      const policy = { name: 'payments', steps: [], repeat: 0 };
      await world.streams.tell(
        escalationStream,
        'inc1-1',
        { type: 'StartEscalation', incident: 'inc1', policy, drill: false, private: false },
        { at: start, actor: tocsin, cause: 'test' },
      );
      const page = effect('page-slack/1', { kind: 'page-slack', about, lane: 0 });
      await world.enqueue(page);
      for (let n = 0; n < 3; n += 1) {
        await world.engine.drain();
        expect((await world.store.effect(page.id))?.state).toBe('parked');
        await world.store.unpark(page.id, world.clock.now());
      }
      const events = await world.store.readStream('incident/inc1');
      expect(events.filter(({ type }) => type === 'EffectFailed').map(({ data }) => data)).toEqual([
        { effect: page.id, kind: 'page-slack', error },
      ]);
    },
  );

  test('is parked though nothing can be announced: the incident is not there, or the announcement fails', async () => {
    const plain = createMemoryStore();
    const store: Store = {
      ...plain,
      append: async (batch: Append) => {
        if (batch.events.some(({ envelope }) => envelope.type === 'EffectFailed')) throw new RangeError('no');
        return plain.append(batch);
      },
    };
    const { handle } = failing(new ChatError('gone', 'is_archived'));
    const world = createEngineWorld(handle, { store });
    await openIncident(world);
    await world.enqueue(
      effect('a', { about: 'incident/inc1' }),
      effect('b', { about: 'incident/unknown' }),
      effect('c', { about: 'escalation/unknown' }),
      effect('d', { about: 'topic/arn' }),
    );
    await world.engine.drain();
    expect(await world.store.effects({ state: 'parked', limit: 10 })).toHaveLength(4);
    expect(await world.store.effectCounts()).not.toContainEqual(
      expect.objectContaining({ state: 'running' }),
    );
  });

  test('whoever asked for something that cannot be done is told so', async () => {
    const { handle } = failing(new TypeError('oops'));
    const world = createEngineWorld(handle);
    const reply = { user: 'U1', channel: 'C1' };
    await run(
      world,
      minute,
      effect('ask/t1', {
        kind: 'ask',
        about: 'ask/t1',
        data: { id: 't1', at: start, user: 'U1', reply, request: { do: 'list' } },
      }),
    );
    expect(await world.store.effect('answer/failed/ask/t1')).toMatchObject({
      kind: 'answer',
      data: { to: reply, answer: { answer: 'failed', id: 't1' } },
    });
    await world.engine.stop();
  });
});

describe('an effect of a kind that is not known', () => {
  test.each(['say-by-video', 'constructor', '__proto__'])(
    'waits 15 min for a newer worker, then is parked with a sentence: %s',
    async (kind) => {
      const world = createEngineWorld(async () => done());
      await run(world, 15 * minute - 1, effect('a', { kind }));
      expect(await world.store.effect('a')).toMatchObject({ state: 'waiting', attempts: 0 });
      await world.clock.advance(1);
      expect(await world.store.effect('a')).toMatchObject({
        state: 'parked',
        lastError: `this version of Tocsin does not know effects of kind "${kind}"`,
      });
      await world.engine.stop();
    },
  );

  test('is taken by a newer worker that comes within that time', async () => {
    const world = createEngineWorld(async () => done(), { kinds: ['page-slack'] });
    await run(world, 5 * minute);
    await world.engine.stop();
    const newer = createEngineWorld(async () => done(), { store: world.store });
    await newer.clock.advance(6 * minute);
    expect(await newer.engine.drain()).toBe(1);
    expect((await world.store.effect('a'))?.state).toBe('done');
  });
});

describe('a result that goes back as a command', () => {
  const closing = (): Outcome =>
    telling(incidentStream, 'inc1', { type: 'Resolve', evenInAlarm: true }, tocsin, {
      unchanged: () => done(effect('follows/unchanged')),
      rejected: ({ code }) => done(effect(`follows/${code}`)),
    });

  test('is stored together with the end of the effect', async () => {
    const appends: Append[] = [];
    const plain = createMemoryStore();
    const store: Store = {
      ...plain,
      append: (batch) => {
        appends.push(batch);
        return plain.append(batch);
      },
    };
    const world = createEngineWorld(async () => closing(), { store });
    await openIncident(world);
    await world.enqueue(effect('a'));
    await world.engine.drain();
    const [last] = appends.filter((batch) => batch.finishes !== undefined);
    expect(last?.events.map(({ envelope }) => [envelope.type, envelope.cause])).toEqual([
      ['IncidentResolved', 'a'],
    ]);
    expect(last?.finishes).toMatchObject({ id: 'a', outcome: { done: true } });
    expect((await world.store.effect('a'))?.state).toBe('done');
  });

  test('a refusal is an end as well, with what follows from it', async () => {
    const world = createEngineWorld(async (attempt) =>
      sayOf(attempt).startsWith('follows') ? done() : closing(),
    );
    await world.enqueue(effect('a'));
    expect(await world.engine.drain()).toBe(2);
    expect((await world.store.effect('follows/no-incident'))?.state).toBe('done');
  });

  test('is not written when the lease has run out meanwhile', async () => {
    let release: () => void = () => {};
    const slow = new Promise<void>((resolve) => (release = resolve));
    const world = createEngineWorld(async () => {
      await slow;
      return closing();
    });
    await openIncident(world);
    await world.enqueue(effect('a'));
    world.engine.start();
    await world.clock.advance(engineLimits.leaseMs);
    const stopped = world.engine.stop();
    release();
    await stopped;
    const { state } = await world.streams.load(incidentStream, 'inc1');
    const events = await world.store.readStream('incident/inc1');
    expect(events.filter(({ type }) => type === 'IncidentResolved')).toHaveLength(1);
    expect(state.status).toBe('resolved');
    expect(world.counted()['tocsin_effects_total say lease-lost']).toBe(1);
  });
});
