import { plusSec, type Instant } from '../../core/calendar/index.ts';
import { calendarText, peopleOfSchedule, rosterOf } from '../../core/oncall/index.ts';
import type { Directory } from '../directory/index.ts';
import type { SettingsSource, Store } from '../ports/index.ts';
import type { CalendarRowDoc } from '../streams/index.ts';
import type { ShiftFacts } from './shift-facts.ts';

/** The calendar behind a link, as text; undefined when there is none, or its person or schedule is gone. */
export type CalendarOf = (link: string, at: Instant) => Promise<string | undefined>;

/** Calendar programs keep what is past only while it is sent; half a year ahead is what people plan in. */
const pastSec = 7 * 24 * 3600;
const aheadSec = 183 * 24 * 3600;

export function createCalendarOf(needs: {
  readonly store: Pick<Store, 'row'>;
  readonly directory: Pick<Directory, 'configured'>;
  readonly settings: SettingsSource;
  readonly shiftFacts: Pick<ShiftFacts, 'since'>;
}): CalendarOf {
  const { store, directory, settings, shiftFacts } = needs;
  return async (link, at) => {
    const row = (await store.row('calendar', link)) as CalendarRowDoc | undefined;
    if (row === undefined) return undefined;
    const name = (await directory.configured(row.person))?.name;
    // Who is no longer in tocsin.yaml has left: what they were given ends with that.
    if (name === undefined) return undefined;
    const from = plusSec(at, -pastSec);
    const facts = await shiftFacts.since(from);
    const { schedules } = settings.current();
    const chosen = schedules.filter((schedule) =>
      row.schedule === undefined
        ? peopleOfSchedule(schedule).includes(name) ||
          facts.some((fact) => fact.schedule === schedule.name && fact.person === name)
        : schedule.name === row.schedule,
    );
    if (row.schedule !== undefined && chosen.length === 0) return undefined;
    const shifts = rosterOf(chosen, facts)
      .shiftsBetween(from, plusSec(at, aheadSec))
      .filter(({ person }) => row.schedule !== undefined || person === name);
    return calendarText({ name: `On call: ${row.schedule ?? name}`, shifts }, at);
  };
}
