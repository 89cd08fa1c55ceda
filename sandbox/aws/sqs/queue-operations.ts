import { textMapOf, textOf, textsOf } from '../fields.ts';
import { AwsError } from '../service.ts';
import type { CallContext, Operation } from '../service.ts';
import { defaultAttributes, dropExpired } from './queue.ts';
import type { Queue } from './queue.ts';
import { checkAttributes, invalid, missingQueue, queueOf } from './queues.ts';
import type { Queues } from './queues.ts';

const queueUrl = ({ ground }: Queues, queue: Queue, call: CallContext): string =>
  `${call.origin}/${ground.accountId}/${queue.name}`;

export function queueOperations(context: Queues): Record<string, Operation> {
  const { queues } = context;
  return {
    CreateQueue: (input, call) => {
      const queue = createQueue(context, textOf(input, 'QueueName') ?? '', textMapOf(input, 'Attributes'));
      return { QueueUrl: queueUrl(context, queue, call) };
    },
    GetQueueUrl: (input, call) => {
      const queue = queues.get(textOf(input, 'QueueName') ?? '');
      if (queue === undefined) throw missingQueue();
      return { QueueUrl: queueUrl(context, queue, call) };
    },
    ListQueues: (input, call) => {
      const prefix = textOf(input, 'QueueNamePrefix') ?? '';
      const named = [...queues.values()].filter(({ name }) => name.startsWith(prefix));
      return named.length === 0 ? {} : { QueueUrls: named.map((queue) => queueUrl(context, queue, call)) };
    },
    DeleteQueue: (input) => void queues.delete(queueOf(context, input).name),
    GetQueueAttributes: (input) => {
      const all = describe(context, queueOf(context, input));
      const wanted = textsOf(input, 'AttributeNames');
      const shown = wanted.includes('All') ? all : all.filter(([name]) => wanted.includes(name));
      return shown.length === 0 ? {} : { Attributes: Object.fromEntries(shown) };
    },
    SetQueueAttributes: (input) => {
      const queue = queueOf(context, input);
      const attributes = textMapOf(input, 'Attributes');
      checkAttributes(attributes);
      for (const [name, value] of attributes) queue.attributes.set(name, value);
      queue.modifiedAt = context.ground.now();
    },
    PurgeQueue: (input) => {
      const queue = queueOf(context, input);
      const now = context.ground.now();
      if (queue.purgedAt !== undefined && now - queue.purgedAt < 60_000) {
        throw new AwsError(
          'PurgeQueueInProgress',
          `Only one PurgeQueue operation on ${queue.name} is allowed every 60 seconds.`,
          {
            queryCode: 'AWS.SimpleQueueService.PurgeQueueInProgress',
            status: 403,
          },
        );
      }
      queue.purgedAt = now;
      queue.messages = [];
    },
  };
}

export function createQueue(context: Queues, name: string, attributes: ReadonlyMap<string, string>): Queue {
  const { ground, queues } = context;
  const fifo = name.endsWith('.fifo');
  if (!/^[A-Za-z0-9_-]{1,75}(\.fifo)?$/.test(name)) {
    throw invalid('Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length');
  }
  checkAttributes(attributes);
  const before = queues.get(name);
  if (before !== undefined) {
    const differing = [...attributes].find(([key, value]) => before.attributes.get(key) !== value);
    if (differing === undefined) return before;
    throw new AwsError(
      'QueueNameExists',
      `A queue already exists with the same name and a different value for attribute ${differing[0]}`,
      {
        queryCode: 'QueueAlreadyExists',
      },
    );
  }
  const now = ground.now();
  const queue: Queue = {
    name,
    arn: ground.arn('sqs', name),
    fifo,
    createdAt: now,
    modifiedAt: now,
    purgedAt: undefined,
    attributes: new Map([
      ...defaultAttributes,
      ...(fifo ? [['FifoQueue', 'true'] as const] : []),
      ...attributes,
    ]),
    messages: [],
    recent: new Map(),
    sequence: 0,
    waiting: new Set(),
  };
  queues.set(name, queue);
  return queue;
}

function describe({ ground }: Queues, queue: Queue): readonly (readonly [string, string])[] {
  dropExpired(ground, queue);
  const now = ground.now();
  const hidden = queue.messages.filter(({ visibleAt }) => visibleAt > now);
  const delayed = hidden.filter(({ receiveCount }) => receiveCount === 0).length;
  return [
    ['QueueArn', queue.arn],
    ['ApproximateNumberOfMessages', String(queue.messages.length - hidden.length)],
    ['ApproximateNumberOfMessagesNotVisible', String(hidden.length - delayed)],
    ['ApproximateNumberOfMessagesDelayed', String(delayed)],
    ['CreatedTimestamp', String(Math.floor(queue.createdAt / 1000))],
    ['LastModifiedTimestamp', String(Math.floor(queue.modifiedAt / 1000))],
    ...queue.attributes,
  ];
}
