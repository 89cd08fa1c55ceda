import type { Instant } from '../calendar/index.ts';
import type { ChangeMention } from './causes.ts';
import type { EvidenceId } from './evidence.ts';

export type DurationName = 'mttd' | 'mtta' | 'mttm' | 'mttr';

/** One duration of one incident with the two instants it was computed from. */
export type Duration = {
  readonly name: DurationName;
  readonly sec: number;
  /** What it was computed from: event ids such as `incident/x:1`, or `alarm` for CloudWatch's own time. */
  readonly from: string;
  readonly to: string;
  /** True when one of its ends is a stand-in: nobody saw when it really began, or said when the harm ended. */
  readonly proxy: boolean;
};

/** How somebody answered a page. */
export type AnsweredBy = { readonly via: string; readonly sec: number };

/**
 * What figures over many incidents need to know of one; computed from its events once it is over and again after a
 * correction (`measure` of the timeline), so that reading a hundred thousand of them reads no events.
 */
export type Measures = {
  readonly durations: readonly Duration[];
  /** When people were paged, each page once; at most `measuredPages` of them. */
  readonly pages: readonly {
    readonly at: Instant;
    readonly night: boolean;
    /** Id of the one who was paged. */
    readonly person?: string;
  }[];
  /** The first answer to a page: by which way, and how long after the first page. */
  readonly answered?: AnsweredBy;
  /** Somebody did more than acknowledge, resolve or decline. */
  readonly neededPerson: boolean;
  /** Alarms that fired, the most frequent first; at most `measuredAlarms` of them. */
  readonly alarms: readonly { readonly name: string; readonly fired: number }[];
  readonly impact?: Impact;
  /** Absent while it goes on. */
  readonly hurt?: Hurt;
  readonly causes?: readonly Cause[];
  /** That of the service when it was measured. */
  readonly objective?: Objective;
  /** Team that owned the service when it was measured. */
  readonly team?: string;
};

/** When a metric was beyond its threshold, as CloudWatch recorded it. */
export type MetricImpact = {
  /** Beginning of the first period that breached. */
  readonly from: Instant;
  /** End of the last one; absent while it goes on. */
  readonly to?: Instant;
  readonly alarm: string;
  readonly evidence: EvidenceId;
  /** The event that told of the beginning, and of the end: `incident/x:9`. */
  readonly fromEvent: string;
  readonly toEvent?: string;
};

/** From when to when it hurt: what people dated, and what the metric shows. */
export type Impact = {
  readonly typed?: { readonly from?: Instant; readonly to?: Instant };
  readonly metric?: MetricImpact;
};

/** From when to when it hurt. `proxy`: an end is a stand-in, when it was opened or when it was over. */
export type Hurt = { readonly from: Instant; readonly to: Instant; readonly proxy: boolean };

/** A change that is taken for what caused the incident: by a rule, or because somebody said so. */
export type Cause = ChangeMention & { readonly how: 'rule' | 'hand' };

/** How reliable a service is to be: `availability` in percent over so many days. */
export type Objective = { readonly availability: number; readonly windowDays: number };

export const measuredPages = 50;
export const measuredAlarms = 10;

/** What a correction is about: an event, or when the impact began or ended. */
export type CorrectionTarget =
  | {
      /** Id of its stream with its version: `incident/x:7`. */
      readonly event: string;
    }
  | { readonly impact: 'start' | 'end' };
