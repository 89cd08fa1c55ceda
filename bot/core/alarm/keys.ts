import { epochMs } from '../calendar/index.ts';
import { readAlarmArn } from './arn.ts';
import type { AlarmIdentity, AlarmSignal, Contributor } from './signal.ts';

/**
 * What makes two deliveries the same one: the sender's id with the sender (SNS MessageId, EventBridge id, SQS id for
 * raw ones). Undefined when none was sent. SNS retries keep it for 23 days.
 */
export function deliveryKey(delivery: {
  readonly via: string;
  readonly deliveryId?: string;
}): string | undefined {
  if (delivery.deliveryId === undefined) return undefined;
  const layers = delivery.via.split('/');
  const sender = ['sns', 'eventbridge', 'sqs', 'url'].find((each) => layers.includes(each)) ?? 'other';
  return `${sender}:${delivery.deliveryId}`;
}

/**
 * What makes two signals the same transition, whichever ways they came: alarm, contributor, new state and
 * CloudWatch's time of the change. One transition can come through SNS, EventBridge and DescribeAlarms.
 */
export const transitionKey = (signal: AlarmSignal): string =>
  JSON.stringify([
    ...identity(signal.alarm),
    signal.contributor?.id ?? '',
    signal.state.new,
    epochMs(signal.state.at),
  ]);

/** The alarm whose states belong together; with a contributor, that one series of it. */
export const alarmKey = (alarm: AlarmIdentity, contributor?: Contributor): string =>
  JSON.stringify([...identity(alarm), ...(contributor ? [contributor.id] : [])]);

const identity = (alarm: AlarmIdentity): readonly string[] =>
  alarm.arn === undefined ? [alarm.account ?? '', alarm.region ?? '', alarm.name] : [alarm.arn];

/** What an alarm's key says of it; undefined for keys that are not of alarms of CloudWatch. */
export function alarmOfKey(key: string):
  | {
      readonly name: string;
      readonly account?: string;
      readonly region?: string;
      readonly contributor?: string;
    }
  | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(key);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) return undefined;
  const arn = readAlarmArn(parts[0] ?? '');
  const [account = '', region = '', name = '', contributor] = arn
    ? [arn.account, arn.region, arn.name, parts[1]]
    : (parts as readonly string[]);
  if (name === '') return undefined;
  return {
    name,
    ...(account === '' ? {} : { account }),
    ...(region === '' ? {} : { region }),
    ...(contributor === undefined ? {} : { contributor }),
  };
}
