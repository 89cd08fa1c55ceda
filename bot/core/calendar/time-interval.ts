import { epochMs, instantOf, type Instant } from './instant.ts';
import { inRanges, type NumberRange } from './ranges.ts';
import { mergedSpans, overlaps, type MsSpan, type Span } from './span.ts';
import {
  DAY_MS,
  daysInMonth,
  MINUTE_MS,
  startOfWallDay,
  wallDateOf,
  weekdayOf,
  type WallMs,
} from './wall.ts';
import { instantsBetween, wallAt } from './zone.ts';

/** Minutes of the day, half-open, 0 to 1440. */
export type MinuteRange = { readonly fromMin: number; readonly toMin: number };

/**
 * A recurring time as in Alertmanager's `time_intervals`: it contains an instant when what the clocks of `location`
 * show then fits every field that is given (of a field's entries one is enough). Made by `parseTimeInterval`.
 */
export type TimeInterval = {
  readonly times?: readonly MinuteRange[];
  /** 0 is Sunday. */
  readonly weekdays?: readonly NumberRange[];
  /** From 1; negative ones count from the end of the month, -1 is its last day. */
  readonly daysOfMonth?: readonly NumberRange[];
  readonly months?: readonly NumberRange[];
  readonly years?: readonly NumberRange[];
  /** IANA zone; UTC when absent. */
  readonly location?: string;
};

/** Whether the interval contains the instant. In a repeated hour both occurrences count, as in Alertmanager. */
export function intervalContains(interval: TimeInterval, at: Instant): boolean {
  const wall = wallAt(zoneOf(interval), epochMs(at));
  if (!dayFits(interval, wall)) return false;
  const minute = Math.floor((wall - startOfWallDay(wall)) / MINUTE_MS);
  return interval.times?.some(({ fromMin, toMin }) => minute >= fromMin && minute < toMin) ?? true;
}

/** The stretches of [from, to) that at least one of the intervals contains, cut at `from` and `to`; sorted, merged. */
export function intervalSpans(intervals: readonly TimeInterval[], from: Instant, to: Instant): Span[] {
  return msSpans(intervals, { fromMs: epochMs(from), toMs: epochMs(to) }).map(({ fromMs, toMs }) => ({
    start: instantOf(fromMs),
    end: instantOf(toMs),
  }));
}

// 29 February on a given weekday is the rarest day a pattern can ask for: around a year such as 2100 it comes after
// 40 years, otherwise after 28.
const HORIZON_MS = 41 * 366 * DAY_MS;

/**
 * The first instant after `after` at which "one of the intervals contains it" changes; undefined when it does not
 * within 41 years.
 */
export function nextIntervalBoundary(
  intervals: readonly TimeInterval[],
  after: Instant,
): Instant | undefined {
  const fromMs = epochMs(after);
  for (let lookMs = 8 * DAY_MS; ; lookMs *= 4) {
    const toMs = fromMs + Math.min(lookMs, HORIZON_MS);
    const first = msSpans(intervals, { fromMs, toMs })[0];
    const boundary = first?.fromMs === fromMs ? first.toMs : first?.fromMs;
    // A span that reaches the end of what was looked at may go on.
    if (boundary !== undefined && boundary < toMs) return instantOf(boundary);
    if (lookMs >= HORIZON_MS) return undefined;
  }
}

function msSpans(intervals: readonly TimeInterval[], window: MsSpan): MsSpan[] {
  const found: MsSpan[] = [];
  for (const interval of intervals)
    for (const span of spansOfOne(interval, window))
      if (overlaps(span, window))
        found.push({
          fromMs: Math.max(span.fromMs, window.fromMs),
          toMs: Math.min(span.toMs, window.toMs),
        });
  return mergedSpans(found);
}

const WHOLE_DAY: readonly MinuteRange[] = [{ fromMin: 0, toMin: 1440 }];

function* spansOfOne(interval: TimeInterval, { fromMs, toMs }: MsSpan): Generator<MsSpan> {
  const zone = zoneOf(interval);
  // A day more on both sides: the wall may have jumped back between the edge and the day's own instants.
  const last = startOfWallDay(wallAt(zone, toMs)) + DAY_MS;
  for (let day = startOfWallDay(wallAt(zone, fromMs)) - DAY_MS; day <= last; day += DAY_MS)
    if (dayFits(interval, day))
      for (const { fromMin, toMin } of interval.times ?? WHOLE_DAY)
        yield* instantsBetween(zone, day + fromMin * MINUTE_MS, day + toMin * MINUTE_MS);
}

function dayFits(interval: TimeInterval, wall: WallMs): boolean {
  const { weekdays, daysOfMonth, months, years } = interval;
  if (weekdays !== undefined && !inRanges(weekdayOf(wall), weekdays)) return false;
  if (daysOfMonth === undefined && months === undefined && years === undefined) return true;
  const { year, month, day } = wallDateOf(wall);
  if (months !== undefined && !inRanges(month, months)) return false;
  if (years !== undefined && !inRanges(year, years)) return false;
  if (daysOfMonth === undefined) return true;
  const length = daysInMonth(year, month);
  const fromStart = (n: number): number => (n < 0 ? length + n + 1 : n);
  return daysOfMonth.some(({ from, to }) => day >= fromStart(from) && day <= fromStart(to));
}

const zoneOf = (interval: TimeInterval): string => interval.location ?? 'UTC';
