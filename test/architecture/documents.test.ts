import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The rows of the first table of a Markdown file, without its header, as cells. */
const tableOf = (path: string): string[][] =>
  read(path)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const packages = Object.entries(
  JSON.parse(read('package.json')) as Record<string, Record<string, string> | undefined>,
).flatMap(([key, each]) => (key.toLowerCase().endsWith('dependencies') ? Object.entries(each ?? {}) : []));

test('every dependency has one line: why, where, how to remove', () => {
  const rows = tableOf('docs/dependencies.md');
  expect(rows.map((row) => row[0] ?? '').toSorted()).toEqual(packages.map(([name]) => name).toSorted());
  expect(rows.filter((row) => row.length !== 4 || row.some((cell) => cell === ''))).toEqual([]);
});

test('every dependency is pinned to one version', () => {
  expect(packages.length).toBeGreaterThan(20);
  expect(packages.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the glossary defines each word once, in order, in one sentence', () => {
  const rows = tableOf('docs/glossary.md');
  const words = rows.map((row) => row[0] ?? '');
  expect(words.length).toBeGreaterThanOrEqual(33);
  expect(words).toEqual([...new Set(words)].toSorted());
  expect(rows.filter((row) => !/^[A-Z][^.]*(\.[a-z][^.]*)*\.$/.test(row[1] ?? ''))).toEqual([]);
});

test('the licence is the one that package.json names, in full', () => {
  expect((JSON.parse(read('package.json')) as { license: string }).license).toBe('Apache-2.0');
  expect(read('LICENSE')).toContain('Version 2.0, January 2004');
  expect(read('LICENSE')).toContain('APPENDIX: How to apply the Apache License to your work.');
});

test('files that docs/deploy.md names exist', () => {
  const named = [
    ...read('docs/deploy.md').matchAll(/`((?:infra|runbooks|docs|bot)\/[\w./-]*|cdk\.json)`/g),
  ].map((found) => found[1] ?? '');
  expect(named).toContain('infra/intake-stack.ts');
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('every setting of the intake stack is explained in docs/deploy.md', async () => {
  const { settingNames } = await import('../../infra/settings.ts');
  const text = read('docs/deploy.md');
  expect(settingNames.filter((name) => !text.includes(`| \`${name}\` |`))).toEqual([]);
});
