/*
 * How quick and how small Tocsin is on this machine: `npx node bench/loop.ts [--idle SECONDS]`. The local Slack and AWS
 * and the built product run in processes of their own on the same cores, so figures include a share of the sandbox.
 * Prints one line per figure; leaves nothing behind.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stagePackage } from '../build.ts';
import { startLocalWorld, type LocalWorld } from '../sandbox/demo/local-world.ts';
import { startProduct, type Product } from '../sandbox/demo/product.ts';
import { until } from '../sandbox/demo/until.ts';

const RUNS = 7;
const ALARMS = 200;
/** What calls take over the internet, about. */
const LATENCY_MS = { slack: 150, xray: 300, logs: 1500 } as const;

const sources = join(import.meta.dirname, '../bin/tocsin.mjs');
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

const ranked = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

const spread = (values: readonly number[]): string =>
  `median ${ms(ranked(values, 0.5))}, p95 ${ms(ranked(values, 0.95))}, worst ${ms(ranked(values, 1))} (n ${values.length})`;

type Delivery = { readonly receivedMs: number; readonly answeredMs: number; readonly status: number };

/** Stands between SNS and the product, and writes down when what was passed on and answered. */
async function watched(target: () => string) {
  const deliveries: Delivery[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const receivedMs = performance.now();
      const headers = Object.entries(request.headers).flatMap(([name, value]) =>
        typeof value === 'string' && name.startsWith('x-amz') ? [[name, value] as const] : [],
      );
      const answer = await fetch(target(), {
        method: 'POST',
        headers: { 'content-type': 'text/plain', ...Object.fromEntries(headers) },
        body: Buffer.concat(chunks),
      });
      await answer.arrayBuffer();
      deliveries.push({ receivedMs, answeredMs: performance.now(), status: answer.status });
      response.writeHead(answer.status).end();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { deliveries, url: `http://127.0.0.1:${port}/sns`, close: () => void server.close() };
}

type Stage = {
  readonly world: LocalWorld;
  readonly product: Product;
  readonly deliveries: readonly Delivery[];
  readonly startMs: number;
};

/** The local world with a product that waits for alarms. */
async function staged<T>(command: string, play: (stage: Stage) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-bench-'));
  const world = await startLocalWorld({ folder, scenario: 'checkout-5xx' });
  const began = performance.now();
  const product = await startProduct(world.env, folder, command);
  const startMs = performance.now() - began;
  const gate = await watched(() => `${product.url}/sns`);
  try {
    world.slack.sendOverHttp(`${product.url}/slack/events`);
    world.aws.sns.subscribe(topicOf(world), 'http', gate.url);
    await until('the confirmed subscription', () =>
      world.aws.calls.some(
        ({ operation, outcome }) => operation === 'ConfirmSubscription' && outcome === 'ok',
      ),
    );
    return await play({ world, product, deliveries: gate.deliveries, startMs });
  } finally {
    await Promise.allSettled([product.stop(), world.close()]);
    gate.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const topicOf = ({ scenario }: LocalWorld): string => [...scenario.topics.values()][0]!;

type SlackCall = { readonly method: string; readonly atMs: number; readonly summary: boolean };

type FirstMessage = {
  readonly durableMs: number;
  readonly readableMs: number;
  /** Calls that ended one after the other before the call that posts it. */
  readonly chain: number;
  /** All calls that were begun before it. */
  readonly before: readonly string[];
};

/**
 * One alarm, until its summary can be read in the incident's channel. Evidence takes its usual time: answered at once,
 * the local AWS would compute it just when Slack is to be answered, in the same process.
 */
const firstMessage = (command: string, slackMs: number): Promise<FirstMessage> =>
  staged(command, async ({ world, deliveries }) => {
    const calls: SlackCall[] = [];
    world.slack.faults.hook((method, args) => {
      calls.push({ method, atMs: performance.now(), summary: JSON.stringify(args).includes('summary/') });
      return slackMs > 0 ? { kind: 'slow', ms: slackMs, effect: 'after' } : undefined;
    });
    world.aws.onCall((service) =>
      service === 'xray' || service === 'logs' ? { kind: 'slow', ms: LATENCY_MS[service] } : undefined,
    );
    const known = deliveries.length;
    let readable: number | undefined;
    const stop = world.slack.subscribe(() => {
      const channel = [...world.slack.world.channels.values()].find(({ name }) => name.startsWith('inc-'));
      if (channel?.messages.some(({ blocks }) => blocks !== undefined)) readable ??= performance.now();
    });
    world.scenario.steps[0]!.run();
    await until('the summary', () => readable !== undefined && deliveries.length > known);
    stop();
    const { receivedMs, answeredMs } = deliveries[known]!;
    const own = calls.findIndex(({ summary }) => summary);
    const before = calls.slice(0, own);
    return {
      durableMs: answeredMs - receivedMs,
      readableMs: readable! - receivedMs,
      chain: chained(before, calls[own]!.atMs, slackMs),
      before: before.map(({ method }) => method),
    };
  });

/** How many of the calls fit one after the other before `endMs`. */
function chained(calls: readonly SlackCall[], endMs: number, lastsMs: number): number {
  let freeMs = 0;
  let length = 0;
  for (const { atMs } of calls) {
    if (atMs < freeMs || atMs + lastsMs > endMs) continue;
    freeMs = atMs + lastsMs;
    length += 1;
  }
  return length;
}

/** Many alarms of one service: each is verified, decided against the desk and on disk before it is answered. */
const durable = (
  command: string,
): Promise<{
  readonly one: readonly number[];
  readonly burst: readonly number[];
  readonly burstMs: number;
}> =>
  staged(command, async ({ world, deliveries }) => {
    let sent = 0;
    const publish = (): void => {
      sent += 1;
      world.aws.sns.publish(topicOf(world), { message: alarmDocument(sent) });
    };
    const first = deliveries.length;
    for (let n = 0; n < ALARMS; n += 1) {
      const before = deliveries.length;
      publish();
      await until('an answer', () => deliveries.length > before);
    }
    const one = deliveries.slice(first);
    const began = performance.now();
    const second = deliveries.length;
    for (let n = 0; n < ALARMS; n += 1) publish();
    await until('all answers', () => deliveries.length >= second + ALARMS, { timeoutMs: 60_000 });
    const burst = deliveries.slice(second);
    const refused = [...one, ...burst].filter(({ status }) => status !== 200);
    if (refused.length > 0) throw new Error(`${refused.length} alarms were not accepted`);
    const lasted = ({ receivedMs, answeredMs }: Delivery): number => answeredMs - receivedMs;
    return {
      one: one.map(lasted),
      burst: burst.map(lasted),
      burstMs: Math.max(...burst.map(({ answeredMs }) => answeredMs)) - began,
    };
  });

const alarmDocument = (n: number): string =>
  JSON.stringify({
    AlarmName: `checkout-bench-${n}`,
    AlarmArn: `arn:aws:cloudwatch:eu-west-1:111122223333:alarm:checkout-bench-${n}`,
    AWSAccountId: '111122223333',
    NewStateValue: 'ALARM',
    OldStateValue: 'OK',
    NewStateReason: 'Threshold Crossed: 1 datapoint [7.0] was greater than the threshold (5.0).',
    StateChangeTime: new Date(Date.now()).toISOString().replace('Z', '+0000'),
    Region: 'EU (Ireland)',
    Trigger: {
      MetricName: 'Errors',
      Namespace: 'AWS/Lambda',
      StatisticType: 'Statistic',
      Statistic: 'SUM',
      Dimensions: [{ name: 'FunctionName', value: `checkout-${n}` }],
      Period: 60,
      EvaluationPeriods: 1,
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 5,
      TreatMissingData: 'missing',
    },
  });

const memory = async (pid: number): Promise<string> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kb = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]);
  return Number.isNaN(kb) ? 'not known here' : `${(kb / 1024).toFixed(0)} MB`;
};

/** Resident memory of an idle process, before its first alarm and after one incident was opened. */
async function idle(command: string, seconds: number): Promise<void> {
  const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  await staged(command, async ({ world, product, startMs }) => {
    print(`start until ready: ${ms(startMs)}`);
    await quiet();
    print(`memory (RSS), ${seconds} s idle, no incident yet: ${await memory(product.pid)}`);
    world.scenario.steps[0]!.run();
    await until('evidence', () => world.aws.calls.some(({ operation }) => operation === 'GetTraceSummaries'));
    await quiet();
    print(`memory (RSS), ${seconds} s after an incident was opened: ${await memory(product.pid)}`);
  });
}

/** Wall time of a command in a process of its own. */
function wall(command: string, args: readonly string[], cwd: string): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`tocsin ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - began;
}

async function measured(built: string, folder: string, idleSec: number): Promise<void> {
  for (const slackMs of [0, LATENCY_MS.slack]) {
    const first: FirstMessage[] = [];
    for (let run = 0; run < RUNS; run += 1) first.push(await firstMessage(built, slackMs));
    print(`a first alarm, ${slackMs} ms per Slack call`);
    print(`  -> durable: ${spread(first.map(({ durableMs }) => durableMs))}`);
    print(`  -> first message readable: ${spread(first.map(({ readableMs }) => readableMs))}`);
    // A busy machine can only make it look like more.
    if (slackMs > 0)
      print(`  Slack calls before it, one after the other: ${Math.min(...first.map(({ chain }) => chain))}`);
    print(`  all Slack calls begun before it: ${first[0]!.before.join(', ')}`);
  }
  const { one, burst, burstMs } = await durable(built);
  print(`alarm -> durable, one after the other: ${spread(one)}`);
  print(`alarm -> durable, ${ALARMS} at once: ${spread(burst)}; all after ${ms(burstMs)}`);
  for (const [form, command] of [
    ['sources', sources],
    ['built', built],
  ] as const) {
    const help = Array.from({ length: RUNS }, () => wall(command, ['--help'], folder));
    print(`tocsin --help, ${form}: ${spread(help)}`);
    const demos = Array.from({ length: 3 }, () => wall(command, ['demo', '--quiet'], folder));
    print(`tocsin demo, ${form}: ${spread(demos)}`);
  }
  await idle(built, idleSec);
}

const { values } = parseArgs({ options: { idle: { type: 'string', default: '60' } } });
const folder = await mkdtemp(join(tmpdir(), 'tocsin-bench-built-'));
try {
  await stagePackage(folder);
  print(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()})`);
  await measured(join(folder, 'bin/tocsin.mjs'), folder, Number(values.idle));
} finally {
  await rm(folder, { recursive: true, force: true });
}
