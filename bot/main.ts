import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { SocketModeReceiver } from '@slack/bolt';
import { parseNotification } from './core/alarm/index.ts';
import { createClients } from './aws/clients.ts';
import { createSnsEndpoint, snsBodyLimit } from './aws/intake/sns-endpoint.ts';
import { createSqsPoller, type Poller } from './aws/intake/sqs-poller.ts';
import { createSnsTrust } from './aws/sns-trust/index.ts';
import type { SettingsSource } from './app/ports/index.ts';
import { compose, type Tocsin } from './compose.ts';
import { loadConfig, type LoadedConfig } from './config/index.ts';
import { createSystemClock } from './process/clock.ts';
import {
  readEnvironment,
  type Environment,
  type Missing,
  type ProcessSettings,
} from './process/environment.ts';
import { serveHttp, type HttpServer, type Routes } from './process/http-server.ts';
import { systemIds } from './process/ids.ts';
import { createCounters, createJsonLog } from './process/log.ts';
import { bodyLimitBytes, createHttpReceiver } from './slack/listeners/http-receiver.ts';
import { createFolderArtefacts, openStore } from './store/index.ts';

export type Running = {
  readonly port: number;
  /** Takes nothing more in, lets what runs end, and closes the store. */
  stop(): Promise<void>;
  /** Reads the configuration again; the old one stays when the new one has problems. */
  reload(): Promise<void>;
};

export type StartFailure = { readonly missing: readonly Missing[] };

/** One process: Slack over Socket Mode or HTTP, alarms over HTTPS and SQS, everything in one store. */
export async function startProcess(options: {
  readonly config: LoadedConfig;
  readonly configPath: string;
  readonly env: Environment;
  readonly cwd: string;
  readonly writeLog: (line: string) => void;
}): Promise<Running | StartFailure> {
  const { env, cwd } = options;
  const read = readEnvironment(env, cwd, options.config);
  if ('missing' in read) return read;
  const { settings: own } = read;
  const log = createJsonLog(options.writeLog);
  const counters = createCounters();
  await mkdir(own.stateDir, { recursive: true });
  const clock = createSystemClock(undefined, log);
  const store = await openStore(own.store, { clock, random: Math.random });
  let config = options.config;
  const settings: SettingsSource = { current: () => config.settings };
  const tocsin = compose({
    store,
    artefacts: createFolderArtefacts(join(own.stateDir, 'artefacts')),
    settings,
    clock,
    ids: systemIds,
    random: Math.random,
    log,
    counters,
    slack: {
      token: own.slackToken.reveal(),
      ...(own.slackApiUrl === undefined ? {} : { apiUrl: own.slackApiUrl }),
    },
  });
  const trust = createSnsTrust({
    ...certificateFolders(config, own),
    fetch,
    topics: topicsOf(config),
    acceptSignatureVersions: config.file.intake?.sns?.signatureVersions ?? ['1', '2'],
  });
  const { receive } = tocsin;
  const clients = createClients(() => config.settings.accounts);
  const pollers = (config.file.intake?.sqs ?? []).map((source): Poller => {
    const region = /^https?:\/\/sqs\.([a-z0-9-]+)\./.exec(source.url)?.[1] ?? config.settings.homeRegion;
    const plainSource = { url: source.url, ...(source.trust === undefined ? {} : { trust: source.trust }) };
    return createSqsPoller({
      sqs: clients.sqs(region),
      source: plainSource,
      trust,
      receive,
      clock,
      log,
      counters,
    });
  });
  const snsEndpoint = createSnsEndpoint({ trust, receive, log, counters });
  const slack = await slackIn(tocsin, own, log);
  let ready = false;
  const routes: Routes = {
    'POST /sns': {
      limitBytes: snsBodyLimit,
      handle: ({ headers, body }) => snsEndpoint({ headers, body: body.toString('utf8') }),
    },
    ...slack.routes,
    'GET /healthz': { limitBytes: 0, handle: async () => ({ status: 200, body: 'ok\n' }) },
    'GET /readyz': {
      limitBytes: 0,
      handle: async () => (ready ? { status: 200, body: 'ready\n' } : { status: 503, body: 'starting\n' }),
    },
    'GET /metrics': {
      limitBytes: 0,
      handle: async () => ({
        status: 200,
        headers: { 'content-type': 'application/openmetrics-text; version=1.0.0; charset=utf-8' },
        body: counters.expose(),
      }),
    },
  };
  const http: HttpServer = await serveHttp(own.http, routes);
  const control = await serveHttp({ socket: join(own.stateDir, controlSocket) }, controlRoutes(receive));
  tocsin.engine.start();
  await slack.start();
  for (const poller of pollers) poller.start();
  ready = true;
  log.info('started', { port: http.port, config: config.settings.hash, queues: pollers.length });

  return {
    port: http.port,
    async stop() {
      ready = false;
      await Promise.all(pollers.map((poller) => poller.stop()));
      await slack.stop();
      await Promise.all([http.close(), control.close()]);
      await tocsin.engine.stop();
      await store.close();
      log.info('stopped');
    },
    async reload() {
      const result = await loadConfig(options.configPath, cwd);
      if (result.ok) {
        config = result.config;
        log.info('config.reloaded', { config: config.settings.hash });
      } else {
        for (const { file, line, message } of result.problems)
          log.error('config.refused', { file, line, message });
      }
    },
  };
}

/** Name of the socket file in the state folder that `tocsin send` talks to. */
export const controlSocket = 'control.sock';

/** What only the owner of the state folder may do: hand in a notification without a signature. */
const controlRoutes = (receive: Tocsin['receive']): Routes => ({
  'POST /notifications': {
    limitBytes: snsBodyLimit,
    async handle({ body }) {
      const receptions = await receive(parseNotification(body.toString('utf8'), { via: 'control' }));
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(receptions),
      };
    },
  },
});

type SlackIn = { readonly routes: Routes; start(): Promise<void>; stop(): Promise<void> };

/** Socket Mode needs no inbound port; over HTTP everything comes to one address. */
async function slackIn(
  tocsin: Tocsin,
  own: ProcessSettings,
  log: ReturnType<typeof createJsonLog>,
): Promise<SlackIn> {
  if (own.signingSecret !== undefined) {
    const incoming = createHttpReceiver({
      signingSecret: own.signingSecret.reveal(),
      nowSec: () => Date.now() / 1000,
      log,
    });
    const app = tocsin.listenWith(incoming.receiver);
    return {
      routes: {
        'POST /slack/events': { limitBytes: bodyLimitBytes, handle: (request) => incoming.handle(request) },
      },
      start: async () => void (await app.start()),
      stop: async () => void (await app.stop()),
    };
  }
  const app = tocsin.listenWith(
    new SocketModeReceiver({
      appToken: own.appToken!.reveal(),
      ...(own.slackApiUrl === undefined
        ? {}
        : { installerOptions: { clientOptions: { slackApiUrl: own.slackApiUrl } } }),
    }),
  );
  return {
    routes: {},
    start: async () => void (await app.start()),
    stop: async () => void (await app.stop()),
  };
}

function certificateFolders(
  config: LoadedConfig,
  own: ProcessSettings,
): { certificates?: string; cacheDir: string } {
  const folder = config.file.intake?.sns?.certificates;
  return {
    cacheDir: join(own.stateDir, 'sns-certificates'),
    ...(folder === undefined ? {} : { certificates: resolve(config.folder, folder) }),
  };
}

function topicsOf(config: LoadedConfig): readonly string[] | 'any' {
  const { topics } = config.settings.intake;
  return typeof topics === 'string' ? 'any' : topics;
}
