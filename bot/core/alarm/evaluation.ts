import type { Instant } from '../calendar/index.ts';
import { defined } from './condition.ts';
import { readDate, readReasonDate } from './date.ts';
import { fieldsOf, numberOf, type Fields } from './fields.ts';
import type { Datapoint } from './signal.ts';

/** What CloudWatch saw when it decided: from the reason's data (events, API), else from its words (everywhere). */
export type Evaluation = {
  /** Oldest first. */
  readonly datapoints: readonly Datapoint[];
  readonly threshold?: number;
  /** Of an anomaly alarm, at the newest datapoint. */
  readonly band?: { readonly lower?: number; readonly upper?: number };
};

const maxDatapoints = 100;

export function readEvaluation(reason: string, reasonData: Fields): Evaluation {
  const said = CROSSED.test(reason) ? datapointsIn(reason) : [];
  const dated = said.filter(({ at }) => at !== undefined);
  const choices = [evaluatedDatapoints(reasonData), dated, recentDatapoints(reasonData), said];
  const datapoints = choices.find((each) => each.length > 0) ?? [];
  return {
    datapoints: datapoints.slice(-maxDatapoints),
    ...defined({
      threshold: reasonData.number('threshold') ?? thresholdIn(reason),
      band: bandOf(CROSSED.test(reason) ? reason : '', reasonData),
    }),
  };
}

/** What a reason's words say beside numbers. */
export type ReasonWords = {
  /** CloudWatch's own words, not those that somebody gave to SetAlarmState. */
  readonly own: boolean;
  /** The comparison they describe: events do not carry the alarm's own. */
  readonly comparison?: string;
  /** Number of periods without data that counted as breaching. */
  readonly missingPeriods?: number;
  /** Of a multi-series alarm's own change: how many series are in the new state. */
  readonly series?: { readonly count: number; readonly of: number };
};

export function readReason(reason: string): ReasonWords {
  const missing = /^Thresholds? Crossed: no datapoints were received for (\d{1,6}) periods?/.exec(reason);
  const series = /^(\d{1,6}) out of (\d{1,6}) time series evaluated to /.exec(reason);
  return {
    own: OWN.test(reason),
    ...defined({
      comparison: CROSSED.test(reason) ? COMPARISONS.find(([words]) => words.test(reason))?.[1] : undefined,
      missingPeriods: missing ? Number(missing[1]) : undefined,
      series: series ? { count: Number(series[1]), of: Number(series[2]) } : undefined,
    }),
  };
}

const CROSSED = /^Thresholds? Crossed/i;

const OWN =
  /^(?:Thresholds? Crossed|Insufficient Data:|Unchecked: |\d+ out of \d+ time series |arn:aws[\w-]*:cloudwatch:[^\s]+:alarm:.{1,300} (?:transitioned to|was created and))/i;

const VALUE_AT =
  /(-?\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?) \((\d{2}\/\d{2}\/\d{2} \d{2}:\d{2}:\d{2})\)/g;

function datapointsIn(reason: string): readonly Datapoint[] {
  const dated = [...reason.matchAll(VALUE_AT)].flatMap(([, value, date = '']) =>
    datapoint(value, readReasonDate(date)),
  );
  if (dated.length > 0) return sorted(dated);
  const list = /datapoints?:? [[(]([-\d., eE+]{1,600})[\])]/.exec(reason)?.[1] ?? '';
  return list.split(',').flatMap((value) => datapoint(value, undefined));
}

function datapoint(value: unknown, at: Instant | undefined): Datapoint[] {
  const number = numberOf(value);
  return number === undefined ? [] : [{ value: number, ...(at !== undefined && { at }) }];
}

/** Words list the newest first, data the oldest first; instants decide where there are any. */
const sorted = (points: readonly Datapoint[]): readonly Datapoint[] =>
  points.toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));

function evaluatedDatapoints(reasonData: Fields): readonly Datapoint[] {
  const points = reasonData.list('evaluatedDatapoints').map((each) => fieldsOf(each));
  return sorted(
    points.map((point) => defined({ value: point.number('value'), at: readDate(point.raw('timestamp')) })),
  );
}

function recentDatapoints(reasonData: Fields): readonly Datapoint[] {
  const values = reasonData.list('recentDatapoints');
  const start = values.length === 1 ? readDate(reasonData.raw('startDate')) : undefined;
  return values.flatMap((value) => datapoint(value, start));
}

const thresholdIn = (reason: string): number | undefined =>
  CROSSED.test(reason) ? numberOf(/ the threshold \(([^)]{1,60})\)/.exec(reason)?.[1]) : undefined;

const COMPARISONS: readonly (readonly [RegExp, string])[] = [
  [
    /less than the lower thresholds? .{1,400}greater than the upper/,
    'LessThanLowerOrGreaterThanUpperThreshold',
  ],
  [/less than the lower threshold/, 'LessThanLowerThreshold'],
  [/greater than the upper threshold/, 'GreaterThanUpperThreshold'],
  [/greater than or equal to the threshold/, 'GreaterThanOrEqualToThreshold'],
  [/less than or equal to the threshold/, 'LessThanOrEqualToThreshold'],
  [/greater than the threshold/, 'GreaterThanThreshold'],
  [/less than the threshold/, 'LessThanThreshold'],
];

function bandOf(words: string, reasonData: Fields): Evaluation['band'] {
  const newestAtFront = newestFirst(words);
  const lower =
    numberOf(reasonData.list('recentLowerThresholds').at(-1)) ??
    listed(words, /lower thresholds? \[([^\]]{1,600})\]/, newestAtFront);
  const upper =
    numberOf(reasonData.list('recentUpperThresholds').at(-1)) ??
    listed(words, /upper thresholds? \[([^\]]{1,600})\]/, newestAtFront);
  return lower === undefined && upper === undefined ? undefined : defined({ lower, upper });
}

function listed(words: string, list: RegExp, newestAtFront: boolean): number | undefined {
  const values = list.exec(words)?.[1]?.split(',') ?? [];
  return numberOf(values.at(newestAtFront ? 0 : -1)?.trim());
}

function newestFirst(reason: string): boolean {
  const dates = [...reason.matchAll(VALUE_AT)].map(([, , date = '']) => readReasonDate(date) ?? '');
  return dates.length > 1 && (dates[0] ?? '') > (dates.at(-1) ?? '');
}
