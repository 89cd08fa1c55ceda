/** Slack's words for a token that is not valid any more: nothing was done (docs, errors of every method). */
const refusals: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'token_revoked',
  'token_expired',
  'account_inactive',
]);

/**
 * Sends with the newest token, and once more with the one that came in its place when Slack does not take it. A token
 * that was replaced must not cost a page: what is refused is given up at once.
 */
export function withRenewedToken(
  send: typeof fetch,
  token: string,
  renew: () => Promise<string | undefined>,
): typeof fetch {
  let current = token;
  const sent: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    if (headers.has('authorization')) headers.set('authorization', `Bearer ${current}`);
    return send(input, { ...init, headers });
  };
  return async (input, init) => {
    const used = current;
    const answer = await sent(input, init);
    if (!(await isRefused(answer))) return answer;
    const renewed = await renew();
    if (renewed !== undefined) current = renewed;
    return current === used ? answer : sent(input, init);
  };
}

async function isRefused(answer: Response): Promise<boolean> {
  if (answer.headers.get('content-type')?.includes('json') !== true) return false;
  try {
    const { ok, error = '' } = (await answer.clone().json()) as {
      readonly ok?: boolean;
      readonly error?: string;
    };
    return ok === false && refusals.has(error);
  } catch {
    return false;
  }
}
