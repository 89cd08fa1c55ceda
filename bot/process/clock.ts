import { epochMs, instantOf, type Instant } from '../core/calendar/index.ts';
import type { Clock, Log } from '../app/ports/index.ts';

/** A difference between own time and the wall clock that is worth shouting about. */
const shoutMs = 60_000;

/** setTimeout takes at most 2^31 - 1 ms. */
const longestTimerMs = 2_147_000_000;

/**
 * Own time: the wall clock at start, or the newest stored instant if that is later, plus the time that has really
 * passed. It follows the wall clock forward, never back, so that nothing is ever recorded before its cause.
 */
export function createSystemClock(notBefore: Instant | undefined, log: Log): Clock {
  const startMonotonic = performance.now();
  const startWall = Math.max(Date.now(), notBefore === undefined ? 0 : epochMs(notBefore));
  let latest = startWall;
  let shouted = false;

  function nowMs(): number {
    const wall = Date.now();
    const own = startWall + (performance.now() - startMonotonic);
    const now = Math.max(latest, Math.round(Math.max(own, wall)));
    if (Math.abs(now - wall) > shoutMs && !shouted) {
      shouted = true;
      log.error('clock.differs', { ownTime: instantOf(now), wallClock: instantOf(wall) });
    }
    latest = now;
    return now;
  }

  return {
    now: () => instantOf(nowMs()),
    at(instant, wake) {
      let timer: NodeJS.Timeout;
      const arm = (): void => {
        const left = epochMs(instant) - nowMs();
        timer = setTimeout(
          () => (left > longestTimerMs ? arm() : wake()),
          Math.min(Math.max(0, left), longestTimerMs),
        );
      };
      arm();
      return () => clearTimeout(timer);
    },
  };
}
