import { epochMs, instantOf, overlaps, type Instant, type MsSpan } from '../calendar/index.ts';
import {
  doubleBookingsIn,
  gapsLeftBy,
  type CoverageGap,
  type DoubleBooking,
  type PlacedShift,
} from './coverage.ts';
import { additionsOf, factsInOrder, shiftsWithFacts, type Addition } from './facts.ts';
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
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    onCallAt: (at) => ready.flatMap((schedule) => onCallIn(schedule, at)),
    shiftsBetween: (from, to) => ready.flatMap((schedule) => shiftsIn(schedule, windowOf(from, to))),
    gapsBetween: (from, to) => {
      const window = windowOf(from, to);
      return ready.flatMap((schedule) => gapsLeftBy(schedule.name, placedShifts(schedule, window), window));
    },
    doubleBookings: (from, to) => {
      const window = windowOf(from, to);
      return doubleBookingsIn(
        ready.flatMap((schedule) => placedShifts(schedule, window)),
        window,
      );
    },
  };
}

const windowOf = (from: Instant, to: Instant): MsSpan => ({ fromMs: epochMs(from), toMs: epochMs(to) });

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

/** A schedule made ready for many questions. */
export type ReadySchedule = {
  readonly name: string;
  readonly layers: readonly ReadyLayer[];
  readonly additions: readonly Addition[];
};

export function readySchedule(schedule: ScheduleDefinition, facts: readonly ShiftFact[]): ReadySchedule {
  const ordered = factsInOrder(facts);
  return {
    name: schedule.name,
    layers: schedule.layers.map((layer) => readyLayer(schedule.zone, layer, ordered, schedule.holidays)),
    additions: additionsOf(ordered),
  };
}

/** By layer, those in addition last; within a layer by start. */
export function placedShifts({ name, layers, additions }: ReadySchedule, window: MsSpan): PlacedShift[] {
  const placed: PlacedShift[] = [];
  for (const layer of layers)
    for (const shift of shiftsOfLayer(layer, window))
      placed.push({ schedule: name, layer: layer.name, shift });
  for (const { shift: added, later } of additions)
    if (overlaps(added, window))
      for (const shift of shiftsWithFacts([added], later, added))
        if (overlaps(shift, window)) placed.push({ schedule: name, layer: null, shift });
  return placed;
}

function onCallIn(schedule: ReadySchedule, at: Instant): OnCall[] {
  const fromMs = epochMs(at);
  return placedShifts(schedule, { fromMs, toMs: fromMs + 1 }).map(({ layer, shift }) => ({
    schedule: schedule.name,
    layer,
    person: shift.person,
    until: instantOf(shift.toMs),
    why: shift.why,
    fact: shift.fact,
  }));
}

function shiftsIn(schedule: ReadySchedule, window: MsSpan): Shift[] {
  // The sort is stable: at equal starts the order of the layers stays.
  return placedShifts(schedule, window)
    .sort((a, b) => a.shift.fromMs - b.shift.fromMs)
    .map(({ layer, shift }) => ({
      schedule: schedule.name,
      layer,
      person: shift.person,
      start: instantOf(shift.fromMs),
      end: instantOf(shift.toMs),
      why: shift.why,
      fact: shift.fact,
    }));
}
