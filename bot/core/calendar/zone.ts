import { Temporal } from 'temporal-polyfill';
import type { MsSpan } from './span.ts';
import { DAY_MS, HOUR_MS, type WallMs } from './wall.ts';

/** A stretch of time in which a zone's clocks differ from UTC by the same amount. */
type Period = MsSpan & { readonly offsetMs: number };

// Temporal is asked only where a zone's clocks change, a stretch of 400 days at a time; everything else is integer
// arithmetic on the answers. The memory is that of a pure function (it depends on nothing but the zone data that
// Node brings), so it changes no result: without it a question costs about 500 us instead of 0.2 us.
const STRETCH_MS = 400 * DAY_MS;
const remembered = new Map<string, Map<number, readonly Period[]>>();

/** No zone was ever further from UTC (Manila until 1844: -15:56). */
const FARTHEST_OFFSET_MS = 16 * HOUR_MS;

/** A zone of the IANA database by name, such as Europe/Berlin or UTC; not `+02:00`, which knows no daylight saving. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** What the clocks of the zone show at that instant. Throws RangeError for an unknown zone. */
export const wallAt = (zone: string, ms: number): WallMs => ms + offsetMsAt(zone, ms);

export function offsetMsAt(zone: string, ms: number): number {
  const periods = periodsOf(zone, Math.floor(ms / STRETCH_MS));
  for (const period of periods) if (ms < period.toMs) return period.offsetMs;
  throw new Error(`the periods of ${zone} do not reach ${ms}`);
}

/**
 * When the clocks of the zone show `wall` for the first time: where something starts. A time that they leave out
 * happens at the first instant after the gap.
 */
export const firstInstantAt = (zone: string, wall: WallMs): number => instantAt(zone, wall, 'first');

/**
 * When the clocks of the zone show `wall` for the last time: where something ends. A time that they leave out
 * happens at the first instant after the gap.
 */
export const lastInstantAt = (zone: string, wall: WallMs): number => instantAt(zone, wall, 'last');

// Plain loops: every hand-off and window edge of a year-long check comes through here.
function instantAt(zone: string, wall: WallMs, which: 'first' | 'last'): number {
  const fromMs = wall - FARTHEST_OFFSET_MS;
  const toMs = wall + FARTHEST_OFFSET_MS;
  let found = Number.NaN;
  let afterGap = Number.NaN;
  for (let stretch = Math.floor(fromMs / STRETCH_MS); stretch * STRETCH_MS <= toMs; stretch++)
    for (const period of periodsOf(zone, stretch)) {
      if (period.toMs <= fromMs) continue;
      const ms = wall - period.offsetMs;
      if (ms >= period.toMs) afterGap = period.toMs;
      else if (ms >= period.fromMs) {
        if (which === 'first') return ms;
        found = ms;
      }
    }
  return Number.isNaN(found) ? afterGap : found;
}

/** When the clocks of the zone show a time in [from, to): once, twice in part, or not at all. Sorted, merged. */
export function instantsBetween(zone: string, from: WallMs, to: WallMs): MsSpan[] {
  const spans: MsSpan[] = [];
  for (const period of periodsBetween(zone, from - FARTHEST_OFFSET_MS, to + FARTHEST_OFFSET_MS)) {
    const fromMs = Math.max(period.fromMs, from - period.offsetMs);
    const toMs = Math.min(period.toMs, to - period.offsetMs);
    if (fromMs >= toMs) continue;
    const last = spans.at(-1);
    if (last !== undefined && last.toMs === fromMs) spans[spans.length - 1] = { fromMs: last.fromMs, toMs };
    else spans.push({ fromMs, toMs });
  }
  return spans;
}

/** A change of the clocks forward: at `atMs` they jump from `wallFrom` to `wallTo`. */
export type ClockGap = { readonly atMs: number; readonly wallFrom: WallMs; readonly wallTo: WallMs };

/** The changes forward after `afterMs` and up to `untilMs`. */
export function clockGaps(zone: string, afterMs: number, untilMs: number): ClockGap[] {
  const gaps: ClockGap[] = [];
  let before: Period | undefined;
  for (const period of periodsBetween(zone, afterMs, untilMs + 1)) {
    if (before !== undefined && before.offsetMs < period.offsetMs && period.fromMs > afterMs)
      gaps.push({
        atMs: period.fromMs,
        wallFrom: period.fromMs + before.offsetMs,
        wallTo: period.fromMs + period.offsetMs,
      });
    before = period;
  }
  return gaps;
}

/** The periods that overlap [fromMs, toMs), each whole within its stretch of memory. */
function* periodsBetween(zone: string, fromMs: number, toMs: number): Generator<Period> {
  const last = Math.floor((toMs - 1) / STRETCH_MS);
  for (let stretch = Math.floor(fromMs / STRETCH_MS); stretch <= last; stretch++)
    for (const period of periodsOf(zone, stretch))
      if (period.fromMs < toMs && period.toMs > fromMs) yield period;
}

function periodsOf(zone: string, stretch: number): readonly Period[] {
  let stretches = remembered.get(zone);
  if (stretches === undefined) remembered.set(zone, (stretches = new Map()));
  let periods = stretches.get(stretch);
  if (periods === undefined) stretches.set(stretch, (periods = askedPeriods(zone, stretch)));
  return periods;
}

function askedPeriods(zone: string, stretch: number): Period[] {
  const endMs = (stretch + 1) * STRETCH_MS;
  const periods: Period[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(stretch * STRETCH_MS).toZonedDateTimeISO(zone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    const reaches = next === null || next.epochMilliseconds >= endMs;
    periods.push({
      fromMs: at.epochMilliseconds,
      toMs: reaches ? endMs : next.epochMilliseconds,
      offsetMs: at.offsetNanoseconds / 1e6,
    });
    if (reaches) return periods;
    at = next;
  }
}
