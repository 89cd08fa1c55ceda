import type { Counters } from '../../app/ports/index.ts';

/** Counts the answers with status 429: the limits that the store keeps should leave none. */
export const countRateLimited =
  (send: typeof fetch, counters: Counters): typeof fetch =>
  async (input, init) => {
    const answer = await send(input, init);
    if (answer.status === 429) counters.add('tocsin_slack_rate_limited_total');
    return answer;
  };
