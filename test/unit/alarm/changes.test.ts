import { describe, expect, test } from 'vitest';
import { fixture, only, type Json } from './fixture.ts';

const event = (source: string, type: string, detail: Json, resources: readonly string[] = []): Json => ({
  version: '0',
  id: 'cccccccc-0000-4000-8000-000000000009',
  'detail-type': type,
  source,
  account: '111122223333',
  time: '2026-03-12T13:56:00Z',
  region: 'eu-west-1',
  resources,
  detail,
});

const sns = (message: unknown, changes: Json = {}): Json => ({
  ...(JSON.parse(fixture('http-metric-alarm')) as Json),
  Subject: null,
  Message: typeof message === 'string' ? message : JSON.stringify(message),
  ...changes,
});

test('a deployment that EventBridge reports is a change with its group, status and page', () => {
  expect(only(fixture('eventbridge-codedeploy')).change).toEqual({
    source: 'codedeploy',
    what: 'CodeDeploy Deployment State-change Notification',
    subject: 'payments-api',
    at: '2026-03-12T13:56:00.000Z',
    status: 'SUCCESS',
    id: 'd-9X',
    part: 'prod',
    account: '111122223333',
    region: 'eu-west-1',
    resources: ['arn:aws:codedeploy:eu-west-1:111122223333:application:payments-api'],
    links: {
      console:
        'https://eu-west-1.console.aws.amazon.com/codesuite/codedeploy/deployments/d-9X?region=eu-west-1',
    },
  });
});

test('an API call that CloudTrail passes on names the call, its target and who made it', () => {
  expect(only(fixture('eventbridge-cloudtrail-lambda')).change).toEqual({
    source: 'lambda',
    what: 'UpdateFunctionCode20150331v2',
    subject: 'cart',
    at: '2026-03-12T13:50:00.000Z',
    actor: 'arn:aws:sts::111122223333:assumed-role/OpsAdmin/jane',
    id: 'dddddddd-0000-4000-8000-000000000001',
    account: '111122223333',
    region: 'eu-west-1',
  });
});

const arn = (service: string, resource: string): string =>
  `arn:aws:${service}:eu-west-1:111122223333:${resource}`;

test.each<[string, Json, Json]>([
  [
    'a pipeline',
    event('aws.codepipeline', 'CodePipeline Pipeline Execution State Change', {
      pipeline: 'shop',
      'execution-id': 'e1',
      state: 'SUCCEEDED',
      version: 3,
      'execution-trigger': {
        'trigger-type': 'Webhook',
        'trigger-detail': 'arn:aws:iam::1:user/x',
        'commit-id': '3fa1c',
      },
    }),
    { source: 'codepipeline', subject: 'shop', status: 'SUCCEEDED', id: 'e1', version: '3fa1c' },
  ],
  [
    'a stage of a pipeline in the spelling of CodeStar notifications',
    {
      ...event('aws.codepipeline', 'x', {
        pipeline: 'shop',
        'execution-id': 'e1',
        stage: 'Deploy',
        state: 'FAILED',
      }),
      'detail-type': undefined,
      detailType: 'CodePipeline Stage Execution State Change',
    },
    { subject: 'shop', part: 'Deploy', status: 'FAILED' },
  ],
  [
    'a build with its log',
    event('aws.codebuild', 'CodeBuild Build State Change', {
      'build-status': 'FAILED',
      'project-name': 'shop',
      'build-id': arn('codebuild', 'build/shop:1'),
      'additional-information': {
        initiator: 'an',
        'source-version': 'main',
        logs: {
          'deep-link': 'https://console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logEvent:group=g',
        },
      },
    }),
    {
      subject: 'shop',
      status: 'FAILED',
      actor: 'an',
      version: 'main',
      links: { logs: 'https://console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logEvent:group=g' },
    },
  ],
  [
    'a deployment of ECS',
    event(
      'aws.ecs',
      'ECS Deployment State Change',
      { eventName: 'SERVICE_DEPLOYMENT_COMPLETED', deploymentId: 'ecs-svc/1', reason: 'done' },
      [arn('ecs', 'service/prod/checkout')],
    ),
    {
      source: 'ecs',
      subject: 'checkout',
      status: 'SERVICE_DEPLOYMENT_COMPLETED',
      id: 'ecs-svc/1',
      reason: 'done',
    },
  ],
  [
    'a task of ECS',
    event(
      'aws.ecs',
      'ECS Task State Change',
      {
        group: 'service:checkout',
        lastStatus: 'STOPPED',
        stoppedReason: 'OutOfMemory',
        taskDefinitionArn: arn('ecs', 'task-definition/checkout:17'),
      },
      [arn('ecs', 'task/prod/1')],
    ),
    { subject: 'checkout', status: 'STOPPED', version: 'checkout:17', reason: 'OutOfMemory' },
  ],
  [
    'Auto Scaling',
    event('aws.autoscaling', 'EC2 Instance Launch Successful', {
      AutoScalingGroupName: 'web',
      StatusCode: 'InProgress',
      ActivityId: 'a1',
      Cause: 'a user request',
    }),
    { subject: 'web', status: 'InProgress', reason: 'a user request' },
  ],
  [
    'a stack',
    event('aws.cloudformation', 'CloudFormation Stack Status Change', {
      'stack-id': arn('cloudformation', 'stack/shop/1'),
      'status-details': { status: 'UPDATE_ROLLBACK_COMPLETE', 'status-reason': 'no' },
    }),
    {
      subject: 'shop',
      status: 'UPDATE_ROLLBACK_COMPLETE',
      reason: 'no',
      links: {
        console:
          'https://eu-west-1.console.aws.amazon.com/cloudformation/home?region=eu-west-1#/stacks?filteringText=shop',
      },
    },
  ],
  [
    'an instance',
    event('aws.ec2', 'EC2 Instance State-change Notification', { 'instance-id': 'i-1', state: 'terminated' }),
    { source: 'ec2', subject: 'i-1', status: 'terminated' },
  ],
  [
    'a parameter',
    event('aws.ssm', 'Parameter Store Change', { name: '/shop/flag', operation: 'Update', type: 'String' }),
    { subject: '/shop/flag', status: 'Update' },
  ],
  [
    "a team's own deployment",
    event('com.example.ci', 'Deployment finished', {
      service: 'checkout',
      version: '214',
      actor: 'an',
      status: 'ok',
    }),
    {
      source: 'com.example.ci',
      what: 'Deployment finished',
      subject: 'checkout',
      version: '214',
      actor: 'an',
      status: 'ok',
    },
  ],
  [
    'one without a known subject',
    event('aws.eks', 'EKS Cluster Update', {}, [arn('eks', 'cluster/prod')]),
    { source: 'eks', subject: 'cluster/prod' },
  ],
  [
    'a trigger of CodeDeploy on SNS',
    sns({
      region: 'eu-west-1',
      accountId: '111122223333',
      applicationName: 'shop',
      deploymentId: 'd-1',
      deploymentGroupName: 'prod',
      createTime: 'Wed Mar 11 18:39:05 UTC 2026',
      completeTime: 'Thu Mar 12 13:40:33 UTC 2026',
      status: 'FAILED',
    }),
    { source: 'codedeploy', subject: 'shop', part: 'prod', at: '2026-03-12T13:40:33.000Z', status: 'FAILED' },
  ],
  [
    'Auto Scaling on SNS',
    sns({
      Service: 'AWS Auto Scaling',
      Event: 'autoscaling:EC2_INSTANCE_TERMINATE',
      AutoScalingGroupName: 'web',
      AutoScalingGroupARN: arn('autoscaling', 'autoScalingGroup:1:autoScalingGroupName/web'),
      Time: '2026-03-12T12:39:01.604Z',
      Cause: 'shrinking',
      AccountId: '111122223333',
    }),
    {
      source: 'autoscaling',
      what: 'autoscaling:EC2_INSTANCE_TERMINATE',
      subject: 'web',
      region: 'eu-west-1',
      at: '2026-03-12T12:39:01.604Z',
    },
  ],
  [
    'a database on SNS',
    sns({
      'Event Source': 'db-instance',
      'Event Time': '2026-03-12 12:00:00.000',
      'Source ID': 'shop',
      'Source ARN': arn('rds', 'db:shop'),
      'Event ID': 'http://docs/#RDS-EVENT-0006',
      'Event Message': 'DB instance restarted',
    }),
    {
      source: 'rds',
      subject: 'shop',
      status: 'RDS-EVENT-0006',
      reason: 'DB instance restarted',
      region: 'eu-west-1',
    },
  ],
  [
    'a cache on SNS',
    sns({ 'ElastiCache:CacheNodeReplaceStarted': 'shop-0001' }),
    {
      source: 'elasticache',
      what: 'ElastiCache:CacheNodeReplaceStarted',
      subject: 'shop-0001',
      at: '2026-03-12T14:02:10.170Z',
    },
  ],
  [
    'a command on SNS',
    sns({
      commandId: 'c1',
      documentName: 'AWS-RunShellScript',
      status: 'Success',
      eventTime: '2026-03-12T11:07:39.588Z',
    }),
    { source: 'ssm', what: 'EC2 Run Command', subject: 'AWS-RunShellScript', status: 'Success' },
  ],
  [
    'a stack on SNS',
    sns(
      `StackId='${arn('cloudformation', 'stack/shop/1')}'\nTimestamp='2026-03-12T11:00:00.123Z'\nEventId='e1'\nLogicalResourceId='Db'\nResourceStatus='UPDATE_FAILED'\nResourceStatusReason='no password=hunter2'\nStackName='shop'\n`,
    ),
    {
      source: 'cloudformation',
      subject: 'shop',
      part: 'Db',
      status: 'UPDATE_FAILED',
      reason: 'no password=[removed:secret-value]',
      at: '2026-03-12T11:00:00.123Z',
      account: '111122223333',
    },
  ],
])('%s is a change', (_name, content, expected) => {
  const row = only(content);
  expect(row.kind).toBe('change');
  expect(row.change).toMatchObject(expected);
});

describe('a changed alarm', () => {
  test('is a change and no signal: its state is old', () => {
    const row = only(
      event(
        'aws.cloudwatch',
        'CloudWatch Alarm Configuration Change',
        {
          alarmName: 'web-cpu',
          operation: 'update',
          state: { value: 'ALARM', timestamp: '2026-03-12T13:00:00.000+0000' },
          configuration: {},
          previousConfiguration: {},
        },
        [arn('cloudwatch', 'alarm:web-cpu')],
      ),
    );
    expect(row).toMatchObject({
      kind: 'alarm-configuration',
      change: { source: 'cloudwatch', subject: 'web-cpu', status: 'update', at: '2026-03-12T13:56:00.000Z' },
    });
    expect(row.signal).toBeUndefined();
  });

  test('says what was edited, but not that ids and timestamps are new', () => {
    const query = (id: string, period: number) => [
      {
        id,
        metricStat: {
          metric: { namespace: 'AWS/EC2', name: 'CPUUtilization', dimensions: {} },
          period,
          stat: 'Average',
        },
      },
    ];
    const edited = (previousConfiguration: Json) =>
      only(
        event('aws.cloudwatch', 'CloudWatch Alarm Configuration Change', {
          alarmName: 'web-cpu',
          operation: 'update',
          configuration: {
            threshold: 80,
            treatMissingData: 'ignore',
            okActions: [],
            timestamp: 'b',
            metrics: query('2', 60),
          },
          previousConfiguration,
        }),
      ).change?.reason;
    const same = {
      threshold: 80,
      treatMissingData: 'ignore',
      okActions: [],
      timestamp: 'a',
      metrics: query('1', 60),
    };
    expect(edited(same)).toBeUndefined();
    expect(edited({})).toBeUndefined();
    expect(
      edited({ ...same, threshold: 70, okActions: ['x'], description: 'd', metrics: query('1', 300) }),
    ).toBe('threshold: 70 -> 80; okActions: ["x"] -> []; description: d -> none; metrics: edited');
  });

  test('without its name is refused', () => {
    expect(only(event('aws.cloudwatch', 'CloudWatch Alarm Configuration Change', {}))).toMatchObject({
      kind: 'alarm-configuration',
      refused: { reason: 'incomplete' },
    });
  });
});

test('a link that came with an event is kept only when it leads to an AWS console', () => {
  const build = (link: string) =>
    only(
      event('aws.codebuild', 'CodeBuild Build State Change', {
        'project-name': 'shop',
        'additional-information': { logs: { 'deep-link': link } },
      }),
    ).change;
  expect(build('https://eu-west-1.console.aws.amazon.com/x')?.links?.logs).toBe(
    'https://eu-west-1.console.aws.amazon.com/x',
  );
  for (const link of [
    'https://console.aws.amazon.com.evil.example/x',
    'https://evil.example/console.aws.amazon.com/',
    'javascript:alert(1)',
    'https://console.aws.amazon.com/x|label>',
  ]) {
    expect(build(link)?.links).toBeUndefined();
  }
});

describe('what is no change', () => {
  test.each<[string, string, unknown]>([
    [
      'unknown',
      'an object put into a bucket',
      sns({ Records: [{ eventSource: 'aws:s3', eventName: 'ObjectCreated:Put' }] }),
    ],
    ['unknown', 'a schedule', event('aws.events', 'Scheduled Event', {})],
    ['unknown', 'an event of a service that changes nothing', event('aws.s3', 'Object Created', {})],
    ['text', 'a sentence', sns('The database is slow')],
  ])('%s: %s is a notice', (kind, _name, content) => {
    const row = only(content);
    expect(row.kind).toBe(kind);
    expect(row.notice?.title).not.toBe('');
    expect(row.notice?.text.length).toBeGreaterThan(0);
    expect(row.change ?? row.signal ?? row.refused).toBeUndefined();
  });

  test('a notice keeps the title, is redacted and cut to 16,000 characters', () => {
    const row = only(sns(`password=hunter2 ${'x'.repeat(20_000)}`, { Subject: 'from jane@example.com' }));
    expect(row.notice).toMatchObject({ title: 'from [removed:e-mail]', at: '2026-03-12T14:02:10.170Z' });
    expect(row.notice?.text).toMatch(/^password=\[removed:secret-value\] x+…$/);
    expect(row.notice?.text.length).toBe(16_000);
  });

  test('a SubscriptionConfirmation keeps its message for confirming and shows no token', () => {
    const row = only(JSON.parse(fixture('subscription-confirmation')));
    const { sns: message, ...shown } = row;
    expect(shown).toEqual({
      record: 0,
      kind: 'subscription-confirmation',
      via: 'sns',
      deliveryId: 'aaaaaaaa-0000-4000-8000-000000000001',
    });
    expect(message).toMatchObject({ type: 'SubscriptionConfirmation', token: 't0ken' });
  });

  test('an UnsubscribeConfirmation is trouble of its topic, and shows no token', () => {
    const row = only({
      ...(JSON.parse(fixture('subscription-confirmation')) as Json),
      Type: 'UnsubscribeConfirmation',
    });
    expect(row.kind).toBe('unsubscribe-confirmation');
    expect(row.signal).toMatchObject({
      alarm: { name: 'alarms', arn: 'arn:aws:sns:eu-west-1:111122223333:alarms', region: 'eu-west-1' },
      state: { new: 'ALARM', at: '2026-03-12T14:02:10.170Z' },
      sentence: 'The alarm source was cut off: somebody ended the subscription to SNS topic alarms',
    });
    expect(JSON.stringify(row.signal)).not.toContain('t0ken');
  });
});
