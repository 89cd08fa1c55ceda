import type { Envelope } from '../../bot/core/incident/index.ts';

type Data = { readonly heldUntil?: string; readonly calmSec?: number };

/** What a story may hold beside single alarms, and the event that shows it. */
const chapters: Readonly<Record<string, (type: string, data: Data) => boolean>> = {
  storms: (type) => type === 'StormBegan',
  'incidents joined with another': (type) => type === 'IncidentMerged',
  'incidents held back by a rule': (type, { heldUntil }) =>
    type === 'IncidentOpened' && heldUntil !== undefined,
  'alarms that flapped': (type) => type === 'AlarmFlapped',
  'signals held back by a mute': (type) => type === 'SignalMuted',
  'incidents resolved by themselves': (type, { calmSec }) =>
    type === 'IncidentResolved' && calmSec !== undefined,
  'incidents paged again': (type) => type === 'AcknowledgementExpired',
};

/** How often each was part of a story. */
export function chaptersOf(
  streams: ReadonlyMap<string, readonly Envelope[]>,
): Readonly<Record<string, number>> {
  const counts = Object.fromEntries(Object.keys(chapters).map((name) => [name, 0]));
  for (const events of streams.values()) {
    for (const { type, data } of events) {
      for (const [name, shows] of Object.entries(chapters)) {
        if (shows(type, data as Data)) counts[name] = counts[name]! + 1;
      }
    }
  }
  return counts;
}
