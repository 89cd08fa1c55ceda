import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leaveConflicts, leaveOfCalendar, type Shift } from '../../../bot/core/oncall/index.ts';

const calendar = (...events: readonly (readonly string[])[]): string =>
  [
    'BEGIN:VCALENDAR',
    ...events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');

const berlin = 'Europe/Berlin';
const span = (start: string, end: string) => ({ start: `${start}:00.000Z`, end: `${end}:00.000Z` });

test.each([
  [
    'days',
    ['DTSTART;VALUE=DATE:20260328', 'DTEND;VALUE=DATE:20260330'],
    span('2026-03-27T23:00', '2026-03-29T22:00'),
  ],
  ['one day without an end', ['DTSTART;VALUE=DATE:20260329'], span('2026-03-28T23:00', '2026-03-29T22:00')],
  [
    'UTC',
    ['DTSTART:20260309T080000Z', 'DTEND:20260309T120000Z'],
    span('2026-03-09T08:00', '2026-03-09T12:00'),
  ],
  [
    'no zone',
    ['DTSTART:20260309T080000', 'DTEND:20260309T120000'],
    span('2026-03-09T07:00', '2026-03-09T11:00'),
  ],
  [
    'another zone, folded',
    ['DTSTART;TZID="Asia/\r\n Ho_Chi_Minh":20260309T080000', 'DTEND:20260309T020000Z'],
    span('2026-03-09T01:00', '2026-03-09T02:00'),
  ],
])('an event of %s is leave', (_, event, expected) => {
  expect(leaveOfCalendar(calendar(event), berlin)).toEqual({ spans: [expected], unread: 0 });
});

test.each([
  ['repeats', ['DTSTART;VALUE=DATE:20260328', 'RRULE:FREQ=SECONDLY']],
  ['ends before it starts', ['DTSTART:20260309T080000Z', 'DTEND:20260308T080000Z']],
  ['has no end', ['DTSTART:20260309T080000Z']],
  ['is on a day that is none', ['DTSTART;VALUE=DATE:20260231']],
  ['is in a zone that is none', ['DTSTART;TZID=Moon/Base:20260309T080000', 'DTEND:20260310T080000Z']],
])('an event that %s is counted and passed over', (_, event) => {
  expect(leaveOfCalendar(calendar(event), berlin)).toEqual({ spans: [], unread: 1 });
});

test('a cancelled event is none; what is no calendar, or too large, is refused; junk never throws', () => {
  const cancelled = ['DTSTART;VALUE=DATE:20260328', 'STATUS:CANCELLED'];
  expect(leaveOfCalendar(calendar(cancelled), berlin)).toEqual({ spans: [], unread: 0 });
  expect(leaveOfCalendar('hello', berlin)).toEqual({ refused: 'no-calendar' });
  expect(leaveOfCalendar('x'.repeat(5 * 1024 * 1024 + 1), berlin)).toEqual({ refused: 'too-large' });
  const many = Array.from({ length: 20_001 }, () => cancelled);
  expect(leaveOfCalendar(calendar(...many), berlin)).toEqual({ refused: 'too-large' });
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
      leaveOfCalendar(calendar(lines), berlin);
    }),
  );
});

test('shifts during leave are found, the part of them that falls into it and into the window', () => {
  const shift = (person: string): Shift => ({
    schedule: 'payments',
    layer: 'primary',
    person,
    why: 'rotation',
    fact: null,
    ...span('2026-03-09T08:00', '2026-03-16T08:00'),
  });
  const away = [span('2026-03-15T00:00', '2026-03-20T00:00'), span('2026-03-01T00:00', '2026-03-10T00:00')];
  const window = { from: '2026-03-09T12:00:00.000Z', to: '2027-03-01T00:00:00.000Z' };
  expect(leaveConflicts('an', away, [shift('an'), shift('bo')], window)).toEqual([
    { person: 'an', schedule: 'payments', ...span('2026-03-09T12:00', '2026-03-10T00:00') },
    { person: 'an', schedule: 'payments', ...span('2026-03-15T00:00', '2026-03-16T08:00') },
  ]);
});
