import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { copyFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../app/ports/index.ts';
import type { Instant } from '../../core/calendar/index.ts';
import { number, openDatabase, text, type Database } from './database.ts';
import { checkLogIfUnowned, holdAlone } from './place.ts';
import { checkReadable, migrations } from './schema.ts';
import { damaged, damagedBackup, storeError } from './sqlite-error.ts';

/** All pages in one step, so under one snapshot: a step that ends earlier begins anew whenever somebody has written. */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * Copies a store, also one that is being written to, into one file without a log: every page is checked before the
 * file gets its name. Replaces nothing unless told to. Throws StoreError with what to do.
 */
export async function backUpSqlite(
  store: string,
  target: string,
  options: { readonly replace: boolean },
): Promise<{ readonly bytes: number }> {
  const [from, to] = [resolve(store), resolve(target)];
  refuseExisting(to, options.replace, '--force replaces it');
  const draft = `${to}.${process.pid}.draft`;
  try {
    checkLogIfUnowned(from);
    closeSync(openSync(draft, 'w', 0o600));
    await copied(from, draft);
    checkWhole(draft, (what) => damaged(from, what));
    return publish(draft, to);
  } catch (error) {
    throw storeError(error, from);
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${end}`, { force: true });
  }
}

async function copied(from: string, draft: string): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true, timeout: 10_000 });
  try {
    await backup(source, draft, { rate: ALL_PAGES });
  } finally {
    source.close();
  }
}

/**
 * One file that needs no log beside it, ours, of a schema we know, with every page and index in order. It is a draft:
 * `broken` names what it is a copy of.
 */
function checkWhole(file: string, broken: (what: string) => StoreError): void {
  withDatabase(file, (db) => {
    checkReadable(db, file, migrations);
    db.one('PRAGMA journal_mode = DELETE');
    const verdict = text(db.one('PRAGMA integrity_check(1)')!, 'integrity_check');
    if (verdict !== 'ok') throw broken(verdict.replaceAll('\n', ' '));
  });
}

export type Restored = {
  /** Effects that were due and now are parked: whoever restores decides about them. */
  readonly held: number;
  /** Where the store that was there has gone. */
  readonly aside?: string;
};

/**
 * Puts a backup in the place of a store that nobody uses; what is there is moved aside, never deleted. Effects that
 * were due before `dueBefore` are parked: an old page is not sent because its store came back.
 */
export function restoreSqlite(
  backupFile: string,
  store: string,
  options: { readonly replace: boolean; readonly dueBefore: Instant; readonly now: Instant },
): Restored {
  const [from, to] = [resolve(backupFile), resolve(store)];
  if (!existsSync(from))
    throw new StoreError('unavailable', `there is no backup at ${from}`, { retryable: false });
  if (sizeOf(`${from}-wal`) > 0) {
    throw new StoreError(
      'unavailable',
      `${from} has a log beside it, so it is no backup but a store: tocsin backup FILE --store sqlite:${from} makes one of it`,
      { retryable: false },
    );
  }
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  const alone = holdAlone(to, () => 'see its lock file');
  const draft = `${to}.${process.pid}.draft`;
  try {
    const wanted = [to, `${to}-wal`].find((file) => sizeOf(file) > 0);
    if (wanted !== undefined) refuseExisting(wanted, options.replace, '--force moves it aside');
    copyFileSync(from, draft);
    chmodSync(draft, 0o600);
    checkWhole(draft, (what) => damagedBackup(from, what));
    const held = withDatabase(draft, (db) => hold(db, options));
    const aside = wanted === undefined ? undefined : movedAside(to, options.now);
    publish(draft, to);
    return { held, ...(aside === undefined ? {} : { aside }) };
  } catch (error) {
    throw storeError(error, from);
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${end}`, { force: true });
    alone.release();
  }
}

/** Whatever is open may have been done after the backup was made, so all of it is in doubt. */
function hold(
  db: Database,
  { dueBefore, now }: { readonly dueBefore: Instant; readonly now: Instant },
): number {
  db.exec(`UPDATE effects SET in_doubt = 1 WHERE state <> 'done'`);
  const due = `state IN ('waiting', 'running') AND due_at < ?`;
  const n = number(db.one(`SELECT count(*) AS n FROM effects WHERE ${due}`, [dueBefore])!, 'n');
  db.run(
    `UPDATE effects SET state = 'parked', token = NULL, lease_until = NULL, again_at = NULL, last_error = ? WHERE ${due}`,
    [`held: the store was restored at ${now}`, dueBefore],
  );
  return n;
}

/** The file first: between two of these renames a start refuses a log without its file, and never goes without the log. */
function movedAside(file: string, now: Instant): string {
  const aside = `${file}.replaced-${now.replaceAll(/[-:]|\.\d+/g, '')}`;
  for (const end of ['', '-wal', '-shm']) {
    if (existsSync(`${file}${end}`)) renameSync(`${file}${end}`, `${aside}${end}`);
  }
  return aside;
}

function refuseExisting(file: string, replace: boolean, how: string): void {
  if (replace || !existsSync(file)) return;
  throw new StoreError('unavailable', `${file} exists already (${sizeOf(file)} bytes); ${how}`, {
    retryable: false,
  });
}

/** A file gets its name when it is on disk, and its name is on disk before anybody is told. */
export function publish(draft: string, to: string): { readonly bytes: number } {
  flush(draft, 'r+');
  renameSync(draft, to);
  if (process.platform !== 'win32') flush(dirname(to), 'r');
  return { bytes: sizeOf(to) };
}

function flush(path: string, flags: string): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function withDatabase<T>(file: string, use: (db: Database) => T): T {
  const db = openDatabase(file, { readOnly: false });
  try {
    return use(db);
  } finally {
    db.close();
  }
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
