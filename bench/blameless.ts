import { readFileSync } from 'node:fs';
import { blameRules, findBlame } from '../bot/core/postmortem/index.ts';

// How much of the labelled sentences the blameless check finds, and how much of what it finds is blame; then its speed on
// 1 MB. Usage: npx node bench/blameless.ts [--misses]

type Labelled = { readonly text: string; readonly blame: string | null; readonly set: string };
type Judged = Labelled & { readonly found: readonly string[] };

const read = (language: 'en' | 'vi'): readonly Labelled[] =>
  readFileSync(new URL(`../test/fixtures/blameless/${language}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3));

function figures(rows: readonly Judged[]): string {
  const blaming = rows.filter(({ blame }) => blame !== null);
  const marked = rows.filter(({ found }) => found.length > 0);
  const both = marked.filter(({ blame }) => blame !== null).length;
  return `n ${rows.length}, blame ${blaming.length}: recall ${share(both, blaming.length)}, precision ${share(both, marked.length)}`;
}

for (const language of ['en', 'vi'] as const) {
  const rows = read(language).map((row): Judged => ({
    ...row,
    found: findBlame(row.text, { locale: language }).map(({ rule }) => rule),
  }));
  console.log(`\n${language}: ${figures(rows)}`);
  for (const set of new Set(rows.map((row) => row.set))) {
    console.log(`  ${set.padEnd(10)} ${figures(rows.filter((row) => row.set === set))}`);
  }
  console.log(`  ${'rule'.padEnd(16)}labelled  recall   found  precision`);
  for (const rule of blameRules) {
    const labelled = rows.filter(({ blame }) => blame === rule);
    const hit = labelled.filter(({ found }) => found.length > 0).length;
    const found = rows.filter((row) => row.found.includes(rule));
    const right = found.filter(({ blame }) => blame !== null).length;
    const cells = [labelled.length, share(hit, labelled.length), found.length, share(right, found.length)];
    console.log(`  ${rule.padEnd(16)}${cells.map((cell) => String(cell).padStart(8)).join(' ')}`);
  }
  if (process.argv.includes('--misses')) {
    for (const { text } of rows.filter(({ blame, found }) => blame !== null && found.length === 0))
      console.log(`  missed: ${text}`);
    for (const { text } of rows.filter(({ blame, found }) => blame === null && found.length > 0))
      console.log(`  wrongly found: ${text}`);
  }
  const page = rows.map(({ text }) => text).join('\n\n');
  for (const size of [250_000, 1_000_000]) {
    const text = page.repeat(Math.ceil(size / page.length)).slice(0, size);
    const start = performance.now();
    findBlame(text, { locale: language });
    console.log(`  ${size / 1000} kB of such sentences: ${Math.round(performance.now() - start)} ms`);
  }
}
