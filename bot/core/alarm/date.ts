import { instantOf, type Instant } from '../calendar/index.ts';

/**
 * A date in any of the forms that AWS services write, as an instant: `2026-09-23T03:24:34.849+0000` (no colon in the
 * offset), microseconds with offset (CLI), epoch seconds or milliseconds, `Wed Aug 10 18:39:05 UTC 2016` (CodeDeploy),
 * `Sep 1, 2017 4:14:21 PM` (CodeBuild), `Fri, 27 Jan 2023 06:02:51 GMT` (Health), and as templates of Go print it,
 * `2026-03-04 02:29:28.183 +0000 UTC` (Alertmanager). A date without zone is UTC, as everywhere in AWS. Undefined for anything else.
 */
export function readDate(value: unknown): Instant | undefined {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string' || value.length > 60) return undefined;
  const text = value.trim();
  return isoDate(text) ?? unixDate(text) ?? clockDate(text) ?? mailDate(text);
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?(?: [A-Z]{2,5})?$/i;

function isoDate(text: string): Instant | undefined {
  const parts = ISO.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second = '0', fraction = '', zone = 'Z'] = parts;
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
  return instantFrom(
    [Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second), ms],
    offsetMin(zone),
  );
}

const UNIX = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d{2}):(\d{2}):(\d{2}) (?:UTC|GMT) (\d{4})$/;

function unixDate(text: string): Instant | undefined {
  const parts = UNIX.exec(text);
  if (!parts) return undefined;
  const [, month = '', day, hour, minute, second, year] = parts;
  return instantFrom(
    [Number(year), monthOf(month), Number(day), Number(hour), Number(minute), Number(second), 0],
    0,
  );
}

const CLOCK = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4}),? (\d{1,2}):(\d{2}):(\d{2})[ \u202F]([AP])M$/;

function clockDate(text: string): Instant | undefined {
  const parts = CLOCK.exec(text);
  if (!parts) return undefined;
  const [, month = '', day, year, hour, minute, second, half] = parts;
  const hours = (Number(hour) % 12) + (half === 'P' ? 12 : 0);
  return instantFrom(
    [Number(year), monthOf(month), Number(day), hours, Number(minute), Number(second), 0],
    0,
  );
}

const MAIL =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (?:UTC|GMT|\+0000)$/;

function mailDate(text: string): Instant | undefined {
  const parts = MAIL.exec(text);
  if (!parts) return undefined;
  const [, day, month = '', year, hour, minute, second] = parts;
  return instantFrom(
    [Number(year), monthOf(month), Number(day), Number(hour), Number(minute), Number(second), 0],
    0,
  );
}

/** The form inside reasons: `23/09/26 19:53:00`, day first, UTC. */
export function readReasonDate(text: string): Instant | undefined {
  const parts = /^(\d{2})\/(\d{2})\/(\d{2}) (\d{2}):(\d{2}):(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [, day, month, year, hour, minute, second] = parts;
  return instantFrom(
    [2000 + Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second), 0],
    0,
  );
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const monthOf = (name: string): number => MONTHS.indexOf(name) + 1;

function offsetMin(zone: string): number {
  const parts = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!parts) return 0;
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3] ?? 0));
}

type DateParts = [
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  ms: number,
];

/** Undefined when a part is out of range: `Date.UTC` would carry the 31st of June over into July. */
function instantFrom(
  [year, month, day, hour, minute, second, ms]: DateParts,
  offset: number,
): Instant | undefined {
  const inRange =
    month >= 1 && month <= 12 && hour < 24 && minute < 60 && second < 60 && Math.abs(offset) <= 18 * 60;
  if (!inRange || day < 1 || day > daysIn(year, month)) return undefined;
  return fromMs(Date.UTC(year, month - 1, day, hour, minute, second, ms) - offset * 60_000);
}

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Seconds up to the year 5138, milliseconds from 1973 on. */
const fromEpoch = (value: number): Instant | undefined =>
  fromMs(Math.round(value < 1e11 ? value * 1000 : value));

/** From 2000 to 2100: anything else is a broken clock or a broken field. */
function fromMs(ms: number): Instant | undefined {
  return ms >= Date.UTC(2000, 0) && ms < Date.UTC(2100, 0) ? instantOf(ms) : undefined;
}
