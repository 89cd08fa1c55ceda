import { describe, expect, test } from 'vitest';
import {
  type Json,
  type Synthesized,
  byId,
  evidenceApp,
  everything,
  identityStatements,
  intakeApp,
  senders,
  statementsOf,
  templateOf,
  textsOf,
  trust,
} from './synthesized.ts';

describe('who may publish alarms', () => {
  const account = '<AWS::AccountId>';
  const publishers = (given: Record<string, unknown>) => {
    const template = templateOf(intakeApp(given));
    return senders(template, byId(template, 'AlarmsTopic').id);
  };

  test('alarms of this account, and nobody else by default', () => {
    expect(publishers({})).toEqual([
      ['cloudwatch.amazonaws.com', { StringEquals: { 'aws:SourceAccount': [account] } }],
    ]);
  });

  test('alarms of the listed accounts, by their ARN when asked for', () => {
    expect(publishers({ alarmAccounts: '222233334444', onlyAlarmArns: 'true' })).toEqual([
      [
        'cloudwatch.amazonaws.com',
        {
          StringEquals: { 'aws:SourceAccount': [account, '222233334444'] },
          ArnLike: {
            'aws:SourceArn': [
              `arn:<AWS::Partition>:cloudwatch:*:${account}:alarm:*`,
              'arn:<AWS::Partition>:cloudwatch:*:222233334444:alarm:*',
            ],
          },
        },
      ],
    ]);
  });

  test('budgets of this account and rules only when asked for', () => {
    expect(publishers({ budgets: true, eventBridge: true })).toEqual([
      ['cloudwatch.amazonaws.com', expect.anything()],
      ['events.amazonaws.com', 'anybody'],
      [
        'budgets.amazonaws.com',
        {
          StringEquals: { 'aws:SourceAccount': account },
          ArnLike: { 'aws:SourceArn': `arn:<AWS::Partition>:budgets::${account}:*` },
        },
      ],
    ]);
  });

  test('only alarms of the stack itself may use the second way to shout', () => {
    const template = templateOf(intakeApp(everything));
    expect(senders(template, byId(template, 'ShoutTopic').id)).toEqual([
      [
        'cloudwatch.amazonaws.com',
        {
          StringEquals: { 'aws:SourceAccount': account },
          ArnLike: {
            'aws:SourceArn': `arn:<AWS::Partition>:cloudwatch:<AWS::Region>:${account}:alarm:<AWS::StackName>-*`,
          },
        },
      ],
    ]);
  });
});

describe('who may use the customer key', () => {
  const users = (given: Record<string, unknown>) =>
    templateOf(intakeApp({ customerKey: true, ...given }))
      .of('AWS::KMS::Key')
      .flatMap((each) => statementsOf(each.properties['KeyPolicy']))
      .map((each) => [
        (each.Principal as Record<string, Json>)['Service'] ?? 'account',
        each.Condition ?? null,
      ]);
  const sns = { ArnLike: { 'aws:SourceArn': 'arn:<AWS::Partition>:sns:<AWS::Region>:<AWS::AccountId>:*' } };
  const own = { StringEquals: { 'aws:SourceAccount': '<AWS::AccountId>' } };

  test('the account, CloudWatch, and topics of the account', () => {
    expect(users({})).toEqual([
      ['account', null],
      ['cloudwatch.amazonaws.com', null],
      ['sns.amazonaws.com', sns],
    ]);
  });

  test('EventBridge for this account when changes are wanted, without a condition when rules publish to the topic', () => {
    expect(users({ changes: true })).toContainEqual(['events.amazonaws.com', own]);
    expect(users({ changes: true, eventBridge: true })).toContainEqual(['events.amazonaws.com', null]);
    expect(users({ budgets: true })).toContainEqual(['budgets.amazonaws.com', own]);
  });
});

describe('who may read evidence', () => {
  const trusted = (template: Synthesized) =>
    template
      .of('AWS::IAM::Role')
      .flatMap((each) => statementsOf(each.properties['AssumeRolePolicyDocument']));

  test('this account by default', () => {
    expect(trusted(templateOf(intakeApp({})))).toEqual([
      {
        Action: 'sts:AssumeRole',
        Effect: 'Allow',
        Principal: { AWS: 'arn:<AWS::Partition>:iam::<AWS::AccountId>:root' },
      },
    ]);
  });

  test.each([
    ['the intake stack', intakeApp],
    ['the evidence stack', evidenceApp],
  ] as const)('in %s the named role and account, with the external id', (_name, make) => {
    expect(trusted(templateOf(make(trust)))).toEqual([
      {
        Action: 'sts:AssumeRole',
        Effect: 'Allow',
        Principal: {
          AWS: ['arn:aws:iam::222233334444:role/tocsin', 'arn:<AWS::Partition>:iam::333344445555:root'],
        },
        Condition: { StringEquals: { 'sts:ExternalId': 'horse-battery' } },
      },
    ]);
  });

  test('the evidence stack has the role and nothing else, without findings', () => {
    const made = evidenceApp(trust);
    expect(() => made.app.synth()).not.toThrow();
    expect(templateOf(made).resources.map((each) => each.type)).toEqual(['AWS::IAM::Role']);
  });

  test('logs can be read only from the listed groups', () => {
    const start = identityStatements(templateOf(intakeApp(everything))).find(
      (each) => each.Action === 'logs:StartQuery',
    );
    expect(textsOf(start?.Resource)).toEqual([
      'arn:<AWS::Partition>:logs:*:<AWS::AccountId>:log-group:/aws/lambda/mailer',
      'arn:<AWS::Partition>:logs:*:<AWS::AccountId>:log-group:/aws/lambda/mailer:*',
      'arn:<AWS::Partition>:logs:*:<AWS::AccountId>:log-group:/ecs/*',
    ]);
  });
});

test('the process may send SMS from this region and publish to no topic', () => {
  const publish = identityStatements(templateOf(intakeApp({}))).filter(
    (each) => each.Action === 'sns:Publish',
  );
  expect(publish).toEqual([
    expect.objectContaining({
      NotResource: 'arn:<AWS::Partition>:sns:*:*:*',
      Condition: { StringEquals: { 'aws:RequestedRegion': '<AWS::Region>' } },
    }),
  ]);
  expect(publish[0]?.Resource).toBeUndefined();
});

test('the process may take the evidence role of this account and the listed ones', () => {
  const assume = identityStatements(templateOf(intakeApp(everything))).find(
    (each) => each.Action === 'sts:AssumeRole',
  );
  expect(textsOf(assume?.Resource)).toEqual([
    expect.stringMatching(/^<EvidenceRole\w+\.Arn>$/),
    'arn:aws:iam::222233334444:role/tocsin-evidence',
  ]);
});

test('e-mail and SMS for shouting are subscribed to the second topic', () => {
  const template = templateOf(intakeApp(everything));
  const shout = `<${byId(template, 'ShoutTopic').id}>`;
  expect(
    template
      .of('AWS::SNS::Subscription')
      .filter((each) => each.properties['TopicArn'] === shout)
      .map((each) => [each.properties['Protocol'], each.properties['Endpoint']]),
  ).toEqual([
    ['email', 'sre@example.com'],
    ['sms', '+84900000001'],
  ]);
});
