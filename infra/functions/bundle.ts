import { buildSync, type BuildOptions } from 'esbuild';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

/** The functions by the name of their file in `handlers/`. */
export const functionNames: readonly string[] = readdirSync(join(root, 'handlers'))
  .filter((file) => file.endsWith('.ts') && file !== 'composition.ts')
  .map((file) => file.slice(0, -'.ts'.length));

/** How every function is bundled. */
export const bundleForm: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  // Else every letter of the Vietnamese texts takes six bytes.
  charset: 'utf8',
  format: 'esm',
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  // CommonJS packages call require at run time; ES modules have none (esbuild issue 1921).
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  alias: { '@aws-sdk/credential-provider-node': join(here, 'lambda-credentials.ts') },
  legalComments: 'none',
  logLevel: 'error',
};

/**
 * Bundles one function as `index.mjs` into a folder of its own.
 *
 * @returns bytes of the bundle
 */
export function bundleFunction(name: string, out: string): number {
  const outfile = join(out, name, 'index.mjs');
  buildSync({ ...bundleForm, entryPoints: [join(root, 'handlers', `${name}.ts`)], outfile });
  return statSync(outfile).size;
}
