import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { folder, rig, run } from './process-rig.ts';

// Processes start in one second on an idle machine, and in twenty on one that is busy with other things.
vi.setConfig({ testTimeout: 120_000 });

test('without a configuration and without an environment everything that is missing is listed at once, exit 2', async () => {
  const { code, out, err } = await run(['start'], {}, await folder());
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('tocsin.yaml: there is no configuration here');
  expect(err).toContain('SLACK_BOT_TOKEN is not set');
  expect(err).toContain('SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is not set');
  expect(err).toMatch(/nothing was started\n$/);
});

test('an empty configuration and a wrong environment are listed at once, without the secrets in it', async () => {
  const own = await folder();
  await writeFile(join(own, 'tocsin.yaml'), 'locale: en\n');
  const { code, err } = await run(
    ['start'],
    {
      SLACK_BOT_TOKEN: 'xoxp-a-secret-of-somebody',
      TOCSIN_HTTP: '3000',
      TOCSIN_STORE: 'postgres://localhost/tocsin',
      SLACK_API_URL: 'slack.example',
    },
    own,
  );
  expect(code).toBe(2);
  for (const what of [
    'SLACK_BOT_TOKEN does not look right',
    'tocsin.yaml: slack is missing',
    'tocsin.yaml: intake is missing',
    'TOCSIN_HTTP must be HOST:PORT',
    'TOCSIN_STORE is "postgres://localhost/tocsin"; it is sqlite:FILE, dynamodb://REGION/TABLE or memory:',
    'SLACK_API_URL is "slack.example"; it must be an address',
    '6 missing or wrong; nothing was started',
  ])
    expect(err).toContain(what);
  expect(err).not.toContain('a-secret');
});

test.each([
  ['socket', 'SLACK_APP_TOKEN is not set'],
  ['http', 'SLACK_SIGNING_SECRET is not set'],
])('slack.mode %s asks for what it needs: %s', async (mode, expected) => {
  const own = await folder();
  const topics = '["arn:aws:sns:eu-west-1:111122223333:alarms"]';
  await writeFile(
    join(own, 'tocsin.yaml'),
    `slack: { mode: ${mode} }\nintake: { sns: { topics: ${topics} } }\n`,
  );
  const { code, err } = await run(['start'], { SLACK_BOT_TOKEN: 'xoxb-123' }, own);
  expect(code).toBe(2);
  expect(err).toContain(expected);
  expect(err).toContain('1 missing or wrong');
});

test('a configuration with two mistakes names both with their lines, and what is missing beside them', async () => {
  const own = await folder();
  await writeFile(
    join(own, 'tocsin.yaml'),
    'slack: { mode: sockets }\npeople:\n  an: { zone: Europe/Hanoi }\nservices:\n  cart: { severity: sev9 }\n',
  );
  const { code, err } = await run(['start'], {}, own);
  expect(code).toBe(2);
  expect(err).toMatch(/^tocsin\.yaml:1:\d+ slack\.mode/m);
  expect(err).toMatch(/^tocsin\.yaml:5:\d+ services\.cart\.severity/m);
  expect(err).toContain('SLACK_BOT_TOKEN is not set');
});

test('tokens that Slack refuses are named, and the process ends instead of hanging half started', async () => {
  const { world, run: inWorld, configure } = await rig();
  await configure((text) => text.replace('mode: http', 'mode: socket'));
  world.slack.revokeToken(world.slack.tokens.bot);
  world.slack.revokeToken(world.slack.tokens.app);
  const { code, err, sec } = await inWorld(['start']);
  expect(code).toBe(2);
  expect(err).toContain('SLACK_BOT_TOKEN is refused by Slack (token_revoked)');
  expect(err).toContain('SLACK_APP_TOKEN is refused by Slack (token_revoked)');
  expect(err).not.toContain(world.slack.tokens.bot);
  // It would hang for ever otherwise.
  expect(sec).toBeLessThan(60);
});

test('a folder of certificates that is not there is named', async () => {
  const { run: inWorld, configure } = await rig();
  await configure((text) => text.replace('./sns-certificates', './certs'));
  const { code, err } = await inWorld(['start']);
  expect([code, err]).toEqual([
    2,
    expect.stringContaining('intake.sns.certificates names ./certs, which is no folder'),
  ]);
});

test('a port in use is named; the process ends with 1 and lets go of the store', async () => {
  const { run: inWorld, start } = await rig();
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as AddressInfo;
  const { code, err } = await inWorld(['start'], { TOCSIN_HTTP: `127.0.0.1:${port}` });
  expect(code).toBe(1);
  expect(err).toContain(`TOCSIN_HTTP: cannot listen on 127.0.0.1:${port} (EADDRINUSE)`);
  expect(await (await start()).stop()).toBe(0);
});

test.each([
  ['is a folder', 'store', (path: string) => mkdir(path)],
  ['is in no folder', 'file/store', (path: string) => writeFile(join(path, '..'), 'a file, no folder')],
])('a store that %s is named with its path, exit 1', async (_what, name, prepare) => {
  const { folder: own, run: inWorld } = await rig();
  await prepare(join(own, name));
  const { code, err } = await inWorld(['start'], { TOCSIN_STORE: `sqlite:${join(own, name)}` });
  expect(code).toBe(1);
  expect(err).toContain(join(own, name));
  expect(err).not.toMatch(/^\s+at /m);
});

test('a store that is no database is called damaged, with what to do, exit 1', async () => {
  const { folder: own, run: inWorld } = await rig();
  const store = join(own, 'broken.sqlite');
  await writeFile(
    store,
    'this is no database, it is a text of some length that somebody has put here'.repeat(100),
  );
  const { code, err } = await inWorld(['start'], { TOCSIN_STORE: `sqlite:${store}` });
  expect(code).toBe(1);
  expect(err).toContain(`the store ${store} is damaged`);
  expect(err).toContain('bring back the newest backup');
});

test('a second process on one store is refused by the name of the first, exit 1', async () => {
  const { run: inWorld, start } = await rig();
  const first = await start();
  const { code, err } = await inWorld(['start']);
  expect(code).toBe(1);
  expect(err).toContain('is in use by another Tocsin');
  expect(err).toContain(String(first.pid));
});

test('a configuration that cannot be read as text is a problem, not a crash', async () => {
  const { world, run: inWorld } = await rig();
  await appendFile(join(world.configFolder, 'tocsin.yaml'), '\nservices: {{{\n');
  const { code, err } = await inWorld(['start']);
  expect(code).toBe(2);
  expect(err).toMatch(/tocsin\.yaml:\d+:\d+ YAML: /);
});
