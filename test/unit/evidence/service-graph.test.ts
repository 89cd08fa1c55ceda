import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankSuspects, type ServiceGraph, type ServiceGraphCase } from '../../../bot/core/evidence/index.ts';
import { caseOf, graph } from './graph.ts';
import { simulatedCase } from './simulated-case.ts';

const window = (apiSec: number): ServiceGraph =>
  graph({
    web: { requests: 400, meanSec: apiSec + 0.1, calls: { api: { requests: 400, meanSec: apiSec } } },
    api: { requests: 400, meanSec: apiSec, type: 'AWS::Lambda::Function' },
  });

const usual = caseOf('latency', { baseline: window(0.1), previous: window(0.1), incident: window(0.5) });

/** The same graph with other ReferenceIds and the services in another order, as X-Ray's next answer has them. */
const renumbered = (services: ServiceGraph, by: number): ServiceGraph => ({
  ...services,
  Services: (services.Services ?? [])
    .map((service) => ({
      ...service,
      ReferenceId: (service.ReferenceId ?? 0) * 7 + by,
      Edges: (service.Edges ?? []).map((edge) => ({
        ...edge,
        ReferenceId: (edge.ReferenceId ?? 0) * 7 + by,
      })),
    }))
    .toReversed(),
});

test('windows are joined by name and type, because ReferenceIds differ between answers', () => {
  const other = { ...usual, baseline: renumbered(window(0.1), 3), previous: renumbered(window(0.1), 11) };
  expect(rankSuspects(other)).toEqual(rankSuspects(usual));
});

test('the order of services and their numbers change nothing, for 30 generated topologies', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 1, max: 99 }), (seed, by) => {
      const input = simulatedCase(seed, { sampling: 0.2 }).case;
      const names = (each: ServiceGraphCase): string[] => rankSuspects(each).ranked.map(({ name }) => name);
      const incident = renumbered(input.incident ?? {}, by);
      expect(names({ ...input, incident })).toEqual(names(input));
    }),
    { numRuns: 30, seed: 7 },
  );
});

test('shares of what is counted add up to 1 and no amount is negative, for 30 generated topologies', () => {
  fc.assert(
    fc.property(fc.nat(5000), (seed) => {
      const { ranked, total } = rankSuspects(simulatedCase(seed, { sampling: 0.5 }).case);
      expect(ranked.reduce((sum, each) => sum + each.share, 0)).toBeCloseTo(total > 0 ? 1 : 0);
      for (const each of ranked) {
        expect(Math.min(each.score, each.own, each.wire)).toBeGreaterThanOrEqual(0);
        expect(each.score).toBeLessThanOrEqual(each.own + each.wire + 1e-9);
      }
    }),
    { numRuns: 30, seed: 7 },
  );
});

test('the input is not changed and the same input gives the same ranking', () => {
  const input = simulatedCase(4, { sampling: 1 }).case;
  const before = JSON.stringify(input);
  expect(rankSuspects(input)).toEqual(rankSuspects(input));
  expect(JSON.stringify(input)).toBe(before);
});

test('nodes that differ in type only are two, nodes that share both are added up', () => {
  const both = graph({ web: { requests: 100, meanSec: 0.2 }, api: { requests: 100, type: 'AWS::Lambda' } });
  const doubled = {
    ...both,
    Services: [...(both.Services ?? []), ...(graph({ api: { requests: 50 } }).Services ?? [])],
  };
  expect(rankSuspects(caseOf('latency', { baseline: both, incident: doubled })).ranked).toHaveLength(3);
  const again = { ...both, Services: [...(both.Services ?? []), ...(both.Services ?? [])] };
  const { ranked, sampling } = rankSuspects(caseOf('latency', { baseline: both, incident: again }));
  expect(ranked).toHaveLength(2);
  expect(sampling.requests).toBe(200);
});

test('a node without statistics of its own is what its callers measured', () => {
  const inferred = (sec: number): ServiceGraph => {
    const full = graph({
      web: { requests: 400, meanSec: sec + 0.1, calls: { remote: { requests: 400, meanSec: sec } } },
      remote: { requests: 400, meanSec: sec },
    });
    return {
      ...full,
      Services: (full.Services ?? []).map((each) =>
        each.Name === 'remote' ? { ...each, SummaryStatistics: null } : each,
      ),
    };
  };
  const { ranked } = rankSuspects(caseOf('latency', { baseline: inferred(0.1), incident: inferred(0.6) }));
  expect(ranked[0]).toMatchObject({ name: 'remote', wire: 0 });
  expect(ranked[0]?.own).toBeCloseTo(200);
});

test('the alarm may leave out the type, or name the service by its reference', () => {
  const typed = (sec: number): ServiceGraph =>
    graph({ web: { requests: 300, meanSec: sec, type: 'AWS::ECS::Fargate' }, other: { requests: 900 } });
  const named = caseOf('latency', { baseline: typed(0.1), incident: typed(0.4) });
  expect(rankSuspects(named).alarmed).toMatchObject({ name: 'web', type: 'AWS::ECS::Fargate' });
  const referred = { ...named, alarm: { ...named.alarm, service: { Name: 'checkout', ReferenceId: 0 } } };
  expect(rankSuspects(referred).alarmed?.name).toBe('web');
});

test('missing parts, edges to nowhere and numbers that are none are borne without a word', () => {
  const odd = {
    Services: [
      {
        Name: 'web',
        ReferenceId: 0,
        Edges: [{ ReferenceId: 9 }, {}, { ReferenceId: 0 }],
        SummaryStatistics: {},
      },
      { Name: 'api', SummaryStatistics: { TotalCount: Number.NaN, TotalResponseTime: -5 } },
      { Name: 'db', Edges: null, SummaryStatistics: { TotalCount: 10, TotalResponseTime: Infinity } },
      { ReferenceId: 4 },
    ],
  };
  const { ranked } = rankSuspects(caseOf('latency', { baseline: odd, incident: odd }));
  expect(ranked.map((each) => each.name).toSorted()).toEqual(['api', 'db', 'web']);
  expect(ranked.every((each) => Number.isFinite(each.score) && Number.isFinite(each.excess))).toBe(true);
});

test('any JSON in place of the windows gives a ranking of finite numbers, for 300 of them', () => {
  const number = fc.oneof(fc.double(), fc.nat(100), fc.anything());
  const statistics = fc.record(
    {
      TotalCount: number,
      TotalResponseTime: number,
      FaultStatistics: fc.oneof(fc.record({ TotalCount: number }), fc.anything()),
    },
    { requiredKeys: [] },
  );
  const histogram = fc.array(fc.oneof(fc.record({ Value: number, Count: number }), fc.anything()));
  const service = fc.record(
    {
      Name: fc.oneof(fc.constantFrom('web', 'api', '__proto__', 'constructor'), fc.anything()),
      Type: fc.oneof(fc.constantFrom('AWS::Lambda'), fc.anything()),
      ReferenceId: fc.oneof(fc.nat(3), fc.anything()),
      Edges: fc.oneof(
        fc.array(fc.record({ ReferenceId: fc.nat(3), SummaryStatistics: statistics }, { requiredKeys: [] })),
        fc.anything(),
      ),
      SummaryStatistics: fc.oneof(statistics, fc.anything()),
      ResponseTimeHistogram: fc.oneof(histogram, fc.anything()),
    },
    { requiredKeys: [] },
  );
  const services = fc.record({
    Services: fc.oneof(fc.array(fc.oneof(service, fc.constant(null))), fc.anything()),
  });
  fc.assert(
    fc.property(
      fc.constantFrom('latency', 'availability'),
      services,
      services,
      (metric, baseline, incident) => {
        const odd = {
          ...caseOf(metric, { incident: null }),
          baseline,
          incident,
        } as unknown as ServiceGraphCase;
        for (const each of rankSuspects(odd).ranked) {
          expect([each.score, each.share, each.excess].every(Number.isFinite)).toBe(true);
        }
      },
    ),
    { numRuns: 300, seed: 11 },
  );
});

test('no traces are a gap, and so is an incident without a normal window or without the alarmed service', () => {
  expect(rankSuspects(caseOf('latency', { incident: null }))).toMatchObject({ gap: 'no-traces', ranked: [] });
  expect(rankSuspects(caseOf('latency', { incident: { Services: [] } })).gap).toBe('no-traces');
  expect(rankSuspects(caseOf('latency', { incident: window(0.5) })).gap).toBe('no-normal-window');
  const elsewhere = caseOf('latency', { alarmed: 'shop', baseline: window(0.1), incident: window(0.5) });
  expect(rankSuspects(elsewhere)).toMatchObject({ gap: 'alarmed-service-not-traced', alarmed: null });
  expect(rankSuspects(elsewhere).ranked[0]?.name).toBe('api');
  expect(rankSuspects(usual).gap).toBeNull();
});

test('an excess of the alarmed service within 3 deviations of normal windows is a weak signal', () => {
  expect(rankSuspects(usual).weakSignal).toBe(false);
  const faint = caseOf('latency', { baseline: window(0.1), previous: window(0.1), incident: window(0.11) });
  expect(rankSuspects(faint).weakSignal).toBe(true);
});

test('below 20 % of requests recorded the sampling is low, and unknown sampling is not', () => {
  const sampled = (share?: number) =>
    rankSuspects(share === undefined ? usual : { ...usual, sampledShare: share }).sampling;
  expect(sampled(0.05)).toEqual({ requests: 400, share: 0.05, low: true });
  expect(sampled(0.2).low).toBe(false);
  expect(sampled()).toEqual({ requests: 400, share: null, low: false });
  expect(sampled(7)).toEqual({ requests: 400, share: null, low: false });
});
