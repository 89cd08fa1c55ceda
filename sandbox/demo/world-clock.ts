/** The machine's time and its timers; in tests, something that stands still. */
export type Wall = {
  now(): number;
  /** Runs `fn` once, `ms` from now. Returned: cancels it. */
  after(ms: number, fn: () => void): () => void;
};

/** Time that passes like the machine's and can be moved forward: what waits for an instant in between is woken. */
export type WorldClock = {
  /** Epoch milliseconds; never goes back. */
  now(): number;
  /** Runs `fn` once, `ms` from now. Returned: cancels it. */
  after(ms: number, fn: () => void): () => void;
  /** Runs `fn` once at or after the instant. Returned: cancels it. */
  at(instantMs: number, fn: () => void): () => void;
  /** How far it is ahead of the machine's clock, in ms. */
  aheadMs(): number;
  /** Puts it so far ahead; it never goes back. */
  setAhead(ms: number): void;
};

/** setTimeout takes at most 2^31 - 1 ms. */
const longestTimerMs = 2_147_000_000;

const machine: Wall = {
  now: () => Date.now(),
  after: (ms, fn) => {
    const timer = setTimeout(fn, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

type Timer = { readonly atMs: number; readonly fn: () => void; cancel: () => void };

export function createWorldClock(wall: Wall = machine): WorldClock {
  const timers = new Set<Timer>();
  let ahead = 0;
  let latest = 0;
  const now = (): number => {
    latest = Math.max(latest, wall.now() + ahead);
    return latest;
  };
  const arm = (timer: Timer): void => {
    const left = Math.min(Math.max(0, timer.atMs - now()), longestTimerMs);
    timer.cancel = wall.after(left, () => {
      if (timer.atMs > now()) return arm(timer);
      timers.delete(timer);
      timer.fn();
    });
  };
  const at = (atMs: number, fn: () => void): (() => void) => {
    const timer: Timer = { atMs, fn, cancel: () => {} };
    timers.add(timer);
    arm(timer);
    return () => {
      timers.delete(timer);
      timer.cancel();
    };
  };
  return {
    now,
    at,
    after: (ms, fn) => at(now() + ms, fn),
    aheadMs: () => ahead,
    setAhead: (ms) => {
      if (ms <= ahead) return;
      ahead = ms;
      for (const timer of [...timers].toSorted((a, b) => a.atMs - b.atMs)) {
        timer.cancel();
        arm(timer);
      }
    },
  };
}
