/** Milliseconds since the epoch and timers: everything in the local AWS that waits, waits on this. */
export type SandboxClock = {
  now(): number;
  /** Runs `fn` once, `ms` from now; the answer cancels it. */
  after(ms: number, fn: () => void): () => void;
};

/** The machine's own clock. Its timers do not keep a process alive. */
export function wallClock(): SandboxClock {
  return {
    now: () => Date.now(),
    after: (ms, fn) => {
      const timer = setTimeout(fn, ms);
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}

export type ManualClock = SandboxClock & {
  /** Moves on and runs what comes due, in order of time; what a timer starts may come due in the same step. */
  advance(ms: number): void;
  /** How many timers wait. */
  pending(): number;
};

/** A clock that stands still until it is told to move. */
export function manualClock(startMs: number): ManualClock {
  let now = startMs;
  let count = 0;
  const timers = new Map<number, { readonly at: number; readonly fn: () => void }>();
  return {
    now: () => now,
    after: (ms, fn) => {
      count += 1;
      const id = count;
      timers.set(id, { at: now + ms, fn });
      return () => void timers.delete(id);
    },
    advance: (ms) => {
      const until = now + ms;
      for (;;) {
        const due = [...timers]
          .filter(([, { at }]) => at <= until)
          .toSorted(([, a], [, b]) => a.at - b.at)[0];
        if (due === undefined) break;
        const [id, { at, fn }] = due;
        timers.delete(id);
        now = Math.max(now, at);
        fn();
      }
      now = until;
    },
    pending: () => timers.size,
  };
}
