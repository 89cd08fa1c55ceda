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

/** A queue's URL may name any host the client reached us by: only account and name count. */
export function queueOf({ queues }: Queues, input: Fields): Queue {
  const url = textOf(input, 'QueueUrl');
  if (url === undefined)
    throw new AwsError('MissingParameter', 'The request must contain the parameter QueueUrl.');
  const queue = queues.get(url.split('/').at(-1) ?? '');
  if (queue === undefined) throw missingQueue();
  return queue;
}
