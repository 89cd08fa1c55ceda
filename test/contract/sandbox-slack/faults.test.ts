import { WebAPIHTTPError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { expect, test } from 'vitest';
import { idOf, memoryClient, refusal, served, virtualClock, workspace } from './world.ts';

function setUp(options: Parameters<typeof workspace>[0] = {}) {
  const clock = virtualClock();
  const slack = workspace({ clock, ...options });
  return { clock, slack, client: memoryClient(slack), channel: idOf(slack, 'ops') };
}

test('a 429 carries Retry-After, as often as it was switched on', async () => {
  const { slack, client, channel } = setUp();
  slack.faults.set('chat.postMessage', { kind: 'ratelimited', retryAfterSec: 7 }, 1);
  const error: unknown = await client.chat
    .postMessage({ channel, text: 'x' })
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(WebAPIRateLimitedError);
  expect(error).toMatchObject({ retryAfter: 7 });
  expect((await client.chat.postMessage({ channel, text: 'x' })).ok).toBe(true);
  expect(slack.user('an').read('ops')).toHaveLength(1);
});

test('a lost answer has had its effect, a connection broken before has not', async () => {
  const { slack, client, channel } = setUp();
  slack.faults.set('chat.postMessage', { kind: 'reset-before' }, 1);
  await expect(client.chat.postMessage({ channel, text: 'one' })).rejects.toBeInstanceOf(WebAPIRequestError);
  expect(slack.user('an').read('ops')).toEqual([]);
  slack.faults.set('chat.postMessage', { kind: 'reset-after' }, 1);
  await expect(client.chat.postMessage({ channel, text: 'two' })).rejects.toBeInstanceOf(WebAPIRequestError);
  expect(
    slack
      .user('an')
      .read('ops')
      .map((one) => one.text),
  ).toEqual(['two']);
});

test('over a real socket a broken connection is one', async () => {
  const slack = workspace();
  const server = await served(slack);
  slack.faults.set('auth.test', { kind: 'reset-after' }, 1);
  const call = fetch(`${server.apiUrl}auth.test`, {
    headers: { authorization: `Bearer ${slack.tokens.bot}` },
  });
  await expect(call).rejects.toMatchObject({
    cause: { code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) as unknown },
  });
});

test('server errors and Slack errors come instead of the effect', async () => {
  const { slack, client, channel } = setUp();
  slack.faults.set('*', { kind: 'http', status: 503 }, 1);
  await expect(client.chat.postMessage({ channel, text: 'x' })).rejects.toBeInstanceOf(WebAPIHTTPError);
  const off = slack.faults.set('chat.postMessage', { kind: 'error', error: 'fatal_error' });
  expect(await refusal(client.chat.postMessage({ channel, text: 'x' }))).toBe('fatal_error');
  off();
  expect(slack.user('an').read('ops')).toEqual([]);
  expect((await client.chat.postMessage({ channel, text: 'x' })).ok).toBe(true);
});

test('a slow call takes its time on the injected clock, with its effect before or after', async () => {
  const { clock, slack, channel } = setUp();
  slack.faults.hook((method, args) =>
    method === 'chat.postMessage'
      ? { kind: 'slow', ms: 5_000, effect: args['text'] === 'early' ? 'before' : 'after' }
      : undefined,
  );
  const texts = (): string[] =>
    slack
      .user('an')
      .read('ops')
      .map((one) => one.text);
  let done = 0;
  const calls = ['early', 'late'].map((text) =>
    slack.call('chat.postMessage', { channel, text }).then(() => (done += 1)),
  );
  await clock.advance(4_999);
  expect([texts(), done]).toEqual([['early'], 0]);
  await clock.advance(1);
  await Promise.all(calls);
  expect([texts(), done]).toEqual([['early', 'late'], 2]);
});

test('tokens that are missing, unknown, revoked or of the wrong kind are refused', async () => {
  const { slack, channel } = setUp();
  const call = async (token: string, method = 'conversations.info') =>
    (await slack.call(method, { channel }, token)).body['error'];
  expect(await call('')).toBe('not_authed');
  expect(await call('xoxb-other')).toBe('invalid_auth');
  expect(await call(slack.tokens.app)).toBe('not_allowed_token_type');
  expect(await call(slack.tokens.bot, 'apps.connections.open')).toBe('not_allowed_token_type');
  slack.revokeToken(slack.tokens.bot);
  expect(await call(slack.tokens.bot)).toBe('token_revoked');
});

test('with scopes enforced a call names the scope it lacks', async () => {
  const { slack, channel } = setUp({
    app: { name: 'Bellman', scopes: ['chat:write'] },
    settings: { enforceScopes: true },
  });
  const secret = slack.addChannel({ name: 'secret', private: true, bot: true }).id;
  const call = async (method: string, args: object) => (await slack.call(method, { ...args })).body;
  expect(await call('conversations.create', { name: 'x' })).toEqual({
    ok: false,
    error: 'missing_scope',
    needed: 'channels:manage',
    provided: 'chat:write',
  });
  expect(await call('conversations.history', { channel })).toMatchObject({ needed: 'channels:history' });
  expect(await call('conversations.history', { channel: secret })).toMatchObject({
    needed: 'groups:history',
  });
  expect(await call('chat.postMessage', { channel, text: 'x' })).toMatchObject({ ok: true });
  slack.addToken('xoxb-more', 'bot', slack.world.app.botUser, ['channels:history', 'chat:write']);
  expect((await slack.call('conversations.history', { channel }, 'xoxb-more')).body['ok']).toBe(true);
});

test('an unknown method is answered as such and remembered', async () => {
  const { slack, client } = setUp();
  expect(await refusal(client.apiCall('canvases.create', {}))).toBe('unknown_method');
  expect(await refusal(client.apiCall('toString', {}))).toBe('unknown_method');
  expect(slack.world.unknownMethods).toEqual(['canvases.create', 'toString']);
});

test('rate limits: 20 channels in a minute, then 429 until the first of them is a minute old', async () => {
  const { clock, slack } = setUp({ settings: { rateLimits: true } });
  const create = (n: number) => slack.call('conversations.create', { name: `c-${n}` });
  for (let n = 1; n <= 20; n += 1) {
    expect((await create(n)).status).toBe(200);
    await clock.advance(500);
  }
  const refused = await create(21);
  expect(refused).toMatchObject({
    status: 429,
    headers: { 'retry-after': '50' },
    body: { error: 'ratelimited' },
  });
  await clock.advance(49_000);
  expect((await create(21)).status).toBe(429);
  await clock.advance(1_000);
  expect((await create(21)).status).toBe(200);
  expect((await create(22)).status).toBe(429);
});

test('rate limits: one message per second and channel after a burst of 3, whatever the channel is called', async () => {
  const { clock, slack, channel } = setUp({ settings: { rateLimits: true } });
  const post = async (to: string) =>
    (await slack.call('chat.postMessage', { channel: to, text: 'x' })).status;
  for (const name of [channel, 'ops', '#ops']) expect(await post(name)).toBe(200);
  expect(await post('ops')).toBe(429);
  for (let n = 0; n < 3; n += 1) expect(await post('U0000000A1')).toBe(200);
  expect(await post('U0000000A1')).toBe(429);
  await clock.advance(1_000);
  expect(await post('#ops')).toBe(200);
  expect(await post('#ops')).toBe(429);
});

test('rate limits are off unless switched on, and can be switched at any time', async () => {
  const { slack } = setUp();
  const create = (n: number) => slack.call('conversations.create', { name: `c-${n}` });
  for (let n = 1; n <= 40; n += 1) expect((await create(n)).status).toBe(200);
  slack.settings.rateLimits = true;
  for (let n = 41; n <= 60; n += 1) expect((await create(n)).status).toBe(200);
  expect((await create(61)).status).toBe(429);
});

test('uploads and response URLs fail by the names upload and response_url', async () => {
  const { slack, client } = setUp();
  slack.faults.set('upload', { kind: 'http', status: 500 }, 1);
  const { upload_url: url = '' } = await client.files.getUploadURLExternal({ filename: 'a.txt', length: 2 });
  expect((await slack.fetch(url, { method: 'POST', body: 'ab' })).status).toBe(500);
  expect(await (await slack.fetch(url, { method: 'POST', body: 'ab' })).text()).toBe('OK - 2');
});
