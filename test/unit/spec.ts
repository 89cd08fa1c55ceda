import { expect } from 'vitest';
import { plusSec, type Instant } from '../../bot/core/calendar/index.ts';
import type { Actor, Decision, Fact, Happened } from '../../bot/core/incident/index.ts';

/** A family of streams as its room exports it. */
export type Room<State, Command, F extends Fact, Rejection> = {
  readonly initial: State;
  readonly decide: (state: State, command: Command) => Decision<F, Rejection>;
  readonly evolve: (state: State, fact: Happened<F>) => State;
};

export type Given<Command, F extends Fact, Rejection> = {
  /** Commands that were accepted before; fails when one is refused. */
  after(...commands: readonly Command[]): Given<Command, F, Rejection>;
  when(command: Command): {
    /** Exactly these facts, each complete; none means "it was so already". Fails when the command was refused. */
    gives(...facts: readonly F[]): void;
    /** Exactly this refusal. Fails when the command was not refused. */
    refuses(rejection: Rejection): void;
  };
};

export type SpecOf<Command, F extends Fact, Rejection> = {
  given(...facts: readonly (F | Happened<F>)[]): Given<Command, F, Rejection>;
};

const someone: Actor = { kind: 'system', name: 'test' };

/** When facts of a story happen, unless they say so themselves: a second apart. */
export const storyStart: Instant = '2026-03-12T14:00:00.000Z';

/**
 * Given-when-then over a room: freezes what it hands in, so that nothing can be changed in secret, decides twice, so
 * that nothing hidden can decide, and compares complete facts.
 */
export function specOf<State, Command, F extends Fact, Rejection>(
  room: Room<State, Command, F, Rejection>,
): SpecOf<Command, F, Rejection> {
  const state = (facts: readonly (F | Happened<F>)[]): State => foldFrozen(room, facts.map(dated));
  const decided = (from: State, command: Command): Decision<F, Rejection> => {
    const frozen = deepFrozen(command);
    const first = room.decide(from, frozen);
    expect(room.decide(from, frozen), 'the second decision').toEqual(first);
    return deepFrozen(first);
  };
  const given = (facts: readonly (F | Happened<F>)[]): Given<Command, F, Rejection> => ({
    after(...commands) {
      let all = facts;
      for (const command of commands) {
        const decision = decided(state(all), command);
        if (!decision.ok) expect.fail(`refused on the way: ${JSON.stringify(decision.rejection)}`);
        all = [...all, ...decision.facts];
      }
      return given(all);
    },
    when(command) {
      const decision = decided(state(facts), command);
      return {
        gives(...expected) {
          if (!decision.ok) expect.fail(`refused: ${JSON.stringify(decision.rejection)}`);
          expect(decision.facts).toStrictEqual(expected);
          state([...facts, ...decision.facts]);
        },
        refuses(rejection) {
          if (decision.ok) expect.fail(`not refused, but: ${JSON.stringify(decision.facts)}`);
          expect(decision.rejection).toStrictEqual(rejection);
        },
      };
    },
  });
  return { given: (...facts) => given(facts) };
}

/** The state after the facts; states and facts are frozen on the way. */
export function foldFrozen<State, F extends Fact>(
  room: { readonly initial: State; readonly evolve: (state: State, fact: Happened<F>) => State },
  facts: readonly Happened<F>[],
): State {
  return facts.reduce(
    (state, fact) => deepFrozen(room.evolve(state, deepFrozen(fact))),
    deepFrozen(room.initial),
  );
}

/** A fact of a story as it happened: by `someone`, its position in seconds after the start. */
export const dated = <F extends Fact>(fact: F | Happened<F>, index: number): Happened<F> => ({
  actor: someone,
  occurredAt: plusSec(storyStart, index),
  ...(fact as F),
});

export function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFrozen(inner);
  return Object.freeze(value);
}
