import { canSee, channelObject } from '../conversations.ts';
import { dndObject } from '../do-not-disturb.ts';
import { profileObject, userObject } from '../people.ts';
import type { ChannelKind, Json } from '../records.ts';
import { page } from './arguments.ts';
import { wantedKinds } from './conversation-reading.ts';
import { type Call, type Methods, refuse, userOf } from './method.ts';

function mayReadEmail(call: Call): boolean {
  return !call.world.settings.enforceScopes || call.auth.scopes.includes('users:read.email');
}

function conversations(call: Call): Json {
  const { world, auth, args } = call;
  const user = userOf(call, args.text('user') ?? auth.user);
  const kinds: Set<ChannelKind> = wantedKinds(call);
  const channels = [...world.channels.values()].filter(
    (channel) =>
      kinds.has(channel.kind) &&
      channel.members.has(user.id) &&
      canSee(world, channel, auth.user) &&
      !(args.flag('exclude_archived') && channel.archived),
  );
  const { items, nextCursor } = page(args, channels);
  return {
    channels: items.map((channel) => channelObject(world, channel, auth.user)),
    response_metadata: { next_cursor: nextCursor },
  };
}

export const userMethods: Methods = {
  'users.info': {
    rate: 'T4',
    scopes: ['users:read'],
    run: (call) => {
      const user = userOf(call, call.args.required('user'));
      const locale = call.args.flag('include_locale') ? { locale: user.locale } : {};
      return { user: { ...userObject(call.world, user, mayReadEmail(call)), ...locale } };
    },
  },
  'users.list': {
    rate: 'T2',
    scopes: ['users:read'],
    run: (call) => {
      const { world, args } = call;
      const { items, nextCursor } = page(args, [...world.users.values()], 1000);
      return {
        members: items.map((user) => userObject(world, user, mayReadEmail(call))),
        cache_ts: Math.floor(world.clock.now() / 1000),
        response_metadata: { next_cursor: nextCursor },
      };
    },
  },
  'users.lookupByEmail': {
    rate: 'T3',
    scopes: ['users:read.email'],
    run: ({ world, args }) => {
      const email = args.required('email').toLowerCase();
      const user = [...world.users.values()].find(
        (one) => one.email?.toLowerCase() === email && !one.deleted,
      );
      if (user === undefined) throw refuse('users_not_found');
      return { user: userObject(world, user) };
    },
  },
  'users.profile.get': {
    rate: 'T4',
    scopes: ['users.profile:read'],
    run: (call) => {
      const user = userOf(call, call.args.text('user') ?? call.auth.user);
      return { profile: profileObject(call.world, user, mayReadEmail(call)) };
    },
  },
  'users.getPresence': {
    rate: 'T3',
    scopes: ['users:read'],
    run: (call) => {
      const user = userOf(call, call.args.text('user') ?? call.auth.user);
      const { presence } = user;
      if (user.id !== call.auth.user) return { presence };
      const online = presence === 'active';
      return { presence, online, auto_away: false, manual_away: !online, connection_count: online ? 1 : 0 };
    },
  },
  'users.conversations': {
    rate: 'T3',
    scopes: ['channels:read'],
    run: conversations,
  },
  'dnd.info': {
    rate: 'T3',
    scopes: ['dnd:read'],
    run: (call) => {
      const user = userOf(call, call.args.text('user') ?? call.auth.user);
      return dndObject(user, call.world.clock.now(), user.id === call.auth.user);
    },
  },
  'dnd.teamInfo': {
    rate: 'T2',
    scopes: ['dnd:read'],
    run: ({ world, args }) => {
      const ids = args.list('users');
      if (ids.length === 0) throw refuse('no_users_provided');
      const known = ids.flatMap((id) => world.users.get(id) ?? []);
      return {
        users: Object.fromEntries(known.map((user) => [user.id, dndObject(user, world.clock.now(), false)])),
      };
    },
  },
};
