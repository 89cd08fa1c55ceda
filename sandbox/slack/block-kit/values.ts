import { own, textOf } from '../json.ts';
import type { Json } from '../records.ts';

/** How one kind of element keeps what was entered: the field's name in `state.values` and where it starts from. */
interface Field {
  readonly key: string;
  readonly initial: string;
  readonly empty: null | readonly [];
}

const FIELDS: Readonly<Record<string, Field>> = {
  plain_text_input: { key: 'value', initial: 'initial_value', empty: null },
  email_text_input: { key: 'value', initial: 'initial_value', empty: null },
  url_text_input: { key: 'value', initial: 'initial_value', empty: null },
  number_input: { key: 'value', initial: 'initial_value', empty: null },
  rich_text_input: { key: 'rich_text_value', initial: 'initial_value', empty: null },
  static_select: { key: 'selected_option', initial: 'initial_option', empty: null },
  external_select: { key: 'selected_option', initial: 'initial_option', empty: null },
  radio_buttons: { key: 'selected_option', initial: 'initial_option', empty: null },
  multi_static_select: { key: 'selected_options', initial: 'initial_options', empty: [] },
  multi_external_select: { key: 'selected_options', initial: 'initial_options', empty: [] },
  checkboxes: { key: 'selected_options', initial: 'initial_options', empty: [] },
  users_select: { key: 'selected_user', initial: 'initial_user', empty: null },
  conversations_select: { key: 'selected_conversation', initial: 'initial_conversation', empty: null },
  channels_select: { key: 'selected_channel', initial: 'initial_channel', empty: null },
  multi_users_select: { key: 'selected_users', initial: 'initial_users', empty: [] },
  multi_conversations_select: { key: 'selected_conversations', initial: 'initial_conversations', empty: [] },
  multi_channels_select: { key: 'selected_channels', initial: 'initial_channels', empty: [] },
  datepicker: { key: 'selected_date', initial: 'initial_date', empty: null },
  timepicker: { key: 'selected_time', initial: 'initial_time', empty: null },
  datetimepicker: { key: 'selected_date_time', initial: 'initial_date_time', empty: null },
  file_input: { key: 'files', initial: 'initial_files', empty: [] },
};

/** The state an element starts with; `undefined` for elements that hold nothing (buttons, overflow menus). */
export function initialValue(element: Json): Json | undefined {
  const type = textOf(element['type']);
  const field = own(FIELDS, type);
  if (field === undefined) return undefined;
  return { type, [field.key]: element[field.initial] ?? field.empty };
}

/** The state of an element that holds `value` (an option, an id, a text ...). */
export function heldValue(element: Json, value: unknown): Json {
  const type = textOf(element['type']);
  const field = own(FIELDS, type);
  if (field === undefined) throw new Error(`nothing can be entered into an element of type ${type}`);
  return { type, [field.key]: value };
}

export function isEmptyValue(held: Json | undefined): boolean {
  if (held === undefined) return true;
  const field = own(FIELDS, textOf(held['type']));
  const value = field === undefined ? undefined : held[field.key];
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
