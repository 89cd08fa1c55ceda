import { clockMinutes, weekdayRange, type WeekWindow } from '../calendar/index.ts';
import { wallDays, type DayWindow, type Holidays } from './holidays.ts';
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

/** The same where some of them name holidays; undefined where none does. */
export function dayWindowsOf(
  restrictions: readonly Restriction[],
  holidays: Holidays,
): readonly DayWindow[] | undefined {
  if (restrictions.every(({ on, notOn }) => on === undefined && notOn === undefined)) return undefined;
  const daysOf = (name: string | undefined) => (name === undefined ? null : wallDays(holidays[name] ?? []));
  return weekWindowsOf(restrictions).map((window, n) => ({
    ...window,
    on: daysOf(restrictions[n]?.on),
    notOn: daysOf(restrictions[n]?.notOn),
  }));
}

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
