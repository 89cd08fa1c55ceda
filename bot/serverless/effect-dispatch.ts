import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { epochMs, isInstant, type Instant } from '../core/calendar/index.ts';
import type { Log } from '../app/ports/index.ts';
import { longestDelaySec, type Delayed } from '../aws/work-queue.ts';

export type DispatchNeeds = {
  /** Resolves to the places of those that were not taken. */
  readonly send: (messages: readonly Delayed[]) => Promise<ReadonlySet<number>>;
  readonly now: () => Instant;
  readonly log: Log;
};

/** What is put into the queue of effects: a hint where to look, never the truth. */
export type DueHint = { readonly id: string };

/**
 * Effects that were just stored, from the stream of the table: each is put into the queue with its delay. What is due
 * later than SQS can hold stays in the table, where tick finds it. A record that cannot be read is left out, so that it
 * does not block those behind it.
 */
export function effectDispatch(
  needs: DispatchNeeds,
): (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse> {
  return async ({ Records }) => {
    const nowMs = epochMs(needs.now());
    const due = Records.flatMap((record) => {
      const effect = waitingEffect(record);
      if (effect === 'unreadable') needs.log.error('dispatch.unreadable', { record: record.eventID });
      if (effect === undefined || effect === 'unreadable') return [];
      const delaySec = (epochMs(effect.dueAt) - nowMs) / 1000;
      if (delaySec > longestDelaySec) return [];
      const hint: DueHint = { id: effect.id };
      return [{ record, message: { body: JSON.stringify(hint), delaySec } }];
    });
    const failed = await needs.send(due.map(({ message }) => message));
    const again = due.filter((_, n) => failed.has(n));
    return {
      batchItemFailures: again.map(({ record }) => ({
        itemIdentifier: record.dynamodb?.SequenceNumber ?? '',
      })),
    };
  };
}

/** Undefined for everything else that is written into the table. */
function waitingEffect(
  record: DynamoDBRecord,
): { readonly id: string; readonly dueAt: Instant } | 'unreadable' | undefined {
  const image = record.dynamodb?.NewImage;
  if (image?.['sk']?.S !== 'effect' || image['state']?.S !== 'waiting') return undefined;
  const id = image['pk']?.S?.slice('F\0'.length);
  const dueAt = image['dueAt']?.S;
  return id === undefined || id === '' || dueAt === undefined || !isInstant(dueAt)
    ? 'unreadable'
    : { id, dueAt };
}
