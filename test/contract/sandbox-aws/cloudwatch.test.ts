import {
  CloudWatchClient,
  DescribeAlarmHistoryCommand,
  DescribeAlarmsCommand,
  GetMetricDataCommand,
  ListMetricsCommand,
  ListTagsForResourceCommand,
  PutCompositeAlarmCommand,
  PutMetricAlarmCommand,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch';
import { expect, test } from 'vitest';
import { errorOf, startLocalAws, startMs } from './local-aws.ts';

const loadBalancer = { LoadBalancer: 'app/checkout/50dc6c495c0c9188' };
const dimensions = [{ Name: 'LoadBalancer', Value: loadBalancer.LoadBalancer }];
const requests = {
  namespace: 'AWS/ApplicationELB',
  metricName: 'RequestCount',
  dimensions: loadBalancer,
  kind: 'count',
  normal: 600,
} as const;
const errors = {
  ...requests,
  metricName: 'HTTPCode_Target_5XX_Count',
  normal: 0.4,
  changes: [{ from: startMs - 360_000, to: startMs + 600_000, value: 220, rampMs: 60_000 }],
} as const;

async function withAlarm(extra: Record<string, unknown> = {}) {
  const aws = await startLocalAws();
  const { world } = aws;
  const cloudwatch = new CloudWatchClient(aws.client);
  const topic = world.sns.createTopic('alarms', { SignatureVersion: '2' });
  const queue = world.sqs.createQueue('tocsin');
  world.sns.subscribe(topic.arn, 'sqs', queue.arn);
  world.cloudwatch.putSeries(requests);
  world.cloudwatch.putSeries(errors);
  await cloudwatch.send(
    new PutMetricAlarmCommand({
      AlarmName: 'checkout-5xx',
      AlarmDescription: 'Réponses 5xx',
      Namespace: 'AWS/ApplicationELB',
      MetricName: 'HTTPCode_Target_5XX_Count',
      Dimensions: dimensions,
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 3,
      DatapointsToAlarm: 2,
      Threshold: 20,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'notBreaching',
      AlarmActions: [topic.arn],
      OKActions: [topic.arn],
      Tags: [{ Key: 'team', Value: 'payments' }],
      ...extra,
    }),
  );
  const published = (): readonly Record<string, unknown>[] =>
    world.sqs.bodies('tocsin').map((body) => {
      const envelope = JSON.parse(body) as { readonly Message: string };
      return JSON.parse(envelope.Message) as Record<string, unknown>;
    });
  return { ...aws, cloudwatch, topic, published };
}

test('setting an alarm publishes the document with its members in the order of real ones', async () => {
  const { world, cloudwatch, topic, published } = await withAlarm();
  await cloudwatch.send(
    new SetAlarmStateCommand({ AlarmName: 'checkout-5xx', StateValue: 'ALARM', StateReason: 'smoke test' }),
  );
  const [document = {}] = published();
  expect(Object.entries(document)).toEqual([
    ['AlarmName', 'checkout-5xx'],
    ['AlarmDescription', 'Réponses 5xx'],
    ['AWSAccountId', '111122223333'],
    ['AlarmConfigurationUpdatedTimestamp', '2026-03-12T14:02:10.123+0000'],
    ['NewStateValue', 'ALARM'],
    ['NewStateReason', 'smoke test'],
    ['StateChangeTime', '2026-03-12T14:02:10.123+0000'],
    ['Region', 'EU (Ireland)'],
    ['AlarmArn', 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:checkout-5xx'],
    ['OldStateValue', 'INSUFFICIENT_DATA'],
    ['ActionExecutedAfterMuteWindow', false],
    ['OKActions', [topic.arn]],
    ['AlarmActions', [topic.arn]],
    ['InsufficientDataActions', []],
    [
      'Trigger',
      {
        MetricName: 'HTTPCode_Target_5XX_Count',
        Namespace: 'AWS/ApplicationELB',
        StatisticType: 'Statistic',
        Statistic: 'SUM',
        Unit: null,
        Dimensions: [{ value: loadBalancer.LoadBalancer, name: 'LoadBalancer' }],
        Period: 60,
        EvaluationPeriods: 3,
        DatapointsToAlarm: 2,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        Threshold: 20,
        TreatMissingData: 'notBreaching',
        EvaluateLowSampleCountPercentile: '',
      },
    ],
  ]);
  const envelope = JSON.parse(world.sqs.bodies('tocsin')[0] ?? '{}') as Record<string, string>;
  expect(envelope['Subject']).toBe('ALARM: "checkout-5xx" in EU (Ireland)');
  expect(envelope['Message']).toContain('"Threshold":20.0,"TreatMissingData"');
  expect(Object.keys((document['Trigger'] ?? {}) as object)).toHaveLength(13);
});

test('an alarm publishes on a change of state only, and not while its actions are disabled', async () => {
  const { cloudwatch, published } = await withAlarm({ ActionsEnabled: false });
  const set = (StateValue: 'ALARM' | 'OK') =>
    cloudwatch.send(new SetAlarmStateCommand({ AlarmName: 'checkout-5xx', StateValue, StateReason: 'x' }));
  await set('ALARM');
  expect(published()).toEqual([]);
  const enabled = await withAlarm();
  const again = () =>
    enabled.cloudwatch.send(
      new SetAlarmStateCommand({ AlarmName: 'checkout-5xx', StateValue: 'ALARM', StateReason: 'x' }),
    );
  await again();
  await again();
  expect(enabled.published()).toHaveLength(1);
});

test('evaluation follows the metric: ALARM with its datapoints in the reason, OK after the trouble', async () => {
  const { world, clock, published } = await withAlarm();
  const stop = world.cloudwatch.startEvaluation();
  clock.advance(60_000);
  clock.advance(20 * 60_000);
  stop();
  expect(published().map((document) => document['NewStateValue'])).toEqual(['ALARM', 'OK']);
  expect(published()[0]?.['NewStateReason']).toMatch(
    /^Threshold Crossed: 3 out of the last 3 datapoints \[\d+\.0 \(12\/03\/26 14:02:00\), .*\] were greater than or equal to the threshold \(20\.0\) \(minimum 2 datapoints for OK -> ALARM transition\)\.$/,
  );
});

test('a state set without a reason gets the one CloudWatch would give', async () => {
  const { world, published } = await withAlarm();
  world.cloudwatch.setState('checkout-5xx', 'ALARM');
  world.cloudwatch.setState('checkout-5xx', 'OK');
  expect(published()[0]?.['NewStateReason']).toMatch(
    /datapoints \[.*\] were greater than or equal to the threshold/,
  );
  expect(published()[1]?.['NewStateReason']).toMatch(
    /not greater than or equal to the threshold|no datapoints were received/,
  );
});

test('a composite alarm follows its children and publishes its rule and the child that triggered it', async () => {
  const { world, cloudwatch, topic, published } = await withAlarm();
  await cloudwatch.send(
    new PutCompositeAlarmCommand({
      AlarmName: 'shop',
      AlarmRule: 'ALARM("checkout-5xx") AND NOT INSUFFICIENT_DATA(checkout-5xx)',
      AlarmActions: [topic.arn],
    }),
  );
  world.cloudwatch.setState('checkout-5xx', 'ALARM', 'x');
  const composite = published().at(-1) ?? {};
  expect(Object.keys(composite)).toEqual([
    'AlarmName',
    'AlarmDescription',
    'AWSAccountId',
    'NewStateValue',
    'NewStateReason',
    'StateChangeTime',
    'Region',
    'AlarmArn',
    'OldStateValue',
    'ActionExecutedAfterMuteWindow',
    'OKActions',
    'AlarmActions',
    'InsufficientDataActions',
    'AlarmRule',
    'TriggeringChildren',
  ]);
  expect(composite).toMatchObject({
    NewStateReason:
      'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:checkout-5xx transitioned to ALARM at Thursday 12 March, 2026 14:02:10 UTC',
    TriggeringChildren: [
      {
        Arn: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:checkout-5xx',
        State: { Value: 'ALARM', Timestamp: '2026-03-12T14:02:10.123+0000' },
      },
    ],
  });
  const metricOnly = await cloudwatch.send(new DescribeAlarmsCommand({}));
  expect([metricOnly.MetricAlarms?.length, metricOnly.CompositeAlarms?.length]).toEqual([1, 0]);
  const both = await cloudwatch.send(
    new DescribeAlarmsCommand({
      AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
      AlarmNames: ['shop', 'checkout-5xx'],
    }),
  );
  expect(both.CompositeAlarms?.[0]).toMatchObject({ AlarmName: 'shop', StateValue: 'ALARM' });
  expect(both.MetricAlarms?.[0]?.StateTransitionedTimestamp?.toISOString()).toBe('2026-03-12T14:02:10.123Z');
});

test.each([
  ['AT_LEAST(2, ALARM, (a, b, c))', ['a', 'b'], true],
  ['AT_LEAST(2, ALARM, (a, b, c))', ['a'], false],
  ['AT_LEAST(50%, NOT OK, (a, b, c))', ['a', 'c'], true],
  ['ALARM(a) OR ALARM(b) AND ALARM(c)', ['a'], true],
  ['(ALARM(a) OR ALARM(b)) AND ALARM(c)', ['a'], false],
  ['NOT (ALARM(a)) AND OK(b)', [], true],
])('the rule %s with %j in ALARM evaluates to %s', async (AlarmRule, inAlarm, holds) => {
  const { client, world } = await startLocalAws();
  const cloudwatch = new CloudWatchClient(client);
  for (const AlarmName of ['a', 'b', 'c']) {
    world.cloudwatch.putMetricAlarm({
      AlarmName,
      Namespace: 'n',
      MetricName: 'm',
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanThreshold',
    });
    world.cloudwatch.setState(AlarmName, inAlarm.includes(AlarmName) ? 'ALARM' : 'OK', 'x');
  }
  await cloudwatch.send(new PutCompositeAlarmCommand({ AlarmName: 'all', AlarmRule }));
  expect(world.cloudwatch.alarms.get('all')?.state).toBe(holds ? 'ALARM' : 'OK');
});

test('a rule with an unknown child or that does not parse is a ValidationError', async () => {
  const { cloudwatch } = await withAlarm();
  const put = (AlarmRule: string) =>
    errorOf(cloudwatch.send(new PutCompositeAlarmCommand({ AlarmName: 'x', AlarmRule })));
  expect((await put('ALARM(nobody)')).message).toContain('[nobody] in the alarm rule do not exist');
  expect((await put('ALARM(checkout-5xx')).message).toContain('it ends too early');
});

test('DescribeAlarms pages, and 101 names are refused', async () => {
  const { cloudwatch, world } = await withAlarm();
  for (let at = 0; at < 5; at += 1) {
    world.cloudwatch.putMetricAlarm({
      AlarmName: `other-${at}`,
      Namespace: 'n',
      MetricName: 'm',
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanThreshold',
    });
  }
  const first = await cloudwatch.send(new DescribeAlarmsCommand({ MaxRecords: 4 }));
  const second = await cloudwatch.send(
    new DescribeAlarmsCommand({ MaxRecords: 4, NextToken: first.NextToken }),
  );
  expect([first.MetricAlarms?.length, second.MetricAlarms?.length, second.NextToken]).toEqual([
    4,
    2,
    undefined,
  ]);
  const AlarmNames = Array.from({ length: 101 }, (_, at) => `a${at}`);
  expect((await errorOf(cloudwatch.send(new DescribeAlarmsCommand({ AlarmNames })))).name).toContain(
    'Validation',
  );
});

test('GetMetricData answers metrics and arithmetic over them, the same at every call', async () => {
  const { cloudwatch } = await withAlarm();
  const query = new GetMetricDataCommand({
    StartTime: new Date(startMs - 15 * 60_000),
    EndTime: new Date(startMs),
    ScanBy: 'TimestampAscending',
    MetricDataQueries: [
      {
        Id: 'bad',
        MetricStat: {
          Metric: {
            Namespace: 'AWS/ApplicationELB',
            MetricName: 'HTTPCode_Target_5XX_Count',
            Dimensions: dimensions,
          },
          Period: 60,
          Stat: 'Sum',
        },
        ReturnData: false,
      },
      {
        Id: 'all',
        MetricStat: {
          Metric: { Namespace: 'AWS/ApplicationELB', MetricName: 'RequestCount', Dimensions: dimensions },
          Period: 60,
          Stat: 'Sum',
        },
        ReturnData: false,
      },
      { Id: 'share', Expression: '100 * FILL(bad, 0) / all', Label: '5xx %' },
    ],
  });
  const first = await cloudwatch.send(query);
  const [share] = first.MetricDataResults ?? [];
  expect(share?.Values).toHaveLength(14);
  expect(share?.Values?.[0]).toBeLessThan(1);
  expect(share?.Values?.at(-1)).toBeGreaterThan(20);
  expect(share?.Timestamps?.at(-1)?.toISOString()).toBe('2026-03-12T14:01:00.000Z');
  expect((await cloudwatch.send(query)).MetricDataResults).toEqual(first.MetricDataResults);
});

test('percentiles of a gauge lie around its level in order', async () => {
  const { client, world } = await startLocalAws();
  world.cloudwatch.putSeries({
    ...requests,
    metricName: 'TargetResponseTime',
    kind: 'gauge',
    normal: 0.2,
    spread: 0.5,
  });
  const cloudwatch = new CloudWatchClient(client);
  const stats = ['Minimum', 'p50', 'Average', 'p90', 'p99', 'Maximum'];
  const { MetricDataResults = [] } = await cloudwatch.send(
    new GetMetricDataCommand({
      StartTime: new Date(startMs - 300_000),
      EndTime: new Date(startMs),
      MetricDataQueries: stats.map((Stat, at) => ({
        Id: `m${at}`,
        MetricStat: {
          Metric: {
            Namespace: 'AWS/ApplicationELB',
            MetricName: 'TargetResponseTime',
            Dimensions: dimensions,
          },
          Period: 60,
          Stat,
        },
      })),
    }),
  );
  const values = MetricDataResults.map(({ Values }) => Values?.[0] ?? 0);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect(values[2]).toBeGreaterThan(0.1);
});

test('tags, metrics and history can be listed', async () => {
  const { cloudwatch, topic } = await withAlarm();
  await cloudwatch.send(
    new SetAlarmStateCommand({ AlarmName: 'checkout-5xx', StateValue: 'ALARM', StateReason: 'x' }),
  );
  const arn = 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:checkout-5xx';
  const tags = await cloudwatch.send(new ListTagsForResourceCommand({ ResourceARN: arn }));
  expect(tags.Tags).toEqual([{ Key: 'team', Value: 'payments' }]);
  const missing = await errorOf(cloudwatch.send(new ListTagsForResourceCommand({ ResourceARN: `${arn}x` })));
  expect(missing.name).toBe('ResourceNotFoundException');
  const metrics = await cloudwatch.send(new ListMetricsCommand({ MetricName: 'RequestCount' }));
  expect(metrics.Metrics).toEqual([
    { Namespace: 'AWS/ApplicationELB', MetricName: 'RequestCount', Dimensions: dimensions },
  ]);
  const history = await cloudwatch.send(new DescribeAlarmHistoryCommand({ AlarmName: 'checkout-5xx' }));
  expect(history.AlarmHistoryItems?.map(({ HistorySummary }) => HistorySummary)).toEqual([
    `Successfully executed action ${topic.arn}`,
    'Alarm updated from INSUFFICIENT_DATA to ALARM',
    'Alarm "checkout-5xx" created',
  ]);
});

test('an unknown alarm is ResourceNotFound', async () => {
  const { cloudwatch } = await withAlarm();
  const refused = await errorOf(
    cloudwatch.send(new SetAlarmStateCommand({ AlarmName: 'nope', StateValue: 'OK', StateReason: 'x' })),
  );
  expect(refused.name).toBe('ResourceNotFound');
});
