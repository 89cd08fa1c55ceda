import { mergedSpans, overlaps, type MsSpan } from './span.ts';
import { DAY_MS, MINUTE_MS, WEEK_MS, type WallMs } from './wall.ts';
import { inRanges, type NumberRange } from './ranges.ts';
import { firstInstantAt, lastInstantAt, wallAt } from './zone.ts';

/**
 * Windows that come back every week on the wall clocks of a zone. `weekdays` (0 is Sunday, absent: every day) are the
 * days on which the windows begin; a window whose `toMin` is not after its `fromMin` ends on the next day, so
 * 20:00-08:00 is a night and 08:00-08:00 are 24 hours.
 */
export type WeekWindow = {
  readonly weekdays?: readonly NumberRange[];
  readonly times: readonly { readonly fromMin: number; readonly toMin: number }[];
};

/** The union of windows in one week from Sunday 00:00, as stretches that neither overlap nor touch. */
export type WeekPattern = readonly { readonly fromMs: WallMs; readonly toMs: WallMs }[] | 'always';

/** What the windows leave of a week; `always` when they leave all of it. No windows: never. */
export function weekPattern(windows: readonly WeekWindow[]): WeekPattern {
  const stretches: MsSpan[] = [];
  for (const { weekdays, times } of windows)
    for (let day = 0; day < 7; day++)
      if (weekdays === undefined || inRanges(day, weekdays))
        for (const { fromMin, toMin } of times) {
          const fromMs = day * DAY_MS + fromMin * MINUTE_MS;
          const toMs = day * DAY_MS + (toMin > fromMin ? toMin : toMin + 1440) * MINUTE_MS;
          stretches.push({ fromMs, toMs }, { fromMs: fromMs - WEEK_MS, toMs: toMs - WEEK_MS });
          stretches.push({ fromMs: fromMs + WEEK_MS, toMs: toMs + WEEK_MS });
        }
  // Three weeks side by side: what touches across the turn of the week has become one stretch in the middle one.
  const merged = mergedSpans(stretches);
  if (merged.some(({ fromMs, toMs }) => toMs - fromMs >= WEEK_MS)) return 'always';
  return merged.filter(({ fromMs }) => fromMs >= 0 && fromMs < WEEK_MS);
}

/**
 * The stretches of time that overlap [fromMs, toMs) in which the pattern's windows are open, each whole (it may begin
 * before and end after). A window starts at the first occurrence of its time and ends at the last; one whose times
 * the clocks leave out altogether does not happen.
 */
export function openSpans(zone: string, pattern: WeekPattern, window: MsSpan): readonly MsSpan[] {
  if (pattern === 'always') return [{ fromMs: -Infinity, toMs: Infinity }];
  if (pattern.length === 0) return [];
  const nth = (n: number): MsSpan => nthSpan(zone, pattern, n);
  // The zone's clocks may be set by up to a day between a window and the edge that it is compared with.
  let low = firstFrom(pattern, wallAt(zone, window.fromMs) - DAY_MS);
  let high = firstFrom(pattern, wallAt(zone, window.toMs) + DAY_MS);
  // A pause that the clocks leave out joins two windows into one.
  while (nth(low - 1).toMs >= nth(low).fromMs) low--;
  while (nth(high).toMs >= nth(high + 1).fromMs) high++;
  const spans: MsSpan[] = [];
  for (let n = low; n <= high; n++) spans.push(nth(n));
  return mergedSpans(spans).filter((span) => overlaps(span, window));
}

type Stretches = Exclude<WeekPattern, 'always'>;

// A Sunday, 00:00.
const WEEK_0: WallMs = -4 * DAY_MS;

/** The place, in the endless row of the pattern's windows, of the first that ends after `wall`. */
function firstFrom(pattern: Stretches, wall: WallMs): number {
  const week = Math.floor((wall - WEEK_0) / WEEK_MS);
  const inWeek = wall - WEEK_0 - week * WEEK_MS;
  const spilled = pattern.at(-1);
  if (spilled !== undefined && spilled.toMs - WEEK_MS > inWeek) return week * pattern.length - 1;
  const index = pattern.findIndex(({ toMs }) => toMs > inWeek);
  return (index < 0 ? week + 1 : week) * pattern.length + Math.max(index, 0);
}

function nthSpan(zone: string, pattern: Stretches, n: number): MsSpan {
  const week = Math.floor(n / pattern.length);
  const stretch = pattern[n - week * pattern.length];
  if (stretch === undefined) throw new Error(`a pattern of ${pattern.length} windows has no window ${n}`);
  const sunday = WEEK_0 + week * WEEK_MS;
  return {
    fromMs: firstInstantAt(zone, sunday + stretch.fromMs),
    toMs: lastInstantAt(zone, sunday + stretch.toMs),
  };
}
