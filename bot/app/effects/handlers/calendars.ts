import type { Instant } from '../../../core/calendar/index.ts';
import type { Answer, Ask, CalendarSecret, Ids, Request } from '../../ports/index.ts';
import { calendarStream } from '../../streams/index.ts';
import { done, telling, type Outcome } from '../outcome.ts';
import { answering } from './answering.ts';
import { knownPerson, type ShiftNeeds } from './overrides.ts';
import { whichSchedule } from './which-schedule.ts';

export type CalendarNeeds = ShiftNeeds & {
  readonly ids: Ids;
  /** Absent where no address can be given out. */
  readonly calendarSecret?: CalendarSecret;
};

/** The address of the asker's own shifts, or of a schedule; with `renew` a new one, and the old one stops working. */
export async function calendar(
  needs: CalendarNeeds,
  ask: Ask,
  request: Extract<Request, { do: 'calendar' }>,
  now: Instant,
): Promise<Outcome | Answer> {
  const { settings, ids, streams, calendarSecret } = needs;
  const base = settings.current().calendarsUrl;
  if (base === undefined || calendarSecret === undefined) return { answer: 'no-calendar-address' };
  const asker = await knownPerson(needs, ask.user);
  if ('answer' in asker) return asker;
  const schedule = request.schedule === undefined ? undefined : whichSchedule(settings, request.schedule);
  if (schedule !== undefined && 'answer' in schedule) return schedule;
  const named = schedule === undefined ? {} : { schedule: schedule.name };
  const stream = `${asker.person}/${schedule?.name ?? ''}`;
  const link = ids.token(20);
  const said = (of: string): Answer => ({
    answer: 'calendar',
    url: `${base.replace(/\/+$/, '')}/calendar/${of}.${calendarSecret(of)}.ics`,
    renewed: request.renew,
    ...named,
  });
  const { state } = await streams.load(calendarStream, stream);
  if (state.link !== undefined && !request.renew) return said(state.link);
  return telling(
    calendarStream,
    stream,
    { type: 'LinkCalendar', link, person: asker.person, ...named, renew: request.renew },
    { kind: 'person', person: asker.person },
    {
      follow: () => [answering(ask, said(link), now)],
      unchanged: (known) => done(answering(ask, said(known.link ?? link), now)),
    },
  );
}
