import type { Fields } from '../service.ts';
import type { Alarm } from './alarm.ts';

/** An alarm as DescribeAlarms answers: times are epoch seconds in AWS JSON. */
export function alarmOut(alarm: Alarm): Fields {
  const shared = {
    AlarmName: alarm.name,
    AlarmArn: alarm.arn,
    ...(alarm.description === undefined ? {} : { AlarmDescription: alarm.description }),
    AlarmConfigurationUpdatedTimestamp: alarm.configuredAt / 1000,
    ActionsEnabled: alarm.actionsEnabled,
    OKActions: alarm.okActions,
    AlarmActions: alarm.alarmActions,
    InsufficientDataActions: alarm.insufficientDataActions,
    StateValue: alarm.state,
    StateReason: alarm.reason,
    ...(alarm.reasonData === undefined ? {} : { StateReasonData: alarm.reasonData }),
    StateUpdatedTimestamp: alarm.updatedAt / 1000,
    StateTransitionedTimestamp: alarm.transitionedAt / 1000,
  };
  if (alarm.kind === 'composite') return { ...shared, AlarmRule: alarm.rule };
  return {
    ...shared,
    ...(alarm.metricName === undefined ? {} : { MetricName: alarm.metricName, Period: alarm.periodSec }),
    ...(alarm.namespace === undefined ? {} : { Namespace: alarm.namespace }),
    ...(alarm.statistic === undefined ? {} : { Statistic: alarm.statistic }),
    ...(alarm.extendedStatistic === undefined ? {} : { ExtendedStatistic: alarm.extendedStatistic }),
    Dimensions: alarm.dimensions,
    ...(alarm.unit === undefined ? {} : { Unit: alarm.unit }),
    EvaluationPeriods: alarm.evaluationPeriods,
    ...(alarm.datapointsToAlarm === undefined ? {} : { DatapointsToAlarm: alarm.datapointsToAlarm }),
    ...('threshold' in alarm.limit
      ? { Threshold: alarm.limit.threshold }
      : { ThresholdMetricId: alarm.limit.thresholdMetricId }),
    ComparisonOperator: alarm.limit.comparison,
    ...(alarm.treatMissingData === undefined ? {} : { TreatMissingData: alarm.treatMissingData }),
    ...(alarm.metrics.length === 0 ? {} : { Metrics: alarm.metrics }),
  };
}
