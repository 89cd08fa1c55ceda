import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { shown, type Problem } from '../core/calendar/index.ts';
import { holidaysOfCalendar, mostLeaveBytes, type Holidays } from '../core/oncall/index.ts';

/** The calendars of holidays that the configuration names, with what is wrong with their files. */
export async function loadHolidays(
  value: unknown,
  folder: string,
): Promise<{ readonly holidays: Holidays; readonly problems: readonly Problem[] }> {
  const named = (value as { oncall?: { holidays?: unknown } } | null)?.oncall?.holidays;
  const holidays: Record<string, readonly string[]> = {};
  const problems: Problem[] = [];
  if (typeof named !== 'object' || named === null) return { holidays, problems };
  for (const [name, file] of Object.entries(named).slice(0, 100)) {
    if (typeof file !== 'string') continue;
    const read = await daysOf(resolve(folder, file));
    if (typeof read !== 'string') holidays[name] = read;
    else {
      // Where it is named it is not reported a second time.
      holidays[name] = [];
      problems.push({ path: ['oncall', 'holidays', name], problem: `${shown(file)} ${read}` });
    }
  }
  return { holidays, problems };
}

async function daysOf(path: string): Promise<readonly string[] | string> {
  try {
    const { size } = await stat(path);
    if (size > mostLeaveBytes) return 'is larger than 5 MB';
    const read = holidaysOfCalendar(await readFile(path, 'utf8'));
    if ('refused' in read)
      return read.refused === 'too-large'
        ? 'has more events than are read'
        : 'is no iCalendar file: it does not begin with BEGIN:VCALENDAR';
    return read.unread > 0
      ? `has ${read.unread} events that cannot be read, or last longer than 31 days`
      : read.days;
  } catch (error) {
    return `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`;
  }
}
