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

const nothing: Measure = { requests: 0, seconds: 0, faults: 0, throttles: 0, errors: 0, histogram: [] };

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
  const nodes = new Map<string, Measure>();
  for (const service of services) {
    const identity = { name: service.Name as string, type: typeOf(service) };
    const key = nodeKey(identity.name, identity.type);
    identities.set(key, identity);
    if (typeof service.ReferenceId === 'number') keyOfReference.set(service.ReferenceId, key);
    const measure = readMeasure(service.SummaryStatistics, service.ResponseTimeHistogram);
    nodes.set(key, sumOf(nodes.get(key) ?? nothing, measure ?? nothing));
  }
  const calls = readCalls(services, keyOfReference);
  for (const [key, measure] of nodes) {
    if (measure.requests === 0) nodes.set(key, seenByCallers(key, calls));
  }
  return { lengthSec: lengthOf(graph), identities, nodes, calls };
}

function readCalls(
  services: readonly ServiceGraphNode[],
  keyOfReference: ReadonlyMap<number, string>,
): Map<string, Call> {
  const calls = new Map<string, Call>();
  for (const service of services) {
    const from = nodeKey(service.Name as string, typeOf(service));
    for (const edge of listOf(service.Edges)) {
      const to = typeof edge?.ReferenceId === 'number' ? keyOfReference.get(edge.ReferenceId) : undefined;
      if (to === undefined || to === from) continue;
      const key = callKey(from, to);
      const before = calls.get(key);
      const measure = readMeasure(edge.SummaryStatistics, edge.ResponseTimeHistogram);
      calls.set(key, {
        from,
        to,
        measure:
          before?.measure && measure ? sumOf(before.measure, measure) : (measure ?? before?.measure ?? null),
        asynchronous: edge.EdgeType === 'link' && (before?.asynchronous ?? true),
      });
    }
  }
  return calls;
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

const seenByCallers = (key: string, calls: ReadonlyMap<string, Call>): Measure =>
  [...calls.values()]
    .filter((call) => call.to === key && call.measure !== null)
    .reduce((sum, call) => sumOf(sum, call.measure as Measure), nothing);

const sumOf = (a: Measure, b: Measure): Measure => ({
  requests: a.requests + b.requests,
  seconds: a.seconds + b.seconds,
  faults: a.faults + b.faults,
  throttles: a.throttles + b.throttles,
  errors: a.errors + b.errors,
  histogram: [...a.histogram, ...b.histogram].toSorted((x, y) => x.value - y.value),
});

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
