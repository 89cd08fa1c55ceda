import { earlier, later, plusMs } from '../../core/calendar/index.ts';
import { lanes, type ClaimedEffect, type Lane } from '../ports/index.ts';
import { engineLimits } from './limits.ts';
import { createRunner, type EngineNeeds } from './runner.ts';
import { wordOf } from './trouble.ts';

export { engineLimits, type EngineNeeds };

export type Engine = {
  /** Claims and runs what is due until it is stopped. */
  start(): void;
  /** Something new may be due: look now. */
  wake(): void;
  /** Takes no more effects and resolves when the running ones have ended. */
  stop(): Promise<void>;
  /** Runs everything that is due at this instant, and what follows from it, then resolves. */
  drain(): Promise<number>;
};

/** The only place that repeats a call: everything that goes out passes here as a stored effect. */
export function createEngine(needs: EngineNeeds): Engine {
  const { store, clock, ids, log } = needs;
  const run = createRunner(needs);
  const running = new Set<Promise<void>>();
  let started = false;
  let filling: Promise<void> | undefined;
  let again = false;
  let cancelTimer: () => void = () => {};

  async function claim(limit: number, upToLane: Lane): Promise<readonly ClaimedEffect[]> {
    const now = clock.now();
    const leaseUntil = plusMs(now, engineLimits.leaseMs);
    return store.claimDue({ now, leaseUntil, limit, upToLane, token: ids.token(12) });
  }

  /** Fills the free places, least urgent lanes first, since a claim begins with the most urgent; whether all got one. */
  async function takeUp(): Promise<boolean> {
    let all = false;
    for (const lane of leastUrgentFirst) {
      const free = engineLimits.places[lane] - running.size;
      if (free <= 0 || !started) continue;
      const claimed = await claim(free, lane);
      claimed.forEach(launch);
      if (claimed.length === free) continue;
      all = lane === lanes.cosmetic;
      break;
    }
    return all;
  }

  function launch(effect: ClaimedEffect): void {
    const attempt: Promise<void> = run(effect).finally(() => {
      running.delete(attempt);
      look();
    });
    running.add(attempt);
  }

  function look(): void {
    if (!started) return;
    if (filling !== undefined) {
      again = true;
      return;
    }
    again = false;
    filling = fill().finally(() => {
      filling = undefined;
      if (again) look();
    });
  }

  async function fill(): Promise<void> {
    cancelTimer();
    try {
      const all = await takeUp();
      if (!started) return;
      const now = clock.now();
      if (!all) return void (cancelTimer = clock.at(plusMs(now, engineLimits.fullMs), look));
      const idle = plusMs(now, engineLimits.idleMs);
      const next = later((await store.nextDue()) ?? idle, plusMs(now, 5));
      if (started) cancelTimer = clock.at(earlier(next, idle), look);
    } catch (error) {
      log.error('engine.claim-failed', { error: wordOf(error) });
      if (started) cancelTimer = clock.at(plusMs(clock.now(), engineLimits.pauseMs), look);
    }
  }

  return {
    start() {
      started = true;
      look();
    },
    wake: look,
    async stop() {
      started = false;
      cancelTimer();
      // What a claim under way brings is leased to us: left alone, it would wait for its lease to run out.
      await filling;
      while (running.size > 0) await Promise.all(running);
    },
    async drain() {
      let n = 0;
      for (;;) {
        const claimed = await claim(engineLimits.places[lanes.page], lanes.cosmetic);
        if (claimed.length === 0) return n;
        n += claimed.length;
        await Promise.all(claimed.map(run));
      }
    },
  };
}

const leastUrgentFirst = Object.values(lanes).toReversed();
