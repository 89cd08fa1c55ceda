import type { Ground } from '../ground.ts';
import { hash32 } from '../random.ts';
import type { Fields } from '../service.ts';
import type { Trace } from './traffic.ts';
import type { Outcome, Visit } from './visit.ts';

/** What happened at a node or on an edge. */
export type Counts = {
  ok: number;
  error: number;
  throttle: number;
  fault: number;
  /** Seconds. */
  time: number;
  first: number;
  last: number;
  readonly histogram: Map<number, number>;
};

export type NodeCounts = Counts & { readonly name: string; readonly type: string; root: boolean };

export type Graph = {
  readonly nodes: Map<string, NodeCounts>;
  /** From key, then to key. */
  readonly edges: Map<string, Map<string, Counts>>;
};

export const emptyGraph = (): Graph => ({ nodes: new Map(), edges: new Map() });

const keyOf = (name: string, type: string): string => `${name}\u0000${type}`;

const noCounts = (): Counts => ({
  ok: 0,
  error: 0,
  throttle: 0,
  fault: 0,
  time: 0,
  first: Infinity,
  last: 0,
  histogram: new Map(),
});

/** The service graph of some traces: nodes as themselves saw it, edges as their callers did. */
export function graphOf(traces: readonly Trace[]): Graph {
  const graph = emptyGraph();
  for (const trace of traces) {
    const { root } = trace;
    const rootKey = keyOf(root.node.name, root.node.type);
    const clientKey = keyOf(root.node.name, 'client');
    count(nodeIn(graph, root.node.name, 'client', clientKey), root.outcome, root.start, root.end);
    count(edgeIn(graph, clientKey, rootKey), root.outcome, root.start, root.end);
    walk(graph, root);
    const rootNode = graph.nodes.get(rootKey);
    if (rootNode !== undefined) rootNode.root = true;
  }
  return graph;
}

function walk(graph: Graph, visit: Visit): void {
  const { name, type } = visit.node;
  const key = keyOf(name, type);
  count(nodeIn(graph, name, type, key), visit.outcome, visit.start, visit.end);
  for (const call of visit.calls) {
    const to = keyOf(call.visit.node.name, call.visit.node.type);
    count(edgeIn(graph, key, to), call.outcome, call.start, call.end);
    walk(graph, call.visit);
  }
}

function nodeIn(graph: Graph, name: string, type: string, key: string): NodeCounts {
  const node = graph.nodes.get(key) ?? { ...noCounts(), name, type, root: false };
  graph.nodes.set(key, node);
  return node;
}

function edgeIn(graph: Graph, from: string, to: string): Counts {
  const targets = graph.edges.get(from) ?? new Map<string, Counts>();
  const counts = targets.get(to) ?? noCounts();
  targets.set(to, counts);
  graph.edges.set(from, targets);
  return counts;
}

function count(into: Counts, outcome: Outcome, start: number, end: number): void {
  const seconds = (end - start) / 1000;
  into[outcome] += 1;
  into.time += seconds;
  into.first = Math.min(into.first, start);
  into.last = Math.max(into.last, end);
  const value = bucketOf(seconds);
  into.histogram.set(value, (into.histogram.get(value) ?? 0) + 1);
}

/** Whole milliseconds up to 100, two significant digits above: a bounded number of entries. */
function bucketOf(seconds: number): number {
  const rounded = seconds < 0.1 ? Number(seconds.toFixed(3)) : Number(seconds.toPrecision(2));
  return Math.max(0.001, rounded);
}

export function mergeInto(target: Graph, source: Graph): void {
  for (const [key, node] of source.nodes) {
    const into = nodeIn(target, node.name, node.type, key);
    into.root ||= node.root;
    add(into, node);
  }
  for (const [from, targets] of source.edges) {
    for (const [to, counts] of targets) add(edgeIn(target, from, to), counts);
  }
}

function add(into: Counts, from: Counts): void {
  into.ok += from.ok;
  into.error += from.error;
  into.throttle += from.throttle;
  into.fault += from.fault;
  into.time += from.time;
  into.first = Math.min(into.first, from.first);
  into.last = Math.max(into.last, from.last);
  for (const [value, number] of from.histogram)
    into.histogram.set(value, (into.histogram.get(value) ?? 0) + number);
}

/** As GetServiceGraph answers. Reference ids differ from window to window, as they may: join on Name and Type. */
export function servicesOut(ground: Ground, graph: Graph, salt: string): readonly Fields[] {
  const ordered = [...graph.nodes.keys()].toSorted((a, b) => hash32(a + salt) - hash32(b + salt));
  const references = new Map(ordered.map((key, at) => [key, at]));
  return ordered.flatMap((key) => {
    const node = graph.nodes.get(key);
    if (node === undefined) return [];
    const edges = [...(graph.edges.get(key) ?? [])].map(([to, counts]) => ({
      ReferenceId: references.get(to),
      StartTime: counts.first / 1000,
      EndTime: counts.last / 1000,
      SummaryStatistics: statisticsOut(counts),
      ResponseTimeHistogram: histogramOut(counts),
      Aliases: [],
    }));
    return [
      {
        ReferenceId: references.get(key),
        Name: node.name,
        Names: [node.name],
        ...(node.root ? { Root: true } : {}),
        ...(node.type.startsWith('AWS::') ? { AccountId: ground.accountId } : {}),
        Type: node.type,
        State: 'active',
        StartTime: node.first / 1000,
        EndTime: node.last / 1000,
        Edges: edges,
        // X-Ray shows callers as nodes without figures of their own.
        ...(node.type === 'client'
          ? {}
          : {
              SummaryStatistics: statisticsOut(node),
              DurationHistogram: histogramOut(node),
              ResponseTimeHistogram: histogramOut(node),
            }),
      },
    ];
  });
}

export function statisticsOut(counts: Counts): Fields {
  const errors = counts.error + counts.throttle;
  return {
    OkCount: counts.ok,
    ErrorStatistics: { ThrottleCount: counts.throttle, OtherCount: counts.error, TotalCount: errors },
    FaultStatistics: { OtherCount: counts.fault, TotalCount: counts.fault },
    TotalCount: counts.ok + errors + counts.fault,
    TotalResponseTime: Number(counts.time.toFixed(3)),
  };
}

export const histogramOut = (counts: Counts): readonly Fields[] =>
  [...counts.histogram].toSorted(([a], [b]) => a - b).map(([Value, Count]) => ({ Value, Count }));
