import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPictures } from '../../bot/pictures/pictures.ts';
import { bundleForm, bundleFunction, functionNames } from '../../infra/functions/bundle.ts';

let out: string;

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

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

test('what takes alarms in loads nothing of Slack, and nothing that checks a configuration', () => {
  const { packages } = bundleFunction('alarm-received', out);
  expect(packages).toContain('@aws-sdk/client-dynamodb');
  expect(packages.filter((name) => /^(?:@slack\/.*|zod|yaml)$/.test(name))).toEqual([]);
});

test('the functions that compose the whole program load no receiver of Bolt and check no configuration', () => {
  const { packages, loaded, all } = bundleFunction('effect-due', out);
  expect(packages).toContain('@slack/bolt');
  expect(
    packages.filter((name) => ['express', 'undici', '@slack/socket-mode', 'zod'].includes(name)),
  ).toEqual([]);
  expect(all).toBeGreaterThan(loaded);
});

test('what does effects draws from its own folder, and no other function carries what draws', async () => {
  const kilobytes = functionNames.map((name) => [name, bundleFunction(name, out).drawing / 1024] as const);
  const drawing = kilobytes.filter(([, size]) => size > 0);
  expect(drawing.map(([name]) => name).toSorted()).toEqual(['effect-due', 'tick']);
  for (const [name, size] of drawing) {
    expect(size).toBeLessThan(5000);
    // Outside of the repository nothing but the folder itself has the fonts and the WebAssembly.
    const pictures = createPictures(pathToFileURL(join(out, name, 'pictures/drawing.mjs')));
    const png = await pictures.graph('digraph { checkout -> "payments-api" }');
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
    expect(png.byteLength).toBeGreaterThan(2000);
  }
});

test('an app of Bolt with a receiver of our own is made, and told of a request, without what was left out', async () => {
  const outfile = join(out, 'bolt.mjs');
  const contents = `
    import { App } from '@slack/bolt';
    let app;
    const receiver = { init: (given) => void (app = given), start: async () => {}, stop: async () => {} };
    new App({ receiver, authorize: async () => ({ botToken: 'xoxb-1' }) }).command('/incident', async ({ ack }) => ack('heard'));
    export const ask = (body) => new Promise((ack, fail) => app.processEvent({ body, ack: async (said) => ack(said) }).catch(fail));
  `;
  buildSync({ ...bundleForm, stdin: { contents, resolveDir: root }, outfile });
  const { ask } = (await import(pathToFileURL(outfile).href)) as {
    readonly ask: (body: object) => Promise<unknown>;
  };
  expect(await ask({ command: '/incident', text: '', team_id: 'T1', user_id: 'U1', channel_id: 'C1' })).toBe(
    'heard',
  );
});
