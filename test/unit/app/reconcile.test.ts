import { describe, expect, test } from 'vitest';
import { reconcileAll } from '../../../bot/app/effects/handlers/reconcile.ts';
import {
  EvidenceError,
  type AlarmRecord,
  type Message,
  type Settings,
} from '../../../bot/app/ports/index.ts';
import { describeIncident } from '../../../bot/core/incident/index.ts';
import { textsFor } from '../../../bot/core/texts/index.ts';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import { createDeskWorld, type DeskWorld } from './desk-world.ts';
import { settingsWith } from './world.ts';

const topic = 'arn:aws:sns:eu-west-1:111122223333:alarms';
const settings = {
  accounts: [{ id: '111122223333', regions: ['eu-west-1'] }],
  intake: { topics: [topic] },
  announce: 'C0INCIDENTS',
};

const described = (
  world: DeskWorld,
  name: string,
  state: 'ALARM' | 'OK',
  ago: number,
  more: AlarmRecord = {},
): AlarmRecord => ({
  AlarmName: name,
  AlarmArn: `arn:aws:cloudwatch:eu-west-1:111122223333:alarm:${name}`,
  StateValue: state,
  StateReason: 'Threshold Crossed: 1 datapoint [7.0] was greater than the threshold (5.0).',
  StateTransitionedTimestamp: plusSec(world.clock.now(), -ago),
  StateUpdatedTimestamp: plusSec(world.clock.now(), -ago),
  ActionsEnabled: true,
  AlarmActions: [topic],
  Namespace: 'AWS/ApplicationELB',
  MetricName: 'HTTPCode_Target_5XX_Count',
  Dimensions: [],
  Statistic: 'Sum',
  Period: 60,
  EvaluationPeriods: 1,
  Threshold: 5,
  ComparisonOperator: 'GreaterThanThreshold',
  ...more,
});

async function started(own: Partial<Settings> = settings): Promise<DeskWorld> {
  const world = createDeskWorld({ settings: own });
  const now = world.clock.now();
  const effects = reconcileAll(settingsWith(settings), now);
  expect(effects).toHaveLength(1);
  await world.store.enqueue({ effects, claims: [], recordedAt: now });
  return world;
}

async function pass(world: DeskWorld, sec: number): Promise<void> {
  for (let left = sec; left > 0; left -= 60) {
    await world.clock.advance(Math.min(left, 60) * 1000);
    await world.drain();
  }
}

const told = (world: DeskWorld): readonly Message[] =>
  world.posts.filter(({ kind }) => kind === 'reconciled');

describe('an alarm in ALARM that no notification told of', () => {
  test('opens an incident that says so, once, and the announcement channel hears what was lost', async () => {
    const world = await started();
    world.described.firing = [described(world, 'checkout-5xx', 'ALARM', 600)];
    await pass(world, 900);
    expect(await world.all()).toMatchObject([
      { title: 'checkout-5xx', openedReason: 'found', alarms: [{ name: 'checkout-5xx', fired: 1 }] },
    ]);
    expect(told(world)).toEqual([
      {
        kind: 'reconciled',
        account: '111122223333',
        region: 'eu-west-1',
        missed: ['checkout-5xx'],
        cleared: [],
      },
    ]);
  });

  test.for<[string, AlarmRecord]>([
    ['changed a moment ago: it is on its way', { StateTransitionedTimestamp: '2026-03-12T14:03:00.000Z' }],
    ['has no action to a topic of ours', { AlarmActions: ['arn:aws:automate:eu-west-1:ec2:stop'] }],
    ['has its actions disabled', { ActionsEnabled: false }],
    ['is suppressed by another alarm', { ActionsSuppressedBy: 'Alarm' }],
  ])('opens nothing when it %s', async ([, more]) => {
    const world = await started();
    world.described.firing = [described(world, 'checkout-5xx', 'ALARM', 600, more)];
    await pass(world, 90);
    expect(await world.all()).toEqual([]);
    expect(told(world)).toEqual([]);
  });

  test('opens nothing when CloudWatch itself mutes it', async () => {
    const world = await started();
    world.described.firing = [described(world, 'checkout-5xx', 'ALARM', 600)];
    world.described.muted = ['checkout-5xx'];
    await pass(world, 90);
    expect(await world.all()).toEqual([]);
    world.described.muted = [];
    await pass(world, 360);
    expect(await world.all()).toHaveLength(1);
  });
});

test('what is known already is not told again', async () => {
  const world = await started();
  await world.alarm('checkout-5xx', 'ALARM', -600);
  await world.drain();
  // DescribeAlarms may date the same change a little differently.
  world.described.firing = [described(world, 'checkout-5xx', 'ALARM', 599)];
  await pass(world, 900);
  expect(await world.all()).toMatchObject([{ alarms: [{ fired: 1, state: 'ALARM' }] }]);
  expect(told(world)).toEqual([]);
});

test('an OK that was lost is noted in the incident that waits for it', async () => {
  const world = await started();
  await world.alarm('checkout-5xx', 'ALARM', -600);
  await world.drain();
  world.described.named = [described(world, 'checkout-5xx', 'OK', 300)];
  await pass(world, 120);
  expect(await world.all()).toMatchObject([{ alarms: [{ name: 'checkout-5xx', state: 'OK' }] }]);
  expect(told(world)).toMatchObject([{ missed: [], cleared: ['checkout-5xx'] }]);
});

test('where CloudWatch may not be asked it is said once a day, and it is asked again', async () => {
  const world = await started();
  world.described.fails = new EvidenceError('access-denied', 'cloudwatch:DescribeAlarms is not allowed');
  await pass(world, 1800);
  expect(told(world)).toMatchObject([{ gap: 'cloudwatch:DescribeAlarms is not allowed' }]);
  world.described.fails = undefined;
  world.described.firing = [described(world, 'checkout-5xx', 'ALARM', 600)];
  await pass(world, 360);
  expect(await world.all()).toHaveLength(1);
});

test('an OK reaches the desk that waits for it, though the catalogue names another service since', async () => {
  const moving = { ...settings, services: settingsWith().services };
  const world = await started(moving);
  await world.alarm('checkout-5xx', 'ALARM', -600);
  await world.drain();
  moving.services = [];
  await world.alarm('checkout-5xx', 'OK', -300);
  await world.drain();
  expect(await world.all()).toMatchObject([{ alarms: [{ state: 'ALARM' }] }]);
  world.described.named = [described(world, 'checkout-5xx', 'OK', 300)];
  moving.services = settingsWith().services.map((each) => ({ ...each, match: [] }));
  await pass(world, 120);
  expect(await world.all()).toMatchObject([{ alarms: [{ name: 'checkout-5xx', state: 'OK' }] }]);
});

describe('an alarm that was deleted or renamed in ALARM', () => {
  const firedAndGone = async (): Promise<DeskWorld> => {
    const world = await started();
    await world.alarm('checkout-5xx', 'ALARM', -600);
    await world.drain();
    return world;
  };

  test('ends in the incident that waits for it, which says why', async () => {
    const world = await firedAndGone();
    world.described.firing = [described(world, 'checkout-renamed', 'ALARM', 60)];
    await pass(world, 120);
    const [one] = await world.all();
    expect(one!.alarms[0]).toMatchObject({ name: 'checkout-5xx', state: 'OK' });
    const events = await world.store.readStream(`incident/${one!.id}`);
    expect(
      describeIncident(
        events.find(({ type }) => type === 'AlarmCleared')!,
        textsFor('en'),
      )?.text,
    ).toBe('CloudWatch no longer knows the alarm checkout-5xx: deleted or renamed');
  });

  test('goes on where nothing of that account was seen: a wrong role would end every alarm', async () => {
    const world = await firedAndGone();
    await pass(world, 900);
    expect(await world.all()).toMatchObject([{ alarms: [{ state: 'ALARM' }] }]);
  });
});
