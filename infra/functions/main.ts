import { resolve } from 'node:path';
import { bundleFunction, functionNames } from './bundle.ts';

/* `npm run functions -- [DIR]`: one folder with an index.mjs for each function, to be zipped and deployed. */

const kilobytes = (bytes: number): string => String(Math.round(bytes / 1024)).padStart(6);
const out = resolve(process.argv[2] ?? 'dist-functions');
for (const name of functionNames) {
  const { loaded, all } = bundleFunction(name, out);
  process.stdout.write(`${kilobytes(loaded)} of ${kilobytes(all)} KB  ${name}\n`);
}
process.stdout.write(`${out}: handler index.handler, nodejs24.x, arm64\n`);
