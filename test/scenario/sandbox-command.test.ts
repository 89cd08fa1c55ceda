import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const entry = fileURLToPath(new URL('../../bin/tocsin.mjs', import.meta.url));

test('tocsin sandbox prints one address that serves the page; Ctrl+C ends it with 0 and leaves nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-sandbox-test-'));
  const child = spawn(process.execPath, [entry, 'sandbox'], {
    cwd: folder,
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  try {
    const out = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8')));
      child.once('exit', () => reject(new Error(err)));
    });
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/?\S*\n$/);
    expect((await fetch(out.trim())).status).toBe(200);
    const state = / TOCSIN_STATE_DIR=(\S+) TOCSIN_CONFIG=\S+\n$/.exec(err)?.[1];
    const { stdout } = await promisify(execFile)(process.execPath, [entry, 'incidents'], {
      cwd: folder,
      env: { ...process.env, TOCSIN_STATE_DIR: state },
    });
    expect(stdout).toBe('no incidents\n');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(err.trim().split('\n')).toHaveLength(3);
    expect((await readdir(folder)).filter((name) => name.startsWith('tocsin-'))).toEqual([]);
  } finally {
    child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
});
