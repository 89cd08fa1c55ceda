import type { Instant } from '../../core/calendar/index.ts';

/** Which account and region are asked. */
export type Place = { readonly account?: string; readonly region: string };

export type EvidenceErrorCode =
  | 'access-denied'
  | 'missing'
  | 'malformed'
  | 'throttled'
  | 'unavailable'
  | 'invalid';

/** Thrown by evidence adapters only. `action`: the IAM action that was refused (`logs:StartQuery`). */
export class EvidenceError extends Error {
  readonly code: EvidenceErrorCode;
  readonly retryable: boolean;
  readonly action: string | undefined;
  constructor(
    code: EvidenceErrorCode,
    message: string,
    options: { readonly action?: string; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'EvidenceError';
    this.code = code;
    this.retryable = code === 'throttled' || code === 'unavailable';
    this.action = options.action;
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

/** AWS X-Ray (bot/aws/traces). Throws EvidenceError only. */
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
  /** Console link of a trace; empty where the partition has no public console. */
  link(place: Place, trace: string): string;
};
