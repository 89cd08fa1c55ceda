import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf } from '../../../bot/core/calendar/index.ts';
import { burdensOf, type Shift } from '../../../bot/core/oncall/index.ts';

const shift = (person: string, start: string, end: string, layer = 'primary'): Shift => ({
  schedule: 'payments',
  layer,
  person,
  start,
  end,
  why: 'rotation',
  fact: null,
});
const an = { name: 'an', zone: 'Europe/Berlin' };
const bo = { name: 'bo', zone: 'Asia/Ho_Chi_Minh' };
const march = { from: '2026-03-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' };

test('a week from Monday 09:00 has 168 hours, 7 nights and one weekend', () => {
  const shifts = [shift('an', '2026-03-09T08:00:00.000Z', '2026-03-16T08:00:00.000Z')];
  expect(burdensOf(shifts, [an, bo], march)).toEqual([
    { person: 'an', hours: 168, nightHours: 56, nights: 7, weekendHours: 48, weekends: 1, shifts: 1 },
    { person: 'bo', hours: 0, nightHours: 0, nights: 0, weekendHours: 0, weekends: 0, shifts: 0 },
  ]);
});

test('the night of a clock change has the hours that pass, and being on call twice counts once', () => {
  const night = ['2026-03-28T21:00:00.000Z', '2026-03-29T04:00:00.000Z'] as const;
  const shifts = [shift('an', ...night), shift('an', ...night, 'secondary')];
  expect(burdensOf(shifts, [an], march)).toMatchObject([
    { hours: 7, nightHours: 7, nights: 1, weekendHours: 7, weekends: 1, shifts: 2 },
  ]);
});

test("a European day is a night on bo's clock; half an hour is no night yet; only what is in the window counts", () => {
  const shifts = [
    shift('bo', '2026-03-10T15:00:00.000Z', '2026-03-10T23:00:00.000Z'),
    shift('bo', '2026-03-11T14:30:00.000Z', '2026-03-11T15:30:00.000Z'),
    shift('bo', '2026-03-31T23:00:00.000Z', '2026-04-02T00:00:00.000Z'),
  ];
  expect(burdensOf(shifts, [bo], march)).toMatchObject([
    { hours: 10, nightHours: 8.5, nights: 1, shifts: 3 },
  ]);
});

test('the hours of disjoint shifts add up, whatever the zone', () => {
  const zone = fc.constantFrom('UTC', 'Australia/Lord_Howe', 'Asia/Kolkata', 'America/Havana');
  const minutes = fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 20 });
  fc.assert(
    fc.property(zone, minutes, (name, lengths) => {
      let at = Date.parse('2026-01-01T00:00:00Z');
      const shifts = lengths.map((length) => {
        const start = at;
        at += length * 60_000;
        return shift('an', instantOf(start), instantOf(at));
      });
      const window = { from: '2026-01-01T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z' };
      const [burden] = burdensOf(shifts, [{ name: 'an', zone: name }], window);
      const whole = lengths.reduce((sum, length) => sum + length, 0) / 60;
      expect(burden?.hours).toBeCloseTo(whole, 1);
      expect(burden?.nightHours).toBeLessThanOrEqual(burden?.hours ?? 0);
    }),
  );
});
