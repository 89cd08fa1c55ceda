import { instantOf, overlaps, spansWithout, type Instant, type MsSpan } from '../calendar/index.ts';
import type { PersonName } from '../catalogue/index.ts';
import type { MsShift } from './facts.ts';

/** A stretch in which nobody at all is on call in a schedule. */
export type CoverageGap = { readonly schedule: string; readonly start: Instant; readonly end: Instant };

/** A stretch in which one person is on call in several places at once. */
export type DoubleBooking = {
  readonly person: PersonName;
  readonly start: Instant;
  readonly end: Instant;
  readonly places: readonly Place[];
};

export type Place = { readonly schedule: string; readonly layer: string | null };

/** A shift with its place, its times as numbers. */
export type PlacedShift = Place & { readonly shift: MsShift };

/** What the shifts of a schedule leave of the window. */
export const gapsLeftBy = (
  schedule: string,
  shifts: readonly PlacedShift[],
  window: MsSpan,
): readonly CoverageGap[] =>
  spansWithout(
    window,
    shifts.map(({ shift }) => shift),
  ).map(({ fromMs, toMs }) => ({ schedule, start: instantOf(fromMs), end: instantOf(toMs) }));

/** Where shifts of one person overlap within the window, by person, then start. */
export function doubleBookingsIn(shifts: readonly PlacedShift[], window: MsSpan): readonly DoubleBooking[] {
  const shiftsOf = Map.groupBy(shifts, ({ shift }) => shift.person);
  return [...shiftsOf.keys()]
    .sort()
    .flatMap((person) => bookingsOf(person, shiftsOf.get(person) ?? [], window));
}

function bookingsOf(
  person: PersonName,
  shifts: readonly PlacedShift[],
  { fromMs, toMs }: MsSpan,
): DoubleBooking[] {
  const bookings: (MsSpan & { readonly places: readonly Place[] })[] = [];
  const starting = shifts
    .filter(({ shift }) => overlaps(shift, { fromMs, toMs }))
    .sort((a, b) => a.shift.fromMs - b.shift.fromMs);
  const edges = [fromMs, toMs];
  for (const { shift } of starting)
    for (const edge of [shift.fromMs, shift.toMs]) if (edge > fromMs && edge < toMs) edges.push(edge);
  edges.sort((a, b) => a - b);
  let held: PlacedShift[] = [];
  let s = 0;
  for (const [n, start] of edges.entries()) {
    const end = edges[n + 1];
    if (end === undefined || end === start) continue;
    held = held.filter(({ shift }) => shift.toMs > start);
    for (let next = starting[s]; next !== undefined && next.shift.fromMs <= start; next = starting[++s])
      held.push(next);
    if (held.length < 2) continue;
    const places = held.map(({ schedule, layer }) => ({ schedule, layer }));
    const last = bookings.at(-1);
    if (last?.toMs === start && samePlaces(last.places, places))
      bookings[bookings.length - 1] = { ...last, toMs: end };
    else bookings.push({ fromMs: start, toMs: end, places });
  }
  return bookings.map((booking) => ({
    person,
    start: instantOf(booking.fromMs),
    end: instantOf(booking.toMs),
    places: booking.places,
  }));
}

const samePlaces = (a: readonly Place[], b: readonly Place[]): boolean =>
  a.length === b.length &&
  a.every(({ schedule, layer }) => b.some((other) => other.schedule === schedule && other.layer === layer));
