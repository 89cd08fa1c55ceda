import { isObject, objectsIn, textOf } from '../json.ts';
import { heldValue, isEmptyValue } from '../block-kit/values.ts';
import { findChannel } from '../conversations.ts';
import { findUser } from '../people.ts';
import type { Json, User, ViewRecord } from '../records.ts';
import { inputsOf } from '../views.ts';
import type { World } from '../world.ts';
import { impossible, labelOf } from './sight.ts';

/** What somebody enters: a text, the value or label of an option, a handle, a channel, several of them, or nothing. */
export type Entry = string | number | readonly string[] | null;

/** Options of an external select come from the app, so looking them up takes time. */
export type Suggest = (block: Json, element: Json, typed: string) => Promise<readonly Json[]>;

/** The state that entering something into an element leaves. Refuses what the element does not offer. */
export async function enterInto(
  world: World,
  user: User,
  block: Json,
  element: Json,
  entry: Entry,
  suggest: Suggest,
): Promise<Json> {
  const type = textOf(element['type']);
  const many = type.startsWith('multi_') || type === 'checkboxes';
  if (entry === null) return heldValue(element, many ? [] : null);
  if (typeof entry === 'number') return heldValue(element, type === 'datetimepicker' ? entry : String(entry));
  const one = async (typed: string): Promise<unknown> => {
    if (type.endsWith('external_select')) {
      return optionOf(user, element, await suggest(block, element, typed), typed);
    }
    if (
      type.endsWith('static_select') ||
      type === 'radio_buttons' ||
      type === 'checkboxes' ||
      type === 'overflow'
    ) {
      return optionOf(user, element, offered(element), typed);
    }
    if (type === 'rich_text_input') return richTextOf(typed);
    if (type.endsWith('users_select')) return idOf(user, findUser(world, typed)?.id, typed);
    if (type.endsWith('channels_select') || type.endsWith('conversations_select')) {
      return idOf(user, findChannel(world, typed)?.id, typed);
    }
    return typed;
  };
  const listed = typeof entry === 'string' ? [entry] : entry;
  if (many) return heldValue(element, await Promise.all(listed.map(one)));
  if (listed.length !== 1)
    throw impossible(user, `choose ${listed.length} things in "${labelOf(element)}", which takes one`);
  return heldValue(element, await one(listed[0] ?? ''));
}

function richTextOf(typed: string): Json {
  const section = { type: 'rich_text_section', elements: [{ type: 'text', text: typed }] };
  return { type: 'rich_text', elements: [section] };
}

/** The options of a static menu, groups opened. */
export function offered(element: Json): Json[] {
  const groups = objectsIn(element['option_groups']);
  const flat = objectsIn(element['options']);
  return [...flat, ...groups.flatMap((group) => objectsIn(group['options']))];
}

export function optionOf(user: User, element: Json, options: readonly Json[], typed: string): Json {
  const shownOn = (option: Json): string => (isObject(option['text']) ? textOf(option['text']['text']) : '');
  const found = options.find((option) => option['value'] === typed || shownOn(option) === typed);
  if (found !== undefined) return found;
  const names = options.map((option) => `"${shownOn(option)}" (${textOf(option['value'])})`).join(', ');
  throw impossible(
    user,
    `"${typed}" is not offered by "${labelOf(element)}"; there is ${names || 'nothing'}`,
  );
}

function idOf(user: User, id: string | undefined, typed: string): string {
  if (id === undefined) throw impossible(user, `there is no "${typed}" to choose`);
  return id;
}

/** An input of a view, found by block id, action id or label. */
export function inputNamed(
  user: User,
  view: ViewRecord,
  name: string,
): { readonly block: Json; readonly element: Json } {
  const inputs = inputsOf(view.view);
  const label = (block: Json): string => (isObject(block['label']) ? textOf(block['label']['text']) : '');
  const found = inputs.find(
    ({ block, element }) =>
      block['block_id'] === name || element['action_id'] === name || label(block) === name,
  );
  if (found !== undefined) return found;
  const names = inputs
    .map(({ block, element }) => `"${label(block)}" (${textOf(element['action_id'])})`)
    .join(', ');
  throw impossible(user, `the modal has no input "${name}"; there is ${names || 'none'}`);
}

export interface Missing {
  readonly blockId: string;
  readonly label: string;
  readonly why:
    | 'required'
    | 'too short'
    | 'too long'
    | 'no e-mail address'
    | 'no link'
    | 'no number'
    | 'out of range';
}

/** What Slack's own client complains about before it sends a submission. */
export function incomplete(view: ViewRecord): Missing[] {
  return inputsOf(view.view).flatMap(({ block, element }): Missing[] => {
    if (block['type'] !== 'input') return [];
    const blockId = textOf(block['block_id']);
    const held = view.values[blockId]?.[textOf(element['action_id'])];
    const label = isObject(block['label']) ? textOf(block['label']['text']) : '';
    if (isEmptyValue(held)) return block['optional'] === true ? [] : [{ blockId, label, why: 'required' }];
    const why = wrongText(element, held?.['value']);
    return why === undefined ? [] : [{ blockId, label, why }];
  });
}

function wrongText(element: Json, value: unknown): Missing['why'] | undefined {
  if (typeof value !== 'string') return undefined;
  const { type, min_length: min, max_length: max } = element;
  if (typeof min === 'number' && value.length < min) return 'too short';
  if (value.length > (typeof max === 'number' ? max : 3000)) return 'too long';
  if (type === 'email_text_input' && !/^\S+@\S+\.\S+$/.test(value)) return 'no e-mail address';
  if (type === 'url_text_input' && !URL.canParse(value)) return 'no link';
  if (type !== 'number_input') return undefined;
  const number = Number(value);
  if (!Number.isFinite(number) || (element['is_decimal_allowed'] !== true && !Number.isInteger(number)))
    return 'no number';
  const { min_value: low, max_value: high } = element;
  return (low !== undefined && number < Number(low)) || (high !== undefined && number > Number(high))
    ? 'out of range'
    : undefined;
}
