import { SLACKBOT } from './people.ts';
import { fileType } from './files.ts';
import type { Channel, Json, Message } from './records.ts';
import type { World } from './world.ts';

/** Lines that Slack itself writes: who joined, what the topic is. What they say stands in the channel's own fields. */
const HOUSEKEEPING = /^(channel|group)_(join|leave|topic|purpose|name|archive|unarchive)$/;

const TEXT_FILE_MAX = 200_000;

/** The whole workspace as one JSON document: who is there, what was said, shown and uploaded. */
export interface SlackExport {
  readonly users: readonly Json[];
  readonly channels: readonly Json[];
  readonly ephemerals: readonly Json[];
  readonly views: readonly Json[];
  readonly files: readonly Json[];
}

export interface ExportOptions {
  /** Also the lines that Slack writes itself. */
  readonly housekeeping?: boolean;
}

export function exportWorld(world: World, options: ExportOptions = {}): SlackExport {
  return {
    users: [...world.users.values()]
      .filter(({ id }) => id !== SLACKBOT)
      .map((user) => ({
        id: user.id,
        name: user.name,
        real_name: user.realName,
        tz: user.zone,
        is_bot: user.bot,
        is_restricted: user.restricted,
        is_ultra_restricted: user.ultraRestricted,
        is_stranger: user.stranger,
        deleted: user.deleted,
      })),
    channels: [...world.channels.values()].map((channel) => channelOf(channel, options)),
    ephemerals: world.ephemerals
      .filter((one) => !one.deleted)
      .map(({ ts, channel, user, from, text, blocks, threadTs }) => ({
        ts,
        channel,
        user,
        from,
        text,
        blocks: structuredClone(blocks),
        ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
      })),
    views: [...world.views.values()].map(({ id, user, type, view, values, open }) => ({
      id,
      user,
      type,
      open,
      callback_id: view['callback_id'] ?? '',
      ...(view['title'] === undefined ? {} : { title: view['title'] }),
      blocks: structuredClone(view['blocks']),
      private_metadata: view['private_metadata'] ?? '',
      state: { values: structuredClone(values) },
    })),
    files: [...world.files.values()]
      .filter((file) => file.completed && !file.deleted)
      .map((file) => {
        const { filetype, mimetype } = fileType(file.name);
        const text = mimetype.startsWith('text/') || mimetype === 'application/json';
        const small = file.bytes !== undefined && file.bytes.byteLength <= TEXT_FILE_MAX;
        return {
          id: file.id,
          name: file.name,
          title: file.title,
          user: file.user,
          filetype,
          mimetype,
          size: file.bytes?.byteLength ?? file.length,
          channels: file.shares.map((share) => share.channel),
          ...(text && small ? { content: Buffer.from(file.bytes ?? []).toString('utf8') } : {}),
        };
      }),
  };
}

function channelOf(channel: Channel, options: ExportOptions): Json {
  return {
    id: channel.id,
    name: channel.name,
    private: channel.kind !== 'public',
    archived: channel.archived,
    topic: channel.topic.value,
    members: [...channel.members],
    messages: channel.messages
      .filter((message) => options.housekeeping === true || !HOUSEKEEPING.test(message.subtype ?? ''))
      .map(messageOf),
  };
}

function messageOf(message: Message): Json {
  const {
    ts,
    user,
    text,
    blocks = [],
    thread_ts,
    edited,
    reactions,
    files,
    metadata,
  } = structuredClone(message);
  return {
    ts,
    user,
    text,
    blocks,
    ...(thread_ts === undefined ? {} : { thread_ts }),
    ...(edited === undefined ? {} : { edited }),
    ...(reactions === undefined ? {} : { reactions }),
    ...(files === undefined ? {} : { files }),
    ...(metadata === undefined ? {} : { metadata }),
  };
}
