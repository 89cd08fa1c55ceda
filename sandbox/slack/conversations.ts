import type { Channel, ChannelKind, Json, Message } from './records.ts';
import { type World, nowSec } from './world.ts';

/** By id, `#name` or `name`. */
export function findChannel(world: World, name: string): Channel | undefined {
  const direct = world.channels.get(name);
  if (direct !== undefined) return direct;
  const bare = name.startsWith('#') ? name.slice(1) : name;
  return [...world.channels.values()].find((channel) => isNamed(channel) && channel.name === bare);
}

function isNamed(channel: Channel): boolean {
  return channel.kind === 'public' || channel.kind === 'private';
}

export interface NewChannel {
  readonly name: string;
  readonly kind: ChannelKind;
  readonly creator: string;
  readonly members: readonly string[];
  readonly id?: string;
  readonly general?: boolean;
  readonly external?: boolean;
}

export function openChannel(world: World, options: NewChannel): Channel {
  if (world.channels.size >= world.limits.channels) {
    throw new Error(`the sandbox holds at most ${world.limits.channels} conversations (limits.channels)`);
  }
  const id = options.id ?? world.ids.next(options.kind === 'im' ? 'D' : 'C');
  if (world.channels.has(id)) throw new Error(`channel ${id} exists already`);
  const empty = { value: '', creator: '', last_set: 0 };
  const channel: Channel = {
    id,
    name: options.name,
    kind: options.kind,
    createdMs: world.clock.now(),
    creator: options.creator,
    archived: false,
    general: options.general ?? false,
    external: options.external ?? false,
    topic: { ...empty },
    purpose: { ...empty },
    previousNames: [],
    members: new Set(options.members),
    messages: [],
    pins: [],
    bookmarks: [],
    updatedMs: world.clock.now(),
  };
  world.channels.set(id, channel);
  world.changed({ kind: 'channel.changed', channel: id });
  return channel;
}

/** The direct conversation of exactly these people, opened if there is none yet. */
export function directChannel(world: World, users: readonly string[], create = true): Channel | undefined {
  const wanted = new Set(users);
  const kind: ChannelKind = wanted.size === 2 ? 'im' : 'mpim';
  const found = [...world.channels.values()].find(
    (channel) =>
      channel.kind === kind &&
      channel.members.size === wanted.size &&
      [...wanted].every((user) => channel.members.has(user)),
  );
  if (found !== undefined || !create) return found;
  const names = users.map((user) => world.users.get(user)?.name ?? user);
  const name = kind === 'im' ? '' : `mpdm-${names.join('--')}-1`;
  return openChannel(world, { name, kind, creator: users[0] ?? '', members: [...wanted] });
}

/** Whether somebody can see a conversation: members, and everybody but guests and outsiders for public ones. */
export function canSee(world: World, channel: Channel, userId: string): boolean {
  if (channel.members.has(userId)) return true;
  const user = world.users.get(userId);
  return channel.kind === 'public' && user !== undefined && !user.restricted && !user.stranger;
}

export function messageAt(channel: Channel, ts: string): Message | undefined {
  return channel.messages.findLast((message) => message.ts === ts);
}

/** The conversation object as `viewer` sees it. */
export function channelObject(world: World, channel: Channel, viewer: string): Json {
  const createdSec = Math.floor(channel.createdMs / 1000);
  const shared = { is_archived: channel.archived, is_org_shared: false, updated: channel.updatedMs };
  if (channel.kind === 'im') {
    const other = [...channel.members].find((member) => member !== viewer) ?? viewer;
    return {
      id: channel.id,
      created: createdSec,
      ...shared,
      is_im: true,
      user: other,
      context_team_id: world.team.id,
    };
  }
  return {
    id: channel.id,
    name: channel.name,
    is_channel: channel.kind === 'public',
    is_group: channel.kind === 'private',
    is_im: false,
    is_mpim: channel.kind === 'mpim',
    is_private: channel.kind !== 'public',
    created: createdSec,
    ...shared,
    is_general: channel.general,
    unlinked: 0,
    name_normalized: channel.name,
    is_shared: channel.external,
    is_ext_shared: channel.external,
    is_pending_ext_shared: false,
    pending_shared: [],
    parent_conversation: null,
    creator: channel.creator,
    shared_team_ids: [world.team.id],
    pending_connected_team_ids: [],
    context_team_id: world.team.id,
    is_member: channel.members.has(viewer),
    topic: { ...channel.topic },
    purpose: { ...channel.purpose },
    previous_names: [...channel.previousNames],
  };
}

export function setNote(
  world: World,
  channel: Channel,
  which: 'topic' | 'purpose',
  value: string,
  by: string,
): void {
  channel[which] = { value, creator: by, last_set: nowSec(world) };
  channel.updatedMs = world.clock.now();
  world.changed({ kind: 'channel.changed', channel: channel.id });
}
