import { describe, expect, test } from 'vitest';
import { lines, schedule, shiftsOf, who } from './shifts.ts';

const restricted = (zone: string, restrict: readonly object[], more: object = {}) =>
  schedule(zone, {
    name: 'primary',
    rotation: { start: '2020-01-01T00:00:00Z', every: { months: 1200 }, people: ['an'], ...more },
    restrict,
  });

describe('a restriction', () => {
  test('cuts the turns to its windows; a hand-off within a window cuts it in two', () => {
    const office = [{ weekdays: ['monday:friday'], times: [{ from: '08:00', to: '18:00' }] }];
    const weekly = restricted('Europe/Paris', office, {
      start: '2027-03-24T12:00:00+01:00',
      every: { weeks: 1 },
      people: ['an', 'bo'],
    });
    expect(lines(shiftsOf(weekly, '2027-03-26T00:00Z', '2027-04-01T00:00Z'))).toEqual([
      'an 2027-03-26T07:00:00Z 2027-03-26T17:00:00Z',
      'an 2027-03-29T06:00:00Z 2027-03-29T16:00:00Z',
      'an 2027-03-30T06:00:00Z 2027-03-30T16:00:00Z',
      'an 2027-03-31T06:00:00Z 2027-03-31T10:00:00Z',
      'bo 2027-03-31T10:00:00Z 2027-03-31T16:00:00Z',
    ]);
  });

  test('over midnight belongs to the day on which its window begins', () => {
    const fridayNight = restricted('America/Denver', [
      { weekdays: ['friday'], times: [{ from: '20:00', to: '06:00' }] },
    ]);
    expect(lines(shiftsOf(fridayNight, '2027-06-01T00:00Z', '2027-06-08T00:00Z'))).toEqual([
      'an 2027-06-05T02:00:00Z 2027-06-05T12:00:00Z',
    ]);
    expect(who(fridayNight, '2027-06-04T11:00Z')).toBe('');
  });

  test('from 08:00 to 08:00 lasts 24 hours, and windows that touch are one shift', () => {
    const weekend = restricted('Europe/Paris', [
      { weekdays: ['saturday', 'sunday'], times: [{ from: '08:00', to: '08:00' }] },
    ]);
    expect(lines(shiftsOf(weekend, '2027-06-01T00:00Z', '2027-06-08T00:00Z'))).toEqual([
      'an 2027-06-05T06:00:00Z 2027-06-07T06:00:00Z',
    ]);
  });

  test('of weekdays alone lasts from 00:00 to 24:00, across the turn of the week as well', () => {
    const days = restricted('Europe/Paris', [{ weekdays: ['saturday'] }, { weekdays: ['sunday'] }]);
    expect(lines(shiftsOf(days, '2027-10-26T00:00Z', '2027-11-02T00:00Z'))).toEqual([
      'an 2027-10-29T22:00:00Z 2027-10-31T23:00:00Z',
    ]);
  });

  test('that leaves nothing out does not cut the turns', () => {
    const all = restricted(
      'Europe/Paris',
      [{ times: [{ from: '08:00', to: '20:00' }] }, { times: [{ from: '20:00', to: '08:00' }] }],
      { start: '2027-10-25T09:00:00+02:00', every: { weeks: 1 }, people: ['an', 'bo'] },
    );
    expect(lines(shiftsOf(all, '2027-10-26T00:00Z', '2027-10-27T00:00Z'))).toEqual([
      'an 2027-10-25T07:00:00Z 2027-11-01T08:00:00Z',
    ]);
  });
});

describe('a window that a change of the clocks touches', () => {
  const nightly = (zone: string, from: string, to: string, day: string): string[] =>
    lines(shiftsOf(restricted(zone, [{ times: [{ from, to }] }]), `${day}T12:00Z`, `${day}T12:01Z`)).concat(
      lines(shiftsOf(restricted(zone, [{ times: [{ from, to }] }]), `${day}T00:00Z`, `${day}T12:00Z`)),
    );

  test('ends at the first instant after the gap in which its end lies', () => {
    expect(nightly('Europe/Paris', '01:00', '02:30', '2027-03-28')).toEqual([
      'an 2027-03-28T00:00:00Z 2027-03-28T01:00:00Z',
    ]);
  });

  test('starts at the first instant after the gap in which its start lies', () => {
    expect(nightly('Europe/Paris', '02:30', '04:00', '2027-03-28')).toEqual([
      'an 2027-03-28T01:00:00Z 2027-03-28T02:00:00Z',
    ]);
  });

  test('does not happen when the gap takes it whole', () => {
    expect(nightly('Europe/Paris', '02:00', '03:00', '2027-03-28')).toEqual([]);
    expect(nightly('Europe/Paris', '02:00', '03:00', '2027-03-29')).toEqual([
      'an 2027-03-29T00:00:00Z 2027-03-29T01:00:00Z',
    ]);
  });

  test('lasts from the first occurrence of its start to the last of its end', () => {
    expect(nightly('Europe/Paris', '02:15', '02:30', '2027-10-31')).toEqual([
      'an 2027-10-31T00:15:00Z 2027-10-31T01:30:00Z',
    ]);
  });

  test('keeps its wall-clock times on a day that begins at 01:00', () => {
    expect(
      lines(
        shiftsOf(
          restricted('America/Asuncion', [{ times: [{ from: '20:00', to: '08:00' }] }]),
          '2023-10-01T00:00Z',
          '2023-10-02T00:00Z',
        ),
      ),
    ).toEqual([
      'an 2023-10-01T00:00:00Z 2023-10-01T11:00:00Z',
      'an 2023-10-01T23:00:00Z 2023-10-02T11:00:00Z',
    ]);
  });

  test('of two windows the later goes on when the gap takes the pause between them', () => {
    const pause = restricted('Europe/Paris', [
      {
        times: [
          { from: '00:00', to: '02:00' },
          { from: '03:00', to: '05:00' },
        ],
      },
    ]);
    expect(lines(shiftsOf(pause, '2027-03-28T02:30Z', '2027-03-28T02:31Z'))).toEqual([
      'an 2027-03-27T23:00:00Z 2027-03-28T03:00:00Z',
    ]);
    expect(lines(shiftsOf(pause, '2027-03-27T23:30Z', '2027-03-27T23:31Z'))).toEqual([
      'an 2027-03-27T23:00:00Z 2027-03-28T03:00:00Z',
    ]);
  });

  test('of a week with one hour of pause on Sunday two weeks become one shift, asked on any of their days', () => {
    const weeks = restricted('Europe/Paris', [
      { weekdays: ['monday:saturday'] },
      {
        weekdays: ['sunday'],
        times: [
          { from: '00:00', to: '02:00' },
          { from: '03:00', to: '24:00' },
        ],
      },
    ]);
    const asked = ['2027-03-22', '2027-03-25', '2027-03-28', '2027-03-30', '2027-04-02'].map((day) =>
      lines(shiftsOf(weeks, `${day}T12:00Z`, `${day}T12:01Z`)),
    );
    expect(new Set(asked.flat())).toEqual(new Set(['an 2027-03-21T02:00:00Z 2027-04-04T00:00:00Z']));
    expect(asked.flat()).toHaveLength(5);
  });

  test('on 30 December 2011, which Fakaofo left out, does not happen', () => {
    const friday = restricted(
      'Pacific/Fakaofo',
      [{ weekdays: ['friday'], times: [{ from: '09:00', to: '17:00' }] }],
      {
        start: '2011-01-01T00:00:00Z',
      },
    );
    expect(lines(shiftsOf(friday, '2011-12-24T12:00Z', '2012-01-07T00:00Z'))).toEqual([
      'an 2012-01-05T20:00:00Z 2012-01-06T04:00:00Z',
    ]);
  });
});
