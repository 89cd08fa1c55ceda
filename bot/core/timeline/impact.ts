import { earlier, msBetween, type Instant } from '../calendar/index.ts';
import type { EvidenceHeader, Envelope, Hurt, Impact, MetricImpact } from '../incident/index.ts';
import { correctionsIn, eventId } from './corrections.ts';

/** From when to when it hurt: what people dated, and what the metric shows; absent where nobody and nothing says. */
export function impactOf(events: readonly Envelope[]): Impact | undefined {
  const corrections = correctionsIn(events);
  const [from, to] = [corrections.get('impact/start')?.to, corrections.get('impact/end')?.to];
  const metric = metricImpact(events);
  if (from === undefined && to === undefined && metric === undefined) return undefined;
  return {
    ...(from === undefined && to === undefined
      ? {}
      : { typed: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } }),
    ...(metric === undefined ? {} : { metric }),
  };
}

/**
 * First and last breaching datapoint of the alarm whose metric was looked at first. Each look sees a window: the
 * beginning is the earliest that any look saw, the end that of the newest look.
 */
function metricImpact(events: readonly Envelope[]): MetricImpact | undefined {
  let found: MetricImpact | undefined;
  let item: string | undefined;
  for (const event of events) {
    if (event.type !== 'EvidenceAttached' && event.type !== 'EvidenceRenewed') continue;
    const { evidence } = event.data as { readonly evidence: EvidenceHeader };
    const { finding, id } = evidence;
    if (finding.kind !== 'metric' || (item !== undefined && id !== item)) continue;
    item = id;
    const { breach, alarm } = finding;
    if (breach === undefined) continue;
    const seen = eventId(event);
    const first = found === undefined || breach.from < found.from;
    found = {
      from: first ? breach.from : found!.from,
      ...(breach.to === undefined ? {} : { to: breach.to, toEvent: seen }),
      alarm,
      evidence: id,
      fromEvent: first ? seen : found!.fromEvent,
    };
  }
  return found;
}

/**
 * From when to when it hurt, as one window: what people dated, else what the metric shows, else when it was said to be
 * mitigated or was resolved; after a reopening only what came later ends it. undefined while it goes on.
 * `events`: corrected.
 */
export function hurtOf(
  events: readonly Envelope[],
  impact: Impact = {},
  openedAt: Instant = '',
): Hurt | undefined {
  const again = events.findLastIndex(({ type }) => type === 'IncidentReopened');
  const since = again === -1 ? openedAt : events[again]!.occurredAt;
  const ended = events.slice(again + 1).find(isMitigation)?.occurredAt;
  const { typed = {}, metric } = impact;
  const measured = metric?.to !== undefined && metric.to >= since ? metric.to : undefined;
  const over = typed.to ?? (ended === undefined ? undefined : (measured ?? ended));
  if (over === undefined) return undefined;
  const begun = typed.from ?? metric?.from;
  const from = earlier(begun ?? openedAt, over);
  const proxy = begun === undefined || (typed.to === undefined && measured === undefined);
  return { from, to: over, proxy };
}

/** Resolving mitigates as well, where nobody said so before. */
export function isMitigation(event: Envelope): boolean {
  if (event.type === 'IncidentMitigated' || event.type === 'IncidentResolved') return true;
  return event.type === 'StatusChanged' && (event.data as { readonly to: string }).to === 'monitoring';
}

/** Minutes that at least one of the windows covers: two incidents at once use up no more than the time that passed. */
export function coveredMin(windows: readonly { readonly from: Instant; readonly to: Instant }[]): number {
  let until = '';
  let ms = 0;
  for (const { from, to } of windows.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const begins = from > until ? from : until;
    if (to > begins) {
      ms += msBetween(begins, to);
      until = to;
    }
  }
  return ms / 60_000;
}
