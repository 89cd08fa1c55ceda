import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { compiledName, readCompiled, type ReadyConfig } from '../config/compiled.ts';
import type { Environment } from '../process/environment.ts';

/**
 * The configuration of a deployment: the one that was checked when the functions were bundled, or, where there is a
 * tocsin.yaml, that one, checked now. Throws with every problem.
 *
 * @param cwd relative names are relative to it; a function's own folder
 */
export async function deployedConfig(env: Environment, cwd: string): Promise<ReadyConfig> {
  const path = resolve(cwd, env['TOCSIN_CONFIG'] ?? '.');
  const ready = await readyConfig(path);
  if (ready !== undefined) return ready;
  // Checking takes longer to load than everything that takes an alarm in.
  const { loadConfig } = await import('../config/index.ts');
  const loaded = await loadConfig(path, cwd);
  if (loaded.ok) return loaded.config;
  throw new Error(
    loaded.problems.map(({ file, line, message }) => `${file}:${line ?? 1} ${message}`).join('\n'),
  );
}

/** What people edit wins over what was made of it: a change is never passed over. */
async function readyConfig(path: string): Promise<ReadyConfig | undefined> {
  if (basename(path) === compiledName) return readCompiled(await readFile(path, 'utf8'), dirname(path));
  if ((await textIn(join(path, 'tocsin.yaml'))) !== undefined) return undefined;
  const text = await textIn(join(path, compiledName));
  return text === undefined ? undefined : readCompiled(text, path);
}

const textIn = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);
