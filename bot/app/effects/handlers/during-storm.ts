import type { Envelope } from '../../../core/incident/index.ts';
import type { DeskSignal } from '../../../core/triage/index.ts';

/** A change of an alarm as its desk recorded it. */
export type Recorded = { readonly id: string; readonly signal: DeskSignal };

/** What a desk's events of signals and of redirections hold. */
type DeskData = {
  readonly signal?: DeskSignal;
  readonly incident?: string;
  readonly from?: string;
  readonly to?: string;
};

const changes: ReadonlySet<string> = new Set([
  'SignalOpenedIncident',
  'SignalJoined',
  'SignalCleared',
  'SignalCounted',
]);

/**
 * The changes of a desk's alarms that belong to a storm, in the order in which they came, from the first that fired:
 * those sent to the storm itself, and those sent to what became part of it.
 */
export function duringStorm(events: readonly Envelope[], storm: string): readonly Recorded[] {
  const parts = new Set([storm]);
  for (const { type, data } of events.toReversed()) {
    const { from, to } = data as DeskData;
    if (type === 'IncidentRedirected' && from !== undefined && to !== undefined && parts.has(to)) {
      parts.add(from);
    }
  }
  const own = events.flatMap(({ id, type, data }) => {
    const { signal, incident } = data as DeskData;
    return changes.has(type) && signal !== undefined && incident !== undefined && parts.has(incident)
      ? [{ id, signal }]
      : [];
  });
  const first = own.findIndex(({ signal }) => signal.state === 'ALARM');
  return first < 0 ? [] : own.slice(first);
}
