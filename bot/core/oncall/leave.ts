import {
  DAY_MS,
  epochMs,
  firstInstantAt,
  instantOf,
  isZone,
  later,
  earlier,
  lastInstantAt,
  type Instant,
  type Span,
} from '../calendar/index.ts';
import type { PersonName } from '../catalogue/index.ts';
import type { Shift } from './schedule.ts';

/** Largest calendar that is read; a person's leave of years has a few hundred kilobytes. */
export const mostLeaveBytes = 5 * 1024 * 1024;
const mostEvents = 20_000;

export type Leave =
  | {
      readonly spans: readonly Span[];
      /** Events that repeat or whose time cannot be read: they are not counted as leave. */
      readonly unread: number;
    }
  | { readonly refused: 'too-large' | 'no-calendar' };

/**
 * When somebody is away, from an iCalendar file (RFC 5545): every event that is not cancelled. Days and times without a
 * zone are those of `zone`. Recurring events are not expanded.
 */
export function leaveOfCalendar(text: string, zone: string): Leave {
  if (text.length > mostLeaveBytes) return { refused: 'too-large' };
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/);
  if (lines[0]?.trim().toUpperCase() !== 'BEGIN:VCALENDAR') return { refused: 'no-calendar' };
  const spans: Span[] = [];
  let unread = 0;
  let events = 0;
  let event: Map<string, Property> | undefined;
  for (const line of lines) {
    const [, name = '', parameters = '', value = ''] = /^([A-Za-z0-9-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? [];
    const property = name.toUpperCase();
    const word = value.trim().toUpperCase();
    if (property === 'BEGIN' && word === 'VEVENT') {
      event = new Map();
      events += 1;
      if (events > mostEvents) return { refused: 'too-large' };
    } else if (property === 'END' && word === 'VEVENT') {
      if (event !== undefined && event.get('STATUS')?.value.toUpperCase() !== 'CANCELLED') {
        const span = spanOf(event, zone);
        if (span === undefined) unread += 1;
        else spans.push(span);
      }
      event = undefined;
    } else if (property !== '' && event?.has(property) === false)
      event.set(property, { parameters, value: value.trim() });
  }
  return { spans, unread };
}

type Property = { readonly parameters: string; readonly value: string };

function spanOf(event: ReadonlyMap<string, Property>, zone: string): Span | undefined {
  if (event.has('RRULE') || event.has('RDATE')) return undefined;
  const begin = event.get('DTSTART');
  const start = instantIn(begin, zone, 'first');
  const wholeDay = /^\d{8}$/.test(begin?.value ?? '');
  const end =
    event.has('DTEND') || !wholeDay
      ? instantIn(event.get('DTEND'), zone, 'last')
      : instantIn(begin, zone, 'last', DAY_MS);
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}

/** `20260309`, `20260309T080000`, with `Z` or a `TZID`; `plusMs` on the wall clock. */
function instantIn(
  property: Property | undefined,
  zone: string,
  which: 'first' | 'last',
  plusMs = 0,
): Instant | undefined {
  const [, y, mo, d, time, utc] = /^(\d{4})(\d\d)(\d\d)(?:T(\d{6})(Z?))?$/.exec(property?.value ?? '') ?? [];
  if (y === undefined || y < '1970' || y >= '2200') return undefined;
  const [h, mi, s] = time === undefined ? ['00', '00', '00'] : (time.match(/\d\d/g) ?? []);
  const text = `${y}-${mo}-${d}T${h}:${mi}:${s}.000Z`;
  const wall = Date.parse(text);
  if (Number.isNaN(wall) || instantOf(wall) !== text) return undefined;
  if (utc === 'Z') return instantOf(wall);
  const named = /;TZID=("?)([^";]{1,64})\1/i.exec(property?.parameters ?? '')?.[2];
  if (named !== undefined && !isZone(named)) return undefined;
  const at = which === 'first' ? firstInstantAt : lastInstantAt;
  return instantOf(at(named ?? zone, wall + plusMs));
}

/** Where somebody is on call while they are away. */
export type LeaveConflict = Span & { readonly person: PersonName; readonly schedule: string };

/** Shifts of the person that fall into their leave, within the window, by start. */
export function leaveConflicts(
  person: PersonName,
  spans: readonly Span[],
  shifts: readonly Shift[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
): readonly LeaveConflict[] {
  const found: LeaveConflict[] = [];
  for (const shift of shifts) {
    if (shift.person !== person) continue;
    for (const span of spans) {
      const start = [shift.start, span.start, from].reduce(later);
      const end = [shift.end, span.end, to].reduce(earlier);
      if (start < end) found.push({ person, schedule: shift.schedule, start, end });
    }
  }
  return found.toSorted((a, b) => epochMs(a.start) - epochMs(b.start));
}
