import { plusSec } from '../../core/calendar/index.ts';
import {
  decideMute,
  emptyMute,
  evolveMute,
  type MuteCommand,
  type MuteEvent,
  type MuteLife,
  type MuteRejection,
} from '../../core/triage/index.ts';
import { intend } from '../effects/intents.ts';
import type { NewEffect } from '../ports/index.ts';
import type { Occurrence, StreamKind } from './kind.ts';

export type MuteStream = StreamKind<MuteLife, MuteCommand, MuteEvent, MuteRejection>;

/** `mute/<number>`: a mute that a person made; the ones that may still hold are listed by when they end. */
export const muteStream: MuteStream = {
  name: 'mute',
  shape: 1,
  initial: emptyMute,
  decide: decideMute,
  evolve: evolveMute,
  react: (id, occurrences) => occurrences.flatMap((each) => follow(id, each)),
  rows: (id, life) => [
    {
      view: 'mute',
      key: id,
      doc:
        life.mute === undefined || life.ended
          ? null
          : { number: life.number!, createdAt: life.createdAt!, mute: life.mute },
      index: { open: { value: 'open', sort: life.mute?.until ?? forEver } },
    },
  ],
  headers: (id) => ({ correlation: `mute/${id}`, drill: false, visibility: 'open' }),
};

/** Whoever looked at the mutes before one was ended has held an alarm back by then. */
const lookedAgainSec = 30;

function follow(id: string, { id: event, at, fact }: Occurrence<MuteEvent>): readonly NewEffect[] {
  const about = `mute/${id}`;
  if (fact.type === 'MuteCreated') {
    const { by } = fact.data.mute;
    const data = { mute: id, ended: false, ...(by === undefined ? {} : { by }) };
    return [intend('say-mute', data, { key: event, about, dueAt: at })];
  }
  const { number, by } = fact.data;
  const data = { mute: id, ended: true, ...(by === undefined ? {} : { by }) };
  return [
    intend('end-mute', { mute: number }, { key: event, about, dueAt: at }),
    intend(
      'end-mute',
      { mute: number, again: true },
      { key: `${event}/again`, about, dueAt: plusSec(at, lookedAgainSec) },
    ),
    intend('say-mute', data, { key: event, about, dueAt: at }),
  ];
}

/** Sorts after every instant. */
const forEver = '9999';
