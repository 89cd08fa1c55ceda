/**
 * The metrics that the functions write in the embedded metric format, and that the stack draws and watches: both take
 * the names from here. A metric has exactly the dimensions that are named; each further value costs a metric a month.
 */
export { metricNamespace } from '../process/metric-namespace.ts';

export type MetricUnit = 'Count' | 'Milliseconds';

export type MetricForm = {
  readonly name: string;
  readonly unit: MetricUnit;
  /** One value of it each; none when absent. */
  readonly dimension?: string;
};

export const metrics = {
  /** Notifications of alarms that were stored, whichever way they came; repeats do not count. */
  alarmsReceived: { name: 'AlarmsReceived', unit: 'Count' },
  /** Changes of alarms that CloudWatch told of when it was asked, and no notification did. */
  alarmsLost: { name: 'AlarmsLost', unit: 'Count' },
  /** Notifications that were stored more than a minute after the alarm had changed. */
  alarmsLate: { name: 'AlarmsLate', unit: 'Count' },
  /** From the storing of the alarm that opened an incident to the answer of Slack to its first message. */
  timeToFirstMessage: { name: 'TimeToFirstMessage', unit: 'Milliseconds' },
  /** Effects that are due and wait, by lane (`lanes` of the store port); written by tick where there are any. */
  effectsWaiting: { name: 'EffectsWaiting', unit: 'Count', dimension: 'Lane' },
  /** Escalations that run and that nobody has answered; written by tick where there are any. */
  pagesUnacknowledged: { name: 'PagesUnacknowledged', unit: 'Count' },
  /** Answers of Slack with status 429. */
  slackRateLimited: { name: 'SlackRateLimited', unit: 'Count' },
  /** Appends that were decided on a version that was not the newest any more. */
  storeConflicts: { name: 'StoreConflicts', unit: 'Count' },
  /** A beat (below) that came through topic, queue and function, and was stored. */
  heartbeatIn: { name: 'HeartbeatIn', unit: 'Count' },
  /** The work that a beat asked for was done, and Slack answered: the way out is whole. */
  heartbeatOut: { name: 'HeartbeatOut', unit: 'Count' },
} as const satisfies Record<string, MetricForm>;

/**
 * What the stack's schedule publishes to the intake topic every five minutes, so that silence can be told from a way
 * that is broken. SNS signs it like an alarm; its text is `{"tocsin":"heartbeat","at":"2026-03-12T12:00:00Z"}`.
 */
export const heartbeatText = (at: string): string => JSON.stringify({ tocsin: 'heartbeat', at });
