import { epochMs, type Instant } from '../../core/calendar/index.ts';
import { ChatError, lanes, type Lane, type WaitingLine } from '../../app/ports/index.ts';

/** After so many calls in a row without an answer Slack counts as down. */
const failuresInARow = 3;

/** One call in this time tries whether it is back: doubled from the first to the last. */
const pauseMs = { first: 1000, last: 15_000 } as const;

/** Each lane tries so much later than the one before it: longer than a call takes, so that the most urgent goes first. */
const perLaneMs = 500;

/** What waits for the end of an outage comes back so far apart, most urgent first. */
const place = { key: 'slack is down', intervalMs: 50 } as const;

/**
 * Knows whether Slack answers at all. While it does not, calls are refused before they are sent: a page goes to the
 * phone at once instead of waiting 10 s for nothing, and what waits for Slack keeps its place in the order of urgency
 * instead of each effect waiting on its own. Kept per process: another one learns it from its own calls.
 */
export type Outage = {
  /** Throws 'unavailable' while Slack counts as down, but for one call in every pause. */
  refuse(method: string, lane: Lane): void;
  /** A call that is sent; is told how it ended, and says when to come back from an outage. */
  begin(lane: Lane): { answered(): void; failed(error: ChatError): ChatError };
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
  const leftMs = (lane: Lane): number => closedUntilMs + lane * perLaneMs - epochMs(now());
  const lines = Object.values(lanes).map((lane): WaitingLine => ({
    ...place,
    shutMs: () => (isDown() ? Math.max(0, leftMs(lane)) : 0),
  }));
  const answered = (): void => {
    failures = 0;
    nextPauseMs = pauseMs.first;
  };

  return {
    refuse(method, lane) {
      if (!isDown()) return;
      const retryAfterMs = leftMs(lane);
      if (retryAfterMs <= 0) return close();
      const why = `${method}: not sent, Slack has not answered since ${since}`;
      throw new ChatError('unavailable', why, { retryAfterMs, line: lines[lane]! });
    },
    begin(lane) {
      const begunAt = now();
      return {
        answered,
        failed(error) {
          // Slack's own words are an answer, whatever they say; so is a 429.
          if (error.reason !== undefined || error.code === 'rate-limited') {
            answered();
            return error;
          }
          failures += 1;
          if (failures === 1) since = begunAt;
          if (failures === failuresInARow) close();
          if (!isDown()) return error;
          const retryAfterMs = Math.max(1, leftMs(lane));
          return new ChatError(error.code, error.message, {
            retryAfterMs,
            line: lines[lane]!,
            cause: error.cause,
          });
        },
      };
    },
  };
}
