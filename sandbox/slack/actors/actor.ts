import { checkChannelName, checkNameFree } from '../web-api/channel-names.ts';
import { canSee, directChannel, messageAt, openChannel, setNote } from '../conversations.ts';
import type { CommandOutcome } from '../delivery/acknowledge.ts';
import { addPin, removePin } from '../pins.ts';
import { archive, enter, leave } from '../membership.ts';
import { announceEdit, author, housekeeping, post, removeMessage } from '../posting.ts';
import { addReaction, removeReaction } from '../reactions.ts';
import type { Channel, Ephemeral, Json, Message, QuietHours, User, ViewRecord } from '../records.ts';
import { topModal, viewObject } from '../views.ts';
import type { Entry } from './entering.ts';
import * as pressing from './pressing.ts';
import type { ClickOutcome, Hands, SubmitResult } from './pressing.ts';
import { type What, type Where, conversation, impossible } from './sight.ts';
import { mentions } from './typing.ts';

/**
 * A person at a keyboard. Conversations are named as people do: `#inc-12`, an id, or `@bo` for a direct one. What a
 * person could not do (press a button that is not there, type where they are no member) throws and says why.
 */
export interface Actor {
  readonly id: string;
  readonly user: User;
  /** Messages the person can read, oldest first; with `thread`, one thread. */
  read(channel: string, thread?: string): readonly Message[];
  /** What only this person sees, oldest first. */
  whispers(channel?: string): readonly Ephemeral[];
  modal(): ViewRecord | undefined;
  home(): ViewRecord | undefined;
  type(channel: string, text: string, options?: { readonly thread?: string }): Message;
  edit(channel: string, ts: string, text: string): void;
  unsend(channel: string, ts: string): void;
  react(channel: string, ts: string, name: string): void;
  unreact(channel: string, ts: string, name: string): void;
  pin(channel: string, ts: string): void;
  unpin(channel: string, ts: string): void;
  create(name: string, options?: { readonly private?: boolean }): Channel;
  join(channel: string): void;
  leave(channel: string): void;
  invite(channel: string, person: string): void;
  setTopic(channel: string, topic: string): void;
  archive(channel: string): void;
  unarchive(channel: string): void;
  /** Types `/name text`. `@an` in the text becomes `<@U...|an>` when the command is registered with should_escape. */
  command(
    channel: string,
    name: string,
    text?: string,
  ): Promise<CommandOutcome & { readonly whispers: readonly Ephemeral[] }>;
  click(where: Where, what: What, options?: { readonly confirm?: boolean }): Promise<ClickOutcome>;
  choose(where: Where, what: What, entry: Entry): Promise<ClickOutcome>;
  suggestions(where: Where, what: What, typed: string): Promise<readonly Json[]>;
  fill(values: Readonly<Record<string, Entry>>): Promise<ViewRecord>;
  submit(values?: Readonly<Record<string, Entry>>): Promise<SubmitResult>;
  /** The close button of the top modal; `all` is the cross that closes every one. */
  dismiss(all?: boolean): Promise<void>;
  shortcut(callbackId: string): Promise<ClickOutcome>;
  messageShortcut(channel: string, ts: string, callbackId: string): Promise<ClickOutcome>;
  openHome(): void;
  /** Pauses notifications for so many minutes. */
  snooze(minutes: number): void;
  endSnooze(): void;
  /** Do-not-disturb every day between two wall-clock times of the person's own zone; `undefined` ends it. */
  setQuietHours(hours: QuietHours | undefined): void;
  setPresence(presence: 'active' | 'away'): void;
}

export function createActor(hands: Hands): Actor {
  const { world, user } = hands;
  const at = (name: string): Channel => conversation(world, user, name);
  return {
    id: user.id,
    user,
    read: (name, thread) => readable(at(name), thread),
    whispers: (name) => {
      const wanted = name === undefined ? undefined : at(name).id;
      return world.ephemerals.filter(
        (one) => one.user === user.id && !one.deleted && (wanted === undefined || one.channel === wanted),
      );
    },
    modal: () => topModal(world, user.id),
    home: () => world.views.get(world.homes.get(user.id) ?? ''),
    ...speaking(hands, at),
    ...housework(hands, at),
    command: (name, slash, text = '') => pressing.command(hands, at(name), slash, text),
    click: (where, what, options) => pressing.click(hands, where, what, options),
    choose: (where, what, entry) => pressing.choose(hands, where, what, entry),
    suggestions: (where, what, typed) => pressing.suggestions(hands, where, what, typed),
    fill: (values) => pressing.fill(hands, values),
    submit: (values) => pressing.submit(hands, values),
    dismiss: (all) => pressing.dismiss(hands, all),
    shortcut: (callbackId) => pressing.shortcut(hands, callbackId),
    messageShortcut: (name, ts, callbackId) => pressing.messageShortcut(hands, at(name), ts, callbackId),
    openHome: () => openHome(hands),
    ...attention(hands),
  };
}

function readable(channel: Channel, thread: string | undefined): readonly Message[] {
  if (thread === undefined) return channel.messages;
  return channel.messages.filter((one) => one.ts === thread || one.thread_ts === thread);
}

function writable(hands: Hands, channel: Channel): Channel {
  if (!channel.members.has(hands.user.id)) throw impossible(hands.user, `not a member of #${channel.name}`);
  if (channel.archived) throw impossible(hands.user, `#${channel.name} is archived`);
  return channel;
}

function existing(hands: Hands, channel: Channel, ts: string): Message {
  const message = messageAt(channel, ts);
  if (message === undefined) throw impossible(hands.user, `there is no message ${ts} in #${channel.name}`);
  return message;
}

type Attention = Pick<Actor, 'snooze' | 'endSnooze' | 'setQuietHours' | 'setPresence'>;

function attention({ world, user }: Hands): Attention {
  const change = (part: Partial<User>): void => {
    Object.assign(user, part);
    world.changed({ kind: 'user.changed', user: user.id });
  };
  return {
    snooze: (minutes) => {
      const fromMs = world.clock.now();
      change({ snooze: { fromMs, untilMs: fromMs + minutes * 60_000 } });
    },
    endSnooze: () => change({ snooze: undefined }),
    setQuietHours: (quietHours) => change({ quietHours }),
    setPresence: (presence) => change({ presence }),
  };
}

type Speaking = Pick<Actor, 'type' | 'edit' | 'unsend' | 'react' | 'unreact' | 'pin' | 'unpin'>;

function speaking(hands: Hands, at: (name: string) => Channel): Speaking {
  const { world, user } = hands;
  const own = (channel: Channel, ts: string): Message => {
    const message = existing(hands, channel, ts);
    if (message.user !== user.id) throw impossible(user, 'only own messages can be changed');
    return message;
  };
  const must = (error: string | undefined): void => {
    if (error !== undefined) throw impossible(user, error);
  };
  return {
    type: (name, text, options = {}) => {
      const channel = writable(hands, at(name));
      const { thread } = options;
      if (thread !== undefined) existing(hands, channel, thread);
      return post(world, channel, {
        ...author(world, user.id),
        client_msg_id: `${world.ids.hex(8)}-${world.ids.hex(4)}-4${world.ids.hex(3)}-8${world.ids.hex(3)}-${world.ids.hex(12)}`,
        text: mentions(world, text, false),
        ...(thread === undefined ? {} : { thread_ts: thread }),
      });
    },
    edit: (name, ts, text) => {
      const channel = writable(hands, at(name));
      const message = own(channel, ts);
      const previous = structuredClone(message);
      message.text = mentions(world, text, false);
      message.edited = { user: user.id, ts: world.nextTs() };
      announceEdit(world, channel, message, previous);
    },
    unsend: (name, ts) => {
      const channel = writable(hands, at(name));
      removeMessage(world, channel, own(channel, ts));
    },
    react: (name, ts, emoji) =>
      must(addReaction(world, at(name), existing(hands, at(name), ts), emoji, user.id)),
    unreact: (name, ts, emoji) =>
      must(removeReaction(world, at(name), existing(hands, at(name), ts), emoji, user.id)),
    pin: (name, ts) => must(addPin(world, writable(hands, at(name)), existing(hands, at(name), ts), user.id)),
    unpin: (name, ts) =>
      must(removePin(world, writable(hands, at(name)), existing(hands, at(name), ts), user.id)),
  };
}

type Housework = Pick<Actor, 'create' | 'join' | 'leave' | 'invite' | 'setTopic' | 'archive' | 'unarchive'>;

function housework(hands: Hands, at: (name: string) => Channel): Housework {
  const { world, user } = hands;
  return {
    create: (name, options = {}) => {
      if (user.restricted || user.stranger) throw impossible(user, 'guests do not create channels');
      checkChannelName(name);
      checkNameFree(world, name);
      const kind = options.private === true ? 'private' : 'public';
      const channel = openChannel(world, { name, kind, creator: user.id, members: [] });
      enter(world, channel, user.id);
      return channel;
    },
    join: (name) => {
      const channel = at(name);
      if (!canSee(world, channel, user.id) || channel.archived)
        throw impossible(user, `join #${channel.name}`);
      enter(world, channel, user.id);
    },
    leave: (name) => leave(world, writable(hands, at(name)), user.id),
    invite: (name, person) => {
      const channel = writable(hands, at(name));
      const invited = [...world.users.values()].find(
        (one) => one.id === person || one.name === person.replace(/^@/, ''),
      );
      if (invited === undefined || invited.deleted)
        throw impossible(user, `there is no "${person}" to invite`);
      enter(world, channel, invited.id, user.id);
    },
    setTopic: (name, topic) => {
      const channel = writable(hands, at(name));
      setNote(world, channel, 'topic', topic, user.id);
      housekeeping(world, channel, 'channel_topic', user.id, `set the channel topic: ${topic}`, { topic });
    },
    archive: (name) => archive(world, writable(hands, at(name)), user.id),
    unarchive: (name) => {
      const channel = at(name);
      if (user.restricted || !channel.archived) throw impossible(user, `unarchive #${channel.name}`);
      channel.archived = false;
      const type = channel.kind === 'private' ? 'group_unarchive' : 'channel_unarchive';
      world.changed({ kind: 'channel.changed', channel: channel.id });
      world.emit({ type, channel: channel.id, user: user.id, event_ts: world.nextTs() });
    },
  };
}

/** Opening the app's home tab tells the app, with the view that is there already. */
function openHome(hands: Hands): void {
  const { world, user } = hands;
  if (!world.app.homeTab) throw impossible(user, 'the app has no home tab');
  const direct = directChannel(world, [user.id, world.app.botUser]);
  const view = world.views.get(world.homes.get(user.id) ?? '');
  world.emit({
    type: 'app_home_opened',
    user: user.id,
    channel: direct?.id,
    tab: 'home',
    event_ts: world.nextTs(),
    ...(view === undefined ? {} : { view: viewObject(world, view) }),
  });
}
