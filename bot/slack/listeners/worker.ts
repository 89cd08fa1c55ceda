import type { Receiver } from '@slack/bolt';
import type { ModalView } from '@slack/web-api';
import type { Locale } from '../../core/texts/index.ts';
import type { Counters, Log } from '../../app/ports/index.ts';
import { noticeView } from '../views/loading.ts';
import { readOrigin } from './form.ts';
import { createHttpReceiver, parseBody, type Body, type SlackResponse } from './http-receiver.ts';
import type { StoredWork } from './stored-work.ts';

export type SlackWorker = {
  readonly receiver: Receiver;
  /** The view that waits to be filled, for the request that is being worked off. */
  readonly openedBefore: (trigger: string) => string | undefined;
  /** Rejects when the request is to be worked off again. */
  readonly work: (work: StoredWork) => Promise<void>;
};

/** Slack has its answer: what counts is the function's own time, of which two attempts fit into one invocation. */
const workMs = 20_000;

/** How long Slack may take to take what is said after the answer. */
const sayMs = 5000;

/** Works off requests that were answered already: what the listeners would have answered is said in another way. */
export function createSlackWorker(needs: {
  readonly log: Log;
  readonly counters: Counters;
  readonly locale: Locale;
  readonly send: typeof fetch;
  readonly updateView: (view: string, content: ModalView) => Promise<void>;
}): SlackWorker {
  const { log, counters, locale } = needs;
  // No signature is looked at here.
  const incoming = createHttpReceiver({
    signingSecret: '',
    nowSec: () => 0,
    log,
    counters,
    answerWithinMs: workMs,
    // Bolt acknowledges an event before its listener begins, and a function stands still once it has returned.
    untilDone: true,
  });
  let waiting: { readonly trigger: string; readonly id: string; filled: boolean } | undefined;

  async function say(work: StoredWork, body: Body, { status, body: text }: SlackResponse): Promise<void> {
    if (status !== 200 || text === '') return;
    const answer = JSON.parse(text) as { readonly text?: string; readonly errors?: Record<string, string> };
    const words = answer.text ?? Object.values(answer.errors ?? {})[0] ?? '';
    if (work.view !== undefined && waiting?.filled === false) {
      return needs.updateView(work.view.id, noticeView(words, locale));
    }
    const url = responseUrl(body);
    if (url === undefined) return;
    const message = answer.text === undefined ? { text: words, response_type: 'ephemeral' } : answer;
    await needs.send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(sayMs),
    });
  }

  return {
    receiver: incoming.receiver,
    openedBefore(trigger) {
      if (waiting?.trigger !== trigger) return undefined;
      waiting.filled = true;
      return waiting.id;
    },
    async work(work) {
      const { contentType, retryNum, retryReason } = work;
      const request = {
        headers: {
          'content-type': contentType,
          ...(retryNum === undefined ? {} : { 'x-slack-retry-num': retryNum }),
          ...(retryReason === undefined ? {} : { 'x-slack-retry-reason': retryReason }),
        },
        body: Buffer.from(work.body),
      };
      const body = parseBody(request);
      if (body === undefined) return;
      waiting = work.view === undefined ? undefined : { ...work.view, filled: false };
      const answer = await incoming.handleChecked(request);
      // What is said comes too late for nobody but the person, who sees what became of it in the channel.
      // A listener that failed before it acknowledged has stored nothing: Slack was told 200 long ago and sends it no more.
      if (answer.status >= 500)
        throw new Error(answer.status === 503 ? 'nobody answered in time' : 'its listener failed');
      await say(work, body, answer).catch((error: unknown) => {
        log.warn('slack.say-failed', { error: error instanceof Error ? error.name : 'unknown' });
      });
    },
  };
}

/** Where the person can be told something: of the request, or of the form's origin. */
function responseUrl(body: Body): string | undefined {
  const own = body['response_url'];
  const view = body['view'] as { readonly private_metadata?: string } | undefined;
  const url = typeof own === 'string' ? own : readOrigin(view?.private_metadata ?? '').responseUrl;
  return url !== undefined && URL.canParse(url) ? url : undefined;
}
