import { booleanOf, numberOf, recordsOf, textOf, textsOf, timeOf } from '../fields.ts';
import type { Ground } from '../ground.ts';
import { AwsError } from '../service.ts';
import type { Fields, Operation } from '../service.ts';
import { alarmStates } from './alarm.ts';
import type { Alarm, AlarmState, Comparison, CompositeAlarm, Limit, MetricAlarm } from './alarm.ts';
import { bandComparisons } from './anomaly.ts';
import { childNamed, refuseUnknownAlarm } from './alarms.ts';
import type { Alarms, HistoryItem } from './alarms.ts';
import { parseCompositeRule } from './composite-rule.ts';
import { alarmOut } from './alarm-out.ts';
import { dimensionsIn, validation } from './metric-data.ts';
import { createMuteRules } from './mute-rules.ts';
import { page } from '../page.ts';

export function alarmOperations(ground: Ground, alarms: Alarms): Record<string, Operation> {
  const named = (name: string | undefined): Alarm => {
    const alarm = alarms.byName.get(name ?? '');
    if (alarm === undefined) throw refuseUnknownAlarm(name ?? '');
    return alarm;
  };
  const enable = (input: Fields, enabled: boolean): void => {
    for (const name of textsOf(input, 'AlarmNames')) {
      const alarm = alarms.byName.get(name);
      if (alarm !== undefined) alarm.actionsEnabled = enabled;
    }
  };
  const muteRules = createMuteRules(ground);
  return {
    PutMetricAlarm: (input) =>
      alarms.put(metricAlarm(ground, input, alarms.byName.get(textOf(input, 'AlarmName') ?? ''))),
    PutCompositeAlarm: (input) => alarms.put(compositeAlarm(ground, alarms, input)),
    DeleteAlarms: (input) => {
      for (const name of textsOf(input, 'AlarmNames')) alarms.remove(named(name).name);
    },
    DescribeAlarms: (input) => describe(alarms, input),
    PutAlarmMuteRule: (input) => muteRules.put(input),
    GetAlarmMuteRule: (input) => muteRules.get(input),
    ListAlarmMuteRules: (input) => muteRules.list(input),
    DeleteAlarmMuteRule: (input) => muteRules.remove(input),
    DescribeAlarmHistory: (input) => describeHistory(alarms, input),
    SetAlarmState: (input) => {
      const alarm = named(textOf(input, 'AlarmName'));
      const reason = textOf(input, 'StateReason') ?? '';
      if (reason.length > 1023) throw validation('StateReason must be at most 1023 characters long');
      const data = textOf(input, 'StateReasonData');
      if (data !== undefined && !isJson(data)) {
        throw new AwsError('InvalidFormat', 'StateReasonData must be a JSON text');
      }
      alarms.move(alarm, stateOf(textOf(input, 'StateValue')), reason, data);
    },
    EnableAlarmActions: (input) => enable(input, true),
    DisableAlarmActions: (input) => enable(input, false),
    ListTagsForResource: (input) => {
      const arn = textOf(input, 'ResourceARN') ?? '';
      const alarm = [...alarms.byName.values()].find((candidate) => candidate.arn === arn);
      if (alarm === undefined) {
        throw new AwsError('ResourceNotFoundException', `${arn} does not exist`, { status: 404 });
      }
      return { Tags: [...alarm.tags].map(([Key, Value]) => ({ Key, Value })) };
    },
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function stateOf(text: string | undefined): AlarmState {
  const state = alarmStates.find((candidate) => candidate === text);
  if (state === undefined)
    throw validation(`Value '${text ?? ''}' at 'stateValue' must be one of ${alarmStates.join(', ')}`);
  return state;
}

function baseOf(ground: Ground, input: Fields, before: Alarm | undefined) {
  const name = textOf(input, 'AlarmName') ?? '';
  if (name === '' || name.length > 255) throw validation('AlarmName must have 1 to 255 characters');
  const now = ground.now();
  const tags = recordsOf(input, 'Tags').map(
    (tag) => [textOf(tag, 'Key') ?? '', textOf(tag, 'Value') ?? ''] as const,
  );
  return {
    name,
    arn: ground.arn('cloudwatch', `alarm:${name}`),
    description: textOf(input, 'AlarmDescription'),
    configuredAt: now,
    okActions: textsOf(input, 'OKActions'),
    alarmActions: textsOf(input, 'AlarmActions'),
    insufficientDataActions: textsOf(input, 'InsufficientDataActions'),
    tags: new Map(before === undefined ? tags : [...before.tags]),
    actionsEnabled: booleanOf(input, 'ActionsEnabled') ?? true,
    state: before?.state ?? ('INSUFFICIENT_DATA' as const),
    reason: before?.reason ?? 'Unchecked: Initial alarm creation',
    reasonData: before?.reasonData,
    updatedAt: before?.updatedAt ?? now,
    transitionedAt: before?.transitionedAt ?? now,
  };
}

const comparisons: readonly Comparison[] = [
  'GreaterThanThreshold',
  'GreaterThanOrEqualToThreshold',
  'LessThanThreshold',
  'LessThanOrEqualToThreshold',
];

export function metricAlarm(ground: Ground, input: Fields, before: Alarm | undefined): MetricAlarm {
  const metrics = recordsOf(input, 'Metrics');
  const metricName = textOf(input, 'MetricName');
  if ((metricName === undefined) === (metrics.length === 0))
    throw validation('Either MetricName or Metrics is required');
  const limit = limitOf(input, metrics);
  const evaluationPeriods = numberOf(input, 'EvaluationPeriods');
  if (evaluationPeriods === undefined) throw validation('EvaluationPeriods is required');
  return {
    kind: 'metric',
    ...baseOf(ground, input, before),
    metricName,
    namespace: textOf(input, 'Namespace'),
    statistic: textOf(input, 'Statistic'),
    extendedStatistic: textOf(input, 'ExtendedStatistic'),
    dimensions: dimensionsIn(input),
    periodSec: numberOf(input, 'Period') ?? periodOf(metrics),
    unit: textOf(input, 'Unit'),
    evaluationPeriods,
    datapointsToAlarm: numberOf(input, 'DatapointsToAlarm'),
    limit,
    treatMissingData: textOf(input, 'TreatMissingData'),
    metrics,
  };
}

function limitOf(input: Fields, metrics: readonly Fields[]): Limit {
  const operator = textOf(input, 'ComparisonOperator');
  const threshold = numberOf(input, 'Threshold');
  const thresholdMetricId = textOf(input, 'ThresholdMetricId');
  const band = bandComparisons.find((candidate) => candidate === operator);
  if (band !== undefined) {
    if (thresholdMetricId === undefined || !metrics.some((query) => query['Id'] === thresholdMetricId))
      throw validation(`ComparisonOperator ${band} requires the ThresholdMetricId of one of the Metrics`);
    if (threshold !== undefined) throw validation('Threshold and ThresholdMetricId exclude each other');
    return { comparison: band, thresholdMetricId };
  }
  const comparison = comparisons.find((candidate) => candidate === operator);
  if (comparison === undefined) {
    const known = [...comparisons, ...bandComparisons].join(', ');
    throw validation(`ComparisonOperator ${operator ?? ''}: the sandbox covers ${known}`);
  }
  if (threshold === undefined) throw validation('Threshold is required');
  return { comparison, threshold };
}

function periodOf(metrics: readonly Fields[]): number {
  const periods = metrics.flatMap((query) => {
    const stat = query['MetricStat'] as Fields | undefined;
    return stat === undefined ? [] : [numberOf(stat, 'Period') ?? 60];
  });
  return Math.max(60, ...periods);
}

function compositeAlarm(ground: Ground, alarms: Alarms, input: Fields): CompositeAlarm {
  const rule = textOf(input, 'AlarmRule') ?? '';
  for (const child of parseCompositeRule(rule).children) {
    if (childNamed(alarms.byName, child) === undefined) {
      throw validation(
        `Could not save the composite alarm as alarms [${child}] in the alarm rule do not exist`,
      );
    }
  }
  const before = alarms.byName.get(textOf(input, 'AlarmName') ?? '');
  return { kind: 'composite', ...baseOf(ground, input, before), rule };
}

function describe(alarms: Alarms, input: Fields): Fields {
  const names = textsOf(input, 'AlarmNames');
  const prefix = textOf(input, 'AlarmNamePrefix');
  if (names.length > 100)
    throw validation("Value at 'alarmNames' failed to satisfy constraint: at most 100 names");
  if (names.length > 0 && prefix !== undefined) {
    throw new AwsError(
      'InvalidParameterCombination',
      'AlarmNames and AlarmNamePrefix cannot be specified together',
    );
  }
  // Without AlarmTypes only metric alarms are described (CloudWatch API reference).
  const types = textsOf(input, 'AlarmTypes');
  const wanted = types.length === 0 ? ['MetricAlarm'] : types;
  const state = textOf(input, 'StateValue');
  const action = textOf(input, 'ActionPrefix');
  const parents = textOf(input, 'ParentsOfAlarmName');
  const children = textOf(input, 'ChildrenOfAlarmName');
  const found = [...alarms.byName.values()]
    .filter((alarm) => wanted.includes(alarm.kind === 'metric' ? 'MetricAlarm' : 'CompositeAlarm'))
    .filter((alarm) => names.length === 0 || names.includes(alarm.name))
    .filter((alarm) => prefix === undefined || alarm.name.startsWith(prefix))
    .filter((alarm) => state === undefined || alarm.state === state)
    .filter((alarm) => action === undefined || actionsOf(alarm).some((each) => each.startsWith(action)))
    .filter((alarm) => parents === undefined || isChild(alarms, alarm, parents))
    .filter((alarm) => children === undefined || isChild(alarms, alarms.byName.get(children), alarm.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const { items, next } = page(found, input, 'MaxRecords', 50, 100);
  return {
    MetricAlarms: items.filter(({ kind }) => kind === 'metric').map(alarmOut),
    CompositeAlarms: items.filter(({ kind }) => kind === 'composite').map(alarmOut),
    ...(next === undefined ? {} : { NextToken: next }),
  };
}

const actionsOf = (alarm: Alarm): readonly string[] => [
  ...alarm.okActions,
  ...alarm.alarmActions,
  ...alarm.insufficientDataActions,
];

function isChild(alarms: Alarms, parent: Alarm | undefined, child: string): boolean {
  if (parent?.kind !== 'composite') return false;
  return parseCompositeRule(parent.rule).children.some(
    (name) => childNamed(alarms.byName, name)?.name === child,
  );
}

function describeHistory(alarms: Alarms, input: Fields): Fields {
  const name = textOf(input, 'AlarmName');
  const kind = textOf(input, 'HistoryItemType');
  const types = textsOf(input, 'AlarmTypes');
  const from = timeOf(input, 'StartDate') ?? 0;
  const to = timeOf(input, 'EndDate') ?? Infinity;
  const found = alarms.history
    .filter((item) => name === undefined || item.alarm === name)
    .filter((item) => kind === undefined || item.kind === kind)
    .filter((item) => (types.length === 0 ? item.type === 'MetricAlarm' : types.includes(item.type)))
    .filter((item) => item.at >= from && item.at <= to);
  const ordered = textOf(input, 'ScanBy') === 'TimestampAscending' ? found : found.toReversed();
  const { items, next } = page(ordered, input, 'MaxRecords', 50, 100);
  return { AlarmHistoryItems: items.map(historyOut), ...(next === undefined ? {} : { NextToken: next }) };
}

const historyOut = (item: HistoryItem): Fields => ({
  AlarmName: item.alarm,
  AlarmType: item.type,
  Timestamp: item.at / 1000,
  HistoryItemType: item.kind,
  HistorySummary: item.summary,
  HistoryData: item.data,
});
