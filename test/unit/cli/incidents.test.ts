import { expect, test } from 'vitest';
import { incidentLine } from '../../../bot/cli/incidents.ts';

const row = {
  id: 'i1',
  number: 1,
  title: 'cart-errors',
  service: 'cart',
  severity: 'sev3',
  openedAt: '2026-11-20T22:00:00.000Z',
  drill: false,
  private: false,
} as const;
const now = '2026-11-20T23:00:00.000Z';

test('the list says how long an incident has been open, or took, and nothing of one that went on in another', () => {
  expect(incidentLine({ ...row, status: 'investigating' }, now)).toContain('Z  for 1 hour ');
  expect(incidentLine({ ...row, status: 'closed', resolvedAt: '2026-11-20T22:05:00.000Z' }, now)).toContain(
    'Z  took 5 minutes ',
  );
  expect(incidentLine({ ...row, status: 'merged' }, now)).toMatch(/ merged .*Z {3,}cart: cart-errors\n$/);
});
