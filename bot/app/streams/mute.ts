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
import type { StreamKind } from './kind.ts';

export type MuteStream = StreamKind<MuteLife, MuteCommand, MuteEvent, MuteRejection>;

/** `mute/<number>`: a mute that a person made; the ones that may still hold are listed by when they end. */
export const muteStream: MuteStream = {
  name: 'mute',
  shape: 1,
  initial: emptyMute,
  decide: decideMute,
  evolve: evolveMute,
  react: (id, occurrences) =>
    occurrences.flatMap(({ id: event, at, fact }) =>
      fact.type === 'MuteEnded'
        ? [intend('end-mute', { mute: fact.data.number }, { key: event, about: `mute/${id}`, dueAt: at })]
        : [],
    ),
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

/** Sorts after every instant. */
const forEver = '9999';
