import { StoreError } from '../../app/ports/index.ts';
import { number, text, type Database } from './database.ts';

/** 'TCSN': a file of ours, whatever its name. */
const APPLICATION_ID = 0x5443534e;

/**
 * One change of the schema. An additive one (a table, an index, a column with a default) leaves `minReader` alone, so
 * that the program of the version before goes on working on the same file; what it would misread raises it.
 */
export type Migration = { readonly version: number; readonly minReader: number; readonly sql: string };

export const migrations: readonly Migration[] = [
  {
    version: 1,
    minReader: 1,
    sql: `
      CREATE TABLE streams (
        stream TEXT PRIMARY KEY, version INTEGER NOT NULL, hash TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE events (
        stream TEXT NOT NULL, version INTEGER NOT NULL,
        correlation TEXT NOT NULL, recorded_at TEXT NOT NULL, canonical TEXT NOT NULL,
        PRIMARY KEY (stream, version)
      ) STRICT;
      CREATE INDEX events_by_correlation ON events (correlation, recorded_at, stream, version);

      CREATE TABLE effects (
        id TEXT PRIMARY KEY, kind TEXT NOT NULL, lane INTEGER NOT NULL, state TEXT NOT NULL,
        due_at TEXT NOT NULL, about TEXT NOT NULL, data TEXT NOT NULL, created_at TEXT NOT NULL,
        attempts INTEGER NOT NULL, generation INTEGER NOT NULL, in_doubt INTEGER NOT NULL,
        last_error TEXT, again_at TEXT, token TEXT, lease_until TEXT
      ) STRICT;
      CREATE INDEX effects_open ON effects (state, lane, due_at, id) WHERE state <> 'done';

      CREATE TABLE projections (
        view TEXT NOT NULL, key TEXT NOT NULL, doc TEXT NOT NULL, indexed TEXT NOT NULL,
        PRIMARY KEY (view, key)
      ) STRICT;
      CREATE TABLE projection_index (
        view TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, sort TEXT NOT NULL, key TEXT NOT NULL,
        PRIMARY KEY (view, name, value, sort, key)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE claims (
        key TEXT PRIMARY KEY, value TEXT NOT NULL, expires_at TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX claims_expiring ON claims (expires_at) WHERE expires_at IS NOT NULL;

      CREATE TABLE counters (name TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE turns (
        key TEXT PRIMARY KEY, arrival_ms REAL NOT NULL, blocked_ms REAL NOT NULL
      ) STRICT, WITHOUT ROWID;
    `,
  },
  {
    version: 2,
    minReader: 1,
    sql: `
      CREATE INDEX effects_done ON effects (due_at) WHERE state = 'done';
      CREATE INDEX turns_by_use ON turns (arrival_ms);
    `,
  },
];

/** Refuses files that are not ours or too new; changes nothing. */
export function checkReadable(db: Database, file: string, known: readonly Migration[]): void {
  const found = versionsOf(db, file);
  const mine = known.at(-1)!.version;
  if (found && found.minReader > mine) {
    throw new StoreError(
      'incompatible',
      `${file} was written by schema ${found.writtenBy} and needs at least schema ${found.minReader}; this Tocsin ` +
        `knows schema ${mine}. Use the newer Tocsin that wrote it, or restore a backup from before`,
      { retryable: false },
    );
  }
}

/** Brings the file to this version's schema; a file of a newer one that we may read stays as it is. In a transaction. */
export function migrate(db: Database, file: string, known: readonly Migration[]): void {
  checkReadable(db, file, known);
  const found = versionsOf(db, file) ?? { writtenBy: 0, minReader: 0 };
  if (found.writtenBy === 0) {
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    db.exec('CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID');
  }
  const steps = known.filter(({ version }) => version > found.writtenBy);
  for (const step of steps) db.exec(step.sql);
  if (steps.length === 0) return;
  setMeta(db, 'writtenBy', String(steps.at(-1)!.version));
  setMeta(db, 'minReader', String(Math.max(found.minReader, ...steps.map(({ minReader }) => minReader))));
}

export function setMeta(db: Database, name: string, value: string): void {
  db.run('INSERT INTO meta VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value', [
    name,
    value,
  ]);
}

export function metaOf(db: Database, name: string): string | undefined {
  const row = db.one('SELECT value FROM meta WHERE name = ?', [name]);
  return row && text(row, 'value');
}

/** undefined for a file without anything in it. */
function versionsOf(db: Database, file: string): { writtenBy: number; minReader: number } | undefined {
  const id = number(db.one('PRAGMA application_id')!, 'application_id');
  const tables = number(db.one('SELECT count(*) AS n FROM sqlite_schema')!, 'n');
  if (id === 0 && tables === 0) return undefined;
  if (id !== APPLICATION_ID) {
    throw new StoreError('incompatible', `${file} is a SQLite database of another program`, {
      retryable: false,
    });
  }
  return { writtenBy: Number(metaOf(db, 'writtenBy')), minReader: Number(metaOf(db, 'minReader')) };
}
