import type { Ground } from '../ground.ts';
import { emptyGraph, graphOf, mergeInto } from './graph.ts';
import type { Graph } from './graph.ts';
import { topologyOf } from './topology.ts';
import type { FaultSeed, TopologySeed } from './topology.ts';
import { canBeFound, createTraffic, minuteMs } from './traffic.ts';
import type { Trace, Traffic } from './traffic.ts';

export type TraceStore = {
  /** Replaces what was there. Throws a RangeError when the seed contradicts itself. */
  setTopology(seed: TopologySeed): void;
  /** Replaces the injected faults: ends one, or begins another. */
  setFaults(faults: readonly FaultSeed[]): void;
  setSampling(sampling: NonNullable<TopologySeed['sampling']>): void;
  sampling(): { readonly reservoirPerSec: number; readonly rate: number };
  /** Requests from outside, recorded or not. */
  requestsPerMinute(): number;
  between(from: number, to: number): readonly Trace[];
  byId(id: string): Trace | undefined;
  /** The service graph of the sampled traces that began in the range. */
  graph(from: number, to: number): Graph;
};

const noTraffic: TopologySeed = { nodes: [], calls: [], entries: [] };

export function createTraceStore(ground: Ground): TraceStore {
  let seed: TopologySeed = noTraffic;
  let traffic: Traffic = createTraffic(ground, topologyOf(seed));
  const minutes = new Map<number, Graph>();
  const restart = (next: TopologySeed): void => {
    const topology = topologyOf(next);
    seed = next;
    traffic = createTraffic(ground, topology);
    minutes.clear();
  };
  /** Whole past minutes do not change, so their sums are kept; 6 h of them are 360. */
  const wholeMinute = (at: number): Graph => {
    const known = minutes.get(at);
    if (known !== undefined) return known;
    const traces = traffic.minute(at);
    const graph = graphOf(traces);
    if (traces.every((trace) => canBeFound(trace, ground.now()))) {
      if (minutes.size >= 1_000) minutes.clear();
      minutes.set(at, graph);
      return graph;
    }
    return graphOf(traces.filter((trace) => canBeFound(trace, ground.now())));
  };
  return {
    setTopology: restart,
    setFaults: (faults) => restart({ ...seed, faults }),
    setSampling: (sampling) => restart({ ...seed, sampling }),
    sampling: () => topologyOf(seed).sampling,
    requestsPerMinute: () => seed.entries.reduce((sum, { perMinute }) => sum + perMinute, 0),
    between: (from, to) => traffic.between(from, to, ground.now()),
    byId: (id) => traffic.byId(id, ground.now()),
    graph: (from, to) => {
      const graph = emptyGraph();
      const firstWhole = Math.ceil(from / minuteMs) * minuteMs;
      const lastWhole = Math.floor(to / minuteMs) * minuteMs;
      if (firstWhole >= lastWhole) return graphOf(traffic.between(from, to, ground.now()));
      mergeInto(graph, graphOf(traffic.between(from, firstWhole, ground.now())));
      for (let at = firstWhole; at < lastWhole && at < ground.now(); at += minuteMs)
        mergeInto(graph, wholeMinute(at));
      mergeInto(graph, graphOf(traffic.between(lastWhole, to, ground.now())));
      return graph;
    },
  };
}
