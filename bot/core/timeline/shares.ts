/** A share of `n`, with its 95 % interval; null of nothing. */
export type Share = {
  readonly n: number;
  readonly hits: number;
  readonly share: number | null;
  readonly interval: readonly [number, number] | null;
};

export const shareOf = (hits: number, n: number): Share => ({
  n,
  hits,
  share: n === 0 ? null : hits / n,
  interval: wilson(hits, n),
});

/** Of a share; null of nothing. Unlike the textbook interval it holds for few and for none. */
export function wilson(hits: number, n: number): readonly [number, number] | null {
  if (n === 0) return null;
  const z = 1.959964;
  const share = hits / n;
  const middle = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const by = 1 + (z * z) / n;
  return [Math.max(0, (middle - half) / by), Math.min(1, (middle + half) / by)];
}
