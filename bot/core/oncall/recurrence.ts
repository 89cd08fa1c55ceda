import {
  DAY_MS,
  daysInMonth,
  startOfWallDay,
  wallDateOf,
  WEEK_MS,
  weekdayOf,
  type WallMs,
} from '../calendar/index.ts';

/**
 * A rule of an event that repeats (RFC 5545, 3.3.10), as far as leave needs it: by days, weeks, months and years, with
 * days of the week and of the month, months, a count or an end. Times of day are those of the event. Read and walked by
 * hand because a calendar is hostile: a library unfolds a rule that fits every second of a century, or never.
 */
export type Recurrence = {
  readonly every: 'day' | 'week' | 'month' | 'year';
  readonly interval: number;
  readonly count?: number;
  /** As written: a day, or an instant. */
  readonly until?: string;
  /** `nth` 0 is every such weekday, -1 the last of its month or year. */
  readonly weekdays: readonly { readonly weekday: number; readonly nth: number }[];
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  readonly weekStart: number;
  /** Which of the days that fit in one day, week, month or year; -1 is the last of them. Empty: all. */
  readonly positions: readonly number[];
};

const units = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const;
const weekdayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Undefined for what is no rule, or one of a kind that leave does not have. */
export function readRecurrence(text: string): Recurrence | undefined {
  if (text.length > 500) return undefined;
  const parts = new Map(text.toUpperCase().split(';').filter(Boolean).map(keyAndValue));
  const known = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'WKST', 'BYSETPOS'];
  if ([...parts.keys()].some((key) => !known.includes(key))) return undefined;
  const every = units[(parts.get('FREQ') ?? '') as keyof typeof units];
  const interval = wholeNumber(parts.get('INTERVAL') ?? '1', 1, 1000);
  const count = parts.has('COUNT') ? wholeNumber(parts.get('COUNT')!, 1, 10_000) : null;
  const until = parts.get('UNTIL');
  const weekdays = listOf(parts.get('BYDAY'), weekdayIn);
  const monthDays = listOf(parts.get('BYMONTHDAY'), (each) => dayNumber(each));
  const months = listOf(parts.get('BYMONTH'), (each) => wholeNumber(each, 1, 12));
  const positions = listOf(parts.get('BYSETPOS'), positionIn);
  const weekStart = weekdayNames.indexOf(parts.get('WKST') ?? 'MO');
  if (every === undefined || interval === undefined || count === undefined || weekStart < 0) return undefined;
  if (weekdays === undefined || monthDays === undefined || months === undefined) return undefined;
  // It picks from what other parts name (RFC 5545, 3.3.10).
  const picks = weekdays.length + monthDays.length + months.length > 0;
  if (positions === undefined || (positions.length > 0 && !picks)) return undefined;
  if (until !== undefined && !/^\d{8}(?:T\d{6}Z?)?$/.test(until)) return undefined;
  if (every !== 'month' && every !== 'year' && weekdays.some(({ nth }) => nth !== 0)) return undefined;
  return {
    every,
    interval,
    ...(count === null ? {} : { count }),
    ...(until === undefined ? {} : { until }),
    weekdays,
    monthDays,
    months,
    weekStart,
    positions,
  };
}

function keyAndValue(part: string): [string, string] {
  const cut = part.indexOf('=');
  return cut < 0 ? [part, ''] : [part.slice(0, cut), part.slice(cut + 1)];
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const value = /^[+]?\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

function dayNumber(text: string): number | undefined {
  const value = /^[+-]?\d{1,2}$/.test(text) ? Number(text) : 0;
  return value !== 0 && Math.abs(value) <= 31 ? value : undefined;
}

function positionIn(text: string): number | undefined {
  const value = /^[+-]?\d{1,3}$/.test(text) ? Number(text) : 0;
  return value !== 0 && Math.abs(value) <= 366 ? value : undefined;
}

function weekdayIn(text: string): { readonly weekday: number; readonly nth: number } | undefined {
  const [, nth = '0', name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? [];
  const weekday = weekdayNames.indexOf(name);
  return weekday < 0 || Math.abs(Number(nth)) > 53 ? undefined : { weekday, nth: Number(nth) };
}

/** Empty when absent; undefined when one of it cannot be read. */
function listOf<T>(
  text: string | undefined,
  read: (entry: string) => T | undefined,
): readonly T[] | undefined {
  if (text === undefined) return [];
  const entries = text.split(',').slice(0, 60).map(read);
  return entries.some((each) => each === undefined) ? undefined : (entries as readonly T[]);
}

/** So many days may still be looked at, of one calendar altogether. */
export type Budget = { days: number };

/**
 * Starts of the event on the wall clock, from `from` to before `to`, its first one among them if it lies there; an end
 * by UNTIL is the caller's to see. Undefined when the budget is used up.
 */
export function startsOf(
  rule: Recurrence,
  first: WallMs,
  { from, to }: { readonly from: WallMs; readonly to: WallMs },
  budget: Budget,
): readonly WallMs[] | undefined {
  const firstDay = startOfWallDay(first);
  const time = first - firstDay;
  const starts: WallMs[] = [];
  // Without a count what was before does not matter: every day can be judged by itself.
  let day = rule.count === undefined ? Math.max(firstDay, startOfWallDay(from) - DAY_MS) : firstDay;
  let left = rule.count ?? Infinity;
  const isPicked = picking(rule, firstDay, budget);
  for (; day + time < to && left > 0; day += DAY_MS) {
    budget.days -= 1;
    if (budget.days < 0) return undefined;
    if (day !== firstDay && !(fits(rule, firstDay, day) && isPicked(day))) continue;
    if (budget.days < 0) return undefined;
    left -= 1;
    if (day + time >= from) starts.push(day + time);
  }
  return starts;
}

/** Whether a day that fits is one of those that BYSETPOS names. The days of a period are looked at once. */
function picking(rule: Recurrence, firstDay: WallMs, budget: Budget): (day: WallMs) => boolean {
  const { positions } = rule;
  if (positions.length === 0) return () => true;
  let known: { readonly begin: WallMs; readonly days: readonly WallMs[] } | undefined;
  return (day) => {
    const [begin, end] = periodOf(rule, day);
    if (known?.begin !== begin) {
      const length = (end - begin) / DAY_MS;
      budget.days -= length;
      const all = Array.from({ length }, (_, n) => begin + n * DAY_MS);
      known = { begin, days: all.filter((each) => fits(rule, firstDay, each)) };
    }
    const index = known.days.indexOf(day);
    return positions.includes(index + 1) || positions.includes(index - known.days.length);
  };
}

/** The day, week, month or year of a day, from its first day to the one after its last. */
function periodOf({ every, weekStart }: Recurrence, day: WallMs): readonly [WallMs, WallMs] {
  const { year, month } = wallDateOf(day);
  switch (every) {
    case 'day':
      return [day, day + DAY_MS];
    case 'week': {
      const begin = day - ((weekdayOf(day) - weekStart + 7) % 7) * DAY_MS;
      return [begin, begin + WEEK_MS];
    }
    case 'month':
      return [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 1)];
    case 'year':
      return [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  }
}

function fits(rule: Recurrence, firstDay: WallMs, day: WallMs): boolean {
  const { every, interval, weekdays, monthDays, months, weekStart } = rule;
  const at = wallDateOf(day);
  const begun = wallDateOf(firstDay);
  if (months.length > 0 && !months.includes(at.month)) return false;
  switch (every) {
    case 'day':
      if (((day - firstDay) / DAY_MS) % interval !== 0) return false;
      return onMonthDay(monthDays, at) && onWeekday(weekdays, day, true);
    case 'week': {
      const week = (wall: WallMs): number =>
        (wall - ((weekdayOf(wall) - weekStart + 7) % 7) * DAY_MS) / WEEK_MS;
      if (Math.round(week(day) - week(firstDay)) % interval !== 0) return false;
      return weekdays.length === 0 ? weekdayOf(day) === weekdayOf(firstDay) : onWeekday(weekdays, day, true);
    }
    case 'month':
      if (((at.year - begun.year) * 12 + at.month - begun.month) % interval !== 0) return false;
      if (weekdays.length === 0 && monthDays.length === 0) return at.day === begun.day;
      return onMonthDay(monthDays, at) && onWeekday(weekdays, day, true);
    case 'year':
      if ((at.year - begun.year) % interval !== 0) return false;
      if (weekdays.length === 0 && monthDays.length === 0)
        return at.day === begun.day && (months.length > 0 || at.month === begun.month);
      return onMonthDay(monthDays, at) && onWeekday(weekdays, day, months.length > 0);
  }
}

type Day = { readonly year: number; readonly month: number; readonly day: number };

const onMonthDay = (monthDays: readonly number[], { year, month, day }: Day): boolean =>
  monthDays.length === 0 || monthDays.includes(day) || monthDays.includes(day - daysInMonth(year, month) - 1);

/** `nth` counts within the month, or within the year. */
function onWeekday(weekdays: Recurrence['weekdays'], day: WallMs, inMonth: boolean): boolean {
  if (weekdays.length === 0) return true;
  const { year, month, day: ofMonth } = wallDateOf(day);
  const length = inMonth
    ? daysInMonth(year, month)
    : (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY_MS;
  const index = inMonth ? ofMonth : (startOfWallDay(day) - Date.UTC(year, 0, 1)) / DAY_MS + 1;
  return weekdays.some(({ weekday, nth }) => {
    if (weekday !== weekdayOf(day)) return false;
    if (nth === 0) return true;
    return nth > 0 ? Math.ceil(index / 7) === nth : Math.ceil((length - index + 1) / 7) === -nth;
  });
}
