import { epochMs } from '../core/calendar/index.ts';
import { gaugeUnits, type Gauge } from '../core/timeline/index.ts';
import type { Gauges } from '../app/ports/index.ts';
import { metricNamespace } from './metric-namespace.ts';

/** Dimension of a gauge, and its value; a metric without one stands alone. */
const dimensionOf = ({ of }: Gauge): readonly [string, string] | undefined =>
  of === undefined ? undefined : 'service' in of ? ['Service', of.service] : ['Severity', of.severity];

/**
 * Gauges as lines of the embedded metric format (specification of 2018-09-11) in the log: CloudWatch Logs takes them out
 * of any log group, of functions and of a process on ECS alike, so that nothing has to be called or allowed for it.
 * One line for each value of a dimension.
 */
export function createGaugeLines(write: (line: string) => void): Gauges {
  return {
    publish(gauges, at) {
      const lines = Map.groupBy(gauges, (each) => dimensionOf(each)?.join('=') ?? '');
      for (const own of lines.values()) {
        const dimension = dimensionOf(own[0]!);
        const metrics = own.map(({ name }) => ({ Name: name, Unit: gaugeUnits[name] }));
        const directive = {
          Namespace: metricNamespace,
          Dimensions: [dimension === undefined ? [] : [dimension[0]]],
          Metrics: metrics,
        };
        const line = {
          _aws: { Timestamp: epochMs(at), CloudWatchMetrics: [directive] },
          ...(dimension === undefined ? {} : { [dimension[0]]: dimension[1] }),
          ...Object.fromEntries(own.map(({ name, value }) => [name, value])),
        };
        write(`${JSON.stringify(line)}\n`);
      }
    },
  };
}
