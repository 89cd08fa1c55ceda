import { describe, expect, test } from 'vitest';
import { onCallAt } from '../../../bot/core/oncall/index.ts';
import { at, lines, schedule, shiftsOf, who } from './shifts.ts';

const rotation = (zone: string, start: string, every: object, people: readonly string[], more: object = {}) =>
  schedule(zone, { name: 'primary', rotation: { start, every, people, ...more } });

describe('a rotation', () => {
  test('hands off weekly at the wall-clock time of its start, an hour earlier in UTC after 28 March 2027', () => {
    const weekly = rotation('Europe/Paris', '2027-03-15T09:00:00+01:00', { weeks: 1 }, ['an', 'bo', 'cy']);
    expect(lines(shiftsOf(weekly, '2027-03-15T00:00Z', '2027-04-06T00:00Z'))).toEqual([
      'an 2027-03-15T08:00:00Z 2027-03-22T08:00:00Z',
      'bo 2027-03-22T08:00:00Z 2027-03-29T07:00:00Z',
      'cy 2027-03-29T07:00:00Z 2027-04-05T07:00:00Z',
      'an 2027-04-05T07:00:00Z 2027-04-12T07:00:00Z',
    ]);
  });

  test('has nobody on call before its start, and the first person from that very millisecond on', () => {
    const daily = rotation('America/Denver', '2027-05-01T08:30:00-06:00', { days: 1 }, ['an', 'bo']);
    expect(who(daily, '2027-05-01T14:29:59.999Z')).toBe('');
    expect(onCallAt(daily, [], at('2027-05-01T14:30Z'))).toEqual([
      {
        schedule: 'ops',
        layer: 'primary',
        person: 'an',
        until: '2027-05-02T14:30:00.000Z',
        why: 'rotation',
        fact: null,
      },
    ]);
    expect(who(daily, '2027-05-02T14:29:59.999Z')).toBe('an');
    expect(who(daily, '2027-05-02T14:30Z')).toBe('bo');
    expect(shiftsOf(daily, '2020-01-01T00:00Z', '2027-05-01T14:30Z')).toEqual([]);
  });

  test('gives shifts that overlap the window whole, also of a window of one millisecond', () => {
    const monthly = rotation('Asia/Kolkata', '2027-01-10T10:30:00+05:30', { months: 1 }, ['an', 'bo']);
    expect(lines(shiftsOf(monthly, '2027-02-10T04:59:59.999Z', '2027-02-10T05:00Z'))).toEqual([
      'an 2027-01-10T05:00:00Z 2027-02-10T05:00:00Z',
    ]);
    expect(lines(shiftsOf(monthly, '2027-02-10T05:00Z', '2027-02-10T05:00:00.001Z'))).toEqual([
      'bo 2027-02-10T05:00:00Z 2027-03-10T05:00:00Z',
    ]);
  });

  test('does not merge the consecutive shifts of one person', () => {
    const alone = rotation('UTC', '2027-01-01T00:00:00Z', { days: 1 }, ['an']);
    expect(shiftsOf(alone, '2027-01-01T00:00Z', '2027-01-08T00:00Z')).toHaveLength(7);
  });

  test('takes its wall-clock time from the instant of start, whatever offset it is written with', () => {
    const utc = rotation('Europe/Paris', '2027-01-04T08:00:00Z', { weeks: 1 }, ['an', 'bo']);
    const local = rotation('Europe/Paris', '2027-01-04T09:00:00+01:00', { weeks: 1 }, ['an', 'bo']);
    expect(shiftsOf(utc, '2027-01-01T00:00Z', '2027-12-31T00:00Z')).toEqual(
      shiftsOf(local, '2027-01-01T00:00Z', '2027-12-31T00:00Z'),
    );
  });
});

describe('a month counted from day 29, 30 or 31', () => {
  const starts = (start: string, months: number): string[] =>
    shiftsOf(
      rotation('Europe/Paris', start, { months }, ['an', 'bo']),
      '2027-01-01T00:00Z',
      '2028-04-01T00:00Z',
    ).map((shift) => shift.start.slice(0, 10));

  test('runs over where the month is too short, and is counted from the start each time', () => {
    expect(starts('2027-10-31T12:00:00+01:00', 1)).toEqual([
      '2027-10-31',
      '2027-12-01',
      '2027-12-31',
      '2028-01-31',
      '2028-03-02',
      '2028-03-31',
    ]);
    expect(starts('2027-11-30T12:00:00+01:00', 1)).toEqual([
      '2027-11-30',
      '2027-12-30',
      '2028-01-30',
      '2028-03-01',
      '2028-03-30',
    ]);
    expect(starts('2027-11-29T12:00:00+01:00', 3)).toEqual(['2027-11-29', '2028-02-29']);
  });
});

describe('a hand-off time that a change of the clocks touches', () => {
  test('in the gap: at the first instant after it, on that day only', () => {
    const daily = rotation('America/Denver', '2027-03-12T02:30:00-07:00', { days: 1 }, ['an', 'bo']);
    expect(lines(shiftsOf(daily, '2027-03-13T00:00Z', '2027-03-16T00:00Z'))).toEqual([
      'an 2027-03-12T09:30:00Z 2027-03-13T09:30:00Z',
      'bo 2027-03-13T09:30:00Z 2027-03-14T09:00:00Z',
      'an 2027-03-14T09:00:00Z 2027-03-15T08:30:00Z',
      'bo 2027-03-15T08:30:00Z 2027-03-16T08:30:00Z',
    ]);
  });

  test('in the gap of half an hour of Lord Howe', () => {
    const daily = rotation('Australia/Lord_Howe', '2027-10-01T02:15:00+10:30', { days: 1 }, ['an', 'bo']);
    expect(shiftsOf(daily, '2027-10-01T16:00Z', '2027-10-04T00:00Z').map(({ start }) => start)).toEqual([
      '2027-10-01T15:45:00.000Z',
      '2027-10-02T15:30:00.000Z',
      '2027-10-03T15:15:00.000Z',
    ]);
  });

  test('repeated: at its first occurrence, so the shift before is not longer', () => {
    const weekly = rotation('Europe/Paris', '2027-10-24T02:30:00+02:00', { weeks: 1 }, ['an', 'bo']);
    expect(lines(shiftsOf(weekly, '2027-10-25T00:00Z', '2027-11-01T00:00Z'))).toEqual([
      'an 2027-10-24T00:30:00Z 2027-10-31T00:30:00Z',
      'bo 2027-10-31T00:30:00Z 2027-11-07T01:30:00Z',
    ]);
  });

  test('at a midnight that does not exist: when the day begins, at 01:00', () => {
    const daily = rotation('America/Asuncion', '2023-09-29T00:00:00-04:00', { days: 1 }, ['an', 'bo', 'cy']);
    expect(lines(shiftsOf(daily, '2023-09-30T12:00Z', '2023-10-02T12:00Z'))).toEqual([
      'bo 2023-09-30T04:00:00Z 2023-10-01T04:00:00Z',
      'cy 2023-10-01T04:00:00Z 2023-10-02T03:00:00Z',
      'an 2023-10-02T03:00:00Z 2023-10-03T03:00:00Z',
    ]);
  });

  test('a rotation that starts in the second occurrence of an hour starts there, not at the first', () => {
    const daily = rotation('Europe/Paris', '2027-10-31T02:30:00+01:00', { days: 1 }, ['an', 'bo']);
    expect(who(daily, '2027-10-31T01:00Z')).toBe('');
    expect(lines(shiftsOf(daily, '2027-10-31T00:00Z', '2027-11-01T01:30Z'))).toEqual([
      'an 2027-10-31T01:30:00Z 2027-11-01T01:30:00Z',
    ]);
  });
});

describe('hours on the wall clock', () => {
  test('a skipped hour makes a shift of 8 hours shorter, a repeated one longer', () => {
    const spring = rotation('Europe/Paris', '2027-03-27T22:00:00+01:00', { hours: 8 }, ['an', 'bo', 'cy']);
    expect(lines(shiftsOf(spring, '2027-03-27T21:00Z', '2027-03-28T10:00Z'))).toEqual([
      'an 2027-03-27T21:00:00Z 2027-03-28T04:00:00Z',
      'bo 2027-03-28T04:00:00Z 2027-03-28T12:00:00Z',
    ]);
    const autumn = rotation('Europe/Paris', '2027-10-30T22:00:00+02:00', { hours: 8 }, ['an', 'bo', 'cy']);
    expect(lines(shiftsOf(autumn, '2027-10-30T20:00Z', '2027-10-31T10:00Z'))).toEqual([
      'an 2027-10-30T20:00:00Z 2027-10-31T05:00:00Z',
      'bo 2027-10-31T05:00:00Z 2027-10-31T13:00:00Z',
    ]);
  });

  test('of one hour: two hand-offs that meet after the gap are one, and nobody loses a turn', () => {
    const hourly = rotation('America/Denver', '2027-03-13T23:00:00-07:00', { hours: 1 }, ['an', 'bo', 'cy']);
    expect(lines(shiftsOf(hourly, '2027-03-14T06:00Z', '2027-03-14T11:00Z'))).toEqual([
      'an 2027-03-14T06:00:00Z 2027-03-14T07:00:00Z',
      'bo 2027-03-14T07:00:00Z 2027-03-14T08:00:00Z',
      'cy 2027-03-14T08:00:00Z 2027-03-14T09:00:00Z',
      'an 2027-03-14T09:00:00Z 2027-03-14T10:00:00Z',
      'bo 2027-03-14T10:00:00Z 2027-03-14T11:00:00Z',
    ]);
  });

  test('of one hour: the repeated hour belongs to one shift of two hours', () => {
    const hourly = rotation('America/Denver', '2027-11-07T00:00:00-06:00', { hours: 1 }, ['an', 'bo', 'cy']);
    expect(lines(shiftsOf(hourly, '2027-11-07T06:00Z', '2027-11-07T10:00Z'))).toEqual([
      'an 2027-11-07T06:00:00Z 2027-11-07T07:00:00Z',
      'bo 2027-11-07T07:00:00Z 2027-11-07T09:00:00Z',
      'cy 2027-11-07T09:00:00Z 2027-11-07T10:00:00Z',
    ]);
  });

  test('across a day that never was: 24 hand-offs of 30 December 2011 in Fakaofo are one', () => {
    const hourly = rotation('Pacific/Fakaofo', '2011-12-29T22:00:00-11:00', { hours: 1 }, ['an', 'bo', 'cy']);
    expect(lines(shiftsOf(hourly, '2011-12-30T09:00Z', '2011-12-30T13:00Z'))).toEqual([
      'an 2011-12-30T09:00:00Z 2011-12-30T10:00:00Z',
      'bo 2011-12-30T10:00:00Z 2011-12-30T11:00:00Z',
      'cy 2011-12-30T11:00:00Z 2011-12-30T12:00:00Z',
      'an 2011-12-30T12:00:00Z 2011-12-30T13:00:00Z',
    ]);
    const daily = rotation('Pacific/Fakaofo', '2011-12-28T09:00:00-11:00', { days: 1 }, ['an', 'bo', 'cy']);
    expect(lines(shiftsOf(daily, '2011-12-29T20:00Z', '2011-12-31T00:00Z'))).toEqual([
      'bo 2011-12-29T20:00:00Z 2011-12-30T11:00:00Z',
      'cy 2011-12-30T11:00:00Z 2011-12-30T20:00:00Z',
      'an 2011-12-30T20:00:00Z 2011-12-31T20:00:00Z',
    ]);
  });

  test('a question after ten years counts the turns that ten changes of the clocks left out', () => {
    const hourly = rotation('Europe/Paris', '2017-01-01T00:00:00+01:00', { hours: 1 }, [
      'an',
      'bo',
      'cy',
      'di',
    ]);
    const all = shiftsOf(hourly, '2017-01-01T00:00Z', '2027-01-01T00:00Z');
    const last = all.at(-1);
    expect(all).toHaveLength(87_638);
    expect(all.findIndex(({ person }, n) => person !== ['bo', 'cy', 'di', 'an'][n % 4])).toBe(-1);
    expect(lines(shiftsOf(hourly, '2026-12-31T23:30Z', '2026-12-31T23:31Z'))).toEqual(last && lines([last]));
  });
});

describe('a hand-off time of its own', () => {
  test('takes the place of the time of start: the first turn ends one step later at that time', () => {
    const earlier = rotation('Europe/Paris', '2027-01-04T12:00:00+01:00', { weeks: 1 }, ['an', 'bo'], {
      handoff: '09:00',
    });
    expect(lines(shiftsOf(earlier, '2027-01-04T00:00Z', '2027-01-12T00:00Z'))).toEqual([
      'an 2027-01-04T11:00:00Z 2027-01-11T08:00:00Z',
      'bo 2027-01-11T08:00:00Z 2027-01-18T08:00:00Z',
    ]);
    const later = rotation('Europe/Paris', '2027-01-04T00:00:00+01:00', { days: 1 }, ['an', 'bo'], {
      handoff: '09:00',
    });
    expect(lines(shiftsOf(later, '2027-01-03T00:00Z', '2027-01-06T12:00Z'))).toEqual([
      'an 2027-01-03T23:00:00Z 2027-01-05T08:00:00Z',
      'bo 2027-01-05T08:00:00Z 2027-01-06T08:00:00Z',
      'an 2027-01-06T08:00:00Z 2027-01-07T08:00:00Z',
    ]);
  });

  test('sets the rhythm of hours too', () => {
    const shifts = rotation('UTC', '2027-01-04T12:00:00Z', { hours: 12 }, ['an', 'bo'], { handoff: '07:00' });
    expect(lines(shiftsOf(shifts, '2027-01-04T00:00Z', '2027-01-05T08:00Z'))).toEqual([
      'an 2027-01-04T12:00:00Z 2027-01-04T19:00:00Z',
      'bo 2027-01-04T19:00:00Z 2027-01-05T07:00:00Z',
      'an 2027-01-05T07:00:00Z 2027-01-05T19:00:00Z',
    ]);
  });
});

test('two layers have two people on call at once, in the order of the layers at equal starts', () => {
  const start = '2027-01-04T09:00:00+01:00';
  const two = schedule(
    'Europe/Paris',
    { name: 'second', rotation: { start, every: { weeks: 1 }, people: ['bo', 'an'] } },
    { name: 'first', rotation: { start, every: { weeks: 1 }, people: ['an', 'bo'] } },
    { name: 'lead', rotation: { start: '2027-01-06T09:00:00+01:00', every: { weeks: 2 }, people: ['cy'] } },
  );
  expect(who(two, '2027-01-05T00:00Z')).toBe('bo,an');
  expect(who(two, '2027-01-07T00:00Z')).toBe('bo,an,cy');
  expect(lines(shiftsOf(two, '2027-01-04T08:00Z', '2027-01-11T08:00:01Z'))).toEqual([
    'bo 2027-01-04T08:00:00Z 2027-01-11T08:00:00Z second',
    'an 2027-01-04T08:00:00Z 2027-01-11T08:00:00Z first',
    'cy 2027-01-06T08:00:00Z 2027-01-20T08:00:00Z lead',
    'an 2027-01-11T08:00:00Z 2027-01-18T08:00:00Z second',
    'bo 2027-01-11T08:00:00Z 2027-01-18T08:00:00Z first',
  ]);
});
