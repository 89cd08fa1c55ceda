import type { Ground } from '../ground.ts';
import type { MessageAttributes } from '../sqs/attribute.ts';
import type { Deliveries } from './delivery.ts';
import { confirmationEnvelope, notificationEnvelope } from './envelope.ts';
import type { MessageKind, Signer } from './envelope.ts';
import type { Phones } from './phone.ts';
import { invalidParameter, isRaw, signatureVersionOf } from './topic.ts';
import type { Subscription, Topic } from './topic.ts';

const maxMessageBytes = 262_144;

export type Publication = {
  readonly message: string;
  readonly subject?: string;
  readonly attributes?: MessageAttributes;
  /** The message is a JSON object of texts by protocol; `default` is required. */
  readonly structured?: boolean;
};

export type Post = {
  readonly ground: Ground;
  readonly signer: Signer;
  readonly deliveries: Deliveries;
  readonly phones: Phones & {
    send(phoneNumber: string, text: string, smsType: string, senderId: string | undefined): string;
  };
};

/** Sends a message to every confirmed subscription of the topic; answers with the MessageId. */
export function publish(
  post: Post,
  topic: Topic,
  publication: Publication,
  messageId = post.ground.ids.uuid(),
): string {
  const texts = textsOf(publication);
  const timestamp = new Date(post.ground.now()).toISOString();
  const attributes: MessageAttributes = publication.attributes ?? new Map();
  for (const subscription of topic.subscriptions) {
    if (!subscription.confirmed) continue;
    const message = texts(subscription.protocol);
    if (subscription.protocol === 'sms') {
      post.phones.send(subscription.endpoint, message, 'Promotional', undefined);
      continue;
    }
    const raw = isRaw(subscription);
    const envelope = {
      messageId,
      topicArn: topic.arn,
      ...(publication.subject === undefined ? {} : { subject: publication.subject }),
      message,
      attributes,
      timestamp,
      unsubscribeUrl: `${endpointOf(post.ground)}/?Action=Unsubscribe&SubscriptionArn=${subscription.arn}`,
    };
    const body = raw ? message : notificationEnvelope(envelope, signatureVersionOf(topic), post.signer);
    post.deliveries.deliver(subscription, { kind: 'Notification', messageId, body, raw, attributes });
  }
  return messageId;
}

function textsOf(publication: Publication): (protocol: string) => string {
  const { message, subject } = publication;
  if (message === '') throw invalidParameter('Empty message');
  if (Buffer.byteLength(message) > maxMessageBytes) throw invalidParameter('Message too long');
  if (
    subject !== undefined &&
    (subject.length > 100 || !/^[\x20-\x7e]+$/.test(subject) || subject.startsWith(' '))
  ) {
    throw invalidParameter('Subject');
  }
  if (publication.structured !== true) return () => message;
  const byProtocol = structured(message);
  const fallback = byProtocol['default'];
  if (typeof fallback !== 'string') {
    throw invalidParameter('Message Structure - No default entry in JSON message body');
  }
  return (protocol) => {
    const text = byProtocol[protocol];
    return typeof text === 'string' ? text : fallback;
  };
}

function structured(message: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(message);
    if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // Refused below, as any other JSON that is not an object.
  }
  throw invalidParameter('Message Structure - JSON message body failed to parse');
}

/** The handshake of HTTP endpoints, at the beginning and at the end of a subscription. */
export function sendConfirmation(
  post: Post,
  topic: Topic,
  subscription: Subscription,
  kind: Exclude<MessageKind, 'Notification'>,
): void {
  const messageId = post.ground.ids.uuid();
  const body = confirmationEnvelope(
    {
      kind,
      messageId,
      topicArn: topic.arn,
      subscriptionArn: subscription.arn,
      token: subscription.token,
      subscribeUrl: `${endpointOf(post.ground)}/?Action=ConfirmSubscription&TopicArn=${topic.arn}&Token=${subscription.token}`,
      timestamp: new Date(post.ground.now()).toISOString(),
    },
    signatureVersionOf(topic),
    post.signer,
  );
  post.deliveries.deliver(subscription, { kind, messageId, body, raw: false, attributes: new Map() });
}

export const endpointOf = (ground: Ground): string => `https://sns.${ground.region}.${ground.dnsSuffix}`;
