import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  notificationKinds,
  parseNotification,
  utf8Length,
  type NotificationRow,
} from '../../../bot/core/alarm/index.ts';
import { document, fixture, only, signalOf, type Json } from './fixture.ts';

describe('a document with missing or odd fields', () => {
  test('is read without a trigger, as in 2017', () => {
    const signal = signalOf({
      AlarmName: 'Example',
      AWSAccountId: '000000000000',
      NewStateValue: 'ALARM',
      NewStateReason: 'Threshold Crossed',
      StateChangeTime: '2017-01-12T16:30:42.236+0000',
      Region: 'EU - Ireland',
    });
    expect(signal).toEqual({
      kind: 'metric-alarm',
      alarm: { name: 'Example', account: '000000000000', region: 'eu-west-1', partition: 'aws' },
      state: { new: 'ALARM', at: '2017-01-12T16:30:42.236Z', reason: 'Threshold Crossed' },
      sentence: 'Alarm Example crossed its threshold',
      links: {
        alarm:
          'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#alarmsV2:alarm/Example',
      },
      via: 'raw',
    });
  });

  test.each<[string, Json, Json, Json]>([
    ['actions as text', { OKActions: 'arn', AlarmActions: null }, {}, {}],
    [
      'the trigger as text',
      { Trigger: JSON.stringify(document()['Trigger']) },
      {},
      { metric: { name: 'CPUUtilization' } },
    ],
    [
      'the trigger beside the other fields',
      { ...(document()['Trigger'] as Json), Trigger: undefined },
      {},
      { metric: { name: 'CPUUtilization' } },
    ],
    ['no dimensions', {}, { Dimensions: null }, { metric: { dimensions: {} } }],
    [
      'dimensions as the API writes them',
      {},
      { Dimensions: [{ Name: 'A', Value: 'b' }, { Name: 'N' }, 'x', null] },
      { metric: { dimensions: { A: 'b' } } },
    ],
    ['dimensions as an object', {}, { Dimensions: { A: 'b' } }, { metric: { dimensions: { A: 'b' } } }],
    ['the threshold as text', {}, { Threshold: '80.50' }, { metric: { threshold: 80.5 } }],
    [
      'a percentile',
      {},
      { Statistic: undefined, StatisticType: 'ExtendedStatistic', ExtendedStatistic: 'p99.9' },
      { metric: { statistic: 'p99.9' } },
    ],
    ['a sample count', {}, { Statistic: 'SAMPLE_COUNT' }, { metric: { statistic: 'SampleCount' } }],
    ['a unit', {}, { Unit: 'Percent' }, { metric: { unit: 'Percent' } }],
    [
      'missing data in the old form',
      {},
      { TreatMissingData: '- TreatMissingData:                    Breaching' },
      { metric: { missingData: 'breaching' } },
    ],
    [
      'a new account as a number',
      { AlarmArn: undefined, AWSAccountId: 12345678901 },
      {},
      { alarm: { account: '012345678901' } },
    ],
  ])('is read with %s', (_name, changes, trigger, expected) => {
    expect(signalOf(document(changes, trigger))).toMatchObject(expected);
  });

  test.each([
    ['an unknown unit of missing data', {}, { TreatMissingData: 'perhaps' }, ['metric', 'missingData']],
    ['an empty one', {}, { TreatMissingData: '' }, ['metric', 'missingData']],
    [
      'a threshold that is no number',
      { NewStateReason: 'by hand' },
      { Threshold: 'high' },
      ['metric', 'threshold'],
    ],
    ['an old state that is none', { OldStateValue: 'UNKNOWN' }, {}, ['state', 'old']],
    ['a region that is no name', { AlarmArn: undefined, Region: 'EXAMPLE' }, {}, ['alarm', 'region']],
    [
      'an account that is none',
      { AlarmArn: undefined, AWSAccountId: '[ACCOUNT_ID]' },
      {},
      ['alarm', 'account'],
    ],
    [
      'placeholders in the ARN',
      { AlarmArn: 'arn:aws:cloudwatch:REGION:ACCOUNT:alarm:x', Region: 'x', AWSAccountId: 'y' },
      {},
      ['alarm', 'region'],
    ],
    [
      'a host name in the ARN',
      { AlarmArn: 'arn:aws:cloudwatch:evil.example/#:1:alarm:x', Region: '' },
      {},
      ['links', 'alarm'],
    ],
    ['a text that is no ARN', { AlarmArn: 'web-cpu' }, {}, ['alarm', 'arn']],
    ['an empty description', { AlarmDescription: '' }, {}, ['description']],
  ])('does not guess from %s', (_name, changes, trigger, path) => {
    expect(signalOf(document(changes, trigger))).not.toHaveProperty(path);
  });

  test.each<[string, Json, RegExp]>([
    ['a name', { AlarmName: undefined, AlarmArn: 'x' }, /without AlarmName/],
    [
      'a state',
      { NewStateValue: undefined },
      /alarm "web-cpu" has no new state; known are OK, ALARM, INSUFFICIENT_DATA/,
    ],
    ['a known state', { NewStateValue: 'alarm' }, /the new state "alarm"/],
    ['a time', { StateChangeTime: '12.03.2026' }, /does not say when/],
  ])('is refused without %s, and says so', (_name, changes, detail) => {
    expect(only(document(changes))).toEqual({
      record: 0,
      kind: 'metric-alarm',
      refused: { reason: 'incomplete', detail: expect.stringMatching(detail) as unknown },
      via: 'raw',
    });
  });

  test('takes its name from the ARN and its time from what carried it', () => {
    const envelope = JSON.parse(fixture('http-metric-alarm')) as Json;
    const Message = JSON.stringify(document({ AlarmName: undefined, StateChangeTime: undefined }));
    expect(signalOf({ ...envelope, Message })).toMatchObject({
      alarm: { name: 'web-cpu' },
      state: { at: '2026-03-12T14:02:10.170Z' },
    });
  });
});

describe('hostile text', () => {
  test('loses controls, bidirectional marks and half characters', () => {
    const signal = signalOf(
      document({
        AlarmName: 'a\u202Eb\u0000c\nd\u200B\uD800',
        AlarmArn: undefined,
        AlarmDescription: 'line 1\r\nline 2\u0007\u2028end\uDC00',
        NewStateReason: `x${String.fromCharCode(27)}[31mred`,
      }),
    );
    expect(signal.alarm.name).toBe('a b c d \uFFFD');
    expect(signal.description).toBe('line 1\nline 2  end\uFFFD');
    expect(signal.state.reason).toBe('x [31mred');
    expect(JSON.stringify(signal).isWellFormed()).toBe(true);
  });

  test('a name of 1,000 characters is cut to 255, an ARN over 1,600 is refused', () => {
    const { name } = signalOf(document({ AlarmName: '💥'.repeat(500), AlarmArn: undefined })).alarm;
    expect(name.length).toBeLessThanOrEqual(255);
    expect(name.isWellFormed() && name.endsWith('…')).toBe(true);
    const AlarmArn = `arn:aws:cloudwatch:eu-west-1:111122223333:alarm:${'x'.repeat(1600)}`;
    expect(only(document({ AlarmArn })).refused).toEqual({
      reason: 'too-long',
      detail: 'the ARN of alarm "web-cpu" has 1648 characters; AWS allows 1600',
    });
  });

  test('long texts and lists are limited, so that a signal can be stored', () => {
    const many = (count: number, length: number) =>
      Object.fromEntries(Array.from({ length: count }, (_x, i) => [`n${i}`, 'ế'.repeat(length)]));
    const signal = signalOf(
      document(
        { AlarmDescription: 'd'.repeat(5000), NewStateReason: 'r'.repeat(5000), AlarmTags: many(100, 10) },
        { Dimensions: many(100, 10) },
      ),
    );
    expect(signal.description?.length).toBe(2000);
    expect(signal.state.reason.length).toBe(2000);
    expect(Object.keys(signal.tags ?? {})).toHaveLength(50);
    expect(Object.keys(signal.metric?.dimensions ?? {})).toHaveLength(30);
    expect(signal.leftOut).toBeUndefined();

    const huge = signalOf(
      document(
        {
          AlarmName: 'ế'.repeat(1000),
          AlarmDescription: 'ế'.repeat(5000),
          NewStateReason: 'ế'.repeat(5000),
          AlarmTags: many(50, 256),
          AlarmContributorId: 'c'.repeat(500),
          AlarmContributorAttributes: many(30, 1000),
        },
        { Dimensions: many(30, 1000), Metrics: undefined },
      ),
    );
    expect(huge.leftOut).toEqual(['tags', 'description', 'dimensions', 'attributes']);
    expect(Buffer.byteLength(JSON.stringify(huge))).toBeLessThan(20 * 1024);
    expect(huge.alarm.arn).toBe('arn:aws:cloudwatch:eu-west-1:111122223333:alarm:web-cpu');
  });

  test('names of the object prototype are names like others', () => {
    const text = JSON.stringify(document({}, { Dimensions: [{ name: 'constructor', value: 'a' }] })).replace(
      '"AlarmName"',
      '"__proto__":{"NewStateValue":"OK"},"AlarmName"',
    );
    const signal = signalOf(text);
    expect(signal.state.new).toBe('ALARM');
    expect(Object.entries(signal.metric?.dimensions ?? {})).toEqual([['constructor', 'a']]);
    expect(signalOf(document({ Region: 'constructor', AlarmArn: undefined })).alarm).not.toHaveProperty(
      'region',
    );
  });
});

describe('what is not read', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

  test.each<[string, string, string, string]>([
    ['over 1 MiB', `{"AlarmName":"${'x'.repeat(1024 * 1024)}"}`, 'unknown', 'too-large'],
    ['over 1 MiB of three-byte characters', 'ế'.repeat(360_000), 'unknown', 'too-large'],
    ['100,000 brackets', nested(100_000), 'unknown', 'too-deep'],
    ['broken JSON', '{"AlarmName":"x"', 'unknown', 'broken-json'],
    ['a batch of nothing', '{"Records":[]}', 'unknown', 'empty'],
    ['a list of nothing', '[]', 'unknown', 'empty'],
    ['10,001 records', JSON.stringify(Array.from({ length: 10_001 }, () => 1)), 'unknown', 'too-large'],
    ['an answer without alarms', '{"MetricAlarms":[],"CompositeAlarms":[]}', 'unknown', 'empty'],
    [
      'a body that is not base64',
      '{"requestContext":{},"body":"%%%","isBase64Encoded":true}',
      'unknown',
      'broken-json',
    ],
  ])('%s is refused', (_name, text, kind, reason) => {
    expect(only(text)).toMatchObject({ kind, refused: { reason } });
  });

  test('ten envelopes in each other are refused', () => {
    const wrapped = Array.from({ length: 10 }).reduce<string>(
      (inner) => JSON.stringify({ messageId: 'm', body: inner }),
      '{}',
    );
    expect(only(wrapped).refused).toMatchObject({ reason: 'too-deep' });
  });

  test('one bad record does not take the others with it', () => {
    const rows = parseNotification(
      JSON.stringify({
        Records: [
          { messageId: 'a', body: '{"broken' },
          { messageId: 'b', body: JSON.stringify(document()) },
        ],
      }),
    );
    expect(rows.map((row) => row.refused?.reason ?? row.kind)).toEqual(['broken-json', 'metric-alarm']);
  });

  test.each([
    '',
    '   ',
    'Server is down',
    '[FIRING:1] disk',
    'null',
    '42',
    'true',
    '"{"',
    '{}',
    '[1]',
    '{"Records":5}',
  ])('%j is text or unknown, never an error', (text) => {
    expect(['text', 'unknown']).toContain(only(text).kind);
  });
});

const alarmFixtures = [
  'raw-metric-alarm',
  'raw-log-alarm',
  'lambda-sqs-composite',
  'lambda-two-records-2016',
  'eventbridge-contributor-muted',
  'eventbridge-composite-suppressed',
  'eventbridge-codedeploy',
  'eventbridge-cloudtrail-lambda',
  'lambda-action-anomaly',
  'describe-alarms',
  'function-url-base64-metric-math',
  'http-metric-alarm',
  'sqs-raw-contributor',
  'subscription-confirmation',
];

/** What else comes on the same topics, each in an SNS message. */
const otherDocuments: readonly unknown[] = [
  {
    'detail-type': 'GuardDuty Finding',
    source: 'aws.guardduty',
    account: '111122223333',
    time: '2026-03-12T13:56:00Z',
    region: 'eu-west-1',
    resources: [],
    detail: {
      id: 'f',
      arn: 'arn:aws:guardduty:eu-west-1:111122223333:detector/d/finding/f',
      type: 'Recon',
      severity: 8,
      title: 'Port probe',
      resource: { instanceDetails: { tags: [{ key: 'a', value: 'b' }] } },
      service: { serviceName: 'guardduty', archived: false, eventLastSeen: '2026-03-12T13:50:00Z' },
    },
  },
  {
    'detail-type': 'AWS Health Event',
    source: 'aws.health',
    account: '111122223333',
    time: '2026-03-12T13:56:00Z',
    region: 'eu-west-1',
    detail: {
      eventArn: 'arn:aws:health:eu-west-1::event/EC2/X/X_1',
      eventTypeCode: 'X',
      eventTypeCategory: 'scheduledChange',
      statusCode: 'upcoming',
      lastUpdatedTime: 'Thu, 12 Mar 2026 13:55:30 GMT',
      eventDescription: [{ language: 'en', latestDescription: 'words' }],
    },
  },
  {
    receiver: 'sns',
    status: 'firing',
    orgId: 1,
    groupLabels: { alertname: 'A' },
    commonLabels: { b: 'c' },
    alerts: [
      {
        status: 'resolved',
        labels: { alertname: 'A', severity: 'page' },
        annotations: { summary: 's' },
        startsAt: '2026-03-12 13:50:00.1 +0000 UTC',
        endsAt: '2026-03-12T13:55:00Z',
        fingerprint: 'f',
      },
    ],
  },
  'Alerts Firing:\nLabels:\n - alertname = A\n - b = c\nAnnotations:\n - summary = s\nSource: https://x/graph\n',
  'AWS Budget Notification March 12, 2026\nAWS Account 111122223333\n\nBudget Name: a\nAlert Type: ACTUAL\n',
  { accountId: '111122223333', anomalyId: 'a', impact: { totalImpact: 10 }, rootCauses: [{}] },
  { ruleName: 'A', ruleId: 1, ruleUrl: 'https://x', state: 'alerting', evalMatches: [] },
  { Type: 'UnsubscribeConfirmation', Message: 'ended', Token: 't', SubscribeURL: 'https://x' },
].map((message) => ({
  ...(JSON.parse(fixture('http-metric-alarm')) as Record<string, unknown>),
  ...(typeof message === 'object' && 'Type' in message
    ? message
    : { Message: typeof message === 'string' ? message : JSON.stringify(message) }),
}));

describe('whatever is received', () => {
  const names = [
    'Records',
    'Sns',
    'Message',
    'body',
    'messageId',
    'requestContext',
    'isBase64Encoded',
    'detail',
    'detail-type',
    'source',
    'AlarmName',
    'AlarmArn',
    'NewStateValue',
    'StateChangeTime',
    'Trigger',
    'Metrics',
    'MetricStat',
    'TopicArn',
    'Type',
    'alarmData',
    'alarmArn',
    'MetricAlarms',
    'alerts',
    'default',
    'sms',
    'TriggeringChildren',
    'state',
    'value',
    '__proto__',
    'HistoryItemType',
    'Timestamp',
  ];
  const values = fc.oneof(
    fc.constantFrom<unknown>(
      'ALARM',
      '',
      null,
      0,
      -1,
      1e21,
      true,
      'aws.cloudwatch',
      'CloudWatch Alarm State Change',
      'CloudWatch Alarm Configuration Change',
      '2026-03-12T14:02:10.123+0000',
      'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:x',
      'Notification',
      '{"AlarmName":"x"}',
      '[{}]',
    ),
    fc.string({ unit: 'binary' }),
  );
  const anything = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      values,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...names), tie('tree'), { maxKeys: 8 }),
    ),
  })).tree;

  /** One outcome per row, with a reason where it is a refusal, and nothing that is too large to store or leads astray. */
  const outcomeFaults = ({ kind, signal, change, notice, refused }: Omit<NotificationRow, 'sns'>) => {
    const outcomes = [signal, change, notice, refused].filter((each) => each !== undefined).length;
    const expected = kind.endsWith('-confirmation') && !signal && !refused ? 0 : 1;
    const link = signal?.links.alarm ?? change?.links?.console ?? 'https://console.aws.amazon.com/';
    const known =
      /^https:\/\/[a-z0-9.-]{0,60}console\.(?:aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com|amazonaws-eusc\.eu)\//;
    return [
      ...(outcomes === expected ? [] : [`${outcomes} outcomes of ${kind}`]),
      ...(refused && (refused.reason as string) + refused.detail.trim() === refused.reason
        ? ['a refusal without a detail']
        : []),
      ...(signal && utf8Length(JSON.stringify(signal)) > 24 * 1024 ? ['a signal over 24 KB'] : []),
      ...(signal && (signal.sentence === '' || signal.alarm.name === '') ? ['no sentence or name'] : []),
      ...(known.test(link) ? [] : [`a link to ${link}`]),
    ];
  };

  const faultsOf = (text: string): readonly string[] => {
    const rows = parseNotification(text);
    const faults = rows.flatMap(({ sns: _sns, ...printed }, index) => {
      const json = JSON.stringify(printed);
      return [
        ...(printed.record === index ? [] : [`record ${printed.record} at ${index}`]),
        ...(notificationKinds.includes(printed.kind) ? [] : [`kind ${printed.kind}`]),
        ...(json.isWellFormed() ? [] : ['half a character']),
        ...(isDeepStrictEqual(JSON.parse(json), { ...printed }) ? [] : ['not plain JSON']),
        ...outcomeFaults(printed),
      ];
    });
    return rows.length === 0 ? ['no row'] : faults;
  };

  test('is answered with rows that are plain JSON', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(faultsOf(JSON.stringify(value) ?? '')).toEqual([]);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(faultsOf(text)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('a real document with any of its fields taken away or replaced is read or refused with a reason', () => {
    const fixtures = [...alarmFixtures.map(fixture), ...otherDocuments.map((each) => JSON.stringify(each))];
    const replacement = fc.constantFrom<unknown>(
      undefined,
      null,
      '',
      0,
      [],
      {},
      'x',
      [null],
      { a: 1 },
      '\uD800',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.nat({ max: 400 }),
        replacement,
        (text, position, value) => {
          let at = 0;
          const changed = JSON.stringify(
            JSON.parse(text, (_key, each: unknown) => ((at += 1) === position ? value : each)),
          );
          expect(faultsOf(changed ?? '')).toEqual([]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('a real document with any part of its text cut out, doubled or garbled is read or refused with a reason', () => {
    const fixtures = [...alarmFixtures.map(fixture), ...otherDocuments.map((each) => JSON.stringify(each))];
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.nat({ max: 5000 }),
        fc.nat({ max: 40 }),
        fc.oneof(
          fc.constantFrom('', '"', '}', ']', '\\', '{"Message":'),
          fc.string({ unit: 'binary', maxLength: 5 }),
        ),
        (text, position, length, put) => {
          const at = position % text.length;
          expect(faultsOf(text.slice(0, at) + put + text.slice(at + length))).toEqual([]);
          expect(
            faultsOf(text.slice(0, at) + text.slice(at, at + length).repeat(2) + text.slice(at)),
          ).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
