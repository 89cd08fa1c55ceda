import { isObject, textOf } from '../json.ts';
import { plain, words } from './composition.ts';
import { ELEMENTS, image, only } from './elements.ts';
import { richText } from './rich-text.ts';
import { RICHER_BLOCKS, block } from './richer-blocks.ts';
import {
  type Check,
  all,
  anything,
  boolean,
  choice,
  kinds,
  list,
  object,
  oneOf,
  problem,
  string,
} from './schema.ts';

const SELECTS = [
  'static_select',
  'external_select',
  'users_select',
  'conversations_select',
  'channels_select',
];
const MULTI_SELECTS = SELECTS.map((type) => `multi_${type}`);
const PICKERS = ['datepicker', 'timepicker', 'datetimepicker'];
const CHOICES = ['checkboxes', 'radio_buttons'];
const INPUTS = [
  'plain_text_input',
  'email_text_input',
  'url_text_input',
  'number_input',
  'rich_text_input',
  'file_input',

  ...SELECTS,
  ...MULTI_SELECTS,
  ...PICKERS,
  ...CHOICES,
];
const ACTIONS = [
  'button',
  'overflow',
  'workflow_button',
  'rich_text_input',
  ...SELECTS,
  ...MULTI_SELECTS,
  ...PICKERS,
  ...CHOICES,
];
const ACCESSORIES = [
  'button',
  'overflow',
  'workflow_button',
  ...SELECTS,
  ...MULTI_SELECTS,
  'datepicker',
  'timepicker',
  ...CHOICES,
];

/** Action ids have to differ within the block that holds them. */
const distinctActions: Check = (value, at, problems) => {
  if (!isObject(value) || !Array.isArray(value['elements'])) return;
  const seen = new Set<unknown>();
  value['elements'].forEach((element: unknown, index) => {
    if (!isObject(element) || element['action_id'] === undefined) return;
    const id = element['action_id'];
    if (seen.has(id))
      problem(problems, `action_id "${textOf(id)}" already exists in this block`, `${at}/elements/${index}`);
    seen.add(id);
  });
};

const pictureOrText = kinds(() => ({
  image,
  plain_text: object({ required: { text: string(3000, 1) }, optional: { emoji: boolean } }),
  mrkdwn: object({ required: { text: string(3000, 1) }, optional: { verbatim: boolean } }),
}));

const CONTAINED = [
  'actions',
  'context',
  'divider',
  'file',
  'header',
  'image',
  'input',
  'rich_text',
  'section',
  'table',
  'video',
];

/** Every block, by type. Limits: contracts of Block Kit as in @slack/types 3.2.0. */
export const BLOCKS: Readonly<Record<string, Check>> = {
  section: all(
    block({
      optional: {
        text: words(3000),
        fields: list(words(2000), 1, 10),
        accessory: kinds(() => ({ image, ...only(...ACCESSORIES) })),
        expand: boolean,
      },
    }),
    oneOf('text', 'fields'),
  ),
  header: block({ required: { text: plain(150) } }),
  divider: block({}),
  context: block({ required: { elements: list(pictureOrText, 1, 10) } }),
  context_actions: block({
    required: {
      elements: list(
        kinds(() => only('feedback_buttons', 'icon_button')),
        1,
        5,
      ),
    },
  }),
  actions: all(
    block({
      required: {
        elements: list(
          kinds(() => only(...ACTIONS)),
          1,
          25,
        ),
      },
    }),
    distinctActions,
  ),
  input: block({
    required: { label: plain(2000), element: kinds(() => only(...INPUTS)) },
    optional: { hint: plain(2000), optional: boolean, dispatch_action: boolean },
  }),
  image: all(
    block({
      required: { alt_text: string(2000, 1) },
      optional: { image_url: string(3000, 1), slack_file: anything, title: plain(2000) },
    }),
    oneOf('image_url', 'slack_file'),
  ),
  markdown: block({ required: { text: string(12_000, 1) } }),
  rich_text: richText,
  container: all(
    block({
      required: {
        child_blocks: list(
          kinds(() => pick(...CONTAINED)),
          1,
          10,
        ),
      },
      optional: {
        title: plain(150),
        rich_text_title: richText,
        subtitle: words(150),
        width: choice('narrow', 'standard', 'wide', 'full'),
        icon: kinds(() => ({ image })),
        is_collapsible: boolean,
        default_collapsed: boolean,
        has_header_divider: boolean,
      },
    }),
    oneOf('title', 'rich_text_title'),
  ),
  ...RICHER_BLOCKS,
  video: block({
    required: {
      video_url: string(3000, 1),
      thumbnail_url: string(3000, 1),
      alt_text: string(2000, 1),
      title: plain(200),
    },
    optional: {
      title_url: string(3000),
      author_name: string(50),
      provider_name: string(50),
      provider_icon_url: string(3000),
      description: plain(200),
    },
  }),
  file: block({ required: { source: choice('remote'), external_id: string(255, 1) } }),
};

function pick(...types: readonly string[]): Readonly<Record<string, Check>> {
  return Object.fromEntries(types.map((type) => [type, BLOCKS[type] ?? anything]));
}

const MESSAGE_ONLY = [
  'markdown',
  'table',
  'data_table',
  'card',
  'carousel',
  'task_card',
  'plan',
  'context_actions',
  'file',
];

/** Blocks that a modal or the home tab may show. */
export const VIEW_BLOCKS: Readonly<Record<string, Check>> = Object.fromEntries(
  Object.entries(BLOCKS).filter(([type]) => !MESSAGE_ONLY.includes(type)),
);

export const BLOCK_TYPES: readonly string[] = Object.keys(BLOCKS);
export const ELEMENT_TYPES: readonly string[] = Object.keys(ELEMENTS);
