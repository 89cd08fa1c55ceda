import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mentionsOf } from '../bot/core/postmortem/blameless/en/mentions.ts';
import { signsOf } from '../bot/core/postmortem/blameless/en/signs.ts';
import { proseOf } from '../bot/core/postmortem/blameless/markdown.ts';
import { rosterOf } from '../bot/core/postmortem/blameless/people.ts';
import { isWritable, readingOf, tableOf } from '../bot/core/postmortem/blameless/scorer.ts';
import type { Sign } from '../bot/core/postmortem/blameless/scorer.ts';
import { tokensOf } from '../bot/core/postmortem/blameless/tokens.ts';

// Fits the weights of the English signs on the labelled sentences (logistic regression, the same result each time).
// npx node bench/blameless-weights.ts           writes bot/core/postmortem/blameless/en/weights.ts
// npx node bench/blameless-weights.ts --unseen  leaves out one set after the other and measures it with the rest's weights

type Row = {
  readonly blame: boolean;
  readonly set: string;
  readonly signs: readonly Sign[];
  readonly length: number;
};

const folder = new URL('../test/fixtures/blameless/', import.meta.url);
const target = new URL('../bot/core/postmortem/blameless/en/weights.ts', import.meta.url);
// Signs with the smallest effect add size and nothing else.
const mostSigns = 6_000;
const fewestSentences = 3;
// A false alarm in the prose of a report costs more than one among sentences that were written to be hard.
const ofReports = 3;

function rowOf(line: string): Row {
  const { text, blame, set } = JSON.parse(line) as { text: string; blame: string | null; set: string };
  const tokens = tokensOf(proseOf(text).text, 0);
  const signs = new Map<string, Sign>();
  for (const sign of signsOf(tokens, mentionsOf(tokens, rosterOf([])))) {
    if (isWritable(sign.name) && !signs.has(sign.name)) signs.set(sign.name, sign);
  }
  return { blame: blame !== null, set, signs: [...signs.values()], length: tokens.length };
}

type Fitted = { readonly bias: number; readonly of: ReadonlyMap<string, number> };

/** Logistic regression with a ridge, by Adam over all rows at once. */
function fitted(rows: readonly Row[], names: readonly string[], ridge = 0.3, rounds = 200): Fitted {
  const index = new Map(names.map((name, n) => [name, n]));
  const inputs = rows.map(({ signs }) => Int32Array.from(signs.flatMap(({ name }) => index.get(name) ?? [])));
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  const bias = { value: 0, mean: 0, square: 0 };
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = weights.map((weight) => ridge * weight);
    let ofBias = 0;
    inputs.forEach((input, n) => {
      const scale = 3 / Math.sqrt(Math.max(1, input.length));
      let score = 0;
      for (const at of input) score += weights[at] ?? 0;
      const row = rows[n];
      const miss = 1 / (1 + Math.exp(-bias.value - score * scale)) - (row?.blame === true ? 1 : 0);
      const error = miss * (row?.set.startsWith('report-') === true ? ofReports : 1);
      ofBias += error;
      for (const at of input) gradient[at] = (gradient[at] ?? 0) + error * scale;
    });
    const first = 1 - 0.9 ** round;
    const second = 1 - 0.99 ** round;
    const rate = round > rounds * 0.7 ? 0.015 : 0.05;
    gradient.forEach((slope, at) => {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * slope * slope;
      const step = (mean[at] ?? 0) / first / (Math.sqrt((square[at] ?? 0) / second) + 1e-8);
      weights[at] = (weights[at] ?? 0) - rate * step;
    });
    bias.mean = 0.9 * bias.mean + 0.1 * ofBias;
    bias.square = 0.99 * bias.square + 0.01 * ofBias * ofBias;
    bias.value -= (rate * (bias.mean / first)) / (Math.sqrt(bias.square / second) + 1e-8);
  }
  return { bias: bias.value, of: new Map(names.map((name, n) => [name, weights[n] ?? 0])) };
}

/** Fits all signs that several sentences have, keeps those that matter, fits these again. */
function weightsOf(rows: readonly Row[]): Fitted {
  const count = new Map<string, number>();
  for (const { signs } of rows) for (const { name } of signs) count.set(name, (count.get(name) ?? 0) + 1);
  const all = [...count].filter(([, n]) => n >= fewestSentences).map(([name]) => name);
  const first = fitted(rows, all);
  const effect = (name: string): number =>
    Math.abs(first.of.get(name) ?? 0) * Math.sqrt(count.get(name) ?? 0);
  const kept = all.toSorted((a, b) => effect(b) - effect(a)).slice(0, mostSigns);
  return fitted(rows, kept);
}

const rows = readdirSync(folder)
  .filter((name) => /^en[\w-]*\.jsonl$/.test(name))
  .toSorted()
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n').map(rowOf));

function figures(
  judged: readonly { readonly blame: boolean; readonly score: number }[],
  threshold: number,
): string {
  const blaming = judged.filter(({ blame }) => blame).length;
  const marked = judged.filter(({ score }) => score > threshold);
  const right = marked.filter(({ blame }) => blame).length;
  return `${(right / blaming).toFixed(2)}/${(right / marked.length).toFixed(2)}`;
}

if (process.argv.includes('--unseen')) {
  for (const set of new Set(rows.map((row) => row.set))) {
    const weights = weightsOf(rows.filter((row) => row.set !== set));
    const judged = rows
      .filter((row) => row.set === set)
      .map(({ blame, signs, length }) => ({ blame, score: readingOf(signs, weights, length).score }));
    const cells = [-0.5, 0, 0.5, 1].map((threshold) => `above ${threshold}: ${figures(judged, threshold)}`);
    console.log(
      `${set.padEnd(12)} n ${String(judged.length).padStart(4)}  recall/precision ${cells.join('  ')}`,
    );
  }
} else {
  const { bias, of } = weightsOf(rows);
  const note = `// Written by bench/blameless-weights.ts from ${rows.length} labelled sentences: weight, then the signs that have it.\n`;
  writeFileSync(
    target,
    `${note}export const bias = ${bias.toFixed(2)};\n\nexport const table = \`\n${tableOf(of)}\n\`;\n`,
  );
  console.log(`${of.size} signs written to ${existsSync(target) ? target.pathname : 'nowhere'}`);
}
