import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { ReceiveDeadLetter } from '../app/commands/receive-dead-letter.ts';
import type { Intake } from './open-intake.ts';

type Open = () => Promise<
  Pick<Intake, 'takeMessage' | 'takeEvent' | 'log' | 'settle'> & { readonly deadLetter: ReceiveDeadLetter }
>;

/**
 * What others gave up, from any queue of dead letters. An alarm is taken in once more; what can be done nothing about,
 * or fails again, is trouble that is told like an alarm. An alarm that fails again stays in its queue.
 *
 * @param invocations ARN of the queue that only Lambda puts records of failed invocations into: what a function was
 *   invoked with is believed from there alone. Whoever may write into any other queue could write such a record.
 */
export function deadLetter(open: Open, invocations?: string): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return async ({ Records }) => {
    const parts = await open();
    const failed: string[] = [];
    for (const record of Records) {
      const kept = await handled(record, parts, invocations).catch((error: unknown) => {
        parts.log.error('dead-letter.failed', { message: record.messageId, error: String(error) });
        return true;
      });
      if (kept) failed.push(record.messageId);
    }
    await parts.settle();
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

/** Whether it stays where it is. */
async function handled(
  { messageId, eventSourceARN, body }: SQSRecord,
  parts: Awaited<ReturnType<Open>>,
  invocations: string | undefined,
): Promise<boolean> {
  const { takeMessage, takeEvent, log, deadLetter: tell } = parts;
  const queue = eventSourceARN.split(':').at(-1) ?? '';
  const letter = contentOf(body, eventSourceARN === invocations);
  if (letter.is !== 'work') {
    const taken = await (
      letter.is === 'event' ? takeEvent(letter.event, messageId) : takeMessage(body, messageId)
    ).catch((error: unknown) => {
      log.error('dead-letter.not-stored', { message: messageId, error: String(error) });
      return 'again' as const;
    });
    if (taken === 'delete') {
      log.warn('dead-letter.recovered', { queue, message: messageId });
      return false;
    }
  }
  await tell({ queue, id: messageId });
  return letter.is !== 'work';
}

type Content =
  /** A message from the intake queue. */
  | { readonly is: 'message' }
  /** What a function was invoked with that failed (Lambda, asynchronous invocation, version 1.0 of the record). */
  | { readonly is: 'event'; readonly event: string }
  /** Hints at effects, which tick finds by itself; a place in a stream; what a person wanted of Slack some time ago. */
  | { readonly is: 'work' };

function contentOf(body: string, ofInvocations: boolean): Content {
  const value = objectIn(body);
  if (ofInvocations && 'requestPayload' in value && 'requestContext' in value)
    return { is: 'event', event: JSON.stringify(value['requestPayload']) };
  const isWork =
    'DDBStreamBatchInfo' in value ||
    (typeof value['contentType'] === 'string' && typeof value['body'] === 'string') ||
    (typeof value['id'] === 'string' && Object.keys(value).length === 1);
  return { is: isWork ? 'work' : 'message' };
}

function objectIn(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
