import { accountsOf, type Account } from './account.ts';
import type { Books } from './books.ts';
import type { Unit } from './excess.ts';
import { fitsOf } from './fit.ts';
import { connectedWith, waitedForBy, type Link } from './links.ts';

export type Suspect = {
  readonly name: string;
  readonly type: string | null;
  /**
   * What started here, seconds or faults, and the order of the list: the lower 95 % bounds of `own` and `wire`, where
   * the calls are measured averaged with how well a cause in this node explains everything that was seen.
   */
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
  /** Recorded in the incident. */
  readonly requests: number;
};

/** A connection that is alive in the incident. */
export type SuspectCall = {
  /** Places in the ranking. */
  readonly from: number;
  readonly to: number;
  /** More than normal, as the caller saw it; the callee's own share of it where calls are not measured. */
  readonly excess: number;
  /** The excess is no chance and large enough to be worth a word. */
  readonly worse: boolean;
  readonly waited: boolean;
};

/** One-sided 95 %. */
const BOUND_DEVIATIONS = 1.645;
/** A callee that got worse by less than this part of what started at its caller is not worth a word. */
const WORTH_NAMING = 0.05;

/** Nodes that are tried as the single cause of everything; a graph may have thousands. */
const MOST_CANDIDATES = 100;

/**
 * Chances that trouble behind a node of X-Ray's type `remote` is not recorded under a name of its own. Such a node is
 * what a caller saw of a call whose other end X-Ray could not join to it: a foreign service, or a load balancer in
 * front of one of the others. In doubt it is the one that can be looked into.
 */
const REMOTE_CHANCES = 0.5;

type Entry = {
  readonly node: string;
  readonly account: Account;
  /** The lower bounds alone. */
  readonly sure: number;
  readonly score: number;
  readonly fit: number;
  readonly newcomer: boolean;
  readonly awaited: boolean;
  /** Calls between the node and the alarmed service; infinite when nothing connects them. */
  readonly distance: number;
};

/** All nodes of the incident, most suspicious first, and what started in them for sure. */
export function rankingOf(
  books: Books,
  alarmed: string | null,
): {
  readonly ranked: readonly Suspect[];
  readonly calls: readonly SuspectCall[];
  readonly total: number;
} {
  const awaited = alarmed === null ? new Map<string, number>() : waitedForBy(alarmed, books.links);
  const connected = alarmed === null ? new Map<string, number>() : connectedWith(alarmed, books.links);
  // Only what the alarmed service waits for is part of its trouble; without that service everything may be.
  const counts = (each: Pick<Entry, 'newcomer' | 'awaited'>): boolean =>
    !each.newcomer && (each.awaited || alarmed === null);
  const entries = withFits(
    [...accountsOf(books)].map(([node, account]) => ({
      node,
      account,
      sure: sureOf(account),
      score: sureOf(account) * chancesOf(node, books),
      fit: 0,
      newcomer: books.nodes.get(node)?.known === false,
      awaited: awaited.has(node),
      distance: connected.get(node) ?? Infinity,
    })),
    counts,
    books,
  );
  const counted = entries.filter(counts);
  const scores = counted.reduce((sum, each) => sum + each.score, 0);
  const ranked = entries.toSorted(bySuspicion);
  const total = counted
    .filter((each) => each.sure > 0)
    .reduce((sum, each) => sum + each.account.own + each.account.wire, 0);
  return {
    ranked: ranked.map((each) => suspectOf(each, counts(each) ? scores : 0, books)),
    calls: callsOf(ranked, total, books),
    total,
  };
}

function callsOf(ranked: readonly Entry[], total: number, books: Books): readonly SuspectCall[] {
  const places = new Map(ranked.map((each, place) => [each.node, place]));
  return books.links.all.flatMap((link): readonly SuspectCall[] => {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    if (from === undefined || to === undefined) return [];
    const excess = books.calls.get(link)?.amount ?? 0;
    const worse = link.waited && excess > 0 && sureExcess(link, books) > WORTH_NAMING * total;
    return [{ from, to, excess, worse, waited: link.waited }];
  });
}

function sureExcess(link: Link, books: Books): number {
  const call = books.calls.get(link);
  return call ? surely(call.amount, call.samplingVariance + call.driftVariance) : 0;
}

function suspectOf(entry: Entry, scores: number, books: Books): Suspect {
  const { node, account, score, newcomer, awaited, distance } = entry;
  const links = (books.links.from.get(node) ?? []).filter((link) => link.waited);
  const worse = links.filter((link) => sureExcess(link, books) > WORTH_NAMING * (account.own + account.wire));
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
    requests: books.requests.get(node) ?? 0,
  };
}

/** An amount that fits badly with everything else is half believed, and a good fit counts as the largest amount does. */
function withFits(
  entries: readonly Entry[],
  counts: (each: Entry) => boolean,
  books: Books,
): readonly Entry[] {
  const suspected = entries.filter((each) => counts(each) && doubtfulOf(each) > 0);
  const candidates = suspected.toSorted((a, b) => b.score - a.score || doubtfulOf(b) - doubtfulOf(a));
  const fits = fitsOf(
    books,
    candidates.slice(0, MOST_CANDIDATES).map((each) => each.node),
  );
  if (fits.size === 0) return entries;
  const largest = Math.max(...suspected.map((each) => each.score));
  return entries.map((each) => {
    if (!counts(each)) return each;
    const fit = (fits.get(each.node) ?? 0) * chancesOf(each.node, books);
    return { ...each, fit, score: (each.score + fit * largest) / 2 };
  });
}

const chancesOf = (node: string, books: Books): number =>
  books.identities.get(node)?.type === 'remote' ? REMOTE_CHANCES : 1;

const doubtfulOf = ({ account }: Entry): number => account.own + account.wire;

const sureOf = (account: Account): number =>
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
  return (
    group(a) - group(b) ||
    b.score - a.score ||
    b.fit - a.fit ||
    doubtfulOf(b) - doubtfulOf(a) ||
    compare(a.distance, b.distance) ||
    compare(a.node, b.node)
  );
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
