import { readFileSync, writeFileSync } from 'node:fs';
import { rosterOf } from '../bot/core/postmortem/blameless/people.ts';
import { tokensOf } from '../bot/core/postmortem/blameless/tokens.ts';
import { lineFor } from '../bot/core/postmortem/blameless/vi/analyse.ts';
import { featuresOf } from '../bot/core/postmortem/blameless/vi/features.ts';
import { typingOf } from '../bot/core/postmortem/blameless/vi/spelling.ts';

// Fits the weights of the Vietnamese blameless check on the labelled sentences: logistic regression with a penalty on
// large weights, by accelerated gradient descent; the same sentences give the same table.
// Usage: npx node bench/blameless-fit.ts [--without SET] [--write]

type Labelled = { readonly text: string; readonly blame: string | null; readonly set: string };
type Row = { readonly at: readonly number[]; readonly values: readonly number[]; readonly blames: number };
type Example = { readonly names: readonly string[]; readonly blames: number };

const fewest = 3;
const penalty = 0.02;
const rounds = 300;
// A finding of the rules and the threshold: chosen on first contacts of the history (docs/reference/blameless.md).
const ruled = 1.5;
const threshold = 1;

const without = process.argv.flatMap((word, n, all) => (all[n - 1] === '--without' ? [word] : []));

const labelled = readFileSync(new URL('../test/fixtures/blameless/vi.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled)
  .filter(({ set }) => !without.includes(set));

const roster = rosterOf([]);

function exampleOf({ text, blame }: Labelled): Example {
  const tokens = tokensOf(text, 0);
  const plain = typingOf(tokens) === 'bare';
  const features = featuresOf(lineFor(tokens, plain, roster).text, plain);
  return { names: [...new Set(features.map(({ name }) => name))], blames: blame === null ? 0 : 1 };
}

const examples = labelled.map(exampleOf);

const counts = new Map<string, number>();
for (const { names } of examples) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
const names = [...counts].filter(([, count]) => count >= fewest).map(([name]) => name);
const index = new Map(names.map((name, n) => [name, n]));
// What is rare says more.
const rarity = names.map((name) => Math.sqrt(Math.log(1 + examples.length / (counts.get(name) ?? 1))));

const rows = examples.map((example): Row => {
  const at = example.names.flatMap((name) => index.get(name) ?? []);
  const scale = 1 / Math.sqrt(example.names.length);
  return { at, values: at.map((n) => (rarity[n] ?? 0) * scale), blames: example.blames };
});

/** The slope of the loss at `weights` (the last is the bias). */
function slopeAt(weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  const bias = weights.length - 1;
  for (const { at, values, blames } of rows) {
    let value = weights[bias] ?? 0;
    at.forEach((n, k) => (value += (weights[n] ?? 0) * (values[k] ?? 0)));
    const off = 1 / (1 + Math.exp(-value)) - blames;
    at.forEach((n, k) => (slope[n] = (slope[n] ?? 0) + off * (values[k] ?? 0)));
    slope[bias] = (slope[bias] ?? 0) + off;
  }
  return slope.map((each, n) => (each + (n < bias ? penalty * (weights[n] ?? 0) : 0)) / rows.length);
}

function fitted(): Float64Array {
  const steepest = Math.max(...rows.map(({ values }) => values.reduce((sum, each) => sum + each * each, 1)));
  const step = 1 / (0.25 * steepest + penalty / rows.length);
  let weights = new Float64Array(names.length + 1);
  let ahead = weights;
  let pace = 1;
  for (let round = 0; round < rounds; round += 1) {
    const slope = slopeAt(ahead);
    const next = ahead.map((each, n) => each - step * (slope[n] ?? 0));
    const faster = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const push = (pace - 1) / faster;
    const last = weights;
    ahead = next.map((each, n) => each + push * (each - (last[n] ?? 0)));
    weights = next;
    pace = faster;
  }
  return weights;
}

const weights = fitted();
const grouped = new Map<number, string[]>();
names.forEach((name, n) => {
  const weight = Math.round(20 * (weights[n] ?? 0) * (rarity[n] ?? 0));
  if (weight !== 0) grouped.set(weight, [...(grouped.get(weight) ?? []), name]);
});
const lines = [...grouped]
  .toSorted(([a], [b]) => b - a)
  .map(([weight, all]) => `    [${weight}, ${JSON.stringify(all.toSorted().join('|'))}],`);

console.log(
  `${examples.length} sentences, ${names.length} features, ${[...grouped.values()].flat().length} with a weight`,
);

if (process.argv.includes('--write')) {
  const file = new URL('../bot/core/postmortem/blameless/vi/weights.ts', import.meta.url);
  const head = readFileSync(file, 'utf8').split('} = {')[0] ?? '';
  const bias = (weights[names.length] ?? 0).toFixed(3);
  writeFileSync(
    file,
    `${head}} = {\n  bias: ${Number(bias)},\n  ruled: ${ruled},\n  threshold: ${threshold},\n  weights: [\n${lines.join('\n')}\n  ],\n};\n`,
  );
}
