import { expect, test } from 'vitest';
import { isFulfilled, showsPattern, type Incident } from '../../../bot/core/incident/index.ts';

const since = '2026-03-01T00:00:00.000Z';

const pattern = { check: 'pattern', pattern: 'GatewayTimeout after', days: 14 } as const;

test('a runbook that the configuration has fulfils its condition', () => {
  const known = { since, now: since };
  const condition = { check: 'runbook', runbook: 'alb-5xx' } as const;
  expect(isFulfilled(condition, { ...known, runbooks: ['alb-5xx'] })).toBe(true);
  expect(isFulfilled(condition, { ...known, runbooks: ['alb-5xx-old'] })).toBe(false);
});

test('an alarm with an OK action fulfils its condition; one that was not asked for does not', () => {
  const known = { since, now: since, runbooks: [] };
  const condition = { check: 'alarm', alarm: 'checkout-5xx' } as const;
  expect(isFulfilled(condition, { ...known, okAction: true })).toBe(true);
  expect(isFulfilled(condition, { ...known, okAction: false })).toBe(false);
  expect(isFulfilled(condition, known)).toBe(false);
});

test('a pattern has to stay away for its 14 days, counted from where it was seen last', () => {
  const at = (now: string, seenAt?: string): boolean =>
    isFulfilled(pattern, { since, runbooks: [], now, ...(seenAt === undefined ? {} : { seenAt }) });
  expect(at('2026-03-14T23:59:59.999Z')).toBe(false);
  expect(at('2026-03-15T00:00:00.000Z')).toBe(true);
  expect(at('2026-03-24T11:59:59.999Z', '2026-03-10T12:00:00.000Z')).toBe(false);
  expect(at('2026-03-24T12:00:00.000Z', '2026-03-10T12:00:00.000Z')).toBe(true);
  // What was seen before it was agreed on is why it was agreed on.
  expect(at('2026-03-15T00:00:00.000Z', '2026-02-20T12:00:00.000Z')).toBe(true);
});

test.each([
  ['a line', { lines: [{ text: 'ERROR PaymentGATEWAYTIMEOUT after 30000 ms' }] }],
  [
    'what is new',
    { lines: [], news: { new: [{ text: 'GatewayTimeout after <n> ms', example: '' }], risen: [] } },
  ],
  [
    'what has risen',
    { lines: [], news: { new: [], risen: [{ text: '', example: 'gatewaytimeout after 3 s' }] } },
  ],
  ['an exception', { lines: [], exceptions: [{ type: 'GatewayTimeout', message: 'after <n> ms' }] }],
])('%s in the logs of an incident shows a pattern', (_where, finding) => {
  const found = { evidence: [{ finding: { kind: 'logs', ...finding } }] } as unknown as Incident;
  expect(showsPattern(found, 'gatewaytimeout')).toBe(true);
  expect(showsPattern(found, 'disk full')).toBe(false);
});
