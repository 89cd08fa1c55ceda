import type { PersonName } from '../catalogue/index.ts';
import type { ScheduleDefinition } from './schedule.ts';

/** Everybody whom a rotation of the schedule names, in any version; each once. */
export const peopleOfSchedule = ({ layers }: ScheduleDefinition): readonly PersonName[] => [
  ...new Set(
    layers.flatMap(({ rotation, versions = [] }) => [
      ...rotation.people,
      ...versions.flatMap(({ people = [] }) => people),
    ]),
  ),
];
