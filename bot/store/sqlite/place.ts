import { chmodSync, closeSync, mkdirSync, openSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../app/ports/index.ts';
import { checkLog } from './log-check.ts';
import { damaged, isBusy } from './sqlite-error.ts';

/**
 * File systems on which WAL is unsafe: the shared memory and the locks it needs do not work between machines
 * (sqlite.org/wal.html, section 8). Numbers from linux/magic.h and the kernel's fs/smb.
 */
const networked: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS (Amazon EFS is one)'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x5346414f, 'AFS'],
  [0x73757245, 'Coda'],
  [0x564c, 'NCP'],
  [0x01021997, '9P'],
]);

/** Type of the file system a folder is on; 0 where the platform does not say it in Linux' numbers. */
export const fileSystemOf = (folder: string): number =>
  process.platform === 'linux' ? statfsSync(folder).type >>> 0 : 0;

/**
 * Refuses places where a store must not be, and creates the file (only its owner may read it) where there is none.
 * The file is never opened by anything but SQLite once it exists: closing any descriptor of it would drop the locks
 * that this process holds on it (POSIX; sqlite.org/howtocorrupt.html, 2.2).
 */
export function preparePlace(
  file: string,
  options: { readOnly: boolean; fileSystemOf: typeof fileSystemOf },
) {
  const folder = dirname(file);
  const [size, walSize] = [sizeOf(file), sizeOf(`${file}-wal`)];
  if (options.readOnly && size === undefined) {
    throw new StoreError('unavailable', `there is no store at ${file}`, { retryable: false });
  }
  if (!size && walSize) {
    throw damaged(file, `${size === undefined ? 'it is missing' : 'it is empty'}, but ${file}-wal is not`);
  }
  if (size === 0 && sizeOf(lockOf(file)) !== undefined) {
    throw damaged(file, 'it is empty, but has been opened before; delete it if nothing was ever stored');
  }
  if (size === undefined) inPlace(file, () => mkdirSync(folder, { recursive: true, mode: 0o700 }));
  const network = networked.get(options.fileSystemOf(folder));
  if (network !== undefined) {
    throw new StoreError(
      'unavailable',
      `${folder} is on ${network}: SQLite's write-ahead log loses data there. Put the store on a local disk`,
      { retryable: false },
    );
  }
  if (size === undefined) inPlace(file, () => closeSync(openSync(file, 'a', 0o600)));
  else if (!options.readOnly) forOwnerAlone(file);
}

/** A file that was copied back has the mode of a copy; its log takes over the mode of the file. */
function forOwnerAlone(file: string): void {
  try {
    if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
  } catch {
    // Whoever may write the file without owning it cannot change its mode; opening it says what else is wrong.
  }
}

const lockOf = (file: string): string => `${file}.lock`;

/**
 * Holds the file for this process alone until released or until the process ends, however it ends: an exclusive
 * SQLite transaction on an empty file beside it, so the kernel frees it and no heartbeat can be wrong.
 */
export function holdAlone(file: string, holder: () => string): { release(): void } {
  // SQLite would make it with the mode that the umask leaves.
  if (sizeOf(lockOf(file)) === undefined) inPlace(file, () => closeSync(openSync(lockOf(file), 'a', 0o600)));
  const lock = new DatabaseSync(lockOf(file), { timeout: 0 });
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new StoreError(
      'busy',
      `${file} is in use by another Tocsin (${holder()}). Stop that one first; commands that only read need not wait`,
      { retryable: true, cause: error },
    );
  }
  return { release: () => lock.close() };
}

/**
 * Checks the log of a store that nobody owns, before it is opened beside a possible owner: SQLite would settle on the
 * part before a hole, and closing it would make that final. An owner has checked it at its start.
 */
export function checkLogIfUnowned(file: string): void {
  if ((sizeOf(`${file}-wal`) ?? 0) === 0) return;
  let alone: { release(): void };
  try {
    alone = holdAlone(file, () => '');
  } catch {
    return;
  }
  try {
    checkLog(file);
  } finally {
    alone.release();
  }
}

function sizeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size;
}

function inPlace(file: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const { message } = error as Error;
    throw new StoreError('unavailable', `${file} cannot be created: ${message}`, {
      retryable: false,
      cause: error,
    });
  }
}
