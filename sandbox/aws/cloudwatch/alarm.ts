import type { Fields } from '../service.ts';
import type { BandComparison } from './anomaly.ts';

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';

export const alarmStates: readonly AlarmState[] = ['OK', 'ALARM', 'INSUFFICIENT_DATA'];

export type Comparison =
  | 'GreaterThanThreshold'
  | 'GreaterThanOrEqualToThreshold'
  | 'LessThanThreshold'
  | 'LessThanOrEqualToThreshold';

export type Limit =
  | { readonly comparison: Comparison; readonly threshold: number }
  | { readonly comparison: BandComparison; readonly thresholdMetricId: string };

type AlarmBase = {
  readonly name: string;
  readonly arn: string;
  readonly description: string | undefined;
  readonly configuredAt: number;
  readonly okActions: readonly string[];
  readonly alarmActions: readonly string[];
  readonly insufficientDataActions: readonly string[];
  readonly tags: Map<string, string>;
  actionsEnabled: boolean;
  state: AlarmState;
  reason: string;
  /** A JSON text, as the API has it. */
  reasonData: string | undefined;
  updatedAt: number;
  transitionedAt: number;
};

export type MetricAlarm = AlarmBase & {
  readonly kind: 'metric';
  readonly metricName: string | undefined;
  readonly namespace: string | undefined;
  readonly statistic: string | undefined;
  readonly extendedStatistic: string | undefined;
  readonly dimensions: readonly { readonly Name: string; readonly Value: string }[];
  readonly periodSec: number;
  readonly unit: string | undefined;
  readonly evaluationPeriods: number;
  readonly datapointsToAlarm: number | undefined;
  /** Against a number, or against the band that one of `metrics` describes. */
  readonly limit: Limit;
  readonly treatMissingData: string | undefined;
  /** Metric math: the queries as the API has them; then there is no metricName. */
  readonly metrics: readonly Fields[];
};

export type CompositeAlarm = AlarmBase & { readonly kind: 'composite'; readonly rule: string };

export type Alarm = MetricAlarm | CompositeAlarm;

/** `2026-03-12T14:02:10.123+0000`: the form of every instant in alarm notifications and history data. */
export const alarmTime = (ms: number): string => new Date(ms).toISOString().replace('Z', '+0000');

/** `12/03/26 14:01:00`: datapoints in reason texts. */
export function reasonTime(ms: number): string {
  const [date = '', time = ''] = new Date(ms).toISOString().split('T');
  const [year = '', month, day] = date.split('-');
  return `${day}/${month}/${year.slice(2)} ${time.slice(0, 8)}`;
}

/** CloudWatch shows whole numbers with a decimal place. */
export const decimal = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));
