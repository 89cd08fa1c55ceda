import { asFields, recordOf, recordsOf } from '../fields.ts';
import type { Ground } from '../ground.ts';
import type { Fields } from '../service.ts';
import { alarmTime, decimal } from './alarm.ts';
import type { Alarm, AlarmState, MetricAlarm } from './alarm.ts';
import { regionName } from './region-names.ts';

export type Transition = {
  readonly alarm: Alarm;
  readonly from: AlarmState;
  readonly at: number;
  /** Composite: the children that led to it; none after SetAlarmState. */
  readonly triggeringChildren?: readonly {
    readonly arn: string;
    readonly state: AlarmState;
    readonly at: number;
  }[];
};

declare global {
  interface JSON {
    /** V8 has it, TypeScript's library for es2024 does not list it yet. */
    rawJSON(text: string): unknown;
  }
}

/** The alarm document that CloudWatch publishes, members in the order of captures of September 2026. */
export function alarmDocument(ground: Ground, { alarm, from, at, triggeringChildren }: Transition): string {
  return JSON.stringify({
    AlarmName: alarm.name,
    AlarmDescription: alarm.description ?? null,
    AWSAccountId: ground.accountId,
    ...(alarm.kind === 'metric' ? { AlarmConfigurationUpdatedTimestamp: alarmTime(alarm.configuredAt) } : {}),
    NewStateValue: alarm.state,
    NewStateReason: alarm.reason,
    StateChangeTime: alarmTime(at),
    Region: regionName(ground.region),
    AlarmArn: alarm.arn,
    OldStateValue: from,
    ActionExecutedAfterMuteWindow: false,
    OKActions: alarm.okActions,
    AlarmActions: alarm.alarmActions,
    InsufficientDataActions: alarm.insufficientDataActions,
    ...(alarm.kind === 'metric'
      ? { Trigger: triggerOf(alarm) }
      : {
          AlarmRule: alarm.rule,
          TriggeringChildren: (triggeringChildren ?? []).map((child) => ({
            Arn: child.arn,
            State: { Value: child.state, Timestamp: alarmTime(child.at) },
          })),
        }),
  });
}

function triggerOf(alarm: MetricAlarm): Fields {
  const evaluation = {
    Period: alarm.periodSec,
    EvaluationPeriods: alarm.evaluationPeriods,
    ...(alarm.datapointsToAlarm === undefined ? {} : { DatapointsToAlarm: alarm.datapointsToAlarm }),
    ComparisonOperator: alarm.limit.comparison,
    ...('threshold' in alarm.limit
      ? { Threshold: JSON.rawJSON(decimal(alarm.limit.threshold)) }
      : { ThresholdMetricId: alarm.limit.thresholdMetricId }),
    TreatMissingData: alarm.treatMissingData ?? 'missing',
    EvaluateLowSampleCountPercentile: '',
  };
  if (alarm.metrics.length > 0) return { ...evaluation, Metrics: alarm.metrics.map(metricInDocument) };
  const extended = alarm.extendedStatistic;
  return {
    MetricName: alarm.metricName,
    Namespace: alarm.namespace,
    StatisticType: extended === undefined ? 'Statistic' : 'ExtendedStatistic',
    Statistic: extended ?? alarm.statistic?.toUpperCase(),
    Unit: alarm.unit ?? null,
    Dimensions: alarm.dimensions.map(({ Name, Value }) => ({ value: Value, name: Name })),
    ...evaluation,
  };
}

/** Dimensions are `Name` and `Value` in the API, `name` and `value` in the document. */
function metricInDocument(query: Fields): Fields {
  const stat = recordOf(query, 'MetricStat');
  const metric = asFields(stat?.['Metric']);
  if (stat === undefined || metric === undefined)
    return { ...query, ReturnData: query['ReturnData'] ?? true };
  const { Metric: _metric, ...rest } = stat;
  const dimensions = recordsOf(metric, 'Dimensions').map((each) => ({
    value: each['Value'],
    name: each['Name'],
  }));
  return {
    ...query,
    MetricStat: {
      Metric: { Dimensions: dimensions, MetricName: metric['MetricName'], Namespace: metric['Namespace'] },
      ...rest,
    },
    ReturnData: query['ReturnData'] ?? true,
  };
}

/** At most 100 printable ASCII characters: a long name is cut, what is not ASCII becomes an underscore. */
export function subjectOf(ground: Ground, alarm: Alarm): string {
  const end = `" in ${regionName(ground.region)}`;
  const begin = `${alarm.state}: "`;
  const name = alarm.name.replaceAll(/[^\x20-\x7e]+/g, '_');
  const room = 100 - begin.length - end.length;
  return begin + (name.length <= room ? name : `${name.slice(0, room - 3)}...`) + end;
}

/** What subscribers by SMS get. */
export const smsText = (ground: Ground, alarm: Alarm): string =>
  `${alarm.state}: "${alarm.name.slice(0, 90)}" in ${regionName(ground.region)}`;
