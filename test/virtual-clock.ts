import type { Clock } from '../bot/app/ports/index.ts';
import { epochMs, instantOf, type Instant } from '../bot/core/calendar/index.ts';

export type VirtualClock = Clock & {
  /**
   * Moves time on by so many milliseconds, from timer to timer: what each of them woke has settled before the next
   * one fires, so that what it asks for on the way happens at its own instant.
   */
  advance(ms: number): Promise<void>;
  /** The same, up to an instant; one that has passed already changes nothing. */
  advanceTo(instant: Instant): Promise<void>;
  /** How many timers are armed. */
  timers(): number;
};

type Timer = { readonly atMs: number; readonly n: number; readonly wake: () => void };

/** Everything that was ready to run has run: promises that wait for nothing outside are settled. */
export const allSettled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Time that passes only when a test says so. `settle` waits for what a timer set off; give another one where work
 * leaves the process (sockets, files).
 */
export function createVirtualClock(
  start: Instant = '2026-03-12T14:00:00.000Z',
  settle: () => Promise<void> = allSettled,
): VirtualClock {
  let nowMs = epochMs(start);
  let made = 0;
  const timers = new Set<Timer>();

  const nextUntil = (endMs: number): Timer | undefined =>
    [...timers]
      .filter((timer) => timer.atMs <= endMs)
      .sort((a, b) => a.atMs - b.atMs || a.n - b.n)
      .at(0);

  async function advanceToMs(endMs: number): Promise<void> {
    await settle();
    for (let timer = nextUntil(endMs); timer; timer = nextUntil(endMs)) {
      timers.delete(timer);
      nowMs = Math.max(nowMs, timer.atMs);
      timer.wake();
      await settle();
    }
    nowMs = Math.max(nowMs, endMs);
  }

  return {
    now: () => instantOf(nowMs),
    at(instant, wake) {
      const timer = { atMs: epochMs(instant), n: (made += 1), wake };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: (ms) => advanceToMs(nowMs + ms),
    advanceTo: (instant) => advanceToMs(epochMs(instant)),
    timers: () => timers.size,
  };
}
