import { createHash } from 'node:crypto';
import type { Ground } from '../ground.ts';
import { md5OfAttributes } from './attribute.ts';
import type { MessageAttributes } from './attribute.ts';

export type QueueAttributes = ReadonlyMap<string, string>;

export type QueuedMessage = {
  readonly id: string;
  readonly body: string;
  readonly attributes: MessageAttributes;
  readonly sentAt: number;
  readonly groupId?: string;
  readonly deduplicationId?: string;
  readonly sequence?: string;
  visibleAt: number;
  receiveCount: number;
  firstReceivedAt: number | undefined;
  receipt: string | undefined;
};

export type Queue = {
  readonly name: string;
  readonly arn: string;
  readonly fifo: boolean;
  readonly createdAt: number;
  modifiedAt: number;
  purgedAt: number | undefined;
  attributes: Map<string, string>;
  messages: QueuedMessage[];
  /** FIFO: deduplication id -> what was sent with it; kept five minutes. */
  readonly recent: Map<string, { readonly at: number; readonly id: string; readonly sequence: string }>;
  sequence: number;
  /** Called when a message may have become receivable. */
  readonly waiting: Set<() => void>;
};

export const defaultAttributes: QueueAttributes = new Map([
  ['VisibilityTimeout', '30'],
  ['DelaySeconds', '0'],
  ['MaximumMessageSize', '1048576'],
  ['MessageRetentionPeriod', '345600'],
  ['ReceiveMessageWaitTimeSeconds', '0'],
  ['SqsManagedSseEnabled', 'true'],
]);

export const numberAttribute = (queue: Queue, name: string): number =>
  Number(queue.attributes.get(name) ?? defaultAttributes.get(name) ?? 0);

export type NewMessage = {
  readonly body: string;
  readonly attributes: MessageAttributes;
  readonly delaySec?: number;
  readonly groupId?: string;
  readonly deduplicationId?: string;
};

export type Sent = {
  readonly messageId: string;
  readonly md5OfBody: string;
  readonly md5OfAttributes?: string;
  readonly sequence?: string;
};

export const md5 = (text: string): string => createHash('md5').update(text, 'utf8').digest('hex');

export function enqueue(ground: Ground, queue: Queue, message: NewMessage): Sent {
  const now = ground.now();
  const ofAttributes = md5OfAttributes(message.attributes);
  const digests = {
    md5OfBody: md5(message.body),
    ...(ofAttributes === undefined ? {} : { md5OfAttributes: ofAttributes }),
  };
  for (const [id, sent] of queue.recent) if (sent.at + 300_000 <= now) queue.recent.delete(id);
  const before =
    message.deduplicationId === undefined ? undefined : queue.recent.get(message.deduplicationId);
  if (before !== undefined) return { messageId: before.id, sequence: before.sequence, ...digests };

  queue.sequence += 1;
  const id = ground.ids.uuid();
  const sequence = String(queue.sequence).padStart(20, '0');
  if (message.deduplicationId !== undefined) {
    queue.recent.set(message.deduplicationId, { at: now, id, sequence });
  }
  queue.messages.push({
    id,
    body: message.body,
    attributes: message.attributes,
    sentAt: now,
    ...(message.groupId === undefined ? {} : { groupId: message.groupId }),
    ...(message.deduplicationId === undefined ? {} : { deduplicationId: message.deduplicationId }),
    ...(queue.fifo ? { sequence } : {}),
    visibleAt: now + (message.delaySec ?? numberAttribute(queue, 'DelaySeconds')) * 1000,
    receiveCount: 0,
    firstReceivedAt: undefined,
    receipt: undefined,
  });
  for (const wake of queue.waiting) wake();
  return { messageId: id, ...digests, ...(queue.fifo ? { sequence } : {}) };
}

export type Redrive = { readonly target: Queue; readonly maxReceiveCount: number };

/** Takes up to `max` visible messages; those received too often go to the dead-letter queue instead. */
export function take(
  ground: Ground,
  queue: Queue,
  max: number,
  visibilitySec: number,
  redrive: Redrive | undefined,
): readonly QueuedMessage[] {
  const now = ground.now();
  dropExpired(ground, queue);
  const taken: QueuedMessage[] = [];
  const blocked = new Set<string>();
  for (const message of queue.messages) {
    if (taken.length >= max) break;
    const group = message.groupId;
    if (message.visibleAt > now) {
      if (group !== undefined) blocked.add(group);
      continue;
    }
    if (group !== undefined && blocked.has(group)) continue;
    if (redrive !== undefined && message.receiveCount >= redrive.maxReceiveCount) {
      moveTo(queue, redrive.target, message);
      continue;
    }
    message.receiveCount += 1;
    message.firstReceivedAt ??= now;
    message.visibleAt = now + visibilitySec * 1000;
    message.receipt = Buffer.from(`${message.id} ${message.receiveCount} ${ground.ids.hex(32)}`).toString(
      'base64',
    );
    taken.push(message);
  }
  return taken;
}

function moveTo(from: Queue, to: Queue, message: QueuedMessage): void {
  from.messages = from.messages.filter((other) => other !== message);
  message.receipt = undefined;
  to.messages.push(message);
  for (const wake of to.waiting) wake();
}

export function dropExpired(ground: Ground, queue: Queue): void {
  const oldest = ground.now() - numberAttribute(queue, 'MessageRetentionPeriod') * 1000;
  if (queue.messages.some(({ sentAt }) => sentAt < oldest)) {
    queue.messages = queue.messages.filter(({ sentAt }) => sentAt >= oldest);
  }
}

/** When the next hidden message appears, for a poll that waits; undefined when none is hidden. */
export function nextVisibleAt(ground: Ground, queue: Queue): number | undefined {
  const now = ground.now();
  const hidden = queue.messages.filter(({ visibleAt }) => visibleAt > now).map(({ visibleAt }) => visibleAt);
  return hidden.length === 0 ? undefined : Math.min(...hidden);
}
