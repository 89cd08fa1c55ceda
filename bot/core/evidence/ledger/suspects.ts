import { accountsOf, type Account } from './account.ts';
import { booksOf, countingFor, type Books } from './books.ts';
import type { Excess, Unit } from './excess.ts';
import { connectedWith, waitedForBy } from './links.ts';
import { nodeKey, readWindow, type GraphWindow, type Identity, type ServiceGraph } from './service-graph.ts';

type Maybe<T> = T | null | undefined;

/** Three answers of GetServiceGraph and the alarmed service. */
export type ServiceGraphCase = {
  readonly alarm: {
    readonly service: {
      readonly Name: string;
      readonly Type?: Maybe<string>;
      readonly ReferenceId?: Maybe<number>;
    };
    readonly metric: 'latency' | 'availability';
  };
  /** An older normal window, 1 to 6 hours. */
  readonly baseline?: Maybe<ServiceGraph>;
  /** The minutes just before the trouble. */
  readonly previous?: Maybe<ServiceGraph>;
  /** From the start of the trouble, 5 to 15 minutes. */
  readonly incident?: Maybe<ServiceGraph>;
  /** Recorded requests over all requests of the alarmed service, 0 to 1, where somebody knows it. */
  readonly sampledShare?: Maybe<number>;
};

export type Suspect = {
  readonly name: string;
  readonly type: string | null;
  /** What surely started here: the lower 95 % bounds of `own` and `wire`, added. The order of the list. */
  readonly score: number;
  /** `score` over the sum of all scores. */
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

/** Why there is no ranking, or none that means anything. */
export type LedgerGap = 'no-traces' | 'no-normal-window' | 'alarmed-service-not-traced';

export type Suspects = {
  /** Most suspicious first. */
  readonly ranked: readonly Suspect[];
  readonly unit: Unit;
  /** The sum of all scores: seconds or faults that chance does not explain. */
  readonly total: number;
  readonly alarmed: { readonly name: string; readonly type: string | null; readonly excess: number } | null;
  /** The alarmed service's own excess is within 3 standard deviations of what normal windows show. */
  readonly weakSignal: boolean;
  readonly incidentSec: number | null;
  readonly sampling: {
    /** Recorded requests of the alarmed service in the incident. */
    readonly requests: number;
    readonly share: number | null;
    /** Fewer than 20 % of the requests were recorded: rankings of rare faults are a matter of luck. */
    readonly low: boolean;
  };
  readonly gap: LedgerGap | null;
};

/** One-sided 95 %. */
const BOUND_DEVIATIONS = 1.645;
const WEAK_SIGNAL_DEVIATIONS = 3;
const LOW_SAMPLING = 0.2;
/** A callee that got worse by less than this part of what started at its caller is not worth a word. */
const WORTH_NAMING = 0.05;

/**
 * Where the extra seconds, or the extra faults, started. Seconds and fault counts add up along the graph, which ratios
 * and z-scores do not: what a node took more than normal, less what the nodes it called took more, started in it.
 * Method, sources and limits: docs/reference/evidence.md. Nothing is thrown for odd input; see `gap`.
 */
export function rankSuspects(input: ServiceGraphCase): Suspects {
  const incident = readWindow(input.incident);
  const normal = [readWindow(input.baseline), readWindow(input.previous)];
  const alarmed = incident && alarmedNode(input, incident);
  const counting = countingFor(input.alarm.metric, alarmed, normal, incident);
  if (!incident) return nothingRecorded(input, counting.unit);

  const books = booksOf(incident, normal, counting);
  const accounts = accountsOf(books);
  const awaited = alarmed === null ? null : waitedForBy(alarmed, books.links);
  const connected = alarmed === null ? null : connectedWith(alarmed, books.links);
  const counted = (node: string): boolean =>
    (awaited === null || awaited.has(node)) && books.nodes.get(node)?.known === true;
  const total = [...accounts].reduce(
    (sum, [node, account]) => sum + (counted(node) ? scoreOf(account) : 0),
    0,
  );
  const found = [...incident.identities].map(([node, identity]) => ({
    distance: connected?.get(node) ?? Infinity,
    suspect: {
      ...identity,
      ...standing(accounts.get(node) as Account, counted(node) ? total : 0),
      ...calleesOf(node, books, accounts.get(node) as Account),
      excess: books.nodes.get(node)?.amount ?? 0,
      unit: counting.unit,
      newcomer: books.nodes.get(node)?.known === false,
      awaited: awaited?.has(node) ?? false,
      connected: connected?.has(node) ?? false,
    },
  }));
  const excess = (alarmed !== null && books.nodes.get(alarmed)) || null;
  return {
    ranked: found.toSorted(bySuspicion).map((each) => each.suspect),
    unit: counting.unit,
    total,
    alarmed: excess && { ...(incident.identities.get(alarmed as string) as Identity), excess: excess.amount },
    weakSignal: excess === null || isWithinNoise(excess),
    incidentSec: incident.lengthSec,
    sampling: samplingOf(input, (alarmed !== null && books.requests.get(alarmed)) || 0),
    gap: gapOf(alarmed, normal),
  };
}

/** The alarm may name the service without its type, or by a reference into the incident's graph. */
function alarmedNode(input: ServiceGraphCase, incident: GraphWindow): string | null {
  const { Name, Type, ReferenceId } = input.alarm.service;
  const exact = nodeKey(Name, Type);
  if (incident.nodes.has(exact)) return exact;
  const requestsOf = (node: string): number => incident.nodes.get(node)?.requests ?? 0;
  const [byName] = [...incident.identities]
    .filter(([, identity]) => identity.name === Name)
    .toSorted(([a], [b]) => requestsOf(b) - requestsOf(a));
  if (byName) return byName[0];
  const referred = input.incident?.Services?.find(
    (service) => typeof ReferenceId === 'number' && service?.ReferenceId === ReferenceId,
  );
  return referred?.Name ? nodeKey(referred.Name, referred.Type) : null;
}

function standing(account: Account, total: number): Pick<Suspect, 'score' | 'share' | 'own' | 'wire'> {
  const score = scoreOf(account);
  return { score, share: total > 0 ? score / total : 0, own: account.own, wire: account.wire };
}

const scoreOf = (account: Account): number =>
  surely(account.own, account.ownVariance) + surely(account.wire, account.wireVariance);

const surely = (amount: number, variance: number): number =>
  Math.max(0, amount - BOUND_DEVIATIONS * Math.sqrt(variance));

function calleesOf(node: string, books: Books, account: Account): Pick<Suspect, 'callees' | 'worseCallees'> {
  const waited = (books.links.from.get(node) ?? []).filter((link) => link.waited);
  const worse = waited.filter((link) => {
    const call = books.calls.get(link);
    if (!call) return false;
    const worseBy = surely(call.amount, call.samplingVariance + call.driftVariance);
    return worseBy > WORTH_NAMING * (account.own + account.wire);
  });
  return {
    callees: waited.length,
    worseCallees: worse.map((link) => books.identities.get(link.to)?.name ?? link.to),
  };
}

type Found = { readonly distance: number; readonly suspect: Suspect };

/**
 * What the alarmed service waits for, then what is connected otherwise, then newcomers and strangers; within each the
 * score. Equal scores, most often none at all: the larger doubtful amount, the nearer to the alarm, the name.
 */
function bySuspicion(a: Found, b: Found): number {
  const group = ({ suspect }: Found): number =>
    suspect.newcomer || !suspect.connected ? 2 : suspect.awaited ? 0 : 1;
  const doubtful = ({ suspect }: Found): number => suspect.own + suspect.wire;
  return (
    group(a) - group(b) ||
    b.suspect.score - a.suspect.score ||
    doubtful(b) - doubtful(a) ||
    compare(a.distance, b.distance) ||
    compare(a.suspect.name, b.suspect.name) ||
    compare(a.suspect.type ?? '', b.suspect.type ?? '')
  );
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

const isWithinNoise = (excess: Excess): boolean =>
  excess.amount <= WEAK_SIGNAL_DEVIATIONS * Math.sqrt(excess.samplingVariance + excess.driftVariance);

function samplingOf(input: ServiceGraphCase, requests: number): Suspects['sampling'] {
  const share = typeof input.sampledShare === 'number' ? input.sampledShare : null;
  return { requests, share, low: share !== null && share < LOW_SAMPLING };
}

function gapOf(alarmed: string | null, normal: readonly (GraphWindow | null)[]): LedgerGap | null {
  if (normal.every((window) => window === null)) return 'no-normal-window';
  return alarmed === null ? 'alarmed-service-not-traced' : null;
}

const nothingRecorded = (input: ServiceGraphCase, unit: Unit): Suspects => ({
  ranked: [],
  unit,
  total: 0,
  alarmed: null,
  weakSignal: true,
  incidentSec: null,
  sampling: samplingOf(input, 0),
  gap: 'no-traces',
});
