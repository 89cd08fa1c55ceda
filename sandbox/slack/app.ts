import type { Ids } from './ids.ts';
import { isObject, textOf } from './json.ts';
import type { Json } from './records.ts';

export interface SlashCommand {
  readonly command: string;
  readonly description: string;
  readonly usageHint: string;
  /** Whether `@an` in the typed text arrives as `<@U0123|an>` (and `#channel` likewise). */
  readonly shouldEscape: boolean;
}

/** Where Slack sends what happens: one URL each, or over a WebSocket that the app opens. */
export type Requests =
  | {
      readonly kind: 'http';
      readonly commands: string;
      readonly interactivity: string;
      readonly events: string;
    }
  | { readonly kind: 'socket' }
  | { readonly kind: 'none' };

/** The one app that is installed in the workspace. */
export interface App {
  readonly id: string;
  readonly name: string;
  readonly botId: string;
  readonly botUser: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly verificationToken: string;
  /** `undefined`: every command is taken as registered, escaped. */
  commands: readonly SlashCommand[] | undefined;
  /** Bot events subscribed to, as in a manifest (`message.channels`). `undefined`: all. */
  events: readonly string[] | undefined;
  requests: Requests;
  homeTab: boolean;
}

export interface AppOptions {
  readonly name?: string;
  readonly botName?: string;
  readonly botToken?: string;
  readonly appToken?: string;
  readonly signingSecret?: string;
  readonly scopes?: readonly string[];
  readonly commands?: readonly SlashCommand[];
  readonly events?: readonly string[];
  /** A manifest as it would be pasted into Slack: commands, events, scopes and Socket Mode are taken from it. */
  readonly manifest?: Json;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

export interface ManifestFacts {
  readonly name: string;
  readonly botName: string;
  readonly commands: readonly SlashCommand[];
  readonly events: readonly string[];
  readonly scopes: readonly string[];
  readonly socketMode: boolean;
  readonly requests: Requests;
  readonly homeTab: boolean;
}

/** Reads what matters here out of an app manifest. Unknown keys are ignored. */
export function readManifest(manifest: Json): ManifestFacts {
  const features = object(manifest['features']);
  const settings = object(manifest['settings']);
  const subscriptions = object(settings['event_subscriptions']);
  const interactivity = object(settings['interactivity']);
  const listed = Array.isArray(features['slash_commands']) ? features['slash_commands'].map(object) : [];
  const socketMode = settings['socket_mode_enabled'] === true;
  const requests: Requests = socketMode
    ? { kind: 'socket' }
    : {
        kind: 'http',
        commands: textOf(listed[0]?.['url']) || textOf(interactivity['request_url']),
        interactivity: textOf(interactivity['request_url']),
        events: textOf(subscriptions['request_url']),
      };
  return {
    name: textOf(object(manifest['display_information'])['name']),
    botName: textOf(object(features['bot_user'])['display_name']),
    commands: listed.map((entry) => ({
      command: textOf(entry['command']),
      description: textOf(entry['description']),
      usageHint: textOf(entry['usage_hint']),
      shouldEscape: entry['should_escape'] === true,
    })),
    events: strings(subscriptions['bot_events']),
    scopes: strings(object(object(manifest['oauth_config'])['scopes'])['bot']),
    socketMode,
    requests,
    homeTab: object(features['app_home'])['home_tab_enabled'] === true,
  };
}

/** The app as options and manifest describe it, with what the installation gives it. */
export function appFrom(
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
  // Slack makes a handle of the display name.
  const botName = (options.botName ?? (facts?.botName || name)).toLowerCase().replace(/[^a-z0-9_.]+/g, '-');
  return { app, scopes: options.scopes ?? facts?.scopes ?? [], botName };
}
