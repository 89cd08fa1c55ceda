/**
 * What a clock on the wall shows, as a number: milliseconds since its 1 January 1970, 00:00. The arithmetic is that
 * of a place without daylight saving; `zone.ts` says when a zone's clocks show it.
 */
export type WallMs = number;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
export const WEEK_MS = 7 * DAY_MS;

/** 00:00 of the day that `wall` lies in. */
export const startOfWallDay = (wall: WallMs): WallMs => Math.floor(wall / DAY_MS) * DAY_MS;

/** 0 is Sunday, as in Alertmanager. 1 January 1970 was a Thursday. */
export const weekdayOf = (wall: WallMs): number => (((Math.floor(wall / DAY_MS) + 4) % 7) + 7) % 7;

export type WallDate = { readonly year: number; readonly month: number; readonly day: number };

/** Month and day from 1. */
export function wallDateOf(wall: WallMs): WallDate {
  const date = new Date(wall);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2026-04-01`. */
export const dateOfWall = (wall: WallMs): string => new Date(wall).toISOString().slice(0, 10);

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * The same day and time `months` later (or earlier). A day that the month does not have runs over into the next one,
 * as Go's AddDate does: 31 January plus one month is 3 March, or 2 March in a leap year.
 */
export function plusMonths(wall: WallMs, months: number): WallMs {
  const { year, month, day } = wallDateOf(wall);
  return Date.UTC(year, month - 1 + months, day) + (wall - startOfWallDay(wall));
}

const CLOCK = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/** Minutes since 00:00 of `HH:MM`, 0 to 1440; undefined for anything but 00:00 to 24:00 with two digits each. */
export function clockMinutes(text: string): number | undefined {
  const found = CLOCK.exec(text);
  if (found === null) return undefined;
  return text === '24:00' ? 1440 : Number(found[1]) * 60 + Number(found[2]);
}
