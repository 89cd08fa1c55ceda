import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Counters } from '../app/ports/index.ts';
import { createSlackWorker } from '../slack/listeners/worker.ts';
import type { StoredWork } from '../slack/listeners/stored-work.ts';
import type { Serverless } from './open.ts';

type Open = () => Promise<
  Pick<Serverless, 'tocsin' | 'settings' | 'log' | 'settle'> & {
    readonly counters: Counters;
    /** Carries what is said to a response URL. */
    readonly send?: typeof fetch;
  }
>;

type Work = (work: StoredWork) => Promise<void>;

/**
 * Requests of Slack that were stored, in order: of a group (one conversation, one person) the first that fails holds back
 * those behind it until it is delivered again; other groups go on.
 */
export function slackWork(open: Open): (event: SQSEvent) => Promise<SQSBatchResponse> {
  let worker: { readonly of: Awaited<ReturnType<Open>>; readonly work: Work } | undefined;
  return async ({ Records }) => {
    const parts = await open();
    if (worker?.of !== parts) worker = { of: parts, work: workerOf(parts) };
    const failed: string[] = [];
    const held = new Set<string | undefined>();
    for (const { body, messageId, attributes } of Records) {
      if (held.has(attributes.MessageGroupId)) {
        failed.push(messageId);
        continue;
      }
      const work = stored(body);
      if (work === undefined) {
        parts.log.error('slack.work-unreadable', { message: messageId });
        continue;
      }
      try {
        await worker.work(work);
      } catch (error) {
        parts.log.error('slack.work-failed', { message: messageId, error: String(error) });
        failed.push(messageId);
        held.add(attributes.MessageGroupId);
      }
    }
    await parts.settle();
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

function workerOf({ tocsin, settings, log, counters, send = fetch }: Awaited<ReturnType<Open>>): Work {
  const { receiver, openedBefore, work } = createSlackWorker({
    log,
    counters,
    updateView: tocsin.updateView,
    locale: settings.locale,
    send,
  });
  tocsin.listenWith(receiver, openedBefore);
  return work;
}

function stored(body: string): StoredWork | undefined {
  try {
    const work = JSON.parse(body) as Partial<StoredWork> | null;
    return typeof work?.body === 'string' && typeof work.contentType === 'string'
      ? (work as StoredWork)
      : undefined;
  } catch {
    return undefined;
  }
}
