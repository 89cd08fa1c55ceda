import type { Instant } from '../calendar/index.ts';
import { accept, reject, type Decision, type Fact, type Happened } from '../incident/index.ts';
import type { Mute } from './mute.ts';

/** A mute that a person made: made once, ended at most once. */
export type MuteLife = {
  readonly mute?: Mute;
  /** Number of its label: M-7. */
  readonly number?: number;
  readonly createdAt?: Instant;
  readonly ended?: true;
};

export const emptyMute: MuteLife = {};

export type MuteCommand =
  | {
      readonly type: 'CreateMute';
      readonly number: number;
      readonly mute: Omit<Mute, 'reason'>;
      readonly reason?: string;
    }
  /** `by`: the person who ends it. */
  | { readonly type: 'EndMute'; readonly by?: string };

export type MuteEvent =
  | Fact<'MuteCreated', { readonly number: number; readonly mute: Omit<Mute, 'reason'> }>
  | Fact<'MuteEnded', { readonly number: number; readonly by?: string }>;

export type MuteRejection = { readonly code: 'no-such-mute' };

export function decideMute(life: MuteLife, command: MuteCommand): Decision<MuteEvent, MuteRejection> {
  switch (command.type) {
    case 'CreateMute': {
      const { number, mute, reason } = command;
      if (life.mute !== undefined) return accept();
      const created = { type: 'MuteCreated', data: { number, mute } } as const;
      return accept(reason === undefined ? created : { ...created, texts: { reason } });
    }
    case 'EndMute':
      if (life.number === undefined) return reject({ code: 'no-such-mute' });
      if (life.ended) return accept();
      return accept({
        type: 'MuteEnded',
        data: { number: life.number, ...(command.by === undefined ? {} : { by: command.by }) },
      });
  }
}

export function evolveMute(life: MuteLife, event: Happened<MuteEvent>): MuteLife {
  switch (event.type) {
    case 'MuteCreated': {
      const reason = event.texts?.['reason'];
      const mute = { ...event.data.mute, ...(reason === undefined ? {} : { reason }) };
      return { mute, number: event.data.number, createdAt: event.occurredAt };
    }
    case 'MuteEnded':
      return { ...life, ended: true };
  }
}
