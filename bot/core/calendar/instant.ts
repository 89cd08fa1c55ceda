import { addMilliseconds } from 'date-fns/addMilliseconds';
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds';

/** An instant: ISO 8601 in UTC with milliseconds, `2026-03-12T14:02:10.000Z`. Instants compare as text. */
export type Instant = string;

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

// The round trip catches days that do not exist: Date.parse reads 30 February as 2 March.
export const isInstant = (text: string): boolean => {
  if (text === lastText) return true;
  if (!FORM.test(text)) return false;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && instantOf(ms) === text;
};

// One moment is written, read and checked many times over by all that happens in it. A pair that was made by the
// platform once says the same for ever.
let lastMs = 0;
let lastText: Instant = '1970-01-01T00:00:00.000Z';

/** Epoch milliseconds of an instant. Throws RangeError when the text is no date. */
export function epochMs(instant: Instant): number {
  if (instant === lastText) return lastMs;
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${JSON.stringify(instant)}`);
  return ms;
}

export function instantOf(ms: number): Instant {
  if (ms === lastMs) return lastText;
  const text = new Date(ms).toISOString();
  // A fraction of a millisecond is cut off, and years beyond four digits have another form: those are made anew.
  if (Number.isInteger(ms) && text.length === 24) [lastMs, lastText] = [ms, text];
  return text;
}

export const plusMs = (instant: Instant, ms: number): Instant =>
  addMilliseconds(epochMs(instant), ms).toISOString();

export const plusSec = (instant: Instant, sec: number): Instant => plusMs(instant, sec * 1000);

/** Milliseconds from `from` to `to`; negative when `to` is earlier. */
export const msBetween = (from: Instant, to: Instant): number =>
  differenceInMilliseconds(epochMs(to), epochMs(from));

export const secBetween = (from: Instant, to: Instant): number => msBetween(from, to) / 1000;

/**
 * Seconds between two instants as clocks show them, without their fractions: from 06:17:32.9 to 06:17:36.1 it is 4 s. The
 * one rule for durations that stand beside the times they are computed from; negative when `to` is earlier.
 */
export const clockSecBetween = (from: Instant, to: Instant): number =>
  Math.floor(epochMs(to) / 1000) - Math.floor(epochMs(from) / 1000);

export const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);

export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** Whole seconds without milliseconds, the form of `oncall shifts`: `2026-03-29T08:00:00Z`. */
export const inSeconds = (instant: Instant): string => `${instant.slice(0, 19)}Z`;

const WITH_OFFSET =
  /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}:\d{2})(:\d{2})?(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d{2}):?(\d{2}))$/;

/**
 * Reads what people write for an instant: ISO 8601 with a date, a time and `Z` or an offset; seconds may be left
 * out, fractions are cut to milliseconds. Undefined when the form is another one or the day does not exist.
 */
export function instantFromText(text: string): Instant | undefined {
  const found = WITH_OFFSET.exec(text);
  if (found === null) return undefined;
  const [, date, minutes, seconds = ':00', fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] =
    found;
  const local = `${date}T${minutes}${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
  if (!isInstant(local) || Number(offsetHours) > 23 || Number(offsetMinutes) > 59) return undefined;
  const offsetMs = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000;
  return plusMs(local, sign === '-' ? offsetMs : -offsetMs);
}
