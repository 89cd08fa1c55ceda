import { msBetween, type Instant } from '../calendar/index.ts';
import type { Duration, DurationName, Envelope } from '../incident/index.ts';
import { corrected, correctionsIn, eventId as idOf } from './corrections.ts';

/**
 * Durations of an incident from its events, corrections applied.
 *
 * - `mttd`, time to detect: the beginning of the impact -> the incident was opened. Where nobody corrected when the
 *   impact began the alarm's state change stands in, as a proxy: the trouble began before the alarm noticed.
 * - `mtta`, time to acknowledge: the first page -> the first acknowledgement.
 * - `mttm`, time to mitigate: opened -> the end of the impact where people dated it, else mitigated for the first
 *   time (said so, or moved to monitoring); where nobody said so until it was resolved, that stands in, as a proxy.
 * - `mttr`, time to resolve: opened -> resolved for the last time.
 *
 * One that has not happened is absent.
 */
export function durations(recorded: readonly Envelope[]): readonly Duration[] {
  const corrections = correctionsIn(recorded);
  const events = corrected(recorded, corrections);
  const [began, ended] = [corrections.get('impact/start'), corrections.get('impact/end')];
  const opened = first(events, 'IncidentOpened');
  if (!opened) return [];
  const data = opened.data as { readonly startedAt: Instant; readonly how: string };
  const paged = first(events, 'PersonPaged');
  const acknowledged = first(events, 'PageAcknowledged') ?? first(events, 'IncidentAcknowledged');
  const mitigated = events.find(isMitigation);
  const resolved = lastResolution(events);
  return [
    ...(began !== undefined
      ? [duration('mttd', began.to, opened.occurredAt, began.event, idOf(opened), false)]
      : data.how === 'alarm'
        ? [duration('mttd', data.startedAt, opened.occurredAt, 'alarm', idOf(opened), true)]
        : []),
    ...(paged && acknowledged ? [between('mtta', paged, acknowledged)] : []),
    ...(ended !== undefined
      ? [duration('mttm', opened.occurredAt, ended.to, idOf(opened), ended.event, false)]
      : mitigated
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
