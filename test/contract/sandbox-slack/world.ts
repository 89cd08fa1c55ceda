import { WebClient } from '@slack/web-api';
import { onTestFinished } from 'vitest';
import {
  type SandboxClock,
  type SlackServer,
  type SlackWorkspace,
  type WorkspaceOptions,
  createSlackWorkspace,
  serveSlack,
} from '../../../sandbox/slack/index.ts';

export const START_MS = Date.UTC(2026, 5, 1, 9, 0, 0);

export interface VirtualClock extends SandboxClock {
  /** Moves on by so many milliseconds, running what becomes due in order. */
  advance(ms: number): Promise<void>;
}

/** A clock that stands still until a test moves it. */
export function virtualClock(startMs = START_MS): VirtualClock {
  let nowMs = startMs;
  let timers: { readonly atMs: number; readonly fn: () => void }[] = [];
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  };
  return {
    now: () => nowMs,
    after: (ms, fn) => {
      const timer = { atMs: nowMs + ms, fn };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    advance: async (ms) => {
      const untilMs = nowMs + ms;
      await settle();
      for (;;) {
        const next = timers.filter((one) => one.atMs <= untilMs).toSorted((a, b) => a.atMs - b.atMs)[0];
        if (next === undefined) break;
        timers = timers.filter((other) => other !== next);
        nowMs = next.atMs;
        next.fn();
        await settle();
      }
      nowMs = untilMs;
    },
  };
}

/** Three people, a guest and a public channel with the bot in it. */
export function workspace(options: WorkspaceOptions = {}): SlackWorkspace {
  return createSlackWorkspace({
    seed: 7,
    app: { name: 'Bellman' },
    people: [
      {
        name: 'an',
        id: 'U0000000A1',
        realName: 'An Nguyen',
        email: 'an@example.com',
        zone: 'Asia/Ho_Chi_Minh',
      },
      { name: 'bo', id: 'U0000000B1', email: 'bo@example.com', zone: 'Europe/Berlin' },
      { name: 'gil', guest: 'multi-channel' },
    ],
    channels: [{ name: 'ops', members: ['an', 'bo'], bot: true }],
    ...options,
  });
}

/** A client of the real SDK that talks to the workspace in memory. Retries and pauses are off. */
export function memoryClient(slack: SlackWorkspace, token = slack.tokens.bot): WebClient {
  return new WebClient(token, {
    slackApiUrl: `${slack.world.baseUrl}/api/`,
    fetch: slack.fetch,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quiet,
  });
}

const nothing = (): void => undefined;

/** The SDK's own log would fill the test output with expected warnings. */
export const quiet = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
  getLevel: () => 'error' as never,
};

export async function served(slack: SlackWorkspace): Promise<SlackServer> {
  const server = await serveSlack(slack, { port: 0 });
  onTestFinished(() => server.close());
  return server;
}

/** The error code of a call that Slack refused; fails when it did not. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    const data = (error as { data?: { error?: string } }).data;
    if (typeof data?.error === 'string') return data.error;
    throw error;
  }
  throw new Error('the call succeeded');
}

/** The id of a channel that has to exist. */
export function idOf(slack: SlackWorkspace, name: string): string {
  const channel = slack.channel(name);
  if (channel === undefined) throw new Error(`no channel ${name}`);
  return channel.id;
}

/** What an app behind signed HTTP was sent. */
export interface HeardRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly raw: string;
  /** The interaction or event, or the fields of a command. */
  readonly body: Record<string, unknown>;
}

export interface ListeningApp {
  readonly heard: HeardRequest[];
  /** Answers to come, one per request; without one a request is acknowledged with nothing. */
  readonly answers: (Response | Promise<Response>)[];
}

/** An app that only listens, in memory. Commands and interactions go to `/slack`, events to `/events`. */
export function listeningApp(slack: SlackWorkspace): ListeningApp {
  const heard: HeardRequest[] = [];
  const answers: (Response | Promise<Response>)[] = [];
  slack.sendOverHttp(
    {
      commands: 'http://app.test/slack',
      interactivity: 'http://app.test/slack',
      events: 'http://app.test/events',
    },
    async (url, init) => {
      const request = new Request(url, init);
      const raw = await request.text();
      heard.push({ url: request.url, headers: request.headers, raw, body: decode(request, raw) });
      return answers.shift() ?? new Response('');
    },
  );
  return { heard, answers };
}

function decode(request: Request, raw: string): Record<string, unknown> {
  if (request.headers.get('content-type') === 'application/json')
    return JSON.parse(raw) as Record<string, unknown>;
  const form = new URLSearchParams(raw);
  const payload = form.get('payload');
  return payload === null ? Object.fromEntries(form) : (JSON.parse(payload) as Record<string, unknown>);
}
