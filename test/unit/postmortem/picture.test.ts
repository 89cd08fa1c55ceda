import { expect, test } from 'vitest';
import { figuresPicture } from '../../../bot/core/postmortem/index.ts';
import { textsFor } from '../../../bot/core/texts/index.ts';
import type { Counted } from '../../../bot/core/timeline/index.ts';

const window = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-31T00:00:00.000Z' };

const incident = (number: number, day: number, sec?: number): Counted => ({
  number,
  service: 'checkout',
  severity: 'sev2',
  openedAt: `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`,
  measures: {
    durations: sec === undefined ? [] : [{ name: 'mttr', sec, from: 'a', to: 'b', proxy: false }],
    pages: [],
    neededPerson: true,
    alarms: [],
  },
});

const drawn = (counted: readonly Counted[], title = 'checkout') =>
  figuresPicture(counted, window, { title, texts: textsFor('en') });

test('each incident has its mark, each time to resolve is in one bar, median and 90th percentile are named', () => {
  const picture = drawn([incident(1, 3, 59), incident(2, 3, 60), incident(3, 9, 90_000), incident(4, 9)]);
  // One more dot is the legend's.
  expect(picture.match(/<circle/g)).toHaveLength(5);
  expect(picture.match(/<rect /g)).toHaveLength(1 + 3);
  expect(picture).toContain('>Median 1 min<');
  expect(picture).not.toMatch(/NaN|Infinity|undefined/);
});

test('of more than 12 in a day the number stands above the marks; nothing at all can be drawn, too', () => {
  const many = drawn(Array.from({ length: 40 }, (_, n) => incident(n, 5, 600)));
  expect(many.match(/<circle/g)).toHaveLength(1 + 12);
  expect(many).toContain('>40<');
  expect(drawn([])).not.toMatch(/NaN|Infinity|undefined|<circle/);
});

test('a service may be called anything', () => {
  const picture = drawn([incident(1, 3, 60)], '<script>&"');
  expect(picture).toMatch(/&lt;script|&#60;script/);
  expect(picture).not.toContain('<script');
});
