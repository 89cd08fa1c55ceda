import type { Fields } from './fields.ts';
import { textOf } from './fields.ts';
import { oneLine } from './plain.ts';
import type { AlarmCondition, MissingData } from './signal.ts';

/** Threshold, comparison and periods of any kind of alarm; log alarms count query runs instead of periods. */
export function readCondition(config: Fields): AlarmCondition {
  const comparison = config.text('ComparisonOperator');
  const missingData = readMissingData(config.text('TreatMissingData'));
  return defined({
    threshold: config.number('Threshold'),
    comparison: comparison && oneLine(comparison, 80),
    periodSec: config.number('Period') ?? config.number('EvaluationInterval'),
    datapointsToAlarm: config.number('DatapointsToAlarm', 'QueryResultsToAlarm'),
    evaluationPeriods: config.number('EvaluationPeriods', 'QueryResultsToEvaluate'),
    missingData,
  });
}

/** Until about 2022 the field read `- TreatMissingData:                    NonBreaching`. */
function readMissingData(text: string | undefined): MissingData | undefined {
  const word = text
    ?.replace(/^-?\s*TreatMissingData:/, '')
    .trim()
    .toLowerCase();
  switch (word) {
    case 'missing':
    case 'breaching':
    case 'ignore':
      return word;
    case 'notbreaching':
    case 'nonbreaching':
      return 'notBreaching';
    default:
      return undefined;
  }
}

/** SNS writes `AVERAGE`, the API `Average`; percentiles and trimmed means are `p99`, `tm90`, `TM(10%:90%)`. */
export function readStatistic(config: Fields): string | undefined {
  const text = config.text('Statistic') ?? config.text('ExtendedStatistic') ?? config.text('Stat');
  if (text === undefined) return undefined;
  const known = ['Average', 'Sum', 'Minimum', 'Maximum', 'SampleCount'].find(
    (each) => each.toLowerCase() === text.toLowerCase().replaceAll('_', ''),
  );
  return known ?? oneLine(text, 60);
}

/** Dimensions in any form: `[{name, value}]` (SNS), `[{Name, Value}]` (API), an object (events). */
export function readPairs(
  value: unknown,
  limits: { readonly pairs: number; readonly length: number },
): Readonly<Record<string, string>> {
  const pairs = Array.isArray(value) ? value.map(pairOf) : Object.entries(isObject(value) ? value : {});
  const texts = pairs.flatMap(([name, each]) => {
    const text = textOf(each) ?? (typeof each === 'boolean' ? String(each) : undefined);
    return name === undefined || name === '' || (text === undefined && each !== '')
      ? []
      : [[oneLine(name, 255), oneLine(text ?? '', limits.length)] as const];
  });
  return Object.fromEntries(texts.slice(0, limits.pairs));
}

const pairOf = (each: unknown): readonly [string | undefined, unknown] => {
  const entries = new Map(
    Object.entries(isObject(each) ? each : {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return [textOf(entries.get('name') ?? entries.get('key')), entries.get('value')];
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** The record without the fields that are undefined. */
export const defined = <T extends object>(record: T): Defined<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<T>;
