import { copyOf } from '../json.ts';
import { messageAt } from '../conversations.ts';
import { announceEdit, become, post, removeMessage, whisper } from '../posting.ts';
import type { Channel, Json, Message } from '../records.ts';
import { type Content, isEmpty, readContent } from './message-content.ts';
import { draft, target } from './message-target.ts';
import { type Call, type Methods, channelOf, namedChannel, refuse } from './method.ts';

const UPDATE_TEXT_MAX = 4_000;

function warned(content: Content): Json {
  if (!content.truncated) return {};
  const sentence =
    'Your message was truncated but still posted. The `text` field accepts up to 40,000 characters.';
  return {
    warning: 'message_truncated',
    response_metadata: { warnings: ['message_truncated'], messages: [`[WARN] ${sentence}`] },
  };
}

function postMessage(call: Call): Json {
  const channel = target(call);
  const content = readContent(call.world, call.args);
  if (isEmpty(content)) throw refuse('no_text');
  const message = post(call.world, channel, draft(call, channel, content));
  return { channel: channel.id, ts: message.ts, message: copyOf(message), ...warned(content) };
}

/** The message to change or delete: an existing one of the caller's own. */
function ownMessage(call: Call, channel: Channel, refusal: string): Message {
  const message = messageAt(channel, call.args.required('ts'));
  if (message === undefined || message.subtype === 'tombstone') throw refuse('message_not_found');
  if (message.user !== call.auth.user) throw refuse(refusal);
  return message;
}

/**
 * What chat.update leaves: text without blocks takes the blocks away, blocks without text keep the text, metadata
 * that is not mentioned stays, and only a change of plain text is marked as edited (documentation of the method).
 */
function update(call: Call): Json {
  const { world, auth } = call;
  const channel = channelOf(call);
  const message = ownMessage(call, channel, 'cant_update_message');
  if (channel.archived) throw refuse('is_inactive');
  const { editWindowMin } = world.settings;
  const ageMs = world.clock.now() - Number(message.ts) * 1000;
  if (editWindowMin !== undefined && ageMs > editWindowMin * 60_000) throw refuse('edit_window_closed');
  const content = readContent(world, call.args);
  if ((content.text?.length ?? 0) > UPDATE_TEXT_MAX) throw refuse('msg_too_long');
  const untouched =
    content.text === undefined && content.blocks === undefined && content.attachments === undefined;
  if (untouched && !call.args.has('metadata') && !call.args.has('file_ids')) throw refuse('no_text');
  if (hasRichText(message.blocks) && (content.blocks?.length ?? 0) > 0 && !hasRichText(content.blocks)) {
    throw refuse('block_mismatch');
  }
  const previous = copyOf(message);
  const next = copyOf(message);
  rewrite(next, content);
  if (
    !untouched &&
    isEmpty({ ...content, text: next.text, blocks: next.blocks, attachments: next.attachments })
  ) {
    throw refuse('no_text');
  }
  if (content.text !== undefined && content.blocks === undefined) {
    next.edited = { user: auth.user, ts: world.nextTs() };
  }
  become(message, next);
  announceEdit(world, channel, message, previous);
  return {
    channel: channel.id,
    ts: message.ts,
    text: message.text,
    message: copyOf(message),
    ...warned(content),
  };
}

function hasRichText(blocks: readonly Json[] | undefined): boolean {
  return blocks?.some((block) => block['type'] === 'rich_text') ?? false;
}

function rewrite(message: Message, content: Content): void {
  const { text, blocks, attachments, metadata } = content;
  if (text !== undefined) message.text = text;
  if (blocks !== undefined && blocks.length > 0) message.blocks = blocks;
  else if (blocks !== undefined || text !== undefined) delete message.blocks;
  if (attachments !== undefined) {
    if (attachments.length > 0) message.attachments = attachments;
    else delete message.attachments;
  }
  if (metadata !== undefined) {
    if (Object.keys(metadata).length > 0) message.metadata = metadata;
    else delete message.metadata;
  }
}

function postEphemeral(call: Call): Json {
  const { world, auth, args } = call;
  const channel = namedChannel(call);
  if (channel.archived) throw refuse('is_archived');
  if (!channel.members.has(auth.user)) throw refuse('not_in_channel');
  const user = args.required('user');
  if (!channel.members.has(user)) throw refuse('user_not_in_channel');
  const content = readContent(world, args);
  if (isEmpty(content)) throw refuse('no_text');
  const thread = args.text('thread_ts');
  const ephemeral = whisper(world, {
    channel: channel.id,
    user,
    from: auth.user,
    text: content.text ?? '',
    blocks: content.blocks,
    attachments: content.attachments,
    threadTs: thread,
  });
  return { message_ts: ephemeral.ts };
}

export const chatMethods: Methods = {
  'chat.postMessage': { rate: 'postMessage', scopes: ['chat:write'], run: postMessage },
  'chat.update': { rate: 'T3', scopes: ['chat:write'], run: update },
  'chat.delete': {
    rate: 'T3',
    scopes: ['chat:write'],
    run: (call) => {
      const channel = channelOf(call);
      const message = ownMessage(call, channel, 'cant_delete_message');
      const { ts } = message;
      removeMessage(call.world, channel, message);
      return { channel: channel.id, ts };
    },
  },
  'chat.postEphemeral': { rate: 'T4', scopes: ['chat:write'], run: postEphemeral },
  'chat.getPermalink': {
    rate: 'none',
    run: (call) => {
      const channel = channelOf(call);
      const message = messageAt(channel, call.args.required('message_ts'));
      if (message === undefined) throw refuse('message_not_found');
      return { channel: channel.id, permalink: permalink(call, channel, message) };
    },
  },
};

function permalink(call: Call, channel: Channel, message: Message): string {
  const base = `https://${call.world.team.domain}.slack.com/archives/${channel.id}/p${message.ts.replace('.', '')}`;
  const inThread = message.thread_ts !== undefined && message.thread_ts !== message.ts;
  return inThread ? `${base}?thread_ts=${message.thread_ts}&cid=${channel.id}` : base;
}
