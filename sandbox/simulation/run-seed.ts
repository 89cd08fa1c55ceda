import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SettingsSource, Store } from '../../bot/app/ports/index.ts';
import type { Envelope } from '../../bot/core/incident/index.ts';
import { createMemoryArtefacts, createMemoryStore, openStore } from '../../bot/store/index.ts';
import { createAwsWorld, type AwsWorld, type AwsWorldOptions } from '../aws/index.ts';
import { randomFrom, type Random } from '../aws/random.ts';
import { slackManifest } from '../../bot/slack/manifest.ts';
import { people } from '../demo/local-world.ts';
import { createSlackWorkspace, type SlackWorkspace } from '../slack/index.ts';
import { createAlarms } from './alarms.ts';
import { brokenNow } from './always.ts';
import { createBusy } from './busy.ts';
import { createCrowd } from './crowd.ts';
import { brokenAtTheEnd } from './finally.ts';
import { startLife, type Life } from './life.ts';
import type { Picture, Violation } from './picture.ts';
import { createSeededIds } from './seeded-ids.ts';
import { clockOf, createTime, type SimulatedTime } from './time.ts';
import { makeWeather, type Weather } from './weather.ts';

export type SeedOptions = {
  readonly seed: number;
  readonly steps: number;
  readonly settings: SettingsSource;
  /** Shared by all worlds: a new one takes 100 ms to make. */
  readonly certificate: NonNullable<AwsWorldOptions['certificate']>;
  /** A planted fault: what stands between the product and its world, changed. */
  readonly mutate?: Mutant;
};

/** Changes what a process is given; the world behind it stays honest. */
export type Mutant = (needs: Parameters<typeof startLife>[0]) => Parameters<typeof startLife>[0];

export type SeedResult = {
  readonly seed: number;
  /** Step at which the first promise was broken; the last step is the end. */
  readonly step: number;
  readonly violations: readonly Violation[];
  readonly simulatedMs: number;
  readonly faults: number;
  /** Everything that happened, in order. */
  readonly trace: readonly string[];
};

/** Where Slack's requests go; nothing listens there, they are handed over in memory. */
const appUrl = 'https://tocsin.invalid';

/** Memory where the system has a file system in it: what is killed here is the process, not the disk. */
const scratch = (): string => (existsSync('/dev/shm') ? '/dev/shm' : tmpdir());

const startMs = Date.parse('2026-03-12T14:00:00.000Z');

/** Plays the story of one seed and looks after every step whether a promise is broken. */
export async function runSeed(options: SeedOptions): Promise<SeedResult> {
  const { seed } = options;
  const folder = seed % 10 === 0 ? await mkdtemp(join(scratch(), 'tocsin-simulation-')) : undefined;
  try {
    return await play(options, folder);
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function play(options: SeedOptions, folder: string | undefined): Promise<SeedResult> {
  const { seed, steps } = options;
  const part = (name: string): Random => randomFrom('simulation', seed, name);
  const trace: string[] = [];
  const busy = createBusy();
  const time = createTime(startMs, () => busy.settled());
  const note = (line: string): void => {
    busy.stir();
    trace.push(`${time.now() - startMs} ${line}`);
  };
  const { slack, aws } = worlds(options, time, part('worlds'));
  const weather = makeWeather({ random: part('weather'), time, slack, aws });
  const storeRandom = part('store');
  const store =
    folder === undefined
      ? createMemoryStore()
      : await openStore(`sqlite:${join(folder, 'tocsin.db')}`, {
          clock: clockOf(time, () => true),
          random: () => storeRandom.next(),
        });
  const watched = watch(store);
  const artefacts = createMemoryArtefacts();
  const ids = createSeededIds(part('ids'), () => time.now());
  const jitter = part('jitter');
  const story = part('story');
  let life: Life | undefined;
  let deaths = 0;

  function begin(): void {
    note('start');
    const needs: Parameters<typeof startLife>[0] = {
      time,
      busy,
      store: watched.store,
      artefacts,
      settings: options.settings,
      slack,
      aws,
      ids,
      random: () => jitter.next(),
      log: { info: () => {}, warn: () => {}, error: (event, fields) => note(`log ${event} ${said(fields)}`) },
      passed: note,
      died: () => {
        note('killed');
        deaths += 1;
        weather.forgetLimits();
        life = undefined;
        time.after(story.int(90_000), begin);
      },
    };
    life = startLife(options.mutate?.(needs) ?? needs);
  }

  slack.sendOverHttp(`${appUrl}/slack/events`, (input, init) => {
    if (life === undefined) return Promise.reject(new TypeError('fetch failed'));
    return life.slackSends(input, init);
  });
  const alarms = createAlarms({ random: part('alarms'), time, life: () => life, note });
  const crowd = createCrowd({ random: part('crowd'), slack, note });

  const look = async (): Promise<Picture> => ({
    nowMs: time.now(),
    store,
    ...(await watched.look()),
    slack,
    aws,
    accepted: alarms.accepted,
    hasty: weather.hasty,
  });

  async function act(): Promise<void> {
    const dice = story.next();
    if (dice < 0.28) alarms.change();
    else if (dice < 0.6) crowd.act();
    else if (dice < 0.64) life?.kill(story.next() < 0.2 ? undefined : 1 + story.int(40));
    else if (dice < 0.7) change();
    else if (dice < 0.85) await time.advance(story.int(20_000));
    else if (dice < 0.97) await time.advance(story.int(400_000));
    else if (dice < 0.995) await time.advance(story.int(3 * 3600_000));
    else await time.advance(story.int(9 * 24 * 3600_000));
    await time.advance(story.int(2000));
  }

  function change(): void {
    const kinds: readonly Weather[] = ['fair', 'fair', 'none', 'rough', 'outage'];
    const [slackNow, awsNow] = [story.pick(kinds), story.pick(kinds)];
    note(`weather ${slackNow} ${awsNow}`);
    weather.set(slackNow, awsNow);
    // Longer than this and effects would rightly be given up.
    time.after(story.int(2 * 3600_000), () => weather.set('fair', 'fair'));
  }

  const ended = (step: number, violations: readonly Violation[]): SeedResult => ({
    seed,
    step,
    violations,
    simulatedMs: time.now() - startMs,
    faults: weather.faults() + deaths,
    trace,
  });

  weather.set('fair', 'fair');
  begin();
  try {
    for (let step = 1; step <= steps; step += 1) {
      await act();
      const broken = await brokenNow(await look());
      if (broken.length > 0) return ended(step, broken);
    }
    weather.set('none', 'none');
    for (let round = 0; round < 60; round += 1) {
      weather.set('none', 'none');
      await time.advance(10 * 60_000);
      if (round >= 12 && alarms.underway() === 0 && (await isQuiet(store, time))) break;
    }
    const last = await look();
    const broken = [...(await brokenNow(last)), ...(await brokenAtTheEnd(last))];
    note(`end ${await digest(watched.store, last)}`);
    return ended(steps + 1, broken);
  } finally {
    life?.kill();
    aws.close();
    await store.close();
  }
}

const said = (fields: object | undefined): string => JSON.stringify(fields ?? {});

function worlds(
  { seed, certificate }: SeedOptions,
  time: SimulatedTime,
  random: Random,
): { readonly slack: SlackWorkspace; readonly aws: AwsWorld } {
  const slack = createSlackWorkspace({
    clock: time,
    seed,
    // The product's own manifest: what it does not subscribe to it is not told, and it has no other scopes.
    app: { manifest: { ...slackManifest(appUrl) } },
    people: Object.values(people),
    channels: [
      { name: 'general', members: ['an', 'bo', 'cuong', 'gita'] },
      { name: 'incidents', id: 'C0INCIDENTS', members: ['an', 'bo', 'cuong'], bot: true },
    ],
    settings: {
      rateLimits: true,
      nameCheckLagMs: random.next() < 0.3 ? random.int(3000) : 0,
      fileShareDelayMs: random.next() < 0.5 ? random.int(5000) : 0,
    },
  });
  const aws = createAwsWorld({
    clock: time,
    seed,
    accountId: '111122223333',
    region: 'eu-west-1',
    certificate,
  });
  aws.logs.putGroup({
    name: '/ecs/checkout',
    streams: ['a'],
    traffic: [{ template: 'ERROR cannot reserve order {uuid}', perMinute: 6 }],
  });
  return { slack, aws };
}

/** The store that tells which streams have grown. */
function watch(store: Store): {
  readonly store: Store;
  look(): Promise<Pick<Picture, 'streams' | 'changed'>>;
} {
  const streams = new Map<string, readonly Envelope[]>();
  const grown = new Set<string>();
  return {
    store: {
      ...store,
      append: (batch) => {
        grown.add(batch.stream);
        return store.append(batch);
      },
    },
    async look() {
      const changed = [...grown].toSorted();
      grown.clear();
      for (const stream of changed) {
        const events = await store.readStream(stream);
        if (events.length > 0) streams.set(stream, events);
      }
      return { streams, changed: changed.filter((stream) => streams.has(stream)) };
    },
  };
}

/** Nothing is due before the incidents are closed in days. */
async function isQuiet(store: Store, time: SimulatedTime): Promise<boolean> {
  const [waiting, running] = await Promise.all([
    store.effects({ state: 'waiting', limit: 1000 }),
    store.effects({ state: 'running', limit: 1 }),
  ]);
  const soon = new Date(time.now() + 3600_000).toISOString();
  return running.length === 0 && waiting.every(({ dueAt }) => dueAt > soon);
}

/** Everything that is stored and everything that can be read in Slack, as one hash. */
async function digest(store: Store, { streams, slack }: Picture): Promise<string> {
  const hash = createHash('sha256');
  for (const stream of [...streams.keys()].toSorted()) {
    for (const text of await store.readCanonical(stream)) hash.update(text);
  }
  for (const channel of slack.world.channels.values()) hash.update(JSON.stringify(channel.messages));
  return hash.digest('hex');
}
