import type { Instant } from '../../core/calendar/index.ts';
import type { Actor, Fact } from '../../core/incident/index.ts';
import type { ClaimedEffect, NewEffect } from '../ports/index.ts';
import type { StreamKind, Told } from '../streams/index.ts';
import type { IntentKind, Intents } from './intents.ts';

/** How an attempt ended, as its handler sees it. */
export type Outcome =
  | { readonly end: 'done'; readonly follow?: readonly NewEffect[] }
  /** Not its turn or not ready: again at `at`; does not count as an attempt. */
  | { readonly end: 'wait'; readonly at: Instant; readonly why: string }
  /** Useless to repeat: parked, shown in the incident, listed by `tocsin effects`. */
  | { readonly end: 'park'; readonly why: string }
  /** A result that goes back as a command; written in one transaction with the end of the effect. */
  | { readonly end: 'tell'; readonly result: Result };

export type Result = {
  /** Tells the command; `finishing` is given by the engine. */
  deliver(deliverer: Deliverer): Promise<Outcome | 'finished' | 'lease-lost'>;
};

export type Deliverer = {
  tell<State, C, F extends Fact, R>(
    kind: StreamKind<State, C, F, R>,
    id: string,
    command: C,
    actor: Actor,
    follow?: (facts: readonly F[]) => readonly NewEffect[],
  ): Promise<Told<State, F, R>>;
};

/** A command as the result of an effect, with what to do when it is refused or changes nothing. */
export function telling<State, C, F extends Fact, R>(
  kind: StreamKind<State, C, F, R>,
  id: string,
  command: C,
  actor: Actor,
  after: {
    /** Effects to be stored with the events. */
    readonly follow?: (facts: readonly F[]) => readonly NewEffect[];
    readonly unchanged?: (state: State) => Outcome;
    readonly rejected?: (rejection: R, state: State) => Outcome;
  } = {},
): Outcome {
  return {
    end: 'tell',
    result: {
      async deliver(deliverer) {
        const told = await deliverer.tell(kind, id, command, actor, after.follow);
        switch (told.told) {
          case 'changed':
            return 'finished';
          case 'lease-lost':
            return 'lease-lost';
          case 'repeated':
            return { end: 'done' };
          case 'unchanged':
            return after.unchanged?.(told.state) ?? { end: 'done' };
          case 'rejected':
            return after.rejected?.(told.rejection, told.state) ?? { end: 'done' };
        }
      },
    },
  };
}

export const done = (...follow: readonly NewEffect[]): Outcome =>
  follow.length === 0 ? { end: 'done' } : { end: 'done', follow };

export const waitUntil = (at: Instant, why: string): Outcome => ({ end: 'wait', at, why });

export const tocsin: Actor = { kind: 'system', name: 'tocsin' };

/** What a handler is given of its effect. */
export type Attempt<K extends IntentKind> = {
  readonly effect: ClaimedEffect;
  readonly data: Intents[K];
  readonly now: Instant;
};

/** One handler per kind; the composition is complete or does not compile. */
export type Handlers = { readonly [K in IntentKind]: (attempt: Attempt<K>) => Promise<Outcome> };
