import { msBetween, type Instant } from '../calendar/index.ts';
import type { Envelope } from '../incident/index.ts';

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

/**
 * Durations of an incident from its events.
 *
 * - `mttd`, time to detect: the alarm's state change -> the incident was opened. A proxy: the trouble began before
 *   the alarm noticed.
 * - `mtta`, time to acknowledge: the first page -> the first acknowledgement.
 * - `mttm`, time to mitigate: opened -> mitigated for the first time (said so, or moved to monitoring); where nobody
 *   said so until it was resolved, that stands in, as a proxy.
 * - `mttr`, time to resolve: opened -> resolved for the last time.
 *
 * One that has not happened is absent.
 */
export function durations(events: readonly Envelope[]): readonly Duration[] {
  const opened = first(events, 'IncidentOpened');
  if (!opened) return [];
  const data = opened.data as { readonly startedAt: Instant; readonly how: string };
  const paged = first(events, 'PersonPaged');
  const acknowledged = first(events, 'PageAcknowledged') ?? first(events, 'IncidentAcknowledged');
  const mitigated = events.find(isMitigation);
  const resolved = lastResolution(events);
  return [
    ...(data.how === 'alarm'
      ? [duration('mttd', data.startedAt, opened.occurredAt, 'alarm', idOf(opened), true)]
      : []),
    ...(paged && acknowledged ? [between('mtta', paged, acknowledged)] : []),
    ...(mitigated
      ? [{ ...between('mttm', opened, mitigated), proxy: mitigated.type === 'IncidentResolved' }]
      : []),
    ...(resolved ? [between('mttr', opened, resolved)] : []),
  ];
}

const between = (name: DurationName, from: Envelope, to: Envelope): Duration =>
  duration(name, from.occurredAt, to.occurredAt, idOf(from), idOf(to), false);

const duration = (
  name: DurationName,
  from: Instant,
  to: Instant,
  fromId: string,
  toId: string,
  proxy: boolean,
): Duration => ({ name, sec: Math.max(0, msBetween(from, to) / 1000), from: fromId, to: toId, proxy });

const idOf = (event: Envelope): string => `${event.stream}:${event.version}`;

const first = (events: readonly Envelope[], type: string): Envelope | undefined =>
  events.filter((event) => event.type === type).toSorted(byTime)[0];

const byTime = (a: Envelope, b: Envelope): number =>
  a.occurredAt === b.occurredAt ? 0 : a.occurredAt < b.occurredAt ? -1 : 1;

/** Resolving mitigates as well, where nobody said so before. */
function isMitigation(event: Envelope): boolean {
  if (event.type === 'IncidentMitigated' || event.type === 'IncidentResolved') return true;
  return event.type === 'StatusChanged' && (event.data as { readonly to: string }).to === 'monitoring';
}

/** The resolution that still holds: none after a reopening without another. */
function lastResolution(events: readonly Envelope[]): Envelope | undefined {
  const last = events.findLast(({ type }) => type === 'IncidentResolved' || type === 'IncidentReopened');
  return last?.type === 'IncidentResolved' ? last : undefined;
}
