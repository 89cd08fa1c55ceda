import { StoreError } from '../../app/ports/index.ts';

/** Primary result codes (sqlite.org/rescode.html). */
const codes = {
  perm: 3,
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cantOpen: 14,
  notADatabase: 26,
} as const;

/** Extended codes hold the primary one in their lowest byte. */
function primary(error: unknown): number | undefined {
  const code = (error as { errcode?: unknown } | undefined)?.errcode;
  return error instanceof Error && typeof code === 'number' ? code & 0xff : undefined;
}

export const isBusy = (error: unknown): boolean => {
  const code = primary(error);
  return code === codes.busy || code === codes.locked;
};

/** SQLite's trouble as the port's; anything else (an assertion, a mistake of ours) stays what it is. */
export function storeError(error: unknown, file: string): unknown {
  // What we parse is only what we wrote.
  if (error instanceof SyntaxError) return damaged(file, `a record is not JSON: ${error.message}`, error);
  const code = primary(error);
  if (code === undefined) return error;
  const text = (error as Error).message;
  switch (code) {
    case codes.busy:
    case codes.locked:
      return busy(file, error);
    case codes.full:
      return new StoreError(
        'full',
        `no room for ${file} (${text}): free space on its disk, nothing that was accepted is lost`,
        { retryable: true, cause: error },
      );
    case codes.readOnly:
    case codes.perm:
      // Retryable: a disk that was remounted read-only is remounted again, and what waited is then to go on by itself.
      return new StoreError('read-only', `${file} cannot be written (${text}): check its owner and mode`, {
        retryable: true,
        cause: error,
      });
    case codes.corrupt:
    case codes.notADatabase:
      return damaged(file, text, error);
    case codes.cantOpen:
      return new StoreError('unavailable', `${file} cannot be opened (${text}): check path, owner and mode`, {
        retryable: false,
        cause: error,
      });
    default:
      return new StoreError('unavailable', `${file}: ${text} (SQLite code ${code})`, {
        retryable: code === codes.ioError,
        cause: error,
      });
  }
}

export const busy = (file: string, cause?: unknown): StoreError =>
  new StoreError('busy', `${file} is locked by another process`, { retryable: true, cause });

/** What to do is the same whatever is broken. */
export const damaged = (file: string, what: string, cause?: unknown): StoreError =>
  new StoreError(
    'corrupt',
    `the store ${file} is damaged (${what}). Stop Tocsin and bring back the newest backup: tocsin restore BACKUP --force ` +
      'moves the damaged files aside and deletes nothing (docs/how-to/backup.md)',
    { retryable: false, cause },
  );

export const damagedBackup = (file: string, what: string): StoreError =>
  new StoreError(
    'corrupt',
    `the backup ${file} is damaged (${what}). Nothing was changed: take an older backup (docs/how-to/backup.md)`,
    { retryable: false },
  );
