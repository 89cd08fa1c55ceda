import type { Instant, Span } from '../../../core/calendar/index.ts';
import {
  peopleOfSchedule,
  rosterOf,
  spanOfWish,
  type CoverRequest,
  type ScheduleDefinition,
  type ScheduleRejection,
} from '../../../core/oncall/index.ts';
import { nearestWord } from '../../../core/texts/index.ts';
import type { Directory } from '../../directory/index.ts';
import {
  ChatError,
  type Answer,
  type Ask,
  type ChatFor,
  type CoverLine,
  type NewEffect,
  type Request,
  type ChangeNotice,
} from '../../ports/index.ts';
import { scheduleStream, type CoverRowDoc } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, telling, tocsin, type Handlers, type Outcome } from '../outcome.ts';
import { answering } from './answering.ts';
import { knownPerson, type KnownPerson, type ShiftNeeds } from './overrides.ts';
import { attempted, settling } from './settle.ts';

type Of<D extends Request['do']> = Extract<Request, { do: D }>;

/** Asked one by one, more would be a channel's worth. */
const mostAsked = 30;

/** Asks the others whether somebody can take a part of the person's shift. */
export async function cover(
  needs: ShiftNeeds,
  ask: Ask,
  { wish, words }: Of<'cover'>,
  now: Instant,
): Promise<Outcome | Answer> {
  const { store, settings, directory } = needs;
  const asker = await knownPerson(needs, ask.user);
  if ('answer' in asker) return asker;
  const read = spanOfWish(wish, (await directory.configured(asker.person))?.zone ?? 'UTC', now);
  if ('problem' in read) return { answer: 'shift-impossible', problem: read.problem };
  const found = await ownSchedule(needs, asker, read.span, words);
  if ('answer' in found) return found;
  const { schedule, note } = found;
  const { announce } = settings.current();
  const people = othersIn(needs, schedule, asker).length;
  const asked = announce === undefined ? { people } : { channel: announce };
  const label = `C-${await store.nextNumber('cover')}`;
  const noted = note === '' ? {} : { note };
  const line = { label, schedule: schedule.name, ...read.span, person: asker.ref, ...noted };
  return telling(
    scheduleStream,
    schedule.name,
    { type: 'RequestCover', label, person: asker.person, ...read.span, ...noted },
    { kind: 'person', person: asker.person },
    {
      follow: () => [
        answering(ask, { answer: 'cover-asked', cover: { ...line, status: 'open' }, asked }, now),
      ],
      rejected: () => done(answering(ask, { answer: 'shift-impossible', problem: 'too-many' }, now)),
    },
  );
}

/** The schedule that is named first in the words, else the only one in which the person is on call then. */
async function ownSchedule(
  { settings, shiftFacts }: ShiftNeeds,
  { name }: KnownPerson,
  { start, end }: Span,
  words: string,
): Promise<{ readonly schedule: ScheduleDefinition; readonly note: string } | Answer> {
  const { schedules } = settings.current();
  const lower = words.toLowerCase();
  const named = schedules
    .filter((each) => lower === each.name.toLowerCase() || lower.startsWith(`${each.name.toLowerCase()} `))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  const names = schedules.map((each) => each.name);
  if (named === undefined && /^\S+$/.test(words) && nearestWord(names, words) !== undefined)
    return { answer: 'which-schedule', asked: words, schedules: names };
  const facts = await shiftFacts.of(names);
  const own = schedules.filter((each) =>
    rosterOf(
      [each],
      facts.filter(({ schedule }) => schedule === each.name),
    )
      .shiftsBetween(start, end)
      .some(({ person }) => person === name),
  );
  if (named !== undefined) {
    const note = words.slice(named.name.length).trim();
    return own.includes(named)
      ? { schedule: named, note }
      : { answer: 'not-on-call-then', start, end, schedule: named.name };
  }
  const [only, ...others] = own;
  if (only === undefined) return { answer: 'not-on-call-then', start, end };
  if (others.length > 0) return { answer: 'which-schedule', schedules: own.map((each) => each.name) };
  return { schedule: only, note: words };
}

/** Everybody else who takes turns in the schedule and can be asked in Slack. */
function othersIn(
  { settings }: Pick<ShiftNeeds, 'settings'>,
  schedule: ScheduleDefinition,
  asker: { readonly name: string },
): readonly string[] {
  const names = peopleOfSchedule(schedule);
  const { people } = settings.current();
  return names
    .filter((name) => name !== asker.name && people.some((each) => each.name === name && each.slack))
    .slice(0, mostAsked);
}

/** The first yes wins. */
export async function takeCover(
  needs: ShiftNeeds,
  ask: Ask,
  { label }: Of<'cover-take'>,
  now: Instant,
): Promise<Outcome | Answer> {
  const { store, streams, directory } = needs;
  const shown = label.slice(0, 20);
  const row = (await store.row('cover', shown)) as CoverRowDoc | undefined;
  if (row === undefined) return { answer: 'no-such-cover', label: shown };
  const { schedule } = row;
  const taker = await knownPerson(needs, ask.user);
  if ('answer' in taker) return taker;
  const { state } = await streams.load(scheduleStream, schedule);
  const asked = state.covers.find((each) => each.label === label);
  if (asked === undefined) return { answer: 'no-such-cover', label: shown };
  const line = await coverLine(directory, schedule, asked);
  const yes = asked.status === 'taken' && asked.taker === taker.person;
  if (asked.status !== 'open' && !yes) return { answer: 'cover-over', cover: line };
  const taken = { ...line, status: 'taken', taker: taker.ref } as const;
  const start = asked.start > now ? asked.start : now;
  const said = {
    label,
    schedule,
    start,
    end: asked.end,
    ...(asked.note === undefined ? {} : { reason: asked.note }),
  };
  const tell = (person: string, notice: ChangeNotice): NewEffect =>
    intend(
      'tell-shift',
      { person, notice },
      { key: `${schedule}/${label}/${person}`, about: `schedule/${schedule}`, dueAt: now },
    );
  return telling(
    scheduleStream,
    schedule,
    { type: 'TakeCover', label, person: taker.person, at: now },
    { kind: 'person', person: taker.person },
    {
      follow: () => [
        answering(ask, { answer: 'cover-taken', cover: taken }, now),
        tell(asked.person, { ...said, what: 'off', other: taker.ref }),
        tell(taker.person, { ...said, what: 'on', by: taker.ref, other: line.person }),
      ],
      unchanged: () => done(answering(ask, { answer: 'cover-taken', cover: taken }, now)),
      rejected: refusedBy(ask, line, now),
    },
  );
}

export async function withdrawCover(
  needs: ShiftNeeds,
  ask: Ask,
  { label }: Of<'cover-withdraw'>,
  now: Instant,
): Promise<Outcome | Answer> {
  const row = (await needs.store.row('cover', label)) as CoverRowDoc | undefined;
  if (row === undefined) return { answer: 'no-such-cover', label };
  const { state } = await needs.streams.load(scheduleStream, row.schedule);
  const asked = state.covers.find((each) => each.label === label);
  if (asked === undefined) return { answer: 'no-such-cover', label };
  const person = await needs.directory.ofSlack(ask.user);
  const line = await coverLine(needs.directory, row.schedule, asked);
  const withdrawn = answering(ask, { answer: 'cover-withdrawn', label }, now);
  return telling(
    scheduleStream,
    row.schedule,
    { type: 'WithdrawCover', label, person },
    { kind: 'person', person },
    {
      follow: () => [withdrawn],
      unchanged: () => done(withdrawn),
      rejected: refusedBy(ask, line, now),
    },
  );
}

/** Between the look and the decision somebody else may have been quicker: then who it was is not known here. */
const refusedBy =
  (ask: Ask, line: CoverLine, now: Instant) =>
  (rejection: ScheduleRejection): Outcome => {
    const { label } = line;
    switch (rejection.code) {
      case 'own-cover':
        return done(answering(ask, { answer: 'cover-is-own', label }, now));
      case 'not-own-cover':
        return done(answering(ask, { answer: 'cover-not-own', label }, now));
      case 'cover-over': {
        const { status } = rejection.cover;
        return done(answering(ask, { answer: 'cover-over', cover: { ...line, status } }, now));
      }
      case 'no-such-cover':
      case 'no-such-shifts':
      case 'no-such-swap':
      case 'not-own-swap':
      case 'swap-over':
      case 'too-many':
        return done(answering(ask, { answer: 'no-such-cover', label }, now));
    }
  };

async function coverLine(
  directory: Pick<Directory, 'refs'>,
  schedule: string,
  { label, person, start, end, note, status, taker }: CoverRequest,
): Promise<CoverLine> {
  const refs = await directory.refs([person, ...(taker === undefined ? [] : [taker])]);
  const by = taker === undefined ? undefined : refs[taker];
  return {
    label,
    schedule,
    start,
    end,
    status,
    person: refs[person] ?? {},
    ...(note === undefined ? {} : { note }),
    ...(by === undefined ? {} : { taker: by }),
  };
}

type Kinds = 'ask-cover' | 'post-cover' | 'refresh-cover' | 'remind-cover' | 'expire-cover';

/** A request for cover on its way: asked, shown as it is, and at the end told that nobody came. */
export function coverHandlers(needs: ShiftNeeds & { readonly chat: ChatFor }): Pick<Handlers, Kinds> {
  const { streams, settings, directory, chat } = needs;

  const find = async (schedule: string, label: string): Promise<CoverRequest | undefined> =>
    (await streams.load(scheduleStream, schedule)).state.covers.find((each) => each.label === label);

  return {
    async 'ask-cover'({ effect, data, now }) {
      const { schedule, label } = data;
      const asked = await find(schedule, label);
      if (asked?.status !== 'open') return done();
      const { announce, schedules } = settings.current();
      const how = (key: string) => ({ key: `${schedule}/${label}/${key}`, about: effect.about, dueAt: now });
      if (announce !== undefined)
        return done(intend('post-cover', { ...data, channel: announce }, how('channel')));
      const definition = schedules.find(({ name }) => name === schedule);
      const name = (await directory.configured(asked.person))?.name ?? '';
      const others = definition === undefined ? [] : othersIn(needs, definition, { name });
      const persons = await Promise.all(others.map((each) => directory.ofConfigured(each)));
      return done(
        ...persons
          .filter((person) => person !== undefined)
          .map((person) => intend('post-cover', { ...data, person }, how(person))),
      );
    },

    async 'post-cover'({ effect, data, now }) {
      const { schedule, label } = data;
      const asked = await find(schedule, label);
      if (asked === undefined || (asked.status !== 'open' && !effect.inDoubt)) return done();
      const way = chat(effect.lane);
      const slack = 'person' in data ? (await directory.refs([data.person]))[data.person]?.slack : undefined;
      if ('person' in data && slack === undefined) return done();
      const channel = 'channel' in data ? data.channel : await way.direct(slack!);
      const message = { kind: 'cover', cover: await coverLine(directory, schedule, asked) } as const;
      const posted = await way.post({ channel, message, key: effect.id, ...attempted(effect) });
      const double = { channel: posted.channel, of: { key: effect.id }, keep: posted.message };
      return telling(scheduleStream, schedule, { type: 'RecordCoverPosted', label, ...posted }, tocsin, {
        follow: () => settling('settle-message', effect, double, now),
      });
    },

    async 'refresh-cover'({ effect, data }) {
      const { schedule, label, channel, message } = data;
      const asked = await find(schedule, label);
      if (asked === undefined) return done();
      const cover = await coverLine(directory, schedule, asked);
      try {
        await chat(effect.lane).update({ channel, message }, { kind: 'cover', cover });
      } catch (error) {
        // Somebody deleted the message: nothing is left that could be wrong.
        if (!(error instanceof ChatError) || error.code !== 'gone') throw error;
      }
      return done();
    },

    async 'remind-cover'({ effect, data, now }) {
      const { schedule, label } = data;
      const asked = await find(schedule, label);
      if (asked?.status !== 'open') return done();
      const { person, start, end } = asked;
      const notice = { what: 'not-covered', label, schedule, start, end } as const;
      const how = { key: `${schedule}/${label}/reminded`, about: effect.about, dueAt: now };
      return done(intend('tell-shift', { person, notice }, how));
    },

    async 'expire-cover'({ data }) {
      const { schedule, label } = data;
      return telling(scheduleStream, schedule, { type: 'ExpireCover', label }, tocsin);
    },
  };
}
