import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach } from 'vitest';
import type { Store } from '../../../bot/app/ports/index.ts';
import { openSqliteStore, realWorld, type SqliteWorld } from '../../../bot/store/sqlite/index.ts';
import { startWallClock } from './wall-clock.ts';

export type SqliteFolder = {
  readonly folder: () => string;
  readonly file: () => string;
  open(
    options?: { readonly readOnly?: boolean; readonly shared?: boolean },
    world?: Partial<SqliteWorld>,
  ): Promise<Store>;
  /** The file as SQLite sees it, past the store. */
  raw<T>(look: (db: DatabaseSync) => T): T;
};

/** A new folder for every test; what is opened through it is closed at the end. */
export function useSqliteFolder(): SqliteFolder {
  let folder = '';
  let opened: Store[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tocsin-sqlite-'));
    opened = [];
  });
  afterEach(async () => {
    for (const store of opened) await store.close();
    rmSync(folder, { recursive: true });
  });
  const file = (): string => join(folder, 'tocsin.sqlite');
  return {
    folder: () => folder,
    file,
    async open(options = {}, world = {}) {
      const given = { clock: startWallClock(), random: () => 0.5, ...options };
      const store = await openSqliteStore(file(), given, { ...realWorld, ...world });
      opened.push(store);
      return store;
    },
    raw(look) {
      const db = new DatabaseSync(file());
      try {
        return look(db);
      } finally {
        db.close();
      }
    },
  };
}
