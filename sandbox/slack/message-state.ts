import type { Place } from './delivery/payloads.ts';
import { messageAt } from './conversations.ts';
import { objectsIn, textOf } from './json.ts';
import type { Json, ViewRecord } from './records.ts';
import { noValues, startValues } from './views.ts';
import { type World, trim } from './world.ts';

const KEPT = 5_000;

type MessagePlace = Exclude<Place, { kind: 'view' }>;

/** The blocks of a message, those inside attachments included. */
export function shownBlocks(message: {
  readonly blocks?: readonly Json[];
  readonly attachments?: readonly Json[];
}): Json[] {
  return [
    ...(message.blocks ?? []),
    ...(message.attachments ?? []).flatMap((one) => objectsIn(one['blocks'])),
  ];
}

function keyOf(user: string, place: MessagePlace): string {
  return `${user}/${place.channel.id}/${place.kind === 'message' ? place.ts : place.ephemeral.ts}`;
}

/** What the menus of a message hold for one person: what they chose, else what the message starts with. */
export function messageState(world: World, user: string, place: MessagePlace): ViewRecord['values'] {
  const message = place.kind === 'message' ? messageAt(place.channel, place.ts) : place.ephemeral;
  if (message === undefined) return {};
  return startValues(
    { blocks: shownBlocks(message) },
    world.messageValues.get(keyOf(user, place)) ?? noValues(),
  );
}

/** Remembers what a person chose in a message. */
export function holdInMessage(
  world: World,
  user: string,
  place: MessagePlace,
  block: Json,
  element: Json,
  held: Json,
): void {
  const key = keyOf(user, place);
  const values = world.messageValues.get(key) ?? noValues();
  (values[textOf(block['block_id'])] ??= noValues())[textOf(element['action_id'])] = held;
  world.messageValues.set(key, values);
  trim(world, world.messageValues, KEPT);
}
