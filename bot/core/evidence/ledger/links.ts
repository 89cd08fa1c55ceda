import { callKey, type Bucket, type GraphWindow, type Measure } from './service-graph.ts';

/** A connection between two nodes that are alive in the incident, known from any window. */
export type Link = {
  readonly from: string;
  readonly to: string;
  /** What the caller saw during the incident. */
  readonly incident: Measure | null;
  /** Some window has statistics for it; without any the callee's own are used. */
  readonly measured: boolean;
  /** The caller waits for the answer. */
  readonly waited: boolean;
  /** Calls per request of the caller, over all windows; 0 where nothing was measured. */
  readonly callsPerRequest: number;
};

export type Links = {
  readonly all: readonly Link[];
  /** Connections by caller. */
  readonly from: ReadonlyMap<string, readonly Link[]>;
  /** Connections by callee. */
  readonly to: ReadonlyMap<string, readonly Link[]>;
};

/** A caller with fewer recorded requests has no 99th percentile. */
const REQUESTS_FOR_A_P99 = 100;

/**
 * The connections of the incident's nodes. A sampled incident may have missed a call that the normal windows show, so
 * the connections of all windows count.
 */
export function linksOf(incident: GraphWindow, normal: readonly (GraphWindow | null)[]): Links {
  const windows = [...normal, incident].filter((window) => window !== null);
  const keys = new Set(windows.flatMap((window) => [...window.calls.keys()]));
  const all: Link[] = [];
  for (const key of keys) {
    const calls = windows.flatMap((window) => window.calls.get(key) ?? []);
    const { from, to } = calls[0] as { from: string; to: string };
    if (!incident.nodes.has(from) || !incident.nodes.has(to)) continue;
    all.push({
      from,
      to,
      incident: incident.calls.get(key)?.measure ?? null,
      measured: calls.some((call) => call.measure !== null),
      waited: calls.some((call) => !call.asynchronous) && isWaitedFor(from, to, windows),
      callsPerRequest: callsPerRequestOf(from, to, windows),
    });
  }
  return { all, from: Map.groupBy(all, (link) => link.from), to: Map.groupBy(all, (link) => link.to) };
}

function callsPerRequestOf(from: string, to: string, windows: readonly GraphWindow[]): number {
  let calls = 0;
  let requests = 0;
  for (const window of windows) {
    calls += window.calls.get(callKey(from, to))?.measure?.requests ?? 0;
    requests += window.nodes.get(from)?.requests ?? 0;
  }
  return requests === 0 ? 0 : calls / requests;
}

/**
 * Nobody waits for a callee that is called in more than 2 % of the caller's requests and whose median is above the
 * caller's 99th percentile. The first window that can tell decides, and the normal ones come first: during a trouble
 * a caller that gives up after its timeout looks as if it never waited.
 */
function isWaitedFor(from: string, to: string, windows: readonly GraphWindow[]): boolean {
  for (const window of windows) {
    const caller = window.nodes.get(from);
    const call = window.calls.get(callKey(from, to))?.measure ?? window.nodes.get(to);
    if (!caller || !call || caller.requests < REQUESTS_FOR_A_P99) continue;
    const histogram = call.histogram.length > 0 ? call.histogram : (window.nodes.get(to)?.histogram ?? []);
    if (caller.histogram.length === 0 || histogram.length === 0) continue;
    const often = call.requests > 0.02 * caller.requests;
    return !(often && quantile(histogram, 0.5) > quantile(caller.histogram, 0.99));
  }
  return true;
}

/** The nodes that `start` waits for, directly or not, and how many calls away they are. */
export const waitedForBy = (start: string, links: Links): ReadonlyMap<string, number> =>
  distancesFrom(start, (node) => calleesOf(node, links));

/** The nodes connected with `start` over calls that somebody waits for, in either direction. */
export const connectedWith = (start: string, links: Links): ReadonlyMap<string, number> =>
  distancesFrom(start, (node) => [...calleesOf(node, links), ...callersOf(node, links)]);

const calleesOf = (node: string, links: Links): readonly string[] =>
  (links.from.get(node) ?? []).filter((link) => link.waited).map((link) => link.to);

const callersOf = (node: string, links: Links): readonly string[] =>
  (links.to.get(node) ?? []).filter((link) => link.waited).map((link) => link.from);

function distancesFrom(
  start: string,
  neighboursOf: (node: string) => readonly string[],
): ReadonlyMap<string, number> {
  const distances = new Map([[start, 0]]);
  const open = [start];
  // The list grows while it is walked: every node is appended once.
  for (const node of open) {
    for (const neighbour of neighboursOf(node)) {
      if (distances.has(neighbour)) continue;
      distances.set(neighbour, (distances.get(node) ?? 0) + 1);
      open.push(neighbour);
    }
  }
  return distances;
}

function quantile(histogram: readonly Bucket[], share: number): number {
  const total = histogram.reduce((sum, bucket) => sum + bucket.count, 0);
  let below = 0;
  for (const bucket of histogram) {
    below += bucket.count;
    if (below >= share * total) return bucket.value;
  }
  return histogram.at(-1)?.value ?? 0;
}
