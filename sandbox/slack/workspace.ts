import { type Actor, createActor } from './actors/actor.ts';
import {
  type Administration,
  type ChannelOptions,
  administration,
  joinTeam,
  personNamed,
} from './administration.ts';
import { type AppOptions, appFrom } from './app.ts';
import type { SandboxClock } from './clock.ts';
import { findChannel } from './conversations.ts';
import { type Outbound, createOutbound } from './delivery/outbound.ts';
import { type ExportOptions, type SlackExport, exportWorld } from './export.ts';
import { type FaultSwitch, createFaults } from './faults.ts';
import { type SurfaceRequest, type SurfaceResponse, memoryFetch, surface } from './http-surface.ts';
import { type PersonOptions, SLACKBOT, addUser } from './people.ts';
import { createRateLimiter } from './rate-limits.ts';
import type { Channel, Json, User } from './records.ts';
import { until } from './waiting.ts';
import { type Outcome, callMethod } from './web-api/call.ts';
import {
  type Change,
  type Limits,
  type Settings,
  type World,
  type WorldParts,
  createWorld,
} from './world.ts';

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

export interface SlackWorkspace extends Administration, Outbound {
  /** Everything there is, for pages and assertions. Change it through the functions here. */
  readonly world: World;
  /** Switches that may be changed at any time. */
  readonly settings: Settings;
  readonly faults: FaultSwitch;
  readonly tokens: { readonly bot: string; readonly app: string; readonly signingSecret: string };
  /** One call of the Web API without HTTP, with the bot's token unless another is given. */
  call(method: string, args: Json, token?: string): Promise<Outcome>;
  /** A `fetch` for this workspace's addresses (`/api/`, response and upload URLs) that stays in the process. */
  readonly fetch: typeof fetch;
  /** What a server in front of the workspace hands in. */
  serve(request: SurfaceRequest): Promise<SurfaceResponse>;
  /** A person at a keyboard; by handle or id. */
  user(name: string): Actor;
  addPerson(options: PersonOptions): Actor;
  /** By id, `#name` or `name`. */
  channel(name: string): Channel | undefined;
  subscribe(listener: (change: Change) => void): () => void;
  /**
   * Waits until `look` finds something (not `undefined` or `false`), looking again at every change. Rejects with
   * `what` after `withinMs` of the workspace's clock (10 s unless said).
   */
  until<T>(what: string, look: () => T | undefined | false, withinMs?: number): Promise<T>;
  export(options?: ExportOptions): SlackExport;
}

/** A world with its app, its bot, its people and channels in it. */
function found(options: WorkspaceOptions): WorldParts {
  let scopes: readonly string[] = [];
  let botName = '';
  const { clock, limits, settings, team } = options;
  const parts = createWorld({ clock, seed: options.seed ?? 1, limits, settings, team }, (ids) => {
    const made = appFrom(options.app ?? {}, ids);
    ({ scopes, botName } = made);
    return made.app;
  });
  const { world } = parts;
  const admin = administration(world);
  addUser(world, { name: 'slackbot', id: SLACKBOT, realName: 'Slackbot' });
  addUser(world, { name: botName, id: world.app.botUser, realName: world.app.name, bot: true });
  admin.addToken(world.app.botToken, 'bot', world.app.botUser, scopes);
  admin.addToken(world.app.appToken, 'app', world.app.botUser, ['connections:write']);
  for (const person of options.people ?? []) addUser(world, person);
  for (const channel of options.channels ?? []) admin.addChannel(channel);
  return parts;
}

/** A Slack-compatible workspace: state and rules, without a socket of its own. */
export function createSlackWorkspace(options: WorkspaceOptions = {}): SlackWorkspace {
  const { world, onEvent, subscribe } = found(options);
  const { faults, decide } = createFaults();
  world.fault = decide;
  const limiter = createRateLimiter();
  const { outbound, transport, tell } = createOutbound(world);
  onEvent(tell);
  const actor = (user: User): Actor => createActor({ world, user, transport });
  return {
    ...administration(world),
    ...outbound,
    world,
    settings: world.settings,
    faults,
    tokens: { bot: world.app.botToken, app: world.app.appToken, signingSecret: world.app.signingSecret },
    call: async (method, args, token = world.app.botToken) =>
      structuredClone(await callMethod(world, limiter, method, structuredClone(args), token)),
    fetch: memoryFetch(world, limiter),
    serve: (request) => surface(world, limiter, request),
    user: (name) => actor(personNamed(world, name)),
    addPerson: (added) => actor(joinTeam(world, added)),
    channel: (name) => findChannel(world, name),
    subscribe,
    until: (what, look, withinMs = 10_000) => until(world, subscribe, what, look, withinMs),
    export: (wanted) => exportWorld(world, wanted),
  };
}
