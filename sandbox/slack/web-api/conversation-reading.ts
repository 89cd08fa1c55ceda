import { canSee, channelObject, messageAt } from '../conversations.ts';
import { copyOf, own } from '../json.ts';
import type { Channel, ChannelKind, Json, Message } from '../records.ts';
import { page } from './arguments.ts';
import { channelCanvas } from './canvases.ts';
import { type Call, type Methods, channelOf, conversationScope, memberChannel, refuse } from './method.ts';

const TYPES: Readonly<Record<string, ChannelKind>> = {
  public_channel: 'public',
  private_channel: 'private',
  mpim: 'mpim',
  im: 'im',
};

export function wantedKinds(call: Call): Set<ChannelKind> {
  const names = call.args.list('types');
  const kinds = (names.length === 0 ? ['public_channel'] : names).map((name) => own(TYPES, name));
  if (kinds.includes(undefined)) throw refuse('invalid_types');
  return new Set(kinds.filter((kind) => kind !== undefined));
}

function list(call: Call): Json {
  const { world, auth, args } = call;
  const kinds = wantedKinds(call);
  const channels = [...world.channels.values()].filter(
    (channel) =>
      kinds.has(channel.kind) &&
      canSee(world, channel, auth.user) &&
      !(args.flag('exclude_archived') && channel.archived),
  );
  const { items, nextCursor } = page(args, channels);
  return {
    channels: items.map((channel) => ({
      ...channelObject(world, channel, auth.user),
      ...(channel.kind === 'im' ? {} : { num_members: channel.members.size }),
    })),
    response_metadata: { next_cursor: nextCursor },
  };
}

/** Only where there is a canvas (slack-go #1228). */
function propertiesOf({ world }: Call, channel: Channel): Json {
  const canvas = channelCanvas(world, channel);
  if (canvas === undefined) return {};
  return { properties: { canvas: { file_id: canvas.id, is_empty: canvas.bytes?.byteLength === 0 } } };
}

function info(call: Call): Json {
  const { world, auth, args } = call;
  const channel = channelOf(call);
  return {
    channel: {
      ...channelObject(world, channel, auth.user),
      ...(args.flag('include_num_members') ? { num_members: channel.members.size } : {}),
      ...(args.flag('include_locale') ? { locale: 'en-US' } : {}),
      ...propertiesOf(call, channel),
    },
  };
}

/** A message as it is handed out: metadata only when asked for (and allowed). */
function shown(call: Call, message: Message): Json {
  const { metadata, ...rest } = copyOf(message);
  const allowed = !call.world.settings.enforceScopes || call.auth.scopes.includes('metadata.message:read');
  const withMetadata = metadata !== undefined && allowed && call.args.flag('include_all_metadata');
  return { ...rest, ...(withMetadata ? { metadata } : {}) };
}

function bound(call: Call, name: 'oldest' | 'latest'): number | undefined {
  const value = call.args.text(name);
  if (value === undefined || value === '' || value === '0') return undefined;
  if (!/^\d+(\.\d{1,6})?$/.test(value)) throw refuse(`invalid_ts_${name}`);
  return micros(value);
}

function micros(ts: string): number {
  const [seconds = '0', fraction = ''] = ts.split('.');
  return Number(seconds) * 1_000_000 + Number(fraction.padEnd(6, '0'));
}

function within(call: Call): (message: Message) => boolean {
  const oldest = bound(call, 'oldest');
  const latest = bound(call, 'latest');
  const slack = call.args.flag('inclusive') ? 0 : 1;
  return (message) => {
    const at = micros(message.ts);
    return (oldest === undefined || at >= oldest + slack) && (latest === undefined || at <= latest - slack);
  };
}

/** Top-level messages and broadcast replies, newest first. */
function history(call: Call): Json {
  const channel = memberChannel(call);
  const top = channel.messages.filter(
    (message) =>
      message.thread_ts === undefined ||
      message.thread_ts === message.ts ||
      message.subtype === 'thread_broadcast',
  );
  const { items, nextCursor } = page(call.args, top.filter(within(call)).toReversed());
  return {
    messages: items.map((message) => shown(call, message)),
    has_more: nextCursor !== '',
    pin_count: channel.pins.length,
    ...(nextCursor === '' ? {} : { response_metadata: { next_cursor: nextCursor } }),
  };
}

/** The thread's first message and its replies, oldest first. */
function replies(call: Call): Json {
  const channel = memberChannel(call);
  const asked = messageAt(channel, call.args.required('ts'));
  if (asked === undefined) throw refuse('thread_not_found');
  const rootTs = asked.thread_ts ?? asked.ts;
  const thread = channel.messages.filter((message) => message.ts === rootTs || message.thread_ts === rootTs);
  const { items, nextCursor } = page(call.args, thread.filter(within(call)));
  return {
    messages: items.map((message) => shown(call, message)),
    has_more: nextCursor !== '',
    ...(nextCursor === '' ? {} : { response_metadata: { next_cursor: nextCursor } }),
  };
}

function members(call: Call): Json {
  const channel: Channel = channelOf(call);
  const { items, nextCursor } = page(call.args, [...channel.members]);
  return { members: items, response_metadata: { next_cursor: nextCursor } };
}

const READ: Readonly<Record<ChannelKind, string>> = {
  public: 'channels:read',
  private: 'groups:read',
  im: 'im:read',
  mpim: 'mpim:read',
};

export const conversationReadingMethods: Methods = {
  'conversations.list': {
    rate: 'T2',
    scopes: (call) => [...wantedKinds(call)].map((kind) => READ[kind]),
    run: list,
  },
  'conversations.info': { rate: 'T3', scopes: conversationScope('read'), run: info },
  'conversations.members': { rate: 'T4', scopes: conversationScope('read'), run: members },
  'conversations.history': { rate: 'T3', scopes: conversationScope('history'), run: history },
  'conversations.replies': { rate: 'T3', scopes: conversationScope('history'), run: replies },
};
