import {
  canSee,
  isQuiet,
  type Channel,
  type Message,
  type SlackWorkspace,
  type User,
} from '../slack/index.ts';
import type {
  FileShown,
  HomeShown,
  ModalShown,
  OpenRoom,
  Person,
  Room,
  Said,
  Team,
  Whisper,
} from './parts.ts';

/** Whose eyes, and which conversation is open with them. */
export type Gaze = {
  readonly as: string;
  readonly room: string | undefined;
  readonly thread: string | undefined;
  /** How many messages of the conversation are wanted, newest first. */
  readonly most: number;
};

const previewMax = 1_200;
const noticedMax = 30;
const membersMax = 200;

/** Everything one person sees now, by part. */
export function seen(slack: SlackWorkspace, gaze: Gaze): Map<string, unknown> {
  const { world } = slack;
  const parts = new Map<string, unknown>();
  parts.set('team', team(slack));
  parts.set(
    'people',
    [...world.users.values()].filter(({ deleted }) => !deleted).map(person(world.clock.now())),
  );
  parts.set(
    'groups',
    [...world.usergroups.values()].map(({ id, handle, name, users }) => ({ id, handle, name, users })),
  );
  const rooms = [...world.channels.values()].filter((channel) => canSee(world, channel, gaze.as));
  const noticed = noticedBy(slack, gaze.as);
  parts.set(
    'rooms',
    rooms.map((channel) => roomOf(channel, gaze.as, noticed)),
  );
  const open = rooms.find(({ id }) => id === gaze.room);
  if (open !== undefined) conversation(slack, open, gaze, noticed, parts);
  modalAndHome(slack, gaze.as, parts);
  return parts;
}

function team({ world }: SlackWorkspace): Team {
  const { app } = world;
  return {
    name: world.team.name,
    app: { name: app.name, user: app.botUser, homeTab: app.homeTab },
    commands: (app.commands ?? []).map(({ command, description, usageHint }) => ({
      command,
      description,
      usageHint,
    })),
  };
}

const person =
  (nowMs: number) =>
  (user: User): Person => ({
    id: user.id,
    name: user.name,
    realName: user.realName,
    title: user.title,
    bot: user.bot,
    guest: user.restricted || user.ultraRestricted,
    admin: user.admin,
    zone: user.zone,
    active: user.presence === 'active',
    quiet: isQuiet(user, nowMs),
  });

function noticedBy({ world }: SlackWorkspace, as: string): ReadonlyMap<string, string[]> {
  const noticed = new Map<string, string[]>();
  for (const { user, channel, ts, why } of world.notifications) {
    if (user !== as || why === 'thread') continue;
    const list = noticed.get(channel) ?? [];
    list.push(ts);
    if (list.length > noticedMax) list.shift();
    noticed.set(channel, list);
  }
  return noticed;
}

function roomOf(channel: Channel, as: string, noticed: ReadonlyMap<string, readonly string[]>): Room {
  const { id, name, kind, archived, members, messages } = channel;
  const direct = kind === 'im' || kind === 'mpim';
  return {
    id,
    name,
    kind,
    member: members.has(as),
    archived,
    others: direct ? [...members].filter((member) => member !== as) : [],
    lastTs:
      messages.findLast((message) => inChannel(message) && !/^(channel|group)_/.test(message.subtype ?? ''))
        ?.ts ?? '',
    noticed: noticed.get(id) ?? [],
  };
}

/** What stands in the channel itself and not only in a thread. */
const inChannel = ({ ts, thread_ts, subtype }: Message): boolean =>
  thread_ts === undefined || thread_ts === ts || subtype === 'thread_broadcast';

function conversation(
  slack: SlackWorkspace,
  channel: Channel,
  gaze: Gaze,
  noticed: ReadonlyMap<string, readonly string[]>,
  parts: Map<string, unknown>,
): void {
  const top = channel.messages.filter(inChannel);
  const shown = top.slice(-gaze.most);
  const room: OpenRoom = {
    ...roomOf(channel, gaze.as, noticed),
    topic: channel.topic.value,
    purpose: channel.purpose.value,
    members: [...channel.members].slice(0, membersMax),
    external: channel.external,
    pins: channel.pins.map(({ ts }) => ts),
    bookmarks: channel.bookmarks.map(({ id, title, link }) => ({ id, title, link })),
    ...canvasIn(slack, channel),
    older: top.length > shown.length,
    firstTs: shown[0]?.ts ?? '',
  };
  parts.set('room', room);
  const thread =
    gaze.thread === undefined
      ? []
      : channel.messages.filter(({ ts, thread_ts }) => thread_ts === gaze.thread || ts === gaze.thread);
  const pinned = channel.messages.filter(({ ts }) => room.pins.includes(ts));
  for (const message of [...shown, ...thread, ...pinned]) {
    parts.set(`m:${message.ts}`, said(slack, message, room.pins));
  }
  for (const one of slack.world.ephemerals) {
    if (one.channel !== channel.id || one.user !== gaze.as || one.deleted) continue;
    const { ts, from, text, blocks, threadTs } = one;
    const whisper: Whisper = {
      ts,
      from,
      text,
      blocks,
      ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    };
    parts.set(`e:${ts}`, whisper);
  }
}

function said(slack: SlackWorkspace, message: Message, pins: readonly string[]): Said {
  const { ts, user = '', text, subtype, blocks, attachments, thread_ts, edited, reactions } = message;
  const { reply_count, reply_users, latest_reply, files } = message;
  return {
    ts,
    user,
    text,
    pinned: pins.includes(ts),
    ...present({ subtype, blocks, attachments, thread_ts, edited, reactions }),
    ...present({ reply_count, reply_users, latest_reply }),
    ...(files === undefined ? {} : { files: files.flatMap((file) => fileOf(slack, String(file['id']))) }),
  };
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}

const pictures = ['image/png', 'image/jpeg', 'image/gif'];

/** The media type by which a browser may show the file; everything that is no plain picture is text or bytes. */
export function mediaType(name: string): string {
  const ending = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'jpg' || ending === 'jpeg') return 'image/jpeg';
  if (pictures.includes(`image/${ending}`)) return `image/${ending}`;
  const texts = ['md', 'markdown', 'txt', 'log', 'json', 'csv', 'yaml', 'yml', 'html', 'svg', 'xml'];
  return texts.includes(ending) ? 'text/plain' : 'application/octet-stream';
}

/** The tab of the channel's own canvas. */
function canvasIn(slack: SlackWorkspace, channel: Channel): Pick<OpenRoom, 'canvas'> {
  const id = [...slack.world.files.values()].find(
    ({ canvas, deleted }) => canvas?.channel === channel.id && !deleted,
  )?.id;
  const [canvas] = id === undefined ? [] : fileOf(slack, id);
  return canvas === undefined ? {} : { canvas };
}

function fileOf({ world }: SlackWorkspace, id: string): FileShown[] {
  const file = world.files.get(id);
  if (file === undefined || file.deleted || !file.completed) return [];
  const mimetype = mediaType(file.name);
  const bytes = file.bytes;
  const preview =
    mimetype === 'text/plain' && bytes !== undefined
      ? Buffer.from(bytes.subarray(0, previewMax)).toString('utf8')
      : undefined;
  return [
    {
      id,
      name: file.name,
      title: file.title,
      mimetype,
      pretty: /\.(md|markdown)$/i.test(file.name)
        ? 'Markdown'
        : (file.name.split('.').at(-1) ?? '').toUpperCase(),
      size: bytes?.byteLength ?? file.length,
      alt: file.altText ?? file.title,
      ...(preview === undefined ? {} : { preview }),
    },
  ];
}

function modalAndHome(slack: SlackWorkspace, as: string, parts: Map<string, unknown>): void {
  const { world } = slack;
  const stack = world.modals.get(as) ?? [];
  const modal = world.views.get(stack.at(-1) ?? '');
  if (modal !== undefined) {
    const { id, view, values, errors } = modal;
    parts.set('modal', { id, view, values, errors, depth: stack.length } satisfies ModalShown);
  }
  const home = world.views.get(world.homes.get(as) ?? '');
  if (home !== undefined) parts.set('home', { id: home.id, view: home.view } satisfies HomeShown);
}
