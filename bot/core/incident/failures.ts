import type { Instant } from '../calendar/index.ts';
import { accept, type Decision, type Fact, type Happened } from './envelope.ts';

/** Work that was given up: shown as "could not ...", until somebody has it tried again and it is done. */
export type Failure = {
  readonly effect: string;
  readonly kind: string;
  readonly error: string;
  /** When it was given up last. */
  readonly at: Instant;
  /** How often it was given up. */
  readonly times: number;
  /** Somebody had it tried again. */
  readonly retried?: {
    readonly at: Instant;
    readonly person?: string;
    /** Of the effect, when it was asked for: the same one is not asked for twice. */
    readonly generation: number;
    /** It was given up once more since. */
    readonly failedAgain?: true;
  };
  /** It was done after all. */
  readonly recoveredAt?: Instant;
};

/** An effect that is parked, as it is asked for again. */
export type ParkedEffect = {
  readonly effect: string;
  readonly kind: string;
  readonly error: string;
  readonly generation: number;
};

export type RetryCommand = { readonly type: 'RetryEffects'; readonly effects: readonly ParkedEffect[] };

export type FailureCommand =
  | { readonly type: 'NoteFailure'; readonly effect: string; readonly kind: string; readonly error: string }
  /** What was given up so often is done after all. */
  | {
      readonly type: 'NoteRecovered';
      readonly effects: readonly { readonly effect: string; readonly times: number }[];
    }
  | { readonly type: 'RecordFailuresMessage'; readonly channel: string; readonly message: string };

export type FailureEvent =
  | Fact<'EffectFailed', { readonly effect: string; readonly kind: string; readonly error: string }>
  | Fact<'EffectsRetried', { readonly effects: readonly ParkedEffect[] }>
  | Fact<
      'EffectsRecovered',
      { readonly effects: readonly { readonly effect: string; readonly kind: string }[] }
    >
  /** Where the one notice of them is. */
  | Fact<'FailuresPosted', { readonly channel: string; readonly message: string }>;

export const failureLimits = {
  /** An incident remembers so many; more are parked without a word in it and listed by `tocsin effects`. */
  kept: 100,
  /** An effect that fails and is done in turns is told of so often. */
  times: 20,
  /** Asked for again, or done after all, in one event: an append takes 40 effects, an event 32 KB (ADR 2). */
  atOnce: 20,
} as const;

type Known = { readonly failures: readonly Failure[] };

/** What is not done yet, oldest first. */
export const unsettled = ({ failures }: Known): readonly Failure[] =>
  failures.filter(({ recoveredAt }) => recoveredAt === undefined);

/** Whether somebody has asked for it again since it was given up, as far as the incident was told. */
const isAsked = ({ retried, recoveredAt }: Failure): boolean =>
  recoveredAt !== undefined || (retried !== undefined && retried.failedAgain === undefined);

export function decideFailure(
  state: Known & { readonly failuresMessage?: object },
  command: RetryCommand | FailureCommand,
): Decision<FailureEvent, never> {
  switch (command.type) {
    case 'NoteFailure': {
      const { effect, kind, error } = command;
      const known = state.failures.find((each) => each.effect === effect);
      if (known === undefined && unsettled(state).length >= failureLimits.kept) return accept();
      if (known !== undefined && (!isAsked(known) || known.times >= failureLimits.times)) return accept();
      return accept({ type: 'EffectFailed', data: { effect, kind, error } });
    }
    case 'RetryEffects': {
      const effects = command.effects.filter((each) => !wasAsked(state, each)).slice(0, failureLimits.atOnce);
      return effects.length === 0 ? accept() : accept({ type: 'EffectsRetried', data: { effects } });
    }
    case 'NoteRecovered': {
      const effects = unsettled(state)
        .filter((each) =>
          command.effects.some(({ effect, times }) => effect === each.effect && times === each.times),
        )
        .slice(0, failureLimits.atOnce)
        .map(({ effect, kind }) => ({ effect, kind }));
      return effects.length === 0 ? accept() : accept({ type: 'EffectsRecovered', data: { effects } });
    }
    case 'RecordFailuresMessage':
      if (state.failuresMessage !== undefined) return accept();
      return accept({
        type: 'FailuresPosted',
        data: { channel: command.channel, message: command.message },
      });
  }
}

/** Two people who ask at once ask for the same generation of it. */
const wasAsked = ({ failures }: Known, { effect, generation }: ParkedEffect): boolean =>
  failures.some((each) => each.effect === effect && (each.retried?.generation ?? 0) >= generation);

/** The failures after an event. Whatever was settled long ago makes room first. */
export function withFailure(failures: readonly Failure[], event: Happened<FailureEvent>): readonly Failure[] {
  const { occurredAt: at, actor } = event;
  switch (event.type) {
    case 'EffectFailed': {
      const { effect } = event.data;
      const known = failures.find((each) => each.effect === effect);
      if (known === undefined) return kept([...failures, { ...event.data, at, times: 1 }]);
      const { recoveredAt: _was, retried, ...open } = known;
      const again = {
        ...open,
        ...event.data,
        at,
        times: known.times + 1,
        ...(retried === undefined ? {} : { retried: { ...retried, failedAgain: true as const } }),
      };
      return failures.map((each) => (each === known ? again : each));
    }
    case 'EffectsRetried': {
      const by = actor.kind === 'person' ? { person: actor.person } : {};
      return event.data.effects.reduce((all, { effect, kind, error, generation }) => {
        const known = all.find((each) => each.effect === effect);
        const { recoveredAt: _was, ...open } = known ?? { effect, kind, error, at, times: 1 };
        const retried = { ...open, retried: { at, generation, ...by } };
        return known === undefined
          ? kept([...all, retried])
          : all.map((each) => (each === known ? retried : each));
      }, failures);
    }
    case 'EffectsRecovered': {
      const done = new Set(event.data.effects.map(({ effect }) => effect));
      return failures.map((each) => (done.has(each.effect) ? { ...each, recoveredAt: at } : each));
    }
    case 'FailuresPosted':
      return failures;
  }
}

function kept(failures: readonly Failure[]): readonly Failure[] {
  if (failures.length <= failureLimits.kept) return failures;
  const settled = failures.findIndex(({ recoveredAt }) => recoveredAt !== undefined);
  return settled < 0 ? failures : failures.toSpliced(settled, 1);
}
