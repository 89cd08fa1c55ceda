import { expect, test } from 'vitest';
import { readManifest } from '../../../sandbox/slack/app.ts';
import { createSlackWorkspace } from '../../../sandbox/slack/index.ts';
import { idOf, listeningApp, memoryClient, virtualClock, workspace } from './world.ts';

test('the export holds users, channels with what was said, ephemerals, views and files, and survives JSON', async () => {
  const slack = workspace({ clock: virtualClock(), app: { name: 'Bellman', events: [] } });
  const { heard } = listeningApp(slack);
  const client = memoryClient(slack);
  const channel = (await client.conversations.create({ name: 'inc-1' })).channel?.id ?? '';
  await client.conversations.invite({ channel, users: 'U0000000A1' });
  await client.conversations.setTopic({ channel, topic: 'sev2' });
  const metadata = { event_type: 'bellman', event_payload: { id: 'm-1' } };
  const blocks = [{ type: 'divider' as const, block_id: 'd' }];
  const { ts = '' } = await client.chat.postMessage({ channel, text: 'INC-1', blocks, metadata });
  slack.user('an').react('inc-1', ts, 'eyes');
  await client.chat.postMessage({ channel, text: 'reply', thread_ts: ts });
  await client.chat.postEphemeral({ channel, user: 'U0000000A1', text: 'psst' });
  await slack.user('an').command('inc-1', '/x');
  const title = { type: 'plain_text' as const, text: 'T' };
  const view = { type: 'modal' as const, title, blocks: [], private_metadata: 'p' };
  await client.views.open({ trigger_id: String(heard[0]?.body['trigger_id']), view });

  const whole = slack.export();
  expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  expect(whole.users.map((user) => user['name'])).toEqual(['bellman', 'an', 'bo', 'gil']);
  expect(whole.channels.find((one) => one['id'] === channel)).toEqual({
    id: channel,
    name: 'inc-1',
    private: false,
    archived: false,
    topic: 'sev2',
    members: [slack.world.app.botUser, 'U0000000A1'],
    messages: [
      {
        ts,
        user: slack.world.app.botUser,
        text: 'INC-1',
        blocks,
        thread_ts: ts,
        reactions: [{ name: 'eyes', users: ['U0000000A1'], count: 1 }],
        metadata,
      },
      {
        ts: expect.any(String) as unknown,
        user: slack.world.app.botUser,
        text: 'reply',
        blocks: [],
        thread_ts: ts,
      },
    ],
  });
  expect(whole.ephemerals).toMatchObject([{ channel, user: 'U0000000A1', text: 'psst', blocks: [] }]);
  expect(whole.views).toMatchObject([
    { user: 'U0000000A1', type: 'modal', private_metadata: 'p', open: true },
  ]);
  expect(whole.files).toEqual([]);
  const subtypes = slack.world.channels.get(channel)?.messages.flatMap((message) => message.subtype ?? []);
  expect(subtypes).toEqual(['channel_join', 'channel_join', 'channel_topic']);
  const all = slack.export({ housekeeping: true }).channels.find((one) => one['id'] === channel);
  expect(all?.['messages']).toHaveLength(5);
});

test('two workspaces with one seed and one clock tell the same story to the byte', async () => {
  const tell = async (seed: number) => {
    const slack = workspace({ clock: virtualClock(), seed });
    const channel = idOf(slack, 'ops');
    await slack.call('conversations.create', { name: 'inc-1' });
    await slack.call('chat.postMessage', { channel, text: 'x', blocks: [{ type: 'divider' }] });
    return JSON.stringify(slack.export());
  };
  expect(await tell(3)).toBe(await tell(3));
  expect(await tell(3)).not.toBe(await tell(4));
});

const MANIFEST = {
  display_information: { name: 'Bellman' },
  features: {
    app_home: { home_tab_enabled: false },
    bot_user: { display_name: 'Big Bell' },
    slash_commands: [
      {
        command: '/incident',
        description: 'd',
        usage_hint: 'h',
        should_escape: true,
        url: 'https://a.test/c',
      },
    ],
  },
  oauth_config: { scopes: { bot: ['chat:write', 'commands'] } },
  settings: {
    event_subscriptions: { request_url: 'https://a.test/e', bot_events: ['message.im'] },
    interactivity: { is_enabled: true, request_url: 'https://a.test/i' },
    socket_mode_enabled: false,
  },
};

test('a manifest gives the app its commands, events, scopes, addresses and home tab', async () => {
  expect(readManifest(MANIFEST)).toEqual({
    name: 'Bellman',
    botName: 'Big Bell',
    commands: [{ command: '/incident', description: 'd', usageHint: 'h', shouldEscape: true }],
    events: ['message.im'],
    scopes: ['chat:write', 'commands'],
    socketMode: false,
    requests: {
      kind: 'http',
      commands: 'https://a.test/c',
      interactivity: 'https://a.test/i',
      events: 'https://a.test/e',
    },
    homeTab: false,
  });
  const slack = createSlackWorkspace({
    app: { manifest: MANIFEST },
    people: [{ name: 'an' }],
    settings: { enforceScopes: true },
  });
  expect((await slack.call('conversations.create', { name: 'x' })).body).toMatchObject({
    error: 'missing_scope',
  });
  expect(slack.user('an').read('@big-bell')).toEqual([]);
  expect(() => slack.user('an').openHome()).toThrow('the app has no home tab');
  expect(readManifest({ settings: { socket_mode_enabled: true } })).toMatchObject({
    requests: { kind: 'socket' },
  });
});
