import { expect, test } from 'vitest';
import {
  clockMinutes,
  instantFromText,
  instantOf,
  isInstant,
  mergedSpans,
  plusMonths,
  spansWithout,
} from '../../../bot/core/calendar/index.ts';

test('an instant with an offset is read, with or without seconds and fractions', () => {
  expect(instantFromText('2026-01-05T09:00:00+01:00')).toBe('2026-01-05T08:00:00.000Z');
  expect(instantFromText('2026-01-05T09:00-05:30')).toBe('2026-01-05T14:30:00.000Z');
  expect(instantFromText('2026-01-05T09:00Z')).toBe('2026-01-05T09:00:00.000Z');
  expect(instantFromText('2026-01-05T09:00:00+0100')).toBe('2026-01-05T08:00:00.000Z');
  expect(instantFromText('2026-01-05T09:00:00.123456Z')).toBe('2026-01-05T09:00:00.123Z');
  expect(instantFromText('2026-01-05T00:30:00.5+14:00')).toBe('2026-01-04T10:30:00.500Z');
});

test('a time without offset, an impossible day and an impossible offset are not instants', () => {
  const wrong = [
    '2026-01-05T09:00:00',
    '2026-01-05',
    '2026-02-30T09:00:00Z',
    '2026-13-01T09:00:00Z',
    '2026-01-05T24:30:00Z',
    '2026-01-05T09:00:00+24:00',
    '2026-01-05T09:00:00+01:60',
    '2026-01-05 09:00:00Z',
    '',
  ];
  expect(wrong.filter((text) => instantFromText(text) !== undefined)).toEqual([]);
});

test('a day that does not exist is no instant although Date.parse reads it as another day', () => {
  expect(Date.parse('2026-02-30T00:00:00.000Z')).not.toBeNaN();
  expect(isInstant('2026-02-30T00:00:00.000Z')).toBe(false);
  expect(isInstant('2026-02-28T00:00:00.000Z')).toBe(true);
});

test('a month more from the 31st runs over into the next month, as in Go', () => {
  const plus = (text: string, months: number): string =>
    instantOf(plusMonths(Date.parse(`${text}Z`), months)).slice(0, 16);
  expect(plus('2027-01-31T08:30', 1)).toBe('2027-03-03T08:30');
  expect(plus('2028-01-31T08:30', 1)).toBe('2028-03-02T08:30');
  expect(plus('2027-01-29T08:30', 1)).toBe('2027-03-01T08:30');
  expect(plus('2028-01-29T08:30', 1)).toBe('2028-02-29T08:30');
  expect(plus('2027-08-31T00:00', 13)).toBe('2028-10-01T00:00');
  expect(plus('2027-03-31T00:00', -1)).toBe('2027-03-03T00:00');
  expect(plus('2027-03-15T23:59', -15)).toBe('2025-12-15T23:59');
});

test('clocks go from 00:00 to 24:00 with two digits each', () => {
  expect(['00:00', '09:05', '23:59', '24:00'].map(clockMinutes)).toEqual([0, 545, 1439, 1440]);
  expect(
    ['24:01', '9:00', '09:60', '25:00', '0900', ''].filter((text) => clockMinutes(text) !== undefined),
  ).toEqual([]);
});

test('spans that touch become one, and what they leave of a whole is found', () => {
  const span = (fromMs: number, toMs: number) => ({ fromMs, toMs });
  expect(mergedSpans([span(5, 7), span(1, 3), span(3, 4), span(6, 9), span(2, 2)])).toEqual([
    span(1, 4),
    span(5, 9),
  ]);
  expect(spansWithout(span(0, 10), [span(-5, 2), span(4, 5), span(9, 20)])).toEqual([span(2, 4), span(5, 9)]);
  expect(spansWithout(span(0, 10), [])).toEqual([span(0, 10)]);
  expect(spansWithout(span(0, 10), [span(0, 10)])).toEqual([]);
});
