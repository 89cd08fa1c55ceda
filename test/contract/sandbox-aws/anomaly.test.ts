import { CloudWatchClient, DescribeAlarmsCommand, PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch';
import { expect, test } from 'vitest';
import { parseNotification } from '../../../bot/core/alarm/index.ts';
import { errorOf, startLocalAws, startMs } from './local-aws.ts';

const dimensions = { LoadBalancer: 'app/checkout/50dc6c495c0c9188' };
const latency = {
  namespace: 'AWS/ApplicationELB',
  metricName: 'TargetResponseTime',
  dimensions,
  kind: 'gauge',
  normal: 0.2,
} as const;

async function withBand(more: Record<string, unknown> = {}) {
  const aws = await startLocalAws();
  const { world } = aws;
  const cloudwatch = new CloudWatchClient(aws.client);
  const topic = world.sns.createTopic('alarms', { SignatureVersion: '2' });
  world.sns.subscribe(topic.arn, 'sqs', world.sqs.createQueue('tocsin').arn);
  world.cloudwatch.putSeries({ ...latency, changes: [{ from: startMs - 600_000, value: 1.4 }] });
  const put = () =>
    cloudwatch.send(
      new PutMetricAlarmCommand({
        AlarmName: 'latency-anomaly',
        EvaluationPeriods: 3,
        DatapointsToAlarm: 3,
        ComparisonOperator: 'GreaterThanUpperThreshold',
        ThresholdMetricId: 'ad1',
        AlarmActions: [topic.arn],
        Metrics: [
          {
            Id: 'm1',
            MetricStat: {
              Metric: {
                Namespace: latency.namespace,
                MetricName: latency.metricName,
                Dimensions: [{ Name: 'LoadBalancer', Value: dimensions.LoadBalancer }],
              },
              Period: 60,
              Stat: 'Average',
            },
            ReturnData: true,
          },
          { Id: 'ad1', Expression: 'ANOMALY_DETECTION_BAND(m1, 2)', ReturnData: true },
        ],
        ...more,
      }),
    );
  return { world, cloudwatch, put };
}

test('an anomaly alarm fires when 3 datapoints leave the band, and is published without a threshold', async () => {
  const { world, put } = await withBand();
  await put();
  world.cloudwatch.evaluate();
  expect(world.cloudwatch.alarms.get('latency-anomaly')?.state).toBe('ALARM');
  const envelope = JSON.parse(world.sqs.bodies('tocsin')[0]!) as { readonly Message: string };
  const document = JSON.parse(envelope.Message) as {
    readonly NewStateReason: string;
    readonly Trigger: Readonly<Record<string, unknown>>;
  };
  expect(document.NewStateReason).toMatch(
    /^Thresholds Crossed: 3 out of the last 3 datapoints \[[^\]]+\] were greater than the upper thresholds \[[\d., ]+\] \(minimum 3 datapoints for OK -> ALARM transition\)\.$/,
  );
  expect(document.Trigger).toMatchObject({
    ThresholdMetricId: 'ad1',
    ComparisonOperator: 'GreaterThanUpperThreshold',
  });
  expect(document.Trigger).not.toHaveProperty('Threshold');
  expect(document.Trigger).not.toHaveProperty('MetricName');
  const [record] = parseNotification(envelope.Message, { via: 'sqs-raw' });
  expect(record?.kind).toBe('anomaly-alarm');
});

test('DescribeAlarms names the band, and the reason has both bounds by datapoint', async () => {
  const { world, cloudwatch, put } = await withBand();
  await put();
  world.cloudwatch.evaluate();
  const { MetricAlarms: [alarm] = [] } = await cloudwatch.send(new DescribeAlarmsCommand({}));
  expect(alarm).toMatchObject({ ThresholdMetricId: 'ad1' });
  expect(alarm?.Threshold).toBeUndefined();
  const data = JSON.parse(alarm?.StateReasonData ?? '{}') as Record<string, readonly number[]>;
  expect(data['recentUpperThresholds']).toHaveLength(3);
  expect(data['recentUpperThresholds']![0]).toBeGreaterThan(data['recentLowerThresholds']![0]!);
});

test('a band needs its metric, and no threshold beside it', async () => {
  const without = await withBand({ ThresholdMetricId: 'nobody' });
  expect((await errorOf(without.put())).message).toContain('requires the ThresholdMetricId');
  const both = await withBand({ Threshold: 3 });
  expect((await errorOf(both.put())).message).toContain('exclude each other');
});
