import { textOf } from '../fields.ts';
import type { Ground } from '../ground.ts';
import { AwsError } from '../service.ts';
import type { Fields } from '../service.ts';
import type { Queue } from './queue.ts';

export type Queues = { readonly ground: Ground; readonly queues: Map<string, Queue> };

export const missingQueue = (): AwsError =>
  new AwsError('QueueDoesNotExist', 'The specified queue does not exist.', {
    queryCode: 'AWS.SimpleQueueService.NonExistentQueue',
  });

export const invalid = (message: string): AwsError => new AwsError('InvalidParameterValue', message);

/** What a RedrivePolicy attribute says; undefined when it cannot be read. */
export function redrivePolicy(
  text: string,
): { readonly targetArn: string; readonly maxReceiveCount: number } | undefined {
  try {
    const policy = JSON.parse(text) as {
      readonly deadLetterTargetArn?: unknown;
      readonly maxReceiveCount?: unknown;
    };
    const maxReceiveCount = Number(policy.maxReceiveCount);
    const targetArn = policy.deadLetterTargetArn;
    return typeof targetArn === 'string' && maxReceiveCount >= 1 ? { targetArn, maxReceiveCount } : undefined;
  } catch {
    return undefined;
  }
}

/** An empty RedrivePolicy takes the policy away. */
export function checkAttributes(attributes: ReadonlyMap<string, string>): void {
  const policy = attributes.get('RedrivePolicy') ?? '';
  if (policy !== '' && redrivePolicy(policy) === undefined) {
    throw invalid(
      `Value ${policy} for parameter RedrivePolicy is invalid. Reason: it needs deadLetterTargetArn and maxReceiveCount.`,
    );
  }
}

/** A queue's URL may name any host the client reached us by: only account and name count. */
export function queueOf({ queues }: Queues, input: Fields): Queue {
  const url = textOf(input, 'QueueUrl');
  if (url === undefined)
    throw new AwsError('MissingParameter', 'The request must contain the parameter QueueUrl.');
  const queue = queues.get(url.split('/').at(-1) ?? '');
  if (queue === undefined) throw missingQueue();
  return queue;
}
