import type { Books } from './books.ts';
import type { Excess, Unit } from './excess.ts';
import type { Link } from './links.ts';

/** What started at one node, and what between it and its partners. Amounts are seconds or faults. */
export type Account = {
  /** The node's excess that its callees do not explain. */
  readonly own: number;
  readonly ownVariance: number;
  /** Lost on the connections that are billed to this node. */
  readonly wire: number;
  readonly wireVariance: number;
};

/** Others than the two ends of a connection are heard only when they made at least this many calls. */
const CALLS_TO_COUNT = 5;

/** A connection suffers like another one when it loses at least this share of the other's loss per call. */
const ALIKE = 0.25;

/** One account per node of the incident. */
export function accountsOf(books: Books): ReadonlyMap<string, Account> {
  const wires = wireByNode(books);
  return new Map(
    [...books.nodes.keys()].map((node) => [
      node,
      { ...ownOf(node, books), ...(wires.get(node) ?? { wire: 0, wireVariance: 0 }) },
    ]),
  );
}

/** `own(v) = max(0, excess(v) - what its callees explain)`. A call that nobody waits for explains nothing. */
function ownOf(node: string, books: Books): Pick<Account, 'own' | 'ownVariance'> {
  const excess = excessOfNode(node, books);
  let explained = 0;
  let variance = excess.samplingVariance + excess.driftVariance;
  for (const link of books.links.from.get(node) ?? []) {
    const call = books.calls.get(link);
    if (!link.waited || !call || call.amount <= 0) continue;
    explained += call.amount;
    variance += call.samplingVariance + differenceVariance(call.amount, books.unit);
  }
  return { own: Math.max(0, excess.amount - explained), ownVariance: variance };
}

/**
 * Faults are few, and the two ends of a call are not always recorded together: of two counts that should be alike each
 * has its own Poisson noise. Seconds are many small amounts; there the same correction costs more than it brings.
 */
const differenceVariance = (amount: number, unit: Unit): number => (unit === 'faults' ? 2 * amount : 0);

function wireByNode(books: Books): ReadonlyMap<string, Pick<Account, 'wire' | 'wireVariance'>> {
  const billed = new Map<string, { wire: number; wireVariance: number }>();
  for (const link of books.links.all) {
    const lost = lostOn(link, books);
    if (lost === null || lost.amount <= 0) continue;
    const node = isCallersDoing(link, lost.perCall, books) ? link.from : link.to;
    const before = billed.get(node) ?? { wire: 0, wireVariance: 0 };
    billed.set(node, {
      wire: before.wire + lost.amount,
      wireVariance: before.wireVariance + lost.variance,
    });
  }
  return billed;
}

/** What the caller saw more than the callee did: the network, a full connection pool, a callee that does not answer. */
function lostOn(link: Link, books: Books): { amount: number; perCall: number; variance: number } | null {
  const call = books.calls.get(link);
  if (!link.incident || !link.waited || !call) return null;
  const share = Math.min(1, link.incident.requests / (books.requests.get(link.to) || link.incident.requests));
  const atCallee = Math.max(0, excessOfNode(link.to, books).amount) * share;
  const amount = Math.max(0, call.amount - atCallee);
  return {
    amount,
    perCall: amount / link.incident.requests,
    variance: call.samplingVariance + call.driftVariance + differenceVariance(atCallee, books.unit),
  };
}

/**
 * A loss between two nodes is the callee's doing, unless the caller loses as much elsewhere and nobody else loses that
 * much with this callee; with no one else to compare, a caller that calls only this callee is to blame when others
 * call the callee without loss.
 */
function isCallersDoing(link: Link, perCall: number, books: Books): boolean {
  const otherCallers = lossAmong(books.links.to.get(link.to) ?? [], link, books);
  const otherCallees = lossAmong(books.links.from.get(link.from) ?? [], link, books);
  const losesElsewhere = otherCallees.perCall >= ALIKE * perCall;
  if (otherCallers.calls < CALLS_TO_COUNT) return otherCallees.calls >= CALLS_TO_COUNT && losesElsewhere;
  const othersAreFine = otherCallers.perCall < ALIKE * perCall;
  return othersAreFine && (otherCallees.calls < CALLS_TO_COUNT || losesElsewhere);
}

function lossAmong(
  links: readonly Link[],
  except: Link,
  books: Books,
): { readonly calls: number; readonly perCall: number } {
  let calls = 0;
  let amount = 0;
  for (const link of links) {
    if (link === except || !link.incident) continue;
    calls += link.incident.requests;
    amount += lostOn(link, books)?.amount ?? 0;
  }
  return { calls, perCall: calls === 0 ? 0 : amount / calls };
}

const excessOfNode = (node: string, books: Books): Excess => books.nodes.get(node) as Excess;
