import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { evidencePermissions, processPermissions } from '../../../bot/aws/permissions.ts';
import { command } from '../../../bot/cli/iam.ts';
import { runCommand } from './run-command.ts';

const run = (...args: readonly string[]) => runCommand(command, args, '/');

const statements = (out: string, policy: 'process' | 'evidence') =>
  (JSON.parse(out) as Record<string, { Statement: { Action: string[]; Resource?: string[] }[] }>)[policy]
    ?.Statement ?? [];

test('--json prints both policies, with placeholders for what is not given, without a key or a table', async () => {
  const { code, out, err } = await run('--json');
  expect([code, err]).toEqual([0, '']);
  expect(statements(out, 'process').flatMap((each) => each.Action)).toEqual(
    processPermissions
      .flatMap((port) => port.permissions)
      .filter(
        ({ scope }) =>
          ![
            'key',
            'pager-topics',
            'sms-logs',
            'table',
            'table-and-indexes',
            'wording-models',
            'work-queues',
          ].includes(scope),
      )
      .map(({ action }) => action),
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
    '--pager',
    'arn:aws-cn:sns:cn-north-1:111122223333:pagers',
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
    ['*'],
    ['arn:aws-cn:sns:cn-north-1:111122223333:pagers'],
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

test('with a configuration every account has the policy of its role, narrowed to its log groups, and a trust policy', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-iam-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const config = [
    'slack: { mode: socket }',
    'intake: { sns: { topics: ["arn:aws:sns:eu-west-1:111122223333:alarms"] } }',
    'accounts:',
    '  "111122223333": { regions: [eu-west-1], role: "arn:aws:iam::111122223333:role/evidence", externalId: shop-7 }',
    '  "444455556666": { regions: [cn-north-1] }',
    'services:',
    '  checkout: { logs: [{ group: /ecs/checkout, query: newest-errors }, { group: /ecs/cn, query: newest-errors, account: "444455556666" }] }',
  ].join('\n');
  await writeFile(join(folder, 'tocsin.yaml'), config);
  const { code, out, err } = await run(
    '--config',
    folder,
    '--json',
    '--principal',
    'arn:aws:iam::111122223333:role/tocsin',
  );
  expect([code, err]).toEqual([0, '']);
  const printed = JSON.parse(out) as {
    process: unknown;
    accounts: Record<
      string,
      { role?: string; trust?: unknown; policy: { Statement: { Resource: string[] }[] } }
    >;
  };
  expect(printed.accounts['111122223333']).toMatchObject({
    role: 'arn:aws:iam::111122223333:role/evidence',
    trust: {
      Statement: [
        {
          Principal: { AWS: 'arn:aws:iam::111122223333:role/tocsin' },
          Action: ['sts:AssumeRole'],
          Condition: { StringEquals: { 'sts:ExternalId': 'shop-7' } },
        },
      ],
    },
  });
  expect(printed.accounts['111122223333']?.policy.Statement[0]?.Resource).toEqual([
    'arn:aws:logs:*:111122223333:log-group:/ecs/checkout',
    'arn:aws:logs:*:111122223333:log-group:/ecs/checkout:*',
  ]);
  expect(printed.accounts['444455556666']).not.toHaveProperty('trust');
  expect(printed.accounts['444455556666']?.policy.Statement[0]?.Resource).toContain(
    'arn:aws-cn:logs:*:444455556666:log-group:/ecs/cn',
  );
  expect(JSON.stringify(printed.process)).toContain('"arn:aws:iam::111122223333:role/evidence"');
});

test('the log group of receipts of text messages, given or of tocsin.yaml, may be read with the one of failures', async () => {
  const group = 'sns/eu-west-1/111122223333/DirectPublishToPhoneNumber';
  const dir = await mkdtemp(join(tmpdir(), 'iam-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await writeFile(join(dir, 'tocsin.yaml'), `sms: { deliveryLog: ${group} }\n`);
  for (const { out } of [
    await run('--json', '--sms-log', group),
    await runCommand(command, ['--json', '--config', '.'], dir),
  ]) {
    const found = statements(out, 'process').filter((each) => each.Action.includes('logs:FilterLogEvents'));
    expect(found.map((each) => each.Resource)).toEqual([
      [
        `arn:aws:logs:eu-west-1:111122223333:log-group:${group}:*`,
        `arn:aws:logs:eu-west-1:111122223333:log-group:${group}/Failure:*`,
      ],
    ]);
  }
  expect((await run('--sms-log', 'all')).code).toBe(2);
});
