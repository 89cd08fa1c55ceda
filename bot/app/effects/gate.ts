import { ChatError, lanes, type ClaimedEffect, type Lane } from '../ports/index.ts';

/** Effects that are remembered; each beyond that only makes its attempt in vain. */
const mostRemembered = 10_000;

/** The longest wait between two attempts of an effect in an outage, by lane. A page has a way of its own, the phone. */
const longestMs: Readonly<Record<Lane, number>> = {
  [lanes.page]: 0,
  [lanes.channel]: 30_000,
  [lanes.answer]: 30_000,
  [lanes.evidence]: 60_000,
  [lanes.cosmetic]: 60_000,
};

/**
 * What has waited long for the end of an outage looks for it less often: after a quarter of the time that it has waited
 * already. So what is new and what is urgent is first when it is over, and an outage of hours does not cost a write of
 * the store per effect and 15 s.
 */
export const stretchedMs = (lane: Lane, waitedMs: number): number =>
  Math.min(longestMs[lane], Math.max(0, waitedMs) / 4);

/**
 * Knows which effects were put off by an outage, so that one that comes back while it goes on need not read, render and
 * take its turn first only to be refused again. Kept per process, as the outage is.
 */
export type Gate = {
  /** An attempt of this effect ended with this error. */
  remember(effect: ClaimedEffect, error: unknown): void;
  /** The error that its attempt would end with; undefined when it may be tried. */
  shutFor(effect: ClaimedEffect): ChatError | undefined;
};

export function createGate(): Gate {
  const refusals = new Map<string, ChatError>();
  return {
    remember({ id, lane }, error) {
      if (lane === lanes.page || refusals.size >= mostRemembered) return;
      if (error instanceof ChatError && error.line?.shutMs !== undefined) refusals.set(id, error);
    },
    shutFor({ id }) {
      const refusal = refusals.get(id);
      refusals.delete(id);
      const retryAfterMs = refusal?.line?.shutMs?.() ?? 0;
      if (refusal?.line === undefined || retryAfterMs <= 0) return undefined;
      const { message, line } = refusal;
      return new ChatError('unavailable', message, { retryAfterMs, line });
    },
  };
}
