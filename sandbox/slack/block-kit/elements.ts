import { isObject } from '../json.ts';
import {
  actionId,
  confirmation,
  menuChoices,
  option,
  optionGroup,
  plain,
  richOption,
} from './composition.ts';
import { richText } from './rich-text.ts';
import {
  type Check,
  all,
  anything,
  boolean,
  choice,
  integer,
  list,
  object,
  oneOf,
  pattern,
  problem,
  string,
} from './schema.ts';

const placeholder = { placeholder: plain(150) };
const base = { action_id: actionId, focus_on_load: boolean };
const menu = { ...base, ...placeholder, confirm: confirmation };
const many = { max_selected_items: integer(1, 100) };
const ids = list(string(255, 1), 0, 100);
const date = pattern(/^\d{4}-\d{2}-\d{2}$/, 'a date in the form YYYY-MM-DD');
const time = pattern(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time in the form HH:mm');
const dispatch = {
  dispatch_action_config: object({
    optional: { trigger_actions_on: list(choice('on_enter_pressed', 'on_character_entered'), 1, 2) },
  }),
};
const filter = object({
  optional: {
    include: list(choice('im', 'mpim', 'private', 'public'), 1, 4),
    exclude_external_shared_channels: boolean,
    exclude_bot_users: boolean,
  },
});
const conversationExtras = { filter, default_to_current_conversation: boolean };
const responds = { response_url_enabled: boolean };
const listed = { options: list(option, 1, 100), option_groups: list(optionGroup, 1, 100) };

export const image: Check = all(
  object({
    required: { alt_text: string(2000, 1) },
    optional: { image_url: string(3000, 1), slack_file: anything },
  }),
  oneOf('image_url', 'slack_file'),
);

const feedback = object({
  required: { text: plain(75), value: string(2000) },
  optional: { accessibility_label: string(75) },
});

const lengthsFit: Check = (value, at, problems) => {
  if (!isObject(value)) return;
  const { min_length: min, max_length: max, initial_value: initial } = value;
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    problem(problems, 'min_length must not be greater than max_length', at);
  }
  if (typeof initial === 'string' && typeof max === 'number' && initial.length > max) {
    problem(problems, `must be less than ${max + 1} characters`, `${at}/initial_value`);
  }
};

/** Every element that can be pressed, chosen from or written into, by type. */
export const ELEMENTS: Readonly<Record<string, Check>> = {
  button: object({
    required: { text: plain(75) },
    optional: {
      action_id: actionId,
      url: string(3000),
      value: string(2000),
      style: choice('primary', 'danger'),
      confirm: confirmation,
      accessibility_label: string(75),
    },
  }),
  checkboxes: object({
    required: { options: list(richOption, 1, 10) },
    optional: { ...base, confirm: confirmation, initial_options: list(richOption, 1, 10) },
  }),
  radio_buttons: object({
    required: { options: list(richOption, 1, 10) },
    optional: { ...base, confirm: confirmation, initial_option: richOption },
  }),
  overflow: object({
    required: { options: list(option, 1, 5) },
    optional: { action_id: actionId, confirm: confirmation },
  }),
  datepicker: object({ optional: { ...menu, initial_date: date } }),
  timepicker: object({ optional: { ...menu, initial_time: time, timezone: string(255) } }),
  datetimepicker: object({
    optional: { ...base, confirm: confirmation, initial_date_time: integer(1_000_000_000, 9_999_999_999) },
  }),
  static_select: all(object({ optional: { ...menu, ...listed, initial_option: option } }), menuChoices),
  multi_static_select: all(
    object({ optional: { ...menu, ...many, ...listed, initial_options: list(option, 1, 100) } }),
    menuChoices,
  ),
  external_select: object({
    optional: { ...menu, initial_option: option, min_query_length: integer(0, 255) },
  }),
  multi_external_select: object({
    optional: { ...menu, ...many, initial_options: list(option, 1, 100), min_query_length: integer(0, 255) },
  }),
  users_select: object({ optional: { ...menu, initial_user: string(255, 1) } }),
  multi_users_select: object({ optional: { ...menu, ...many, initial_users: ids } }),
  conversations_select: object({
    optional: { ...menu, ...conversationExtras, ...responds, initial_conversation: string(255, 1) },
  }),
  multi_conversations_select: object({
    optional: { ...menu, ...many, ...conversationExtras, initial_conversations: ids },
  }),
  channels_select: object({ optional: { ...menu, ...responds, initial_channel: string(255, 1) } }),
  multi_channels_select: object({ optional: { ...menu, ...many, initial_channels: ids } }),
  plain_text_input: all(
    object({
      optional: {
        ...base,
        ...placeholder,
        ...dispatch,
        initial_value: string(3000),
        multiline: boolean,
        min_length: integer(0, 3000),
        max_length: integer(1, 3000),
      },
    }),
    lengthsFit,
  ),
  email_text_input: object({
    optional: { ...base, ...placeholder, ...dispatch, initial_value: string(3000) },
  }),
  url_text_input: object({ optional: { ...base, ...placeholder, ...dispatch, initial_value: string(3000) } }),
  number_input: object({
    required: { is_decimal_allowed: boolean },
    optional: {
      ...base,
      ...placeholder,
      ...dispatch,
      initial_value: string(255),
      min_value: string(255),
      max_value: string(255),
    },
  }),
  rich_text_input: object({
    optional: {
      ...base,
      ...placeholder,
      ...dispatch,
      initial_value: richText,
      min_lines: integer(1, 100),
      max_lines: integer(1, 100),
    },
  }),
  file_input: object({
    optional: { action_id: actionId, filetypes: list(string(20, 1), 1, 100), max_files: integer(1, 10) },
  }),
  feedback_buttons: object({
    required: { positive_button: feedback, negative_button: feedback },
    optional: { action_id: actionId },
  }),
  icon_button: object({
    required: { icon: choice('trash'), text: plain(75) },
    optional: {
      action_id: actionId,
      value: string(2000),
      confirm: confirmation,
      accessibility_label: string(75),
      visible_to_user_ids: ids,
    },
  }),
  workflow_button: object({
    required: { text: plain(75), workflow: anything },
    optional: { action_id: actionId, style: choice('primary', 'danger'), accessibility_label: string(75) },
  }),
};

/** The part of the table that a place allows. */
export function only(...types: readonly string[]): Readonly<Record<string, Check>> {
  return Object.fromEntries(types.map((type) => [type, ELEMENTS[type] ?? anything]));
}
