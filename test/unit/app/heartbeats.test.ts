import { expect, test } from 'vitest';
import { watchHeartbeats } from '../../../bot/app/effects/handlers/heartbeats.ts';
import type { Settings } from '../../../bot/app/ports/index.ts';
import type { Heartbeat } from '../../../bot/core/triage/index.ts';
import { createDeskWorld, type DeskWorld } from './desk-world.ts';
import { settingsWith } from './world.ts';

const heartbeat: Heartbeat = {
  name: 'backup',
  match: { text: '*backup finished*' },
  everySec: 3600,
  graceSec: 360,
  service: 'checkout',
};

async function started(settings: Partial<Settings> = {}): Promise<DeskWorld> {
  const own = { heartbeats: [heartbeat], ...settings };
  const world = createDeskWorld({ settings: own });
  const now = world.clock.now();
  await world.store.enqueue({
    effects: watchHeartbeats(settingsWith(own), now),
    claims: [],
    recordedAt: now,
  });
  return world;
}

async function pass(world: DeskWorld, min: number): Promise<void> {
  for (let left = min; left > 0; left -= 1) {
    await world.clock.advance(60_000);
    await world.drain();
  }
}

const beat = (world: DeskWorld): Promise<void> => world.document('nightly backup finished in 12 min');

test('while it beats nothing opens, however long', async () => {
  const world = await started();
  for (let n = 0; n < 30; n += 1) {
    await beat(world);
    await pass(world, 60);
  }
  expect(await world.all()).toEqual([]);
  expect(
    await world.store.rowsBy({ view: 'notice', index: 'every', value: 'notice', limit: 10 }),
  ).toMatchObject({
    rows: [],
  });
});

test('one that comes every minute, give or take 6 s, is not missing', async () => {
  const often = { ...heartbeat, everySec: 60, graceSec: 6 };
  const world = await started({ heartbeats: [often] });
  // After a start it is waited for 5 min.
  const beats = new Set(Array.from({ length: 12 }, (_, n) => 1 + n * 60 - (n % 2 === 1 ? 5 : 0)));
  for (let sec = 0; sec < 660; sec += 1) {
    if (beats.has(sec)) await beat(world);
    await world.clock.advance(1000);
    await world.drain();
  }
  expect(await world.all()).toEqual([]);
});

test('one that stays away is an alarm of its service after its grace, once; the next beat ends it', async () => {
  const world = await started();
  await beat(world);
  await pass(world, 65);
  expect(await world.all()).toEqual([]);
  await pass(world, 300);
  expect(await world.all()).toMatchObject([
    {
      service: 'checkout',
      title: 'checkout: heartbeat backup',
      alarms: [{ name: 'heartbeat backup', state: 'ALARM', fired: 1 }],
    },
  ]);
  await beat(world);
  await pass(world, 1);
  expect(await world.all()).toMatchObject([{ alarms: [{ state: 'OK' }] }]);
  await pass(world, 100);
  expect(await world.all()).toMatchObject([{ alarms: [{ state: 'ALARM', fired: 2 }] }]);
});

test('one that never came is missing as well', async () => {
  const world = await started();
  await pass(world, 65);
  expect(await world.all()).toEqual([]);
  await pass(world, 5);
  expect(await world.all()).toHaveLength(1);
});

test('whatever does not match is no beat', async () => {
  const world = await started();
  await world.document('nightly backup failed');
  await pass(world, 70);
  expect(await world.all()).toHaveLength(1);
});

test('a muted one opens nothing until the mute ends', async () => {
  const settings: Partial<Settings> = {
    mutes: [{ id: 'mutes.0', services: ['checkout'], until: '2026-03-20T00:00:00.000Z' }],
  };
  const world = await started(settings);
  await pass(world, 90);
  expect(await world.all()).toEqual([]);
});

test('one that is no longer configured is forgotten', async () => {
  const world = createDeskWorld();
  const now = world.clock.now();
  const effects = watchHeartbeats(settingsWith({ heartbeats: [heartbeat] }), now);
  await world.store.enqueue({ effects, claims: [], recordedAt: now });
  await pass(world, 90);
  expect(await world.all()).toEqual([]);
});
