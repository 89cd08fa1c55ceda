import type { ScheduleDefinition } from '../../../core/oncall/index.ts';
import type { Answer, SettingsSource } from '../../ports/index.ts';

/** The schedule of that name, whatever its case; the only one where none is named. */
export function whichSchedule(
  settings: SettingsSource,
  asked: string | undefined,
): ScheduleDefinition | Answer {
  const { schedules } = settings.current();
  const [only, ...others] = schedules;
  if (asked === undefined && only !== undefined && others.length === 0) return only;
  const found = asked === undefined ? undefined : scheduleNamed(schedules, asked);
  if (found !== undefined) return found;
  const names = schedules.map(({ name }) => name);
  return { answer: 'which-schedule', schedules: names, ...(asked === undefined ? {} : { asked }) };
}

export const scheduleNamed = (
  schedules: readonly ScheduleDefinition[],
  typed: string,
): ScheduleDefinition | undefined =>
  schedules.find(({ name }) => name === typed) ??
  schedules.find(({ name }) => name.toLowerCase() === typed.toLowerCase());
