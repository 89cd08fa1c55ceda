import { readFileSync, writeFileSync } from 'node:fs';
import { rosterOf } from '../bot/core/postmortem/blameless/people.ts';
import { tokensOf } from '../bot/core/postmortem/blameless/tokens.ts';
import { lineFor } from '../bot/core/postmortem/blameless/vi/analyse.ts';
import { featuresOf } from '../bot/core/postmortem/blameless/vi/features.ts';
import { typingOf } from '../bot/core/postmortem/blameless/vi/spelling.ts';

// Fits the weights of the Vietnamese blameless check on the labelled sentences: logistic regression with a penalty on
// large weights, by accelerated gradient descent; the same sentences give the same table.
// Usage: npx node bench/blameless-fit.ts [--unseen SET]... [--write [--without SET]...]

type Labelled = { readonly text: string; readonly blame: string | null; readonly set: string };
type Row = { readonly at: readonly number[]; readonly values: readonly number[]; readonly blames: number };
type Example = { readonly names: readonly string[]; readonly blames: number; readonly set: string };

const fewest = 3;
const penalty = 0.02;
const rounds = 600;
// A finding of the rules and the threshold: chosen on first contacts of the history (docs/reference/blameless.md).
const ruled = 2;
const threshold = 0.2;

const argument = (name: string): readonly string[] =>
  process.argv.flatMap((word, n, all) => (all[n - 1] === name ? [word] : []));

const labelled = readFileSync(new URL('../test/fixtures/blameless/vi.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled);

const roster = rosterOf([]);

function exampleOf({ text, blame, set }: Labelled): Example {
  const tokens = tokensOf(text, 0);
  const plain = typingOf(tokens) === 'bare';
  const features = featuresOf(lineFor(tokens, plain, roster).text, plain);
  return { names: [...new Set(features.map(({ name }) => name))], blames: blame === null ? 0 : 1, set };
}

type Fitted = { readonly bias: number; readonly of: ReadonlyMap<string, number> };

function fittedOn(examples: readonly Example[]): Fitted {
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
  const weights = descended(rows, names.length);
  return {
    bias: weights[names.length] ?? 0,
    of: new Map(names.map((name, n) => [name, (weights[n] ?? 0) * (rarity[n] ?? 0)])),
  };
}

/** The slope of the loss at `weights` (the last is the bias). */
function slopeAt(weights: Float64Array, rows: readonly Row[]): Float64Array {
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

function descended(rows: readonly Row[], count: number): Float64Array {
  const steepest = Math.max(...rows.map(({ values }) => values.reduce((sum, each) => sum + each * each, 1)));
  const step = 1 / (0.25 * steepest + penalty / rows.length);
  let weights = new Float64Array(count + 1);
  let ahead = weights;
  let pace = 1;
  for (let round = 0; round < rounds; round += 1) {
    const slope = slopeAt(ahead, rows);
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

/** How well the weights alone, fitted without a set, judge that set. */
function unseen(set: string, examples: readonly Example[]): string {
  const { bias, of } = fittedOn(examples.filter((each) => each.set !== set));
  const inside = examples.filter((each) => each.set === set);
  const marked = inside.filter(
    ({ names }) =>
      bias + names.reduce((sum, name) => sum + (of.get(name) ?? 0), 0) / Math.sqrt(names.length) > threshold,
  );
  const right = marked.filter(({ blames }) => blames === 1).length;
  const blaming = inside.filter(({ blames }) => blames === 1).length;
  return `${set.padEnd(9)} recall ${(right / blaming).toFixed(2)} precision ${(right / marked.length).toFixed(2)}`;
}

function tableOf({ bias, of }: Fitted): string {
  const grouped = new Map<number, string[]>();
  for (const [name, value] of of) {
    const weight = Math.round(20 * value);
    if (weight !== 0) grouped.set(weight, [...(grouped.get(weight) ?? []), name]);
  }
  const lines = [...grouped]
    .toSorted(([a], [b]) => b - a)
    .map(([weight, all]) => `    [${weight}, ${JSON.stringify(all.toSorted().join('|'))}],`);
  const start = `bias: ${Number(bias.toFixed(3))},\n  ruled: ${ruled},\n  threshold: ${threshold}`;
  return `} = {\n  ${start},\n  weights: [\n${lines.join('\n')}\n  ],\n};\n`;
}

const examples = labelled.map(exampleOf);

for (const set of argument('--unseen')) console.log(unseen(set, examples));

if (process.argv.includes('--write')) {
  const without = argument('--without');
  const used = examples.filter(({ set }) => !without.includes(set));
  const fit = fittedOn(used);
  console.log(`${used.length} sentences, ${fit.of.size} features`);
  const file = new URL('../bot/core/postmortem/blameless/vi/weights.ts', import.meta.url);
  writeFileSync(file, (readFileSync(file, 'utf8').split('} = {')[0] ?? '') + tableOf(fit));
}
