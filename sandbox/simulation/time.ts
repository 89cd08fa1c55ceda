import type { Clock, Log } from '../../bot/app/ports/index.ts';
import { epochMs, later, type Instant } from '../../bot/core/calendar/index.ts';
import { createSystemClock } from '../../bot/process/clock.ts';
import type { SandboxClock } from '../slack/index.ts';

/** One true time for Slack, Amazon and the machine; it passes only when the simulation says so. */
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

/** The machine that all processes run on: its wall clock can be set, and then it is wrong by so much. */
export type Machine = {
  wallMs(): number;
  set(wrongByMs: number): void;
  wrongByMs(): number;
  /** Told when the wall clock was set. */
  onSet(told: () => void): () => void;
};

export function createMachine(time: SimulatedTime): Machine {
  let wrong = 0;
  const listeners = new Set<() => void>();
  return {
    wallMs: () => time.now() + wrong,
    wrongByMs: () => wrong,
    set(wrongByMs) {
      wrong = wrongByMs;
      for (const told of listeners) told();
    },
    onSet(told) {
      listeners.add(told);
      return () => void listeners.delete(told);
    },
  };
}

export type ProcessClock = Clock & {
  readonly notBefore: (instant: Instant) => void;
  /** Another process stored something that is due then: a night that was calm is so until then only. */
  readonly rouse: (due: Instant) => void;
};

/** The product looks at its own time again this often while it waits (bot/process/clock.ts). */
const lookAgainMs = 30_000;

/**
 * Own time of one process: the product's clock over the simulated machine. Only its timers are others, since the
 * product's wait for real time; once the process is dead nothing wakes it any more.
 *
 * @param calm until when nothing is due: a look before that would find nothing, so a calm night need not have one
 *   every minute; what another process stores in the meantime rouses
 */
export function clockOf(needs: {
  readonly time: SimulatedTime;
  readonly machine: Machine;
  readonly alive: () => boolean;
  readonly log: Log;
  readonly calm?: () => Instant | undefined;
}): ProcessClock {
  const { time, machine, alive } = needs;
  const own = createSystemClock(needs.log, { wallMs: () => machine.wallMs(), monotonicMs: () => time.now() });
  const leftMs = (instant: Instant): number => epochMs(instant) - epochMs(own.now());
  const sleepers = new Set<(due: Instant) => void>();
  return {
    now: () => own.now(),
    notBefore: (instant) => own.notBefore(instant),
    rouse(due) {
      for (const sleeper of sleepers) sleeper(due);
    },
    at(instant, wake) {
      const fire = (): void => {
        stopListening();
        if (alive()) wake();
      };
      const calm = needs.calm?.();
      let until = calm !== undefined && calm > instant && leftMs(instant) > lookAgainMs ? calm : instant;
      let cancel = time.after(leftMs(until), fire);
      const sleeper = (due: Instant): void => {
        if (due >= until) return;
        cancel();
        until = later(due, instant);
        cancel = time.after(leftMs(until), fire);
      };
      if (until !== instant) sleepers.add(sleeper);
      const unhear = machine.onSet(() => {
        cancel();
        cancel = time.after(Math.max(leftMs(instant), lookAgainMs), fire);
      });
      const stopListening = (): void => {
        unhear();
        sleepers.delete(sleeper);
      };
      return () => {
        stopListening();
        cancel();
      };
    },
  };
}
