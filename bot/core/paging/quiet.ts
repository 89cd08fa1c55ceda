import {
  DAY_MS,
  MINUTE_MS,
  epochMs,
  firstInstantAt,
  instantOf,
  startOfWallDay,
  wallAt,
  type Instant,
} from '../calendar/index.ts';
import type { Severity } from '../catalogue/index.ts';

/**
 * Hours in which a page of low urgency is kept until they are over, on the clocks of each person's own zone. `toMin`
 * that is not after `fromMin` is on the next day: 22:00 to 07:00 is a night.
 */
export type QuietHours = {
  readonly severities: readonly Severity[];
  /** Minutes of the day, 0 to 1440. */
  readonly fromMin: number;
  readonly toMin: number;
};

/** Severities whose pages nothing ever keeps. */
export const neverKept: readonly Severity[] = ['sev1', 'sev2'];

/** Whether pages of that severity may wait at all. */
export const mayWait = (quiet: QuietHours | undefined, severity: Severity): quiet is QuietHours =>
  quiet !== undefined && !neverKept.includes(severity) && quiet.severities.includes(severity);

/**
 * Until when a page of that severity waits for a person in that zone; undefined when it does not wait. It ends at the
 * first instant at which the person's clocks show the end, or would, where they leave it out.
 */
export function quietUntil(
  quiet: QuietHours | undefined,
  severity: Severity,
  zone: string,
  at: Instant,
): Instant | undefined {
  if (!mayWait(quiet, severity)) return undefined;
  const wall = wallAt(zone, epochMs(at));
  const today = startOfWallDay(wall);
  const minute = (wall - today) / MINUTE_MS;
  const overnight = quiet.toMin <= quiet.fromMin;
  const isQuiet = overnight
    ? minute >= quiet.fromMin || minute < quiet.toMin
    : minute >= quiet.fromMin && minute < quiet.toMin;
  if (!isQuiet) return undefined;
  const day = overnight && minute >= quiet.fromMin ? today + DAY_MS : today;
  const until = instantOf(firstInstantAt(zone, day + quiet.toMin * MINUTE_MS));
  // In an hour that the clocks show twice the end may have come before: then it is over.
  return until > at ? until : undefined;
}
