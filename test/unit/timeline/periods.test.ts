import { expect, test } from 'vitest';
import { msBetween } from '../../../bot/core/calendar/index.ts';
import { nextDigest } from '../../../bot/core/timeline/index.ts';

test.each([
  [
    'weekly',
    'Europe/Berlin',
    '2026-03-12T14:00:00.000Z',
    {
      from: '2026-03-08T23:00:00.000Z',
      to: '2026-03-15T23:00:00.000Z',
      dueAt: '2026-03-16T08:00:00.000Z',
      day: '2026-03-16',
    },
  ],
  // Monday, a minute before nine in Berlin, and at nine.
  ['weekly', 'Europe/Berlin', '2026-03-16T07:59:00.000Z', { dueAt: '2026-03-16T08:00:00.000Z' }],
  ['weekly', 'Europe/Berlin', '2026-03-16T08:00:00.000Z', { dueAt: '2026-03-23T08:00:00.000Z' }],
  // Already Monday there, still Sunday in UTC.
  [
    'weekly',
    'Pacific/Auckland',
    '2026-03-15T19:00:00.000Z',
    { dueAt: '2026-03-15T20:00:00.000Z', day: '2026-03-16' },
  ],
  [
    'monthly',
    'Asia/Ho_Chi_Minh',
    '2026-01-01T02:00:00.001Z',
    {
      from: '2025-12-31T17:00:00.000Z',
      to: '2026-01-31T17:00:00.000Z',
      dueAt: '2026-02-01T02:00:00.000Z',
      day: '2026-02-01',
    },
  ],
  [
    'monthly',
    'UTC',
    '2025-12-31T23:00:00.000Z',
    {
      from: '2025-12-01T00:00:00.000Z',
      to: '2026-01-01T00:00:00.000Z',
      dueAt: '2026-01-01T09:00:00.000Z',
      day: '2026-01-01',
    },
  ],
] as const)('the next %s digest in %s after %s', (every, zone, now, expected) => {
  expect(nextDigest(every, zone, now)).toMatchObject(expected);
});

test('the weeks in which Berlin changes its clocks have 167 and 169 hours, and months follow one another without a gap', () => {
  const hours = (now: string): number => {
    const { from, to } = nextDigest('weekly', 'Europe/Berlin', now);
    return msBetween(from, to) / 3_600_000;
  };
  expect([hours('2026-03-25T00:00:00.000Z'), hours('2026-10-22T00:00:00.000Z')]).toEqual([167, 169]);
  let { to: last, dueAt: now } = nextDigest('monthly', 'America/Santiago', '2026-01-15T00:00:00.000Z');
  for (let month = 0; month < 14; month += 1) {
    const { from, to, dueAt } = nextDigest('monthly', 'America/Santiago', now);
    expect(from).toBe(last);
    [last, now] = [to, dueAt];
  }
});
