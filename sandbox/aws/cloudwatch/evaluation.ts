import type { Fields } from '../service.ts';
import { alarmTime, decimal, reasonTime } from './alarm.ts';
import type { AlarmState, Comparison, MetricAlarm } from './alarm.ts';
import { bandWords, bandsOf, outside, withoutBand } from './anomaly.ts';
import type { Band } from './anomaly.ts';
import { answerQueries, metricValues } from './metric-data.ts';
import type { MetricStore, Reshape } from './metric-data.ts';
import type { PeriodValue } from './series.ts';

export type Verdict = { readonly state: AlarmState; readonly reason: string; readonly reasonData: string };

const breaches: Readonly<Record<Comparison, (value: number, threshold: number) => boolean>> = {
  GreaterThanThreshold: (value, threshold) => value > threshold,
  GreaterThanOrEqualToThreshold: (value, threshold) => value >= threshold,
  LessThanThreshold: (value, threshold) => value < threshold,
  LessThanOrEqualToThreshold: (value, threshold) => value <= threshold,
};

const words: Readonly<Record<Comparison, string>> = {
  GreaterThanThreshold: 'greater than',
  GreaterThanOrEqualToThreshold: 'greater than or equal to',
  LessThanThreshold: 'less than',
  LessThanOrEqualToThreshold: 'less than or equal to',
};

/**
 * What the alarm's metric says at `now`, in CloudWatch's words; undefined: keep the state. Looks at the last
 * whole periods only; CloudWatch itself looks further back for late and missing datapoints.
 */
export function evaluate(
  store: MetricStore,
  alarm: MetricAlarm,
  now: number,
  reshape?: Reshape,
): Verdict | undefined {
  const periodMs = alarm.periodSec * 1000;
  const end = Math.floor(now / periodMs) * periodMs;
  const from = end - alarm.evaluationPeriods * periodMs;
  const range = { from, to: end, now };
  const values = new Map(readValues(store, alarm, range, reshape).map((value) => [value.at, value]));
  const bands =
    'threshold' in alarm.limit
      ? new Map<number, Band>()
      : bandsOf(alarm.metrics, readValues(store, alarm, range, calm));
  const times = Array.from({ length: alarm.evaluationPeriods }, (_, at) => end - (at + 1) * periodMs);
  const present = times.flatMap((at) => values.get(at) ?? []);
  const missing = times.length - present.length;
  const needed = alarm.datapointsToAlarm ?? alarm.evaluationPeriods;
  const treatment = alarm.treatMissingData ?? 'missing';

  const crossing = present.filter(({ at, value }) => {
    const { limit } = alarm;
    if ('threshold' in limit) return breaches[limit.comparison](value, limit.threshold);
    const band = bands.get(at);
    return band !== undefined && outside(limit.comparison, value, band);
  });
  const counted = crossing.length + (treatment === 'breaching' ? missing : 0);
  const data = (state: AlarmState, reason: string): Verdict => ({
    state,
    reason,
    reasonData: reasonData(alarm, now, { present, times, bands }),
  });
  if (counted >= needed) {
    return data(
      'ALARM',
      present.length === 0 ? noDatapoints(alarm, missing) : crossed(alarm, 'ALARM', crossing, needed, bands),
    );
  }
  if (present.length === 0) {
    if (treatment === 'ignore') return undefined;
    if (treatment === 'notBreaching') return data('OK', noDatapoints(alarm, missing));
    return data(
      'INSUFFICIENT_DATA',
      `Insufficient Data: ${alarm.evaluationPeriods} datapoints were unknown.`,
    );
  }
  if (present.length + (treatment === 'notBreaching' ? missing : 0) < needed && treatment === 'ignore')
    return undefined;
  return data(
    'OK',
    crossed(
      alarm,
      'OK',
      present.filter((value) => !crossing.includes(value)),
      needed,
      bands,
    ),
  );
}

function readValues(
  store: MetricStore,
  alarm: MetricAlarm,
  range: { readonly from: number; readonly to: number; readonly now: number },
  reshape: Reshape | undefined,
): readonly PeriodValue[] {
  if (alarm.metrics.length > 0) {
    const queries = withoutBand(alarm.metrics);
    return answerQueries(store, queries, range, reshape).find(({ returned }) => returned)?.values ?? [];
  }
  const request = {
    namespace: alarm.namespace ?? '',
    metricName: alarm.metricName ?? '',
    dimensions: alarm.dimensions,
    stat: alarm.extendedStatistic ?? alarm.statistic ?? 'Average',
    periodSec: alarm.periodSec,
  };
  return metricValues(store, request, range, reshape);
}

function crossed(
  alarm: MetricAlarm,
  state: 'ALARM' | 'OK',
  points: readonly PeriodValue[],
  needed: number,
  bands: ReadonlyMap<number, Band>,
): string {
  const many = points.length !== 1;
  const shown = points.map(({ at, value }) => `${decimal(value)} (${reasonTime(at)})`).join(', ');
  const negated = state === 'OK' ? ' not' : '';
  const { limit } = alarm;
  const threshold =
    'threshold' in limit
      ? `${words[limit.comparison]} the threshold (${decimal(limit.threshold)})`
      : bandWords(
          limit.comparison,
          points.flatMap(({ at }) => bands.get(at) ?? []),
        );
  const begin = 'threshold' in limit ? 'Threshold Crossed:' : 'Thresholds Crossed:';
  if (alarm.datapointsToAlarm === undefined) {
    return `${begin} ${points.length} datapoint${many ? 's' : ''} [${shown}] ${many ? 'were' : 'was'}${negated} ${threshold}.`;
  }
  const minimum = state === 'ALARM' ? needed : alarm.evaluationPeriods - needed + 1;
  const change = state === 'ALARM' ? 'OK -> ALARM' : 'ALARM -> OK';
  return (
    `${begin} ${points.length} out of the last ${alarm.evaluationPeriods} datapoints [${shown}] ` +
    `${many ? 'were' : 'was'}${negated} ${threshold} ` +
    `(minimum ${minimum} datapoint${minimum === 1 ? '' : 's'} for ${change} transition).`
  );
}

function noDatapoints(alarm: MetricAlarm, missing: number): string {
  const treated = alarm.treatMissingData === 'breaching' ? 'Breaching' : 'NonBreaching';
  const periods = `${missing} period${missing === 1 ? '' : 's'}`;
  return `Threshold Crossed: no datapoints were received for ${periods} and ${missing} missing datapoint${missing === 1 ? ' was' : 's were'} treated as [${treated}].`;
}

function reasonData(
  alarm: MetricAlarm,
  now: number,
  {
    present,
    times,
    bands,
  }: {
    readonly present: readonly PeriodValue[];
    readonly times: readonly number[];
    readonly bands: ReadonlyMap<number, Band>;
  },
): string {
  const first = present.at(-1);
  const evaluated: readonly Fields[] = times.map((at) => {
    const found = present.find((value) => value.at === at);
    return found === undefined
      ? { timestamp: alarmTime(at) }
      : { timestamp: alarmTime(at), sampleCount: found.samples, value: found.value };
  });
  return JSON.stringify({
    version: '1.0',
    queryDate: alarmTime(now),
    ...(first === undefined ? {} : { startDate: alarmTime(first.at) }),
    ...(alarm.unit === undefined ? {} : { unit: alarm.unit }),
    ...(alarm.statistic === undefined ? {} : { statistic: alarm.statistic }),
    period: alarm.periodSec,
    recentDatapoints: present.toReversed().map(({ value }) => value),
    ...('threshold' in alarm.limit ? { threshold: alarm.limit.threshold } : recentBands(present, bands)),
    evaluatedDatapoints: evaluated,
  });
}

function recentBands(present: readonly PeriodValue[], bands: ReadonlyMap<number, Band>): Fields {
  const recent = present.toReversed().flatMap(({ at }) => bands.get(at) ?? []);
  return {
    recentLowerThresholds: recent.map(({ lower }) => lower),
    recentUpperThresholds: recent.map(({ upper }) => upper),
  };
}

/** A metric without any trouble. */
const calm: Reshape = (series) => ({ ...series, changes: [] });
