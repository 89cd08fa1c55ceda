import type {
  ServiceGraph,
  ServiceGraphCase,
  ServiceGraphStatistics,
} from '../../../bot/core/evidence/index.ts';

/** Requests and what they took on average; faults, throttles and errors are counts. */
export type Traffic = {
  readonly requests: number;
  readonly meanSec?: number;
  readonly faults?: number;
  readonly throttles?: number;
  /** 4xx answers, throttles included. */
  readonly errors?: number;
  /** Seconds -> count, where the spread matters. */
  readonly histogram?: Readonly<Record<string, number>>;
};

export type NodeTraffic = Traffic & {
  readonly type?: string;
  /** Callee -> what the caller saw, or null when the graph has no statistics for the call. */
  readonly calls?: Readonly<Record<string, (Traffic & { readonly link?: boolean }) | null>>;
};

/** A service graph by hand: `graph({ web: { requests: 100, meanSec: 0.2, calls: { db: null } }, db: ... })`. */
export function graph(nodes: Readonly<Record<string, NodeTraffic>>, lengthSec = 300): ServiceGraph {
  const names = Object.keys(nodes);
  return {
    StartTime: 1_700_000_000,
    EndTime: 1_700_000_000 + lengthSec,
    Services: Object.entries(nodes).map(([name, node]) => ({
      ReferenceId: names.indexOf(name),
      Name: name,
      Type: node.type ?? null,
      ...recordedOf(node),
      Edges: Object.entries(node.calls ?? {}).map(([to, call]) => ({
        ReferenceId: names.indexOf(to),
        ...(call === null ? {} : recordedOf(call)),
        ...(call?.link ? { EdgeType: 'link' } : {}),
      })),
    })),
  };
}

function recordedOf(traffic: Traffic): {
  SummaryStatistics: ServiceGraphStatistics;
  ResponseTimeHistogram?: { Value: number; Count: number }[];
} {
  const { requests, meanSec = 0.1, faults = 0, throttles = 0 } = traffic;
  return {
    SummaryStatistics: {
      TotalCount: requests,
      TotalResponseTime: requests * meanSec,
      FaultStatistics: { TotalCount: faults },
      ErrorStatistics: { ThrottleCount: throttles, TotalCount: traffic.errors ?? throttles },
    },
    ...(traffic.histogram
      ? {
          ResponseTimeHistogram: Object.entries(traffic.histogram).map(([value, count]) => ({
            Value: Number(value),
            Count: count,
          })),
        }
      : {}),
  };
}

export const caseOf = (
  metric: 'latency' | 'availability',
  windows: {
    readonly alarmed?: string;
    readonly baseline?: ServiceGraph | null;
    readonly previous?: ServiceGraph | null;
    readonly incident: ServiceGraph | null;
    readonly sampledShare?: number;
  },
): ServiceGraphCase => ({
  alarm: { service: { Name: windows.alarmed ?? 'web' }, metric },
  baseline: windows.baseline ?? null,
  previous: windows.previous ?? null,
  incident: windows.incident,
  ...(windows.sampledShare === undefined ? {} : { sampledShare: windows.sampledShare }),
});
