import type { Place } from './evidence.ts';

/** What CloudWatch says of alarms now (bot/aws/evidence/alarm-states). Throws EvidenceError only. */
export type AlarmStates = {
  /** DescribeAlarms: the state of the alarm of that name, undefined when there is none. Repeatable. */
  stateOf(place: Place, name: string): Promise<'ALARM' | 'OK' | 'INSUFFICIENT_DATA' | undefined>;
};
