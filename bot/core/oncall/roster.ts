import { epochMs, instantOf, overlaps, type Instant, type MsSpan } from '../calendar/index.ts';
import { doubleBookingsIn, gapsLeftBy, type CoverageGap, type DoubleBooking } from './coverage.ts';
import { additionsOf, factsInOrder, shiftsWithFacts, type Addition, type MsShift } from './facts.ts';
import { readyLayer, shiftsOfLayer, type ReadyLayer } from './ready-layer.ts';
import type { OnCall, ScheduleDefinition, Shift, ShiftFact } from './schedule.ts';

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
  const ready = schedules
    .map((schedule) => readySchedule(schedule, factsOf.get(schedule.name) ?? []))
    .sort((a, b) => (a.schedule < b.schedule ? -1 : 1));
  const shifts = (from: Instant, to: Instant): readonly Shift[] =>
    ready.flatMap((schedule) => shiftsIn(schedule, from, to));
  const names = ready.map(({ schedule }) => schedule);
  return {
    onCallAt: (at) => ready.flatMap((schedule) => onCallIn(schedule, at)),
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

type ReadySchedule = {
  readonly schedule: string;
  readonly layers: readonly ReadyLayer[];
  readonly additions: readonly Addition[];
};

function readySchedule(schedule: ScheduleDefinition, facts: readonly ShiftFact[]): ReadySchedule {
  const ordered = factsInOrder(facts);
  return {
    schedule: schedule.name,
    layers: schedule.layers.map((layer) => readyLayer(schedule.zone, layer, ordered)),
    additions: additionsOf(ordered),
  };
}

type Row = { readonly layer: string | null; readonly shift: MsShift };

function rowsOf({ layers, additions }: ReadySchedule, window: MsSpan): Row[] {
  const rows: Row[] = [];
  for (const layer of layers)
    for (const shift of shiftsOfLayer(layer, window)) rows.push({ layer: layer.layer, shift });
  for (const { shift: added, later } of additions)
    if (overlaps(added, window))
      for (const shift of shiftsWithFacts([added], later, added))
        if (overlaps(shift, window)) rows.push({ layer: null, shift });
  return rows;
}

function onCallIn(schedule: ReadySchedule, at: Instant): OnCall[] {
  const fromMs = epochMs(at);
  return rowsOf(schedule, { fromMs, toMs: fromMs + 1 }).map(({ layer, shift }) => ({
    schedule: schedule.schedule,
    layer,
    person: shift.person,
    until: instantOf(shift.toMs),
    why: shift.why,
    fact: shift.fact,
  }));
}

function shiftsIn(schedule: ReadySchedule, from: Instant, to: Instant): Shift[] {
  // The sort is stable: at equal starts the order of the layers stays.
  return rowsOf(schedule, { fromMs: epochMs(from), toMs: epochMs(to) })
    .sort((a, b) => a.shift.fromMs - b.shift.fromMs)
    .map(({ layer, shift }) => ({
      schedule: schedule.schedule,
      layer,
      person: shift.person,
      start: instantOf(shift.fromMs),
      end: instantOf(shift.toMs),
      why: shift.why,
      fact: shift.fact,
    }));
}
