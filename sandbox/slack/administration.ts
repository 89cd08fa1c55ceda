import { findChannel, openChannel } from './conversations.ts';
import { type PersonOptions, addUser, findUser, userObject } from './people.ts';
import type { Channel, TokenKind, User } from './records.ts';
import { type World, nowSec } from './world.ts';

export interface ChannelOptions {
  readonly name: string;
  readonly id?: string;
  readonly private?: boolean;
  readonly members?: readonly string[];
  readonly bot?: boolean;
  readonly external?: boolean;
}

/** What an administrator of the workspace does. */
export interface Administration {
  addChannel(options: ChannelOptions): Channel;
  /** A further token, for instance of a person (`user`); acts as `user`. */
  addToken(token: string, kind: TokenKind, user: string, scopes: readonly string[]): void;
  revokeToken(token: string): void;
  deactivate(person: string): void;
  /** A conversation gets another id, as when it is opened to another workspace; the app hears channel_id_changed. */
  changeChannelId(name: string): string;
}

export function administration(world: World): Administration {
  return {
    addChannel: (options) => addChannel(world, options),
    addToken: (token, kind, user, scopes) => {
      world.tokens.set(token, { token, kind, user, scopes: [...scopes], revoked: false });
    },
    revokeToken: (token) => {
      const record = world.tokens.get(token);
      if (record === undefined) throw new Error('there is no such token to revoke');
      record.revoked = true;
    },
    deactivate: (name) => deactivate(world, personNamed(world, name)),
    changeChannelId: (name) => changeChannelId(world, name),
  };
}

/** Somebody who has to exist. */
export function personNamed(world: World, name: string): User {
  const user = findUser(world, name);
  if (user === undefined) throw new Error(`there is no person "${name}" in the workspace`);
  return user;
}

/** Somebody new after the beginning: the app hears of it. */
export function joinTeam(world: World, options: PersonOptions): User {
  const user = addUser(world, options);
  world.emit({ type: 'team_join', user: userObject(world, user), event_ts: world.nextTs() });
  return user;
}

function addChannel(world: World, options: ChannelOptions): Channel {
  const members = (options.members ?? []).map((name) => {
    const user = findUser(world, name);
    if (user === undefined) throw new Error(`channel "${options.name}": there is no person "${name}"`);
    return user.id;
  });
  const all = options.bot === true ? [...members, world.app.botUser] : members;
  return openChannel(world, {
    name: options.name,
    kind: options.private === true ? 'private' : 'public',
    creator: all[0] ?? '',
    members: all,
    ...(options.id === undefined ? {} : { id: options.id }),
    external: options.external ?? false,
  });
}

function changeChannelId(world: World, name: string): string {
  const channel = findChannel(world, name);
  if (channel === undefined) throw new Error(`there is no channel "${name}"`);
  const old = channel.id;
  world.channels.delete(old);
  channel.id = world.ids.next('C');
  channel.external = true;
  world.channels.set(channel.id, channel);
  world.changed({ kind: 'channel.changed', channel: channel.id });
  const event = { type: 'channel_id_changed', old_channel_id: old, new_channel_id: channel.id };
  world.emit({ ...event, event_ts: world.nextTs() }, channel);
  return channel.id;
}

function deactivate(world: World, user: User): void {
  user.deleted = true;
  user.updatedSec = nowSec(world);
  world.changed({ kind: 'user.changed', user: user.id });
  world.emit({ type: 'user_change', user: userObject(world, user), event_ts: world.nextTs() });
}
