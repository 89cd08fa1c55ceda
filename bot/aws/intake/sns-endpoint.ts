import { parseNotification, snsEnvelope, type NotificationRow } from '../../core/alarm/index.ts';
import type { Counters, Log } from '../../app/ports/index.ts';
import type { SnsTrust } from '../sns-trust/index.ts';

/** What the HTTP server hands over; header names in lower case. */
export type SnsRequest = {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
};

/**
 * SNS takes 200 to 499 as delivered and tries again on anything else (SNS developer guide, "Message delivery
 * retries"): 503 means "send it again", every other answer ends the delivery.
 */
export type SnsAnswer = { readonly status: 200 | 400 | 403 | 503; readonly body: string };

/** The largest message SNS delivers is 1 MiB (topic attribute MaximumMessageSize); the envelope escapes it. */
export const snsBodyLimit = 2 * 1024 * 1024;

/**
 * `POST /sns`. Only what SNS signed, for a topic that is configured, is believed; raw deliveries carry no signature
 * and are refused. Answered with 200 only when everything in it is durable.
 */
export function createSnsEndpoint(needs: {
  readonly trust: SnsTrust;
  readonly receive: (rows: readonly NotificationRow[]) => Promise<unknown>;
  readonly log: Log;
  readonly counters: Counters;
}): (request: SnsRequest) => Promise<SnsAnswer> {
  const { trust, receive, log, counters } = needs;

  const refused = (status: 400 | 403 | 503, reason: string, detail: string): SnsAnswer => {
    counters.add('tocsin_sns_refused_total', { reason });
    log.warn('sns.refused', { reason, detail: detail.slice(0, 300) });
    return { status, body: `${reason}\n` };
  };

  return async ({ headers, body }) => {
    if (headers['x-amz-sns-rawdelivery'] === 'true') {
      return refused(403, 'raw-delivery', 'raw deliveries are not signed; turn raw message delivery off');
    }
    const envelope = snsEnvelope(jsonOf(body));
    if (envelope === undefined)
      return refused(400, 'not-sns', `${body.length} characters that are no SNS message`);
    const verdict = await trust.verify(envelope);
    if (!verdict.ok) return refused(verdict.retryable ? 503 : 403, verdict.reason, verdict.detail);
    try {
      await receive(parseNotification(body, { via: 'https' }));
      return { status: 200, body: 'ok\n' };
    } catch (error) {
      return refused(503, 'not-stored', error instanceof Error ? error.message : String(error));
    }
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
