import { describe, expect, test } from 'vitest';
import {
  alarmKey,
  alarmSentence,
  matchFacts,
  parseNotification,
  transitionKey,
  type AlarmSignal,
} from '../../../bot/core/alarm/index.ts';
import { textsFor } from '../../../bot/core/texts/index.ts';
import { fixture, only, signalOf, type Json } from './fixture.ts';

const event = (source: string, type: string, detail: Json): Json => ({
  version: '0',
  id: 'cccccccc-0000-4000-8000-000000000009',
  'detail-type': type,
  source,
  account: '111122223333',
  time: '2026-03-12T13:56:00Z',
  region: 'eu-west-1',
  resources: [],
  detail,
});

/** An SNS message of topic `arn:aws:sns:eu-west-1:111122223333:alarms`, sent 2026-03-12T14:02:10.170Z. */
const sns = (message: unknown, changes: Json = {}): Json => ({
  ...(JSON.parse(fixture('http-metric-alarm')) as Json),
  Subject: null,
  Message: typeof message === 'string' ? message : JSON.stringify(message),
  ...changes,
});

const signalsOf = (content: unknown): readonly AlarmSignal[] =>
  parseNotification(JSON.stringify(content)).flatMap(({ signal }) => signal ?? []);

const finding = (changes: Json = {}): Json => ({
  schemaVersion: '2.0',
  accountId: '444455556666',
  region: 'us-gov-west-1',
  partition: 'aws-us-gov',
  id: '5eb1f0',
  arn: 'arn:aws-us-gov:guardduty:us-gov-west-1:444455556666:detector/d1/finding/5eb1f0',
  type: 'UnauthorizedAccess:EC2/SSHBruteForce',
  resource: { resourceType: 'Instance', instanceDetails: { tags: [{ key: 'service', value: 'bastion' }] } },
  service: { serviceName: 'guardduty', archived: false, eventLastSeen: '2026-03-12T13:50:01.000Z', count: 3 },
  severity: 8,
  title: '203.0.113.9 tries passwords on i-1',
  description: 'Somebody guesses passwords.',
  ...changes,
});

describe('a GuardDuty finding', () => {
  test.each<[string, Json]>([
    ['as an event', event('aws.guardduty', 'GuardDuty Finding', finding())],
    ['as an event on SNS', sns(event('aws.guardduty', 'GuardDuty Finding', finding()))],
    ['alone on SNS', sns(finding())],
  ])('%s is a signal of its account, region and partition', (_how, content) => {
    const signal = signalOf(content);
    expect(signal).toMatchObject({
      kind: 'guardduty',
      alarm: {
        name: 'UnauthorizedAccess:EC2/SSHBruteForce',
        account: '444455556666',
        region: 'us-gov-west-1',
        partition: 'aws-us-gov',
      },
      state: { new: 'ALARM', at: '2026-03-12T13:50:01.000Z', reason: '203.0.113.9 tries passwords on i-1' },
      severity: 'high',
      tags: { service: 'bastion' },
      sentence:
        'GuardDuty found UnauthorizedAccess:EC2/SSHBruteForce (high): 203.0.113.9 tries passwords on i-1',
    });
    expect(signal.links.alarm).toBe(
      'https://us-gov-west-1.console.amazonaws-us-gov.com/guardduty/home?region=us-gov-west-1#/findings?macros=current&fId=5eb1f0',
    );
  });

  test.each([
    [3.9, 'low'],
    [4, 'medium'],
    [7, 'high'],
    [9, 'critical'],
  ])('of severity %d is %s', (severity, word) => {
    expect(signalOf(sns(finding({ severity }))).severity).toBe(word);
  });

  test('that was archived is over, and found again it is the same alarm', () => {
    const archived = signalOf(sns(finding({ service: { serviceName: 'guardduty', archived: true } })));
    expect(archived.state.new).toBe('OK');
    expect(alarmKey(archived.alarm)).toBe(alarmKey(signalOf(sns(finding())).alarm));
  });

  test('is what has a severity: a scan that found nothing opens nothing', () => {
    const scan = event('aws.guardduty', 'GuardDuty Malware Protection Object Scan Result', {
      scanStatus: 'COMPLETED',
      scanResultDetails: { scanResultStatus: 'NO_THREATS_FOUND' },
    });
    const row = only(scan);
    expect([row.kind, row.signal, row.notice?.title]).toEqual([
      'guardduty',
      undefined,
      'GuardDuty Malware Protection Object Scan Result',
    ]);
  });

  test('without any field but its source is still told', () => {
    expect(signalOf(event('aws.guardduty', 'GuardDuty Finding', {}))).toMatchObject({
      alarm: { name: 'GuardDuty finding', account: '111122223333' },
      state: { at: '2026-03-12T13:56:00.000Z' },
    });
  });
});

describe('an event of AWS Health', () => {
  const health = (changes: Json = {}): Json =>
    event('aws.health', 'AWS Health Event', {
      eventArn:
        'arn:aws:health:eu-central-1::event/EC2/AWS_EC2_OPERATIONAL_ISSUE/AWS_EC2_OPERATIONAL_ISSUE_X1',
      service: 'EC2',
      eventTypeCode: 'AWS_EC2_OPERATIONAL_ISSUE',
      eventTypeCategory: 'issue',
      startTime: 'Thu, 12 Mar 2026 13:40:00 GMT',
      lastUpdatedTime: 'Thu, 12 Mar 2026 13:55:30 GMT',
      statusCode: 'open',
      eventRegion: 'eu-central-1',
      affectedAccount: '777788889999',
      eventDescription: [{ language: 'en_US', latestDescription: 'Increased API error rates.' }],
      ...changes,
    });

  test('about trouble is a signal of the region and account that it concerns', () => {
    expect(signalOf(health())).toMatchObject({
      kind: 'health',
      alarm: { name: 'AWS_EC2_OPERATIONAL_ISSUE', account: '777788889999', region: 'eu-central-1' },
      state: { new: 'ALARM', at: '2026-03-12T13:55:30.000Z' },
      sentence: 'AWS Health reports AWS_EC2_OPERATIONAL_ISSUE in eu-central-1: Increased API error rates.',
      links: { alarm: 'https://health.console.aws.amazon.com/health/home#/account/dashboard/open-issues' },
    });
  });

  test('that is closed is over', () => {
    expect(signalOf(health({ statusCode: 'closed' })).state.new).toBe('OK');
  });

  test.each(['scheduledChange', 'accountNotification'])('of category %s is a change', (eventTypeCategory) => {
    const row = only(health({ eventTypeCategory, statusCode: 'upcoming' }));
    expect(row).toMatchObject({
      kind: 'health',
      change: {
        source: 'health',
        what: eventTypeCategory,
        subject: 'AWS_EC2_OPERATIONAL_ISSUE',
        status: 'upcoming',
        part: 'EC2',
      },
    });
    expect(row.signal).toBeUndefined();
  });
});

describe('alerts', () => {
  const alert = (changes: Json = {}): Json => ({
    status: 'firing',
    labels: { alertname: 'DiskFull', instance: 'db-1', service: 'checkout', severity: 'page' },
    annotations: { summary: 'Disk of db-1 is full', description: 'More than 95 % for 10 min' },
    startsAt: '2026-03-12T13:50:00.000Z',
    endsAt: '0001-01-01T00:00:00Z',
    generatorURL: 'https://prometheus.example/graph',
    fingerprint: 'a1b2c3d4e5f60718',
    ...changes,
  });
  const group = (alerts: readonly Json[], changes: Json = {}): Json => ({
    version: '4',
    receiver: 'sns',
    status: 'firing',
    groupKey: '{}:{alertname="DiskFull"}',
    groupLabels: { alertname: 'DiskFull' },
    commonLabels: { cluster: 'eu' },
    alerts,
    ...changes,
  });

  test('of a webhook of Alertmanager on SNS are one signal each, of the account of their topic', () => {
    const second = alert({
      status: 'resolved',
      labels: { alertname: 'DiskFull', instance: 'db-2' },
      endsAt: '2026-03-12T13:58:00Z',
      fingerprint: 'b1b2c3d4e5f60718',
    });
    const [firing, over] = signalsOf(sns(group([alert(), second])));
    expect(firing).toMatchObject({
      kind: 'prometheus',
      alarm: { name: 'DiskFull', account: '111122223333', region: 'eu-west-1', partition: 'aws' },
      contributor: {
        id: 'a1b2c3d4e5f60718',
        attributes: { cluster: 'eu', instance: 'db-1', service: 'checkout', severity: 'page' },
      },
      state: { new: 'ALARM', at: '2026-03-12T13:50:00.000Z', reason: 'Disk of db-1 is full' },
      description: 'More than 95 % for 10 min',
      severity: 'page',
      deliveryId: 'aaaaaaaa-0000-4000-8000-000000000001',
      sentence:
        'Alert DiskFull of cluster=eu, instance=db-1, service=checkout is firing: Disk of db-1 is full',
    });
    expect(over).toMatchObject({
      state: { new: 'OK', at: '2026-03-12T13:58:00.000Z' },
      deliveryId: 'aaaaaaaa-0000-4000-8000-000000000001#1',
    });
  });

  test('that fire on are the same transition every time they are sent again', () => {
    const keys = ['2026-03-12T14:02:10.170Z', '2026-03-12T18:02:10.170Z'].map((Timestamp) =>
      signalsOf(sns(group([alert()]), { Timestamp })).map(transitionKey),
    );
    expect(keys[0]).toEqual(keys[1]);
  });

  test('are matched to a service by their labels, as tags or as dimensions', () => {
    const [signal] = signalsOf(sns(group([alert()])));
    expect(matchFacts(signal!)).toMatchObject({
      name: 'DiskFull',
      tags: { service: 'checkout' },
      metrics: [{ dimensions: { service: 'checkout' } }],
    });
  });

  test('in the JSON template of Amazon Managed Prometheus have the times of Go', () => {
    const [signal] = signalsOf(
      sns(
        group([
          alert({
            startsAt: '2026-03-12 13:50:00.123456789 +0000 UTC',
            endsAt: '0001-01-01 00:00:00 +0000 UTC',
          }),
        ]),
      ),
    );
    expect(signal?.state).toMatchObject({ new: 'ALARM', at: '2026-03-12T13:50:00.123Z' });
  });

  test('without a fingerprint are told apart by their labels, in whatever order', () => {
    const ids = [
      { alertname: 'A', x: '1', y: '2' },
      { y: '2', x: '1', alertname: 'A' },
      { alertname: 'A', x: '2', y: '2' },
    ].map((labels) => signalsOf(sns(group([alert({ labels, fingerprint: undefined })])))[0]?.contributor?.id);
    expect(ids[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
  });

  test('of the default text of Amazon Managed Prometheus are read from its lists', () => {
    const text = [
      'Alerts Firing:',
      'Labels:',
      ' - alertname = DiskFull',
      ' - instance = db-1',
      'Annotations:',
      ' - summary = Disk of db-1 is full',
      'Source: https://prometheus.example/graph',
      'Labels:',
      ' - alertname = DiskFull',
      ' - __proto__ = db-2',
      'Annotations:',
      'Source: https://prometheus.example/graph',
      'Alerts Resolved:',
      'Labels:',
      ' - alertname = DiskFull',
      ' - instance = db-3',
      'Annotations:',
      'Source: https://prometheus.example/graph',
    ].join('\n');
    const signals = signalsOf(sns(text, { Subject: '[FIRING:2] DiskFull' }));
    expect(signals.map(({ kind, state }) => [kind, state.new, state.at])).toEqual([
      ['prometheus', 'ALARM', '2026-03-12T14:02:10.170Z'],
      ['prometheus', 'ALARM', '2026-03-12T14:02:10.170Z'],
      ['prometheus', 'OK', '2026-03-12T14:02:10.170Z'],
    ]);
    expect(signals[0]?.state.reason).toBe('Disk of db-1 is full');
    expect(new Set(signals.map(({ contributor }) => contributor?.id)).size).toBe(3);
  });

  test('of Grafana are read from its webhook, its text and the form before version 8', () => {
    const webhook = sns({
      receiver: 'sns',
      orgId: 1,
      status: 'firing',
      title: '[FIRING:1] DiskFull',
      alerts: [alert({ valueString: '[ var=B value=97 ]', panelURL: 'https://grafana.example/d/1' })],
    });
    const text = sns(
      '**Firing**\n\nValue: B=97\nLabels:\n - alertname = DiskFull\nAnnotations:\nSource: https://grafana.example/alerting/grafana/1/view\nSilence: https://grafana.example/alerting/silence/new',
    );
    const old = { ruleName: 'DiskFull', ruleId: 7, ruleUrl: 'https://grafana.example', evalMatches: [] };
    for (const content of [webhook, text, sns({ ...old, state: 'alerting' })]) {
      expect(signalOf(content)).toMatchObject({
        kind: 'grafana',
        alarm: { name: 'DiskFull' },
        state: { new: 'ALARM' },
      });
    }
    expect(signalOf(sns({ ...old, state: 'ok' })).state.new).toBe('OK');
    expect(signalOf(sns({ ...old, state: 'no_data' })).state.new).toBe('INSUFFICIENT_DATA');
  });

  test('of a template of one line are not lost: the subject says what and how', () => {
    const rule = 'alertname DiskFull';
    expect(signalOf(sns(rule, { Subject: '[FIRING:1] DiskFull' }))).toMatchObject({
      alarm: { name: 'DiskFull' },
      state: { new: 'ALARM' },
    });
    expect(signalOf(sns(rule, { Subject: '[RESOLVED] DiskFull' })).state.new).toBe('OK');
  });

  test('without a time of their own and of their carrier are refused; of a queue they take its time', () => {
    const content = JSON.stringify(group([alert({ startsAt: undefined })]));
    expect(parseNotification(content)[0]?.refused?.reason).toBe('incomplete');
    const [row] = parseNotification(content, { via: 'sqs', at: '2026-03-12T14:00:00.000Z' });
    expect(row?.signal?.state.at).toBe('2026-03-12T14:00:00.000Z');
  });
});

describe('costs', () => {
  const budget = [
    'AWS Budget Notification March 12, 2026',
    'AWS Account 222233334444',
    '',
    'Dear AWS Customer,',
    '',
    'You requested that we alert you when the ACTUAL Cost associated with your team-a budget exceeds $80.00.',
    '',
    'Budget Name: team-a',
    'Budget Type: Cost',
    'Budgeted Amount: $100.00',
    'Alert Type: ACTUAL',
    'Alert Threshold: > $80.00',
    'ACTUAL Amount: $81.20',
  ].join('\n');

  test('of a budget are a signal with its name, account and amounts', () => {
    expect(
      signalOf(sns(budget, { Subject: 'AWS Budgets: team-a has exceeded your alert threshold' })),
    ).toMatchObject({
      kind: 'budget',
      alarm: { name: 'team-a', account: '222233334444', partition: 'aws' },
      state: { new: 'ALARM', at: '2026-03-12T14:02:10.170Z' },
      sentence:
        'Costs of team-a are over what was planned: Budgeted Amount $100.00, Alert Type ACTUAL, Alert Threshold > $80.00, ACTUAL Amount $81.20',
    });
  });

  test('that are an anomaly are a signal for each anomaly', () => {
    const anomaly = {
      accountId: '222233334444',
      anomalyId: 'a-1',
      impact: { totalImpact: 10.5 },
      rootCauses: [{}],
    };
    expect(signalOf(sns(anomaly))).toMatchObject({
      kind: 'budget',
      alarm: { name: 'cost anomaly a-1', account: '222233334444' },
      contributor: { id: 'a-1' },
      state: { reason: 'totalImpact 10.5' },
    });
  });
});

test('every signal of another tool has a sentence in both languages', () => {
  const signals = [
    sns(finding()),
    sns({ receiver: 'x', alerts: [{ status: 'firing', labels: { alertname: 'A' }, annotations: {} }] }),
    sns('AWS Budget Notification March 12, 2026\nBudget Name: a'),
    event('aws.health', 'AWS Health Event', { eventTypeCode: 'X' }),
  ].map((content) => signalOf(content));
  const said = signals.map((signal) => alarmSentence(signal, textsFor('vi')));
  expect(said).toEqual([
    'GuardDuty phát hiện UnauthorizedAccess:EC2/SSHBruteForce (high): 203.0.113.9 tries passwords on i-1',
    'Alert A đang firing',
    'Chi phí của a vượt mức dự kiến',
    'AWS Health báo X tại eu-west-1',
  ]);
});
