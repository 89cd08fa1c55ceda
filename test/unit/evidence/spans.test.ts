import { expect, test } from 'vitest';
import {
  graphOfSpans,
  rankSuspects,
  sampledShare,
  servicesIn,
  spanExamplesQuery,
  spanMinutes,
  spanSummaries,
} from '../../../bot/core/evidence/index.ts';

const row = (
  kind: string,
  caller: string,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  kind,
  'attributes.aws.local.service': caller,
  'status.code': 'UNSET',
  requests: '100',
  nanos: '10000000000',
  ...more,
});

const rows = (slowNanos: string) => [
  row('SERVER', 'web', { nanos: slowNanos }),
  row('CLIENT', 'web', { 'attributes.aws.remote.service': 'api', nanos: slowNanos }),
  row('SERVER', 'api', { nanos: slowNanos }),
  row('CLIENT', 'api', {
    'attributes.aws.remote.service': 'AWS::DynamoDB',
    'attributes.aws.remote.resource.identifier': 'orders',
    'attributes.aws.remote.resource.type': 'AWS::DynamoDB::Table',
    nanos: '1000000000',
  }),
  row('CLIENT', 'api', { 'attributes.aws.remote.service': 'api.bank.example' }),
];

const window = { fromSec: 1_700_000_000, toSec: 1_700_000_300 };

test('spans become a service graph: services, a table by its name, a foreign host as remote', () => {
  const all = rows('20000000000');
  const graph = graphOfSpans(all, window, servicesIn([all]));
  expect(graph.Services?.map(({ Name, Type }) => `${Name}|${Type ?? ''}`)).toEqual([
    'web|',
    'api|',
    'orders|AWS::DynamoDB::Table',
    'api.bank.example|remote',
  ]);
  expect(graph.Services?.[0]?.SummaryStatistics).toMatchObject({ TotalCount: 100, TotalResponseTime: 20 });
  expect(graph.Services?.[1]?.Edges).toHaveLength(2);
});

test('a graph of spans is ranked like one of X-Ray', () => {
  const [usual, slow] = [rows('20000000000'), rows('90000000000')];
  const services = servicesIn([usual, slow]);
  const { ranked } = rankSuspects({
    alarm: { service: { Name: 'web' }, metric: 'latency' },
    baseline: graphOfSpans(usual, window, services),
    incident: graphOfSpans(slow, window, services),
  });
  expect(ranked[0]?.name).toBe('api');
});

test('failed spans of a minute are counted by their minute', () => {
  const minute = { 'bin(1m)': '2026-03-12 14:02:00.000' };
  expect(
    spanMinutes(
      [row('SERVER', 'web', minute), row('SERVER', 'web', { ...minute, 'status.code': 'ERROR' })],
      'web',
    ),
  ).toEqual([{ at: '2026-03-12T14:02:00.000Z', requests: 200, faults: 100, seconds: 20 }]);
});

test('rows without numbers, names or times are no trouble', () => {
  expect(
    graphOfSpans([{}, row('SERVER', 'x', { requests: 'NaN' })], window, new Set()).Services,
  ).toHaveLength(1);
  expect(spanMinutes([row('SERVER', 'web', { 'bin(1m)': 'now' })], 'web')).toEqual([]);
  expect(spanSummaries([{ traceId: '' }, { traceId: 'a'.repeat(32), '@timestamp': 'x' }])).toEqual([
    { id: `1-${'a'.repeat(8)}-${'a'.repeat(24)}`, durationSec: 0, fault: false },
  ]);
});

test('a name from outside stays inside its quotes in the query', () => {
  expect(spanExamplesQuery('a" or 1=1 | limit 1\n')).toContain('= "a or 1=1 | limit 1"');
});

test('of a rule with 1 a second and 5 % of the rest, 3 a second recorded are 41 a second', () => {
  const rule = { reservoirPerSec: 1, rate: 0.05 };
  expect(sampledShare(rule, 900, 300)).toBeCloseTo(3 / 41);
  expect(sampledShare(rule, 150, 300)).toBe(1);
  expect(sampledShare({ reservoirPerSec: 0, rate: 0 }, 150, 300)).toBeNull();
  expect(sampledShare(rule, 0, 300)).toBeNull();
});
