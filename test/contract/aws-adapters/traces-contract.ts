import { expect, test } from 'vitest';
import { EvidenceError, type Traces } from '../../../bot/app/ports/index.ts';
import type { CallFault, TopologySeed } from '../../../sandbox/aws/index.ts';
import { at, place, rejection, type AwsRig } from './aws-rig.ts';

export type TracesRig = AwsRig & { readonly traces: Traces };

const minuteMs = 60_000;

const shop: TopologySeed = {
  sampling: { reservoirPerSec: 100, rate: 1 },
  nodes: [
    { name: 'checkout', type: 'AWS::ECS::Fargate', latencyMs: 5 },
    { name: 'payments-api', type: 'AWS::ECS::Fargate', latencyMs: 50 },
  ],
  calls: [{ from: 'checkout', to: 'payments-api' }],
  entries: [{ node: 'checkout', perMinute: 60, requests: [{ method: 'GET', url: 'https://example.com/' }] }],
  faults: [
    {
      node: 'payments-api',
      kind: 'faults',
      from: 0,
      share: 1,
      exception: { type: 'PoolTimeout', message: 'no connection within 8 s' },
    },
  ],
};

/** What the evidence handlers rely on; every adapter of the port runs it. */
export function tracesContract(start: () => Promise<TracesRig>): void {
  const ask = (traces: Traces, more: Partial<Parameters<Traces['summaries']>[0]> = {}) =>
    traces.summaries({
      place,
      filter: 'service("checkout")',
      from: at(-4 * minuteMs),
      to: at(-minuteMs),
      limit: 100,
      ...more,
    });

  test('the destination is X-Ray, or the logs with Transaction Search', async () => {
    const { traces, world } = await start();
    expect(await traces.destination(place)).toBe('xray');
    world.xray.setDestination('CloudWatchLogs');
    expect(await traces.destination(place)).toBe('logs');
  });

  test('a graph is given whole, over all its pages, with instants as text', async () => {
    const { traces, world, inputs } = await start();
    world.xray.setTopology(shop);
    world.xray.behaviour.servicesPerPage = 1;
    const graph = await traces.graph(place, at(-4 * minuteMs), at(-minuteMs));
    expect(graph.map((service) => service['Name'])).toEqual(
      expect.arrayContaining(['checkout', 'payments-api']),
    );
    expect(inputs('GetServiceGraph').length).toBeGreaterThan(1);
    expect(typeof graph[0]?.['StartTime']).toBe('string');
  });

  test('without any traces graph and summaries are empty', async () => {
    const { traces } = await start();
    expect(await traces.graph(place, at(-4 * minuteMs), at(0))).toEqual([]);
    expect(await ask(traces)).toEqual({ traces: [], processed: 0 });
  });

  test('summaries say duration, fault and the first exception', async () => {
    const { traces, world } = await start();
    world.xray.setTopology(shop);
    const { traces: found, processed } = await ask(traces);
    expect(processed).toBeGreaterThan(0);
    const failed = found.find(({ fault }) => fault);
    expect(failed).toMatchObject({ fault: true, exception: 'PoolTimeout: no connection within 8 s' });
    expect(failed!.durationSec).toBeGreaterThan(0);
    expect(failed!.id).toMatch(/^1-[0-9a-f]{8}-[0-9a-f]{24}$/);
  });

  test('at most as many summaries are read as are wanted, and at most 20 pages', async () => {
    const { traces, world, inputs } = await start();
    world.xray.setTopology(shop);
    world.xray.behaviour.summariesPerPage = 3;
    expect((await ask(traces, { limit: 7 })).traces).toHaveLength(7);
    expect(inputs('GetTraceSummaries')).toHaveLength(3);
    world.xray.behaviour.summariesPerPage = 1;
    expect((await ask(traces)).traces).toHaveLength(20);
    expect(inputs('GetTraceSummaries')).toHaveLength(23);
  });

  test('an empty filter asks for all traces', async () => {
    const { traces, world, inputs } = await start();
    world.xray.setTopology(shop);
    await ask(traces, { filter: '' });
    expect(inputs('GetTraceSummaries')[0]).not.toHaveProperty('FilterExpression');
  });

  const window = { from: at(-10 * minuteMs), to: at(-minuteMs) };

  test('minutes say requests, failures and seconds of one service', async () => {
    const { traces, world, inputs } = await start();
    world.xray.setTopology(shop);
    const minutes = await traces.minutes({
      place,
      service: 'payments-api',
      type: 'AWS::ECS::Fargate',
      ...window,
    });
    expect(minutes.length).toBeGreaterThanOrEqual(8);
    expect(minutes[0]).toMatchObject({
      at: expect.stringMatching(/:00\.000Z$/),
      requests: minutes[0]!.faults,
    });
    expect(inputs('GetTimeSeriesServiceStatistics')[0]).toMatchObject({
      Period: 60,
      EntitySelectorExpression: 'service(id(name: "payments-api", type: "AWS::ECS::Fargate"))',
    });
  });

  test('the sampling is what recorders have counted, else the rule that the service falls under', async () => {
    const { traces, world } = await start();
    world.xray.setTopology({ ...shop, sampling: { reservoirPerSec: 0, rate: 0.25 } });
    const ask = () => traces.sampling({ place, service: 'checkout', ...window });
    expect((await ask()).share).toBeCloseTo(0.25, 1);
    world.xray.behaviour.countsRequests = false;
    expect(await ask()).toEqual({ rule: { reservoirPerSec: 0, rate: 0.25 } });
  });

  test('details come five traces at a time, what was left unprocessed is asked for again, and say what was thrown', async () => {
    const { traces, world, inputs } = await start();
    world.xray.setTopology(shop);
    const ids = world.xray.traceIds(Date.parse(at(-4 * minuteMs)), Date.parse(at(-minuteMs))).slice(0, 7);
    world.xray.behaviour.unprocessedCalls = 1;
    const details = await traces.details(place, ids);
    expect(details.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(details[0]).toMatchObject({
      service: 'payments-api',
      exception: { type: 'PoolTimeout', message: 'no connection within 8 s' },
    });
    expect(inputs('BatchGetTraces').map(({ TraceIds }) => (TraceIds as string[]).length)).toEqual([5, 2, 1]);
  });

  test('with Transaction Search traces are retrieved: running first, then complete', async () => {
    const { traces, world, clock } = await start();
    world.xray.setTopology(shop);
    world.xray.setDestination('CloudWatchLogs');
    const ids = world.xray.traceIds(Date.parse(at(-4 * minuteMs)), Date.parse(at(-minuteMs))).slice(0, 2);
    const { token } = await traces.startRetrieval({ place, ids, ...window });
    expect(await traces.retrieved(place, token)).toEqual({ status: 'running', traces: [] });
    clock.advance(2_000);
    const { status, traces: found } = await traces.retrieved(place, token);
    expect([status, found.length]).toEqual(['complete', 2]);
    expect(found[0]?.exception?.type).toBe('PoolTimeout');
  });

  test('a window of more than 6 hours is invalid', async () => {
    const { traces } = await start();
    const error = await rejection(traces.graph(place, at(-7 * 60 * minuteMs), at(0)), EvidenceError);
    expect(error).toMatchObject({ code: 'invalid', retryable: false, action: 'xray:GetServiceGraph' });
  });

  test.each<readonly [CallFault, string, boolean]>([
    [{ kind: 'access-denied' }, 'access-denied', false],
    [{ kind: 'throttled' }, 'throttled', true],
    [{ kind: 'server-error' }, 'unavailable', true],
    [{ kind: 'reset', when: 'before' }, 'unavailable', true],
  ])('%j is %s, with the action that was refused', async (fault, code, retryable) => {
    const { traces, world } = await start();
    world.onCall((service) => (service === 'xray' ? fault : undefined));
    const calls = {
      'xray:GetTraceSegmentDestination': () => traces.destination(place),
      'xray:GetServiceGraph': () => traces.graph(place, at(-minuteMs), at(0)),
      'xray:GetTraceSummaries': () => ask(traces),
      'xray:GetTimeSeriesServiceStatistics': () => traces.minutes({ place, service: 'checkout', ...window }),
      'xray:GetSamplingStatisticSummaries': () => traces.sampling({ place, service: 'checkout', ...window }),
      'xray:BatchGetTraces': () => traces.details(place, ['1-a']),
      'xray:StartTraceRetrieval': () => traces.startRetrieval({ place, ids: ['1-a'], ...window }),
      'xray:ListRetrievedTraces': () => traces.retrieved(place, 'token'),
    };
    for (const [action, call] of Object.entries(calls)) {
      expect(await rejection(call(), EvidenceError)).toMatchObject({ code, retryable, action });
    }
  });
}
