import { booksOf, countingFor } from './books.ts';
import type { Excess, Unit } from './excess.ts';
import { rankingOf, type Suspect, type SuspectCall } from './ranking.ts';
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

/** Why there is no ranking, or none that means anything. */
export type LedgerGap = 'no-traces' | 'no-normal-window' | 'alarmed-service-not-traced';

export type Suspects = {
  /** Most suspicious first. */
  readonly ranked: readonly Suspect[];
  readonly calls: readonly SuspectCall[];
  readonly unit: Unit;
  /** `own` and `wire` of all that have a score: the seconds or faults that chance does not explain. */
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

const WEAK_SIGNAL_DEVIATIONS = 3;
const LOW_SAMPLING = 0.2;

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
  const excess = (alarmed !== null && books.nodes.get(alarmed)) || null;
  return {
    ...rankingOf(books, alarmed),
    unit: counting.unit,
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
  const key = referred?.Name ? nodeKey(referred.Name, referred.Type) : null;
  return key !== null && incident.nodes.has(key) ? key : null;
}

const isWithinNoise = (excess: Excess): boolean =>
  excess.amount <= WEAK_SIGNAL_DEVIATIONS * Math.sqrt(excess.samplingVariance + excess.driftVariance);

function samplingOf(input: ServiceGraphCase, requests: number): Suspects['sampling'] {
  const given = input.sampledShare;
  const share = typeof given === 'number' && given >= 0 && given <= 1 ? given : null;
  return { requests, share, low: share !== null && share < LOW_SAMPLING };
}

function gapOf(alarmed: string | null, normal: readonly (GraphWindow | null)[]): LedgerGap | null {
  if (normal.every((window) => window === null)) return 'no-normal-window';
  return alarmed === null ? 'alarmed-service-not-traced' : null;
}

const nothingRecorded = (input: ServiceGraphCase, unit: Unit): Suspects => ({
  ranked: [],
  calls: [],
  unit,
  total: 0,
  alarmed: null,
  weakSignal: true,
  incidentSec: null,
  sampling: samplingOf(input, 0),
  gap: 'no-traces',
});
