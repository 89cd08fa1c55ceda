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
  wallAt,
  type Span,
} from '../calendar/index.ts';
import type { PersonName } from '../catalogue/index.ts';
import { readRecurrence, startsOf, type Budget } from './recurrence.ts';
import type { Shift } from './schedule.ts';

/** Largest calendar that is read; a person's leave of years has a few hundred kilobytes. */
export const mostLeaveBytes = 5 * 1024 * 1024;
const mostEvents = 20_000;

export type Leave =
  | {
      readonly spans: readonly Span[];
      /** Events whose time or rule cannot be read: they are not counted as leave. */
      readonly unread: number;
    }
  | { readonly refused: 'too-large' | 'no-calendar' };

/** Days that are looked at for all events of a calendar that repeat: some hundred of them over a year. */
const mostDays = 400_000;
/** Times of leave that are kept of one calendar. */
const mostSpans = 20_000;

/**
 * When somebody is away, from an iCalendar file (RFC 5545): every event that is not cancelled. Days and times without a
 * zone are those of `zone`. Events that repeat are unfolded within `window`; without one they are counted as unread.
 */
export function leaveOfCalendar(text: string, zone: string, window?: Span): Leave {
  const read = eventsOf(text);
  if ('refused' in read) return read;
  const budget: Budget = { days: mostDays };
  const moved = movedStarts(read.events, zone);
  const spans: Span[] = [];
  let unread = 0;
  for (const event of read.events) {
    if (event.get('STATUS')?.value.toUpperCase() === 'CANCELLED') continue;
    const found = spansOf(event, { zone, window, moved, budget });
    if (found === undefined || spans.length + found.length > mostSpans) unread += 1;
    else spans.push(...found);
  }
  return { spans, unread };
}

type Property = { readonly parameters: string; readonly value: string };
type Event = ReadonlyMap<string, Property>;

function eventsOf(
  text: string,
): { readonly events: readonly Event[] } | { readonly refused: 'too-large' | 'no-calendar' } {
  if (text.length > mostLeaveBytes) return { refused: 'too-large' };
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/);
  if (lines[0]?.trim().toUpperCase() !== 'BEGIN:VCALENDAR') return { refused: 'no-calendar' };
  const events: Event[] = [];
  let begun = 0;
  let event: Map<string, Property> | undefined;
  for (const line of lines) {
    const [, name = '', parameters = '', value = ''] = /^([A-Za-z0-9-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? [];
    const property = name.toUpperCase();
    const word = value.trim().toUpperCase();
    if (property === 'BEGIN' && word === 'VEVENT') {
      event = new Map();
      begun += 1;
      if (begun > mostEvents) return { refused: 'too-large' };
    } else if (property === 'END' && word === 'VEVENT') {
      if (event !== undefined) events.push(event);
      event = undefined;
    } else if (property !== '' && event !== undefined) {
      const before = event.get(property);
      if (before === undefined) event.set(property, { parameters, value: value.trim() });
      else if (property === 'EXDATE' || property === 'RDATE')
        event.set(property, { parameters, value: `${before.value},${value.trim()}`.slice(0, 20_000) });
    }
  }
  return { events };
}

/** Occurrences that an event of their own takes the place of, by the UID of both. */
function movedStarts(events: readonly Event[], zone: string): ReadonlyMap<string, ReadonlySet<number>> {
  const moved = new Map<string, Set<number>>();
  for (const event of events) {
    const at = instantIn(event.get('RECURRENCE-ID'), zone, 'first');
    const uid = event.get('UID')?.value;
    if (at === undefined || uid === undefined) continue;
    const own = moved.get(uid) ?? new Set();
    moved.set(uid, own.add(epochMs(at)));
  }
  return moved;
}

type Unfolding = {
  readonly zone: string;
  readonly window: Span | undefined;
  readonly moved: ReadonlyMap<string, ReadonlySet<number>>;
  readonly budget: Budget;
};

function spansOf(event: Event, { zone, window, moved, budget }: Unfolding): readonly Span[] | undefined {
  const span = spanOf(event, zone);
  if (span === undefined) return undefined;
  if (!event.has('RRULE') && !event.has('RDATE')) return [span];
  if (window === undefined) return undefined;
  const begin = event.get('DTSTART')!;
  const own = zoneOf(begin, zone);
  const rule = event.has('RRULE') ? readRecurrence(event.get('RRULE')!.value) : undefined;
  if (event.has('RRULE') && rule === undefined) return undefined;
  const first = wallAt(own, epochMs(span.start));
  const lengthMs = wallAt(own, epochMs(span.end)) - first;
  const to = wallAt(own, epochMs(window.end));
  const from = wallAt(own, epochMs(window.start)) - lengthMs;
  const starts = rule === undefined ? [first] : startsOf(rule, first, { from, to }, budget);
  if (starts === undefined) return undefined;
  const until = untilOf(rule?.until, own);
  const added = listed(event.get('RDATE'), begin, zone).map((at) => wallAt(own, at));
  const without = new Set([
    ...listed(event.get('EXDATE'), begin, zone),
    ...(moved.get(event.get('UID')?.value ?? '') ?? []),
  ]);
  return [...new Set([...starts, ...added])]
    .filter((wall) => wall >= from && wall < to)
    .map((wall) => ({ wall, ms: firstInstantAt(own, wall) }))
    .filter(({ ms }) => ms <= until && !without.has(ms))
    .map(({ wall, ms }) => ({ start: instantOf(ms), end: instantOf(lastInstantAt(own, wall + lengthMs)) }));
}

const zoneOf = ({ parameters, value }: Property, zone: string): string =>
  value.endsWith('Z') ? 'UTC' : (/;TZID=("?)([^";]{1,64})\1/i.exec(parameters)?.[2] ?? zone);

/** The last instant at which an occurrence may begin; a day is meant whole. */
function untilOf(until: string | undefined, zone: string): number {
  if (until === undefined) return Infinity;
  const wholeDay = /^\d{8}$/.test(until);
  const at = instantIn({ parameters: '', value: until }, zone, 'last', wholeDay ? DAY_MS - 1 : 0);
  return at === undefined ? -Infinity : epochMs(at);
}

/** Instants of a list of dates, each read like the start of the event. */
const listed = (property: Property | undefined, begin: Property, zone: string): readonly number[] =>
  (property?.value.split(',') ?? []).slice(0, 1000).flatMap((value) => {
    const parameters = /;TZID=/i.test(property?.parameters ?? '') ? property!.parameters : begin.parameters;
    const at = instantIn({ parameters, value: value.trim().split('/')[0] ?? '' }, zone, 'first');
    return at === undefined ? [] : [epochMs(at)];
  });

function spanOf(event: Event, zone: string): Span | undefined {
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
