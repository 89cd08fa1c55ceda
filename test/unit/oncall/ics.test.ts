import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf } from '../../../bot/core/calendar/index.ts';
import { calendarText, rosterOf, shiftsOfCalendar, type Shift } from '../../../bot/core/oncall/index.ts';

const stamp = '2026-03-01T00:00:00.000Z';

const shift = (more: Partial<Shift> = {}): Shift => ({
  schedule: 'payments',
  layer: 'primary',
  person: 'bo',
  start: '2026-03-09T08:00:00.000Z',
  end: '2026-03-16T08:00:00.000Z',
  why: 'rotation',
  fact: null,
  ...more,
});

test('a shift is an event in UTC with a stable UID', () => {
  expect(calendarText({ name: 'On call: bo', shifts: [shift()] }, stamp).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tocsin//on-call//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:On call: bo',
    'BEGIN:VEVENT',
    'UID:20260309T080000Z-payments-primary-bo@tocsin',
    'DTSTAMP:20260301T000000Z',
    'DTSTART:20260309T080000Z',
    'DTEND:20260316T080000Z',
    'SUMMARY:bo on call: payments/primary',
    'X-TOCSIN-SCHEDULE:payments',
    'X-TOCSIN-LAYER:primary',
    'X-TOCSIN-PERSON:bo',
    'X-TOCSIN-WHY:rotation',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

describe('what was exported', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map((text) => text.replace(/\p{Cc}/gu, '_'));
  const second = fc.integer({ min: 0, max: 4_000_000_000 });
  const any = fc
    .record({
      schedule: word,
      layer: fc.option(word),
      person: word,
      from: second,
      length: fc.integer({ min: 1, max: 10_000_000 }),
      why: fc.constantFrom('rotation' as const, 'override' as const, 'cover' as const, 'swap' as const),
    })
    .map(({ from, length, why, ...where }): Shift => ({
      ...where,
      why,
      start: instantOf(from * 1000),
      end: instantOf((from + length) * 1000),
      fact: why === 'rotation' ? null : 'O-1',
    }));

  test('is imported as the same shifts, whatever the names are', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (shifts) => {
        const text = calendarText({ name: 'all', shifts }, stamp);
        expect(shiftsOfCalendar(text)).toEqual({
          shifts: shifts.map(({ fact: _fact, ...rest }) => rest),
          broken: 0,
        });
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });

  test('of a roster with overrides over a daylight-saving night comes back, each UID once', () => {
    const schedule = {
      name: 'Trực đêm',
      zone: 'Europe/Berlin',
      layers: ['primary', 'secondary'].map((name) => ({
        name,
        rotation: { start: '2026-01-05T02:30:00+01:00', every: { days: 1 }, people: ['an', 'bo', 'cy'] },
      })),
    };
    const span = { start: '2026-03-28T22:00:00.000Z', end: '2026-03-29T04:00:00.000Z', createdAt: stamp };
    const of = { schedule: 'Trực đêm', person: 'di', ...span };
    const shifts = rosterOf(
      [schedule],
      [
        { ...of, id: 'O-1', layer: 'primary', kind: 'override' },
        { ...of, id: 'O-2', kind: 'override' },
        { ...of, id: 'O-3', kind: 'override' },
      ],
    ).shiftsBetween('2026-03-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z');
    const text = calendarText({ name: 'all', shifts }, stamp);
    const uids = [...text.replaceAll('\r\n ', '').matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
    expect(uids.length).toBe(shifts.length);
    expect(new Set(uids).size).toBe(uids.length);
    expect(shiftsOfCalendar(text)).toEqual({
      shifts: shifts.map(({ fact: _fact, ...rest }) => rest),
      broken: 0,
    });
  });

  test('keeps its UIDs when it is exported again from a later day', () => {
    const shifts = [shift(), shift({ start: '2026-03-16T08:00:00.000Z', end: '2026-03-23T08:00:00.000Z' })];
    const uidsIn = (some: readonly Shift[]) =>
      calendarText({ name: 'x', shifts: some }, stamp).match(/UID:.*/g);
    expect(uidsIn(shifts)?.slice(1)).toEqual(uidsIn(shifts.slice(1)));
  });
});

describe('a calendar of somebody else', () => {
  test('that is none, or broken, is refused or passed over, and never throws', () => {
    expect(shiftsOfCalendar('')).toEqual({ refused: 'no-calendar' });
    expect(shiftsOfCalendar('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:dentist\nEND:VEVENT\n')).toEqual({
      shifts: [],
      broken: 0,
    });
    const text = calendarText({ name: 'x', shifts: [shift()] }, stamp);
    for (const [from, to] of [
      ['DTSTART:20260309', 'DTSTART:20260231'],
      ['DTEND:20260316', 'DTEND:20260301'],
      ['WHY:rotation', 'WHY:whim'],
    ] as const)
      expect(shiftsOfCalendar(text.replace(from, to))).toEqual({ shifts: [], broken: 1 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (junk) => {
        shiftsOfCalendar(`BEGIN:VCALENDAR\r\n${junk}`);
      }),
    );
    expect(shiftsOfCalendar(`BEGIN:VCALENDAR\n${'A'.repeat(64 * 1024 * 1024)}`)).toEqual({
      refused: 'too-large',
    });
  });
});
