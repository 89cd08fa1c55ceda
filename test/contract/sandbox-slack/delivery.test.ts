import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import type { SlackWorkspace } from '../../../sandbox/slack/index.ts';
import { START_MS, idOf, listeningApp, memoryClient, virtualClock, workspace } from './world.ts';

const BUTTON = {
  type: 'actions',
  block_id: 'row',
  elements: [
    { type: 'button', action_id: 'ack', value: 'INC-1', text: { type: 'plain_text', text: 'Acknowledge' } },
  ],
};

function setUp(events: readonly string[] = []) {
  const clock = virtualClock();
  const slack = workspace({ clock, app: { name: 'Bellman', events } });
  return {
    clock,
    slack,
    ...listeningApp(slack),
    client: memoryClient(slack),
    an: slack.user('an'),
    channel: idOf(slack, 'ops'),
  };
}

function respond(slack: SlackWorkspace, url: unknown, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return slack.fetch(String(url), { method: 'POST', headers, body: JSON.stringify(body) });
}

test('a command is a signed form with the fields that Slack sends', async () => {
  const { slack, heard, an, channel } = setUp();
  await an.command('ops', '/incident', 'page @bo about #ops & <more>');
  const request = heard[0];
  const stamp = request?.headers.get('x-slack-request-timestamp');
  const base = `v0:${stamp}:${request?.raw}`;
  const signature = `v0=${createHmac('sha256', slack.tokens.signingSecret).update(base).digest('hex')}`;
  expect(stamp).toBe(String(START_MS / 1000));
  expect(request?.headers.get('x-slack-signature')).toBe(signature);
  expect(request?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
  expect(request?.body).toEqual({
    token: slack.world.app.verificationToken,
    team_id: slack.world.team.id,
    team_domain: 'sandbox',
    channel_id: channel,
    channel_name: 'ops',
    user_id: 'U0000000A1',
    user_name: 'an',
    command: '/incident',
    text: `page <@U0000000B1|bo> about <#${channel}|ops> &amp; &lt;more&gt;`,
    api_app_id: slack.world.app.id,
    is_enterprise_install: 'false',
    response_url: expect.stringMatching(/^http:\/\/sandbox\.slack\.invalid\/actions\//) as unknown,
    trigger_id: expect.stringMatching(/^\d+\.\d+\.[0-9a-f]{32}$/) as unknown,
  });
});

test('a command registered without should_escape arrives as typed, and one that is not registered does not arrive', async () => {
  const commands = [{ command: '/plain', description: '', usageHint: '', shouldEscape: false }];
  const slack = workspace({ app: { name: 'Bellman', commands, events: [] } });
  const { heard } = listeningApp(slack);
  await slack.user('an').command('ops', '/plain', 'for @bo');
  expect(heard[0]?.body['text']).toBe('for @bo');
  const outcome = await slack.user('an').command('ops', '/other');
  expect(outcome).toMatchObject({ ok: false, error: 'unknown_command', whispers: [{ from: 'USLACKBOT' }] });
  expect(heard).toHaveLength(1);
});

test('the acknowledgement of a command is shown to its writer, or to all when it is in_channel', async () => {
  const { slack, answers, an } = setUp();
  answers.push(new Response('only you'));
  expect((await an.command('ops', '/x')).whispers).toMatchObject([{ text: 'only you' }]);
  answers.push(Response.json({ response_type: 'in_channel', text: 'everybody' }));
  expect((await an.command('ops', '/x')).whispers).toEqual([]);
  expect(an.read('ops').at(-1)).toMatchObject({ text: 'everybody', user: slack.world.app.botUser });
  answers.push(Response.json({ blocks: [{ type: 'banner' }] }));
  expect(await an.command('ops', '/x')).toMatchObject({
    ok: false,
    error: 'invalid_command_response: invalid_blocks',
  });
});

test('a command that is not acknowledged within 3 s fails for the person; the late answer is noted', async () => {
  const { clock, slack, answers, an } = setUp();
  let finish: (response: Response) => void = () => undefined;
  answers.push(new Promise((resolve) => (finish = resolve)));
  const typed = an.command('ops', '/slow');
  await clock.advance(3_000);
  expect(await typed).toMatchObject({ ok: false, error: 'operation_timeout' });
  await clock.advance(1_500);
  finish(new Response('late'));
  await clock.advance(0);
  expect(slack.world.deliveries).toMatchObject([
    { kind: 'slash_commands', outcome: 'failed', reason: 'http_timeout', ackMs: 4_500 },
  ]);
  expect(an.whispers('ops').map((one) => one.text)).toEqual([
    '/slow failed with the error "operation_timeout"',
  ]);
});

test('a click is a block_actions payload with message, container, state and response_url', async () => {
  const { slack, heard, client, an, channel } = setUp();
  const { ts } = await client.chat.postMessage({ channel, text: 'INC-1', blocks: [BUTTON] });
  await an.click({ channel: 'ops' }, 'Acknowledge');
  expect(heard[0]?.body).toMatchObject({
    type: 'block_actions',
    user: { id: 'U0000000A1', username: 'an', name: 'an', team_id: slack.world.team.id },
    api_app_id: slack.world.app.id,
    team: { id: slack.world.team.id, domain: 'sandbox' },
    enterprise: null,
    is_enterprise_install: false,
    container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: false },
    channel: { id: channel, name: 'ops' },
    message: { ts, text: 'INC-1', blocks: [{ block_id: 'row' }] },
    state: { values: {} },
    actions: [
      {
        action_id: 'ack',
        block_id: 'row',
        value: 'INC-1',
        type: 'button',
        text: { text: 'Acknowledge' },
        action_ts: expect.any(String) as unknown,
      },
    ],
  });
  expect(heard[0]?.body).not.toHaveProperty('view');
});

test('a click on an ephemeral message comes without the message', async () => {
  const { heard, client, an, channel } = setUp();
  await client.chat.postEphemeral({ channel, user: an.id, text: 'psst', blocks: [BUTTON] });
  await an.click({ channel: 'ops' }, 'ack');
  expect(heard[0]?.body).toMatchObject({ container: { is_ephemeral: true } });
  expect(heard[0]?.body).not.toHaveProperty('message');
});

test('interactions are never sent again, events are: at once, after 1 minute, after 5', async () => {
  const { clock, slack, heard, answers, client, an, channel } = setUp(['message.channels']);
  const error = () => new Response('', { status: 500 });
  await client.chat.postMessage({ channel, text: 'x', blocks: [BUTTON] });
  await slack.idle();
  heard.length = 0;
  answers.push(error());
  expect(await an.click({ channel: 'ops' }, 'ack')).toEqual({ ok: false, error: 'http_error' });
  await clock.advance(600_000);
  expect(heard).toHaveLength(1);

  heard.length = 0;
  answers.push(error(), error(), error(), error());
  an.type('ops', 'hello');
  await clock.advance(0);
  expect(heard.map((one) => one.headers.get('x-slack-retry-num'))).toEqual([null, '1']);
  await clock.advance(60_000);
  expect(heard).toHaveLength(3);
  await clock.advance(300_000);
  expect(heard.map((one) => one.headers.get('x-slack-retry-reason'))).toEqual([
    null,
    'http_error',
    'http_error',
    'http_error',
  ]);
  expect(new Set(heard.map((one) => one.body['event_id'])).size).toBe(1);
  await clock.advance(3_600_000);
  expect(heard).toHaveLength(4);
});

test('an event reaches the app only if it subscribed and its bot is in the conversation', async () => {
  const { slack, heard, an } = setUp(['message.channels', 'app_mention', 'reaction_added']);
  an.create('elsewhere');
  an.type('elsewhere', 'nobody listens');
  const { ts } = an.type('ops', 'hey @bellman');
  an.react('ops', ts, 'eyes');
  an.unreact('ops', ts, 'eyes');
  an.type('@bellman', 'in private');
  await slack.idle();
  expect(heard.map((one) => (one.body['event'] as { type: string }).type)).toEqual([
    'message',
    'app_mention',
    'reaction_added',
  ]);
  expect(heard[0]).toMatchObject({
    url: 'http://app.test/events',
    body: {
      type: 'event_callback',
      team_id: slack.world.team.id,
      api_app_id: slack.world.app.id,
      event: {
        type: 'message',
        user: 'U0000000A1',
        text: `hey <@${slack.world.app.botUser}>`,
        ts,
        channel_type: 'channel',
      },
      authorizations: [{ team_id: slack.world.team.id, user_id: slack.world.app.botUser, is_bot: true }],
      is_ext_shared_channel: false,
    },
  });
});

test('a response_url takes five posts in thirty minutes', async () => {
  const { clock, slack, heard, an } = setUp();
  await an.command('ops', '/x');
  const url = heard[0]?.body['response_url'];
  for (let n = 1; n <= 5; n += 1)
    expect((await respond(slack, url, { text: `answer ${n}` })).status).toBe(200);
  const sixth = await respond(slack, url, { text: 'answer 6' });
  expect([sixth.status, await sixth.json()]).toEqual([404, { ok: false, error: 'used_url' }]);
  expect(an.whispers('ops').map((one) => one.text)).toEqual([1, 2, 3, 4, 5].map((n) => `answer ${n}`));
  await an.command('ops', '/x');
  await clock.advance(30 * 60_000 + 1);
  const late = await respond(slack, heard[1]?.body['response_url'], { text: 'late' });
  expect(await late.json()).toEqual({ ok: false, error: 'expired_url' });
});

test('a response_url replaces and deletes what was clicked, message or ephemeral', async () => {
  const { slack, heard, client, an, channel } = setUp();
  await client.chat.postMessage({ channel, text: 'INC-1', blocks: [BUTTON] });
  await an.click({ channel: 'ops' }, 'ack');
  const url = heard[0]?.body['response_url'];
  await respond(slack, url, { replace_original: true, text: 'acknowledged' });
  expect(an.read('ops').at(-1)).toMatchObject({ text: 'acknowledged' });
  expect((await respond(slack, url, { replace_original: true, blocks: [{ type: 'banner' }] })).status).toBe(
    400,
  );
  await respond(slack, url, { response_type: 'in_channel', text: 'to all' });
  expect(an.read('ops').at(-1)?.text).toBe('to all');
  await respond(slack, url, { delete_original: true });
  expect(an.read('ops').map((one) => one.text)).toEqual(['to all']);
  await client.chat.postEphemeral({ channel, user: an.id, text: 'psst', blocks: [BUTTON] });
  await an.click({ channel: 'ops' }, 'ack');
  await respond(slack, heard[1]?.body['response_url'], { replace_original: true, text: 'done' });
  expect(an.whispers('ops').map((one) => [one.text, one.blocks])).toEqual([['done', []]]);
  await respond(slack, heard[1]?.body['response_url'], { delete_original: true });
  expect(an.whispers('ops')).toEqual([]);
});

test('an app may ask not to be tried again, and any 2xx acknowledges an event', async () => {
  const { clock, slack, heard, answers, an } = setUp(['message.channels']);
  answers.push(new Response('', { status: 500, headers: { 'x-slack-no-retry': '1' } }));
  an.type('ops', 'one');
  await clock.advance(600_000);
  answers.push(new Response(null, { status: 204 }));
  an.type('ops', 'two');
  await clock.advance(600_000);
  await slack.idle();
  expect(heard).toHaveLength(2);
});

test('the address for events is verified with a challenge', async () => {
  const { slack, heard, answers } = setUp();
  expect(await slack.verifyEventsUrl()).toBe(false);
  expect(heard[0]?.body).toMatchObject({
    type: 'url_verification',
    challenge: expect.any(String) as unknown,
  });
  const echo = async (url: string | URL | Request, init?: RequestInit) => {
    const { challenge } = (await new Request(url, init).json()) as { challenge: string };
    return Response.json({ challenge });
  };
  slack.sendOverHttp('http://app.test/slack', echo);
  expect(await slack.verifyEventsUrl()).toBe(true);
  expect(answers).toEqual([]);
});

test('without an address or a socket a command fails at once', async () => {
  const slack = workspace();
  slack.sendOverSockets();
  expect(await slack.user('an').command('ops', '/x')).toMatchObject({ ok: false, error: 'dispatch_failed' });
});

test('a conversation that gets another id is announced, and the old id is gone', async () => {
  const { slack, heard, client, channel } = setUp(['channel_id_changed']);
  const next = slack.changeChannelId('ops');
  await slack.idle();
  expect(heard[0]?.body['event']).toMatchObject({
    type: 'channel_id_changed',
    old_channel_id: channel,
    new_channel_id: next,
  });
  await expect(client.chat.postMessage({ channel, text: 'x' })).rejects.toThrow('channel_not_found');
  expect((await client.chat.postMessage({ channel: next, text: 'x' })).ok).toBe(true);
});
