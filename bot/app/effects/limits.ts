/** Limits of the engine; every one of them can be seen in `tocsin effects`. */
export const engineLimits = {
  /** Effects that run at the same time. */
  concurrency: 8,
  /** Three times the longest call (decisions, "Effects"). */
  leaseMs: 30_000,
  /** An effect that fails in a way that may pass is given up after this long ... */
  patienceMs: 24 * 3600_000,
  /** ... and one that fails in a way we did not foresee after so many attempts. */
  surprises: 6,
  /** Wait after the store could not be asked what is due. */
  pauseMs: 1000,
} as const;
