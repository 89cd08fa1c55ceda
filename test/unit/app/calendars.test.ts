import { expect, test } from 'vitest';
import { createCalendarOf } from '../../../bot/app/queries/calendars.ts';
import { createShiftFacts } from '../../../bot/app/queries/shift-facts.ts';
import { shiftsOfCalendar } from '../../../bot/core/oncall/index.ts';
import type { Settings } from '../../../bot/app/ports/index.ts';
import { createDeskWorld } from './desk-world.ts';
import { settingsWith } from './world.ts';

const an = 'U0000000A1';
const more: { -readonly [K in keyof Settings]?: Settings[K] } = {
  calendarsUrl: 'https://tocsin.example.com/',
  people: [
    { name: 'an', slack: an, zone: 'UTC' },
    { name: 'bo', slack: 'U0000000B1', zone: 'UTC' },
  ],
  schedules: ['payments', 'platform'].map((name, n) => ({
    name,
    zone: 'UTC',
    layers: [
      {
        name: 'primary',
        rotation: {
          start: '2026-03-09T08:00:00Z',
          every: { weeks: 1 },
          people: n === 0 ? ['an', 'bo'] : ['bo'],
        },
      },
    ],
  })),
};

test('a calendar has an address of its own per person and schedule, which a new one ends', async () => {
  const current = { ...more };
  const world = createDeskWorld({ settings: current });
  const { store, streams, directory, clock } = world;
  const settings = { current: () => settingsWith(current) };
  const shiftFacts = createShiftFacts({ store, streams, directory, settings });
  const calendarOf = createCalendarOf({ store, directory, settings, shiftFacts });
  const asked = async (request: { readonly renew: boolean; readonly schedule?: string }) => {
    const [answer] = await world.ask(an, { do: 'calendar', ...request });
    if (answer?.answer !== 'calendar') throw new Error(JSON.stringify(answer));
    const [, link = '', secret] = /calendar\/([^.]+)\.([^.]+)\.ics$/.exec(answer.url) ?? [];
    expect(answer.url).toMatch(/^https:\/\/tocsin\.example\.com\/calendar\//);
    expect(secret).toBe(`secret-of-${link}`);
    return link;
  };
  const shiftsOf = async (link: string) => {
    const text = await calendarOf(link, clock.now());
    if (text === undefined) return undefined;
    const read = shiftsOfCalendar(text);
    return 'shifts' in read ? read.shifts : undefined;
  };

  const own = await asked({ renew: false });
  expect(await asked({ renew: false })).toBe(own);
  const shifts = (await shiftsOf(own))!;
  expect(new Set(shifts.map(({ person }) => person))).toEqual(new Set(['an']));
  expect(Date.parse(shifts.at(-1)!.start) - Date.parse(clock.now())).toBeGreaterThan(90 * 86_400_000);

  // What was swapped or overridden is in it.
  await world.ask(an, { do: 'override', schedule: 'platform', person: 'me', wish: { forSec: 3600 } });
  expect((await shiftsOf(own))!.filter(({ why }) => why === 'override')).toHaveLength(1);

  const whole = await asked({ renew: false, schedule: 'platform' });
  expect(whole).not.toBe(own);
  expect(new Set((await shiftsOf(whole))!.map(({ schedule }) => schedule))).toEqual(new Set(['platform']));

  const renewed = await asked({ renew: true });
  expect([await shiftsOf(own), (await shiftsOf(renewed))!.length]).toEqual([undefined, shifts.length + 1]);
  expect((await shiftsOf(whole))!.length).toBeGreaterThan(10);
  expect(await calendarOf('nothing', clock.now())).toBeUndefined();

  current.hash = 'another';
  current.people = more.people!.filter(({ name }) => name !== 'an');
  expect(await calendarOf(renewed, clock.now())).toBeUndefined();
});

test('no address is given out where tocsin.yaml does not say how people reach it', async () => {
  const { calendarsUrl: _url, ...without } = more;
  const world = createDeskWorld({ settings: without });
  expect(await world.ask(an, { do: 'calendar', renew: false })).toEqual([{ answer: 'no-calendar-address' }]);
});
