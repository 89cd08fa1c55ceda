import { copyOf } from './json.ts';
import { messageAt } from './conversations.ts';
import type { Channel, Ephemeral, Json, Message } from './records.ts';
import { SLACKBOT } from './people.ts';
import { notify } from './notifications.ts';
import type { World } from './world.ts';

/** `channel`, `group`, `im` or `mpim`, as events name it. */
export function channelType(channel: Channel): string {
  if (channel.kind === 'public') return 'channel';
  return channel.kind === 'private' ? 'group' : channel.kind;
}

/** The fields that say "this is from the app's bot". */
export function botAuthor(world: World): Partial<Message> {
  const { app } = world;
  return {
    user: app.botUser,
    bot_id: app.botId,
    app_id: app.id,
    team: world.team.id,
    bot_profile: {
      id: app.botId,
      deleted: false,
      name: app.name,
      updated: 0,
      app_id: app.id,
      icons: {},
      team_id: world.team.id,
    },
  };
}

/** Who wrote it: the bot's fields for the bot, else the person's. */
export function author(world: World, user: string): Partial<Message> {
  if (user === world.app.botUser) return botAuthor(world);
  return { user, team: world.users.get(user)?.teamId ?? world.team.id };
}

/** Puts a message into a conversation, keeps the counters of its thread, and tells the app. */
export function post(world: World, channel: Channel, draft: Omit<Message, 'ts' | 'type'>): Message {
  const ts = world.nextTs();
  const message: Message = { type: 'message', ts, ...draft };
  if (message.thread_ts !== undefined) joinThread(channel, message, message.thread_ts);
  channel.messages.push(message);
  if (channel.messages.length > world.limits.messagesPerChannel) {
    channel.messages.shift();
    world.dropped += 1;
  }
  world.changed({ kind: 'message.posted', channel: channel.id, ts });
  notify(world, channel, message);
  world.emit(messageEvent(channel, message), channel);
  mention(world, channel, message);
  return message;
}

function joinThread(channel: Channel, reply: Message, threadTs: string): void {
  const root = messageAt(channel, threadTs);
  if (root === undefined) return;
  root.thread_ts = root.ts;
  root.reply_count = (root.reply_count ?? 0) + 1;
  root.latest_reply = reply.ts;
  const users = new Set([...(root.reply_users ?? []), ...(reply.user === undefined ? [] : [reply.user])]);
  root.reply_users = [...users];
  root.reply_users_count = users.size;
  if (root.user !== undefined) reply.parent_user_id = root.user;
}

/** The counters of a thread after one of its replies went away. */
export function leaveThread(channel: Channel, reply: Message): void {
  const root = reply.thread_ts === undefined ? undefined : messageAt(channel, reply.thread_ts);
  if (root === undefined || root === reply) return;
  const replies = channel.messages.filter(
    (one) => one.thread_ts === root.ts && one !== root && one !== reply,
  );
  root.reply_count = replies.length;
  root.reply_users = [...new Set(replies.map((one) => one.user ?? ''))];
  root.reply_users_count = root.reply_users.length;
  const latest = replies.at(-1);
  if (latest !== undefined) root.latest_reply = latest.ts;
}

/** The event for a new message: the message itself plus where it is. Metadata is not part of it. */
function messageEvent(channel: Channel, message: Message): Json {
  const { metadata: _metadata, ...rest } = message;
  return { ...rest, channel: channel.id, event_ts: message.ts, channel_type: channelType(channel) };
}

function mention(world: World, channel: Channel, message: Message): void {
  const { botUser } = world.app;
  if (message.user === botUser || channel.kind === 'im' || !message.text.includes(`<@${botUser}`)) return;
  const { user, text, ts, team, thread_ts, blocks, client_msg_id } = message;
  world.emit(
    {
      type: 'app_mention',
      user,
      text,
      ts,
      team,
      channel: channel.id,
      event_ts: ts,
      ...(client_msg_id === undefined ? {} : { client_msg_id }),
      ...(thread_ts === undefined ? {} : { thread_ts }),
      ...(blocks === undefined ? {} : { blocks }),
    },
    channel,
  );
}

/** The lines that Slack itself writes into a channel: who joined, what the topic is now. */
export function housekeeping(
  world: World,
  channel: Channel,
  subtype: string,
  user: string,
  text: string,
  extra: Partial<Message> = {},
): void {
  if (channel.kind === 'im' || channel.kind === 'mpim') return;
  post(world, channel, { subtype, user, text, ...extra });
}

/** Tells the app that a message is now different. */
export function announceEdit(world: World, channel: Channel, message: Message, previous: Message): void {
  world.changed({ kind: 'message.changed', channel: channel.id, ts: message.ts });
  const ts = world.nextTs();
  world.emit(
    {
      type: 'message',
      subtype: 'message_changed',
      message: copyOf(message),
      previous_message: previous,
      channel: channel.id,
      hidden: true,
      ts,
      event_ts: ts,
      channel_type: channelType(channel),
    },
    channel,
  );
}

/** Makes a message another one in place: whoever holds it sees the new one. */
export function become(message: Message, next: Message): void {
  for (const key of Object.keys(message)) delete (message as unknown as Json)[key];
  Object.assign(message, next);
}

/** Takes a message away. One that has replies leaves a tombstone, as in Slack. */
export function removeMessage(world: World, channel: Channel, message: Message): void {
  const previous = copyOf(message);
  if ((message.reply_count ?? 0) > 0) {
    const { ts, thread_ts, reply_count, reply_users, reply_users_count, latest_reply } = previous;
    const thread = {
      thread_ts,
      reply_count,
      reply_users,
      reply_users_count,
      latest_reply,
    } as Partial<Message>;
    become(message, {
      type: 'message',
      subtype: 'tombstone',
      text: 'This message was deleted.',
      user: SLACKBOT,
      hidden: true,
      ts,
      ...thread,
    });
  } else {
    channel.messages = channel.messages.filter((one) => one !== message);
    leaveThread(channel, message);
  }
  channel.pins = channel.pins.filter((pin) => pin.ts !== message.ts);
  world.changed({ kind: 'message.deleted', channel: channel.id, ts: previous.ts });
  const ts = world.nextTs();
  world.emit(
    {
      type: 'message',
      subtype: 'message_deleted',
      previous_message: previous,
      channel: channel.id,
      hidden: true,
      deleted_ts: previous.ts,
      ts,
      event_ts: ts,
      channel_type: channelType(channel),
    },
    channel,
  );
}

export type EphemeralDraft = Pick<Ephemeral, 'channel' | 'user' | 'from' | 'text'> & {
  readonly blocks?: Json[] | undefined;
  readonly attachments?: Json[] | undefined;
  readonly threadTs?: string | undefined;
};

/** A message only one person sees. */
export function whisper(world: World, draft: EphemeralDraft): Ephemeral {
  const ephemeral: Ephemeral = {
    ts: world.nextTs(),
    channel: draft.channel,
    user: draft.user,
    from: draft.from,
    text: draft.text,
    blocks: draft.blocks ?? [],
    attachments: draft.attachments ?? [],
    threadTs: draft.threadTs,
    deleted: false,
  };
  world.ephemerals.push(ephemeral);
  if (world.ephemerals.length > world.limits.ephemerals) {
    world.ephemerals.shift();
    world.dropped += 1;
  }
  world.changed({ kind: 'ephemeral.posted', channel: draft.channel, ts: ephemeral.ts, user: draft.user });
  return ephemeral;
}
