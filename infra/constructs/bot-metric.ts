import { Duration } from 'aws-cdk-lib';
import { Metric, Unit } from 'aws-cdk-lib/aws-cloudwatch';
import { metricNamespace, metrics, type MetricForm } from '../../bot/serverless/metric-names.ts';

const units = { Count: Unit.COUNT, Milliseconds: Unit.MILLISECONDS } as const;

/** A metric that the functions write. @param value of its dimension, where it has one */
export function botMetric(
  name: keyof typeof metrics,
  how: { readonly statistic: string; readonly minutes: number; readonly value?: string },
): Metric {
  const form: MetricForm = metrics[name];
  return new Metric({
    namespace: metricNamespace,
    metricName: form.name,
    unit: units[form.unit],
    statistic: how.statistic,
    period: Duration.minutes(how.minutes),
    label: how.value ?? form.name,
    ...(form.dimension === undefined ? {} : { dimensionsMap: { [form.dimension]: how.value ?? '' } }),
  });
}
