import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../bot/core/alarm/index.ts';
import {
  collapsed,
  isWorthKeeping,
  namesSame,
  rankChanges,
  type Scene,
} from '../../../bot/core/evidence/index.ts';
import { plusSec } from '../../../bot/core/calendar/index.ts';

const start = '2026-03-12T14:02:10.000Z';
const ago = (min: number): string => plusSec(start, -min * 60);

const scene: Scene = {
  startedAt: start,
  resources: ['app/checkout/50dc6c495c0c9188', 'checkout'],
  service: 'checkout',
  suspects: ['payments-api', 'cart'],
  dependsOn: ['inventory'],
};

const change = (more: Partial<Change>): Change => ({
  source: 'codedeploy',
  what: 'CodeDeploy Deployment State-change Notification',
  subject: 'billing',
  at: ago(6),
  ...more,
});

describe('changes are ranked', () => {
  test('a deploy of the suspect 6 minutes before is above a nearer one of something else', () => {
    const [first, second] = rankChanges(
      [change({ subject: 'wiki', id: 'd-2', at: ago(2) }), change({ subject: 'payments-api', id: 'd-1' })],
      scene,
    );
    expect(first).toMatchObject({
      subject: 'payments-api',
      relation: 'suspect',
      relatedTo: 'payments-api',
      minBefore: 6,
      radius: 'usual',
    });
    expect(second).toMatchObject({ subject: 'wiki', relation: 'none', minBefore: 2 });
    expect(first!.score).toBeGreaterThan(second!.score * 3);
  });

  test.each([
    ['the alarmed resource', change({ subject: 'app/checkout/50dc6c495c0c9188' }), 'resource'],
    ['the service behind a suffix', change({ subject: 'checkout-prod' }), 'resource'],
    [
      'a resource of the change',
      change({ resources: ['arn:aws:ecs:eu-west-1:1:service/shop/payments-api'] }),
      'suspect',
    ],
    ['a dependency', change({ subject: 'inventory' }), 'dependency'],
    ['the second suspect', change({ subject: 'cart' }), 'dependency'],
    ['nothing', change({ subject: 'check' }), 'none'],
  ] as const)('what shares %s stands as %s', (_what, one, relation) => {
    expect(rankChanges([one], scene)[0]).toMatchObject({ relation });
  });

  test('half the weight is left 20 minutes after the first 5, a tenth for what came 4 minutes after', () => {
    const score = (min: number): number =>
      rankChanges([change({ subject: 'checkout', at: ago(min) })], scene)[0]!.score;
    expect([0, 5, 25, 45].map(score)).toEqual([0.8, 0.8, 0.4, 0.2]);
    expect(score(-3)).toBe(0.8);
    expect(score(-4)).toBe(0.08);
  });

  test('what reaches far counts more than a deployment, one instance of many less', () => {
    const [wide, usual, narrow] = [
      change({ source: 'ec2', what: 'AuthorizeSecurityGroupIngress', subject: 'checkout' }),
      change({ subject: 'checkout' }),
      change({ source: 'ec2', what: 'TerminateInstances', subject: 'checkout' }),
    ].map((one) => rankChanges([one], scene)[0]!);
    expect([wide!.radius, usual!.radius, narrow!.radius]).toEqual(['wide', 'usual', 'narrow']);
    expect(wide!.score).toBeGreaterThan(usual!.score);
    expect(usual!.score).toBeGreaterThan(narrow!.score);
  });

  test('the order does not depend on the order in which changes came', () => {
    const all = [
      change({ subject: 'payments-api', id: 'a' }),
      change({ subject: 'payments-api', id: 'b' }),
      change({ subject: 'wiki', id: 'c', at: ago(50) }),
      change({ subject: 'cart', id: 'd', at: ago(1) }),
    ];
    const expected = rankChanges(all, scene);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(rankChanges(shuffled, scene)).toEqual(expected);
      }),
    );
  });
});

describe('reports of one change', () => {
  test('are one, from the first to the last, with what each said', () => {
    const [course, ...others] = collapsed([
      change({ id: 'd-1', status: 'SUCCEEDED', at: ago(3) }),
      change({ id: 'd-1', status: 'START', at: ago(6), version: '214' }),
    ]);
    expect(others).toEqual([]);
    expect(course).toMatchObject({
      at: ago(6),
      endedAt: ago(3),
      change: { status: 'SUCCEEDED', version: '214' },
    });
  });

  test('without an id are as many as there are times; refused calls are none', () => {
    const all = [change({ at: ago(6) }), change({ at: ago(5) }), change({ at: ago(4), refused: true })];
    expect(collapsed(all)).toHaveLength(2);
  });
});

describe('names', () => {
  test.each([
    ['payments-api', 'payments-api-prod', true],
    ['payments-api', 'PaymentsApi', true],
    ['checkout', 'app/checkout/50dc', true],
    ['pay', 'payments', false],
    ['api', 'payments-api', false],
    ['prod', 'checkout-prod', false],
    ['api', 'API', true],
    ['', 'checkout', false],
    ['đơn-hàng', 'đơn-hàng-v2', true],
  ])('%j and %j: %s', (one, other, same) => {
    expect([namesSame(one, other), namesSame(other, one)]).toEqual([same, same]);
  });
});

test('of all writes of an account what is named, reaches far or was made by hand is kept; everyday calls are not', () => {
  const kept = (more: Partial<Change>): boolean => isWorthKeeping(change(more), ['checkout']);
  expect(kept({ source: 'lambda', what: 'UpdateFunctionCode20150331v2', subject: 'checkout' })).toBe(true);
  expect(kept({ source: 'lambda', what: 'UpdateFunctionCode20150331v2', subject: 'other' })).toBe(false);
  expect(kept({ source: 'iam', what: 'PutRolePolicy', subject: 'other' })).toBe(true);
  expect(kept({ source: 'ec2', what: 'ModifyInstanceAttribute', subject: 'i-1', byHand: 'console' })).toBe(
    true,
  );
  expect(kept({ source: 'logs', what: 'CreateLogStream', subject: '/ecs/checkout' })).toBe(false);
  expect(kept({ subject: 'checkout', refused: true })).toBe(false);
});
