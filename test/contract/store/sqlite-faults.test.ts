import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../bot/app/ports/index.ts';
import { plusMs } from '../../../bot/core/calendar/index.ts';
import { openDatabase, type Database } from '../../../bot/store/sqlite/database.ts';
import { openSqliteStore, realWorld } from '../../../bot/store/sqlite/index.ts';
import { appendTo, effect, enqueue, noon } from './sample.ts';
import { useSqliteFolder } from './sqlite-folder.ts';

const here = useSqliteFolder();

/** What node:sqlite throws, with SQLite's extended result code. */
const sqliteError = (errcode: number, message: string): Error =>
  Object.assign(new Error(message), { code: 'ERR_SQLITE_ERROR', errcode });

type Faults = { fail: (sql: string) => Error | undefined; readonly seen: string[] };

/** The real database with a place to break it and a list of what it was told. */
const breakable = (faults: Faults): { openDatabase: typeof openDatabase } => ({
  openDatabase(file, how) {
    const db = openDatabase(file, how);
    const told = (sql: string): void => {
      faults.seen.push(sql);
      const error = faults.fail(sql);
      if (error) throw error;
    };
    const exec: Database['exec'] = (sql) => (told(sql), db.exec(sql));
    const run: Database['run'] = (sql, values) => (told(sql), db.run(sql, values));
    return { ...db, exec, run };
  },
});

const broken = (): Faults => ({ fail: () => undefined, seen: [] });

const times = (faults: Faults, sql: string): number => faults.seen.filter((each) => each === sql).length;

const append = (store: Awaited<ReturnType<typeof here.open>>, stream: string) =>
  store.append(appendTo(stream, undefined));

describe('group commit', () => {
  test('64 appends made at once share one commit, the 65th needs a second', async () => {
    const faults = broken();
    const store = await here.open({}, breakable(faults));
    faults.seen.length = 0;
    await Promise.all(Array.from({ length: 64 }, (_, n) => append(store, `a${n}`)));
    expect(times(faults, 'COMMIT')).toBe(1);
    expect(times(faults, 'SAVEPOINT job')).toBe(64);
    faults.seen.length = 0;
    await Promise.all(Array.from({ length: 65 }, (_, n) => append(store, `b${n}`)));
    expect(times(faults, 'COMMIT')).toBe(2);
  });

  test('a claim asked for during an append finds what it asks for, both in one commit; when that fails, both are gone', async () => {
    const faults = broken();
    const store = await here.open({}, breakable(faults));
    const query = { now: noon, leaseUntil: plusMs(noon, 1), limit: 9, token: 't' };
    const wanted = (stream: string) => appendTo(stream, undefined, { effects: [effect(`of-${stream}`)] });
    faults.seen.length = 0;
    const [appended, claimed] = await Promise.all([store.append(wanted('a')), store.claimDue(query)]);
    expect(appended).toEqual({ ok: true });
    expect(claimed).toMatchObject([{ id: 'of-a', attempts: 1, inDoubt: false }]);
    expect(times(faults, 'COMMIT')).toBe(1);
    faults.fail = (sql) => (sql === 'COMMIT' ? sqliteError(13, 'full') : undefined);
    const failed = await Promise.allSettled([store.append(wanted('b')), store.claimDue(query)]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    faults.fail = () => undefined;
    expect(await store.effect('of-b')).toBeUndefined();
  });

  test('a poll for due effects that finds none does not ask for the lock', async () => {
    const faults = broken();
    const store = await here.open({}, breakable(faults));
    faults.seen.length = 0;
    await store.claimDue({ now: noon, leaseUntil: plusMs(noon, 1), limit: 9, token: 't' });
    expect(faults.seen).toEqual([]);
  });

  test('an append that fails half-way leaves nothing, and its neighbours in the commit are stored', async () => {
    const faults = broken();
    const store = await here.open({}, breakable(faults));
    let effects = 0;
    faults.fail = (sql) =>
      sql.startsWith('INSERT INTO effects') && (effects += 1) === 2
        ? new Error('a mistake of ours')
        : undefined;
    const outcomes = await Promise.allSettled(
      ['a', 'b', 'c'].map((stream) =>
        store.append(appendTo(stream, undefined, { effects: [effect(stream)] })),
      ),
    );
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await store.streams('', undefined, 9)).toEqual(['a', 'c']);
    expect(await store.effect('b')).toBeUndefined();
    expect(await store.readStream('b')).toEqual([]);
  });

  test('an append that breaks a limit does not disturb those beside it', async () => {
    const store = await here.open();
    const outcomes = await Promise.allSettled([
      append(store, 'a'),
      store.append(appendTo('s', undefined, { recordedAt: 'now' })),
      append(store, 'b'),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});

describe('a disk that fails', () => {
  const failures = [
    ['is full', 13, { code: 'full', retryable: true, message: /^no room for .* free space on its disk/ }],
    ['gives an error', 10, { code: 'unavailable', retryable: true, message: /SQLite code 10/ }],
    ['gives an error on fsync', 1034, { code: 'unavailable', retryable: true, message: /SQLite code 10/ }],
    ['has become read-only', 8, { code: 'read-only', retryable: true, message: /check its owner and mode/ }],
    ['returns rubbish', 267, { code: 'corrupt', retryable: false, message: /bring back the newest backup/ }],
  ] as const;

  test.each(failures)(
    'a commit to a disk that %s tells all of its group, and the store goes on after it',
    async (...row) => {
      const [, errcode, expected] = row;
      const faults = broken();
      const store = await here.open({}, breakable(faults));
      faults.fail = (sql) => (sql === 'COMMIT' ? sqliteError(errcode, 'broken') : undefined);
      const outcomes = await Promise.allSettled(['a', 'b'].map((stream) => append(store, stream)));
      for (const outcome of outcomes) {
        const told = {
          name: 'StoreError',
          ...expected,
          message: expect.stringMatching(expected.message) as string,
        };
        expect(outcome).toMatchObject({ status: 'rejected', reason: told });
      }
      faults.fail = () => undefined;
      expect(await store.streams('', undefined, 9)).toEqual([]);
      expect(await append(store, 'a')).toEqual({ ok: true });
    },
  );

  test('an append that does not fit any more, for which SQLite gives up the whole transaction, is refused alone', async () => {
    const faults = broken();
    let real: Database | undefined;
    const store = await here.open(
      {},
      {
        openDatabase: (file, how) => {
          const db = breakable(faults).openDatabase(file, how);
          real = db;
          return db;
        },
      },
    );
    faults.seen.length = 0;
    faults.fail = (sql) => {
      if (!sql.startsWith('INSERT INTO claims') && !sql.startsWith('INSERT OR REPLACE INTO claims'))
        return undefined;
      real!.exec('ROLLBACK');
      return sqliteError(13, 'database or disk is full');
    };
    const outcomes = await Promise.allSettled([
      append(store, 'a'),
      store.append(appendTo('b', undefined, { claims: [{ key: 'k', value: 'x' }] })),
      append(store, 'c'),
    ]);
    const full = { status: 'rejected', reason: { name: 'StoreError', code: 'full', retryable: true } };
    const stored = { status: 'fulfilled', value: { ok: true } };
    expect(outcomes).toMatchObject([stored, full, stored]);
    expect(times(faults, 'COMMIT')).toBe(2);
    expect(await store.streams('', undefined, 9)).toEqual(['a', 'c']);
  });

  test('a disk that takes neither the commit nor its end is told to everybody, and nothing of it is read', async () => {
    const faults = broken();
    const store = await here.open({}, breakable(faults));
    faults.fail = (sql) => (/^(COMMIT|ROLLBACK)$/.test(sql) ? sqliteError(10, 'broken') : undefined);
    const refused = { status: 'rejected', reason: { name: 'StoreError', code: 'unavailable' } };
    const first = await Promise.allSettled([append(store, 'a'), append(store, 'b')]);
    expect(first).toMatchObject([refused, refused]);
    expect(await Promise.allSettled([append(store, 'c'), store.readStream('a')])).toMatchObject([
      refused,
      refused,
    ]);
    faults.fail = () => undefined;
    expect(await store.streams('', undefined, 9)).toEqual([]);
    expect(await append(store, 'c')).toEqual({ ok: true });
    expect(await store.streams('', undefined, 9)).toEqual(['c']);
  });

  test('what is asked for while a failed group is tried one by one keeps its place behind it', async () => {
    const faults = broken();
    const store = await here.open({}, breakable(faults));
    faults.seen.length = 0;
    let commits = 0;
    faults.fail = (sql) => (sql === 'COMMIT' && (commits += 1) === 1 ? sqliteError(13, 'full') : undefined);
    const first = [append(store, 'a'), append(store, 'b')];
    const second = first[0]!.then(() => Promise.all([append(store, 'c'), append(store, 'd')]));
    expect(await Promise.all([...first, second])).toEqual([
      { ok: true },
      { ok: true },
      [{ ok: true }, { ok: true }],
    ]);
    // The group in vain, a alone, b alone, c and d together.
    expect(times(faults, 'COMMIT')).toBe(4);
  });
});

describe('a lock of another process', () => {
  /** Time passes only while somebody waits. */
  function jumpingClock(): Clock & { readonly waits: number[] } {
    let ms = 0;
    const waits: number[] = [];
    return {
      waits,
      now: () => plusMs(noon, ms),
      at(instant, wake) {
        const until = Date.parse(instant) - Date.parse(noon);
        waits.push(until - ms);
        ms = Math.max(ms, until);
        const timer = setImmediate(wake);
        return () => clearImmediate(timer);
      },
    };
  }

  const open = (faults: Faults, clock: Clock, random = () => 0.5) =>
    openSqliteStore(here.file(), { clock, random }, { ...realWorld, ...breakable(faults) });

  test('it is waited for with pauses that grow from 2 to 50 ms, and the append is stored when it is free', async () => {
    const [faults, clock] = [broken(), jumpingClock()];
    const store = await open(faults, clock);
    faults.fail = (sql) =>
      sql === 'BEGIN IMMEDIATE' && clock.waits.length < 8 ? sqliteError(5, 'locked') : undefined;
    expect(await append(store, 's')).toEqual({ ok: true });
    expect(clock.waits).toEqual([2, 4, 8, 16, 32, 50, 50, 50]);
    await store.close();
  });

  test('two processes wait for different times', async () => {
    const [faults, clock] = [broken(), jumpingClock()];
    const draws = [0, 0.99, 0, 0.99];
    const store = await open(faults, clock, () => draws[clock.waits.length]!);
    faults.fail = (sql) =>
      sql === 'BEGIN IMMEDIATE' && clock.waits.length < 4 ? sqliteError(5, 'locked') : undefined;
    await append(store, 's');
    expect(clock.waits).toEqual([1, 6, 4, 24]);
    await store.close();
  });

  test('after 10 s whoever waits is told to try later, and nothing is stored then or afterwards', async () => {
    const [faults, clock] = [broken(), jumpingClock()];
    const store = await open(faults, clock);
    faults.fail = (sql) => (sql === 'BEGIN IMMEDIATE' ? sqliteError(5, 'locked') : undefined);
    const appending = append(store, 's');
    await expect(appending).rejects.toMatchObject({ name: 'StoreError', code: 'busy', retryable: true });
    const waited = clock.waits.reduce((sum, ms) => sum + ms, 0);
    expect(waited).toBeGreaterThanOrEqual(10_000);
    expect(waited).toBeLessThan(10_200);
    faults.fail = () => undefined;
    expect(await store.streams('', undefined, 9)).toEqual([]);
    expect(await append(store, 's')).toEqual({ ok: true });
    await store.close();
  });

  test('closing waits for what was begun and stores it', async () => {
    const store = await here.open();
    const writing = [append(store, 'a'), enqueue(store, effect('e'))];
    await store.close();
    expect(await Promise.all(writing)).toEqual([{ ok: true }, { ok: true }]);
    const again = await here.open();
    expect((await again.head('a'))?.version).toBe(1);
    expect(await again.effect('e')).toBeDefined();
  });
});
