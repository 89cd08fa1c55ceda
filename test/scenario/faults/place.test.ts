import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folder, logged } from '../../contract/process/process-rig.ts';
import { effects, faultRig, health, startBound, until, type FaultRig } from './fault-rig.ts';

vi.setConfig({ testTimeout: 120_000 });

test('a state folder that is missing is made for its owner alone; one that others may read is told', async () => {
  const own = await faultRig();
  const before = process.umask(0o022);
  try {
    const first = await own.start({ TOCSIN_STATE_DIR: join(own.folder, 'new', 'state') });
    expect((await stat(join(own.folder, 'new', 'state'))).mode & 0o777).toBe(0o700);
    for (const name of ['tocsin.sqlite', 'tocsin.sqlite.lock', 'tocsin.sqlite-wal', 'control.sock'])
      expect((await stat(join(own.folder, 'new', 'state', name))).mode & 0o777).toBe(0o600);
    expect(logged(first, 'state-dir.open-to-others')).toEqual([]);
    await first.stop();
    const open = join(own.folder, 'open');
    await mkdir(open, { mode: 0o755 });
    const second = await own.start({ TOCSIN_STATE_DIR: open });
    expect(logged(second, 'state-dir.open-to-others')).toMatchObject([{ level: 'warn', mode: '755' }]);
    expect((await stat(open)).mode & 0o777).toBe(0o755);
    expect(await second.stop()).toBe(0);
  } finally {
    process.umask(before);
  }
});

test('a state folder that cannot be written is named with what to do, exit 1', async () => {
  const own = await faultRig();
  await mkdir(join(own.folder, 'state'));
  await chmod(join(own.folder, 'state'), 0o500);
  const { code, err } = await startBound(own);
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(
      /TOCSIN_STATE_DIR: the folder .*state cannot be written \(EACCES\): give it to the user that runs/,
    ),
  ]);
});

test('a state folder whose place is taken by a file is named, exit 1', async () => {
  const own = await faultRig();
  await writeFile(join(own.folder, 'state'), '');
  const { code, err } = await own.run(['start']);
  expect([code, err]).toEqual([1, expect.stringMatching(/TOCSIN_STATE_DIR: .*cannot be made \(EEXIST\)/)]);
});

test('while artefacts cannot be written evidence waits and everything else goes on; it comes when they can', async () => {
  const own = await faultRig();
  const { aws, scenario } = own.world;
  await own.fault({ artefacts: 'EFBIG' });
  const product = await own.start();
  aws.sns.subscribe([...scenario.topics.values()][0]!, 'http', `${product.url}/sns`);
  await until('the confirmed subscription', () =>
    aws.calls.some((call) => call.operation === 'ConfirmSubscription' && call.outcome === 'ok'),
  );
  scenario.steps[0]!.run();
  await until('the channel', () => own.channels().length === 1);
  const failed = await until('evidence that fails', () =>
    logged(product, 'effect.failed').find((line) => JSON.stringify(line).includes('ulimit -f')),
  );
  expect(failed).toMatchObject({ level: 'warn' });
  expect(await health(product)).toEqual({
    healthz: 200,
    readyz: 200,
    body: 'ready\nstore: ok\nslack: over HTTP\n',
  });
  await own.fault({});
  await until('the evidence', () => evidenceIn(own) >= 3);
  expect((await effects(own)).code).toBe(0);
  expect(logged(product, 'effect.parked')).toEqual([]);
  expect(await product.stop()).toBe(0);
  // What was being written then has been written, or is gone.
  const kept = await readdir(join(own.folder, 'state', 'artefacts'), { recursive: true });
  expect(kept.filter((name) => name.endsWith('.draft'))).toEqual([]);
});

const evidenceIn = (own: FaultRig): number =>
  [...own.world.slack.world.channels.values()].flatMap(({ messages }) =>
    messages.filter((message) => /\bE\d+\b/.test(`${message.text} ${JSON.stringify(message.blocks ?? [])}`)),
  ).length;

test('an artefact beyond the limit of file sizes is refused as full with what to do; nothing half is left, and a small one fits', async () => {
  const own = await folder();
  const child = join(import.meta.dirname, 'artefact-child.ts');
  // 8 blocks of 1,024 bytes (bash) or 512 (sh): between the small artefact and the big one.
  const { stdout, status } = spawnSync(
    'sh',
    ['-c', `ulimit -f 8; exec "$0" "$1" "$2"`, process.execPath, child, own],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  const [big, small] = stdout.trim().split('\n');
  expect(big).toMatch(/^full retryable artefacts in .*raise the limit of file sizes \(ulimit -f\)$/);
  expect(small).toBe('stored 100');
  const files = (await readdir(own, { recursive: true, withFileTypes: true })).filter((each) =>
    each.isFile(),
  );
  expect(files.map(({ name }) => name.length)).toEqual([64]);
});
