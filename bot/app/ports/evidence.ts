import type { Instant } from '../../core/calendar/index.ts';
import type { Remedy } from '../../core/incident/index.ts';

/** Which account and region are asked. */
export type Place = { readonly account?: string; readonly region: string };

export type EvidenceErrorCode =
  | 'access-denied'
  | 'missing'
  | 'malformed'
  | 'throttled'
  | 'unavailable'
  | 'invalid'
  /** The account is not under `accounts` of tocsin.yaml. */
  | 'no-account';

/**
 * Thrown by evidence adapters only. `action`: the IAM action that was refused (`logs:StartQuery`); `remedy`: what to
 * add to which policy so that it is allowed.
 */
export class EvidenceError extends Error {
  readonly code: EvidenceErrorCode;
  readonly retryable: boolean;
  readonly action: string | undefined;
  readonly remedy: Remedy | undefined;
  constructor(
    code: EvidenceErrorCode,
    message: string,
    options: { readonly action?: string; readonly remedy?: Remedy; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'EvidenceError';
    this.code = code;
    this.retryable = code === 'throttled' || code === 'unavailable';
    this.action = options.action;
    this.remedy = options.remedy;
  }
}

export type LogRow = Readonly<Record<string, string>>;

export type LogAnswer = {
  readonly status: 'running' | 'complete' | 'failed' | 'cancelled' | 'timed-out';
  /** Partial while it runs. */
  readonly rows: readonly LogRow[];
  readonly matched: number;
  readonly scanned: number;
  readonly bytesScanned: number;
};

/** CloudWatch Logs Insights (bot/aws/logs). Throws EvidenceError only. */
export type Logs = {
  /** StartQuery; the id is good for 7 days. Not repeatable without cost: a second query scans again. */
  start(query: {
    readonly place: Place;
    readonly group: string;
    readonly text: string;
    readonly from: Instant;
    readonly to: Instant;
    readonly limit: number;
  }): Promise<{ readonly id: string }>;
  /** GetQueryResults. */
  results(place: Place, id: string): Promise<LogAnswer>;
  /** StopQuery; a query that has ended is fine. */
  stop(place: Place, id: string): Promise<void>;
  /** Console link that opens the query with its window; empty where the partition has no public console. */
  link(query: {
    readonly place: Place;
    readonly group: string;
    readonly text: string;
    readonly from: Instant;
    readonly to: Instant;
  }): string;
};

/** One service of a service graph, in the form of GetServiceGraph's answer (JSON). */
export type GraphService = { readonly [key: string]: unknown };

export type TraceSummary = {
  readonly id: string;
  readonly at?: Instant;
  readonly durationSec?: number;
  readonly fault: boolean;
  readonly error: boolean;
  readonly throttle: boolean;
  /** Exception of the deepest service of the first root cause. */
  readonly exception?: string;
};

/** What a service did in one minute. */
export type TraceMinute = {
  readonly at: Instant;
  readonly requests: number;
  /** 5xx answers and throttles. */
  readonly faults: number;
  readonly seconds: number;
};

/** A trace that was read whole: what went wrong where it went wrong first. */
export type TraceDetail = {
  readonly id: string;
  /** The service that threw. */
  readonly service?: string;
  readonly exception?: { readonly type: string; readonly message: string };
};

/** How requests are chosen to be recorded. */
export type TraceSampling = {
  /** What the recorders counted: recorded requests over all, 0 to 1. */
  readonly share?: number;
  /** The rule that the service falls under: so many a second, and a share of the rest. */
  readonly rule?: { readonly reservoirPerSec: number; readonly rate: number };
};

/** AWS X-Ray (bot/aws/evidence/traces.ts). Throws EvidenceError only. */
export type Traces = {
  /** GetTraceSegmentDestination: with Transaction Search spans live in a log group and few are indexed. */
  destination(place: Place): Promise<'xray' | 'logs'>;
  /** GetServiceGraph, all pages; a window of at most 6 hours. */
  graph(place: Place, from: Instant, to: Instant): Promise<readonly GraphService[]>;
  /** GetTraceSummaries, newest first, at most `limit`. */
  summaries(query: {
    readonly place: Place;
    readonly filter: string;
    readonly from: Instant;
    readonly to: Instant;
    readonly limit: number;
  }): Promise<{ readonly traces: readonly TraceSummary[]; readonly processed: number }>;
  /** GetTimeSeriesServiceStatistics of one service, a minute each; minutes without requests are absent. */
  minutes(query: {
    readonly place: Place;
    readonly service: string;
    readonly type?: string;
    readonly from: Instant;
    readonly to: Instant;
  }): Promise<readonly TraceMinute[]>;
  /** GetSamplingStatisticSummaries and, where they are silent, GetSamplingRules. */
  sampling(query: {
    readonly place: Place;
    readonly service: string;
    readonly type?: string;
    readonly from: Instant;
    readonly to: Instant;
  }): Promise<TraceSampling>;
  /** BatchGetTraces; those that X-Ray does not have (any more) are absent. At most 20. */
  details(place: Place, ids: readonly string[]): Promise<readonly TraceDetail[]>;
  /** StartTraceRetrieval: the same where Transaction Search is on; `ids` in either form, at most 100. */
  startRetrieval(query: {
    readonly place: Place;
    readonly ids: readonly string[];
    readonly from: Instant;
    readonly to: Instant;
  }): Promise<{ readonly token: string }>;
  /** ListRetrievedTraces, all pages; nothing is there before it is complete. */
  retrieved(
    place: Place,
    token: string,
  ): Promise<{
    readonly status: 'running' | 'complete' | 'failed';
    readonly traces: readonly TraceDetail[];
  }>;
  /** Console link of a trace; empty where the partition has no public console. */
  link(place: Place, trace: string): string;
};
