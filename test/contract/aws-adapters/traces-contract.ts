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
    };
    for (const [action, call] of Object.entries(calls)) {
      expect(await rejection(call(), EvidenceError)).toMatchObject({ code, retryable, action });
    }
  });
}
