import { loadConfig, placeText, type LoadedConfig } from '../config/index.ts';
import type { CommandIo } from './command.ts';

/** The path of the configuration: `--config`, else TOCSIN_CONFIG, else ./tocsin.yaml. */
export const configPath = (given: string | undefined, io: CommandIo): string =>
  given ?? io.env['TOCSIN_CONFIG'] ?? 'tocsin.yaml';

/** Loads it, or says every problem with file and line and returns undefined. */
export async function readConfiguration(path: string, io: CommandIo): Promise<LoadedConfig | undefined> {
  const result = await loadConfig(path, io.cwd);
  if (result.ok) return result.config;
  for (const problem of result.problems) io.err(`${placeText(problem)} ${problem.message}\n`);
  const { length } = result.problems;
  io.err(`${length} ${length === 1 ? 'problem' : 'problems'} in the configuration; nothing was done\n`);
  return undefined;
}
