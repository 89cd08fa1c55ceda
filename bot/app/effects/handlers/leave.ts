import { epochMs, DAY_MS, HOUR_MS, instantOf, plusSec, type Instant } from '../../../core/calendar/index.ts';
import type { Directory } from '../../directory/index.ts';
import type { ChatFor, LeaveCalendars, NewEffect, SettingsSource } from '../../ports/index.ts';
import { leaveFound } from '../../queries/leave.ts';
import type { ShiftFacts } from '../../queries/shift-facts.ts';
import { intend } from '../intents.ts';
import { done, type Handlers } from '../outcome.ts';
import { notBeforeMorning } from './duty.ts';
import { attempted, settling } from './settle.ts';

/** Who is away in half a year changes their mind; in eight weeks somebody else can still be found. */
const aheadSec = 8 * 7 * 24 * 3600;
/** Of one look: whoever has more is told of the rest on the next day. */
const mostTold = 20;

/** The next look at who is away, at 06:00 UTC; asked for at every start, and the same one until its time. */
export function watchLeave(now: Instant): NewEffect {
  const days = Math.floor((epochMs(now) - 6 * HOUR_MS) / DAY_MS) + 1;
  const dueAt = instantOf(days * DAY_MS + 6 * HOUR_MS);
  return intend('watch-leave', {}, { key: dueAt.slice(0, 10), about: 'schedules', dueAt });
}

/** Whoever is on call while they are away is told, once, with a button that asks the others. */
export function leaveHandlers(needs: {
  readonly chat: ChatFor;
  readonly settings: SettingsSource;
  readonly directory: Directory;
  readonly shiftFacts: Pick<ShiftFacts, 'of'>;
  readonly leaveCalendars: LeaveCalendars;
}): Pick<Handlers, 'watch-leave' | 'tell-leave'> {
  const { chat, settings, directory, shiftFacts, leaveCalendars } = needs;
  return {
    async 'watch-leave'({ effect, now }) {
      const again = watchLeave(now);
      const current = settings.current();
      if ((current.leave ?? []).length === 0) return done(again);
      const facts = await shiftFacts.of(current.schedules.map(({ name }) => name));
      const window = { from: now, to: plusSec(now, aheadSec) };
      const { conflicts } = await leaveFound(current, facts, leaveCalendars, window);
      const told: NewEffect[] = [];
      for (const { person: name, schedule, start, end } of conflicts.slice(0, mostTold)) {
        const person = await directory.ofConfigured(name);
        const zone = current.people.find((each) => each.name === name)?.zone ?? 'UTC';
        if (person === undefined) continue;
        // A look tomorrow finds the same again, a little shorter where it has begun: it is told once.
        const key = `${person}/${schedule}/${start === now ? 'now' : start}/${end}`;
        const how = { key, about: effect.about, dueAt: notBeforeMorning(zone, now) };
        told.push(intend('tell-leave', { person, schedule, start, end }, how));
      }
      return done(again, ...told);
    },

    async 'tell-leave'({ effect, data, now }) {
      const { person, schedule, start, end } = data;
      const slack = (await directory.refs([person]))[person]?.slack;
      if (slack === undefined || end <= now) return done();
      const way = chat(effect.lane);
      const channel = await way.direct(slack);
      const message = { kind: 'leave-conflict', schedule, start, end } as const;
      const posted = await way.post({ channel, message, key: effect.id, ...attempted(effect) });
      const double = { channel, of: { key: effect.id }, keep: posted.message };
      return done(...settling('settle-message', effect, double, now));
    },
  };
}
