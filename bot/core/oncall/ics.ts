import { epochMs, inSeconds, instantOf, type Instant } from '../calendar/index.ts';
import { whyKinds, type Shift, type Why } from './schedule.ts';

/** One calendar: of a schedule, of a person, or of what was chosen. */
export type ShiftCalendar = {
  /** As a calendar program shows it. */
  readonly name: string;
  readonly shifts: readonly Shift[];
};

/** A shift as a calendar holds it: in whole seconds, without the id of its override. */
export type CalendarShift = Omit<Shift, 'fact'>;

/**
 * Shifts as an iCalendar file (RFC 5545), all times in UTC, so that no program needs to know a zone. The UID of a shift is
 * made of where and when it begins: it is the same in every export, and one that ends earlier is changed, not doubled.
 *
 * @param stamp when the calendar was made
 */
export function calendarText({ name, shifts }: ShiftCalendar, stamp: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tocsin//on-call//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...shifts.flatMap((shift) => eventOf(shift, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventOf({ schedule, layer, person, start, end, why, fact }: Shift, stamp: Instant): string[] {
  if (inSeconds(start) === inSeconds(end)) return [];
  const where = layer === null ? schedule : `${schedule}/${layer}`;
  // Without a layer two people, or one of them twice, may begin at the same instant.
  const place = [schedule, ...(layer === null ? [fact ?? '', person] : [layer, person])];
  return [
    'BEGIN:VEVENT',
    `UID:${[basic(start), ...place.map(encodeURIComponent)].join('-')}@tocsin`,
    `DTSTAMP:${basic(stamp)}`,
    `DTSTART:${basic(start)}`,
    `DTEND:${basic(end)}`,
    `SUMMARY:${escaped(`${person} on call: ${where}`)}`,
    `X-TOCSIN-SCHEDULE:${escaped(schedule)}`,
    ...(layer === null ? [] : [`X-TOCSIN-LAYER:${escaped(layer)}`]),
    `X-TOCSIN-PERSON:${escaped(person)}`,
    `X-TOCSIN-WHY:${why}`,
    // Being on call leaves time for meetings.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const basic = (at: Instant): string => inSeconds(at).replace(/[-:]/g, '');

const escaped = (text: string): string =>
  text
    .toWellFormed()
    // eslint-disable-next-line no-control-regex -- they are not allowed in a calendar (RFC 5545, 3.1)
    .replace(/[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n');

const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));

const lineOctets = 75;

/** Lines of at most 75 octets; a longer one goes on in the next after a space (RFC 5545, 3.1). */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const own = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + own > lineOctets) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += own;
  }
  return [...lines, current].join('\r\n');
}

const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

/** More than hundreds of schedules have in a year. */
const mostCharacters = 64 * 1024 * 1024;

/**
 * The shifts of a calendar that `calendarText` wrote, perhaps stored and sent on by other programs. What is not one of our
 * shifts is passed over; what is broken is counted.
 */
export function shiftsOfCalendar(
  text: string,
):
  | { readonly shifts: readonly CalendarShift[]; readonly broken: number }
  | { readonly refused: 'too-large' | 'no-calendar' } {
  if (text.length > mostCharacters) return { refused: 'too-large' };
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/);
  if (lines[0]?.trim().toUpperCase() !== 'BEGIN:VCALENDAR') return { refused: 'no-calendar' };
  const shifts: CalendarShift[] = [];
  let broken = 0;
  let event: Map<string, string> | undefined;
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Za-z0-9-]+)(?:;[^:]*)?:(.*)$/s.exec(line) ?? [];
    const property = name.toUpperCase();
    if (property === 'BEGIN' && value.toUpperCase() === 'VEVENT') event = new Map();
    else if (property === 'END' && value.toUpperCase() === 'VEVENT') {
      const shift = event?.has('X-TOCSIN-SCHEDULE') === true ? shiftOf(event) : undefined;
      if (shift !== undefined) shifts.push(shift);
      else if (event?.has('X-TOCSIN-SCHEDULE') === true) broken++;
      event = undefined;
    } else if (property !== '' && event?.has(property) === false) event.set(property, value);
  }
  return { shifts, broken };
}

function shiftOf(event: ReadonlyMap<string, string>): CalendarShift | undefined {
  const text = (name: string): string | undefined => {
    const value = event.get(name);
    return value === undefined ? undefined : unescaped(value);
  };
  const [start, end] = [instantIn(event.get('DTSTART')), instantIn(event.get('DTEND'))];
  const [schedule, person] = [text('X-TOCSIN-SCHEDULE'), text('X-TOCSIN-PERSON')];
  const why = whyKinds.find((kind): kind is Why => kind === event.get('X-TOCSIN-WHY'));
  if (start === undefined || end === undefined || start >= end) return undefined;
  if (schedule === undefined || person === undefined || why === undefined) return undefined;
  return { schedule, layer: text('X-TOCSIN-LAYER') ?? null, person, start, end, why };
}

/** `20260309T080000Z`, which is what we write; a time that is none on the calendar is not one here. */
function instantIn(value: string | undefined): Instant | undefined {
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(value ?? '') ?? [];
  if (y === undefined) return undefined;
  const text = `${y}-${mo}-${d}T${h}:${mi}:${s}.000Z`;
  const ms = Date.parse(text);
  return Number.isNaN(ms) || instantOf(ms) !== text ? undefined : instantOf(epochMs(text));
}
