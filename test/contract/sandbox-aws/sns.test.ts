import { X509Certificate, createVerify } from 'node:crypto';
import {
  CheckIfPhoneNumberIsOptedOutCommand,
  ConfirmSubscriptionCommand,
  CreateTopicCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  SNSClient,
  SetTopicAttributesCommand,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { expect, test, vi } from 'vitest';
import { certificate, errorOf, startEndpoint, startLocalAws } from './local-aws.ts';

type Envelope = Readonly<Record<string, string>>;

const confirmationKeys = ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'];
const notificationKeys = ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'];

/** Written from the developer guide, apart from the sandbox's own signing. */
function verifies(envelope: Envelope): boolean {
  const keys = envelope['Type'] === 'Notification' ? notificationKeys : confirmationKeys;
  const text = keys
    .filter((key) => key in envelope)
    .map((key) => `${key}\n${envelope[key]}\n`)
    .join('');
  const verify = createVerify(envelope['SignatureVersion'] === '1' ? 'RSA-SHA1' : 'RSA-SHA256').update(
    text,
    'utf8',
  );
  return verify.verify(certificate.pem, envelope['Signature'] ?? '', 'base64');
}

async function confirmedEndpoint(version: '1' | '2', ...answers: readonly (number | 'hang')[]) {
  const aws = await startLocalAws();
  const sns = new SNSClient(aws.client);
  const endpoint = await startEndpoint(200, ...answers);
  const { TopicArn = '' } = await sns.send(
    new CreateTopicCommand({ Name: 'alarms', Attributes: { SignatureVersion: version } }),
  );
  const pending = await sns.send(
    new SubscribeCommand({ TopicArn, Protocol: 'http', Endpoint: endpoint.url }),
  );
  await aws.world.sns.settled();
  const confirmation = JSON.parse(endpoint.received[0]?.body ?? '{}') as Envelope;
  const confirmed = await sns.send(
    new ConfirmSubscriptionCommand({
      TopicArn,
      Token: confirmation['Token'],
      AuthenticateOnUnsubscribe: 'true',
    }),
  );
  return { ...aws, sns, endpoint, TopicArn, pending, confirmation, arn: confirmed.SubscriptionArn ?? '' };
}

test.each(['1', '2'] as const)(
  'an HTTP subscription is confirmed by its token and then gets notifications that verify, signature version %s',
  async (version) => {
    const { world, sns, endpoint, TopicArn, pending, confirmation, arn } = await confirmedEndpoint(version);
    expect(pending.SubscriptionArn).toBe('pending confirmation');
    expect(endpoint.received[0]?.headers).toMatchObject({
      'content-type': 'text/plain; charset=UTF-8',
      'user-agent': 'Amazon Simple Notification Service Agent',
      'x-amz-sns-message-type': 'SubscriptionConfirmation',
      'x-amz-sns-topic-arn': TopicArn,
    });
    expect(endpoint.received[0]?.headers).not.toHaveProperty('x-amz-sns-subscription-arn');
    expect(verifies(confirmation)).toBe(true);

    const { MessageId } = await sns.send(
      new PublishCommand({
        TopicArn,
        Subject: 'Réglé'.replaceAll('é', 'e'),
        Message: '日本語 "quoted"\nsecond line',
      }),
    );
    await world.sns.settled();
    const { headers, body } = endpoint.received[1] ?? { headers: {}, body: '' };
    const envelope = JSON.parse(body) as Envelope;
    expect(envelope['Message']).toBe('日本語 "quoted"\nsecond line');
    expect(envelope['MessageId']).toBe(MessageId);
    expect(envelope['SignatureVersion']).toBe(version);
    expect(Object.keys(envelope)).toEqual([
      'Type',
      'MessageId',
      'TopicArn',
      'Subject',
      'Message',
      'Timestamp',
      'SignatureVersion',
      'Signature',
      'SigningCertURL',
      'UnsubscribeURL',
    ]);
    expect(headers).toMatchObject({
      'x-amz-sns-message-type': 'Notification',
      'x-amz-sns-subscription-arn': arn,
    });
    expect(verifies(envelope)).toBe(true);
    expect(verifies({ ...envelope, Message: 'changed' })).toBe(false);
    expect(body).toMatch(/^\{\n {2}"Type" : "Notification",\n {2}"MessageId" : "/);
  },
);

test('the certificate URL is of the form of real SNS and names the file that the world exposes', async () => {
  const { world, confirmation, client } = await confirmedEndpoint('2');
  const url = confirmation['SigningCertURL'] ?? '';
  expect(url).toMatch(
    /^https:\/\/sns\.eu-west-1\.amazonaws\.com\/SimpleNotificationService-[0-9a-f]{32}\.pem$/,
  );
  expect(url.endsWith(`/${world.certificateFile.name}`)).toBe(true);
  const served = await fetch(`${client.endpoint}/${world.certificateFile.name}`);
  expect(await served.text()).toBe(world.certificateFile.pem);
  expect(new X509Certificate(world.certificateFile.pem).subject).toBe('CN=sns.amazonaws.com');
});

test('a 503 is tried again after 20 s with the same body, and 3 retries are the last', async () => {
  const { world, clock, sns, endpoint, TopicArn } = await confirmedEndpoint('2', 503, 500, 502, 503, 200);
  await sns.send(new PublishCommand({ TopicArn, Message: 'hello' }));
  for (const attempt of [1, 2, 3]) {
    await vi.waitFor(() => expect(world.sns.deliveries).toHaveLength(1 + attempt));
    clock.advance(19_999);
    await new Promise(setImmediate);
    expect(endpoint.received).toHaveLength(1 + attempt);
    clock.advance(1);
  }
  await world.sns.settled();
  clock.advance(3_600_000);
  await world.sns.settled();
  expect(endpoint.received).toHaveLength(5);
  expect(new Set(endpoint.received.slice(1).map(({ body }) => body)).size).toBe(1);
  expect(world.sns.deliveries.map(({ outcome }) => outcome)).toEqual([
    'delivered',
    'will-retry',
    'will-retry',
    'will-retry',
    'gave-up',
  ]);
});

test('a 404 ends a delivery without a retry', async () => {
  const { world, clock, sns, endpoint, TopicArn } = await confirmedEndpoint('2', 404);
  await sns.send(new PublishCommand({ TopicArn, Message: 'hello' }));
  await world.sns.settled();
  clock.advance(60_000);
  expect(endpoint.received).toHaveLength(2);
  expect(world.sns.deliveries.at(-1)).toMatchObject({ attempt: 1, outcome: 'refused', detail: '404' });
});

test('an endpoint that does not answer within 15 s is tried again', async () => {
  const { world, clock, sns, endpoint, TopicArn } = await confirmedEndpoint('2', 'hang', 200);
  await sns.send(new PublishCommand({ TopicArn, Message: 'hello' }));
  await vi.waitFor(() => expect(endpoint.received).toHaveLength(2));
  clock.advance(15_000);
  await vi.waitFor(() => expect(world.sns.deliveries.at(-1)?.detail).toBe('no answer within 15 s'));
  clock.advance(20_000);
  await world.sns.settled();
  expect(endpoint.received).toHaveLength(3);
  expect(world.sns.deliveries.at(-1)).toMatchObject({ attempt: 2, outcome: 'delivered' });
});

test('confirming twice answers the same ARN, a wrong token or topic is InvalidParameter', async () => {
  const { sns, TopicArn, confirmation, arn } = await confirmedEndpoint('2');
  const again = await sns.send(new ConfirmSubscriptionCommand({ TopicArn, Token: confirmation['Token'] }));
  expect(again.SubscriptionArn).toBe(arn);
  expect(await errorOf(sns.send(new ConfirmSubscriptionCommand({ TopicArn, Token: 'x' })))).toEqual({
    name: 'InvalidParameterException',
    message: 'Invalid parameter: Token',
  });
  const elsewhere = `${TopicArn}-other`;
  expect(
    await errorOf(
      sns.send(new ConfirmSubscriptionCommand({ TopicArn: elsewhere, Token: confirmation['Token'] })),
    ),
  ).toEqual({ name: 'InvalidParameterException', message: 'Invalid parameter: Topic' });
});

test('unsubscribing sends a signed UnsubscribeConfirmation; unsigned it is refused with 403', async () => {
  const { world, client, sns, endpoint, arn, TopicArn } = await confirmedEndpoint('2');
  const unsigned = await fetch(`${client.endpoint}/?Action=Unsubscribe&SubscriptionArn=${arn}`);
  expect(unsigned.status).toBe(403);
  expect(await unsigned.text()).toContain('<Code>AuthorizationError</Code>');
  await sns.send(new UnsubscribeCommand({ SubscriptionArn: arn }));
  await world.sns.settled();
  const envelope = JSON.parse(endpoint.received[1]?.body ?? '{}') as Envelope;
  expect(envelope['Type']).toBe('UnsubscribeConfirmation');
  expect(verifies(envelope)).toBe(true);
  await sns.send(new PublishCommand({ TopicArn, Message: 'nobody listens' }));
  await world.sns.settled();
  expect(endpoint.received).toHaveLength(2);
});

test('nothing outside this machine can be subscribed', async () => {
  const { world, client } = await startLocalAws();
  const sns = new SNSClient(client);
  const { arn } = world.sns.createTopic('alarms');
  for (const Endpoint of [
    'http://example.com/',
    'http://10.0.0.1/',
    'http://localhost.example.com/',
    'http://127.0.0.1@example.com/',
  ]) {
    const refused = await errorOf(
      sns.send(new SubscribeCommand({ TopicArn: arn, Protocol: 'http', Endpoint })),
    );
    expect(refused.message).toContain('the sandbox delivers to 127.0.0.1 and localhost only');
  }
});

test('topic attributes show what was set, and an unknown topic is NotFound', async () => {
  const { sns, TopicArn } = await confirmedEndpoint('1');
  await sns.send(
    new SetTopicAttributesCommand({ TopicArn, AttributeName: 'SignatureVersion', AttributeValue: '2' }),
  );
  const { Attributes } = await sns.send(new GetTopicAttributesCommand({ TopicArn }));
  expect(Attributes).toMatchObject({ TopicArn, SignatureVersion: '2', SubscriptionsConfirmed: '1' });
  const { Subscriptions = [] } = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
  expect(Subscriptions.map(({ Protocol }) => Protocol)).toEqual(['http']);
  const missing = await errorOf(sns.send(new GetTopicAttributesCommand({ TopicArn: `${TopicArn}x` })));
  expect(missing.name).toBe('NotFoundException');
});

test('a text message reaches the phone once, and counts its parts by alphabet', async () => {
  const { world, client } = await startLocalAws();
  const sns = new SNSClient(client);
  await sns.send(
    new PublishCommand({
      PhoneNumber: '+84900000001',
      Message: 'Sự cố INC-12',
      MessageAttributes: { 'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' } },
    }),
  );
  await sns.send(new PublishCommand({ PhoneNumber: '+84900000001', Message: 'x'.repeat(161) }));
  expect(world.sns.phones.inbox('+84900000001')).toMatchObject([
    { text: 'Sự cố INC-12', smsType: 'Transactional', parts: 1 },
    { smsType: 'Promotional', parts: 2 },
  ]);
  const refused = await errorOf(sns.send(new PublishCommand({ PhoneNumber: '0900', Message: 'x' })));
  expect(refused.message).toBe('Invalid parameter: PhoneNumber Reason: 0900 is not valid to publish to');
});

test('publishing over the spend limit or to an opted-out phone succeeds, and nothing arrives', async () => {
  const { world, client } = await startLocalAws();
  const sns = new SNSClient(client);
  const send = (PhoneNumber: string) => sns.send(new PublishCommand({ PhoneNumber, Message: 'page' }));
  world.sns.phones.setSpendLimit(0.1);
  for (const _ of [1, 2, 3]) expect((await send('+84900000001')).MessageId).toBeDefined();
  world.sns.phones.setSpendLimit(undefined);
  world.sns.phones.optOut('+84900000002');
  await send('+84900000002');
  world.sns.phones.setReception('*', 'not-verified');
  await send('+84900000003');
  expect(world.sns.phones.inbox()).toHaveLength(2);
  expect(world.sns.phones.undelivered().map(({ reason }) => reason)).toEqual([
    'No quota left for account',
    'Phone number is opted out',
    'Destination phone number is not verified in the SMS sandbox',
  ]);
  const check = await sns.send(new CheckIfPhoneNumberIsOptedOutCommand({ phoneNumber: '+84900000002' }));
  expect(check.isOptedOut).toBe(true);
});
