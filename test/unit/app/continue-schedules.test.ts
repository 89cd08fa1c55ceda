import { expect, test } from 'vitest';
import { continueSchedules, schedulesInForce } from '../../../bot/app/commands/continue-schedules.ts';
import { onCallAt, type ScheduleDefinition } from '../../../bot/core/oncall/index.ts';
import { createAppWorld, createKeptLog } from './world.ts';

const rotation = {
  start: '2026-01-05T09:00:00+01:00',
  every: { weeks: 1 },
  people: ['an', 'bo', 'cy'],
} as const;

const schedule = (people: readonly string[], more: Partial<ScheduleDefinition> = {}): ScheduleDefinition => ({
  name: 'payments',
  zone: 'Europe/Berlin',
  layers: [{ name: 'primary', rotation: { ...rotation, people } }],
  ...more,
});

// The world begins on Thursday 12 March 2026: the tenth week of the rotation, an's.
const week = 7 * 86_400_000;

test('adding and removing people at reloads never changes who is on call now, also after a restart', async () => {
  const world = createAppWorld();
  const { log } = createKeptLog();
  const read = (people: readonly string[]) =>
    continueSchedules({ streams: world.streams, log }, [schedule(people)], world.clock.now());
  const now = ([definition]: readonly ScheduleDefinition[]) =>
    onCallAt(definition!, [], world.clock.now()).map(({ person }) => person);
  const lists = [
    ['an', 'bo', 'cy'],
    ['di', 'an', 'bo', 'cy'],
    ['di', 'ed', 'an', 'bo', 'cy'],
    ['ed', 'an', 'bo', 'cy'],
    ['ed', 'an', 'bo', 'cy'],
    ['fu', 'ed', 'an', 'bo', 'gi', 'cy'],
  ];
  let before = now(await read(lists[0]!));
  for (const people of lists) {
    const inForce = await read(people);
    expect(now(inForce)).toEqual(before);
    // What is stored is what a process that starts now, or a command that only reads, finds.
    expect(await schedulesInForce(world.streams, [schedule(people)], world.clock.now())).toEqual(inForce);
    await world.clock.advance(week / 2);
    before = now(inForce);
    expect(now(await read(people))).toEqual(before);
  }
});

test('another zone, or a file that lists the changes itself, is taken as it is written', async () => {
  const world = createAppWorld();
  const { log } = createKeptLog();
  const read = (definition: ScheduleDefinition) =>
    continueSchedules({ streams: world.streams, log }, [definition], world.clock.now());
  await read(schedule(['an', 'bo', 'cy']));
  const moved = schedule(['di', 'an', 'bo', 'cy'], { zone: 'Asia/Tokyo' });
  expect(await read(moved)).toEqual([moved]);
  const listed = schedule(['an', 'bo', 'cy'], {
    zone: 'Asia/Tokyo',
    layers: [
      { name: 'primary', rotation, versions: [{ from: '2026-03-01T12:00:00+01:00', people: ['an', 'di'] }] },
    ],
  });
  expect(await read(listed)).toEqual([listed]);
});

test('a schedule that is too large to be kept is taken as it is written, and the log says so', async () => {
  const world = createAppWorld();
  const { log, lines } = createKeptLog();
  const large = schedule(
    Array.from({ length: 500 }, (_, n) => `person-with-a-long-name-${n}-${'x'.repeat(40)}`),
  );
  expect(await continueSchedules({ streams: world.streams, log }, [large], world.clock.now())).toEqual([
    large,
  ]);
  expect(lines.map(({ event }) => event)).toEqual(['schedule.not-continued']);
});
