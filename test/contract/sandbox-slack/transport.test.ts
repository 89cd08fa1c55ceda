import { beforeEach, expect, test } from 'vitest';
import type { SlackWorkspace } from '../../../sandbox/slack/index.ts';
import { idOf, memoryClient, refusal, workspace } from './world.ts';

let slack: SlackWorkspace;
beforeEach(() => {
  slack = workspace();
});

async function send(path: string, init: RequestInit): Promise<Record<string, unknown>> {
  const response = await slack.fetch(`${slack.world.baseUrl}/api/${path}`, { method: 'POST', ...init });
  return (await response.json()) as Record<string, unknown>;
}

const bearer = (type: string) => ({ authorization: `Bearer ${slack.tokens.bot}`, 'content-type': type });

test('arguments come as JSON, as a form, as multipart, in the query; the token also in the body', async () => {
  const channel = idOf(slack, 'ops');
  const blocks = [{ type: 'divider' }];
  const json = await send('chat.postMessage', {
    headers: bearer('application/json; charset=utf-8'),
    body: JSON.stringify({ channel, text: 'é', blocks }),
  });
  const form = new URLSearchParams({
    channel,
    text: 'é',
    blocks: JSON.stringify(blocks),
    token: slack.tokens.bot,
  });
  const formed = await send('chat.postMessage', { body: form });
  const multipart = new FormData();
  for (const [name, value] of form) multipart.append(name, value);
  const parted = await send('chat.postMessage', { body: multipart });
  for (const answer of [json, formed, parted])
    expect(answer).toMatchObject({ ok: true, message: { text: 'é', blocks } });
  const query = await slack.fetch(`${slack.world.baseUrl}/api/conversations.info?channel=${channel}`, {
    headers: bearer('text/plain'),
  });
  expect(await query.json()).toMatchObject({ ok: true, channel: { id: channel } });
  expect(JSON.stringify(slack.world.calls)).not.toContain(slack.tokens.bot);
});

test('bodies that Slack does not take have their own errors', async () => {
  expect(await send('auth.test', { headers: bearer('application/json'), body: '{"a":' })).toMatchObject({
    error: 'invalid_json',
  });
  expect(await send('auth.test', { headers: bearer('application/json'), body: '[1]' })).toMatchObject({
    error: 'invalid_json',
  });
  expect(await send('auth.test', { headers: bearer('text/html'), body: '<p>' })).toMatchObject({
    error: 'invalid_post_type',
  });
  expect(
    await send('auth.test', { headers: { 'content-type': 'application/json' }, body: '{}' }),
  ).toMatchObject({ error: 'not_authed' });
  const elsewhere = await slack.fetch(`${slack.world.baseUrl}/elsewhere`);
  expect(elsewhere.status).toBe(404);
});

test('a broken form and a body of more than 4 MB are refused without harm', async () => {
  const multipart = bearer('multipart/form-data; boundary=x');
  expect(await send('auth.test', { headers: multipart, body: 'nonsense' })).toMatchObject({
    error: 'invalid_form_data',
  });
  const huge = { method: 'POST', headers: bearer('application/json'), body: `"${'x'.repeat(4_200_000)}"` };
  expect((await slack.fetch(`${slack.world.baseUrl}/api/auth.test`, huge)).status).toBe(413);
});

test('names that every object has are no types, keys or kinds', async () => {
  const channel = idOf(slack, 'ops');
  const text = { type: 'mrkdwn', text: 'x' };
  const error = async (method: string, args: object) =>
    (await slack.call(method, { channel, ...args })).body['error'];
  expect(await error('chat.postMessage', { blocks: [{ type: 'constructor' }] })).toBe('invalid_blocks');
  expect(await error('chat.postMessage', { blocks: [{ type: 'section', text, toString: 'x' }] })).toBe(
    'invalid_blocks',
  );
  expect(await error('conversations.list', { types: 'constructor' })).toBe('invalid_types');
});

test('auth.test, team.info and bots.info describe the same app', async () => {
  const client = memoryClient(slack);
  const auth = await client.auth.test();
  expect(auth).toMatchObject({ team: 'Sandbox', user: 'bellman', url: 'https://sandbox.slack.com/' });
  expect((await client.team.info()).team).toMatchObject({ id: auth.team_id, domain: 'sandbox' });
  const { bot } = await client.bots.info({ bot: auth.bot_id ?? '' });
  expect(bot).toMatchObject({ user_id: auth.user_id, app_id: slack.world.app.id, name: 'Bellman' });
  expect(await refusal(client.bots.info({ bot: 'B404' }))).toBe('bot_not_found');
});

test('a missing argument is named', async () => {
  expect((await slack.call('chat.postMessage', { text: 'x' })).body).toEqual({
    ok: false,
    error: 'invalid_arguments',
    response_metadata: { messages: ['[ERROR] missing required field: channel'] },
  });
});

test('files: size limits, unknown tickets, a markdown block that Slack fails on, deletion', async () => {
  const client = memoryClient(slack);
  const channel = idOf(slack, 'ops');
  const long = { filename: 'a.txt', length: 1_000_001, snippet_type: 'text' };
  expect(await refusal(client.files.getUploadURLExternal(long))).toBe('snippet_too_large');
  expect(await refusal(client.files.getUploadURLExternal({ filename: 'a.txt', length: 0 }))).toBe(
    'missing_argument',
  );
  const ticket = await client.files.getUploadURLExternal({ filename: 'a.txt', length: 2 });
  const id = ticket.file_id ?? '';
  const complete = (extra = {}) =>
    client.apiCall('files.completeUploadExternal', {
      files: [{ id, title: 'A' }],
      channel_id: channel,
      ...extra,
    });
  expect(await refusal(complete())).toBe('file_not_found');
  await slack.fetch(ticket.upload_url ?? '', { method: 'POST', body: 'ab' });
  expect(await refusal(complete({ blocks: [{ type: 'markdown', text: 'x' }] }))).toBe('internal_error');
  await complete();
  const { file } = await client.files.info({ file: id });
  expect(file).toMatchObject({
    title: 'A',
    size: 2,
    channels: [channel],
    shares: { public: { [channel]: [{ channel_name: 'ops' }] } },
  });
  await client.files.delete({ file: id });
  expect(await refusal(client.files.info({ file: id }))).toBe('file_deleted');
});

test('uploads that together are too much for the sandbox push out the oldest bytes, and it says how many', async () => {
  slack = workspace({ limits: { fileBytes: 10 } });
  const client = memoryClient(slack);
  for (const text of ['12345678', 'abcdefgh']) {
    const { upload_url: url = '' } = await client.files.getUploadURLExternal({
      filename: 'a.txt',
      length: 8,
    });
    await slack.fetch(url, { method: 'POST', body: text });
  }
  expect([...slack.world.files.values()].map((file) => file.bytes?.byteLength)).toEqual([undefined, 8]);
  expect(slack.world.dropped).toBe(1);
});

test('a conversation keeps its newest messages up to the limit', async () => {
  slack = workspace({ limits: { messagesPerChannel: 3 } });
  const client = memoryClient(slack);
  const channel = idOf(slack, 'ops');
  for (const text of ['1', '2', '3', '4']) await client.chat.postMessage({ channel, text });
  expect(
    slack
      .user('an')
      .read('ops')
      .map((one) => one.text),
  ).toEqual(['2', '3', '4']);
  expect(slack.world.dropped).toBe(1);
});
