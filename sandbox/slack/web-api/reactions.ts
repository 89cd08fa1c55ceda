import { messageAt } from '../conversations.ts';
import type { Channel, Message } from '../records.ts';
import { addReaction, removeReaction } from '../reactions.ts';
import { type Call, type Methods, channelOf, refuse } from './method.ts';

export function reactedMessage(call: Call): { readonly channel: Channel; readonly message: Message } {
  const ts = call.args.text('timestamp');
  if (ts === undefined || !call.args.has('channel')) throw refuse('no_item_specified');
  if (!/^\d+\.\d{6}$/.test(ts)) throw refuse('bad_timestamp');
  const channel = channelOf(call);
  const message = messageAt(channel, ts);
  if (message === undefined) throw refuse('message_not_found');
  return { channel, message };
}

function emojiName(call: Call): string {
  const name = (call.args.text('name') ?? '').replace(/^:|:$/g, '');
  if (!/^[a-z0-9_+'-]+(::skin-tone-[2-6])?$/.test(name)) throw refuse('invalid_name');
  return name;
}

export const reactionMethods: Methods = {
  'reactions.add': {
    rate: 'T3',
    scopes: ['reactions:write'],
    run: (call) => {
      const name = emojiName(call);
      const { channel, message } = reactedMessage(call);
      if (channel.archived) throw refuse('is_archived');
      const wrong = addReaction(call.world, channel, message, name, call.auth.user);
      if (wrong !== undefined) throw refuse(wrong);
      return {};
    },
  },
  'reactions.remove': {
    rate: 'T2',
    scopes: ['reactions:write'],
    run: (call) => {
      const name = emojiName(call);
      const { channel, message } = reactedMessage(call);
      const wrong = removeReaction(call.world, channel, message, name, call.auth.user);
      if (wrong !== undefined) throw refuse(wrong);
      return {};
    },
  },
  'reactions.get': {
    rate: 'T3',
    scopes: ['reactions:read'],
    run: (call) => {
      const { channel, message } = reactedMessage(call);
      return { type: 'message', channel: channel.id, message: structuredClone(message) };
    },
  },
};
