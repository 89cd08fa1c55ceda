import { WebClient } from '@slack/web-api';
import { onTestFinished } from 'vitest';
import { instantOf, type Instant } from '../../../bot/core/calendar/index.ts';
import { lanes, type Chat, type Lane, type Store } from '../../../bot/app/ports/index.ts';
import { createChat } from '../../../bot/slack/chat/chat.ts';
import { webClientOptions } from '../../../bot/slack/chat/client.ts';
import { slackManifest } from '../../../bot/slack/manifest.ts';
import { createMemoryStore } from '../../../bot/store/index.ts';
import {
  createSlackWorkspace,
  serveSlack,
  type SlackWorkspace,
  type WorkspaceOptions,
} from '../../../sandbox/slack/index.ts';
import { virtualClock, type VirtualClock } from '../sandbox-slack/world.ts';

export type ChatRig = {
  readonly chat: Chat;
  readonly slack: SlackWorkspace;
  /** Moves the workspace's time and the adapter's own. */
  readonly clock: VirtualClock;
  readonly now: () => Instant;
  readonly limits: Store;
  /** Another process of the same workspace: its own client, the same limits. */
  readonly another: (lane?: Lane) => Chat;
  /** Arguments of the calls of a method so far. */
  readonly calls: (method: string) => readonly Record<string, unknown>[];
};

/** The real client against the workspace over HTTP; no limits of Slack's unless asked for. */
export async function chatRig(
  options: WorkspaceOptions & { readonly timeoutMs?: number } = {},
): Promise<ChatRig> {
  const clock = virtualClock();
  const slack = createSlackWorkspace({
    clock,
    seed: 7,
    app: { manifest: slackManifest(undefined) },
    settings: { enforceScopes: true },
    people: [
      { name: 'an', id: 'U0000000A1', realName: 'An Nguyen', zone: 'Asia/Ho_Chi_Minh' },
      { name: 'bo', id: 'U0000000B1', zone: 'Europe/Berlin' },
      { name: 'gita', id: 'U0000000G1', guest: 'multi-channel' },
      { name: 'sol', id: 'U0000000S1', guest: 'single-channel' },
      { name: 'xena', id: 'U0000000X1', external: true },
      { name: 'gone', id: 'U0000000D1', deleted: true },
    ],
    channels: [
      { name: 'ops', id: 'C00000OPS', members: ['an', 'bo', 'sol'], bot: true },
      { name: 'others', id: 'C0OTHERS', members: ['an'] },
    ],
    ...options,
  });
  const server = await serveSlack(slack, { port: 0 });
  onTestFinished(() => server.close());
  const limits = createMemoryStore();
  const now = (): Instant => instantOf(clock.now());
  const make = (lane: Lane = lanes.channel): Chat => {
    const client = new WebClient(slack.tokens.bot, {
      ...webClientOptions(),
      slackApiUrl: server.apiUrl,
      ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }),
    });
    return createChat({ client, limits, workspace: 'slack', now, locale: () => 'en', send: fetch })(lane);
  };
  return {
    chat: make(),
    slack,
    clock,
    now,
    limits,
    another: make,
    calls: (method) =>
      slack.world.calls
        .filter((call) => call.method === method)
        .map(({ args }) => args as Record<string, unknown>),
  };
}

/** The end of a lease that does not matter. */
export const far = '2099-01-01T00:00:00.000Z';

/** What a promise rejects with; fails the test when it does not. */
export async function rejection<E>(promise: Promise<unknown>, kind: new (...args: never[]) => E): Promise<E> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof kind) return error;
    throw error;
  }
  throw new Error('the call succeeded');
}
