import type { AlarmFacts } from './alarm-facts.ts';
import type { AlarmKind, MetricQuery } from './signal.ts';

/** What kind of alarm the facts describe: from its rule or queries, because only new documents name the type. */
export function alarmKindOf(facts: AlarmFacts, queries: readonly MetricQuery[]): AlarmKind {
  const { config } = facts;
  if (
    facts.type === 'CompositeAlarm' ||
    facts.rule !== undefined ||
    (facts.children && queries.length === 0)
  ) {
    return 'composite-alarm';
  }
  if (facts.type === 'LogAlarm' || LOG_FIELDS.some((name) => config.has(name))) return 'log-alarm';
  if (config.object('EvaluationCriteria').has('PromQLCriteria') || config.has('PromQLCriteria'))
    return 'promql-alarm';
  // A single metric has no contributors; where no query was sent, Metrics Insights is the oldest kind that has them.
  if (facts.contributor && queries.length === 0 && !config.has('MetricName')) return 'metrics-insights-alarm';
  return metricKindOf(config.text('ThresholdMetricId'), config.text('ComparisonOperator') ?? '', queries);
}

const LOG_FIELDS = [
  'ScheduledQueryConfiguration',
  'QueryResultsToEvaluate',
  'QueryResultsToAlarm',
  'AggregationExpression',
];

function metricKindOf(
  thresholdMetric: string | undefined,
  comparison: string,
  queries: readonly MetricQuery[],
): AlarmKind {
  const expressions = queries.flatMap(({ expression }) => (expression === undefined ? [] : [expression]));
  const band = expressions.some((each) => /^\s*ANOMALY_DETECTION_BAND\s*\(/i.test(each));
  if (band || thresholdMetric !== undefined || /(?:Lower|Upper)Threshold$/.test(comparison))
    return 'anomaly-alarm';
  if (expressions.some((each) => /^\s*SELECT\s/i.test(each))) return 'metrics-insights-alarm';
  return expressions.length > 0 || queries.length > 1 ? 'metric-math-alarm' : 'metric-alarm';
}
