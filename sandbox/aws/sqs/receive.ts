import { numberOf, textsOf } from '../fields.ts';
import type { Ground } from '../ground.ts';
import type { CallContext, Fields } from '../service.ts';
import { attributesOut, md5OfAttributes } from './attribute.ts';
import { md5, nextVisibleAt, numberAttribute, take } from './queue.ts';
import type { Queue, QueuedMessage, Redrive } from './queue.ts';
import { invalid, queueOf, redrivePolicy } from './queues.ts';
import type { Queues } from './queues.ts';

/** ReceiveMessage: waits up to 20 s on the world's clock when the queue is empty, and takes nothing for a client that left. */
export async function receive(context: Queues, input: Fields, call: CallContext): Promise<Fields> {
  const { ground } = context;
  const queue = queueOf(context, input);
  const max = numberOf(input, 'MaxNumberOfMessages') ?? 1;
  const waitSec =
    numberOf(input, 'WaitTimeSeconds') ?? numberAttribute(queue, 'ReceiveMessageWaitTimeSeconds');
  const visibilitySec = numberOf(input, 'VisibilityTimeout') ?? numberAttribute(queue, 'VisibilityTimeout');
  if (max < 1 || max > 10) {
    throw invalid(
      `Value ${max} for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided.`,
    );
  }
  if (waitSec < 0 || waitSec > 20) {
    throw invalid(
      `Value ${waitSec} for parameter WaitTimeSeconds is invalid. Reason: Must be >= 0 and <= 20, if provided.`,
    );
  }
  const until = ground.now() + waitSec * 1000;
  for (;;) {
    const messages = call.signal.aborted
      ? []
      : take(ground, queue, max, visibilitySec, redriveOf(context, queue));
    const wait = until - ground.now();
    if (messages.length > 0)
      return { Messages: messages.map((message) => messageOut(context, message, input)) };
    if (wait <= 0 || call.signal.aborted || !context.queues.has(queue.name)) return {};
    await somethingToReceive(ground, queue, wait, call.signal);
  }
}

/** Ends when a message was sent, became visible again, the time is over or the client is gone. */
function somethingToReceive(
  ground: Ground,
  queue: Queue,
  waitMs: number,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    const visibleAt = nextVisibleAt(ground, queue) ?? Infinity;
    const cancel = ground.after(Math.max(1, Math.min(waitMs, visibleAt - ground.now())), () => wake());
    const wake = (): void => {
      cancel();
      queue.waiting.delete(wake);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    queue.waiting.add(wake);
    signal.addEventListener('abort', wake);
  });
}

function redriveOf({ queues }: Queues, queue: Queue): Redrive | undefined {
  const policy = queue.attributes.get('RedrivePolicy');
  if (policy === undefined || policy === '') return undefined;
  const read = redrivePolicy(policy);
  const target = [...queues.values()].find(({ arn }) => arn === read?.targetArn);
  return target === undefined || read === undefined
    ? undefined
    : { target, maxReceiveCount: read.maxReceiveCount };
}

function messageOut({ ground }: Queues, message: QueuedMessage, input: Fields): Fields {
  const system: readonly (readonly [string, string])[] = [
    ['SenderId', `AIDAI${ground.accountId}`],
    ['SentTimestamp', String(message.sentAt)],
    ['ApproximateReceiveCount', String(message.receiveCount)],
    ['ApproximateFirstReceiveTimestamp', String(message.firstReceivedAt)],
    ...(message.groupId === undefined ? [] : [['MessageGroupId', message.groupId] as const]),
    ...(message.deduplicationId === undefined
      ? []
      : [['MessageDeduplicationId', message.deduplicationId] as const]),
    ...(message.sequence === undefined ? [] : [['SequenceNumber', message.sequence] as const]),
  ];
  const wanted = [...textsOf(input, 'MessageSystemAttributeNames'), ...textsOf(input, 'AttributeNames')];
  const shownSystem = wanted.includes('All') ? system : system.filter(([name]) => wanted.includes(name));
  const names = textsOf(input, 'MessageAttributeNames');
  const shown = new Map(
    [...message.attributes].filter(([name]) => names.some((pattern) => covers(pattern, name))),
  );
  const digest = md5OfAttributes(shown);
  return {
    MessageId: message.id,
    ReceiptHandle: message.receipt,
    MD5OfBody: md5(message.body),
    Body: message.body,
    ...(shownSystem.length === 0 ? {} : { Attributes: Object.fromEntries(shownSystem) }),
    ...(digest === undefined
      ? {}
      : { MD5OfMessageAttributes: digest, MessageAttributes: attributesOut(shown) }),
  };
}

const covers = (pattern: string, name: string): boolean =>
  pattern === 'All' || (pattern.endsWith('.*') ? name.startsWith(pattern.slice(0, -2)) : pattern === name);
