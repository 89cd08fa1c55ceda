import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { StoreError, type ArtefactStore } from '../../app/ports/index.ts';
import { described, idOf, isArtefactId, MOST_ARTEFACT_BYTES } from './content.ts';

/**
 * Artefacts in a folder: `ab/ab12...` by content hash, so a name can neither come from outside nor be written twice
 * with different bytes. A file gets its name only when its bytes are on disk.
 */
export function createFolderArtefacts(folder: string): ArtefactStore {
  const root = resolve(folder);
  const shardOf = (id: string): string => join(root, id.slice(0, 2));
  const fileOf = (id: string): string => join(shardOf(id), id);

  return {
    async put(content, contentType) {
      const [bytes, artefact] = described(content, contentType);
      await translated(root, async () => {
        // A damaged file is replaced by what it should be.
        const kept = await read(fileOf(artefact.id)).catch(() => undefined);
        if (kept === undefined || idOf(kept) !== artefact.id) await write(fileOf(artefact.id), bytes);
        // Also where it was there already: whoever renamed it may have died before this.
        await flush(shardOf(artefact.id));
      });
      return artefact;
    },
    async get(id) {
      if (!isArtefactId(id)) return undefined;
      const bytes = await translated(root, () => read(fileOf(id)));
      if (bytes !== undefined && idOf(bytes) !== id) {
        throw new StoreError(
          'corrupt',
          `${fileOf(id)} does not hold the bytes of its name: bring it back from a backup of ${root}`,
          { retryable: false },
        );
      }
      return bytes;
    },
  };

  async function write(file: string, bytes: Uint8Array): Promise<void> {
    await makeFolder(dirname(file));
    const draft = `${file}.${randomUUID()}.draft`;
    try {
      const handle = await open(draft, 'wx', 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(draft, file);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }
}

/** Ids of all artefacts in a folder, in order; none where there is no such folder. */
export async function artefactIds(folder: string): Promise<readonly string[]> {
  const root = resolve(folder);
  const shards = await readdir(root).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  const found: string[] = [];
  for (const shard of shards.filter((name) => /^[0-9a-f]{2}$/.test(name)).toSorted()) {
    found.push(...(await readdir(join(root, shard))).filter(isArtefactId).toSorted());
  }
  return found;
}

/** With every folder above it that is new. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let above = dirname(folder); above.length >= dirname(first).length; above = dirname(above)) {
    await flush(above);
    if (above === dirname(above)) return;
  }
}

/** A folder's new entries survive a power cut only when the folder itself is flushed. */
async function flush(folder: string): Promise<void> {
  // Windows neither needs this nor opens folders.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Follows no symbolic link and reads no more than an artefact may have: what is longer cannot fit its name. */
async function read(file: string): Promise<Uint8Array | undefined> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (!handle) return undefined;
  try {
    const { size } = await handle.stat();
    return size > MOST_ARTEFACT_BYTES ? new Uint8Array() : await handle.readFile();
  } finally {
    await handle.close();
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;

async function translated<T>(root: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    const what = `artefacts in ${root}: ${(error as Error).message}`;
    if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
      const how = code === 'EFBIG' ? 'raise the limit of file sizes (ulimit -f)' : 'free space on its disk';
      throw new StoreError('full', `${what}: ${how}`, { retryable: true, cause: error });
    }
    if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
      throw new StoreError('read-only', `${what}: check owner and mode`, { retryable: true, cause: error });
    }
    if (code === 'ELOOP') {
      throw new StoreError('corrupt', `${what}: an artefact is never a link`, {
        retryable: false,
        cause: error,
      });
    }
    throw new StoreError('unavailable', what, { retryable: true, cause: error });
  }
}
