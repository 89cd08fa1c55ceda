import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Counters } from '../app/ports/index.ts';
import type { Intake } from './open-intake.ts';

type Open = () => Promise<
  Pick<Intake, 'takeMessage' | 'takeEvent' | 'log' | 'settle'> & { readonly counters: Counters }
>;

/**
 * Alarms, changes and answers to text messages: from the intake queue (each message succeeds or fails for itself), from
 * SNS directly, or from EventBridge. What could not be stored is delivered again by whoever sent it.
 */
export function alarmReceived(open: Open): (event: unknown) => Promise<SQSBatchResponse | undefined> {
  return async (event) => {
    const parts = await open();
    try {
      if (isFromQueue(event)) return await fromQueue(parts, event);
      const taken = await parts.takeEvent(JSON.stringify(event), undefined);
      if (taken === 'again') throw new Error('the notification cannot be checked now: deliver it again');
      return undefined;
    } finally {
      await parts.settle();
    }
  };
}

const isFromQueue = (event: unknown): event is SQSEvent =>
  ((event as Partial<SQSEvent> | null)?.Records ?? [])[0]?.eventSource === 'aws:sqs';

async function fromQueue(
  { takeMessage, log, counters }: Awaited<ReturnType<Open>>,
  { Records }: SQSEvent,
): Promise<SQSBatchResponse> {
  const outcomes = await Promise.all(
    Records.map(({ body, messageId }) =>
      takeMessage(body, messageId).catch((error: unknown) => {
        counters.add('tocsin_sqs_not_stored_total');
        log.error('sqs.not-stored', { message: messageId, error: String(error) });
        return 'again' as const;
      }),
    ),
  );
  const failed = Records.filter((_, n) => outcomes[n] === 'again');
  return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
}
