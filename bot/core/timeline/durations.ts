import { clockSecBetween, type Instant } from '../calendar/index.ts';
import type { Duration, DurationName, Envelope, MetricImpact } from '../incident/index.ts';
import { corrected, correctionsIn, eventId as idOf, type Corrections } from './corrections.ts';
import { impactOf, isMitigation } from './impact.ts';

/**
 * Durations of an incident from its events, corrections applied.
 *
 * - `mttd`, time to detect: the beginning of the impact -> the incident was opened. Where nobody dated the impact the
 *   first datapoint beyond the threshold stands in, else the alarm's state change, as a proxy: the trouble began before
 *   the alarm noticed.
 * - `mtta`, time to acknowledge: the first page -> the first acknowledgement.
 * - `mttm`, time to mitigate: opened -> the end of the impact where people dated it, else mitigated for the first
 *   time (said so, or moved to monitoring); where nobody said so until it was resolved, the last datapoint beyond the
 *   threshold stands in, else the resolution, as a proxy.
 * - `mttr`, time to resolve: opened -> resolved for the last time.
 *
 * Each is in whole seconds, the difference of the times that the timeline shows. One that has not happened is absent.
 */
export function durations(recorded: readonly Envelope[]): readonly Duration[] {
  const corrections = correctionsIn(recorded);
  const events = corrected(recorded, corrections);
  const opened = first(events, 'IncidentOpened');
  if (!opened) return [];
  const seen = { opened, corrections, metric: impactOf(recorded)?.metric };
  const paged = first(events, 'PersonPaged');
  const acknowledged = first(events, 'PageAcknowledged') ?? first(events, 'IncidentAcknowledged');
  const resolved = lastResolution(events);
  return [
    ...detection(seen),
    ...(paged && acknowledged ? [between('mtta', paged, acknowledged)] : []),
    ...mitigation(seen, events.find(isMitigation)),
    ...(resolved ? [between('mttr', opened, resolved)] : []),
  ];
}

type Seen = {
  readonly opened: Envelope;
  readonly corrections: Corrections;
  readonly metric: MetricImpact | undefined;
};

function detection({ opened, corrections, metric }: Seen): readonly Duration[] {
  const to = opened.occurredAt;
  const began = corrections.get('impact/start');
  if (began !== undefined) return [duration('mttd', began.to, to, began.event, idOf(opened), false)];
  if (metric !== undefined && metric.from <= to)
    return [duration('mttd', metric.from, to, metric.fromEvent, idOf(opened), true)];
  const { how, startedAt } = opened.data as { readonly startedAt: Instant; readonly how: string };
  return how === 'alarm' ? [duration('mttd', startedAt, to, 'alarm', idOf(opened), true)] : [];
}

function mitigation(
  { opened, corrections, metric }: Seen,
  mitigated: Envelope | undefined,
): readonly Duration[] {
  const from = opened.occurredAt;
  const ended = corrections.get('impact/end');
  if (ended !== undefined) return [duration('mttm', from, ended.to, idOf(opened), ended.event, false)];
  if (mitigated === undefined) return [];
  if (mitigated.type !== 'IncidentResolved') return [between('mttm', opened, mitigated)];
  const { to, toEvent } = metric ?? {};
  return to !== undefined && toEvent !== undefined && to >= from && to <= mitigated.occurredAt
    ? [duration('mttm', from, to, idOf(opened), toEvent, true)]
    : [{ ...between('mttm', opened, mitigated), proxy: true }];
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
): Duration => ({ name, sec: Math.max(0, clockSecBetween(from, to)), from: fromId, to: toId, proxy });

const first = (events: readonly Envelope[], type: string): Envelope | undefined =>
  events.filter((event) => event.type === type).toSorted(byTime)[0];

const byTime = (a: Envelope, b: Envelope): number =>
  a.occurredAt === b.occurredAt ? 0 : a.occurredAt < b.occurredAt ? -1 : 1;

/** The resolution that still holds: none after a reopening without another. */
function lastResolution(events: readonly Envelope[]): Envelope | undefined {
  const last = events.findLast(({ type }) => type === 'IncidentResolved' || type === 'IncidentReopened');
  return last?.type === 'IncidentResolved' ? last : undefined;
}
