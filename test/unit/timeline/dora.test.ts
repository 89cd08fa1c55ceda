import { describe, expect, test } from 'vitest';
import type { Change } from '../../../bot/core/alarm/index.ts';
import { collapsed } from '../../../bot/core/evidence/index.ts';
import {
  deploymentsIn,
  deploymentState,
  dora,
  wilson,
  type Counted,
} from '../../../bot/core/timeline/index.ts';

const [from, to] = ['2026-03-01T00:00:00.000Z', '2026-03-11T00:00:00.000Z'];
const day = (n: number, clock: string): string => `2026-03-${String(n).padStart(2, '0')}T${clock}:00.000Z`;

const what = {
  codedeploy: 'CodeDeploy Deployment State-change Notification',
  codepipeline: 'CodePipeline Pipeline Execution State Change',
  ecs: 'ECS Deployment State Change',
} as const;

const change = (
  source: keyof typeof what,
  id: string,
  status: string,
  at: string,
  more: Partial<Change> = {},
): Change => ({
  source,
  what: what[source],
  subject: 'checkout',
  id,
  status,
  at,
  ...more,
});

const pushed = (version: string, at: string): Change => ({
  source: 'codecommit',
  what: 'CodeCommit Repository State Change',
  subject: 'shop',
  status: 'referenceUpdated',
  version,
  at,
});

/** From 10:00 to 10:20: a pipeline that deploys through CodeDeploy, that through ECS. */
const nested = (n: number, version?: string): readonly Change[] => {
  const brought = version === undefined ? {} : { version };
  return [
    change('codepipeline', `p-${n}`, 'STARTED', day(n, '10:00'), {
      subject: 'checkout-pipeline',
      ...brought,
    }),
    change('codedeploy', `d-${n}`, 'START', day(n, '10:10')),
    change('ecs', `ecs-${n}`, 'SERVICE_DEPLOYMENT_IN_PROGRESS', day(n, '10:11'), { subject: 'checkout' }),
    change('ecs', `ecs-${n}`, 'SERVICE_DEPLOYMENT_COMPLETED', day(n, '10:18'), { subject: 'checkout' }),
    change('codedeploy', `d-${n}`, 'SUCCESS', day(n, '10:19')),
    change('codepipeline', `p-${n}`, 'SUCCEEDED', day(n, '10:20'), { subject: 'checkout-pipeline' }),
  ];
};

const incident = (n: number, openedAt: string, key: string | undefined, mttm?: number): Counted => ({
  number: n,
  service: 'checkout',
  severity: 'sev2',
  openedAt,
  measures: {
    durations: mttm === undefined ? [] : [{ name: 'mttm', sec: mttm, from: 'a', to: 'b', proxy: false }],
    pages: [],
    neededPerson: true,
    alarms: [],
    ...(key === undefined
      ? {}
      : { causes: [{ key, source: 'x', subject: 'checkout', at: openedAt, how: 'rule' as const }] }),
  },
});

const keys = (changes: readonly Change[], counted: readonly Counted[] = [], service?: string) =>
  dora({
    from,
    to,
    courses: collapsed(changes),
    counted,
    cut: false,
    ...(service === undefined ? {} : { service }),
  });

describe('what a deployment is', () => {
  test.each([
    [change('codedeploy', '1', 'SUCCESS', from), 'succeeded'],
    [change('codedeploy', '1', 'FAILURE', from), 'failed'],
    [change('codedeploy', '1', 'START', from), 'running'],
    [change('ecs', '1', 'SERVICE_DEPLOYMENT_COMPLETED', from), 'succeeded'],
    [change('ecs', '1', 'SERVICE_DEPLOYMENT_FAILED', from), 'failed'],
    [{ ...change('ecs', '1', 'STOPPED', from), what: 'ECS Task State Change' }, undefined],
    [
      {
        ...change('codepipeline', '1', 'SUCCEEDED', from),
        what: 'CodePipeline Stage Execution State Change',
      },
      undefined,
    ],
    [
      {
        ...change('codedeploy', '1', 'UPDATE_ROLLBACK_COMPLETE', from),
        source: 'cloudformation',
        what: 'CloudFormation Stack Status Change',
      },
      'failed',
    ],
    [
      {
        ...change('codedeploy', '1', 'UPDATE_COMPLETE', from),
        source: 'cloudformation',
        what: 'CloudFormation Stack Status Change',
      },
      'succeeded',
    ],
    [
      {
        ...change('codedeploy', '1', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', from),
        source: 'cloudformation',
        what: 'CloudFormation Stack Status Change',
      },
      'running',
    ],
    [
      {
        ...change('codedeploy', '1', 'UPDATE_COMPLETE', from, { part: 'Table' }),
        source: 'cloudformation',
        what: 'CloudFormation Resource Status Change',
      },
      undefined,
    ],
    [{ source: 'lambda', what: 'UpdateFunctionCode20150331v2', subject: 'cart', at: from }, 'succeeded'],
    [
      { source: 'lambda', what: 'UpdateFunctionCode20150331v2', subject: 'cart', at: from, refused: true },
      undefined,
    ],
    [{ source: 'acme.ci', what: 'Release finished', subject: 'cart', at: from }, 'succeeded'],
    [{ source: 'ssm', what: 'Parameter Store Change', subject: '/cart/pool', at: from }, undefined],
  ] as const)('%j is %s', (one, state) => {
    expect(deploymentState(one as Change)).toBe(state);
  });

  test('a pipeline, the deployment within it and the service that rolled are one, from the first report to the last', () => {
    expect(deploymentsIn(collapsed(nested(2)))).toMatchObject([
      {
        state: 'succeeded',
        at: day(2, '10:00'),
        endedAt: day(2, '10:20'),
        keys: [
          '["codepipeline","checkout-pipeline","p-2"]',
          '["codedeploy","checkout","d-2"]',
          '["ecs","checkout","ecs-2"]',
        ],
      },
    ]);
  });

  test('two of the same source at the same time are two, and so are two things at the same time', () => {
    const two = [
      change('codedeploy', 'a', 'START', day(2, '10:00')),
      change('codedeploy', 'b', 'START', day(2, '10:01')),
    ];
    expect(deploymentsIn(collapsed(two))).toHaveLength(2);
    const other = [
      change('codedeploy', 'a', 'START', day(2, '10:00')),
      change('ecs', 'b', 'X', day(2, '10:01'), { subject: 'search' }),
    ];
    expect(deploymentsIn(collapsed(other))).toHaveLength(2);
  });
});

describe('the four keys', () => {
  const sha = (n: number): string => `${n}`.repeat(40);
  const changes = [
    pushed(sha(2), day(2, '09:00')),
    ...nested(2, sha(2)),
    pushed(sha(4), day(3, '10:20')),
    ...nested(4, sha(4)),
    ...nested(4 + 1),
    change('codedeploy', 'd-9', 'START', day(9, '10:00')),
    change('codedeploy', 'd-9', 'FAILURE', day(9, '10:05')),
  ];

  test('three deployments on three of ten days, one that reached nobody, and the time from push to production', () => {
    const found = keys(changes);
    expect(found.frequency).toEqual({ deployments: 3, perDay: 0.3, perWeek: 2.1, daysWith: 3, days: 10 });
    expect(found.notDeployed).toBe(1);
    // 80 min and a day from the push, 20 min from the pipeline's first report.
    expect(found.leadTime).toMatchObject({ n: 3, median: 80 * 60, interval: null, proxy: true });
    expect(found.changeFailureRate).toMatchObject({ n: 3, failed: 0, share: 0 });
    expect(found.recoveryTime).toMatchObject({ n: 0, median: null });
  });

  test('an incident linked to any report of a deployment makes it a failed one; recovery ends with the last of its incidents', () => {
    const counted = [
      incident(1, day(2, '10:30'), '["ecs","checkout","ecs-2"]', 600),
      incident(2, day(2, '10:40'), '["codepipeline","checkout-pipeline","p-2"]', 1200),
      incident(3, day(6, '10:40'), undefined, 60),
      incident(4, day(6, '10:41'), '["ssm","/pool","3"]', 60),
    ];
    const { changeFailureRate, recoveryTime } = keys(changes, counted);
    expect(changeFailureRate).toMatchObject({ n: 3, failed: 1, incidents: ['INC-1', 'INC-2'] });
    // 10:20 to 11:00.
    expect(recoveryTime).toMatchObject({ n: 1, median: 40 * 60 });
  });

  test('one that is not over yet is left out of the recovery, and named', () => {
    const { recoveryTime } = keys(changes, [incident(1, day(2, '10:15'), '["ecs","checkout","ecs-2"]')]);
    expect(recoveryTime).toMatchObject({ n: 0, excluded: [{ incident: 'INC-1', reason: 'not over yet' }] });
  });

  test('a deployment that failed and hurt all the same counts as made, and as failed', () => {
    const { frequency, changeFailureRate, notDeployed } = keys(changes, [
      incident(1, day(9, '10:04'), '["codedeploy","checkout","d-9"]', 600),
    ]);
    expect([frequency.deployments, changeFailureRate.failed, notDeployed]).toEqual([4, 1, 0]);
  });

  test('of one service only its own count; of a time without any there is no rate', () => {
    expect(keys(changes, [], 'search')).toMatchObject({
      frequency: { deployments: 0, perDay: 0 },
      changeFailureRate: { n: 0, share: null, interval: null },
    });
    expect(keys(changes, [], 'checkout').frequency.deployments).toBe(3);
  });
});

// Values of the published example (Newcombe 1998, table I): 81 of 263, 15 of 148, 0 of 20, 1 of 29.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('the interval of %i of %i is from %f to %f', (hits, n, low, high) => {
  const [a, b] = wilson(hits, n)!;
  expect(a).toBeCloseTo(low, 4);
  expect(b).toBeCloseTo(high, 4);
});
