import { expect, test } from 'vitest';
import { alarmSentence } from '../../../bot/core/alarm/index.ts';
import { textsFor } from '../../../bot/core/texts/index.ts';
import { document, fixture, signalOf, type Json } from './fixture.ts';

const crossed =
  'Threshold Crossed: 1 out of the last 1 datapoints [93.24561 (12/03/26 14:01:00)] was greater than the threshold (80.0).';
const once = { EvaluationPeriods: 1, DatapointsToAlarm: undefined };

test.each<[Json, Json, string]>([
  [{}, {}, 'Average CPUUtilization of i-0aaaabbbbccccdddd was above 80 for 3 of 5 min: 93.2'],
  [
    { NewStateReason: crossed },
    once,
    'Average CPUUtilization of i-0aaaabbbbccccdddd was above 80 for 1 min: 93.25',
  ],
  [
    { NewStateReason: crossed },
    { ...once, Period: 300 },
    'Average CPUUtilization of i-0aaaabbbbccccdddd was above 80 for 5 min: 93.25',
  ],
  [
    {},
    { DatapointsToAlarm: 5, Period: 10 },
    'Average CPUUtilization of i-0aaaabbbbccccdddd was above 80 for 50 s: 93.2',
  ],
  [{}, { Period: 3600 }, 'Average CPUUtilization of i-0aaaabbbbccccdddd was above 80 for 3 of 5 h: 93.2'],
  [
    {},
    { Period: 90 },
    'Average CPUUtilization of i-0aaaabbbbccccdddd was above 80 for 3 of 5 periods of 90 s: 93.2',
  ],
  [{}, { Period: undefined }, 'Average CPUUtilization of i-0aaaabbbbccccdddd was above 80: 93.2'],
  [
    {},
    { Statistic: 'SUM', ComparisonOperator: 'LessThanOrEqualToThreshold' },
    'Sum of CPUUtilization of i-0aaaabbbbccccdddd was at or below 80 for 3 of 5 min: 93.2',
  ],
  [{}, { Dimensions: [] }, 'Average CPUUtilization was above 80 for 3 of 5 min: 93.2'],
  [
    {},
    { Dimensions: { a: '1', b: '2', c: '3', d: '4' } },
    'Average CPUUtilization of 1, 2, 3, … was above 80 for 3 of 5 min: 93.2',
  ],
  [
    {
      NewStateValue: 'OK',
      NewStateReason:
        'Threshold Crossed: 1 datapoint [12.0 (12/03/26 14:01:00)] was not greater than the threshold (80.0).',
    },
    {},
    'Average CPUUtilization of i-0aaaabbbbccccdddd is no longer above 80: 12',
  ],
  [
    { NewStateValue: 'INSUFFICIENT_DATA', NewStateReason: 'Insufficient Data: 5 datapoints were unknown.' },
    {},
    'Average CPUUtilization of i-0aaaabbbbccccdddd has too little data to be judged',
  ],
  [
    { NewStateReason: 'Unchecked: Initial alarm creation', NewStateValue: 'INSUFFICIENT_DATA' },
    {},
    'Average CPUUtilization of i-0aaaabbbbccccdddd has not been evaluated yet: the alarm is new',
  ],
  [
    {
      NewStateReason:
        'Threshold Crossed: no datapoints were received for 1 period and 1 missing datapoint was treated as [Breaching].',
    },
    {},
    'Average CPUUtilization of i-0aaaabbbbccccdddd sent no data for 1 period, which counts as a breach',
  ],
  [{ NewStateReason: 'testing the pager' }, {}, 'web-cpu went to ALARM, with the words: testing the pager'],
  [{ NewStateReason: '' }, {}, 'Average CPUUtilization of i-0aaaabbbbccccdddd was above 80 for 3 of 5 min'],
  [
    { NewStateReason: crossed },
    { ...once, Threshold: undefined, ComparisonOperator: undefined },
    'Average CPUUtilization of i-0aaaabbbbccccdddd was above 80 for 1 min: 93.25',
  ],
  [
    {
      NewStateReason:
        'Threshold Crossed: 1 datapoint [1062305.75 (12/03/26 14:01:00)] was greater than the threshold (1.0E-4).',
    },
    { ...once, Threshold: 0.0001 },
    'Average CPUUtilization of i-0aaaabbbbccccdddd was above 0.0001 for 1 min: 1062306',
  ],
])('%j with the trigger %j reads %j', (changes, trigger, sentence) => {
  expect(signalOf(document(changes, trigger)).sentence).toBe(sentence);
});

test('a composite alarm that stays in ALARM when its suppression ends is not said to go there', () => {
  const event = JSON.parse(fixture('eventbridge-composite-suppressed')) as {
    detail: { previousState: Json; state: Json };
  };
  event.detail.previousState['value'] = 'ALARM';
  delete event.detail.state['actionsSuppressedBy'];
  expect(signalOf(event).sentence).toBe('Composite alarm checkout is still in ALARM: checkout-5xx');
});

test('the change of a multi-series alarm itself counts its series', () => {
  const event = JSON.parse(fixture('eventbridge-contributor-muted')) as {
    detail: { alarmContributor?: Json; muteDetail?: Json; state: Json };
  };
  delete event.detail.alarmContributor;
  delete event.detail.muteDetail;
  event.detail.state['reason'] = '6 out of 9 time series evaluated to ALARM';
  expect(signalOf(event).sentence).toBe('6 of 9 series of AVG(ConsumedWriteCapacityUnits) are in ALARM');
});

const vi = textsFor('vi');

test.each([
  ['http-metric-alarm', 'Average CPUUtilization của i-0aaaabbbbccccdddd ở mức trên 80 trong 3/5 phút: 93.2'],
  [
    'lambda-action-anomaly',
    'p99 của TargetResponseTime của app/checkout/1a2b ở mức ngoài dải dự kiến (0.1 đến 0.6): 9.8',
  ],
  [
    'eventbridge-composite-suppressed',
    'Composite alarm checkout chuyển sang ALARM: checkout-5xx (action đang bị giữ lại bởi WaitPeriod)',
  ],
  ['raw-log-alarm', 'Log query panics ở mức trên 5 trong 1/3 lần chạy: 12'],
])('%s is said in Vietnamese as %j', (name, sentence) => {
  expect(alarmSentence(signalOf(fixture(name)), vi)).toBe(sentence);
});

test('names from outside are escaped once for the output, our own words are not', () => {
  const escape = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('_', '\\_');
  const signal = signalOf(
    document({}, { MetricName: 'A_<!channel>&', Dimensions: { a: '<b>' }, Statistic: 'p_1' }),
  );
  expect(alarmSentence(signal, textsFor('en', escape))).toBe(
    'p\\_1 of A\\_&lt;!channel>&amp; of &lt;b> was above 80 for 3 of 5 min: 93.2',
  );
  const unknown = signalOf(document({ NewStateValue: 'INSUFFICIENT_DATA', NewStateReason: 'a_b' }));
  expect(alarmSentence(unknown, textsFor('en', escape))).toBe(
    'web-cpu went to INSUFFICIENT\\_DATA, with the words: a\\_b',
  );
});
