import {
  BatchGetTracesCommand,
  GetServiceGraphCommand,
  GetTraceSummariesCommand,
  XRayClient,
} from '@aws-sdk/client-xray';
import type { Service } from '@aws-sdk/client-xray';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAwsWorld, manualClock, serveAws } from '../../../sandbox/aws/index.ts';
import type { CallSeed, FaultSeed, NodeSeed, TopologySeed } from '../../../sandbox/aws/index.ts';
import { accountId, certificate, region, startLocalAws, startMs } from './local-aws.ts';

const window = { StartTime: new Date(startMs - 240_000), EndTime: new Date(startMs - 60_000) };
const entry = (node: string) => [
  { node, perMinute: 30, requests: [{ method: 'GET', url: 'https://example.com/' }] },
];

async function graphOf(topology: TopologySeed): Promise<ReadonlyMap<string, Service>> {
  const { world, client } = await startLocalAws();
  world.xray.setTopology(topology);
  const { Services = [] } = await new XRayClient(client).send(new GetServiceGraphCommand(window));
  return new Map(
    Services.filter(({ Type }) => Type !== 'client').map((service) => [service.Name ?? '', service]),
  );
}

const total = (service: Service | undefined): number => service?.SummaryStatistics?.TotalCount ?? 0;
const faults = (service: Service | undefined): number =>
  service?.SummaryStatistics?.FaultStatistics?.TotalCount ?? 0;
const meanMs = (service: Service | undefined): number =>
  (1000 * (service?.SummaryStatistics?.TotalResponseTime ?? 0)) / total(service);

const two: readonly NodeSeed[] = [
  { name: 'web', type: 'AWS::ECS::Fargate', latencyMs: 5 },
  { name: 'backend', type: 'AWS::ECS::Fargate', latencyMs: 50 },
];
const broken: FaultSeed = { node: 'backend', kind: 'faults', from: 0, share: 1 };

test('a failed call is retried as often as it says, and then fails the caller', async () => {
  const calls: readonly CallSeed[] = [{ from: 'web', to: 'backend', retries: 2 }];
  const services = await graphOf({ nodes: two, calls, entries: entry('web'), faults: [broken] });
  expect(total(services.get('backend'))).toBe(3 * total(services.get('web')));
  expect(faults(services.get('web'))).toBe(total(services.get('web')));
});

test('a caller that degrades does not fail with its callee', async () => {
  const calls: readonly CallSeed[] = [{ from: 'web', to: 'backend', onFailure: 'degrade' }];
  const services = await graphOf({ nodes: two, calls, entries: entry('web'), faults: [broken] });
  expect(faults(services.get('web'))).toBe(0);
  expect(faults(services.get('backend'))).toBe(total(services.get('backend')));
});

test('an asynchronous call costs the caller neither its time nor its failure', async () => {
  const calls: readonly CallSeed[] = [{ from: 'web', to: 'backend', async: true }];
  const services = await graphOf({
    nodes: two,
    calls,
    entries: entry('web'),
    faults: [{ ...broken, addMs: 5_000 }],
  });
  expect(meanMs(services.get('backend'))).toBeGreaterThan(4_000);
  expect(meanMs(services.get('web'))).toBeLessThan(20);
  expect(faults(services.get('web'))).toBe(0);
});

test('parallel calls cost the longest of them, calls one after the other their sum', async () => {
  const nodes = [...two, { name: 'other', type: 'AWS::ECS::Fargate', latencyMs: 50 }];
  const after: readonly CallSeed[] = [
    { from: 'web', to: 'backend' },
    { from: 'web', to: 'other' },
  ];
  const together = after.map((call) => ({ ...call, parallel: true }));
  const slow = meanMs((await graphOf({ nodes, calls: after, entries: entry('web') })).get('web'));
  const fast = meanMs((await graphOf({ nodes, calls: together, entries: entry('web') })).get('web'));
  expect(slow).toBeGreaterThan(105);
  expect(fast).toBeLessThan(90);
});

test('a cycle of calls ends', async () => {
  const calls: readonly CallSeed[] = [
    { from: 'web', to: 'backend' },
    { from: 'backend', to: 'web', share: 0.9 },
  ];
  const services = await graphOf({ nodes: two, calls, entries: entry('web') });
  expect(total(services.get('web'))).toBeGreaterThan(90);
});

test('a call to a node that does not exist is refused with its name', async () => {
  const { world } = await startLocalAws();
  const calls: readonly CallSeed[] = [{ from: 'web', to: 'nowhere' }];
  expect(() => world.xray.setTopology({ nodes: two, calls, entries: [] })).toThrow(
    'the topology has no node nowhere',
  );
});

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const types = [
  'AWS::ECS::Fargate',
  'AWS::Lambda::Function',
  'AWS::DynamoDB::Table',
  'Database::SQL',
  'remote',
];

/** Calls go from a name to a later one, so there are no cycles; `a` is the entry. */
const topologies: fc.Arbitrary<TopologySeed> = fc.record({
  nodes: fc.tuple(
    ...names.map((name) =>
      fc
        .constantFrom(...types)
        .map((type) => ({ name, type, latencyMs: 20, faultShare: 0.05, errorShare: 0.05 })),
    ),
  ),
  calls: fc
    .uniqueArray(
      fc.record({
        pair: fc.constantFrom(
          ...names.flatMap((from, at) => names.slice(at + 1).map((to) => [from, to] as const)),
        ),
        share: fc.constantFrom(0.3, 1),
        retries: fc.nat(2),
        async: fc.boolean(),
        parallel: fc.boolean(),
        timeoutMs: fc.constantFrom(15, 5_000),
      }),
      { maxLength: 8, selector: ({ pair }) => pair.join() },
    )
    .map((calls) => calls.map(({ pair: [from, to], ...call }) => ({ from, to, ...call }))),
  entries: fc.constant(entry('a')),
});

test('in any topology what arrives at a node is what its callers sent, and traces fit together', async () => {
  const clock = manualClock(startMs);
  const world = createAwsWorld({ clock, seed: 'any', accountId, region, certificate });
  const server = await serveAws(world, { port: 0 });
  const xray = new XRayClient({
    endpoint: server.url,
    region,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  await fc.assert(
    fc.asyncProperty(topologies, async (topology) => {
      world.xray.setTopology(topology);
      const { Services = [] } = await xray.send(new GetServiceGraphCommand(window));
      const edges = Services.flatMap(({ Edges = [] }) => Edges);
      for (const service of Services.filter(({ Type }) => Type !== 'client')) {
        const incoming = edges
          .filter(({ ReferenceId }) => ReferenceId === service.ReferenceId)
          .reduce((sum, { SummaryStatistics }) => sum + (SummaryStatistics?.TotalCount ?? 0), 0);
        expect(incoming).toBe(total(service));
      }
      const { TraceSummaries = [] } = await xray.send(new GetTraceSummariesCommand(window));
      const TraceIds = TraceSummaries.slice(0, 5).map(({ Id = '' }) => Id);
      const { Traces = [] } = await xray.send(new BatchGetTracesCommand({ TraceIds }));
      expect(Traces).toHaveLength(5);
      for (const { Segments = [] } of Traces) {
        const documents = Segments.map(({ Document = '{}' }) => JSON.parse(Document) as Segment);
        const known = new Set(
          documents.flatMap(({ id, subsegments = [] }) => [id, ...subsegments.map((each) => each.id)]),
        );
        const parents = documents.flatMap(({ parent_id: parent }) => (parent === undefined ? [] : [parent]));
        expect(parents.filter((parent) => !known.has(parent))).toEqual([]);
        expect(documents.filter(({ parent_id: parent }) => parent === undefined)).toHaveLength(1);
        expect(documents.filter(({ start_time: start, end_time: end }) => start > end)).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
  world.close();
  await server.close();
});

type Segment = {
  readonly id: string;
  readonly parent_id?: string;
  readonly start_time: number;
  readonly end_time: number;
  readonly subsegments?: readonly { readonly id: string }[];
};
