import {
  DAY_MS,
  epochMs,
  firstInstantAt,
  inRanges,
  instantOf,
  lastInstantAt,
  mergedSpans,
  MINUTE_MS,
  overlaps,
  startOfWallDay,
  wallAt,
  weekdayOf,
  type MsSpan,
  type WallMs,
  type WeekWindow,
} from '../calendar/index.ts';
import { leaveOfCalendar } from './leave.ts';

/** Days as `2026-12-25`, by the names that tocsin.yaml gives to calendars of holidays. */
export type Holidays = Readonly<Record<string, readonly string[]>>;

/** Windows of a week that hold on holidays alone, or never on them. */
export type DayWindow = WeekWindow & {
  readonly on: ReadonlySet<WallMs> | null;
  readonly notOn: ReadonlySet<WallMs> | null;
};

/** From when to when a calendar of holidays is unfolded: it must not depend on the day on which it is read. */
const unfolded = { start: '2015-01-01T00:00:00.000Z', end: '2046-01-01T00:00:00.000Z' };

/** Every day that an event of the calendar covers, each once, sorted; `unread`: events that were not understood. */
export function holidaysOfCalendar(
  text: string,
):
  | { readonly days: readonly string[]; readonly unread: number }
  | { readonly refused: 'too-large' | 'no-calendar' } {
  const leave = leaveOfCalendar(text, 'UTC', unfolded);
  if ('refused' in leave) return leave;
  const days = new Set<string>();
  let unread = leave.unread;
  for (const { start, end } of leave.spans) {
    const last = epochMs(end);
    // A holiday of months is a slip, and one of a century would fill the memory.
    if (last - epochMs(start) > 31 * DAY_MS) unread += 1;
    else
      for (let day = startOfWallDay(epochMs(start)); day < last; day += DAY_MS)
        days.add(instantOf(day).slice(0, 10));
  }
  return { days: [...days].toSorted(), unread };
}

export const wallDays = (days: readonly string[]): ReadonlySet<WallMs> =>
  new Set(days.map((day) => Date.parse(`${day}T00:00:00Z`)));

/** Further than so far from what is asked, what is always open is taken as open for ever. */
const farthestDays = 800;

/**
 * The stretches that overlap `window` in which any of the windows is open, each whole, as `openSpans` gives them for a
 * week that comes back unchanged. The day on which a window begins decides.
 */
export function openOnDays(zone: string, windows: readonly DayWindow[], window: MsSpan): readonly MsSpan[] {
  let from = startOfWallDay(wallAt(zone, window.fromMs)) - 3 * DAY_MS;
  let to = startOfWallDay(wallAt(zone, window.toMs)) + 3 * DAY_MS;
  for (let looked = 0; ; looked += 28) {
    const spans = spansOn(zone, windows, from, to).filter((span) => overlaps(span, window));
    const low = spans[0];
    const high = spans.at(-1);
    // A stretch that reaches to where was looked may go on beyond.
    const more =
      (low !== undefined && wallAt(zone, low.fromMs) <= from + 2 * DAY_MS) ||
      (high !== undefined && wallAt(zone, high.toMs) >= to - DAY_MS);
    if (!more) return spans;
    if (looked >= farthestDays) return spans.map((span) => endless(span, zone, from, to));
    from -= 28 * DAY_MS;
    to += 28 * DAY_MS;
  }
}

const endless = ({ fromMs, toMs }: MsSpan, zone: string, from: WallMs, to: WallMs): MsSpan => ({
  fromMs: wallAt(zone, fromMs) <= from + 2 * DAY_MS ? -Infinity : fromMs,
  toMs: wallAt(zone, toMs) >= to - DAY_MS ? Infinity : toMs,
});

function spansOn(zone: string, windows: readonly DayWindow[], from: WallMs, to: WallMs): readonly MsSpan[] {
  const walls: MsSpan[] = [];
  for (let day = from; day < to; day += DAY_MS)
    for (const { weekdays, times, on, notOn } of windows) {
      if (weekdays !== undefined && !inRanges(weekdayOf(day), weekdays)) continue;
      if ((on !== null && !on.has(day)) || notOn?.has(day) === true) continue;
      for (const { fromMin, toMin } of times)
        walls.push({
          fromMs: day + fromMin * MINUTE_MS,
          toMs: day + (toMin > fromMin ? toMin : toMin + 1440) * MINUTE_MS,
        });
    }
  return mergedSpans(
    mergedSpans(walls).map((span) => ({
      fromMs: firstInstantAt(zone, span.fromMs),
      toMs: lastInstantAt(zone, span.toMs),
    })),
  );
}
