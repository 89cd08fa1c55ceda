import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseTimeInterval } from '../../../bot/core/calendar/index.ts';
import { parseSchedule } from '../../../bot/core/oncall/index.ts';
import { lines, schedule, shiftsOf } from './shifts.ts';

const page = readFileSync(new URL('../../../docs/how-to/schedules.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml]) => parse(yaml ?? ''));

test('the 5 schedules and the mute in docs/how-to/schedules.md are accepted', () => {
  const schedules = examples.flatMap(({ oncall }) => Object.entries(oncall?.schedules ?? {}));
  const intervals = examples.flatMap(({ mutes }) => mutes?.[0].intervals ?? []);
  expect([schedules.length, intervals.length]).toEqual([5, 3]);
  const people = new Set(['an', 'bo', 'cy', 'di']);
  expect(schedules.map(([name, raw]) => parseSchedule(name, raw, { people }))).toEqual(
    schedules.map(() => ({ schedule: expect.anything() })),
  );
  expect(intervals.map((raw: unknown) => parseTimeInterval(raw))).toEqual(
    intervals.map(() => ({ interval: expect.anything() })),
  );
});

test('the sentences of docs/how-to/schedules.md about Berlin in 2026 are true', () => {
  const rotation = (start: string, every: object, more: object = {}) =>
    schedule('Europe/Berlin', { name: 'l', rotation: { start, every, people: ['an', 'bo'], ...more } });
  const starts = (of: ReturnType<typeof rotation>, from: string, to: string): string[] =>
    shiftsOf(of, from, to).map(({ start }) => start.slice(0, 16));
  expect(
    starts(rotation('2026-01-31T09:00:00+01:00', { months: 1 }), '2026-03-03T12:00Z', '2026-06-01T00:00Z'),
  ).toEqual(['2026-03-03T08:00', '2026-03-31T07:00', '2026-05-01T07:00', '2026-05-31T07:00']);
  const daily = rotation('2026-01-01T02:30:00+01:00', { days: 1 });
  expect(starts(daily, '2026-03-29T01:00Z', '2026-03-30T00:31Z')).toEqual([
    '2026-03-29T01:00',
    '2026-03-30T00:30',
  ]);
  expect(starts(daily, '2026-10-25T00:30Z', '2026-10-25T00:31Z')).toEqual(['2026-10-25T00:30']);
  const hourly = rotation('2026-03-29T01:00:00+01:00', { hours: 1 });
  expect(lines(shiftsOf(hourly, '2026-03-29T00:00Z', '2026-03-29T02:00Z'))).toEqual([
    'an 2026-03-29T00:00:00Z 2026-03-29T01:00:00Z',
    'bo 2026-03-29T01:00:00Z 2026-03-29T02:00:00Z',
  ]);
  const own = rotation('2026-01-05T12:00:00+01:00', { weeks: 1 }, { handoff: '09:00' });
  expect(lines(shiftsOf(own, '2026-01-05T11:00Z', '2026-01-05T12:00Z'))).toEqual([
    'an 2026-01-05T11:00:00Z 2026-01-12T08:00:00Z',
  ]);
});
