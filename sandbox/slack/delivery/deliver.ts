import type { Json } from '../records.ts';
import { type DeliveryRecord, type World, keep } from '../world.ts';

export type EnvelopeKind = DeliveryRecord['kind'];

/** One thing the workspace tells the app. */
export interface Envelope {
  readonly kind: EnvelopeKind;
  readonly payload: Json;
  /** The type of the payload, for the log: `/incident`, `block_actions`, `message`. */
  readonly what: string;
  readonly retry?: { readonly num: number; readonly reason: string };
}

export type Reply =
  /** `body` is an object, a text, or absent for an empty acknowledgement. */
  | { readonly kind: 'acknowledged'; readonly body: Json | string | undefined }
  /** `final`: the app asked not to be tried again (`x-slack-no-retry`). */
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly final?: boolean };

/** As in `x-slack-retry-reason`, plus `no_connection` where no socket was open. */
export type FailureReason = 'http_timeout' | 'http_error' | 'connection_failed' | 'no_connection';

/** Carries envelopes to the app: signed HTTP or a socket. Resolves with what came back; does not reject. */
export type Transport = (envelope: Envelope) => Promise<Reply>;

/** Within so long everything has to be acknowledged. */
export const ACK_MS = 3_000;

/** Sends one envelope and waits at most 3 s for its acknowledgement. A later one is noted in the log. */
export function deliver(world: World, transport: Transport, envelope: Envelope): Promise<Reply> {
  const startMs = world.clock.now();
  const record: DeliveryRecord = {
    atMs: startMs,
    kind: envelope.kind,
    what: envelope.what,
    attempt: (envelope.retry?.num ?? 0) + 1,
    outcome: 'waiting',
    ackMs: undefined,
    reason: undefined,
  };
  keep(world, world.deliveries, record);
  return new Promise((resolve) => {
    let open = true;
    const settle = (reply: Reply): void => {
      if (reply.kind === 'acknowledged') record.ackMs = world.clock.now() - startMs;
      if (!open) return;
      open = false;
      cancel();
      record.outcome = reply.kind;
      record.reason = reply.kind === 'failed' ? reply.reason : undefined;
      resolve(reply);
    };
    const cancel = world.clock.after(ACK_MS, () => settle({ kind: 'failed', reason: 'http_timeout' }));
    void transport(envelope).then(settle, () => settle({ kind: 'failed', reason: 'connection_failed' }));
  });
}
