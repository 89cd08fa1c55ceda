import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { command } from '../../../bot/cli/graph.ts';

test('without a store tocsin graph says where it looked', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-graph-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const run = command.run(['--store', `sqlite:${join(folder, 'none.sqlite')}`], {
    out: () => undefined,
    err: () => undefined,
    readInput: () => Promise.resolve(''),
    env: {},
    cwd: folder,
  });
  await expect(run).rejects.toThrow(/there is no store at .*none\.sqlite/);
});
