import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SettingsSource, Store } from '../../bot/app/ports/index.ts';
import { createSnsTrust } from '../../bot/aws/sns-trust/index.ts';
import { createMemoryArtefacts } from '../../bot/store/index.ts';
import type { AwsWorldOptions } from '../aws/index.ts';
import { randomFrom, type Random } from '../aws/random.ts';
import { createAlarms, arnOf, topics } from './alarms.ts';
import { createAlways } from './always.ts';
import { createBusy } from './busy.ts';
import { chaptersOf } from './chapters.ts';
import { createCrowd } from './crowd.ts';
import { createFileDisk, createMemoryDisk } from './disk.ts';
import { brokenAtTheEnd } from './finally.ts';
import { createFleet } from './fleet.ts';
import { createCloud } from './cloud.ts';
import { startLambdaLife } from './lambda-life.ts';
import { startLife, type LifeNeeds } from './life.ts';
import { violation, type Picture, type Violation } from './picture.ts';
import { createSeededIds } from './seeded-ids.ts';
import { createTally } from './tally.ts';
import { createMachine, createTime, type SimulatedTime } from './time.ts';
import { makeWeather, type Weather } from './weather.ts';
import { createWitness } from './witness.ts';
import { appUrl, createWorlds, queuePath } from './worlds.ts';

/** Parts of a story that can be left out to see whether it still ends badly. */
export const dangers = [
  'kills',
  'transactions',
  'second-process',
  'slack-faults',
  'aws-faults',
  'store-faults',
  'clock-jumps',
  'configuration',
  'people',
  'sqlite',
] as const;

export type Danger = (typeof dangers)[number];

export type SeedOptions = {
  readonly seed: number;
  readonly steps: number;
  /** The configuration, and the one that it may be changed to. */
  readonly settings: readonly [SettingsSource, SettingsSource];
  /** Alarms that one of them gives to another service than the other. */
  readonly moved: readonly string[];
  /** Shared by all worlds: a new one takes 100 ms to make. */
  readonly certificate: NonNullable<AwsWorldOptions['certificate']>;
  readonly without?: readonly Danger[];
  /** One process when absent, or two; on Lambda always two of each function, unless one is left out. */
  readonly on?: 'lambda';
  /** A planted fault: what stands between the product and its world, changed. */
  readonly mutate?: Mutant;
  /** Every passage to the outside goes into the trace, too. */
  readonly detailed?: boolean;
};

/** Changes what a process is given; the world behind it stays honest. */
export type Mutant = (needs: LifeNeeds) => LifeNeeds;

export type SeedResult = {
  readonly seed: number;
  /** Step at which the first promise was broken; the last step is the end. */
  readonly step: number;
  readonly violations: readonly Violation[];
  readonly simulatedMs: number;
  /** What went wrong on purpose, what was done, and how often each promise was tried: by name. */
  readonly faults: Readonly<Record<string, number>>;
  readonly story: Readonly<Record<string, number>>;
  readonly tried: Readonly<Record<string, number>>;
  /** What happened, in order. */
  readonly trace: readonly string[];
};

/** Memory where the system has a file system in it: what is killed here is the process, not the disk. */
const scratch = (): string => (existsSync('/dev/shm') ? '/dev/shm' : tmpdir());

export const startMs = Date.parse('2026-03-12T14:00:00.000Z');

/** Plays the story of one seed and looks after every step whether a promise is broken. */
export async function runSeed(options: SeedOptions): Promise<SeedResult> {
  const onDisk =
    options.on !== 'lambda' && options.seed % 10 === 0 && !(options.without ?? []).includes('sqlite');
  const folder = onDisk ? await mkdtemp(join(scratch(), 'tocsin-simulation-')) : undefined;
  try {
    return await play(options, folder);
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function play(options: SeedOptions, folder: string | undefined): Promise<SeedResult> {
  const { seed, steps } = options;
  const may = (danger: Danger): boolean => !(options.without ?? []).includes(danger);
  const part = (name: string): Random => randomFrom('simulation', seed, name);
  const trace: string[] = [];
  const story: Record<string, number> = {};
  const seen: Violation[] = [];
  const busy = createBusy();
  const time = createTime(startMs, () => busy.settled());
  const machine = createMachine(time);
  const tally = createTally();
  const count = (what: string): void => void (story[what] = (story[what] ?? 0) + 1);
  const note = (line: string): void => {
    busy.stir();
    trace.push(`${clockFace(time.now() - startMs)} ${line}`);
  };
  const [plot, setup] = [part('story'), part('setup')];
  const { slack, aws } = createWorlds(options, time, part('worlds'), (request) => alarms.send(request));
  const weather = makeWeather({
    random: part('weather'),
    time,
    slack,
    aws,
    seen,
    tally,
    clocksAgree: () => fleet.clocksAgree(),
  });
  const witness = createWitness({ now: () => time.now(), tally });
  const artefacts = createMemoryArtefacts();
  const size = (setup.next() < 0.3 || options.on === 'lambda') && may('second-process') ? 2 : 1;
  const disk =
    folder === undefined
      ? createMemoryDisk()
      : createFileDisk({ folder, shared: size > 1, random: part('disk') });
  let configuration = 0;
  let weatherNow: readonly [Weather, Weather] = ['none', 'none'];
  let died = false;
  let atTheEnd = false;
  const configurations: number[] = [];
  const jitter = part('jitter');
  const alarms = createAlarms({ random: part('alarms'), time, aws, life: () => fleet.any(), note });
  const cloud =
    options.on === 'lambda'
      ? createCloud({
          time,
          random: part('cloud'),
          aws,
          queue: queuePath,
          taken: (body) => alarms.taken(body),
          note,
        })
      : undefined;
  const fleet = createFleet({
    time,
    busy,
    machine,
    artefacts,
    slack,
    aws,
    disk,
    size,
    note,
    seeds: part('fleet'),
    trust: createSnsTrust({
      fetch: async () => new Response(aws.certificateFile.pem),
      topics: Object.values(topics).map(arnOf),
      acceptSignatureVersions: ['1', '2'],
    }),
    queue: queuePath,
    ids: createSeededIds(part('ids'), () => time.now()),
    random: () => jitter.next(),
    log: { info: () => {}, warn: () => {}, error: (event, fields) => note(`log ${event} ${said(fields)}`) },
    passed: options.detailed === true ? note : () => {},
    taken: (body) => alarms.taken(body),
    between: (store) => weather.store(cloud?.tapped(store) ?? store),
    live: cloud === undefined ? startLife : startLambdaLife(cloud),
    spoil: (needs) => options.mutate?.(needs) ?? needs,
    witnessed: (store, alive) => witness.of(store, alive),
    settingsOf(process) {
      configurations[process] = configuration;
      return { current: () => options.settings[configurations[process] ?? 0]!.current() };
    },
    died() {
      died = true;
      weather.forgetLimits();
      witness.forget();
    },
    async reopened() {
      if (!died) return;
      died = false;
      const reader = await disk.reader();
      seen.push(...(await witness.durable(reader)), ...fileFault());
    },
    refused: (why) => seen.push(violation('OPEN', why)),
    circled: (passage) =>
      seen.push(violation('CIRCLE', `a process does “${passage}” again and again and never waits`)),
  });
  slack.sendOverHttp(`${appUrl}/slack/events`, (input, init) => {
    const life = fleet.any();
    if (life === undefined) return Promise.reject(new TypeError('fetch failed'));
    return life.slackSends(input, init);
  });
  const crowd = createCrowd({ random: part('crowd'), slack, note });
  const always = createAlways();

  function fileFault(): readonly Violation[] {
    const verdict = disk.integrity();
    if (verdict !== undefined) tally.add('INTEGRITY');
    return verdict === undefined || verdict === 'ok' ? [] : [violation('INTEGRITY', verdict)];
  }

  async function look(): Promise<Picture> {
    const store: Store = await disk.reader();
    return {
      nowMs: time.now(),
      store,
      ...(await witness.look(store)),
      slack,
      aws,
      accepted: alarms.accepted,
      moved: (story['changed configurations'] ?? 0) > 0 ? options.moved : [],
      writtenAtMs: witness.writtenAtMs,
      document: async (id) => Buffer.from((await artefacts.get(id)) ?? []).toString(),
      tally,
    };
  }

  async function act(): Promise<void> {
    const dice = plot.next();
    if (dice < 0.22) {
      count('signals');
      alarms.change();
    } else if (dice < 0.52) {
      if (may('people')) crowd.act();
    } else if (dice < 0.57) {
      if (may('kills')) fleet.killOne(may('transactions'));
    } else if (dice < 0.63) change();
    else if (dice < 0.65) meddle();
    else if (dice < 0.85) await time.advance(plot.int(20_000));
    else if (dice < 0.97) await time.advance(plot.int(400_000));
    else if (dice < 0.995) await time.advance(plot.int(3 * 3600_000));
    else await time.advance(plot.int(9 * 24 * 3600_000));
    await time.advance(plot.int(2000));
  }

  function change(): void {
    const kinds: readonly Weather[] = ['fair', 'fair', 'none', 'rough', 'outage'];
    setWeather(plot.pick(kinds), plot.pick(kinds), plot.pick(kinds));
    // Hours now and then, but mostly minutes: in an outage the same is tried again and again. Longer than two hours and
    // effects would rightly be given up.
    const mostMs = plot.next() < 0.8 ? 12 * 60_000 : 2 * 3600_000;
    time.after(plot.int(mostMs), () => clearUp('fair', 'fair', 'fair'));
    // A store that mostly refuses is asked every second: minutes of it say as much as hours.
    time.after(plot.int(120_000), () => clearUp(weatherNow[0], weatherNow[1], 'fair'));
  }

  /** Unless the story has come to its end, where nothing fails any more. */
  function clearUp(...to: readonly [Weather, Weather, Weather]): void {
    if (!atTheEnd) setWeather(...to);
  }

  function setWeather(...[slackNow, awsNow, diskNow]: readonly [Weather, Weather, Weather]): void {
    weatherNow = [slackNow, awsNow];
    note(`weather: Slack ${slackNow}, AWS ${awsNow}, store ${diskNow}`);
    weather.set(
      may('slack-faults') ? slackNow : 'none',
      may('aws-faults') ? awsNow : 'none',
      may('store-faults') ? diskNow : 'none',
    );
  }

  /** Somebody sets the clock, or changes the configuration; a process takes it up at once or when it starts. */
  function meddle(): void {
    const dice = plot.next();
    const [wrongMs, process] = [plot.int(4 * 3600_000) - 2 * 3600_000, plot.int(size)];
    if (dice < 0.5 && may('clock-jumps')) {
      count('clock jumps');
      machine.set(dice < 0.2 ? 0 : wrongMs);
      // A limit is kept in own time: it is over early where that was set forward.
      weather.forgetLimits();
      note(`the wall clock is wrong by ${Math.round(machine.wrongByMs() / 1000)} s`);
    } else if (dice >= 0.5 && may('configuration')) {
      count('changed configurations');
      configuration = 1 - configuration;
      if (dice < 0.75) configurations[process] = configuration;
      note(`configuration ${configuration}${dice < 0.75 ? ` is reloaded by process ${process}` : ''}`);
    }
  }

  function ended(step: number, violations: readonly Violation[]): SeedResult {
    return {
      seed,
      step,
      violations,
      simulatedMs: time.now() - startMs,
      faults: Object.fromEntries([
        ...weather.faults,
        ...(cloud?.counts ?? []),
        ...[...fleet.deaths].map(([how, n]) => [`killed ${how}`, n] as const),
        ...['clock jumps', 'changed configurations'].map((what) => [what, story[what] ?? 0] as const),
      ]),
      story: {
        steps: Math.min(step, steps),
        signals: story['signals'] ?? 0,
        'acts of people': crowd.acts(),
        'calls to Slack': slack.world.calls.length,
        'calls to AWS': aws.calls.length,
        'seeds with two processes': size - 1,
        'seeds on SQLite': disk.kind === 'sqlite' ? 1 : 0,
        ...chaptersOf(witness.streams),
      },
      tried: Object.fromEntries(tally.counts),
      trace,
    };
  }

  setWeather('fair', 'fair', 'fair');
  fleet.start();
  try {
    await time.advance(0);
    for (const [way, name] of Object.entries(topics)) {
      aws.sns.subscribe(arnOf(name), ...endpointOf(options.on === 'lambda' ? 'queue' : way));
    }
    for (let step = 1; step <= steps; step += 1) {
      await act();
      const broken = [...(await always(await look())), ...witness.seen, ...seen];
      if (broken.length > 0) return ended(step, broken);
    }
    atTheEnd = true;
    setWeather('none', 'none', 'none');
    machine.set(Math.max(0, machine.wrongByMs()));
    weather.forgetLimits();
    for (let round = 0; round < 60; round += 1) {
      await time.advance(10 * 60_000);
      const atRest =
        alarms.underway() === 0 && (await isQuiet(await disk.reader(), time, machine.wrongByMs()));
      if (round >= 12 && atRest) break;
    }
    const last = await look();
    const broken = [
      ...(await always(last)),
      ...(await createAlways()({ ...last, changed: [...last.streams.keys()] })),
      ...(await brokenAtTheEnd(last)),
      ...(await witness.durable(last.store)),
      ...fileFault(),
      ...witness.seen,
      ...seen,
    ];
    if (options.detailed === true) note(`end ${await digest(last)}`);
    return ended(steps + 1, broken);
  } finally {
    cloud?.end();
    fleet.killAll();
    aws.close();
    await disk.close();
  }
}

const endpointOf = (way: string): readonly [string, string, Readonly<Record<string, string>>] =>
  way === 'https'
    ? ['https', 'https://127.0.0.1/sns', { RedrivePolicy: JSON.stringify({ deadLetterTargetArn: queueArn }) }]
    : ['sqs', queueArn, {}];

const queueArn = 'arn:aws:sqs:eu-west-1:111122223333:alarms';

/** `2d 03:04:05.678` since the beginning. */
function clockFace(ms: number): string {
  const days = Math.floor(ms / 86_400_000);
  return `${days}d ${new Date(ms % 86_400_000).toISOString().slice(11, 23)}`;
}

const said = (fields: object | undefined): string => JSON.stringify(fields ?? {});

/** Nothing is due before the incidents are closed in days. */
async function isQuiet(store: Store, time: SimulatedTime, aheadMs: number): Promise<boolean> {
  const [waiting, running] = await Promise.all([
    store.effects({ state: 'waiting', limit: 1000 }),
    store.effects({ state: 'running', limit: 1 }),
  ]);
  const soon = new Date(time.now() + aheadMs + 3 * 3600_000).toISOString();
  return running.length === 0 && waiting.every(({ dueAt }) => dueAt > soon);
}

/** Everything that is stored and everything that can be read in Slack, as one hash. */
async function digest({ store, streams, slack }: Picture): Promise<string> {
  const hash = createHash('sha256');
  for (const stream of [...streams.keys()].toSorted()) {
    for (const text of await store.readCanonical(stream)) hash.update(text);
  }
  for (const channel of slack.world.channels.values()) hash.update(JSON.stringify(channel.messages));
  return hash.digest('hex');
}
