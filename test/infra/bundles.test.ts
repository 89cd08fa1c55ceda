import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleFunction, functionNames } from '../../infra/functions/bundle.ts';

let out: string;

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'tocsin-bundles-'));
});
afterAll(() => rmSync(out, { recursive: true }));

test('every function that docs/how-to/serverless.md connects is there', () => {
  expect(functionNames.toSorted()).toEqual([
    'alarm-received',
    'calendar-feed',
    'change-recorded',
    'dead-letter',
    'effect-dispatch',
    'effect-due',
    'slack-request',
    'slack-work',
    'sms-received',
    'tick',
  ]);
});

test.each([
  ['slack-request', 400],
  ['alarm-received', 450],
  ['dead-letter', 450],
  ['effect-dispatch', 200],
])('%s loads less than %i KB, alone, and takes two arguments at most', async (name, most) => {
  expect(bundleFunction(name, out).loaded / 1024).toBeLessThan(most);
  const { handler } = (await import(pathToFileURL(join(out, name, 'index.mjs')).href)) as {
    readonly handler: (...given: readonly unknown[]) => unknown;
  };
  // Node 24 on Lambda refuses handlers with a third argument, the callback.
  expect(handler.length).toBeLessThanOrEqual(2);
});

test('the functions that compose the whole program are bundled, too', () => {
  const { loaded, all } = bundleFunction('effect-due', out);
  // Pictures, the reading of tocsin.yaml and the other stores are loaded by whoever needs them.
  expect(loaded / all).toBeLessThan(0.7);
});
