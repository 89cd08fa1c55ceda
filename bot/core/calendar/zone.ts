// The cheapest entry of the package: 12 ms to load, its functional one (`fns/*`) 19 ms (Node 24, 2 cores).
import { Temporal } from 'temporal-polyfill';
import type { MsSpan } from './span.ts';
import { DAY_MS, HOUR_MS, type WallMs } from './wall.ts';

/** A stretch of time in which a zone's clocks differ from UTC by the same amount. */
type Period = MsSpan & { readonly offsetMs: number };

// Temporal is asked only where a zone's clocks change, a stretch of 400 days at a time; everything else is integer
// arithmetic on the answers. The memory is that of a pure function (it depends on nothing but the zone data that
// Node brings), so it changes no result: without it a question costs about 500 us instead of 0.2 us. The polyfill
// (1.0.8) looks at the clock to limit its search, but never ends it sooner than three years after the instant asked.
const STRETCH_MS = 400 * DAY_MS;
const remembered = new Map<string, Map<number, Stretch>>();

/** No zone was ever further from UTC (Manila until 1844: -15:56). */
const FARTHEST_OFFSET_MS = 16 * HOUR_MS;

/** A zone of the IANA database by name, such as Europe/Berlin or UTC; not `+02:00`, which knows no daylight saving. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    zonedAt(name, 0);
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
  const first = Math.floor((from - FARTHEST_OFFSET_MS) / STRETCH_MS);
  const last = Math.floor((to + FARTHEST_OFFSET_MS) / STRETCH_MS);
  for (const period of Array.from({ length: last - first + 1 }, (_, n) =>
    periodsOf(zone, first + n),
  ).flat()) {
    const fromMs = Math.max(period.fromMs, from - period.offsetMs);
    const toMs = Math.min(period.toMs, to - period.offsetMs);
    if (fromMs >= toMs) continue;
    const before = spans.at(-1);
    if (before !== undefined && before.toMs === fromMs)
      spans[spans.length - 1] = { fromMs: before.fromMs, toMs };
    else spans.push({ fromMs, toMs });
  }
  return spans;
}

/** A change of the clocks forward: at `atMs` they jump from `wallFrom` to `wallTo`. */
export type ClockGap = { readonly atMs: number; readonly wallFrom: WallMs; readonly wallTo: WallMs };

/** The changes forward after `afterMs` and up to `untilMs`. */
export function clockGaps(zone: string, afterMs: number, untilMs: number): readonly ClockGap[] {
  const gaps: ClockGap[] = [];
  for (let n = Math.floor(afterMs / STRETCH_MS); n * STRETCH_MS <= untilMs; n++)
    for (const gap of stretchOf(zone, n).gaps) if (gap.atMs > afterMs && gap.atMs <= untilMs) gaps.push(gap);
  return gaps;
}

type Stretch = { readonly periods: readonly Period[]; readonly gaps: readonly ClockGap[] };

const periodsOf = (zone: string, n: number): readonly Period[] => stretchOf(zone, n).periods;

function stretchOf(zone: string, n: number): Stretch {
  let stretches = remembered.get(zone);
  if (stretches === undefined) remembered.set(zone, (stretches = new Map()));
  let stretch = stretches.get(n);
  if (stretch === undefined) stretches.set(n, (stretch = askedStretch(zone, n)));
  return stretch;
}

function askedStretch(zone: string, n: number): Stretch {
  const startMs = n * STRETCH_MS;
  const endMs = startMs + STRETCH_MS;
  const periods: Period[] = [];
  const gaps: ClockGap[] = [];
  let at = zonedAt(zone, startMs);
  // The clocks may change at the very start of the stretch.
  let offsetBeforeMs = zonedAt(zone, startMs - 1).offsetNanoseconds / 1e6;
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    const reaches = next === null || next.epochMilliseconds >= endMs;
    const atMs = at.epochMilliseconds;
    const offsetMs = at.offsetNanoseconds / 1e6;
    if (offsetMs > offsetBeforeMs)
      gaps.push({ atMs, wallFrom: atMs + offsetBeforeMs, wallTo: atMs + offsetMs });
    periods.push({ fromMs: atMs, toMs: reaches ? endMs : next.epochMilliseconds, offsetMs });
    if (reaches) return { periods, gaps };
    offsetBeforeMs = offsetMs;
    at = next;
  }
}

const zonedAt = (zone: string, ms: number): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
