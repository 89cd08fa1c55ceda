import { expect, test } from 'vitest';
import { pastInstantOfMoment } from '../../../bot/core/calendar/index.ts';
import { parseIncident } from '../../../bot/slack/commands/parse.ts';

const request = (text: string) => {
  const parsed = parseIncident(text, 'C1');
  return 'request' in parsed ? parsed.request : parsed;
};

test.each([
  ['timeline fix 7 14:02 the dashboard showed it', '7', { minute: 842 }, 'the dashboard showed it'],
  ['INC-12 timeline fix INC-12/7 14:02 why', '7', { minute: 842 }, 'why'],
  ['timeline correct escalation/3 friday 9:00 why', 'escalation/3', { weekday: 5, minute: 540 }, 'why'],
  ['timeline fix start 2026-03-12 13:58 why', 'start', { date: '2026-03-12', minute: 838 }, 'why'],
  ['timeline fix #7 14:02', '7', { minute: 842 }, ''],
])('%s', (text, entry, moment, reason) => {
  expect(request(text)).toMatchObject({ do: 'correct', entry, moment, reason });
});

test.each(['timeline fix', 'timeline fix soon 14:02 why', 'timeline fix 7 noon why'])(
  '%s says what is wrong with an example',
  (text) => {
    expect(request(text)).toMatchObject({
      answer: { answer: 'wrong-value', command: 'timeline fix', example: expect.stringContaining('14:02') },
    });
  },
);

test('a timeline without more is shown', () => {
  expect(request('timeline')).toMatchObject({ do: 'timeline' });
});

test('a time without a day is the last such time: 14:02 asked at 02:00 was yesterday, also over a change of clocks', () => {
  const now = '2026-03-29T00:30:00.000Z';
  expect(pastInstantOfMoment({ minute: 842 }, 'Europe/Berlin', now)).toBe('2026-03-28T13:02:00.000Z');
  expect(pastInstantOfMoment({ minute: 60 }, 'Europe/Berlin', now)).toBe('2026-03-29T00:00:00.000Z');
  expect(pastInstantOfMoment({ weekday: 0, minute: 60 }, 'UTC', now)).toBe('2026-03-22T01:00:00.000Z');
  expect(pastInstantOfMoment({ inDays: 0, minute: 842 }, 'UTC', now)).toBe('2026-03-29T14:02:00.000Z');
});

test.each([
  ['metrics', { forSec: 30 * 86_400 }],
  ['metrics checkout 12w', { service: 'checkout', forSec: 84 * 86_400 }],
  ['metrics 7d checkout', { service: 'checkout', forSec: 7 * 86_400 }],
  ['figures checkout', { service: 'checkout', forSec: 30 * 86_400 }],
])('%s', (text, wanted) => {
  expect(request(text)).toEqual({ do: 'metrics', ...wanted });
});

test.each(['metrics checkout cart', 'metrics 1h', 'metrics 7d 30d'])('%s says how it is typed', (text) => {
  expect(request(text)).toMatchObject({ answer: { answer: 'wrong-value', command: 'metrics' } });
});
