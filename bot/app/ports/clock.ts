import type { Instant } from '../../core/calendar/index.ts';

/** Own time: never goes back (decisions, "Time"). */
export type Clock = {
  now(): Instant;
  /** Calls back once at or after the instant; returns what cancels it. */
  at(instant: Instant, wake: () => void): () => void;
};
