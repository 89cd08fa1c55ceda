import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verifyChain } from '../../../bot/app/ledger/index.ts';
import { appendLimits, type Append, type Store } from '../../../bot/app/ports/index.ts';
import {
  conflictLimit,
  incidentStream,
  rebuild,
  type CommandMeta,
  type StreamKind,
} from '../../../bot/app/streams/index.ts';
import { accept, reject, type Fact } from '../../../bot/core/incident/index.ts';
import { createMemoryStore } from '../../../bot/store/index.ts';
import { incidentCommand } from './histories.ts';
import { createAppWorld, openCommand, start } from './world.ts';

/** A stream that counts: what two tells decided on can be read off its facts. */
type Add = { readonly add: number };
type Added = Fact<'Added', { readonly from: number; readonly to: number }>;
const counter: StreamKind<number, Add, Added, 'too-much'> = {
  name: 'counter',
  shape: 1,
  initial: 0,
  decide: (n, { add }) => {
    if (add === 0) return accept();
    return n + add > 1000 ? reject('too-much') : accept({ type: 'Added', data: { from: n, to: n + add } });
  },
  evolve: (_n, { data }) => data.to,
  react: (id, occurrences, state) =>
    occurrences.map((each) => ({
      id: `tell/${each.id}`,
      kind: 'tell',
      lane: 1,
      dueAt: each.at,
      about: `counter/${id}`,
      data: { state },
    })),
  rows: (id, n) => [{ view: 'counter', key: id, doc: { n } }],
  headers: (id) => ({ correlation: id, drill: false, visibility: 'open' }),
};

const meta: CommandMeta = { at: start, actor: { kind: 'system', name: 'test' }, cause: 'test' };

/** The store, with what is appended seen and, where wanted, done by somebody else just before. */
function watched(store: Store, before: (batch: Append) => Promise<unknown> = async () => {}) {
  const batches: Append[] = [];
  return {
    batches,
    store: {
      ...store,
      append: async (batch: Append) => {
        await before(batch);
        batches.push(batch);
        return store.append(batch);
      },
    } satisfies Store,
  };
}

describe('telling a stream a command', () => {
  test('100 commands at once within one process are all decided, each on the state that the one before left', async () => {
    const { streams, store } = createAppWorld();
    const told = await Promise.all(
      Array.from({ length: 100 }, () => streams.tell(counter, 'a', { add: 1 }, meta)),
    );
    expect(told.map((each) => each.told)).toEqual(Array(100).fill('changed'));
    const events = await store.readStream('counter/a');
    expect(events.map((event) => event.data)).toEqual(
      Array.from({ length: 100 }, (_, n) => ({ from: n, to: n + 1 })),
    );
  });

  test('two processes that tell at once both decide on the true state, the later one a second time', async () => {
    const { streams, neighbour, store } = createAppWorld();
    const other = neighbour('oth');
    const [one, two] = await Promise.all([
      streams.tell(counter, 'a', { add: 1 }, meta),
      other.tell(counter, 'a', { add: 10 }, meta),
    ]);
    expect([one.told, two.told]).toEqual(['changed', 'changed']);
    expect((await store.readStream('counter/a')).map((event) => event.data)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 11 },
    ]);
    expect((await streams.load(counter, 'a')).state).toBe(11);
  });

  test('a command that loses 20 races in a row fails as busy, and can be told again', async () => {
    const plain = createMemoryStore();
    const rival = createAppWorld({ store: plain });
    let racing = true;
    const { store, batches } = watched(plain, async () => {
      if (racing) await rival.neighbour('riv').tell(counter, 'a', { add: 1 }, meta);
    });
    const { neighbour } = createAppWorld({ store });
    const mine = neighbour('min');
    await expect(mine.tell(counter, 'a', { add: 100 }, meta)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'busy',
      retryable: true,
      message: 'counter/a: 20 conflicts in a row',
    });
    expect(batches).toHaveLength(conflictLimit);
    racing = false;
    expect(await mine.tell(counter, 'a', { add: 100 }, meta)).toMatchObject({ told: 'changed', state: 120 });
  });

  test('a refusal and a command that changes nothing write nothing and name the state', async () => {
    const { streams, store } = createAppWorld();
    await streams.tell(counter, 'a', { add: 5 }, meta);
    expect(await streams.tell(counter, 'a', { add: 5000 }, meta)).toEqual({
      told: 'rejected',
      rejection: 'too-much',
      state: 5,
    });
    expect(await streams.tell(counter, 'a', { add: 0 }, meta)).toEqual({
      told: 'unchanged',
      state: 5,
      version: 1,
    });
    expect(await store.head('counter/a')).toMatchObject({ version: 1 });
  });

  test('a failing command does not hold up the ones behind it', async () => {
    const plain = createMemoryStore();
    let broken = true;
    const { store } = watched(plain, async () => {
      if (broken) throw new Error('disk full');
    });
    const { streams } = createAppWorld({ store });
    const failed = streams.tell(counter, 'a', { add: 1 }, meta);
    await expect(failed).rejects.toThrow('disk full');
    broken = false;
    expect(await streams.tell(counter, 'a', { add: 1 }, meta)).toMatchObject({ told: 'changed', state: 1 });
  });

  test('a claim that exists makes it a repeat: nothing is written, and what was stored then is told', async () => {
    const { streams, store, woken } = createAppWorld();
    const claims = [{ key: 'sns:1', value: start }];
    await streams.tell(counter, 'a', { add: 1 }, meta, { claims });
    const again = await streams.tell(counter, 'b', { add: 1 }, meta, { claims });
    expect(again).toEqual({ told: 'repeated', key: 'sns:1', value: start });
    expect(await store.head('counter/b')).toBeUndefined();
    expect(woken()).toBe(1);
  });

  test('a lease that somebody else holds by now writes nothing', async () => {
    const { streams, store, clock } = createAppWorld();
    await store.enqueue({
      effects: [{ id: 'x', kind: 'say', lane: 1, dueAt: start, about: 'counter/a', data: null }],
      claims: [],
      recordedAt: start,
    });
    const claim = (token: string, sec: number) =>
      store.claimDue({
        now: clock.now(),
        leaseUntil: `2026-03-12T14:00:${String(sec).padStart(2, '0')}.000Z`,
        limit: 1,
        token,
      });
    const [first] = await claim('one', 10);
    await clock.advance(10_000);
    const [second] = await claim('two', 40);
    const finishing = (effect: typeof first) => ({
      finishes: { id: 'x', token: effect!.token, generation: 1, outcome: { done: true } as const },
    });
    expect(await streams.tell(counter, 'a', { add: 1 }, meta, finishing(first))).toEqual({
      told: 'lease-lost',
    });
    expect(await store.head('counter/a')).toBeUndefined();
    expect(await streams.tell(counter, 'a', { add: 1 }, meta, finishing(second))).toMatchObject({
      told: 'changed',
    });
    expect((await store.effect('x'))?.state).toBe('done');
  });

  test('what is due at once is looked for during the append where a claim is stored with it, else only after it', async () => {
    for (const [together, during] of [
      [{ claimsTogether: true }, 1],
      [{}, 0],
    ] as const) {
      const seen: number[] = [];
      const plain = createMemoryStore();
      const appending = async (batch: Append) => {
        await Promise.resolve();
        seen.push(woken());
        return plain.append(batch);
      };
      const { streams, woken } = createAppWorld({ store: { ...plain, ...together, append: appending } });
      await streams.tell(counter, 'a', { add: 1 }, meta);
      expect([...seen, woken()]).toEqual([during, during + 1]);
    }
  });

  test('events, effects, the state, projections, claims and the end of an effect go in one append', async () => {
    const { store, batches } = watched(createMemoryStore());
    const { streams, woken } = createAppWorld({ store });
    const follow = (facts: readonly Added[]) =>
      facts.map(({ data }) => ({
        id: `follow/${data.to}`,
        kind: 'say',
        lane: 2 as const,
        dueAt: start,
        about: 'counter/a',
        data: null,
      }));
    await streams.tell(counter, 'a', { add: 3 }, meta, { claims: [{ key: 'k', value: 'v' }], follow });
    expect(batches).toHaveLength(1);
    const [batch] = batches;
    expect(batch!.events.map(({ envelope }) => [envelope.version, envelope.type])).toEqual([[1, 'Added']]);
    expect(batch!.effects.map(({ id }) => id)).toEqual([`tell/${batch!.events[0]!.envelope.id}`, 'follow/3']);
    expect(batch!.rows).toEqual([
      {
        view: 'state',
        key: 'counter/a',
        doc: { shape: 1, version: 1, hash: batch!.events[0]!.envelope.hash, state: 3 },
      },
      { view: 'counter', key: 'a', doc: { n: 3 } },
    ]);
    expect(batch!.claims).toEqual([{ key: 'k', value: 'v' }]);
    expect(woken()).toBe(1);
  });

  test('a fact dated in the future is cut to the instant at which it is recorded, in the event and in the state', async () => {
    const { streams, store, clock } = createAppWorld();
    await clock.advance(5000);
    const ahead = '2026-03-12T14:10:00.000Z';
    const by = {
      how: 'alarm',
      title: 'x',
      alarm: { ...alarmAt(ahead) },
      reason: 'first-of-service',
    } as const;
    await streams.tell(incidentStream, 'inc1', openCommand({ by }), { ...meta, at: ahead });
    const [opened, fired] = await store.readStream('incident/inc1');
    expect([opened!.occurredAt, opened!.recordedAt]).toEqual([clock.now(), clock.now()]);
    expect(fired!.occurredAt).toBe(clock.now());
    const { state } = await streams.load(incidentStream, 'inc1');
    expect(state).toMatchObject({ openedAt: clock.now() });
  });

  test('a fact of the past keeps its own time', async () => {
    const { streams, store, clock } = createAppWorld();
    await clock.advance(90_000);
    await streams.tell(incidentStream, 'inc1', openCommand(), { ...meta, at: clock.now() });
    const [, fired] = await store.readStream('incident/inc1');
    expect([fired!.occurredAt, fired!.recordedAt]).toEqual([start, clock.now()]);
  });
});

const alarmAt = (at: string) => ({ key: '["a"]', name: 'a', at, sentence: 'a fired' });

describe('the state of a stream', () => {
  test('a stored state of another shape is rebuilt from the events', async () => {
    const { streams } = createAppWorld();
    await streams.tell(counter, 'a', { add: 4 }, meta);
    const newer = { ...counter, shape: 2, evolve: (_n: number, { data }: Added) => data.to * 100 };
    expect(await streams.load(newer, 'a')).toMatchObject({ state: 400, version: 1 });
    expect(await streams.tell(newer, 'a', { add: 1 }, meta)).toMatchObject({ told: 'changed', version: 2 });
  });

  test('a state that has outgrown a row of 256 KB is rebuilt from its events, and goes on', async () => {
    const { streams, store } = createAppWorld();
    const text = 'x'.repeat(30_000);
    type Grow = Fact<'Grown', { readonly text: string }>;
    const growing: StreamKind<readonly string[], 'grow', Grow, never> = {
      ...counter,
      name: 'growing',
      initial: [],
      decide: () => accept({ type: 'Grown', data: { text } }),
      evolve: (all, { data }) => [...all, data.text],
      react: () => [],
      rows: () => [],
      headers: (id) => ({ correlation: id, drill: false, visibility: 'open' }),
    };
    for (let n = 0; n < 12; n += 1) await streams.tell(growing, 'a', 'grow', meta);
    expect(12 * text.length).toBeGreaterThan(appendLimits.docBytes);
    expect(await store.row('state', 'growing/a')).toBeUndefined();
    expect((await streams.load(growing, 'a')).state).toHaveLength(12);
    expect(await streams.tell(growing, 'a', 'grow', meta)).toMatchObject({ told: 'changed', version: 13 });
  });

  test('after any history the stored row equals what the events lead to, and the hash chain is unbroken', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(incidentCommand, { maxLength: 30 }), async (commands) => {
        const { streams, store, clock } = createAppWorld();
        const actor = { kind: 'person', person: 'pan' } as const;
        for (const command of [openCommand(), ...commands]) {
          await clock.advance(1000);
          await streams.tell(incidentStream, 'inc1', command, { at: clock.now(), actor, cause: 'test' });
        }
        const events = await store.readStream('incident/inc1');
        const rebuilt = rebuild(incidentStream, events);
        const row = await store.row('state', 'incident/inc1');
        expect(row).toStrictEqual({ shape: incidentStream.shape, ...JSON.parse(JSON.stringify(rebuilt)) });
        expect(row).toStrictEqual({ shape: incidentStream.shape, ...rebuilt });
        expect(verifyChain(events, { head: rebuilt })).toEqual({ ok: true });
        const [projection, ...others] = incidentStream.rows('inc1', rebuilt.state);
        expect(await store.row('incident', 'inc1')).toStrictEqual(projection!.doc);
        for (const each of others) expect(await store.row(each.view, each.key)).toStrictEqual(each.doc);
      }),
      { numRuns: 150 },
    );
  });
});
