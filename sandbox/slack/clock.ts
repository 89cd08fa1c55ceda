/** What the sandbox knows of time. A virtual clock may stand in for the machine's. */
export interface SandboxClock {
  /** Epoch milliseconds. */
  now(): number;
  /** Runs `fn` once, `ms` milliseconds from now, unless the returned function was called before. */
  after(ms: number, fn: () => void): () => void;
}

/** The machine's clock. Its timers do not keep a process alive. */
export function realClock(): SandboxClock {
  return {
    now: () => Date.now(),
    after: (ms, fn) => {
      const timer = setTimeout(fn, ms);
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}

/** Waits on a clock. 0 ms does not wait at all. */
export function delay(clock: SandboxClock, ms: number): Promise<void> {
  if (ms <= 0) return Promise.resolve();
  return new Promise((resolve) => {
    clock.after(ms, resolve);
  });
}
