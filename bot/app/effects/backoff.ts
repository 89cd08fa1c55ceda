/** First wait, doubled each time up to the last. */
export const backoff = { firstMs: 1000, lastMs: 5 * 60_000 } as const;

/**
 * How long to wait before the next attempt: exponential with full jitter (AWS Architecture Blog, "Exponential
 * Backoff And Jitter", 2015), never under half of the step so that two attempts are never at once.
 *
 * @param attempts attempts made so far, from 1
 * @param random in [0, 1)
 * @returns milliseconds
 */
export function backoffMs(attempts: number, random: number): number {
  const step = Math.min(backoff.lastMs, backoff.firstMs * 2 ** Math.min(attempts - 1, 20));
  return Math.round(step / 2 + (step / 2) * random);
}
