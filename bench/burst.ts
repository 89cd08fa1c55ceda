/*
 * A storm of alarms into one process: `npx node bench/burst.ts [--alarms 2000] [--seconds 60]`. Each alarm of 40 services
 * comes five times (SNS, the same by EventBridge, SNS again, its OK, ALARM again); 3 composite alarms speak for some of
 * them. The product is put together as in `tocsin start`, with SQLite on disk and the sandbox's Slack with Slack's own
 * limits in the same process; what is left out is HTTP and signatures (bench/loop.ts has them). Leaves nothing behind.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { compose } from '../bot/compose.ts';
import { loadConfig } from '../bot/config/index.ts';
import { parseNotification } from '../bot/core/alarm/index.ts';
import type { Incident } from '../bot/core/incident/index.ts';
import { incidentStream } from '../bot/app/streams/index.ts';
import { createSystemClock } from '../bot/process/clock.ts';
import { systemIds } from '../bot/process/ids.ts';
import { createCounters, createJsonLog } from '../bot/process/log.ts';
import { createMemoryArtefacts, openStore } from '../bot/store/index.ts';
import { createSlackWorkspace, realClock } from '../sandbox/slack/index.ts';
import { writeFile } from 'node:fs/promises';

const { values: options } = parseArgs({
  options: { alarms: { type: 'string', default: '2000' }, seconds: { type: 'string', default: '60' } },
});
const ALARMS = Number(options.alarms);
const SECONDS = Number(options.seconds);
const names = Array.from({ length: 40 }, (_, n) => `svc${String(n).padStart(2, '0')}`);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const arnOf = (name: string): string => `arn:aws:cloudwatch:eu-west-1:111122223333:alarm:${name}`;
const amazon = (at: string): string => at.replace('Z', '+0000');

const inSns = (id: string, document: object): string =>
  JSON.stringify({
    Type: 'Notification',
    MessageId: id,
    TopicArn: 'arn:aws:sns:eu-west-1:111122223333:alarms',
    Message: JSON.stringify(document),
    Timestamp: new Date().toISOString(),
  });

const documentOf = (name: string, state: string, at: string, more: object = {}): object => ({
  AlarmName: name,
  AlarmArn: arnOf(name),
  AWSAccountId: '111122223333',
  Region: 'EU (Ireland)',
  NewStateValue: state,
  OldStateValue: state === 'ALARM' ? 'OK' : 'ALARM',
  NewStateReason: 'Threshold Crossed: 3 datapoints were greater than the threshold (5.0).',
  StateChangeTime: amazon(at),
  Trigger: {
    MetricName: 'HTTPCode_Target_5XX_Count',
    Namespace: 'AWS/ApplicationELB',
    Statistic: 'SUM',
    Dimensions: [{ name: 'LoadBalancer', value: 'app/x/1' }],
    Period: 60,
    EvaluationPeriods: 5,
    DatapointsToAlarm: 3,
    ComparisonOperator: 'GreaterThanThreshold',
    Threshold: 5,
  },
  ...more,
});

const asEvent = (id: string, name: string, at: string): string =>
  JSON.stringify({
    id,
    source: 'aws.cloudwatch',
    'detail-type': 'CloudWatch Alarm State Change',
    account: '111122223333',
    region: 'eu-west-1',
    time: at,
    resources: [arnOf(name)],
    detail: {
      alarmName: name,
      state: { value: 'ALARM', reason: 'Threshold Crossed', timestamp: amazon(at) },
      previousState: { value: 'OK', timestamp: amazon(at) },
      configuration: { metrics: [] },
    },
  });

const alarms = Array.from({ length: ALARMS - 3 }, (_, n) => `${names[n % 40]!}-alarm-${Math.floor(n / 40)}`);
const composites = [0, 1, 2].map((n) => `svc0${n}-composite`);

/** The five deliveries of each alarm, the first ones first, as CloudWatch would send them while it gets worse. */
function deliveries(startMs: number): readonly string[] {
  const at = (sec: number): string => new Date(startMs + sec * 1000).toISOString();
  const plain = alarms.map((name, n) => {
    const first = inSns(`m-${n}`, documentOf(name, 'ALARM', at(0)));
    return [
      first,
      asEvent(`e-${n}`, name, at(0)),
      first,
      inSns(`o-${n}`, documentOf(name, 'OK', at(1))),
      inSns(`a-${n}`, documentOf(name, 'ALARM', at(2))),
    ];
  });
  const speaking = composites.map((name, n) => {
    const children = names.slice(n * 10, n * 10 + 10).map((service) => `${service}-alarm-0`);
    const more = {
      Trigger: undefined,
      AlarmRule: children.map((child) => `ALARM("${child}")`).join(' OR '),
      TriggeringChildren: children.map((child) => ({
        Arn: arnOf(child),
        State: { Value: 'ALARM', Timestamp: at(2) },
      })),
    };
    const text = inSns(`c-${n}`, documentOf(name, 'ALARM', at(2), more));
    return [text, text, text, text, text];
  });
  const all = [...plain, ...speaking];
  return [0, 1, 2, 3, 4].flatMap((round) => all.map((each) => each[round]!));
}

const folder = await mkdtemp(join(tmpdir(), 'tocsin-burst-'));
try {
  await writeFile(
    join(folder, 'tocsin.yaml'),
    `slack: { announce: C0INCIDENTS }
intake: { sns: { topics: ["arn:aws:sns:eu-west-1:111122223333:alarms"] } }
accounts: { "111122223333": { regions: [eu-west-1] } }
people: { an: { slack: U0000000A1 } }
services:
${names.map((name) => `  ${name}: { match: [{ name: "${name}-*" }], severity: sev2, escalation: all }`).join('\n')}
fallback: { escalation: all }
oncall: { escalations: { all: { steps: [{ page: [{ person: an }] }] } } }
`,
  );
  const loaded = await loadConfig(folder, join(import.meta.dirname, '..'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const settings = loaded.config.settings;
  const slack = createSlackWorkspace({
    clock: realClock(),
    seed: 1,
    people: [{ name: 'an', id: 'U0000000A1' }],
    channels: [{ name: 'incidents', id: 'C0INCIDENTS', members: ['an'], bot: true }],
    settings: { rateLimits: true },
  });
  const errors: string[] = [];
  const log = createJsonLog((line) => void errors.push(line), 'error');
  const clock = createSystemClock(log);
  const store = await openStore(`sqlite:${join(folder, 'tocsin.db')}`, { clock, random: Math.random });
  const tocsin = compose({
    store,
    artefacts: createMemoryArtefacts(),
    settings: { current: () => settings },
    clock,
    ids: systemIds,
    random: Math.random,
    log,
    counters: createCounters(),
    slack: {
      token: slack.tokens.bot,
      apiUrl: `${slack.world.baseUrl}/api/`,
      fetch: (input, init) => slack.fetch(input, init),
    },
  });
  tocsin.engine.start();

  const startMs = Date.now();
  const all = deliveries(startMs);
  const accepted: number[] = [];
  let failed = 0;
  let shownAtMs: number | undefined;
  let stormAtMs: number | undefined;

  const incidents = async (): Promise<readonly Incident[]> => {
    const streams = await store.streams('incident/', undefined, 200);
    const states = await Promise.all(
      streams.map(
        async (name) => (await tocsin.streams.load(incidentStream, name.slice('incident/'.length))).state,
      ),
    );
    return states.filter((state): state is Incident => state.status !== 'none');
  };
  const watching = (async () => {
    while (shownAtMs === undefined && Date.now() < startMs + (SECONDS + 120) * 1000) {
      await sleep(500);
      const storm = (await incidents()).find((each) => each.storm);
      if (storm === undefined) continue;
      stormAtMs ??= Date.now();
      const messages = slack.world.channels.get(storm.channel?.id ?? '')?.messages ?? [];
      const text = JSON.stringify(
        messages.find(({ metadata }) => JSON.stringify(metadata ?? '').includes(`summary/${storm.id}`)) ?? '',
      );
      if (names.every((name) => text.includes(`*${name}*`))) shownAtMs = Date.now();
    }
  })();

  const gapMs = (SECONDS * 1000) / all.length;
  const pending: Promise<void>[] = [];
  for (const [index, body] of all.entries()) {
    const wait = startMs + index * gapMs - Date.now();
    if (wait > 1) await sleep(wait);
    const fromMs = performance.now();
    pending.push(
      tocsin.receive(parseNotification(body, { via: 'https' })).then(
        () => void accepted.push(performance.now() - fromMs),
        () => void (failed += 1),
      ),
    );
  }
  await Promise.all(pending);
  const acceptedMs = Date.now() - startMs;
  await watching;
  await sleep(75_000);

  const made = slack.world.calls.filter(({ method }) => method === 'conversations.create');
  const storm = (await incidents()).find((each) => each.storm);
  const open = (await incidents()).filter(({ status }) => status === 'investigating');
  const lists = [...slack.world.files.values()].flatMap(({ bytes }) =>
    bytes === undefined ? [] : [new TextDecoder().decode(bytes)],
  );
  const list = lists.at(-1) ?? '';
  const wanted = [...alarms, ...composites];
  const missing = wanted.filter((name) => list.split(`:alarm:${name}\n`).length !== 2);
  const sorted = accepted.toSorted((a, b) => a - b);
  const limited = slack.world.calls.filter(({ error }) => error === 'ratelimited').length;
  print(`machine: ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}`);
  print(
    `delivered ${all.length} (${wanted.length} distinct alarms of 40 services, 3 composite) in ${SECONDS} s`,
  );
  print(`accepted ${accepted.length}, not stored ${failed}, all after ${(acceptedMs / 1000).toFixed(1)} s`);
  print(
    `until durable: median ${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} ms, p95 ${sorted[Math.floor(sorted.length * 0.95)]?.toFixed(0)} ms, worst ${sorted.at(-1)?.toFixed(0)} ms`,
  );
  print(`open incidents ${open.length}, channels ${made.length}, calls refused by Slack's limits ${limited}`);
  print(
    `storm opened after ${(((stormAtMs ?? Number.NaN) - startMs) / 1000).toFixed(1)} s, every service shown after ${(((shownAtMs ?? Number.NaN) - startMs) / 1000).toFixed(1)} s`,
  );
  print(
    `in ALARM by the table ${storm?.lines.reduce((sum, { inAlarm }) => sum + inAlarm, 0)}, lists ${lists.length}, alarms missing or doubled in the last ${missing.length}`,
  );
  print(`errors logged ${errors.length}${errors.length > 0 ? `: ${errors[0]}` : ''}`);
  await tocsin.engine.stop();
  await store.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exit(0);
