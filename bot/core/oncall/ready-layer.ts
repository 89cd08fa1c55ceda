import { openSpans, overlaps, weekPattern, type MsSpan, type WeekPattern } from '../calendar/index.ts';
import { factsAbout, shiftsWithFacts, type MsFact, type MsShift } from './facts.ts';
import { openOnDays, type DayWindow, type Holidays } from './holidays.ts';
import { dayWindowsOf, weekWindowsOf } from './restriction.ts';
import type { Layer } from './schedule.ts';
import { turnsBetween, versionsOf, type Versions } from './turns.ts';

/** A layer made ready for arithmetic: at most one person has it at an instant. */
export type ReadyLayer = {
  readonly name: string;
  readonly zone: string;
  readonly versions: Versions;
  readonly open: WeekPattern;
  /** Instead of `open`, where holidays matter. */
  readonly days: readonly DayWindow[] | undefined;
  /** In the order of their creation. */
  readonly facts: readonly MsFact[];
};

export const readyLayer = (
  zone: string,
  layer: Layer,
  facts: readonly MsFact[],
  holidays: Holidays = {},
): ReadyLayer => ({
  name: layer.name,
  zone,
  versions: versionsOf(zone, layer),
  open: layer.restrict === undefined ? 'always' : weekPattern(weekWindowsOf(layer.restrict)),
  days: layer.restrict === undefined ? undefined : dayWindowsOf(layer.restrict, holidays),
  facts: factsAbout(facts, layer.name),
});

/** The shifts of a layer that overlap the window, whole, in order. */
export function shiftsOfLayer(layer: ReadyLayer, window: MsSpan): readonly MsShift[] {
  const planned = plannedShifts(layer, window);
  if (layer.facts.length === 0) return planned;
  // What overlaps the window may begin before it and end after it; so may a fact, across several turns.
  const here = layer.facts.filter((fact) => overlaps(fact, window));
  const whole = around(around(window, planned), here);
  const cutting = layer.facts.filter((fact) => overlaps(fact, whole));
  if (cutting.length === 0) return planned;
  const all = here.length === 0 ? planned : plannedShifts(layer, whole);
  return shiftsWithFacts(all, cutting, whole).filter((shift) => overlaps(shift, window));
}

/** What the rotation and its restrictions say, whole, for everything that overlaps the window. */
function plannedShifts(layer: ReadyLayer, window: MsSpan): readonly MsShift[] {
  const shifts: MsShift[] = [];
  const open =
    layer.days === undefined
      ? openSpans(layer.zone, layer.open, window)
      : openOnDays(layer.zone, layer.days, window);
  let first = 0;
  for (const turn of turnsBetween(layer.versions, window)) {
    while ((open[first]?.toMs ?? Infinity) <= turn.fromMs) first++;
    for (let n = first; n < open.length; n++) {
      const span = open[n];
      if (span === undefined || span.fromMs >= turn.toMs) break;
      const fromMs = Math.max(turn.fromMs, span.fromMs);
      const toMs = Math.min(turn.toMs, span.toMs);
      // It overlaps the window: turn, span and window overlap each other, so on a line all three do.
      shifts.push({ fromMs, toMs, person: turn.person, why: 'rotation', fact: null });
    }
  }
  return shifts;
}

function around(window: MsSpan, spans: readonly MsSpan[]): MsSpan {
  let { fromMs, toMs } = window;
  for (const span of spans) {
    fromMs = Math.min(fromMs, span.fromMs);
    toMs = Math.max(toMs, span.toMs);
  }
  return { fromMs, toMs };
}
