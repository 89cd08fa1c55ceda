import { expect, test } from 'vitest';
import { idOf, listeningApp, memoryClient, virtualClock, workspace } from './world.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const option = (text: string, value: string) => ({ text: plain(text), value });
const BLOCKS = [
  {
    type: 'section',
    block_id: 'sev',
    text: plain('Severity'),
    accessory: {
      type: 'static_select',
      action_id: 'severity',
      placeholder: plain('Choose'),
      options: [option('Sev 1', 'sev1'), option('Sev 2', 'sev2')],
      initial_option: option('Sev 2', 'sev2'),
    },
  },
  {
    type: 'actions',
    block_id: 'row',
    elements: [
      {
        type: 'button',
        action_id: 'go',
        text: plain('Go'),
        confirm: { title: plain('t'), text: plain('x'), confirm: plain('y'), deny: plain('n') },
      },
      { type: 'overflow', action_id: 'more', options: [option('Mute', 'mute'), option('Page', 'page')] },
      { type: 'external_select', action_id: 'service', placeholder: plain('Service') },
      { type: 'users_select', action_id: 'lead' },
    ],
  },
];

async function setUp() {
  const slack = workspace({ app: { name: 'Bellman', events: ['app_home_opened'] } });
  const app = listeningApp(slack);
  const client = memoryClient(slack);
  const channel = idOf(slack, 'ops');
  await client.apiCall('chat.postMessage', { channel, text: 'INC-1', blocks: BLOCKS });
  const last = () => app.heard.at(-1)?.body as { actions: object[]; state: { values: object } };
  return { slack, ...app, client, channel, an: slack.user('an'), last };
}

test('choosing sends the option, and later clicks carry what was chosen in the state', async () => {
  const { an, last } = await setUp();
  await an.choose({ channel: 'ops' }, 'severity', 'Sev 1');
  expect(last().actions).toMatchObject([
    {
      type: 'static_select',
      action_id: 'severity',
      block_id: 'sev',
      selected_option: option('Sev 1', 'sev1'),
    },
  ]);
  await an.choose({ channel: 'ops' }, 'more', 'page');
  expect(last().actions).toMatchObject([{ type: 'overflow', selected_option: option('Page', 'page') }]);
  await an.choose({ channel: 'ops' }, 'lead', '@bo');
  expect(last().actions).toMatchObject([{ type: 'users_select', selected_user: 'U0000000B1' }]);
  await an.click({ channel: 'ops' }, 'Go');
  expect(last().state.values).toMatchObject({
    sev: { severity: { type: 'static_select', selected_option: { value: 'sev1' } } },
    row: { lead: { selected_user: 'U0000000B1' } },
  });
});

test('a button with a confirmation is not pressed by somebody who says no', async () => {
  const { an, heard } = await setUp();
  expect(await an.click({ channel: 'ops' }, 'go', { confirm: false })).toEqual({
    ok: false,
    error: 'not confirmed',
  });
  expect(heard).toEqual([]);
  expect(await an.click({ channel: 'ops' }, 'go')).toEqual({ ok: true });
});

test('an external select asks the app for its options, and takes only one of them', async () => {
  const { an, heard, answers, last } = await setUp();
  const offer = () => Response.json({ options: [option('Checkout', 'checkout')] });
  answers.push(offer(), offer());
  expect(await an.suggestions({ channel: 'ops' }, 'service', 'che')).toMatchObject([{ value: 'checkout' }]);
  expect(heard[0]?.body).toMatchObject({
    type: 'block_suggestion',
    action_id: 'service',
    block_id: 'row',
    value: 'che',
  });
  await an.choose({ channel: 'ops' }, 'service', 'checkout');
  expect(last().actions).toMatchObject([{ selected_option: { value: 'checkout' } }]);
  answers.push(offer());
  await expect(an.choose({ channel: 'ops' }, 'service', 'cart')).rejects.toThrow(
    '"cart" is not offered by "Service"; there is "Checkout" (checkout)',
  );
});

test('what is not there cannot be pressed, and the refusal says what is', async () => {
  const { slack, an } = await setUp();
  await expect(an.click({ channel: 'ops' }, 'Resolve')).rejects.toThrow(
    'an cannot: no "Resolve" at {"channel":"ops"}; there is "Choose" (severity), "Go" (go)',
  );
  await expect(an.click({ channel: 'ops' }, 'severity')).rejects.toThrow('is a static_select, not a button');
  await expect(an.choose({ channel: 'ops' }, 'severity', 'sev9')).rejects.toThrow('"sev9" is not offered');
  await expect(an.click('modal', 'Go')).rejects.toThrow('no modal is open');
  await expect(an.submit()).rejects.toThrow('no modal is open');
  expect(() => slack.user('nobody')).toThrow('there is no person "nobody"');
});

test('guests see and write only where they are members', async () => {
  const { slack } = await setUp();
  const gil = slack.user('gil');
  expect(() => gil.type('ops', 'hi')).toThrow('gil cannot: there is no conversation "ops" that gil can see');
  await expect(gil.click({ channel: 'ops' }, 'go')).rejects.toThrow('that gil can see');
  expect(() => gil.create('mine')).toThrow('guests do not create channels');
  slack.user('an').invite('ops', '@gil');
  gil.type('ops', 'hi');
  expect(await gil.click({ channel: 'ops' }, 'go')).toEqual({ ok: true });
});

test('somebody who is no member may read a public channel, and has to join before writing', async () => {
  const { slack } = await setUp();
  const ada = slack.addPerson({ name: 'ada' });
  expect(ada.read('ops')).toHaveLength(1);
  expect(() => ada.type('ops', 'hi')).toThrow('not a member of #ops');
  await expect(ada.command('ops', '/x')).rejects.toThrow('not a member of ops');
  ada.join('ops');
  expect(ada.type('ops', 'hi').text).toBe('hi');
  expect(() => ada.edit('ops', ada.read('ops')[0]?.ts ?? '', 'x')).toThrow('only own messages');
});

test('a message is picked by its ts or by what it says, else the newest that has the button', async () => {
  const { an, client, channel, heard } = await setUp();
  const button = (value: string) => [
    { type: 'actions', elements: [{ type: 'button', action_id: 'ack', value, text: plain('Ack') }] },
  ];
  const { ts } = (await client.apiCall('chat.postMessage', {
    channel,
    text: 'page for INC-1',
    blocks: button('1'),
  })) as { ts?: string };
  await client.apiCall('chat.postMessage', { channel, text: 'page for INC-2', blocks: button('2') });
  const pressed = () => (heard.at(-1)?.body['actions'] as { value: string }[] | undefined)?.[0]?.value;
  await an.click({ channel: 'ops' }, 'Ack');
  expect(pressed()).toBe('2');
  await an.click({ channel: 'ops', text: 'INC-1' }, 'Ack');
  expect(pressed()).toBe('1');
  await an.click({ channel: 'ops', ts: ts ?? '' }, 'Ack');
  expect(pressed()).toBe('1');
  await an.click({ channel: 'ops', text: /INC-\d/ }, { action: 'ack', value: '1' });
  expect(pressed()).toBe('1');
});

test('buttons inside attachments can be pressed', async () => {
  const { an, client, channel, last } = await setUp();
  const blocks = [{ type: 'actions', elements: [{ type: 'button', action_id: 'red', text: plain('Red') }] }];
  await client.apiCall('chat.postMessage', { channel, text: 'x', attachments: [{ color: '#f00', blocks }] });
  await an.click({ channel: 'ops' }, 'Red');
  expect(last().actions).toMatchObject([{ action_id: 'red', block_id: expect.any(String) as unknown }]);
});

test('shortcuts, message shortcuts and the home tab reach the app', async () => {
  const { slack, an, heard } = await setUp();
  await an.shortcut('declare');
  expect(heard[0]?.body).toMatchObject({
    type: 'shortcut',
    callback_id: 'declare',
    trigger_id: expect.any(String) as unknown,
  });
  const { ts } = an.type('ops', 'it is slow');
  await an.messageShortcut('ops', ts, 'note');
  expect(heard[1]?.body).toMatchObject({
    type: 'message_action',
    callback_id: 'note',
    message_ts: ts,
    message: { text: 'it is slow' },
  });
  an.openHome();
  await slack.idle();
  expect(heard[2]?.body['event']).toMatchObject({ type: 'app_home_opened', user: an.id, tab: 'home' });
});

test('waiting ends when something is seen, or after its time with what was waited for', async () => {
  const clock = virtualClock();
  const slack = workspace({ clock });
  const seen = slack.until(
    'a greeting',
    () =>
      slack
        .user('an')
        .read('ops')
        .find((one) => one.text === 'hi')?.user,
  );
  slack.user('bo').type('ops', 'hi');
  expect(await seen).toBe('U0000000B1');
  const never = slack.until(
    'a farewell',
    () =>
      slack
        .user('an')
        .read('ops')
        .some((one) => one.text === 'bye'),
    500,
  );
  const failed = never.catch((error: unknown) => String(error));
  await clock.advance(500);
  expect(await failed).toContain('not seen in Slack within 500 ms: a farewell');
});

test('a change feed names what changed, in order', async () => {
  const { slack, an } = await setUp();
  const kinds: string[] = [];
  const stop = slack.subscribe((change) => kinds.push(`${change.seq > 0} ${change.kind}`));
  const { ts } = an.type('ops', 'x');
  an.edit('ops', ts, 'y');
  an.react('ops', ts, 'eyes');
  an.unsend('ops', ts);
  stop();
  an.type('ops', 'z');
  expect(kinds).toEqual([
    'true message.posted',
    'true message.changed',
    'true message.changed',
    'true message.deleted',
  ]);
});
