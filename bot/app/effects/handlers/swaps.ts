import { plusSec, type Instant, type Span } from '../../../core/calendar/index.ts';
import {
  rosterOf,
  spanOfWish,
  swapEndsAt,
  type ScheduleDefinition,
  type ScheduleRejection,
  type ShiftWish,
  type SwapOffer,
} from '../../../core/oncall/index.ts';
import type { Directory } from '../../directory/index.ts';
import {
  ChatError,
  type Answer,
  type Ask,
  type ChatFor,
  type NewEffect,
  type Request,
  type SwapLine,
  type SwapNotice,
  type SwapSaid,
} from '../../ports/index.ts';
import { scheduleStream, type CoverRowDoc } from '../../streams/index.ts';
import { intend } from '../intents.ts';
import { done, telling, tocsin, type Handlers, type Outcome } from '../outcome.ts';
import { answering } from './answering.ts';
import { knownPerson, type KnownPerson, type ShiftNeeds } from './overrides.ts';
import { attempted, settling } from './settle.ts';
import { whichSchedule } from './which-schedule.ts';

type Of<D extends Request['do']> = Extract<Request, { do: D }>;

/** How far ahead a next shift is looked for. */
const aheadSec = 10 * 7 * 24 * 3600;

const said = (what: SwapSaid): Answer => ({ answer: 'swap', said: what });

/** Offers a part of the asker's shifts for a part of another one's; nothing changes before that one accepts. */
export async function swap(
  needs: ShiftNeeds,
  ask: Ask,
  request: Of<'swap'>,
  now: Instant,
): Promise<Outcome | Answer> {
  const { store, settings, directory } = needs;
  const schedule = whichSchedule(settings, request.schedule);
  if ('answer' in schedule) return schedule;
  const asker = await knownPerson(needs, ask.user);
  if ('answer' in asker) return asker;
  const other = await knownPerson(needs, request.person === 'me' ? ask.user : request.person.user);
  if ('answer' in other) return other;
  if (other.person === asker.person) return said({ what: 'with-yourself' });
  const zone = (await directory.configured(asker.person))?.zone ?? 'UTC';
  const mine = await spanOf(needs, schedule, asker, request.mine, { zone, now });
  if ('answer' in mine) return mine;
  const theirs = await spanOf(needs, schedule, other, request.theirs, { zone, now });
  if ('answer' in theirs) return theirs;
  const label = `S-${await store.nextNumber('swap')}`;
  const note = request.note === undefined ? {} : { note: request.note };
  const offer = { label, mine, theirs, ...note };
  const line: SwapLine = {
    ...offer,
    schedule: schedule.name,
    person: asker.ref,
    other: other.ref,
    until: swapEndsAt({ ...offer, offeredAt: now }),
    status: 'open',
  };
  return telling(
    scheduleStream,
    schedule.name,
    { type: 'OfferSwap', ...offer, person: asker.person, other: other.person },
    { kind: 'person', person: asker.person },
    {
      follow: () => [answering(ask, said({ what: 'offered', swap: line }), now)],
      rejected: () => done(answering(ask, { answer: 'shift-impossible', problem: 'too-many' }, now)),
    },
  );
}

/** The time that is meant, in which the person has to be on call; their next shift where none is said. */
async function spanOf(
  { shiftFacts }: ShiftNeeds,
  schedule: ScheduleDefinition,
  { name, ref }: KnownPerson,
  wish: ShiftWish | undefined,
  { zone, now }: { readonly zone: string; readonly now: Instant },
): Promise<Span | Answer> {
  const roster = rosterOf([schedule], await shiftFacts.of([schedule.name]));
  const nobody = { what: 'no-shift', person: ref, schedule: schedule.name } as const;
  if (wish === undefined) {
    const next = roster
      .shiftsBetween(now, plusSec(now, aheadSec))
      .find(({ person, start }) => person === name && start > now);
    return next === undefined ? said(nobody) : { start: next.start, end: next.end };
  }
  const read = spanOfWish(wish, zone, now);
  if ('problem' in read) return { answer: 'shift-impossible', problem: read.problem };
  const { start, end } = read.span;
  const own = roster.shiftsBetween(start, end).some(({ person }) => person === name);
  return own ? read.span : said({ ...nobody, span: read.span });
}

export async function answerSwap(
  needs: ShiftNeeds,
  ask: Ask,
  request: Of<'swap-accept' | 'swap-refuse' | 'swap-withdraw'>,
  now: Instant,
): Promise<Outcome | Answer> {
  const { store, streams, directory } = needs;
  const label = request.label.slice(0, 20);
  const none = said({ what: 'no-such', label });
  const row = (await store.row('cover', label)) as CoverRowDoc | undefined;
  if (row === undefined) return none;
  const { schedule } = row;
  const offer = (await streams.load(scheduleStream, schedule)).state.swaps.find(
    (each) => each.label === label,
  );
  if (offer === undefined) return none;
  const person = await directory.ofSlack(ask.user);
  const line = await swapLine(directory, schedule, offer);
  const accepted = { ...line, status: 'accepted' } as const;
  const refused = { ...line, status: 'refused' } as const;
  const tell = (notice: SwapNotice): NewEffect =>
    intend(
      'tell-shift',
      { person: offer.person, notice },
      { key: `${schedule}/${label}/${notice.what}`, about: `schedule/${schedule}`, dueAt: now },
    );
  const [command, answer, told] = {
    'swap-accept': [
      { type: 'AcceptSwap', label, person, at: now } as const,
      said({ what: 'accepted', swap: accepted }),
      [tell({ what: 'swap-accepted', swap: accepted })],
    ] as const,
    'swap-refuse': [
      { type: 'RefuseSwap', label, person } as const,
      said({ what: 'refused', swap: refused }),
      [tell({ what: 'swap-refused', swap: refused })],
    ] as const,
    'swap-withdraw': [
      { type: 'WithdrawSwap', label, person } as const,
      said({ what: 'withdrawn', label }),
      [],
    ] as const,
  }[request.do];
  return telling(
    scheduleStream,
    schedule,
    command,
    { kind: 'person', person },
    {
      follow: () => [answering(ask, answer, now), ...told],
      unchanged: () => done(answering(ask, answer, now)),
      rejected: ({ code }: ScheduleRejection) => {
        const what = code === 'not-own-swap' ? 'not-yours' : code === 'swap-over' ? 'over' : 'no-such';
        return done(answering(ask, said({ what, label }), now));
      },
    },
  );
}

async function swapLine(
  directory: Pick<Directory, 'refs'>,
  schedule: string,
  offer: SwapOffer,
): Promise<SwapLine> {
  const { label, person, other, mine, theirs, note, status } = offer;
  const refs = await directory.refs([person, other]);
  return {
    label,
    schedule,
    person: refs[person] ?? {},
    other: refs[other] ?? {},
    mine,
    theirs,
    until: swapEndsAt(offer),
    status,
    ...(note === undefined ? {} : { note }),
  };
}

/** An offer on its way: to the other one by direct message, shown as it is, and at the end told that nobody answered. */
export function swapHandlers(
  needs: ShiftNeeds & { readonly chat: ChatFor },
): Pick<Handlers, 'offer-swap' | 'refresh-swap' | 'expire-swap'> {
  const { streams, directory, chat } = needs;

  const find = async (schedule: string, label: string): Promise<SwapOffer | undefined> =>
    (await streams.load(scheduleStream, schedule)).state.swaps.find((each) => each.label === label);

  return {
    async 'offer-swap'({ effect, data, now }) {
      const { schedule, label } = data;
      const offer = await find(schedule, label);
      if (offer === undefined || (offer.status !== 'open' && !effect.inDoubt)) return done();
      const slack = (await directory.refs([offer.other]))[offer.other]?.slack;
      if (slack === undefined) return done();
      const way = chat(effect.lane);
      const channel = await way.direct(slack);
      const message = { kind: 'swap', swap: await swapLine(directory, schedule, offer) } as const;
      const posted = await way.post({ channel, message, key: effect.id, ...attempted(effect) });
      const double = { channel: posted.channel, of: { key: effect.id }, keep: posted.message };
      return telling(scheduleStream, schedule, { type: 'RecordSwapPosted', label, ...posted }, tocsin, {
        follow: () => settling('settle-message', effect, double, now),
      });
    },

    async 'refresh-swap'({ effect, data }) {
      const { schedule, label, channel, message } = data;
      const offer = await find(schedule, label);
      if (offer === undefined) return done();
      const swapped = await swapLine(directory, schedule, offer);
      try {
        await chat(effect.lane).update({ channel, message }, { kind: 'swap', swap: swapped });
      } catch (error) {
        // Somebody deleted the message: nothing is left that could be wrong.
        if (!(error instanceof ChatError) || error.code !== 'gone') throw error;
      }
      return done();
    },

    async 'expire-swap'({ effect, data, now }) {
      const { schedule, label } = data;
      const offer = await find(schedule, label);
      if (offer?.status !== 'open') return done();
      const swapped = { ...(await swapLine(directory, schedule, offer)), status: 'expired' } as const;
      const notice = { what: 'swap-expired', swap: swapped } as const;
      const how = { key: `${schedule}/${label}/expired`, about: effect.about, dueAt: now };
      return telling(scheduleStream, schedule, { type: 'ExpireSwap', label }, tocsin, {
        follow: () => [intend('tell-shift', { person: offer.person, notice }, how)],
      });
    },
  };
}
