import { later, msBetween, type Instant } from '../calendar/index.ts';
import type { Person, PersonName } from '../catalogue/index.ts';
import type { CoverageGap, DoubleBooking } from './coverage.ts';
import { rosterOf } from './roster.ts';
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
  const { from, to } = window;
  const roster = rosterOf(schedules, facts);
  const gaps = Map.groupBy(roster.gapsBetween(from, to), ({ schedule }) => schedule);
  const doubles = Map.groupBy(roster.doubleBookings(from, to), ({ person, places }) =>
    JSON.stringify([person, ...places.map(({ schedule, layer }) => [schedule, layer])]),
  );
  return {
    gaps: [...gaps].map(([schedule, all]) => ({
      schedule,
      count: all.length,
      totalMs: all.reduce((sum, { start, end }) => sum + msBetween(start, end), 0),
      first: all[0]!,
    })),
    doubles: [...doubles.values()].map((all) => ({ count: all.length, first: all[0]! })),
    unreachable: unreachable(schedules, facts, people, window),
  };
}

function unreachable(
  schedules: readonly ScheduleDefinition[],
  facts: readonly ShiftFact[],
  people: readonly Person[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Outlook['unreachable'] {
  const without = new Set(
    people.filter(({ slack, phone }) => slack === undefined && phone === undefined).map(({ name }) => name),
  );
  if (without.size === 0) return [];
  const shifts = rosterOf(schedules, facts)
    .shiftsBetween(from, to)
    .filter(({ person }) => without.has(person));
  const first = Map.groupBy(shifts, ({ person }) => person);
  return [...first.keys()].toSorted().map((person) => {
    const { schedule, start } = first.get(person)!.reduce((a, b) => (b.start < a.start ? b : a));
    return { person, schedule, start: later(start, from) };
  });
}
