import { epochMs, instantOf, type Instant } from './instant.ts';
import { DAY_MS, MINUTE_MS, startOfWallDay, weekdayOf } from './wall.ts';
import { firstInstantAt, wallAt } from './zone.ts';

/** A time as a person says it: an instant, or what their clock shows; without a date the next such time. */
export type Moment =
  | { readonly instant: Instant }
  /** `date` as `2026-11-21`, `minute` of the day; a date alone is its beginning. */
  | { readonly date?: string; readonly minute: number }
  /** The next such weekday; 0 is Sunday. */
  | { readonly weekday: number; readonly minute: number }
  /** 0: today, 1: tomorrow. */
  | { readonly inDays: number; readonly minute: number };

/** The instant that is meant; a time without a date is the first such time after `after`. */
export function instantOfMoment(moment: Moment, zone: string, after: Instant): Instant {
  if ('instant' in moment) return moment.instant;
  const { minute } = moment;
  const at = (wallDay: number): number => firstInstantAt(zone, wallDay + minute * MINUTE_MS);
  if ('date' in moment && moment.date !== undefined)
    return instantOf(at(Date.parse(`${moment.date}T00:00:00Z`)));
  const afterMs = epochMs(after);
  const today = startOfWallDay(wallAt(zone, afterMs));
  if ('inDays' in moment) return instantOf(at(today + moment.inDays * DAY_MS));
  const ms = [0, 1, 2, 3, 4, 5, 6, 7, 8]
    .map((days) => today + days * DAY_MS)
    .filter((day) => !('weekday' in moment) || weekdayOf(day) === moment.weekday)
    .map(at)
    .find((each) => each > afterMs);
  // At most a gap of the clocks moves the last of them before `after`; then it is a week later.
  return instantOf(ms ?? afterMs + 7 * DAY_MS);
}

/** The instant that is meant by somebody who tells of what was; a time without a date is the last such time. */
export function pastInstantOfMoment(moment: Moment, zone: string, now: Instant): Instant {
  const days = 'weekday' in moment ? 7 : 1;
  const named = 'instant' in moment || 'inDays' in moment || ('date' in moment && moment.date !== undefined);
  if (named) return instantOfMoment(moment, zone, now);
  const nowMs = epochMs(now);
  for (const back of [days, 2 * days]) {
    const found = instantOfMoment(moment, zone, instantOf(nowMs - back * DAY_MS));
    if (epochMs(found) <= nowMs) return found;
  }
  return instantOfMoment(moment, zone, now);
}
