import type { Instant } from '../calendar/index.ts';
import type { AlarmFinding, ChangesFinding, SimilarFinding } from './found.ts';

/** What can be looked at, in the order in which it is looked at and listed. */
export const evidenceKinds = ['metric', 'logs', 'traces', 'changes', 'similar', 'alarm'] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

/** `E1`, `E2` ...: given in the order in which items are attached, never reused. */
export type EvidenceId = `E${number}`;

/** `G1`, `G2` ...: something that could not be looked at. */
export type GapId = `G${number}`;

export type Window = { readonly from: Instant; readonly to: Instant };

/** A line of a log, redacted and cut; `count` when several lines were counted as one. */
export type LogLine = { readonly at?: Instant; readonly text: string; readonly count?: number };

/** A kind of line, by what its lines have in common. */
export type LogPattern = {
  /** Marks such as `<n>`, `<id>`, `<*>` stand for what varies; redacted and cut. */
  readonly text: string;
  /** Lines in the window, and in the one before it. */
  readonly count: number;
  readonly before: number;
  /** Share of the requests (or, where lines name none, of the lines) of the window that have it, 0 to 1. */
  readonly share?: number;
  readonly shareOf?: 'requests' | 'lines';
  readonly example: string;
  readonly firstAt?: Instant;
};

/** What is in a log now that was not there before, or far less. */
export type LogNews = {
  readonly before: Window;
  /** CloudWatch compared all lines, or Tocsin a sample of them. */
  readonly by: 'cloudwatch' | 'sample';
  /** Lines of the window and of the one before that were compared. */
  readonly read: { readonly now: number; readonly before: number };
  readonly new: readonly LogPattern[];
  readonly risen: readonly LogPattern[];
};

/** Exceptions of one type that were thrown at one place. */
export type ExceptionGroup = {
  readonly type: string;
  /** The topmost frame that is not of the language or a library, as far as that can be told. */
  readonly where?: string;
  /** Its message with everything that varies taken out; redacted and cut. */
  readonly message: string;
  readonly count: number;
  readonly firstAt?: Instant;
};

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
  /** Kinds of lines that are not shown, without what varies: incidents are compared by them, too. */
  readonly others?: readonly string[];
  /** In place of `lines`: what is new. */
  readonly news?: LogNews;
  readonly exceptions?: readonly ExceptionGroup[];
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
  /** Began in it, and not on its connections; absent in findings of a version that did not say. */
  readonly inside?: boolean;
  /** Services that it calls and waits for, and those of them that got worse too. */
  readonly callees?: number;
  readonly worseCallees?: readonly string[];
};

/** How a service did minute by minute. */
export type MinuteLine = {
  readonly service: string;
  readonly from: Instant;
  /** By the minute: share of failed requests, or seconds per request; null where none was recorded. */
  readonly values: readonly (number | null)[];
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
  /** What chance does not explain, of which the shares are; the length of the window. */
  readonly total?: number;
  readonly windowSec?: number;
  /** Services that no normal window has. */
  readonly newcomers?: readonly string[];
  /** The alarmed service and the first suspect, in this order. */
  readonly minutes?: readonly MinuteLine[];
  /** Read from the spans of Transaction Search. */
  readonly spans?: true;
  /** IAM actions or calls without which a part is missing. */
  readonly missed?: readonly string[];
  /** Values taken out of exceptions. */
  readonly removed?: number;
};

export type MetricUnit = 'percent' | 'seconds' | 'milliseconds' | 'bytes' | 'count' | 'none';

/** Another series of the same metric, by the dimensions in which it differs. */
export type MetricSibling = { readonly name: string; readonly before: number; readonly now: number };

export type MetricFinding = {
  readonly kind: 'metric';
  readonly alarm: string;
  /** Name of the metric, or the label of the expression. */
  readonly metric: string;
  readonly stat: string;
  readonly periodSec: number;
  readonly unit: MetricUnit;
  /** What was usual in the time before; absent where there was no data. */
  readonly before?: number;
  /** The newest value, and when it was measured. */
  readonly last?: number;
  readonly lastAt?: Instant;
  /** The value of the window that is furthest from what was usual. */
  readonly peak?: number;
  /** Since when it has been beyond the threshold without a break. */
  readonly since?: Instant;
  /** From the first to the end of the last period beyond the threshold; `to` is absent while it goes on. */
  readonly breach?: { readonly from: Instant; readonly to?: Instant };
  readonly threshold?: { readonly value: number; readonly is: 'upper' | 'lower' };
  /** Periods of the window that have no data, of so many. */
  readonly missing: number;
  readonly periods: number;
  /** Those that moved most, and how many there are. */
  readonly siblings: readonly MetricSibling[];
  readonly ofSiblings: number;
  /** Deploys and state changes that the graph marks. */
  readonly marks: readonly { readonly at: Instant; readonly text: string }[];
};

export type Finding =
  | LogsFinding
  | TracesFinding
  | MetricFinding
  | ChangesFinding
  | SimilarFinding
  | AlarmFinding;

/** What looking costs: bytes that queries scanned, and how long they ran. */
export type Cost = { readonly bytesScanned?: number; readonly ranSec?: number };

/** A picture of an item; the bytes are in the artefact store. */
export type PictureMention = {
  readonly artefact: string;
  /** File name with its ending: `checkout-5xx.png`. */
  readonly name: string;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
};

/** What an event holds of an evidence item; rows, traces and pictures are in the artefact store. */
export type EvidenceHeader = Cost & {
  readonly id: EvidenceId;
  /** What it is a look at, such as a log group with its query: looked at again, the item keeps its id. */
  readonly key?: string;
  /** The message in the thread that shows it; that of its kind when absent. */
  readonly sheet?: string;
  readonly finding: Finding;
  readonly window: Window;
  /** The query or call as it was sent. */
  readonly asked: string;
  readonly link?: string;
  readonly artefact?: string;
  readonly picture?: PictureMention;
  /** Pictures beside the first, such as the minutes of a service beside its map. */
  readonly furtherPictures?: readonly PictureMention[];
  /** Keys of gaps beside its own that this look has closed. */
  readonly closes?: readonly string[];
};

/** An item as the incident knows it. */
export type EvidenceItem = EvidenceHeader & {
  /** When it was looked at last; absent in states of a version that did not know. */
  readonly at?: Instant;
  /** How often it was looked at again. */
  readonly again?: number;
  /** Slack's id of its picture, once that is uploaded. */
  readonly pictureFile?: string;
  /** Those of its further pictures, by artefact. */
  readonly furtherFiles?: Readonly<Record<string, string>>;
};

/** A picture of an item and, once it is uploaded, Slack's id of its file. */
export type ShownPicture = PictureMention & { readonly file?: string };

/** All pictures of an item in the order in which they are shown. */
export const picturesOf = ({
  picture,
  furtherPictures = [],
  pictureFile,
  furtherFiles = {},
}: EvidenceItem): readonly ShownPicture[] => [
  ...(picture === undefined
    ? []
    : [{ ...picture, ...(pictureFile === undefined ? {} : { file: pictureFile }) }]),
  ...furtherPictures.map((each) => {
    const file = Object.hasOwn(furtherFiles, each.artefact) ? furtherFiles[each.artefact] : undefined;
    return { ...each, ...(file === undefined ? {} : { file }) };
  }),
];

/** Why something could not be looked at. */
export type GapReason =
  | 'access-denied'
  | 'missing'
  | 'timed-out'
  | 'throttled'
  | 'no-traces'
  | 'refused'
  | 'failed'
  | 'not-configured'
  | 'no-account'
  /** The incident has used up what looking may cost. */
  | 'over-budget';

/** A statement of an IAM policy as it has to be added. */
export type PolicyLine = {
  readonly Effect: 'Allow';
  readonly Action: string;
  readonly Resource?: string;
  readonly Principal?: { readonly AWS: string };
  readonly Condition?: { readonly StringEquals: Readonly<Record<string, string>> };
};

/** What makes a refused call possible. */
export type Remedy =
  /** Who called needs the statement in a policy of its own. `who`: ARN of the role or user. */
  | { readonly fix: 'allow'; readonly who: string; readonly statement: PolicyLine }
  /** A role could not be assumed: `who` needs to be allowed to, and the role has to trust it. */
  | {
      readonly fix: 'trust';
      readonly who: string;
      readonly role: string;
      readonly statement: PolicyLine;
      readonly trust: PolicyLine;
    }
  /** A policy forbids it explicitly (or a boundary leaves it out): no statement of ours helps. */
  | { readonly fix: 'lift'; readonly who: string; readonly by: DeniedBy };

/** The kind of policy that stands in the way, as IAM names it. */
export type DeniedBy =
  | 'identity-policy'
  | 'resource-policy'
  | 'boundary'
  | 'service-control-policy'
  | 'resource-control-policy'
  | 'session-policy'
  | 'endpoint-policy';

export type Gap = Cost & {
  readonly id: GapId;
  readonly kind: EvidenceKind;
  /** What was to be looked at, as the item would have had it: an item with this key closes the gap. */
  readonly key?: string;
  readonly sheet?: string;
  readonly reason: GapReason;
  /** What was to be looked at: a log group, the traces of a service. */
  readonly subject: string;
  /** The IAM action that is missing, where that is the reason. */
  readonly action?: string;
  /** What would allow it. */
  readonly remedy?: Remedy;
  /** What the other side said, redacted and cut. */
  readonly detail?: string;
};

/** What looking has cost an incident so far. */
export type Spent = { readonly bytes: number; readonly queries: number; readonly sec: number };

/** What looking may cost an incident in all; asked by people or not. */
export type EvidenceBudget = Spent;

export const nothingSpent: Spent = { bytes: 0, queries: 0, sec: 0 };

export const isSpent = (spent: Spent, budget: EvidenceBudget): boolean =>
  spent.bytes >= budget.bytes || spent.queries >= budget.queries || spent.sec >= budget.sec;

/** The message in the thread that shows an item or a gap. */
export const sheetOf = (each: EvidenceHeader | Gap): string =>
  each.sheet ?? ('finding' in each ? each.finding.kind : each.kind);
