import { expect, test } from 'vitest';
import { remedyOf } from '../../../bot/aws/evidence/remedy.ts';

const session = 'arn:aws:sts::111122223333:assumed-role/tocsin-evidence/tocsin-evidence';
const role = 'arn:aws:iam::111122223333:role/tocsin-evidence';
const refused = (action: string, resource: string, why: string): string =>
  `User: ${session} is not authorized to perform: ${action} on resource: ${resource} ${why}`;

test('a missing permission becomes the statement that allows exactly that call on exactly that log group', () => {
  const said = refused(
    'logs:StartQuery',
    'arn:aws:logs:eu-west-1:111122223333:log-group:/rds/payments:log-stream:',
    'because no identity-based policy allows the logs:StartQuery action',
  );
  expect(remedyOf(said)).toEqual({
    fix: 'allow',
    who: role,
    statement: {
      Effect: 'Allow',
      Action: 'logs:StartQuery',
      Resource: 'arn:aws:logs:eu-west-1:111122223333:log-group:/rds/payments:*',
    },
  });
});

test('an action that knows no resource is allowed on "*", whatever the refusal names', () => {
  const said = refused('xray:GetServiceGraph', 'arn:aws:xray:eu-west-1:111122223333:group/x', '');
  expect(remedyOf(said)).toMatchObject({ statement: { Action: 'xray:GetServiceGraph', Resource: '*' } });
});

test.each([
  ['with an explicit deny in a service control policy', 'service-control-policy'],
  ['with an explicit deny in an identity-based policy', 'identity-policy'],
  ['with an explicit deny in a resource-based policy', 'resource-policy'],
  ['with an explicit deny in a resource control policy', 'resource-control-policy'],
  ['because no permissions boundary allows the logs:StartQuery action', 'boundary'],
  ['because no service control policy allows the logs:StartQuery action', 'service-control-policy'],
  ['because no VPC endpoint policy allows the logs:StartQuery action', 'endpoint-policy'],
  ['because no session policy allows the logs:StartQuery action', 'session-policy'],
])('"%s" cannot be mended by a statement', (why, by) => {
  expect(remedyOf(refused('logs:StartQuery', '*', why))).toEqual({ fix: 'lift', who: role, by });
});

test('a role that cannot be assumed needs a statement for who asked and a line in its trust policy, without the id itself', () => {
  const target = 'arn:aws:iam::444455556666:role/tocsin-evidence';
  const said = `User: arn:aws:sts::999988887777:assumed-role/tocsin/i-0abc is not authorized to perform: sts:AssumeRole on resource: ${target}`;
  expect(remedyOf(said, true)).toEqual({
    fix: 'trust',
    who: 'arn:aws:iam::999988887777:role/tocsin',
    role: target,
    statement: { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: target },
    trust: {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::999988887777:role/tocsin' },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': 'externalId of this account in tocsin.yaml' } },
    },
  });
  expect(remedyOf(said)).not.toHaveProperty('trust.Condition');
});

test('words of another form give no statement, and what follows an ARN does not get into it', () => {
  expect(remedyOf('The security token included in the request is invalid')).toBeUndefined();
  const said = refused('logs:StartQuery', 'arn:aws:logs:eu-west-1:111122223333:log-group:/x<!channel>"}', '');
  expect(remedyOf(said)).toMatchObject({
    statement: { Resource: 'arn:aws:logs:eu-west-1:111122223333:log-group:/x' },
  });
});
