import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { plusSec, type Instant } from '../core/calendar/index.ts';
import {
  calendarText,
  rosterOf,
  type ScheduleDefinition,
  type Shift,
  type ShiftFact,
} from '../core/oncall/index.ts';
import type { CommandIo } from './command.ts';

/** Half a year, when nothing else is said: people plan holidays with it. */
export const exportedSec = 183 * 24 * 3600;

export type Exported = {
  readonly schedules: readonly ScheduleDefinition[];
  readonly facts: readonly ShiftFact[];
  /** Only theirs; of everybody when absent. */
  readonly people?: readonly string[];
  readonly from: Instant;
  readonly to?: Instant;
};

function shiftsOf({ schedules, facts, people, from, to }: Exported): readonly Shift[] {
  return rosterOf(schedules, facts)
    .shiftsBetween(from, to ?? plusSec(from, exportedSec))
    .filter(({ person }) => people?.includes(person) ?? true);
}

/** One calendar of all that was chosen. */
export function oneCalendar(exported: Exported, stamp: Instant): string {
  const names = exported.people ?? exported.schedules.map(({ name }) => name);
  const name = names.length === 1 ? `On call: ${names[0]}` : 'On call';
  return calendarText({ name, shifts: shiftsOf(exported) }, stamp);
}

/** A file per schedule and one per person; their names. */
export async function writeCalendars(
  exported: Exported,
  folder: string,
  stamp: Instant,
  io: CommandIo,
): Promise<readonly string[]> {
  const shifts = shiftsOf(exported);
  const bySchedule = Map.groupBy(shifts, ({ schedule }) => schedule);
  const byPerson = Map.groupBy(shifts, ({ person }) => person);
  const path = resolve(io.cwd, folder);
  await mkdir(path, { recursive: true });
  const files: string[] = [];
  for (const [kind, calendars] of [['schedule', bySchedule] as const, ['person', byPerson] as const])
    for (const [name, own] of calendars) {
      const file = `${kind}-${fileName(name)}.ics`;
      await writeFile(join(path, file), calendarText({ name: `On call: ${name}`, shifts: own }, stamp));
      files.push(file);
    }
  return files;
}

/** Names of schedules are free: what is no plain word is told apart by a part of its hash. */
function fileName(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 60);
  return plain === name ? name : `${plain}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}
