import type { Instant } from '../core/calendar/index.ts';
import { StoreError, type Clock, type Store } from '../app/ports/index.ts';
import { createMemoryStore } from './memory/index.ts';
import { openSqliteStore } from './sqlite/index.ts';

export { artefactIds, createFolderArtefacts } from './artefacts/folder.ts';
export { createMemoryArtefacts } from './artefacts/memory.ts';
export { backUpSqlite, restoreSqlite } from './sqlite/backup.ts';
export { createMemoryStore };

export type StoreOptions = {
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** For commands that only print. */
  readonly readOnly?: boolean;
  /** SQLite: do not insist on being the only process that writes to the file. */
  readonly shared?: boolean;
  /** Told the newest instant that is stored, before anything is written. */
  readonly notBefore?: (newest: Instant) => void;
};

/** Opens `sqlite:FILE` or `memory:`. Throws StoreError with what to do about it. */
export async function openStore(spec: string, options: StoreOptions): Promise<Store> {
  if (spec === 'memory:') return createMemoryStore();
  if (spec.startsWith('sqlite:') && spec.length > 'sqlite:'.length) {
    return await openSqliteStore(spec.slice('sqlite:'.length), options);
  }
  const why = spec.startsWith('dynamodb:')
    ? 'the DynamoDB store is not part of this version yet; use sqlite:FILE'
    : `${JSON.stringify(spec)} is no store; allowed are sqlite:FILE and memory:`;
  throw new StoreError('unavailable', why, { retryable: false });
}
