import { isQuiet } from './do-not-disturb.ts';
import { isObject, textOf } from './json.ts';
import type { Channel, Message } from './records.ts';
import { type World, keep } from './world.ts';

/** Somebody's client would have made itself heard, or was held back by do-not-disturb. */
export interface NotificationRecord {
  readonly atMs: number;
  readonly user: string;
  readonly channel: string;
  readonly ts: string;
  readonly why: 'direct' | 'mention' | 'usergroup' | 'here' | 'channel' | 'thread';
  /** Do-not-disturb was on: nothing was heard. */
  readonly held: boolean;
}

type Why = NotificationRecord['why'];

/** Notes who is notified of a new message. Mentions count where they are shown: in the blocks if there are any. */
export function notify(world: World, channel: Channel, message: Message): void {
  const reasons = new Map<string, Why>();
  const because = (user: string, why: Why): void => {
    if (user !== message.user && channel.members.has(user) && !reasons.has(user)) reasons.set(user, why);
  };
  const members = [...channel.members];
  if (channel.kind === 'im' || channel.kind === 'mpim')
    for (const member of members) because(member, 'direct');
  const shown = message.blocks === undefined ? message.text : mentionText(message.blocks);
  for (const [, user = ''] of shown.matchAll(/<@([UW][A-Z0-9]+)(?:\|[^>]{0,200})?>/g))
    because(user, 'mention');
  for (const [, group = ''] of shown.matchAll(/<!subteam\^([A-Z0-9]+)(?:\|[^>]{0,200})?>/g)) {
    for (const user of world.usergroups.get(group)?.users ?? []) because(user, 'usergroup');
  }
  if (/<!(channel|everyone)(\|[^>]{0,200})?>/.test(shown))
    for (const member of members) because(member, 'channel');
  if (/<!here(\|[^>]{0,200})?>/.test(shown)) {
    for (const member of members) if (world.users.get(member)?.presence === 'active') because(member, 'here');
  }
  for (const user of participants(channel, message)) because(user, 'thread');
  for (const [id, why] of reasons) {
    const user = world.users.get(id);
    if (user === undefined || user.bot || user.deleted) continue;
    const atMs = world.clock.now();
    keep(world, world.notifications, {
      atMs,
      user: id,
      channel: channel.id,
      ts: message.ts,
      why,
      held: isQuiet(user, atMs),
    });
  }
}

function participants(channel: Channel, message: Message): readonly string[] {
  if (message.thread_ts === undefined) return [];
  const root = channel.messages.find((one) => one.ts === message.thread_ts);
  return root === undefined
    ? []
    : [...(root.user === undefined ? [] : [root.user]), ...(root.reply_users ?? [])];
}

/** The parts of blocks in which a mention is one: mrkdwn and markdown text, and the pieces of rich text. */
function mentionText(value: unknown): string {
  if (Array.isArray(value)) return value.map(mentionText).join('\n');
  if (!isObject(value)) return '';
  if (value['type'] === 'user') return `<@${textOf(value['user_id'])}>`;
  if (value['type'] === 'usergroup') return `<!subteam^${textOf(value['usergroup_id'])}>`;
  if (value['type'] === 'broadcast') return `<!${textOf(value['range'])}>`;
  if (value['type'] === 'mrkdwn' || value['type'] === 'markdown') return textOf(value['text']);
  return Object.values(value).map(mentionText).join('\n');
}
