import type { Ground } from '../ground.ts';
import { isLocalAddress } from '../send.ts';
import type { SendHttp } from '../send.ts';
import type { MessageAttributes } from '../sqs/attribute.ts';
import type { Sqs } from '../sqs/service.ts';
import type { MessageKind } from './envelope.ts';
import { redriveTarget } from './topic.ts';
import type { Subscription } from './topic.ts';

/** The default policy of HTTP endpoints: SNS developer guide, "Message delivery retries", 2026-10. */
const httpRetries = 3;
const httpRetryDelayMs = 20_000;
const httpTimeoutMs = 15_000;
/** The record keeps the last ones. */
const maxAttempts = 10_000;

export type DeliveryAttempt = {
  readonly at: number;
  readonly kind: MessageKind;
  readonly messageId: string;
  readonly subscriptionArn: string;
  readonly endpoint: string;
  /** From 1. */
  readonly attempt: number;
  readonly outcome: 'delivered' | 'refused' | 'will-retry' | 'gave-up';
  /** The HTTP status, or why there is none. */
  readonly detail: string;
};

export type Parcel = {
  readonly kind: MessageKind;
  readonly messageId: string;
  readonly body: string;
  readonly raw: boolean;
  readonly attributes: MessageAttributes;
};

export type Deliveries = {
  readonly attempts: readonly DeliveryAttempt[];
  deliver(subscription: Subscription, parcel: Parcel): void;
  /** Settles when no delivery is on its way or waiting for a retry. */
  settled(): Promise<void>;
};

export function createDeliveries(ground: Ground, sqs: Sqs, send: SendHttp): Deliveries {
  const attempts: DeliveryAttempt[] = [];
  const open = new Set<Promise<void>>();
  const note = (
    subscription: Subscription,
    parcel: Parcel,
    attempt: number,
    outcome: DeliveryAttempt['outcome'],
    detail: string,
  ): void => {
    if (attempts.length >= maxAttempts) attempts.shift();
    attempts.push({
      at: ground.now(),
      kind: parcel.kind,
      messageId: parcel.messageId,
      subscriptionArn: subscription.arn,
      endpoint: subscription.endpoint,
      attempt,
      outcome,
      detail,
    });
  };
  const overHttp = async (subscription: Subscription, parcel: Parcel): Promise<void> => {
    for (let attempt = 1; attempt <= 1 + httpRetries; attempt += 1) {
      const answer = await post(ground, send, subscription, parcel);
      const status = typeof answer === 'number' ? answer : 0;
      // Per the guide 200-4xx ends the delivery: a 4xx is not retried.
      if (status >= 200 && status < 500) {
        note(subscription, parcel, attempt, status < 300 ? 'delivered' : 'refused', `${answer}`);
        return;
      }
      const last = attempt === 1 + httpRetries;
      note(subscription, parcel, attempt, last ? 'gave-up' : 'will-retry', `${answer}`);
      if (!last) await pause(ground, httpRetryDelayMs);
    }
    buryOrDrop(sqs, subscription, parcel);
  };
  const toQueue = (subscription: Subscription, parcel: Parcel): void => {
    const accepted = sqs.accept(
      subscription.endpoint,
      parcel.body,
      parcel.raw ? parcel.attributes : new Map(),
    );
    note(subscription, parcel, 1, accepted ? 'delivered' : 'gave-up', accepted ? 'queued' : 'no such queue');
    if (!accepted) buryOrDrop(sqs, subscription, parcel);
  };
  return {
    attempts,
    deliver: (subscription, parcel) => {
      if (subscription.protocol === 'sqs') {
        toQueue(subscription, parcel);
        return;
      }
      const delivery = overHttp(subscription, parcel).finally(() => open.delete(delivery));
      open.add(delivery);
    },
    settled: async () => {
      while (open.size > 0) await Promise.all(open);
    },
  };
}

/** What could not be delivered goes to the dead-letter queue of its subscription, or is lost. */
function buryOrDrop(sqs: Sqs, subscription: Subscription, parcel: Parcel): void {
  const policy = subscription.attributes.get('RedrivePolicy');
  if (policy === undefined || parcel.kind !== 'Notification') return;
  sqs.accept(redriveTarget(policy) ?? '', parcel.body, parcel.raw ? parcel.attributes : new Map());
}

async function post(
  ground: Ground,
  send: SendHttp,
  subscription: Subscription,
  parcel: Parcel,
): Promise<number | string> {
  if (!isLocalAddress(subscription.endpoint)) return 'not a local address';
  const giveUp = new AbortController();
  const cancel = ground.after(httpTimeoutMs, () => giveUp.abort());
  try {
    const timedOut = new Promise<string>((resolve) => {
      giveUp.signal.addEventListener('abort', () => resolve('no answer within 15 s'));
    });
    const answer = send({
      url: subscription.endpoint,
      headers: headersOf(subscription, parcel),
      body: parcel.body,
      signal: giveUp.signal,
    }).then(
      ({ status }) => status,
      (error: unknown) => (giveUp.signal.aborted ? 'no answer within 15 s' : String(error)),
    );
    return await Promise.race([answer, timedOut]);
  } finally {
    cancel();
  }
}

function headersOf(subscription: Subscription, parcel: Parcel): Record<string, string> {
  return {
    'x-amz-sns-message-type': parcel.kind,
    'x-amz-sns-message-id': parcel.messageId,
    'x-amz-sns-topic-arn': subscription.topicArn,
    ...(parcel.kind === 'SubscriptionConfirmation' ? {} : { 'x-amz-sns-subscription-arn': subscription.arn }),
    ...(parcel.raw ? { 'x-amz-sns-rawdelivery': 'true' } : {}),
    'content-type': 'text/plain; charset=UTF-8',
    'user-agent': 'Amazon Simple Notification Service Agent',
    'accept-encoding': 'gzip,deflate',
  };
}

const pause = (ground: Ground, ms: number): Promise<void> =>
  new Promise((resolve) => {
    ground.after(ms, resolve);
  });
