import { expect, test } from 'vitest';
import { watchDigests } from '../../../bot/app/effects/handlers/digests.ts';
import type { Settings } from '../../../bot/app/ports/index.ts';
import { msBetween } from '../../../bot/core/calendar/index.ts';
import { createDeskWorld } from './desk-world.ts';
import { settingsWith } from './world.ts';

const figures: Settings['figures'] = {
  zone: 'Europe/Berlin',
  digest: { channel: 'C0DIGESTS0', weekly: true, monthly: true },
};

type World = ReturnType<typeof createDeskWorld>;

const digests = (world: World) =>
  world.posts.flatMap((message) =>
    message.kind === 'digest'
      ? [`${message.every} ${message.digest.from} ${message.digest.quality.incidents}`]
      : [],
  );

async function until(world: World, at: string): Promise<void> {
  await world.clock.advance(msBetween(world.clock.now(), at));
  await world.engine.drain();
}

const stand = async (world: World, settings: Settings): Promise<void> =>
  void (await world.store.enqueue({
    effects: [...watchDigests(settings, world.clock.now())],
    claims: [],
    recordedAt: world.clock.now(),
  }));

test('a digest comes on Monday and on the first at nine on the clock of the team, once, however often Tocsin starts', async () => {
  const world = createDeskWorld({ settings: { figures } });
  const settings = settingsWith({ figures });
  await world.ask('U0000000A1', {
    do: 'declare',
    title: 'Checkout is slow',
    sure: true,
    separate: false,
    private: false,
  });
  await stand(world, settings);
  await stand(world, settings);
  await until(world, '2026-03-16T07:59:00.000Z');
  expect(digests(world)).toEqual([]);
  await until(world, '2026-03-16T08:01:00.000Z');
  expect(digests(world)).toEqual(['weekly 2026-03-08T23:00:00.000Z 1']);
  await stand(world, settings);
  // The clocks of Berlin are changed on the 29th.
  await until(world, '2026-03-30T06:59:00.000Z');
  await stand(world, settings);
  await until(world, '2026-04-01T12:00:00.000Z');
  expect(digests(world)).toEqual([
    'weekly 2026-03-08T23:00:00.000Z 1',
    'weekly 2026-03-15T23:00:00.000Z 0',
    'weekly 2026-03-22T23:00:00.000Z 0',
    'monthly 2026-02-28T23:00:00.000Z 1',
  ]);
});

test('asked for three times on a day it is posted once, and each who asks later is told; on the next day it is posted again', async () => {
  const world = createDeskWorld({ settings: { figures } });
  const ask = async (every: 'weekly' | 'monthly' = 'weekly') => {
    const told = await world.ask('U0000000A1', { do: 'digest', every });
    await world.engine.drain();
    return told;
  };
  expect(await ask()).toEqual([{ answer: 'digest', channel: 'C0DIGESTS0' }]);
  const since = world.clock.now();
  await until(world, '2026-03-12T15:00:00.000Z');
  for (const _again of [1, 2])
    expect(await ask()).toEqual([{ answer: 'digest', channel: 'C0DIGESTS0', since }]);
  expect(await ask('monthly')).toEqual([{ answer: 'digest', channel: 'C0DIGESTS0' }]);
  expect(digests(world)).toHaveLength(2);
  // Midnight in Berlin, not in Greenwich.
  await until(world, '2026-03-12T23:05:00.000Z');
  expect(await ask()).toEqual([{ answer: 'digest', channel: 'C0DIGESTS0' }]);
  expect(digests(world)).toHaveLength(3);
});

test('it is posted now by command, and refused with what to write where no channel is named', async () => {
  const world = createDeskWorld({ settings: { figures } });
  expect(await world.ask('U0000000A1', { do: 'digest', every: 'monthly' })).toEqual([
    { answer: 'digest', channel: 'C0DIGESTS0' },
  ]);
  await world.engine.drain();
  expect(digests(world)).toEqual(['monthly 2026-02-10T14:00:00.000Z 0']);
  const without = createDeskWorld({});
  expect(await without.ask('U0000000A1', { do: 'digest', every: 'weekly' })).toEqual([
    { answer: 'digest', why: 'not-configured' },
  ]);
  expect(watchDigests(settingsWith(), without.clock.now())).toEqual([]);
});
