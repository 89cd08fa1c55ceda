import type { Json } from '../../parts.ts';
import { isDirect, isObject, listOf, roomName, textOf, wordsOf, type Workspace } from '../workspace.ts';

/** One line of a menu. */
export type Offer = {
  readonly value: string;
  readonly text: string;
  readonly detail: string;
  readonly group: string;
};

const offerOf =
  (group: string) =>
  (option: Json): Offer => ({
    value: textOf(option['value']),
    text: wordsOf(option['text']),
    detail: wordsOf(option['description']),
    group,
  });

/** The options that an app gave, with the label of the group they are in. */
export const optionsOf = (element: Json): readonly Offer[] => [
  ...listOf(element['options']).map(offerOf('')),
  ...listOf(element['option_groups']).flatMap((group) =>
    listOf(group['options']).map(offerOf(wordsOf(group['label']))),
  ),
];

/** What a menu offers: the options of the app, or people or conversations. */
export function offersFor(
  element: Json,
  { people, rooms }: Pick<Workspace, 'people' | 'rooms'>,
): readonly Offer[] {
  const type = textOf(element['type']);
  if (type.endsWith('users_select'))
    return [...people.values()]
      .filter(({ bot }) => !bot)
      .map(({ id, realName, name }) => ({ value: id, text: realName, detail: `@${name}`, group: '' }));
  if (type.endsWith('channels_select') && !type.endsWith('conversations_select'))
    return rooms.filter(({ kind, archived }) => kind === 'public' && !archived).map(roomOffer(people));
  if (type.endsWith('conversations_select'))
    return rooms.filter((room) => !room.archived && wanted(element, room, people)).map(roomOffer(people));
  return optionsOf(element);
}

const roomOffer =
  (people: Workspace['people']) =>
  (room: Workspace['rooms'][number]): Offer => ({
    value: room.id,
    text: `${isDirect(room) ? '' : '#'}${roomName(room, people)}`,
    detail: '',
    group: '',
  });

/** The filter of a conversations menu: kinds, and whether talks with bots count. */
function wanted(element: Json, room: Workspace['rooms'][number], people: Workspace['people']): boolean {
  const filter = isObject(element['filter']) ? element['filter'] : {};
  const kinds = Array.isArray(filter['include']) ? filter['include'] : undefined;
  if (kinds !== undefined && !kinds.includes(room.kind)) return false;
  const withBot = room.kind === 'im' && room.others.some((id) => people.get(id)?.bot === true);
  return filter['exclude_bot_users'] !== true || !withBot;
}

/** Those that fit what was typed; a beginning of a word is enough. */
export function fitting(offers: readonly Offer[], typed: string): readonly Offer[] {
  const words = typed.trim().toLowerCase();
  if (words === '') return offers;
  return offers.filter(({ text, detail }) => `${text} ${detail}`.toLowerCase().includes(words));
}
