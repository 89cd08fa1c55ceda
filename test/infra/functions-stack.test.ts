import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tableInput } from '../../bot/store/dynamodb/create-table.ts';
import { gaugeUnits } from '../../bot/core/timeline/index.ts';
import { metrics } from '../../bot/serverless/metric-names.ts';
import { stackHas } from '../../infra/cost/model.ts';
import { functionNames } from '../../infra/functions/bundle.ts';
import { functionNamesOfShapes, iamPage, iamRows } from '../../infra/functions/iam-table.ts';
import { shapes, type FunctionName } from '../../infra/functions/shapes.ts';
import {
  type Json,
  type Resource,
  type Statement,
  functionsApp,
  listOf,
  root,
  senders,
  serviceApp,
  statementsOf,
  templateOf,
  textOf,
  textsOf,
} from './synthesized.ts';

const everything = {
  changes: true,
  calendars: true,
  customerKey: true,
  budgets: true,
  eventBridge: true,
  alarmAccounts: ['222233334444'],
  organization: 'o-a1b2c3d4e5',
  memberUnits: ['ou-ab12-abcd1234'],
  memberRegions: ['eu-west-1', 'us-east-1'],
  externalId: 'horse-battery',
  evidenceRoles: ['arn:aws:iam::222233334444:role/evidence'],
  pagerTopics: ['arn:aws:sns:eu-west-1:111122223333:pagers'],
  wordingModels: ['arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0'],
  answersTopic: 'arn:aws:sns:eu-west-1:111122223333:answers',
  shoutEmails: ['sre@example.com'],
  shoutPhones: ['+84900000001'],
  reserveConcurrency: true,
  rollout: 'linear',
  logDays: 90,
};
const existing = 'arn:aws:dynamodb:eu-west-1:111122223333:table/tocsin';
const lean = {
  slackEndpoint: 'function-url',
  dashboard: false,
  rollout: 'all-at-once',
  table: existing,
  tableStream: `${existing}/stream/2026-01-01T00:00:00.000`,
};

// Each is made once, and read by all tests of this file.
const made = { full: functionsApp(everything, true), plain: functionsApp({}), lean: functionsApp(lean) };
const full = templateOf(made.full);
const plain = templateOf(made.plain);

const pascal = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** The one resource of a type below a construct. */
function one({ of }: typeof full, type: string, path: string): Resource {
  const found = of(type).filter((each) => each.id.startsWith(path));
  if (found.length !== 1) throw new Error(`${found.length} ${type} begin with ${path}`);
  return found[0]!;
}
const functionOf = (template: typeof full, name: FunctionName): Resource =>
  one(template, 'AWS::Lambda::Function', `Functions${pascal(name)}Function`);
const liveOf = (template: typeof full, name: FunctionName): Resource =>
  one(template, 'AWS::Lambda::Alias', `Functions${pascal(name)}Live`);
const roleOf = (template: typeof full, name: FunctionName): Resource =>
  one(template, 'AWS::IAM::Role', `Functions${pascal(name)}Role`);
const queueId = (template: typeof full, path: string): string =>
  `<${one(template, 'AWS::SQS::Queue', path).id}.Arn>`;

test.each(Object.entries(made))('%s: cdk-nag has no unexplained finding', (_name, { app }) => {
  expect(() => app.synth()).not.toThrow();
});

test.each([
  ['full', full],
  ['plain', plain],
])('%s: no resource waits for itself, which CloudFormation would refuse', (_name, { resources }) => {
  const ids = new Set(resources.map(({ id }) => id));
  const needs = new Map(
    resources.map(({ id, rest }) => [
      id,
      [
        ...[...JSON.stringify(rest).matchAll(/<(\w+)(?:\.\w+)*>/g)].map((found) => found[1] ?? ''),
        ...textsOf(rest['DependsOn'] ?? []),
      ].filter((each) => ids.has(each) && each !== id),
    ]),
  );
  let left = [...ids];
  for (let before = -1; before !== left.length;) {
    before = left.length;
    left = left.filter((id) => needs.get(id)!.some((each) => left.includes(each)));
  }
  expect(left).toEqual([]);
  expect([...needs.values()].flat().length).toBeGreaterThan(100);
});

describe('what a function may do', () => {
  test('there is a shape for every file in handlers/', () => {
    expect(Object.keys(shapes).toSorted()).toEqual(functionNames.toSorted());
  });

  test('docs/reference/iam.md is what the shapes say (npx node infra/functions/iam-table.ts)', () => {
    expect(readFileSync(join(root, 'docs/reference/iam.md'), 'utf8')).toBe(iamPage());
  });

  const places = (name: FunctionName): Record<string, string[]> => {
    const table = one(full, 'AWS::DynamoDB::Table', 'Store').id;
    const source: Partial<Record<FunctionName, readonly string[]>> = {
      'alarm-received': ['IntakeQueue'],
      'dead-letter': ['IntakeRejected', 'IntakeUndelivered', 'WorkSlackFailed', 'WorkFailed'],
      'slack-work': ['WorkSlack'],
      'effect-due': ['WorkDue'],
    };
    const filled = name === 'slack-request' ? 'WorkSlack' : 'WorkDue';
    const exactly = (path: string): string =>
      `<${full.of('AWS::SQS::Queue').find(({ id }) => id.replace(/[0-9A-F]{8}$/, '') === path)?.id}.Arn>`;
    return {
      any: ['*'],
      table: [`<${table}.Arn>`],
      'table-and-indexes': [
        `<${table}.Arn>`,
        ...['by1', 'by2', 'by3', 'by4'].map((index) => `<${table}.Arn>/index/${index}`),
      ],
      stream: [`<${table}.StreamArn>`],
      secret: [`<${one(full, 'AWS::SecretsManager::Secret', 'Secret').id}>`],
      'own-log-group': [`<${one(full, 'AWS::Logs::LogGroup', `Functions${pascal(name)}Log`).id}.Arn>`],
      'source-queue': (source[name] ?? []).map(exactly),
      'work-queues': [exactly(filled)],
      'failure-queue': [exactly('WorkFailed')],
      'evidence-role': [
        `<${one(full, 'AWS::IAM::Role', 'EvidenceRole').id}.Arn>`,
        'arn:aws:iam::222233334444:role/evidence',
      ],
      'sms-logs': ['', '/Failure'].flatMap((kind) => {
        const group = `sns/<AWS::Region>/<AWS::AccountId>/DirectPublishToPhoneNumber${kind}`;
        const arn = `arn:<AWS::Partition>:logs:<AWS::Region>:<AWS::AccountId>:log-group:${group}`;
        return [arn, `${arn}:*`];
      }),
      'pager-topics': ['arn:aws:sns:eu-west-1:111122223333:pagers'],
      'wording-models': ['arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0'],
      'data-key': [`<${one(full, 'AWS::KMS::Key', 'Key').id}.Arn>`],
    };
  };

  test.each(functionNamesOfShapes)(
    '%s: every action on every resource is listed, and nothing else is allowed',
    (name) => {
      const role = roleOf(full, name);
      const granted = listOf(role.properties['Policies'])
        .flatMap((policy) => statementsOf((policy as Record<string, Json>)['PolicyDocument']))
        .flatMap((each) => textsOf(each.Action).map((action) => [action, textsOf(each.Resource ?? [])]));
      const listed = iamRows(name).map(({ action, scope }) => [
        action,
        // An SMS goes to a number, which no policy can name: everything but topics.
        scope === 'phone-numbers' ? [] : (places(name)[scope] ?? []).toSorted(),
      ]);
      const members = shapes[name].ports.some((port) => port === 'evidence')
        ? [['sts:AssumeRole', ['arn:<AWS::Partition>:iam::*:role/tocsin-evidence']]]
        : [];
      const sorted = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted();
      expect(sorted(granted)).toEqual(sorted([...listed, ...members]));
      expect(role.properties['ManagedPolicyArns']).toBeUndefined();
    },
  );

  test('roles of further accounts are taken within the organisation only', () => {
    const wild = statementsOfRoles(full).filter((each) => textsOf(each.Resource).join().includes('iam::*'));
    expect(wild.map(({ Condition }) => Condition)).toEqual([
      { StringEquals: { 'aws:ResourceOrgID': 'o-a1b2c3d4e5' } },
      { StringEquals: { 'aws:ResourceOrgID': 'o-a1b2c3d4e5' } },
    ]);
  });

  test('no role of the stack has an action with a wildcard or a policy of AWS', () => {
    expect(
      statementsOfRoles(full)
        .flatMap((each) => textsOf(each.Action))
        .filter((each) => each.includes('*')),
    ).toEqual([]);
    expect(full.of('AWS::IAM::Policy')).toEqual([]);
    expect(
      full.of('AWS::IAM::Role').filter((each) => each.properties['ManagedPolicyArns'] !== undefined),
    ).toEqual([]);
  });

  test('the services that act for the stack may do what they are there for', () => {
    const granted = (path: string): [string, string][] =>
      listOf(one(full, 'AWS::IAM::Role', path).properties['Policies'])
        .flatMap((policy) => statementsOf((policy as Record<string, Json>)['PolicyDocument']))
        .map((each) => [textsOf(each.Action).join(' '), textsOf(each.Resource).join(' ')]);
    const key = `<${one(full, 'AWS::KMS::Key', 'Key').id}.Arn>`;
    expect(granted('SchedulesRole')).toEqual([
      ['lambda:InvokeFunction', `<${liveOf(full, 'tick').id}>`],
      ['sns:Publish', `<${one(full, 'AWS::SNS::Topic', 'Alarms').id}>`],
      ['kms:Decrypt kms:GenerateDataKey', key],
    ]);
    expect(granted('ArchiveRole')).toEqual([
      ['dynamodb:ExportTableToPointInTime', `<${one(full, 'AWS::DynamoDB::Table', 'Store').id}.Arn>`],
      ['s3:AbortMultipartUpload s3:PutObject', `<${one(full, 'AWS::S3::Bucket', 'Archive').id}.Arn>/*`],
      ['kms:Decrypt kms:GenerateDataKey', key],
    ]);
    const own = functionNamesOfShapes.flatMap((name) => {
      const arn = `<${functionOf(full, name).id}.Arn>`;
      return [arn, `${arn}:live`];
    });
    expect(granted('RolloutRole')).toEqual([
      ['lambda:GetAlias lambda:GetProvisionedConcurrencyConfig lambda:UpdateAlias', own.toSorted().join(' ')],
      ['cloudwatch:DescribeAlarms', '*'],
    ]);
  });

  test('a service takes a role only for this account', () => {
    const trusted = full
      .of('AWS::IAM::Role')
      .flatMap((each) => statementsOf(each.properties['AssumeRolePolicyDocument']))
      .map((each) => [
        textOf((each.Principal as Record<string, Json>)['Service'] ?? 'account'),
        each.Condition !== undefined,
      ])
      // Lambda gives no source account when it takes a function's role (Lambda developer guide, execution roles).
      .filter(([service]) => service !== 'lambda.amazonaws.com');
    expect(trusted.filter(([, limited]) => limited !== true)).toEqual([]);
    expect(new Set(trusted.map(([service]) => service))).toEqual(
      new Set(['account', 'codedeploy.amazonaws.com', 'scheduler.amazonaws.com']),
    );
  });
});

describe('the table', () => {
  test('is what tocsin table create makes', () => {
    const {
      TableName: _,
      DeletionProtectionEnabled,
      StreamSpecification,
      ...form
    } = tableInput('x') as unknown as Record<string, Json>;
    const table = one(plain, 'AWS::DynamoDB::Table', 'Store');
    const { AttributeDefinitions, ...rest } = form;
    expect(table.properties).toMatchObject({
      ...rest,
      DeletionProtectionEnabled,
      StreamSpecification: {
        StreamViewType: (StreamSpecification as Record<string, Json>)['StreamViewType'],
      },
    });
    expect(byName(table.properties['AttributeDefinitions'])).toEqual(byName(AttributeDefinitions));
    expect(Object.keys(table.properties).toSorted()).toEqual(
      [...Object.keys(form), 'DeletionProtectionEnabled', 'StreamSpecification']
        .concat(['PointInTimeRecoverySpecification', 'TimeToLiveSpecification'])
        .toSorted(),
    );
  });

  test('expires by ttl, can be recovered, and outlives the stack', () => {
    const table = one(plain, 'AWS::DynamoDB::Table', 'Store');
    expect(table.properties).toMatchObject({
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
    expect(table.rest).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  test('one that is there is used with its stream, and none is made', () => {
    const template = templateOf(made.lean);
    expect(template.of('AWS::DynamoDB::Table')).toEqual([]);
    expect(functionOf(template, 'tick').properties['Environment']).toMatchObject({
      Variables: { TOCSIN_STORE: 'dynamodb://<AWS::Region>/tocsin' },
    });
    const sources = template
      .of('AWS::Lambda::EventSourceMapping')
      .map((each) => each.properties['EventSourceArn']);
    expect(sources).toContain(lean.tableStream);
  });
});

describe('functions', () => {
  test.each(functionNamesOfShapes)('%s runs nodejs24.x on arm64, traced, with a log of its own', (name) => {
    const { properties } = functionOf(full, name);
    const log = one(full, 'AWS::Logs::LogGroup', `Functions${pascal(name)}Log`);
    expect(properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
      LoggingConfig: { LogGroup: `<${log.id}>` },
      Timeout: shapes[name].timeoutSec,
      MemorySize: shapes[name].memoryMb,
    });
    expect(log.properties['RetentionInDays']).toBe(90);
    expect(log.rest['DeletionPolicy']).toBe('Delete');
  });

  test('each is told where its things are, and no function a token', () => {
    const variables = Object.fromEntries(
      functionNamesOfShapes.map((name) => [
        name,
        Object.keys(
          (functionOf(full, name).properties['Environment'] as { Variables: object }).Variables,
        ).toSorted(),
      ]),
    );
    expect(variables['effect-dispatch']).toEqual(['TOCSIN_EFFECT_QUEUE']);
    expect(variables['slack-request']).toEqual(['TOCSIN_LOCALE', 'TOCSIN_SECRET', 'TOCSIN_SLACK_QUEUE']);
    expect(variables['effect-due']).toEqual(['TOCSIN_SECRET', 'TOCSIN_STORE']);
    expect(variables['alarm-received']).toEqual(['TOCSIN_STORE']);
    expect(variables['dead-letter']).toEqual(['TOCSIN_FAILED_QUEUE', 'TOCSIN_STORE']);
    expect(JSON.stringify(full.resources)).not.toMatch(/xox[bp]-(?!\.\.\.)/);
  });

  test('concurrency is kept only where it was asked for', () => {
    const reserved = (template: typeof full) =>
      template
        .of('AWS::Lambda::Function')
        .flatMap((each) => listOf(each.properties['ReservedConcurrentExecutions']));
    expect(new Set(reserved(full))).toEqual(new Set([20, 10, 2]));
    expect(reserved(plain)).toEqual([]);
  });

  test('what nothing invokes is not made', () => {
    const names = plain.of('AWS::Lambda::Function').map(({ id }) => id);
    expect(names.filter((id) => /ChangeRecorded|SmsReceived|CalendarFeed/.test(id))).toEqual([]);
  });
});

describe('what invokes the functions', () => {
  const mapping = (name: FunctionName) =>
    full
      .of('AWS::Lambda::EventSourceMapping')
      .filter((each) => each.id.startsWith(`Functions${pascal(name)}Live`))
      .map((each) => each.properties);

  test('queues give batches of 10, of Slack’s requests 2, take back alone what failed, and never all of the account', () => {
    for (const [name, size] of [
      ['alarm-received', 10],
      ['slack-work', 2],
      ['effect-due', 10],
    ] as const) {
      expect(mapping(name)).toEqual([
        expect.objectContaining({
          BatchSize: size,
          FunctionResponseTypes: ['ReportBatchItemFailures'],
          ScalingConfig: { MaximumConcurrency: expect.any(Number) as number },
        }),
      ]);
    }
  });

  test('every queue of dead letters is handled, two batches at a time, with a quarter of an hour for each', () => {
    const letters = mapping('dead-letter');
    const dead = ['IntakeRejected', 'IntakeUndelivered', 'WorkSlackFailed', 'WorkFailed'].map((path) =>
      queueId(full, path),
    );
    expect(letters.map((each) => each['EventSourceArn'])).toEqual(dead);
    for (const each of letters) expect(each['ScalingConfig']).toEqual({ MaximumConcurrency: 2 });
    const isDead = ({ id }: Resource): boolean => dead.includes(`<${id}.Arn>`);
    const queues = full.of('AWS::SQS::Queue');
    expect(queues.filter(isDead).map((each) => each.properties['VisibilityTimeout'])).toEqual([
      900, 900, 900, 900,
    ]);
    // Whatever can fail has somewhere to go.
    const alive = queues.filter((each) => !isDead(each));
    expect(
      alive.filter((each) => !/Rejected|Failed/.test(textOf(each.properties['RedrivePolicy'] ?? ''))),
    ).toEqual([]);
  });

  test('a queue hides a message for six times the timeout of its function', () => {
    for (const [path, name] of [
      ['IntakeQueue', 'alarm-received'],
      ['WorkDue', 'effect-due'],
      ['WorkSlack', 'slack-work'],
    ] as const) {
      const found = full.of('AWS::SQS::Queue').find(({ id }) => id.replace(/[0-9A-F]{8}$/, '') === path);
      expect(found?.properties['VisibilityTimeout']).toBe(6 * shapes[name].timeoutSec);
    }
  });

  test('the stream gives only effects that wait, in halves when one fails, ten minutes long, then sets them aside', () => {
    expect(mapping('effect-dispatch')).toEqual([
      expect.objectContaining({
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        MaximumRecordAgeInSeconds: 600,
        MaximumRetryAttempts: 20,
        StartingPosition: 'TRIM_HORIZON',
        DestinationConfig: { OnFailure: { Destination: queueId(full, 'WorkFailed') } },
        FilterCriteria: {
          Filters: [
            {
              Pattern: JSON.stringify({
                dynamodb: { Keys: { sk: { S: ['effect'] } }, NewImage: { state: { S: ['waiting'] } } },
              }),
            },
          ],
        },
      }),
    ]);
  });

  test('every mapping, schedule, rule and permission goes to the alias, so that a rollout decides', () => {
    const targets = [
      ...full.of('AWS::Lambda::EventSourceMapping').map((each) => textOf(each.properties['FunctionName'])),
      ...full.of('AWS::Lambda::Permission').map((each) => textOf(each.properties['FunctionName'])),
    ];
    expect(targets.filter((each) => !/Live[0-9A-F]{8}/.test(each))).toEqual([]);
    const tick = `<${liveOf(full, 'tick').id}>`;
    expect(
      full
        .of('AWS::Scheduler::Schedule')
        .map((each) => [
          textOf(each.properties['ScheduleExpression']),
          textOf((each.properties['Target'] as Record<string, Json>)['Arn']),
        ]),
    ).toEqual([
      ['rate(1 minute)', tick],
      ['rate(5 minutes)', `<${one(full, 'AWS::SNS::Topic', 'Alarms').id}>`],
      ['rate(7 days)', 'arn:<AWS::Partition>:scheduler:::aws-sdk:dynamodb:exportTableToPointInTime'],
    ]);
  });

  test('functions without a queue set aside what they could not do after two more tries', () => {
    expect(full.of('AWS::Lambda::EventInvokeConfig').map((each) => each.properties)).toEqual(
      ['change-recorded', 'sms-received'].map((name) => ({
        FunctionName: `<${functionOf(full, name as FunctionName).id}>`,
        Qualifier: 'live',
        MaximumEventAgeInSeconds: 21_600,
        MaximumRetryAttempts: 2,
        DestinationConfig: { OnFailure: { Destination: queueId(full, 'WorkFailed') } },
      })),
    );
  });

  test('only the API, the rules and the topic of answers of this stack may invoke a function', () => {
    const callers = full
      .of('AWS::Lambda::Permission')
      .map((each) => [textOf(each.properties['Principal']), textOf(each.properties['SourceArn'])]);
    expect(callers).toEqual([
      ['events.amazonaws.com', expect.stringMatching(/^<Changes\w+\.Arn>$/)],
      ['events.amazonaws.com', expect.stringMatching(/^<ChangesOfFunctions\w+\.Arn>$/)],
      ['sns.amazonaws.com', everything.answersTopic],
      ...['/slack/events', '/calendar/{file}', '/calendar/{file}'].map((path) => [
        'apigateway.amazonaws.com',
        `arn:<AWS::Partition>:execute-api:<AWS::Region>:<AWS::AccountId>:<${one(full, 'AWS::ApiGatewayV2::Api', 'Slack').id}>/*/*${path}`,
      ]),
    ]);
  });
});

describe('where Slack sends to', () => {
  test('an HTTP API takes one path, 50 requests a second, and logs who called', () => {
    expect(full.of('AWS::ApiGatewayV2::Route').map((each) => each.properties['RouteKey'])).toEqual([
      'POST /slack/events',
      'GET /calendar/{file}',
      'HEAD /calendar/{file}',
    ]);
    expect(plain.of('AWS::ApiGatewayV2::Route')).toHaveLength(1);
    expect(one(full, 'AWS::ApiGatewayV2::Stage', 'Slack').properties).toMatchObject({
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
      AccessLogSettings: { Format: expect.not.stringMatching(/body/i) as string },
    });
  });

  test('or a function URL, and then there is no API', () => {
    const template = templateOf(made.lean);
    expect(template.of('AWS::Lambda::Url').map((each) => each.properties['AuthType'])).toEqual(['NONE']);
    expect(template.of('AWS::ApiGatewayV2::Api')).toEqual([]);
  });
});

describe('a new version', () => {
  test('takes over step by step, and gives way when its errors are in ALARM', () => {
    const groups = full.of('AWS::CodeDeploy::DeploymentGroup');
    expect(groups).toHaveLength(functionNamesOfShapes.length);
    for (const { properties } of groups) {
      expect(properties).toMatchObject({
        DeploymentConfigName: 'CodeDeployDefault.LambdaLinear10PercentEvery1Minute',
        AlarmConfiguration: {
          Enabled: true,
          Alarms: [{ Name: expect.stringMatching(/Shout\w+fails/) as string }],
        },
        AutoRollbackConfiguration: {
          Enabled: true,
          Events: expect.arrayContaining(['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM']) as Json,
        },
      });
    }
    expect(plain.of('AWS::CodeDeploy::DeploymentGroup')[0]?.properties['DeploymentConfigName']).toBe(
      'CodeDeployDefault.LambdaCanary10Percent5Minutes',
    );
    // With the alarms of the errors that it mends, a mend would be stopped before it begins.
    const atOnce = templateOf(made.lean).of('AWS::CodeDeploy::DeploymentGroup');
    expect(atOnce.map((each) => each.properties['AlarmConfiguration'] ?? null)).toEqual(
      atOnce.map(() => null),
    );
    for (const name of functionNamesOfShapes) {
      expect(liveOf(full, name).rest['UpdatePolicy']).toHaveProperty('CodeDeployLambdaAliasUpdate');
    }
  });
});

describe('alarms', () => {
  const alarms = full.of('AWS::CloudWatch::Alarm');
  const nameOf = (each: Resource): string =>
    textOf(each.properties['AlarmName']).replace('<AWS::StackName>-', '');
  const shout = `<${one(full, 'AWS::SNS::Topic', 'Shout').id}>`;
  const intake = `<${one(full, 'AWS::SNS::Topic', 'Alarms').id}>`;

  test('watch queues, dead letters, errors, silence and outcomes', () => {
    const others =
      `alarms-wait alarms-rejected alarms-undelivered alarms-lost clicks-wait effects-wait clicks-failed
      events-failed dispatch-behind silent-in silent-out notifications-lost pages-wait slack-limits
      slack-unanswered`.split(/\s+/);
    expect(alarms.map(nameOf).toSorted()).toEqual(
      [...others, ...functionNamesOfShapes.map((name) => `${name}-fails`)].toSorted(),
    );
  });

  test('each shouts without Tocsin, when it begins and when it ends, and says what to do', () => {
    for (const each of alarms) {
      expect(listOf(each.properties['AlarmActions'])).toContain(shout);
      expect(listOf(each.properties['OKActions'])).toEqual(listOf(each.properties['AlarmActions']));
      expect(textOf(each.properties['AlarmDescription']).length).toBeGreaterThan(60);
    }
  });

  test('what lies in a dead-letter queue goes through the intake as well', () => {
    const both = alarms
      .filter((each) => listOf(each.properties['AlarmActions']).includes(intake))
      .map(nameOf);
    expect(both.toSorted()).toEqual(['clicks-failed', 'events-failed', 'notifications-lost']);
  });

  test('only silence of the beats is trouble by itself', () => {
    const breaching = alarms
      .filter((each) => each.properties['TreatMissingData'] === 'breaching')
      .map(nameOf);
    expect(breaching.toSorted()).toEqual(['silent-in', 'silent-out']);
  });

  test('the dashboard draws every metric that functions write', () => {
    const body = textOf(one(full, 'AWS::CloudWatch::Dashboard', 'Dashboard').properties['DashboardBody']);
    for (const { name } of Object.values(metrics)) expect(body).toContain(`"${name}"`);
    expect(templateOf(made.lean).of('AWS::CloudWatch::Dashboard')).toEqual([]);
  });

  test('the dashboard draws every figure over incidents, where tocsin.yaml has them told', () => {
    const bodyOf = (template: typeof full): string =>
      textOf(one(template, 'AWS::CloudWatch::Dashboard', 'Dashboard').properties['DashboardBody']);
    for (const [name, unit] of Object.entries(gaugeUnits)) {
      const alone = bodyOf(full).includes(`["Tocsin","${name}",{"label":"${name}"`);
      const byValue = bodyOf(full).includes(`MetricName=\\"${name}\\"', 'Maximum', 21600)`);
      expect([name, unit, alone || byValue]).toEqual([name, unit, true]);
      expect(bodyOf(plain)).not.toContain(`"Tocsin","${name}"`);
    }
    for (const figures of [true, false]) {
      const boards = templateOf(serviceApp({}, figures)).of('AWS::CloudWatch::Dashboard');
      expect(boards).toHaveLength(figures ? 1 : 0);
    }
  });
});

describe('further accounts', () => {
  const sets = full.of('AWS::CloudFormation::StackSet').map((each) => each.properties);
  const bodyOf = (n: number) =>
    JSON.parse(textOf(sets[n]?.['TemplateBody'])) as Record<string, Record<string, Record<string, Json>>>;

  test('of the organisation get the role in one region, and the rule in those with alarms', () => {
    expect(sets.map((each) => each['StackInstancesGroup'])).toEqual([
      [{ DeploymentTargets: { OrganizationalUnitIds: ['ou-ab12-abcd1234'] }, Regions: ['<AWS::Region>'] }],
      [
        {
          DeploymentTargets: { OrganizationalUnitIds: ['ou-ab12-abcd1234'] },
          Regions: ['eu-west-1', 'us-east-1'],
        },
      ],
    ]);
    for (const each of sets) {
      expect(each).toMatchObject({
        PermissionModel: 'SERVICE_MANAGED',
        AutoDeployment: { Enabled: true, RetainStacksOnAccountRemoval: false },
        CallAs: 'SELF',
      });
    }
  });

  test('let exactly effect-due and tick read evidence, with the external id', () => {
    expect(sets[0]?.['Parameters']).toEqual([
      {
        ParameterKey: 'Readers',
        ParameterValue: `<${roleOf(full, 'effect-due').id}.Arn>,<${roleOf(full, 'tick').id}.Arn>`,
      },
      { ParameterKey: 'ExternalId', ParameterValue: 'horse-battery' },
    ]);
    const role = bodyOf(0)['Resources']!['Role']!['Properties'] as Record<string, Json>;
    expect(role['RoleName']).toBe('tocsin-evidence');
    const actions = listOf(role['Policies'])
      .flatMap((policy) => statementsOf((policy as Record<string, Json>)['PolicyDocument']))
      .flatMap((each) => textsOf(each.Action));
    const here = listOf(one(full, 'AWS::IAM::Role', 'EvidenceRole').properties['Policies'])
      .flatMap((policy) => statementsOf((policy as Record<string, Json>)['PolicyDocument']))
      .flatMap((each) => textsOf(each.Action));
    expect(actions.toSorted()).toEqual(here.toSorted());
  });

  test('forward changes of alarms to the bus, which takes them from the organisation only', () => {
    const rule = bodyOf(1)['Resources']!['Rule']!['Properties'] as Record<string, Json>;
    expect(rule['EventPattern']).toEqual({
      source: ['aws.cloudwatch'],
      'detail-type': ['CloudWatch Alarm State Change'],
    });
    const [policy] = full.of('AWS::Events::EventBusPolicy');
    expect(policy?.properties['Statement']).toMatchObject({
      Action: 'events:PutEvents',
      Condition: {
        StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5', 'events:source': 'aws.cloudwatch' },
      },
    });
  });
});

test('what the costs are computed from is what the stack has without any setting', () => {
  const polled = plain
    .of('AWS::Lambda::EventSourceMapping')
    .map((each) => textOf(each.properties['EventSourceArn']))
    .flatMap((arn) => plain.of('AWS::SQS::Queue').filter(({ id }) => arn === `<${id}.Arn>`));
  const fifo = polled.filter((each) => each.properties['FifoQueue'] === true);
  expect({
    alarms: plain.of('AWS::CloudWatch::Alarm').length,
    dashboards: plain.of('AWS::CloudWatch::Dashboard').length,
    secrets: plain.of('AWS::SecretsManager::Secret').length,
    standardQueuesPolled: polled.length - fifo.length,
    fifoQueuesPolled: fifo.length,
  }).toEqual(stackHas);
  // An alarm on an expression costs by each metric in it.
  const metricsOf = (each: Resource): number => Math.max(1, listOf(each.properties['Metrics']).length);
  expect(plain.of('AWS::CloudWatch::Alarm').filter((each) => metricsOf(each) > 1)).toEqual([]);
});

test('the topic takes alarms of this account, the listed ones and the organisation, and nobody without a condition but rules', () => {
  const topic = one(full, 'AWS::SNS::Topic', 'Alarms');
  expect(topic.properties).toMatchObject({ SignatureVersion: '2', TopicName: 'tocsin-alarms' });
  expect(senders(full, topic.id).map(([service, condition]) => [service, condition])).toEqual([
    [
      'cloudwatch.amazonaws.com',
      { StringEquals: { 'aws:SourceAccount': ['<AWS::AccountId>', '222233334444'] } },
    ],
    ['cloudwatch.amazonaws.com', { StringEquals: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' } }],
    ['events.amazonaws.com', 'anybody'],
    ['budgets.amazonaws.com', expect.anything()],
  ]);
});

test('the bucket is closed, encrypted, versioned, and emptied after its time', () => {
  const bucket = one(full, 'AWS::S3::Bucket', 'Archive');
  expect(bucket.properties).toMatchObject({
    VersioningConfiguration: { Status: 'Enabled' },
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }],
    },
  });
  expect(textOf(bucket.properties['LifecycleConfiguration'])).toContain('"ExpirationInDays":365');
  expect(bucket.rest['DeletionPolicy']).toBe('Retain');
});

test('with a customer key everything at rest uses it', () => {
  const key = `<${one(full, 'AWS::KMS::Key', 'Key').id}.Arn>`;
  const encrypted: Record<string, (each: Record<string, Json>) => Json | undefined> = {
    'AWS::SNS::Topic': (each) => each['KmsMasterKeyId'],
    'AWS::SQS::Queue': (each) => each['KmsMasterKeyId'],
    'AWS::Logs::LogGroup': (each) => each['KmsKeyId'],
    'AWS::SecretsManager::Secret': (each) => each['KmsKeyId'],
    'AWS::DynamoDB::Table': (each) => (each['SSESpecification'] as Record<string, Json>)['KMSMasterKeyId'],
  };
  for (const [type, keyOf] of Object.entries(encrypted)) {
    const found = full.of(type).map((each) => keyOf(each.properties));
    expect([type, ...new Set(found)]).toEqual([type, key]);
  }
  const services = full
    .of('AWS::KMS::Key')
    .flatMap((each) => statementsOf(each.properties['KeyPolicy']))
    .flatMap((each) => textsOf((each.Principal as Record<string, Json>)['Service'] ?? []));
  expect(services).toContain('logs.<AWS::Region>.<AWS::URLSuffix>');
  expect(plain.of('AWS::KMS::Key')).toEqual([]);
});

const statementsOfRoles = ({ of }: typeof full): Statement[] =>
  of('AWS::IAM::Role')
    .flatMap((each) => listOf(each.properties['Policies']))
    .flatMap((policy) => statementsOf((policy as Record<string, Json>)['PolicyDocument']));

const byName = (definitions: Json | undefined): Json[] =>
  listOf(definitions).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
