import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  instantOf,
  intervalContains,
  intervalSpans,
  nextIntervalBoundary,
  parseTimeInterval,
  type TimeInterval,
} from '../../../bot/core/calendar/index.ts';

function interval(raw: unknown): TimeInterval {
  const parsed = parseTimeInterval(raw);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.interval;
}

function problems(raw: unknown): string[] {
  const parsed = parseTimeInterval(raw, ['mutes', 0]);
  return 'problems' in parsed
    ? parsed.problems.map(({ path, problem }) => `${path.join('.')}: ${problem}`)
    : [];
}

const contains = (raw: unknown, instants: readonly string[]): boolean[] =>
  instants.map((instant) => intervalContains(interval(raw), instant));

describe('an interval contains', () => {
  test('the minutes from start_time to end_time, the end not included, in its location', () => {
    const night = { times: [{ start_time: '02:00', end_time: '04:30' }], location: 'Asia/Kolkata' };
    expect(
      contains(night, [
        '2027-06-01T20:29:59.999Z',
        '2027-06-01T20:30:00.000Z',
        '2027-06-01T22:59:59.999Z',
        '2027-06-01T23:00:00.000Z',
      ]),
    ).toEqual([false, true, true, false]);
  });

  test('the last minute of a day that ends at 24:00, and UTC where no location is given', () => {
    const evening = { times: [{ start_time: '22:00', end_time: '24:00' }], weekdays: ['Saturday'] };
    expect(
      contains(evening, [
        '2027-06-05T21:59:00.000Z',
        '2027-06-05T23:59:59.999Z',
        '2027-06-06T00:00:00.000Z',
        '2027-06-04T23:00:00.000Z',
      ]),
    ).toEqual([false, true, false, false]);
  });

  test('days counted from the end of months of 28, 29, 30 and 31 days', () => {
    const lastTwo = { days_of_month: ['-2:-1'] };
    expect(contains(lastTwo, ['2027-02-26', '2027-02-27', '2027-02-28'].map(noon))).toEqual([
      false,
      true,
      true,
    ]);
    expect(contains(lastTwo, ['2028-02-27', '2028-02-28', '2028-02-29'].map(noon))).toEqual([
      false,
      true,
      true,
    ]);
    expect(contains(lastTwo, ['2027-04-28', '2027-04-29', '2027-04-30'].map(noon))).toEqual([
      false,
      true,
      true,
    ]);
    expect(contains({ days_of_month: ['31'] }, ['2027-01-31', '2027-02-28'].map(noon))).toEqual([
      true,
      false,
    ]);
    expect(contains({ days_of_month: ['-31:-30'] }, ['2027-01-01', '2027-02-01'].map(noon))).toEqual([
      true,
      false,
    ]);
    expect(contains({ days_of_month: [15, -1] }, ['2027-05-15', '2027-05-31'].map(noon))).toEqual([
      true,
      true,
    ]);
  });

  test('months by name, number and range, and years', () => {
    const raw = { months: ['February:april', 11], years: ['2027:2028', 2031] };
    expect(
      contains(
        raw,
        ['2027-01-31', '2027-02-01', '2028-04-30', '2031-11-11', '2029-03-01', '2031-12-01'].map(noon),
      ),
    ).toEqual([false, true, true, true, false, false]);
  });

  test('both occurrences of a repeated hour, and nothing of a skipped one', () => {
    const raw = { times: [{ start_time: '02:00', end_time: '02:30' }], location: 'Europe/Paris' };
    expect(
      contains(raw, [
        '2027-10-31T00:15:00.000Z',
        '2027-10-31T00:45:00.000Z',
        '2027-10-31T01:15:00.000Z',
        '2027-03-28T01:00:00.000Z',
      ]),
    ).toEqual([true, false, true, false]);
  });

  test('everything when no field is given', () => {
    expect(contains({}, ['2027-01-01', '1999-12-31'].map(noon))).toEqual([true, true]);
  });
});

const noon = (day: string): string => `${day}T12:00:00.000Z`;

describe('a parser that refuses', () => {
  test.each([
    [{ weekdays: ['friday:monday'] }, 'mutes.0.weekdays.0: "friday:monday" ends before it starts'],
    [{ weekdays: ['mon'] }, 'mutes.0.weekdays.0: "mon" is not a valid weekday'],
    [{ weekdays: [1] }, 'mutes.0.weekdays.0: "1" is not a valid weekday'],
    [{ weekdays: ['monday: friday'] }, 'mutes.0.weekdays.0: " friday" is not a valid weekday'],
    [{ weekdays: ['monday:tuesday:friday'] }, 'is not a range'],
    [{ weekdays: 'monday' }, 'mutes.0.weekdays: "monday" is not a list'],
    [{ weekdays: [] }, 'mutes.0.weekdays: the list is empty'],
    [{ weekdays: null }, 'mutes.0.weekdays: null is not a list'],
    [{ weekdays: [null] }, 'mutes.0.weekdays.0: null is not a text'],
    [{ days_of_month: [0] }, '"0" is not a valid day of the month: write 1 to 31'],
    [{ days_of_month: ['32'] }, '"32" is not a valid day of the month'],
    [{ days_of_month: ['-32:-1'] }, '"-32" is not a valid day of the month'],
    [{ days_of_month: ['-3:3'] }, 'the end must be negative if the start is'],
    [{ days_of_month: ['25:-10'] }, '"25:-10" ends before it starts'],
    [{ days_of_month: ['20:10'] }, '"20:10" ends before it starts'],
    [{ days_of_month: ['1.5'] }, '"1.5" is not a valid day of the month'],
    [{ months: ['november:february'] }, '"november:february" ends before it starts'],
    [{ months: ['13'] }, '"13" is not a valid month'],
    [{ months: ['jan'] }, '"jan" is not a valid month'],
    [{ years: ['2028:2027'] }, '"2028:2027" ends before it starts'],
    [{ years: ['soon'] }, '"soon" is not a valid year'],
    [{ times: [{ start_time: '22:00', end_time: '06:00' }] }, 'for a time over midnight write two ranges'],
    [{ times: [{ start_time: '09:00', end_time: '09:00' }] }, 'ends before it starts'],
    [{ times: [{ start_time: '9:00', end_time: '17:00' }] }, 'each HH:MM with two digits'],
    [{ times: [{ start_time: '09:60', end_time: '17:00' }] }, 'each HH:MM'],
    [{ times: [{ start_time: '09:00', end_time: '24:01' }] }, 'each HH:MM'],
    [{ times: [{ start_time: '09:00' }] }, 'needs start_time and end_time'],
    [{ times: [{ from: '09:00', to: '17:00' }] }, 'is not a time range'],
    [{ location: 'Berlin' }, 'mutes.0.location: "Berlin" is not a time zone'],
    [{ location: 'Local' }, 'mutes.0.location: "Local" is not a time zone'],
    [{ weekday: ['monday'] }, 'mutes.0.weekday: "weekday" is not known here'],
    [['monday'], 'mutes.0: ["monday"] is not an interval'],
    ['always', 'mutes.0: "always" is not an interval'],
  ])('%j says why', (raw, sentence) => {
    expect(problems(raw)).toHaveLength(1);
    expect(problems(raw)[0]).toContain(sentence);
  });

  test('several problems are all named', () => {
    expect(problems({ weekdays: ['x', 'monday'], years: ['y'], location: 'z' })).toHaveLength(3);
  });

  test('a value of 10,000 characters is cut in the message', () => {
    expect(problems({ location: 'x'.repeat(10_000) })[0]?.length).toBeLessThan(200);
  });
});

describe('the next boundary', () => {
  const boundary = (raws: readonly unknown[], after: string): string | undefined =>
    nextIntervalBoundary(raws.map(interval), after);
  const office = {
    times: [{ start_time: '09:00', end_time: '17:00' }],
    weekdays: ['monday:friday'],
    location: 'America/Denver',
  };

  test('is the start from outside and the end from inside', () => {
    expect(boundary([office], '2027-06-05T12:00:00.000Z')).toBe('2027-06-07T15:00:00.000Z');
    expect(boundary([office], '2027-06-07T15:00:00.000Z')).toBe('2027-06-07T23:00:00.000Z');
    expect(boundary([office], '2027-06-07T23:00:00.000Z')).toBe('2027-06-08T15:00:00.000Z');
  });

  test('passes over the seam where one interval goes on in another', () => {
    const saturdays = { weekdays: ['saturday'] };
    const sundays = { weekdays: ['sunday'], times: [{ start_time: '00:00', end_time: '12:00' }] };
    expect(boundary([saturdays, sundays], '2027-06-05T10:00:00.000Z')).toBe('2027-06-06T12:00:00.000Z');
  });

  test('is found 28 and 40 years ahead: a 29 February that is a Saturday', () => {
    const leap = { months: ['february'], days_of_month: ['29'], weekdays: ['saturday'] };
    expect(boundary([leap], '2020-03-01T00:00:00.000Z')).toBe('2048-02-29T00:00:00.000Z');
    expect(boundary([leap], '2076-03-01T00:00:00.000Z')).toBe('2116-02-29T00:00:00.000Z');
  });

  test('is undefined where nothing ever changes: always, never, and a 30 February', () => {
    expect(boundary([{}], '2027-01-01T00:00:00.000Z')).toBeUndefined();
    expect(boundary([], '2027-01-01T00:00:00.000Z')).toBeUndefined();
    expect(boundary([{ months: [2], days_of_month: [30] }], '2027-01-01T00:00:00.000Z')).toBeUndefined();
  });
});

test('spans find a Saturday that comes back: until 2011 Newfoundland set its clocks from 00:01 to 23:01', () => {
  const saturdays = interval({ weekdays: ['saturday'], location: 'America/St_Johns' });
  expect(intervalSpans([saturdays], '2010-11-07T02:30:30.000Z', '2010-11-08T00:00:00.000Z')).toEqual([
    { start: '2010-11-07T02:31:00.000Z', end: '2010-11-07T03:30:00.000Z' },
  ]);
});

test('spans, boundaries and containment say the same at 288 instants around each of 400 changes of the clocks', () => {
  const raws = fc.record(
    {
      times: fc.constantFrom(
        [{ start_time: '00:00', end_time: '02:30' }],
        [
          { start_time: '01:30', end_time: '03:00' },
          { start_time: '23:00', end_time: '24:00' },
        ],
      ),
      weekdays: fc.constantFrom(['sunday'], ['monday:wednesday', 'saturday']),
      days_of_month: fc.constantFrom(['-3:-1'], ['1:7', '30:31']),
      months: fc.constantFrom(['march:april'], ['10', '11']),
      location: fc.constantFrom('Europe/Paris', 'America/Asuncion', 'Pacific/Fakaofo', 'Australia/Lord_Howe'),
    },
    { requiredKeys: [] },
  );
  const around = fc
    .tuple(
      fc.constantFrom('2023-10-01', '2024-03-24', '2027-10-31', '2027-03-28', '2027-04-04', '2011-12-30'),
      fc.integer({ min: -3 * 96, max: 3 * 96 }),
    )
    .map(([day, quarters]) => instantOf(Date.parse(`${day}T00:00Z`) + quarters * 900_000));
  fc.assert(
    fc.property(raws, around, (raw, at) => {
      const one = interval(raw);
      const quarters = Array.from({ length: 3 * 96 }, (_, n) => instantOf(Date.parse(at) + n * 900_000));
      const to = instantOf(Date.parse(at) + 3 * 86_400_000);
      const spans = intervalSpans([one], at, to);
      const wrong = quarters.filter(
        (quarter) =>
          intervalContains(one, quarter) !==
          spans.some(({ start, end }) => start <= quarter && quarter < end),
      );
      expect(wrong).toEqual([]);
      const first = spans[0]?.start === at ? spans[0].end : spans[0]?.start;
      const next = nextIntervalBoundary([one], at);
      expect(next !== undefined && next < to ? next : undefined).toBe(first === to ? undefined : first);
    }),
    { numRuns: 400 },
  );
});
