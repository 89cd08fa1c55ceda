import {
  SendMessageBatchCommand,
  SendMessageCommand,
  type SendMessageBatchRequestEntry,
  type SQSClient,
} from '@aws-sdk/client-sqs';

/** SQS takes ten messages in a batch, and holds one back for 15 min at most (API reference, SendMessageBatch). */
const batchSize = 10;
export const longestDelaySec = 900;

export type Delayed = { readonly body: string; readonly delaySec: number };

/** Puts messages into a standard queue; resolves to the places of those that were not taken. */
export async function sendDelayed(
  sqs: SQSClient,
  url: string,
  messages: readonly Delayed[],
): Promise<ReadonlySet<number>> {
  const failed = new Set<number>();
  for (let from = 0; from < messages.length; from += batchSize) {
    const Entries = messages
      .slice(from, from + batchSize)
      .map(({ body, delaySec }, n): SendMessageBatchRequestEntry => {
        const DelaySeconds = Math.min(longestDelaySec, Math.max(0, Math.ceil(delaySec)));
        return { Id: String(from + n), MessageBody: body, DelaySeconds };
      });
    try {
      const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
      for (const { Id } of Failed) failed.add(Number(Id));
    } catch {
      for (const { Id } of Entries) failed.add(Number(Id));
    }
  }
  return failed;
}

/** Puts a message into a FIFO queue: one of the same identity is taken once in 5 min, a group stays in order. */
export async function sendInOrder(
  sqs: SQSClient,
  url: string,
  message: { readonly body: string; readonly group: string; readonly identity: string },
): Promise<void> {
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: url,
      MessageBody: message.body,
      MessageGroupId: message.group,
      MessageDeduplicationId: message.identity,
    }),
  );
}
