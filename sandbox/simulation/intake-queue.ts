import type { SQSEvent } from 'aws-lambda';
import type { AwsWorld } from '../aws/index.ts';
import type { SimulatedTime } from './time.ts';

type Failures = { readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] };

type Taken = { readonly MessageId: string; readonly ReceiptHandle: string; readonly Body: string };

/** What Lambda does with the queue of alarms: takes up to ten messages, invokes, deletes what was done. */
export function createIntakeQueue(needs: {
  readonly aws: AwsWorld;
  readonly time: SimulatedTime;
  readonly queue: string;
  readonly taken: (body: string) => void;
  readonly count: (what: string) => void;
  readonly twice: () => boolean;
  /** Undefined when the invocation failed. */
  readonly invoke: (event: SQSEvent) => Promise<Failures | undefined>;
}): { run(): Promise<void>; end(): void } {
  const { aws, time } = needs;
  const name = needs.queue.split('/').at(-1) ?? '';
  const QueueUrl = `https://sqs.eu-west-1.amazonaws.com${needs.queue}`;
  let ended = false;

  async function call(operation: string, input: object): Promise<{ readonly Messages?: readonly Taken[] }> {
    const answer = await aws.handle({
      method: 'POST',
      url: QueueUrl,
      headers: {
        host: 'sqs.eu-west-1.amazonaws.com',
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `AmazonSQS.${operation}`,
        authorization:
          'AWS4-HMAC-SHA256 Credential=AKIALOCALLOCALLOCAL0/20260312/eu-west-1/sqs/aws4_request, SignedHeaders=host, Signature=0',
      },
      body: JSON.stringify({ QueueUrl, ...input }),
    });
    if (answer.status !== 200) return {};
    return JSON.parse(Buffer.from(answer.body).toString('utf8')) as { readonly Messages?: readonly Taken[] };
  }

  async function turn(): Promise<void> {
    const { Messages = [] } = await call('ReceiveMessage', { MaxNumberOfMessages: 10, WaitTimeSeconds: 0 });
    // What is in the queue may be hidden, or the queue be out of order: a moment later.
    if (Messages.length === 0) return pause(1000);
    const Records = Messages.map(({ MessageId, Body }) => ({
      messageId: MessageId,
      body: Body,
      eventSource: 'aws:sqs',
    }));
    const event = { Records } as unknown as SQSEvent;
    if (needs.twice()) {
      needs.count('deliveries that came twice');
      await needs.invoke(event);
    }
    const answer = await needs.invoke(event);
    if (answer === undefined) return;
    const failed = new Set(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    for (const { MessageId, ReceiptHandle, Body } of Messages) {
      if (failed.has(MessageId)) continue;
      try {
        await call('DeleteMessage', { ReceiptHandle });
      } finally {
        // Its answer may be lost all the same.
        if (!aws.sqs.bodies(name).includes(Body)) needs.taken(Body);
      }
    }
  }

  const pause = (ms: number): Promise<void> => new Promise<void>((go) => void time.after(ms, go));

  return {
    async run() {
      while (!ended) {
        if (aws.sqs.bodies(name).length === 0) await aws.sqs.arrival(name);
        await pause(20);
        // A call that failed is Lambda's own trouble: it comes back.
        if (!ended) await turn().catch(() => pause(1000));
      }
    },
    end: () => void (ended = true),
  };
}
