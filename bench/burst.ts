/*
 * A burst of alarms into one process: `npx node bench/burst.ts [--alarms 2000] [--seconds 60] [--at-once]`.
 *
 * The built product runs in a process of its own with SQLite on disk; the local AWS and Slack, with Slack's own limits,
 * are in this one. Each alarm of 40 services is told five times: by SNS, by EventBridge, by SNS again under the same
 * id, its OK, ALARM again; three composite alarms speak for some of them. Every SNS message is signed; three quarters
 * come over HTTPS, the rest and the events over SQS. With `--at-once` each alarm is told once, all in the same moment.
 * Afterwards every alarm goes OK. Prints what became of them; leaves nothing behind.
 */
import { readFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Desk } from '../bot/core/triage/index.ts';
import { firingIn } from '../bot/core/triage/index.ts';
import type { Incident } from '../bot/core/incident/index.ts';
import { createStreams, deskStream, incidentStream } from '../bot/app/streams/index.ts';
import { createSystemClock } from '../bot/process/clock.ts';
import { systemIds } from '../bot/process/ids.ts';
import { createJsonLog } from '../bot/process/log.ts';
import {
  alarmsOf,
  documentOf,
  eventOf,
  services,
  topic,
  topicOf,
  type Alarm,
  type State,
} from './burst-alarms.ts';
import { arrived, staged, type Stage } from './burst-stage.ts';

const { values: options } = parseArgs({
  options: {
    alarms: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '60' },
    'at-once': { type: 'boolean', default: false },
  },
});
const seconds = options['at-once'] ? 0 : Number(options.seconds);
const alarms = alarmsOf(Number(options.alarms));
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const sec = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const eventQueue = 'arn:aws:sqs:eu-west-1:111122223333:burst-events';

/** What is done one after the other: each is one notification to the product. */
function deliveries({ world, https }: Stage, startMs: number): readonly (() => void)[] {
  const at = (afterSec: number): string => new Date(startMs + afterSec * 1000).toISOString();
  const told = (alarm: Alarm, state: State, afterSec: number) => (): void =>
    void world.aws.sns.publish(topicOf(alarm), { message: documentOf(alarm, state, at(afterSec)) });
  const asEvent = (alarm: Alarm) => (): void =>
    void world.aws.sqs.accept(eventQueue, eventOf(alarm, at(0)), new Map());
  const overHttps = alarms.filter((alarm) => topicOf(alarm) === topic);
  const again = (alarm: Alarm) => (): void => {
    const before = https.sent[overHttps.indexOf(alarm)];
    if (before) void https.send({ ...before, signal: AbortSignal.timeout(15_000) });
    else told(alarm, 'ALARM', 0)();
  };
  const first = alarms.map((alarm) => told(alarm, 'ALARM', 0));
  if (options['at-once']) return first;
  return [
    ...first,
    ...alarms.map(asEvent),
    ...alarms.map(again),
    ...alarms.map((alarm) => told(alarm, 'OK', 1)),
    ...alarms.map((alarm) => told(alarm, 'ALARM', 2)),
  ];
}

/** Does all of them, evenly over the time. */
async function paced(all: readonly (() => void)[], lastsMs: number): Promise<void> {
  const fromMs = performance.now();
  for (const [index, one] of all.entries()) {
    const wait = fromMs + (index * lastsMs) / all.length - performance.now();
    if (wait > 1) await sleep(wait);
    one();
  }
}

function reading({ store }: Stage) {
  const clock = createSystemClock(createJsonLog(() => {}, 'error'));
  const streams = createStreams({ store, clock, ids: systemIds, configHash: () => '', onEffects: () => {} });
  return {
    incidents: async (): Promise<readonly Incident[]> => {
      const names = await store.streams('incident/', undefined, 500);
      const states = await Promise.all(
        names.map(async (name) => (await streams.load(incidentStream, name.slice('incident/'.length))).state),
      );
      return states.filter((state): state is Incident => state.status !== 'none');
    },
    desks: (): Promise<readonly Desk[]> =>
      Promise.all(services.map(async (name) => (await streams.load(deskStream, name)).state)),
  };
}

/** The newest text of the summary message of a storm. */
function shownOf({ world }: Stage, storm: Incident): string {
  const messages = world.slack.world.channels.get(storm.channel?.id ?? '')?.messages ?? [];
  const mark = `summary/${storm.id}`;
  return JSON.stringify(messages.find(({ metadata }) => JSON.stringify(metadata ?? '').includes(mark)) ?? '');
}

const countedLine = (service: string): RegExp => new RegExp(`\\*${service}\\* · (all )?\\d+ `);

/** When the storm was opened, and when its table had a line with counts for every service. */
async function visible(stage: Stage, startMs: number): Promise<{ stormMs: number; shownMs: number }> {
  const read = reading(stage);
  let stormMs = Number.NaN;
  while (Date.now() < startMs + 180_000) {
    await sleep(500);
    const storm = (await read.incidents()).find((each) => each.storm);
    if (storm === undefined) continue;
    if (Number.isNaN(stormMs)) stormMs = Date.now() - startMs;
    const text = shownOf(stage, storm);
    if (services.every((each) => countedLine(each).test(text)))
      return { stormMs, shownMs: Date.now() - startMs };
  }
  return { stormMs, shownMs: Number.NaN };
}

/** Most channels that were made within any minute. */
function channelsAMinute({ world }: Stage): { readonly made: number; readonly aMinute: number } {
  const made = world.slack.world.calls
    .filter(({ method, error }) => method === 'conversations.create' && error === undefined)
    .map(({ atMs }) => atMs);
  const within = made.map((from) => made.filter((at) => at >= from && at < from + 60_000).length);
  return { made: made.length, aMinute: Math.max(0, ...within) };
}

const listsOf = ({ world }: Stage): readonly string[] =>
  [...world.slack.world.files.values()].flatMap(({ bytes, name }) =>
    bytes !== undefined && name.includes('alarms') ? [new TextDecoder().decode(bytes)] : [],
  );

const rssMb = async ({ product }: Stage): Promise<number> => {
  const status = await readFile(`/proc/${product.pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024;
};

const cpuSec = async ({ product }: Stage): Promise<number> => {
  const stat = await readFile(`/proc/${product.pid}/stat`, 'utf8').catch(() => '');
  const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14);
  return (Number(user) + Number(system)) / 100;
};

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(0)} ms`;
  return `median ${at(0.5)}, p95 ${at(0.95)}, worst ${at(1)}`;
}

/** Alarms that a list does not have exactly once in this state. */
const wrongIn = (list: string, state: State): readonly string[] =>
  alarms
    .map(({ name }) => name)
    .filter(
      (name) =>
        list.split('\n').filter((row) => row.startsWith(state) && row.endsWith(`:alarm:${name}`)).length !==
        1,
    );

/** The list that says what is true now: it is made anew at most every 45 s. */
async function renewedList(stage: Stage, state: State, sinceMs: number): Promise<string> {
  while (Date.now() < sinceMs + 150_000) {
    const list = listsOf(stage).at(-1) ?? '';
    if (wrongIn(list, state).length === 0) {
      return `every one of ${alarms.length} alarms once, as ${state}, in list ${listsOf(stage).length}, ${sec(Date.now() - sinceMs)} after the last was told`;
    }
    await sleep(500);
  }
  return `WRONG: ${wrongIn(listsOf(stage).at(-1) ?? '', state).length} of ${alarms.length} alarms are not once in the newest list as ${state}`;
}

async function told(stage: Stage, state: State, doAll: () => Promise<void>): Promise<void> {
  const { https, product } = stage;
  const [fromMs, cpu, before] = [Date.now(), await cpuSec(stage), https.tookMs.length];
  await doAll();
  const toldMs = Date.now();
  await arrived(stage);
  const took = https.tookMs.slice(before);
  print(`${state}: told within ${sec(toldMs - fromMs)}, all durable after ${sec(Date.now() - fromMs)}`);
  print(
    `  over HTTPS ${took.length} accepted (${spread(took)}), ${https.failures.length} refused or broken ${[...new Set(https.failures)].join(', ')}`,
  );
  print(
    `  the product's process: ${((await cpuSec(stage)) - cpu).toFixed(1)} s of CPU, ${(await rssMb(stage)).toFixed(0)} MB`,
  );
  const said = product.log
    .filter((line) => /"level":"(warn|error)"/.test(line))
    .map((line) => JSON.parse(line) as Readonly<Record<string, string>>)
    .map(({ level, event, reason = '', error = '' }) => [level, event, reason, error].join(' ').trim());
  print(`  warnings and errors logged: ${countsOf(said)}`);
}

async function stateOf(stage: Stage): Promise<void> {
  const read = reading(stage);
  const incidents = await read.incidents();
  const open = incidents.filter(({ status }) => !['merged', 'resolved', 'closed'].includes(status));
  const storm = incidents.find((each) => each.storm);
  const desks = await read.desks();
  const known = desks.flatMap((desk) => Object.keys(desk.alarms)).length;
  const firing = storm === undefined ? 0 : desks.flatMap((desk) => firingIn(desk, storm.id)).length;
  const total = storm?.lines.reduce((sum, { total: each }) => sum + each, 0);
  const inAlarm = storm?.lines.reduce((sum, each) => sum + each.inAlarm, 0);
  print(
    `  incidents ${incidents.length}, open ${open.length} (${open.map(({ number, status }) => `INC-${number} ${status}`).join(', ')})`,
  );
  print(
    `  desks know ${known} alarms, ${firing} of them fire; the table says ${inAlarm} of ${total} in ALARM`,
  );
  const { made, aMinute } = channelsAMinute(stage);
  const { calls } = stage.world.slack.world;
  const limited = calls.filter(({ error }) => error === 'ratelimited').length;
  print(
    `  channels ${made}, at most ${aMinute} within a minute; Slack calls ${calls.length}, refused by its limits ${limited}`,
  );
}

/** What the product still has to do, by kind. */
async function waitingIn({ store }: Stage): Promise<string> {
  const states = ['waiting', 'running', 'parked'] as const;
  const found = (await Promise.all(states.map((state) => store.effects({ state, limit: 1000 })))).flat();
  return countsOf(found.map(({ kind, state }) => `${state} ${kind}`));
}

const countsOf = (all: readonly string[]): string =>
  [...new Set(all)].map((each) => `${each} ${all.filter((one) => one === each).length}`).join(', ') || 'none';

await staged(async (stage) => {
  print(
    `machine: ${cpus().length} cores (${cpus()[0]?.model.trim()}), load ${loadavg()[0]!.toFixed(1)}, Node ${process.version}`,
  );
  const startMs = Date.now();
  const all = deliveries(stage, startMs);
  print(
    `${all.length} notifications of ${alarms.length} alarms of ${services.length} services in ${seconds} s`,
  );
  const watching = visible(stage, startMs);
  await told(stage, 'ALARM', () => paced(all, seconds * 1000));
  const toldMs = Date.now();
  const { stormMs, shownMs } = await watching;
  print(`  storm opened after ${sec(stormMs)}, every service a line with counts after ${sec(shownMs)}`);
  print(`  ${await renewedList(stage, 'ALARM', toldMs)}`);
  await stateOf(stage);
  print(`  waiting: ${await waitingIn(stage)}`);

  const over = alarms.map((alarm) => (): void => {
    const message = documentOf(alarm, 'OK', new Date().toISOString());
    stage.world.aws.sns.publish(topicOf(alarm), { message });
  });
  await told(stage, 'OK', () => paced(over, seconds === 0 ? 0 : 20_000));
  print(`  ${await renewedList(stage, 'OK', Date.now())}`);
  await sleep(10_000);
  await stateOf(stage);
  print(`  waiting: ${await waitingIn(stage)}`);
});
process.exit(0);
