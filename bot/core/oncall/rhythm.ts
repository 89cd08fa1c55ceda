import {
  clockGaps,
  clockMinutes,
  DAY_MS,
  epochMs,
  firstInstantAt,
  HOUR_MS,
  instantFromText,
  MINUTE_MS,
  plusMonths,
  startOfWallDay,
  wallAt,
  wallDateOf,
  WEEK_MS,
  type WallMs,
} from '../calendar/index.ts';
import type { Every, Rotation } from './schedule.ts';

/**
 * The hand-offs of a rotation: the distinct instants at which the wall clocks of `zone` show `anchor` plus a whole
 * number of steps, in both directions. Hours are wall-clock hours, so the repeated hour makes a shift longer; two
 * hand-offs that the clocks leave out or that meet at the end of the gap are one.
 */
export type Rhythm = {
  readonly zone: string;
  readonly anchor: WallMs;
  readonly step: { readonly ms: number } | { readonly months: number };
};

export function rhythmOf(zone: string, { start, every, handoff }: Rotation): Rhythm {
  const wall = wallAt(zone, msOf(start));
  const minutes = handoff === undefined ? undefined : clockMinutes(handoff);
  return {
    zone,
    anchor: minutes === undefined ? wall : startOfWallDay(wall) + minutes * MINUTE_MS,
    step: stepOf(every),
  };
}

/** Epoch milliseconds of a text that `parseSchedule` has accepted. */
export function msOf(text: string): number {
  const instant = instantFromText(text);
  if (instant === undefined) throw new Error(`${JSON.stringify(text)} was not checked by parseSchedule`);
  return epochMs(instant);
}

function stepOf(every: Every): Rhythm['step'] {
  if ('months' in every) return { months: every.months };
  if ('weeks' in every) return { ms: every.weeks * WEEK_MS };
  if ('days' in every) return { ms: every.days * DAY_MS };
  return { ms: every.hours * HOUR_MS };
}

/** When the anchor itself happens. */
export const anchorOf = (rhythm: Rhythm): number => instantOfStep(rhythm, 0);

/** The last hand-off at or before `ms`. */
export const handoffBefore = (rhythm: Rhythm, ms: number): number =>
  instantOfStep(rhythm, stepAt(rhythm, ms));

/** A walk from hand-off to hand-off: each call gives the next one after the last, the first one after `ms`. */
export function handoffsAfter(rhythm: Rhythm, ms: number): () => number {
  let n = stepAt(rhythm, ms);
  let lastMs = ms;
  return () => {
    let nextMs = instantOfStep(rhythm, ++n);
    while (nextMs <= lastMs) nextMs = instantOfStep(rhythm, ++n);
    return (lastMs = nextMs);
  };
}

/** How many hand-offs there are after `fromMs` and up to `toMs`, without walking through them. */
export function handoffsBetween(rhythm: Rhythm, fromMs: number, toMs: number): number {
  const steps = stepAt(rhythm, toMs) - stepAt(rhythm, fromMs);
  const { step, anchor, zone } = rhythm;
  // No zone ever left out more than a day (Samoa, 30 December 2011).
  if (!('ms' in step) || step.ms > DAY_MS) return steps;
  let together = 0;
  for (const { wallFrom, wallTo } of clockGaps(zone, fromMs, toMs)) {
    const met = Math.floor((wallTo - anchor) / step.ms) - Math.ceil((wallFrom - anchor) / step.ms);
    together += Math.max(met, 0);
  }
  return steps - together;
}

/** The number of the last step that happens at or before `ms`. */
function stepAt(rhythm: Rhythm, ms: number): number {
  let n = stepOnTheWall(rhythm, wallAt(rhythm.zone, ms));
  // The estimate is off where the clocks have just changed, or where a month runs over.
  while (instantOfStep(rhythm, n) > ms) n--;
  while (instantOfStep(rhythm, n + 1) <= ms) n++;
  return n;
}

function stepOnTheWall({ anchor, step }: Rhythm, wall: WallMs): number {
  if ('ms' in step) return Math.floor((wall - anchor) / step.ms);
  const from = wallDateOf(anchor);
  const to = wallDateOf(wall);
  return Math.floor(((to.year - from.year) * 12 + to.month - from.month) / step.months);
}

function instantOfStep({ zone, anchor, step }: Rhythm, n: number): number {
  return firstInstantAt(zone, 'ms' in step ? anchor + n * step.ms : plusMonths(anchor, n * step.months));
}
