import { expect, test } from 'vitest';
import { START_MS, idOf, memoryClient, refusal, virtualClock, workspace } from './world.ts';

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });

function setUp(settings = {}) {
  const clock = virtualClock();
  const slack = workspace({ clock, settings });
  return { clock, slack, client: memoryClient(slack), channel: idOf(slack, 'ops'), an: slack.user('an') };
}

test('a posted message carries the bot, its blocks get ids, and its ts is unique and increasing', async () => {
  const { slack, client, channel } = setUp();
  const first = await client.chat.postMessage({ channel, text: 'one', blocks: [section('*one*')] });
  const second = await client.chat.postMessage({ channel, text: 'two' });
  expect(first.message).toMatchObject({
    user: slack.world.app.botUser,
    bot_id: slack.world.app.botId,
    type: 'message',
  });
  expect(first.message?.blocks?.[0]?.block_id).toMatch(/^[0-9a-f]{5}$/);
  expect(first.ts).toBe(`${START_MS / 1000}.000000`);
  expect(second.ts).toBe(`${START_MS / 1000}.000001`);
});

test.each([
  [{ text: '' }, 'no_text'],
  [{ text: 'x', thread_ts: '1.000001' }, 'thread_not_found'],
  [{ blocks: '{"type":' }, 'invalid_blocks_format'],
  [{ text: 'x', metadata: 'nonsense' }, 'invalid_metadata_format'],
  [{ text: 'x', metadata: { event_type: 'x' } }, 'invalid_metadata_schema'],
  [
    { text: 'x', metadata: { event_type: 'x', event_payload: { a: 'y'.repeat(8_000) } } },
    'metadata_too_large',
  ],
  [{ text: 'x', markdown_text: '**y**' }, 'markdown_text_conflict'],
  [{ text: 'x', attachments: Array.from({ length: 101 }, () => ({ text: 'a' })) }, 'too_many_attachments'],
  [{ text: 'x', channel: 'C404' }, 'channel_not_found'],
])('chat.postMessage with %j is refused', async (args, error) => {
  const { client, channel } = setUp();
  expect(await refusal(client.apiCall('chat.postMessage', { channel, ...args }))).toBe(error);
});

test('what was posted stays as it was when the caller changes its own objects afterwards', async () => {
  const { slack, channel, an } = setUp();
  const metadata = { event_type: 'bellman', event_payload: { id: 'm-1' } };
  const { body } = await slack.call('chat.postMessage', { channel, text: 'x', metadata });
  metadata.event_payload.id = 'other';
  Object.assign(body['message'] as object, { text: 'other' });
  expect(an.read('ops').at(-1)).toMatchObject({ text: 'x', metadata: { event_payload: { id: 'm-1' } } });
});

test('text over 40,000 characters is cut with a warning', async () => {
  const { client, channel, an } = setUp();
  const posted = await client.chat.postMessage({ channel, text: 'x'.repeat(40_001) });
  expect(posted.response_metadata).toMatchObject({ warnings: ['message_truncated'] });
  expect(an.read('ops').at(-1)?.text).toHaveLength(40_000);
});

test('an update with text alone takes the blocks away, keeps metadata and marks the message as edited', async () => {
  const { client, channel, an } = setUp();
  const metadata = { event_type: 'bellman', event_payload: { id: 'm-1' } };
  const { ts = '' } = await client.chat.postMessage({ channel, text: 'a', blocks: [section('a')], metadata });
  await client.chat.update({ channel, ts, text: 'b', blocks: [section('b')] });
  expect(an.read('ops').at(-1)).toMatchObject({ text: 'b', metadata });
  expect(an.read('ops').at(-1)?.edited).toBeUndefined();
  await client.chat.update({ channel, ts, text: 'c' });
  expect(an.read('ops').at(-1)).toMatchObject({ text: 'c', metadata, edited: expect.anything() as unknown });
  expect(an.read('ops').at(-1)?.blocks).toBeUndefined();
  await client.apiCall('chat.update', { channel, ts, metadata: {} });
  expect(an.read('ops').at(-1)?.metadata).toBeUndefined();
  expect(an.read('ops').at(-1)?.text).toBe('c');
});

test('an update with blocks alone keeps the text', async () => {
  const { client, channel, an } = setUp();
  const { ts = '' } = await client.chat.postMessage({ channel, text: 'fallback', blocks: [section('a')] });
  await client.apiCall('chat.update', { channel, ts, blocks: [section('b')] });
  expect(an.read('ops').at(-1)).toMatchObject({ text: 'fallback', blocks: [{ text: { text: 'b' } }] });
});

test('updates are refused for long text, foreign and unknown messages, rich text that becomes other blocks', async () => {
  const { slack, client, channel, an } = setUp();
  const rich = {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'a' }] }],
  };
  const { ts = '' } = await client
    .apiCall('chat.postMessage', { channel, text: 'a', blocks: [rich] })
    .then((one) => one as { ts?: string });
  const foreign = an.type('ops', 'mine').ts;
  expect(await refusal(client.chat.update({ channel, ts, text: 'x'.repeat(4_001) }))).toBe('msg_too_long');
  expect(await refusal(client.chat.update({ channel, ts: foreign, text: 'x' }))).toBe('cant_update_message');
  expect(await refusal(client.chat.update({ channel, ts: '1.000001', text: 'x' }))).toBe('message_not_found');
  expect(await refusal(client.chat.update({ channel, ts, text: 'b', blocks: [section('b')] }))).toBe(
    'block_mismatch',
  );
  expect(await refusal(client.apiCall('chat.update', { channel, ts }))).toBe('no_text');
  expect(
    await refusal(
      client.apiCall('chat.update', {
        channel,
        ts,
        text: '',
        metadata: { event_type: 'a', event_payload: {} },
      }),
    ),
  ).toBe('no_text');
  expect(an.read('ops')[0]).toMatchObject({ text: 'a', blocks: [rich] });
  expect(an.read('ops')[0]?.metadata).toBeUndefined();
  slack.user('an').archive('ops');
  expect(await refusal(client.chat.update({ channel, ts, text: 'late' }))).toBe('is_inactive');
});

test('after the edit window of the workspace, own messages stay as they are', async () => {
  const { clock, client, channel } = setUp({ editWindowMin: 5 });
  const { ts = '' } = await client.chat.postMessage({ channel, text: 'a' });
  await clock.advance(301_000);
  expect(await refusal(client.chat.update({ channel, ts, text: 'b' }))).toBe('edit_window_closed');
});

test('deleting leaves nothing, or a tombstone where there are replies', async () => {
  const { client, channel, an } = setUp();
  const { ts = '' } = await client.chat.postMessage({ channel, text: 'root' });
  const reply = an.type('ops', 'reply', { thread: ts });
  expect(await refusal(client.chat.delete({ channel, ts: reply.ts }))).toBe('cant_delete_message');
  await client.chat.delete({ channel, ts });
  expect(an.read('ops').map((one) => one.subtype ?? one.text)).toEqual(['tombstone', 'reply']);
  expect(await refusal(client.chat.delete({ channel, ts }))).toBe('message_not_found');
  const lone = await client.chat.postMessage({ channel, text: 'lone' });
  await client.chat.delete({ channel, ts: lone.ts ?? '' });
  expect(an.read('ops')).toHaveLength(2);
});

test('an ephemeral message is for one member, is in no history and cannot be updated', async () => {
  const { slack, client, channel, an } = setUp();
  const { message_ts: ts = '' } = await client.chat.postEphemeral({
    channel,
    user: 'U0000000A1',
    text: 'psst',
  });
  expect(an.whispers('ops').map((one) => one.text)).toEqual(['psst']);
  expect(slack.user('bo').whispers('ops')).toEqual([]);
  expect((await client.conversations.history({ channel })).messages).toEqual([]);
  expect(await refusal(client.chat.update({ channel, ts, text: 'x' }))).toBe('message_not_found');
  const gil = slack.user('gil').id;
  expect(await refusal(client.chat.postEphemeral({ channel, user: gil, text: 'x' }))).toBe(
    'user_not_in_channel',
  );
});

test('permalinks name the message, and the thread of a reply', async () => {
  const { client, channel } = setUp();
  const { ts = '' } = await client.chat.postMessage({ channel, text: 'root' });
  const reply = await client.chat.postMessage({ channel, text: 'reply', thread_ts: ts });
  const link = await client.chat.getPermalink({ channel, message_ts: ts });
  expect(link.permalink).toBe(`https://sandbox.slack.com/archives/${channel}/p${ts.replace('.', '')}`);
  const inThread = await client.chat.getPermalink({ channel, message_ts: reply.ts ?? '' });
  expect(inThread.permalink).toContain(`?thread_ts=${ts}&cid=${channel}`);
  expect(await refusal(client.chat.getPermalink({ channel, message_ts: '1.000001' }))).toBe(
    'message_not_found',
  );
});

test('a scheduled message appears at its second, at most 120 days ahead, unless it is deleted', async () => {
  const { clock, client, channel, an } = setUp();
  const at = START_MS / 1000 + 60;
  await client.chat.scheduleMessage({ channel, text: 'later', post_at: at });
  const second = await client.chat.scheduleMessage({ channel, text: 'never', post_at: at + 1 });
  expect(await refusal(client.chat.scheduleMessage({ channel, text: 'x', post_at: at - 61 }))).toBe(
    'time_in_past',
  );
  expect(await refusal(client.chat.scheduleMessage({ channel, text: 'x', post_at: at + 121 * 86_400 }))).toBe(
    'time_too_far',
  );
  const listed = await client.chat.scheduledMessages.list({ channel });
  expect(listed.scheduled_messages?.map((one) => one.text)).toEqual(['later', 'never']);
  await client.chat.deleteScheduledMessage({
    channel,
    scheduled_message_id: second.scheduled_message_id ?? '',
  });
  await clock.advance(59_000);
  expect(an.read('ops')).toEqual([]);
  await clock.advance(10_000);
  expect(an.read('ops').map((one) => one.text)).toEqual(['later']);
});

test('reactions, pins and bookmarks refuse what is there twice or not at all', async () => {
  const { client, channel, an } = setUp();
  const { ts = '' } = await client.chat.postMessage({ channel, text: 'root' });
  await client.reactions.add({ channel, timestamp: ts, name: 'eyes' });
  an.react('ops', ts, 'eyes');
  expect(await refusal(client.reactions.add({ channel, timestamp: ts, name: 'eyes' }))).toBe(
    'already_reacted',
  );
  expect(an.read('ops').at(-1)?.reactions).toMatchObject([{ name: 'eyes', count: 2 }]);
  await client.reactions.remove({ channel, timestamp: ts, name: 'eyes' });
  expect(await refusal(client.reactions.remove({ channel, timestamp: ts, name: 'eyes' }))).toBe(
    'no_reaction',
  );
  expect((await client.reactions.get({ channel, timestamp: ts })).message?.reactions).toMatchObject([
    { count: 1 },
  ]);

  await client.pins.add({ channel, timestamp: ts });
  expect(await refusal(client.pins.add({ channel, timestamp: ts }))).toBe('already_pinned');
  expect((await client.pins.list({ channel })).items).toMatchObject([{ type: 'message', message: { ts } }]);
  await client.pins.remove({ channel, timestamp: ts });
  expect(await refusal(client.pins.remove({ channel, timestamp: ts }))).toBe('no_pin');

  const link = {
    channel_id: channel,
    title: 'Dashboard',
    type: 'link',
    link: 'https://example.com/d',
  } as const;
  const { bookmark } = await client.bookmarks.add(link);
  expect(await refusal(client.bookmarks.add({ ...link, link: 'javascript:alert(1)' }))).toBe('invalid_link');
  await client.bookmarks.edit({ channel_id: channel, bookmark_id: bookmark?.id ?? '', title: 'Board' });
  expect((await client.bookmarks.list({ channel_id: channel })).bookmarks).toMatchObject([
    { title: 'Board' },
  ]);
  await client.bookmarks.remove({ channel_id: channel, bookmark_id: bookmark?.id ?? '' });
  expect((await client.bookmarks.list({ channel_id: channel })).bookmarks).toEqual([]);
});

test('the workspace notes who is notified and for whom do-not-disturb held it back', async () => {
  const { slack, client, channel } = setUp();
  slack.user('bo').snooze(30);
  await client.chat.postMessage({
    channel,
    text: 'for <@U0000000B1> <!channel>',
    blocks: [section('for <@U0000000B1>')],
  });
  await client.chat.postMessage({ channel: 'U0000000A1', text: 'page' });
  await client.chat.postMessage({ channel, text: 'nobody in particular' });
  expect(slack.world.notifications.map(({ user, why, held }) => ({ user, why, held }))).toEqual([
    { user: 'U0000000B1', why: 'mention', held: true },
    { user: 'U0000000A1', why: 'direct', held: false },
  ]);
});
