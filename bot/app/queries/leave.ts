import type { Instant } from '../../core/calendar/index.ts';
import {
  leaveConflicts,
  leaveOfCalendar,
  rosterOf,
  type LeaveConflict,
  type ShiftFact,
} from '../../core/oncall/index.ts';
import type { LeaveCalendars, LeaveTrouble, Settings } from '../ports/index.ts';

export type LeaveFound = {
  /** By person, then start. */
  readonly conflicts: readonly LeaveConflict[];
  /** Calendars that could not be read, or not whole. */
  readonly troubles: readonly LeaveTrouble[];
};

/** Shifts in [from, to) while people are away, by the calendars that tocsin.yaml names. */
export async function leaveFound(
  { leave = [], people, schedules }: Pick<Settings, 'leave' | 'people' | 'schedules'>,
  facts: readonly ShiftFact[],
  calendars: LeaveCalendars,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<LeaveFound> {
  if (leave.length === 0) return { conflicts: [], troubles: [] };
  const names = new Set(leave.map(({ person }) => person));
  const shifts = rosterOf(schedules, facts)
    .shiftsBetween(from, to)
    .filter(({ person }) => names.has(person));
  const conflicts: LeaveConflict[] = [];
  const troubles: LeaveTrouble[] = [];
  for (const { person, source, shown } of leave) {
    const zone = people.find(({ name }) => name === person)?.zone ?? 'UTC';
    const read = await calendars.read(source);
    if ('trouble' in read) {
      troubles.push({ person, source: shown, what: read.detail });
      continue;
    }
    const away = leaveOfCalendar(read.text, zone, { start: from, end: to });
    if ('refused' in away) {
      troubles.push({ person, source: shown, what: away.refused });
      continue;
    }
    if (away.unread > 0) troubles.push({ person, source: shown, what: 'unread', events: away.unread });
    conflicts.push(...leaveConflicts(person, away.spans, shifts, { from, to }));
  }
  return { conflicts, troubles };
}
