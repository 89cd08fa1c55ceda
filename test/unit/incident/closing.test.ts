import { expect, test } from 'vitest';
import { isFulfilled, showsPattern, type Incident } from '../../../bot/core/incident/index.ts';

const since = '2026-03-01T00:00:00.000Z';

const incident = (openedAt: string, ...lines: readonly string[]): Incident =>
  ({
    openedAt,
    evidence: [{ finding: { kind: 'logs', lines: lines.map((text) => ({ text })) } }],
  }) as unknown as Incident;

const pattern = { check: 'pattern', pattern: 'GatewayTimeout after', days: 14 } as const;

test('a runbook that the configuration has fulfils its condition', () => {
  const known = { since, later: [], now: since };
  const condition = { check: 'runbook', runbook: 'alb-5xx' } as const;
  expect(isFulfilled(condition, { ...known, runbooks: ['alb-5xx'] })).toBe(true);
  expect(isFulfilled(condition, { ...known, runbooks: ['alb-5xx-old'] })).toBe(false);
});

test('a pattern has to stay away for its 14 days, counted from where it was seen last', () => {
  const known = { since, runbooks: [] };
  const at = (now: string, ...later: readonly Incident[]): boolean =>
    isFulfilled(pattern, { ...known, later, now });
  expect(at('2026-03-14T23:59:59.999Z')).toBe(false);
  expect(at('2026-03-15T00:00:00.000Z')).toBe(true);
  const again = incident('2026-03-10T12:00:00.000Z', 'ERROR PaymentGATEWAYTIMEOUT after 30000 ms');
  expect(at('2026-03-24T11:59:59.999Z', again)).toBe(false);
  expect(at('2026-03-24T12:00:00.000Z', again)).toBe(true);
  expect(at('2026-03-15T00:00:00.000Z', incident('2026-03-14T00:00:00.000Z', 'ERROR disk full'))).toBe(true);
});

test('what is new in a comparison counts as a log line', () => {
  const compared = {
    evidence: [
      {
        finding: {
          kind: 'logs',
          lines: [],
          news: { new: [{ text: 'GatewayTimeout after <n> ms', example: '', count: 3 }] },
        },
      },
    ],
  } as unknown as Incident;
  expect(showsPattern(compared, 'gatewaytimeout AFTER')).toBe(true);
  expect(showsPattern(compared, 'disk full')).toBe(false);
});
