import { onTestFinished } from 'vitest';
import { compose, type Tocsin } from '../../../bot/compose.ts';
import { parseNotification } from '../../../bot/core/alarm/index.ts';
import { StoreError, type Log, type Settings, type Store } from '../../../bot/app/ports/index.ts';
import { createSystemClock } from '../../../bot/process/clock.ts';
import { serveHttp } from '../../../bot/process/http-server.ts';
import { systemIds } from '../../../bot/process/ids.ts';
import { createCounters } from '../../../bot/process/log.ts';
import { bodyLimitBytes, createHttpReceiver } from '../../../bot/slack/listeners/http-receiver.ts';
import { createSocketConnection } from '../../../bot/slack/listeners/socket-connection.ts';
import { slackManifest } from '../../../bot/slack/manifest.ts';
import { createMemoryArtefacts, createMemoryStore } from '../../../bot/store/index.ts';
import {
  createSlackWorkspace,
  serveSlack,
  type Actor,
  type Channel,
  type SlackWorkspace,
} from '../../../sandbox/slack/index.ts';
import { alarmDocument } from '../intake/alarm-document.ts';
import { createKeptLog, settingsWith, type LogLine } from '../../unit/app/world.ts';

export type AppRig = {
  readonly slack: SlackWorkspace;
  readonly store: Store;
  readonly log: readonly LogLine[];
  /** What the store does with asks and events: as usual, refuse, or wait until it is told otherwise. */
  readonly trouble: { writing: 'fine' | 'fails' | 'hangs' };
  readonly counter: (series: string) => number;
  /** The program over this store; a second one stands for the process after a restart. */
  readonly run: (options?: { readonly engine?: boolean }) => Promise<Running>;
  readonly until: <T>(what: string, look: () => T | undefined | false) => Promise<T>;
};

export type Running = {
  readonly tocsin: Tocsin;
  /** Where Slack's requests go, over HTTP. */
  readonly url: string;
  stop(): Promise<void>;
};

export const modes = ['http', 'socket'] as const;

/** The whole program with real HTTP to a Slack of its own; nothing of AWS is configured, so nothing of it is asked. */
export async function appRig(mode: (typeof modes)[number]): Promise<AppRig> {
  const slack = createSlackWorkspace({
    seed: 3,
    app: { manifest: slackManifest(mode === 'http' ? 'http://app.test' : undefined) },
    people: [
      { name: 'an', id: 'U0000000A1', zone: 'Asia/Ho_Chi_Minh' },
      { name: 'bo', id: 'U0000000B1', zone: 'Europe/Berlin' },
      { name: 'cuong', id: 'U0000000C1' },
      { name: 'gita', id: 'U0000000G1', guest: 'multi-channel' },
      { name: 'xena', id: 'U0000000X1', external: true },
    ],
    channels: [{ name: 'general', members: ['an', 'bo', 'cuong', 'gita', 'xena'] }],
    settings: { enforceScopes: true },
  });
  const server = await serveSlack(slack, { port: 0 });
  onTestFinished(() => server.close());
  const kept = createKeptLog();
  const counters = createCounters();
  const trouble: AppRig['trouble'] = { writing: 'fine' };
  // What hangs at the end of a test is broken off, or whoever waits for it would never stop.
  const over = new AbortController();
  const store = troubled(createMemoryStore(), trouble, over.signal);
  const settings: Settings = settingsWith({
    // Nobody has a phone, so that nothing leaves for AWS.
    people: [
      { name: 'an', slack: 'U0000000A1', zone: 'Asia/Ho_Chi_Minh' },
      { name: 'bo', slack: 'U0000000B1', zone: 'Europe/Berlin' },
    ],
    templates: { 'full.en.md': 'Postmortem of {{title}}\n' },
  });

  async function run({ engine = true } = {}): Promise<Running> {
    const { log } = kept;
    const tocsin = compose({
      store,
      artefacts: createMemoryArtefacts(),
      settings: { current: () => settings },
      clock: createSystemClock(log),
      ids: systemIds,
      random: () => 0.5,
      log,
      counters,
      slack: { token: slack.tokens.bot, apiUrl: server.apiUrl },
    });
    const way = mode === 'http' ? await overHttp(tocsin, log) : await overSocket(tocsin, log);
    if (engine) tocsin.engine.start();
    let stopping: Promise<unknown> | undefined;
    const stop = async (): Promise<void> => {
      over.abort();
      await (stopping ??= Promise.all([way.stop(), tocsin.engine.stop()]));
    };
    onTestFinished(stop);
    return { tocsin, url: way.url, stop };
  }

  async function overHttp(tocsin: Tocsin, log: Log) {
    const nowSec = (): number => slack.world.clock.now() / 1000;
    const incoming = createHttpReceiver({ signingSecret: slack.tokens.signingSecret, nowSec, log, counters });
    tocsin.listenWith(incoming.receiver);
    const handle: typeof incoming.handle = (request) => incoming.handle(request);
    const events = { limitBytes: bodyLimitBytes, handle };
    const http = await serveHttp(
      { host: '127.0.0.1', port: 0 },
      { 'POST /slack/events': events },
      { log, counters },
    );
    const url = `http://127.0.0.1:${http.port}/slack/events`;
    slack.sendOverHttp(url);
    return { url, stop: () => http.close() };
  }

  async function overSocket(tocsin: Tocsin, log: Log) {
    slack.sendOverSockets();
    const appToken = slack.tokens.app;
    const connection = createSocketConnection({ appToken, apiUrl: server.apiUrl, log, counters });
    tocsin.listenWith(connection.receiver);
    await connection.start();
    return { url: '', stop: () => connection.stop() };
  }

  return {
    slack,
    store,
    log: kept.lines,
    trouble,
    counter: (series) => {
      const line = counters
        .expose()
        .split('\n')
        .find((each) => each.startsWith(`${series} `));
      return Number(line?.slice(series.length) ?? 0);
    },
    run,
    until: (what, look) => slack.until(what, look, 60_000),
  };
}

function troubled(store: Store, trouble: AppRig['trouble'], over: AbortSignal): Store {
  const gone = (): StoreError => new StoreError('unavailable', 'the store is gone', { retryable: true });
  const write =
    <A extends readonly unknown[], T>(work: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      if (trouble.writing === 'fails') {
        throw new StoreError('full', 'no room for the store: free space on its disk', { retryable: true });
      }
      if (trouble.writing === 'hangs') {
        if (over.aborted) throw gone();
        return new Promise((_resolve, reject) =>
          over.addEventListener('abort', () => reject(gone()), { once: true }),
        );
      }
      return work(...args);
    };
  return {
    ...store,
    append: write((batch) => store.append(batch)),
    enqueue: write((batch) => store.enqueue(batch)),
  };
}

/** An incident with its channel, opened by an alarm; the first step of the policy has paged An. */
export async function incident(rig: AppRig, { tocsin }: Running): Promise<Channel> {
  await tocsin.receive(parseNotification(JSON.stringify(alarmDocument())));
  const channel = await rig.until('the channel', () =>
    [...rig.slack.world.channels.values()].find(({ name }) => name.startsWith('inc-1-')),
  );
  await rig.until(
    'the summary and the invitation',
    () =>
      channel.messages.some(({ blocks }) => JSON.stringify(blocks ?? []).includes('incident.resolve')) &&
      channel.members.has('U0000000A1'),
  );
  return channel;
}

/** The direct conversation that holds a page. */
export const pageOf = (rig: AppRig, person: Actor): Promise<Channel> =>
  rig.until('the page', () =>
    [...rig.slack.world.channels.values()].find(
      (channel) =>
        channel.kind === 'im' &&
        channel.members.has(person.id) &&
        channel.messages.some(({ blocks }) => JSON.stringify(blocks ?? []).includes('page.acknowledge')),
    ),
  );

/** The newest thing that only this person sees, as text. */
export const whisper = (person: Actor): string => {
  const last = person.whispers().at(-1);
  return last === undefined ? '' : `${last.text} ${JSON.stringify(last.blocks)}`;
};
