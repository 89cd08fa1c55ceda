import { expect, test } from 'vitest';
import { checkMessageBlocks, checkView } from '../../../sandbox/slack/index.ts';
import { idOf, memoryClient, workspace } from './world.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const button = (fields = {}) => ({ type: 'button', action_id: 'a', text: plain('Go'), ...fields });
const option = (value: string) => ({ text: plain(value), value });
const actions = (...elements: unknown[]) => ({ type: 'actions', elements });
const section = (fields = {}) => ({ type: 'section', text: mrkdwn('x'), ...fields });
const select = (fields = {}) => ({
  type: 'static_select',
  action_id: 's',
  options: [option('a')],
  ...fields,
});
const rich = (...elements: unknown[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const cell = (text: string) => ({ type: 'raw_text', text });

test.each([
  [
    'a section of 3,000 characters with an accessory',
    [section({ text: mrkdwn('x'.repeat(3_000)), accessory: button() })],
  ],
  [
    '10 fields of 1,000 characters',
    [{ type: 'section', fields: times(10, () => mrkdwn('x'.repeat(1_000))) }],
  ],
  ['50 blocks', times(50, () => ({ type: 'divider' }))],
  ['25 buttons', [actions(...times(25, (index) => button({ action_id: `b${index}` })))]],
  ['one action id in two blocks', [actions(button()), actions(button())]],
  [
    'context with an image',
    [
      {
        type: 'context',
        elements: [{ type: 'image', image_url: 'https://x.test/i.png', alt_text: 'i' }, mrkdwn('x')],
      },
    ],
  ],
  [
    'a menu with groups',
    [actions(select({ options: undefined, option_groups: [{ label: plain('g'), options: [option('a')] }] }))],
  ],
  [
    'an overflow menu with links',
    [
      section({
        accessory: { type: 'overflow', action_id: 'o', options: [{ ...option('a'), url: 'https://x.test' }] },
      }),
    ],
  ],
  [
    'rich text of every kind',
    [
      rich(
        { type: 'text', text: 'x', style: { bold: true } },
        { type: 'user', user_id: 'U1' },
        { type: 'date', timestamp: 1, format: '{time}' },
      ),
    ],
  ],
  ['a table of 100 x 20', [{ type: 'table', rows: times(100, () => times(20, () => cell('x'))) }]],
  ['markdown of 12,000 characters', [{ type: 'markdown', text: 'x'.repeat(12_000) }]],
  [
    'an alert, a card, a container',
    [
      { type: 'alert', text: plain('x'), level: 'error' },
      { type: 'card', title: mrkdwn('t'), actions: [button()] },
      { type: 'container', title: plain('t'), child_blocks: [section()], is_collapsible: true },
    ],
  ],
  [
    'a plan with task cards',
    [
      {
        type: 'plan',
        title: 'p',
        tasks: [{ type: 'task_card', task_id: '1', title: 't', status: 'complete' }],
      },
    ],
  ],
])('%s pass', (_name, blocks) => {
  expect(checkMessageBlocks(blocks)).toBeUndefined();
});

test.each([
  [
    '51 blocks',
    times(51, () => ({ type: 'divider' })),
    'no more than 50 items allowed [json-pointer:/blocks]',
  ],
  ['an unknown block', [{ type: 'banner' }], 'unsupported type: banner [json-pointer:/blocks/0/type]'],
  ['a block without type', [{}], 'missing required field: type [json-pointer:/blocks/0]'],
  [
    'a section of 3,001 characters',
    [section({ text: mrkdwn('x'.repeat(3_001)) })],
    'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'an empty section',
    [{ type: 'section' }],
    'missing required field: text or fields [json-pointer:/blocks/0]',
  ],
  [
    'an empty text',
    [section({ text: mrkdwn('') })],
    'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'a text of another kind',
    [section({ text: { type: 'html', text: 'x' } })],
    'unsupported type: html [json-pointer:/blocks/0/text/type]',
  ],
  [
    'a header in mrkdwn',
    [{ type: 'header', text: mrkdwn('x') }],
    'unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]',
  ],
  [
    'a header of 151',
    [{ type: 'header', text: plain('x'.repeat(151)) }],
    'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    '11 fields',
    [{ type: 'section', fields: times(11, () => mrkdwn('x')) }],
    'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
  ],
  [
    '11 context elements',
    [{ type: 'context', elements: times(11, () => mrkdwn('x')) }],
    'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    '26 buttons',
    [actions(...times(26, (index) => button({ action_id: `b${index}` })))],
    'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'a button of 76 characters',
    [actions(button({ text: plain('x'.repeat(76)) }))],
    'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
  ],
  [
    'a value of 2,001',
    [actions(button({ value: 'x'.repeat(2_001) }))],
    'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
  ],
  [
    'a strange style',
    [actions(button({ style: 'green' }))],
    'must be one of: primary, danger [json-pointer:/blocks/0/elements/0/style]',
  ],
  [
    'an unknown key',
    [section({ color: 'red' })],
    'invalid additional property: color [json-pointer:/blocks/0]',
  ],
  [
    'one action id twice in a block',
    [actions(button(), button())],
    'action_id "a" already exists in this block [json-pointer:/blocks/0/elements/1]',
  ],
  [
    'one block id twice',
    [section({ block_id: 'b' }), section({ block_id: 'b' })],
    'block_id "b" already exists [json-pointer:/blocks/1/block_id]',
  ],
  [
    '101 options',
    [actions(select({ options: times(101, (index) => option(`${index}`)) }))],
    'no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]',
  ],
  [
    'an option of 76',
    [actions(select({ options: [option('x'.repeat(76))] }))],
    'must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]',
  ],
  [
    'an initial option that is not offered',
    [actions(select({ initial_option: option('b') }))],
    'initial option must exactly match one of the options [json-pointer:/blocks/0/elements/0/initial_option]',
  ],
  [
    'a menu without options',
    [actions(select({ options: undefined }))],
    'exactly one of options and option_groups is required [json-pointer:/blocks/0/elements/0]',
  ],
  [
    'an image without text',
    [{ type: 'image', image_url: 'https://x.test/i.png' }],
    'missing required field: alt_text [json-pointer:/blocks/0]',
  ],
  [
    'a text input as an action',
    [actions({ type: 'plain_text_input', action_id: 't' })],
    'unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]',
  ],
  [
    'a table of 101 rows',
    [{ type: 'table', rows: times(101, () => [cell('x')]) }],
    'no more than 100 items allowed [json-pointer:/blocks/0/rows]',
  ],
  [
    'an empty table cell',
    [{ type: 'table', rows: [[cell('')]] }],
    'must be more than 0 characters [json-pointer:/blocks/0/rows/0/0/text]',
  ],
  [
    'a strange date',
    [actions({ type: 'datepicker', action_id: 'd', initial_date: '1.6.2026' })],
    'must be a date in the form YYYY-MM-DD [json-pointer:/blocks/0/elements/0/initial_date]',
  ],
])('%s: invalid_blocks, with the place', (_name, blocks, message) => {
  expect(checkMessageBlocks(blocks)).toMatchObject({
    error: 'invalid_blocks',
    messages: expect.arrayContaining([message]) as unknown,
  });
});

test('two tables, 12,001 characters of markdown and 13,200 characters in all have errors of their own', () => {
  const table = { type: 'table', rows: [[cell('x')]] };
  expect(checkMessageBlocks([table, table])).toEqual({
    error: 'invalid_attachments',
    messages: ['only_one_table_allowed'],
  });
  const halves = times(2, () => ({ type: 'markdown', text: 'x'.repeat(6_001) }));
  expect(checkMessageBlocks(halves)?.error).toBe('invalid_blocks');
  const sections = (length: number) => times(5, () => section({ text: mrkdwn('x'.repeat(length)) }));
  expect(checkMessageBlocks(sections(2_590))).toBeUndefined();
  expect(checkMessageBlocks(sections(2_591))).toEqual({ error: 'msg_blocks_too_long', messages: [] });
});

test('the answer to invalid blocks lists them for people and for programs', async () => {
  const slack = workspace();
  const channel = idOf(slack, 'ops');
  const { body } = await slack.call('chat.postMessage', { channel, blocks: [{ type: 'banner' }] });
  expect(body).toEqual({
    ok: false,
    error: 'invalid_blocks',
    errors: ['unsupported type: banner [json-pointer:/blocks/0/type]'],
    response_metadata: { messages: ['[ERROR] unsupported type: banner [json-pointer:/blocks/0/type]'] },
  });
  const client = memoryClient(slack);
  await client.chat.postMessage({ channel, text: 'x', blocks: [] });
  expect(slack.user('an').read('ops').at(-1)?.blocks).toBeUndefined();
});

const input = (fields = {}) => ({
  type: 'input',
  block_id: 'i',
  label: plain('Title'),
  element: { type: 'plain_text_input', action_id: 't' },
  ...fields,
});
const modal = (fields = {}) => ({
  type: 'modal',
  title: plain('T'),
  submit: plain('Send'),
  blocks: [input()],
  ...fields,
});

test.each([
  ['a modal with an input', modal()],
  ['100 blocks', modal({ blocks: times(100, () => ({ type: 'divider' })) })],
  [
    'every kind of input',
    modal({
      blocks: [
        ...[
          'email_text_input',
          'url_text_input',
          'datepicker',
          'timepicker',
          'datetimepicker',
          'users_select',
          'multi_users_select',
          'channels_select',
          'conversations_select',
          'external_select',
          'file_input',
          'rich_text_input',
        ].map((type) => input({ block_id: type, element: { type, action_id: 'x' } })),
        input({
          block_id: 'n',
          element: { type: 'number_input', action_id: 'x', is_decimal_allowed: false },
        }),
        input({ block_id: 'c', element: { type: 'checkboxes', action_id: 'x', options: [option('a')] } }),
        input({ block_id: 'r', element: { type: 'radio_buttons', action_id: 'x', options: [option('a')] } }),
      ],
    }),
  ],
])('%s may be opened', (_name, view) => {
  expect(checkView(view, 'modal')).toBeUndefined();
});

test.each([
  [
    'a title of 25',
    modal({ title: plain('x'.repeat(25)) }),
    'must be less than 25 characters [json-pointer:/view/title/text]',
  ],
  [
    'no submit with an input',
    { ...modal(), submit: undefined },
    'missing required field: submit [json-pointer:/view]',
  ],
  [
    '101 blocks',
    modal({ blocks: times(101, () => ({ type: 'divider' })) }),
    'no more than 100 items allowed [json-pointer:/view/blocks]',
  ],
  [
    'private_metadata of 3,001',
    modal({ private_metadata: 'x'.repeat(3_001) }),
    'must be less than 3001 characters [json-pointer:/view/private_metadata]',
  ],
  [
    'a markdown block',
    modal({ blocks: [{ type: 'markdown', text: 'x' }] }),
    'unsupported type: markdown [json-pointer:/view/blocks/0/type]',
  ],
  ['the hash of an answer', modal({ hash: '1.x' }), 'invalid additional property: hash [json-pointer:/view]'],
  ['a home tab', { type: 'home', blocks: [] }, 'must be one of: modal [json-pointer:/view/type]'],
  [
    'min over max',
    modal({ blocks: [input({ element: { type: 'plain_text_input', min_length: 9, max_length: 5 } })] }),
    'min_length must not be greater than max_length [json-pointer:/view/blocks/0/element]',
  ],
])('a modal with %s is refused', (_name, view, message) => {
  expect(checkView(view, 'modal')).toMatchObject({
    error: 'invalid_arguments',
    messages: expect.arrayContaining([message]) as unknown,
  });
});

test('a view of more than 250 KB is too large', () => {
  const blocks = times(100, () => section({ text: mrkdwn('x'.repeat(2_600)) }));
  expect(checkView(modal({ blocks }), 'modal')).toEqual({ error: 'view_too_large', messages: [] });
});
