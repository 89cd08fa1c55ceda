import { earlier, later, plusMs, type Instant } from '../../core/calendar/index.ts';
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
  /**
   * Runs everything that is due at this instant, and what follows from it, then resolves.
   *
   * @param how `also`: ids that an index of the store may not know yet. `goesOn`: asked before more is taken up; what is
   *   left then stays stored. `upToLane`: only lanes of at least this urgency
   */
  drain(how?: {
    readonly also?: readonly string[];
    readonly goesOn?: () => boolean;
    readonly upToLane?: Lane;
  }): Promise<number>;
};

/** The only place that repeats a call: everything that goes out passes here as a stored effect. */
export function createEngine(needs: EngineNeeds): Engine {
  const { store, clock, ids, log } = needs;
  const run = createRunner(needs, () => look());
  const running = new Set<Promise<void>>();
  let started = false;
  let filling: Promise<void> | undefined;
  let again = false;
  let timer: { readonly at: Instant; readonly cancel: () => void } | undefined;
  /** At the last look something that was due found no place, or nobody could say whether. */
  let crowded = true;

  async function claim(
    limit: number,
    upToLane: Lane,
    also: readonly string[] = [],
  ): Promise<readonly ClaimedEffect[]> {
    const now = clock.now();
    const leaseUntil = plusMs(now, engineLimits.leaseMs);
    return store.claimDue({ now, leaseUntil, limit, upToLane, token: ids.token(12), also });
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

  /** What is less urgent lets the calls of what is more urgent leave first: it would be busy just then. */
  async function runInTurn(effect: ClaimedEffect): Promise<Instant | undefined> {
    if (effect.lane > lanes.channel) await needs.letLeave?.();
    return run(effect);
  }

  function launch(effect: ClaimedEffect): void {
    const attempt: Promise<void> = runInTurn(effect).then((again) => {
      running.delete(attempt);
      // Nothing came of it but its own next attempt: what else is stored is known from the last look.
      if (again === undefined || crowded || filling !== undefined) look();
      else if (started) arm(later(again, plusMs(clock.now(), leastMs)));
    });
    running.add(attempt);
  }

  /** Looks at that instant, or earlier when that is planned already. */
  function arm(at: Instant): void {
    if (timer !== undefined && timer.at <= at) return;
    disarm();
    timer = { at, cancel: clock.at(at, look) };
  }

  function disarm(): void {
    timer?.cancel();
    timer = undefined;
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
    disarm();
    crowded = true;
    try {
      const all = await takeUp();
      if (!started) return;
      const now = clock.now();
      if (!all) return arm(plusMs(now, engineLimits.fullMs));
      const idle = plusMs(now, engineLimits.idleMs);
      const next = later((await store.nextDue()) ?? idle, plusMs(now, leastMs));
      crowded = false;
      if (started) arm(earlier(next, idle));
    } catch (error) {
      log.error('engine.claim-failed', { error: wordOf(error) });
      if (started) arm(plusMs(clock.now(), engineLimits.pauseMs));
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
      disarm();
      // What a claim under way brings is leased to us: left alone, it would wait for its lease to run out.
      await filling;
      while (running.size > 0) await Promise.all(running);
    },
    async drain({ also = [], goesOn = () => true, upToLane = lanes.cosmetic } = {}) {
      let n = 0;
      for (;;) {
        if (!goesOn()) return n;
        const claimed = await claim(engineLimits.places[lanes.page], upToLane, n === 0 ? also : []);
        if (claimed.length === 0) return n;
        n += claimed.length;
        await Promise.all(claimed.map(run));
      }
    },
  };
}

/** Between two looks that nothing new has led to. */
const leastMs = 5;

const leastUrgentFirst = Object.values(lanes).toReversed();
