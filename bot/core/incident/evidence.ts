import type { Instant } from '../calendar/index.ts';

/** `E1`, `E2` ...: given in the order in which items are attached, never reused. */
export type EvidenceId = `E${number}`;

/** `G1`, `G2` ...: something that could not be looked at. */
export type GapId = `G${number}`;

export type Window = { readonly from: Instant; readonly to: Instant };

/** A line of a log, redacted and cut; `count` when several lines were counted as one. */
export type LogLine = { readonly at?: Instant; readonly text: string; readonly count?: number };

export type LogsFinding = {
  readonly kind: 'logs';
  readonly group: string;
  /** Name of the query. */
  readonly query: string;
  readonly matched: number;
  readonly scanned: number;
  readonly lines: readonly LogLine[];
  /** The query had not ended when time ran out: what is shown is what it had found until then. */
  readonly partial: boolean;
  /** Secrets and personal data that were removed. */
  readonly removed: number;
};

export type ExampleTrace = {
  readonly id: string;
  readonly what: 'slowest' | 'newest-fault' | 'typical';
  readonly durationSec?: number;
  readonly exception?: string;
  readonly link: string;
};

export type TraceSuspect = {
  readonly service: string;
  /** Share of the extra seconds or faults, 0 to 1. */
  readonly share: number;
};

export type TracesFinding = {
  readonly kind: 'traces';
  readonly unit: 'seconds' | 'faults';
  /** Extra seconds or faults in the window against the normal one. */
  readonly excess: number;
  readonly suspects: readonly TraceSuspect[];
  readonly weak: boolean;
  /** Requests seen by X-Ray in the window. */
  readonly requests: number;
  readonly faults: number;
  /** Share of requests that X-Ray records, 0 to 1, where it is known. */
  readonly sampling?: number;
  readonly examples: readonly ExampleTrace[];
};

export type Finding = LogsFinding | TracesFinding;

/** What an event holds of an evidence item; rows, traces and pictures are in the artefact store. */
export type EvidenceHeader = {
  readonly id: EvidenceId;
  readonly finding: Finding;
  readonly window: Window;
  /** The query or call as it was sent. */
  readonly asked: string;
  readonly link?: string;
  readonly bytesScanned?: number;
  readonly artefact?: string;
};

/** Why something could not be looked at. */
export type GapReason =
  | 'access-denied'
  | 'missing'
  | 'timed-out'
  | 'throttled'
  | 'no-traces'
  | 'refused'
  | 'failed'
  | 'not-configured';

export type Gap = {
  readonly id: GapId;
  readonly kind: 'logs' | 'traces';
  readonly reason: GapReason;
  /** What was to be looked at: a log group, the traces of a service. */
  readonly subject: string;
  /** The IAM action that is missing, where that is the reason. */
  readonly action?: string;
  /** What the other side said, redacted and cut. */
  readonly detail?: string;
};
