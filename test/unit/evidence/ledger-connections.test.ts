import { expect, test } from 'vitest';
import { rankSuspects, type ServiceGraphCase, type Suspect } from '../../../bot/core/evidence/index.ts';
import { caseOf, graph, type NodeTraffic } from './graph.ts';

const suspect = (name: string, input: ServiceGraphCase): Suspect => {
  const found = rankSuspects(input).ranked.find((each) => each.name === name);
  if (!found) throw new Error(`${name} is not in the ranking`);
  return found;
};

const order = (input: ServiceGraphCase): string[] => rankSuspects(input).ranked.map((each) => each.name);

/** web calls a and b, a and b call shared, a calls other; seconds are what the caller sees above the callee's 0.1 s. */
const connections = (loss: {
  aShared: number;
  bShared: number;
  aOther: number;
}): Record<string, NodeTraffic> => {
  const seen = (onTheWay: number) => ({ requests: 500, meanSec: 0.1 + onTheWay });
  const aSec = 0.25 + loss.aShared + loss.aOther;
  const bSec = 0.15 + loss.bShared;
  return {
    web: {
      requests: 500,
      meanSec: 0.05 + aSec + bSec,
      calls: { a: { requests: 500, meanSec: aSec }, b: { requests: 500, meanSec: bSec } },
    },
    a: { requests: 500, meanSec: aSec, calls: { shared: seen(loss.aShared), other: seen(loss.aOther) } },
    b: { requests: 500, meanSec: bSec, calls: { shared: seen(loss.bShared) } },
    shared: { requests: 1000, meanSec: 0.1 },
    other: { requests: 500, meanSec: 0.1 },
  };
};

const connectionsCase = (loss: { aShared: number; bShared: number; aOther: number }): ServiceGraphCase =>
  caseOf('latency', {
    baseline: graph(connections({ aShared: 0, bShared: 0, aOther: 0 })),
    incident: graph(connections(loss)),
  });

test('what every caller loses on the way to a callee is billed to the callee', () => {
  const input = connectionsCase({ aShared: 0.4, bShared: 0.4, aOther: 0 });
  expect(order(input)[0]).toBe('shared');
  expect(suspect('shared', input).wire).toBeCloseTo(400);
  expect(suspect('shared', input).own).toBeCloseTo(0);
  expect(suspect('a', input).own).toBeCloseTo(0);
});

test('what a caller loses on the way to all its callees, and others do not, is billed to the caller', () => {
  const input = connectionsCase({ aShared: 0.4, bShared: 0, aOther: 0.4 });
  expect(order(input)[0]).toBe('a');
  expect(suspect('a', input).wire).toBeCloseTo(400);
});

test('a loss on one connection only stays with the callee', () => {
  expect(order(connectionsCase({ aShared: 0, bShared: 0, aOther: 0.4 }))[0]).toBe('other');
});

test('a callee that no longer answers is billed for the 100 faults that only its callers saw', () => {
  const window = (faults: number): Record<string, NodeTraffic> => ({
    web: { requests: 500, faults, calls: { api: { requests: 500, faults } } },
    api: { requests: 500 - faults, faults: 0 },
  });
  const input = caseOf('availability', { baseline: graph(window(0)), incident: graph(window(100)) });
  expect(order(input)[0]).toBe('api');
  expect(suspect('api', input)).toMatchObject({ own: 0, wire: 100 });
});

/** A workflow of 3 s is started by every tenth request of 0.1 s. */
const workflow = (workflowSec: number, webSec: number): Record<string, NodeTraffic> => ({
  web: {
    requests: 1000,
    meanSec: webSec,
    histogram: { [webSec]: 1000 },
    calls: { workflow: null, api: null },
  },
  workflow: { requests: 100, meanSec: workflowSec, histogram: { [workflowSec]: 100 } },
  api: { requests: 1000, meanSec: webSec - 0.05, histogram: { [webSec - 0.05]: 1000 } },
});

test('a callee that takes 3 s in requests of 0.1 s is not waited for: it neither explains nor causes the alarm', () => {
  const input = caseOf('latency', {
    baseline: graph(workflow(3, 0.1)),
    incident: graph(workflow(9, 0.3)),
  });
  expect(suspect('workflow', input)).toMatchObject({ awaited: false, connected: false });
  expect(suspect('workflow', input).own).toBeCloseTo(600);
  expect(order(input)).toEqual(['api', 'web', 'workflow']);
  expect(rankSuspects(input).total).toBeLessThan(201);
});

test('a callee that takes longer than its caller waits is still waited for when it was so before the trouble', () => {
  const input = caseOf('latency', {
    baseline: graph(workflow(0.04, 0.1)),
    incident: graph(workflow(30, 1)),
  });
  expect(suspect('workflow', input).awaited).toBe(true);
  expect(order(input)[0]).toBe('workflow');
});

test('a link, as X-Ray marks the way from a queue to its consumer, is not waited for', () => {
  const window = (consumerSec: number, apiSec: number): Record<string, NodeTraffic> => ({
    web: { requests: 500, meanSec: apiSec + 0.1, calls: { queue: null, api: null } },
    queue: {
      requests: 500,
      meanSec: 0.01,
      calls: { consumer: { requests: 500, meanSec: consumerSec, link: true } },
    },
    consumer: { requests: 500, meanSec: consumerSec },
    api: { requests: 500, meanSec: apiSec },
  });
  const input = caseOf('latency', { baseline: graph(window(0.2, 0.1)), incident: graph(window(2, 0.4)) });
  expect(order(input)[0]).toBe('api');
  expect(suspect('consumer', input)).toMatchObject({ awaited: false });
});

test('a neighbour that shares a table comes after what the alarmed service waits for, and before a stranger', () => {
  const window = (neighbourSec: number, apiSec: number): Record<string, NodeTraffic> => ({
    stranger: { requests: 500, meanSec: neighbourSec * 2 },
    web: { requests: 500, meanSec: apiSec + 0.1, calls: { api: null } },
    api: { requests: 500, meanSec: apiSec, calls: { table: null } },
    neighbour: { requests: 500, meanSec: neighbourSec, calls: { table: null } },
    table: { requests: 1000, meanSec: 0.01 },
  });
  const input = caseOf('latency', { baseline: graph(window(0.2, 0.1)), incident: graph(window(3, 0.4)) });
  expect(order(input)).toEqual(['api', 'web', 'table', 'neighbour', 'stranger']);
  expect(suspect('neighbour', input)).toMatchObject({ awaited: false, connected: true, share: 0 });
  expect(suspect('stranger', input)).toMatchObject({ connected: false });
  expect(suspect('api', input).share).toBe(1);
});

test('a node without any path to the alarmed service comes last, however slow it became', () => {
  const window = (strangerSec: number, apiSec: number): Record<string, NodeTraffic> => ({
    stranger: { requests: 500, meanSec: strangerSec },
    web: { requests: 500, meanSec: apiSec + 0.1, calls: { api: null } },
    api: { requests: 500, meanSec: apiSec },
  });
  const input = caseOf('latency', { baseline: graph(window(0.2, 0.1)), incident: graph(window(9, 0.4)) });
  expect(order(input)).toEqual(['api', 'web', 'stranger']);
});

test('a call that the sampled incident missed still connects, because the normal windows show it', () => {
  const window = (calls: NonNullable<NodeTraffic['calls']>, apiSec: number): Record<string, NodeTraffic> => ({
    web: { requests: 50, meanSec: 0.5, calls },
    api: { requests: 50, meanSec: apiSec },
  });
  const input = caseOf('latency', {
    baseline: graph(window({ api: { requests: 50, meanSec: 0.1 } }, 0.1)),
    incident: graph(window({}, 0.4)),
  });
  expect(suspect('api', input)).toMatchObject({ awaited: true, connected: true });
});
