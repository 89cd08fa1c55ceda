import type { Instant } from '../core/calendar/index.ts';
import { StoreError, type ArtefactStore, type Clock, type Store } from '../app/ports/index.ts';
import { createMemoryStore } from './memory/index.ts';
import { openSqliteStore } from './sqlite/index.ts';

export { putTogether, type ArchiveSource, type ArchiveTarget } from './archive/archive.ts';
export { arrived, type Arrival } from './archive/hold.ts';
export { openSource, openTarget } from './archive/open.ts';
export { kindOf, thingOf, type Thing, type ThingKind } from './archive/thing.ts';
import { createFolderArtefacts } from './artefacts/folder.ts';
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

/** Where a store keeps its artefacts: in a folder, or beside the store in its table. */
export async function openArtefacts(
  spec: string,
  folder: string,
  options: Pick<StoreOptions, 'random'>,
): Promise<ArtefactStore> {
  if (!spec.startsWith('dynamodb:')) return createFolderArtefacts(folder);
  const { createDynamoArtefacts } = await import('./dynamodb/artefacts.ts');
  return createDynamoArtefacts(spec, options);
}

/** Opens `sqlite:FILE`, `dynamodb://REGION/TABLE` or `memory:`. Throws StoreError with what to do about it. */
export async function openStore(spec: string, options: StoreOptions): Promise<Store> {
  if (spec === 'memory:') return createMemoryStore();
  if (spec.startsWith('sqlite:') && spec.length > 'sqlite:'.length) {
    return await openSqliteStore(spec.slice('sqlite:'.length), options);
  }
  if (spec.startsWith('dynamodb:')) {
    // Loaded on demand: its SDK takes longer to load than most commands to run.
    const { openDynamoStore } = await import('./dynamodb/index.ts');
    return await openDynamoStore(spec, options);
  }
  const allowed = 'allowed are sqlite:FILE, dynamodb://REGION/TABLE and memory:';
  const why = `${JSON.stringify(spec.slice(0, 300))} is no store; ${allowed}`;
  throw new StoreError('unavailable', why, { retryable: false });
}
