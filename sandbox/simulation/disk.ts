import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { views, type Clock, type Store } from '../../bot/app/ports/index.ts';
import type { Instant } from '../../bot/core/calendar/index.ts';
import { createMemoryStore } from '../../bot/store/index.ts';
import { openSqliteStore, realWorld, type SqliteWorld } from '../../bot/store/sqlite/index.ts';
import type { Random } from '../aws/random.ts';

/** How a process dies inside its next transaction: before COMMIT, or while the log is being written. */
export type InnerDeath = 'no-commit' | 'torn';

/** One process's way to what is stored. */
export type Connection = {
  readonly store: Store;
  /** The next commit is the last thing that happens: part of it may have reached the disk, none is answered. */
  doom(how: InnerDeath, died: () => void): void;
  /** The process is gone. */
  end(): void;
};

export type Disk = {
  connect(options: {
    readonly clock: Clock;
    readonly notBefore: (newest: Instant) => void;
  }): Promise<Connection>;
  /** For looking at what is stored from outside. */
  reader(): Promise<Store>;
  /** What SQLite finds wrong with the file; undefined where there is none. */
  integrity(): string | undefined;
  readonly kind: 'memory' | 'sqlite';
  close(): Promise<void>;
};

/** A store that outlives its processes and never tears: whatever was called was done whole. */
export function createMemoryDisk(): Disk {
  const store = createMemoryStore(views);
  return {
    kind: 'memory',
    async connect({ notBefore }) {
      const newest = await newestOf(store);
      if (newest !== undefined) notBefore(newest);
      let doomed: (() => void) | undefined;
      return {
        store: {
          ...store,
          // Where nothing can be torn, a transaction that was cut is one that has not begun.
          append(batch) {
            const died = doomed;
            doomed = undefined;
            if (died === undefined) return store.append(batch);
            died();
            return new Promise<never>(() => {});
          },
        },
        doom: (_how, died) => void (doomed = died),
        end: () => void (doomed = undefined),
      };
    },
    reader: () => Promise.resolve(store),
    integrity: () => undefined,
    close: () => store.close(),
  };
}

async function newestOf(store: Store): Promise<Instant | undefined> {
  let newest: Instant | undefined;
  for (const stream of await store.streams('', undefined, 1000)) {
    for (const { recordedAt } of (await store.readStream(stream)).slice(-1)) {
      if (newest === undefined || recordedAt > newest) newest = recordedAt;
    }
  }
  return newest;
}

type Files = { readonly db: string; readonly log: string };

const filesIn = (folder: string): Files => ({
  db: join(folder, 'tocsin.db'),
  log: join(folder, 'tocsin.db-wal'),
});

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/**
 * A store in a file. A process that dies alone leaves the file as a power cut would: its successor opens a copy of what
 * was there at that moment, so that nothing the dead one still does can reach it. Of two processes the survivor goes on
 * with the same file, and the dead one's connection is only cut.
 */
export function createFileDisk(needs: {
  readonly folder: string;
  readonly shared: boolean;
  readonly random: Random;
}): Disk {
  const { folder, shared, random } = needs;
  let generation = 0;
  let files = filesIn(join(folder, '0'));
  let watching: Promise<Store> | undefined;
  const closing: Promise<unknown>[] = [];
  mkdirSync(join(folder, '0'));

  /** What is on the disk goes on in another folder; of the log only so many bytes have reached it. */
  function moveOn(logBytes: (size: number) => number): (finish: () => void) => void {
    const old = files;
    generation += 1;
    const next = join(folder, String(generation));
    mkdirSync(next);
    files = filesIn(next);
    const to = files;
    copyFileSync(old.db, to.db);
    return (finish) => {
      finish();
      if (!existsSync(old.log)) return;
      const log = readFileSync(old.log);
      writeFileSync(to.log, log.subarray(0, logBytes(log.byteLength)));
    };
  }

  function look(): Promise<Store> {
    watching ??= openSqliteStore(files.db, {
      clock: { now: () => '2026-01-01T00:00:00.000Z', at: () => () => {} },
      random: () => 0.5,
      readOnly: true,
    });
    return watching;
  }

  function stopLooking(): void {
    if (watching !== undefined) closing.push(watching.then((store) => store.close()));
    watching = undefined;
  }

  return {
    kind: 'sqlite',
    reader: look,
    integrity() {
      const db = new DatabaseSync(files.db, { readOnly: true });
      try {
        return String(db.prepare('PRAGMA integrity_check').get()?.['integrity_check']);
      } finally {
        db.close();
      }
    },
    async connect({ clock, notBefore }) {
      let dead = false;
      let doomed: { readonly how: InnerDeath; readonly died: () => void } | undefined;
      const place = files;

      function lastCommit(commit: () => void, rollBack: () => void): never {
        const { how, died } = doomed!;
        doomed = undefined;
        if (how === 'no-commit' || shared) {
          rollBack();
          if (!shared) moveOn((size) => size)(() => {});
        } else {
          const before = sizeOf(place.log);
          const copy = moveOn((size) => (size > before ? before + random.int(size - before + 1) : size));
          copy(commit);
        }
        stopLooking();
        dead = true;
        died();
        throw new Error('the process was killed inside a transaction');
      }

      const world: SqliteWorld = {
        ...realWorld,
        openDatabase(file, options) {
          const db = realWorld.openDatabase(file, options);
          const living =
            <A extends readonly unknown[], T>(act: (...args: A) => T) =>
            (...args: A): T => {
              if (dead) throw new Error('the process is dead');
              return act(...args);
            };
          return {
            ...db,
            run: living((sql, values) => db.run(sql, values)),
            one: living((sql, values) => db.one(sql, values)),
            all: living((sql, values) => db.all(sql, values)),
            exec(sql) {
              if (sql === 'ROLLBACK') return db.exec(sql);
              if (dead) throw new Error('the process is dead');
              if (sql !== 'COMMIT' || doomed === undefined) return db.exec(sql);
              return lastCommit(
                () => db.exec('COMMIT'),
                () => db.exec('ROLLBACK'),
              );
            },
          };
        },
      };
      const options = { clock, notBefore, random: () => random.next(), shared };
      const store = await openSqliteStore(place.db, options, world);
      return {
        store,
        doom: (how, died) => void (doomed = { how, died }),
        end() {
          doomed = undefined;
          if (!dead && !shared) {
            moveOn((size) => size)(() => {});
            stopLooking();
          }
          dead = true;
          closing.push(
            store.close().then(() => {
              if (!shared) rmSync(join(place.db, '..'), { recursive: true });
            }),
          );
        },
      };
    },
    async close() {
      stopLooking();
      await Promise.all(closing);
    },
  };
}
