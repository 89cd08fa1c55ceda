import { expect, test } from 'vitest';
import { plusSec } from '../../../bot/core/calendar/index.ts';
import type { Settings } from '../../../bot/app/ports/index.ts';
import { createDirectory } from '../../../bot/app/directory/index.ts';
import { createShiftFacts } from '../../../bot/app/queries/shift-facts.ts';
import { createHomeOf } from '../../../bot/app/queries/home.ts';
import { createIncidents } from '../../../bot/app/queries/incidents.ts';
import { incidentStream } from '../../../bot/app/streams/index.ts';
import { parseSchedule, type ScheduleDefinition } from '../../../bot/core/oncall/index.ts';
import { createAppWorld, openCommand, settingsWith, start } from './world.ts';

/** A week each from Monday 09:00 in Berlin, An first; `start` is a Thursday of An's week. */
function weeksOf(people: readonly string[], more: object = {}): ScheduleDefinition {
  const rotation = { start: '2026-03-09T09:00:00+01:00', every: { weeks: 1 }, people };
  const parsed = parseSchedule('payments', {
    zone: 'Europe/Berlin',
    layers: [{ name: 'primary', rotation, ...more }],
  });
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.schedule;
}

const weekly = weeksOf(['an', 'bo']);

function homeWith(schedules: readonly ScheduleDefinition[], more: Partial<Settings> = {}) {
  const world = createAppWorld();
  const settings = { current: () => settingsWith({ schedules, ...more }) };
  const { store, streams, clock, ids } = world;
  const directory = createDirectory({ store, clock, ids, settings });
  const incidents = createIncidents(store, streams);
  const open = (number: number, isPrivate = false): Promise<unknown> =>
    streams.tell(
      incidentStream,
      `inc${number}`,
      openCommand({ incident: `inc${number}`, number, ...(isPrivate ? { private: true } : {}) }),
      { at: clock.now(), actor: { kind: 'system', name: 'test' }, cause: 'test' },
    );
  const shiftFacts = createShiftFacts({ store, streams, directory, settings });
  return { clock, homeOf: createHomeOf({ settings, directory, incidents, shiftFacts }), open };
}

test('who is on call sees until when, and who comes next', async () => {
  const { homeOf } = homeWith([weekly]);
  const { shifts, everybody } = await homeOf('U0000000A1', false, start);
  expect(shifts).toEqual([
    {
      schedule: 'payments',
      now: { until: '2026-03-16T08:00:00.000Z', next: [{ name: 'bo', slack: 'U0000000B1' }] },
    },
  ]);
  expect(everybody).toBeUndefined();
});

test('who is not on call sees the next shift of theirs, and everybody when that is asked for', async () => {
  const { homeOf } = homeWith([weekly]);
  const { shifts, everybody } = await homeOf('U0000000B1', true, start);
  expect(shifts).toEqual([
    {
      schedule: 'payments',
      later: { start: '2026-03-16T08:00:00.000Z', end: '2026-03-23T08:00:00.000Z' },
    },
  ]);
  expect(everybody).toEqual([
    {
      person: { name: 'an', slack: 'U0000000A1' },
      schedule: 'payments',
      until: '2026-03-16T08:00:00.000Z',
    },
  ]);
});

test('weeks that follow each other are one; alone in a rotation nobody else comes next', async () => {
  const twice = homeWith([weeksOf(['an', 'an', 'bo'])]);
  const [shift] = (await twice.homeOf('U0000000A1', false, start)).shifts ?? [];
  expect(shift?.now).toMatchObject({ until: '2026-03-23T08:00:00.000Z', next: [{ name: 'bo' }] });
  const alone = homeWith([weeksOf(['an'])]);
  const [endless] = (await alone.homeOf('U0000000A1', false, start)).shifts ?? [];
  expect(endless?.now).not.toHaveProperty('next');
});

test('after a shift of office hours nobody comes: the gap is seen', async () => {
  const office = { restrict: [{ weekdays: ['monday:friday'], times: [{ from: '08:00', to: '18:00' }] }] };
  const { homeOf } = homeWith([weeksOf(['an', 'bo'], office)]);
  const [shift] = (await homeOf('U0000000A1', false, start)).shifts ?? [];
  expect(shift?.now).toEqual({ until: '2026-03-12T17:00:00.000Z', next: [] });
});

test('somebody who is in no schedule has none, somebody unknown is told nothing of schedules', async () => {
  const { homeOf } = homeWith([weeksOf(['bo'])]);
  expect((await homeOf('U0000000A1', false, start)).shifts).toEqual([]);
  expect((await homeOf('U0STRANGER', false, start)).shifts).toBeUndefined();
});

test('of 18 open incidents 15 are listed and the rest is said; private ones of others are not', async () => {
  const { homeOf, open, clock } = homeWith([]);
  for (let number = 1; number <= 18; number += 1) {
    await clock.advanceTo(plusSec(start, number));
    await open(number, number === 18);
  }
  const home = await homeOf('U0000000B1', false, start);
  expect(home.open.map(({ number }) => number)).toEqual([
    17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3,
  ]);
  expect(home.moreOpen).toBe(true);
});
