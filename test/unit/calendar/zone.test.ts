import { describe, expect, test } from 'vitest';
import {
  clockGaps,
  firstInstantAt,
  instantOf,
  instantsBetween,
  isZone,
  lastInstantAt,
  wallAt,
} from '../../../bot/core/calendar/index.ts';

const wall = (text: string): number => Date.parse(`${text}Z`);
const first = (zone: string, text: string): string => instantOf(firstInstantAt(zone, wall(text)));
const last = (zone: string, text: string): string => instantOf(lastInstantAt(zone, wall(text)));
const shownAt = (zone: string, instant: string): string =>
  instantOf(wallAt(zone, Date.parse(instant))).slice(0, 16);

describe('a wall-clock time in a gap happens at the first instant after it, as a start and as an end', () => {
  test.each([
    ['Europe/Paris', '2027-03-28T02:00', '2027-03-28T01:00:00.000Z'],
    ['Europe/Paris', '2027-03-28T02:30', '2027-03-28T01:00:00.000Z'],
    ['Europe/Paris', '2027-03-28T02:59', '2027-03-28T01:00:00.000Z'],
    ['Europe/Paris', '2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
    // Half an hour, and a zone that is 45 minutes off the hour.
    ['Australia/Lord_Howe', '2027-10-03T02:15', '2027-10-02T15:30:00.000Z'],
    ['Pacific/Chatham', '2027-09-26T03:00', '2027-09-25T14:00:00.000Z'],
    // At midnight: the day begins at 01:00.
    ['America/Asuncion', '2023-10-01T00:00', '2023-10-01T04:00:00.000Z'],
    ['Asia/Tehran', '2021-03-22T00:59', '2021-03-21T20:30:00.000Z'],
    // Two hours, and a whole day that never was.
    ['Antarctica/Troll', '2027-03-28T01:30', '2027-03-28T01:00:00.000Z'],
    ['Pacific/Fakaofo', '2011-12-30T00:00', '2011-12-30T11:00:00.000Z'],
    ['Pacific/Fakaofo', '2011-12-30T23:59', '2011-12-30T11:00:00.000Z'],
    // Not a summer time but a new standard time.
    ['America/Caracas', '2016-05-01T02:45', '2016-05-01T07:00:00.000Z'],
    ['Asia/Pyongyang', '2018-05-04T23:45', '2018-05-04T15:00:00.000Z'],
  ])('%s %s', (zone, local, instant) => {
    expect(first(zone, local)).toBe(instant);
    expect(last(zone, local)).toBe(instant);
  });
});

describe('a repeated wall-clock time starts at its first occurrence and ends at its last', () => {
  test.each([
    ['Europe/Paris', '2027-10-31T02:30', '2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z'],
    ['Europe/Paris', '2027-10-31T02:00', '2027-10-31T00:00:00.000Z', '2027-10-31T01:00:00.000Z'],
    ['America/Denver', '2027-11-07T01:59', '2027-11-07T07:59:00.000Z', '2027-11-07T08:59:00.000Z'],
    ['Australia/Lord_Howe', '2027-04-04T01:45', '2027-04-03T14:45:00.000Z', '2027-04-03T15:15:00.000Z'],
    ['Asia/Amman', '2021-10-29T00:00', '2021-10-28T21:00:00.000Z', '2021-10-28T22:00:00.000Z'],
    ['Antarctica/Troll', '2027-10-31T01:30', '2027-10-30T23:30:00.000Z', '2027-10-31T01:30:00.000Z'],
  ])('%s %s', (zone, local, firstInstant, lastInstant) => {
    expect(first(zone, local)).toBe(firstInstant);
    expect(last(zone, local)).toBe(lastInstant);
  });

  test('the end of a repeated hour happens once', () => {
    expect([first('Europe/Paris', '2027-10-31T03:00'), last('Europe/Paris', '2027-10-31T03:00')]).toEqual([
      '2027-10-31T02:00:00.000Z',
      '2027-10-31T02:00:00.000Z',
    ]);
  });
});

test('the wall clock shows the zone at that instant, 30- and 45-minute zones included', () => {
  expect(shownAt('Asia/Kolkata', '2027-01-01T00:00:00.000Z')).toBe('2027-01-01T05:30');
  expect(shownAt('Asia/Kathmandu', '2027-01-01T00:00:00.000Z')).toBe('2027-01-01T05:45');
  expect(shownAt('Pacific/Fakaofo', '2011-12-30T10:59:59.999Z')).toBe('2011-12-29T23:59');
  expect(shownAt('Pacific/Fakaofo', '2011-12-30T11:00:00.000Z')).toBe('2011-12-31T00:00');
  expect(shownAt('Africa/Casablanca', '2025-03-10T12:00:00.000Z')).toBe('2025-03-10T12:00');
  expect(shownAt('Africa/Casablanca', '2025-04-10T12:00:00.000Z')).toBe('2025-04-10T13:00');
});

test('a stretch of wall time is shown once, twice in part, or not at all', () => {
  const shown = (zone: string, from: string, to: string): string[] =>
    instantsBetween(zone, wall(from), wall(to)).map(
      ({ fromMs, toMs }) => `${instantOf(fromMs).slice(11, 16)}-${instantOf(toMs).slice(11, 16)}`,
    );
  expect(shown('Europe/Paris', '2027-10-31T01:00', '2027-10-31T02:30')).toEqual([
    '23:00-00:30',
    '01:00-01:30',
  ]);
  expect(shown('Europe/Paris', '2027-10-31T01:00', '2027-10-31T04:00')).toEqual(['23:00-03:00']);
  expect(shown('Europe/Paris', '2027-03-28T02:10', '2027-03-28T02:50')).toEqual([]);
  expect(shown('Europe/Paris', '2027-03-28T01:00', '2027-03-28T04:00')).toEqual(['00:00-02:00']);
  expect(shown('Pacific/Fakaofo', '2011-12-30T00:00', '2011-12-31T00:00')).toEqual([]);
});

test('the changes forward of ten years are found, with what they leave out', () => {
  const gaps = clockGaps('Europe/Paris', Date.UTC(2020, 0, 1), Date.UTC(2030, 0, 1));
  expect(gaps).toHaveLength(10);
  expect(gaps[7]).toEqual({
    atMs: Date.parse('2027-03-28T01:00Z'),
    wallFrom: wall('2027-03-28T02:00'),
    wallTo: wall('2027-03-28T03:00'),
  });
  const one = Date.parse('2027-03-28T01:00Z');
  expect(clockGaps('Europe/Paris', one, one + 1000)).toEqual([]);
  expect(clockGaps('Europe/Paris', one - 1, one)).toHaveLength(1);
  expect(clockGaps('Asia/Kolkata', Date.UTC(1990, 0, 1), Date.UTC(2030, 0, 1))).toEqual([]);
});

test('names of the zone database are zones, offsets and inventions are not', () => {
  expect(['Europe/Paris', 'UTC', 'US/Pacific', 'Etc/GMT-2'].filter((name) => !isZone(name))).toEqual([]);
  expect(['', '+02:00', 'Local', 'Mars/Base', 'Europe/', '2027-01-01T00:00Z'].filter(isZone)).toEqual([]);
});
