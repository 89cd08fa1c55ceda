import { createHmac } from 'node:crypto';
import { epochMs } from '../core/calendar/index.ts';
import { PagerError, type PagerTrouble, type WebhookPages } from '../app/ports/index.ts';

/** Limits of the one call: whoever is slower than this has not been told. */
export const webhookLimits = { answerMs: 10_000, bodyBytes: 32 * 1024 } as const;

/**
 * A page as an HTTPS POST to an address of the configuration, and to no other: a redirect counts as a failure, because
 * it could lead into our own network. What is answered is not read.
 *
 * @param secretOf value of a variable of the environment
 */
export function createWebhookPages(needs: {
  readonly secretOf: (name: string) => string | undefined;
  readonly send?: typeof fetch;
}): WebhookPages {
  const { secretOf, send = fetch } = needs;
  return {
    async post({ webhook, secret }, note, at) {
      const key = secretOf(secret);
      if (key === undefined || key === '') throw new PagerError('not-there', `webhook: ${secret} is not set`);
      const body = JSON.stringify(note);
      if (Buffer.byteLength(body) > webhookLimits.bodyBytes)
        throw new PagerError('not-allowed', `webhook: ${Buffer.byteLength(body)} bytes are too many`);
      const timestamp = String(Math.floor(epochMs(at) / 1000));
      try {
        const response = await send(webhook, {
          method: 'POST',
          redirect: 'manual',
          signal: AbortSignal.timeout(webhookLimits.answerMs),
          headers: {
            'content-type': 'application/json',
            'user-agent': 'Tocsin',
            'tocsin-timestamp': timestamp,
            'tocsin-signature': signature(key, timestamp, body),
            'tocsin-idempotency-key': note.page,
          },
          body,
        });
        await response.body?.cancel();
        if (response.ok) return { id: note.page };
        throw refused(response.status);
      } catch (error) {
        throw error instanceof PagerError ? error : failed(error);
      }
    },
  };
}

/** `v1=` and the HMAC-SHA256 of `<timestamp>.<body>` in hex: the timestamp is signed, so that it cannot be made newer. */
export const signature = (key: string, timestamp: string, body: string): string =>
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
