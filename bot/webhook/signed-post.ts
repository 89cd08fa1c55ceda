import { createHmac } from 'node:crypto';
import { epochMs, type Instant } from '../core/calendar/index.ts';
import { PagerError, type PagerTrouble } from '../app/ports/index.ts';

/** Whoever is slower than this has not been told. */
const answerMs = 10_000;

/** A key may be renewed while the program runs: it is asked for before each use. */
export type SecretOf = (name: string) => string | undefined | Promise<string | undefined>;

export type SignedPost = (
  to: { readonly webhook: string; readonly secret: string },
  what: { readonly key: string; readonly body: string; readonly at: Instant; readonly limitBytes: number },
) => Promise<void>;

/**
 * An HTTPS POST to an address of the configuration, and to no other: a redirect counts as a failure, because it could
 * lead into our own network. What is answered is not read. Throws PagerError only.
 *
 * @param secretOf value of a variable of the environment, as it is now
 */
export function createSignedPost(needs: {
  readonly secretOf: SecretOf;
  readonly send?: typeof fetch;
}): SignedPost {
  const { secretOf, send = fetch } = needs;
  return async ({ webhook, secret }, { key: idempotency, body, at, limitBytes }) => {
    const key = await read(secret);
    if (key === undefined || key === '') throw new PagerError('not-there', `webhook: ${secret} is not set`);
    if (Buffer.byteLength(body) > limitBytes)
      throw new PagerError('not-allowed', `webhook: ${Buffer.byteLength(body)} bytes are too many`);
    const timestamp = String(Math.floor(epochMs(at) / 1000));
    try {
      const response = await send(webhook, {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.timeout(answerMs),
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Tocsin',
          'tocsin-timestamp': timestamp,
          'tocsin-signature': signature(key, timestamp, body),
          'tocsin-idempotency-key': idempotency,
        },
        body,
      });
      await response.body?.cancel();
      if (!response.ok) throw refused(response.status);
    } catch (error) {
      throw error instanceof PagerError ? error : failed(error);
    }
  };

  /** Where the secret cannot be read just now, nothing was sent. */
  async function read(secret: string): Promise<string | undefined> {
    try {
      return await secretOf(secret);
    } catch (error) {
      throw new PagerError('unavailable', `webhook: ${secret} cannot be read`, error);
    }
  }
}

/** `v1=` and the HMAC-SHA256 of `<timestamp>.<body>` in hex: the timestamp is signed, so that it cannot be made newer. */
const signature = (key: string, timestamp: string, body: string): string =>
  `v1=${createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex')}`;

function refused(status: number): PagerError {
  const code: PagerTrouble =
    status === 429
      ? 'throttled'
      : status === 408 || status >= 500
        ? 'lost-answer'
        : status === 404 || status === 410
          ? 'not-there'
          : 'not-allowed';
  const moved = status >= 300 && status < 400 ? ', and redirects are not followed' : '';
  return new PagerError(code, `webhook: answered with ${status}${moved}`);
}

/** Nothing was sent when the connection never came about. */
const neverSent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** The system's word, never the address. */
function failed(error: unknown): PagerError {
  const { name = 'unknown', cause } = error as {
    readonly name?: string;
    readonly cause?: { readonly code?: string };
  };
  const word = cause?.code ?? name;
  return new PagerError(neverSent.test(word) ? 'unavailable' : 'lost-answer', `webhook: ${word}`, error);
}
