import type { Rate } from './web-api/method.ts';

/** Calls per minute; contracts of Slack's tiers, which say "at least so many". */
const PER_MINUTE: Readonly<Record<Exclude<Rate, 'none'>, number>> = {
  T1: 1,
  T2: 20,
  T3: 50,
  T4: 100,
  authTest: 600,
  // "Several hundred" per workspace and minute, beside the limit per channel.
  postMessage: 300,
};

const MINUTE_MS = 60_000;
/**
 * chat.postMessage: about one per second and channel, "short bursts" above that are let through. How short is not
 * documented; three at once is assumed.
 */
const CHANNEL_MS = 1_000;
const CHANNEL_BURST = 3;

export interface RateLimiter {
  /** Seconds to wait (1 or more) when the call is over a limit, else `undefined`; a call that passes is counted. */
  take(method: string, rate: Rate, channel: string | undefined, nowMs: number): number | undefined;
}

/** Counts calls of the last 60 seconds per method, and per channel for chat.postMessage. */
export function createRateLimiter(): RateLimiter {
  const calls = new Map<string, number[]>();
  /** When the channel's average is used up to (generic cell rate algorithm). */
  const arrivals = new Map<string, number>();
  return {
    take: (method, rate, channel, nowMs) => {
      if (rate === 'none') return undefined;
      const recent = (calls.get(method) ?? []).filter((at) => at > nowMs - MINUTE_MS);
      calls.set(method, recent);
      const oldest = recent[0];
      if (recent.length >= PER_MINUTE[rate] && oldest !== undefined)
        return secondsUntil(oldest + MINUTE_MS, nowMs);
      if (rate === 'postMessage' && channel !== undefined) {
        const arrival = Math.max(nowMs, arrivals.get(channel) ?? nowMs);
        const freeAt = arrival - (CHANNEL_BURST - 1) * CHANNEL_MS;
        if (nowMs < freeAt) return secondsUntil(freeAt, nowMs);
        arrivals.set(channel, arrival + CHANNEL_MS);
      }
      recent.push(nowMs);
      return undefined;
    },
  };
}

function secondsUntil(atMs: number, nowMs: number): number {
  return Math.max(1, Math.ceil((atMs - nowMs) / 1000));
}
