import { accountsOf, type Account } from './account.ts';
import type { Books } from './books.ts';
import type { Unit } from './excess.ts';
import { connectedWith, waitedForBy } from './links.ts';

export type Suspect = {
  readonly name: string;
  readonly type: string | null;
  /** What surely started here: the lower 95 % bounds of `own` and `wire`, added. The order of the list. */
  readonly score: number;
  /** `score` over the sum of the scores of all that the alarmed service waits for. */
  readonly share: number;
  /** Started inside: the excess that the callees do not explain. */
  readonly own: number;
  /** Lost on connections that are billed to this node. */
  readonly wire: number;
  /** More than normal, callees included; negative when it was better than normal. */
  readonly excess: number;
  readonly unit: Unit;
  /** No normal window has it; listed last, because a new dependency is its caller's doing. */
  readonly newcomer: boolean;
  /** The alarmed service waits for it, directly or not: only such seconds and faults reach the alarm. */
  readonly awaited: boolean;
  /** Calls that somebody waits for connect it with the alarmed service, in whatever direction. */
  readonly connected: boolean;
  /** The nodes it calls and waits for. */
  readonly callees: number;
  /** Those of them that surely got worse themselves. */
  readonly worseCallees: readonly string[];
};

/** One-sided 95 %. */
const BOUND_DEVIATIONS = 1.645;
/** A callee that got worse by less than this part of what started at its caller is not worth a word. */
const WORTH_NAMING = 0.05;

type Entry = {
  readonly node: string;
  readonly account: Account;
  readonly score: number;
  readonly newcomer: boolean;
  readonly awaited: boolean;
  /** Calls between the node and the alarmed service; infinite when nothing connects them. */
  readonly distance: number;
};

/** All nodes of the incident, most suspicious first, and what started in them for sure. */
export function rankingOf(
  books: Books,
  alarmed: string | null,
): { readonly ranked: readonly Suspect[]; readonly total: number } {
  const awaited = alarmed === null ? new Map<string, number>() : waitedForBy(alarmed, books.links);
  const connected = alarmed === null ? new Map<string, number>() : connectedWith(alarmed, books.links);
  const entries = [...accountsOf(books)].map(([node, account]) => ({
    node,
    account,
    score: scoreOf(account),
    newcomer: books.nodes.get(node)?.known === false,
    awaited: awaited.has(node),
    distance: connected.get(node) ?? Infinity,
  }));
  // Only what the alarmed service waits for is part of its trouble; without that service everything may be.
  const counts = (each: Entry): boolean => !each.newcomer && (each.awaited || alarmed === null);
  const counted = entries.filter(counts);
  const scores = counted.reduce((sum, each) => sum + each.score, 0);
  const ranked = entries.toSorted(bySuspicion);
  return {
    ranked: ranked.map((each) => suspectOf(each, counts(each) ? scores : 0, books)),
    total: counted
      .filter((each) => each.score > 0)
      .reduce((sum, each) => sum + each.account.own + each.account.wire, 0),
  };
}

function suspectOf(entry: Entry, scores: number, books: Books): Suspect {
  const { node, account, score, newcomer, awaited, distance } = entry;
  const links = (books.links.from.get(node) ?? []).filter((link) => link.waited);
  const worse = links.filter((link) => {
    const call = books.calls.get(link);
    const worseBy = call ? surely(call.amount, call.samplingVariance + call.driftVariance) : 0;
    return worseBy > WORTH_NAMING * (account.own + account.wire);
  });
  return {
    name: books.identities.get(node)?.name ?? node,
    type: books.identities.get(node)?.type ?? null,
    score,
    share: scores > 0 ? score / scores : 0,
    own: account.own,
    wire: account.wire,
    excess: books.nodes.get(node)?.amount ?? 0,
    unit: books.unit,
    newcomer,
    awaited,
    connected: distance < Infinity,
    callees: links.length,
    worseCallees: worse.map((link) => books.identities.get(link.to)?.name ?? link.to),
  };
}

const scoreOf = (account: Account): number =>
  surely(account.own, account.ownVariance) + surely(account.wire, account.wireVariance);

/** Noise is subtracted and not divided by: what ranks stays an amount, and a small sure thing does not beat a large one. */
const surely = (amount: number, variance: number): number =>
  Math.max(0, amount - BOUND_DEVIATIONS * Math.sqrt(variance));

/**
 * What the alarmed service waits for, then what is connected otherwise, then newcomers and strangers; within each the
 * score. Equal scores, most often none at all: the larger doubtful amount, the nearer to the alarm, the name.
 */
function bySuspicion(a: Entry, b: Entry): number {
  const group = (each: Entry): number =>
    each.newcomer || each.distance === Infinity ? 2 : each.awaited ? 0 : 1;
  const doubtful = (each: Entry): number => each.account.own + each.account.wire;
  return (
    group(a) - group(b) ||
    b.score - a.score ||
    doubtful(b) - doubtful(a) ||
    compare(a.distance, b.distance) ||
    compare(a.node, b.node)
  );
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
