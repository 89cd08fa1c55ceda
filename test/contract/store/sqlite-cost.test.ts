import { describe, expect, test } from 'vitest';
import { lanes, type Store } from '../../../bot/app/ports/index.ts';
import { openDatabase } from '../../../bot/store/sqlite/database.ts';
import { appendTo, at, claim, done, effect, ended, enqueue, headOf, idsOf, noon } from './sample.ts';
import { useSqliteFolder } from './sqlite-folder.ts';

const here = useSqliteFolder();

type Seen = { readonly statements: Set<string>; rows: number };

/** The store, with every statement that it runs and every row that it reads. */
async function watched(): Promise<{ store: Store; seen: Seen }> {
  const seen: Seen = { statements: new Set(), rows: 0 };
  const store = await here.open(
    {},
    {
      openDatabase(file, how) {
        const db = openDatabase(file, how);
        return {
          ...db,
          run: (sql, values) => (seen.statements.add(sql), db.run(sql, values)),
          one: (sql, values) => (seen.statements.add(sql), (seen.rows += 1), db.one(sql, values)),
          all(sql, values) {
            seen.statements.add(sql);
            const rows = db.all(sql, values);
            seen.rows += rows.length;
            return rows;
          },
        };
      },
    },
  );
  return { store, seen };
}

async function everything(store: Store): Promise<void> {
  const index = { i: { value: 'x', sort: '1' } };
  const first = appendTo('s', undefined, {
    effects: [effect('e'), effect('p')],
    rows: [{ view: 'v', key: 'k', doc: 1, index }],
    claims: [{ key: 'c', value: '', expiresAt: at(1) }],
  });
  await store.append(first);
  const rows = [{ view: 'v', key: 'k', doc: null }];
  const claims = [{ key: 'd', value: '' }];
  await store.append(appendTo('s', headOf(first.events), { rows, claims }));
  await store.readStream('s');
  await store.readCanonical('s');
  await store.readCorrelated('s');
  for (const [prefix, after] of [
    ['', undefined],
    ['s', undefined],
    ['s', 'a'],
    ['', 'a'],
  ] as const) {
    await store.streams(prefix, after, 9);
  }
  await store.row('v', 'k');
  const { cursor } = { cursor: Buffer.from('["1","a"]').toString('base64url') };
  for (const newestFirst of [true, false]) {
    for (const bounds of [{}, { from: '0' }, { to: '2' }, { from: '0', to: '2' }]) {
      const query = { view: 'v', index: 'i', value: 'x', limit: 9, newestFirst, ...bounds };
      await store.rowsBy(query);
      await store.rowsBy({ ...query, cursor });
    }
  }
  await store.claimed('c', noon);
  await store.nextNumber('n');
  const [one, two] = await claim(store);
  await store.finish(ended(one!, done), noon);
  await store.finish(ended(two!, { parked: 'x' }), noon);
  await store.unpark(two!.id, noon);
  await store.effects({ state: 'waiting', limit: 9 });
  await store.effectCounts();
  await store.nextDue();
  await store.takeTurn({ key: 'k', intervalMs: 1, burst: 1, now: noon });
  await store.blockUntil('k', noon);
  await store.sweep!({ now: at(9), doneBefore: at(9), limit: 9 });
  await store.removeStream!('s', [{ view: 'v', key: 'k' }]);
}

describe('what reads and writes cost', () => {
  test('every statement finds its rows by an index and sorts nothing by itself', async () => {
    const { store, seen } = await watched();
    await everything(store);
    await store.close();
    const statements = [...seen.statements].filter((sql) => !/^PRAGMA|sqlite_schema/.test(sql));
    expect(statements.length).toBeGreaterThan(40);
    const plans = here.raw((db) =>
      statements.map((sql) => ({
        sql,
        plan: db
          .prepare(`EXPLAIN QUERY PLAN ${sql}`)
          .all(...Array.from(sql.matchAll(/\?/g), () => null))
          .map((step) => String(step['detail'])),
      })),
    );
    const pages = plans.filter(({ sql }) => sql.includes('(i.sort, i.key)'));
    expect(pages.length).toBeGreaterThanOrEqual(4);
    for (const { plan } of pages) expect(plan[0]).toMatch(/\(sort,key\)[<>]\(\?,\?\)/);
    const twofold = statements.filter((sql) => /stream >=? \?.*stream >=? \?/.test(sql));
    expect(twofold).toEqual([]);
    const costly = plans.filter(({ plan }) => plan.some((step) => /^SCAN|TEMP B-TREE/.test(step)));
    expect(costly.map(({ sql, plan }) => `${sql}: ${plan.join('; ')}`)).toEqual([
      // All that are not done, in the order of their index: as many rows as there are to count.
      expect.stringMatching(/^SELECT state, lane, count.*: SCAN effects USING COVERING INDEX effects_open$/),
    ]);
  });

  test('the index of open effects does not hold those that are done', async () => {
    await (await here.open()).close();
    const all = 'SELECT state FROM effects INDEXED BY effects_open';
    expect(() => here.raw((db) => db.prepare(all))).toThrow('no query solution');
    expect(() => here.raw((db) => db.prepare(`${all} WHERE state <> 'done'`))).not.toThrow();
  });

  test('of 2,000 waiting effects a claim of 10 reads 10, and nobody reads them to find out what is next', async () => {
    const { store, seen } = await watched();
    for (let n = 0; n < 2000; n += 40) {
      const lane = n % 80 === 0 ? lanes.channel : lanes.evidence;
      await enqueue(
        store,
        ...Array.from({ length: 40 }, (_, i) => effect(`e${n + i}`, { lane, dueAt: at(-n - i) })),
      );
    }
    seen.rows = 0;
    expect(await claim(store, noon, { limit: 10 })).toHaveLength(10);
    expect(seen.rows).toBeLessThanOrEqual(10 + 1);
    seen.rows = 0;
    await store.nextDue();
    expect(seen.rows).toBeLessThanOrEqual(6);
    seen.rows = 0;
    expect(idsOf(await claim(store, at(-5000)))).toEqual([]);
    expect(seen.rows).toBe(0);
  });

  test('a page of 5 rows of 500 reads 6, from the beginning and behind a cursor', async () => {
    const { store, seen } = await watched();
    for (let n = 0; n < 500; n += 50) {
      const rows = Array.from({ length: 50 }, (_, i) => {
        const index = { i: { value: 'x', sort: String(n + i).padStart(3, '0') } };
        return { view: 'v', key: `k${n + i}`, doc: n + i, index };
      });
      await store.append(appendTo(`s${n}`, undefined, { rows }));
    }
    seen.rows = 0;
    const query = { view: 'v', index: 'i', value: 'x', limit: 5 };
    const first = await store.rowsBy(query);
    const second = await store.rowsBy({ ...query, cursor: first.cursor! });
    expect(second.rows.map((row) => row.doc)).toEqual([5, 6, 7, 8, 9]);
    expect(seen.rows).toBe(12);
  });

  test('expired claims are removed as new ones come: 400 leave fewer than 100', async () => {
    const store = await here.open();
    for (let n = 0; n < 400; n += 50) {
      const claims = Array.from({ length: 50 }, (_, i) => ({
        key: `old${n + i}`,
        value: '',
        expiresAt: at(1),
      }));
      await store.enqueue({ effects: [], claims, recordedAt: noon });
    }
    for (let n = 0; n < 40; n++) {
      await store.enqueue({ effects: [], claims: [{ key: `new${n}`, value: '' }], recordedAt: at(5) });
    }
    await store.close();
    const left = here.raw(
      (db) => db.prepare(`SELECT count(*) AS n FROM claims WHERE key LIKE 'old%'`).get()?.['n'],
    );
    expect(left).toBeLessThan(100);
  });
});
