import type { Books } from './books.ts';
import type { Excess } from './excess.ts';
import type { Link, Links } from './links.ts';

/** How a node can be the cause: its own work is slower, what it answers arrives late, or all its connections are slow. */
type Way = 'work' | 'answers' | 'connections';
const WAYS: readonly Way[] = ['work', 'answers', 'connections'];

/** What the model says of a point is taken to be right to within this part of what was seen there. */
const MODEL_ERROR = 0.1;

/** A slow request is measured at its node, at the call that waits for it and at the nodes above: views of one thing. */
const VIEWS_OF_ONE_REQUEST = 3;

/** What one measuring point saw more per request, and how uncertain that is. */
type Seen = { readonly extra: number; readonly variance: number };

/** Extra seconds per request that a cause of one second per request would bring, by node and by call. */
type Expected = { readonly nodes: ReadonlyMap<string, number>; readonly calls: ReadonlyMap<Link, number> };

/**
 * How well a single cause in each node explains everything that was measured, the callers above it included: a
 * likelihood from 0 to 1, 1 for the best one. It asks what the accounts do not: whether the callers lost as much as
 * the suspect's slowness must have cost them. Empty when the graph does not say how often who calls whom, and for faults:
 * a caller may survive a failed call, and for counts that small the accounts do as well.
 */
export function fitsOf(books: Books, candidates: readonly string[]): ReadonlyMap<string, number> {
  if (books.unit !== 'seconds' || !books.links.all.some((link) => link.measured)) return new Map();
  const seen = seenIn(books);
  const gains = new Map(
    candidates.map((node) => [
      node,
      Math.max(...WAYS.map((way) => gainOf(expectedFrom(node, way, books), seen))),
    ]),
  );
  const best = Math.max(0, ...gains.values());
  if (best === 0) return new Map();
  return new Map(
    [...gains].map(([node, gain]) => [node, gain > 0 ? Math.exp((gain - best) / VIEWS_OF_ONE_REQUEST) : 0]),
  );
}

type Seens = { readonly nodes: ReadonlyMap<string, Seen>; readonly calls: ReadonlyMap<Link, Seen> };

function seenIn(books: Books): Seens {
  const nodes = new Map<string, Seen>();
  for (const [node, excess] of books.nodes) {
    const seen = seenAt(excess, books.requests.get(node) ?? 0);
    if (seen) nodes.set(node, seen);
  }
  const calls = new Map<Link, Seen>();
  for (const [link, excess] of books.calls) {
    const seen = link.measured && link.incident ? seenAt(excess, link.incident.requests) : null;
    if (seen) calls.set(link, seen);
  }
  return { nodes, calls };
}

function seenAt(excess: Excess, requests: number): Seen | null {
  const spread = excess.samplingVariance + excess.driftVariance;
  if (!excess.known || requests === 0 || !(spread > 0)) return null;
  const extra = excess.amount / requests;
  return { extra, variance: spread / (requests * requests) + (MODEL_ERROR * extra) ** 2 };
}

/** Least squares over all points: by how much the log likelihood grows when this cause is assumed, as large as fits best. */
function gainOf(expected: Expected, seen: Seens): number {
  let product = 0;
  let square = 0;
  const add = (points: ReadonlyMap<unknown, Seen>, effects: ReadonlyMap<unknown, number>): void => {
    for (const [point, effect] of effects) {
      const at = points.get(point);
      if (!at || effect === 0) continue;
      product += (at.extra * effect) / at.variance;
      square += (effect * effect) / at.variance;
    }
  };
  add(seen.nodes, expected.nodes);
  add(seen.calls, expected.calls);
  return product > 0 && square > 0 ? (product * product) / square / 2 : 0;
}

/** Follows a cause up to everything that waits for it. A call back into what was followed already adds nothing. */
function expectedFrom(cause: string, way: Way, { links }: Books): Expected {
  const nodes = new Map<string, number>([[cause, way === 'work' ? 1 : 0]]);
  const calls = new Map<Link, number>();
  const add = (node: string, effect: number): void => void nodes.set(node, (nodes.get(node) ?? 0) + effect);
  if (way === 'connections') {
    for (const link of links.from.get(cause) ?? []) {
      calls.set(link, 1);
      if (link.waited) add(cause, link.callsPerRequest);
    }
  }
  const followed = new Set<string>();
  for (const node of waitingFor(cause, links)) {
    followed.add(node);
    const effect = (nodes.get(node) ?? 0) + (node === cause && way !== 'work' ? 1 : 0);
    for (const link of links.to.get(node) ?? []) {
      if (followed.has(link.from)) continue;
      calls.set(link, effect);
      if (link.waited) add(link.from, effect * link.callsPerRequest);
    }
  }
  return { nodes, calls };
}

/** The node and everything that waits for it, each after what it waits for (a depth-first order, so cycles end). */
function waitingFor(cause: string, links: Links): readonly string[] {
  const finished: string[] = [];
  const met = new Set([cause]);
  const path = [{ node: cause, callers: callersWaitingFor(cause, links) }];
  for (let last = path.at(-1); last; last = path.at(-1)) {
    const caller = last.callers.pop();
    if (caller === undefined) {
      finished.push(last.node);
      path.pop();
    } else if (!met.has(caller)) {
      met.add(caller);
      path.push({ node: caller, callers: callersWaitingFor(caller, links) });
    }
  }
  return finished.toReversed();
}

const callersWaitingFor = (node: string, links: Links): string[] =>
  (links.to.get(node) ?? []).filter((link) => link.waited).map((link) => link.from);
