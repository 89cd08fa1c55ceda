import { instantFromText, type Instant } from '../calendar/index.ts';
import type { PersonName } from '../catalogue/index.ts';
import type { Layer, ScheduleDefinition } from '../oncall/index.ts';

/** Everybody who takes turns in the schedule at that time, whether or not it is their turn, layer by layer. */
export const membersOf = ({ layers }: ScheduleDefinition, at: Instant): readonly PersonName[] => [
  ...new Set(layers.flatMap((layer) => peopleOf(layer, at))),
];

function peopleOf({ rotation, versions = [] }: Layer, at: Instant): readonly PersonName[] {
  const inForce = versions.findLast(
    (version) =>
      version.people !== undefined &&
      (instantFromText('from' in version ? version.from : version.start) ?? '') <= at,
  );
  return inForce?.people ?? rotation.people;
}
