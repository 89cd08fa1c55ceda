import { epochMs, plusSec, type Instant } from '../../calendar/index.ts';
import { readWindow, type ServiceGraph } from '../ledger/service-graph.ts';

/** Who calls whom, as the traces showed it. Names are those of the traces. */
export type RecordedCall = {
  readonly from: string;
  readonly to: string;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
  /** Requests of the hour in which it was written down last. */
  readonly requests: number;
};

export type RecordedGraph = { readonly calls: readonly RecordedCall[] };

export type SeenCall = Pick<RecordedCall, 'from' | 'to' | 'requests'>;

export const noCalls: RecordedGraph = { calls: [] };

export const recordedLimits = {
  /** The calls with the most requests are kept. */
  calls: 500,
  /** Written at a time: an event has 32 KB. */
  perRecord: 80,
  nameLength: 120,
  /** A known call is written again when its last time is older than this: an hour in which nothing is new writes nothing. */
  renewSec: 24 * 3600,
  /** What has not been called for so long is forgotten. */
  keptSec: 30 * 24 * 3600,
} as const;

const keyOf = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  JSON.stringify([from, to]);

/** The calls of a service graph between services, by the names of the traces; who calls from outside is none. */
export function recordedCallsIn(graph: ServiceGraph): readonly SeenCall[] {
  const window = readWindow(graph);
  if (window === null) return [];
  return [...window.calls.values()].flatMap(({ from, to, measure }): readonly SeenCall[] => {
    const [caller, callee] = [window.identities.get(from), window.identities.get(to)];
    if (caller === undefined || callee === undefined || caller.type === 'client') return [];
    const requests = measure?.requests ?? window.nodes.get(to)?.requests ?? 0;
    return [{ from: caller.name, to: callee.name, requests }];
  });
}

/** What of the calls that were seen is worth writing down: new ones, and known ones not written down for a day. */
export function worthRecording(
  graph: RecordedGraph,
  seen: readonly SeenCall[],
  at: Instant,
): readonly SeenCall[] {
  const known = new Map(graph.calls.map((call) => [keyOf(call), call]));
  const due = plusSec(at, -recordedLimits.renewSec);
  return seen
    .map((call) => ({
      ...call,
      from: call.from.slice(0, recordedLimits.nameLength),
      to: call.to.slice(0, recordedLimits.nameLength),
    }))
    .filter((call) => {
      const before = known.get(keyOf(call));
      return call.from !== call.to && (before === undefined || before.lastAt <= due);
    })
    .toSorted((a, b) => b.requests - a.requests)
    .slice(0, recordedLimits.perRecord);
}

/** The graph with some calls seen again or for the first time, and without those that nobody has made for 30 days. */
export function withCalls(graph: RecordedGraph, seen: readonly SeenCall[], at: Instant): RecordedGraph {
  const calls = new Map(graph.calls.map((call) => [keyOf(call), call]));
  for (const { from, to, requests } of seen) {
    const firstAt = calls.get(keyOf({ from, to }))?.firstAt ?? at;
    calls.set(keyOf({ from, to }), { from, to, firstAt, lastAt: at, requests });
  }
  const oldest = epochMs(at) - recordedLimits.keptSec * 1000;
  const kept = [...calls.values()].filter(({ lastAt }) => epochMs(lastAt) >= oldest);
  return {
    calls: kept
      .toSorted((a, b) => b.requests - a.requests)
      .slice(0, recordedLimits.calls)
      .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  };
}

/** A service and the name by which the traces know it. */
export type TracedService = {
  readonly name: string;
  readonly traced: string;
  readonly stated: readonly string[];
};

/**
 * What each service depends on: what the configuration states, else what the traces have recorded of it, over nodes
 * that are no configured service (a queue between two of them) too, up to three calls away.
 */
export function dependenciesIn(
  services: readonly TracedService[],
  graph: RecordedGraph,
): ReadonlyMap<string, readonly string[]> {
  const byTraced = new Map(services.map(({ name, traced }) => [traced, name]));
  const callees = Map.groupBy(graph.calls, ({ from }) => from);
  return new Map(
    services.map(({ name, traced, stated }) => [
      name,
      stated.length > 0 ? stated : reached(traced).filter((each) => each !== name),
    ]),
  );

  function reached(start: string): readonly string[] {
    const found = new Set<string>();
    let open = [start];
    const met = new Set(open);
    for (let step = 0; step < 3 && open.length > 0; step += 1) {
      const next: string[] = [];
      for (const { to } of open.flatMap((node) => callees.get(node) ?? [])) {
        if (met.has(to)) continue;
        met.add(to);
        const service = byTraced.get(to);
        if (service === undefined) next.push(to);
        else found.add(service);
      }
      open = next;
    }
    return [...found].toSorted();
  }
}
