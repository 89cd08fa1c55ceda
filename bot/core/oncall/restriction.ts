import { clockMinutes, weekdayRange, type WeekWindow } from '../calendar/index.ts';
import type { Restriction } from './schedule.ts';

const WHOLE_DAY = [{ fromMin: 0, toMin: 1440 }];

/** The windows of restrictions that `parseSchedule` has accepted. */
export const weekWindowsOf = (restrictions: readonly Restriction[]): readonly WeekWindow[] =>
  restrictions.map(({ weekdays, times }) => ({
    ...(weekdays && { weekdays: weekdays.map(checkedWeekdays) }),
    times:
      times?.map(({ from, to }) => ({ fromMin: checkedMinutes(from), toMin: checkedMinutes(to) })) ??
      WHOLE_DAY,
  }));

function checkedWeekdays(text: string): Exclude<ReturnType<typeof weekdayRange>, string> {
  const range = weekdayRange(text);
  if (typeof range === 'string') throw new Error(`not checked by parseSchedule: ${range}`);
  return range;
}

function checkedMinutes(text: string): number {
  const minutes = clockMinutes(text);
  if (minutes === undefined) throw new Error(`not checked by parseSchedule: ${JSON.stringify(text)}`);
  return minutes;
}
