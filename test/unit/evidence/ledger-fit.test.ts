import { expect, test } from 'vitest';
import { rankSuspects } from '../../../bot/core/evidence/index.ts';
import { caseOf, graph, type NodeTraffic } from './graph.ts';

const order = (metric: 'latency' | 'availability', input: ReturnType<typeof graph>[]): string[] =>
  rankSuspects(caseOf(metric, { baseline: input[0] ?? null, incident: input[1] ?? null })).ranked.map(
    (each) => each.name,
  );

/** web and what it stands for lost what api lost; rare is called in 2 % of the requests and lost more, all the same. */
const window = (apiSec: number, rareSec: number): Record<string, NodeTraffic> => ({
  web: {
    requests: 100,
    meanSec: 0.3 + apiSec,
    calls: { shop: { requests: 100, meanSec: 0.1 + apiSec } },
  },
  shop: {
    requests: 100,
    meanSec: 0.1 + apiSec,
    calls: { api: { requests: 100, meanSec: apiSec }, rare: { requests: 2, meanSec: rareSec } },
  },
  api: { requests: 100, meanSec: apiSec },
  rare: { requests: 40, meanSec: rareSec },
});

test('of two slow nodes the one whose slowness its caller felt comes first, though the other lost more seconds', () => {
  const graphs = [graph(window(0.2, 0.2)), graph(window(0.5, 1))];
  expect(order('latency', graphs)[0]).toBe('api');
  const own = rankSuspects(caseOf('latency', { baseline: graphs[0]!, incident: graphs[1]! })).ranked;
  const extra = (name: string): number => own.find((each) => each.name === name)?.own ?? 0;
  expect(extra('rare')).toBeGreaterThan(extra('api'));
});

test('a ring of calls of which each waits for the next is ranked and ends', () => {
  const ring = (slowSec: number): Record<string, NodeTraffic> =>
    Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [
        n === 0 ? 'web' : `n${n}`,
        {
          requests: 200,
          meanSec: 1 - n * 0.05 + slowSec * (n <= 6 ? 1 : 0),
          calls: {
            [n === 11 ? 'web' : `n${n + 1}`]: {
              requests: 200,
              meanSec: 1 - (n + 1) * 0.05 + slowSec * (n < 6 ? 1 : 0),
            },
          },
        },
      ]),
    );
  expect(order('latency', [graph(ring(0)), graph(ring(0.8))])[0]).toBe('n6');
});

const behindBalancer = (faults: number, remoteFaults: number): Record<string, NodeTraffic> => ({
  web: {
    requests: 500,
    faults: faults + remoteFaults,
    calls: { api: { requests: 400, faults }, 'lb.example': { requests: 100, faults: remoteFaults } },
  },
  api: { requests: 400, faults },
  'lb.example': { requests: 100, faults: remoteFaults, type: 'remote' },
});

test('between 12 faults of a recorded service and 15 of a remote node the service comes first', () => {
  const graphs = [graph(behindBalancer(0, 0)), graph(behindBalancer(12, 15))];
  expect(order('availability', graphs).slice(0, 2)).toEqual(['api', 'lb.example']);
});

test('a remote node with 60 faults comes before a service with 12: foreign services do fail', () => {
  const graphs = [graph(behindBalancer(0, 0)), graph(behindBalancer(12, 60))];
  expect(order('availability', graphs)[0]).toBe('lb.example');
});
