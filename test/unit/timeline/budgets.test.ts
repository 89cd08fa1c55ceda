import { expect, test } from 'vitest';
import { budgets, type Counted } from '../../../bot/core/timeline/index.ts';

const to = '2026-03-31T00:00:00.000Z';

const incident = (number: number, openedAt: string, more: Partial<Counted['measures']>): Counted => ({
  number,
  service: 'checkout',
  severity: 'sev2',
  openedAt,
  measures: {
    durations: [],
    pages: [],
    neededPerson: true,
    alarms: [],
    objective: { availability: 99.9, windowDays: 30 },
    ...more,
  },
});

const hurt = (from: string, until: string) => ({ hurt: { from, to: until, proxy: false } });

test('99.9 % of 30 days leave 43.2 minutes; overlapping incidents use each minute once', () => {
  const [budget] = budgets(
    [
      incident(1, '2026-03-10T10:00:00.000Z', hurt('2026-03-10T10:00:00.000Z', '2026-03-10T10:10:00.000Z')),
      incident(2, '2026-03-10T10:05:00.000Z', hurt('2026-03-10T10:05:00.000Z', '2026-03-10T10:16:12.000Z')),
    ],
    to,
  );
  expect(budget).toMatchObject({
    service: 'checkout',
    incidents: [{ incident: 'INC-2' }, { incident: 'INC-1' }],
  });
  expect(budget!.budgetMin).toBeCloseTo(43.2, 9);
  expect(budget!.burntMin).toBeCloseTo(16.2, 9);
  expect(budget!.share).toBeCloseTo(0.375, 9);
});

test('what began before the window counts from its beginning, what goes on up to its end, what is older not at all', () => {
  const [budget] = budgets(
    [
      incident(1, '2026-02-20T10:00:00.000Z', hurt('2026-02-20T10:00:00.000Z', '2026-02-20T10:30:00.000Z')),
      incident(2, '2026-02-28T23:00:00.000Z', hurt('2026-02-28T23:00:00.000Z', '2026-03-01T00:07:00.000Z')),
      incident(3, '2026-03-30T23:50:00.000Z', {}),
    ],
    to,
  );
  expect(budget!.incidents).toEqual([
    { incident: 'INC-3', min: 10, open: true, proxy: true },
    { incident: 'INC-2', min: 7, open: false, proxy: false },
  ]);
});

test('a service without an objective has no budget; one without a minute lost has all of it', () => {
  const { objective: _none, ...measures } = incident(1, to, {}).measures;
  expect(budgets([{ ...incident(1, '2026-03-10T10:00:00.000Z', {}), measures }], to)).toEqual([]);
  const none = hurt('2026-03-10T10:00:00.000Z', '2026-03-10T10:00:00.000Z');
  expect(budgets([incident(1, '2026-03-10T10:00:00.000Z', none)], to)).toMatchObject([
    { burntMin: 0, share: 0, incidents: [] },
  ]);
});
