import { expect, test } from 'vitest';
import { EvidenceError, type Past } from '../../../bot/app/ports/index.ts';
import type { TrailEvent } from '../../../sandbox/aws/cloudtrail/event.ts';
import { accountId, at, place, region, rejection, type AwsRig } from './aws-rig.ts';
import { startMs } from '../sandbox-aws/local-aws.ts';

export type PastRig = AwsRig & { readonly past: Past };

const minuteMs = 60_000;

const deploy: TrailEvent = {
  id: '11111111-0000-0000-0000-000000000001',
  at: startMs - 20 * minuteMs,
  name: 'UpdateFunctionCode20150331v2',
  source: 'lambda.amazonaws.com',
  by: { role: 'deployer', session: 'pipeline' },
  resources: [{ type: 'AWS::Lambda::Function', name: 'checkout' }],
  request: { functionName: 'checkout' },
};

const byHand: TrailEvent = {
  id: '11111111-0000-0000-0000-000000000002',
  at: startMs - 10 * minuteMs,
  name: 'AuthorizeSecurityGroupIngress',
  source: 'ec2.amazonaws.com',
  by: { role: 'OpsAdmin', session: 'an@example.com' },
  console: true,
  resources: [{ type: 'AWS::EC2::SecurityGroup', name: 'sg-0abc' }],
  request: { groupId: 'sg-0abc' },
};

/** What the gatherers of changes and of the alarm's history rely on; every adapter of the port runs it. */
export function pastContract(start: () => Promise<PastRig>): void {
  const window = { place, from: at(-60 * minuteMs), to: at(0) };

  test('write calls on a resource are told with who, what, where and when', async () => {
    const { past, world } = await start();
    world.trail.record(deploy);
    world.trail.record(byHand);
    expect(await past.trail({ ...window, wish: { resource: 'checkout' } })).toEqual({
      changes: [
        {
          source: 'lambda',
          what: 'UpdateFunctionCode20150331v2',
          subject: 'checkout',
          at: '2026-03-12T13:42:10.000Z',
          actor: `arn:aws:sts::${accountId}:assumed-role/deployer/pipeline`,
          id: deploy.id,
          account: accountId,
          region,
          resources: ['checkout'],
        },
      ],
    });
  });

  test('what a person did in the web console is marked, what only read and what was refused is told apart', async () => {
    const { past, world } = await start();
    world.trail.record(byHand);
    world.trail.record({ ...deploy, name: 'GetFunction', readOnly: true });
    world.trail.record({ ...deploy, id: 'x', error: { code: 'AccessDenied', message: 'no' } });
    const { changes } = await past.trail({ ...window, wish: { writes: true } });
    expect(changes.map(({ what, byHand: hand, refused }) => [what, hand, refused])).toEqual([
      ['AuthorizeSecurityGroupIngress', 'console', undefined],
      ['UpdateFunctionCode20150331v2', undefined, true],
    ]);
  });

  test('pages of 50 lead to the next', async () => {
    const { past, world } = await start();
    for (let n = 0; n < 60; n += 1) world.trail.record({ ...deploy, id: `e${n}`, at: deploy.at - n * 1000 });
    const first = await past.trail({ ...window, wish: { writes: true } });
    expect(first.changes).toHaveLength(50);
    const second = await past.trail({ ...window, wish: { writes: true }, token: first.next! });
    expect(second.changes).toHaveLength(10);
    expect(second).not.toHaveProperty('next');
  });

  test('a third call within a second is throttled, which may be tried again', async () => {
    const { past } = await start();
    const ask = () => past.trail({ ...window, wish: { writes: true } });
    await ask();
    await ask();
    expect(await rejection(ask(), EvidenceError)).toMatchObject({ code: 'throttled', retryable: true });
  });

  test('a refusal names the action and the statement that allows it', async () => {
    const { past, world } = await start();
    world.onCall(() => ({ kind: 'access-denied' }));
    const calls: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['cloudtrail:LookupEvents', () => past.trail({ ...window, wish: { writes: true } })],
      ['cloudformation:DescribeStackResources', () => past.stackOf(place, 'checkout')],
      ['cloudformation:DescribeStackResourceDrifts', () => past.drifts(place, 'shop', 5)],
      ['cloudwatch:DescribeAlarmHistory', () => past.history({ ...window, alarm: 'a', limit: 10 })],
    ];
    for (const [action, call] of calls) {
      expect(await rejection(call(), EvidenceError)).toMatchObject({
        code: 'access-denied',
        action,
        remedy: { fix: 'allow', statement: { Action: action, Resource: '*' } },
      });
    }
  });

  test('the stack of a resource, and what its last drift detection found; a resource of no stack has none', async () => {
    const { past, world } = await start();
    world.stacks.putStack({
      name: 'shop',
      checkedAt: startMs - 3_600_000,
      resources: [
        {
          logicalId: 'Checkout',
          physicalId: 'checkout',
          type: 'AWS::Lambda::Function',
          drift: 'MODIFIED',
          differences: [{ path: '/Timeout', expected: '30', actual: '3', kind: 'NOT_EQUAL' }],
        },
        { logicalId: 'Queue', physicalId: 'jobs', type: 'AWS::SQS::Queue', drift: 'IN_SYNC' },
      ],
    });
    expect(await past.stackOf(place, 'checkout')).toBe('shop');
    expect(await past.stackOf(place, 'elsewhere')).toBeUndefined();
    expect(await past.drifts(place, 'shop', 5)).toEqual([
      {
        stack: 'shop',
        resource: 'Checkout',
        type: 'AWS::Lambda::Function',
        status: 'MODIFIED',
        at: '2026-03-12T13:02:10.123Z',
        properties: ['/Timeout'],
      },
    ]);
  });

  test('state changes of an alarm come oldest first, and it is said when some were left out', async () => {
    const { past, world } = await start();
    const states = ['ALARM', 'OK', 'ALARM', 'OK'] as const;
    world.cloudwatch.remember(
      'checkout-5xx',
      states.map((state, n) => ({ at: startMs - (50 - n * 10) * minuteMs, state })),
    );
    const query = { ...window, alarm: 'checkout-5xx' };
    expect(await past.history({ ...query, limit: 10 })).toEqual({
      changes: states.map((state, n) => ({ at: at(-(50 - n * 10) * minuteMs), state })),
      complete: true,
    });
    expect(await past.history({ ...query, alarm: 'another', limit: 10 })).toEqual({
      changes: [],
      complete: true,
    });
  });
}
