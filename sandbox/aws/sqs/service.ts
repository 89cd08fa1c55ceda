import { createHash } from 'node:crypto';
import { numberOf, textOf } from '../fields.ts';
import type { Ground } from '../ground.ts';
import { AwsError } from '../service.ts';
import type { Fields, Operation, Service } from '../service.ts';
import { attributesOf } from './attribute.ts';
import type { MessageAttributes } from './attribute.ts';
import { batch } from './batch.ts';
import { enqueue, numberAttribute } from './queue.ts';
import type { Queue, Sent } from './queue.ts';
import { createQueue, queueOperations } from './queue-operations.ts';
import { invalid, queueOf } from './queues.ts';
import type { Queues } from './queues.ts';
import { receive } from './receive.ts';

export type Sqs = {
  readonly service: Service;
  /** The bodies waiting in a queue, hidden ones included, oldest first. */
  bodies(queueName: string): readonly string[];
  /** Resolves when the next message comes into the queue. */
  arrival(queueName: string): Promise<void>;
  /** How many long polls wait on the queue. */
  polling(queueName: string): number;
  createQueue(
    name: string,
    attributes?: Readonly<Record<string, string>>,
  ): { readonly arn: string; readonly path: string };
  /** Puts a message into the queue with this ARN, as SNS and redrives do; false when there is none. */
  accept(arn: string, body: string, attributes: MessageAttributes): boolean;
};

export function createSqs(ground: Ground): Sqs {
  const queues = new Map<string, Queue>();
  const context: Queues = { ground, queues };
  const operations: Record<string, Operation> = {
    ...queueOperations(context),
    SendMessage: (input) => sentOut(send(context, queueOf(context, input), input)),
    SendMessageBatch: (input) => {
      const queue = queueOf(context, input);
      return batch(input, (entry) => sentOut(send(context, queue, entry)));
    },
    ReceiveMessage: (input, call) => receive(context, input, call),
    DeleteMessage: (input) => void remove(queueOf(context, input), input),
    DeleteMessageBatch: (input) => {
      const queue = queueOf(context, input);
      return batch(input, (entry) => remove(queue, entry));
    },
    ChangeMessageVisibility: (input) => void changeVisibility(context, queueOf(context, input), input),
    ChangeMessageVisibilityBatch: (input) => {
      const queue = queueOf(context, input);
      return batch(input, (entry) => changeVisibility(context, queue, entry));
    },
  };
  return {
    service: {
      name: 'sqs',
      signingName: 'sqs',
      protocol: {
        kind: 'json',
        target: 'AmazonSQS',
        contentType: 'application/x-amz-json-1.0',
        shapes: 'com.amazonaws.sqs#',
      },
      operations,
      troubles: {
        accessDenied: { code: 'AccessDeniedException', status: 403, queryCode: 'AccessDenied' },
        throttled: { code: 'RequestThrottled', status: 403 },
        failed: { code: 'InternalFailure', status: 500 },
      },
    },
    bodies: (queueName) => (queues.get(queueName)?.messages ?? []).map(({ body }) => body),
    arrival: (queueName) =>
      new Promise((resolve) => {
        const waiting = queues.get(queueName)?.waiting;
        const wake = (): void => {
          waiting?.delete(wake);
          resolve();
        };
        waiting?.add(wake);
      }),
    polling: (queueName) => queues.get(queueName)?.waiting.size ?? 0,
    createQueue: (name, attributes = {}) => {
      const queue = createQueue(context, name, new Map(Object.entries(attributes)));
      return { arn: queue.arn, path: `/${ground.accountId}/${queue.name}` };
    },
    accept: (arn, body, attributes) => {
      const queue = [...queues.values()].find((candidate) => candidate.arn === arn);
      if (queue === undefined) return false;
      enqueue(ground, queue, { body, attributes });
      return true;
    },
  };
}

function send({ ground }: Queues, queue: Queue, input: Fields): Sent {
  const body = textOf(input, 'MessageBody');
  if (body === undefined || body === '') {
    throw new AwsError('MissingParameter', 'The request must contain the parameter MessageBody.');
  }
  const maxBytes = numberAttribute(queue, 'MaximumMessageSize');
  if (Buffer.byteLength(body) > maxBytes) {
    throw invalid(
      `One or more parameters are invalid. Reason: Message must be shorter than ${maxBytes} bytes.`,
    );
  }
  const delaySec = numberOf(input, 'DelaySeconds');
  if (delaySec !== undefined && (delaySec < 0 || delaySec > 900)) {
    throw invalid(
      `Value ${delaySec} for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900.`,
    );
  }
  const groupId = textOf(input, 'MessageGroupId');
  if (queue.fifo && groupId === undefined) {
    throw new AwsError('MissingParameter', 'The request must contain the parameter MessageGroupId.');
  }
  if (queue.fifo && delaySec !== undefined) {
    throw invalid(
      `Value ${delaySec} for parameter DelaySeconds is invalid. Reason: The request include parameter that is not valid for this queue type.`,
    );
  }
  const deduplicationId = queue.fifo ? deduplication(queue, input, body) : undefined;
  return enqueue(ground, queue, {
    body,
    attributes: attributesOf(input),
    ...(delaySec === undefined ? {} : { delaySec }),
    ...(groupId === undefined ? {} : { groupId }),
    ...(deduplicationId === undefined ? {} : { deduplicationId }),
  });
}

function deduplication(queue: Queue, input: Fields, body: string): string {
  const given = textOf(input, 'MessageDeduplicationId');
  if (given !== undefined) return given;
  if (queue.attributes.get('ContentBasedDeduplication') === 'true') {
    return createHash('sha256').update(body).digest('hex');
  }
  throw invalid(
    'The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
  );
}

const sentOut = (sent: Sent): Fields => ({
  MessageId: sent.messageId,
  MD5OfMessageBody: sent.md5OfBody,
  ...(sent.md5OfAttributes === undefined ? {} : { MD5OfMessageAttributes: sent.md5OfAttributes }),
  ...(sent.sequence === undefined ? {} : { SequenceNumber: sent.sequence }),
});

function remove(queue: Queue, input: Fields): Fields {
  const id = idOf(input);
  queue.messages = queue.messages.filter((message) => message.id !== id);
  for (const wake of queue.waiting) wake();
  return {};
}

function changeVisibility({ ground }: Queues, queue: Queue, input: Fields): Fields {
  const timeoutSec = numberOf(input, 'VisibilityTimeout') ?? 0;
  if (timeoutSec < 0 || timeoutSec > 43_200) {
    throw invalid(
      `Value ${timeoutSec} for parameter VisibilityTimeout is invalid. Reason: Must be between 0 and 43200.`,
    );
  }
  const id = idOf(input);
  const message = queue.messages.find((candidate) => candidate.id === id);
  if (message === undefined || message.visibleAt <= ground.now()) {
    throw new AwsError(
      'MessageNotInflight',
      `Value ${textOf(input, 'ReceiptHandle') ?? ''} for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available for visibility timeout change.`,
      {
        queryCode: 'AWS.SimpleQueueService.MessageNotInflight',
      },
    );
  }
  message.visibleAt = ground.now() + timeoutSec * 1000;
  for (const wake of queue.waiting) wake();
  return {};
}

/** Any receipt of the message counts, as on standard queues: an old one still deletes (at-least-once either way). */
function idOf(input: Fields): string {
  const receipt = textOf(input, 'ReceiptHandle') ?? '';
  const [id = '', count] = Buffer.from(receipt, 'base64').toString('utf8').split(' ');
  if (count === undefined) {
    throw new AwsError(
      'ReceiptHandleIsInvalid',
      `The input receipt handle "${receipt}" is not a valid receipt handle.`,
      { status: 404 },
    );
  }
  return id;
}
