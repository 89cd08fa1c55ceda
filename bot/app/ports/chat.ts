import type { Instant } from '../../core/calendar/index.ts';
import type { Locale } from '../../core/texts/index.ts';
import type { Home } from './home.ts';
import type { Message } from './messages.ts';
import type { Lane } from './store.ts';

/** What went wrong between us and the chat service, in the engine's terms. */
export type ChatErrorCode =
  /** Not our turn: come back at `retryAfterMs`; nothing was sent. */
  | 'rate-limited'
  /** No connection came about, Slack counts as down, or there was no time left: nothing was done. */
  | 'unavailable'
  /** The call was sent and the answer lost (5xx, a broken connection, a time-out): it may have been done. */
  | 'lost-answer'
  /** The channel, message or user is not there (any more). */
  | 'gone'
  /** Token revoked, scope missing, workspace rule: nobody but an administrator can mend it. */
  | 'not-allowed'
  /** Our request was wrong: repeating it is useless. */
  | 'invalid';

/** What calls wait for one behind the other, and how far apart they go on. */
export type WaitingLine = {
  readonly key: string;
  readonly intervalMs: number;
  /** For how long nothing is let through for certain, where that is known without asking; 0 when it may be tried. */
  readonly shutMs?: () => number;
};

/** Thrown by chat adapters only. The message holds Slack's error word, never a token or a text. */
export class ChatError extends Error {
  readonly code: ChatErrorCode;
  readonly retryable: boolean;
  /** Set where it is known when to come back: after a limit, or when the service may be up again. */
  readonly retryAfterMs: number | undefined;
  /** What the call waits for with others, and how far apart they may go on. */
  readonly line: WaitingLine | undefined;
  /** Slack's own word (`name_taken`), where there is one. */
  readonly reason: string | undefined;
  constructor(
    code: ChatErrorCode,
    message: string,
    options: {
      readonly reason?: string;
      readonly retryAfterMs?: number;
      readonly line?: WaitingLine;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'ChatError';
    this.code = code;
    this.retryable = code === 'rate-limited' || code === 'unavailable' || code === 'lost-answer';
    this.retryAfterMs = options.retryAfterMs;
    this.line = options.line;
    this.reason = options.reason;
  }
}

export type Posted = { readonly channel: string; readonly message: string };

export type ChatMember = {
  readonly id: string;
  readonly name: string;
  /** Single- or multi-channel guest. */
  readonly guest: boolean;
  /** Of another workspace (Slack Connect). */
  readonly external: boolean;
  readonly bot: boolean;
  readonly deactivated: boolean;
  readonly zone?: string;
  /** The language of their client, where it is one of ours. */
  readonly locale?: Locale;
};

/** Where an answer to one person goes. */
export type ReplyAddress = {
  readonly user: string;
  readonly channel: string;
  /** Good for 5 posts within 30 minutes; works where the bot is no member. */
  readonly responseUrl?: string;
};

/** What a call that must not be repeated blindly has to know of the effect that makes it. */
export type Attempted = {
  /** An earlier call may have been done: look before doing it again. */
  readonly inDoubt: boolean;
  /** Nothing of this effect is older. */
  readonly since: Instant;
  /** From then on another process may do the same: a call that could last longer is not begun ('unavailable'). */
  readonly leaseUntil: Instant;
};

/**
 * The way out at an urgency: of what a limit allows, page and channel may take all, the others leave a part to them.
 */
export type ChatFor = (lane: Lane) => Chat;

/** The way out to the chat service. Each method makes the calls it names and no retries; throws ChatError only. */
export type Chat = {
  /**
   * Opens a channel (conversations.create). The name ends in a token of the incident's id. With `inDoubt` an
   * earlier call may have created it: a channel of that name is adopted only if our bot created it at or after
   * `since` and nobody else is a member; otherwise a suffix is added.
   */
  openChannel(
    request: { readonly name: string; readonly private: boolean } & Attempted,
  ): Promise<{ readonly channel: string; readonly name: string }>;
  /**
   * Archives the twins of `keep` that calls with lost answers have created since: same name, ours, empty. Where `keep`
   * is empty, all of them. Repeatable.
   */
  archiveTwins(request: {
    readonly name: string;
    readonly private: boolean;
    readonly keep: string;
    readonly since: Instant;
  }): Promise<void>;
  /** conversations.invite; people who cannot be invited are named, the others are in. Repeatable. */
  invite(
    channel: string,
    users: readonly string[],
  ): Promise<{ readonly refused: readonly { readonly user: string; readonly reason: string }[] }>;
  /** conversations.setTopic; cut to 250 characters. Repeatable. */
  setTopic(channel: string, topic: string): Promise<void>;
  /**
   * chat.postMessage. `key` is put into the message's metadata; with `inDoubt` the channel (or thread) is searched
   * for it first, and of two with the same key the younger is deleted.
   */
  post(
    request: {
      readonly channel: string;
      readonly thread?: string;
      readonly message: Message;
      readonly key: string;
    } & Attempted,
  ): Promise<Posted>;
  /**
   * Deletes what calls with lost answers have posted beside `keep` (its ts) since: our messages with that key or file.
   * Without `keep` the oldest stays. Repeatable; does nothing where the channel cannot be read.
   */
  deleteTwins(request: {
    readonly channel: string;
    readonly thread?: string;
    readonly of: { readonly key: string } | { readonly file: string };
    readonly keep?: string;
    readonly since: Instant;
  }): Promise<void>;
  /** chat.update. Repeatable. */
  update(at: Posted, message: Message): Promise<void>;
  /** pins.add. Repeatable. */
  pin(at: Posted): Promise<void>;
  /** conversations.open: the direct channel with a user. Repeatable. */
  direct(user: string): Promise<string>;
  /**
   * An answer that only one person sees: response URL, else chat.postEphemeral; where it was asked outside of any
   * channel, a direct message (conversations.open, chat.postMessage). Never repeated when in doubt; 'gone'
   * when the response URL is used up or too old.
   */
  answer(to: ReplyAddress, message: Message): Promise<void>;
  /** dnd.info: whether a message would make a sound now. */
  asleep(user: string, at: Instant): Promise<{ readonly asleep: boolean; readonly until?: Instant }>;
  /** views.publish: the person's own page of the app, in their language or the configured one. Repeatable. */
  showHome(user: string, home: Home, locale: Locale | undefined): Promise<void>;
  /** usergroups.users.update: exactly these people, at least one, are in the group. Repeatable. */
  setGroup(group: string, users: readonly string[]): Promise<void>;
  /** users.info. */
  member(user: string): Promise<ChatMember>;
  /** files.getUploadURLExternal and the upload: nobody sees the file yet. Repeatable: what is not shown is forgotten. */
  upload(request: {
    readonly name: string;
    readonly content: Uint8Array;
    /** What a picture shows, for who cannot see it; at most 1,000 characters. */
    readonly alt?: string;
  }): Promise<{ readonly file: string }>;
  /**
   * files.completeUploadExternal. With `inDoubt` the file is asked for first: one that is complete was shown. Without
   * a channel it is shown by the messages alone that name it.
   */
  showFile(
    request: {
      readonly channel?: string;
      readonly thread?: string;
      readonly file: string;
      readonly title: string;
    } & Attempted,
  ): Promise<{ readonly link?: string }>;
  /**
   * The channel's own canvas (conversations.canvases.create); one that is there is written anew (files.info,
   * canvases.edit). `canvas`: its id, where it is known. What somebody else has written in is left as it is.
   */
  showCanvas(
    request: {
      readonly channel: string;
      readonly title: string;
      readonly markdown: string;
      readonly canvas?: string;
    } & Attempted,
  ): Promise<{ readonly canvas: string; readonly left?: true }>;
};
