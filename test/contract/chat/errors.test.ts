import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebClient } from '@slack/web-api';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  ChatError,
  lanes,
  type Chat,
  type ChatErrorCode,
  type Message,
} from '../../../bot/app/ports/index.ts';
import { createChat } from '../../../bot/slack/chat/chat.ts';
import { webClientOptions } from '../../../bot/slack/chat/client.ts';
import { createMemoryStore } from '../../../bot/store/index.ts';
import type { Fault } from '../../../sandbox/slack/index.ts';
import { chatRig, far, rejection } from './chat-rig.ts';

const secret = 'rotate the signing key of payments';

const message: Message = {
  kind: 'answer',
  answer: { answer: 'unknown-word', command: '/incident', word: secret },
};

const posting = (chat: Chat): Promise<unknown> =>
  chat.post({
    channel: 'C00000OPS',
    message,
    key: 'k',
    inDoubt: false,
    since: '2026-06-01T09:00:00.000Z',
    leaseUntil: far,
  });

/** One word of each kind that Slack answers, with what the engine makes of it. */
const words: readonly (readonly [string, ChatErrorCode])[] = [
  ['ratelimited', 'rate-limited'],
  ['internal_error', 'lost-answer'],
  ['fatal_error', 'lost-answer'],
  ['request_timeout', 'lost-answer'],
  ['service_unavailable', 'lost-answer'],
  ['team_added_to_org', 'unavailable'],
  ['channel_not_found', 'gone'],
  ['is_archived', 'gone'],
  ['not_in_channel', 'gone'],
  ['message_not_found', 'gone'],
  ['invalid_auth', 'not-allowed'],
  ['not_authed', 'not-allowed'],
  ['account_inactive', 'not-allowed'],
  ['token_revoked', 'not-allowed'],
  ['token_expired', 'not-allowed'],
  ['missing_scope', 'not-allowed'],
  ['restricted_action', 'not-allowed'],
  ['ekm_access_denied', 'not-allowed'],
  ['invalid_blocks', 'invalid'],
  ['msg_too_long', 'invalid'],
  ['msg_blocks_too_long', 'invalid'],
  ['metadata_too_large', 'invalid'],
  ['a_word_of_tomorrow', 'invalid'],
];

const broken: readonly (readonly [Fault, ChatErrorCode])[] = [
  [{ kind: 'http', status: 500 }, 'lost-answer'],
  [{ kind: 'http', status: 503 }, 'lost-answer'],
  [{ kind: 'http', status: 403 }, 'unavailable'],
  [{ kind: 'reset-before' }, 'lost-answer'],
  [{ kind: 'reset-after' }, 'lost-answer'],
  [{ kind: 'ratelimited', retryAfterSec: 30 }, 'rate-limited'],
];

describe("errors of Slack in the engine's terms", () => {
  test.each(words)('%s is %s', async (error, code) => {
    const { chat, slack } = await chatRig();
    slack.faults.set('chat.postMessage', { kind: 'error', error });
    const thrown = await rejection(posting(chat), ChatError);
    expect(thrown).toMatchObject({ code, reason: error });
    expect(thrown.retryable).toBe(['rate-limited', 'unavailable', 'lost-answer'].includes(code));
    expect(thrown.message).toBe(`chat.postMessage: ${error}`);
  });

  test.each(broken)('%j is %s', async (fault, code) => {
    const { chat, slack } = await chatRig();
    slack.faults.set('chat.postMessage', fault);
    const thrown = await rejection(posting(chat), ChatError);
    expect(thrown).toMatchObject({ code, retryable: true, reason: undefined });
    expect(thrown.retryAfterMs).toBe(code === 'rate-limited' ? 30_000 : undefined);
  });

  test('no connection at all is unavailable: nothing can have been done', async () => {
    const { chat } = await chatAt(`http://127.0.0.1:${await freePort()}/api/`);
    expect(await rejection(posting(chat), ChatError)).toMatchObject({ code: 'unavailable' });
  });

  test('an answer that does not come within the time limit is lost', async () => {
    const port = await serving(() => undefined);
    const { chat } = await chatAt(`http://127.0.0.1:${port}/api/`, 50);
    expect(await rejection(posting(chat), ChatError)).toMatchObject({ code: 'lost-answer' });
  });

  test('the page of a proxy with status 200 is a lost answer, and is not repeated in the message', async () => {
    const port = await serving(() => ({ status: 200, body: '<html>Please log in to the network</html>' }));
    const { chat } = await chatAt(`http://127.0.0.1:${port}/api/`);
    const thrown = await rejection(posting(chat), ChatError);
    expect(thrown).toMatchObject({ code: 'lost-answer', retryable: true });
    expect(thrown.message).not.toContain('log in');
  });

  test('a 429 without a Retry-After is retried', async () => {
    const port = await serving(() => ({ status: 429, body: '{"ok":false,"error":"ratelimited"}' }));
    const { chat } = await chatAt(`http://127.0.0.1:${port}/api/`);
    expect(await rejection(posting(chat), ChatError)).toMatchObject({ retryable: true });
  });

  test('a missing scope is named', async () => {
    const { chat } = await chatRig({ app: { name: 'Tocsin', scopes: ['users:read'] } });
    const thrown = await rejection(posting(chat), ChatError);
    expect(thrown).toMatchObject({ code: 'not-allowed', reason: 'missing_scope' });
    expect(thrown.message).toContain('needed: chat:write');
  });

  test.each([
    ...words.map(([error]): Fault => ({ kind: 'error', error })),
    ...broken.map(([fault]) => fault),
  ])('neither the token nor the text is in the error of %j, causes included', async (fault) => {
    const { chat, slack } = await chatRig();
    slack.faults.set('chat.postMessage', fault);
    const thrown = await rejection(posting(chat), ChatError);
    const everything = allOf(thrown);
    expect(everything).not.toContain(slack.tokens.bot);
    expect(everything).not.toContain(secret);
  });
});

/** Every text in an error and in what caused it. */
function allOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = Object.entries(error).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return [error.message, error.stack, ...own, error.cause === undefined ? '' : allOf(error.cause)].join('\n');
}

async function chatAt(slackApiUrl: string, timeout = 5000): Promise<{ readonly chat: Chat }> {
  const client = new WebClient('xoxb-test', { ...webClientOptions(), slackApiUrl, timeout });
  const limits = createMemoryStore();
  const now = (): string => '2026-06-01T09:00:00.000Z';
  const chat = createChat({ client, limits, workspace: 'slack', now, locale: () => 'en', send: fetch });
  return { chat: chat(lanes.page) };
}

async function serving(
  answer: () => { readonly status: number; readonly body: string } | undefined,
): Promise<number> {
  const server = createServer((_request, response) => {
    const given = answer();
    if (given) response.writeHead(given.status, { 'content-type': 'text/html' }).end(given.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}

/** A port on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
