import { expect, test } from 'vitest';
import { EvidenceError } from '../../../bot/app/ports/index.ts';
import { createClients } from '../../../bot/aws/clients.ts';
import { createAlarmStates } from '../../../bot/aws/evidence/alarm-states.ts';
import { createLogs } from '../../../bot/aws/evidence/logs.ts';
import { createTraces } from '../../../bot/aws/evidence/traces.ts';
import { accountId, at, awsRig, region, rejection, role } from './aws-rig.ts';

const account = { id: accountId, regions: [region], role, externalId: 'shop-7' };
const place = { account: accountId, region };
const hourMs = 3_600_000;

async function rig() {
  const { world, clock, inputs } = await awsRig();
  const clients = createClients(
    () => [account],
    undefined,
    () => world.now(),
  );
  const traces = createTraces(clients);
  return { world, clock, inputs, clients, traces, ask: () => traces.destination(place) };
}

test('logs, traces and alarms of a place share one session, also when all ask at the same time', async () => {
  const { clients, inputs, ask } = await rig();
  const alarms = createAlarmStates(clients);
  await Promise.all([ask(), ask(), alarms.firing(place, 10), alarms.names(place, '', 10)]);
  await ask();
  expect(inputs('AssumeRole')).toEqual([
    expect.objectContaining({ RoleArn: role, ExternalId: 'shop-7', RoleSessionName: 'tocsin-evidence' }),
  ]);
});

test('each region has a session of its own', async () => {
  const { traces, inputs } = await rig();
  await traces.destination(place);
  await traces.destination({ ...place, region: 'us-east-1' });
  expect(inputs('AssumeRole')).toHaveLength(2);
});

test('a session is renewed 10 minutes before it ends, not earlier', async () => {
  const { clock, inputs, ask } = await rig();
  await ask();
  clock.advance(hourMs - 11 * 60_000);
  await ask();
  expect(inputs('AssumeRole')).toHaveLength(1);
  clock.advance(2 * 60_000);
  await ask();
  expect(inputs('AssumeRole')).toHaveLength(2);
});

test('while it cannot be renewed the old session is used to its end, and not after it', async () => {
  const { clock, world, ask } = await rig();
  await ask();
  world.sts.putRole(role, { trusts: false });
  clock.advance(hourMs - 5 * 60_000);
  await ask();
  clock.advance(6 * 60_000);
  expect(await rejection(ask(), EvidenceError)).toMatchObject({ code: 'access-denied' });
});

test.each([
  ['does not trust us', { trusts: false }],
  ['wants another external id', { trusts: true, externalId: 'shop-8' }],
])('a role that %s is a refusal of sts:AssumeRole with both statements to add', async (_why, terms) => {
  const { world, clients } = await rig();
  world.sts.putRole(role, terms);
  const call = createLogs(clients).start({
    place,
    group: '/ecs/checkout',
    text: 'fields @message',
    from: at(-hourMs),
    to: at(0),
    limit: 10,
  });
  const error = await rejection(call, EvidenceError);
  expect(error).toMatchObject({ code: 'access-denied', action: 'sts:AssumeRole', retryable: false });
  expect(error.remedy).toEqual({
    fix: 'trust',
    who: `arn:aws:iam::${accountId}:user/sandbox`,
    role,
    statement: { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: role },
    trust: {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${accountId}:user/sandbox` },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': 'externalId of this account in tocsin.yaml' } },
    },
  });
  expect(JSON.stringify(error)).not.toContain('shop-7');
});

test('a refused role is asked again by the next look: nothing remembers the refusal', async () => {
  const { world, ask } = await rig();
  world.sts.putRole(role, { trusts: false });
  await rejection(ask(), EvidenceError);
  world.sts.putRole(role, { trusts: true, externalId: 'shop-7' });
  expect(await ask()).toBe('xray');
});

test('an account that is not configured is not asked with the credentials of another', async () => {
  const { traces, inputs } = await rig();
  const call = traces.destination({ ...place, account: '444455556666' });
  expect(await rejection(call, EvidenceError)).toMatchObject({
    code: 'no-account',
    retryable: false,
    message: 'account 444455556666 is not configured',
  });
  expect(inputs('GetTraceSegmentDestination')).toEqual([]);
});
