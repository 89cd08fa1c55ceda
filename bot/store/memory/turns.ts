import { epochMs, type Instant } from '../../core/calendar/index.ts';
import type { Store } from '../../app/ports/index.ts';
import { isUnused, turn, unusedTurns, type TurnState } from '../turn.ts';

/** Counters and limits in memory. */
export function createTurns() {
  const counters = new Map<string, number>();
  const turns = new Map<string, TurnState>();

  return {
    nextNumber(counter: string): number {
      const next = (counters.get(counter) ?? 0) + 1;
      counters.set(counter, next);
      return next;
    },
    take(limit: Parameters<Store['takeTurn']>[0]): Awaited<ReturnType<Store['takeTurn']>> {
      const taken = turn(turns.get(limit.key) ?? unusedTurns, limit);
      if ('freeAt' in taken) return { ok: false, freeAt: taken.freeAt };
      turns.set(limit.key, taken.state);
      return { ok: true };
    },
    sweep(before: Instant, limit: number): number {
      const old = [...turns].filter(([, state]) => isUnused(state, before)).slice(0, limit);
      for (const [key] of old) turns.delete(key);
      return old.length;
    },
    free(key: string): void {
      const state = turns.get(key);
      if (state !== undefined) turns.set(key, { ...state, arrivalMs: 0 });
    },
    block(key: string, until: Instant): void {
      const state = turns.get(key) ?? unusedTurns;
      turns.set(key, { ...state, blockedMs: Math.max(state.blockedMs, epochMs(until)) });
    },
  };
}
