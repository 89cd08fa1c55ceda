import type { Channel, Message } from './records.ts';
import type { World } from './world.ts';

/** Distinct emoji on one message. */
const EMOJI_MAX = 50;

/** Adds a reaction; Slack's error code when it cannot be. */
export function addReaction(
  world: World,
  channel: Channel,
  message: Message,
  name: string,
  user: string,
): string | undefined {
  const reactions = (message.reactions ??= []);
  const existing = reactions.find((one) => one.name === name);
  if (existing?.users.includes(user) === true) return 'already_reacted';
  if (existing === undefined && reactions.length >= EMOJI_MAX) return 'too_many_emoji';
  const reaction = existing ?? { name, users: [], count: 0 };
  if (existing === undefined) reactions.push(reaction);
  reaction.users.push(user);
  reaction.count = reaction.users.length;
  tell(world, channel, message, 'reaction_added', name, user);
  return undefined;
}

export function removeReaction(
  world: World,
  channel: Channel,
  message: Message,
  name: string,
  user: string,
): string | undefined {
  const reaction = message.reactions?.find((one) => one.name === name);
  if (reaction === undefined || !reaction.users.includes(user)) return 'no_reaction';
  reaction.users = reaction.users.filter((one) => one !== user);
  reaction.count = reaction.users.length;
  const left = message.reactions?.filter((one) => one.count > 0) ?? [];
  if (left.length > 0) message.reactions = left;
  else delete message.reactions;
  tell(world, channel, message, 'reaction_removed', name, user);
  return undefined;
}

function tell(
  world: World,
  channel: Channel,
  message: Message,
  type: string,
  name: string,
  user: string,
): void {
  world.changed({ kind: 'message.changed', channel: channel.id, ts: message.ts });
  world.emit(
    {
      type,
      user,
      reaction: name,
      ...(message.user === undefined ? {} : { item_user: message.user }),
      item: { type: 'message', channel: channel.id, ts: message.ts },
      event_ts: world.nextTs(),
    },
    channel,
  );
}
