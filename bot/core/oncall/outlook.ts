import { epochMs, instantOf, later, msBetween, type Instant } from '../calendar/index.ts';
import type { Person, PersonName } from '../catalogue/index.ts';
import {
  doubleBookingsIn,
  gapsLeftBy,
  type CoverageGap,
  type DoubleBooking,
  type PlacedShift,
} from './coverage.ts';
import { placedShifts, readySchedule } from './roster.ts';
import type { ScheduleDefinition, ShiftFact } from './schedule.ts';

/** What a look ahead finds; what is the same again and again is one finding. */
export type Outlook = {
  /** Schedules in which nobody is on call at times, by name. */
  readonly gaps: readonly {
    readonly schedule: string;
    readonly count: number;
    readonly totalMs: number;
    readonly first: CoverageGap;
  }[];
  /** People who are on call in the same places at once, by name. */
  readonly doubles: readonly { readonly count: number; readonly first: DoubleBooking }[];
  /** People who have a shift and no way to be paged. */
  readonly unreachable: readonly {
    readonly person: PersonName;
    readonly schedule: string;
    readonly start: Instant;
  }[];
};

/** What the schedules lack in [from, to), which should not begin in the past: nobody can mend that. */
export function outlookOf(
  schedules: readonly ScheduleDefinition[],
  facts: readonly ShiftFact[],
  people: readonly Person[],
  window: { readonly from: Instant; readonly to: Instant },
): Outlook {
  const looking = lookAhead(schedules, facts, people, window);
  for (;;) {
    const step = looking.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same in parts, a schedule or a person each: hundreds of schedules take seconds, and whoever looks ahead inside a
 * process that answers people lets it do that between two parts.
 */
export function* lookAhead(
  schedules: readonly ScheduleDefinition[],
  facts: readonly ShiftFact[],
  people: readonly Person[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Generator<undefined, Outlook, undefined> {
  const window = { fromMs: epochMs(from), toMs: epochMs(to) };
  const factsOf = Map.groupBy(facts, ({ schedule }) => schedule);
  const gaps: CoverageGap[] = [];
  const placed = new Map<PersonName, PlacedShift[]>();
  for (const schedule of schedules.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const shifts = placedShifts(readySchedule(schedule, factsOf.get(schedule.name) ?? []), window);
    gaps.push(...gapsLeftBy(schedule.name, shifts, window));
    for (const each of shifts) {
      const own = placed.get(each.shift.person);
      if (own === undefined) placed.set(each.shift.person, [each]);
      else own.push(each);
    }
    yield undefined;
  }
  const bookings: DoubleBooking[] = [];
  for (const person of [...placed.keys()].toSorted()) {
    bookings.push(...doubleBookingsIn(placed.get(person) ?? [], window));
    yield undefined;
  }
  const gapsOf = Map.groupBy(gaps, ({ schedule }) => schedule);
  const doubles = Map.groupBy(bookings, ({ person, places }) =>
    JSON.stringify([person, ...places.map(({ schedule, layer }) => [schedule, layer])]),
  );
  return {
    gaps: [...gapsOf].map(([schedule, all]) => ({
      schedule,
      count: all.length,
      totalMs: all.reduce((sum, { start, end }) => sum + msBetween(start, end), 0),
      first: all[0]!,
    })),
    doubles: [...doubles.values()].map((all) => ({ count: all.length, first: all[0]! })),
    unreachable: unreachable(placed, people, from),
  };
}

function unreachable(
  placed: ReadonlyMap<PersonName, readonly PlacedShift[]>,
  people: readonly Person[],
  from: Instant,
): Outlook['unreachable'] {
  return people
    .filter(({ slack, phone }) => slack === undefined && phone === undefined)
    .map(({ name }) => name)
    .toSorted()
    .flatMap((person) => {
      const own = placed.get(person);
      if (own === undefined) return [];
      const { schedule, shift } = own.reduce((a, b) => (b.shift.fromMs < a.shift.fromMs ? b : a));
      return [{ person, schedule, start: later(instantOf(shift.fromMs), from) }];
    });
}
