import { later, type Instant } from '../../core/calendar/index.ts';
import {
  decideSchedule,
  emptySchedule,
  evolveSchedule,
  swapEndsAt,
  type CoverPost,
  type KeptFact,
  type ScheduleCommand,
  type ScheduleEvent,
  type ScheduleLife,
  type ScheduleRejection,
} from '../../core/oncall/index.ts';
import { intend } from '../effects/intents.ts';
import type { Json, NewEffect, RowWrite } from '../ports/index.ts';
import type { Occurrence, StreamKind } from './kind.ts';

export type ScheduleStream = StreamKind<ScheduleLife, ScheduleCommand, ScheduleEvent, ScheduleRejection>;

/** A fact as it is found by its id, and all of them by when they end. */
export type ShiftRowDoc = KeptFact & { readonly schedule: string };

/** Where a cover request or a swap is found by its label. */
export type CoverRowDoc = { readonly schedule: string };

/**
 * `schedule/<name>`: what people changed of a schedule of tocsin.yaml. A schedule that is renamed there is another
 * one; one that is changed keeps its overrides.
 */
export const scheduleStream: ScheduleStream = {
  name: 'schedule',
  shape: 3,
  initial: emptySchedule,
  decide: decideSchedule,
  evolve: evolveSchedule,
  react: (schedule, occurrences, life) =>
    occurrences.flatMap((occurrence) => reactions(schedule, occurrence, life)),
  rows: (schedule, life) => [
    ...life.touched.map((id) => shiftRow(schedule, life, id)),
    ...life.asked.map((key): RowWrite => ({
      view: 'cover',
      key,
      doc: { schedule } satisfies CoverRowDoc,
    })),
  ],
  headers: (id) => ({ correlation: `schedule/${id}`, drill: false, visibility: 'open' }),
};

function shiftRow(schedule: string, life: ScheduleLife, id: string): RowWrite {
  const fact = life.facts.find((each) => each.id === id);
  if (fact === undefined) return { view: 'shift', key: id, doc: null };
  const doc: ShiftRowDoc = { schedule, ...fact };
  return { view: 'shift', key: id, doc: doc as Json, index: { end: { value: 'every', sort: fact.end } } };
}

/** Requests and offers are asked, shown as they are, and end; who is on call now is looked at again. */
function reactions(
  schedule: string,
  occurrence: Occurrence<ScheduleEvent>,
  life: ScheduleLife,
): readonly NewEffect[] {
  const { id, at, fact } = occurrence;
  const followed = [
    ...coverReactions(schedule, occurrence, life),
    ...swapReactions(schedule, occurrence, life),
  ];
  if (!changesShifts.has(fact.type)) return followed;
  const how = { key: `${schedule}/${id}`, about: `schedule/${schedule}`, dueAt: at };
  return [...followed, intend('watch-duty', { schedule, told: true }, how)];
}

const changesShifts: ReadonlySet<ScheduleEvent['type']> = new Set([
  'ShiftsSet',
  'ShiftsEnded',
  'CoverTaken',
  'SwapAccepted',
]);

function coverReactions(
  schedule: string,
  { id: event, at, fact }: Occurrence<ScheduleEvent>,
  life: ScheduleLife,
): readonly NewEffect[] {
  const { label } = fact.data;
  const asked = life.covers.find((each) => each.label === label);
  if (asked === undefined) return [];
  const how = (key: string, dueAt: Instant) => ({ key, about: `schedule/${schedule}`, dueAt });
  const name = `${schedule}/${label}`;
  const refresh = ({ channel, message }: CoverPost): NewEffect =>
    intend('refresh-cover', { schedule, label, channel, message }, how(`${event}/${channel}/${message}`, at));
  switch (fact.type) {
    case 'CoverRequested':
      return [
        intend('ask-cover', { schedule, label }, how(name, at)),
        intend('remind-cover', { schedule, label }, how(name, later(asked.start, at))),
        intend('expire-cover', { schedule, label }, how(name, asked.end)),
      ];
    case 'CoverTaken':
    case 'CoverWithdrawn':
    case 'CoverExpired':
      return asked.posted.map(refresh);
    case 'CoverPosted':
      return asked.status === 'open' ? [] : [refresh(fact.data)];
    default:
      return [];
  }
}

function swapReactions(
  schedule: string,
  { id: event, at, fact }: Occurrence<ScheduleEvent>,
  life: ScheduleLife,
): readonly NewEffect[] {
  const { label } = fact.data;
  const offer = life.swaps.find((each) => each.label === label);
  if (offer === undefined) return [];
  const how = (key: string, dueAt: Instant) => ({ key, about: `schedule/${schedule}`, dueAt });
  const name = `${schedule}/${label}`;
  const refresh = ({ channel, message }: CoverPost): NewEffect =>
    intend('refresh-swap', { schedule, label, channel, message }, how(`${event}/${channel}/${message}`, at));
  switch (fact.type) {
    case 'SwapOffered':
      return [
        intend('offer-swap', { schedule, label }, how(name, at)),
        intend('expire-swap', { schedule, label }, how(name, swapEndsAt(offer))),
      ];
    case 'SwapAccepted':
    case 'SwapRefused':
    case 'SwapWithdrawn':
    case 'SwapExpired':
      return offer.posted.map(refresh);
    case 'SwapPosted':
      return offer.status === 'open' ? [] : [refresh(fact.data)];
    default:
      return [];
  }
}
