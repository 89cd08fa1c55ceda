import { epochMs, instantOf, spansWithout, type Instant, type MsSpan } from '../calendar/index.ts';
import type { PersonName } from '../catalogue/index.ts';
import type { Shift } from './schedule.ts';

/** A stretch in which nobody at all is on call in a schedule. */
export type CoverageGap = { readonly schedule: string; readonly start: Instant; readonly end: Instant };

/** A stretch in which one person is on call in several places at once. */
export type DoubleBooking = {
  readonly person: PersonName;
  readonly start: Instant;
  readonly end: Instant;
  readonly places: readonly { readonly schedule: string; readonly layer: string | null }[];
};

/** The gaps of each of the schedules within [from, to), as the shifts leave them. */
export function gapsLeftBy(
  shifts: readonly Shift[],
  schedules: readonly string[],
  from: Instant,
  to: Instant,
): readonly CoverageGap[] {
  const window = { fromMs: epochMs(from), toMs: epochMs(to) };
  const shiftsOf = Map.groupBy(shifts, ({ schedule }) => schedule);
  return schedules.flatMap((schedule) =>
    spansWithout(window, (shiftsOf.get(schedule) ?? []).map(spanOf)).map(({ fromMs, toMs }) => ({
      schedule,
      start: instantOf(fromMs),
      end: instantOf(toMs),
    })),
  );
}

/** Where shifts of one person overlap, within [from, to), by person, then start. */
export function doubleBookingsIn(
  shifts: readonly Shift[],
  from: Instant,
  to: Instant,
): readonly DoubleBooking[] {
  const shiftsOf = Map.groupBy(shifts, ({ person }) => person);
  return [...shiftsOf.keys()]
    .sort()
    .flatMap((person) => bookingsOf(person, shiftsOf.get(person) ?? [], from, to));
}

function bookingsOf(
  person: PersonName,
  shifts: readonly Shift[],
  from: Instant,
  to: Instant,
): DoubleBooking[] {
  const bookings: DoubleBooking[] = [];
  const starting = shifts
    .filter(({ start, end }) => start < to && end > from)
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const edges = [...new Set([from, to, ...starting.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= from && edge <= to)
    .sort();
  let held: Shift[] = [];
  let s = 0;
  for (const [n, start] of edges.entries()) {
    const end = edges[n + 1];
    if (end === undefined) break;
    held = held.filter((shift) => shift.end > start);
    for (let next = starting[s]; next !== undefined && next.start <= start; next = starting[++s])
      held.push(next);
    if (held.length < 2) continue;
    const places = held.map(({ schedule, layer }) => ({ schedule, layer }));
    const last = bookings.at(-1);
    if (last?.end === start && JSON.stringify(last.places) === JSON.stringify(places))
      bookings[bookings.length - 1] = { ...last, end };
    else bookings.push({ person, start, end, places });
  }
  return bookings;
}

const spanOf = ({ start, end }: Shift): MsSpan => ({ fromMs: epochMs(start), toMs: epochMs(end) });
