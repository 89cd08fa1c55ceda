/** Limits of the engine; every one of them can be seen in `tocsin effects`. */
export const engineLimits = {
  /**
   * Effects that run at the same time, by lane: one is taken up while fewer run than its lane may have. What is less
   * urgent so never holds all places, however long its calls hang.
   */
  places: [12, 11, 10, 8, 6],
  /** Three times the longest call (decisions, "Effects"). */
  leaseMs: 30_000,
  /** An effect that fails in a way that may pass is given up after this long ... */
  patienceMs: 24 * 3600_000,
  /** ... and one that fails in a way we did not foresee after so many attempts. */
  surprises: 6,
  /** The store is asked for what is due at least so often: another process may have died with its timers. */
  idleMs: 60_000,
  /** ... and so often while less urgent lanes are full and wait for a place. */
  fullMs: 250,
  /** Wait after the store could not be asked what is due. */
  pauseMs: 1000,
} as const;
