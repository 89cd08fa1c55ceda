import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  type Message,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { parseNotification, type NotificationRow } from '../../core/alarm/index.ts';
import { plusMs } from '../../core/calendar/index.ts';
import type { Clock, Counters, Log } from '../../app/ports/index.ts';
import type { SnsTrust } from '../sns-trust/index.ts';

export type QueueSource = {
  readonly url: string;
  /** Raw messages carry no signature: they are taken only where the queue's policy is trusted to keep others out. */
  readonly trust?: 'queue-policy';
};

export type Poller = {
  start(): void;
  /** Ends the running poll and resolves when nothing more will be received. */
  stop(): Promise<void>;
};

/** Long polling: SQS holds the call for up to 20 s (SQS developer guide). */
const waitSec = 20;

/** How long to wait after a failed poll, or when nothing can be stored: every receipt brings a message nearer to its DLQ. */
const pauseMs = 5000;

/** A message that could not be taken comes back after so long: 10 s, then 20, 40 and 60. */
const againSec = (receiveCount: number): number => Math.min(60, 10 * 2 ** Math.min(receiveCount - 1, 3));

/** Takes alarms from a queue; a message is deleted only when everything in it is durable. */
export function createSqsPoller(needs: {
  readonly sqs: SQSClient;
  readonly source: QueueSource;
  readonly trust: SnsTrust;
  readonly receive: (rows: readonly NotificationRow[]) => Promise<unknown>;
  readonly clock: Clock;
  readonly log: Log;
  readonly counters: Counters;
  /** Is told of every refusal; what it is told comes from outside. */
  readonly onRefused: (reason: string, detail: string) => void;
}): Poller {
  const { sqs, source, clock, log, counters, onRefused } = needs;
  const stopping = new AbortController();
  let ended: Promise<void> = Promise.resolve();

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        if ((await pollOnce()) === 'trouble') await pause();
      } catch (error) {
        if (stopping.signal.aborted) return;
        counters.add('tocsin_sqs_poll_failed_total');
        log.error('sqs.poll-failed', {
          error: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown',
        });
        await pause();
      }
    }
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        cancel();
        stopping.signal.removeEventListener('abort', end);
        resolve();
      };
      const cancel = clock.at(plusMs(clock.now(), pauseMs), end);
      if (stopping.signal.aborted) end();
      else stopping.signal.addEventListener('abort', end);
    });
  }

  async function pollOnce(): Promise<'fine' | 'trouble'> {
    const command = new ReceiveMessageCommand({
      QueueUrl: source.url,
      MaxNumberOfMessages: 10,
      WaitTimeSeconds: waitSec,
      MessageSystemAttributeNames: ['ApproximateReceiveCount'],
    });
    const { Messages = [] } = await sqs.send(command, { abortSignal: stopping.signal });
    const outcomes = await Promise.all(Messages.map(take));
    return outcomes.includes('trouble') ? 'trouble' : 'fine';
  }

  async function take(message: Message): Promise<'fine' | 'trouble'> {
    let trouble = false;
    const outcome = await taken(message).catch((error: unknown) => {
      trouble = true;
      counters.add('tocsin_sqs_not_stored_total');
      log.error('sqs.not-stored', { message: message.MessageId, error: String(error) });
      return 'again' as const;
    });
    const handle = { QueueUrl: source.url, ReceiptHandle: message.ReceiptHandle };
    const command =
      outcome === 'again'
        ? new ChangeMessageVisibilityCommand({
            ...handle,
            VisibilityTimeout: againSec(receiveCountOf(message)),
          })
        : new DeleteMessageCommand(handle);
    // When this call fails the message comes back by itself and is recognised as a repeat.
    await sqs.send(command as DeleteMessageCommand).catch((error: unknown) => {
      log.warn('sqs.handle-failed', { message: message.MessageId, error: String(error) });
    });
    return trouble ? 'trouble' : 'fine';
  }

  async function taken(message: Message): Promise<'delete' | 'again'> {
    const rows = parseNotification(message.Body ?? '', {
      via: 'sqs',
      at: clock.now(),
      ...(message.MessageId === undefined ? {} : { deliveryId: message.MessageId }),
    });
    const believed: NotificationRow[] = [];
    for (const row of rows) {
      const verdict = await believe(row);
      if (verdict === 'again') return 'again';
      if (verdict === 'yes') believed.push(row);
    }
    await needs.receive(believed);
    return 'delete';
  }

  async function believe(row: NotificationRow): Promise<'yes' | 'no' | 'again'> {
    const verdict = row.sns === undefined ? unsigned(row) : await needs.trust.verify(row.sns);
    if (verdict.ok) return 'yes';
    counters.add('tocsin_sns_refused_total', { reason: verdict.reason });
    log.warn('sns.refused', { reason: verdict.reason, detail: verdict.detail.slice(0, 300) });
    onRefused(verdict.reason, verdict.detail);
    return verdict.retryable ? 'again' : 'no';
  }

  /** What carries no signature: believed where the queue's policy is; else what cannot be read is called that. */
  function unsigned({ refused }: NotificationRow): Verdict {
    if (source.trust === 'queue-policy') return { ok: true };
    return { ok: false, retryable: false, ...(refused ?? { reason: 'raw-delivery', detail: 'not signed' }) };
  }

  return {
    start() {
      ended = loop();
    },
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}

type Verdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: string;
      readonly detail: string;
      readonly retryable: boolean;
    };

const receiveCountOf = ({ Attributes }: Message): number =>
  Math.max(1, Number(Attributes?.ApproximateReceiveCount ?? 1));
