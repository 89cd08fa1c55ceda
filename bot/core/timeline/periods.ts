import {
  DAY_MS,
  dateOfWall,
  epochMs,
  firstInstantAt,
  HOUR_MS,
  instantOf,
  startOfWallDay,
  wallAt,
  wallDateOf,
  weekdayOf,
  type Instant,
} from '../calendar/index.ts';

export type DigestEvery = 'weekly' | 'monthly';

/** The end of the time that a digest is about: a Monday or a first of the month on the zone's clock. */
export type DigestPeriod = {
  readonly from: Instant;
  readonly to: Instant;
  /** When it is posted: at nine on the morning of the day on which it ends. */
  readonly dueAt: Instant;
  /** Day on which it ends, `2026-03-09`; the same for everybody who asks. */
  readonly day: string;
};

const morningHour = 9;

/**
 * The next digest to be posted after `now`: of a week from Monday to Monday, or of a month, on the clock of the zone.
 * A week in which the clock is changed has 167 or 169 hours.
 */
export function nextDigest(every: DigestEvery, zone: string, now: Instant): DigestPeriod {
  const today = startOfWallDay(wallAt(zone, epochMs(now)));
  for (let ahead = 0; ; ahead += 1) {
    const end = today + ahead * DAY_MS;
    const { year, month, day } = wallDateOf(end);
    if (every === 'weekly' ? weekdayOf(end) !== 1 : day !== 1) continue;
    const dueMs = firstInstantAt(zone, end + morningHour * HOUR_MS);
    if (dueMs <= epochMs(now)) continue;
    const begin =
      every === 'weekly'
        ? end - 7 * DAY_MS
        : Date.UTC(month === 1 ? year - 1 : year, month === 1 ? 11 : month - 2, 1);
    return {
      from: instantOf(firstInstantAt(zone, begin)),
      to: instantOf(firstInstantAt(zone, end)),
      dueAt: instantOf(dueMs),
      day: dateOfWall(end),
    };
  }
}
