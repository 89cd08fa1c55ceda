import {
  CloudWatchClient,
  DescribeAlarmsCommand,
  PutMetricDataCommand,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch';
import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  GetLogRecordCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import {
  AddPermissionCommand,
  ConfirmSubscriptionCommand,
  ListTopicsCommand,
  PublishCommand,
  SNSClient,
} from '@aws-sdk/client-sns';
import {
  GetQueueUrlCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  SQSClient,
  SendMessageCommand,
  TagQueueCommand,
} from '@aws-sdk/client-sqs';
import {
  AssumeRoleCommand,
  GetCallerIdentityCommand,
  GetSessionTokenCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import {
  GetEncryptionConfigCommand,
  GetTraceSegmentDestinationCommand,
  XRayClient,
} from '@aws-sdk/client-xray';
import { expect, test } from 'vitest';
import type { CallFault } from '../../../sandbox/aws/index.ts';
import { errorOf, startEndpoint, startLocalAws } from './local-aws.ts';

test('a role is assumed, and the caller is then that role in its account', async () => {
  const { client } = await startLocalAws();
  const me = await new STSClient(client).send(new GetCallerIdentityCommand({}));
  expect(me).toMatchObject({ Account: '111122223333', Arn: 'arn:aws:iam::111122223333:user/sandbox' });
  const { Credentials } = await new STSClient(client).send(
    new AssumeRoleCommand({
      RoleArn: 'arn:aws:iam::444455556666:role/tocsin-evidence',
      RoleSessionName: 'tocsin',
      ExternalId: 'x',
    }),
  );
  expect(Credentials?.Expiration?.toISOString()).toBe('2026-03-12T15:02:10.123Z');
  const {
    AccessKeyId: accessKeyId = '',
    SecretAccessKey: secretAccessKey = '',
    SessionToken: sessionToken,
  } = Credentials ?? {};
  const credentials = {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
  };
  const them = await new STSClient({ ...client, credentials }).send(new GetCallerIdentityCommand({}));
  expect(them).toMatchObject({
    Account: '444455556666',
    Arn: 'arn:aws:sts::444455556666:assumed-role/tocsin-evidence/tocsin',
  });
});

test('what is not covered is refused in the form of each protocol, and recorded', async () => {
  const { world, client } = await startLocalAws();
  const names = [
    await errorOf(
      new SNSClient(client).send(
        new AddPermissionCommand({ TopicArn: 'x', Label: 'x', AWSAccountId: [], ActionName: [] }),
      ),
    ),
    await errorOf(
      new SQSClient(client).send(new TagQueueCommand({ QueueUrl: `${client.endpoint}/1/q`, Tags: {} })),
    ),
    await errorOf(new STSClient(client).send(new GetSessionTokenCommand({}))),
    await errorOf(new XRayClient(client).send(new GetEncryptionConfigCommand({}))),
    await errorOf(new CloudWatchLogsClient(client).send(new GetLogRecordCommand({ logRecordPointer: 'x' }))),
    await errorOf(
      new CloudWatchClient(client).send(new PutMetricDataCommand({ Namespace: 'x', MetricData: [] })),
    ),
  ].map(({ name }) => name);
  expect(names).toEqual([
    'InvalidAction',
    'UnknownOperationException',
    'InvalidAction',
    'UnknownOperationException',
    'UnknownOperationException',
    'UnknownOperationException',
  ]);
  expect(world.unknownOperations).toEqual([
    { service: 'sns', operation: 'AddPermission' },
    { service: 'sqs', operation: 'TagQueue' },
    { service: 'sts', operation: 'GetSessionToken' },
    { service: 'xray', operation: 'POST /EncryptionConfig' },
    { service: 'logs', operation: 'GetLogRecord' },
    { service: 'cloudwatch', operation: 'PutMetricData' },
  ]);
});

test('another service altogether is recorded too', async () => {
  const { world, client } = await startLocalAws();
  const answer = await fetch(client.endpoint, {
    method: 'POST',
    headers: { 'x-amz-target': 'DynamoDB_20120810.GetItem', 'content-type': 'application/x-amz-json-1.0' },
    body: '{}',
  });
  expect(answer.status).toBe(404);
  expect(world.unknownOperations).toEqual([{ service: 'DynamoDB_20120810', operation: 'GetItem' }]);
});

const clients = {
  sns: (client: ConstructorParameters<typeof SNSClient>[0]) =>
    new SNSClient(client ?? {}).send(new ListTopicsCommand({})),
  sqs: (client: ConstructorParameters<typeof SQSClient>[0]) =>
    new SQSClient(client ?? {}).send(new ListQueuesCommand({})),
  cloudwatch: (client: ConstructorParameters<typeof CloudWatchClient>[0]) =>
    new CloudWatchClient(client ?? {}).send(new DescribeAlarmsCommand({})),
  logs: (client: ConstructorParameters<typeof CloudWatchLogsClient>[0]) =>
    new CloudWatchLogsClient(client ?? {}).send(new DescribeLogGroupsCommand({})),
  xray: (client: ConstructorParameters<typeof XRayClient>[0]) =>
    new XRayClient(client ?? {}).send(new GetTraceSegmentDestinationCommand({})),
  sts: (client: ConstructorParameters<typeof STSClient>[0]) =>
    new STSClient(client ?? {}).send(new GetCallerIdentityCommand({})),
} as const;

test.each([
  ['sns', 'AuthorizationError', 'Throttled'],
  ['sqs', 'AccessDeniedException', 'RequestThrottled'],
  ['cloudwatch', 'AccessDenied', 'Throttling'],
  ['logs', 'AccessDeniedException', 'ThrottlingException'],
  ['xray', 'AccessDeniedException', 'ThrottledException'],
  ['sts', 'AccessDenied', 'Throttling'],
] as const)('%s says %s when access is denied and %s when throttled', async (service, denied, throttled) => {
  const { world, client } = await startLocalAws();
  const failWith = async (fault: CallFault): Promise<{ readonly name: string; readonly message: string }> => {
    world.onCall((called) => (called === service ? fault : undefined));
    return errorOf(clients[service](client));
  };
  const refused = await failWith({ kind: 'access-denied' });
  expect(refused.name.replace(/Exception$/, '')).toBe(denied.replace(/Exception$/, ''));
  expect(refused.message).toMatch(
    /^User: arn:aws:iam::111122223333:user\/sandbox is not authorized to perform: \w+:\w+ on resource: /,
  );
  expect((await failWith({ kind: 'throttled' })).name.replace(/Exception$/, '')).toBe(
    throttled.replace(/Exception$/, ''),
  );
  expect((await failWith({ kind: 'server-error' })).message).toContain('temporarily unable');
  expect((await failWith({ kind: 'reset', when: 'before' })).message).toMatch(/socket hang up|ECONNRESET/);
  world.onCall(undefined);
  await clients[service](client);
});

test('a reset after the effect loses the answer, not the effect', async () => {
  const { world, client } = await startLocalAws();
  const queue = world.sqs.createQueue('work');
  const sqs = new SQSClient(client);
  const send = () =>
    sqs.send(new SendMessageCommand({ QueueUrl: client.endpoint + queue.path, MessageBody: 'once' }));
  world.onCall((_service, operation) =>
    operation === 'SendMessage' ? { kind: 'reset', when: 'before' } : undefined,
  );
  await errorOf(send());
  expect(world.sqs.bodies('work')).toEqual([]);
  world.onCall((_service, operation) =>
    operation === 'SendMessage' ? { kind: 'reset', when: 'after' } : undefined,
  );
  await errorOf(send());
  expect(world.sqs.bodies('work')).toEqual(['once']);
  expect(world.calls.map(({ operation, outcome }) => [operation, outcome])).toEqual([
    ['SendMessage', 'reset'],
    ['SendMessage', 'reset'],
  ]);
});

test('a slow call waits on the clock of the world', async () => {
  const { world, clock, client } = await startLocalAws();
  world.sns.createTopic('alarms');
  world.onCall(() => ({ kind: 'slow', ms: 5_000 }));
  let done = false;
  const call = new SNSClient(client).send(new ListTopicsCommand({})).then(() => {
    done = true;
  });
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise(setImmediate);
  };
  await until(() => clock.pending() > 0);
  clock.advance(4_999);
  expect(done).toBe(false);
  clock.advance(1);
  await call;
});

test('a request can be handled in memory, without a server', async () => {
  const { world } = await startLocalAws();
  world.sqs.createQueue('work');
  const answer = await world.handle({
    method: 'POST',
    url: 'http://aws.sandbox/',
    headers: { host: 'aws.sandbox', 'x-amz-target': 'AmazonSQS.GetQueueUrl' },
    body: '{"QueueName":"work"}',
  });
  expect(answer).toMatchObject({ status: 200, body: '{"QueueUrl":"http://aws.sandbox/111122223333/work"}' });
});

test('a body that is not JSON and a form with 6,000 parameters are refused, not crashed on', async () => {
  const { world, client } = await startLocalAws();
  const headers = { 'x-amz-target': 'AmazonSQS.GetQueueUrl' };
  for (const body of ['{', '[]', 'null', '"x"']) {
    const answer = await fetch(client.endpoint, { method: 'POST', headers, body });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('SerializationException');
  }
  const form = `Action=Publish&${Array.from({ length: 6_000 }, (_, at) => `a${at}=1`).join('&')}`;
  const answer = await fetch(client.endpoint, { method: 'POST', body: form });
  expect(answer.status).toBe(400);
  for (const key of ['__proto__.x', 'constructor.prototype.y', 'a.__proto__.z']) {
    await fetch(client.endpoint, { method: 'POST', body: `Action=ListTopics&${key}=1` });
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(world.unknownOperations).toEqual([]);
});

test('the world does not mind a queue URL that names another host', async () => {
  const { world, client } = await startLocalAws();
  world.sqs.createQueue('work');
  const sqs = new SQSClient({ ...client, useQueueUrlAsEndpoint: false });
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/111122223333/work',
      MessageBody: 'x',
    }),
  );
  expect(world.sqs.bodies('work')).toEqual(['x']);
  expect((await sqs.send(new GetQueueUrlCommand({ QueueName: 'work' }))).QueueUrl).toBe(
    `${client.endpoint}/111122223333/work`,
  );
});

test('SNS feeds a queue, pretty-printed and signed, or raw with its attributes', async () => {
  const { world, client } = await startLocalAws();
  const sns = new SNSClient(client);
  const topic = world.sns.createTopic('alarms');
  for (const [name, raw] of [
    ['whole', 'false'],
    ['raw', 'true'],
  ] as const) {
    const queue = world.sqs.createQueue(name);
    world.sns.subscribe(topic.arn, 'sqs', queue.arn, { RawMessageDelivery: raw });
  }
  const MessageAttributes = { kind: { DataType: 'String', StringValue: 'alarm' } };
  const { MessageId = '' } = await sns.send(
    new PublishCommand({ TopicArn: topic.arn, Message: '{"AlarmName":"日本"}', MessageAttributes }),
  );
  expect(world.sqs.bodies('raw')).toEqual(['{"AlarmName":"日本"}']);
  const [body = ''] = world.sqs.bodies('whole');
  expect(body).toMatch(/^\{\n {2}"Type" : "Notification",\n/);
  expect(JSON.parse(body)).toMatchObject({ MessageAttributes: { kind: { Type: 'String', Value: 'alarm' } } });
  world.sns.redeliver(MessageId);
  expect(world.sqs.bodies('raw')).toHaveLength(2);
});

test('a subscription can be confirmed by opening its address, unsigned', async () => {
  const { world, client } = await startLocalAws();
  const endpoint = await startEndpoint();
  const topic = world.sns.createTopic('alarms');
  world.sns.subscribe(topic.arn, 'http', endpoint.url);
  await world.sns.settled();
  const { SubscribeURL = '' } = JSON.parse(endpoint.received[0]?.body ?? '{}') as {
    readonly SubscribeURL?: string;
  };
  expect(SubscribeURL).toMatch(
    /^https:\/\/sns\.eu-west-1\.amazonaws\.com\/\?Action=ConfirmSubscription&TopicArn=/,
  );
  const opened = await fetch(
    client.endpoint + SubscribeURL.slice('https://sns.eu-west-1.amazonaws.com'.length),
  );
  expect(await opened.text()).toContain(`<SubscriptionArn>${topic.arn}:`);
  world.sns.publish(topic.arn, { message: 'now it arrives' });
  await world.sns.settled();
  expect(endpoint.received).toHaveLength(2);
});

test('an alarm reaches a phone as the short text', async () => {
  const { world } = await startLocalAws();
  const topic = world.sns.createTopic('alarms');
  world.sns.subscribe(topic.arn, 'sms', '+84900000001');
  world.cloudwatch.putMetricAlarm({
    AlarmName: 'x'.repeat(120),
    Namespace: 'n',
    MetricName: 'm',
    Statistic: 'Sum',
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanThreshold',
    AlarmActions: [topic.arn],
  });
  world.cloudwatch.setState('x'.repeat(120), 'ALARM', 'because');
  expect(world.sns.phones.inbox().map(({ text }) => text)).toEqual([
    `ALARM: "${'x'.repeat(90)}" in EU (Ireland)`,
  ]);
});

test('what became of a text message is in the log group of its outcome', async () => {
  const { world, client } = await startLocalAws();
  const sns = new SNSClient(client);
  await sns.send(new PublishCommand({ PhoneNumber: '+84900000001', Message: 'page' }));
  world.sns.phones.setReception('+84900000001', 'unreachable');
  await sns.send(new PublishCommand({ PhoneNumber: '+84900000001', Message: 'page' }));
  const base = 'sns/eu-west-1/111122223333/DirectPublishToPhoneNumber';
  const statuses = [base, `${base}/Failure`].map((name) =>
    (world.logs.group(name)?.read(0, Infinity, Infinity) ?? []).map(
      ({ message }) =>
        JSON.parse(message) as {
          readonly status: string;
          readonly delivery: { readonly providerResponse: string };
        },
    ),
  );
  expect(
    statuses.map((events) => events.map(({ status, delivery }) => [status, delivery.providerResponse])),
  ).toEqual([
    [['SUCCESS', 'Message has been accepted by phone carrier']],
    [['FAILURE', 'Phone is currently unreachable/unavailable']],
  ]);
});

test('a message that no HTTP endpoint took goes to the dead-letter queue of its subscription', async () => {
  const { world, clock, client } = await startLocalAws();
  const endpoint = await startEndpoint(200, 500, 500, 500, 500);
  const sns = new SNSClient(client);
  const topic = world.sns.createTopic('alarms');
  const dead = world.sqs.createQueue('dead');
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: dead.arn });
  world.sns.subscribe(topic.arn, 'http', endpoint.url, { RedrivePolicy });
  await world.sns.settled();
  const { Token } = JSON.parse(endpoint.received[0]?.body ?? '{}') as { readonly Token?: string };
  await sns.send(new ConfirmSubscriptionCommand({ TopicArn: topic.arn, Token }));
  await sns.send(new PublishCommand({ TopicArn: topic.arn, Message: 'nobody takes me' }));
  while (world.sns.deliveries.at(-1)?.outcome !== 'gave-up') {
    clock.advance(world.sns.deliveries.at(-1)?.outcome === 'will-retry' ? 20_000 : 0);
    await new Promise(setImmediate);
  }
  await world.sns.settled();
  expect(world.sqs.bodies('dead').map((body) => (JSON.parse(body) as { Message: string }).Message)).toEqual([
    'nobody takes me',
  ]);
});

test('a message over 256 KB, an empty one and a subject of two lines are refused', async () => {
  const { world, client } = await startLocalAws();
  const sns = new SNSClient(client);
  const TopicArn = world.sns.createTopic('alarms').arn;
  const refusal = async (input: { readonly Message: string; readonly Subject?: string }) =>
    (await errorOf(sns.send(new PublishCommand({ TopicArn, ...input })))).message;
  expect(await refusal({ Message: 'x'.repeat(262_145) })).toBe('Invalid parameter: Message too long');
  expect(await refusal({ Message: '' })).toBe('Invalid parameter: Empty message');
  expect(await refusal({ Message: 'x', Subject: 'a\nb' })).toBe('Invalid parameter: Subject');
});

test('policies and reason data that cannot be read are refused, not met later', async () => {
  const { world, client } = await startLocalAws();
  expect(() => world.sqs.createQueue('q', { RedrivePolicy: '{' })).toThrow('RedrivePolicy is invalid');
  const topic = world.sns.createTopic('alarms');
  const queue = world.sqs.createQueue('work');
  expect(() => world.sns.subscribe(topic.arn, 'sqs', queue.arn, { RedrivePolicy: 'x' })).toThrow(
    'RedrivePolicy',
  );
  expect(() => world.sns.subscribe(topic.arn, 'sqs', queue.arn, { FilterPolicy: '{}' })).toThrow(
    'not covered',
  );
  world.cloudwatch.putMetricAlarm({
    AlarmName: 'a',
    Namespace: 'n',
    MetricName: 'm',
    Statistic: 'Sum',
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanThreshold',
  });
  const refused = await errorOf(
    new CloudWatchClient(client).send(
      new SetAlarmStateCommand({ AlarmName: 'a', StateValue: 'OK', StateReason: 'x', StateReasonData: '{' }),
    ),
  );
  expect(refused.name).toContain('InvalidFormat');
});

test('closing the world ends open polls with an empty answer', async () => {
  const { world, client } = await startLocalAws();
  const queue = world.sqs.createQueue('work');
  const polling = new SQSClient(client).send(
    new ReceiveMessageCommand({ QueueUrl: client.endpoint + queue.path, WaitTimeSeconds: 20 }),
  );
  while (world.sqs.polling('work') === 0) await new Promise(setImmediate);
  world.close();
  expect((await polling).Messages ?? []).toEqual([]);
});

test('a denied call names the resource it was told to name', async () => {
  const { world, client } = await startLocalAws();
  const resource = 'arn:aws:logs:eu-west-1:111122223333:log-group:/ecs/checkout:log-stream:';
  world.onCall(() => ({ kind: 'access-denied', resource }));
  const { message } = await errorOf(new CloudWatchLogsClient(client).send(new DescribeLogGroupsCommand({})));
  expect(message).toContain(`to perform: logs:DescribeLogGroups on resource: ${resource} because`);
});
