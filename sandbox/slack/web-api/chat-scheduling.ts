import { post } from '../posting.ts';
import type { Json, Message } from '../records.ts';
import { nowSec } from '../world.ts';
import { page } from './arguments.ts';
import { draft, target } from './message-target.ts';
import { isEmpty, readContent } from './message-content.ts';
import { type Call, type Methods, channelOf, refuse } from './method.ts';

const AHEAD_MAX_SEC = 120 * 86_400;

function schedule(call: Call): Json {
  const { world, args } = call;
  const channel = target(call);
  const postAtSec = args.number('post_at');
  if (postAtSec === undefined || !Number.isInteger(postAtSec)) throw refuse('invalid_time');
  if (postAtSec <= nowSec(world)) throw refuse('time_in_past');
  if (postAtSec - nowSec(world) > AHEAD_MAX_SEC) throw refuse('time_too_far');
  const content = readContent(world, args);
  if (isEmpty(content)) throw refuse('no_text');
  const id = world.ids.next('Q');
  const fields = draft(call, channel, content);
  const message: Message = { type: 'message', ts: '', ...fields };
  const cancel = world.clock.after(postAtSec * 1000 - world.clock.now(), () => {
    world.scheduled.delete(id);
    if (!channel.archived) post(world, channel, fields);
  });
  world.scheduled.set(id, { channel: channel.id, postAtSec, message, cancel });
  const { ts: _ts, ...shown } = message;
  return { channel: channel.id, scheduled_message_id: id, post_at: postAtSec, message: shown };
}

export const scheduleMethods: Methods = {
  'chat.scheduleMessage': { rate: 'T3', scopes: ['chat:write'], run: schedule },
  'chat.deleteScheduledMessage': {
    rate: 'T3',
    scopes: ['chat:write'],
    run: (call) => {
      const channel = channelOf(call);
      const id = call.args.required('scheduled_message_id');
      const entry = call.world.scheduled.get(id);
      if (entry === undefined || entry.channel !== channel.id) throw refuse('invalid_scheduled_message_id');
      entry.cancel();
      call.world.scheduled.delete(id);
      return {};
    },
  },
  'chat.scheduledMessages.list': {
    rate: 'T3',
    run: (call) => {
      const wanted = call.args.text('channel');
      const all = [...call.world.scheduled].filter(
        ([, entry]) => wanted === undefined || entry.channel === wanted,
      );
      const { items, nextCursor } = page(call.args, all);
      return {
        scheduled_messages: items.map(([id, entry]) => ({
          id,
          channel_id: entry.channel,
          post_at: entry.postAtSec,
          date_created: nowSec(call.world),
          text: entry.message.text,
        })),
        response_metadata: { next_cursor: nextCursor },
      };
    },
  },
};
