import { describe, expect, test } from 'vitest';
import {
  doubleBookings,
  gapsBetween,
  listOnCall,
  listShifts,
  parseSchedule,
  type ScheduleDefinition,
  type ShiftFact,
} from '../../../bot/core/oncall/index.ts';
import { at } from './shifts.ts';

function schedule(name: string, ...layers: readonly unknown[]): ScheduleDefinition {
  const parsed = parseSchedule(name, { zone: 'Europe/Paris', layers });
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.schedule;
}

const layer = (name: string, people: readonly string[], restrict?: readonly object[]) => ({
  name,
  rotation: { start: '2027-01-04T00:00:00+01:00', every: { days: 1 }, people },
  ...(restrict && { restrict }),
});

const off: ShiftFact = {
  id: 'f1',
  schedule: 'web',
  replaces: 'an',
  person: null,
  start: at('2027-01-04T20:00Z'),
  end: at('2027-01-05T02:00Z'),
  kind: 'override',
  createdAt: at('2027-01-01T00:00Z'),
};

describe('gaps', () => {
  test('are where no layer has anybody, the time before the first rotation included', () => {
    const days = schedule(
      'web',
      layer('morning', ['an'], [{ times: [{ from: '06:00', to: '12:00' }] }]),
      layer('evening', ['bo'], [{ times: [{ from: '11:00', to: '22:00' }] }]),
    );
    expect(gapsBetween(days, [], at('2027-01-03T12:00Z'), at('2027-01-05T12:00Z'))).toEqual([
      { schedule: 'web', start: at('2027-01-03T12:00Z'), end: at('2027-01-04T05:00Z') },
      { schedule: 'web', start: at('2027-01-04T21:00Z'), end: at('2027-01-05T05:00Z') },
    ]);
  });

  test('appear where a person was taken off, and are cut at the window', () => {
    const web = schedule('web', layer('primary', ['an', 'bo']));
    expect(gapsBetween(web, [], at('2027-01-04T00:00Z'), at('2027-02-04T00:00Z'))).toEqual([]);
    expect(gapsBetween(web, [off], at('2027-01-04T21:00Z'), at('2027-02-04T00:00Z'))).toEqual([
      { schedule: 'web', start: at('2027-01-04T21:00Z'), end: at('2027-01-04T23:00Z') },
    ]);
  });
});

describe('double bookings', () => {
  test('are found within a schedule and across schedules, each stretch with its places', () => {
    const web = schedule('web', layer('primary', ['an', 'bo']), layer('secondary', ['an', 'an', 'bo']));
    const data = schedule('data', layer('primary', ['cy', 'bo']));
    expect(doubleBookings([web, data], [], at('2027-01-04T00:00Z'), at('2027-01-07T12:00Z'))).toEqual([
      {
        person: 'an',
        start: at('2027-01-04T00:00Z'),
        end: at('2027-01-04T23:00Z'),
        places: [
          { schedule: 'web', layer: 'primary' },
          { schedule: 'web', layer: 'secondary' },
        ],
      },
      {
        person: 'bo',
        start: at('2027-01-04T23:00Z'),
        end: at('2027-01-05T23:00Z'),
        places: [
          { schedule: 'data', layer: 'primary' },
          { schedule: 'web', layer: 'primary' },
        ],
      },
      {
        person: 'bo',
        start: at('2027-01-06T23:00Z'),
        end: at('2027-01-07T12:00Z'),
        places: [
          { schedule: 'data', layer: 'primary' },
          { schedule: 'web', layer: 'primary' },
        ],
      },
    ]);
  });

  test('are none where one shift follows the other', () => {
    const web = schedule('web', layer('primary', ['an']));
    expect(doubleBookings([web], [], at('2027-01-04T00:00Z'), at('2027-02-04T00:00Z'))).toEqual([]);
  });
});

describe('what the command line prints', () => {
  const known = {
    schedules: [schedule('web', layer('primary', ['an', 'bo'])), schedule('data', layer('primary', ['cy']))],
    facts: [{ ...off, person: 'di' }],
  };

  test('of shifts: whole seconds, sorted by schedule and start, the fields of interfaces and no others', () => {
    expect(listShifts(known, { from: '2027-01-05', to: '2027-01-05T00:30:00+00:00' })).toEqual({
      rows: [
        {
          schedule: 'data',
          layer: 'primary',
          person: 'cy',
          start: '2027-01-04T23:00:00Z',
          end: '2027-01-05T23:00:00Z',
          why: 'rotation',
        },
        {
          schedule: 'web',
          layer: 'primary',
          person: 'bo',
          start: '2027-01-04T23:00:00Z',
          end: '2027-01-05T23:00:00Z',
          why: 'rotation',
        },
      ],
    });
    expect(
      listShifts(known, { from: '2027-01-04T22:00Z', to: '2027-01-04T22:30Z', schedules: ['web'] }),
    ).toEqual({
      rows: [
        {
          schedule: 'web',
          layer: 'primary',
          person: 'di',
          start: '2027-01-04T20:00:00Z',
          end: '2027-01-04T23:00:00Z',
          why: 'override',
        },
      ],
    });
  });

  test('of who is on call', () => {
    expect(listOnCall(known, { at: '2027-01-04T21:00:00+01:00', schedules: ['web'] })).toEqual({
      rows: [
        { schedule: 'web', layer: 'primary', person: 'di', until: '2027-01-04T23:00:00Z', why: 'override' },
      ],
    });
  });

  test.each([
    [{ from: 'yesterday', to: '2027-01-05' }, '--from "yesterday" is not an instant'],
    [{ from: '2027-01-05', to: '2027-01-05T10:00:00' }, '--to "2027-01-05T10:00:00" is not an instant'],
    [{ from: '2027-01-05', to: '2300-01-01' }, '--to "2300-01-01" is not an instant between 1970 and 2200'],
    [{ from: '2027-01-05', to: '2027-01-05' }, 'is not before --to'],
    [
      { from: '2027-01-05', to: '2027-01-06', schedules: ['wbe'] },
      'there is no schedule "wbe": known are web, data',
    ],
  ])('is refused for %j', (asked, sentence) => {
    expect(listShifts(known, asked)).toEqual({ refused: expect.stringContaining(sentence) });
  });

  test('is refused when it is more rows than allowed', () => {
    const asked = { from: '2027-01-05', to: '2027-01-15' };
    expect(listShifts(known, asked, 22)).toHaveProperty('rows.length', 22);
    expect(listShifts(known, asked, 21)).toEqual({
      refused: 'more than 21 shifts: take a shorter window, or name schedules',
    });
  });
});
