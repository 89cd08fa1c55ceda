import { describe, expect, test } from 'vitest';
import { alarmKey, deliveryKey, parseNotification, transitionKey } from '../../../bot/core/alarm/index.ts';
import { document, fixture, signalOf, type Json } from './fixture.ts';

describe('the key of a transition', () => {
  const key = (changes: Json) => transitionKey(signalOf(document(changes)));

  test('is the same whichever way the transition came', () => {
    const overHttp = signalOf(fixture('http-metric-alarm'));
    const action = {
      alarmArn: overHttp.alarm.arn,
      accountId: '111122223333',
      region: 'eu-west-1',
      time: '2026-03-12T14:02:10.123+0000',
      alarmData: {
        alarmName: 'web-cpu',
        state: { value: 'ALARM', timestamp: '2026-03-12T14:02:10.123+0000' },
        configuration: {},
      },
    };
    const record = {
      MetricAlarms: [
        {
          AlarmName: 'web-cpu',
          AlarmArn: overHttp.alarm.arn,
          StateValue: 'ALARM',
          StateTransitionedTimestamp: '2026-03-12T15:02:10.123456+01:00',
        },
      ],
    };
    expect(
      new Set([overHttp, signalOf(action), signalOf(record), signalOf(document())].map(transitionKey)).size,
    ).toBe(1);
  });

  test.each<[string, Json]>([
    ['another alarm', { AlarmArn: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:other' }],
    ['another region', { AlarmArn: 'arn:aws:cloudwatch:eu-west-2:111122223333:alarm:web-cpu' }],
    ['another state', { NewStateValue: 'OK' }],
    ['another contributor', { AlarmContributorId: 'a29eb44b20c4362e' }],
    ['a millisecond later', { StateChangeTime: '2026-03-12T14:02:10.124+0000' }],
  ])('differs for %s', (_name, changes) => {
    expect(key(changes)).not.toBe(key({}));
  });

  test('does not depend on the words or the way', () => {
    expect(
      key({ NewStateReason: 'other words', AlarmDescription: 'x', OldStateValue: 'INSUFFICIENT_DATA' }),
    ).toBe(key({}));
  });

  test('without an ARN is made of account, region and name, and a name cannot imitate another', () => {
    const old = { AlarmArn: undefined };
    expect(alarmKey(signalOf(document(old)).alarm)).toBe('["111122223333","eu-west-1","web-cpu"]');
    const odd = signalOf(document({ ...old, AlarmName: '","eu-west-1","web-cpu', Region: 'Mars' })).alarm;
    expect(alarmKey(odd)).not.toBe(alarmKey(signalOf(document(old)).alarm));
  });
});

test('the key of a delivery names the sender, and is the same on every retry', () => {
  const keys = [
    'http-metric-alarm',
    'lambda-sqs-composite',
    'eventbridge-composite-suppressed',
    'sqs-raw-contributor',
    'raw-metric-alarm',
  ].map((name) => parseNotification(fixture(name)).map(deliveryKey)[0]);
  expect(keys).toEqual([
    'sns:aaaaaaaa-0000-4000-8000-000000000001',
    'sns:aaaaaaaa-0000-4000-8000-000000000003',
    'eventbridge:cccccccc-0000-4000-8000-000000000001',
    'sqs:bbbbbbbb-0000-4000-8000-000000000002',
    undefined,
  ]);
});
