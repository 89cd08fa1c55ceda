import fc from 'fast-check';
import { expect, test } from 'vitest';
import { epochMs, instantOf } from '../../../bot/core/calendar/index.ts';
import {
  gapsBetween,
  holidaysOfCalendar,
  parseSchedule,
  shiftsBetween,
  type ScheduleDefinition,
} from '../../../bot/core/oncall/index.ts';

const calendar = (...events: readonly (readonly string[])[]): string =>
  [
    'BEGIN:VCALENDAR',
    ...events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');

const de = ['2026-04-03', '2026-04-06', '2026-05-01', '2026-12-25', '2026-12-26'];

const layer = (name: string, person: string, restrict: readonly object[]) => ({
  name,
  rotation: { start: '2026-01-05T08:00:00+01:00', every: { weeks: 1 }, people: [person] },
  ...(restrict.length === 0 ? {} : { restrict }),
});

function parsed(layers: readonly object[], holidays = { de }): ScheduleDefinition {
  const read = parseSchedule('office', { zone: 'Europe/Berlin', layers }, { holidays });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.schedule;
}

const day = { weekdays: ['monday:friday'], times: [{ from: '08:00', to: '18:00' }] };
const nights = [
  { times: [{ from: '18:00', to: '08:00' }] },
  { weekdays: ['saturday', 'sunday'], times: [{ from: '08:00', to: '18:00' }] },
];

test('a holiday is left out of the one layer and belongs to the other, so that nobody is missing', () => {
  const schedule = parsed([
    layer('day', 'an', [{ ...day, notOn: 'de' }]),
    layer('night', 'bo', [...nights, { on: 'de', times: [{ from: '08:00', to: '18:00' }] }]),
  ]);
  expect(gapsBetween(schedule, [], '2026-02-01T00:00:00.000Z', '2027-02-01T00:00:00.000Z')).toEqual([]);
  // Good Friday to Easter Monday is one shift of bo's, from Thursday evening to Tuesday morning.
  const easter = shiftsBetween(schedule, [], '2026-04-03T12:00:00.000Z', '2026-04-03T13:00:00.000Z');
  expect(easter.map(({ person, start, end }) => [person, start, end])).toEqual([
    ['bo', '2026-04-02T16:00:00.000Z', '2026-04-06T06:00:00.000Z'],
  ]);
  const tuesday = shiftsBetween(schedule, [], '2026-04-07T08:00:00.000Z', '2026-04-07T09:00:00.000Z');
  expect(tuesday.map(({ person }) => person)).toEqual(['an']);
});

test('a layer that names holidays and has none is the layer that names none', () => {
  const restricts = fc.constantFrom<readonly object[]>(
    [day],
    nights,
    [{ weekdays: ['saturday', 'sunday'] }],
    [{ times: [{ from: '22:30', to: '02:30' }] }],
    [{ times: [{ from: '00:00', to: '24:00' }] }],
    [{ weekdays: ['sunday'], times: [{ from: '08:00', to: '08:00' }] }, day],
  );
  fc.assert(
    fc.property(
      restricts,
      fc.integer({ min: 0, max: 700 * 24 }),
      fc.integer({ min: 1, max: 500 }),
      (restrict, at, hours) => {
        const from = instantOf(epochMs('2026-01-06T00:00:00.000Z') + at * 3_600_000);
        const to = instantOf(epochMs(from) + hours * 3_600_000);
        const without = parsed([layer('one', 'an', restrict)]);
        const named = parsed(
          [
            layer(
              'one',
              'an',
              restrict.map((each) => ({ ...each, notOn: 'none' })),
            ),
          ],
          {
            none: [],
          } as never,
        );
        expect(shiftsBetween(named, [], from, to)).toEqual(shiftsBetween(without, [], from, to));
      },
    ),
    { numRuns: 60 },
  );
});

test('a calendar gives every day that its events cover; what it does not say surely is counted', () => {
  expect(
    holidaysOfCalendar(
      calendar(
        ['DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261227'],
        ['DTSTART;VALUE=DATE:20261225'],
        ['DTSTART;VALUE=DATE:20440501', 'RRULE:FREQ=YEARLY'],
        ['DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20270101'],
        ['DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=YEARLY;BYEASTER=0'],
      ),
    ),
  ).toEqual({ days: ['2026-12-25', '2026-12-26', '2044-05-01', '2045-05-01'], unread: 2 });
  expect(holidaysOfCalendar('<html>')).toEqual({ refused: 'no-calendar' });
});

test('a calendar that nobody has given is a problem where it is named', () => {
  const read = parseSchedule('office', {
    zone: 'UTC',
    layers: [layer('day', 'an', [{ ...day, notOn: 'fr' }])],
  });
  expect(read).toEqual({
    problems: [
      {
        path: ['layers', 0, 'restrict', 0, 'notOn'],
        problem: '"fr" is no calendar of holidays: give its file under oncall.holidays',
      },
    ],
  });
});
