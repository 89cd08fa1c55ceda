import { epochMs, type Instant } from '../calendar/index.ts';
import { msOf } from './rhythm.ts';
import type { Layer, Rotation, RotationVersion } from './schedule.ts';
import { rotationFrom } from './turns.ts';

/**
 * The layer `after`, which an edited configuration puts in the place of `before` at `at`, with the past kept: its
 * rotation becomes a version from `at` on, so that whoever is on call stays (see `RotationVersion`), or from its
 * `start` on if that was moved into the future. `after` is returned as it is where the file itself says who is on
 * call: it lists versions, it has moved `start` into the past, or the rotation had not begun.
 */
export function continueLayer(before: Layer, after: Layer, at: Instant): Layer {
  const { rotation } = after;
  if (after.versions !== undefined || msOf(before.rotation.start) >= epochMs(at)) return after;
  const past = (before.versions ?? []).filter((version) => startOf(version) < epochMs(at));
  const inForce = past.reduce(rotationFrom, before.rotation);
  const moved = msOf(rotation.start) !== msOf(inForce.start);
  if (moved && msOf(rotation.start) <= epochMs(at)) return after;
  const different = differences(inForce, rotation);
  const next = moved ? { ...different, start: rotation.start } : { ...different, from: at };
  const versions = moved || Object.keys(different).length > 0 ? [...past, next] : past;
  return { ...after, rotation: before.rotation, ...(versions.length > 0 && { versions }) };
}

const startOf = (version: RotationVersion): number => msOf('start' in version ? version.start : version.from);

function differences(before: Rotation, { every, handoff, people }: Rotation): Partial<RotationVersion> {
  return {
    ...(JSON.stringify(every) !== JSON.stringify(before.every) && { every }),
    ...(handoff !== before.handoff && { handoff: handoff ?? null }),
    ...(JSON.stringify(people) !== JSON.stringify(before.people) && { people }),
  };
}
