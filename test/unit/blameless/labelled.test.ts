import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blameRules, findBlame } from '../../../bot/core/postmortem/index.ts';
import type { BlameRule } from '../../../bot/core/postmortem/index.ts';

type Labelled = { readonly text: string; readonly blame: BlameRule | null; readonly set: string };

const read = (language: string): readonly Labelled[] =>
  readFileSync(new URL(`../../fixtures/blameless/${language}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);

for (const language of ['en', 'vi'] as const) {
  const rows = read(language);
  const found = rows.map((row) => findBlame(row.text, { locale: language }));

  test(`${language}: at least 300 sentences of our own, half of them innocent, none twice`, () => {
    const innocent = rows.filter(({ blame }) => blame === null).length;
    expect(rows.length).toBeGreaterThanOrEqual(300);
    expect(innocent / rows.length).toBeGreaterThan(0.45);
    expect(innocent / rows.length).toBeLessThan(0.55);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    expect(rows.flatMap(({ blame }) => blame ?? []).filter((rule) => !blameRules.includes(rule))).toEqual([]);
  });

  test(`${language}: 95 of 100 reproaches are found, and 95 of 100 findings are reproaches`, () => {
    const blaming = rows.filter(({ blame }) => blame !== null).length;
    const marked = rows.filter((_, n) => (found[n]?.length ?? 0) > 0);
    const both = marked.filter(({ blame }) => blame !== null).length;
    expect(both / blaming).toBeGreaterThanOrEqual(0.95);
    expect(both / marked.length).toBeGreaterThanOrEqual(0.95);
  });

  test(`${language}: every rule is found at least 9 times of 10`, () => {
    const recall = blameRules.map((rule) => {
      const labelled = rows.flatMap(({ blame }, n) => (blame === rule ? [found[n]?.length ?? 0] : []));
      return { rule, share: labelled.filter((count) => count > 0).length / labelled.length };
    });
    expect(recall.filter(({ share }) => !(share >= 0.9))).toEqual([]);
  });

  test(`${language}: findings are slices of the text, in order, and none overlaps another`, () => {
    rows.forEach(({ text }, n) => {
      let end = 0;
      for (const each of found[n] ?? []) {
        expect(text.slice(each.column - 1, each.column - 1 + each.length)).toBe(each.text);
        expect(each.column - 1).toBeGreaterThanOrEqual(end);
        end = each.column - 1 + each.length;
      }
    });
  });

  test(`${language}: why and suggestion speak the language of the sentence`, () => {
    const vietnamese = /[ăđơưạảấầậắặẹẻếềểệịỏốồổộớờợụủứừửữự]/u;
    const own = (text: string): string => text.replaceAll(/"[^"]*"|factor was .*;/g, '');
    const said = found.flat().flatMap(({ why, suggestion }) => [why, own(suggestion)]);
    expect(said.length).toBeGreaterThan(600);
    expect(said.filter((text) => text.length < 20)).toEqual([]);
    expect(said.filter((text) => vietnamese.test(text) !== (language === 'vi'))).toEqual([]);
  });
}
