/** One of every block and element, as an app would send them; hand-written after docs.slack.dev/reference/block-kit. */

type Json = Record<string, unknown>;

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const option = (text: string, value = text.toLowerCase(), description?: string) => ({
  text: plain(text),
  value,
  ...(description === undefined ? {} : { description: plain(description) }),
});
const options = [option('Checkout'), option('Payments'), option('Search', 'search', 'the index and its API')];
const section = (...elements: Json[]) => ({ type: 'rich_text_section', elements });
const run = (text: string, style?: Json) => ({
  type: 'text',
  text,
  ...(style === undefined ? {} : { style }),
});

const richText = {
  type: 'rich_text',
  elements: [
    section(
      run('Rich text with '),
      run('bold', { bold: true }),
      run(', '),
      run('italic', { italic: true }),
      run(', '),
      run('struck', { strike: true }),
      run(' and '),
      run('code', { code: true }),
      run(', a '),
      { type: 'link', url: 'https://example.com/runbook', text: 'link' },
      run(', '),
      { type: 'emoji', name: 'warning' },
      run(' and '),
      { type: 'user', user_id: 'U0A' },
    ),
    { type: 'rich_text_list', style: 'ordered', elements: [section(run('first')), section(run('second'))] },
    { type: 'rich_text_list', style: 'bullet', indent: 1, elements: [section(run('below the second'))] },
    { type: 'rich_text_list', style: 'ordered', offset: 2, elements: [section(run('third'))] },
    { type: 'rich_text_quote', elements: [run('Somebody said this.')] },
    { type: 'rich_text_preformatted', elements: [run('kubectl rollout undo deploy/checkout')] },
  ],
};

/** By type; `sample` is drawn in a message, unless the type belongs into a view. */
export const blockSamples: Readonly<Record<string, Json>> = {
  section: {
    type: 'section',
    text: mrkdwn(
      '*Section* with _mrkdwn_, ~struck~, `code`, <https://example.com|a link>, <@U0B>, <#C0G>, <!subteam^S0NCALL>, <!date^1795201200^{date_short_pretty} at {time}|then> and :white_check_mark:',
    ),
    fields: [
      mrkdwn('*Severity*\nsev2'),
      mrkdwn('*Service*\ncheckout'),
      mrkdwn('*Since*\n14:02'),
      mrkdwn('*Lead*\nnobody'),
    ],
  },
  header: { type: 'header', text: plain('A header') },
  divider: { type: 'divider' },
  context: {
    type: 'context',
    elements: [
      { type: 'image', image_url: 'https://example.com/i.png', alt_text: 'icon' },
      mrkdwn('Context in small letters, *with marks*'),
    ],
  },
  image: {
    type: 'image',
    image_url: 'https://example.com/graph.png',
    alt_text: 'Errors per minute, a steep rise at 14:02',
    title: plain('Errors per minute'),
  },
  markdown: {
    type: 'markdown',
    text: '### Markdown\nWith a [link](https://example.com), **bold** and\n\n1. one\n2. two\n\n| service | faults |\n|---|---|\n| payments | 98 % |\n',
  },
  rich_text: richText,
  table: {
    type: 'table',
    column_settings: [{ is_wrapped: true }, { align: 'right' }],
    rows: [
      [
        { type: 'raw_text', text: 'Service' },
        { type: 'raw_text', text: 'Faults' },
      ],
      [
        { type: 'raw_text', text: 'payments-api' },
        { type: 'raw_text', text: '772' },
      ],
      [
        { type: 'rich_text', elements: [section(run('checkout', { bold: true }))] },
        { type: 'raw_text', text: '856' },
      ],
    ],
  },
  alert: { type: 'alert', level: 'warning', text: mrkdwn('*Careful:* this is an alert') },
  video: {
    type: 'video',
    video_url: 'https://example.com/v',
    thumbnail_url: 'https://example.com/t.png',
    alt_text: 'a talk',
    title: plain('A video'),
  },
  context_actions: {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'rate',
        positive_button: { text: plain('Good'), value: 'up' },
        negative_button: { text: plain('Bad'), value: 'down' },
      },
      { type: 'icon_button', icon: 'trash', text: plain('Remove'), action_id: 'remove' },
    ],
  },
  actions: { type: 'actions', elements: [{ type: 'button', action_id: 'plain', text: plain('Plain') }] },
  input: {
    type: 'input',
    label: plain('An input'),
    element: { type: 'plain_text_input', action_id: 'words' },
  },
  data_table: { type: 'data_table', caption: 'numbers', rows: [[{ type: 'raw_text', text: 'a' }]] },
  card: { type: 'card', title: mrkdwn('a card') },
  carousel: { type: 'carousel', elements: [{ type: 'card', title: mrkdwn('a card') }] },
  container: { type: 'container', title: plain('a container'), child_blocks: [{ type: 'divider' }] },
  task_card: { type: 'task_card', task_id: 't1', title: 'a task', status: 'pending' },
  plan: { type: 'plan', title: 'a plan' },
  file: { type: 'file', source: 'remote', external_id: 'f1' },
};

const menu = (type: string, more: Json = {}): Json => ({
  type,
  action_id: type,
  placeholder: plain('Choose…'),
  ...more,
});

export const elementSamples: Readonly<Record<string, Json>> = {
  button: { type: 'button', action_id: 'button', text: plain('Primary'), style: 'primary' },
  workflow_button: {
    type: 'workflow_button',
    action_id: 'workflow_button',
    text: plain('Workflow'),
    workflow: { trigger: { url: 'https://example.com' } },
  },
  icon_button: { type: 'icon_button', action_id: 'icon_button', icon: 'trash', text: plain('Remove') },
  feedback_buttons: {
    type: 'feedback_buttons',
    action_id: 'feedback_buttons',
    positive_button: { text: plain('Good'), value: 'up' },
    negative_button: { text: plain('Bad'), value: 'down' },
  },
  overflow: {
    type: 'overflow',
    action_id: 'overflow',
    options: [option('Mute for an hour', 'mute'), option('Close', 'close')],
  },
  checkboxes: {
    type: 'checkboxes',
    action_id: 'checkboxes',
    options: [option('Tell the lead', 'lead', 'by direct message'), option('Tell everybody', 'all')],
  },
  radio_buttons: {
    type: 'radio_buttons',
    action_id: 'radio_buttons',
    options: [option('One'), option('Two')],
  },
  static_select: menu('static_select', {
    option_groups: [
      { label: plain('Shop'), options: options.slice(0, 2) },
      { label: plain('Other'), options: options.slice(2) },
    ],
  }),
  multi_static_select: menu('multi_static_select', { options, initial_options: [options[0], options[1]] }),
  external_select: menu('external_select', { min_query_length: 1 }),
  multi_external_select: menu('multi_external_select', { min_query_length: 1 }),
  users_select: menu('users_select', { initial_user: 'U0B' }),
  multi_users_select: menu('multi_users_select'),
  conversations_select: menu('conversations_select'),
  multi_conversations_select: menu('multi_conversations_select'),
  channels_select: menu('channels_select'),
  multi_channels_select: menu('multi_channels_select'),
  datepicker: menu('datepicker', { initial_date: '2026-11-20' }),
  timepicker: menu('timepicker', { initial_time: '14:30', timezone: 'Europe/Berlin' }),
  datetimepicker: { type: 'datetimepicker', action_id: 'datetimepicker', initial_date_time: 1_795_201_200 },
  plain_text_input: {
    type: 'plain_text_input',
    action_id: 'plain_text_input',
    multiline: true,
    placeholder: plain('What happened?'),
  },
  email_text_input: { type: 'email_text_input', action_id: 'email_text_input' },
  url_text_input: { type: 'url_text_input', action_id: 'url_text_input' },
  number_input: { type: 'number_input', action_id: 'number_input', is_decimal_allowed: false },
  rich_text_input: { type: 'rich_text_input', action_id: 'rich_text_input' },
  file_input: { type: 'file_input', action_id: 'file_input' },
};

/** Elements that stand in rows of actions; every other one stands in an input or a row of its own. */
export const inActions = [
  'button',
  'workflow_button',
  'overflow',
  'static_select',
  'users_select',
  'datepicker',
  'timepicker',
  'datetimepicker',
  'conversations_select',
  'channels_select',
  'external_select',
  'multi_static_select',
  'checkboxes',
  'radio_buttons',
];
export const inContextActions = ['feedback_buttons', 'icon_button'];

/** A view with one input of every element that may be in one. */
export const everyInput = (): Json[] =>
  Object.entries(elementSamples)
    .filter(([type]) => !['button', 'workflow_button', 'overflow', ...inContextActions].includes(type))
    .map(([type, element]) => ({
      type: 'input',
      block_id: type,
      optional: true,
      label: plain(`A ${type.replaceAll('_', ' ')}`),
      ...(type === 'plain_text_input' ? { hint: plain('A hint below the field.') } : {}),
      element,
    }));
