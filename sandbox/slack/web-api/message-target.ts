import { directChannel, messageAt } from '../conversations.ts';
import { SLACKBOT } from '../people.ts';
import { author } from '../posting.ts';
import type { Channel, Message } from '../records.ts';
import type { Content } from './message-content.ts';
import { type Call, namedChannel, refuse } from './method.ts';

/** Where a message goes: a conversation, or a person (`U...`), whose direct conversation is opened. */
export function target(call: Call): Channel {
  const { world, auth, args } = call;
  const wanted = args.required('channel');
  const user = world.users.get(wanted);
  if (user !== undefined) {
    if (user.deleted || user.bot || user.id === SLACKBOT) throw refuse('channel_not_found');
    const direct = directChannel(world, [auth.user, user.id]);
    if (direct !== undefined) return direct;
  }
  const channel = namedChannel(call);
  const mayPost =
    channel.members.has(auth.user) ||
    (channel.kind === 'public' && auth.scopes.includes('chat:write.public'));
  if (channel.archived) throw refuse('is_archived');
  if (!mayPost) throw refuse('not_in_channel');
  return channel;
}

/** The fields of a new message from the caller. */
export function draft(call: Call, channel: Channel, content: Content): Omit<Message, 'ts' | 'type'> {
  const { world, auth, args } = call;
  const wanted = args.text('thread_ts');
  const parent = wanted === undefined || wanted === '' ? undefined : messageAt(channel, wanted);
  if (wanted !== undefined && wanted !== '' && parent === undefined) throw refuse('thread_not_found');
  const broadcast = parent !== undefined && args.flag('reply_broadcast');
  const { text = '', blocks, attachments, metadata } = content;
  const username = args.text('username');
  return {
    ...(broadcast ? { subtype: 'thread_broadcast' } : {}),
    ...author(world, auth.user),
    ...(username === undefined ? {} : { username }),
    text,
    ...(blocks === undefined || blocks.length === 0 ? {} : { blocks }),
    ...(attachments === undefined || attachments.length === 0 ? {} : { attachments }),
    ...(metadata === undefined || Object.keys(metadata).length === 0 ? {} : { metadata }),
    ...(parent === undefined ? {} : { thread_ts: parent.thread_ts ?? parent.ts }),
  };
}
