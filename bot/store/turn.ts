import { epochMs, instantOf, type Instant } from '../core/calendar/index.ts';

/** State of a limit in epoch milliseconds; zero where nothing is known. */
export type TurnState = {
  /** Theoretical arrival time: when the limit will be as good as unused. */
  readonly arrivalMs: number;
  readonly blockedMs: number;
};

export const unusedTurns: TurnState = { arrivalMs: 0, blockedMs: 0 };

/** Whether the limit has been as good as unused since an instant: forgetting it changes nothing. */
export const isUnused = ({ arrivalMs, blockedMs }: TurnState, since: Instant): boolean =>
  Math.max(arrivalMs, blockedMs) < epochMs(since);

/**
 * Generic cell rate algorithm (ITU-T I.371, virtual scheduling): a turn is free while the theoretical arrival time
 * is at most (burst - 1) intervals ahead. Returns the new state, or when to come back.
 */
export function turn(
  state: TurnState,
  limit: { readonly intervalMs: number; readonly burst: number; readonly now: Instant },
): { readonly state: TurnState } | { readonly freeAt: Instant } {
  const nowMs = epochMs(limit.now);
  const freeMs = Math.max(state.arrivalMs - (limit.burst - 1) * limit.intervalMs, state.blockedMs);
  if (nowMs < freeMs) return { freeAt: instantOf(Math.ceil(freeMs)) };
  return { state: { ...state, arrivalMs: Math.max(nowMs, state.arrivalMs) + limit.intervalMs } };
}
