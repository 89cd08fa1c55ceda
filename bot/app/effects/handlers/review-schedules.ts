import { epochMs, instantOf, plusSec, WEEK_MS, type Instant } from '../../../core/calendar/index.ts';
import { lookAhead, type Outlook } from '../../../core/oncall/index.ts';
import type { ChatFor, LeaveCalendars, NewEffect, SettingsSource } from '../../ports/index.ts';
import { leaveFound } from '../../queries/leave.ts';
import type { ShiftFacts } from '../../queries/shift-facts.ts';
import { intend } from '../intents.ts';
import { done, type Handlers } from '../outcome.ts';
import { refOf } from './overrides.ts';
import { attempted, settling } from './settle.ts';

/** Monday 5 January 1970, 08:00 UTC: when a week of work begins for most of the world, and nobody is woken. */
const firstReviewMs = Date.UTC(1970, 0, 5, 8);

const aheadSec = 52 * 7 * 24 * 3600;

/** The next look ahead; asked for at every start, and the same one until its time. */
export function reviewSchedules(now: Instant): NewEffect {
  const weeks = Math.floor((epochMs(now) - firstReviewMs) / WEEK_MS) + 1;
  const dueAt = instantOf(firstReviewMs + weeks * WEEK_MS);
  return intend('review-schedules', {}, { key: dueAt.slice(0, 10), about: 'schedules', dueAt });
}

/** Once a week, where there is a channel for announcements: what the schedules lack. Nothing when all is well. */
export const reviewSchedulesHandlers = (needs: {
  readonly chat: ChatFor;
  readonly settings: SettingsSource;
  readonly shiftFacts: Pick<ShiftFacts, 'of'>;
  readonly leaveCalendars: LeaveCalendars;
}): Pick<Handlers, 'review-schedules' | 'say-outlook'> => ({
  async 'review-schedules'({ effect, now }) {
    const how = { key: effect.id, about: effect.about, dueAt: now };
    return done(reviewSchedules(now), intend('say-outlook', {}, how));
  },

  async 'say-outlook'({ effect, now }) {
    const { settings, shiftFacts } = needs;
    const { announce, schedules, people } = settings.current();
    if (announce === undefined || schedules.length === 0) return done();
    const facts = await shiftFacts.of(schedules.map(({ name }) => name));
    const window = { from: now, to: plusSec(now, aheadSec) };
    const outlook = await inSlices(lookAhead(schedules, facts, people, window));
    const { gaps, doubles, unreachable } = outlook;
    const { conflicts, troubles } = await leaveFound(settings.current(), facts, needs.leaveCalendars, window);
    const findings = gaps.length + doubles.length + unreachable.length + conflicts.length + troubles.length;
    if (findings === 0) return done();
    const leave = conflicts.slice(0, 50);
    const leaveTroubles = troubles.slice(0, 20);
    const named = [
      ...doubles.map(({ first }) => first.person),
      ...[...unreachable, ...leave, ...leaveTroubles].map(({ person }) => person),
    ];
    const refs = Object.fromEntries(named.map((name) => [name, refOf(settings, name)]));
    const chat = needs.chat(effect.lane);
    const message = { kind: 'outlook', outlook, leave, leaveTroubles, people: refs } as const;
    const posted = await chat.post({ channel: announce, message, key: effect.id, ...attempted(effect) });
    const double = { channel: posted.channel, of: { key: effect.id }, keep: posted.message };
    return done(...settling('settle-message', effect, double, now));
  },
});

/** How long the process may be kept from answering people. */
const sliceMs = 15;

/** Hundreds of schedules take seconds: what waits meanwhile (an alarm, a click) is done between two parts. */
async function inSlices(looking: Generator<undefined, Outlook, undefined>): Promise<Outlook> {
  for (;;) {
    const begunMs = performance.now();
    do {
      const step = looking.next();
      if (step.done === true) return step.value;
    } while (performance.now() - begunMs < sliceMs);
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}
