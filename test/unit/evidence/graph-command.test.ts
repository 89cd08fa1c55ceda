import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { command } from '../../../bot/cli/graph.ts';

test('without a store tocsin graph says where it looked and ends with 1', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-graph-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  let err = '';
  const code = await command.run(['--store', `sqlite:${join(folder, 'none.sqlite')}`], {
    out: () => undefined,
    err: (text) => void (err += text),
    readInput: () => Promise.resolve(''),
    env: {},
    cwd: folder,
  });
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringMatching(/there is no store at .*none\.sqlite/),
  });
});
