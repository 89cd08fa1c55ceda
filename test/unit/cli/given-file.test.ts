import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readGiven } from '../../../bot/cli/given-file.ts';

let cwd = '';
const io = {
  readInput: () => Promise.resolve('from stdin'),
  get cwd() {
    return cwd;
  },
};

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'tocsin-given-'));
  await writeFile(join(cwd, 'one.json'), '{"a":1}');
});
afterAll(() => rm(cwd, { recursive: true }));

test('the file that was named is read, and stdin for -', async () => {
  expect(await readGiven('one.json', io, 7)).toBe('{"a":1}');
  expect(await readGiven('-', io, 7)).toBe('from stdin');
});

test.each([
  ['no.json', 'unreadable', 'there is no file no.json'],
  ['one.json/two', 'unreadable', 'there is no file one.json/two'],
  ['.', 'unreadable', '. is a folder; name the files in it'],
  ['one.json', 'too-large', 'one.json has 7 bytes; at most 6 are read'],
])('%s is refused as %s: %s', async (file, problem, message) => {
  await expect(readGiven(file, io, file === '.' ? 1_000_000 : 6)).rejects.toMatchObject({ problem, message });
});
