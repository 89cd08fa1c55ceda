import { expect, test } from 'vitest';
import { idOf, memoryClient, refusal, virtualClock, workspace } from './world.ts';

test.each([
  ['', 'invalid_name_required'],
  ['Upper', 'invalid_name_specials'],
  ['two words', 'invalid_name_specials'],
  ['dot.ted', 'invalid_name_specials'],
  ['---', 'invalid_name_punctuation'],
  ['x'.repeat(81), 'invalid_name_maxlength'],
  ['ops', 'name_taken'],
])('a channel cannot be called %j: %s', async (name, error) => {
  const client = memoryClient(workspace());
  expect(await refusal(client.conversations.create({ name }))).toBe(error);
});

test('a name of 80 characters with accents, digits, - and _ is taken once', async () => {
  const client = memoryClient(workspace());
  const name = `sự-cố_${'7'.repeat(74)}`;
  const { channel } = await client.conversations.create({ name });
  expect(channel).toMatchObject({ name, is_member: true, is_private: false, is_archived: false });
  expect(await refusal(client.conversations.create({ name }))).toBe('name_taken');
});

test('an archived channel keeps its name and puts the bot out for good', async () => {
  const slack = workspace();
  const client = memoryClient(slack);
  const { channel } = await client.conversations.create({ name: 'inc-1' });
  const id = channel?.id ?? '';
  await client.conversations.invite({ channel: id, users: 'U0000000A1' });
  await client.chat.postMessage({ channel: id, text: 'hello' });
  await client.conversations.archive({ channel: id });
  expect(await refusal(client.conversations.create({ name: 'inc-1' }))).toBe('name_taken');
  expect(await refusal(client.conversations.archive({ channel: id }))).toBe('already_archived');
  expect(await refusal(client.chat.postMessage({ channel: id, text: 'again' }))).toBe('is_archived');
  expect(await refusal(client.conversations.history({ channel: id }))).toBe('not_in_channel');
  expect(await refusal(client.conversations.unarchive({ channel: id }))).toBe('not_in_channel');
  expect(slack.channel('inc-1')?.members).toEqual(new Set(['U0000000A1']));
  slack.user('an').unarchive('inc-1');
  expect((await client.conversations.info({ channel: id })).channel).toMatchObject({
    is_archived: false,
    is_member: false,
  });
});

test('while the name check lags, two creates with one name both succeed', async () => {
  const clock = virtualClock();
  const slack = workspace({ clock, settings: { nameCheckLagMs: 2_000 } });
  const client = memoryClient(slack);
  const first = await client.conversations.create({ name: 'twin' });
  const second = await client.conversations.create({ name: 'twin' });
  expect(first.channel?.id).not.toBe(second.channel?.id);
  await clock.advance(2_000);
  expect(await refusal(client.conversations.create({ name: 'twin' }))).toBe('name_taken');
});

test('inviting refuses everybody when one cannot come, and takes the others with force', async () => {
  const slack = workspace();
  slack.addPerson({ name: 'xu', id: 'U0000000X1', external: true });
  const client = memoryClient(slack);
  const channel = (await client.conversations.create({ name: 'inc-2' })).channel?.id ?? '';
  const users = 'U0000000A1,U0000000X1,U404';
  const one = await client.conversations
    .invite({ channel, users })
    .catch((error: { data: unknown }) => error.data);
  expect(one).toMatchObject({
    ok: false,
    error: 'no_external_invite_permission',
    errors: [
      { user: 'U0000000X1', ok: false, error: 'no_external_invite_permission' },
      { user: 'U404', ok: false, error: 'user_not_found' },
    ],
  });
  expect(slack.channel('inc-2')?.members.size).toBe(1);
  const two = await client.conversations.invite({ channel, users, force: true });
  expect(two.errors).toHaveLength(2);
  expect(await refusal(client.conversations.invite({ channel, users: 'U0000000A1' }))).toBe(
    'already_in_channel',
  );
  expect(await refusal(client.conversations.invite({ channel, users: slack.world.app.botUser }))).toBe(
    'cant_invite_self',
  );
  expect((await client.conversations.members({ channel })).members).toEqual([
    slack.world.app.botUser,
    'U0000000A1',
  ]);
});

test('a single-channel guest that has its channel cannot be invited to a second one', async () => {
  const slack = workspace();
  const guest = slack.addPerson({ name: 'uma', guest: 'single-channel' });
  const client = memoryClient(slack);
  const first = (await client.conversations.create({ name: 'one' })).channel?.id ?? '';
  const second = (await client.conversations.create({ name: 'two' })).channel?.id ?? '';
  await client.conversations.invite({ channel: first, users: guest.id });
  expect(await refusal(client.conversations.invite({ channel: second, users: guest.id }))).toBe(
    'ura_max_channels',
  );
});

test('what the bot is no member of it can neither write to nor read, and private channels it cannot even see', async () => {
  const slack = workspace({
    channels: [
      { name: 'open', members: ['an'] },
      { name: 'secret', members: ['an'], private: true },
    ],
  });
  const client = memoryClient(slack);
  const open = idOf(slack, 'open');
  const secret = idOf(slack, 'secret');
  expect(await refusal(client.chat.postMessage({ channel: open, text: 'x' }))).toBe('not_in_channel');
  expect(await refusal(client.conversations.history({ channel: open }))).toBe('not_in_channel');
  expect(await refusal(client.conversations.setTopic({ channel: open, topic: 'x' }))).toBe('not_in_channel');
  expect(await refusal(client.chat.postMessage({ channel: secret, text: 'x' }))).toBe('channel_not_found');
  expect(await refusal(client.conversations.info({ channel: secret }))).toBe('channel_not_found');
  const listed = await client.conversations.list({ types: 'public_channel,private_channel' });
  expect(listed.channels?.map((channel) => channel.name)).toEqual(['open']);
  await client.conversations.join({ channel: open });
  expect((await client.chat.postMessage({ channel: open, text: 'x' })).ok).toBe(true);
});

test('names of channels are taken where messages are posted, ids alone elsewhere', async () => {
  const slack = workspace();
  const client = memoryClient(slack);
  expect((await client.chat.postMessage({ channel: '#ops', text: 'x' })).channel).toBe(idOf(slack, 'ops'));
  expect(await refusal(client.conversations.info({ channel: 'ops' }))).toBe('channel_not_found');
  expect(await refusal(client.conversations.archive({ channel: '#ops' }))).toBe('channel_not_found');
});

test('with the token of a person who is in it, an archived channel can be brought back', async () => {
  const slack = workspace();
  slack.addToken('xoxp-an', 'user', 'U0000000A1', []);
  const channel = idOf(slack, 'ops');
  slack.user('bo').archive('ops');
  expect((await slack.call('conversations.unarchive', { channel }, 'xoxp-an')).body).toEqual({ ok: true });
  expect((await slack.call('chat.postMessage', { channel, text: 'x' }, 'xoxp-an')).body).toMatchObject({
    message: { user: 'U0000000A1' },
  });
});

test('topic and purpose take 250 characters; a change of the topic shows in the channel', async () => {
  const slack = workspace();
  const client = memoryClient(slack);
  const channel = idOf(slack, 'ops');
  expect(await refusal(client.conversations.setTopic({ channel, topic: 'x'.repeat(251) }))).toBe('too_long');
  await client.conversations.setTopic({ channel, topic: 'sev2 · checkout' });
  await client.conversations.setPurpose({ channel, purpose: 'INC-12' });
  const { channel: info } = await client.conversations.info({ channel, include_num_members: true });
  expect(info).toMatchObject({
    topic: { value: 'sev2 · checkout' },
    purpose: { value: 'INC-12' },
    num_members: 3,
  });
  expect(slack.user('an').read('ops')[0]).toMatchObject({
    subtype: 'channel_topic',
    topic: 'sev2 · checkout',
  });
});

test('lists come in pages whose cursors lead through everything once', async () => {
  const slack = workspace();
  const client = memoryClient(slack);
  for (let n = 1; n <= 25; n += 1) await client.conversations.create({ name: `c-${n}` });
  const names: string[] = [];
  let cursor = '';
  do {
    const page = await client.conversations.list({ limit: 10, cursor });
    names.push(...(page.channels ?? []).map((channel) => channel.name ?? ''));
    cursor = page.response_metadata?.next_cursor ?? '';
  } while (cursor !== '');
  expect(names).toEqual(['ops', ...Array.from({ length: 25 }, (_, index) => `c-${index + 1}`)]);
  expect(await refusal(client.conversations.list({ cursor: 'bm9uc2Vuc2U=' }))).toBe('invalid_cursor');
  expect(await refusal(client.conversations.list({ limit: 1001 }))).toBe('invalid_limit');
  expect(await refusal(client.conversations.list({ types: 'secret_channel' }))).toBe('invalid_types');
});

test('history is newest first within its bounds, without replies, and with metadata only when asked for', async () => {
  const clock = virtualClock();
  const slack = workspace({ clock });
  const client = memoryClient(slack);
  const channel = idOf(slack, 'ops');
  const stamps: string[] = [];
  for (const text of ['a', 'b', 'c']) {
    const metadata = { event_type: 'bellman', event_payload: { id: text } };
    stamps.push((await client.chat.postMessage({ channel, text, metadata })).ts ?? '');
    await clock.advance(1_000);
  }
  await client.chat.postMessage({ channel, text: 'reply', thread_ts: stamps[0] ?? '' });
  await client.chat.postMessage({ channel, text: 'loud', thread_ts: stamps[0] ?? '', reply_broadcast: true });
  const all = await client.conversations.history({ channel });
  expect(all.messages?.map((message) => message.text)).toEqual(['loud', 'c', 'b', 'a']);
  expect(all.messages?.every((message) => message.metadata === undefined)).toBe(true);
  const bounds = { oldest: stamps[0] ?? '', latest: stamps[2] ?? '' };
  expect(
    (await client.conversations.history({ channel, ...bounds })).messages?.map((one) => one.text),
  ).toEqual(['b']);
  const inclusive = await client.conversations.history({
    channel,
    ...bounds,
    inclusive: true,
    include_all_metadata: true,
  });
  expect(inclusive.messages?.map((one) => one.metadata?.event_payload)).toEqual([
    { id: 'c' },
    { id: 'b' },
    { id: 'a' },
  ]);
  const thread = await client.conversations.replies({ channel, ts: stamps[0] ?? '' });
  expect(thread.messages?.map((one) => one.text)).toEqual(['a', 'reply', 'loud']);
  expect(thread.messages?.[0]).toMatchObject({ reply_count: 2, reply_users: [slack.world.app.botUser] });
  expect(await refusal(client.conversations.replies({ channel, ts: '1.000001' }))).toBe('thread_not_found');
  expect(await refusal(client.conversations.history({ channel, oldest: 'yesterday' }))).toBe(
    'invalid_ts_oldest',
  );
});

test('direct conversations are opened once per group of people, and by posting to a person', async () => {
  const slack = workspace();
  const client = memoryClient(slack);
  const first = await client.conversations.open({ users: 'U0000000A1' });
  const again = await client.conversations.open({ users: 'U0000000A1', return_im: true });
  const group = await client.conversations.open({ users: 'U0000000A1,U0000000B1' });
  expect(again.channel).toMatchObject({ id: first.channel?.id, is_im: true, user: 'U0000000A1' });
  expect(group.channel?.id).not.toBe(first.channel?.id);
  const posted = await client.chat.postMessage({ channel: 'U0000000A1', text: 'are you there?' });
  expect(posted.channel).toBe(first.channel?.id);
  expect(
    slack
      .user('an')
      .read('@bellman')
      .map((message) => message.text),
  ).toEqual(['are you there?']);
  expect(await refusal(client.conversations.open({ users: 'U404' }))).toBe('user_not_found');
  slack.deactivate('bo');
  expect(await refusal(client.conversations.open({ users: 'U0000000B1' }))).toBe('user_disabled');
});

test('renaming follows the rules of names and is for the creator', async () => {
  const slack = workspace();
  const client = memoryClient(slack);
  const channel = (await client.conversations.create({ name: 'inc-3' })).channel?.id ?? '';
  expect(await refusal(client.conversations.rename({ channel, name: 'Inc 3' }))).toBe(
    'invalid_name_specials',
  );
  expect(await refusal(client.conversations.rename({ channel, name: 'ops' }))).toBe('name_taken');
  const renamed = await client.conversations.rename({ channel, name: 'inc-3-checkout' });
  expect(renamed.channel).toMatchObject({ name: 'inc-3-checkout', previous_names: ['inc-3'] });
  expect(await refusal(client.conversations.rename({ channel: idOf(slack, 'ops'), name: 'x' }))).toBe(
    'not_authorized',
  );
});

test('kicking takes one person out, never the caller', async () => {
  const slack = workspace();
  const client = memoryClient(slack);
  const channel = idOf(slack, 'ops');
  await client.conversations.kick({ channel, user: 'U0000000B1' });
  expect(await refusal(client.conversations.kick({ channel, user: 'U0000000B1' }))).toBe('not_in_channel');
  expect(await refusal(client.conversations.kick({ channel, user: slack.world.app.botUser }))).toBe(
    'cant_kick_self',
  );
});
