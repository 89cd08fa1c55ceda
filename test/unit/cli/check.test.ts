import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from '../../../bot/cli/check.ts';
import { runCommand } from './run-command.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tocsin-check-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function check(text: string, ...args: readonly string[]): Promise<{ code: number; out: string }> {
  await writeFile(join(folder, 'tocsin.yaml'), text);
  return runCommand(command, args, folder);
}

const whole = `
slack: { announce: C0123ABCD }
intake: { sns: { topics: ["arn:aws:sns:eu-west-1:111122223333:alarms"] } }
`;

test('a file that is fine for the commands that only read says what start needs as well', async () => {
  const { code, out } = await check('people: {}\n');
  expect(code).toBe(0);
  expect(out).toMatch(
    /^fine: 0 services.*\nnot enough for tocsin start, which needs slack and intake as well\n$/,
  );
  expect(await check('', '--quiet')).toEqual({ code: 0, out: '', err: '' });
});

test('a file with both says nothing of it', async () => {
  const { code, out } = await check(whole);
  expect([code, out]).toEqual([0, expect.stringMatching(/^fine: [^\n]*\n$/)]);
});
