import { housekeeping } from './posting.ts';
import type { Channel } from './records.ts';
import type { World } from './world.ts';

/** Adds somebody to a conversation, with the line and the event that go with it. */
export function enter(world: World, channel: Channel, userId: string, inviter?: string): void {
  if (channel.members.has(userId)) return;
  channel.members.add(userId);
  world.changed({ kind: 'channel.changed', channel: channel.id, user: userId });
  const subtype = channel.kind === 'private' ? 'group_join' : 'channel_join';
  housekeeping(
    world,
    channel,
    subtype,
    userId,
    `<@${userId}> has joined the channel`,
    inviter === undefined ? {} : { inviter },
  );
  world.emit(
    {
      type: 'member_joined_channel',
      user: userId,
      channel: channel.id,
      channel_type: channel.kind === 'private' ? 'G' : 'C',
      team: world.team.id,
      ...(inviter === undefined ? {} : { inviter }),
      event_ts: world.nextTs(),
    },
    channel,
  );
}

export function leave(world: World, channel: Channel, userId: string): void {
  if (!channel.members.delete(userId)) return;
  world.changed({ kind: 'channel.changed', channel: channel.id, user: userId });
  const subtype = channel.kind === 'private' ? 'group_leave' : 'channel_leave';
  housekeeping(world, channel, subtype, userId, `<@${userId}> has left the channel`);
  world.emit(
    {
      type: 'member_left_channel',
      user: userId,
      channel: channel.id,
      channel_type: channel.kind === 'private' ? 'G' : 'C',
      team: world.team.id,
      event_ts: world.nextTs(),
    },
    channel,
  );
}

/** Archives a channel. People stay listed as members; bots are taken out, and can therefore not bring it back. */
export function archive(world: World, channel: Channel, by: string): void {
  housekeeping(world, channel, 'channel_archive', by, 'archived the channel');
  channel.archived = true;
  channel.updatedMs = world.clock.now();
  const type = channel.kind === 'private' ? 'group_archive' : 'channel_archive';
  const told = channel.kind === 'private' ? channel : undefined;
  world.emit({ type, channel: channel.id, user: by, event_ts: world.nextTs() }, told);
  for (const member of channel.members) {
    if (world.users.get(member)?.bot === true) channel.members.delete(member);
  }
  world.changed({ kind: 'channel.changed', channel: channel.id });
}
