import { epochMs, instantOf, overlaps, type Instant, type MsSpan } from '../calendar/index.ts';
import { doubleBookingsIn, gapsLeftBy, type CoverageGap, type DoubleBooking } from './coverage.ts';
import { additionsOf, changedStints, changesOf, type Addition, type Stint } from './change.ts';
import type { OnCall, ScheduleDefinition, Shift, ShiftFact } from './schedule.ts';
import { seatOf, stintsOfSeat, type Seat } from './seat.ts';

/** Schedules and facts made ready once, for many questions. */
export type Roster = {
  /** Everybody on call at the instant, by schedule, then in the order of the layers; additional people last. */
  readonly onCallAt: (at: Instant) => readonly OnCall[];
  /**
   * The shifts that overlap [from, to), by schedule, then start, then in the order of the layers. They are whole:
   * one may begin before `from` and end after `to`. Consecutive shifts of the same person are not merged.
   */
  readonly shiftsBetween: (from: Instant, to: Instant) => readonly Shift[];
  /** Where in [from, to) nobody at all is on call in a schedule; the time before its first rotation counts. */
  readonly gapsBetween: (from: Instant, to: Instant) => readonly CoverageGap[];
  /** Where in [from, to) one person is on call in several schedules or layers at once. */
  readonly doubleBookings: (from: Instant, to: Instant) => readonly DoubleBooking[];
};

/** Facts about schedules that are not given are passed over. */
export function rosterOf(schedules: readonly ScheduleDefinition[], facts: readonly ShiftFact[]): Roster {
  const factsOf = Map.groupBy(facts, ({ schedule }) => schedule);
  const desks = schedules
    .map((schedule) => deskOf(schedule, factsOf.get(schedule.name) ?? []))
    .sort((a, b) => (a.schedule < b.schedule ? -1 : 1));
  const shifts = (from: Instant, to: Instant): readonly Shift[] =>
    desks.flatMap((desk) => deskShifts(desk, from, to));
  const names = desks.map(({ schedule }) => schedule);
  return {
    onCallAt: (at) => desks.flatMap((desk) => deskOnCallAt(desk, at)),
    shiftsBetween: shifts,
    gapsBetween: (from, to) => gapsLeftBy(shifts(from, to), names, from, to),
    doubleBookings: (from, to) => doubleBookingsIn(shifts(from, to), from, to),
  };
}

/** Who is on call in one schedule at the instant. For many questions make a roster. */
export const onCallAt = (
  schedule: ScheduleDefinition,
  facts: readonly ShiftFact[],
  at: Instant,
): readonly OnCall[] => rosterOf([schedule], facts).onCallAt(at);

/** The shifts of one schedule that overlap [from, to). For many questions make a roster. */
export const shiftsBetween = (
  schedule: ScheduleDefinition,
  facts: readonly ShiftFact[],
  from: Instant,
  to: Instant,
): readonly Shift[] => rosterOf([schedule], facts).shiftsBetween(from, to);

/** Where in [from, to) nobody is on call in the schedule. */
export const gapsBetween = (
  schedule: ScheduleDefinition,
  facts: readonly ShiftFact[],
  from: Instant,
  to: Instant,
): readonly CoverageGap[] => rosterOf([schedule], facts).gapsBetween(from, to);

/** Where in [from, to) one person is on call in several of the schedules, or several layers, at once. */
export const doubleBookings = (
  schedules: readonly ScheduleDefinition[],
  facts: readonly ShiftFact[],
  from: Instant,
  to: Instant,
): readonly DoubleBooking[] => rosterOf(schedules, facts).doubleBookings(from, to);

type Desk = {
  readonly schedule: string;
  readonly seats: readonly Seat[];
  readonly additions: readonly Addition[];
};

function deskOf(schedule: ScheduleDefinition, facts: readonly ShiftFact[]): Desk {
  const changes = changesOf(facts);
  return {
    schedule: schedule.name,
    seats: schedule.layers.map((layer) => seatOf(schedule.zone, layer, changes)),
    additions: additionsOf(changes),
  };
}

type Row = { readonly layer: string | null; readonly stint: Stint };

function rowsOf({ seats, additions }: Desk, window: MsSpan): Row[] {
  const rows: Row[] = [];
  for (const seat of seats)
    for (const stint of stintsOfSeat(seat, window)) rows.push({ layer: seat.layer, stint });
  for (const { stint: added, later } of additions)
    if (overlaps(added, window))
      for (const stint of changedStints([added], later, added))
        if (overlaps(stint, window)) rows.push({ layer: null, stint });
  return rows;
}

function deskOnCallAt(desk: Desk, at: Instant): OnCall[] {
  const fromMs = epochMs(at);
  return rowsOf(desk, { fromMs, toMs: fromMs + 1 }).map(({ layer, stint }) => ({
    schedule: desk.schedule,
    layer,
    person: stint.person,
    until: instantOf(stint.toMs),
    why: stint.why,
    fact: stint.fact,
  }));
}

function deskShifts(desk: Desk, from: Instant, to: Instant): Shift[] {
  // The sort is stable: at equal starts the order of the layers stays.
  return rowsOf(desk, { fromMs: epochMs(from), toMs: epochMs(to) })
    .sort((a, b) => a.stint.fromMs - b.stint.fromMs)
    .map(({ layer, stint }) => ({
      schedule: desk.schedule,
      layer,
      person: stint.person,
      start: instantOf(stint.fromMs),
      end: instantOf(stint.toMs),
      why: stint.why,
      fact: stint.fact,
    }));
}
