import {
  DAY_MS,
  epochMs,
  instantOf,
  startOfWallDay,
  wallAt,
  weekdayOf,
  type Instant,
} from '../../calendar/index.ts';
import { severities, type Severity } from '../../catalogue/index.ts';
import { quantile, type Counted } from '../../timeline/index.ts';

/** One step of the trend. */
export type Bucket = {
  readonly from: Instant;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly n: number;
  /** Median seconds to resolve, of those that are over. */
  readonly medianSec: number | null;
};

/** Days up to this are shown one by one, then weeks from Mondays, then months. */
const mostDays = 35;
const mostWeeks = 53;

/** [from, to) in days, weeks or months of UTC, none left out; at most a few hundred. */
export function trendOf(counted: readonly Counted[], from: Instant, to: Instant): readonly Bucket[] {
  const starts = startsOf(epochMs(from), epochMs(to));
  const groups = Map.groupBy(counted, ({ openedAt }) =>
    starts.findLastIndex((start) => start <= epochMs(openedAt)),
  );
  return starts.map((start, index) => {
    const own = groups.get(index) ?? [];
    const seconds = own
      .flatMap(({ measures }) => measures.durations.filter(({ name }) => name === 'mttr'))
      .map(({ sec }) => sec)
      .toSorted((a, b) => a - b);
    return {
      from: instantOf(start),
      bySeverity: Object.fromEntries(
        severities.map((severity) => [severity, own.filter((each) => each.severity === severity).length]),
      ) as Bucket['bySeverity'],
      n: own.length,
      medianSec: quantile(seconds, 0.5),
    };
  });
}

function startsOf(fromMs: number, toMs: number): readonly number[] {
  const days = (toMs - fromMs) / DAY_MS;
  const first = startOfWallDay(wallAt('UTC', fromMs));
  if (days <= mostDays) return steps(first, toMs, 1);
  if (days <= mostWeeks * 7) return steps(first - ((weekdayOf(first) + 6) % 7) * DAY_MS, toMs, 7);
  const starts: number[] = [];
  for (
    let month = instantOf(first).slice(0, 7);
    epochMs(`${month}-01T00:00:00.000Z`) < toMs;
    month = instantOf(epochMs(`${month}-01T00:00:00.000Z`) + 32 * DAY_MS).slice(0, 7)
  )
    starts.push(epochMs(`${month}-01T00:00:00.000Z`));
  return starts;
}

function steps(first: number, toMs: number, days: number): readonly number[] {
  const starts: number[] = [];
  for (let at = first; at < toMs; at += days * DAY_MS) starts.push(at);
  return starts;
}
