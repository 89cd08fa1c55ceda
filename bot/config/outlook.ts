import { plusSec, type Instant, type Problem } from '../core/calendar/index.ts';
import { outlookOf } from '../core/oncall/index.ts';
import type { Settings } from '../app/ports/index.ts';

/** How far is looked ahead: whoever plans holidays plans them within a year. */
export const aheadSec = 52 * 7 * 24 * 3600;

/** Of one kind; a file with hundreds of schedules would fill the screen. */
const most = 20;

/** What the schedules of the file lack from `now` on, as warnings at their places. */
export function outlookWarnings({ schedules, people }: Settings, now: Instant): readonly Problem[] {
  const to = plusSec(now, aheadSec);
  const { gaps, doubles, unreachable } = outlookOf(schedules, [], people, { from: now, to });
  const at = (schedule: string) => ['oncall', 'schedules', schedule];
  return [
    ...fewOf(
      gaps.map(({ schedule, count, totalMs, first }) => ({
        path: at(schedule),
        problem:
          `nobody is on call for ${hours(totalMs)} of the next 52 weeks` +
          `${count === 1 ? '' : `, in ${count} stretches`}: first from ${minute(first.start)} to ${minute(first.end)}`,
      })),
    ),
    ...fewOf(
      doubles.map(({ count, first: { person, start, end, places } }) => ({
        path: at(places[0]?.schedule ?? ''),
        problem:
          `${person} is on call in ${places.map(({ schedule, layer }) => `${schedule}/${layer ?? '-'}`).join(' and ')}` +
          ` at once${count === 1 ? '' : `, ${count} times in the next 52 weeks`}: first from ${minute(start)} to ${minute(end)}`,
      })),
    ),
    ...fewOf(
      unreachable.map(({ person, schedule, start }) => ({
        path: ['people', person],
        problem: `cannot be paged: has neither slack nor phone, and is on call for ${schedule} from ${minute(start)} on`,
      })),
    ),
  ];
}

function fewOf(problems: readonly Problem[]): readonly Problem[] {
  const last = problems[most];
  if (last === undefined) return problems;
  const more = {
    path: ['oncall', 'schedules'],
    problem: `and ${problems.length - most} more of the same kind`,
  };
  return [...problems.slice(0, most), more];
}

const hours = (ms: number): string => `${Math.max(1, Math.round(ms / 3_600_000)).toLocaleString('en-US')} h`;

const minute = (at: Instant): string => `${at.slice(0, 16)}Z`;
