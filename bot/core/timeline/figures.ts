import type { Instant } from '../calendar/index.ts';
import type { DurationName } from '../incident/index.ts';

/** A figure over many incidents, or deployments; the form of `tocsin metrics` (interfaces, 2). */
export type Figure<Name extends string = DurationName> = {
  readonly name: Name;
  readonly unit: 's';
  readonly n: number;
  readonly median: number | null;
  readonly p90: number | null;
  /** Distribution-free 95 % interval of the median; null with fewer than 6 values. */
  readonly interval: readonly [number, number] | null;
  readonly from: Instant;
  readonly to: Instant;
  readonly excluded: readonly { readonly incident: string; readonly reason: string }[];
  readonly proxy: boolean;
};

export type Measured = {
  readonly incident: string;
  /** Seconds, or why there is none. */
  readonly value: { readonly sec: number; readonly proxy: boolean } | { readonly excluded: string };
};

/** Median and 90th percentile with an interval: a bare mean hides the one bad night. */
export function figure<Name extends string>(
  name: Name,
  measured: readonly Measured[],
  from: Instant,
  to: Instant,
): Figure<Name> {
  const values = measured.flatMap(({ value }) => ('sec' in value ? [value] : []));
  const seconds = values.map(({ sec }) => sec).toSorted((a, b) => a - b);
  return {
    name,
    unit: 's',
    n: seconds.length,
    median: quantile(seconds, 0.5),
    p90: quantile(seconds, 0.9),
    interval: medianInterval(seconds),
    from,
    to,
    excluded: measured.flatMap(({ incident, value }) =>
      'excluded' in value ? [{ incident, reason: value.excluded }] : [],
    ),
    proxy: values.some(({ proxy }) => proxy),
  };
}

/** Quantile by linear interpolation of order statistics (Hyndman & Fan 1996, type 7); null of nothing. */
export function quantile(sorted: readonly number[], p: number): number | null {
  if (sorted.length === 0) return null;
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)]!;
  const above = sorted[Math.ceil(position)]!;
  return below + (above - below) * (position - Math.floor(position));
}

/**
 * The widest-known order statistics x(l), x(u) that hold the median with at least 95 %: l is the largest rank whose
 * binomial tail P(B(n, 1/2) < l) is at most 2.5 % (Conover, Practical Nonparametric Statistics, 3.2). With fewer
 * than 6 values no pair reaches 95 %.
 */
export function medianInterval(sorted: readonly number[]): readonly [number, number] | null {
  const n = sorted.length;
  let lower = 0;
  let logTerm = -n * Math.LN2;
  let tail = 0;
  for (let rank = 1; rank <= n / 2; rank += 1) {
    tail += Math.exp(logTerm);
    if (tail > 0.025) break;
    lower = rank;
    logTerm += Math.log((n - rank + 1) / rank);
  }
  return lower === 0 ? null : [sorted[lower - 1]!, sorted[n - lower]!];
}
