import { describe, expect, test } from 'vitest';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import {
  alarmDefinition,
  isQuiet,
  isSibling,
  metricFinding,
  metricGraph,
  metricWidget,
  siblingName,
  wholePeriods,
  type MetricPoint,
} from '../../../bot/core/evidence/index.ts';

const from = '2026-03-12T13:00:00.000Z';
const startedAt = '2026-03-12T14:02:00.000Z';
const window = { from, to: '2026-03-12T14:06:00.000Z' };

const alarm = {
  AlarmName: 'checkout-5xx',
  Namespace: 'AWS/ApplicationELB',
  MetricName: 'HTTPCode_Target_5XX_Count',
  Dimensions: [{ Name: 'LoadBalancer', Value: 'app/checkout/1' }],
  Statistic: 'Sum',
  Period: 60,
  Threshold: 50,
  ComparisonOperator: 'GreaterThanThreshold',
};

/** A value a minute from 13:00 on. */
const minutes = (...values: readonly (number | undefined)[]): readonly MetricPoint[] =>
  values.flatMap((value, index) => (value === undefined ? [] : [{ at: plusSec(from, index * 60), value }]));

const usual = (n: number, value: number): readonly number[] => Array<number>(n).fill(value);

const none = { siblings: [], of: 0, marks: [] };

describe('the definition of an alarm', () => {
  test('a metric alarm is one query, with its threshold and a unit by its name', () => {
    expect(alarmDefinition(alarm)).toMatchObject({
      label: 'HTTPCode_Target_5XX_Count',
      stat: 'Sum',
      periodSec: 60,
      unit: 'count',
      watched: 'watched',
      threshold: { value: 50, is: 'upper' },
    });
  });

  test.each([
    ['TargetResponseTime', undefined, 'seconds'],
    ['Duration', undefined, 'milliseconds'],
    ['CPUUtilization', undefined, 'percent'],
    ['FreeStorageSpace', undefined, 'bytes'],
    ['Lag', 'Milliseconds', 'milliseconds'],
    ['Lag', undefined, 'none'],
  ])('%s with the unit %s is in %s', (MetricName, Unit, unit) => {
    expect(alarmDefinition({ ...alarm, MetricName, Unit })?.unit).toBe(unit);
  });

  test('metric math is asked as it is, and what is returned is watched; an anomaly band is left out', () => {
    const stat = { Metric: { Namespace: 'N', MetricName: 'M', Dimensions: [] }, Period: 300, Stat: 'Sum' };
    const math = {
      AlarmName: 'rate',
      Threshold: 5,
      ComparisonOperator: 'LessThanThreshold',
      Metrics: [
        { Id: 'm1', MetricStat: stat, ReturnData: false },
        { Id: 'e1', Expression: '100*m1', Label: '5xx %' },
      ],
    };
    expect(alarmDefinition(math)).toMatchObject({
      label: '5xx %',
      unit: 'percent',
      periodSec: 300,
      watched: 'e1',
      threshold: { value: 5, is: 'lower' },
    });
    const band = {
      ...math,
      ThresholdMetricId: 'e1',
      Metrics: [{ Id: 'm1', MetricStat: stat }, math.Metrics[1]],
    };
    expect(alarmDefinition(band)).toMatchObject({ watched: 'm1', queries: [{ id: 'm1' }] });
    expect(alarmDefinition(band)).not.toHaveProperty('threshold');
  });

  test('a composite alarm watches no metric', () => {
    expect(alarmDefinition({ AlarmName: 'c', AlarmRule: 'ALARM(x)' })).toBeUndefined();
  });
});

describe('what a metric did', () => {
  const definition = alarmDefinition(alarm)!;

  test('what was usual, what it is now, and since when it has been beyond the threshold', () => {
    const points = minutes(...usual(57, 2), 3, 40, 60, 80, 90, 226, 240);
    expect(metricFinding(definition, window, startedAt, points, none)).toMatchObject({
      before: 2,
      last: 240,
      peak: 240,
      since: '2026-03-12T13:59:00.000Z',
      missing: 2,
      periods: 66,
    });
  });

  test('a single value under the threshold breaks the run', () => {
    const points = minutes(...usual(57, 2), 60, 2, 70, 80);
    expect(metricFinding(definition, window, startedAt, points, none).since).toBe('2026-03-12T13:59:00.000Z');
  });

  test('without data nothing is claimed; with data that ended it is quiet', () => {
    const empty = metricFinding(definition, window, startedAt, [], none);
    expect(empty).not.toHaveProperty('last');
    expect(empty.missing).toBe(66);
    const ended = metricFinding(definition, window, startedAt, minutes(...usual(50, 2)), none);
    expect(isQuiet(ended, window.to)).toBe(true);
    expect(
      isQuiet(metricFinding(definition, window, startedAt, minutes(...usual(64, 2)), none), window.to),
    ).toBe(false);
  });

  test('the siblings that moved most are named, those that scatter are not', () => {
    const siblings = [
      { name: 'calm', points: minutes(...usual(62, 10), 11, 10, 12) },
      { name: 'up', points: minutes(...usual(62, 10), 40, 44, 42) },
      { name: 'down', points: minutes(...usual(62, 100), 10, 11, 9) },
      { name: 'silent', points: [] },
    ];
    const found = metricFinding(definition, window, startedAt, minutes(...usual(66, 2)), {
      ...none,
      siblings,
      of: 9,
    });
    expect(found.siblings).toEqual([
      { name: 'down', before: 100, now: 10 },
      { name: 'up', before: 10, now: 42 },
    ]);
    expect(found.ofSiblings).toBe(9);
  });

  test('siblings have the same dimensions with other values', () => {
    const own = { LoadBalancer: 'a', TargetGroup: 'b' };
    expect(isSibling(own, own)).toBe(false);
    expect(isSibling(own, { LoadBalancer: 'a' })).toBe(false);
    expect(isSibling(own, { TargetGroup: 'c', LoadBalancer: 'a' })).toBe(true);
    expect(siblingName(own, { TargetGroup: 'c', LoadBalancer: 'a' })).toBe('TargetGroup=c');
  });

  test('periods are whole ones', () => {
    expect(wholePeriods({ from: '2026-03-12T13:00:30.000Z', to: '2026-03-12T14:02:10.000Z' }, 300)).toEqual({
      from: '2026-03-12T13:00:00.000Z',
      to: '2026-03-12T14:05:00.000Z',
    });
  });
});

describe('the picture', () => {
  const definition = alarmDefinition(alarm)!;
  const marks = [{ at: '2026-03-12T13:56:00.000Z', text: 'codedeploy: payments-api 214 <script>' }];

  test('the widget has the series, the threshold and the marks', () => {
    expect(JSON.parse(metricWidget(definition, window, marks, 'eu-west-1'))).toMatchObject({
      start: window.from,
      end: window.to,
      metrics: [
        [
          'AWS/ApplicationELB',
          'HTTPCode_Target_5XX_Count',
          'LoadBalancer',
          'app/checkout/1',
          { stat: 'Sum' },
        ],
      ],
      annotations: { horizontal: [{ value: 50 }], vertical: [{ value: '2026-03-12T13:56:00.000Z' }] },
    });
  });

  test('our own graph breaks where data is missing, and takes names from outside as text', () => {
    const finding = metricFinding(definition, window, startedAt, [], { ...none, marks });
    const points = minutes(2, 3, undefined, undefined, undefined, 4, 80);
    const svg = metricGraph(finding, window, points, String, 'en');
    expect(svg.match(/<polyline/g)).toHaveLength(2);
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toContain('<script>');
    expect(metricGraph(finding, window, [], String, 'en')).toContain('no data');
  });
});

describe('when the metric was beyond its threshold', () => {
  const three = { ...alarm, EvaluationPeriods: 3, DatapointsToAlarm: 2 };
  const breach = (
    points: readonly MetricPoint[],
    given: object = three,
    until = window.to,
    seen = startedAt,
  ) => metricFinding(alarmDefinition({ ...given })!, { from, to: until }, seen, points, none).breach;

  test('from the first breaching datapoint to the end of the last one; breaks that the alarm looks over do not end it', () => {
    const values = [...usual(57, 3), 60, 70, 4, 5, 90, 80, 70, 3, 3];
    expect(breach(minutes(...values))).toEqual({
      from: '2026-03-12T13:57:00.000Z',
      to: '2026-03-12T14:04:00.000Z',
    });
  });

  test('an earlier trouble that had ended is not a part of it, and one that goes on has no end', () => {
    const values = [...usual(40, 3), 60, 70, ...usual(17, 3), 60, 70, 80, 90, 60, 70];
    expect(breach(minutes(...values))).toEqual({ from: '2026-03-12T13:59:00.000Z' });
  });

  test('a value that equals the threshold breaches only where the alarm says so', () => {
    const values = [...usual(60, 0), ...usual(4, 3)];
    const errors = { ...three, Threshold: 0 };
    expect(breach(minutes(...values), errors)).toEqual({ from: '2026-03-12T14:00:00.000Z' });
    const orEqual = { ...errors, ComparisonOperator: 'GreaterThanOrEqualToThreshold' };
    expect(breach(minutes(...values), orEqual)).toEqual({ from });
    const below = { ...three, Threshold: 3, ComparisonOperator: 'LessThanThreshold' };
    expect(breach(minutes(...usual(60, 3), 1, 1, 3), below)).toEqual({
      from: '2026-03-12T14:00:00.000Z',
      to: '2026-03-12T14:02:00.000Z',
    });
  });

  test('one that began after somebody had declared the incident is dated all the same; one that never did is not', () => {
    const values = [...usual(64, 3), 60, 70, 3];
    expect(breach(minutes(...values), three, window.to, '2026-03-12T13:30:00.000Z')).toEqual({
      from: '2026-03-12T14:04:00.000Z',
      to: '2026-03-12T14:06:00.000Z',
    });
    expect(breach(minutes(...usual(66, 3)))).toBeUndefined();
    expect(breach([])).toBeUndefined();
  });
});
