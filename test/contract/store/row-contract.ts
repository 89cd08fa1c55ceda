import { describe, expect, test } from 'vitest';
import type { RowQuery, RowWrite } from '../../../bot/app/ports/index.ts';
import { appendTo, headOf } from './sample.ts';
import type { Reach } from './store-contract.ts';

export function rowContract({ one, other }: Reach): void {
  let head: { version: number; hash: string } | undefined;

  const write = async (...rows: readonly RowWrite[]): Promise<void> => {
    head = await one().head('s');
    const batch = appendTo('s', head, { rows });
    expect(await one().append(batch)).toEqual({ ok: true });
    head = headOf(batch.events);
  };

  const open = (key: string, sort: string, status = 'open'): RowWrite => ({
    view: 'incidents',
    key,
    doc: { key, status },
    index: { status: { value: status, sort }, all: { value: '', sort } },
  });

  const query = (more: Partial<RowQuery> = {}): RowQuery => ({
    view: 'incidents',
    index: 'status',
    value: 'open',
    limit: 100,
    ...more,
  });

  const keys = async (more: Partial<RowQuery> = {}): Promise<readonly string[]> =>
    (await one().rowsBy(query(more))).rows.map((row) => row.key);

  describe('rows', () => {
    test('a row is read as it was written, replaced whole, and gone when its document is null', async () => {
      const doc = { a: [1, 2.5, null, true, 'Đà Nẵng 🔥'], b: { c: {} }, '': '' };
      await write({ view: 'v', key: 'k', doc });
      expect(await other().row('v', 'k')).toEqual(doc);
      await write({ view: 'v', key: 'k', doc: { d: 1 } });
      expect(await other().row('v', 'k')).toEqual({ d: 1 });
      await write({ view: 'v', key: 'k', doc: null });
      expect(await other().row('v', 'k')).toBeUndefined();
      await write({ view: 'v', key: 'k', doc: null });
    });

    test('views do not share keys, and documents may be of any JSON but null', async () => {
      await write(
        { view: 'a', key: 'k', doc: 0 },
        { view: 'b', key: 'k', doc: '' },
        { view: 'c', key: 'k', doc: [] },
      );
      expect(await one().row('a', 'k')).toBe(0);
      expect(await one().row('b', 'k')).toBe('');
      expect(await one().row('c', 'k')).toEqual([]);
      expect(await one().row('d', 'k')).toBeUndefined();
    });

    test('a document that the caller changes afterwards stays as it was stored', async () => {
      const doc = { list: [1] };
      await write({ view: 'v', key: 'k', doc });
      doc.list.push(2);
      expect(await one().row('v', 'k')).toEqual({ list: [1] });
    });

    test('rows are found by the value of an index, in order of its sort text and then of the key', async () => {
      await write(open('c', '2'), open('b', '2'), open('a', '3'), open('d', '1'), open('x', '0', 'resolved'));
      expect(await keys()).toEqual(['d', 'b', 'c', 'a']);
      expect(await keys({ newestFirst: true })).toEqual(['a', 'c', 'b', 'd']);
      expect(await keys({ value: 'resolved' })).toEqual(['x']);
      expect(await keys({ index: 'all', value: '' })).toEqual(['x', 'd', 'b', 'c', 'a']);
      expect(await keys({ value: 'closed' })).toEqual([]);
      expect(await keys({ view: 'others' })).toEqual([]);
      expect((await one().rowsBy(query({ limit: 1 }))).rows).toEqual([
        { key: 'd', doc: { key: 'd', status: 'open' } },
      ]);
    });

    test('sort text and keys are ordered by bytes: Z before a, é after z, U+FFFD before an emoji', async () => {
      await write(...['🔥', 'a', '\ufffd', 'Z', 'é', 'z', ''].map((sort) => open(`k${sort}`, sort)));
      expect(await keys()).toEqual(['k', 'kZ', 'ka', 'kz', 'ké', 'k\ufffd', 'k🔥']);
      await write(...['🔥', '\ufffd'].map((key) => open(key, 'same', 'tie')));
      expect(await keys({ value: 'tie' })).toEqual(['\ufffd', '🔥']);
    });

    test('bounds take from and leave out to', async () => {
      await write(...['1', '2', '3', '4'].map((sort) => open(sort, sort)));
      expect(await keys({ from: '2' })).toEqual(['2', '3', '4']);
      expect(await keys({ to: '3' })).toEqual(['1', '2']);
      expect(await keys({ from: '2', to: '4', newestFirst: true })).toEqual(['3', '2']);
      expect(await keys({ from: '3', to: '3' })).toEqual([]);
      expect(await keys({ from: '4', to: '1' })).toEqual([]);
    });

    test('a changed row moves in its indexes and leaves those it no longer names', async () => {
      await write(open('a', '1'));
      await write({ ...open('a', '9', 'resolved'), index: { status: { value: 'resolved', sort: '9' } } });
      expect(await keys()).toEqual([]);
      expect(await keys({ value: 'resolved' })).toEqual(['a']);
      expect(await keys({ index: 'all', value: '' })).toEqual([]);
      await write({ view: 'incidents', key: 'a', doc: { plain: true } });
      expect(await keys({ value: 'resolved' })).toEqual([]);
      expect(await one().row('incidents', 'a')).toEqual({ plain: true });
    });

    test('a deleted row leaves its indexes', async () => {
      await write(open('a', '1'), open('b', '2'));
      await write({ view: 'incidents', key: 'a', doc: null });
      expect(await keys()).toEqual(['b']);
    });

    test('pages of 7 over 50 rows with equal sort texts give every row once, in both directions', async () => {
      const all = Array.from({ length: 50 }, (_, n) => open(String(n).padStart(2, '0'), String(n % 5)));
      await write(...all.slice(0, 25));
      await write(...all.slice(25));
      const whole = await keys();
      expect(new Set(whole).size).toBe(50);
      expect(await paged(7)).toEqual(whole);
      expect(await paged(7, { newestFirst: true })).toEqual(whole.toReversed());
      expect(await paged(7, { from: '1', to: '3' })).toEqual(await keys({ from: '1', to: '3' }));
      const within = { from: '1', to: '3', newestFirst: true };
      expect(await paged(7, within)).toEqual(await keys(within));
      expect(await paged(50)).toEqual(whole);
    });

    test('the last page has no cursor', async () => {
      await write(open('a', '1'), open('b', '2'), open('c', '3'));
      const first = await one().rowsBy(query({ limit: 2 }));
      expect(first.cursor).toBeDefined();
      const last = await one().rowsBy(query({ limit: 2, cursor: first.cursor! }));
      expect(last.rows.map((row) => row.key)).toEqual(['c']);
      expect(last.cursor).toBeUndefined();
      expect((await one().rowsBy(query({ limit: 3 }))).cursor).toBeUndefined();
      expect(await one().rowsBy(query({ value: 'none' }))).toEqual({ rows: [] });
    });

    test('a row written between two pages neither doubles nor hides another', async () => {
      await write(open('b', '2'), open('d', '4'));
      const first = await one().rowsBy(query({ limit: 1 }));
      await write(open('a', '1'), open('c', '3'));
      expect(await paged(1, { cursor: first.cursor! })).toEqual(['c', 'd']);
    });
  });

  async function paged(limit: number, more: Partial<RowQuery> = {}): Promise<readonly string[]> {
    const found: string[] = [];
    let next: Partial<RowQuery> = more;
    for (;;) {
      const page = await one().rowsBy(query({ ...next, limit }));
      expect(page.rows.length).toBeLessThanOrEqual(limit);
      found.push(...page.rows.map((row) => row.key));
      if (page.cursor === undefined) return found;
      next = { ...more, cursor: page.cursor };
    }
  }
}
