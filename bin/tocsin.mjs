#!/usr/bin/env node
import { existsSync } from 'node:fs';

if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    `tocsin needs Node 24 or newer, this is ${process.version}; npx tocsin finds the one that npm installed\n`,
  );
  process.exit(2);
}
const built = new URL('../dist/cli/main.js', import.meta.url);
await import(existsSync(built) ? built.href : new URL('../bot/cli/main.ts', import.meta.url).href);
