/**
 * Something the scorer sees in a line. `from` and `to` are word indexes of the line; with `ends` only the first and the
 * last word carry it.
 */
export type Feature = {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly ends?: true;
};

/** Weights fitted on the labelled sentences by bench/blameless-fit.ts: above `threshold` a line blames. */
export type Weights = {
  readonly bias: number;
  /** What a finding of the rules adds. */
  readonly ruled: number;
  readonly threshold: number;
  readonly of: ReadonlyMap<string, number>;
};

export type Score = {
  readonly value: number;
  /** The stretch of words that speaks most for blame. */
  readonly from: number;
  readonly to: number;
};

/** How much a line reads like blame: the weights of its features over the square root of their number, so that long lines do not win by length. */
export function scoreOf(features: readonly Feature[], words: number, weights: Weights): Score {
  const distinct = new Map(features.map((each) => [each.name, each]));
  const scale = 1 / Math.sqrt(distinct.size || 1);
  const byWord = Array.from({ length: words }, () => 0);
  let value = weights.bias;
  for (const feature of distinct.values()) {
    const weight = weights.of.get(feature.name);
    if (weight === undefined) continue;
    value += weight * scale;
    const places = placesOf(feature, words);
    for (const place of places) byWord[place] = (byWord[place] ?? 0) + (weight * scale) / places.length;
  }
  return { value, ...strongest(byWord) };
}

function placesOf({ from, to, ends }: Feature, words: number): readonly number[] {
  if (ends === true) return [from, to - 1];
  return Array.from({ length: Math.max(0, Math.min(to, words) - from) }, (_, n) => from + n);
}

/** The stretch with the greatest sum. */
function strongest(values: readonly number[]): { readonly from: number; readonly to: number } {
  let best = { from: 0, to: values.length, sum: 0 };
  let from = 0;
  let sum = 0;
  values.forEach((value, at) => {
    if (sum <= 0) {
      sum = 0;
      from = at;
    }
    sum += value;
    if (sum > best.sum) best = { from, to: at + 1, sum };
  });
  return { from: best.from, to: best.to };
}

/** The table as it is stored: of each weight (in twentieths) the features that have it, separated by bars. */
export const weightsFrom = (table: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(table.flatMap(([weight, names]) => names.split('|').map((name) => [name, weight / 20] as const)));
