import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { StoreError, type Json } from '../../app/ports/index.ts';
import type { ArchiveSource, ArchiveTarget } from '../archive/archive.ts';
import { effectThing, rowThing, type StoredRow, type Thing } from '../archive/thing.ts';
import { publish } from './backup.ts';
import { createClaims } from './claims.ts';
import { maybeText, number, openDatabase, text, type Database, type SqlRow } from './database.ts';
import { createEffects, recordOf } from './effects.ts';
import { checkLogIfUnowned, holdAlone, preparePlace, fileSystemOf } from './place.ts';
import { createProjections } from './projections.ts';
import { checkReadable, migrate, migrations, setMeta } from './schema.ts';
import { storeError } from './sqlite-error.ts';

const pageSize = 500;

/** The tables, the columns by which they are read page by page, and what a row of them is. */
const tables: readonly {
  readonly table: string;
  readonly by: readonly string[];
  readonly thing: (row: SqlRow) => Thing;
}[] = [
  { table: 'events', by: ['stream', 'version'], thing: (row) => ({ event: text(row, 'canonical') }) },
  {
    table: 'projections',
    by: ['view', 'key'],
    thing: (row) =>
      rowThing({
        view: text(row, 'view'),
        key: text(row, 'key'),
        doc: JSON.parse(text(row, 'doc')) as Json,
        index: JSON.parse(text(row, 'indexed')) as StoredRow['index'],
      }),
  },
  { table: 'effects', by: ['id'], thing: (row) => effectThing(recordOf(row)) },
  {
    table: 'claims',
    by: ['key'],
    thing: (row) => {
      const expiresAt = maybeText(row, 'expires_at');
      const claim = { key: text(row, 'key'), value: text(row, 'value') };
      return { claim: expiresAt === undefined ? claim : { ...claim, expiresAt } };
    },
  },
  {
    table: 'counters',
    by: ['name'],
    thing: (row) => ({ counter: { name: text(row, 'name'), n: number(row, 'n') } }),
  },
  {
    table: 'turns',
    by: ['key'],
    thing: (row) => ({
      limit: {
        key: text(row, 'key'),
        arrivalMs: number(row, 'arrival_ms'),
        blockedMs: number(row, 'blocked_ms'),
      },
    }),
  },
];

/**
 * Reads a store under one snapshot, also one that is being written to.
 *
 * @param alone refuses one that is in use, and keeps others from it until it is closed: what is exported is all there is
 */
export function openSqliteSource(path: string, { alone }: { readonly alone: boolean }): ArchiveSource {
  const file = resolve(path);
  if (!existsSync(file))
    throw new StoreError('unavailable', `there is no store at ${file}`, { retryable: false });
  let held: { release(): void } | undefined;
  let db: Database | undefined;
  try {
    if (alone) held = holdAlone(file, () => 'stop it first');
    checkLogIfUnowned(file);
    const opened = (db = openDatabase(file, { readOnly: !alone }));
    checkReadable(opened, file, migrations);
    opened.exec('BEGIN');
    return {
      async *things() {
        for (const each of tables) yield* rowsOf(opened, each);
      },
      async markMoved(to) {
        if (opened.inTransaction()) opened.exec('COMMIT');
        if (to === undefined) opened.run(`DELETE FROM meta WHERE name = 'movedTo'`);
        else setMeta(opened, 'movedTo', to);
      },
      async close() {
        if (opened.inTransaction()) opened.exec('ROLLBACK');
        opened.close();
        held?.release();
      },
    };
  } catch (error) {
    db?.close();
    held?.release();
    throw storeError(error, file);
  }
}

function* rowsOf(db: Database, { table, by, thing }: (typeof tables)[number]): Generator<Thing> {
  const columns = by.join(', ');
  const marks = by.map(() => '?').join(', ');
  let after: readonly (string | number)[] | undefined;
  for (;;) {
    const where = after === undefined ? '' : `WHERE (${columns}) > (${marks}) `;
    const page = db.all(`SELECT * FROM ${table} ${where}ORDER BY ${columns} LIMIT ${pageSize}`, [
      ...(after ?? []),
    ]);
    for (const row of page) yield thing(row);
    if (page.length < pageSize) return;
    after = by.map((column) => page.at(-1)![column] as string | number);
  }
}

/** A new file beside the one that is to be, which gets its name only when everything is in it. */
export function openSqliteTarget(path: string): ArchiveTarget {
  const file = resolve(path);
  const made = !existsSync(file);
  preparePlace(file, { readOnly: false, fileSystemOf });
  const held = holdAlone(file, () => 'stop it first');
  const draft = `${file}.${process.pid}.import`;
  const gone = (): void => {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${end}`, { force: true });
  };
  /** As it was before: an empty file with a lock beside it is taken for one that lost what was in it. */
  const undone = (): void => {
    gone();
    if (made) rmSync(file, { force: true });
    held.release();
    if (made) rmSync(`${file}.lock`, { force: true });
  };
  let db: Database | undefined;
  try {
    assertEmpty(file);
    gone();
    db = openDatabase(draft, { readOnly: false });
    db.exec('BEGIN IMMEDIATE');
    migrate(db, draft, migrations);
    const opened = db;
    const put = writerOf(opened);
    return {
      async put(things) {
        for (const thing of things) put(thing);
      },
      async end() {
        opened.exec('COMMIT');
        opened.close();
        for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
        publish(draft, file);
        held.release();
      },
      async abandon() {
        opened.close();
        undone();
      },
    };
  } catch (error) {
    db?.close();
    undone();
    throw storeError(error, file);
  }
}

/** A store that has been started and has nothing in it yet may be filled. */
function assertEmpty(file: string): void {
  const db = openDatabase(file, { readOnly: false });
  try {
    checkReadable(db, file, migrations);
    const made = db
      .all(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
      .map((row) => text(row, 'name'));
    const filled = tables
      .map(({ table }) => table)
      .filter((table) => made.includes(table) && db.one(`SELECT 1 FROM ${table} LIMIT 1`) !== undefined);
    if (filled.length === 0) return;
    throw new StoreError(
      'unavailable',
      `${file} is not empty (${filled.join(', ')}): an import fills a new store only. Name another file, or move this one away`,
      { retryable: false },
    );
  } finally {
    db.close();
  }
}

function writerOf(db: Database): (thing: Thing) => void {
  const [rows, claims, effects] = [createProjections(db), createClaims(db), createEffects(db)];
  return (thing) => {
    if ('event' in thing) insertEvent(db, thing.event);
    else if ('row' in thing) rows.write(thing.row);
    else if ('effect' in thing) effects.put(thing.effect);
    else if ('claim' in thing) claims.keep(thing.claim);
    else if ('counter' in thing)
      db.run('INSERT OR REPLACE INTO counters (name, n) VALUES (?, ?)', [
        thing.counter.name,
        thing.counter.n,
      ]);
    else {
      const { key, arrivalMs, blockedMs } = thing.limit;
      db.run('INSERT OR REPLACE INTO turns (key, arrival_ms, blocked_ms) VALUES (?, ?, ?)', [
        key,
        arrivalMs,
        blockedMs,
      ]);
    }
  };
}

type Named = {
  readonly stream: string;
  readonly version: number;
  readonly hash: string;
  readonly correlation: string;
  readonly recordedAt: string;
};

/** Events of a stream come in order: the last one leaves its version and hash as the head. */
function insertEvent(db: Database, canonical: string): void {
  const { stream, version, hash, correlation, recordedAt } = JSON.parse(canonical) as Named;
  db.run(
    'INSERT OR REPLACE INTO events (stream, version, correlation, recorded_at, canonical) VALUES (?, ?, ?, ?, ?)',
    [stream, version, correlation, recordedAt, canonical],
  );
  db.run('INSERT OR REPLACE INTO streams (stream, version, hash) VALUES (?, ?, ?)', [stream, version, hash]);
}
