import type { Instant } from '../../core/calendar/index.ts';
import type { MetricPoint, MetricQuery } from '../../core/evidence/index.ts';
import type { Place } from './evidence.ts';

/** CloudWatch's metrics (bot/aws/evidence/metrics). Throws EvidenceError only. */
export type Metrics = {
  /** GetMetricData: values of the queries that are returned, by their id, oldest first; all pages up to 5,000 values. */
  values(
    place: Place,
    queries: readonly MetricQuery[],
    from: Instant,
    to: Instant,
  ): Promise<ReadonlyMap<string, readonly MetricPoint[]>>;
  /** ListMetrics: dimensions of the series of a metric that had data lately, at most `limit`. */
  series(
    place: Place,
    metric: { readonly namespace: string; readonly name: string },
    limit: number,
  ): Promise<readonly Readonly<Record<string, string>>[]>;
  /** GetMetricWidgetImage: a PNG of the widget (JSON). */
  picture(place: Place, widget: string): Promise<Uint8Array>;
  /** Console page of an alarm; empty where the partition has no public console. */
  link(place: Place, alarm: string): string;
};
