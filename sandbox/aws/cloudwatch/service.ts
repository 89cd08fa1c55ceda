import { recordsOf, textOf, timeOf } from '../fields.ts';
import type { Ground } from '../ground.ts';
import { page } from '../page.ts';
import type { Fields, Operation, Service } from '../service.ts';
import type { Sns } from '../sns/service.ts';
import type { Alarm, AlarmState } from './alarm.ts';
import { alarmOperations, metricAlarm } from './alarm-operations.ts';
import { createAlarms, refuseUnknownAlarm } from './alarms.ts';
import { answerQueries, dimensionKey, dimensionsOut, validation } from './metric-data.ts';
import type { MetricStore } from './metric-data.ts';
import type { MetricSeries } from './series.ts';
import { widgetImage } from './widget-image.ts';

export type CloudWatch = {
  readonly service: Service;
  readonly alarms: ReadonlyMap<string, Alarm>;
  /** Replaces a series of the same metric and dimensions. */
  putSeries(series: MetricSeries): void;
  /** Input of the PutMetricAlarm operation. */
  putMetricAlarm(input: Fields): void;
  /** Input of the PutCompositeAlarm operation. */
  putCompositeAlarm(input: Fields): void;
  /** Moves the alarm and publishes; without a reason CloudWatch's own words, from the alarm's metric. */
  setState(name: string, state: AlarmState, reason?: string): void;
  /** Puts the alarm into a state it has had since an instant, without any notification. */
  rest(name: string, state: AlarmState, sinceMs: number): void;
  /** State changes of an alarm from before the story, for its history. */
  remember(name: string, changes: readonly { readonly at: number; readonly state: AlarmState }[]): void;
  /** Looks at every metric alarm once, as CloudWatch does every minute. */
  evaluate(): void;
  /** Evaluates at the beginning of every minute until the answer is called. */
  startEvaluation(): () => void;
};

export function createCloudWatch(ground: Ground, sns: Sns): CloudWatch {
  const store: MetricStore = { ground, series: [] };
  const alarms = createAlarms(store, sns);
  const operations = { ...alarmOperations(ground, alarms), ...metricOperations(store) };
  const call = { requestId: '', origin: '', accessKeyId: undefined, signal: new AbortController().signal };
  return {
    service: {
      name: 'cloudwatch',
      signingName: 'monitoring',
      protocol: {
        kind: 'json',
        target: 'GraniteServiceVersion20100801',
        contentType: 'application/x-amz-json-1.0',
        shapes: 'com.amazonaws.cloudwatch#',
      },
      operations,
      troubles: {
        accessDenied: { code: 'AccessDeniedException', status: 403, queryCode: 'AccessDenied' },
        throttled: { code: 'ThrottlingException', status: 400, queryCode: 'Throttling' },
        failed: { code: 'InternalServiceFault', status: 500 },
      },
    },
    alarms: alarms.byName,
    putSeries: (series) => {
      const at = store.series.findIndex((other) => isSameMetric(other, series));
      if (at === -1) store.series.push(series);
      else store.series[at] = series;
    },
    rest: (name, state, sinceMs) => {
      const alarm = alarms.byName.get(name);
      if (alarm === undefined) throw refuseUnknownAlarm(name);
      const own = alarms.reasonFor(alarm, state, sinceMs);
      Object.assign(alarm, { state, ...own, updatedAt: sinceMs, transitionedAt: sinceMs });
    },
    remember: (name, changes) => alarms.remember(name, changes),
    putMetricAlarm: (input) => alarms.put(metricAlarm(ground, input, undefined)),
    putCompositeAlarm: (input) => void operations['PutCompositeAlarm']?.(input, call),
    setState: (name, state, reason) => {
      const alarm = alarms.byName.get(name);
      if (alarm === undefined) throw refuseUnknownAlarm(name);
      const own =
        reason === undefined
          ? alarms.reasonFor(alarm, state, ground.now())
          : { reason, reasonData: undefined };
      alarms.move(alarm, state, own.reason, own.reasonData);
    },
    evaluate: () => alarms.evaluateAll(),
    startEvaluation: () => {
      let cancel = (): void => undefined;
      const wait = (): void => {
        cancel = ground.after(60_000 - (ground.now() % 60_000), () => {
          alarms.evaluateAll();
          wait();
        });
      };
      wait();
      return () => cancel();
    },
  };
}

function metricOperations(store: MetricStore): Record<string, Operation> {
  return {
    GetMetricData: (input) => {
      const from = timeOf(input, 'StartTime');
      const to = timeOf(input, 'EndTime');
      if (from === undefined || to === undefined) throw validation('StartTime and EndTime are required');
      if (from >= to) throw validation('The parameter StartTime must be less than the parameter EndTime.');
      const queries = recordsOf(input, 'MetricDataQueries');
      if (queries.length > 500) throw validation('At most 500 MetricDataQueries per request');
      const ascending = textOf(input, 'ScanBy') === 'TimestampAscending';
      const answers = answerQueries(store, queries, { from, to, now: store.ground.now() });
      return {
        MetricDataResults: answers
          .filter(({ returned }) => returned)
          .map(({ id, label, values }) => {
            const ordered = ascending ? values : values.toReversed();
            return {
              Id: id,
              Label: label,
              Timestamps: ordered.map(({ at }) => at / 1000),
              Values: ordered.map(({ value }) => value),
              StatusCode: 'Complete',
            };
          }),
        Messages: [],
      };
    },
    GetMetricWidgetImage: (input) => widgetImage(store, input),
    ListMetrics: (input) => {
      const namespace = textOf(input, 'Namespace');
      const metricName = textOf(input, 'MetricName');
      const dimensions = recordsOf(input, 'Dimensions');
      const found = store.series
        .filter((series) => namespace === undefined || series.namespace === namespace)
        .filter((series) => metricName === undefined || series.metricName === metricName)
        .filter((series) => dimensions.every((wanted) => hasDimension(series, wanted)));
      const { items, next } = page(found, input, 'MaxRecords', 500, 500);
      return {
        Metrics: items.map((series) => ({
          Namespace: series.namespace,
          MetricName: series.metricName,
          Dimensions: dimensionsOut(series),
        })),
        ...(next === undefined ? {} : { NextToken: next }),
      };
    },
  };
}

const isSameMetric = (a: MetricSeries, b: MetricSeries): boolean =>
  a.namespace === b.namespace &&
  a.metricName === b.metricName &&
  dimensionKey(dimensionsOut(a)) === dimensionKey(dimensionsOut(b));

function hasDimension(series: MetricSeries, wanted: Fields): boolean {
  const value = series.dimensions[textOf(wanted, 'Name') ?? ''];
  const expected = textOf(wanted, 'Value');
  return value !== undefined && (expected === undefined || value === expected);
}
