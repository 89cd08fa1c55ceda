import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaveOfCalendar } from '../../../bot/core/oncall/index.ts';

const window = { start: '2026-03-01T00:00:00.000Z', end: '2027-03-01T00:00:00.000Z' };

const calendar = (...events: readonly (readonly string[])[]): string =>
  [
    'BEGIN:VCALENDAR',
    ...events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');

/** Days on which whole-day leave begins, in UTC. */
function days(...lines: readonly string[]): readonly string[] | string {
  const leave = leaveOfCalendar(calendar(['DTSTART;VALUE=DATE:20260302', ...lines]), 'UTC', window);
  if ('refused' in leave) return leave.refused;
  return leave.unread > 0 ? 'unread' : leave.spans.map(({ start }) => start.slice(0, 10));
}

describe('leave that repeats', () => {
  test.each([
    ['FREQ=DAILY;COUNT=3', ['2026-03-02', '2026-03-03', '2026-03-04']],
    ['FREQ=DAILY;INTERVAL=10;UNTIL=20260325', ['2026-03-02', '2026-03-12', '2026-03-22']],
    ['FREQ=WEEKLY;BYDAY=FR,MO;COUNT=4', ['2026-03-02', '2026-03-06', '2026-03-09', '2026-03-13']],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=3', ['2026-03-02', '2026-03-16', '2026-03-30']],
    ['FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU;COUNT=3', ['2026-03-02', '2026-03-15', '2026-03-29']],
    ['FREQ=MONTHLY;COUNT=3', ['2026-03-02', '2026-04-02', '2026-05-02']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', ['2026-03-02', '2026-03-31', '2026-04-30']],
    ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4', ['2026-03-02', '2026-03-31', '2026-05-31', '2026-07-31']],
    ['FREQ=MONTHLY;BYDAY=1MO,-1FR;COUNT=4', ['2026-03-02', '2026-03-27', '2026-04-06', '2026-04-24']],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24,25;COUNT=3', ['2026-03-02', '2026-12-24', '2026-12-25']],
    ['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2', ['2026-03-02', '2026-11-26']],
    ['FREQ=YEARLY;BYDAY=-1MO;COUNT=2', ['2026-03-02', '2026-12-28']],
    ['FREQ=HOURLY', 'unread'],
    ['FREQ=SECONDLY;COUNT=999999999', 'unread'],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1;COUNT=3', ['2026-03-02', '2026-04-06', '2026-05-04']],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4',
      ['2026-03-02', '2026-03-31', '2026-04-30', '2026-05-29'],
    ],
    [
      'FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=2,-1;COUNT=4',
      ['2026-03-02', '2026-03-07', '2026-03-29', '2026-04-05'],
    ],
    ['FREQ=WEEKLY;WKST=SU;BYDAY=SU,MO,FR;BYSETPOS=-1;COUNT=3', ['2026-03-02', '2026-03-06', '2026-03-13']],
    ['FREQ=YEARLY;BYMONTH=5;BYDAY=MO;BYSETPOS=-1;COUNT=2', ['2026-03-02', '2026-05-25']],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6;COUNT=2', ['2026-03-02']],
    ['FREQ=MONTHLY;BYSETPOS=1', 'unread'],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0', 'unread'],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=400', 'unread'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'unread'],
    ['FREQ=DAILY;COUNT=0', 'unread'],
    ['FREQ=DAILY;COUNT=100000000', 'unread'],
    ['', 'unread'],
  ])('by %s', (rule, expected) => {
    expect(days(`RRULE:${rule}`)).toEqual(expected);
  });

  test('that never ends begins before the window as well, and is given for the window alone', () => {
    const weekly = leaveOfCalendar(
      calendar(['DTSTART;VALUE=DATE:19990101', 'DTEND;VALUE=DATE:19990104', 'RRULE:FREQ=WEEKLY']),
      'Europe/Berlin',
      window,
    );
    if ('refused' in weekly) throw new Error(weekly.refused);
    expect(weekly.spans[0]).toEqual({ start: '2026-02-26T23:00:00.000Z', end: '2026-03-01T23:00:00.000Z' });
    expect(weekly.spans).toHaveLength(53);
  });

  test('keeps its wall-clock time over a change of the clocks, and ends at UNTIL in UTC', () => {
    const late = leaveOfCalendar(
      calendar([
        'DTSTART;TZID=Europe/Berlin:20260327T230000',
        'DTEND;TZID=Europe/Berlin:20260328T030000',
        'RRULE:FREQ=DAILY;UNTIL=20260329T210000Z',
      ]),
      'UTC',
      window,
    );
    expect(late).toEqual({
      spans: [
        { start: '2026-03-27T22:00:00.000Z', end: '2026-03-28T02:00:00.000Z' },
        { start: '2026-03-28T22:00:00.000Z', end: '2026-03-29T01:00:00.000Z' },
        { start: '2026-03-29T21:00:00.000Z', end: '2026-03-30T01:00:00.000Z' },
      ],
      unread: 0,
    });
  });

  test('leaves out excepted days and those that an event of their own has moved; added days count', () => {
    const moved = calendar(
      [
        'UID:a',
        'DTSTART;VALUE=DATE:20260302',
        'RRULE:FREQ=DAILY;COUNT=5',
        'EXDATE;VALUE=DATE:20260303',
        'EXDATE;VALUE=DATE:20260304',
        'RDATE;VALUE=DATE:20260401,20260402',
      ],
      ['UID:a', 'RECURRENCE-ID;VALUE=DATE:20260305', 'DTSTART;VALUE=DATE:20260310'],
      ['UID:a', 'RECURRENCE-ID;VALUE=DATE:20260306', 'DTSTART;VALUE=DATE:20260306', 'STATUS:CANCELLED'],
    );
    const leave = leaveOfCalendar(moved, 'UTC', window);
    if ('refused' in leave) throw new Error(leave.refused);
    expect(leave.spans.map(({ start }) => start.slice(5, 10))).toEqual(['03-02', '04-01', '04-02', '03-10']);
  });
});

test('a calendar made to be unfolded for ever ends soon, with what was not read counted', () => {
  const events = Array.from({ length: 19_000 }, () => [
    'DTSTART;VALUE=DATE:19700101',
    'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=10000',
  ]);
  const leave = leaveOfCalendar(calendar(...events), 'UTC', window);
  if ('refused' in leave) throw new Error(leave.refused);
  expect(leave.spans.length + leave.unread).toBeGreaterThan(18_900);
  expect(leave.unread).toBeGreaterThan(18_000);
});

test('whatever stands in a rule, it is read or counted', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'FREQ=DAILY',
      'FREQ=WEEKLY',
      'FREQ=MONTHLY',
      'FREQ=YEARLY',
      'BYDAY=-53SU',
      'BYMONTHDAY=-31',
      'BYDAY=MO,FR;BYSETPOS=-1,2',
    ),
    fc.constantFrom(
      'INTERVAL=1000',
      'COUNT=10000',
      'UNTIL=20260230',
      'UNTIL=99991231T235959Z',
      'BYMONTH=2',
      '=',
    ),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const text = calendar([
        'DTSTART;VALUE=DATE:20200229',
        `RRULE:${parts.join(';').replace(/[\r\n]/g, '')}`,
      ]);
      const leave = leaveOfCalendar(text, 'America/Santiago', window);
      expect('spans' in leave && leave.spans.every(({ start, end }) => start < end)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
