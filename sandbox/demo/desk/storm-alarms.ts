import type { AwsWorld } from '../../aws/index.ts';

/** Services of the shop, as in the sandbox's configuration. */
const services = [
  'cart',
  'checkout',
  'inventory',
  'orders',
  'payments',
  'profile',
  'search',
  'shipping',
] as const;

const kinds = [
  { suffix: 'errors', metric: 'Errors', stat: 'Sum', threshold: 25 },
  { suffix: 'latency-p99', metric: 'Latency', stat: 'Maximum', threshold: 2 },
  { suffix: 'throttles', metric: 'Throttles', stat: 'Sum', threshold: 0 },
  { suffix: 'queue-age', metric: 'OldestMessageSec', stat: 'Maximum', threshold: 300 },
  { suffix: 'connections', metric: 'Connections', stat: 'Average', threshold: 90 },
] as const;

const zones = ['az1', 'az2', 'az3', 'cell-a', 'cell-b'] as const;

export const stormSize = services.length * kinds.length * zones.length;

/** One alarm per service, kind and zone, at rest where it is new. Returned: their names, mixed as they would fire. */
export function putStormAlarms(aws: AwsWorld, topic: string): readonly string[] {
  const { cloudwatch } = aws;
  const since = aws.now() - 5 * 86_400_000;
  const names: string[] = [];
  for (const zone of zones) {
    for (const { suffix, metric, stat, threshold } of kinds) {
      for (const service of services) {
        const name = `${service}-${zone}-${suffix}`;
        names.push(name);
        if (cloudwatch.alarms.has(name)) continue;
        cloudwatch.putMetricAlarm({
          AlarmName: name,
          AlarmDescription: `${metric} of ${service} in ${zone}`,
          Namespace: 'Shop',
          MetricName: metric,
          Dimensions: [
            { Name: 'Service', Value: service },
            { Name: 'Zone', Value: zone },
          ],
          Statistic: stat,
          Period: 60,
          EvaluationPeriods: 1,
          Threshold: threshold,
          ComparisonOperator: 'GreaterThanThreshold',
          TreatMissingData: 'notBreaching',
          AlarmActions: [topic],
          OKActions: [topic],
        });
        cloudwatch.rest(name, 'OK', since);
      }
    }
  }
  return names;
}
