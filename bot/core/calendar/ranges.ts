import { shown } from './problem.ts';

/** From and to both belong to it. */
export type NumberRange = { readonly from: number; readonly to: number };

export const inRanges = (n: number, ranges: readonly NumberRange[]): boolean =>
  ranges.some((range) => n >= range.from && n <= range.to);

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

type Member = { readonly n: number } | { readonly problem: string };

// The rules of the four parsers below, and what they refuse, are Alertmanager's (timeinterval/timeinterval.go):
// "a" or "a:b" without blanks, in any case, both ends included. Beyond that a month or year that cannot be is refused.

/** `monday`, `monday:friday`; 0 is Sunday. A problem is a sentence. */
export const weekdayRange = (value: unknown): NumberRange | string =>
  rangeOf(value, weekday, ({ from, to }, text) =>
    from > to
      ? `${shown(text)} ends before it starts: the week begins with sunday; write two entries, such as "friday:saturday" and "sunday:monday"`
      : undefined,
  );

/** `1`, `-1` (the last), `1:7`, `-7:-1`, `20:-1`. */
export const dayOfMonthRange = (value: unknown): NumberRange | string =>
  rangeOf(value, dayOfMonth, ({ from, to }, text) => {
    if (from < 0 && to > 0)
      return `${shown(text)} goes from the end of the month to its beginning: the end must be negative if the start is`;
    // 28 is the shortest month: what is reversed there can be right in no month that the rule is meant for.
    return (from < 0 ? 28 + from : from) > (to < 0 ? 28 + to : to)
      ? `${shown(text)} ends before it starts`
      : undefined;
  });

/** `april`, `4`, `january:march`, `1:3`. */
export const monthRange = (value: unknown): NumberRange | string =>
  rangeOf(value, month, ({ from, to }, text) =>
    from > to
      ? `${shown(text)} ends before it starts: write two entries, such as "december" and "january"`
      : undefined,
  );

/** `2026`, `2026:2028`. */
export const yearRange = (value: unknown): NumberRange | string =>
  rangeOf(value, year, ({ from, to }, text) =>
    from > to ? `${shown(text)} ends before it starts` : undefined,
  );

function rangeOf(
  value: unknown,
  member: (text: string) => Member,
  refused: (range: NumberRange, text: string) => string | undefined,
): NumberRange | string {
  if (typeof value !== 'string' && !Number.isInteger(value))
    return `${shown(value)} is not a text such as "a" or "a:b"`;
  const text = String(value);
  const parts = text.toLowerCase().split(':');
  if (parts.length > 2) return `${shown(text)} is not a range: write "a" or "a:b"`;
  const from = member(parts[0] ?? '');
  if ('problem' in from) return from.problem;
  const to = parts[1] === undefined ? from : member(parts[1]);
  if ('problem' in to) return to.problem;
  const range = { from: from.n, to: to.n };
  return refused(range, text) ?? range;
}

function weekday(text: string): Member {
  const n = WEEKDAYS.indexOf(text);
  return n >= 0 ? { n } : { problem: `${shown(text)} is not a valid weekday: write ${WEEKDAYS.join(', ')}` };
}

function dayOfMonth(text: string): Member {
  const n = wholeNumber(text);
  return n !== undefined && n !== 0 && Math.abs(n) <= 31
    ? { n }
    : { problem: `${shown(text)} is not a valid day of the month: write 1 to 31, or -1 (the last) to -31` };
}

function month(text: string): Member {
  const named = MONTHS.indexOf(text);
  const n = named >= 0 ? named + 1 : wholeNumber(text);
  return n !== undefined && n >= 1 && n <= 12
    ? { n }
    : { problem: `${shown(text)} is not a valid month: write january to december, or 1 to 12` };
}

function year(text: string): Member {
  const n = wholeNumber(text);
  return n !== undefined && n >= 1 && n <= 9999
    ? { n }
    : { problem: `${shown(text)} is not a valid year: write a number such as 2026` };
}

const wholeNumber = (text: string): number | undefined =>
  /^[+-]?\d{1,9}$/.test(text) ? Number(text) : undefined;
