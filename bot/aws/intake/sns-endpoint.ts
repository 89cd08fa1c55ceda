import {
  maxNotificationBytes,
  parseNotification,
  snsEnvelope,
  type NotificationRow,
  type SnsEnvelope,
} from '../../core/alarm/index.ts';
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

/**
 * The largest message SNS delivers is 1 MiB (topic attribute MaximumMessageSize). The envelope writes every quote and
 * line break of it as two characters, and adds some KB of its own.
 */
export const snsBodyLimit = 2 * maxNotificationBytes + 64 * 1024;

/**
 * `POST /sns`. Only what SNS signed, for a topic that is configured, is believed; raw deliveries carry no signature
 * and are refused. Answered with 200 only when everything in it is durable.
 */
export function createSnsEndpoint(needs: {
  readonly trust: SnsTrust;
  readonly receive: (rows: readonly NotificationRow[]) => Promise<unknown>;
  readonly log: Log;
  readonly counters: Counters;
  /** Is told of every refusal; what it is told comes from outside. */
  readonly onRefused: (reason: string, detail: string) => void;
}): (request: SnsRequest) => Promise<SnsAnswer> {
  const { trust, receive, log, counters, onRefused } = needs;

  const refused = (status: 400 | 403 | 503, reason: string, detail: string): SnsAnswer => {
    counters.add('tocsin_sns_refused_total', { reason });
    log.warn('sns.refused', { reason, detail: detail.slice(0, 300) });
    onRefused(reason, detail);
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
      await receive(rowsOf(body, envelope));
      return { status: 200, body: 'ok\n' };
    } catch (error) {
      return refused(503, 'not-stored', error instanceof Error ? error.message : String(error));
    }
  };
}

/** A message within the limit may come in a body beyond it: then it is read alone, under its own id. */
const rowsOf = (body: string, envelope: SnsEnvelope): readonly NotificationRow[] =>
  Buffer.byteLength(body) <= maxNotificationBytes
    ? parseNotification(body, { via: 'https' })
    : parseNotification(envelope.message, {
        via: 'https/sns',
        deliveryId: envelope.messageId,
        at: envelope.timestamp,
      }).map((row) => ({ ...row, sns: envelope }));

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
