import { describe, expect, test } from 'vitest';
import { parseNotification } from '../../../bot/core/alarm/index.ts';
import { document, fixture, only, signalOf, type Json } from './fixture.ts';

const link = (name: string): string =>
  `https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#alarmsV2:alarm/${name}`;

test('a metric alarm over HTTP becomes a signal with everything that the document says', () => {
  expect(parseNotification(fixture('http-metric-alarm'))).toEqual([
    {
      record: 0,
      kind: 'metric-alarm',
      signal: {
        kind: 'metric-alarm',
        alarm: {
          arn: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:web-cpu',
          name: 'web-cpu',
          account: '111122223333',
          region: 'eu-west-1',
          partition: 'aws',
        },
        state: {
          new: 'ALARM',
          old: 'OK',
          at: '2026-03-12T14:02:10.123Z',
          reason:
            'Threshold Crossed: 3 out of the last 5 datapoints [93.2 (12/03/26 14:01:00), 91.0 (12/03/26 14:00:00), 90.5 (12/03/26 13:58:00)] were greater than the threshold (80.0) (minimum 3 datapoints for OK -> ALARM transition).',
        },
        metric: {
          namespace: 'AWS/EC2',
          name: 'CPUUtilization',
          dimensions: { InstanceId: 'i-0aaaabbbbccccdddd' },
          statistic: 'Average',
          periodSec: 60,
          threshold: 80,
          comparison: 'GreaterThanThreshold',
          datapointsToAlarm: 3,
          evaluationPeriods: 5,
          missingData: 'notBreaching',
        },
        datapoints: [
          { value: 90.5, at: '2026-03-12T13:58:00.000Z' },
          { value: 91, at: '2026-03-12T14:00:00.000Z' },
          { value: 93.2, at: '2026-03-12T14:01:00.000Z' },
        ],
        description: 'Scale out or restart, see runbook ec2-cpu',
        sentence: 'Average CPUUtilization of i-0aaaabbbbccccdddd was above 80 for 3 of 5 min: 93.2',
        links: { alarm: link('web-cpu') },
        via: 'sns',
        deliveryId: 'aaaaaaaa-0000-4000-8000-000000000001',
      },
      via: 'sns',
      deliveryId: 'aaaaaaaa-0000-4000-8000-000000000001',
      sns: expect.objectContaining({ topicArn: 'arn:aws:sns:eu-west-1:111122223333:alarms' }) as unknown,
    },
  ]);
});

test.each([
  [
    'raw-metric-alarm',
    ['metric-alarm'],
    'raw',
    'Average CPUUtilization of i-0aaaabbbbccccdddd was above 80 for 3 of 5 min: 93.2',
  ],
  [
    'lambda-two-records-2016',
    ['metric-alarm', 'metric-alarm'],
    'lambda/sns',
    'Sum of ApproximateNumberOfMessagesVisible of orders was at or above 100 for 5 min: 120',
  ],
  [
    'lambda-sqs-composite',
    ['composite-alarm'],
    'lambda/sqs/sns',
    'Composite alarm checkout went to ALARM: checkout-5xx, checkout-latency, checkout-by-name',
  ],
  [
    'sqs-raw-contributor',
    ['metrics-insights-alarm'],
    'sqs',
    'MAX(Load) of Team=a, Stage=prod is no longer above 10: 5 (told when a mute window had ended)',
  ],
  [
    'function-url-base64-metric-math',
    ['metric-math-alarm'],
    'url/sns',
    'Error rate was at or above 5 for 2 of 3 periods of 5 min: 7.25',
  ],
  [
    'eventbridge-composite-suppressed',
    ['composite-alarm'],
    'eventbridge',
    'Composite alarm checkout went to ALARM: checkout-5xx (actions held back by WaitPeriod)',
  ],
  [
    'eventbridge-contributor-muted',
    ['metrics-insights-alarm'],
    'eventbridge',
    'AVG(ConsumedWriteCapacityUnits) of TableName=orders was below 1: 0 (actions held back by nightly)',
  ],
  [
    'lambda-action-anomaly',
    ['anomaly-alarm'],
    'alarm-action',
    'p99 of TargetResponseTime of app/checkout/1a2b was outside its expected band (0.1 to 0.6): 9.8',
  ],
  [
    'describe-alarms',
    ['metric-alarm', 'promql-alarm', 'composite-alarm', 'log-alarm'],
    'describe-alarms',
    'Sum of WriteIOPS of shop sent no data for 2 periods, which counts as a breach',
  ],
  ['raw-log-alarm', ['log-alarm'], 'raw', 'Log query panics was above 5 in 1 of 3 runs: 12'],
])('%s is read as %j through %s', (name, kinds, via, sentence) => {
  const rows = parseNotification(fixture(name));
  expect(rows.map((row) => row.kind)).toEqual(kinds);
  expect(rows.map((row) => row.record)).toEqual(kinds.map((_kind, index) => index));
  expect(rows.every((row) => row.via === via && row.signal?.via === via)).toBe(true);
  expect(rows[0]?.signal?.sentence).toBe(sentence);
});

describe('the way', () => {
  const alarm = document();
  const text = JSON.stringify(alarm);
  const event = JSON.parse(fixture('eventbridge-contributor-muted')) as { id: string };
  const envelope = JSON.parse(fixture('http-metric-alarm')) as Record<string, unknown>;

  test.each<[string, unknown, string, string | undefined]>([
    ['a message body of SQS in any spelling', { messageId: 'm1', body: text, attributes: {} }, 'sqs', 'm1'],
    ['a batch of ReceiveMessage', { Messages: [{ MessageId: 'm1', Body: text }] }, 'sqs', 'm1'],
    [
      'an event in SQS',
      { Records: [{ messageId: 'm1', body: JSON.stringify(event), eventSource: 'aws:sqs' }] },
      'lambda/sqs/eventbridge',
      event.id,
    ],
    [
      'an event in SNS',
      { ...envelope, Message: JSON.stringify(event) },
      'sns/eventbridge',
      'aaaaaaaa-0000-4000-8000-000000000001',
    ],
    [
      'SNS in SQS over a function URL',
      { requestContext: {}, body: JSON.stringify({ messageId: 'm1', body: JSON.stringify(envelope) }) },
      'url/sqs/sns',
      'aaaaaaaa-0000-4000-8000-000000000001',
    ],
    [
      'a raw HTTP delivery',
      {
        requestContext: {},
        headers: { 'x-amz-sns-message-id': 'h1', 'x-amz-sns-rawdelivery': 'true' },
        body: text,
      },
      'url',
      'h1',
    ],
    [
      'a message with a text for each protocol',
      { ...envelope, Message: JSON.stringify({ default: text, sms: 'ALARM', email: 'x' }) },
      'sns',
      'aaaaaaaa-0000-4000-8000-000000000001',
    ],
    ['a document as JSON in JSON', JSON.stringify(text), 'raw', undefined],
    ['a document that is an object where text belongs', { Message: alarm }, 'sns', undefined],
    ['a document with a byte order mark', `\uFEFF${text}`, 'raw', undefined],
  ])('of %s is peeled off', (_name, content, via, deliveryId) => {
    const row = only(content);
    expect(row.signal?.alarm.name).toMatch(/^(?:web-cpu|tables)$/);
    expect({ via: row.via, deliveryId: row.deliveryId }).toEqual({ via, deliveryId });
  });

  test('is named by the receiver when it knows, with its id for what carries none', () => {
    const [row] = parseNotification(text, { via: 'sqs', deliveryId: 'm1' });
    expect(row).toMatchObject({ via: 'sqs', deliveryId: 'm1', signal: { via: 'sqs', deliveryId: 'm1' } });
    const [signed] = parseNotification(JSON.stringify(envelope), { via: 'sqs', deliveryId: 'm1' });
    expect(signed).toMatchObject({ via: 'sqs/sns', deliveryId: 'aaaaaaaa-0000-4000-8000-000000000001' });
  });

  test('several records in one delivery get ids of their own, a repeated delivery does not', () => {
    const two = JSON.stringify([alarm, alarm]);
    expect(parseNotification(two, { deliveryId: 'm1' }).map((row) => row.deliveryId)).toEqual(['m1', 'm1#1']);
    const twice = JSON.stringify({ Records: [1, 2].map(() => ({ Sns: envelope })) });
    const ids = parseNotification(twice).map((row) => row.deliveryId);
    expect(ids).toEqual([envelope['MessageId'], envelope['MessageId']]);
  });

  test.each<[string, Record<string, unknown>]>([
    [
      'a batch',
      { Records: [{ Sns: { ...envelope, Message: JSON.stringify(document({ AlarmName: 'forged' })) } }] },
    ],
    ['an alarm', document({ AlarmName: 'forged' })],
    [
      'a body',
      {
        messageId: 'm',
        body: JSON.stringify(document({ AlarmName: 'forged' })),
        requestContext: {},
        headers: {},
      },
    ],
    ['an event', { ...event }],
    ['an answer of the API', { MetricAlarms: [document({ AlarmName: 'forged' })] }],
    ['a text for each protocol', { default: JSON.stringify(document({ AlarmName: 'forged' })), sms: 'x' }],
    ['an action', { alarmData: {}, alarmArn: 'x' }],
  ])('%s put beside the fields of a signed message is not read instead of it', (_name, added) => {
    for (const content of [
      { ...added, ...envelope },
      { ...envelope, ...added },
    ]) {
      expect(only(content)).toMatchObject({ via: 'sns', signal: { alarm: { name: 'web-cpu' } } });
    }
  });

  test('an unsigned field beside a signed one does not replace it', () => {
    const { MessageId: id, ...rest } = envelope;
    const row = only({
      'message-id': 'spoofed',
      TYPE: 'SubscriptionConfirmation',
      timestamp: '2001-01-01T00:00:00Z',
      ...rest,
      MessageId: id,
    });
    expect(row).toMatchObject({ kind: 'metric-alarm', deliveryId: id });
  });
});

test('children of a composite alarm are objects, ARNs or names', () => {
  expect(signalOf(fixture('lambda-sqs-composite')).children).toEqual([
    {
      arn: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:checkout-5xx',
      state: 'ALARM',
      at: '2026-03-12T14:02:10.123Z',
    },
    { arn: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:checkout-latency' },
    { name: 'checkout-by-name' },
  ]);
});

test('a contributor, tags and a late action are told', () => {
  expect(signalOf(fixture('sqs-raw-contributor'))).toMatchObject({
    contributor: { id: 'a29eb44b20c4362e', attributes: { Team: 'a', Stage: 'prod' } },
    tags: { team: 'payments', tier: '1' },
    afterMute: true,
    condition: { threshold: 10, comparison: 'GreaterThanThreshold', periodSec: 60 },
  });
  expect(signalOf(fixture('eventbridge-composite-suppressed'))).toMatchObject({ tags: { team: 'payments' } });
});

test('muting and suppressing are told, because events come all the same', () => {
  expect(signalOf(fixture('eventbridge-contributor-muted')).muted).toEqual({
    by: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm-mute-rule:nightly',
    from: '2026-03-12T14:00:00.000Z',
    to: '2026-03-12T15:00:00.000Z',
  });
  expect(signalOf(fixture('eventbridge-composite-suppressed')).suppressed).toEqual({
    by: 'WaitPeriod',
    reason: 'Actions suppressed by WaitPeriod',
  });
});

test('queries of metric math keep their metrics, accounts and labels', () => {
  expect(signalOf(fixture('function-url-base64-metric-math')).metrics).toEqual([
    { id: 'rate', expression: '100*e/r', label: 'Error rate', returnData: true },
    {
      id: 'e',
      metric: {
        namespace: 'AWS/ApplicationELB',
        name: 'HTTPCode_Target_5XX_Count',
        dimensions: { LoadBalancer: 'app/checkout/1a2b' },
        statistic: 'Sum',
      },
      periodSec: 300,
      returnData: false,
    },
    {
      id: 'r',
      metric: {
        namespace: 'AWS/ApplicationELB',
        name: 'RequestCount',
        dimensions: { LoadBalancer: 'app/checkout/1a2b' },
        statistic: 'Sum',
      },
      periodSec: 300,
      account: '444455556666',
      returnData: false,
    },
  ]);
});

test('one metric written as a query is a metric alarm; in another account the query is kept', () => {
  const stat = (accountId?: string) => [
    {
      Id: 'm1',
      AccountId: accountId,
      MetricStat: {
        Metric: { MetricName: 'Errors', Namespace: 'AWS/Lambda', Dimensions: [] },
        Period: 60,
        Stat: 'Sum',
      },
      ReturnData: true,
    },
  ];
  const trigger = { MetricName: undefined, Namespace: undefined, Statistic: undefined, Period: undefined };
  const own = signalOf(document({}, { ...trigger, Metrics: stat() }));
  expect(own).toMatchObject({
    kind: 'metric-alarm',
    metric: { name: 'Errors', statistic: 'Sum', periodSec: 60, threshold: 80 },
  });
  expect(own.metrics).toBeUndefined();
  const other = signalOf(document({}, { ...trigger, Metrics: stat('444455556666') }));
  expect(other.metrics?.[0]?.account).toBe('444455556666');
});

test('DescribeAlarms dates the transition, not the last renewal of its reason', () => {
  const rows = parseNotification(fixture('describe-alarms'));
  expect(rows.map((row) => row.signal?.state.at)).toEqual([
    '2026-03-12T14:03:10.679Z',
    '2026-03-12T14:02:10.500Z',
    '2026-03-12T14:00:00.000Z',
    '2026-03-12T14:00:10.000Z',
  ]);
  expect(rows[0]?.signal?.datapoints).toEqual([
    { at: '2026-03-12T14:01:00.000Z' },
    { at: '2026-03-12T14:02:00.000Z' },
  ]);
  expect(rows[1]?.signal?.rule).toContain('rate(container_cpu');
  expect(rows[3]?.signal?.condition).toMatchObject({
    threshold: 5,
    datapointsToAlarm: 1,
    evaluationPeriods: 3,
  });
});

test.each([
  [
    'describe-alarms',
    'https://us-gov-west-1.console.amazonaws-us-gov.com/cloudwatch/home?region=us-gov-west-1#alarmsV2:alarm/db-writes',
  ],
  [
    'eventbridge-composite-suppressed',
    'https://eusc-de-east-1.console.amazonaws-eusc.eu/cloudwatch/home?region=eusc-de-east-1#alarmsV2:alarm/checkout',
  ],
  [
    'lambda-action-anomaly',
    'https://cn-north-1.console.amazonaws.cn/cloudwatch/home?region=cn-north-1#alarmsV2:alarm/latency%3A%20p99%20%2F%20checkout',
  ],
  [
    'lambda-two-records-2016',
    'https://us-west-2.console.aws.amazon.com/cloudwatch/home?region=us-west-2#alarmsV2:alarm/queue%20depth%20%28orders%29',
  ],
])('%s links to the console of its partition', (name, url) => {
  expect(parseNotification(fixture(name))[0]?.signal?.links).toEqual({ alarm: url });
});

test('text of an alarm is redacted, its identity is not', () => {
  const signal = signalOf(
    document({
      AlarmName: 'jane@example.com password=x',
      AlarmDescription: 'mail jane@example.com',
      NewStateReason: 'set by hand, token=abcd1234abcd',
    }),
  );
  expect(signal.alarm.name).toBe('jane@example.com password=x');
  expect(signal.description).toBe('mail [removed:e-mail]');
  expect(signal.state.reason).toBe('set by hand, token=[removed:secret-value]');
  expect(signalOf(fixture('raw-log-alarm')).logLines).toEqual([
    'panic: password=[removed:secret-value] for order 17',
    'panic: nil map <!channel>',
  ]);
});

describe('an alarm of several series', () => {
  const promQl = {
    EvaluationCriteria: { PromQLCriteria: { Query: 'up == 0', PendingPeriod: 60 } },
    EvaluationInterval: 30,
  };
  const contributor = { AlarmContributorId: '0123456789abcdef', AlarmContributorAttributes: { job: 'api' } };
  const series = { ...contributor, NewStateReason: 'The query returned a value' };

  test('of PromQL keeps its query, interval and series, and names the series when it quotes', () => {
    const signal = signalOf({ ...document(series), Trigger: promQl });
    expect(signal).toMatchObject({
      kind: 'promql-alarm',
      rule: 'up == 0',
      condition: { periodSec: 30 },
      contributor: { id: '0123456789abcdef', attributes: { job: 'api' } },
      sentence: 'web-cpu of job=api went to ALARM, with the words: The query returned a value',
    });
    expect(signal.metric).toBeUndefined();
  });

  test('whose query was not sent is none of a single metric', () => {
    expect(signalOf({ ...document(series), Trigger: {} }).kind).toBe('metrics-insights-alarm');
    expect(signalOf({ ...document(series), Trigger: undefined }).kind).toBe('metrics-insights-alarm');
  });

  test('keeps an id of 1,024 characters whole: cut, two series could become one', () => {
    const id = 'x'.repeat(1024);
    expect(signalOf(document({ ...contributor, AlarmContributorId: id })).contributor?.id).toBe(id);
  });

  test('as an event has the same kinds, with tags, in every partition', () => {
    const event = (region: string, configuration: Json): Json => ({
      id: 'e1',
      source: 'aws.cloudwatch',
      'detail-type': 'CloudWatch Alarm State Change',
      account: '111122223333',
      time: '2026-03-12T14:02:10Z',
      region,
      resources: [],
      detail: {
        alarmName: 'web',
        alarmTags: { team: 'web' },
        configuration,
        state: { value: 'ALARM', reason: 'said so', timestamp: '2026-03-12T14:02:10.000+0000' },
      },
    });
    const log = {
      scheduledQueryConfiguration: { queryString: 'fields @message' },
      queryResultsToEvaluate: 3,
    };
    const query = { evaluationCriteria: { promQLCriteria: { query: 'up == 0' } } };
    expect(signalOf(event('eusc-de-east-1', log))).toMatchObject({
      kind: 'log-alarm',
      rule: 'fields @message',
      alarm: { partition: 'aws-eusc' },
      tags: { team: 'web' },
    });
    expect(signalOf(event('cn-north-1', query))).toMatchObject({
      kind: 'promql-alarm',
      rule: 'up == 0',
      links: {
        alarm: 'https://cn-north-1.console.amazonaws.cn/cloudwatch/home?region=cn-north-1#alarmsV2:alarm/web',
      },
    });
  });
});
