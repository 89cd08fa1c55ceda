import { shown, type Problem, type ProblemPath } from './problem.ts';
import { dayOfMonthRange, monthRange, weekdayRange, yearRange } from './ranges.ts';
import { entriesOf, recordOf, unknownFields } from './shape.ts';
import type { MinuteRange, TimeInterval } from './time-interval.ts';
import { clockMinutes } from './wall.ts';
import { isZone } from './zone.ts';

const FIELDS = ['times', 'weekdays', 'days_of_month', 'months', 'years', 'location'];

/**
 * Reads one entry of `intervals` in Alertmanager's form and refuses what Alertmanager refuses. Beyond that it refuses
 * a list without entries (it never matches there, or always, and nobody means that), `location: Local` (it would
 * depend on the machine) and months and years that cannot be. Every problem is named with its path.
 */
export function parseTimeInterval(
  value: unknown,
  path: ProblemPath = [],
): { readonly interval: TimeInterval } | { readonly problems: readonly Problem[] } {
  const raw = recordOf(value);
  if (raw === undefined)
    return { problems: [{ path, problem: `${shown(value)} is not an interval: give ${FIELDS.join(', ')}` }] };
  const problems: Problem[] = unknownFields(raw, FIELDS, path);
  const list = <T>(key: string, read: (entry: unknown) => T | string): readonly T[] | undefined =>
    raw[key] === undefined ? undefined : entriesOf(raw[key], [...path, key], read, problems);
  const times = list('times', timeRange);
  const weekdays = list('weekdays', weekdayRange);
  const daysOfMonth = list('days_of_month', dayOfMonthRange);
  const months = list('months', monthRange);
  const years = list('years', yearRange);
  const location = raw['location'];
  if (location !== undefined && (typeof location !== 'string' || !isZone(location)))
    problems.push({
      path: [...path, 'location'],
      problem: `${shown(location)} is not a time zone: write an IANA name such as Europe/Berlin`,
    });
  if (problems.length > 0) return { problems };
  return {
    interval: {
      ...(times && { times }),
      ...(weekdays && { weekdays }),
      ...(daysOfMonth && { daysOfMonth }),
      ...(months && { months }),
      ...(years && { years }),
      ...(typeof location === 'string' && { location }),
    },
  };
}

function timeRange(entry: unknown): MinuteRange | string {
  const raw = recordOf(entry);
  const known = ['start_time', 'end_time'];
  if (raw === undefined || Object.keys(raw).some((key) => !known.includes(key)))
    return `${shown(entry)} is not a time range: write { start_time: "09:00", end_time: "17:00" }`;
  const [fromMin, toMin] = known.map((key) =>
    typeof raw[key] === 'string' ? clockMinutes(raw[key]) : undefined,
  );
  if (fromMin === undefined || toMin === undefined)
    return `${shown(entry)} needs start_time and end_time, each HH:MM with two digits from 00:00 to 24:00`;
  if (fromMin >= toMin)
    return `${shown(entry)} ends before it starts: for a time over midnight write two ranges, until 24:00 and from 00:00`;
  return { fromMin, toMin };
}
