import { expect, test } from 'vitest';
import {
  carriedBy,
  interruptionsOf,
  loadOf,
  suggestTurns,
  type Burden,
  type ScheduleDefinition,
} from '../../../bot/core/oncall/index.ts';

const people = [
  { name: 'an', zone: 'Asia/Ho_Chi_Minh' },
  { name: 'bo', zone: 'Europe/Berlin' },
  { name: 'cy', zone: 'America/New_York' },
];

test('a page at the same instant wakes only those for whom it is night, once per night', () => {
  const at = ['2026-03-28T22:30:00.000Z', '2026-03-29T01:30:00.000Z', '2026-03-29T04:30:00.000Z'];
  const pages = people.flatMap(({ name }) => at.map((when) => ({ person: name, at: when })));
  // Berlin: 23:30, 03:30 (the clocks were put forward at 02:00) and 06:30.
  expect(interruptionsOf(pages, people)).toEqual([
    { person: 'an', pages: 3, nightPages: 1, nightsWoken: 1 },
    { person: 'bo', pages: 3, nightPages: 2, nightsWoken: 1 },
    { person: 'cy', pages: 3, nightPages: 1, nightsWoken: 1 },
  ]);
});

const burden = (person: string, hours: number, more: Partial<Burden> = {}): Burden => ({
  person,
  hours,
  nightHours: 0,
  nights: 0,
  weekendHours: 0,
  weekends: 0,
  shifts: 1,
  ...more,
});

const schedule: ScheduleDefinition = {
  name: 'payments',
  zone: 'UTC',
  layers: [
    {
      name: 'primary',
      rotation: { start: '2026-01-05T09:00:00Z', every: { weeks: 1 }, people: ['an', 'bo', 'cy', 'di'] },
    },
    {
      name: 'secondary',
      rotation: { start: '2026-01-05T09:00:00Z', every: { weeks: 1 }, people: ['an', 'bo'] },
    },
  ],
};

test('the suggestion keeps who is on call first, then those who carried least; equal loads keep their order', () => {
  const now = '2026-03-12T14:00:00.000Z';
  const woken = [{ person: 'di', pages: 4, nightPages: 3, nightsWoken: 2 }];
  const carried = carriedBy(
    [burden('an', 240), burden('bo', 120, { nights: 5, weekends: 1 }), burden('cy', 48), burden('di', 48)],
    woken,
  );
  expect(carried.map((own) => [own.person, loadOf(own)])).toEqual([
    ['an', 10],
    ['bo', 12],
    ['cy', 2],
    ['di', 8],
  ]);
  expect(suggestTurns(schedule, carried, () => 'bo', now)).toEqual([
    { schedule: 'payments', layer: 'primary', from: now, people: ['bo', 'cy', 'di', 'an'], changed: false },
  ]);
  expect(suggestTurns(schedule, carried, () => 'an', now)[0]).toMatchObject({
    people: ['an', 'cy', 'di', 'bo'],
    changed: true,
  });
  expect(suggestTurns(schedule, [], () => undefined, now)[0]).toMatchObject({
    people: ['an', 'bo', 'cy', 'di'],
    changed: false,
  });
});
