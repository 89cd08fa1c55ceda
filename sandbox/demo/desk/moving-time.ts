import type { Controls } from '../../page/parts.ts';
import type { WorldClock } from '../world-clock.ts';
import type { Waiters } from './waiting.ts';

type Clock = NonNullable<Controls['clock']>;

export type MovingTime = {
  /** `dueMs`: when anything is known to be due, the earliest first. */
  read(dueMs: readonly number[]): Clock;
  /** Whether the id was one of these. */
  press(id: string): boolean;
  /** Resolves when the clock is not being moved any more. */
  settled(): Promise<void>;
};

export type MovingTimeNeeds = {
  readonly clock: WorldClock;
  readonly waiting: Pick<Waiters, 'look'>;
  /** Requests that are on their way, in either direction: time does not pass over them. */
  readonly underWay: () => boolean;
  /** Puts the product's time and the world's so far ahead of the machine's. */
  readonly setAhead: (ms: number) => Promise<void>;
  readonly changed: () => void;
  /** Real time, in ms. */
  readonly pause: (ms: number) => Promise<void>;
  readonly elapsedMs: () => number;
};

const minuteMs = 60_000;

const moves = [
  { id: 'clock.1m', label: '+1 min', byMs: minuteMs },
  { id: 'clock.5m', label: '+5 min', byMs: 5 * minuteMs },
  { id: 'clock.1h', label: '+1 h', byMs: 60 * minuteMs },
] as const;
const toNext = 'clock.next';

/** What is due is given so long (real time) to be done before time goes on. */
const settleMs = 3_000;
/** A move of the clock takes no longer (real time); what is left of it is one step. */
const moveMs = 20_000;
const lookMs = 15;
/** What is due so soon comes by itself: the pace of calls, a second try. It is no timer to go to. */
const soonMs = 10_000;

/**
 * Moves the world's clock as time passes: it stops at every instant that something waits for, and goes on when that is
 * done. Otherwise an hour would be one page and not six.
 */
export function createMovingTime(needs: MovingTimeNeeds): MovingTime {
  const { clock, waiting } = needs;
  let moving: Promise<void> | undefined;
  let trouble: string | undefined;

  const goTo = async (ms: number): Promise<void> => {
    const ahead = clock.aheadMs() + Math.max(0, ms - clock.now());
    await needs.setAhead(ahead);
    needs.changed();
  };

  async function done(): Promise<readonly number[]> {
    const endMs = needs.elapsedMs() + settleMs;
    for (;;) {
      const { busy, laterMs } = await waiting.look();
      if ((!busy && !needs.underWay()) || needs.elapsedMs() >= endMs) return laterMs;
      await needs.pause(lookMs);
    }
  }

  async function move(untilOf: (laterMs: readonly number[]) => number | undefined): Promise<void> {
    const endMs = needs.elapsedMs() + moveMs;
    for (;;) {
      const laterMs = await done();
      const until = untilOf(laterMs);
      if (until === undefined) return;
      const [next = until] = laterMs;
      const last = next >= until || needs.elapsedMs() >= endMs;
      await goTo(last ? until : next);
      if (!last) continue;
      await done();
      return;
    }
  }

  function start(untilOf: Parameters<typeof move>[0]): void {
    if (moving !== undefined) throw new Error('The clock is being moved already.');
    trouble = undefined;
    moving = move(untilOf)
      .catch((error: unknown) => {
        trouble = error instanceof Error ? error.message : String(error);
      })
      .finally(() => {
        moving = undefined;
        needs.changed();
      });
    needs.changed();
  }

  return {
    read(dueMs) {
      const beyond = clock.now() + soonMs;
      const nextDueMs = dueMs.find((ms) => ms > beyond);
      return {
        aheadMs: clock.aheadMs(),
        moving: moving !== undefined,
        moves: moves.map(({ id, label }) => ({ id, label })),
        toNext: { id: toNext, ...(nextDueMs === undefined ? {} : { atMs: nextDueMs }) },
        ...(trouble === undefined ? {} : { trouble }),
      };
    },
    press(id) {
      const found = moves.find((one) => one.id === id);
      if (found !== undefined) {
        const until = clock.now() + found.byMs;
        start(() => until);
        return true;
      }
      if (id !== toNext) return false;
      const beyond = clock.now() + soonMs;
      start((laterMs) => laterMs.find((ms) => ms > beyond));
      return true;
    },
    async settled() {
      while (moving !== undefined) await moving;
    },
  };
}
