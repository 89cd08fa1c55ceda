import { asFields, booleanOf, numberOf, recordOf, recordsOf, textOf } from '../fields.ts';
import type { Ground } from '../ground.ts';
import { AwsError } from '../service.ts';
import type { Fields } from '../service.ts';
import { evaluateExpression } from './expression.ts';
import { valuesOf } from './series.ts';
import type { MetricSeries, PeriodValue } from './series.ts';

export const validation = (message: string): AwsError => new AwsError('ValidationError', message);

export type Range = { readonly from: number; readonly to: number; readonly now: number };

export type MetricStore = {
  readonly ground: Ground;
  readonly series: MetricSeries[];
};

export type MetricRequest = {
  readonly namespace: string;
  readonly metricName: string;
  readonly dimensions: readonly { readonly Name: string; readonly Value: string }[];
  readonly stat: string;
  readonly periodSec: number;
};

export type Reshape = (series: MetricSeries) => MetricSeries;

/** The values of one metric; none when there is no such metric, as in CloudWatch. */
export function metricValues(
  store: MetricStore,
  request: MetricRequest,
  range: Range,
  reshape: Reshape = (series) => series,
): readonly PeriodValue[] {
  const wanted = dimensionKey(request.dimensions);
  const series = store.series.find(
    (candidate) =>
      candidate.namespace === request.namespace &&
      candidate.metricName === request.metricName &&
      dimensionKey(dimensionsOut(candidate)) === wanted,
  );
  if (series === undefined) return [];
  if (request.periodSec % 60 !== 0 || request.periodSec <= 0) {
    throw validation(`Period ${request.periodSec}: the sandbox keeps whole minutes`);
  }
  try {
    return valuesOf(store.ground.seed, reshape(series), request.stat, request.periodSec, range);
  } catch (error) {
    if (error instanceof RangeError) throw validation(error.message);
    throw error;
  }
}

export const dimensionsOut = (series: MetricSeries): readonly { Name: string; Value: string }[] =>
  Object.entries(series.dimensions).map(([Name, Value]) => ({ Name, Value }));

export const dimensionsIn = (fields: Fields): readonly { Name: string; Value: string }[] =>
  recordsOf(fields, 'Dimensions').map((each) => ({
    Name: textOf(each, 'Name') ?? '',
    Value: textOf(each, 'Value') ?? '',
  }));

/** The same for the same dimensions in any order. */
export const dimensionKey = (
  dimensions: readonly { readonly Name: string; readonly Value: string }[],
): string =>
  JSON.stringify(
    dimensions.map(({ Name, Value }) => [Name, Value]).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );

export type QueryAnswer = {
  readonly id: string;
  readonly label: string;
  readonly returned: boolean;
  readonly values: readonly PeriodValue[];
};

/** Answers a list of metric data queries: metrics first, then expressions over them. */
export function answerQueries(
  store: MetricStore,
  queries: readonly Fields[],
  range: Range,
  reshape?: Reshape,
): readonly QueryAnswer[] {
  const byId = new Map<string, readonly PeriodValue[]>();
  const expressions: Fields[] = [];
  for (const query of queries) {
    const stat = recordOf(query, 'MetricStat');
    if (stat === undefined) {
      expressions.push(query);
      continue;
    }
    const metric = asFields(stat['Metric']) ?? {};
    const request: MetricRequest = {
      namespace: textOf(metric, 'Namespace') ?? '',
      metricName: textOf(metric, 'MetricName') ?? '',
      dimensions: dimensionsIn(metric),
      stat: textOf(stat, 'Stat') ?? '',
      periodSec: numberOf(stat, 'Period') ?? 60,
    };
    byId.set(textOf(query, 'Id') ?? '', metricValues(store, request, range, reshape));
  }
  for (const query of expressions) {
    const id = textOf(query, 'Id') ?? '';
    const expression = textOf(query, 'Expression');
    if (expression === undefined) throw validation(`The query ${id} must have a MetricStat or an Expression`);
    byId.set(id, evaluateExpression(expression, byId));
  }
  return queries.map((query) => {
    const id = textOf(query, 'Id') ?? '';
    const metric = asFields(recordOf(query, 'MetricStat')?.['Metric']);
    const label =
      textOf(query, 'Label') ?? (metric === undefined ? id : (textOf(metric, 'MetricName') ?? id));
    return { id, label, returned: booleanOf(query, 'ReturnData') ?? true, values: byId.get(id) ?? [] };
  });
}
