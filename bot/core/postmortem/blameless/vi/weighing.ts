import { weightsFrom } from '../score.ts';
import type { Weights } from '../score.ts';
import { bare } from '../words.ts';
import { table } from './weights.ts';

const known: { exact?: Weights; plain?: Weights } = {};

/** The fitted weights; those for text typed without marks are the same over bare letters, mixed where two become one. */
export const weightsFor = (plain: boolean): Weights =>
  plain ? (known.plain ??= bareWeights(weightsFor(false))) : (known.exact ??= fitted());

const fitted = (): Weights => ({
  bias: table.bias,
  ruled: table.ruled,
  threshold: table.threshold,
  of: weightsFrom(table.weights),
});

function bareWeights(weights: Weights): Weights {
  const mixed = new Map<string, { sum: number; count: number }>();
  for (const [name, weight] of weights.of) {
    const key = bare(name);
    const { sum, count } = mixed.get(key) ?? { sum: 0, count: 0 };
    mixed.set(key, { sum: sum + weight, count: count + 1 });
  }
  return { ...weights, of: new Map([...mixed].map(([name, { sum, count }]) => [name, sum / count])) };
}
