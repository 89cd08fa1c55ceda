import { isObject } from './json.ts';
import { messageAt } from './conversations.ts';
import { announceEdit, botAuthor, post, removeMessage, whisper } from './posting.ts';
import type { Channel, Json, ResponseUrl } from './records.ts';
import { readArgs } from './web-api/arguments.ts';
import { type Content, isEmpty, readContent } from './web-api/message-content.ts';
import { Refusal, refuse } from './web-api/method.ts';
import { type World, trim } from './world.ts';

const USES_MAX = 5;
const LIFE_MS = 30 * 60_000;
const KEPT = 5_000;

/** A new response_url for an interaction of `user` in `channel`. */
export function issueResponseUrl(
  world: World,
  facts: Pick<ResponseUrl, 'user' | 'channel' | 'original' | 'threadTs'>,
): string {
  const id = world.ids.hex(24);
  world.responseUrls.set(id, { id, ...facts, issuedMs: world.clock.now(), used: 0 });
  trim(world, world.responseUrls, KEPT);
  return `${world.baseUrl}/actions/${world.team.id}/${id}`;
}

/** The status and body with which a post to a response_url is answered. */
export interface ResponseUrlAnswer {
  readonly status: number;
  readonly body: string;
}

/** Takes a post to a response_url: at most five in thirty minutes. */
export function postToResponseUrl(world: World, id: string, body: unknown): ResponseUrlAnswer {
  const entry = world.responseUrls.get(id);
  if (entry === undefined) return refused(404, 'invalid_url');
  if (world.clock.now() - entry.issuedMs > LIFE_MS) return refused(404, 'expired_url');
  if (entry.used >= USES_MAX) return refused(404, 'used_url');
  if (!isObject(body)) return refused(400, 'invalid_payload');
  try {
    apply(world, entry, body);
  } catch (error) {
    if (error instanceof Refusal) return refused(error.message === 'is_archived' ? 410 : 400, error.message);
    throw error;
  }
  entry.used += 1;
  return { status: 200, body: 'ok' };
}

function refused(status: number, error: string): ResponseUrlAnswer {
  return { status, body: JSON.stringify({ ok: false, error }) };
}

function apply(world: World, entry: ResponseUrl, body: Json): void {
  const channel = world.channels.get(entry.channel);
  if (channel === undefined) throw refuse('channel_not_found');
  if (channel.archived) throw refuse('is_archived');
  const args = readArgs(body);
  if (args.flag('delete_original')) return replace(world, entry, channel, undefined);
  const content = readContent(world, args, false);
  if (isEmpty(content)) throw refuse('no_text');
  if (args.flag('replace_original')) return replace(world, entry, channel, content);
  say(
    world,
    channel,
    entry.user,
    content,
    args.text('response_type'),
    args.text('thread_ts') ?? entry.threadTs,
  );
}

/** Says something in answer to a command or a click: to one person unless it is `in_channel`. */
export function say(
  world: World,
  channel: Channel,
  user: string,
  content: Content,
  responseType: string | undefined,
  threadTs: string | undefined,
): void {
  const { text = '', blocks, attachments } = content;
  if (responseType === 'in_channel') {
    post(world, channel, {
      ...botAuthor(world),
      text,
      ...(blocks === undefined ? {} : { blocks }),
      ...(attachments === undefined ? {} : { attachments }),
      ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    });
  } else {
    whisper(world, {
      channel: channel.id,
      user,
      from: world.app.botUser,
      text,
      blocks,
      attachments,
      threadTs,
    });
  }
}

/** Replaces or (without content) deletes what was clicked on. */
function replace(world: World, entry: ResponseUrl, channel: Channel, content: Content | undefined): void {
  const { original } = entry;
  if (original === undefined) {
    if (content === undefined) throw refuse('message_not_found');
    return say(world, channel, entry.user, content, undefined, entry.threadTs);
  }
  if (original.ephemeral) return replaceEphemeral(world, original.ts, content);
  const message = messageAt(channel, original.ts);
  if (message === undefined) throw refuse('message_not_found');
  if (content === undefined) return removeMessage(world, channel, message);
  const previous = structuredClone(message);
  message.text = content.text ?? '';
  delete message.blocks;
  delete message.attachments;
  if (content.blocks !== undefined) message.blocks = content.blocks;
  if (content.attachments !== undefined) message.attachments = content.attachments;
  announceEdit(world, channel, message, previous);
}

function replaceEphemeral(world: World, ts: string, content: Content | undefined): void {
  const ephemeral = world.ephemerals.find((one) => one.ts === ts);
  if (ephemeral === undefined) throw refuse('message_not_found');
  if (content === undefined) ephemeral.deleted = true;
  else {
    ephemeral.text = content.text ?? '';
    ephemeral.blocks = content.blocks ?? [];
    ephemeral.attachments = content.attachments ?? [];
  }
  world.changed({ kind: 'ephemeral.changed', channel: ephemeral.channel, ts, user: ephemeral.user });
}
