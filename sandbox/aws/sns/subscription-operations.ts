import { booleanOf, textMapOf, textOf } from '../fields.ts';
import { isLocalAddress } from '../send.ts';
import { AwsError } from '../service.ts';
import type { CallContext, Fields, Operation } from '../service.ts';
import { sendConfirmation } from './publish.ts';
import type { Post } from './publish.ts';
import { invalidParameter, setSubscriptionAttribute, subscriptionOf, topicOf } from './topic.ts';
import type { Subscription, SubscriptionProtocol, Topic, Topics } from './topic.ts';

const pendingArn = 'pending confirmation';

export function subscriptionOperations(post: Post, topics: Topics): Record<string, Operation> {
  return {
    Subscribe: (input) => {
      const topic = topicOf(topics, textOf(input, 'TopicArn'));
      const subscription = subscribe(
        post,
        topic,
        textOf(input, 'Protocol') ?? '',
        textOf(input, 'Endpoint') ?? '',
        textMapOf(input, 'Attributes'),
      );
      const shown = subscription.confirmed || booleanOf(input, 'ReturnSubscriptionArn') === true;
      return { SubscriptionArn: shown ? subscription.arn : pendingArn };
    },
    ConfirmSubscription: (input, call) => confirm(topics, input, call),
    Unsubscribe: (input, call) => unsubscribe(post, topics, input, call),
    ListSubscriptionsByTopic: (input) => ({
      Subscriptions: topicOf(topics, textOf(input, 'TopicArn')).subscriptions.map((each) =>
        listed(post, each),
      ),
    }),
    ListSubscriptions: () => ({
      Subscriptions: [...topics.values()].flatMap((topic) =>
        topic.subscriptions.map((each) => listed(post, each)),
      ),
    }),
    GetSubscriptionAttributes: (input) => {
      const subscription = subscriptionOf(topics, textOf(input, 'SubscriptionArn'));
      return {
        Attributes: new Map([
          ['SubscriptionArn', subscription.arn],
          ['TopicArn', subscription.topicArn],
          ['Protocol', subscription.protocol],
          ['Endpoint', subscription.endpoint],
          ['Owner', post.ground.accountId],
          ['PendingConfirmation', String(!subscription.confirmed)],
          ['ConfirmationWasAuthenticated', String(subscription.authenticateOnUnsubscribe)],
          ['RawMessageDelivery', 'false'],
          ...subscription.attributes,
        ]),
      };
    },
    SetSubscriptionAttributes: (input) => {
      const subscription = subscriptionOf(topics, textOf(input, 'SubscriptionArn'));
      setSubscriptionAttribute(
        subscription,
        textOf(input, 'AttributeName') ?? '',
        textOf(input, 'AttributeValue') ?? '',
      );
    },
  };
}

function confirm(topics: Topics, input: Fields, call: CallContext): Fields {
  const subscription = pending(topics, input);
  const authenticate = booleanOf(input, 'AuthenticateOnUnsubscribe') === true;
  if (authenticate && call.accessKeyId === undefined) {
    throw new AwsError('AuthorizationError', 'AuthenticateOnUnsubscribe needs a signed request', {
      status: 403,
    });
  }
  if (!subscription.confirmed) subscription.authenticateOnUnsubscribe = authenticate;
  subscription.confirmed = true;
  return { SubscriptionArn: subscription.arn };
}

/** The address in the UnsubscribeConfirmation brings an HTTP subscription back. */
function unsubscribe(post: Post, topics: Topics, input: Fields, call: CallContext): void {
  const subscription = subscriptionOf(topics, textOf(input, 'SubscriptionArn'));
  if (subscription.authenticateOnUnsubscribe && call.accessKeyId === undefined) {
    throw new AwsError('AuthorizationError', 'User is not authorized to perform: SNS:Unsubscribe', {
      status: 403,
    });
  }
  const topic = topicOf(topics, subscription.topicArn);
  topic.subscriptions = topic.subscriptions.filter((other) => other !== subscription);
  if (!isHttp(subscription.protocol)) return;
  sendConfirmation(post, topic, subscription, 'UnsubscribeConfirmation');
  topic.subscriptions.push({ ...subscription, confirmed: false });
}

/** The same topic, protocol and endpoint is the same subscription; while it is pending, its confirmation is sent again. */
export function subscribe(
  post: Post,
  topic: Topic,
  protocolText: string,
  endpoint: string,
  attributes: ReadonlyMap<string, string>,
): Subscription {
  const protocol = protocolOf(protocolText);
  checkEndpoint(post, protocol, endpoint);
  const before = topic.subscriptions.find((each) => each.protocol === protocol && each.endpoint === endpoint);
  const subscription: Subscription = before ?? {
    arn: `${topic.arn}:${post.ground.ids.uuid()}`,
    topicArn: topic.arn,
    protocol,
    endpoint,
    token: `2336412f37${post.ground.ids.hex(278)}`,
    confirmed: !isHttp(protocol),
    authenticateOnUnsubscribe: false,
    attributes: new Map(),
  };
  for (const [name, value] of attributes) setSubscriptionAttribute(subscription, name, value);
  if (before === undefined) topic.subscriptions.push(subscription);
  if (!subscription.confirmed) sendConfirmation(post, topic, subscription, 'SubscriptionConfirmation');
  return subscription;
}

const isHttp = (protocol: SubscriptionProtocol): boolean => protocol === 'http' || protocol === 'https';

function protocolOf(text: string): SubscriptionProtocol {
  if (text === 'http' || text === 'https' || text === 'sqs' || text === 'sms') return text;
  throw invalidParameter(`Does not support this protocol string: ${text}`);
}

function checkEndpoint(post: Post, protocol: SubscriptionProtocol, endpoint: string): void {
  if (isHttp(protocol)) {
    if (!endpoint.startsWith(`${protocol}://`))
      throw invalidParameter('Endpoint must match the specified protocol');
    if (isLocalAddress(endpoint)) return;
    throw invalidParameter(
      `Endpoint Reason: the sandbox delivers to 127.0.0.1 and localhost only, not to ${endpoint}`,
    );
  }
  if (protocol === 'sqs' && !endpoint.startsWith(post.ground.arn('sqs', '')))
    throw invalidParameter('SQS endpoint ARN');
  if (protocol === 'sms' && !/^\+[1-9]\d{6,14}$/.test(endpoint))
    throw invalidParameter(`Invalid SMS endpoint: ${endpoint}`);
}

function pending(topics: Topics, input: Fields): Subscription {
  const arn = textOf(input, 'TopicArn') ?? '';
  const topic = topics.get(arn);
  if (topic === undefined) throw invalidParameter('Topic');
  const token = textOf(input, 'Token') ?? '';
  const subscription = topic.subscriptions.find((each) => each.token === token);
  if (subscription === undefined) throw invalidParameter('Token');
  return subscription;
}

const listed = ({ ground }: Post, subscription: Subscription): Fields => ({
  TopicArn: subscription.topicArn,
  Protocol: subscription.protocol,
  SubscriptionArn: subscription.confirmed ? subscription.arn : 'PendingConfirmation',
  Endpoint: subscription.endpoint,
  Owner: ground.accountId,
});
