import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A folder that comes with Tocsin (`runbooks`, `postmortem-templates`): beside package.json, whether this file runs
 * from the repository or from a bundle some folders below.
 */
export function shippedFolder(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let depth = 0; depth < 6; depth += 1) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, name))) return join(folder, name);
    folder = dirname(folder);
  }
  return join(folder, name);
}
