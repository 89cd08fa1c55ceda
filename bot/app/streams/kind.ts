import type { Instant } from '../../core/calendar/index.ts';
import type { Actor, Decision, Fact, Happened, Visibility } from '../../core/incident/index.ts';
import type { NewEffect, RowWrite } from '../ports/index.ts';

/** An event that was just decided, with what a reaction may need to know about it. */
export type Occurrence<F extends Fact> = {
  /** Id of the stored event: effects derive theirs from it. */
  readonly id: string;
  readonly version: number;
  readonly at: Instant;
  readonly fact: Happened<F>;
};

/** A family of streams: how it decides, what its state is, what follows from its events. */
export type StreamKind<State, Command, F extends Fact, Rejection> = {
  /** Prefix of the stream's name: `incident` for `incident/<id>`. */
  readonly name: string;
  /** Raised when the form of the state changes: stored states of another shape are rebuilt from the events. */
  readonly shape: number;
  readonly initial: State;
  decide(state: State, command: Command): Decision<F, Rejection>;
  evolve(state: State, fact: Happened<F>): State;
  /** Effects that follow from the events, given the state after all of them. */
  react(id: string, occurrences: readonly Occurrence<F>[], state: State): readonly NewEffect[];
  /** Projections of the state, beside the state itself. */
  rows(id: string, state: State): readonly RowWrite[];
  /** What the envelope says of the stream. */
  headers(
    id: string,
    state: State,
  ): { readonly correlation: string; readonly drill: boolean; readonly visibility: Visibility };
};

/** Who asked for a command, when and by what. */
export type CommandMeta = {
  readonly at: Instant;
  readonly actor: Actor;
  /** Id of the effect, delivery or ask that led to it. */
  readonly cause: string;
};

export type Told<State, F extends Fact, Rejection> =
  | {
      readonly told: 'changed';
      readonly state: State;
      readonly facts: readonly F[];
      readonly version: number;
    }
  /** It was so already; nothing was written. */
  | { readonly told: 'unchanged'; readonly state: State; readonly version: number }
  | { readonly told: 'rejected'; readonly rejection: Rejection; readonly state: State }
  /** A claim that went with the command exists: it was done before. */
  | { readonly told: 'repeated'; readonly key: string; readonly value: string }
  /** The effect that was to be finished with it is no longer ours; nothing was written. */
  | { readonly told: 'lease-lost' };
