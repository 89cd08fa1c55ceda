import { constants } from 'node:fs';
import { access, mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseNotification } from './core/alarm/index.ts';
import { createClients } from './aws/clients.ts';
import { createSnsEndpoint, snsBodyLimit } from './aws/intake/sns-endpoint.ts';
import { createQueues } from './aws/intake/queues.ts';
import { createSqsPoller, type QueueSource } from './aws/intake/sqs-poller.ts';
import { createSnsTrust, type SnsTrust } from './aws/sns-trust/index.ts';
import type { Clock, Counters, Log, SettingsSource } from './app/ports/index.ts';
import { createCountRefusals } from './app/commands/count-refusals.ts';
import { keepStanding } from './app/commands/keep-standing.ts';
import { continueSchedules } from './app/commands/continue-schedules.ts';
import { compose, type Tocsin } from './compose.ts';
import { loadConfig, secretWarnings, type LoadedConfig } from './config/index.ts';
import { createGitDocuments } from './git/git-documents.ts';
import { calendarRoutes, readCalendarSecret } from './process/calendar-route.ts';
import { reportRoutes } from './process/report-route.ts';
import { createLeaveCalendars } from './process/leave-calendars.ts';
import { letLeave } from './process/let-leave.ts';
import { createSystemClock } from './process/clock.ts';
import { createGaugeLines } from './process/gauge-lines.ts';
import {
  readEnvironment,
  type Environment,
  type Missing,
  type ProcessSettings,
} from './process/environment.ts';
import { serveHttp, type HttpAnswer, type HttpServer, type Routes } from './process/http-server.ts';
import { systemIds } from './process/ids.ts';
import { createCounters, createJsonLog } from './process/log.ts';
import { createReadiness } from './process/readiness.ts';
import { createSteps } from './process/steps.ts';
import { rehearse } from './rehearsal.ts';
import { bodyLimitBytes, createHttpReceiver } from './slack/listeners/http-receiver.ts';
import { createSocketConnection } from './slack/listeners/socket-connection.ts';
import { openArtefacts, openStore } from './store/index.ts';

export type Running = {
  readonly port: number;
  /** Takes nothing more in, gives what runs a few seconds to end, and closes the store. */
  stop(): Promise<void>;
  /** Reads the configuration again; the old one stays when the new one has problems. */
  reload(): Promise<void>;
};

export type StartFailure = { readonly missing: readonly Missing[] };

/** How long Slack may take to say whether it takes our tokens; the start does not wait longer for it. */
const slackPatienceMs = 5000;

/** What still runs after this long is taken up again at the next start: it is stored. */
const endMs = 4000;

type StartOptions = {
  readonly config: LoadedConfig;
  readonly configPath: string;
  readonly env: Environment;
  readonly cwd: string;
  readonly writeLog: (line: string) => void;
  /** Another time than this machine's: own time, and the wall clock (epoch ms) by which signatures are too old. */
  readonly time?: { readonly clock: Clock; readonly wallMs: () => number };
};

/**
 * One process: Slack over Socket Mode or HTTP, alarms over HTTPS and SQS, everything in one store. Alarms are taken in
 * whether or not Slack can be reached. When a part cannot start, those before it are ended again.
 */
export async function startProcess(options: StartOptions): Promise<Running | StartFailure> {
  const read = readEnvironment(options.env, options.cwd, options.config.file);
  const folders = await missingFolders(options.config);
  if ('missing' in read) return { missing: [...read.missing, ...folders] };
  if (folders.length > 0) return { missing: folders };
  const steps = createSteps();
  try {
    const started = await startParts(options, read.settings, steps);
    if ('missing' in started) await steps.undo();
    return started;
  } catch (error) {
    await steps.undo();
    throw error;
  }
}

async function startParts(
  { config: loaded, configPath, env, cwd, writeLog, time }: StartOptions,
  own: ProcessSettings,
  steps: ReturnType<typeof createSteps>,
): Promise<Running | StartFailure> {
  const log = createJsonLog(writeLog);
  const counters = createCounters();
  await makeStateDir(own.stateDir, log);
  const systemClock = createSystemClock(log);
  const clock = time?.clock ?? systemClock;
  const opened = await openStore(own.store, {
    clock,
    random: Math.random,
    notBefore: (newest) => systemClock.notBefore(newest),
  });
  steps.did(() => opened.close());
  let ready = false;
  const readiness = createReadiness({
    store: opened,
    clock,
    started: () => ready,
    slackAwaySec: () => slack.awaySec(),
  });
  const { store } = readiness;
  let config = loaded;
  const settings: SettingsSource = { current: () => config.settings };
  const calendarSecret = await readCalendarSecret(own.stateDir);
  const tocsin = compose({
    calendarSecret,
    gitDocuments: createGitDocuments({ folder: join(own.stateDir, 'git'), env }),
    leaveCalendars: createLeaveCalendars(() => config.settings.leaveHosts ?? []),
    store,
    artefacts: await openArtefacts(own.store, join(own.stateDir, 'artefacts'), { random: Math.random }),
    settings,
    clock,
    ids: systemIds,
    random: Math.random,
    log,
    counters,
    gauges: createGaugeLines(writeLog),
    secretOf: (name) => env[name],
    letLeave,
    slack: {
      token: own.slackToken.reveal(),
      ...(own.slackApiUrl === undefined ? {} : { apiUrl: own.slackApiUrl }),
    },
  });
  const { receive } = tocsin;
  const refusals = createCountRefusals({ streams: tocsin.streams, clock, log });
  steps.did(() => refusals.flush());
  const refusedBy = (way: string) => ({
    onRefused: (reason: string, detail: string) => refusals.note(way, reason, detail),
  });
  let trust = trustOf(config, own);
  const believed: SnsTrust = { verify: (envelope) => trust.verify(envelope) };
  const clients = createClients(() => config.settings.accounts);
  const queues = createQueues((source) => {
    const region = /^https?:\/\/sqs\.([a-z0-9-]+)\./.exec(source.url)?.[1] ?? config.settings.homeRegion;
    return createSqsPoller({
      sqs: clients.sqs(region),
      source,
      trust: believed,
      receive,
      clock,
      log,
      counters,
      ...refusedBy('sqs'),
    });
  });
  const wallMs = time?.wallMs ?? (() => Date.now());
  const slack = slackIn(tocsin, own, { log, counters, wallMs });
  const routes: Routes = {
    ...intakeRoutes(createSnsEndpoint({ trust: believed, receive, log, counters, ...refusedBy('https') })),
    ...slack.routes,
    ...calendarRoutes(calendarSecret, tocsin.calendarOf, () => clock.now()),
    ...reportRoutes(
      own.reportToken,
      (selection) => tocsin.reportOf(selection, clock.now()),
      () => clock.now(),
    ),
    ...watchRoutes(
      () => readiness.answer(),
      () => counters.expose(),
    ),
  };
  const http: HttpServer = await serveHttp(own.http, routes, { log, counters, ...refusedBy('http') });
  steps.did(() => http.close());
  const socket = { socket: join(own.stateDir, controlSocket) };
  const control = await serveHttp(
    socket,
    controlRoutes(
      receive,
      () => clock.now(),
      () => tocsin.engine.wake(),
    ),
    { log, counters },
  );
  steps.did(() => control.close());
  /** Whoever is on call stays when people are added to a rotation or taken out of it. */
  const continued = async (read: LoadedConfig): Promise<LoadedConfig> => {
    const schedules = await continueSchedules(
      { streams: tocsin.streams, log },
      read.settings.schedules,
      clock.now(),
    );
    return { ...read, settings: { ...read.settings, schedules } };
  };
  const standing = (): Promise<void> => keepStanding(store, config.settings, clock.now());
  config = await continued(config);
  for (const { path, problem } of secretWarnings(config.settings, env)) {
    log.error('pager.no-secret', { pager: String(path.at(-2)), problem });
  }
  await standing();
  tocsin.engine.start();
  steps.did(() => inTime(endMs, tocsin.engine.stop()));
  await queues.follow(queuesOf(config));
  steps.did(() => queues.stop());
  steps.did(() => slack.stop());
  const [connection, botRefusal, rehearsed] = await Promise.all([
    within(slackPatienceMs, slack.start(), {}),
    within(slackPatienceMs, tocsin.slackRefusal(), undefined),
    rehearse(config.settings, clock),
  ]);
  if (!rehearsed) log.warn('rehearsal.failed');
  const missing = [
    ...refusedToken('SLACK_BOT_TOKEN', botRefusal),
    ...refusedToken('SLACK_APP_TOKEN', connection.refused),
  ];
  if (missing.length > 0) return { missing };
  ready = true;
  log.info('started', { port: http.port, config: config.settings.hash, queues: queues.size() });

  return {
    port: http.port,
    async stop() {
      ready = false;
      await steps.undo();
      log.info('stopped');
    },
    async reload() {
      const result = await loadConfig(configPath, cwd);
      if (!result.ok) {
        for (const problem of result.problems) {
          log.error('config.refused', { ...problem });
        }
        return;
      }
      for (const { what, why } of await missingFolders(result.config)) {
        log.error('config.refused', { file: what, message: why });
        return;
      }
      for (const what of needsRestart(loaded, result.config)) log.warn('config.needs-restart', { what });
      config = await continued(result.config);
      trust = trustOf(config, own);
      // One that is no longer read may take seconds to end its poll: nothing waits for that.
      const followed = queues.follow(queuesOf(config));
      log.info('config.reloaded', { config: config.settings.hash, queues: queues.size() });
      await standing();
      tocsin.engine.wake();
      await followed;
    },
  };
}

/**
 * Made for its owner alone; one that is there keeps its mode, because a wrong path may name somebody else's folder.
 * Throws with what to do.
 */
async function makeStateDir(folder: string, log: Log): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`TOCSIN_STATE_DIR: the folder ${folder} cannot be made (${code})`, { cause: error });
  }
  try {
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `TOCSIN_STATE_DIR: the folder ${folder} cannot be written (${code}): give it to the user that runs Tocsin, ` +
        'or name another one',
      { cause: error },
    );
  }
  const mode = (await stat(folder)).mode & 0o777;
  if ((mode & 0o077) !== 0) log.warn('state-dir.open-to-others', { folder, mode: mode.toString(8) });
}

/** Name of the socket file in the state folder that `tocsin send` talks to. */
export const controlSocket = 'control.sock';

/**
 * Ten times the burst of 10,000 alarms in a minute that is planned for: what comes faster is asked to come again, before
 * anything of it is read.
 */
const snsRate = { perSec: 1500, burst: 5000 };

const intakeRoutes = (endpoint: ReturnType<typeof createSnsEndpoint>): Routes => ({
  'POST /sns': {
    limitBytes: snsBodyLimit,
    rate: snsRate,
    handle: ({ headers, body }) => endpoint({ headers, body: body.toString('utf8') }),
  },
});

const watchRoutes = (ready: () => Promise<HttpAnswer>, metrics: () => string): Routes => ({
  'GET /healthz': { limitBytes: 0, handle: async () => ({ status: 200, body: 'ok\n' }) },
  'GET /readyz': { limitBytes: 0, handle: ready },
  'GET /metrics': {
    limitBytes: 0,
    handle: async () => ({
      status: 200,
      headers: { 'content-type': 'application/openmetrics-text; version=1.0.0; charset=utf-8' },
      body: metrics(),
    }),
  },
});

/** What only the owner of the state folder may do: hand in a notification without a signature, and wake the engine. */
const controlRoutes = (receive: Tocsin['receive'], now: () => string, wake: () => void): Routes => ({
  'POST /notifications': {
    limitBytes: snsBodyLimit,
    async handle({ body }) {
      const receptions = await receive(
        parseNotification(body.toString('utf8'), { via: 'control', at: now() }),
      );
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(receptions),
      };
    },
  },
  'POST /wake': {
    limitBytes: 0,
    async handle() {
      wake();
      return { status: 200, body: 'awake\n' };
    },
  },
});

type SlackIn = {
  readonly routes: Routes;
  start(): Promise<{ readonly refused?: string }>;
  stop(): Promise<void>;
  /** As a readiness tells it; undefined over HTTP, where Slack connects to us. */
  awaySec(): number | undefined;
};

/** Socket Mode needs no inbound port; over HTTP everything comes to one address. */
function slackIn(
  tocsin: Tocsin,
  own: ProcessSettings,
  {
    log,
    counters,
    wallMs,
  }: { readonly log: Log; readonly counters: Counters; readonly wallMs: () => number },
): SlackIn {
  if (own.signingSecret !== undefined) {
    const signingSecret = own.signingSecret.reveal();
    const incoming = createHttpReceiver({ signingSecret, nowSec: () => wallMs() / 1000, log, counters });
    tocsin.listenWith(incoming.receiver);
    return {
      routes: {
        'POST /slack/events': { limitBytes: bodyLimitBytes, handle: (request) => incoming.handle(request) },
      },
      start: () => Promise.resolve({}),
      stop: () => Promise.resolve(),
      awaySec: () => undefined,
    };
  }
  const connection = createSocketConnection({
    appToken: own.appToken!.reveal(),
    ...(own.slackApiUrl === undefined ? {} : { apiUrl: own.slackApiUrl }),
    log,
    counters,
  });
  tocsin.listenWith(connection.receiver);
  return {
    routes: {},
    start: () => connection.start(),
    stop: () => connection.stop(),
    awaySec: () => connection.awaySec(),
  };
}

const refusedToken = (what: string, word: string | undefined): readonly Missing[] =>
  word === undefined
    ? []
    : [{ what, why: `is refused by Slack (${word}): copy it again, or install the app anew` }];

/** Which messages are believed: as the configuration in force says. */
function trustOf(config: LoadedConfig, own: ProcessSettings): SnsTrust {
  const { topics } = config.settings.intake;
  const folder = config.file.intake?.sns?.certificates;
  return createSnsTrust({
    cacheDir: join(own.stateDir, 'sns-certificates'),
    ...(folder === undefined ? {} : { certificates: resolve(config.folder, folder) }),
    fetch,
    topics: typeof topics === 'string' ? 'any' : topics,
    acceptSignatureVersions: config.file.intake?.sns?.signatureVersions ?? ['1', '2'],
  });
}

/** A folder that the configuration names and that is not there would be noticed at the first alarm only. */
async function missingFolders(config: LoadedConfig): Promise<readonly Missing[]> {
  const named = config.file.intake?.sns?.certificates;
  if (named === undefined) return [];
  const found = await stat(resolve(config.folder, named)).catch(() => undefined);
  if (found?.isDirectory() === true) return [];
  return [{ what: 'tocsin.yaml: intake.sns.certificates', why: `names ${named}, which is no folder` }];
}

const queuesOf = (config: LoadedConfig): readonly QueueSource[] =>
  (config.file.intake?.sqs ?? []).map(({ url, trust }) => ({
    url,
    ...(trust === undefined ? {} : { trust }),
  }));

/**
 * Parts of the configuration that are read once, when the process starts, and are others now. Compared with those of
 * the start: the process needs the restart until it has had it.
 */
function needsRestart(before: LoadedConfig, after: LoadedConfig): readonly string[] {
  const parts = {
    'slack.mode': (config: LoadedConfig) => config.file.slack?.mode,
    region: (config: LoadedConfig) => config.settings.homeRegion,
  };
  return Object.entries(parts).flatMap(([what, of]) =>
    JSON.stringify(of(before)) === JSON.stringify(of(after)) ? [] : [what],
  );
}

/** The result, or something else when it takes too long. */
async function within<T>(ms: number, work: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((give) => {
    timer = setTimeout(() => give(otherwise), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const inTime = (ms: number, work: Promise<void>): Promise<void> => within(ms, work, undefined);
