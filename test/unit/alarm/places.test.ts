import { describe, expect, test } from 'vitest';
import { checkOrigin, matchFacts } from '../../../bot/core/alarm/index.ts';
import { document, fixture, signalOf } from './fixture.ts';

const alarmIn = (Region: string) => signalOf(document({ AlarmArn: undefined, Region })).alarm;

describe('the region', () => {
  test.each([
    ['US East (N. Virginia)', 'us-east-1'],
    ['US East - N. Virginia', 'us-east-1'],
    ['US - N. Virginia', 'us-east-1'],
    ['US East (Ohio)', 'us-east-2'],
    ['US West (N. California)', 'us-west-1'],
    ['US West - Oregon', 'us-west-2'],
    ['EU - Ireland', 'eu-west-1'],
    ['EU (Ireland)', 'eu-west-1'],
    ['Europe (Ireland)', 'eu-west-1'],
    ['EU (Frankfurt)', 'eu-central-1'],
    ['Europe (Zurich)', 'eu-central-2'],
    ['Asia Pacific - Tokyo', 'ap-northeast-1'],
    ['Asia Pacific (Osaka-Local)', 'ap-northeast-3'],
    ['AsiaPacific (Seoul)', 'ap-northeast-2'],
    ['Asia Pacific (Hong Kong)', 'ap-east-1'],
    ['Asia Pacific (Thailand)', 'ap-southeast-7'],
    ['South America (São Paulo)', 'sa-east-1'],
    ['South America (Sao Paulo)', 'sa-east-1'],
    ['Canada (Central)', 'ca-central-1'],
    ['Canada West (Calgary)', 'ca-west-1'],
    ['Middle East (UAE)', 'me-central-1'],
    ['Israel (Tel Aviv)', 'il-central-1'],
    ['Africa (Cape Town)', 'af-south-1'],
    ['Mexico (Central)', 'mx-central-1'],
    ['China (Beijing)', 'cn-north-1'],
    ['AWS GovCloud (US)', 'us-gov-west-1'],
    ['AWS GovCloud (US-East)', 'us-gov-east-1'],
    ['AWS European Sovereign Cloud (Germany)', 'eusc-de-east-1'],
    ['US ISO East', 'us-iso-east-1'],
    ['US ISOB East (Ohio)', 'us-isob-east-1'],
    ['us-east-1', 'us-east-1'],
  ])('called %j is %s', (name, code) => {
    expect(alarmIn(name).region).toBe(code);
  });

  test.each([
    '',
    'Mars',
    'US East',
    'EU (Ireland) or EU (London)',
    's3-us-west-2',
    'us-east-1.evil.example',
    'EU-WEST-1',
  ])('called %j is not guessed', (name) => {
    expect(alarmIn(name).region).toBeUndefined();
  });

  test('in the ARN counts more than the display name, and so does its account', () => {
    const { alarm } = signalOf(document({ Region: 'US East (Ohio)', AWSAccountId: '999999999999' }));
    expect(alarm).toMatchObject({ region: 'eu-west-1', account: '111122223333' });
  });

  test.each([
    ['China (Beijing)', 'aws-cn'],
    ['AWS GovCloud (US-East)', 'aws-us-gov'],
    ['AWS European Sovereign Cloud (Germany)', 'aws-eusc'],
    ['Mars', 'aws'],
  ])('%j is in the partition %s', (name, partition) => {
    expect(alarmIn(name).partition).toBe(partition);
  });
});

describe('the origin', () => {
  const account = { id: '111122223333', regions: ['eu-west-1'] };
  const { alarm } = signalOf(document());

  test('has to be a configured account and region', () => {
    expect(checkOrigin(alarm, [account])).toEqual({ ok: true });
    expect(checkOrigin(alarm, [{ ...account, regions: [] }])).toEqual({ ok: true });
    expect(checkOrigin(alarm, [{ ...account, id: '999999999999' }])).toEqual({
      ok: false,
      reason: 'unknown-account',
      detail: 'account 111122223333 is not configured; configured are 999999999999',
    });
    expect(checkOrigin(alarm, [{ ...account, regions: ['eu-west-2'] }])).toMatchObject({
      reason: 'unknown-region',
    });
    expect(checkOrigin({ name: 'x', partition: 'aws' }, [account])).toMatchObject({ reason: 'no-account' });
    const { region: _region, ...nowhere } = alarm;
    expect(checkOrigin(nowhere, [account])).toMatchObject({ reason: 'unknown-region' });
  });

  test('is not checked when no account is configured', () => {
    expect(checkOrigin(alarm, [])).toEqual({ ok: true });
  });
});

test('a service can be found by every metric of the alarm and by what a contributor is grouped by', () => {
  expect(matchFacts(signalOf(document()))).toEqual({
    name: 'web-cpu',
    account: '111122223333',
    region: 'eu-west-1',
    metrics: [{ namespace: 'AWS/EC2', dimensions: { InstanceId: 'i-0aaaabbbbccccdddd' } }],
  });
  expect(matchFacts(signalOf(fixture('function-url-base64-metric-math'))).metrics).toEqual([
    { namespace: 'AWS/ApplicationELB', dimensions: { LoadBalancer: 'app/checkout/1a2b' } },
    { namespace: 'AWS/ApplicationELB', dimensions: { LoadBalancer: 'app/checkout/1a2b' } },
  ]);
  expect(matchFacts(signalOf(fixture('sqs-raw-contributor')))).toMatchObject({
    metrics: [{ dimensions: { Team: 'a', Stage: 'prod' } }],
    tags: { team: 'payments' },
  });
});
