import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import type { Service } from '../../../core/catalogue/index.ts';
import {
  rankSuspects,
  tracesFinding,
  type ServiceGraph,
  type ServiceGraphNode,
  type Suspects,
} from '../../../core/evidence/index.ts';
import type { EvidenceHeader, Gap, Incident } from '../../../core/incident/index.ts';
import type { ArtefactStore, GraphService, Place, Traces } from '../../ports/index.ts';

/** Windows of the service graph, in seconds; X-Ray answers for at most six hours. */
export const traceWindows = {
  /** The trouble: from so long before it was seen ... */
  beforeSec: 5 * 60,
  /** ... the minutes just before that ... */
  previousSec: 10 * 60,
  /** ... and an hour of the day before, when all was well as far as is known. */
  baselineSec: 3600,
  baselineAgoSec: 24 * 3600,
} as const;

const summaryLimit = 100;

type Gathered =
  | { readonly evidence: Omit<EvidenceHeader, 'id'> }
  | { readonly gap: Pick<Gap, 'reason' | 'detail'> };

/** The service graph of the trouble against two normal ones, and example traces. Throws EvidenceError. */
export async function gatherTraces(
  ports: { readonly traces: Traces; readonly artefacts: ArtefactStore },
  incident: Incident,
  service: Service,
  window: {
    readonly from: Instant;
    readonly to: Instant;
    readonly account?: string;
    readonly region: string;
  },
): Promise<Gathered> {
  const { traces, artefacts } = ports;
  const place: Place = {
    region: window.region,
    ...(window.account === undefined ? {} : { account: window.account }),
  };
  if ((await traces.destination(place)) === 'logs') {
    const detail = 'Transaction Search is on: spans are in the log group aws/spans, which is not read yet';
    return { gap: { reason: 'failed', detail } };
  }
  const from = plusSec(window.from, -traceWindows.beforeSec);
  const { to } = window;
  const dayBefore = plusSec(from, -traceWindows.baselineAgoSec);
  const filter = service.traces?.filter ?? '';
  const [during, previous, baseline, summaries] = await Promise.all([
    traces.graph(place, from, to),
    traces.graph(place, plusSec(from, -traceWindows.previousSec), from),
    traces.graph(place, dayBefore, plusSec(dayBefore, traceWindows.baselineSec)),
    traces.summaries({ place, filter, from, to, limit: summaryLimit }),
  ]);
  if (during.length === 0) return { gap: { reason: 'no-traces' } };
  const windows = {
    incident: graphOf(from, to, during),
    previous: graphOf(plusSec(from, -traceWindows.previousSec), from, previous),
    baseline: graphOf(dayBefore, plusSec(dayBefore, traceWindows.baselineSec), baseline),
  };
  const alarmed = alarmedNode(during, service);
  if (alarmed === undefined)
    return { gap: { reason: 'no-traces', detail: `no service ${service.name} in the traces` } };
  const suspects = ranked(windows, alarmed);
  const finding = tracesFinding(suspects, summaries.traces, faultsOf(alarmed), (id) =>
    traces.link(place, id),
  );
  const kept = await artefacts.put(JSON.stringify({ alarmed: alarmed.Name, ...windows }), 'application/json');
  return {
    evidence: {
      finding: { ...finding, requests: requestsOf(alarmed) },
      window: { from, to },
      asked: `GetServiceGraph; GetTraceSummaries ${filter}`.trim(),
      ...(finding.examples[0]?.link ? { link: finding.examples[0].link } : {}),
      artefact: kept.id,
    },
  };

  function ranked(
    graphs: {
      readonly incident: ServiceGraph;
      readonly previous: ServiceGraph;
      readonly baseline: ServiceGraph;
    },
    node: ServiceGraphNode,
  ): Suspects {
    const alarmedService = { Name: node.Name ?? '', ...(node.Type ? { Type: node.Type } : {}) };
    const [byFaults, bySeconds] = (['availability', 'latency'] as const).map((metric) =>
      rankSuspects({ alarm: { service: alarmedService, metric }, ...graphs }),
    );
    const slow = incident.alarms.some(({ metric, metrics = [] }) =>
      [metric, ...metrics].some((each) => /latency|duration|responsetime/i.test(each?.name ?? '')),
    );
    if (slow) return bySeconds!;
    return byFaults!.weakSignal && !bySeconds!.weakSignal ? bySeconds! : byFaults!;
  }
}

const graphOf = (from: Instant, to: Instant, services: readonly GraphService[]): ServiceGraph => ({
  StartTime: Date.parse(from) / 1000,
  EndTime: Date.parse(to) / 1000,
  Services: services as readonly ServiceGraphNode[],
});

/** The node that the service's filter names (`service("checkout")`), else the one with the service's name. */
function alarmedNode(services: readonly GraphService[], service: Service): ServiceGraphNode | undefined {
  const nodes = services as readonly ServiceGraphNode[];
  const name =
    /service\(\s*(?:id\(\s*name:\s*)?"([^"]+)"/.exec(service.traces?.filter ?? '')?.[1] ?? service.name;
  const named = nodes.filter((node) => node.Name === name && node.Type !== 'client');
  return named.toSorted((a, b) => requestsOf(b) - requestsOf(a))[0];
}

const requestsOf = (node: ServiceGraphNode): number => node.SummaryStatistics?.TotalCount ?? 0;

const faultsOf = (node: ServiceGraphNode): number => node.SummaryStatistics?.FaultStatistics?.TotalCount ?? 0;
