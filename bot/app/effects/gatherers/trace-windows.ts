import { earlier, epochMs, plusSec, secBetween } from '../../../core/calendar/index.ts';
import type { Service } from '../../../core/catalogue/index.ts';
import {
  rankSuspects,
  type ServiceGraph,
  type ServiceGraphNode,
  type Suspects,
} from '../../../core/evidence/index.ts';
import type { Incident, Window } from '../../../core/incident/index.ts';
import type { GraphService } from '../../ports/index.ts';

/** Windows of the service graph, in seconds; X-Ray answers for at most six hours. */
export const traceWindows = {
  /** The trouble: from so long before it was seen ... */
  beforeSec: 5 * 60,
  /** ... for so long: later the healthy minutes of a mended trouble would hide it. */
  mostSec: 20 * 60,
  /** ... the minutes just before that ... */
  previousSec: 10 * 60,
  /** ... and an hour of the day before, when all was well as far as is known. */
  baselineSec: 3600,
  baselineAgoSec: 24 * 3600,
} as const;

export type TraceWindows = {
  readonly incident: Window;
  readonly previous: Window;
  readonly baseline: Window;
};

/** `seen`: from when the trouble was first seen until now. */
export function windowsOf(seen: Window): TraceWindows {
  const from = plusSec(seen.from, -traceWindows.beforeSec);
  const to = earlier(seen.to, plusSec(from, traceWindows.mostSec));
  const dayBefore = plusSec(from, -traceWindows.baselineAgoSec);
  return {
    incident: { from, to },
    previous: { from: plusSec(from, -traceWindows.previousSec), to: from },
    baseline: { from: dayBefore, to: plusSec(dayBefore, traceWindows.baselineSec) },
  };
}

export type TraceGraphs = {
  readonly incident: ServiceGraph;
  readonly previous: ServiceGraph;
  readonly baseline: ServiceGraph;
};

export const graphOf = ({ from, to }: Window, services: readonly GraphService[]): ServiceGraph => ({
  StartTime: epochMs(from) / 1000,
  EndTime: epochMs(to) / 1000,
  Services: services as readonly ServiceGraphNode[],
});

/** The name by which traces know a service: what its filter names (`service("checkout")`), else its own. */
export const tracedName = (service: Service, filter: string = service.traces?.filter ?? ''): string =>
  /service\(\s*(?:id\(\s*name:\s*)?"([^"]+)"/.exec(filter)?.[1] ?? service.name;

/** The node of that name with the most requests; callers from outside are none. */
export function alarmedNode(graph: ServiceGraph, name: string): ServiceGraphNode | undefined {
  const named = (graph.Services ?? []).filter((node) => node.Name === name && node.Type !== 'client');
  return named.toSorted((a, b) => requestsOf(b) - requestsOf(a))[0];
}

/** By faults or by time: as the alarms say, else what the alarmed service clearly has more of. */
export function rankedFor(
  incident: Incident,
  node: ServiceGraphNode,
  graphs: TraceGraphs,
  sampledShare: number | null,
): Suspects {
  const service = { Name: node.Name ?? '', ...(node.Type ? { Type: node.Type } : {}) };
  const ranked = (metric: 'availability' | 'latency'): Suspects =>
    rankSuspects({ alarm: { service, metric }, ...graphs, sampledShare });
  const slow = incident.alarms.some(({ metric, metrics = [] }) =>
    [metric, ...metrics].some((each) => /latency|duration|responsetime/i.test(each?.name ?? '')),
  );
  if (slow) return ranked('latency');
  const byFaults = ranked('availability');
  if (!byFaults.weakSignal) return byFaults;
  const bySeconds = ranked('latency');
  return bySeconds.weakSignal ? byFaults : bySeconds;
}

export const requestsOf = (node: ServiceGraphNode): number => node.SummaryStatistics?.TotalCount ?? 0;

export const faultsOf = (node: ServiceGraphNode): number =>
  (node.SummaryStatistics?.FaultStatistics?.TotalCount ?? 0) +
  (node.SummaryStatistics?.ErrorStatistics?.ThrottleCount ?? 0);

export const lengthSec = ({ from, to }: Window): number => secBetween(from, to);
