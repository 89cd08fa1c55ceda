import { epochMs, instantOf, type Instant } from '../../core/calendar/index.ts';
import { lanes, type Lane, type WaitingLine } from '../ports/index.ts';

/**
 * Where effects wait that were not let through: a limit was used up, Slack is down. Each comes back at its own place,
 * behind those that are as urgent or more, so that a thousand of them make a thousand attempts and not a million.
 * The limit itself is the store's; the line is kept per process and forms again after a restart.
 */
export type Line = {
  /** The next place at or after `freeAt`. */
  place(line: WaitingLine, lane: Lane, freeAt: Instant): Instant;
};

/** Lines that have passed are forgotten whenever there are more than this. */
const mostLines = 1000;

export function createLine(now: () => Instant): Line {
  const ends = new Map<string, number>();
  return {
    place({ key, intervalMs }, lane, freeAt) {
      const before = Object.values(lanes).filter((each) => each <= lane);
      const lastMs = Math.max(...before.map((each) => ends.get(`${each} ${key}`) ?? 0));
      const atMs = Math.max(epochMs(freeAt), lastMs + intervalMs);
      if (ends.size > mostLines) forget(epochMs(now()));
      ends.set(`${lane} ${key}`, atMs);
      return instantOf(Math.ceil(atMs));
    },
  };

  function forget(nowMs: number): void {
    for (const [key, endMs] of ends) if (endMs < nowMs) ends.delete(key);
  }
}
