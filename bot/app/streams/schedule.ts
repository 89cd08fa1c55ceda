import { later, type Instant } from '../../core/calendar/index.ts';
import {
  decideSchedule,
  emptySchedule,
  evolveSchedule,
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

/** Where a cover request is found by its label. */
export type CoverRowDoc = { readonly schedule: string };

/**
 * `schedule/<name>`: what people changed of a schedule of tocsin.yaml. A schedule that is renamed there is another
 * one; one that is changed keeps its overrides.
 */
export const scheduleStream: ScheduleStream = {
  name: 'schedule',
  shape: 2,
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

/** Requests for cover are asked, shown as they are, and end. */
function reactions(
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
    case 'ShiftsSet':
    case 'ShiftsEnded':
      return [];
  }
}
