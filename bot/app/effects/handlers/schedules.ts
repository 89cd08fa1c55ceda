import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { rosterOf } from '../../../core/oncall/index.ts';
import type { Answer, Request } from '../../ports/index.ts';
import { scheduleStream } from '../../streams/index.ts';
import { refOf, type ShiftNeeds } from './overrides.ts';
import { whichSchedule } from './which-schedule.ts';

/** Whoever plans a holiday wants more than the current week; more does not fit into a message. */
const aheadSec = 14 * 24 * 3600;
const mostShifts = 200;

/** The shifts of the next two weeks, and where nobody is on call. */
export async function showSchedule(
  { streams, settings, shiftFacts }: ShiftNeeds,
  request: Extract<Request, { do: 'schedule' }>,
  now: Instant,
): Promise<Answer> {
  const schedule = whichSchedule(settings, request.schedule);
  if ('answer' in schedule) return schedule;
  const roster = rosterOf([schedule], await shiftFacts.of([schedule.name]));
  const { facts } = (await streams.load(scheduleStream, schedule.name)).state;
  const until = plusSec(now, aheadSec);
  const shifts = roster.shiftsBetween(now, until).slice(0, mostShifts);
  return {
    answer: 'schedule',
    schedule: schedule.name,
    shifts: shifts.map(({ person, start, end, why, fact, layer }) => {
      const kept = fact === null ? undefined : facts.find(({ id }) => id === fact);
      return {
        person: refOf(settings, person),
        start,
        end,
        why,
        ...(schedule.layers.length > 1 && layer !== null ? { layer } : {}),
        ...(kept === undefined ? {} : { label: kept.label }),
        ...(kept?.reason === undefined ? {} : { reason: kept.reason }),
      };
    }),
    gaps: roster.gapsBetween(now, until).map(({ start, end }) => ({ start, end })),
  };
}
