import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  evidencePermissions,
  evidenceResources,
  functionPermissions,
  mutingPermissions,
  policyFor,
  processPermissions,
} from '../../../bot/aws/permissions.ts';

const listed = [
  ...processPermissions,
  ...evidencePermissions,
  ...mutingPermissions,
  ...functionPermissions,
].flatMap((port) => port.permissions);

test('every action is listed once for each scope, with a reason', () => {
  const actions = listed.map((each) => `${each.action} ${each.scope}`);
  expect(actions).toEqual([...new Set(actions)]);
  expect(listed.filter((each) => !/^[a-z]+:[A-Z]\w+$/.test(each.action) || each.why.length < 10)).toEqual([]);
});

test('a policy has one statement per port and scope, and none for a scope without resources', () => {
  const policy = policyFor(processPermissions, {
    queue: ['arn:aws:sqs:eu-west-1:111122223333:tocsin'],
    'evidence-role': ['arn:aws:iam::111122223333:role/tocsin-evidence'],
    smsRegion: 'eu-west-1',
  });
  expect(policy).toEqual({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'IntakeFromTheQueueQueue',
        Effect: 'Allow',
        Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility'],
        Resource: ['arn:aws:sqs:eu-west-1:111122223333:tocsin'],
      },
      {
        Sid: 'SMSPagesPhoneNumbers',
        Effect: 'Allow',
        Action: ['sns:Publish'],
        NotResource: ['arn:aws:sns:*:*:*'],
        Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
      },
      {
        Sid: 'SMSPagesAny',
        Effect: 'Allow',
        Action: [
          'sns:CheckIfPhoneNumberIsOptedOut',
          'sns:GetSMSSandboxAccountStatus',
          'sns:ListSMSSandboxPhoneNumbers',
        ],
        Resource: ['*'],
      },
      {
        Sid: 'EvidenceEvidenceRole',
        Effect: 'Allow',
        Action: ['sts:AssumeRole'],
        Resource: ['arn:aws:iam::111122223333:role/tocsin-evidence'],
      },
    ],
  });
});

test('statement ids are unique and hold letters only', () => {
  const all = {
    queue: ['q'],
    topic: ['t'],
    key: ['k'],
    'evidence-role': ['r'],
    ...evidenceResources('1', 'aws', ['*']),
  };
  for (const ports of [processPermissions, evidencePermissions]) {
    const ids = policyFor(ports, all).Statement.map((each) => each.Sid);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => !/^[A-Za-z]+$/.test(id))).toEqual([]);
  }
});

test('a key may be used only through SQS', () => {
  const [statement] = policyFor(processPermissions, {
    key: ['arn:aws:kms:eu-west-1:111122223333:key/1'],
  }).Statement;
  expect(statement).toMatchObject({
    Action: ['kms:Decrypt'],
    Condition: { StringLike: { 'kms:ViaService': 'sqs.*' } },
  });
});

test('log groups named in full are meant with and without their streams', () => {
  expect(evidenceResources('111122223333', 'aws-cn', ['/ecs/*', '/web'])['log-groups']).toEqual([
    'arn:aws-cn:logs:*:111122223333:log-group:/ecs/*',
    'arn:aws-cn:logs:*:111122223333:log-group:/web',
    'arn:aws-cn:logs:*:111122223333:log-group:/web:*',
  ]);
});

test('what changes something in CloudWatch is not among what is granted by default', () => {
  const granted = evidencePermissions.flatMap(({ permissions }) => permissions.map(({ action }) => action));
  const writes = mutingPermissions.flatMap(({ permissions }) => permissions.map(({ action }) => action));
  expect(writes).toEqual(['cloudwatch:PutAlarmMuteRule', 'cloudwatch:DeleteAlarmMuteRule']);
  expect(granted.filter((action) => writes.includes(action))).toEqual([]);
});

const bot = join(dirname(fileURLToPath(import.meta.url)), '../../../bot');
const services: Record<string, string> = {
  'client-bedrock-runtime': 'bedrock',
  'client-cloudformation': 'cloudformation',
  'client-cloudtrail': 'cloudtrail',
  'client-cloudwatch': 'cloudwatch',
  'client-cloudwatch-logs': 'logs',
  'client-secrets-manager': 'secretsmanager',
  'client-sns': 'sns',
  'client-sqs': 'sqs',
  'client-sts': 'sts',
  'client-xray': 'xray',
};
/** Converse asks for the action of the call that it stands for (Bedrock API reference, "Converse", 2026). */
const asked: Record<string, string> = { 'bedrock:Converse': 'bedrock:InvokeModel' };
/** Needs no permission: every identity may ask who it is. */
const free = ['sts:GetCallerIdentity'];

test('every call that the adapters make is in the list', () => {
  const files = readdirSync(join(bot, 'aws'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const calls = files.flatMap((name) => {
    const text = readFileSync(join(bot, 'aws', name), 'utf8');
    return [...text.matchAll(/import\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'@aws-sdk\/([a-z-]+)'/g)].flatMap(
      (found) =>
        [...(found[1] ?? '').matchAll(/\b([A-Z]\w+)Command\b/g)].map((command) => {
          const service = services[found[2] ?? ''] ?? `unknown client ${found[2] ?? ''} in ${name}`;
          // SQS asks for the action of the single call for a batch, too (SQS developer guide, "API permissions").
          const action = (command[1] ?? '').replace(/Batch$/, '');
          const call = `${service}:${action}`;
          return asked[call] ?? call;
        }),
    );
  });
  const allowed = [...listed.map((each) => each.action), ...free];
  expect(calls.length).toBeGreaterThan(5);
  expect([...new Set(calls)].filter((call) => !allowed.includes(call))).toEqual([]);
});
