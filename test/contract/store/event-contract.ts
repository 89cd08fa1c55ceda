import { describe, expect, test } from 'vitest';
import { verifyChain } from '../../../bot/app/ledger/index.ts';
import type { Append } from '../../../bot/app/ports/index.ts';
import { appendTo, at, claim, done, effect, ended, enqueue, headOf, noon, sealed } from './sample.ts';
import type { Reach } from './store-contract.ts';

/** @param stores how many stores share the 1,000 rounds of two writers */
export function eventContract({ one, other }: Reach, stores = 1): void {
  describe('events', () => {
    test('a new stream begins at version 1 and goes on behind its head', async () => {
      const first = appendTo('incident/a', undefined);
      expect(await one().append(first)).toEqual({ ok: true });
      expect(await one().head('incident/a')).toEqual(headOf(first.events));
      const second = appendTo('incident/a', headOf(first.events));
      expect(await one().append(second)).toEqual({ ok: true });
      expect((await one().head('incident/a'))?.version).toBe(2);
      const read = await one().readStream('incident/a');
      expect(read).toEqual([...first.events, ...second.events].map((each) => each.envelope));
      expect(verifyChain(read)).toEqual({ ok: true });
    });

    test('20 events of one append are read in order of version, or those after a version', async () => {
      const facts = Array.from({ length: 20 }, (_, n) => ({ type: 'NoteAdded', data: { n } }));
      await one().append(appendTo('s', undefined, { events: sealed('s', undefined, facts) }));
      const read = await one().readStream('s');
      expect(read.map((event) => event.version)).toEqual(facts.map((_, n) => n + 1));
      expect((await one().readStream('s', 17)).map((event) => event.version)).toEqual([18, 19, 20]);
      expect(await one().readStream('s', 20)).toEqual([]);
    });

    test('canonical texts come back byte for byte, lone surrogates, U+0000 and emoji included', async () => {
      const facts = [{ type: 'T', data: { a: '\ud800', b: 'x\u0000y', c: '🔥 Đà Nẵng', d: '\u2028' } }];
      const events = sealed('s', undefined, facts);
      await one().append(appendTo('s', undefined, { events }));
      expect(await other().readCanonical('s')).toEqual(events.map((each) => each.canonical));
      expect((await other().readStream('s'))[0]?.data).toEqual(facts[0]?.data);
    });

    test('nothing is known of a stream that does not exist', async () => {
      expect(await one().head('none')).toBeUndefined();
      expect(await one().readStream('none')).toEqual([]);
      expect(await one().readCanonical('none')).toEqual([]);
      expect(await one().readCorrelated('none')).toEqual([]);
    });

    test('an expected version that is too low or too high writes nothing', async () => {
      const first = appendTo('s', undefined);
      await one().append(first);
      const stale = appendTo('s', undefined, sideEffects('stale'));
      expect(await one().append(stale)).toEqual({ ok: false, reason: 'version' });
      const ahead = appendTo('s', { version: 5, hash: 'f'.repeat(64) }, sideEffects('ahead'));
      expect(await one().append(ahead)).toEqual({ ok: false, reason: 'version' });
      expect((await one().head('s'))?.version).toBe(1);
      expect(await one().readStream('s')).toHaveLength(1);
      await expectNoSideEffects(one(), 'stale');
      await expectNoSideEffects(one(), 'ahead');
    });

    test('what is appended by one is read at once by the other', async () => {
      const batch = appendTo('s', undefined, sideEffects('x'));
      await one().append(batch);
      expect(await other().head('s')).toEqual(headOf(batch.events));
      expect(await other().readStream('s')).toHaveLength(1);
      expect(await other().row('view', 'x')).toEqual({ tag: 'x' });
      expect(await other().claimed('x', noon)).toBe('claimed');
      expect((await other().effect('x'))?.state).toBe('waiting');
    });

    // A store behind a network takes some 20 ms a round on a machine with nothing else to do.
    const rounds = 1000 / stores;
    const races = `of two writers on one version exactly one wins, ${rounds.toLocaleString('en')} times`;
    test.each(
      Array.from({ length: stores }, (_, n) => (stores === 1 ? '' : `, store ${n + 1} of ${stores}`)),
    )(`${races}%s`, { timeout: 240_000 }, async () => {
      let head: { version: number; hash: string } | undefined;
      const wins = { one: 0, other: 0 };
      for (let round = 0; round < rounds; round++) {
        const batches = ['one', 'other'].map((name) =>
          appendTo('s', head, { events: sealed('s', head, [{ type: 'Won', data: { name, round } }]) }),
        );
        const [a, b] = await Promise.all([one().append(batches[0]!), other().append(batches[1]!)]);
        expect([a, b].filter((outcome) => outcome.ok)).toHaveLength(1);
        expect([a, b]).toContainEqual({ ok: false, reason: 'version' });
        wins[a.ok ? 'one' : 'other'] += 1;
        head = headOf(batches[a.ok ? 0 : 1]!.events);
      }
      expect(await one().head('s')).toEqual(head);
      const read = await one().readStream('s');
      expect(read).toHaveLength(rounds);
      expect(verifyChain(read)).toEqual({ ok: true });
      expect(wins.one + wins.other).toBe(rounds);
    });

    test('50 appends to 50 streams at the same time are all stored', async () => {
      const streams = Array.from({ length: 50 }, (_, n) => `s${n}`);
      const outcomes = await Promise.all(
        streams.map((stream, n) => (n % 2 === 0 ? one() : other()).append(appendTo(stream, undefined))),
      );
      expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
      expect(await one().streams('s', undefined, 100)).toHaveLength(50);
    });

    test('an append without events is guarded by its version, too', async () => {
      const first = appendTo('s', undefined);
      await one().append(first);
      const rows = [{ view: 'v', key: 'k', doc: { n: 1 } }];
      expect(await one().append(appendTo('s', undefined, { events: [], rows }))).toMatchObject({ ok: false });
      expect(await one().row('v', 'k')).toBeUndefined();
      expect(await one().append(appendTo('s', headOf(first.events), { events: [], rows }))).toEqual({
        ok: true,
      });
      expect(await one().row('v', 'k')).toEqual({ n: 1 });
      expect((await one().head('s'))?.version).toBe(1);
    });

    test('events of a correlation are read over all streams by time of recording, stream and version', async () => {
      const write = (stream: string, recordedAt: string, count: number) =>
        one().append(
          appendTo(stream, undefined, {
            events: sealed(
              stream,
              undefined,
              Array.from({ length: count }, () => ({ type: 'T', data: {} })),
              { recordedAt, occurredAt: at(-9), correlation: 'incident/a' },
            ),
          }),
        );
      await write('incident/a', at(2), 2);
      await write('escalation/z', at(1), 1);
      await write('document/a', at(2), 1);
      await one().append(appendTo('incident/b', undefined));
      const read = await one().readCorrelated('incident/a');
      expect(read.map((event) => `${event.stream} ${event.version}`)).toEqual([
        'escalation/z 1',
        'document/a 1',
        'incident/a 1',
        'incident/a 2',
      ]);
    });

    test('streams are listed by prefix in order of bytes, a page at a time', async () => {
      const names = ['desk/a', 'incident/', 'incident/1', 'incident/10', 'incident/2', 'incident/é'];
      names.push('incident/\ufffd', 'incident/🔥', 'incidents/1');
      for (const name of names.toReversed()) await one().append(appendTo(name, undefined));
      expect(await one().streams('', undefined, 100)).toEqual(names);
      expect(await one().streams('incident/', undefined, 3)).toEqual(names.slice(1, 4));
      expect(await one().streams('incident/', 'incident/10', 100)).toEqual(names.slice(4, 8));
      expect(await one().streams('incident/', 'incident/🔥', 100)).toEqual([]);
      expect(await one().streams('none/', undefined, 100)).toEqual([]);
      expect(await one().streams('incident/', 'a', 1)).toEqual(['incident/']);
    });

    test('percent signs and underscores in a prefix mean themselves', async () => {
      for (const name of ['a%b', 'a_b', 'axb']) await one().append(appendTo(name, undefined));
      expect(await one().streams('a%', undefined, 9)).toEqual(['a%b']);
      expect(await one().streams('a_', undefined, 9)).toEqual(['a_b']);
    });
  });

  describe('one transaction', () => {
    test('events, effects, rows, claims and the end of an effect are stored together', async () => {
      await enqueue(one(), effect('cause'));
      const [claimed] = await claim(one());
      const finishes = ended(claimed!, done, [effect('after')]);
      const batch = appendTo('s', undefined, { ...sideEffects('x'), finishes });
      expect(await one().append(batch)).toEqual({ ok: true });
      expect(await one().readStream('s')).toHaveLength(1);
      expect(await one().row('view', 'x')).toEqual({ tag: 'x' });
      expect(await one().claimed('x', noon)).toBe('claimed');
      expect((await one().effect('x'))?.state).toBe('waiting');
      expect((await one().effect('cause'))?.state).toBe('done');
      expect((await one().effect('after'))?.state).toBe('waiting');
    });

    test('a claim that exists leaves nothing of the append, and what ended it is not finished', async () => {
      await enqueue(one(), effect('cause'));
      const [claimed] = await claim(one());
      await one().enqueue({ effects: [], claims: [{ key: 'taken', value: 'by INC-1' }], recordedAt: noon });
      const claims = [
        { key: 'x', value: 'claimed' },
        { key: 'taken', value: 'by INC-2' },
      ];
      const batch = appendTo('s', undefined, {
        ...sideEffects('x'),
        claims,
        finishes: ended(claimed!, done),
      });
      const outcome = await one().append(batch);
      expect(outcome).toEqual({ ok: false, reason: 'claimed', key: 'taken', value: 'by INC-1' });
      expect(await one().head('s')).toBeUndefined();
      expect(await one().readCorrelated('s')).toEqual([]);
      await expectNoSideEffects(one(), 'x');
      expect((await one().effect('cause'))?.state).toBe('running');
    });

    test('a lost lease leaves nothing of the append', async () => {
      await enqueue(one(), effect('cause'));
      const [claimed] = await claim(one());
      await claim(one(), at(31));
      const finishes = ended(claimed!, done, [effect('after')]);
      const batch = appendTo('s', undefined, { ...sideEffects('x'), finishes, recordedAt: at(32) });
      expect(await one().append(batch)).toEqual({ ok: false, reason: 'lease-lost' });
      expect(await one().head('s')).toBeUndefined();
      await expectNoSideEffects(one(), 'x');
      expect(await one().effect('after')).toBeUndefined();
      expect(await one().effect('cause')).toMatchObject({ state: 'running', attempts: 2 });
    });

    test('a lost lease is told before a claim, and a claim before a version: what is final comes first', async () => {
      const claims = [{ key: 'k', value: 'v' }];
      await one().append(appendTo('s', undefined, { claims }));
      const lost = { id: 'none', token: 't', generation: 1, outcome: done };
      const stale = appendTo('s', undefined, { claims });
      expect(await one().append({ ...stale, finishes: lost })).toMatchObject({ reason: 'lease-lost' });
      expect(await one().append(stale)).toMatchObject({ reason: 'claimed' });
      expect(await one().append({ ...stale, claims: [] })).toMatchObject({ reason: 'version' });
    });

    test('of two appends that finish the same effect one is stored', async () => {
      await enqueue(one(), effect('cause'));
      const [claimed] = await claim(one());
      const outcomes = await Promise.all([
        one().append(appendTo('a', undefined, { finishes: ended(claimed!, done) })),
        other().append(appendTo('b', undefined, { finishes: ended(claimed!, done) })),
      ]);
      expect(outcomes).toContainEqual({ ok: true });
      expect(outcomes).toContainEqual({ ok: false, reason: 'lease-lost' });
      expect(await one().streams('', undefined, 10)).toHaveLength(1);
    });
  });
}

const sideEffects = (tag: string): Pick<Append, 'effects' | 'rows' | 'claims'> => ({
  effects: [effect(tag)],
  rows: [{ view: 'view', key: tag, doc: { tag }, index: { all: { value: 'all', sort: tag } } }],
  claims: [{ key: tag, value: 'claimed' }],
});

async function expectNoSideEffects(store: ReturnType<Reach['one']>, tag: string): Promise<void> {
  expect(await store.effect(tag)).toBeUndefined();
  expect(await store.row('view', tag)).toBeUndefined();
  expect(await store.rowsBy({ view: 'view', index: 'all', value: 'all', limit: 9 })).toEqual({ rows: [] });
  expect(await store.claimed(tag, noon)).toBeUndefined();
}
