import { isObject, objectsIn, textOf } from '../json.ts';
import { elementsOf } from '../block-kit/surfaces.ts';
import { canSee, directChannel, findChannel } from '../conversations.ts';
import type { Place } from '../delivery/payloads.ts';
import { shownBlocks } from '../message-state.ts';
import { findUser } from '../people.ts';
import type { Channel, Json, User } from '../records.ts';
import { topModal } from '../views.ts';
import type { World } from '../world.ts';

/**
 * Where a person looks for something to press: the top modal, the app's home tab, or a conversation: there the
 * newest message that has it, unless `ts` names one or `text` has to occur in it.
 */
export type Where =
  | 'modal'
  | 'home'
  | { readonly channel: string; readonly ts?: string; readonly text?: string | RegExp };

/** What a person presses: an action id or what is written on it, if need be narrowed down. */
export type What = string | { readonly action: string; readonly block?: string; readonly value?: string };

export interface Sighting {
  readonly place: Place;
  readonly block: Json;
  readonly element: Json;
}

/** A person cannot do this; the message says what they can see instead. */
export function impossible(user: User, sentence: string): Error {
  return new Error(`${user.name} cannot: ${sentence}`);
}

/** A conversation as somebody would name it: id, `#name`, `name`, or `@person` for a direct one. */
export function conversation(world: World, user: User, name: string): Channel {
  const other = name.startsWith('@') || world.users.has(name) ? findUser(world, name) : undefined;
  const channel = other === undefined ? findChannel(world, name) : directChannel(world, [user.id, other.id]);
  if (channel === undefined || !canSee(world, channel, user.id)) {
    throw impossible(user, `there is no conversation "${name}" that ${user.name} can see`);
  }
  return channel;
}

/** Every surface at the place, newest first. */
function surfaces(
  world: World,
  user: User,
  where: Where,
): { readonly place: Place; readonly blocks: readonly Json[] }[] {
  if (where === 'modal' || where === 'home') {
    const view =
      where === 'modal' ? topModal(world, user.id) : world.views.get(world.homes.get(user.id) ?? '');
    if (view === undefined)
      throw impossible(user, where === 'modal' ? 'no modal is open' : 'the home tab is empty');
    return [{ place: { kind: 'view', view }, blocks: objectsIn(view.view['blocks']) }];
  }
  const channel = conversation(world, user, where.channel);
  const fits = (ts: string, text: string, blocks: readonly Json[]): boolean => {
    if (where.ts !== undefined && where.ts !== ts) return false;
    if (where.text === undefined) return true;
    const shown = `${text}\n${JSON.stringify(blocks)}`;
    return typeof where.text === 'string' ? shown.includes(where.text) : where.text.test(shown);
  };
  const messages = channel.messages.map((message) => {
    const { ts, text } = message;
    const blocks = shownBlocks(message);
    return { ts, text, blocks, place: { kind: 'message', channel, ts } satisfies Place };
  });
  const whispers = world.ephemerals
    .filter((one) => one.channel === channel.id && one.user === user.id && !one.deleted)
    .map((ephemeral) => {
      const { ts, text } = ephemeral;
      const blocks = shownBlocks(ephemeral);
      return { ts, text, blocks, place: { kind: 'ephemeral', channel, ephemeral } satisfies Place };
    });
  return [...messages, ...whispers]
    .filter(({ ts, text, blocks }) => fits(ts, text, blocks))
    .toSorted((a, b) => (a.ts < b.ts ? 1 : -1));
}

/** Finds what is to be pressed, or says what there is instead. */
export function look(world: World, user: User, where: Where, what: What): Sighting {
  const seen: string[] = [];
  for (const { place, blocks } of surfaces(world, user, where)) {
    for (const block of blocks) {
      for (const element of elementsOf(block)) {
        if (matches(block, element, what)) return { place, block, element };
        if (element['action_id'] !== undefined)
          seen.push(`"${labelOf(element)}" (${textOf(element['action_id'])})`);
      }
    }
  }
  const there =
    seen.length === 0 ? 'nothing that can be pressed' : [...new Set(seen)].slice(0, 12).join(', ');
  throw impossible(user, `no ${JSON.stringify(what)} at ${JSON.stringify(where)}; there is ${there}`);
}

function matches(block: Json, element: Json, what: What): boolean {
  if (element['action_id'] === undefined) return false;
  if (typeof what === 'string') return element['action_id'] === what || labelOf(element) === what;
  return (
    (element['action_id'] === what.action || labelOf(element) === what.action) &&
    (what.block === undefined || what.block === block['block_id']) &&
    (what.value === undefined || what.value === element['value'])
  );
}

/** What is written on an element. */
export function labelOf(element: Json): string {
  const text = element['text'] ?? element['placeholder'];
  return isObject(text) ? textOf(text['text']) : '';
}
