import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stagePackage } from '../../build.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const configuration = join(root, 'sandbox/demo/tocsin.yaml');

let folder = '';
let installed = '';

/** What is packed is unpacked where no node_modules is near: it has to bring everything it needs. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tocsin-packed-'));
  await stagePackage(join(folder, 'staged'));
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: join(folder, 'staged'),
  });
  const [{ filename }] = JSON.parse(stdout) as [{ readonly filename: string }];
  await run('tar', ['-xzf', join(folder, filename), '-C', folder]);
  installed = join(folder, 'package');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The packed command, in an environment and a folder that know nothing of the repository. */
const tocsin = (...args: readonly string[]) =>
  run(process.execPath, [join(installed, 'bin/tocsin.mjs'), ...args], { cwd: folder, env: {} });

test('the packed command prints its help', async () => {
  expect((await tocsin('--help')).stdout).toMatch(/^Tocsin: an alarm becomes an incident.*\n\nusage: tocsin/);
});

test('the packed command checks a configuration, with the 12 runbooks that came with it', async () => {
  const { stdout } = await tocsin('check', '--config', configuration);
  expect(stdout).toMatch(
    /^fine: 8 services, 3 people, 1 schedule, 12 runbooks; configuration [0-9a-f]{16}\n$/,
  );
});

test('the packed command lists what is missing before it starts', async () => {
  const ended = tocsin('start', '--config', configuration);
  await expect(ended).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('SLACK_BOT_TOKEN') });
});

test('the local world is beside the product, not in it', async () => {
  const chunks = await readdir(join(installed, 'dist/chunks'));
  const product = [
    join(installed, 'dist/cli/main.js'),
    ...chunks.map((name) => join(installed, 'dist/chunks', name)),
  ];
  const texts = await Promise.all(product.map((file) => readFile(file, 'utf8')));
  // esbuild names every file that it put into a bundle in a comment.
  expect(texts.filter((text) => /^\/\/ (sandbox|test|bench)\//m.test(text))).toEqual([]);
  expect(texts.some((text) => /^\/\/ bot\/main\.ts$/m.test(text))).toBe(true);
  const world = (await import(join(installed, 'dist/sandbox/demo.js'))) as Record<string, unknown>;
  expect(world['runDemo']).toBeTypeOf('function');
});

test('what belongs to the repository says so, and is no error without words', async () => {
  const ended = tocsin('simulate', '--seeds', '1');
  await expect(ended).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('of the repository'),
  });
});

test('the packed sandbox serves its page, with the product in it, and ends at Ctrl+C with 0', async () => {
  const child = spawn(process.execPath, [join(installed, 'bin/tocsin.mjs'), 'sandbox'], {
    cwd: folder,
    env: { TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8').trim()));
    child.once('exit', () => reject(new Error(err)));
  });
  const [page, script, style] = await Promise.all(
    ['/', '/page.js', '/page.css'].map(async (path) => (await fetch(`${url}${path}`)).text()),
  );
  expect(page).toContain('/page.js');
  expect(script!.length).toBeGreaterThan(20_000);
  expect(style).toContain('.panel');
  const press = { as: 'U0000000A1', do: 'control', id: 'clock.1m' };
  const headers = { 'content-type': 'application/json', origin: url };
  const pressed = await fetch(`${url}/act`, { method: 'POST', headers, body: JSON.stringify(press) });
  expect(await pressed.json()).toEqual({ ok: true });
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});

test('sources and tests stay at home, licences of what is bundled come along', async () => {
  expect((await readdir(installed)).toSorted()).toEqual([
    'LICENSE',
    'README.md',
    'bin',
    'dist',
    'docs',
    'package.json',
    'postmortem-templates',
    'runbooks',
    'scenarios',
  ]);
  const licences = await readFile(join(installed, 'dist/third-party-licences.txt'), 'utf8');
  expect(licences).toMatch(/^@slack\/bolt 5\.1\.0 \(MIT\)$/m);
  expect(licences).not.toContain('(no licence named)');
});

test.each([
  ['built', () => installed],
  ['from the sources', () => root],
])('help %s takes less than 300 ms', async (_form, place) => {
  const quickest = async (...args: readonly string[]): Promise<number> => {
    const times: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      const start = performance.now();
      await run(process.execPath, [...args], { cwd: folder });
      times.push(performance.now() - start);
    }
    return Math.min(...times);
  };
  // A machine on which Node itself takes long to start may take longer.
  const bareMs = await quickest('-e', '0');
  const helpMs = await quickest(join(place(), 'bin/tocsin.mjs'), '--help');
  expect(helpMs).toBeLessThan(Math.max(300, bareMs * 4));
});
