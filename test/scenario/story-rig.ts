import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { command as effects } from '../../bot/cli/effects.ts';
import { command as send } from '../../bot/cli/send.ts';
import { loadConfig } from '../../bot/config/index.ts';
import { startProcess, type Running } from '../../bot/main.ts';
import { epochMs, instantOf } from '../../bot/core/calendar/index.ts';
import { startLocalWorld, type LocalWorld } from '../../sandbox/demo/local-world.ts';
import { createWorldClock, type WorldClock } from '../../sandbox/demo/world-clock.ts';
import type { Channel, Message } from '../../sandbox/slack/index.ts';

export type Story = {
  readonly world: LocalWorld;
  /** Starts Tocsin in this process, with its HTTP server, its store in a file and its real clients. */
  readonly start: () => Promise<Running>;
  /** Changes the configuration before the start. */
  readonly configure: (change: (text: string) => string) => Promise<void>;
  /** Hands a notification in, as `tocsin send` does. */
  readonly send: (document: unknown) => Promise<void>;
  /** CloudWatch changes the state of an alarm of the scenario; SNS delivers it, signed. */
  readonly alarm: (name: string, state: 'ALARM' | 'OK') => void;
  /**
   * Waits until it is to be seen. Time passes as it does, unless `withinSec` is said: then the time in which nothing
   * is done is skipped, up to so many seconds from now.
   */
  readonly until: <T>(what: string, look: () => T | undefined | false, withinSec?: number) => Promise<T>;
  /** Does everything that is due within so many seconds. */
  readonly pass: (sec: number) => Promise<void>;
  /** Channels of incidents, the archived ones included, in order of their names. */
  readonly incidents: () => readonly Channel[];
  /** The channel of an incident when its summary is there. */
  readonly incident: (number: number, withinSec?: number) => Promise<Channel>;
  /** Direct messages that page somebody, by person. */
  readonly pages: () => Readonly<Record<string, readonly Message[]>>;
  /** Lines of the embedded metric format, oldest first. */
  readonly metricLines: () => readonly Record<string, unknown>[];
  /** Log lines with that event word. */
  readonly logged: (event: string) => readonly Record<string, unknown>[];
};

export const textOf = ({ text, blocks }: Message): string => `${text} ${JSON.stringify(blocks ?? [])}`;

const isSummary = (message: Message): boolean => JSON.stringify(message.metadata ?? {}).includes('"summary/');

export const summariesIn = (channel: Channel): readonly Message[] => channel.messages.filter(isSummary);

/** How long a machine may take for what is there in a moment, before it is taken for lost. */
const patienceMs = 90_000;

/** Time that passes as it really does, from a fixed Thursday on. */
function steadyClock(): WorldClock {
  const begunMs = epochMs('2026-03-12T14:00:00.000Z') - performance.now();
  return createWorldClock({
    now: () => Math.round(begunMs + performance.now()),
    after: (ms, fn) => {
      const timer = setTimeout(fn, ms);
      return () => clearTimeout(timer);
    },
  });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A local Slack and AWS with the demo's shop, and the whole of Tocsin in this process. Ends with "nothing unexpected":
 * no method and no operation that the local world does not know.
 */
export async function story(): Promise<Story> {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-s-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const world = await startLocalWorld({
    folder,
    scenario: 'checkout-5xx',
    clock: steadyClock(),
    rateLimits: false,
  });
  onTestFinished(async () => {
    await world.close();
    const unknown = [...world.slack.world.unknownMethods, ...world.aws.unknownOperations];
    if (unknown.length > 0) throw new Error(`the local world does not know ${JSON.stringify(unknown)}`);
  });
  // The SDK reads these from the process, not from what startProcess is given.
  for (const [name, value] of Object.entries(world.env)) if (name.startsWith('AWS_')) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
  const lines: Record<string, unknown>[] = [];
  const file = join(world.configFolder, 'tocsin.yaml');
  const channels = (): readonly Channel[] => [...world.slack.world.channels.values()];

  /** What Tocsin still has to do, as `tocsin effects` prints it. */
  async function waiting(): Promise<readonly { readonly state: string; readonly dueAt: string }[]> {
    let printed = '';
    const io = {
      out: (text: string) => void (printed += text),
      err: (text: string) => void (printed += text),
      readInput: () => Promise.resolve(''),
      env: world.env,
      cwd: folder,
    };
    await effects.run(['--json'], io);
    return JSON.parse(printed) as readonly { readonly state: string; readonly dueAt: string }[];
  }

  /** When the next effect is due, if none runs or is due now. */
  async function nextWhenQuiet(): Promise<number | undefined> {
    const rows = (await waiting()).filter(({ state }) => state !== 'parked');
    const next = Math.min(...rows.map(({ dueAt }) => Date.parse(dueAt)));
    return rows.some(({ state }) => state === 'running') || next <= world.clock.now() ? undefined : next;
  }

  const skipTo = (ms: number): void =>
    world.clock.setAhead(world.clock.aheadMs() + Math.max(0, ms - world.clock.now()));

  /** Skips to the next effect when nothing is done at two looks one after the other; false when that is later. */
  async function skipTowards(endMs: number): Promise<boolean> {
    const first = await nextWhenQuiet();
    if (first === undefined) return true;
    await pause(40);
    const next = await nextWhenQuiet();
    if (next !== first) return true;
    if (next > endMs) return false;
    skipTo(next);
    return true;
  }

  const until: Story['until'] = async (what, look, withinSec) => {
    const giveUpAt = performance.now() + patienceMs;
    const endMs = world.clock.now() + (withinSec ?? 0) * 1000;
    for (;;) {
      const found = look();
      if (found !== undefined && found !== false) return found;
      if (performance.now() > giveUpAt) {
        const last = lines.slice(-8).map((line) => JSON.stringify(line));
        throw new Error(`waited ${patienceMs / 1000} s in vain for ${what}; last lines:\n${last.join('\n')}`);
      }
      if (withinSec !== undefined) await skipTowards(endMs);
      await pause(20);
    }
  };
  const incidents = (): readonly Channel[] =>
    channels()
      .filter(({ name }) => name.startsWith('inc-'))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));

  return {
    world,
    until,
    async pass(sec) {
      const endMs = world.clock.now() + sec * 1000;
      while (await skipTowards(endMs)) await pause(20);
      skipTo(endMs);
    },
    incidents,
    async configure(change) {
      await writeFile(file, change(await readFile(file, 'utf8')));
    },
    async start() {
      const loaded = await loadConfig(world.configFolder, folder);
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
      const running = await startProcess({
        config: loaded.config,
        configPath: world.configFolder,
        env: world.env,
        cwd: folder,
        time: {
          clock: {
            now: () => instantOf(world.clock.now()),
            at: (instant, wake) => world.clock.at(epochMs(instant), wake),
          },
          wallMs: () => world.clock.now(),
        },
        writeLog: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>),
      });
      if ('missing' in running) throw new Error(JSON.stringify(running.missing));
      onTestFinished(() => running.stop());
      world.slack.sendOverHttp(`http://127.0.0.1:${running.port}/slack/events`);
      const topic = [...world.scenario.topics.values()][0]!;
      world.aws.sns.subscribe(topic, 'http', `http://127.0.0.1:${running.port}/sns`);
      await until('the confirmed subscription', () =>
        world.aws.calls.some((call) => call.operation === 'ConfirmSubscription' && call.outcome === 'ok'),
      );
      return running;
    },
    async send(document) {
      const path = join(folder, 'notification.json');
      await writeFile(path, JSON.stringify(document));
      let said = '';
      const say = (text: string): void => void (said += text);
      const io = { out: say, err: say, readInput: () => Promise.resolve(''), env: world.env, cwd: folder };
      if ((await send.run([path], io)) !== 0) throw new Error(said);
    },
    alarm: (name, state) => world.aws.cloudwatch.setState(name, state),
    incident: (number, withinSec) =>
      until(
        `incident ${number} with its summary`,
        () =>
          incidents().find(
            (channel) => channel.name.startsWith(`inc-${number}-`) && summariesIn(channel).length > 0,
          ),
        withinSec,
      ),
    pages: () =>
      Object.fromEntries(
        channels().flatMap((channel) => {
          const person = [...channel.members].find((id) => id !== world.slack.world.app.botUser);
          const pages = channel.messages.filter((message) =>
            JSON.stringify(message.metadata ?? {}).includes('"page/'),
          );
          const name = world.slack.world.users.get(person ?? '')?.name;
          return channel.kind !== 'im' || pages.length === 0 || name === undefined ? [] : [[name, pages]];
        }),
      ),
    metricLines: () => lines.filter((line) => '_aws' in line),
    logged: (event) => lines.filter((line) => line['event'] === event),
  };
}

/** The escalation of the shop with other steps; `after` in seconds. */
export const withSteps =
  (...steps: readonly { readonly page: string; readonly after: number }[]) =>
  (text: string): string => {
    const from = text.indexOf('      steps:');
    const listed = steps.map(
      ({ page, after }) => `        - { page: [{ person: ${page} }], after: { seconds: ${after} } }`,
    );
    return `${text.slice(0, from)}      steps:\n${listed.join('\n')}\n      repeat: 0\n`;
  };
