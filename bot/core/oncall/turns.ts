import type { MsSpan } from '../calendar/index.ts';
import type { PersonName } from '../catalogue/index.ts';
import {
  anchorOf,
  handoffBefore,
  handoffsAfter,
  handoffsBetween,
  msOf,
  rhythmOf,
  type Rhythm,
} from './rhythm.ts';
import type { Layer, Rotation, RotationVersion } from './schedule.ts';

/** A turn of the rotation, whole, before any restriction or fact. */
export type Turn = MsSpan & { readonly person: PersonName };

/** A version of a rotation, ready for arithmetic; in force from `fromMs` until the next version's. */
export type Version = {
  readonly fromMs: number;
  /** Hand-offs up to here do not count: the turn that runs at `fromMs` has begun. */
  readonly countFromMs: number;
  /** When the turn that runs at `fromMs` began: earlier than that if its person stays on call. */
  readonly turnStartMs: number;
  readonly rhythm: Rhythm;
  readonly people: readonly PersonName[];
  /** Who has the turn that runs at `fromMs`, as a position in `people`. */
  readonly first: number;
};

export type Versions = readonly [Version, ...Version[]];

/** The versions of a layer's rotation, oldest first. */
export function versionsOf(zone: string, { rotation, versions: later = [] }: Layer): Versions {
  const versions: [Version, ...Version[]] = [newVersion(zone, rotation)];
  let inForce = rotation;
  for (const next of later) {
    inForce = rotationFrom(inForce, next);
    versions.push(
      'start' in next
        ? newVersion(zone, inForce)
        : nextVersion(zone, versions.at(-1) ?? versions[0], msOf(next.from), inForce),
    );
  }
  return versions;
}

/** The whole rotation that a later version makes of the one before. */
export function rotationFrom(before: Rotation, next: RotationVersion): Rotation {
  const handoff = next.handoff === undefined ? before.handoff : next.handoff;
  return {
    start: 'start' in next ? next.start : before.start,
    every: next.every ?? before.every,
    ...(typeof handoff === 'string' && { handoff }),
    people: next.people ?? before.people,
  };
}

function newVersion(zone: string, rotation: Rotation): Version {
  const fromMs = msOf(rotation.start);
  return {
    fromMs,
    turnStartMs: fromMs,
    ...rhythmFrom(zone, rotation, fromMs),
    people: rotation.people,
    first: 0,
  };
}

function nextVersion(zone: string, before: Version, fromMs: number, rotation: Rotation): Version {
  const { people } = rotation;
  const position = positionAt(before, fromMs);
  const current = personAt(before, position);
  const stays = people.includes(current);
  // In a list that names somebody twice the same position is meant.
  const kept = people[position] === current ? position : people.indexOf(current);
  return {
    fromMs,
    turnStartMs: stays ? turnStartAt(before, fromMs) : fromMs,
    ...rhythmFrom(zone, rotation, fromMs),
    people,
    first: stays ? kept : successor(before.people, position, people),
  };
}

function rhythmFrom(
  zone: string,
  rotation: Rotation,
  fromMs: number,
): Pick<Version, 'rhythm' | 'countFromMs'> {
  const rhythm = rhythmOf(zone, rotation);
  // With a `handoff` later in the day than `start` nobody hands off on the start day: the first turn ends one step on.
  return { rhythm, countFromMs: Math.max(fromMs, anchorOf(rhythm)) };
}

/** The next after `position` in the old order who is among the new people; the first of them when nobody is. */
function successor(old: readonly PersonName[], position: number, people: readonly PersonName[]): number {
  for (let n = 1; n < old.length; n++) {
    const index = people.indexOf(old[(position + n) % old.length] ?? '');
    if (index >= 0) return index;
  }
  return 0;
}

/** All turns that overlap the window, whole, in order. */
export function turnsBetween(versions: Versions, { fromMs, toMs }: MsSpan): readonly Turn[] {
  const turns: Turn[] = [];
  const t = Math.max(fromMs, versions[0].fromMs);
  let v = versions.findLastIndex((one) => one.fromMs <= t);
  let version = versions[v] ?? versions[0];
  let position = positionAt(version, t);
  let startMs = turnStartAt(version, t);
  let nextHandoff = handoffsAfter(version.rhythm, Math.max(t, version.countFromMs));
  while (startMs < toMs) {
    const person = personAt(version, position);
    const handoffMs = nextHandoff();
    const next = versions[v + 1];
    if (next === undefined || handoffMs < next.fromMs) {
      turns.push({ fromMs: startMs, toMs: handoffMs, person });
      startMs = handoffMs;
      position++;
      continue;
    }
    // The turn ends with the version, unless its person stays on call in the next one.
    if (next.turnStartMs === next.fromMs) {
      turns.push({ fromMs: startMs, toMs: next.fromMs, person });
      startMs = next.fromMs;
    }
    v++;
    version = next;
    position = next.first;
    nextHandoff = handoffsAfter(next.rhythm, next.countFromMs);
  }
  return turns;
}

const positionAt = (version: Version, ms: number): number =>
  (version.first + handoffsBetween(version.rhythm, version.countFromMs, Math.max(ms, version.countFromMs))) %
  version.people.length;

function turnStartAt(version: Version, ms: number): number {
  const handoffMs = handoffBefore(version.rhythm, ms);
  return handoffMs > version.countFromMs ? handoffMs : version.turnStartMs;
}

function personAt({ people }: Version, position: number): PersonName {
  const person = people[position % people.length];
  if (person === undefined) throw new Error('a rotation without people was not checked by parseSchedule');
  return person;
}
