import { describe, expect, test } from 'vitest';
import { outlookOf, type ScheduleDefinition } from '../../../bot/core/oncall/index.ts';

const schedule = (name: string, people: readonly string[], more: object = {}): ScheduleDefinition => ({
  name,
  zone: 'UTC',
  layers: [
    { name: 'all', rotation: { start: '2026-01-05T08:00:00Z', every: { weeks: 1 }, people }, ...more },
  ],
});
const window = { from: '2026-03-02T00:00:00.000Z', to: '2027-03-01T00:00:00.000Z' };
const people = ['an', 'bo'].map((name) => ({ name, slack: `U${name}`, zone: 'UTC' }));

describe('the look ahead', () => {
  test('finds nothing where somebody who can be paged is always on call, in one place', () => {
    const found = outlookOf([schedule('payments', ['an', 'bo'])], [], people, window);
    expect(found).toEqual({ gaps: [], doubles: [], unreachable: [] });
  });

  test('counts the gaps of a schedule of office hours as one finding', () => {
    const restrict = [{ weekdays: ['monday:friday'], times: [{ from: '08:00', to: '18:00' }] }];
    const { gaps } = outlookOf([schedule('office', ['an'], { restrict })], [], people, window);
    const first = { schedule: 'office', start: window.from, end: '2026-03-02T08:00:00.000Z' };
    expect(gaps).toEqual([
      { schedule: 'office', count: 261, totalMs: (364 * 24 - 260 * 10) * 3_600_000, first },
    ]);
  });

  test('counts how often one person is in the same two places at once', () => {
    const { doubles } = outlookOf([schedule('a', ['an', 'bo']), schedule('b', ['an'])], [], people, window);
    expect(doubles).toMatchObject([
      { count: 26, first: { person: 'an', places: [{ schedule: 'a' }, { schedule: 'b' }] } },
    ]);
  });

  test('names who has shifts and no way to be paged, with the first of them', () => {
    const cy = { name: 'cy', email: 'cy@example.com', zone: 'UTC' };
    const { unreachable } = outlookOf([schedule('a', ['an', 'cy'])], [], [...people, cy], window);
    expect(unreachable).toEqual([{ person: 'cy', schedule: 'a', start: window.from }]);
  });
});
