import type { SignalFacts } from '../catalogue/index.ts';
import { isAlarmKind, type AlarmSignal } from './signal.ts';

/**
 * What the service of a signal is found by: all metrics that the alarm watches. The attributes of a contributor count
 * as dimensions of a metric of their own, because a query that is grouped by `LoadBalancer` names it only there.
 */
export function matchFacts(signal: AlarmSignal): SignalFacts {
  // Labels are what alerts of Prometheus and Grafana have for tags.
  const labels = isAlarmKind(signal.kind) ? undefined : signal.contributor?.attributes;
  const { name, account, region } = signal.alarm;
  const queried = (signal.metrics ?? []).flatMap(({ metric }) => (metric ? [metric] : []));
  const metrics = [...(signal.metric ? [signal.metric] : []), ...queried];
  return {
    name,
    ...(account !== undefined && { account }),
    ...(region !== undefined && { region }),
    metrics: [
      ...metrics.map(({ namespace, dimensions }) => ({ namespace, dimensions })),
      ...(signal.contributor ? [{ dimensions: signal.contributor.attributes }] : []),
    ],
    ...((signal.tags ?? labels) && { tags: { ...labels, ...signal.tags } }),
  };
}
