import type { MetricUnit } from '../../incident/index.ts';

/** One query of GetMetricData: a metric or an expression. */
export type MetricQuery = {
  readonly id: string;
  readonly label?: string;
  readonly metric?: {
    readonly namespace: string;
    readonly name: string;
    readonly dimensions: Readonly<Record<string, string>>;
  };
  readonly stat?: string;
  readonly periodSec?: number;
  readonly expression?: string;
  readonly returned: boolean;
};

/** What an alarm watches, as DescribeAlarms has it. */
export type AlarmDefinition = {
  readonly name: string;
  /** Name of the metric, or the label of the expression. */
  readonly label: string;
  readonly stat: string;
  readonly periodSec: number;
  readonly unit: MetricUnit;
  readonly queries: readonly MetricQuery[];
  /** The query whose values are watched. */
  readonly watched: string;
  readonly threshold?: { readonly value: number; readonly is: 'upper' | 'lower' };
  /** A value that is the threshold itself breaches as well; absent: it does not. */
  readonly inclusive?: true;
  /** Periods that the alarm looks at together: `N` of "M out of N". */
  readonly evaluated: number;
};

type Raw = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
const record = (value: unknown): Raw | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : undefined;
const list = (value: unknown): readonly Raw[] =>
  Array.isArray(value)
    ? (value as readonly unknown[]).flatMap((each): readonly Raw[] => {
        const found = record(each);
        return found === undefined ? [] : [found];
      })
    : [];

/** Queries of an alarm that are asked again; an alarm has at most 20 (API reference, PutMetricAlarm). */
const mostQueries = 20;

/** The record of DescribeAlarms as what has to be asked to draw it; undefined for one that watches no metric. */
export function alarmDefinition(alarm: Raw): AlarmDefinition | undefined {
  const name = text(alarm['AlarmName']) ?? '';
  const threshold = thresholdOf(alarm);
  const rule = {
    ...(/OrEqualTo/.test(text(alarm['ComparisonOperator']) ?? '') ? { inclusive: true as const } : {}),
    evaluated: Math.max(1, number(alarm['EvaluationPeriods']) ?? 1),
  };
  const own = text(alarm['MetricName']);
  if (own !== undefined) {
    const stat = text(alarm['ExtendedStatistic']) ?? text(alarm['Statistic']) ?? 'Average';
    const periodSec = number(alarm['Period']) ?? 60;
    const metric = { namespace: text(alarm['Namespace']) ?? '', name: own, dimensions: dimensionsOf(alarm) };
    return {
      name,
      label: own,
      stat,
      periodSec,
      unit: unitOf(text(alarm['Unit']), own, stat),
      queries: [{ id: 'watched', metric, stat, periodSec, returned: true }],
      watched: 'watched',
      ...rule,
      ...(threshold === undefined ? {} : { threshold }),
    };
  }
  const queries = list(alarm['Metrics']).slice(0, mostQueries).map(queryOf);
  const band = text(alarm['ThresholdMetricId']);
  const watched = queries.find(({ id, returned }) => returned && id !== band) ?? queries.at(-1);
  if (watched === undefined) return undefined;
  const label = watched.label ?? watched.metric?.name ?? watched.expression ?? watched.id;
  return {
    name,
    label: label.slice(0, 200),
    stat: watched.stat ?? '',
    periodSec: watched.periodSec ?? queries.find((each) => each.periodSec !== undefined)?.periodSec ?? 60,
    unit: unitOf(undefined, label, watched.stat ?? ''),
    queries: queries.filter(({ id }) => id !== band),
    watched: watched.id,
    ...rule,
    ...(threshold === undefined || band !== undefined ? {} : { threshold }),
  };
}

function queryOf(raw: Raw): MetricQuery {
  const stat = record(raw['MetricStat']);
  const metric = record(stat?.['Metric']);
  const label = text(raw['Label']);
  const expression = text(raw['Expression']);
  const periodSec = number(stat?.['Period']) ?? number(raw['Period']);
  return {
    id: text(raw['Id']) ?? 'm',
    ...(label === undefined ? {} : { label }),
    ...(metric === undefined
      ? {}
      : {
          metric: {
            namespace: text(metric['Namespace']) ?? '',
            name: text(metric['MetricName']) ?? '',
            dimensions: dimensionsOf(metric),
          },
          stat: text(stat?.['Stat']) ?? 'Average',
        }),
    ...(periodSec === undefined ? {} : { periodSec }),
    ...(expression === undefined ? {} : { expression }),
    returned: raw['ReturnData'] !== false,
  };
}

const dimensionsOf = (raw: Raw): Readonly<Record<string, string>> =>
  Object.fromEntries(
    list(raw['Dimensions']).map((each) => [text(each['Name']) ?? '', text(each['Value']) ?? '']),
  );

function thresholdOf(alarm: Raw): AlarmDefinition['threshold'] {
  const value = number(alarm['Threshold']);
  if (value === undefined) return undefined;
  const lower = (text(alarm['ComparisonOperator']) ?? '').startsWith('LessThan');
  return { value, is: lower ? 'lower' : 'upper' };
}

/** CloudWatch's own unit where the alarm names one; else what the name says (AWS metrics name their unit there). */
function unitOf(unit: string | undefined, name: string, stat: string): MetricUnit {
  if (/^(?:samplecount|sample count)$/i.test(stat)) return 'count';
  switch (unit) {
    case 'Percent':
      return 'percent';
    case 'Seconds':
      return 'seconds';
    case 'Milliseconds':
      return 'milliseconds';
    case 'Bytes':
      return 'bytes';
    case 'Count':
    case 'Count/Second':
      return 'count';
    default:
  }
  if (/utilization|percent|%/i.test(name)) return 'percent';
  if (/^(?:TargetResponseTime|VolumeQueueLength)$/.test(name))
    return name === 'TargetResponseTime' ? 'seconds' : 'none';
  if (/^(?:Duration|IntegrationLatency|Latency|SuccessfulRequestLatency)$/.test(name)) return 'milliseconds';
  if (/Bytes$|^FreeableMemory$|^FreeStorageSpace$/.test(name)) return 'bytes';
  return /Count$|^(?:Errors|Throttles|Invocations|Requests)$|Number/.test(name) ? 'count' : 'none';
}
