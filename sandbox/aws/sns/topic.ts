import type { Ground } from '../ground.ts';
import { AwsError } from '../service.ts';
import type { SignatureVersion } from './envelope.ts';

export type SubscriptionProtocol = 'http' | 'https' | 'sqs' | 'sms';

export type Subscription = {
  readonly arn: string;
  readonly topicArn: string;
  readonly protocol: SubscriptionProtocol;
  readonly endpoint: string;
  readonly token: string;
  confirmed: boolean;
  authenticateOnUnsubscribe: boolean;
  attributes: Map<string, string>;
};

export type Topic = {
  readonly arn: string;
  readonly name: string;
  attributes: Map<string, string>;
  subscriptions: Subscription[];
};

export type Topics = Map<string, Topic>;

export const invalidParameter = (what: string): AwsError =>
  new AwsError('InvalidParameter', `Invalid parameter: ${what}`);

export const notFound = (what: string): AwsError =>
  new AwsError('NotFound', `${what} does not exist`, { status: 404 });

export function topicOf(topics: Topics, arn: string | undefined): Topic {
  if (arn === undefined || arn.split(':').length !== 6) throw invalidParameter('TopicArn');
  const topic = topics.get(arn);
  if (topic === undefined) throw notFound('Topic');
  return topic;
}

export function subscriptionOf(topics: Topics, arn: string | undefined): Subscription {
  for (const topic of topics.values()) {
    const found = topic.subscriptions.find((subscription) => subscription.arn === arn);
    if (found !== undefined) return found;
  }
  throw notFound('Subscription');
}

const settableOfTopic: ReadonlySet<string> = new Set([
  'DisplayName',
  'Policy',
  'SignatureVersion',
  'TracingConfig',
]);

export function setTopicAttribute(topic: Topic, name: string, value: string): void {
  if (!settableOfTopic.has(name))
    throw invalidParameter(`AttributeName ${name} is not covered by the sandbox`);
  if (name === 'SignatureVersion' && value !== '1' && value !== '2')
    throw invalidParameter('SignatureVersion');
  topic.attributes.set(name, value);
}

const settableOfSubscription: ReadonlySet<string> = new Set(['RawMessageDelivery', 'RedrivePolicy']);

export function setSubscriptionAttribute(subscription: Subscription, name: string, value: string): void {
  if (!settableOfSubscription.has(name)) {
    throw invalidParameter(`AttributeName ${name} is not covered by the sandbox`);
  }
  if (name === 'RedrivePolicy' && redriveTarget(value) === undefined) throw invalidParameter('RedrivePolicy');
  subscription.attributes.set(name, value);
}

/** The ARN of the dead-letter queue in a redrive policy; undefined when it cannot be read. */
export function redriveTarget(policy: string): string | undefined {
  try {
    const { deadLetterTargetArn } = JSON.parse(policy) as { readonly deadLetterTargetArn?: unknown };
    return typeof deadLetterTargetArn === 'string' ? deadLetterTargetArn : undefined;
  } catch {
    return undefined;
  }
}

/** Native topics sign with version 1 until told otherwise. */
export const signatureVersionOf = (topic: Topic): SignatureVersion =>
  topic.attributes.get('SignatureVersion') === '2' ? '2' : '1';

export function createTopic(
  ground: Ground,
  topics: Topics,
  name: string,
  attributes: ReadonlyMap<string, string>,
): Topic {
  if (!/^[A-Za-z0-9_-]{1,256}$/.test(name)) throw invalidParameter('Topic Name');
  const arn = ground.arn('sns', name);
  const topic = topics.get(arn) ?? { arn, name, attributes: new Map<string, string>(), subscriptions: [] };
  for (const [key, value] of attributes) setTopicAttribute(topic, key, value);
  topics.set(arn, topic);
  return topic;
}

export const isRaw = (subscription: Subscription): boolean =>
  subscription.attributes.get('RawMessageDelivery')?.toLowerCase() === 'true';
