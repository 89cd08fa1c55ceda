import type { Change } from '../../core/alarm/index.ts';
import type { Instant } from '../../core/calendar/index.ts';
import type { DriftedResource } from '../../core/incident/index.ts';
import type { Place } from './evidence.ts';

/** What CloudTrail is asked for: one attribute to a call (API reference, LookupEvents). */
export type TrailWish = { readonly resource: string } | { readonly writes: true };

/** What was there before the trouble (bot/aws/evidence/past.ts). Throws EvidenceError only. */
export type Past = {
  /**
   * LookupEvents, one page of at most 50, newest first, calls that only read left out. Two calls a second in an account
   * and region: whoever asks takes a turn before. Events come minutes late.
   */
  trail(query: {
    readonly place: Place;
    readonly wish: TrailWish;
    readonly from: Instant;
    readonly to: Instant;
    readonly token?: string;
  }): Promise<{ readonly changes: readonly Change[]; readonly next?: string }>;
  /** DescribeStackResources: name of the stack that a resource belongs to; undefined when it belongs to none. */
  stackOf(place: Place, physicalId: string): Promise<string | undefined>;
  /** DescribeStackResourceDrifts: what the last detection found different; it starts none. At most `limit`. */
  drifts(place: Place, stack: string, limit: number): Promise<readonly DriftedResource[]>;
  /** DescribeAlarmHistory: state changes, oldest first; `complete`: all of them. CloudWatch keeps 30 days. */
  history(query: {
    readonly place: Place;
    readonly alarm: string;
    readonly from: Instant;
    readonly to: Instant;
    readonly limit: number;
  }): Promise<{
    readonly changes: readonly { readonly at: Instant; readonly state: string }[];
    readonly complete: boolean;
  }>;
};
