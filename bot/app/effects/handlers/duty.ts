import {
  DAY_MS,
  epochMs,
  firstInstantAt,
  HOUR_MS,
  instantOf,
  startOfWallDay,
  wallAt,
  type Instant,
} from '../../../core/calendar/index.ts';
import { nextChange, rosterOf, type Duty, type ScheduleDefinition } from '../../../core/oncall/index.ts';
import type { Directory } from '../../directory/index.ts';
import type { ChatFor, IncidentLine, NewEffect, SettingsSource } from '../../ports/index.ts';
import type { OpenOfSchedule } from '../../queries/open-of-schedule.ts';
import type { ShiftFacts } from '../../queries/shift-facts.ts';
import { dutyStream, type Streams } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, telling, tocsin, waitUntil, type Handlers } from '../outcome.ts';
import { attempted, settling } from './settle.ts';

/** What a person is not told while they sleep, on their own clock: from 22:00 to 08:00. */
const nightFromHour = 22;
const morningHour = 8;

/** How long there is to accept what is open, where tocsin.yaml does not say. */
export const acceptSec = 900;

/** A look at who is on call, asked for at every start and reload, at every change by people, and when a shift ends. */
export const watchDuty = (schedule: string, key: string, dueAt: Instant): NewEffect =>
  intend('watch-duty', { schedule }, { key: `${schedule}/${key}`, about: `duty/${schedule}`, dueAt });

export const watchAllDuty = (
  schedules: readonly Pick<ScheduleDefinition, 'name'>[],
  now: Instant,
): readonly NewEffect[] => schedules.map(({ name }) => watchDuty(name, now, now));

/** When it is morning for somebody for whom it is night now; `now` where it is not. */
export function notBeforeMorning(zone: string, now: Instant): Instant {
  const wall = wallAt(zone, epochMs(now));
  const today = startOfWallDay(wall);
  const hour = (wall - today) / HOUR_MS;
  if (hour >= morningHour && hour < nightFromHour) return now;
  const day = hour < morningHour ? today : today + DAY_MS;
  return instantOf(firstInstantAt(zone, day + morningHour * HOUR_MS));
}

/** Who is on call changes: whoever comes is told in their morning, and what is open is handed over. */
export function dutyHandlers(needs: {
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly directory: Directory;
  readonly shiftFacts: Pick<ShiftFacts, 'of'>;
  readonly openOf: OpenOfSchedule;
  readonly chat: ChatFor;
}): Pick<Handlers, 'watch-duty' | 'start-shift'> {
  const { streams, settings, directory, shiftFacts, openOf, chat } = needs;

  const scheduleOf = (name: string): ScheduleDefinition | undefined =>
    settings.current().schedules.find((each) => each.name === name);

  return {
    async 'watch-duty'({ data, now }) {
      const schedule = scheduleOf(data.schedule);
      if (schedule === undefined) return done();
      const roster = rosterOf([schedule], await shiftFacts.of([schedule.name]));
      const onCall: Duty[] = [];
      for (const { layer, person: name } of roster.onCallAt(now)) {
        const person = await directory.ofConfigured(name);
        if (person !== undefined) onCall.push({ layer, person });
      }
      const next = nextChange(roster, now);
      const again = watchDuty(schedule.name, next, next);
      const { state } = await streams.load(dutyStream, schedule.name);
      // What began while nobody was on call was nobody's: it is listed to who comes, and handed over by nobody.
      const since = state.onCall.length === 0 ? state.seenAt : undefined;
      const incidents = (await openOf(schedule.name))
        .filter(({ openedAt }) => since === undefined || openedAt <= since)
        .map(({ id }) => id);
      return telling(
        dutyStream,
        schedule.name,
        {
          type: 'SeeDuty',
          at: now,
          onCall,
          incidents,
          acceptSec: settings.current().acceptSec ?? acceptSec,
          ...(data.told === undefined ? {} : { told: data.told }),
        },
        tocsin,
        { follow: () => [again], unchanged: () => done(again) },
      );
    },

    async 'start-shift'({ effect, data, now }) {
      const schedule = scheduleOf(data.schedule);
      if (schedule === undefined) return done();
      const { state } = await streams.load(dutyStream, schedule.name);
      if (!state.onCall.some(({ person }) => person === data.person)) return done();
      // The card of the hand-off says more.
      const asked = state.handoffs.some(
        ({ to, status, byHand }) =>
          to === data.person && !byHand && (status === 'offered' || status === 'refused'),
      );
      if (asked) return done();
      const configured = await directory.configured(data.person);
      const slack = (await directory.refs([data.person]))[data.person]?.slack;
      if (configured === undefined || slack === undefined) return done();
      const open = await openOf(schedule.name);
      const morning = open.length > 0 ? now : notBeforeMorning(configured.zone, now);
      if (morning > now) return waitUntil(morning, 'it is night where the person is');
      const roster = rosterOf([schedule], await shiftFacts.of([schedule.name]));
      const shift = roster.onCallAt(now).find(({ person }) => person === configured.name);
      if (shift === undefined) return done();
      const way = chat(effect.lane);
      const channel = await way.direct(slack);
      const message = {
        kind: 'shift-start',
        schedule: schedule.name,
        until: shift.until,
        ...(schedule.layers.length > 1 && shift.layer !== null ? { layer: shift.layer } : {}),
        open: open.map(
          ({ number, title, service, severity, status, openedAt, ...incident }): IncidentLine => ({
            number,
            title: incident.private ? '' : title,
            service: incident.private ? '' : service,
            severity,
            status,
            openedAt,
            ...(incident.channel === undefined || incident.private ? {} : { channel: incident.channel.id }),
            private: incident.private,
          }),
        ),
      } as const;
      const posted = await way.post({ channel, message, key: effect.id, ...attempted(effect) });
      const double = { channel, of: { key: effect.id }, keep: posted.message };
      return done(...settling('settle-message', effect, double, now));
    },
  };
}
