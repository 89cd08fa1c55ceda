import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  type Message,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { NotificationRow } from '../../core/alarm/index.ts';
import { plusMs } from '../../core/calendar/index.ts';
import type { Clock, Counters, Log } from '../../app/ports/index.ts';
import type { SnsTrust } from '../sns-trust/index.ts';
import { createMessageTaker } from './take-message.ts';

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

/** Most messages of one receipt (SQS API reference, ReceiveMessage). */
const batchSize = 10;

/**
 * Receipts that are being stored at the same time: after a full one more is waiting, and it is fetched meanwhile. One
 * after the other, a burst would be taken at ten alarms per round trip.
 */
const batchesAtOnce = 5;

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
  const { sqs, source, clock, log, counters } = needs;
  const take = createMessageTaker({ ...needs, trusted: source.trust === 'queue-policy' });
  const stopping = new AbortController();
  let ended: Promise<void> = Promise.resolve();

  async function loop(): Promise<void> {
    const taking = new Set<Promise<void>>();
    let trouble = false;
    while (!stopping.signal.aborted) {
      try {
        const messages = await received();
        const batch: Promise<void> = takeAll(messages).then((outcome) => {
          trouble ||= outcome === 'trouble';
          taking.delete(batch);
        });
        taking.add(batch);
        if (messages.length < batchSize || trouble) await Promise.all(taking);
        else if (taking.size >= batchesAtOnce) await Promise.race(taking);
        if (!trouble) continue;
        await Promise.all(taking);
        trouble = false;
        await pause();
      } catch (error) {
        if (stopping.signal.aborted) break;
        counters.add('tocsin_sqs_poll_failed_total');
        log.error('sqs.poll-failed', {
          error: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown',
        });
        await pause();
      }
    }
    await Promise.all(taking);
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

  async function received(): Promise<readonly Message[]> {
    const command = new ReceiveMessageCommand({
      QueueUrl: source.url,
      MaxNumberOfMessages: batchSize,
      WaitTimeSeconds: waitSec,
      MessageSystemAttributeNames: ['ApproximateReceiveCount'],
    });
    const { Messages = [] } = await sqs.send(command, { abortSignal: stopping.signal });
    return Messages;
  }

  /** Never rejects: what goes wrong with a message leaves it in the queue. */
  async function takeAll(messages: readonly Message[]): Promise<'fine' | 'trouble'> {
    const outcomes = await Promise.all(messages.map(settled));
    const having = (outcome: Taken): readonly Message[] => messages.filter((_, n) => outcomes[n] === outcome);
    const later = [...having('again'), ...having('trouble')];
    await Promise.all([deleted(having('delete')), ...later.map(comesAgain)]);
    return outcomes.includes('trouble') ? 'trouble' : 'fine';
  }

  const settled = (message: Message): Promise<Taken> =>
    taken(message).catch((error: unknown) => {
      counters.add('tocsin_sqs_not_stored_total');
      log.error('sqs.not-stored', { message: message.MessageId, error: String(error) });
      return 'trouble';
    });

  // When one of the two calls fails the message comes back by itself and is recognised as a repeat.
  async function deleted(messages: readonly Message[]): Promise<void> {
    if (messages.length === 0) return;
    const failed = (about: readonly Message[], error: unknown): void => {
      for (const { MessageId } of about) {
        log.warn('sqs.handle-failed', { message: MessageId, error: String(error) });
      }
    };
    const command = new DeleteMessageBatchCommand({
      QueueUrl: source.url,
      Entries: messages.map(({ ReceiptHandle }, n) => ({ Id: String(n), ReceiptHandle })),
    });
    try {
      const { Failed = [] } = await sqs.send(command);
      for (const { Id, Code } of Failed) failed(messages.slice(Number(Id), Number(Id) + 1), Code);
    } catch (error) {
      failed(messages, error);
    }
  }

  async function comesAgain(message: Message): Promise<void> {
    const command = new ChangeMessageVisibilityCommand({
      QueueUrl: source.url,
      ReceiptHandle: message.ReceiptHandle,
      VisibilityTimeout: againSec(receiveCountOf(message)),
    });
    await sqs.send(command).catch((error: unknown) => {
      log.warn('sqs.handle-failed', { message: message.MessageId, error: String(error) });
    });
  }

  const taken = ({ Body, MessageId }: Message): Promise<'delete' | 'again'> => take(Body ?? '', MessageId);

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

/** `trouble`: it could not be stored, and the next one probably not either. */
type Taken = 'delete' | 'again' | 'trouble';

const receiveCountOf = ({ Attributes }: Message): number =>
  Math.max(1, Number(Attributes?.ApproximateReceiveCount ?? 1));
