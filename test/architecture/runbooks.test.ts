import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadRunbooks, readRunbook } from '../../bot/config/runbooks.ts';
import {
  type AlarmFacts,
  matchRunbooks,
  runbookVariables,
  variablesIn,
} from '../../bot/core/runbook/index.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { runbooks, problems } = await loadRunbooks([{ path: join(root, 'runbooks') }], root);

const metric = (
  alarmName: string,
  namespace: string,
  metricName: string,
  dimensions: Record<string, string>,
): AlarmFacts => ({ alarmName, namespace, metricName, dimensions });

const alb = { LoadBalancer: 'app/web/1a2b3c4d5e6f7a8b', TargetGroup: 'targetgroup/web/0a1b2c3d4e5f6a7b' };

/** Runbook -> alarms that it has to be the first answer to. */
const cases: Record<string, readonly AlarmFacts[]> = {
  'alb-5xx': [
    metric('web errors', 'AWS/ApplicationELB', 'HTTPCode_Target_5XX_Count', alb),
    metric('web gateway errors', 'AWS/ApplicationELB', 'HTTPCode_ELB_504_Count', alb),
    metric('web hosts', 'AWS/ApplicationELB', 'UnHealthyHostCount', alb),
    {
      alarmName: 'web 5xx rate',
      dimensions: {},
      metrics: [
        { namespace: 'AWS/ApplicationELB', metricName: 'RequestCount', dimensions: alb },
        { namespace: 'AWS/ApplicationELB', metricName: 'HTTPCode_ELB_5XX_Count', dimensions: alb },
      ],
    },
  ],
  'api-gateway-5xx': [
    metric('api', 'AWS/ApiGateway', '5XXError', { ApiName: 'orders api', Stage: 'prod' }),
    metric('api', 'AWS/ApiGateway', '5xx', { ApiId: 'a1b2c3d4e5', Stage: '$default' }),
  ],
  'dynamodb-throttling': [
    metric('orders table', 'AWS/DynamoDB', 'ThrottledRequests', {
      TableName: 'orders',
      Operation: 'PutItem',
    }),
    metric('orders table', 'AWS/DynamoDB', 'WriteKeyRangeThroughputThrottleEvents', { TableName: 'orders' }),
  ],
  'ecs-cpu-memory': [
    metric('web cpu', 'AWS/ECS', 'CPUUtilization', { ClusterName: 'prod', ServiceName: 'web' }),
    metric('web memory', 'ECS/ContainerInsights', 'MemoryUtilized', {
      ClusterName: 'prod',
      ServiceName: 'web',
    }),
  ],
  'first-look': [
    metric('disk almost full', 'CWAgent', 'disk_used_percent', { InstanceId: 'i-0123456789abcdef0' }),
    { alarmName: 'shop is down', dimensions: {} },
  ],
  'kinesis-iterator-age': [
    metric('clicks late', 'AWS/Kinesis', 'GetRecords.IteratorAgeMilliseconds', { StreamName: 'clicks' }),
    metric('clicks late', 'AWS/Lambda', 'IteratorAge', { FunctionName: 'count-clicks' }),
  ],
  'lambda-errors': [metric('mailer', 'AWS/Lambda', 'Errors', { FunctionName: 'mailer' })],
  'lambda-throttles': [
    metric('mailer', 'AWS/Lambda', 'Throttles', { FunctionName: 'mailer' }),
    metric('account', 'AWS/Lambda', 'ConcurrentExecutions', {}),
  ],
  'rds-connections': [metric('db', 'AWS/RDS', 'DatabaseConnections', { DBInstanceIdentifier: 'orders' })],
  'rds-storage': [metric('db', 'AWS/RDS', 'FreeStorageSpace', { DBInstanceIdentifier: 'orders' })],
  'sqs-backlog': [
    metric('orders late', 'AWS/SQS', 'ApproximateAgeOfOldestMessage', { QueueName: 'orders' }),
    metric('orders many', 'AWS/SQS', 'ApproximateNumberOfMessagesVisible', { QueueName: 'orders' }),
  ],
  'sqs-dlq': [
    metric('orders dead', 'AWS/SQS', 'ApproximateNumberOfMessagesVisible', { QueueName: 'orders-dlq' }),
    metric('orders dead', 'AWS/SQS', 'ApproximateNumberOfMessagesVisible', {
      QueueName: 'Orders-DeadLetter',
    }),
  ],
};

test('every shipped runbook is valid, and there are at least 8', () => {
  expect(problems).toEqual([]);
  expect(runbooks.length).toBeGreaterThanOrEqual(8);
  const files = readdirSync(join(root, 'runbooks')).filter(
    (name) => name.endsWith('.md') && name !== 'README.md',
  );
  expect(runbooks).toHaveLength(files.length);
});

test('every shipped runbook has alarms that it is the answer to', () => {
  expect(Object.keys(cases).toSorted()).toEqual(runbooks.map((each) => each.id));
});

test.each(
  Object.entries(cases).flatMap(([id, all]) => all.map((facts) => [id, facts.alarmName, facts] as const)),
)('%s is the first answer to "%s"', (id, _name, facts) => {
  expect(matchRunbooks(runbooks, facts)[0]?.runbook.id).toBe(id);
});

test.each(runbooks.map((runbook) => [runbook.id, runbook] as const))(
  '%s says what an SRE needs at 3 a.m.',
  (id, runbook) => {
    expect(runbook.file).toBe(join('runbooks', `${id}.md`));
    expect(runbook.sections.map((each) => each.title)).toEqual(['Escalate when', 'It is over when']);
    expect(runbook.steps.filter((step) => step.expect.length === 0).map((step) => step.n)).toEqual([]);
    expect(runbook.steps.filter((step) => step.branches.length === 0).map((step) => step.n)).toEqual([]);
    expect(runbook.steps.some((step) => step.commands.length > 0)).toBe(true);
    expect(runbook.links.length).toBeGreaterThan(0);
  },
);

test.each(runbooks.map((runbook) => [runbook.id, runbook] as const))(
  'the commands of %s name a region',
  (_id, runbook) => {
    const calls = runbook.steps
      .flatMap((step) => step.commands)
      .filter((command) => command.language === 'sh')
      .flatMap(
        (command) => command.text.replaceAll('\\\n', ' ').match(/\baws [a-z0-9-]+ [a-z-]+[^|)\n]*/g) ?? [],
      );
    expect(calls.filter((call) => !call.includes('--region'))).toEqual([]);
  },
);

test('the page on how to write one names every variable, and its example has the right form', () => {
  const page = readFileSync(join(root, 'runbooks/README.md'), 'utf8');
  const named = variablesIn(page).map((each) => each.name);
  expect(Object.keys(runbookVariables).filter((name) => !named.includes(name))).toEqual([]);
  const example = /```markdown\n([\s\S]*?)\n```/.exec(page)?.[1] ?? '';
  expect(readRunbook(example, 'example.md').runbook?.steps).toHaveLength(2);
});
