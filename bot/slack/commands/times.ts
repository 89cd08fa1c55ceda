import { clockMinutes, instantFromText, type Moment } from '../../core/calendar/index.ts';

/** What was read, with the words after it. */
export type Read<T> = { readonly rest: readonly string[] } & T;

const unitSec: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400, w: 604_800 };

const unit = '(?:m(?:ins?|inutes?)?|h(?:rs?|ours?)?|d(?:ays?)?|w(?:eeks?)?)';
const unitAlone = new RegExp(`^${unit}$`, 'i');
const lengthForm = new RegExp(`^(?:\\d{1,5}${unit})+$`, 'i');

/** `2h` or `2 hours` and nothing else, in seconds; undefined for what is no length. */
export function lengthSec(text: string): number | undefined {
  const read = readLength(text.trim().split(/\s+/));
  return 'wrong' in read || read.rest.length > 0 ? undefined : read.wish.forSec;
}

/** `2h`, `90m`, `1h30m`, `2 hours`, `1d`. */
export function readLength([first = '', second, ...rest]: readonly string[]):
  | Read<{ readonly wish: { readonly forSec: number } }>
  | { readonly wrong: 'length'; readonly value: string } {
  const wide = second !== undefined && /^\d+$/.test(first) && unitAlone.test(second);
  const text = (wide ? first + second : first).toLowerCase();
  if (!lengthForm.test(text)) return { wrong: 'length', value: wide ? `${first} ${second}` : first };
  const parts = [...text.matchAll(/(\d+)([mhdw])/g)];
  const forSec = parts.reduce((sum, [, n, letter]) => sum + Number(n) * unitSec[letter!]!, 0);
  if (forSec === 0) return { wrong: 'length', value: first };
  return { wish: { forSec }, rest: wide || second === undefined ? rest : [second, ...rest] };
}

/**
 * `14:00`, `2026-11-21`, `2026-11-21 06:00`, `2026-11-21T06:00`, `friday 18:00`, `tomorrow 9:00`, or an instant with
 * its offset. A day alone is its beginning.
 */
export function readMoment([first = '', ...rest]: readonly string[]):
  | Read<{ readonly moment: Moment }>
  | { readonly wrong: 'time'; readonly value: string } {
  const instant = instantFromText(first);
  if (instant !== undefined) return { moment: { instant }, rest };
  const minute = readClock(first);
  if (minute !== undefined) return { moment: { minute }, rest };
  const named = dayNamed(first.toLowerCase());
  if (named !== undefined) {
    const { minute: own, rest: others } = clockAfter(rest);
    return { moment: { ...named, minute: own }, rest: others };
  }
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:[Tt](\d{1,2}:\d{2}))?$/.exec(first) ?? [];
  if (date === undefined || instantFromText(`${date}T00:00Z`) === undefined)
    return { wrong: 'time', value: first };
  if (time !== undefined) {
    const own = readClock(time);
    return own === undefined ? { wrong: 'time', value: first } : { moment: { date, minute: own }, rest };
  }
  const { minute: own, rest: others } = clockAfter(rest);
  return { moment: { date, minute: own }, rest: others };
}

function dayNamed(word: string): { readonly weekday: number } | { readonly inDays: number } | undefined {
  if (word === 'today') return { inDays: 0 };
  if (word === 'tomorrow') return { inDays: 1 };
  const weekday = weekdayOf(word);
  return weekday === undefined ? undefined : { weekday };
}

function clockAfter(rest: readonly string[]): Read<{ readonly minute: number }> {
  const [next = '', ...others] = rest;
  const own = readClock(next);
  return own === undefined ? { minute: 0, rest } : { minute: own, rest: others };
}

const readClock = (time: string): number | undefined => clockMinutes(padded(time));

const padded = (time: string): string => (/^\d:\d\d$/.test(time) ? `0${time}` : time);

/** `22:00-02:00`; it ends on the next day when the second time is not after the first. */
export function readClockSpan(
  text: string,
): { readonly fromMin: number; readonly toMin: number } | undefined {
  const [, start = '', end = ''] = /^(\d{1,2}:\d{2})[-–](\d{1,2}:\d{2})$/.exec(text) ?? [];
  const [fromMin, toMin] = [readClock(start), readClock(end)];
  return fromMin === undefined || toMin === undefined || fromMin === 1440 ? undefined : { fromMin, toMin };
}

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Number of the weekday of that name, of which three letters are enough; 0 is Sunday. */
export function weekdayOf(name: string): number | undefined {
  const singular = name.replace(/s$/, '');
  const at = days.findIndex((day) => singular.length >= 3 && day.startsWith(singular));
  return at < 0 ? undefined : at;
}
