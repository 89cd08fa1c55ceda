import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { PAGE_BLOCKS, PAGE_ELEMENTS } from '../../../sandbox/page/coverage.ts';
import { callLimits } from '../../../bot/slack/chat/limits.ts';
import { BLOCK_TYPES, ELEMENT_TYPES } from '../../../sandbox/slack/index.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const page = readFileSync(join(root, 'docs/reference/sandbox.md'), 'utf8')
  .split('### The page')[1]!
  .split('\n## ')[0]!;

const listed = (after: string): readonly string[] => {
  const list = page.split(after)[1]!.trim().split('\n\n')[0]!;
  return [...list.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name!);
};

test('the reference lists what the page draws', () => {
  expect(listed('Drawn blocks:')).toEqual([...PAGE_BLOCKS]);
  expect(listed('Drawn elements:')).toEqual([...PAGE_ELEMENTS]);
});

test('every block and element that the product makes is drawn', () => {
  const folder = join(root, 'bot/slack/views');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const made = new Set(
    sources.flatMap((text) => [...text.matchAll(/type: '([a-z_]+)'/g)].map(([, type]) => type!)),
  );
  const known = new Set<string>([...BLOCK_TYPES, ...ELEMENT_TYPES]);
  const blocks = [...made].filter((type) => known.has(type));
  const drawn = new Set<string>([...PAGE_BLOCKS, ...PAGE_ELEMENTS]);
  expect(blocks.length).toBeGreaterThan(8);
  expect(blocks.filter((type) => !drawn.has(type))).toEqual([]);
});

const methodsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([a-z]+(?:\.[A-Za-z]+)+)`/g)].map(([, name]) => name!);

test('every method of the workspace has something to see on the page or is listed as one that has not; the product calls no other', () => {
  const whole = readFileSync(join(root, 'docs/reference/sandbox.md'), 'utf8');
  const answered = methodsIn(whole.split('### Methods')[1]!.split('Any other')[0]!);
  const after = (words: string) => methodsIn(page.split(words)[1]!.trim().split('\n\n')[0]!);
  const seen = after('effect is seen on the page:');
  const unseen = after('with nothing to see:');
  expect(answered.length).toBeGreaterThan(50);
  expect([...seen, ...unseen].toSorted()).toEqual([...answered].toSorted());
  expect(Object.keys(callLimits).filter((method) => !answered.includes(method))).toEqual([]);
});
