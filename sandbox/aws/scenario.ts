import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { LevelChange } from './cloudwatch/series.ts';
import { randomFrom } from './random.ts';
import { lineTemplate } from './logs/template.ts';
import { offsetMs, scenarioSchema } from './scenario-schema.ts';
import type { Scenario } from './scenario-schema.ts';
import type { AwsWorld } from './world.ts';

export type ScenarioStep = {
  readonly atMs: number;
  /** What a person would see happen, in one sentence. */
  readonly does: string;
  /** Makes it happen now. */
  run(): void;
};

export type AppliedScenario = {
  readonly atMs: number;
  /** ARN by topic name. */
  readonly topics: ReadonlyMap<string, string>;
  /** ARN and URL path by queue name: the URL is the server's address and the path. */
  readonly queues: ReadonlyMap<string, { readonly arn: string; readonly path: string }>;
  /** The story, in order of time; nothing of it happens by itself. */
  readonly steps: readonly ScenarioStep[];
  /** Ends the trouble: logs, metrics and traces are normal from that instant on (now by default). Alarms stay. */
  recover(atMs?: number): void;
};

/** Reads the file; other parts of it than `name`, `title` and `aws` belong to others. All problems are in one error. */
export async function loadScenario(path: string): Promise<Scenario> {
  const result = scenarioSchema.safeParse(parse(await readFile(path, 'utf8')));
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`${path} is not a scenario:\n${problems.join('\n')}`);
}

/** Puts everything of the scenario into the world, so that the alarm of its story is about to fire at `atMs`. */
export function applyScenario(
  world: AwsWorld,
  scenario: Scenario,
  options: { readonly atMs: number },
): AppliedScenario {
  const { atMs } = options;
  const { aws } = scenario;
  const topics = new Map(
    aws.topics.map(({ name, signatureVersion }) => [
      name,
      world.sns.createTopic(name, { SignatureVersion: signatureVersion }).arn,
    ]),
  );
  const queues = putQueues(world, scenario, topics);
  putSignals(world, scenario, atMs, undefined);
  putLines(world, scenario, atMs);
  putAlarms(world, scenario, atMs, topics);
  putTrail(world, scenario, atMs);
  const recover = (at: number): void => putSignals(world, scenario, atMs, at);
  return {
    atMs,
    topics,
    queues,
    recover: (at) => recover(at ?? world.now()),
    steps: aws.steps
      .map((step) => ({
        atMs: atMs + offsetMs(step.at),
        does: step.does,
        run: () => {
          if (step.recover === true) recover(world.now());
          if (step.alarm !== undefined) world.cloudwatch.setState(step.alarm, step.state ?? 'ALARM');
        },
      }))
      .toSorted((a, b) => a.atMs - b.atMs),
  };
}

function putQueues(
  world: AwsWorld,
  { aws }: Scenario,
  topics: ReadonlyMap<string, string>,
): AppliedScenario['queues'] {
  const queues = new Map<string, { readonly arn: string; readonly path: string }>();
  for (const queue of aws.queues) {
    const attributes: Record<string, string> = {};
    if (queue.visibilitySec !== undefined) attributes['VisibilityTimeout'] = String(queue.visibilitySec);
    if (queue.dead !== undefined) {
      const dead = world.sqs.createQueue(queue.dead);
      queues.set(queue.dead, dead);
      const policy = { deadLetterTargetArn: dead.arn, maxReceiveCount: queue.maxReceiveCount ?? 5 };
      attributes['RedrivePolicy'] = JSON.stringify(policy);
    }
    const made = world.sqs.createQueue(queue.name, attributes);
    queues.set(queue.name, made);
    if (queue.subscribe === undefined) continue;
    const topic = named(topics, queue.subscribe, 'topic');
    world.sns.subscribe(topic, 'sqs', made.arn, { RawMessageDelivery: String(queue.raw ?? false) });
  }
  return queues;
}

function named<T>(found: ReadonlyMap<string, T>, name: string, what: string): T {
  const value = found.get(name);
  if (value === undefined)
    throw new RangeError(`the scenario has no ${what} ${name}, only ${[...found.keys()].join(', ')}`);
  return value;
}

/** Logs, metrics and traces: everything that trouble changes, with its end when there is one. */
function putSignals(world: AwsWorld, { aws }: Scenario, atMs: number, recoveredAt: number | undefined): void {
  const span = (from: string, to: string | undefined): { readonly from: number; readonly to?: number } => {
    const end = to === undefined ? recoveredAt : atMs + offsetMs(to);
    return { from: atMs + offsetMs(from), ...(end === undefined ? {} : { to: end }) };
  };
  const changesOf = (changes: Changes): readonly LevelChange[] =>
    (changes ?? []).map(({ from, to, value, ramp }) => ({
      ...span(from, to),
      value,
      ...(ramp === undefined ? {} : { rampMs: offsetMs(ramp) }),
    }));
  for (const { name, changes, ...series } of aws.metrics) {
    world.cloudwatch.putSeries({ ...defined(series), metricName: name, changes: changesOf(changes) });
  }
  for (const { traffic, once: _once, ...group } of aws.logs) {
    world.logs.putGroup({
      ...defined(group),
      traffic: traffic.map(({ line, perMinute, changes }) => ({
        template: line,
        perMinute,
        changes: changesOf(changes),
      })),
    });
  }
  const { faults, ...topology } = defined(aws.traces);
  world.xray.setTopology({
    ...topology,
    faults: faults.map(({ from, to, ramp, ...fault }) => ({
      ...fault,
      ...span(from, to),
      ...(ramp === undefined ? {} : { rampMs: offsetMs(ramp) }),
    })),
  });
}

type Changes = Scenario['aws']['metrics'][number]['changes'];

type Defined<T> = T extends readonly (infer Item)[]
  ? readonly Defined<Item>[]
  : T extends object
    ? { [K in keyof T]: Defined<Exclude<T[K], undefined>> }
    : T;

/** Absent options are absent, not undefined, all the way down. */
function defined<T>(value: T): Defined<T> {
  if (Array.isArray(value)) return value.map(defined) as Defined<T>;
  if (typeof value !== 'object' || value === null) return value as Defined<T>;
  const present = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(present.map(([key, inner]) => [key, defined(inner)])) as Defined<T>;
}

function putLines(world: AwsWorld, { name, aws }: Scenario, atMs: number): void {
  for (const group of aws.logs) {
    const events = (group.once ?? []).map(({ at, line, stream }, index) => {
      const timestamp = atMs + offsetMs(at);
      const message = lineTemplate(line)(timestamp, randomFrom(name, group.name, index));
      return { timestamp, message, stream: stream ?? group.streams[0] ?? 'default' };
    });
    world.logs.group(group.name)?.put(events);
  }
}

function putTrail(world: AwsWorld, { aws }: Scenario, atMs: number): void {
  for (const { at, role, session, request, ...event } of aws.trail) {
    const by = { role, session };
    world.trail.record({
      ...event,
      at: atMs + offsetMs(at),
      by,
      ...(request === undefined ? {} : { request }),
    });
  }
}

function putAlarms(
  world: AwsWorld,
  { aws }: Scenario,
  atMs: number,
  topics: ReadonlyMap<string, string>,
): void {
  for (const alarm of aws.alarms) {
    const actions = (alarm.publish ?? []).map((name) => named(topics, name, 'topic'));
    const shared = {
      AlarmName: alarm.name,
      AlarmDescription: alarm.description,
      AlarmActions: actions,
      OKActions: actions,
      Tags: Object.entries(alarm.tags ?? {}).map(([Key, Value]) => ({ Key, Value })),
    };
    if (alarm.rule !== undefined) {
      world.cloudwatch.putCompositeAlarm({ ...shared, AlarmRule: alarm.rule });
    } else {
      const { metric } = alarm;
      if (metric === undefined) throw new RangeError(`the alarm ${alarm.name} needs a metric or a rule`);
      const percentile = /^p\d/.test(metric.stat);
      world.cloudwatch.putMetricAlarm({
        ...shared,
        Namespace: metric.namespace,
        MetricName: metric.name,
        Dimensions: Object.entries(metric.dimensions).map(([Name, Value]) => ({ Name, Value })),
        ...(percentile ? { ExtendedStatistic: metric.stat } : { Statistic: metric.stat }),
        Period: alarm.periodSec ?? 60,
        EvaluationPeriods: alarm.evaluationPeriods ?? 1,
        DatapointsToAlarm: alarm.datapointsToAlarm,
        Threshold: alarm.threshold,
        ComparisonOperator: alarm.comparison,
        TreatMissingData: alarm.missingData,
      });
    }
    world.cloudwatch.rest(alarm.name, 'OK', atMs + offsetMs(alarm.okSince));
  }
}
