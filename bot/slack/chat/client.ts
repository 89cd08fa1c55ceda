import { LogLevel, type Logger, type WebClientOptions } from '@slack/web-api';
import { callTimeoutMs } from './limits.ts';

/**
 * No retries, a time limit, and a 429 that comes back at once: only the effect engine repeats. The library's defaults
 * are ten retries over half an hour and no time limit at all (web-api 8.2.0, read in the source).
 */
export const webClientOptions = (): WebClientOptions => ({
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: callTimeoutMs,
  logger: silent,
});

const nothing = (): void => undefined;

/** What goes wrong is in the error that is thrown; the library's own lines would stand between JSON lines. */
export const silent: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
  getLevel: () => LogLevel.ERROR,
};
