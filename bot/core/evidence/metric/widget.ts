import type { MetricFinding, Window } from '../../incident/index.ts';
import type { AlarmDefinition, MetricQuery } from './definition.ts';

/** Size of the picture, in points: Slack shows pictures at most that wide. */
export const pictureSize = { width: 900, height: 360 } as const;

/**
 * What GetMetricWidgetImage draws (CloudWatch user guide, "GetMetricWidgetImage: metric widget structure and syntax"): the
 * alarm's series, its threshold as a horizontal line, and deploys and state changes as vertical ones.
 */
export function metricWidget(
  definition: AlarmDefinition,
  window: Window,
  marks: MetricFinding['marks'],
  region: string,
): string {
  const { threshold } = definition;
  return JSON.stringify({
    ...pictureSize,
    title: definition.name,
    view: 'timeSeries',
    stacked: false,
    region,
    timezone: '+0000',
    start: window.from,
    end: window.to,
    legend: { position: 'bottom' },
    metrics: definition.queries.map((query) => line(query)),
    annotations: {
      ...(threshold === undefined
        ? {}
        : {
            horizontal: [{ label: `threshold ${threshold.value}`, value: threshold.value, color: '#d13212' }],
          }),
      vertical: marks
        .slice(0, 10)
        .map(({ at, text }) => ({ label: text.slice(0, 60), value: at, color: '#545b64' })),
    },
  });
}

/** `["AWS/ApplicationELB", "RequestCount", "LoadBalancer", "app/x", {"stat": "Sum"}]`, or `[{"expression": ...}]`. */
function line({ id, metric, expression, stat, periodSec, label, returned }: MetricQuery): readonly unknown[] {
  const how = {
    id,
    ...(label === undefined ? {} : { label }),
    ...(stat === undefined ? {} : { stat }),
    ...(periodSec === undefined ? {} : { period: periodSec }),
    visible: returned,
  };
  if (metric === undefined) return [{ expression: expression ?? '', ...how }];
  return [metric.namespace, metric.name, ...Object.entries(metric.dimensions).flat(), how];
}
