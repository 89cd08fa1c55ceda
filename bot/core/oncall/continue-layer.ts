import { epochMs, type Instant } from '../calendar/index.ts';
import { msOf } from './rhythm.ts';
import type { Layer, Rotation, RotationChange } from './schedule.ts';
import { changedRotation } from './turns.ts';

/**
 * The layer `after`, which an edited configuration puts in the place of `before` at `at`, with the past kept: its
 * rotation becomes a change from `at` on, so that whoever is on call stays (see `RotationChange`), or from its
 * `start` on if that was moved into the future. `after` is returned as it is where the file itself says who is on
 * call: it lists changes, it has moved `start` into the past, or the rotation had not begun.
 */
export function continueLayer(before: Layer, after: Layer, at: Instant): Layer {
  const { rotation } = after;
  const past = (before.changes ?? []).filter((change) => startOf(change) < epochMs(at));
  const inForce = past.reduce(changedRotation, before.rotation);
  const moved = msOf(rotation.start) !== msOf(inForce.start);
  if (after.changes !== undefined || msOf(before.rotation.start) >= epochMs(at)) return after;
  if (moved && msOf(rotation.start) <= epochMs(at)) return after;
  const change = { ...differences(inForce, rotation), ...(moved ? { start: rotation.start } : { from: at }) };
  const changes = Object.keys(change).length > 1 || moved ? [...past, change] : past;
  return { ...after, rotation: before.rotation, ...(changes.length > 0 && { changes }) };
}

const startOf = (change: RotationChange): number => msOf('start' in change ? change.start : change.from);

function differences(before: Rotation, { every, handoff, people }: Rotation): Partial<RotationChange> {
  return {
    ...(JSON.stringify(every) !== JSON.stringify(before.every) && { every }),
    ...(handoff !== before.handoff && { handoff: handoff ?? null }),
    ...(JSON.stringify(people) !== JSON.stringify(before.people) && { people }),
  };
}
