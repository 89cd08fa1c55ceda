import type { Instant } from '../../../core/calendar/index.ts';
import type { AlarmDefinition } from '../../../core/evidence/index.ts';
import type { EvidenceId, EvidenceKind, LogsFinding, MetricFinding } from '../../../core/incident/index.ts';
import { lanes, type Lane } from '../../ports/index.ts';
import type { SpanQueries } from './ask-spans.ts';
import type { Gathering } from './gatherer.ts';
import type { ChangesIntent } from './changes.ts';
import type { Missed } from './outcome.ts';
import type { SimilarIntent } from './similar.ts';
import type { TrailIntent } from './trail.ts';

/** What may still have to be done for evidence: one kind of effect per call or step. */
export type EvidenceIntents = {
  /** Looks at everything, or at some kinds; `asked`: version of the event by which a person asked for it. */
  'plan-evidence': {
    readonly incident: string;
    readonly kinds?: readonly EvidenceKind[];
    readonly asked?: number;
    /** Which look this is, where it is not the first one. */
    readonly round?: string;
    /** The traces point at it now: looks at what was missing of it alone. */
    readonly suspect?: string;
    /** Of use only while the incident is open. */
    readonly whileOpen?: true;
  };
  'note-gap': Pick<Gathering, 'incident' | 'key' | 'sheet'> & { readonly gap: Missed };
  'gather-metric': Gathering & { readonly alarm: string };
  /** The alarm's graph; the values are in the artefact store. */
  'draw-metric': Gathering & {
    readonly definition: AlarmDefinition;
    readonly finding: MetricFinding;
    readonly values: string;
  };
  'start-logs': LogsIntent;
  'poll-logs': LogsIntent & {
    readonly id: string;
    readonly text: string;
    readonly startedAt: Instant;
    readonly until: Instant;
    /** The place that the query holds among those that run at the same time. */
    readonly slot: string;
  };
  'gather-traces': TracesIntent;
  /** The queries over the spans, with Transaction Search: begun as they find places. */
  'poll-spans': TracesIntent & { readonly queries: SpanQueries };
  'poll-retrieval': TracesIntent & {
    readonly token: string;
    readonly until: Instant;
    /** Artefact with what the queries have found. */
    readonly look: string;
    readonly bytesScanned: number;
    readonly ranSec: number;
    readonly missed: readonly string[];
  };
  'gather-changes': ChangesIntent;
  'look-up-trail': TrailIntent;
  'read-drift': ChangesIntent;
  'gather-similar': SimilarIntent;
  'gather-alarm-context': Gathering;
  /** The message in the thread that shows a kind of evidence, or what somebody asked for. */
  'refresh-evidence': { readonly incident: string; readonly sheet: string };
  'share-picture': { readonly incident: string; readonly evidence: EvidenceId; readonly artefact: string };
  'complete-picture': {
    readonly incident: string;
    readonly evidence: EvidenceId;
    readonly artefact: string;
    readonly file: string;
  };
};

export type LogsIntent = Gathering & {
  readonly group: string;
  /** Name of the query; what it is called where it has no name. */
  readonly query: string;
  /** The query itself, where somebody wrote one. */
  readonly written?: string;
  /**
   * `lines`: what a query finds. `diff`: what is new, by CloudWatch's own comparison, and `first`: since when. `now` and
   * `before`: a sample of either window, where CloudWatch does not compare.
   */
  readonly step: 'lines' | 'diff' | 'first' | 'now' | 'before';
  /** How many queries of this incident were planned before it: who has many waits longer for a place. */
  readonly rank: number;
  /** What the steps before it cost and left behind. */
  readonly sofar?: {
    readonly bytes: number;
    readonly sec: number;
    /** The query of the step before, whose rows CloudWatch keeps. */
    readonly id?: string;
    /** What was found so far. */
    readonly found?: LogsFinding;
  };
};

export type TracesIntent = Gathering & {
  /** Filter expression of X-Ray, where a person asked with words of their own. */
  readonly filter?: string;
};

export const evidenceLanes = {
  'plan-evidence': lanes.evidence,
  'note-gap': lanes.evidence,
  'gather-metric': lanes.evidence,
  'draw-metric': lanes.evidence,
  'start-logs': lanes.evidence,
  'poll-logs': lanes.evidence,
  'gather-traces': lanes.evidence,
  'poll-spans': lanes.evidence,
  'poll-retrieval': lanes.evidence,
  'gather-changes': lanes.evidence,
  'look-up-trail': lanes.evidence,
  'read-drift': lanes.evidence,
  'gather-similar': lanes.evidence,
  'gather-alarm-context': lanes.evidence,
  'refresh-evidence': lanes.evidence,
  'share-picture': lanes.evidence,
  'complete-picture': lanes.evidence,
} as const satisfies Readonly<Record<keyof EvidenceIntents, Lane>>;
