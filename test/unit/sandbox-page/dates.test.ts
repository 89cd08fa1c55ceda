import { expect, test } from 'vitest';
import { agoText, dateText, dayText } from '../../../sandbox/page/text/dates.ts';

const nowMs = Date.parse('2026-11-20T19:41:44.000Z');
const berlin = { nowMs, zone: 'Europe/Berlin' };
const atSec = Date.parse('2026-11-20T19:26:31.000Z') / 1000;

test('the viewer reads an instant in their own zone', () => {
  expect(dateText(atSec, '{date_num} {time_secs}', berlin)).toBe('2026-11-20 20:26:31');
  expect(dateText(atSec, '{date_num} {time}', { nowMs, zone: 'Asia/Ho_Chi_Minh' })).toBe('2026-11-21 02:26');
});

test('pretty formats say today and yesterday, others the date', () => {
  expect(dateText(atSec, 'on {date_short_pretty} at {time}', berlin)).toBe('on today at 20:26');
  expect(dateText(atSec - 86_400, '{date_pretty}', berlin)).toBe('yesterday');
  expect(dateText(atSec - 3 * 86_400, '{date_long_pretty}', berlin)).toBe('Tuesday, November 17, 2026');
  expect(dateText(atSec, '{date_short}', berlin)).toBe('Nov 20, 2026');
});

test('a token that is not known stays as it is', () => {
  expect(dateText(atSec, '{nonsense} {constructor}', berlin)).toBe('{nonsense} {constructor}');
});

test('distances are told in the unit that fits', () => {
  expect([1_000, 90_000, 7_200_000, -172_800_000].map(agoText)).toEqual([
    '1 second ago',
    '2 minutes ago',
    '2 hours ago',
    'in 2 days',
  ]);
  expect(dayText(nowMs, berlin)).toBe('Today');
});
