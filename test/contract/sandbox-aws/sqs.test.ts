import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SQSClient,
  SendMessageBatchCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { expect, test, vi } from 'vitest';
import { errorOf, startLocalAws } from './local-aws.ts';

async function queue(Attributes: Record<string, string> = {}, QueueName = 'tocsin') {
  const aws = await startLocalAws();
  const sqs = new SQSClient(aws.client);
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName, Attributes }));
  const receive = async (WaitTimeSeconds = 0, MaxNumberOfMessages = 10) => {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl,
        WaitTimeSeconds,
        MaxNumberOfMessages,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      }),
    );
    return Messages;
  };
  return { ...aws, sqs, QueueUrl, receive };
}

test('a message comes back with its attributes and the digests that the SDK checks', async () => {
  const { sqs, QueueUrl, receive } = await queue();
  await sqs.send(
    new SendMessageCommand({
      QueueUrl,
      MessageBody: 'Xin chào',
      MessageAttributes: {
        kind: { DataType: 'String', StringValue: 'alarm' },
        bytes: { DataType: 'Binary', BinaryValue: new Uint8Array([0, 255]) },
      },
    }),
  );
  const [message] = await receive();
  expect(message?.Body).toBe('Xin chào');
  // By hand from the algorithm in the developer guide: lengths, names, types, kind of value, values.
  expect(message?.MD5OfMessageAttributes).toBe('f53b59380db42121b401fa625d30c449');
  expect(message?.MessageAttributes?.['kind']?.StringValue).toBe('alarm');
  expect([...(message?.MessageAttributes?.['bytes']?.BinaryValue ?? [])]).toEqual([0, 255]);
  expect(message?.Attributes).toMatchObject({ ApproximateReceiveCount: '1', SentTimestamp: '1773324130123' });
});

test('a received message is hidden for 30 s, then comes again with the count 2', async () => {
  const { sqs, clock, QueueUrl, receive } = await queue();
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'a' }));
  await receive();
  clock.advance(29_999);
  expect(await receive()).toEqual([]);
  clock.advance(1);
  const [again] = await receive();
  expect(again?.Attributes?.['ApproximateReceiveCount']).toBe('2');
  await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: again?.ReceiptHandle }));
  clock.advance(60_000);
  expect(await receive()).toEqual([]);
});

test('a long poll ends with the message that is sent while it waits', async () => {
  const { world, sqs, QueueUrl, receive } = await queue();
  const polling = receive(20);
  await vi.waitFor(() => expect(world.sqs.polling('tocsin')).toBe(1));
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'late' }));
  expect((await polling).map(({ Body }) => Body)).toEqual(['late']);
});

test('a long poll of 20 s over an empty queue answers empty after 20 s', async () => {
  const { world, clock, receive } = await queue();
  let answered = false;
  const polling = receive(20).then((messages) => {
    answered = true;
    return messages;
  });
  await vi.waitFor(() => expect(world.sqs.polling('tocsin')).toBe(1));
  clock.advance(19_999);
  await new Promise(setImmediate);
  expect(answered).toBe(false);
  clock.advance(1);
  expect(await polling).toEqual([]);
});

test('a poll whose client went away takes no message', async () => {
  const { world, sqs, QueueUrl, receive } = await queue();
  const gone = new AbortController();
  const polling = sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }), {
    abortSignal: gone.signal,
  });
  await vi.waitFor(() => expect(world.sqs.polling('tocsin')).toBe(1));
  gone.abort();
  await errorOf(polling);
  await vi.waitFor(() => expect(world.sqs.polling('tocsin')).toBe(0));
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'for the next' }));
  expect((await receive()).map(({ Body }) => Body)).toEqual(['for the next']);
});

test('the third receive of a message moves it to the dead-letter queue when 2 are allowed', async () => {
  const { world, sqs, clock, QueueUrl, receive } = await queue();
  const dead = world.sqs.createQueue('dead');
  world.sqs.createQueue('fragile', {
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: dead.arn, maxReceiveCount: 2 }),
  });
  const fragile = QueueUrl.replace('/tocsin', '/fragile');
  await sqs.send(new SendMessageCommand({ QueueUrl: fragile, MessageBody: 'poison' }));
  for (const _ of [1, 2, 3]) {
    await sqs.send(new ReceiveMessageCommand({ QueueUrl: fragile }));
    clock.advance(30_000);
  }
  expect(world.sqs.bodies('fragile')).toEqual([]);
  expect(world.sqs.bodies('dead')).toEqual(['poison']);
  expect(await receive()).toEqual([]);
});

test('a delayed message appears after its delay, and 901 s are refused', async () => {
  const { sqs, clock, QueueUrl, receive } = await queue();
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'timer', DelaySeconds: 900 }));
  clock.advance(899_000);
  expect(await receive()).toEqual([]);
  clock.advance(1_000);
  expect(await receive()).toHaveLength(1);
  const refused = await errorOf(
    sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x', DelaySeconds: 901 })),
  );
  expect(refused.message).toContain('DelaySeconds must be >= 0 and <= 900');
});

test('visibility can be given back, so that the message is received at once', async () => {
  const { sqs, QueueUrl, receive } = await queue();
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'a' }));
  const [first] = await receive();
  await sqs.send(
    new ChangeMessageVisibilityCommand({
      QueueUrl,
      ReceiptHandle: first?.ReceiptHandle,
      VisibilityTimeout: 0,
    }),
  );
  expect(await receive()).toHaveLength(1);
});

test('batches answer per entry; 11 entries and equal ids are refused as a whole', async () => {
  const { sqs, QueueUrl, receive } = await queue();
  const entries = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ Id: `m${at}`, MessageBody: `${at}` }));
  const { Successful } = await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries: entries(10) }));
  expect(Successful).toHaveLength(10);
  const many = await errorOf(sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries: entries(11) })));
  expect(many.name).toBe('TooManyEntriesInBatchRequest');
  const messages = await receive();
  const { Failed } = await sqs.send(
    new DeleteMessageBatchCommand({
      QueueUrl,
      Entries: [
        { Id: 'good', ReceiptHandle: messages[0]?.ReceiptHandle ?? '' },
        { Id: 'bad', ReceiptHandle: 'nonsense' },
      ],
    }),
  );
  expect(Failed?.map(({ Id, Code }) => [Id, Code])).toEqual([['bad', 'ReceiptHandleIsInvalid']]);
});

test('queue attributes count visible, hidden and delayed messages; purging empties the queue', async () => {
  const { sqs, QueueUrl, receive } = await queue();
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'a' }));
  await receive();
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'b' }));
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'c', DelaySeconds: 60 }));
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  expect(Attributes).toMatchObject({
    QueueArn: 'arn:aws:sqs:eu-west-1:111122223333:tocsin',
    ApproximateNumberOfMessages: '1',
    ApproximateNumberOfMessagesNotVisible: '1',
    ApproximateNumberOfMessagesDelayed: '1',
  });
  await sqs.send(new PurgeQueueCommand({ QueueUrl }));
  expect(await receive()).toEqual([]);
  expect((await errorOf(sqs.send(new PurgeQueueCommand({ QueueUrl })))).name).toBe('PurgeQueueInProgress');
});

test('an unknown queue is QueueDoesNotExist', async () => {
  const { sqs } = await queue();
  expect(await errorOf(sqs.send(new GetQueueUrlCommand({ QueueName: 'nope' })))).toEqual({
    name: 'QueueDoesNotExist',
    message: 'The specified queue does not exist.',
  });
});

test('a FIFO queue keeps the order within a group, holds a group with a message in flight, and drops repeats', async () => {
  const { sqs, QueueUrl, receive } = await queue({ FifoQueue: 'true' }, 'work.fifo');
  const send = (MessageGroupId: string, MessageBody: string, id = MessageBody) =>
    sqs.send(new SendMessageCommand({ QueueUrl, MessageBody, MessageGroupId, MessageDeduplicationId: id }));
  for (const [group, body] of [
    ['C1', '1'],
    ['C2', '2'],
    ['C1', '3'],
  ] as const)
    await send(group, body);
  await send('C1', 'repeat', '1');
  const [first] = await receive(0, 1);
  expect(first?.Body).toBe('1');
  expect((await receive()).map(({ Body }) => Body)).toEqual(['2']);
  await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: first?.ReceiptHandle }));
  expect((await receive()).map(({ Body }) => Body)).toEqual(['3']);
});
