import { createHmac, timingSafeEqual } from 'node:crypto';
import type { App, Receiver } from '@slack/bolt';
import type { Counters, Log } from '../../app/ports/index.ts';
import type { After } from './listeners.ts';

/** A request from Slack as any HTTP server has it; the body is the bytes as they came. */
export type SlackRequest = {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
};

export type SlackResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type HttpReceiver = {
  readonly receiver: Receiver;
  handle(request: SlackRequest): Promise<SlackResponse>;
  /** The same for a request whose signature was checked when it came. */
  handleChecked(request: SlackRequest): Promise<SlackResponse>;
};

/** Slack's own limit of a request is far below; whatever is larger is not Slack. */
export const bodyLimitBytes = 1024 * 1024;

/** Requests older or newer than this are refused (docs, "Verifying requests from Slack"). */
const toleranceSec = 300;

/** Slack gives up after 3 s; an answer later than this is of no use to anybody. */
const answerMs = 2_900;

/**
 * Our own receiver for HTTP and Lambda. Bolt's AwsLambdaReceiver parses before it verifies, decodes base64 as ascii,
 * answers unsigned `ssl_check` and keeps the answer until all listeners are done (bolt 5.1.0, read in the source).
 *
 * @param secrets signing secret
 * @param nowSec raw wall clock in seconds: signatures are checked against it, not against our own time
 */
export function createHttpReceiver(needs: {
  readonly signingSecret: string;
  readonly nowSec: () => number;
  readonly log: Log;
  readonly counters?: Counters;
  /** How long a listener may take; what Slack waits for when absent. */
  readonly answerWithinMs?: number;
  /** What that is waited for with; the platform's timers when absent. */
  readonly after?: After;
  /** Answers when the listeners have ended: where everything stands still after the answer. Default: at once. */
  readonly untilDone?: boolean;
}): HttpReceiver {
  let app: App | undefined;
  const processed = async (request: SlackRequest): Promise<SlackResponse> => {
    const body = parseBody(request);
    if (body === undefined) return refuse('unreadable', 400);
    if (body['type'] === 'url_verification') return json({ challenge: body['challenge'] });
    if (body['ssl_check'] !== undefined) return plain(200, '');
    if (app === undefined) return plain(503, '');
    const { answerWithinMs = answerMs, untilDone = false, after = afterReally } = needs;
    return answered(app, body, request.headers, { withinMs: answerWithinMs, untilDone, after });
  };
  const refuse = (reason: string, status: number): SlackResponse => {
    needs.counters?.add('tocsin_slack_refused_total', { reason });
    needs.log.warn('slack.refused', { reason });
    return plain(status, '');
  };
  return {
    receiver: {
      init(given) {
        app = given;
      },
      start: () => Promise.resolve(),
      stop: () => Promise.resolve(),
    },
    async handle(request) {
      const refused = signatureProblem(request, needs.signingSecret, needs.nowSec());
      if (refused !== undefined) return refuse(refused, 401);
      return processed(request);
    },
    handleChecked: processed,
  };
}

/** Why the request is not believed, or undefined when it is. */
export function signatureProblem(
  { headers, body }: SlackRequest,
  secret: string,
  nowSec: number,
): 'too-large' | 'no-signature' | 'stale' | 'wrong-signature' | undefined {
  if (body.byteLength > bodyLimitBytes) return 'too-large';
  const timestamp = headers['x-slack-request-timestamp'] ?? '';
  const given = headers['x-slack-signature'] ?? '';
  if (!/^\d{1,12}$/.test(timestamp) || !/^v0=[0-9a-f]{64}$/.test(given)) return 'no-signature';
  if (Math.abs(nowSec - Number(timestamp)) > toleranceSec) return 'stale';
  const expected = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(given.slice(3), 'hex')) ? undefined : 'wrong-signature';
}

const afterReally: After = (ms, wake) => {
  const timer = setTimeout(wake, ms);
  return () => clearTimeout(timer);
};

export type Body = Readonly<Record<string, unknown>>;

/** Events are JSON, commands a form, interactions a form with the JSON in `payload`. */
export function parseBody({ headers, body }: SlackRequest): Body | undefined {
  const type = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  const text = body.toString('utf8');
  if (type === 'application/json') return parseJson(text);
  if (type !== 'application/x-www-form-urlencoded') return undefined;
  const form = Object.fromEntries(new URLSearchParams(text));
  return form['payload'] === undefined ? form : parseJson(form['payload']);
}

function parseJson(text: string): Body | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : undefined;
  } catch {
    return undefined;
  }
}

/** Answers as soon as the listener acknowledges, what it does afterwards is stored work; or when it has ended. */
function answered(
  app: App,
  body: Body,
  headers: SlackRequest['headers'],
  {
    withinMs,
    untilDone,
    after,
  }: { readonly withinMs: number; readonly untilDone: boolean; readonly after: After },
): Promise<SlackResponse> {
  return new Promise((resolve) => {
    let given: SlackResponse | undefined;
    const cancel = after(withinMs, () => resolve(given ?? plain(503, '')));
    const settle = (response: SlackResponse): void => {
      cancel();
      resolve(response);
    };
    const retryNum = headers['x-slack-retry-num'];
    const retryReason = headers['x-slack-retry-reason'];
    app
      .processEvent({
        body: body as Record<string, unknown>,
        ...(retryNum === undefined ? {} : { retryNum: Number(retryNum) }),
        ...(retryReason === undefined ? {} : { retryReason }),
        ack: async (answer?: unknown) => {
          given =
            typeof answer === 'string'
              ? plain(200, answer)
              : answer === undefined
                ? plain(200, '')
                : json(answer);
          if (!untilDone) settle(given);
        },
      })
      .then(
        () => settle(given ?? plain(404, '')),
        () => settle(given ?? plain(500, '')),
      );
  });
}

export const plain = (status: number, body: string): SlackResponse => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body,
});

export const json = (value: unknown): SlackResponse => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});
