import { textOf } from '../json.ts';
import { canSee, findChannel } from '../conversations.ts';
import type { Channel, ChannelKind, Json, TokenKind, TokenRecord, User } from '../records.ts';
import type { World } from '../world.ts';
import type { Args } from './arguments.ts';

/** Calls per minute: tiers 1 to 4, or a limit of the method's own. */
export type Rate = 'T1' | 'T2' | 'T3' | 'T4' | 'postMessage' | 'authTest' | 'none';

export interface Call {
  readonly world: World;
  readonly auth: TokenRecord;
  readonly args: Args;
}

export interface Method {
  readonly rate: Rate;
  /** Which kinds of token may call it; bot and user tokens unless said. */
  readonly tokens?: readonly TokenKind[];
  /** Any one of these suffices; none: no scope is asked for. */
  readonly scopes?: readonly string[] | ((call: Call) => readonly string[]);
  /** The fields of the answer beside `ok: true`. Refuses by throwing `refuse(...)`. */
  readonly run: (call: Call) => Json;
}

export type Methods = Readonly<Record<string, Method>>;

/** An `ok: false` answer on its way out of a handler. */
export class Refusal extends Error {
  readonly answer: Json;
  constructor(answer: Json) {
    super(textOf(answer['error']));
    this.answer = answer;
  }
}

export function refuse(error: string, extra: Json = {}): Refusal {
  return new Refusal({ ok: false, error, ...extra });
}

/** An error with Slack's explanatory lines. */
export function refuseWith(error: string, messages: readonly string[]): Refusal {
  if (messages.length === 0) return refuse(error);
  return refuse(error, {
    ...(error.startsWith('invalid_blocks') ? { errors: [...messages] } : {}),
    response_metadata: { messages: messages.map((message) => `[ERROR] ${message}`) },
  });
}

const PREFIX: Readonly<Record<ChannelKind, string>> = {
  public: 'channels',
  private: 'groups',
  im: 'im',
  mpim: 'mpim',
};

/** Scope of a conversation method: its prefix follows the kind of the conversation (`channels:read`, `groups:read`). */
export function conversationScope(
  right: 'read' | 'history' | 'manage' | 'invites' | 'topic',
  key = 'channel',
) {
  return (call: Call): readonly string[] => {
    const channel = findChannel(call.world, call.args.text(key) ?? '');
    const kind = channel?.kind ?? 'public';
    const prefix = PREFIX[kind];
    if (right === 'read' || right === 'history') return [`${prefix}:${right}`];
    const manage = kind === 'public' ? ['channels:manage'] : [`${prefix}:write`];
    return right === 'manage' ? manage : [...manage, `${prefix}:write.${right}`];
  };
}

/** The conversation whose id an argument gives, if the caller may know of it. Names are not taken. */
export function channelOf(call: Call, key = 'channel'): Channel {
  return visible(call, call.world.channels.get(call.args.required(key)));
}

/** The same by id or name, for the few methods of posting that take names too. */
export function namedChannel(call: Call): Channel {
  return visible(call, findChannel(call.world, call.args.required('channel')));
}

function visible(call: Call, channel: Channel | undefined): Channel {
  if (channel === undefined || !canSee(call.world, channel, call.auth.user))
    throw refuse('channel_not_found');
  return channel;
}

export function memberChannel(call: Call, key = 'channel'): Channel {
  const channel = channelOf(call, key);
  if (!channel.members.has(call.auth.user)) throw refuse('not_in_channel');
  return channel;
}

/** For methods that make no sense in direct messages. */
export function notDirect(channel: Channel): Channel {
  if (channel.kind === 'im' || channel.kind === 'mpim') throw refuse('method_not_supported_for_channel_type');
  return channel;
}

export function userOf(call: Call, id: string, error = 'user_not_found'): User {
  const user = call.world.users.get(id);
  if (user === undefined) throw refuse(error);
  return user;
}
