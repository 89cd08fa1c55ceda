/** A JSON object as it travels between Slack and an app. */
export type Json = Record<string, unknown>;

/** Wall-clock window in the person's own zone, `HH:MM`; an end before the start is on the next day. */
export interface QuietHours {
  readonly start: string;
  readonly end: string;
}

export interface User {
  readonly id: string;
  /** Another team than the workspace's own: somebody from outside, through Slack Connect. */
  readonly teamId: string;
  name: string;
  realName: string;
  title: string;
  email: string | undefined;
  zone: string;
  locale: string;
  deleted: boolean;
  admin: boolean;
  owner: boolean;
  /** Guest with several channels. */
  restricted: boolean;
  /** Guest with one channel. */
  ultraRestricted: boolean;
  stranger: boolean;
  readonly bot: boolean;
  presence: 'active' | 'away';
  quietHours: QuietHours | undefined;
  snooze: { readonly fromMs: number; readonly untilMs: number } | undefined;
  updatedSec: number;
}

export interface Reaction {
  readonly name: string;
  users: string[];
  count: number;
}

/** A message in the form in which Slack hands it out. */
export interface Message {
  type: 'message';
  subtype?: string;
  ts: string;
  user?: string;
  bot_id?: string;
  app_id?: string;
  bot_profile?: Json;
  username?: string;
  icons?: Json;
  team?: string;
  client_msg_id?: string;
  text: string;
  blocks?: Json[];
  attachments?: Json[];
  files?: Json[];
  upload?: boolean;
  metadata?: Json;
  thread_ts?: string;
  parent_user_id?: string;
  reply_count?: number;
  reply_users_count?: number;
  reply_users?: string[];
  latest_reply?: string;
  edited?: { user: string; ts: string };
  reactions?: Reaction[];
  pinned_to?: string[];
  hidden?: boolean;
  inviter?: string;
  topic?: string;
  purpose?: string;
  old_name?: string;
  name?: string;
}

export interface Note {
  value: string;
  creator: string;
  last_set: number;
}

export interface Bookmark {
  readonly id: string;
  readonly channel_id: string;
  title: string;
  link: string;
  emoji: string;
  type: 'link';
  readonly date_created: number;
  date_updated: number;
  last_updated_by_user_id: string;
}

export interface Pin {
  readonly ts: string;
  readonly by: string;
  readonly createdSec: number;
}

export type ChannelKind = 'public' | 'private' | 'im' | 'mpim';

export interface Channel {
  id: string;
  name: string;
  readonly kind: ChannelKind;
  readonly createdMs: number;
  readonly creator: string;
  archived: boolean;
  readonly general: boolean;
  /** Shared with another workspace through Slack Connect. */
  external: boolean;
  topic: Note;
  purpose: Note;
  previousNames: string[];
  readonly members: Set<string>;
  /** In order of `ts`, replies included. */
  messages: Message[];
  pins: Pin[];
  bookmarks: Bookmark[];
  updatedMs: number;
}

export interface Ephemeral {
  readonly ts: string;
  readonly channel: string;
  /** The one who sees it. */
  readonly user: string;
  readonly from: string;
  text: string;
  blocks: Json[];
  attachments: Json[];
  readonly threadTs: string | undefined;
  deleted: boolean;
}

export interface ViewRecord {
  readonly id: string;
  readonly user: string;
  readonly type: 'modal' | 'home';
  /** What the app sent, with block and action ids filled in. */
  view: Json;
  hash: string;
  readonly rootId: string;
  readonly previousId: string | undefined;
  /** What the person entered so far, by block id and action id. */
  values: Record<string, Record<string, Json>>;
  /** Validation errors by block id, as the last submission left them. */
  errors: Record<string, string>;
  open: boolean;
}

export interface FileRecord {
  readonly id: string;
  readonly user: string;
  readonly name: string;
  title: string;
  readonly createdSec: number;
  readonly altText: string | undefined;
  readonly snippetType: string | undefined;
  readonly length: number;
  bytes: Uint8Array | undefined;
  completed: boolean;
  deleted: boolean;
  readonly shares: { readonly channel: string; readonly ts: string; readonly threadTs: string | undefined }[];
  /** Of a channel's own canvas; its Markdown is in `bytes`. */
  canvas?: { readonly channel: string; readonly editors: readonly string[]; readonly editedSec: number };
}

export interface Usergroup {
  readonly id: string;
  name: string;
  handle: string;
  description: string;
  users: string[];
  channels: string[];
  readonly createdSec: number;
  updatedSec: number;
  readonly createdBy: string;
  updatedBy: string;
  disabled: boolean;
}

export type TokenKind = 'bot' | 'user' | 'app';

export interface TokenRecord {
  readonly token: string;
  readonly kind: TokenKind;
  /** Whom a call with this token acts as. */
  readonly user: string;
  scopes: string[];
  revoked: boolean;
}

export interface Trigger {
  readonly id: string;
  readonly user: string;
  readonly issuedMs: number;
  /** The modal it was issued in, if it was: only such a trigger may push. */
  readonly view: string | undefined;
  exchanged: boolean;
}

/** What a response_url remembers. */
export interface ResponseUrl {
  readonly id: string;
  readonly user: string;
  readonly channel: string;
  readonly issuedMs: number;
  /** The message or ephemeral that was clicked on: what replace_original and delete_original are about. */
  readonly original: { readonly ts: string; readonly ephemeral: boolean } | undefined;
  readonly threadTs: string | undefined;
  used: number;
}
