import { epochMs, type Instant } from '../core/calendar/index.ts';
import type { Counters } from '../app/ports/index.ts';
import { metricNamespace, metrics, type MetricForm } from './metric-names.ts';

/** What was counted, as CloudWatch reads it out of the log (embedded metric format, specification of 2018-09-11). */
export type Emf = Counters & {
  /** A value of a metric that is looked up and not counted; `of` is its dimension's. */
  set(metric: MetricForm, value: number, of?: string): void;
  /** Writes what has come since the last time, one line for each value of a dimension. */
  flush(): void;
};

/** CloudWatch takes 100 values of a metric in one line; more of them wait for the next. */
const mostValues = 100;

type Labels = Readonly<Record<string, string>>;

/**
 * Counters of the use cases that are metrics of the deployment, too. A counter that counts milliseconds gives one value
 * each time.
 */
const counted: Readonly<Record<string, (labels: Labels) => MetricForm | undefined>> = {
  tocsin_notifications_total: ({ result }) => (result === 'decided' ? metrics.alarmsReceived : undefined),
  tocsin_notifications_lost_total: () => metrics.alarmsLost,
  tocsin_alarms_late_total: () => metrics.alarmsLate,
  tocsin_first_message_ms_total: () => metrics.timeToFirstMessage,
  tocsin_slack_rate_limited_total: () => metrics.slackRateLimited,
  tocsin_store_conflicts_total: () => metrics.storeConflicts,
  tocsin_heartbeat_in_total: () => metrics.heartbeatIn,
  tocsin_heartbeat_out_total: () => metrics.heartbeatOut,
};

/** CloudWatch takes a dimension without a value as none: the metric stands alone. */
const none = '';

export function createEmf(needs: {
  readonly write: (line: string) => void;
  readonly now: () => Instant;
}): Emf {
  /** Values by the value of their dimension, by metric. */
  let waiting = new Map<string, Map<MetricForm, number[]>>();

  function note(metric: MetricForm, value: number, of: string = none): void {
    const values = waiting.get(of) ?? new Map<MetricForm, number[]>();
    waiting.set(of, values);
    const known = values.get(metric);
    if (known === undefined) values.set(metric, [value]);
    // What is counted is added up; a time is a value of its own.
    else if (metric.unit === 'Count') known[0] = known[0]! + value;
    else known.push(value);
  }

  return {
    add(name, labels = {}, n = 1) {
      const metric = counted[name]?.(labels);
      if (metric !== undefined) note(metric, n);
    },
    set: note,
    flush() {
      const written = waiting;
      waiting = new Map();
      const at = epochMs(needs.now());
      for (const [of, values] of written) for (const line of linesOf(of, values, at)) needs.write(line);
    },
  };
}

function linesOf(of: string, values: ReadonlyMap<MetricForm, readonly number[]>, at: number): string[] {
  const most = Math.max(...[...values.values()].map(({ length }) => length));
  return Array.from({ length: Math.ceil(most / mostValues) }, (_, n) => {
    const some = [...values].flatMap(([metric, all]) => {
      const these = all.slice(n * mostValues, (n + 1) * mostValues);
      return these.length === 0 ? [] : [[metric, these] as const];
    });
    const dimension = some[0]?.[0].dimension;
    return `${JSON.stringify({
      _aws: {
        Timestamp: at,
        CloudWatchMetrics: [
          {
            Namespace: metricNamespace,
            Dimensions: [dimension === undefined ? [] : [dimension]],
            Metrics: some.map(([{ name, unit }]) => ({ Name: name, Unit: unit })),
          },
        ],
      },
      ...(dimension === undefined ? {} : { [dimension]: of }),
      ...Object.fromEntries(some.map(([{ name }, these]) => [name, these.length === 1 ? these[0] : these])),
    })}\n`;
  });
}
