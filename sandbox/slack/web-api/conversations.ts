import { channelObject, directChannel, openChannel, setNote } from '../conversations.ts';
import { SLACKBOT } from '../people.ts';
import { archive, enter, leave } from '../membership.ts';
import { housekeeping } from '../posting.ts';
import type { Channel, Json, User } from '../records.ts';
import { checkChannelName, checkNameFree } from './channel-names.ts';
import {
  type Call,
  type Methods,
  channelOf,
  conversationScope,
  memberChannel,
  notDirect,
  refuse,
  userOf,
} from './method.ts';

const NOTE_MAX = 250;
const INVITE_MAX = 100;
const OPEN_MAX = 8;

function create(call: Call): Json {
  const { world, auth, args } = call;
  const name = args.text('name') ?? '';
  const kind = args.flag('is_private') ? 'private' : 'public';
  checkChannelName(name);
  checkNameFree(world, name);
  if (world.channels.size >= world.limits.channels) throw refuse('cannot_create_channel');
  const channel = openChannel(world, { name, kind, creator: auth.user, members: [] });
  if (kind === 'public') {
    const { id, createdMs } = channel;
    const created = Math.floor(createdMs / 1000);
    world.emit({
      type: 'channel_created',
      channel: { id, name, created, creator: auth.user },
      event_ts: world.nextTs(),
    });
  }
  enter(world, channel, auth.user);
  return { channel: channelObject(world, channel, auth.user) };
}

/** Why this person cannot be invited here; `undefined` when they can. */
function inviteProblem(call: Call, channel: Channel, id: string): string | undefined {
  const { world, auth } = call;
  const user = world.users.get(id);
  if (user === undefined) return 'user_not_found';
  if (id === auth.user) return 'cant_invite_self';
  if (channel.members.has(id)) return 'already_in_channel';
  if (user.deleted) return 'cant_invite';
  if (user.stranger && !channel.external) return 'no_external_invite_permission';
  return user.ultraRestricted && hasChannel(call, user) ? 'ura_max_channels' : undefined;
}

/** A single-channel guest that already is in its one channel. */
function hasChannel(call: Call, user: User): boolean {
  return [...call.world.channels.values()].some(
    (channel) => (channel.kind === 'public' || channel.kind === 'private') && channel.members.has(user.id),
  );
}

function invite(call: Call): Json {
  const { world, auth, args } = call;
  const channel = notDirect(memberChannel(call));
  if (channel.archived) throw refuse('is_archived');
  const ids = [...new Set(args.list('users'))];
  if (ids.length === 0) throw refuse('no_user');
  if (ids.length > INVITE_MAX) throw refuse('user_not_found');
  const judged = ids.map((id) => ({ id, error: inviteProblem(call, channel, id) }));
  const errors = judged.flatMap(({ id, error }) =>
    error === undefined ? [] : [{ user: id, ok: false, error }],
  );
  const valid = judged.filter(({ error }) => error === undefined);
  const first = errors[0];
  if (first !== undefined && (!args.flag('force') || valid.length === 0))
    throw refuse(first.error, { errors });
  for (const { id } of valid) enter(world, channel, id, auth.user);
  return { channel: channelObject(world, channel, auth.user), ...(first === undefined ? {} : { errors }) };
}

function open(call: Call): Json {
  const { world, auth, args } = call;
  const resumed = args.text('channel');
  const channel = resumed === undefined ? openWith(call) : world.channels.get(resumed);
  if (channel === undefined || !channel.members.has(auth.user)) throw refuse('channel_not_found');
  if (channel.kind === 'public' || channel.kind === 'private')
    throw refuse('method_not_supported_for_channel_type');
  const full = args.flag('return_im');
  return {
    no_op: false,
    already_open: false,
    channel: full ? channelObject(world, channel, auth.user) : { id: channel.id },
  };
}

function openWith(call: Call): Channel | undefined {
  const { world, auth, args } = call;
  const ids = args.list('users');
  if (ids.length === 0) throw refuse('users_list_not_supplied');
  if (ids.length > OPEN_MAX) throw refuse('too_many_users');
  const others = ids.filter((id) => id !== auth.user);
  for (const id of others) {
    const user = userOf(call, id);
    if (user.deleted) throw refuse('user_disabled');
    if (user.bot || user.id === SLACKBOT) throw refuse('cannot_dm_bot');
  }
  if (others.length === 0) throw refuse('not_enough_users');
  return directChannel(world, [auth.user, ...others], !args.flag('prevent_creation'));
}

function kick(call: Call): Json {
  const { world, auth, args } = call;
  const channel = notDirect(memberChannel(call));
  const user = userOf(call, args.required('user'));
  if (user.id === auth.user) throw refuse('cant_kick_self');
  if (channel.general) throw refuse('cant_kick_from_general');
  if (!channel.members.has(user.id)) throw refuse('not_in_channel');
  leave(world, channel, user.id);
  return {};
}

function join(call: Call): Json {
  const { world, auth } = call;
  const channel = notDirect(channelOf(call));
  if (channel.kind === 'private') throw refuse('method_not_supported_for_channel_type');
  if (channel.archived) throw refuse('is_archived');
  if (channel.members.has(auth.user)) {
    return {
      channel: channelObject(world, channel, auth.user),
      warning: 'already_in_channel',
      response_metadata: { warnings: ['already_in_channel'] },
    };
  }
  enter(world, channel, auth.user);
  return { channel: channelObject(world, channel, auth.user) };
}

function rename(call: Call): Json {
  const { world, auth, args } = call;
  const channel = notDirect(memberChannel(call));
  if (channel.archived) throw refuse('is_archived');
  const creator = channel.creator === auth.user || world.users.get(auth.user)?.admin === true;
  if (!creator) throw refuse('not_authorized');
  const name = args.text('name') ?? '';
  checkChannelName(name);
  if (name !== channel.name) {
    checkNameFree(world, name);
    const old = channel.name;
    channel.previousNames.unshift(old);
    channel.name = name;
    channel.updatedMs = world.clock.now();
    world.changed({ kind: 'channel.changed', channel: channel.id });
    const text = `has renamed the channel from "${old}" to "${name}"`;
    housekeeping(world, channel, 'channel_name', auth.user, text, { old_name: old, name });
    const type = channel.kind === 'public' ? 'channel_rename' : 'group_rename';
    const created = Math.floor(channel.createdMs / 1000);
    world.emit(
      { type, channel: { id: channel.id, name, name_normalized: name, created }, event_ts: world.nextTs() },
      channel.kind === 'public' ? undefined : channel,
    );
  }
  return { channel: channelObject(world, channel, auth.user) };
}

function note(call: Call, which: 'topic' | 'purpose'): Json {
  const { world, auth, args } = call;
  const channel = notDirect(memberChannel(call));
  if (channel.archived) throw refuse('is_archived');
  const value = args.text(which);
  if (value === undefined) throw refuse('invalid_arguments');
  if (value.length > NOTE_MAX) throw refuse('too_long');
  setNote(world, channel, which, value, auth.user);
  const verb = which === 'topic' ? 'set the channel topic' : 'set the channel description';
  const text = value === '' ? `${verb.replace('set', 'cleared')}` : `${verb}: ${value}`;
  housekeeping(world, channel, `channel_${which}`, auth.user, text, { [which]: value });
  return { [which]: value, channel: channelObject(world, channel, auth.user) };
}

export const conversationMethods: Methods = {
  'conversations.create': {
    rate: 'T2',
    scopes: ({ args }) => (args.flag('is_private') ? ['groups:write'] : ['channels:manage']),
    run: create,
  },
  'conversations.archive': {
    rate: 'T2',
    scopes: conversationScope('manage'),
    run: (call) => {
      const channel = notDirect(channelOf(call));
      if (channel.archived) throw refuse('already_archived');
      if (channel.general) throw refuse('cant_archive_general');
      if (!channel.members.has(call.auth.user)) throw refuse('not_in_channel');
      archive(call.world, channel, call.auth.user);
      return {};
    },
  },
  'conversations.unarchive': {
    rate: 'T2',
    scopes: conversationScope('manage'),
    run: (call) => {
      const channel = notDirect(channelOf(call));
      if (!channel.archived) throw refuse('not_archived');
      // Archiving has taken the bot out, so a bot token always ends here (slack-go #1066).
      if (!channel.members.has(call.auth.user)) throw refuse('not_in_channel');
      channel.archived = false;
      call.world.changed({ kind: 'channel.changed', channel: channel.id });
      return {};
    },
  },
  'conversations.rename': { rate: 'T2', scopes: conversationScope('manage'), run: rename },
  'conversations.invite': { rate: 'T3', scopes: conversationScope('invites'), run: invite },
  'conversations.join': { rate: 'T3', scopes: ['channels:join'], run: join },
  'conversations.kick': { rate: 'T3', scopes: conversationScope('manage'), run: kick },
  'conversations.leave': {
    rate: 'T3',
    scopes: conversationScope('manage'),
    run: (call) => {
      const channel = notDirect(channelOf(call));
      if (channel.archived) throw refuse('is_archived');
      if (channel.general) throw refuse('cant_leave_general');
      if (!channel.members.has(call.auth.user)) return { not_in_channel: true };
      leave(call.world, channel, call.auth.user);
      return {};
    },
  },
  'conversations.open': {
    rate: 'T3',
    scopes: ({ args }) => (args.list('users').length > 1 ? ['mpim:write'] : ['im:write']),
    run: open,
  },
  'conversations.setTopic': {
    rate: 'T2',
    scopes: conversationScope('topic'),
    run: (call) => note(call, 'topic'),
  },
  'conversations.setPurpose': {
    rate: 'T2',
    scopes: conversationScope('topic'),
    run: (call) => note(call, 'purpose'),
  },
  'conversations.mark': {
    rate: 'T3',
    scopes: conversationScope('manage'),
    run: (call) => {
      memberChannel(call);
      if (!/^\d+\.\d+$/.test(call.args.required('ts'))) throw refuse('invalid_timestamp');
      return {};
    },
  },
};
