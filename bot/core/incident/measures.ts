import type { Instant } from '../calendar/index.ts';

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
  readonly pages: readonly { readonly at: Instant; readonly night: boolean }[];
  /** The first answer to a page: by which way, and how long after the first page. */
  readonly answered?: AnsweredBy;
  /** Somebody did more than acknowledge, resolve or decline. */
  readonly neededPerson: boolean;
  /** Alarms that fired, the most frequent first; at most `measuredAlarms` of them. */
  readonly alarms: readonly { readonly name: string; readonly fired: number }[];
  /** Team that owned the service when it was measured. */
  readonly team?: string;
};

export const measuredPages = 50;
export const measuredAlarms = 10;

/** What a correction is about: an event, or when the impact began or ended. */
export type CorrectionTarget =
  | {
      /** Id of its stream with its version: `incident/x:7`. */
      readonly event: string;
    }
  | { readonly impact: 'start' | 'end' };
