import { parseNotification, type NotificationRow } from '../../core/alarm/index.ts';
import type { Clock, Counters, Log } from '../../app/ports/index.ts';
import type { SnsTrust } from '../sns-trust/index.ts';

/**
 * Takes one message in: what is believed is stored when it resolves. `delete`: nothing is to be gained from another
 * delivery. `again`: it could not be checked now. Rejects when it could not be stored.
 */
export type TakeMessage = (body: string, messageId: string | undefined) => Promise<'delete' | 'again'>;

export function createMessageTaker(needs: {
  readonly trust: SnsTrust;
  readonly receive: (rows: readonly NotificationRow[]) => Promise<unknown>;
  readonly clock: Clock;
  readonly log: Log;
  readonly counters: Counters;
  /** What carries no signature is believed: a policy keeps others out. */
  readonly trusted: boolean;
  /** How it comes; `sqs` unless said. */
  readonly via?: string;
  /** Is told of every refusal; what it is told comes from outside. */
  readonly onRefused: (reason: string, detail: string) => void;
}): TakeMessage {
  const { clock, log, counters, onRefused, trusted, via = 'sqs' } = needs;

  async function believe(row: NotificationRow): Promise<'yes' | 'no' | 'again'> {
    const verdict = row.sns === undefined ? unsigned(row) : await needs.trust.verify(row.sns);
    if (verdict.ok) return 'yes';
    counters.add('tocsin_sns_refused_total', { reason: verdict.reason });
    log.warn('sns.refused', { reason: verdict.reason, detail: verdict.detail.slice(0, 300) });
    onRefused(verdict.reason, verdict.detail);
    return verdict.retryable ? 'again' : 'no';
  }

  /** What carries no signature: believed where the policy is; else what cannot be read is called that. */
  function unsigned({ refused }: NotificationRow): Verdict {
    if (trusted) return { ok: true };
    return { ok: false, retryable: false, ...(refused ?? { reason: 'raw-delivery', detail: 'not signed' }) };
  }

  return async (body, messageId) => {
    const rows = parseNotification(body, {
      via,
      at: clock.now(),
      ...(messageId === undefined ? {} : { deliveryId: messageId }),
    });
    const believed: NotificationRow[] = [];
    for (const row of rows) {
      const verdict = await believe(row);
      if (verdict === 'again') return 'again';
      if (verdict === 'yes') believed.push(row);
    }
    await needs.receive(believed);
    return 'delete';
  };
}

type Verdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: string;
      readonly detail: string;
      readonly retryable: boolean;
    };
