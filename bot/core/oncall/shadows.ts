import type { Instant } from '../calendar/index.ts';
import type { PersonName } from '../catalogue/index.ts';
import { rosterOf } from './roster.ts';
import type { ScheduleDefinition, ShiftFact } from './schedule.ts';

/** Somebody who looks on in a layer to learn; never on call by it. */
export type Shadow = { readonly layer: string; readonly person: PersonName };

/** Who looks on at the instant: the shadows of every layer in which somebody else is on call then. */
export function shadowsAt(
  schedule: ScheduleDefinition,
  facts: readonly ShiftFact[],
  at: Instant,
): readonly Shadow[] {
  if (schedule.layers.every(({ shadows }) => shadows === undefined)) return [];
  const onCall = rosterOf([schedule], facts).onCallAt(at);
  return schedule.layers.flatMap(({ name, shadows = [] }) =>
    onCall.some(({ layer }) => layer === name)
      ? shadows
          .filter((person) => !onCall.some((each) => each.person === person))
          .map((person) => ({ layer: name, person }))
      : [],
  );
}
