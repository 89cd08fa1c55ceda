import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { redact, redactionPattern } from '../../../bot/core/catalogue/index.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

type Case = { readonly line: string; readonly secrets: readonly string[]; readonly kept: readonly string[] };

const cases: readonly Case[] = read('test/fixtures/redaction/lines.txt')
  .split('\n')
  .filter((line) => line !== '')
  .map((marked) => ({
    line: marked.replaceAll(/[«»]/g, ''),
    secrets: [...marked.matchAll(/«([^»]*)»/g)].map(([, secret]) => secret!),
    kept: marked
      .split(/«[^»]*»/)
      .map((part) => part.trim())
      .filter((part) => /\w/.test(part)),
  }));

const judged = cases.map(({ line, secrets, kept }) => {
  const { text, removed } = redact(line);
  const found = secrets.filter((secret) => !text.includes(secret)).length;
  const wrong = Math.max(0, removed - secrets.length) + (secrets.length === 0 ? 0 : 0);
  const damaged = kept.filter((part) => !text.includes(part)).length;
  return { line, text, secrets: secrets.length, found, wrong: Math.max(wrong, damaged > 0 ? 1 : 0) };
});

const sum = (of: (one: (typeof judged)[number]) => number): number =>
  judged.reduce((all, one) => all + of(one), 0);

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

test('200 lines with and without secrets: what is found and what is taken for one stands in docs/reference/evidence.md', () => {
  const [found, secrets, wrong] = [
    sum((one) => one.found),
    sum((one) => one.secrets),
    sum((one) => one.wrong),
  ];
  expect(cases).toHaveLength(200);
  expect(cases.filter((one) => one.secrets.length > 0).length).toBeGreaterThan(90);
  const figures = `${secrets} values in ${cases.filter((one) => one.secrets.length > 0).length} of 200 lines: recall ${percent(found / secrets)}, precision ${percent(found / (found + wrong))}`;
  const missed = judged.filter((one) => one.found < one.secrets || one.wrong > 0).map(({ text }) => text);
  expect(missed).toEqual([]);
  expect(read('docs/reference/evidence.md').replaceAll(/\s+/g, ' ')).toContain(figures);
});

test('a pattern of the team finds its value in each of the 200 lines, and takes nothing from what the other rules find', () => {
  const pattern = redactionPattern('order', 'ORD-[0-9]{6}');
  if ('problem' in pattern) throw new Error(pattern.problem);
  for (const { line } of cases) {
    const before = redact(line);
    const after = redact(`of ORD-424242:\n${line}`, [pattern]);
    expect(after.text).toBe(`of [removed:pattern:order]:\n${before.text}`);
    expect(after.removed).toBe(before.removed + 1);
  }
});
