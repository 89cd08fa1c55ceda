import { expect, test } from 'vitest';
import { evidencePermissions, processPermissions } from '../../../bot/aws/permissions.ts';
import { command } from '../../../bot/cli/iam.ts';
import { runCommand } from './run-command.ts';

const run = (...args: readonly string[]) => runCommand(command, args, '/');

const statements = (out: string, policy: 'process' | 'evidence') =>
  (JSON.parse(out) as Record<string, { Statement: { Action: string[]; Resource?: string[] }[] }>)[policy]
    ?.Statement ?? [];

test('--json prints both policies, with placeholders for what is not given', async () => {
  const { code, out, err } = await run('--json');
  expect([code, err]).toEqual([0, '']);
  expect(statements(out, 'process').flatMap((each) => each.Action)).toEqual(
    processPermissions
      .flatMap((port) => port.permissions.map((each) => each.action))
      .filter((action) => action !== 'kms:Decrypt'),
  );
  expect(
    statements(out, 'evidence')
      .flatMap((each) => each.Action)
      .toSorted(),
  ).toEqual(evidencePermissions.flatMap((port) => port.permissions.map((each) => each.action)).toSorted());
  expect(statements(out, 'process')[0]?.Resource).toEqual(['arn:aws:sqs:REGION:ACCOUNT:QUEUE']);
});

test('what is given takes the place of the placeholders', async () => {
  const { out } = await run(
    '--json',
    '--queue',
    'arn:aws-cn:sqs:cn-north-1:111122223333:tocsin',
    '--topic',
    'arn:aws-cn:sns:cn-north-1:111122223333:alarms',
    '--key',
    'arn:aws-cn:kms:cn-north-1:111122223333:key/1234abcd',
    '--role',
    'arn:aws-cn:iam::111122223333:role/a',
    '--role',
    'arn:aws-cn:iam::222233334444:role/b',
    '--log-groups',
    '/ecs/*',
    '--account',
    '111122223333',
    '--region',
    'cn-north-1',
    '--partition',
    'aws-cn',
  );
  expect(out).not.toMatch(/ACCOUNT|REGION|"arn:aws:/);
  expect(statements(out, 'process').map((each) => each.Resource ?? null)).toEqual([
    ['arn:aws-cn:sqs:cn-north-1:111122223333:tocsin'],
    ['arn:aws-cn:kms:cn-north-1:111122223333:key/1234abcd'],
    ['arn:aws-cn:sns:cn-north-1:111122223333:alarms'],
    null,
    ['arn:aws-cn:iam::111122223333:role/a', 'arn:aws-cn:iam::222233334444:role/b'],
  ]);
  expect(statements(out, 'evidence')[0]).toMatchObject({
    Action: ['logs:StartQuery'],
    Resource: ['arn:aws-cn:logs:*:111122223333:log-group:/ecs/*'],
  });
});

test('without --json each action is printed with its reason above the policy', async () => {
  const { code, out } = await run();
  expect(code).toBe(0);
  expect(out).toMatch(
    /^# Policy of the process\n# {2}intake from the queue\n# {4}sqs:ReceiveMessage +take alarms from the queue\n/,
  );
  expect(out).not.toContain('kms:Decrypt');
  const policies = out
    .split(/^#.*\n/m)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  expect(policies.map((part) => (JSON.parse(part) as { Version: string }).Version)).toEqual([
    '2012-10-17',
    '2012-10-17',
  ]);
});

test.each([
  [['--queue', 'tocsin'], '--queue: "tocsin" is not of the form arn:aws:sqs:eu-west-1:111122223333:tocsin'],
  [['--account', '1'], '--account: "1" is not of the form 111122223333'],
  [['--log-groups', '/a b'], '--log-groups: "/a b" is not of the form /ecs/*'],
  [['--jsn'], "Unknown option '--jsn'"],
  [['policy'], "Unexpected argument 'policy'"],
])('%j is wrong use: exit code 2 and a way out', async (args, message) => {
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
  expect(err).toMatch(/^tocsin iam: .*\nSee: tocsin iam --help\n$/s);
});

test('--help prints usage and examples', async () => {
  expect(await run('--help')).toEqual({ code: 0, out: command.help, err: '' });
});
