import { isInstant, msBetween, shown, type Problem } from '../calendar/index.ts';
import type { ScheduleDefinition, ShiftFact } from './schedule.ts';

/** What holds for longer belongs into the rotation. */
export const longestFactMs = 366 * 86_400_000;

/**
 * What is wrong with an override, cover or swap before it is stored; nothing when it can be. `people` are the keys
 * of the configuration. A stored fact whose layer or schedule has gone since is passed over, not refused.
 */
export function factProblems(
  fact: ShiftFact,
  schedule: ScheduleDefinition,
  people: ReadonlySet<string>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (field: keyof ShiftFact, problem: string): void =>
    void problems.push({ path: [field], problem });
  if (fact.schedule !== schedule.name)
    report('schedule', `${shown(fact.schedule)} is not the schedule ${shown(schedule.name)}`);
  if (fact.layer !== undefined && !schedule.layers.some(({ name }) => name === fact.layer))
    report(
      'layer',
      `there is no layer ${shown(fact.layer)}: known are ${schedule.layers.map(({ name }) => name).join(', ')}`,
    );
  for (const field of ['replaces', 'person'] as const) {
    const name = fact[field];
    if (typeof name === 'string' && !people.has(name)) report(field, `there is no person ${shown(name)}`);
  }
  if (fact.person === null && fact.replaces === undefined && fact.layer === undefined)
    report('person', 'nobody is named who would be taken off: give replaces or layer');
  for (const field of ['start', 'end', 'createdAt'] as const)
    if (!isInstant(fact[field])) report(field, `${shown(fact[field])} is not an instant in UTC`);
  if (problems.length > 0) return problems;
  if (fact.start >= fact.end)
    report('end', `it ends at ${fact.end}, before or when it starts (${fact.start})`);
  else if (msBetween(fact.start, fact.end) > longestFactMs)
    report('end', 'it lasts for more than 366 days: change the rotation instead');
  return problems;
}
