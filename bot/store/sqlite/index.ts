import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { plusMs, type Instant } from '../../core/calendar/index.ts';
import { StoreError, type Clock, type Store } from '../../app/ports/index.ts';
import { appendAtOnce, enqueueAtOnce } from '../append.ts';
import { byBytes } from '../byte-order.ts';
import { checked } from '../checked.ts';
import { createClaims } from './claims.ts';
import { maybeText, number, openDatabase, text, type Database } from './database.ts';
import { createEffects } from './effects.ts';
import { createEvents } from './events.ts';
import { checkLog } from './log-check.ts';
import { checkLogIfUnowned, fileSystemOf, holdAlone, preparePlace } from './place.ts';
import { createProjections } from './projections.ts';
import { checkReadable, metaOf, migrate, migrations, setMeta, type Migration } from './schema.ts';
import { damaged, storeError } from './sqlite-error.ts';
import { createTurns } from './turns.ts';
import { createWriter, patiently, type Writer } from './writer.ts';

export type SqliteOptions = {
  readonly clock: Clock;
  /** Uniform in [0, 1), for pauses that differ between processes. */
  readonly random: () => number;
  /** For commands that only print: works beside the process that owns the file. */
  readonly readOnly?: boolean;
  /** Do not insist on being the only process that writes. Everything stays correct, only slower. */
  readonly shared?: boolean;
  /** Told the newest instant that is stored, before anything is written: own time must not begin before it. */
  readonly notBefore?: (newest: Instant) => void;
};

/** What this store stands on. Replaced to see how it treats newer files, foreign file systems and failing disks. */
export type SqliteWorld = {
  readonly migrations: readonly Migration[];
  readonly fileSystemOf: typeof fileSystemOf;
  readonly openDatabase: typeof openDatabase;
};

export const realWorld: SqliteWorld = { migrations, fileSystemOf, openDatabase };

const KEPT_LOG_BYTES = 16 * 1024 * 1024;

/** Bigger files are not read through at the start: 512 MB take about a second from a local disk. */
const CHECKED_UP_TO_BYTES = 512 * 1024 * 1024;

/** Opens or creates the store in a file. Throws StoreError with what to do about it. */
export async function openSqliteStore(
  path: string,
  options: SqliteOptions,
  world: SqliteWorld = realWorld,
): Promise<Store> {
  const file = resolve(path);
  const readOnly = options.readOnly ?? false;
  preparePlace(file, { readOnly, fileSystemOf: world.fileSystemOf });
  let held: { release(): void } | undefined;
  let db: Database | undefined;
  try {
    if (!readOnly && !options.shared) {
      held = await heldAlone(file, options);
      checkLog(file);
    } else {
      checkLogIfUnowned(file);
    }
    const opened = (db = world.openDatabase(file, { readOnly }));
    await patiently(() => prepare(opened, file, { ...options, readOnly }, world.migrations), file, options);
    const writer = createWriter(opened, file, { ...options, readOnly });
    return checked(storeOf(opened, writer, () => held?.release()));
  } catch (error) {
    db?.close();
    held?.release();
    throw storeError(error, file);
  }
}

function prepare(
  db: Database,
  file: string,
  options: SqliteOptions & { readonly readOnly: boolean },
  known: readonly Migration[],
): void {
  checkReadable(db, file, known);
  if (options.readOnly) {
    if (metaOfOrNone(db) === undefined) {
      throw new StoreError('unavailable', `there is no store in ${file} yet`, { retryable: true });
    }
    return;
  }
  const movedTo = metaOfOrNone(db) && metaOf(db, 'movedTo');
  if (movedTo !== undefined) {
    throw new StoreError(
      'incompatible',
      `${file} was moved to ${movedTo}: start Tocsin there; to go on here, tocsin export --take-back`,
      { retryable: false },
    );
  }
  const mode = text(db.one('PRAGMA journal_mode = WAL')!, 'journal_mode');
  if (mode !== 'wal') {
    throw new StoreError('unavailable', `${file}: no write-ahead log is possible here (${mode})`, {
      retryable: false,
    });
  }
  // FULL: a commit is on disk before it is answered. The last two make macOS flush the drive's cache, too.
  db.exec('PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON');
  // After a long reader or a burst the log would keep its greatest length for ever.
  db.exec(`PRAGMA journal_size_limit = ${KEPT_LOG_BYTES}`);
  checkIntegrity(db, file);
  const newest = newestInstant(db);
  if (newest !== undefined) options.notBefore?.(newest);
  db.exec('BEGIN IMMEDIATE');
  try {
    migrate(db, file, known);
    if (!options.shared) freeLeases(db, options.clock.now());
    setMeta(db, 'openedBy', `process ${process.pid} on ${hostname()}, since ${options.clock.now()}`);
    db.exec('COMMIT');
  } catch (error) {
    if (db.inTransaction()) db.exec('ROLLBACK');
    throw error;
  }
}

/** How far back, in order of insertion, the newest instant is looked for: more than one process has on its way at once. */
const LOOKED_AT = 1000;

/** What is stored was stamped a moment before it was inserted, so the newest is among the last. */
function newestInstant(db: Database): Instant | undefined {
  if (metaOfOrNone(db) === undefined) return undefined;
  const newest = [
    'SELECT max(recorded_at) AS at FROM (SELECT recorded_at FROM events ORDER BY rowid DESC LIMIT ?)',
    'SELECT max(created_at) AS at FROM (SELECT created_at FROM effects ORDER BY rowid DESC LIMIT ?)',
  ].map((sql) => maybeText(db.one(sql, [LOOKED_AT])!, 'at'));
  return newest
    .filter((at) => at !== undefined)
    .toSorted(byBytes)
    .at(-1);
}

/**
 * Whoever owned the file before is gone: what it was doing is taken up again now, in doubt, and not only when its
 * leases run out.
 */
const freeLeases = (db: Database, now: string): void => {
  const running = `state <> 'done' AND state = 'running' AND lease_until > ?`;
  db.run(`UPDATE effects SET lease_until = ? WHERE ${running}`, [now, now]);
};

function checkIntegrity(db: Database, file: string): void {
  const pages = number(db.one('PRAGMA page_count')!, 'page_count');
  const pageBytes = number(db.one('PRAGMA page_size')!, 'page_size');
  if (pages * pageBytes > CHECKED_UP_TO_BYTES) return;
  const verdict = text(db.one('PRAGMA quick_check(1)')!, 'quick_check');
  if (verdict !== 'ok') throw damaged(file, verdict.replaceAll('\n', ' '));
}

const metaOfOrNone = (db: Database): string | undefined =>
  db.one(`SELECT 1 FROM sqlite_schema WHERE name = 'meta'`) && metaOf(db, 'writtenBy');

/** A command that looks at the log of a store without an owner holds it for some milliseconds. */
const HELD_PAUSE_MS = 200;
const HELD_TRIES = 4;

async function heldAlone(file: string, { clock }: SqliteOptions): Promise<{ release(): void }> {
  for (let tries = 1; ; tries += 1) {
    try {
      return holdAlone(file, () => holderOf(file));
    } catch (error) {
      if (tries === HELD_TRIES || !(error instanceof StoreError && error.code === 'busy')) throw error;
    }
    await new Promise<void>((wake) => clock.at(plusMs(clock.now(), HELD_PAUSE_MS), wake));
  }
}

/** Who owns the file, as far as it can be read; for a message only. */
function holderOf(file: string): string {
  try {
    const db = openDatabase(file, { readOnly: true });
    try {
      return metaOf(db, 'openedBy') ?? 'unknown';
    } finally {
      db.close();
    }
  } catch {
    return 'unknown';
  }
}

function storeOf(db: Database, writer: Writer, release: () => void): Store {
  const [events, rows, effects] = [createEvents(db), createProjections(db), createEffects(db)];
  const [claims, turns] = [createClaims(db), createTurns(db)];
  const { read, write } = writer;
  const parts = { events, rows, claims, effects };
  let closing: Promise<void> | undefined;

  const close = async (): Promise<void> => {
    await writer.end();
    db.close();
    release();
  };

  return {
    append: (batch) => write(() => appendAtOnce(parts, batch)),
    enqueue: (batch) => write(() => enqueueAtOnce(parts, batch)),
    readStream: (stream, after = 0) => read(() => events.readStream(stream, after)),
    readCanonical: (stream) => read(() => events.readCanonical(stream)),
    head: (stream) => read(() => events.head(stream)),
    readCorrelated: (correlation) => read(() => events.readCorrelated(correlation)),
    streams: (prefix, after, limit) => read(() => events.streams(prefix, after, limit)),
    row: (view, key) => read(() => rows.row(view, key)),
    rowsBy: (query) => read(() => rows.rowsBy(query)),
    claimed: (key, now) => read(() => claims.valueOf(key, now)),
    nextNumber: (counter) => write(() => turns.nextNumber(counter)),
    claimsTogether: true,
    claimDue: async (query) =>
      writer.gathers() || (await read(() => effects.anyDue(query)))
        ? await write(() => effects.claimDue(query))
        : [],
    finish: (finish, now) => write(() => ({ ok: effects.end(finish, now) })),
    unpark: (id, now) => write(() => effects.unpark(id, now)),
    effect: (id) => read(() => effects.effect(id)),
    effects: ({ state, limit }) => read(() => effects.list(state, limit)),
    effectCounts: () => read(() => effects.counts()),
    nextDue: () => read(() => effects.nextDue()),
    takeTurn: (limit) => write(() => turns.take(limit)),
    freeTurn: (key) => write(() => turns.free(key)),
    blockUntil: (key, until) => write(() => turns.block(key, until)),
    sweep: ({ now, doneBefore, limit }) =>
      write(
        () => effects.sweep(doneBefore, limit) + turns.sweep(doneBefore, limit) + claims.sweep(now, limit),
      ),
    removeStream: (stream, gone) =>
      write(() => {
        events.remove(stream);
        for (const row of gone) rows.write({ ...row, doc: null });
      }),
    close: () => (closing ??= close()),
  };
}
