import { booleanOf, numberOf, recordOf, textOf, textsOf } from '../fields.ts';
import type { Ground } from '../ground.ts';
import { page } from '../page.ts';
import type { Logs } from '../logs/service.ts';
import type { Fields, Operation, Service } from '../service.ts';
import { segmentsOf } from './document.ts';
import { parseFilter } from './filter.ts';
import { graphOf, servicesOut } from './graph.ts';
import type { TraceDestination, XrayBehaviour } from './behaviour.ts';
import { destinationOperations, isIndexed } from './destination.ts';
import { spansGroup } from './span.ts';
import { rangeOf, refuse } from './range.ts';
import { createTraceStore } from './store.ts';
import type { TraceStore } from './store.ts';
import { summaryOut } from './summary.ts';
import { timeSeries } from './time-series.ts';
import type { FaultSeed, TopologySeed } from './topology.ts';
import { minuteMs, type Trace } from './traffic.ts';

export type Xray = {
  readonly service: Service;
  /** How the service behaves; can be changed at any time. */
  readonly behaviour: Omit<XrayBehaviour, 'destination'>;
  /** Transaction Search on or off; on, the spans are in the log group aws/spans. */
  setDestination(destination: TraceDestination): void;
  setTopology(seed: TopologySeed): void;
  setFaults(faults: readonly FaultSeed[]): void;
  /** Replaces the sampling rule. */
  setSampling(sampling: { readonly reservoirPerSec: number; readonly rate: number }): void;
  /** Sampled traces that began in the range and can be found now, for tests that need to know. */
  traceIds(from: number, to: number): readonly string[];
};

export function createXray(ground: Ground, logs: Logs): Xray {
  const store = createTraceStore(ground);
  const behaviour: XrayBehaviour = {
    destination: 'XRay',
    indexingPercent: 1,
    unprocessedCalls: 0,
    retrievalDelayMs: 1_000,
    servicesPerPage: 50,
    summariesPerPage: 100,
    countsRequests: true,
  };
  return {
    behaviour,
    setDestination: (destination) => {
      behaviour.destination = destination;
      if (destination === 'CloudWatchLogs') logs.adopt(spansGroup(ground, store));
    },
    setTopology: (seed) => store.setTopology(seed),
    setFaults: (faults) => store.setFaults(faults),
    setSampling: (sampling) => store.setSampling(sampling),
    traceIds: (from, to) => store.between(from, to).map(({ id }) => id),
    service: {
      name: 'xray',
      signingName: 'xray',
      protocol: { kind: 'rest-json', paths },
      operations: {
        ...graphOperations(ground, store, behaviour),
        GetTraceSummaries: (input) => traceSummaries(ground, store, behaviour, input),
        BatchGetTraces: (input) => batchGetTraces(ground, store, behaviour, input),
        ...destinationOperations(ground, store, behaviour),
      },
      troubles: {
        accessDenied: { code: 'AccessDeniedException', status: 403 },
        throttled: { code: 'ThrottledException', status: 429 },
        failed: { code: 'ServiceUnavailable', status: 503 },
      },
    },
  };
}

const paths: Readonly<Record<string, string>> = {
  '/ServiceGraph': 'GetServiceGraph',
  '/TraceGraph': 'GetTraceGraph',
  '/TimeSeriesServiceStatistics': 'GetTimeSeriesServiceStatistics',
  '/TraceSummaries': 'GetTraceSummaries',
  '/Traces': 'BatchGetTraces',
  '/GetSamplingRules': 'GetSamplingRules',
  '/SamplingStatisticSummaries': 'GetSamplingStatisticSummaries',
  '/GetTraceSegmentDestination': 'GetTraceSegmentDestination',
  '/GetIndexingRules': 'GetIndexingRules',
  '/StartTraceRetrieval': 'StartTraceRetrieval',
  '/ListRetrievedTraces': 'ListRetrievedTraces',
  '/CancelTraceRetrieval': 'CancelTraceRetrieval',
};

function graphOperations(
  ground: Ground,
  store: TraceStore,
  behaviour: XrayBehaviour,
): Record<string, Operation> {
  const paged = (services: readonly Fields[], input: Fields): Fields => {
    const { items, next } = page(
      services,
      input,
      'MaxResults',
      behaviour.servicesPerPage,
      behaviour.servicesPerPage,
    );
    return { Services: items, ...(next === undefined ? {} : { NextToken: next }) };
  };
  return {
    GetServiceGraph: (input) => {
      const { from, to } = rangeOf(input);
      if (textOf(input, 'GroupName') !== undefined || textOf(input, 'GroupARN') !== undefined) {
        throw refuse('Groups are not covered by the sandbox');
      }
      return {
        ...paged(servicesOut(ground, store.graph(from, to), String(from)), input),
        StartTime: from / 1000,
        EndTime: to / 1000,
        ContainsOldGroupVersions: false,
      };
    },
    GetTraceGraph: (input) => {
      const traces = textsOf(input, 'TraceIds').flatMap((id) => found(store, id));
      return paged(servicesOut(ground, graphOf(traces), 'traces'), input);
    },
    GetTimeSeriesServiceStatistics: (input) => {
      const { from, to } = rangeOf(input);
      const periodSec = numberOf(input, 'Period') ?? 60;
      if (periodSec !== 60 && periodSec !== 300) throw refuse('Period must be 60 or 300');
      const selector = textOf(input, 'EntitySelectorExpression') ?? '';
      if (selector.length > 500) throw refuse('EntitySelectorExpression must be at most 500 characters long');
      return {
        TimeSeriesServiceStatistics: timeSeries(store, selector, from, to, periodSec),
        ContainsOldGroupVersions: false,
      };
    },
    GetSamplingStatisticSummaries: () => ({
      SamplingStatisticSummaries: behaviour.countsRequests ? countedMinutes(ground, store) : [],
    }),
    GetSamplingRules: () => ({ SamplingRuleRecords: [defaultRule(ground, store)] }),
  };
}

/** What the recorders of the last ten whole minutes have counted. */
function countedMinutes(ground: Ground, store: TraceStore): readonly Fields[] {
  const last = Math.floor(ground.now() / minuteMs) * minuteMs;
  return Array.from({ length: 10 }, (_, index) => last - (10 - index) * minuteMs).flatMap((at) => {
    const requests = store.requestsPerMinute();
    const recorded = store.between(at, at + minuteMs).length;
    if (requests === 0) return [];
    return [
      {
        RuleName: 'Default',
        Timestamp: at / 1000,
        RequestCount: Math.max(requests, recorded),
        SampledCount: recorded,
        BorrowCount: 0,
      },
    ];
  });
}

/** The one rule: so many requests a second, and a share of the rest. */
const defaultRule = (ground: Ground, store: TraceStore): Fields => ({
  SamplingRule: {
    RuleName: 'Default',
    RuleARN: ground.arn('xray', 'sampling-rule/Default'),
    ResourceARN: '*',
    Priority: 10_000,
    FixedRate: store.sampling().rate,
    ReservoirSize: store.sampling().reservoirPerSec,
    ServiceName: '*',
    ServiceType: '*',
    Host: '*',
    HTTPMethod: '*',
    URLPath: '*',
    Version: 1,
    Attributes: {},
  },
  CreatedAt: 0,
  ModifiedAt: 0,
});

const found = (store: TraceStore, id: string): readonly Trace[] => {
  const trace = store.byId(id);
  return trace === undefined ? [] : [trace];
};

/** Pages through the range from its end; a page looks at ten times as many traces as it may answer with. */
function traceSummaries(ground: Ground, store: TraceStore, behaviour: XrayBehaviour, input: Fields): Fields {
  const { from, to } = rangeOf(input);
  const test = parseFilter(textOf(input, 'FilterExpression') ?? '');
  const share =
    booleanOf(input, 'Sampling') === true
      ? (numberOf(recordOf(input, 'SamplingStrategy') ?? {}, 'Value') ?? 1)
      : 1;
  const looked = store
    .between(from, to)
    .filter((trace) => trace.lot < share && isIndexed(behaviour, trace))
    .toReversed();
  const { items, next } = page(looked, input, 'MaxResults', behaviour.summariesPerPage * 10, 10_000);
  const matching = items.filter(test);
  const shown = matching.slice(0, behaviour.summariesPerPage);
  const last = shown.at(-1);
  const cut = matching.length > shown.length && last !== undefined;
  const seen = cut ? items.indexOf(last) + 1 : items.length;
  const token = cut ? offsetToken(input, seen) : next;
  return {
    TraceSummaries: shown.map((trace) => summaryOut(ground, trace)),
    ApproximateTime: (items[0]?.root.start ?? from) / 1000,
    TracesProcessedCount: seen,
    ...(token === undefined ? {} : { NextToken: token }),
  };
}

function offsetToken(input: Fields, seen: number): string {
  const before = Buffer.from(textOf(input, 'NextToken') ?? '', 'base64url')
    .toString('utf8')
    .replace(/^offset:/, '');
  return Buffer.from(`offset:${Number(before) + seen}`).toString('base64url');
}

function batchGetTraces(ground: Ground, store: TraceStore, behaviour: XrayBehaviour, input: Fields): Fields {
  const ids = textsOf(input, 'TraceIds');
  if (ids.length < 1 || ids.length > 5) {
    throw refuse(`TraceIds must have 1 to 5 items, not ${ids.length}`);
  }
  // With Transaction Search a trace is not indexed in X-Ray and cannot be found here (X-Ray API reference).
  if (behaviour.destination === 'CloudWatchLogs') return { Traces: [], UnprocessedTraceIds: [] };
  const unprocessed = behaviour.unprocessedCalls > 0 ? ids.slice(-1) : [];
  behaviour.unprocessedCalls = Math.max(0, behaviour.unprocessedCalls - 1);
  const traces = ids.filter((id) => !unprocessed.includes(id)).flatMap((id) => found(store, id));
  return {
    Traces: traces.map((trace) => ({
      Id: trace.id,
      Duration: Number(((trace.end - trace.root.start) / 1000).toFixed(3)),
      LimitExceeded: false,
      Segments: segmentsOf(ground, trace).map(({ id, document }) => ({
        Id: id,
        Document: JSON.stringify(document),
      })),
    })),
    UnprocessedTraceIds: unprocessed,
  };
}
