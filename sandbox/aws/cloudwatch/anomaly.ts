import { textOf } from '../fields.ts';
import type { Fields } from '../service.ts';
import type { PeriodValue } from './series.ts';

export type Band = { readonly lower: number; readonly upper: number };

export type BandComparison =
  | 'GreaterThanUpperThreshold'
  | 'LessThanLowerThreshold'
  | 'LessThanLowerOrGreaterThanUpperThreshold';

export const bandComparisons: readonly BandComparison[] = [
  'GreaterThanUpperThreshold',
  'LessThanLowerThreshold',
  'LessThanLowerOrGreaterThanUpperThreshold',
];

const isBand = (query: Fields): boolean =>
  textOf(query, 'Expression')?.startsWith('ANOMALY_DETECTION_BAND') ?? false;

/** The queries of an alarm without its band, which is no expression over values. */
export const withoutBand = (metrics: readonly Fields[]): readonly Fields[] =>
  metrics.filter((query) => !isBand(query));

/** Width of the band in standard deviations: the second argument, 2 unless said (CloudWatch user guide, 2026-10). */
function widthOf(metrics: readonly Fields[]): number {
  const expression = textOf(metrics.find(isBand) ?? {}, 'Expression') ?? '';
  const width = Number(/,\s*([\d.]+)\s*\)$/.exec(expression)?.[1] ?? 2);
  return width > 0 ? width : 2;
}

/** One standard deviation, as a share of the expected value. CloudWatch learns its own; this is assumed. */
const deviation = 0.1;

/** What is expected at each instant, from the metric as it is without any trouble. */
export function bandsOf(metrics: readonly Fields[], calm: readonly PeriodValue[]): ReadonlyMap<number, Band> {
  const half = widthOf(metrics) * deviation;
  return new Map(
    calm.map(({ at, value }) => [
      at,
      { lower: rounded(value * (1 - half)), upper: rounded(value * (1 + half)) },
    ]),
  );
}

const rounded = (value: number): number => Number(value.toPrecision(6));

export function outside(comparison: BandComparison, value: number, { lower, upper }: Band): boolean {
  const over = value > upper;
  const under = value < lower;
  if (comparison === 'GreaterThanUpperThreshold') return over;
  if (comparison === 'LessThanLowerThreshold') return under;
  return over || under;
}

/** `less than the lower thresholds [..] or greater than the upper thresholds [..]`, as captures of 2019 to 2026 have it. */
export function bandWords(comparison: BandComparison, bands: readonly Band[]): string {
  const lower = `less than the lower thresholds [${bands.map((band) => String(band.lower)).join(', ')}]`;
  const upper = `greater than the upper thresholds [${bands.map((band) => String(band.upper)).join(', ')}]`;
  if (comparison === 'GreaterThanUpperThreshold') return upper;
  if (comparison === 'LessThanLowerThreshold') return lower;
  return `${lower} or ${upper}`;
}
