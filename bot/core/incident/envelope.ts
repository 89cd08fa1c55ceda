import type { Instant } from '../calendar/index.ts';

/** Who or what caused an event. A person is a random id; names are in the erasable directory. */
export type Actor =
  | { readonly kind: 'person'; readonly person: string; readonly role?: string }
  | { readonly kind: 'alarm'; readonly name: string }
  | { readonly kind: 'system'; readonly name: string }
  | { readonly kind: 'aws'; readonly name: string };

export type Visibility = 'open' | 'private';

/** What a decision produces: the meaning of an event, before it is wrapped, numbered and chained. */
export type Fact<Type extends string = string, Data = unknown> = {
  readonly type: Type;
  readonly data: Data;
  /** Text typed by people, by name; kept apart from `data` so that it can be erased. */
  readonly texts?: Readonly<Record<string, string>>;
  /** When it happened, where that is earlier than the command (an alarm's state change). */
  readonly occurredAt?: Instant;
};

/** Text typed by people, or, once erased, only its hash: the chain stays verifiable. */
export type StoredText = { readonly salt: string; readonly text: string } | { readonly hash: string };

/**
 * One event of any stream as it is stored. `version` counts from 1 without gaps within the stream; `hash` covers
 * everything but itself, with each text replaced by the hash of its salt and text; `prevHash` is the hash of the
 * event before it (empty for the first).
 */
export type Envelope<Type extends string = string, Data = unknown> = {
  readonly id: string;
  readonly stream: string;
  readonly version: number;
  readonly type: Type;
  /** When it happened in the world; never later than `recordedAt`. */
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly actor: Actor;
  /** Id of the command, effect or delivery that led to it. */
  readonly cause: string;
  /** The incident it belongs to, or the stream's own subject where there is none. */
  readonly correlation: string;
  readonly configHash: string;
  readonly drill: boolean;
  readonly visibility: Visibility;
  readonly data: Data;
  readonly texts: Readonly<Record<string, StoredText>>;
  readonly prevHash: string;
  readonly hash: string;
};

/** The text of that name, or undefined where it was never given or has been erased. */
export function textOf(event: Envelope, name: string): string | undefined {
  const stored = event.texts[name];
  return stored && 'text' in stored ? stored.text : undefined;
}

/** A fact with who and when: what `evolve` folds. Texts that were erased are absent. */
export type Happened<F extends Fact> = F & { readonly occurredAt: Instant; readonly actor: Actor };

/** An envelope as the fact it wraps. */
export function happened(event: Envelope): Happened<Fact> {
  const names = Object.keys(event.texts);
  const texts = Object.fromEntries(
    names.flatMap((n) => (textOf(event, n) === undefined ? [] : [[n, textOf(event, n)!]])),
  );
  return { type: event.type, data: event.data, texts, occurredAt: event.occurredAt, actor: event.actor };
}

/** A decision: facts to be stored (none: it was so already), or an expected refusal. */
export type Decision<F extends Fact, Rejection> =
  | { readonly ok: true; readonly facts: readonly F[] }
  | { readonly ok: false; readonly rejection: Rejection };

export const accept = <F extends Fact>(
  ...facts: readonly F[]
): { readonly ok: true; readonly facts: readonly F[] } => ({
  ok: true,
  facts,
});

export const reject = <R>(rejection: R): { readonly ok: false; readonly rejection: R } => ({
  ok: false,
  rejection,
});
