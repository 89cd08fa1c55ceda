import type { Clock } from '../../bot/app/ports/index.ts';
import { epochMs, instantOf } from '../../bot/core/calendar/index.ts';
import type { SandboxClock } from '../slack/index.ts';

/** One time for the process, Slack and Amazon; it passes only when the simulation says so. */
export type SimulatedTime = SandboxClock & {
  /** Moves on by so many milliseconds from timer to timer; what each of them woke has settled before the next. */
  advance(ms: number): Promise<void>;
};

export function createTime(startMs: number, settle: () => Promise<void>): SimulatedTime {
  let nowMs = startMs;
  let made = 0;
  const timers = new Map<number, { readonly atMs: number; readonly fire: () => void }>();

  function nextUntil(endMs: number): number | undefined {
    let found: number | undefined;
    let foundMs = endMs;
    for (const [id, { atMs }] of timers) {
      if (atMs < foundMs || (atMs === foundMs && found === undefined)) [found, foundMs] = [id, atMs];
    }
    return found;
  }

  return {
    now: () => nowMs,
    after(ms, fire) {
      const id = (made += 1);
      timers.set(id, { atMs: nowMs + Math.max(0, ms), fire });
      return () => void timers.delete(id);
    },
    async advance(ms) {
      const endMs = nowMs + ms;
      await settle();
      for (let id = nextUntil(endMs); id !== undefined; id = nextUntil(endMs)) {
        const { atMs, fire } = timers.get(id)!;
        timers.delete(id);
        nowMs = Math.max(nowMs, atMs);
        fire();
        await settle();
      }
      nowMs = Math.max(nowMs, endMs);
    },
  };
}

/** The time as one process sees it: once that is dead, nothing wakes it any more. */
export function clockOf(time: SimulatedTime, alive: () => boolean): Clock {
  return {
    now: () => instantOf(time.now()),
    at: (instant, wake) =>
      time.after(epochMs(instant) - time.now(), () => {
        if (alive()) wake();
      }),
  };
}
