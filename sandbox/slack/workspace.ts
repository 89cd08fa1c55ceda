import { type Actor, createActor } from './actors/actor.ts';
import { type App, type AppOptions, type Requests, readManifest } from './app.ts';
import type { SandboxClock } from './clock.ts';
import { findChannel, openChannel } from './conversations.ts';
import type { Transport } from './delivery/deliver.ts';
import { createBusy, deliverEvent } from './delivery/events.ts';
import { httpTransport, verifyEventsUrl } from './delivery/http.ts';
import { type SocketHub, createSocketHub } from './delivery/socket.ts';
import { type ExportOptions, type SlackExport, exportWorld } from './export.ts';
import { type FaultSwitch, createFaults } from './faults.ts';
import { type SurfaceRequest, type SurfaceResponse, memoryFetch, surface } from './http-surface.ts';
import type { Ids } from './ids.ts';
import { type PersonOptions, SLACKBOT, addUser, findUser, userObject } from './people.ts';
import { createRateLimiter } from './rate-limits.ts';
import type { Channel, Json, TokenKind, User } from './records.ts';
import { type Outcome, callMethod } from './web-api/call.ts';
import { type Change, type Limits, type Settings, type World, createWorld, nowSec } from './world.ts';

export interface WorkspaceOptions {
  readonly clock?: SandboxClock;
  /** Ids are the same for the same seed. */
  readonly seed?: string | number;
  readonly team?: { readonly name?: string; readonly domain?: string };
  readonly app?: AppOptions;
  readonly people?: readonly PersonOptions[];
  /** Channels that exist from the start, with their members' handles; the bot is in `bot: true` ones. */
  readonly channels?: readonly ChannelOptions[];
  readonly settings?: Partial<Settings>;
  readonly limits?: Partial<Limits>;
}

export interface ChannelOptions {
  readonly name: string;
  readonly id?: string;
  readonly private?: boolean;
  readonly members?: readonly string[];
  readonly bot?: boolean;
  readonly external?: boolean;
}

export interface SlackWorkspace {
  /** Everything there is, for pages and assertions. Change it through the functions here. */
  readonly world: World;
  readonly settings: Settings;
  readonly faults: FaultSwitch;
  readonly sockets: SocketHub;
  readonly tokens: { readonly bot: string; readonly app: string; readonly signingSecret: string };
  /** One call of the Web API without HTTP. */
  call(method: string, args: Json, token?: string): Promise<Outcome>;
  /** A `fetch` for this workspace's addresses (`/api/`, response and upload URLs) that stays in the process. */
  readonly fetch: typeof fetch;
  /** What a server in front of the workspace hands in. */
  serve(request: SurfaceRequest): Promise<SurfaceResponse>;
  /** A person at a keyboard; by handle or id. */
  user(name: string): Actor;
  addPerson(options: PersonOptions): Actor;
  addChannel(options: ChannelOptions): Channel;
  /** By id, `#name` or `name`. */
  channel(name: string): Channel | undefined;
  /** A further token, for instance of a person (`user`); acts as `user`. */
  addToken(token: string, kind: TokenKind, user: string, scopes: readonly string[]): void;
  revokeToken(token: string): void;
  deactivate(person: string): void;
  /** Sends commands, interactions and events to these addresses as signed HTTP requests. */
  sendOverHttp(urls: string | Omit<Extract<Requests, { kind: 'http' }>, 'kind'>, send?: typeof fetch): void;
  /** Slack's check of the address for events: whether the app sends the challenge back. */
  verifyEventsUrl(): Promise<boolean>;
  /** Sends them over the WebSockets that the app opens. */
  sendOverSockets(): void;
  /** Closes all sockets every so many seconds, as Slack recycles its hosts; the returned function ends that. */
  recycleSockets(everySec: number): () => void;
  /** A conversation gets another id, as when it is opened to another workspace; the app hears channel_id_changed. */
  changeChannelId(name: string): string;
  /** Resolves when no event is on its way to the app; one that waits to be repeated does not count. */
  idle(): Promise<void>;
  subscribe(listener: (change: Change) => void): () => void;
  /**
   * Waits until `look` finds something (not `undefined` or `false`), looking again at every change. Rejects with
   * `what` after `withinMs` of the workspace's clock (10 s unless said).
   */
  until<T>(what: string, look: () => T | undefined | false, withinMs?: number): Promise<T>;
  export(options?: ExportOptions): SlackExport;
}

function appFrom(
  options: AppOptions,
  ids: Ids,
): { readonly app: App; readonly scopes: readonly string[]; readonly botName: string } {
  const facts = options.manifest === undefined ? undefined : readManifest(options.manifest);
  const name = options.name ?? (facts?.name || 'App');
  const app: App = {
    id: ids.next('A'),
    name,
    botId: ids.next('B'),
    botUser: ids.next('U'),
    botToken: options.botToken ?? 'xoxb-sandbox',
    appToken: options.appToken ?? 'xapp-sandbox',
    signingSecret: options.signingSecret ?? 'sandbox-signing-secret',
    verificationToken: ids.hex(24),
    commands: options.commands ?? facts?.commands,
    events: options.events ?? facts?.events,
    requests: facts?.requests ?? { kind: 'none' },
    homeTab: facts?.homeTab ?? true,
  };
  const botName = options.botName ?? (facts?.botName || name.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
  return { app, scopes: options.scopes ?? facts?.scopes ?? [], botName };
}

function addChannel(world: World, options: ChannelOptions): Channel {
  const members = (options.members ?? []).map((name) => {
    const user = findUser(world, name);
    if (user === undefined) throw new Error(`channel "${options.name}": there is no person "${name}"`);
    return user.id;
  });
  const all = options.bot === true ? [...members, world.app.botUser] : members;
  return openChannel(world, {
    name: options.name,
    kind: options.private === true ? 'private' : 'public',
    creator: all[0] ?? '',
    members: all,
    ...(options.id === undefined ? {} : { id: options.id }),
    external: options.external ?? false,
  });
}

function recycle(world: World, sockets: SocketHub, everySec: number): () => void {
  let cancel: () => void;
  const again = (): void => {
    sockets.disconnectAll('refresh_requested');
    cancel = world.clock.after(everySec * 1000, again);
  };
  cancel = world.clock.after(everySec * 1000, again);
  return () => cancel();
}

function until<T>(
  world: World,
  subscribe: SlackWorkspace['subscribe'],
  what: string,
  look: () => T | undefined | false,
  withinMs: number,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const over = (): void => {
      stop();
      cancel();
    };
    const again = (): void => {
      try {
        const found = look();
        if (found === undefined || found === false) return;
        over();
        resolve(found);
      } catch (error) {
        over();
        reject(error as Error);
      }
    };
    const stop = subscribe(again);
    const cancel = world.clock.after(withinMs, () => {
      stop();
      reject(new Error(`not seen in Slack within ${withinMs} ms: ${what}`));
    });
    again();
  });
}

function changeChannelId(world: World, name: string): string {
  const channel = findChannel(world, name);
  if (channel === undefined) throw new Error(`there is no channel "${name}"`);
  const old = channel.id;
  world.channels.delete(old);
  channel.id = world.ids.next('C');
  channel.external = true;
  world.channels.set(channel.id, channel);
  world.changed({ kind: 'channel.changed', channel: channel.id });
  const event = { type: 'channel_id_changed', old_channel_id: old, new_channel_id: channel.id };
  world.emit({ ...event, event_ts: world.nextTs() }, channel);
  return channel.id;
}

function deactivate(world: World, user: User): void {
  user.deleted = true;
  user.updatedSec = nowSec(world);
  world.changed({ kind: 'user.changed', user: user.id });
  world.emit({ type: 'user_change', user: userObject(world, user), event_ts: world.nextTs() });
}

/** A Slack-compatible workspace: state and rules, without a socket of its own. */
export function createSlackWorkspace(options: WorkspaceOptions = {}): SlackWorkspace {
  let scopes: readonly string[] = [];
  let botName = '';
  const { world, onEvent, subscribe } = createWorld(
    {
      clock: options.clock,
      seed: options.seed ?? 1,
      limits: options.limits,
      settings: options.settings,
      team: options.team,
    },
    (ids) => {
      const made = appFrom(options.app ?? {}, ids);
      ({ scopes, botName } = made);
      return made.app;
    },
  );
  const { faults, decide } = createFaults();
  world.fault = decide;
  const limiter = createRateLimiter();
  const sockets = createSocketHub(world);
  let send = fetch;
  let http: Transport = httpTransport(world, send);
  const transport = (): Transport => (world.app.requests.kind === 'socket' ? sockets.transport : http);

  addUser(world, { name: 'slackbot', id: SLACKBOT, realName: 'Slackbot' });
  addUser(world, { name: botName, id: world.app.botUser, realName: world.app.name, bot: true });
  const addToken: SlackWorkspace['addToken'] = (token, kind, user, granted) => {
    world.tokens.set(token, { token, kind, user, scopes: [...granted], revoked: false });
  };
  addToken(world.app.botToken, 'bot', world.app.botUser, scopes);
  addToken(world.app.appToken, 'app', world.app.botUser, ['connections:write']);
  for (const person of options.people ?? []) addUser(world, person);
  for (const channel of options.channels ?? []) addChannel(world, channel);

  const busy = createBusy();
  onEvent((event, channel) => {
    void deliverEvent(world, transport, busy, event, channel);
  });

  const person = (name: string): User => {
    const user = findUser(world, name);
    if (user === undefined) throw new Error(`there is no person "${name}" in the workspace`);
    return user;
  };
  const actor = (user: User): Actor => createActor({ world, user, transport });
  return {
    world,
    settings: world.settings,
    faults,
    sockets,
    tokens: { bot: world.app.botToken, app: world.app.appToken, signingSecret: world.app.signingSecret },
    call: async (method, args, token = world.app.botToken) => {
      const outcome = await callMethod(world, limiter, method, args, token);
      return structuredClone(outcome);
    },
    fetch: memoryFetch(world, limiter),
    serve: (request) => surface(world, limiter, request),
    user: (name) => actor(person(name)),
    addPerson: (added) => actor(addUser(world, added)),
    addChannel: (added) => addChannel(world, added),
    channel: (name) => findChannel(world, name),
    addToken,
    revokeToken: (token) => {
      const record = world.tokens.get(token);
      if (record !== undefined) record.revoked = true;
    },
    deactivate: (name) => deactivate(world, person(name)),
    sendOverHttp: (urls, through = fetch) => {
      const each = typeof urls === 'string' ? { commands: urls, interactivity: urls, events: urls } : urls;
      world.app.requests = { kind: 'http', ...each };
      send = through;
      http = httpTransport(world, send);
    },
    sendOverSockets: () => {
      world.app.requests = { kind: 'socket' };
    },
    verifyEventsUrl: () => verifyEventsUrl(world, send),
    recycleSockets: (everySec) => recycle(world, sockets, everySec),
    changeChannelId: (name) => changeChannelId(world, name),
    idle: () => busy.idle(),
    subscribe,
    until: (what, look, withinMs = 10_000) => until(world, subscribe, what, look, withinMs),
    export: (wanted) => exportWorld(world, wanted),
  };
}
