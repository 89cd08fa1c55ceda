import { describe, expect, test } from 'vitest';
import type { MuteWish } from '../../../bot/core/triage/index.ts';
import { EvidenceError, type MuteTarget, type Settings } from '../../../bot/app/ports/index.ts';
import { createDeskWorld, declareOf, type DeskWorld } from './desk-world.ts';

const an = 'U0000000A1';

const mute = (
  world: DeskWorld,
  targets: readonly MuteTarget[] = [{ named: 'checkout' }],
  wish: MuteWish = { forSec: 3600 },
) => world.ask(an, { do: 'mute', targets, wish, reason: 'deploy' });

async function fire(world: DeskWorld, name = 'checkout-5xx', state: 'ALARM' | 'OK' = 'ALARM'): Promise<void> {
  await world.alarm(name, state);
  await world.drain();
}

async function pass(world: DeskWorld, sec: number): Promise<void> {
  for (let left = sec; left > 0; left -= 300) {
    await world.clock.advance(Math.min(left, 300) * 1000);
    await world.drain();
  }
}

describe('a muted alarm', () => {
  test('opens nothing while the mute holds; still in ALARM at its end, it opens an incident that says so', async () => {
    const world = createDeskWorld();
    expect(await mute(world)).toMatchObject([{ answer: 'muted', mute: { number: 1, holds: true } }]);
    await fire(world);
    await pass(world, 3590);
    expect(await world.all()).toEqual([]);
    await pass(world, 20);
    expect(await world.all()).toMatchObject([
      {
        number: 1,
        title: 'checkout-5xx',
        openedReason: 'after-mute',
        alarms: [{ name: 'checkout-5xx', fired: 1 }],
      },
    ]);
  });

  test('opens nothing when it is OK before the mute ends', async () => {
    const world = createDeskWorld();
    await mute(world);
    await fire(world);
    await pass(world, 600);
    await fire(world, 'checkout-5xx', 'OK');
    await pass(world, 7200);
    expect(await world.all()).toEqual([]);
  });

  test('opens nothing when CloudWatch says at the end that it is over, though no OK ever came', async () => {
    const world = createDeskWorld({ states: async () => 'OK' });
    await mute(world);
    await fire(world);
    await pass(world, 7200);
    expect(await world.all()).toEqual([]);
  });

  test('is decided at once when somebody ends the mute', async () => {
    const world = createDeskWorld();
    await mute(world);
    for (let n = 0; n < 40; n += 1) await world.alarm(`checkout-${n}`, 'ALARM', n / 100);
    await world.drain();
    await pass(world, 60);
    expect(await world.all()).toEqual([]);
    expect(await world.ask(an, { do: 'unmute', number: 1 })).toEqual([{ answer: 'unmuted', number: 1 }]);
    await pass(world, 5);
    const [incident, ...others] = await world.all();
    expect(others).toEqual([]);
    expect(incident?.alarms).toHaveLength(40);
    expect(await world.ask(an, { do: 'unmute', number: 1 })).toEqual([{ answer: 'no-such-mute', number: 1 }]);
  });

  test('waits on when another mute holds it by then', async () => {
    const world = createDeskWorld();
    await mute(world);
    await fire(world);
    await mute(world, [{ alarms: 'checkout-*' }], { forSec: 7200 });
    await pass(world, 7100);
    expect(await world.all()).toEqual([]);
    await pass(world, 200);
    expect(await world.all()).toHaveLength(1);
  });

  test('is decided at once when the mute that held it last is ended, though another held it first', async () => {
    const world = createDeskWorld();
    await mute(world);
    await fire(world);
    await mute(world, [{ alarms: 'checkout-*' }], { forSec: 7200 });
    await pass(world, 3900);
    expect(await world.all()).toEqual([]);
    await world.ask(an, { do: 'unmute', number: 2 });
    await pass(world, 5);
    expect(await world.all()).toHaveLength(1);
  });

  test('that was held back by who had not heard yet that the mute is ended is decided half a minute later', async () => {
    const world = createDeskWorld();
    await mute(world);
    const before = await world.mutes.all(world.clock.now());
    await world.ask(an, { do: 'unmute', number: 1 });
    world.read.mutes = before;
    await fire(world);
    world.read.mutes = undefined;
    expect(await world.all()).toEqual([]);
    await pass(world, 35);
    expect(await world.all()).toHaveLength(1);
  });

  test('that comes twice is held back once', async () => {
    const world = createDeskWorld();
    await mute(world);
    await fire(world);
    await fire(world);
    await pass(world, 3700);
    expect(await world.all()).toHaveLength(1);
  });
});

test('an alarm of an open incident is told as ever; other services are not touched', async () => {
  const world = createDeskWorld();
  await fire(world);
  await mute(world);
  await pass(world, 60);
  await fire(world, 'checkout-5xx', 'OK');
  expect(await world.all()).toMatchObject([{ number: 1, alarms: [{ state: 'OK' }] }]);
  await fire(world, 'nightly-batch');
  expect(await world.all()).toHaveLength(2);
});

test('an incident by hand opens whatever is muted', async () => {
  const world = createDeskWorld();
  await mute(world);
  await world.ask(an, declareOf('Payments fail'));
  expect(await world.all()).toMatchObject([{ title: 'Payments fail' }]);
});

test('a mute of tocsin.yaml holds in its window, and no longer when it is taken out of the file', async () => {
  const weekly = { id: 'mutes.0', alarms: 'checkout-*', until: '2026-03-20T00:00:00.000Z' } as const;
  const settings: { mutes?: Settings['mutes'] } = { mutes: [weekly] };
  const world = createDeskWorld({ settings });
  await fire(world);
  await pass(world, 1200);
  expect(await world.all()).toEqual([]);
  settings.mutes = [];
  await pass(world, 600);
  expect(await world.all()).toMatchObject([{ openedReason: 'after-mute' }]);
});

test('the announcement channel hears who muted what, and who ended it; the list what it holds back', async () => {
  const world = createDeskWorld({ settings: { announce: 'C0ANNOUNCE' } });
  await mute(world);
  await fire(world);
  await fire(world, 'checkout-latency');
  expect(await world.ask(an, { do: 'mutes' })).toMatchObject([
    { mutes: [{ number: 1, held: ['checkout-5xx', 'checkout-latency'] }] },
  ]);
  await pass(world, 60);
  await fire(world, 'checkout-5xx', 'OK');
  expect(await world.ask(an, { do: 'mutes' })).toMatchObject([{ mutes: [{ held: ['checkout-latency'] }] }]);
  await world.ask('U0000000B1', { do: 'unmute', number: 1 });
  expect(world.posts.filter(({ kind }) => kind === 'mute-told')).toMatchObject([
    { mute: { number: 1, mute: { services: ['checkout'], reason: 'deploy' }, by: { slack: an } } },
    { mute: { number: 1 }, endedBy: { slack: 'U0000000B1' } },
  ]);
});

describe('in CloudWatch itself', () => {
  const accounts = [{ id: '111122223333', regions: ['eu-west-1'] }];
  const inCloudWatch = (
    world: DeskWorld,
    targets: readonly MuteTarget[],
    wish: MuteWish = { forSec: 3600 },
  ) => world.ask(an, { do: 'mute', targets, wish, cloudwatch: true });

  test('a mute becomes a rule for the alarms that fit, is listed, and its end deletes the rule', async () => {
    const world = createDeskWorld({ settings: { accounts } });
    world.described.names = ['nightly-a', 'nightly-b', 'daily'];
    const place = '111122223333 eu-west-1';
    const alarms = ['nightly-a', 'nightly-b'];
    expect(await inCloudWatch(world, [{ named: 'nightly-*' }])).toMatchObject([
      { answer: 'muted', mute: { number: 1 } },
      { answer: 'cloudwatch-muted', number: 1, places: [{ place, outcome: 'muted', alarms }] },
    ]);
    expect(await world.ask(an, { do: 'mutes' })).toMatchObject([
      { cloudwatch: { rules: [{ place, name: 'tocsin-M-1', alarms }], gaps: [] } },
    ]);
    expect(await world.ask(an, { do: 'unmute', number: 1 })).toMatchObject([
      { answer: 'unmuted' },
      { answer: 'cloudwatch-muted', places: [{ place, outcome: 'ended' }] },
    ]);
    expect([...world.described.rules]).toEqual([]);
  });

  test('a rule that is over is tidied away ten minutes later, and nobody is told', async () => {
    const world = createDeskWorld({ settings: { accounts } });
    world.described.names = ['nightly-a'];
    await inCloudWatch(world, [{ named: 'nightly-*' }]);
    await pass(world, 4100);
    expect([...world.described.rules.keys()]).toEqual(['tocsin-M-1']);
    await pass(world, 300);
    expect([...world.described.rules.keys()]).toEqual([]);
    expect(await world.ask(an, { do: 'mutes' })).toHaveLength(1);
  });

  test('101 alarms are too many for a rule, none is none; Tocsin mutes all the same', async () => {
    const world = createDeskWorld({ settings: { accounts } });
    world.described.names = Array.from({ length: 101 }, (_, n) => `nightly-${n}`);
    expect(await inCloudWatch(world, [{ named: 'nightly-*' }])).toMatchObject([
      { answer: 'muted' },
      { places: [{ outcome: 'too-many' }] },
    ]);
    expect(await inCloudWatch(world, [{ named: 'other-*' }])).toMatchObject([
      { answer: 'muted' },
      { places: [{ outcome: 'none' }] },
    ]);
    expect([...world.described.rules]).toEqual([]);
  });

  test('what is refused is said with the action that is missing, also in the list', async () => {
    const world = createDeskWorld({ settings: { accounts } });
    world.described.names = ['nightly-a'];
    const action = 'cloudwatch:PutAlarmMuteRule';
    world.described.refuses = new EvidenceError('access-denied', 'not authorized', { action });
    expect(await inCloudWatch(world, [{ named: 'nightly-*' }])).toMatchObject([
      { answer: 'muted' },
      { places: [{ outcome: 'failed', action }] },
    ]);
    expect(await world.ask(an, { do: 'mutes' })).toMatchObject([
      { mutes: [{ number: 1 }], cloudwatch: { rules: [], gaps: [{ reason: 'not authorized' }] } },
    ]);
  });

  test.for<[string, readonly MuteTarget[], MuteWish]>([
    ['cloudwatch-alarms', [{ named: 'checkout' }], { forSec: 3600 }],
    ['cloudwatch-weekly', [{ named: 'a-*' }], { weekdays: [], fromMin: 0, toMin: 60 }],
    ['cloudwatch-long', [{ named: 'a-*' }], { forSec: 16 * 86_400 }],
  ])('%s is refused, and nothing is muted', async ([problem, targets, wish]) => {
    const world = createDeskWorld({ settings: { accounts } });
    expect(await inCloudWatch(world, targets, wish)).toMatchObject([{ answer: 'mute-impossible', problem }]);
    expect(await world.ask(an, { do: 'mutes' })).toMatchObject([{ mutes: [] }]);
  });
});

describe('what is asked for', () => {
  test('a list names what holds first, with who and why, and those of tocsin.yaml', async () => {
    const world = createDeskWorld({
      settings: { mutes: [{ id: 'mutes.0', alarms: 'x-*', until: '2026-03-20T00:00:00.000Z' }] },
    });
    await mute(world, [{ named: 'nightly-*' }], {
      from: { date: '2026-03-13', minute: 0 },
      until: { date: '2026-03-14', minute: 0 },
    });
    const [answer] = await world.ask(an, { do: 'mutes' });
    expect(answer).toMatchObject({
      answer: 'mutes',
      more: 0,
      mutes: [
        { mute: { id: 'mutes.0' }, holds: true },
        // An lives in Ho Chi Minh City: midnight there.
        {
          number: 1,
          holds: false,
          next: '2026-03-12T17:00:00.000Z',
          by: { slack: an },
          mute: { reason: 'deploy', alarms: 'nightly-*' },
        },
      ],
    });
  });

  test.for<[readonly MuteTarget[], object]>([
    [[{ named: '*' }], { answer: 'mute-impossible', problem: 'everything' }],
    [[{ named: 'chekout' }], { answer: 'no-such-service', service: 'chekout' }],
    [[{ service: 'cart' }], { answer: 'no-such-service', service: 'cart' }],
    [[{ named: 'a-*' }, { named: 'b-*' }], { answer: 'mute-unclear', wrong: 'what', value: 'b-*' }],
  ])('%o is refused', async ([targets, answer]) => {
    const world = createDeskWorld();
    expect(await mute(world, targets)).toMatchObject([answer]);
    expect(await world.ask(an, { do: 'mutes' })).toMatchObject([{ mutes: [] }]);
  });

  test('guests mute nothing', async () => {
    const world = createDeskWorld();
    world.guests.add('U0GUEST');
    const [answer] = await world.ask('U0GUEST', {
      do: 'mute',
      targets: [{ named: 'checkout' }],
      wish: { forSec: 60 },
    });
    expect(answer).toMatchObject({ answer: 'not-for-guests' });
  });
});
