import type { Clock } from '../../app/ports/index.ts';
import { StoreError } from '../../app/ports/index.ts';
import { msBetween, plusMs, type Instant } from '../../core/calendar/index.ts';
import type { Database } from './database.ts';
import { busy, isBusy, storeError } from './sqlite-error.ts';

/** Most writes that share one commit: each waits for all, so the last one waits a few milliseconds. */
const MOST_TOGETHER = 64;

/** How long a lock of another process is waited for before the caller is told. */
const BUSY_LIMIT_MS = 10_000;

const BUSY_PAUSE_MS = { first: 2, most: 50 };

type Job = {
  readonly work: () => unknown;
  readonly settle: (answer: Answer) => void;
  /** Its group has failed as a whole: now it gets a transaction of its own. */
  readonly alone?: true;
};

type Answer = { readonly value: unknown } | { readonly error: unknown };

export type Writer = {
  /** Runs the work in a savepoint of its own; resolves when the commit that holds it is durable. */
  readonly write: <T>(work: () => T) => Promise<T>;
  /** Runs the work outside a transaction, again while another process is in the way. */
  readonly read: <T>(work: () => T) => Promise<T>;
  /** Whether writes wait for the next commit: what is written now is stored together with them. */
  readonly gathers: () => boolean;
  /** Waits for what has been begun; refuses what comes after. */
  readonly end: () => Promise<void>;
};

/**
 * Group commit: whatever was asked for in one turn of the event loop (well under 2 ms) goes into one transaction with
 * one fsync. While the commit runs nothing else does, so the next group gathers what its answers set off.
 */
export function createWriter(
  db: Database,
  file: string,
  options: { readonly clock: Clock; readonly random: () => number; readonly readOnly: boolean },
): Writer {
  const queue: Job[] = [];
  let pending: Promise<void> | undefined;
  let ended = false;

  const commitNext = async (): Promise<void> => {
    try {
      await patiently(
        () => {
          rollBack(db);
          db.exec('BEGIN IMMEDIATE');
        },
        file,
        options,
      );
    } catch (error) {
      for (const job of queue.splice(0)) job.settle({ error: storeError(error, file) });
      return;
    }
    const group = queue.splice(0, groupLength(queue));
    const committed = commitGroup(db, group);
    if ('answers' in committed) {
      for (const [i, job] of group.entries()) job.settle(told(committed.answers[i]!, file));
    } else if (group.length === 1) {
      group[0]!.settle(told(committed, file));
    } else {
      // One that does not fit any more must not take its neighbours with it: nothing is stored, so each tries alone.
      queue.unshift(...group.map((job): Job => ({ ...job, alone: true })));
    }
  };

  const drain = async (): Promise<void> => {
    while (queue.length > 0) {
      await new Promise<void>((go) => setImmediate(go));
      await commitNext();
    }
    pending = undefined;
  };

  const refusal = (): StoreError | undefined => {
    if (ended) return new StoreError('unavailable', `${file} has been closed`, { retryable: false });
    if (!options.readOnly) return undefined;
    return new StoreError('read-only', `${file} was opened for reading only`, { retryable: false });
  };

  return {
    async write<T>(work: () => T): Promise<T> {
      const refused = refusal();
      if (refused) throw refused;
      return await new Promise<T>((resolve, reject: (error: unknown) => void) => {
        const settle = (answer: Answer): void =>
          'error' in answer ? reject(answer.error) : resolve(answer.value as T);
        queue.push({ work, settle });
        pending ??= drain();
      });
    },
    async read<T>(work: () => T): Promise<T> {
      if (ended) throw refusal()!;
      try {
        return await patiently(
          () => {
            rollBack(db);
            return work();
          },
          file,
          options,
        );
      } catch (error) {
        throw storeError(error, file);
      }
    },
    gathers: () => queue.length > 0,
    async end() {
      ended = true;
      await pending;
    },
  };
}

const groupLength = (queue: readonly Job[]): number => {
  if (queue[0]?.alone) return 1;
  const next = queue.findIndex(({ alone }) => alone);
  return Math.min(next === -1 ? queue.length : next, MOST_TOGETHER);
};

const told = (answer: Answer, file: string): Answer =>
  'error' in answer ? { error: storeError(answer.error, file) } : answer;

/**
 * One transaction; a job that throws leaves nothing and does not disturb the others. With `error` the whole transaction
 * is gone, so nobody may be told that his part was stored.
 */
function commitGroup(
  db: Database,
  group: readonly Job[],
): { readonly answers: readonly Answer[] } | { readonly error: unknown } {
  const answers: Answer[] = [];
  try {
    for (const job of group) {
      db.exec('SAVEPOINT job');
      answers.push(runJob(db, job));
      db.exec('RELEASE job');
    }
    db.exec('COMMIT');
    return { answers };
  } catch (error) {
    try {
      rollBack(db);
    } catch {
      // The error that led here is the one to tell; whoever comes next rolls back first, or is told that it fails.
    }
    return { error };
  }
}

/** Ends a transaction that failed. SQLite ends it even where it reports an error. */
function rollBack(db: Database): void {
  try {
    if (db.inTransaction()) db.exec('ROLLBACK');
  } catch (error) {
    if (db.inTransaction()) throw error;
  }
}

function runJob(db: Database, job: Job): Answer {
  try {
    return { value: job.work() };
  } catch (error) {
    // A full disk or a failing one makes SQLite roll back everything by itself: then the group has failed.
    if (!db.inTransaction()) throw error;
    db.exec('ROLLBACK TO job');
    return { error };
  }
}

/** Tries again, after pauses that grow and differ, while another process holds the lock; gives up after 10 s. */
export async function patiently<T>(
  work: () => T,
  file: string,
  { clock, random }: { readonly clock: Clock; readonly random: () => number },
): Promise<T> {
  let since: Instant | undefined;
  for (let tries = 0; ; tries++) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      since ??= clock.now();
      if (msBetween(since, clock.now()) >= BUSY_LIMIT_MS) throw busy(file, error);
    }
    const pauseMs = Math.min(BUSY_PAUSE_MS.first * 2 ** tries, BUSY_PAUSE_MS.most) * (0.5 + random());
    await new Promise<void>((wake) => clock.at(plusMs(clock.now(), Math.ceil(pauseMs)), wake));
  }
}
