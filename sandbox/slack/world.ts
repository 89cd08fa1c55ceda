import type { App } from './app.ts';
import { type SandboxClock, realClock } from './clock.ts';
import type { Fault } from './faults.ts';
import { type Ids, createIds } from './ids.ts';
import type { NotificationRecord } from './notifications.ts';
import type {
  Channel,
  Ephemeral,
  FileRecord,
  Json,
  Message,
  ResponseUrl,
  TokenRecord,
  Trigger,
  User,
  Usergroup,
  ViewRecord,
} from './records.ts';

/** What a page or a test is told when something changed; it reads the rest from the state. */
export interface Change {
  readonly seq: number;
  readonly atMs: number;
  readonly kind: string;
  readonly channel?: string;
  readonly ts?: string;
  readonly user?: string;
  readonly view?: string;
  readonly file?: string;
}

/** One call of the Web API, for tests and figures. Secrets are not in it: tokens are not arguments. */
export interface CallRecord {
  readonly atMs: number;
  readonly method: string;
  readonly args: Json;
  readonly status: number;
  readonly error: string | undefined;
  readonly fault: string | undefined;
}

/** One request from the workspace to the app. */
export interface DeliveryRecord {
  readonly atMs: number;
  readonly kind: 'slash_commands' | 'interactive' | 'events_api';
  readonly what: string;
  readonly attempt: number;
  outcome: 'waiting' | 'acknowledged' | 'failed';
  /** Milliseconds until the acknowledgement; more than 3,000 is one that came too late. */
  ackMs: number | undefined;
  reason: string | undefined;
}

export interface Settings {
  /** Slack's own rate limits per method, tier and channel. */
  rateLimits: boolean;
  /** Calls without the scope that Slack asks for answer `missing_scope`. */
  enforceScopes: boolean;
  /** For so long a name that was just taken still looks free, as concurrent conversations.create calls see it. */
  nameCheckLagMs: number;
  /** Slack shares an uploaded file a little after completeUploadExternal has answered. */
  fileShareDelayMs: number;
  /** Minutes after which own messages can no longer be edited; `undefined`: always. */
  editWindowMin: number | undefined;
  /** Plans without user groups and the like answer `plan_upgrade_required`. */
  paidPlan: boolean;
}

export interface Limits {
  readonly messagesPerChannel: number;
  readonly channels: number;
  readonly ephemerals: number;
  readonly views: number;
  readonly files: number;
  readonly fileBytes: number;
  readonly log: number;
}

export const DEFAULT_LIMITS: Limits = {
  messagesPerChannel: 10_000,
  channels: 5_000,
  ephemerals: 2_000,
  views: 2_000,
  files: 2_000,
  fileBytes: 64 * 1024 * 1024,
  log: 5_000,
};

/** Everything the workspace knows. Handlers and actors change it; nothing in it opens a socket. */
export interface World {
  readonly clock: SandboxClock;
  readonly ids: Ids;
  readonly limits: Limits;
  readonly settings: Settings;
  readonly team: { readonly id: string; readonly name: string; readonly domain: string };
  app: App;
  /** Where this workspace is reached from outside; used in response and upload URLs. */
  baseUrl: string;
  wsUrl: string;
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  ephemerals: Ephemeral[];
  readonly views: Map<string, ViewRecord>;
  /** Ids of open modals per person, the top one last. */
  readonly modals: Map<string, string[]>;
  readonly homes: Map<string, string>;
  readonly files: Map<string, FileRecord>;
  readonly usergroups: Map<string, Usergroup>;
  readonly triggers: Map<string, Trigger>;
  readonly responseUrls: Map<string, ResponseUrl>;
  readonly tokens: Map<string, TokenRecord>;
  readonly scheduled: Map<
    string,
    { readonly channel: string; readonly postAtSec: number; readonly message: Message; cancel: () => void }
  >;
  readonly socketTickets: Set<string>;
  readonly calls: CallRecord[];
  readonly deliveries: DeliveryRecord[];
  /** Who would have heard of which message. */
  readonly notifications: NotificationRecord[];
  /** What people chose in the menus of messages, by `user/channel/ts`. */
  readonly messageValues: Map<string, ViewRecord['values']>;
  readonly unknownMethods: string[];
  /** How many old records were dropped to stay within the limits. */
  dropped: number;
  fault: (method: string, args: Json) => Fault | undefined;
  nextTs(): string;
  /** An event of the Events API; `channel` when only members of it are told. */
  emit(event: Json, channel?: Channel): void;
  changed(change: Omit<Change, 'seq' | 'atMs'>): void;
}

export interface WorldOptions {
  readonly clock: SandboxClock | undefined;
  readonly seed: string | number;
  readonly limits: Partial<Limits> | undefined;
  readonly settings: Partial<Settings> | undefined;
  readonly team: { readonly name?: string; readonly domain?: string } | undefined;
}

export interface WorldParts {
  readonly world: World;
  readonly onEvent: (listener: (event: Json, channel: Channel | undefined) => void) => void;
  readonly subscribe: (listener: (change: Change) => void) => () => void;
}

/** `seconds.micros`, unique and increasing in the whole workspace. */
function timestamps(clock: SandboxClock): () => string {
  let last = 0;
  return () => {
    last = Math.max(Math.floor(clock.now()) * 1000, last + 1);
    const micros = String(last % 1_000_000).padStart(6, '0');
    return `${Math.floor(last / 1_000_000)}.${micros}`;
  };
}

export function createWorld(options: WorldOptions, app: (ids: Ids) => App): WorldParts {
  const clock = options.clock ?? realClock();
  const ids = createIds(options.seed);
  const eventListeners: ((event: Json, channel: Channel | undefined) => void)[] = [];
  const listeners = new Set<(change: Change) => void>();
  let seq = 0;
  const domain = options.team?.domain ?? 'sandbox';
  const world: World = {
    clock,
    ids,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    settings: {
      rateLimits: false,
      enforceScopes: false,
      nameCheckLagMs: 0,
      fileShareDelayMs: 0,
      editWindowMin: undefined,
      paidPlan: true,
      ...options.settings,
    },
    team: { id: ids.next('T'), name: options.team?.name ?? 'Sandbox', domain },
    app: app(ids),
    baseUrl: `http://${domain}.slack.invalid`,
    wsUrl: `ws://${domain}.slack.invalid/link`,
    users: new Map(),
    channels: new Map(),
    ephemerals: [],
    views: new Map(),
    modals: new Map(),
    homes: new Map(),
    files: new Map(),
    usergroups: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    tokens: new Map(),
    scheduled: new Map(),
    socketTickets: new Set(),
    calls: [],
    deliveries: [],
    notifications: [],
    messageValues: new Map(),
    unknownMethods: [],
    dropped: 0,
    fault: () => undefined,
    nextTs: timestamps(clock),
    emit: (event, channel) => {
      for (const listener of eventListeners) listener(event, channel);
    },
    changed: (change) => {
      seq += 1;
      for (const listener of listeners) listener({ seq, atMs: clock.now(), ...change });
    },
  };
  return {
    world,
    onEvent: (listener) => {
      eventListeners.push(listener);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Adds to a log that keeps its newest entries only. */
export function keep<T>(world: World, log: T[], entry: T): void {
  log.push(entry);
  if (log.length > world.limits.log) {
    log.splice(0, log.length - world.limits.log);
    world.dropped += 1;
  }
}

/** Drops the oldest entries of a map that grew over its limit. */
export function trim<T>(world: World, map: Map<string, T>, limit: number): void {
  for (const key of map.keys()) {
    if (map.size <= limit) return;
    map.delete(key);
    world.dropped += 1;
  }
}

export function nowSec(world: World): number {
  return Math.floor(world.clock.now() / 1000);
}
