import type { Place } from './evidence.ts';
import type { Json } from './store.ts';

/** What CloudWatch says of alarms now (bot/aws/evidence/alarm-states). Throws EvidenceError only. */
export type AlarmStates = {
  /** DescribeAlarms: the state of the alarm of that name, undefined when there is none. Repeatable. */
  stateOf(place: Place, name: string): Promise<'ALARM' | 'OK' | 'INSUFFICIENT_DATA' | undefined>;
  /**
   * DescribeAlarms: the metric, composite and log alarms that are in ALARM, as AWS gives them; all pages up to `limit`
   * alarms. Repeatable.
   */
  firing(
    place: Place,
    limit: number,
  ): Promise<{ readonly alarms: readonly AlarmRecord[]; readonly complete: boolean }>;
  /** ListAlarmMuteRules: whether a mute rule of CloudWatch holds that alarm's actions back now. Repeatable. */
  isMuted(place: Place, name: string): Promise<boolean>;
  /** The same as `firing` of alarms by name, in whatever state; those that are gone are left out. */
  named(place: Place, names: readonly string[]): Promise<readonly AlarmRecord[]>;
};

/** One alarm of DescribeAlarms, dates as ISO texts. */
export type AlarmRecord = { readonly [field: string]: Json };
