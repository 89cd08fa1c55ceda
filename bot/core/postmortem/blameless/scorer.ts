/**
 * A second reading of a sentence beside the rules: many small signs, each with a weight, added up. The signs are what is
 * said of whom (word pairs, kinds of words, who leads which clause), the weights are fitted offline on the labelled
 * sentences and committed as a table; reading is a look-up and a sum, the same for the same text.
 */

/** One sign in a sentence: its name in the table of weights, and the range of tokens it was read from. */
export type Sign = { readonly name: string; readonly from: number; readonly to: number };

export type Weights = {
  /** What a sentence without any sign scores. */
  readonly bias: number;
  readonly of: ReadonlyMap<string, number>;
};

export type Reading = {
  /** Log-odds that the sentence blames, by the labelled sentences. */
  readonly score: number;
  /** Per token, how much it speaks for blame. */
  readonly pull: readonly number[];
};

const separator = '¦';

/** Signs whose names cannot stand in a table. */
export const isWritable = (name: string): boolean => !/[¦`\\$]/.test(name) && name.length <= 80;

/** A table of weights: lines "weight sign ¦ sign ¦ ...". */
export function weightsFrom(bias: number, table: string): Weights {
  const of = new Map<string, number>();
  for (const line of table.trim().split('\n')) {
    const gap = line.indexOf(' ');
    const weight = Number(line.slice(0, gap));
    for (const name of line.slice(gap + 1).split(separator)) of.set(name.trim(), weight);
  }
  return { bias, of };
}

/** The table as text, strongest signs for blame first. Weights are rounded to one hundredth. */
export function tableOf(weights: ReadonlyMap<string, number>): string {
  const lines = new Map<string, string[]>();
  for (const [name, weight] of weights) {
    const rounded = weight.toFixed(2);
    if (Number(rounded) === 0) continue;
    lines.set(rounded, [...(lines.get(rounded) ?? []), name]);
  }
  return [...lines]
    .toSorted(([a], [b]) => Number(b) - Number(a))
    .map(([weight, names]) => `${weight} ${names.toSorted().join(` ${separator} `)}`)
    .join('\n');
}

// Long sentences carry more signs: without this they would be judged by their length.
const evenness = (count: number): number => 3 / Math.sqrt(Math.max(1, count));

/** What the signs of one sentence add up to. A sign counts once; signs that no labelled sentence had count nothing. */
export function readingOf(signs: Iterable<Sign>, weights: Weights, tokens: number): Reading {
  const seen = new Set<string>();
  const pull = Array.from({ length: tokens }, () => 0);
  let sum = 0;
  for (const { name, from, to } of signs) {
    const weight = weights.of.get(name);
    if (weight === undefined || seen.has(name)) continue;
    seen.add(name);
    sum += weight;
    for (let n = from; n < to; n += 1) pull[n] = (pull[n] ?? 0) + weight / (to - from);
  }
  return { score: weights.bias + sum * evenness(seen.size), pull };
}

/** The stretch of tokens that pulls hardest towards blame. */
export function strongest(pull: readonly number[]): { readonly from: number; readonly to: number } {
  let best = { from: 0, to: pull.length, sum: 0 };
  let from = 0;
  let sum = 0;
  pull.forEach((each, n) => {
    if (sum <= 0) {
      from = n;
      sum = 0;
    }
    sum += each;
    if (sum > best.sum) best = { from, to: n + 1, sum };
  });
  return { from: best.from, to: best.to };
}
