import {
  instantOfMoment,
  later,
  msBetween,
  plusSec,
  type Instant,
  type Moment,
  type Span,
} from '../calendar/index.ts';
import { longestFactMs } from './fact-problems.ts';
import { rosterOf } from './roster.ts';
import type { ScheduleDefinition } from './schedule.ts';

/** When somebody wants to be on call instead of another. */
export type ShiftWish = { readonly from?: Moment } & (
  | { readonly forSec: number }
  | { readonly until: Moment }
);

export type WishProblem = 'over-already' | 'ends-before-it-starts' | 'too-long';

/** The time that is meant, read on the clocks of `zone`. What is past of it stays as it was: it begins now. */
export function spanOfWish(
  wish: ShiftWish,
  zone: string,
  now: Instant,
): { readonly span: Span } | { readonly problem: WishProblem } {
  const from = wish.from === undefined ? now : instantOfMoment(wish.from, zone, now);
  const end = 'forSec' in wish ? plusSec(from, wish.forSec) : instantOfMoment(wish.until, zone, from);
  if (end <= from) return { problem: 'ends-before-it-starts' };
  if (end <= now) return { problem: 'over-already' };
  if (msBetween(from, end) > longestFactMs) return { problem: 'too-long' };
  return { span: { start: later(from, now), end } };
}

/** A part of a time, with the layer that it is about. */
export type Piece = Span & { readonly layer: string };

/**
 * Where somebody is on call who takes a schedule without saying in which layer: at each instant in the first layer
 * that would have anybody on call by its rotation, so through all of them where they follow the sun, and in the
 * primary where others stand behind it. Where nobody would be, the layer of before, or the first one.
 */
export function piecesOf(schedule: ScheduleDefinition, { start, end }: Span): readonly Piece[] {
  const layers = schedule.layers.map(({ name }) => name);
  const shifts = layers.length === 1 ? [] : rosterOf([schedule], []).shiftsBetween(start, end);
  const edges = [...new Set([start, end, ...shifts.flatMap((shift) => [shift.start, shift.end])])]
    .filter((edge) => edge >= start && edge <= end)
    .sort();
  const pieces: Piece[] = [];
  for (const [n, from] of edges.entries()) {
    const to = edges[n + 1];
    if (to === undefined) break;
    const last = pieces.at(-1);
    const layer =
      layers.find((name) =>
        shifts.some((shift) => shift.layer === name && shift.start <= from && shift.end > from),
      ) ??
      last?.layer ??
      layers[0] ??
      '';
    if (last?.layer === layer) pieces[pieces.length - 1] = { ...last, end: to };
    else pieces.push({ start: from, end: to, layer });
  }
  return pieces;
}
