import { mkdir, mkdtemp, readdir, realpath, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PagerError } from '../app/ports/index.ts';

/** Longer than any attempt: what is older belongs to a process that was killed. */
const leftoverMs = 3600_000;

/**
 * A folder of its own for one attempt, so that two of them never wait for each other's locks and one that was killed
 * leaves nothing that the next would have to understand. Removed afterwards.
 */
export async function inWorkingFolder<T>(folder: string, work: (own: string) => Promise<T>): Promise<T> {
  const own = await made(folder);
  try {
    return await work(own);
  } finally {
    await rm(own, { recursive: true, force: true }).catch(() => {});
  }
}

async function made(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await sweep(folder);
    return await mkdtemp(join(await realpath(folder), 'attempt-'));
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new PagerError('unavailable', `git: the working folder cannot be made (${code})`, error);
  }
}

async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith('attempt-')) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined && Date.now() - found.mtimeMs > leftoverMs)
      await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}
