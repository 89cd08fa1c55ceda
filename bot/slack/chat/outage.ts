import { epochMs, instantOf, type Instant } from '../../core/calendar/index.ts';
import { ChatError } from '../../app/ports/index.ts';

/** After so many calls in a row without an answer Slack counts as down. */
const failuresInARow = 3;

/** One call in this time tries whether it is back: doubled from the first to the last. */
const pauseMs = { first: 1000, last: 15_000 } as const;

/** What waits for the end of an outage comes back so far apart, most urgent first. */
const line = { key: 'slack is down', intervalMs: 50 } as const;

/**
 * Knows whether Slack answers at all. While it does not, calls are refused before they are sent: a page goes to the
 * phone at once instead of waiting 10 s for nothing, and what waits for Slack keeps its place in the order of urgency
 * instead of each effect waiting on its own. Kept per process: another one learns it from its own calls.
 */
export type Outage = {
  /** Throws 'unavailable' while Slack counts as down, but for one call in every pause. */
  refuse(method: string): void;
  /** A call that is sent; says how it ended. */
  begin(): { answered(): void; failed(error: ChatError): void };
};

export function createOutage(now: () => Instant): Outage {
  let failures = 0;
  let nextPauseMs: number = pauseMs.first;
  let since = '';
  let closedUntilMs = 0;

  const close = (): void => {
    closedUntilMs = epochMs(now()) + nextPauseMs;
    nextPauseMs = Math.min(nextPauseMs * 2, pauseMs.last);
  };
  const isDown = (): boolean => failures >= failuresInARow;
  const answered = (): void => {
    failures = 0;
    nextPauseMs = pauseMs.first;
  };

  return {
    refuse(method) {
      if (!isDown()) return;
      const leftMs = closedUntilMs - epochMs(now());
      if (leftMs <= 0) return close();
      throw new ChatError('unavailable', `${method}: not sent, Slack has not answered since ${since}`, {
        retryAfterMs: leftMs,
        line,
      });
    },
    begin() {
      const begunAt = epochMs(now());
      return {
        answered,
        failed(error) {
          // Slack's own words are an answer, whatever they say.
          if (error.reason !== undefined || (error.code !== 'unavailable' && error.code !== 'lost-answer')) {
            return answered();
          }
          failures += 1;
          if (failures === 1) since = instantOf(begunAt);
          if (failures === failuresInARow) close();
        },
      };
    },
  };
}
