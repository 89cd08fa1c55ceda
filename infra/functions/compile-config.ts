import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledName, compiledText } from '../../bot/config/compiled.ts';
import { loadConfig, processOnly } from '../../bot/config/index.ts';

/**
 * Checks a configuration and puts it, as the functions read it, beside the bundle in `folder`: a function would need half
 * a second to check it at every cold start. Throws with every problem.
 */
export async function compileConfig(path: string, folder: string): Promise<void> {
  const loaded = await loadConfig(path, process.cwd());
  const problems = loaded.ok
    ? processOnly(loaded.config.settings).map(loaded.config.placed)
    : loaded.problems;
  if (!loaded.ok || problems.length > 0) {
    throw new Error(problems.map(({ file, line, message }) => `${file}:${line ?? 1} ${message}`).join('\n'));
  }
  writeFileSync(join(folder, compiledName), compiledText(loaded.config));
}
