import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import {
  CloudWatchLogsClient,
  GetQueryResultsCommand,
  StartQueryCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { GetServiceGraphCommand, XRayClient } from '@aws-sdk/client-xray';
import { beforeAll, expect, test } from 'vitest';
import { applyScenario, loadScenario } from '../../../sandbox/aws/index.ts';
import type { Scenario } from '../../../sandbox/aws/index.ts';
import { errorOf, startLocalAws, startMs } from './local-aws.ts';

const file = join(import.meta.dirname, '../../../scenarios/checkout-5xx.yaml');

let scenario: Scenario;
beforeAll(async () => {
  scenario = await loadScenario(file);
});

async function atTheAlarm() {
  const aws = await startLocalAws();
  const applied = applyScenario(aws.world, scenario, { atMs: startMs });
  aws.world.logs.behaviour.delayMs = 0;
  const logs = new CloudWatchLogsClient(aws.client);
  const ask = async (logGroupName: string, fromMin: number, toMin: number, queryString: string) => {
    const { queryId } = await logs.send(
      new StartQueryCommand({
        logGroupName,
        startTime: Math.floor(startMs / 1000) + fromMin * 60,
        endTime: Math.floor(startMs / 1000) + toMin * 60,
        queryString,
      }),
    );
    const { results = [] } = await logs.send(new GetQueryResultsCommand({ queryId }));
    return results.map((row) =>
      Object.fromEntries(row.map(({ field, value }) => [field ?? '', value ?? ''])),
    );
  };
  const graph = async (fromMin: number, toMin: number) => {
    const { Services = [] } = await new XRayClient(aws.client).send(
      new GetServiceGraphCommand({
        StartTime: new Date(startMs + fromMin * 60_000),
        EndTime: new Date(startMs + toMin * 60_000),
      }),
    );
    return (name: string) => {
      const counts = Services.find(({ Name, Type }) => Name === name && Type !== 'client')?.SummaryStatistics;
      const total = counts?.TotalCount ?? 1;
      return {
        faultShare: (counts?.FaultStatistics?.TotalCount ?? 0) / total,
        meanSec: (counts?.TotalResponseTime ?? 0) / total,
      };
    };
  };
  return { ...aws, applied, ask, graph };
}

test('before the story begins all four alarms are OK and nothing was published', async () => {
  const { world, client } = await atTheAlarm();
  const { MetricAlarms = [], CompositeAlarms = [] } = await new CloudWatchClient(client).send(
    new DescribeAlarmsCommand({ AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] }),
  );
  expect([...MetricAlarms, ...CompositeAlarms].map(({ StateValue }) => StateValue)).toEqual([
    'OK',
    'OK',
    'OK',
    'OK',
  ]);
  expect(world.sqs.bodies('tocsin')).toEqual([]);
});

test('at T the metric itself crosses the threshold: evaluation fires checkout-5xx with three datapoints', async () => {
  const { world } = await atTheAlarm();
  world.cloudwatch.evaluate();
  const documents = world.sqs.bodies('tocsin').map((body) => {
    const envelope = JSON.parse(body) as { readonly Message: string };
    return JSON.parse(envelope.Message) as { readonly AlarmName: string; readonly NewStateReason: string };
  });
  expect(documents.map(({ AlarmName }) => AlarmName)).toContain('checkout-5xx');
  expect(documents[0]?.NewStateReason).toMatch(
    /^Threshold Crossed: 3 out of the last 3 datapoints \[2\d\d\.0 .*\] were greater than or equal to the threshold \(100\.0\)/,
  );
  expect(world.cloudwatch.alarms.get('shop-impact')?.state).toBe('ALARM');
});

test('one minute before T plus a minute of metric delay nothing has fired', async () => {
  const { world } = await startLocalAws();
  applyScenario(world, scenario, { atMs: startMs + 120_000 });
  world.cloudwatch.evaluate();
  expect(world.sqs.bodies('tocsin')).toEqual([]);
});

test('logs, metrics and traces tell the same story: a third of the checkouts fail in payments-api', async () => {
  const { ask, graph } = await atTheAlarm();
  const [errors] = await ask(
    '/ecs/checkout',
    -2,
    0,
    'filter level = "error" | stats count(*) as n by err.type | sort n desc',
  );
  expect(errors).toMatchObject({ 'err.type': 'PaymentTimeout' });
  expect(Number(errors?.['n'])).toBeGreaterThan(350);
  const before = await graph(-30, -7);
  const now = await graph(-1, 0);
  expect(before('alb/checkout').faultShare).toBeLessThan(0.02);
  expect(now('alb/checkout').faultShare).toBeGreaterThan(0.2);
  expect(now('alb/checkout').faultShare).toBeLessThan(0.5);
  expect(now('payments-api').meanSec / before('payments-api').meanSec).toBeGreaterThan(8);
  expect(now('cart').meanSec / before('cart').meanSec).toBeLessThan(1.5);
  const [pool] = await ask(
    '/ecs/payments-api',
    -10,
    0,
    'filter @message like /maximumPoolSize/ | fields @message',
  );
  expect(pool?.['@message']).toMatch(/maximumPoolSize\.+2$/);
});

test('no place of a template is left unfilled in 20 minutes of lines', async () => {
  const { ask } = await atTheAlarm();
  for (const { name } of scenario.aws.logs) {
    const left = await ask(
      name,
      -20,
      0,
      String.raw`filter @message like /\{(time|clock|uuid|ip|trace|int|ms|hex|pick|[a-z]+=)/ | limit 1`,
    );
    expect(left).toEqual([]);
  }
});

test('the steps play the story, and after the recovery lines, traces and alarms are calm while the past stays', async () => {
  const { world, clock, applied, ask, graph } = await atTheAlarm();
  const past = await ask('/ecs/payments-api', -10, -1, 'filter @message like "Hikari" | stats count(*) as n');
  for (const step of applied.steps) {
    clock.advance(Math.max(0, step.atMs - clock.now()));
    step.run();
  }
  clock.advance(5 * 60_000);
  expect([...world.cloudwatch.alarms.values()].map(({ name, state }) => `${name} ${state}`)).toEqual([
    'checkout-5xx OK',
    'checkout-latency-p99 OK',
    'checkout-unhealthy-hosts OK',
    'shop-impact OK',
  ]);
  const subjects = world.sqs
    .bodies('tocsin')
    .map((body) => (JSON.parse(body) as { Subject: string }).Subject);
  expect(subjects.map((subject) => subject.split(' in ')[0])).toEqual([
    'ALARM: "checkout-5xx"',
    'ALARM: "checkout-latency-p99"',
    'OK: "checkout-latency-p99"',
    'OK: "checkout-5xx"',
  ]);
  expect(await ask('/ecs/payments-api', 12, 19, 'filter @message like "SQLTransient"')).toEqual([]);
  expect((await graph(12, 19))('alb/checkout').faultShare).toBeLessThan(0.02);
  expect(
    await ask('/ecs/payments-api', -10, -1, 'filter @message like "Hikari" | stats count(*) as n'),
  ).toEqual(past);
});

test('a scenario with mistakes is refused with all of them at once', async () => {
  const text = await readFile(file, 'utf8');
  const broken = join(tmpdir(), `scenario-${process.pid}.yaml`);
  await writeFile(
    broken,
    text.replace('"111122223333"', '"12"').replace('from: -6m, value: 226', 'from: six, value: 226'),
  );
  const { message } = await errorOf(loadScenario(broken));
  expect(message).toContain('aws.account: an account has 12 digits');
  expect(message).toContain('aws.metrics.1.changes.0.from: an offset from T such as -6m, +2m30s or 0s');
});
