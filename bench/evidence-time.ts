/*
 * How soon people can read what was found: `npx node bench/evidence-time.ts [--runs 3] [--calls]`. The demo's shop with
 * 150 ms per Slack call, 1.5 s per Logs query and 300 ms per X-Ray call; one alarm. Two ratios and what they are from:
 *   first    from the alarm's delivery until the summary is in the channel, by the calls that must precede it
 *   pack     until the last evidence message is complete, by the longest chain of calls that need one another
 * Each run starts the product twice and waits until it is ready: the alarm is its first (cold), or comes after another
 * service's incident (warm). Ends with 1 when a median of the warm ones is above 1.10 or 1.25. Leaves nothing behind.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startLocalWorld, type LocalWorld } from '../sandbox/demo/local-world.ts';
import { startProduct } from '../sandbox/demo/product.ts';
import { until } from '../sandbox/demo/until.ts';
import type { Json } from '../sandbox/slack/records.ts';
import { sendToLocalhost } from '../sandbox/aws/index.ts';
import { limits, longestChain, type Span } from './evidence-chain.ts';

/** What an answer takes in this world. */
const cost = { slack: 150, query: 1500, xray: 300 } as const;

/** Nothing asked and nothing said for so long: the pack is complete. Looks that come minutes later are not in it. */
const quietMs = 8000;
const longestMs = 60_000;

/** What the local world has just made up, and the product's first looks at it, do not run into the alarm. */
const settleMs = 1000;

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, calls: { type: 'boolean', default: false } },
});

const print = (line: string): void => void process.stdout.write(`${line}\n`);

type Measured = { readonly first: number; readonly pack: number };

const kinds = ['cold', 'warm'] as const;
const measured: Record<(typeof kinds)[number], Measured[]> = { cold: [], warm: [] };
for (let run = 0; run < Number(values.runs); run += 1) {
  for (const kind of kinds) {
    print(`run ${run + 1}, ${kind}:`);
    measured[kind].push(await measure(kind === 'warm'));
  }
}
for (const kind of kinds) {
  const { first, pack } = mediansOf(measured[kind]);
  print(`median of ${values.runs}, ${kind}: first ${first.toFixed(2)}, pack ${pack.toFixed(2)}`);
}
print(
  `bounds: first ${limits.first}, pack ${limits.pack}; ran ${loadavg()[1]?.toFixed(1)} at a time (5 min)`,
);
const warm = mediansOf(measured.warm);
if (warm.first > limits.first || warm.pack > limits.pack) process.exitCode = 1;

function mediansOf(all: readonly Measured[]): Measured {
  const median = (of: (each: Measured) => number): number =>
    all.map(of).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
  return { first: median(({ first }) => first), pack: median(({ pack }) => pack) };
}

async function measure(isWarm: boolean): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-evidence-time-'));
  const spans: Span[] = [];
  let deliveredAt = 0;
  const world = await startLocalWorld({
    folder,
    scenario: 'checkout-5xx',
    rateLimits: true,
    send: (request) => {
      if (request.headers['x-amz-sns-message-type'] === 'Notification') deliveredAt ||= performance.now();
      return sendToLocalhost(request);
    },
  });
  const product = await startProduct(world.env, folder);
  try {
    world.slack.sendOverHttp(`${product.url}/slack/events`);
    world.aws.sns.subscribe(world.scenario.topics.get('alarms')!, 'http', `${product.url}/sns`);
    await until('the confirmed subscription', () =>
      world.aws.calls.some(
        ({ operation, outcome }) => operation === 'ConfirmSubscription' && outcome === 'ok',
      ),
    );
    traffic(world);
    await answering(world);
    await sleep(settleMs);
    if (isWarm) await warmed(world);
    slowed(world, spans);
    deliveredAt = 0;
    world.aws.cloudwatch.setState('checkout-5xx', 'ALARM');
    await until('the summary', () => spans.some(({ what }) => what === 'summary'));
    await complete(spans);
  } finally {
    await Promise.allSettled([product.stop(), world.close()]);
    await rm(folder, { recursive: true, force: true });
  }
  return report(spans, deliveredAt);
}

/** The local X-Ray and Logs make up what they answer when they are asked first; the real ones have it at hand. */
function traffic({ aws, clock }: LocalWorld): void {
  const graph = aws.xray.service.operations['GetServiceGraph']!;
  const call = { requestId: '', origin: '', accessKeyId: undefined, signal: new AbortController().signal };
  const nowSec = clock.now() / 1000;
  for (const [fromSec, toSec] of [
    [nowSec - 3600, nowSec],
    [nowSec - 26 * 3600, nowSec - 22 * 3600],
  ] as const) {
    graph({ StartTime: fromSec, EndTime: toSec }, call);
  }
}

/** The local Slack has to compile what it answers with when it is asked first; the real one has been asked before. */
async function answering({ env, slack }: LocalWorld): Promise<void> {
  const ask = async (method: string, args: Json): Promise<Json> => {
    const answer = await fetch(`${env['SLACK_API_URL']}${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${slack.tokens.bot}`, 'content-type': 'application/json' },
      body: JSON.stringify(args),
    });
    return (await answer.json()) as Json;
  };
  for (let n = 0; n < 3; n += 1) {
    const created = await ask('conversations.create', { name: `before-${n}` });
    const channel = (created['channel'] as { readonly id: string }).id;
    const text = { type: 'mrkdwn', text: 'Before anything happened' };
    await ask('chat.postMessage', { channel, text: text.text, blocks: [{ type: 'section', text }] });
  }
}

/** A process that has run for a while: another service's incident goes before, and is over. */
async function warmed(world: LocalWorld): Promise<void> {
  world.aws.cloudwatch.putMetricAlarm({
    AlarmName: 'search-errors',
    Namespace: 'Shop',
    MetricName: 'Errors',
    Statistic: 'Sum',
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanThreshold',
    AlarmActions: [world.scenario.topics.get('alarms')!],
  });
  world.aws.cloudwatch.setState('search-errors', 'ALARM');
  const posted = (): boolean =>
    [...world.slack.world.channels.values()].some(({ messages }) =>
      messages.some(({ metadata }) => JSON.stringify(metadata ?? '').includes('summary/')),
    );
  await until('the incident before', posted);
  await sleep(5000);
}

/** Every call takes its time from now on, and is written down. */
function slowed(world: LocalWorld, spans: Span[]): void {
  world.aws.logs.behaviour.delayMs = cost.query;
  world.aws.onCall((service, operation) => {
    const from = performance.now();
    if (operation === 'StartQuery') {
      spans.push({ kind: 'logs', what: 'query', from, to: from + cost.query });
      return undefined;
    }
    if (service === 'xray') {
      spans.push({ kind: 'traces', what: operation, from, to: from + cost.xray });
      return { kind: 'slow', ms: cost.xray };
    }
    if (service === 'cloudtrail') spans.push({ kind: 'changes', what: operation, from, to: from });
    return undefined;
  });
  world.slack.faults.hook((method, args) => {
    const from = performance.now();
    spans.push({ kind: 'slack', what: named(method, args), from, to: from + cost.slack });
    return { kind: 'slow', ms: cost.slack, effect: 'after' };
  });
}

/** `summary`, `evidence/traces`, or the method. */
function named(method: string, args: Json): string {
  const text = JSON.stringify(args['metadata'] ?? '');
  if (method === 'chat.postMessage' && text.includes('summary/')) return 'summary';
  const sheet = /evidence\.(\w+)\.|evidence\/\w+\/(\w+)/.exec(JSON.stringify(args['blocks'] ?? '') + text);
  return sheet === null ? method : `evidence/${sheet[1] ?? sheet[2] ?? ''}`;
}

async function complete(spans: readonly Span[]): Promise<void> {
  const giveUpAt = performance.now() + longestMs;
  while (performance.now() < giveUpAt) {
    const last = Math.max(...spans.map(({ to }) => to));
    if (performance.now() - last > quietMs) return;
    await sleep(100);
  }
}

function report(spans: readonly Span[], deliveredAt: number): Measured {
  const first = spans.find(({ what }) => what === 'summary')!;
  const must = spans.filter(
    ({ what, from }) => ['conversations.create', 'summary'].includes(what) && from <= first.from,
  );
  const mustMs = must.length * cost.slack;
  const firstMs = first.to - deliveredAt;
  const shown = spans.filter(({ what }) => what.startsWith('evidence/'));
  const packMs = Math.max(...shown.map(({ to }) => to)) - deliveredAt;
  const chains = longestChain(spans, cost.slack);
  const [longest] = chains;
  print(
    `  first: ${Math.round(firstMs)} ms, calls that must precede it ${must.map(({ what }) => what).join(' + ')} = ${mustMs} ms`,
  );
  for (const { kind, ms, calls } of chains) print(`    chain ${kind}: ${ms} ms, ${calls}`);
  print(`  pack: ${Math.round(packMs)} ms, longest chain ${longest?.kind} ${longest?.ms} ms`);
  if (values.calls) {
    for (const { what, from, to, kind } of spans.toSorted((a, b) => a.from - b.from))
      print(`  ${Math.round(from - deliveredAt)}-${Math.round(to - deliveredAt)} ${kind} ${what}`);
  }
  const ratios = { first: firstMs / mustMs, pack: packMs / (longest?.ms ?? 1) };
  print(`  ratios: first ${ratios.first.toFixed(2)}, pack ${ratios.pack.toFixed(2)}`);
  return ratios;
}
