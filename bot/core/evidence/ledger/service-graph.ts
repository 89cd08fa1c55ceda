type Maybe<T> = T | null | undefined;

/** The answer of X-Ray's GetServiceGraph, as far as the ledger reads it. Anything may be missing. */
export type ServiceGraphStatistics = {
  readonly TotalCount?: Maybe<number>;
  readonly TotalResponseTime?: Maybe<number>;
  readonly FaultStatistics?: Maybe<{ readonly TotalCount?: Maybe<number> }>;
  readonly ErrorStatistics?: Maybe<{
    readonly ThrottleCount?: Maybe<number>;
    readonly TotalCount?: Maybe<number>;
  }>;
};

export type ServiceGraphHistogram = readonly {
  readonly Value?: Maybe<number>;
  readonly Count?: Maybe<number>;
}[];

export type ServiceGraphEdge = {
  readonly ReferenceId?: Maybe<number>;
  /** `link` for an asynchronous connection. */
  readonly EdgeType?: Maybe<string>;
  readonly SummaryStatistics?: Maybe<ServiceGraphStatistics>;
  readonly ResponseTimeHistogram?: Maybe<ServiceGraphHistogram>;
};

export type ServiceGraphNode = {
  readonly ReferenceId?: Maybe<number>;
  readonly Name?: Maybe<string>;
  readonly Type?: Maybe<string>;
  readonly Edges?: Maybe<readonly ServiceGraphEdge[]>;
  readonly SummaryStatistics?: Maybe<ServiceGraphStatistics>;
  readonly ResponseTimeHistogram?: Maybe<ServiceGraphHistogram>;
};

export type ServiceGraph = {
  /** Epoch seconds. */
  readonly StartTime?: Maybe<number>;
  /** Epoch seconds. */
  readonly EndTime?: Maybe<number>;
  readonly Services?: Maybe<readonly ServiceGraphNode[]>;
};

/** What one measuring point (a node, or a call between two) recorded in one window. */
export type Measure = {
  readonly requests: number;
  readonly seconds: number;
  readonly faults: number;
  readonly throttles: number;
  /** 4xx answers, throttles included. */
  readonly errors: number;
  /** Ascending by value (seconds). */
  readonly histogram: readonly Bucket[];
};

export type Bucket = { readonly value: number; readonly count: number };

export type Call = {
  readonly from: string;
  readonly to: string;
  /** What the caller saw; null when the graph has no statistics for the call. */
  readonly measure: Measure | null;
  /** X-Ray says that nobody waits on this connection. */
  readonly asynchronous: boolean;
};

export type GraphWindow = {
  readonly lengthSec: number | null;
  readonly identities: ReadonlyMap<string, Identity>;
  readonly nodes: ReadonlyMap<string, Measure>;
  readonly calls: ReadonlyMap<string, Call>;
};

export type Identity = { readonly name: string; readonly type: string | null };

export const nodeKey = (name: string, type: Maybe<string>): string => (type ? `${name}\u0000${type}` : name);

export const callKey = (from: string, to: string): string => `${from}\u0001${to}`;

/**
 * One answer of GetServiceGraph with its nodes known by Name and Type, because ReferenceIds differ between answers.
 * Nodes that share both (X-Ray tells accounts apart, the ledger does not) are added up. A node without statistics of
 * its own is what its callers measured. Numbers that are missing, negative or not finite count as 0.
 */
export function readWindow(graph: Maybe<ServiceGraph>): GraphWindow | null {
  const services = listOf(graph?.Services).filter(
    (each) => typeof each?.Name === 'string' && each.Name !== '',
  );
  if (services.length === 0) return null;
  const identities = new Map<string, Identity>();
  const keyOfReference = new Map<number, string>();
  const recorded = new Map<string, Measure[]>();
  for (const service of services) {
    const identity = { name: service.Name as string, type: typeOf(service) };
    const key = nodeKey(identity.name, identity.type);
    identities.set(key, identity);
    if (typeof service.ReferenceId === 'number') keyOfReference.set(service.ReferenceId, key);
    append(recorded, key, readMeasure(service.SummaryStatistics, service.ResponseTimeHistogram));
  }
  const calls = readCalls(services, keyOfReference);
  const byCallee = Map.groupBy(calls.values(), (call) => call.to);
  const nodes = new Map<string, Measure>();
  for (const key of identities.keys()) {
    const own = recorded.get(key) ?? [];
    const seenByCallers = (byCallee.get(key) ?? []).flatMap((call) => call.measure ?? []);
    nodes.set(key, sumOf(own.length > 0 ? own : seenByCallers));
  }
  return { lengthSec: lengthOf(graph), identities, nodes, calls };
}

function readCalls(
  services: readonly ServiceGraphNode[],
  keyOfReference: ReadonlyMap<number, string>,
): Map<string, Call> {
  const ends = new Map<string, { from: string; to: string; asynchronous: boolean }>();
  const recorded = new Map<string, Measure[]>();
  for (const service of services) {
    const from = nodeKey(service.Name as string, typeOf(service));
    for (const edge of listOf(service.Edges)) {
      const to = typeof edge?.ReferenceId === 'number' ? keyOfReference.get(edge.ReferenceId) : undefined;
      if (to === undefined || to === from) continue;
      const key = callKey(from, to);
      const asynchronous = edge.EdgeType === 'link' && (ends.get(key)?.asynchronous ?? true);
      ends.set(key, { from, to, asynchronous });
      append(recorded, key, readMeasure(edge.SummaryStatistics, edge.ResponseTimeHistogram));
    }
  }
  return new Map(
    [...ends].map(([key, call]) => {
      const measures = recorded.get(key);
      return [key, { ...call, measure: measures ? sumOf(measures) : null }];
    }),
  );
}

function append(lists: Map<string, Measure[]>, key: string, measure: Measure | null): void {
  if (measure === null) return;
  const list = lists.get(key);
  if (list) list.push(measure);
  else lists.set(key, [measure]);
}

function readMeasure(
  statistics: Maybe<ServiceGraphStatistics>,
  histogram: Maybe<ServiceGraphHistogram>,
): Measure | null {
  const requests = Math.floor(amountOf(statistics?.TotalCount));
  if (requests === 0) return null;
  return {
    requests,
    seconds: amountOf(statistics?.TotalResponseTime),
    faults: Math.min(requests, amountOf(statistics?.FaultStatistics?.TotalCount)),
    throttles: Math.min(requests, amountOf(statistics?.ErrorStatistics?.ThrottleCount)),
    errors: Math.min(requests, amountOf(statistics?.ErrorStatistics?.TotalCount)),
    histogram: listOf(histogram)
      .map((each) => ({ value: amountOf(each?.Value), count: Math.floor(amountOf(each?.Count)) }))
      .filter((each) => each.count > 0)
      .toSorted((a, b) => a.value - b.value),
  };
}

function sumOf(measures: readonly Measure[]): Measure {
  const [only] = measures;
  if (only && measures.length === 1) return only;
  const total = (amountIn: (measure: Measure) => number): number =>
    measures.reduce((sum, measure) => sum + amountIn(measure), 0);
  return {
    requests: total((each) => each.requests),
    seconds: total((each) => each.seconds),
    faults: total((each) => each.faults),
    throttles: total((each) => each.throttles),
    errors: total((each) => each.errors),
    histogram: measures.flatMap((each) => each.histogram).toSorted((a, b) => a.value - b.value),
  };
}

const listOf = <T>(list: Maybe<readonly T[]>): readonly T[] => (Array.isArray(list) ? list : []);

const typeOf = (service: ServiceGraphNode): string | null =>
  typeof service.Type === 'string' && service.Type !== '' ? service.Type : null;

/** Far above any real count or sum of seconds, and its fourth power is still a number. */
const LARGEST_AMOUNT = 1e15;

const amountOf = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.min(value, LARGEST_AMOUNT) : 0;

function lengthOf(graph: Maybe<ServiceGraph>): number | null {
  const length = amountOf(graph?.EndTime) - amountOf(graph?.StartTime);
  return amountOf(graph?.StartTime) > 0 && length > 0 ? length : null;
}
