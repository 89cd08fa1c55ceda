import { epochMs, instantOf, type Instant } from '../core/calendar/index.ts';
import type { Clock, Log } from '../app/ports/index.ts';

/** A difference between own time and the wall clock that is worth shouting about. */
const shoutMs = 60_000;

/** Own time is looked at again this often: when the wall clock is set forward, what has become due is not waited for. */
const longestTimerMs = 30_000;

/** The machine's two clocks, in milliseconds; replaced to see what happens when the wall clock is set. */
export type MachineClocks = { readonly wallMs: () => number; readonly monotonicMs: () => number };

const machine: MachineClocks = { wallMs: () => Date.now(), monotonicMs: () => performance.now() };

export type SystemClock = Clock & {
  /** Own time is never before this from now on: told by the store what was recorded last. */
  notBefore(instant: Instant): void;
};

/**
 * Own time: the wall clock at start, or the newest stored instant if that is later, plus the time that has really
 * passed. It follows the wall clock forward, never back, so that nothing is ever recorded before its cause.
 */
export function createSystemClock(log: Log, { wallMs, monotonicMs }: MachineClocks = machine): SystemClock {
  let base = { monotonic: monotonicMs(), own: wallMs() };
  let shouted = false;

  function nowMs(): number {
    const wall = wallMs();
    const passed = base.own + (monotonicMs() - base.monotonic);
    if (wall - passed > shoutMs)
      log.warn('clock.jumped', { ownTime: instantOf(Math.round(passed)), wallClock: instantOf(wall) });
    if (wall > passed) base = { monotonic: monotonicMs(), own: wall };
    const now = Math.round(Math.max(passed, wall));
    const differs = Math.abs(now - wall) > shoutMs;
    if (differs && !shouted)
      log.error('clock.differs', { ownTime: instantOf(now), wallClock: instantOf(wall) });
    shouted = differs;
    return now;
  }

  return {
    now: () => instantOf(nowMs()),
    notBefore(instant) {
      if (epochMs(instant) > nowMs()) base = { monotonic: monotonicMs(), own: epochMs(instant) };
      nowMs();
    },
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
