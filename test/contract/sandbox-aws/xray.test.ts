import {
  GetQueryResultsCommand,
  CloudWatchLogsClient,
  StartQueryCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import {
  BatchGetTracesCommand,
  GetIndexingRulesCommand,
  GetSamplingRulesCommand,
  GetServiceGraphCommand,
  GetTimeSeriesServiceStatisticsCommand,
  GetTraceGraphCommand,
  GetTraceSegmentDestinationCommand,
  GetTraceSummariesCommand,
  ListRetrievedTracesCommand,
  StartTraceRetrievalCommand,
  XRayClient,
} from '@aws-sdk/client-xray';
import type { Service, TraceSummary } from '@aws-sdk/client-xray';
import { expect, test } from 'vitest';
import type { FaultSeed, TopologySeed } from '../../../sandbox/aws/index.ts';
import { errorOf, startLocalAws, startMs } from './local-aws.ts';

const shop: TopologySeed = {
  nodes: [
    { name: 'checkout', type: 'AWS::ECS::Fargate', latencyMs: 12 },
    { name: 'payments-api', type: 'AWS::ECS::Fargate', latencyMs: 60 },
    { name: 'cart', type: 'AWS::ECS::Fargate', latencyMs: 8 },
    { name: 'orders', type: 'AWS::DynamoDB::Table', latencyMs: 4 },
    { name: 'mail', type: 'AWS::SQS::Queue', latencyMs: 5 },
  ],
  calls: [
    { from: 'checkout', to: 'cart' },
    { from: 'checkout', to: 'payments-api', timeoutMs: 3_000 },
    { from: 'checkout', to: 'orders', operation: 'PutItem' },
    { from: 'checkout', to: 'mail', async: true, operation: 'SendMessage' },
  ],
  entries: [
    {
      node: 'checkout',
      perMinute: 30,
      requests: [{ method: 'POST', url: 'https://shop.example.com/checkout' }],
    },
  ],
  sampling: { reservoirPerSec: 1, rate: 0.05 },
};

const slowPayments: FaultSeed = {
  node: 'payments-api',
  kind: 'latency',
  from: startMs - 360_000,
  share: 0.7,
  addMs: 8_000,
};

async function withShop(faults: readonly FaultSeed[] = [slowPayments]) {
  const aws = await startLocalAws();
  aws.world.xray.setTopology({ ...shop, faults });
  const xray = new XRayClient(aws.client);
  const minutes = (from: number, to: number) => ({
    StartTime: new Date(startMs + from * 60_000),
    EndTime: new Date(startMs + to * 60_000),
  });
  const graph = async (from: number, to: number): Promise<ReadonlyMap<string, Service>> => {
    const { Services = [] } = await xray.send(new GetServiceGraphCommand(minutes(from, to)));
    return new Map(Services.map((service) => [`${service.Name}|${service.Type}`, service]));
  };
  const summaries = async (FilterExpression?: string): Promise<readonly TraceSummary[]> => {
    const found: TraceSummary[] = [];
    let NextToken: string | undefined;
    do {
      const answer = await xray.send(
        new GetTraceSummariesCommand({ ...minutes(-12, 0), FilterExpression, NextToken }),
      );
      found.push(...(answer.TraceSummaries ?? []));
      NextToken = answer.NextToken;
    } while (NextToken !== undefined);
    return found;
  };
  return { ...aws, xray, minutes, graph, summaries };
}

const meanMs = (service: Service | undefined): number =>
  (1000 * (service?.SummaryStatistics?.TotalResponseTime ?? 0)) /
  (service?.SummaryStatistics?.TotalCount ?? 0);

test('the graph has nodes, edges with statistics and histograms that add up, and a client in front', async () => {
  const { graph } = await withShop();
  const services = await graph(-20, -8);
  expect([...services.keys()].toSorted()).toEqual([
    'cart|AWS::ECS::Fargate',
    'checkout|AWS::ECS::Fargate',
    'checkout|client',
    'mail|AWS::SQS::Queue',
    'orders|AWS::DynamoDB::Table',
    'payments-api|AWS::ECS::Fargate',
  ]);
  const checkout = services.get('checkout|AWS::ECS::Fargate');
  expect(checkout?.Root).toBe(true);
  expect(checkout?.SummaryStatistics?.TotalCount).toBeGreaterThan(300);
  expect(checkout?.Edges).toHaveLength(4);
  for (const service of services.values()) {
    const counted = service.ResponseTimeHistogram?.reduce((sum, { Count = 0 }) => sum + Count, 0);
    expect(counted).toBe(service.Type === 'client' ? undefined : service.SummaryStatistics?.TotalCount);
    for (const edge of service.Edges ?? []) {
      const { OkCount = 0, ErrorStatistics, FaultStatistics, TotalCount } = edge.SummaryStatistics ?? {};
      expect(OkCount + (ErrorStatistics?.TotalCount ?? 0) + (FaultStatistics?.TotalCount ?? 0)).toBe(
        TotalCount,
      );
    }
  }
});

test('a latency fault begins at its instant, makes callers time out, and leaves the others alone', async () => {
  const { graph } = await withShop();
  const before = await graph(-18, -6);
  const after = await graph(-5, -1);
  const payments = 'payments-api|AWS::ECS::Fargate';
  expect(meanMs(before.get(payments))).toBeLessThan(100);
  expect(meanMs(after.get(payments))).toBeGreaterThan(4_000);
  const faultShare = (services: ReadonlyMap<string, Service>, key: string): number => {
    const statistics = services.get(key)?.SummaryStatistics;
    return (statistics?.FaultStatistics?.TotalCount ?? 0) / (statistics?.TotalCount ?? 1);
  };
  expect(faultShare(before, 'checkout|AWS::ECS::Fargate')).toBe(0);
  expect(faultShare(after, 'checkout|AWS::ECS::Fargate')).toBeGreaterThan(0.5);
  // The callee finishes late but well: only its callers see faults.
  expect(faultShare(after, payments)).toBe(0);
  expect(meanMs(after.get('cart|AWS::ECS::Fargate'))).toBeLessThan(20);
});

test.each([
  ['faults', 'FaultStatistics', undefined],
  ['throttles', 'ErrorStatistics', 'ThrottleCount'],
  ['errors', 'ErrorStatistics', 'OtherCount'],
] as const)('a node with injected %s shows them in its %s', async (kind, statistics, member) => {
  const { graph } = await withShop([{ node: 'orders', kind, from: startMs - 360_000, share: 1 }]);
  const after = await graph(-5, -1);
  const counts = after.get('orders|AWS::DynamoDB::Table')?.SummaryStatistics;
  const found = counts?.[statistics] as Record<string, number> | undefined;
  expect(found?.[member ?? 'TotalCount']).toBe(counts?.TotalCount);
  expect(counts?.TotalCount).toBeGreaterThan(0);
});

test('the same seed gives the same graph, another seed another', async () => {
  const texts = [];
  for (const seed of ['a', 'a', 'b']) {
    const { world, client } = await startLocalAws({ seed });
    world.xray.setTopology(shop);
    const answer = await new XRayClient(client).send(
      new GetServiceGraphCommand({ StartTime: new Date(startMs - 600_000), EndTime: new Date(startMs) }),
    );
    texts.push(JSON.stringify(answer.Services));
  }
  expect(texts[0]).toBe(texts[1]);
  expect(texts[0]).not.toBe(texts[2]);
});

test('a range over 6 h is refused in the words of the service', async () => {
  const { xray, minutes } = await withShop();
  const refused = await errorOf(xray.send(new GetServiceGraphCommand(minutes(-361, 0))));
  expect(refused).toEqual({
    name: 'InvalidRequestException',
    message: 'Time range cannot be longer than 6 hours',
  });
});

test('graphs and summaries come in pages that lose nothing', async () => {
  const { world, xray, minutes, summaries } = await withShop();
  const all = await summaries();
  world.xray.behaviour.servicesPerPage = 4;
  world.xray.behaviour.summariesPerPage = 7;
  const first = await xray.send(new GetServiceGraphCommand(minutes(-12, 0)));
  const second = await xray.send(
    new GetServiceGraphCommand({ ...minutes(-12, 0), NextToken: first.NextToken }),
  );
  expect([first.Services?.length, second.Services?.length, second.NextToken]).toEqual([4, 2, undefined]);
  const paged = await summaries();
  expect(paged.map(({ Id }) => Id)).toEqual(all.map(({ Id }) => Id));
  expect(all.length).toBeGreaterThan(300);
  expect(all.map(({ StartTime }) => Number(StartTime))).toEqual(
    all.map(({ StartTime }) => Number(StartTime)).toSorted((a, b) => b - a),
  );
});

test('filters select by flags, time, service and edge', async () => {
  const { summaries } = await withShop();
  const all = await summaries();
  const faulty = all.filter(({ HasFault }) => HasFault === true);
  const slow = all.filter(({ ResponseTime = 0 }) => ResponseTime > 1);
  const count = async (filter: string) => (await summaries(filter)).length;
  expect(faulty.length).toBeGreaterThan(50);
  expect(await count('fault')).toBe(faulty.length);
  expect(await count('fault = false')).toBe(all.length - faulty.length);
  expect(await count('responsetime > 1')).toBe(slow.length);
  expect(await count('service("checkout") { fault = true }')).toBe(faulty.length);
  expect(await count('service("cart") { fault }')).toBe(0);
  expect(
    await count('service(id(name: "payments-api", type: "AWS::ECS::Fargate")) { responsetime >= 3 }'),
  ).toBe(faulty.length);
  expect(await count('edge("checkout", "payments-api") { fault } AND http.method = "POST"')).toBe(
    faulty.length,
  );
  expect(await count('!fault AND (http.status = 200 OR error)')).toBe(all.length - faulty.length);
  expect(await count('http.url CONTAINS "/nowhere"')).toBe(0);
});

test('a throttled request is an error for a filter too', async () => {
  const { summaries } = await withShop([{ node: 'orders', kind: 'throttles', from: 0 }]);
  const all = await summaries();
  expect((await summaries('service("orders") { error }')).length).toBe(all.length);
  expect((await summaries('service("orders") { throttle }')).length).toBe(all.length);
  expect((await summaries('service("orders") { fault OR ok }')).length).toBe(0);
});

test.each(['service("x"', 'annotation.user = "an"', 'responsetime', 'fault ?'])(
  'the filter %s is refused',
  async (filter) => {
    const { summaries } = await withShop();
    expect((await errorOf(summaries(filter))).name).toBe('InvalidRequestException');
  },
);

test('a summary of a failed trace names the exception and the way to it', async () => {
  const { summaries } = await withShop();
  const [failed] = await summaries('fault');
  expect(failed?.Http).toMatchObject({
    HttpStatus: 504,
    HttpMethod: 'POST',
    HttpURL: 'https://shop.example.com/checkout',
  });
  expect(failed?.EntryPoint).toMatchObject({ Name: 'checkout', Type: 'AWS::ECS::Fargate' });
  const services = failed?.FaultRootCauses?.[0]?.Services ?? [];
  expect(services.map(({ Name }) => Name)).toEqual(['checkout']);
  expect(services[0]?.EntityPath?.map(({ Name, Remote }) => [Name, Remote])).toEqual([
    ['checkout', false],
    ['payments-api', true],
  ]);
  expect(services[0]?.EntityPath?.[1]?.Exceptions?.[0]).toEqual({
    Name: 'TimeoutError',
    Message: 'payments-api did not answer within 3000 ms',
  });
  const path = failed?.ResponseTimeRootCauses?.[0]?.Services?.map(({ Name }) => Name);
  expect(path).toEqual(['checkout', 'payments-api']);
});

type Document = Readonly<Record<string, unknown>> & { readonly subsegments?: readonly Document[] };

test('a trace has segments whose parents exist, times within each other, and inferred nodes', async () => {
  const { xray, summaries } = await withShop();
  const [failed] = await summaries('fault');
  const { Traces = [] } = await xray.send(new BatchGetTracesCommand({ TraceIds: [failed?.Id ?? ''] }));
  const documents = (Traces[0]?.Segments ?? []).map(
    ({ Document = '{}' }) => JSON.parse(Document) as Document,
  );
  expect(documents.map(({ name }) => name)).toEqual(['checkout', 'cart', 'payments-api']);
  const subsegments = documents.flatMap(({ subsegments: inner = [] }) => inner);
  const parents = new Set(subsegments.map(({ id }) => id));
  expect(documents.slice(1).every(({ parent_id: parent }) => parents.has(parent))).toBe(true);
  const [root] = documents;
  expect(root).toMatchObject({ fault: true, trace_id: failed?.Id, origin: 'AWS::ECS::Fargate' });
  expect(Number(root?.['end_time']) - Number(root?.['start_time'])).toBeCloseTo(failed?.ResponseTime ?? 0, 2);
  const call = root?.subsegments?.find(({ name }) => name === 'payments-api');
  expect(call).toMatchObject({ fault: true, namespace: 'remote' });
  expect(JSON.stringify(call?.['cause'])).toContain('"type":"TimeoutError"');
  const [good] = await summaries('ok');
  const answer = await xray.send(new BatchGetTracesCommand({ TraceIds: [good?.Id ?? ''] }));
  const orders = (answer.Traces?.[0]?.Segments ?? [])
    .map(({ Document = '{}' }) => JSON.parse(Document) as Document)
    .find(({ name }) => name === 'orders');
  expect(orders).toMatchObject({ inferred: true, origin: 'AWS::DynamoDB::Table' });
});

test('BatchGetTraces takes 1 to 5 ids, and can leave one unprocessed', async () => {
  const { world, xray, summaries } = await withShop();
  const ids = (await summaries()).slice(0, 6).map(({ Id = '' }) => Id);
  expect((await errorOf(xray.send(new BatchGetTracesCommand({ TraceIds: ids })))).message).toContain(
    '1 to 5',
  );
  world.xray.behaviour.unprocessedCalls = 1;
  const first = await xray.send(new BatchGetTracesCommand({ TraceIds: ids.slice(0, 5) }));
  expect([first.Traces?.length, first.UnprocessedTraceIds]).toEqual([4, [ids[4]]]);
  const second = await xray.send(new BatchGetTracesCommand({ TraceIds: [ids[4] ?? ''] }));
  expect(second.Traces?.map(({ Id }) => Id)).toEqual([ids[4]]);
});

test('a trace graph is the graph of its traces, and a time series shows the minute the trouble began', async () => {
  const { xray, summaries, minutes } = await withShop();
  const ids = (await summaries('fault')).slice(0, 3).map(({ Id = '' }) => Id);
  const { Services = [] } = await xray.send(new GetTraceGraphCommand({ TraceIds: ids }));
  expect(
    Services.find(({ Name, Type }) => Name === 'checkout' && Type !== 'client')?.SummaryStatistics
      ?.TotalCount,
  ).toBe(3);
  const { TimeSeriesServiceStatistics = [] } = await xray.send(
    new GetTimeSeriesServiceStatisticsCommand({
      ...minutes(-10, -2),
      EntitySelectorExpression: 'service(id(name: "checkout", type: "AWS::ECS::Fargate"))',
      Period: 60,
    }),
  );
  const shares = TimeSeriesServiceStatistics.map(({ ServiceSummaryStatistics: each }) =>
    Math.round((10 * (each?.FaultStatistics?.TotalCount ?? 0)) / (each?.TotalCount ?? 1)),
  );
  expect(shares.slice(0, 4)).toEqual([0, 0, 0, 0]);
  expect(Math.min(...shares.slice(5))).toBeGreaterThanOrEqual(4);
  const edge = await xray.send(
    new GetTimeSeriesServiceStatisticsCommand({
      ...minutes(-10, -2),
      EntitySelectorExpression: 'edge("checkout", "payments-api")',
    }),
  );
  expect(
    edge.TimeSeriesServiceStatistics?.at(-1)?.EdgeSummaryStatistics?.FaultStatistics?.TotalCount,
  ).toBeGreaterThan(0);
});

test('the sampling rule says how much is sampled', async () => {
  const { xray } = await withShop();
  const { SamplingRuleRecords = [] } = await xray.send(new GetSamplingRulesCommand({}));
  expect(SamplingRuleRecords[0]?.SamplingRule).toMatchObject({
    RuleName: 'Default',
    FixedRate: 0.05,
    ReservoirSize: 1,
  });
});

test('with Transaction Search 1 % is indexed, traces come by retrieval, and spans are in the log group', async () => {
  const { world, clock, client, xray, minutes, summaries } = await withShop();
  const where = new GetTraceSegmentDestinationCommand({});
  expect(await xray.send(where)).toMatchObject({ Destination: 'XRay', Status: 'ACTIVE' });
  const before = await summaries();
  const ids = before.slice(0, 8).map(({ Id = '' }) => Id);
  world.xray.setDestination('CloudWatchLogs');
  expect(await xray.send(where)).toMatchObject({ Destination: 'CloudWatchLogs' });
  const rules = await xray.send(new GetIndexingRulesCommand({}));
  expect(rules.IndexingRules?.[0]?.Rule?.Probabilistic?.DesiredSamplingPercentage).toBe(1);
  expect((await summaries()).length).toBeLessThan(before.length * 0.05);
  expect((await xray.send(new BatchGetTracesCommand({ TraceIds: ids.slice(0, 2) }))).Traces).toEqual([]);

  const w3c = (ids[0] ?? '').slice(2).replace('-', '');
  const start = new StartTraceRetrievalCommand({ ...minutes(-12, 0), TraceIds: [w3c, ...ids.slice(1)] });
  const { RetrievalToken } = await xray.send(start);
  const list = new ListRetrievedTracesCommand({ RetrievalToken });
  expect(await xray.send(list)).toMatchObject({ RetrievalStatus: 'RUNNING', Traces: [] });
  clock.advance(1_000);
  const done = await xray.send(list);
  expect(done.RetrievalStatus).toBe('COMPLETE');
  expect(done.Traces?.map(({ Id }) => Id)).toEqual(ids);
  expect(JSON.parse(done.Traces?.[0]?.Spans?.[0]?.Document ?? '{}')).toMatchObject({ trace_id: ids[0] });

  const logs = new CloudWatchLogsClient(client);
  world.logs.behaviour.delayMs = 0;
  const { queryId } = await logs.send(
    new StartQueryCommand({
      logGroupName: 'aws/spans',
      startTime: startMs / 1000 - 240,
      endTime: startMs / 1000,
      queryString:
        'filter status.code = "ERROR" | stats count(*) as n by resource.attributes.service.name as service',
    }),
  );
  const { results = [] } = await logs.send(new GetQueryResultsCommand({ queryId }));
  expect(results.map((row) => row[0]?.value)).toEqual(['checkout']);
  expect(Number(results[0]?.[1]?.value)).toBeGreaterThan(20);
});
