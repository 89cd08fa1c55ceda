import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Settings } from '../app/ports/index.ts';
import { leaveFound } from '../app/queries/leave.ts';
import { createLeaveCalendars } from '../process/leave-calendars.ts';
import { plusSec, type Instant, type Problem } from '../core/calendar/index.ts';
import { leaveConflicts, leaveOfCalendar, mostLeaveBytes, rosterOf } from '../core/oncall/index.ts';
import type { CommandIo } from './command.ts';
import { WrongUse } from './options.ts';

const aheadSec = 52 * 7 * 24 * 3600;
const most = 20;

/** What `--leave PERSON=FILE` finds: shifts of the next 52 weeks while the person is away. */
export async function leaveWarnings(
  given: readonly string[],
  { people, schedules }: Settings,
  now: Instant,
  io: CommandIo,
): Promise<readonly { readonly file: string; readonly message: string }[]> {
  if (given.length === 0) return [];
  const window = { from: now, to: plusSec(now, aheadSec) };
  const shifts = rosterOf(schedules, []).shiftsBetween(window.from, window.to);
  const warnings: { readonly file: string; readonly message: string }[] = [];
  for (const each of given) {
    const cut = each.indexOf('=');
    const [name, file] = [each.slice(0, cut), each.slice(cut + 1)];
    const person = people.find((one) => one.name === name);
    if (cut < 1 || file === '' || person === undefined)
      throw new WrongUse(`--leave ${JSON.stringify(each)}: write PERSON=FILE with a person of tocsin.yaml`);
    const leave = leaveOfCalendar(await textOf(resolve(io.cwd, file), file), person.zone, {
      start: window.from,
      end: window.to,
    });
    if ('refused' in leave)
      throw new WrongUse(
        leave.refused === 'too-large'
          ? `${file} is larger than a calendar that is read (5 MB, 20,000 events)`
          : `${file} is no iCalendar file: it does not begin with BEGIN:VCALENDAR`,
      );
    const found = leaveConflicts(name, leave.spans, shifts, window);
    for (const { schedule, start, end } of found.slice(0, most))
      warnings.push({
        file,
        message: `${name} is away and on call for ${schedule} from ${start.slice(0, 16)}Z to ${end.slice(0, 16)}Z`,
      });
    if (found.length > most)
      warnings.push({ file, message: `and ${found.length - most} more shifts of ${name}` });
    if (leave.unread > 0)
      warnings.push({
        file,
        message: `${leave.unread} events whose time or rule cannot be read were passed over`,
      });
  }
  return warnings;
}

/** What the calendars that tocsin.yaml names lead to, at their places in it. */
export async function configuredLeave(settings: Settings, now: Instant): Promise<readonly Problem[]> {
  const calendars = createLeaveCalendars(() => settings.leaveHosts ?? []);
  const window = { from: now, to: plusSec(now, aheadSec) };
  const { conflicts, troubles } = await leaveFound(settings, [], calendars, window);
  const at = (person: string) => ['oncall', 'leave', 'people', person];
  const shown = conflicts.slice(0, most).map(({ person, schedule, start, end }) => ({
    path: at(person),
    problem: `is away and on call for ${schedule} from ${start.slice(0, 16)}Z to ${end.slice(0, 16)}Z`,
  }));
  return [
    ...shown,
    ...(conflicts.length > most
      ? [
          {
            path: ['oncall', 'leave'],
            problem: `and ${conflicts.length - most} more shifts while people are away`,
          },
        ]
      : []),
    ...troubles.map(({ person, source, what, events }) => ({
      path: at(person),
      problem:
        events === undefined
          ? `${source} could not be read: ${what}`
          : `${events} events of ${source} whose time or rule cannot be read were passed over`,
    })),
  ];
}

/** Never more than the limit and one byte is read, whatever the file is. */
async function textOf(path: string, shown: string): Promise<string> {
  let handle: Awaited<ReturnType<typeof open>> | undefined;
  try {
    // Before it is opened: a pipe would wait for somebody to write.
    if (!(await stat(path)).isFile()) throw new WrongUse(`${shown} is not a file`);
    handle = await open(path, 'r');
    const buffer = Buffer.alloc(mostLeaveBytes + 1);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    if (bytesRead > mostLeaveBytes) throw new WrongUse(`${shown} is larger than 5 MB`);
    return buffer.toString('utf8', 0, bytesRead);
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    throw new WrongUse(`${shown} cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`);
  } finally {
    await handle?.close();
  }
}
