import type { Books } from './books.ts';
import { noExcess, type Excess, type Unit } from './excess.ts';
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

type Loss = { readonly calls: number; readonly amount: number; readonly variance: number };

function wireByNode(books: Books): ReadonlyMap<string, Pick<Account, 'wire' | 'wireVariance'>> {
  const losses = lossesOn(books);
  const byCaller = lossesBy(losses, (link) => link.from);
  const byCallee = lossesBy(losses, (link) => link.to);
  const billed = new Map<string, { wire: number; wireVariance: number }>();
  for (const [link, loss] of losses) {
    if (loss.amount <= 0) continue;
    const isCallers = isCallersDoing(
      loss,
      without(loss, byCallee.get(link.to) ?? loss),
      without(loss, byCaller.get(link.from) ?? loss),
    );
    const node = isCallers ? link.from : link.to;
    const before = billed.get(node) ?? { wire: 0, wireVariance: 0 };
    billed.set(node, {
      wire: before.wire + loss.amount,
      wireVariance: before.wireVariance + loss.variance,
    });
  }
  return billed;
}

/** What callers saw more than the callees did: the network, a full connection pool, a callee that does not answer. */
function lossesOn(books: Books): ReadonlyMap<Link, Loss> {
  const losses = new Map<Link, Loss>();
  for (const link of books.links.all) {
    const call = books.calls.get(link);
    if (!link.incident || !call) continue;
    const calls = link.incident.requests;
    const share = Math.min(1, calls / (books.requests.get(link.to) || calls));
    const atCallee = Math.max(0, excessOfNode(link.to, books).amount) * share;
    losses.set(link, {
      calls,
      amount: link.waited ? Math.max(0, call.amount - atCallee) : 0,
      variance: call.samplingVariance + call.driftVariance + differenceVariance(atCallee, books.unit),
    });
  }
  return losses;
}

function lossesBy(
  losses: ReadonlyMap<Link, Loss>,
  nodeOf: (link: Link) => string,
): ReadonlyMap<string, Pick<Loss, 'calls' | 'amount'>> {
  const sums = new Map<string, Pick<Loss, 'calls' | 'amount'>>();
  for (const [link, loss] of losses) {
    const before = sums.get(nodeOf(link)) ?? { calls: 0, amount: 0 };
    sums.set(nodeOf(link), { calls: before.calls + loss.calls, amount: before.amount + loss.amount });
  }
  return sums;
}

const without = (loss: Loss, sum: Pick<Loss, 'calls' | 'amount'>): Pick<Loss, 'calls' | 'amount'> => ({
  calls: sum.calls - loss.calls,
  amount: sum.amount - loss.amount,
});

/**
 * A loss between two nodes is the callee's doing. It is the caller's when the callee's other callers are fine and the
 * caller loses on its other connections too, or has none; without other callers, when it loses on its other connections.
 */
function isCallersDoing(
  loss: Loss,
  otherCallers: Pick<Loss, 'calls' | 'amount'>,
  otherCallees: Pick<Loss, 'calls' | 'amount'>,
): boolean {
  const perCall = (each: Pick<Loss, 'calls' | 'amount'>): number =>
    each.calls === 0 ? 0 : each.amount / each.calls;
  const losesElsewhere = perCall(otherCallees) >= ALIKE * perCall(loss);
  const callsOthers = otherCallees.calls >= CALLS_TO_COUNT;
  if (otherCallers.calls < CALLS_TO_COUNT) return callsOthers && losesElsewhere;
  const othersAreFine = perCall(otherCallers) < ALIKE * perCall(loss);
  return othersAreFine && (!callsOthers || losesElsewhere);
}

const excessOfNode = (node: string, books: Books): Excess => books.nodes.get(node) ?? noExcess;
