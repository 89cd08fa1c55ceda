import { AssertionError } from 'node:assert';
import { describe, expect, test } from 'vitest';
import { appendLimits, type Append, type Store } from '../../../bot/app/ports/index.ts';
import { appendTo, at, claim, done, effect, ended, enqueue, headOf, noon, sealed } from './sample.ts';
import type { Reach } from './store-contract.ts';

/** As long as a name may be; also the name of its one index. */
export const longViewName = 'n'.repeat(appendLimits.nameBytes);

const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

export function limitContract({ one }: Reach): void {
  /** The message of the assertion that the work breaks. */
  const refusal = async (work: Promise<unknown>): Promise<string> => {
    const error = await work.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(AssertionError);
    return (error as Error).message;
  };

  const refusedAppend = async (more: Partial<Append>): Promise<string> => {
    const message = await refusal(one().append(appendTo('s', undefined, more)));
    expect(await one().head('s')).toBeUndefined();
    return message;
  };

  describe('limits of an append', () => {
    test('the largest append is stored: 20 events, 40 effects, 29 rows and claims, and a finished effect', async () => {
      await enqueue(one(), effect('cause'));
      const [claimed] = await claim(one());
      const batch = appendTo('s', undefined, {
        events: sealed(
          's',
          undefined,
          many(20, (n) => ({ type: 'T', data: { n } })),
        ),
        effects: many(39, (n) => effect(`e${n}`)),
        rows: many(15, (n) => ({ view: 'v', key: `k${n}`, doc: n })),
        claims: many(14, (n) => ({ key: `c${n}`, value: '' })),
        finishes: ended(claimed!, done, [effect('next')]),
      });
      expect(await one().append(batch)).toEqual({ ok: true });
      expect(await one().readStream('s')).toHaveLength(20);
      expect(await one().effects({ state: 'waiting', limit: 100 })).toHaveLength(40);
    });

    test('21 events, 41 effects with those that follow, or 91 items are refused and nothing is written', async () => {
      const facts = many(21, (n) => ({ type: 'T', data: { n } }));
      expect(await refusedAppend({ events: sealed('s', undefined, facts) })).toMatch(
        /^events of an append: 21, at most 20/,
      );
      const finishes = { id: 'x', token: 't', generation: 1, outcome: done, follow: [effect('next')] };
      expect(await refusedAppend({ effects: many(40, (n) => effect(`e${n}`)), finishes })).toMatch(
        /^effects of an append: 41, at most 40/,
      );
      const claims = many(89, (n) => ({ key: `c${n}`, value: '' }));
      const ending = { ...finishes, follow: [] };
      expect(await refusedAppend({ claims, finishes: ending })).toMatch(
        /^items of an append: 91, at most 90/,
      );
      expect(await refusedAppend({ claims: many(90, (n) => ({ key: `c${n}`, value: '' })) })).toMatch(
        /^items of an append: 91, at most 90/,
      );
    });

    test('an event of 32 KB is stored, one byte more is refused', async () => {
      const sized = (size: number) => {
        const empty = sealed('s', undefined, [{ type: 'T', data: { fill: '' } }])[0]!.canonical.length;
        return sealed('s', undefined, [{ type: 'T', data: { fill: 'x'.repeat(size - empty) } }]);
      };
      expect(await refusedAppend({ events: sized(appendLimits.eventBytes + 1) })).toMatch(
        /^bytes of event 1: 32769, at most 32768/,
      );
      expect(
        await one().append(appendTo('s', undefined, { events: sized(appendLimits.eventBytes) })),
      ).toEqual({ ok: true });
    });

    test('data, documents and the whole append are limited in bytes, not in characters', async () => {
      const big = (bytes: number): string => 'é'.repeat(bytes / 2);
      expect(
        await refusedAppend({ effects: [effect('e', { data: big(appendLimits.effectBytes) })] }),
      ).toMatch(/^bytes of data of effect e/);
      expect(
        await refusedAppend({ rows: [{ view: 'v', key: 'k', doc: big(appendLimits.docBytes) }] }),
      ).toMatch(/^bytes of row k/);
      const rows = many(13, (n) => ({ view: 'v', key: `k${n}`, doc: big(appendLimits.docBytes - 2) }));
      expect(await refusedAppend({ rows })).toMatch(/^bytes of an append/);
      expect(await one().append(appendTo('s', undefined, { rows: rows.slice(0, 11) }))).toEqual({ ok: true });
    });

    test('keys, names, sort texts and numbers of indexes are limited', async () => {
      const long = 'k'.repeat(appendLimits.keyBytes + 1);
      const name = 'n'.repeat(appendLimits.nameBytes + 1);
      const row = { view: 'v', key: 'k', doc: 1 };
      const claims = [{ key: 'c'.repeat(appendLimits.claimBytes + 1), value: '' }];
      expect(await refusedAppend({ claims })).toMatch(/^bytes of key of a claim: 2001, at most 2000/);
      expect(await refusedAppend({ rows: [{ ...row, key: long }] })).toMatch(/^bytes of key of a row/);
      expect(await refusedAppend({ rows: [{ ...row, view: name }] })).toMatch(/^bytes of view of a row/);
      expect(await refusedAppend({ effects: [effect(long)] })).toMatch(/^bytes of id of an effect/);
      const index = { i: { value: '', sort: 's'.repeat(appendLimits.sortBytes + 1) } };
      expect(await refusedAppend({ rows: [{ ...row, index }] })).toMatch(
        /^bytes of the sort text of an index/,
      );
      const five = Object.fromEntries(many(5, (n) => [`i${n}`, { value: '', sort: '' }]));
      expect(await refusedAppend({ rows: [{ ...row, index: five }] })).toMatch(
        /^indexes of a row: 5, at most 4/,
      );
    });

    test('the longest keys, names and sort texts are stored and found', async () => {
      const longest = (bytes: number, letter: string): string =>
        letter.repeat(bytes / Buffer.byteLength(letter));
      const key = longest(appendLimits.keyBytes, 'é');
      const sort = longest(appendLimits.sortBytes, '🔥');
      const claimed = {
        key: longest(appendLimits.claimBytes, '🔥'),
        value: longest(appendLimits.claimBytes, 'v'),
      };
      const row = { view: longViewName, key, doc: 1, index: { [longViewName]: { value: key, sort } } };
      const batch = appendTo(key, undefined, {
        effects: [effect(key)],
        rows: [row, { ...row, key: 'k' }],
        claims: [claimed],
      });
      expect(await one().append(batch)).toEqual({ ok: true });
      expect(await one().claimed(claimed.key, noon)).toBe(claimed.value);
      expect(await one().streams(key, undefined, 9)).toEqual([key]);
      expect(await one().readCorrelated(key)).toHaveLength(1);
      const query = { view: longViewName, index: longViewName, value: key, limit: 1, from: sort };
      const page = await one().rowsBy(query);
      const rest = await one().rowsBy({ ...query, cursor: page.cursor! });
      expect([...page.rows, ...rest.rows].map((each) => each.key)).toEqual(['k', key]);
      expect((await claim(one()))[0]?.id).toBe(key);
      expect(await one().nextNumber(key)).toBe(1);
      expect(await one().takeTurn({ key, intervalMs: 1, burst: 1, now: noon })).toEqual({ ok: true });
    });

    test('empty keys, lone surrogates and U+0000 in keys are refused', async () => {
      expect(await refusedAppend({ claims: [{ key: '', value: '' }] })).toMatch(
        /key of a claim is not empty/,
      );
      expect(await refusedAppend({ claims: [{ key: 'a\ud800', value: '' }] })).toMatch(/well-formed text/);
      expect(await refusedAppend({ effects: [effect('a\u0000b')] })).toMatch(/well-formed text/);
    });

    test('a row or claim written twice in one append is refused', async () => {
      const row = { view: 'v', key: 'k', doc: 1 };
      expect(await refusedAppend({ rows: [row, row] })).toMatch(/writes each row once/);
      const claimed = { key: 'k', value: '' };
      expect(await refusedAppend({ claims: [claimed, claimed] })).toMatch(/writes each claim once/);
    });

    test('events of another stream, with a gap or a broken chain are refused', async () => {
      const [first, second] = sealed(
        's',
        undefined,
        many(2, (n) => ({ type: 'T', data: { n } })),
      );
      expect(await refusedAppend({ events: sealed('other', undefined) })).toMatch(
        /an event of other in an append to s/,
      );
      expect(await refusedAppend({ events: [second!] })).toMatch(/event 2 where 1 follows/);
      const loose = { ...second!, envelope: { ...second!.envelope, prevHash: 'f'.repeat(64) } };
      expect(await refusedAppend({ events: [first!, loose] })).toMatch(/does not continue the hash chain/);
      const begins = { ...first!, envelope: { ...first!.envelope, prevHash: 'f'.repeat(64) } };
      expect(await refusedAppend({ events: [begins] })).toMatch(/does not continue the hash chain/);
    });

    test('an event whose version fits the stream but whose hash does not is refused', async () => {
      const first = appendTo('s', undefined);
      await one().append(first);
      const forged = appendTo('s', { ...headOf(first.events), hash: 'f'.repeat(64) });
      expect(await refusal(one().append(forged))).toMatch(/does not continue the hash chain of the stream/);
      expect(await one().readStream('s')).toHaveLength(1);
    });

    test('instants in any other form are refused, since they are compared as text', async () => {
      expect(await refusedAppend({ recordedAt: '2026-03-12T12:00:00Z' })).toMatch(
        /^recordedAt is an instant such as/,
      );
      expect(await refusedAppend({ effects: [effect('e', { dueAt: '2026-03-12' })] })).toMatch(
        /^dueAt is an instant/,
      );
      expect(await refusedAppend({ claims: [{ key: 'k', value: '', expiresAt: 'soon' }] })).toMatch(
        /^expiresAt is an instant/,
      );
    });
  });

  const wrong: readonly [string, RegExp, (store: Store) => Promise<unknown>][] = [
    [
      'an enqueue of 41 effects',
      /^effects of an append: 41/,
      (s) => enqueue(s, ...many(41, (n) => effect(`e${n}`))),
    ],
    [
      'a page of 0 rows',
      /^a page has 1 to 1000 entries, not 0/,
      (s) => s.rowsBy({ view: 'v', index: 'i', value: '', limit: 0 }),
    ],
    [
      'a page of 1,001 streams',
      /^a page has 1 to 1000 entries, not 1001/,
      (s) => s.streams('', undefined, 1001),
    ],
    ['a page of 1,001 effects', /^a page has/, (s) => s.effects({ state: 'waiting', limit: 1001 })],
    ['a claim of 1,001 effects', /^a page has/, (s) => claim(s, noon, { limit: 1001 })],
    [
      'a lease that ends now',
      /^a lease ends after now/,
      (s) => s.claimDue({ now: noon, leaseUntil: noon, limit: 1, token: 't' }),
    ],
    [
      'a cursor of no page',
      /cursor/,
      (s) => s.rowsBy({ view: 'v', index: 'i', value: '', limit: 1, cursor: 'W10' }),
    ],
    [
      'a cursor made up by somebody',
      /cursor/,
      (s) => s.rowsBy({ view: 'v', index: 'i', value: '', limit: 1, cursor: '../../x' }),
    ],
    ['a burst of 0', /^burst >= 1/, (s) => s.takeTurn({ key: 'k', intervalMs: 1, burst: 0, now: noon })],
    [
      'an interval of 0',
      /^intervalMs > 0/,
      (s) => s.takeTurn({ key: 'k', intervalMs: 0, burst: 1, now: noon }),
    ],
    [
      'a retry at no instant',
      /^retryAt is an instant/,
      (s) =>
        s.finish(
          {
            id: 'e',
            token: 't',
            generation: 1,
            outcome: { retryAt: 'later', error: '', counts: true, inDoubt: false },
          },
          at(1),
        ),
    ],
  ];

  test.each(wrong)('%s is refused', async (_name, message, work) => {
    expect(await refusal(work(one()))).toMatch(message);
  });

  test('a closed store refuses everything, and closing it twice is fine', async () => {
    const store = one();
    await store.close();
    await store.close();
    const closed = { name: 'StoreError', code: 'unavailable', retryable: false };
    await expect(store.head('s')).rejects.toMatchObject(closed);
    await expect(store.append(appendTo('s', undefined))).rejects.toMatchObject(closed);
  });
}
