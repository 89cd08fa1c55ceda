import { messageAt } from '../conversations.ts';
import { addPin, removePin } from '../pins.ts';
import { type Methods, channelOf, memberChannel, refuse } from './method.ts';
import { reactedMessage } from './reactions.ts';

export const pinMethods: Methods = {
  'pins.add': {
    rate: 'T2',
    scopes: ['pins:write'],
    run: (call) => {
      memberChannel(call);
      const { channel, message } = reactedMessage(call);
      const wrong = addPin(call.world, channel, message, call.auth.user);
      if (wrong !== undefined) throw refuse(wrong);
      return {};
    },
  },
  'pins.remove': {
    rate: 'T2',
    scopes: ['pins:write'],
    run: (call) => {
      const { channel, message } = reactedMessage(call);
      const wrong = removePin(call.world, channel, message, call.auth.user);
      if (wrong !== undefined) throw refuse(wrong);
      return {};
    },
  },
  'pins.list': {
    rate: 'T2',
    scopes: ['pins:read'],
    run: (call) => {
      const channel = channelOf(call);
      return {
        items: channel.pins.flatMap((pin) => {
          const message = messageAt(channel, pin.ts);
          if (message === undefined) return [];
          return {
            type: 'message',
            channel: channel.id,
            created: pin.createdSec,
            created_by: pin.by,
            message: structuredClone(message),
          };
        }),
      };
    },
  },
};
