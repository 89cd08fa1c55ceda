import type { Instant } from '../calendar/index.ts';
import { continueLayer } from './continue-layer.ts';
import type { Layer, ScheduleDefinition } from './schedule.ts';

/** A schedule as its file said it last, and as it is in force. */
export type KeptPlan = {
  readonly zone: string;
  readonly written: readonly Layer[];
  readonly inForce: readonly Layer[];
};

/**
 * The schedule that is in force when the file says `file` from `at` on: whoever is on call stays, by layer (see
 * `continueLayer`). A layer that the file says as before goes on as it did. In another zone the file is taken as it is,
 * because every hand-off moves.
 */
export function continueSchedule(
  kept: KeptPlan | undefined,
  file: ScheduleDefinition,
  at: Instant,
): ScheduleDefinition {
  if (kept === undefined || kept.zone !== file.zone) return file;
  const layers = file.layers.map((layer) => {
    const named = (each: Layer): boolean => each.name === layer.name;
    const before = kept.inForce.find(named);
    if (before === undefined) return layer;
    return isSame(kept.written.find(named), layer) ? before : continueLayer(before, layer, at);
  });
  return { ...file, layers };
}

/** Whether two JSON values are the same, whatever the order of their fields: a stored one comes back with another. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [own, others] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  const keys = Object.keys(own);
  return keys.length === Object.keys(others).length && keys.every((key) => isSame(own[key], others[key]));
}
