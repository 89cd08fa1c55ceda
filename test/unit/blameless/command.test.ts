import { expect, test } from 'vitest';
import { command } from '../../../bot/cli/blameless.ts';
import { findBlame } from '../../../bot/core/postmortem/index.ts';

async function run(args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await command.run(args, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    readInput: async () => input,
    env: {},
    cwd: import.meta.dirname,
  });
  return { code, ...said };
}

test('findings are printed as FILE:line:col rule "text": why -> suggestion, exit code 1', async () => {
  const { code, out, err } = await run(['-'], 'Fine.\n\nBo forgot to renew it.\n');
  expect(code).toBe(1);
  expect(out).toMatch(/^-:3:1 forgot "Bo forgot to renew": People forget .* -> The process relied on .*\n$/);
  expect(err).toBe('');
});

test('nothing found prints nothing, exit code 0; with --json an empty array', async () => {
  expect(await run(['-'], 'The pager failed to reach Bo.')).toEqual({ code: 0, out: '', err: '' });
  expect(await run(['-', '--json'], 'Fine.')).toEqual({ code: 0, out: '[]\n', err: '' });
});

test('whose turn it is now blames nobody; whose turn it was does', () => {
  const rules = (text: string) => findBlame(text, { locale: 'en' }).map(({ rule }) => rule);
  expect(rules('All alarms are OK; it is for a person to resolve.')).toEqual([]);
  expect(rules('It was for the engineer to check the config.')).toEqual(['should-have']);
});

test('--json prints the findings with exactly seven fields', async () => {
  const text = 'Minh quên gia hạn.';
  const { code, out } = await run(['-', '--json', '--locale', 'vi'], text);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual(findBlame(text, { locale: 'vi' }));
  expect(Object.keys((JSON.parse(out) as object[])[0] ?? {})).toEqual([
    'line',
    'column',
    'length',
    'text',
    'rule',
    'why',
    'suggestion',
  ]);
});

test.each([[[]], [['a.md', 'b.md']], [['-', '--locale', 'de']], [['-', '--unknown']]])(
  'wrong use %j is exit code 2 with a hint at the help',
  async (args) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('tocsin blameless --help');
  },
);

test('a file that cannot be read is exit code 1 and says why', async () => {
  const { code, out, err } = await run(['missing.md', '--json']);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toContain('missing.md');
});
