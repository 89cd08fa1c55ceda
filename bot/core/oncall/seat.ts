import { openSpans, overlaps, weekPattern, type MsSpan, type WeekPattern } from '../calendar/index.ts';
import { changedStints, concerning, type Change, type Stint } from './change.ts';
import { weekWindowsOf } from './restriction.ts';
import type { Layer } from './schedule.ts';
import { turnsBetween, versionsOf, type Versions } from './turns.ts';

/** A layer made ready for arithmetic: at most one person has it at an instant. */
export type Seat = {
  readonly layer: string;
  readonly zone: string;
  readonly versions: Versions;
  readonly open: WeekPattern;
  /** In the order of their creation. */
  readonly changes: readonly Change[];
};

export const seatOf = (zone: string, layer: Layer, changes: readonly Change[]): Seat => ({
  layer: layer.name,
  zone,
  versions: versionsOf(zone, layer),
  open: layer.restrict === undefined ? 'always' : weekPattern(weekWindowsOf(layer.restrict)),
  changes: concerning(changes, layer.name),
});

/** The stints of a layer that overlap the window, whole, in order. */
export function stintsOfSeat(seat: Seat, window: MsSpan): readonly Stint[] {
  const planned = plannedStints(seat, window);
  if (seat.changes.length === 0) return planned;
  // What overlaps the window may begin before it and end after it; so may a change, across several turns.
  const here = seat.changes.filter((change) => overlaps(change, window));
  const whole = around(around(window, planned), here);
  const cutting = seat.changes.filter((change) => overlaps(change, whole));
  if (cutting.length === 0) return planned;
  const all = here.length === 0 ? planned : plannedStints(seat, whole);
  return changedStints(all, cutting, whole).filter((stint) => overlaps(stint, window));
}

/** What the rotation and its restrictions say, whole, for everything that overlaps the window. */
function plannedStints(seat: Seat, window: MsSpan): readonly Stint[] {
  const stints: Stint[] = [];
  const open = openSpans(seat.zone, seat.open, window);
  let first = 0;
  for (const turn of turnsBetween(seat.versions, window)) {
    while ((open[first]?.toMs ?? Infinity) <= turn.fromMs) first++;
    for (let n = first; n < open.length; n++) {
      const span = open[n];
      if (span === undefined || span.fromMs >= turn.toMs) break;
      const fromMs = Math.max(turn.fromMs, span.fromMs);
      const toMs = Math.min(turn.toMs, span.toMs);
      if (overlaps({ fromMs, toMs }, window))
        stints.push({ fromMs, toMs, person: turn.person, why: 'rotation', fact: null });
    }
  }
  return stints;
}

function around(window: MsSpan, spans: readonly MsSpan[]): MsSpan {
  let { fromMs, toMs } = window;
  for (const span of spans) {
    fromMs = Math.min(fromMs, span.fromMs);
    toMs = Math.max(toMs, span.toMs);
  }
  return { fromMs, toMs };
}
