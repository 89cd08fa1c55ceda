#!/usr/bin/env node
const built = new URL('../dist/cli/main.js', import.meta.url);
const { existsSync } = await import('node:fs');
await import(existsSync(built) ? built.href : new URL('../bot/cli/main.ts', import.meta.url).href);
