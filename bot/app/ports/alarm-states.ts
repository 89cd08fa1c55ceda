import type { Instant } from '../../core/calendar/index.ts';
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
  /**
   * ListAlarmMuteRules, GetAlarmMuteRule: the mute rules of CloudWatch that hold or are to come, `limit` at most, within
   * a few seconds. Repeatable.
   */
  muteRules(
    place: Place,
    limit: number,
  ): Promise<{ readonly rules: readonly MuteRule[]; readonly complete: boolean }>;
  /**
   * PutAlarmMuteRule: holds the actions of these alarms back once, in whole minutes that hold `from` and `until`; a rule
   * of that name is replaced. Repeatable.
   */
  putMuteRule(place: Place, rule: NewMuteRule): Promise<void>;
  /** DeleteAlarmMuteRule; one that is not there is gone. Repeatable. */
  deleteMuteRule(place: Place, name: string): Promise<void>;
  /** DescribeAlarms: names that begin with `prefix`, all pages up to `limit`. Repeatable. */
  names(
    place: Place,
    prefix: string,
    limit: number,
  ): Promise<{ readonly names: readonly string[]; readonly complete: boolean }>;
  /** The same as `firing` of alarms by name, in whatever state; those that are gone are left out. */
  named(place: Place, names: readonly string[]): Promise<readonly AlarmRecord[]>;
};

/** A mute rule as CloudWatch has it. */
export type MuteRule = {
  readonly name: string;
  readonly status: 'ACTIVE' | 'SCHEDULED';
  readonly alarms: readonly string[];
  /** `at(2026-11-21T22:00)` or `cron(0 2 * * SUN)`, for `PT2H`, on the clocks of `zone`. */
  readonly expression: string;
  readonly duration: string;
  readonly zone: string;
  /** Of one that holds once. */
  readonly until?: Instant;
};

export type NewMuteRule = {
  readonly name: string;
  readonly alarms: readonly string[];
  readonly from: Instant;
  readonly until: Instant;
  readonly why: string;
};

/** Limits of PutAlarmMuteRule (API reference, 2026): alarms of a rule, and how long one time of it lasts. */
export const muteRuleLimits = { alarms: 100, sec: 15 * 24 * 3600 } as const;

/** One alarm of DescribeAlarms, dates as ISO texts. */
export type AlarmRecord = { readonly [field: string]: Json };
