import { join, resolve } from 'node:path';
import { bundleFunction, functionNames } from './bundle.ts';
import { compileConfig } from './compile-config.ts';

/*
 * `npm run functions -- [DIR [CONFIG]]`: one folder with an index.mjs for each function, to be zipped and deployed. With
 * a configuration it is checked now and lies beside each of them.
 */

const kilobytes = (bytes: number): string => String(Math.round(bytes / 1024)).padStart(6);

const [dir = 'dist-functions', config] = process.argv.slice(2);
const out = resolve(dir);
for (const name of functionNames) {
  const { loaded, all, drawing } = bundleFunction(name, out);
  if (config !== undefined) await compileConfig(config, join(out, name));
  process.stdout.write(
    `${kilobytes(loaded)} of ${kilobytes(all)} KB  ${name}${drawing === 0 ? '' : `, of it ${kilobytes(drawing).trim()} KB that draw pictures`}\n`,
  );
}
process.stdout.write(`${out}: handler index.handler, nodejs24.x, arm64\n`);
