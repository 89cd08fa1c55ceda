import { createHash } from 'node:crypto';
import { textMapOf, textOf } from '../fields.ts';
import type { Ground } from '../ground.ts';
import type { SendHttp } from '../send.ts';
import type { Fields, Operation, Service } from '../service.ts';
import { attributesOf } from '../sqs/attribute.ts';
import type { Sqs } from '../sqs/service.ts';
import { createDeliveries } from './delivery.ts';
import type { DeliveryAttempt } from './delivery.ts';
import { createSigner } from './envelope.ts';
import { createPhones } from './phone.ts';
import type { Phones, SmsReport } from './phone.ts';
import { endpointOf, publish } from './publish.ts';
import type { Post, Publication } from './publish.ts';
import { subscribe, subscriptionOperations } from './subscription-operations.ts';
import { createTopic, invalidParameter, setTopicAttribute, topicOf } from './topic.ts';
import type { Topic, Topics } from './topic.ts';
import { createTwoWay } from './two-way.ts';
import type { TwoWaySms } from './two-way.ts';

export type SigningCertificate = { readonly pem: string; readonly privateKeyPem: string };

export type Sns = {
  readonly service: Service;
  /** The certificate that checks the signatures, under the file name its URL ends in. */
  readonly certificateFile: { readonly name: string; readonly pem: string };
  readonly phones: Phones & TwoWaySms;
  readonly deliveries: readonly DeliveryAttempt[];
  createTopic(name: string, attributes?: Readonly<Record<string, string>>): { readonly arn: string };
  /** As the Subscribe operation; answers with the ARN. HTTP endpoints are sent their confirmation. */
  subscribe(
    topicArn: string,
    protocol: string,
    endpoint: string,
    attributes?: Readonly<Record<string, string>>,
  ): string;
  /** False when there is no such topic, as a service that publishes sees it. */
  publish(topicArn: string, publication: Publication): boolean;
  /** At-least-once made visible: sends an earlier publication again, under the same MessageId. */
  redeliver(messageId: string): void;
  settled(): Promise<void>;
};

/** Publications that can be delivered again. */
const maxRemembered = 1_000;

export function createSns(
  ground: Ground,
  options: {
    readonly sqs: Sqs;
    readonly send: SendHttp;
    readonly certificate: SigningCertificate;
    readonly reportSms: (report: SmsReport) => void;
  },
): Sns {
  const name = `SimpleNotificationService-${createHash('md5').update(options.certificate.pem).digest('hex')}.pem`;
  const signer = createSigner(options.certificate.privateKeyPem, `${endpointOf(ground)}/${name}`);
  const deliveries = createDeliveries(ground, options.sqs, options.send);
  const phones = createPhones(ground, options.reportSms);
  const post: Post = { ground, signer, deliveries, phones };
  const topics: Topics = new Map();
  const published = new Map<string, { readonly topic: Topic; readonly publication: Publication }>();
  const publishAndRemember = (topic: Topic, publication: Publication): string => {
    const messageId = publish(post, topic, publication);
    published.set(messageId, { topic, publication });
    const oldest = published.keys().next().value;
    if (published.size > maxRemembered && oldest !== undefined) published.delete(oldest);
    return messageId;
  };
  return {
    service: serviceOf({
      ...topicOperations(ground, topics),
      ...subscriptionOperations(post, topics),
      ...smsOperations(phones),
      Publish: (input) => publishOperation(topics, publishAndRemember, phones, input),
    }),
    certificateFile: { name, pem: options.certificate.pem },
    phones: { ...phones, ...createTwoWay(ground, phones, (arn) => topics.get(arn), publishAndRemember) },
    deliveries: deliveries.attempts,
    createTopic: (topicName, attributes = {}) =>
      createTopic(ground, topics, topicName, new Map(Object.entries(attributes))),
    subscribe: (topicArn, protocol, endpoint, attributes = {}) =>
      subscribe(post, topicOf(topics, topicArn), protocol, endpoint, new Map(Object.entries(attributes))).arn,
    publish: (topicArn, publication) => {
      const topic = topics.get(topicArn);
      if (topic === undefined) return false;
      publishAndRemember(topic, publication);
      return true;
    },
    redeliver: (messageId) => {
      const before = published.get(messageId);
      if (before === undefined) throw new RangeError(`no publication ${messageId} to send again`);
      publish(post, before.topic, before.publication, messageId);
    },
    settled: () => deliveries.settled(),
  };
}

const serviceOf = (operations: Service['operations']): Service => ({
  name: 'sns',
  signingName: 'sns',
  protocol: { kind: 'query', version: '2010-03-31', namespace: 'http://sns.amazonaws.com/doc/2010-03-31/' },
  operations,
  troubles: {
    accessDenied: { code: 'AuthorizationError', status: 403 },
    throttled: { code: 'Throttled', status: 429 },
    failed: { code: 'InternalError', status: 500 },
  },
});

function topicOperations(ground: Ground, topics: Topics): Record<string, Operation> {
  return {
    CreateTopic: (input) => {
      const topic = createTopic(ground, topics, textOf(input, 'Name') ?? '', textMapOf(input, 'Attributes'));
      return { TopicArn: topic.arn };
    },
    DeleteTopic: (input) => void topics.delete(textOf(input, 'TopicArn') ?? ''),
    ListTopics: () => ({ Topics: [...topics.keys()].map((TopicArn) => ({ TopicArn })) }),
    GetTopicAttributes: (input) => {
      const topic = topicOf(topics, textOf(input, 'TopicArn'));
      const confirmed = topic.subscriptions.filter((subscription) => subscription.confirmed).length;
      return {
        Attributes: new Map([
          ['TopicArn', topic.arn],
          ['Owner', ground.accountId],
          ['DisplayName', ''],
          ['SubscriptionsConfirmed', String(confirmed)],
          ['SubscriptionsPending', String(topic.subscriptions.length - confirmed)],
          ['SubscriptionsDeleted', '0'],
          ...topic.attributes,
        ]),
      };
    },
    SetTopicAttributes: (input) => {
      const topic = topicOf(topics, textOf(input, 'TopicArn'));
      setTopicAttribute(topic, textOf(input, 'AttributeName') ?? '', textOf(input, 'AttributeValue') ?? '');
    },
  };
}

function publishOperation(
  topics: Topics,
  send: (topic: Topic, publication: Publication) => string,
  phones: Post['phones'],
  input: Fields,
): Fields {
  const message = textOf(input, 'Message') ?? '';
  const attributes = attributesOf(input);
  const phoneNumber = textOf(input, 'PhoneNumber');
  const topicArn = textOf(input, 'TopicArn') ?? textOf(input, 'TargetArn');
  if (phoneNumber !== undefined) {
    if (message === '') throw invalidParameter('Empty message');
    const attribute = (name: string): string | undefined => {
      const found = attributes.get(name);
      return found !== undefined && 'text' in found ? found.text : undefined;
    };
    const smsType = attribute('AWS.SNS.SMS.SMSType') ?? 'Promotional';
    return { MessageId: phones.send(phoneNumber, message, smsType, attribute('AWS.SNS.SMS.SenderID')) };
  }
  if (topicArn === undefined)
    throw invalidParameter('TopicArn or TargetArn Reason: no value for required parameter');
  const subject = textOf(input, 'Subject');
  return {
    MessageId: send(topicOf(topics, topicArn), {
      message,
      ...(subject === undefined ? {} : { subject }),
      attributes,
      structured: textOf(input, 'MessageStructure') === 'json',
    }),
  };
}

function smsOperations(phones: Phones): Record<string, Operation> {
  const number = (input: Fields): string => {
    // The one SNS parameter in lower case; the SDK writes it as the model has it.
    const phoneNumber = textOf(input, 'phoneNumber') ?? '';
    if (!/^\+[1-9]\d{6,14}$/.test(phoneNumber)) {
      throw invalidParameter(`PhoneNumber Reason: input incorrectly formatted`);
    }
    return phoneNumber;
  };
  return {
    CheckIfPhoneNumberIsOptedOut: (input) => ({ isOptedOut: phones.isOptedOut(number(input)) }),
    GetSMSSandboxAccountStatus: () => ({ IsInSandbox: phones.verified() !== undefined }),
    ListSMSSandboxPhoneNumbers: () => ({
      PhoneNumbers: (phones.verified() ?? []).map((PhoneNumber) => ({ PhoneNumber, Status: 'Verified' })),
    }),
    OptInPhoneNumber: (input) => phones.optIn(number(input)),
  };
}
