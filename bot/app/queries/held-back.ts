import type { Instant } from '../../core/calendar/index.ts';
import { alarmOfKey } from '../../core/alarm/index.ts';
import { holds, mutedBy, type Mute } from '../../core/triage/index.ts';
import type { Store } from '../ports/index.ts';
import { deskStream, type Streams } from '../streams/index.ts';

/** More desks than these are not looked through. */
const desksAtMost = 500;

/**
 * Names of the alarms that each mute holds back at `now`, by its id. An alarm counts for one mute: the one that held
 * it back first, or, when that is over, another that holds it (its tags are not looked at again).
 */
export async function heldBack(
  { store, streams }: { readonly store: Store; readonly streams: Streams },
  mutes: readonly Mute[],
  now: Instant,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const stream of await store.streams('desk/', undefined, desksAtMost)) {
    const service = stream.slice('desk/'.length);
    const { state } = await streams.load(deskStream, service);
    for (const [key, last] of Object.entries(state.alarms)) {
      if (last.muted === undefined || last.state === 'OK') continue;
      const name = alarmOfKey(key)?.name ?? key;
      const first = mutes.find(({ id, ...times }) => id === last.muted && holds(times, now));
      const mute = first ?? mutedBy(mutes, { service, name }, now)?.mute;
      if (mute !== undefined) found.set(mute.id, [...(found.get(mute.id) ?? []), name]);
    }
  }
  return found;
}
