import { epochMs, plusMs, type Instant } from '../../core/calendar/index.ts';
import type {
  Ask,
  ClaimedEffect,
  Clock,
  Counters,
  FinishEffect,
  Ids,
  Log,
  NewEffect,
  Store,
} from '../ports/index.ts';
import { incidentStream, type Streams } from '../streams/index.ts';
import { backoffMs } from './backoff.ts';
import { incidentOfEffect } from './incident-of.ts';
import { intend, type IntentKind } from './intents.ts';
import { createGate, stretchedMs } from './gate.ts';
import { createLine } from './line.ts';
import { engineLimits } from './limits.ts';
import { tocsin, type Attempt, type Deliverer, type Handlers, type Outcome } from './outcome.ts';
import { troubleOf, wordOf } from './trouble.ts';

export type EngineNeeds = {
  readonly store: Store;
  readonly streams: Streams;
  readonly handlers: Handlers;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: () => number;
  readonly log: Log;
  readonly counters: Counters;
  /** Resolves when a call that was begun before has left the process; absent where calls leave at once. */
  readonly letLeave?: () => Promise<void>;
};

/**
 * Runs one claimed effect to an end that is stored; never throws. Resolves to when it is to be taken up again, where
 * that is all that came of it.
 *
 * @param look takes up what is due; called while an end that something follows from is being stored
 */
export function createRunner(
  { store, streams, handlers, clock, random, log, counters }: EngineNeeds,
  look: () => void,
): (effect: ClaimedEffect) => Promise<Instant | undefined> {
  const line = createLine(() => clock.now());
  const gate = createGate();
  return async (effect) => {
    try {
      const outcome = await attempted(effect);
      return await end(effect, outcome);
    } catch (error) {
      // Nothing could be stored: the lease runs out and the effect is taken up again, in doubt.
      log.error('effect.end-lost', { effect: effect.id, kind: effect.kind, error: wordOf(error) });
      return undefined;
    }
  };

  async function attempted(effect: ClaimedEffect): Promise<Outcome | Failure> {
    const now = clock.now();
    if (!Object.hasOwn(handlers, effect.kind)) return unknownKind(effect, now);
    const shut = gate.shutFor(effect);
    if (shut !== undefined) return { end: 'failed', error: shut };
    const handler = handlers[effect.kind as IntentKind] as (attempt: Attempt<IntentKind>) => Promise<Outcome>;
    try {
      return await handler({ effect, data: effect.data as never, now });
    } catch (error) {
      return { end: 'failed', error };
    }
  }

  async function end(effect: ClaimedEffect, outcome: Outcome | Failure): Promise<Instant | undefined> {
    switch (outcome.end) {
      case 'done':
        return finish(effect, { done: true }, outcome.follow);
      case 'wait':
        return finish(effect, { retryAt: outcome.at, error: outcome.why, counts: false, inDoubt: false });
      case 'park':
        return park(effect, outcome.why);
      case 'tell': {
        const told = await outcome.result
          .deliver(deliverer(effect))
          .catch((error: unknown): Failure => ({ end: 'failed', error }));
        if (told === 'finished') return counted(effect, 'done');
        if (told === 'lease-lost') return counted(effect, 'lease-lost');
        return end(effect, told);
      }
      case 'failed':
        return failed(effect, outcome.error);
    }
  }

  function deliverer(effect: ClaimedEffect): Deliverer {
    return {
      tell: (kind, id, command, actor, follow) =>
        streams.tell(
          kind,
          id,
          command,
          { at: clock.now(), actor, cause: effect.id },
          { finishes: finishing(effect, { done: true }), ...(follow === undefined ? {} : { follow }) },
        ),
    };
  }

  async function failed(effect: ClaimedEffect, error: unknown): Promise<Instant | undefined> {
    const trouble = troubleOf(error);
    const waited = epochMs(clock.now()) - epochMs(effect.createdAt);
    const tooLong = waited > engineLimits.patienceMs;
    if (trouble.putOff !== undefined && (trouble.putOff.ends || !tooLong)) {
      gate.remember(effect, error);
      const waitMs = trouble.putOff.line?.shutMs === undefined ? 0 : stretchedMs(effect.lane, waited);
      const freeAt = plusMs(clock.now(), Math.max(trouble.putOff.ms, waitMs));
      const retryAt = trouble.putOff.line ? line.place(trouble.putOff.line, effect.lane, freeAt) : freeAt;
      const inDoubt = effect.inDoubt || trouble.inDoubt;
      return finish(effect, { retryAt, error: trouble.word, counts: false, inDoubt });
    }
    log.warn('effect.failed', {
      effect: effect.id,
      kind: effect.kind,
      attempts: effect.attempts,
      error: trouble.word,
    });
    const hopeless = trouble.passes ? tooLong : effect.attempts >= trouble.tries;
    if (hopeless) return park(effect, trouble.word);
    return finish(effect, {
      retryAt: plusMs(clock.now(), backoffMs(effect.attempts, random())),
      error: trouble.word,
      counts: true,
      inDoubt: effect.inDoubt || trouble.inDoubt,
    });
  }

  /** Parked and announced: the incident says "could not ...", the operators see it in `tocsin effects`. */
  async function park(effect: ClaimedEffect, why: string): Promise<undefined> {
    log.error('effect.parked', { effect: effect.id, kind: effect.kind, error: why });
    counted(effect, 'parked');
    const finishes = finishing(effect, { parked: why }, lastWord(effect, clock.now()));
    if (!(await announced(effect, why, finishes))) await store.finish(finishes, clock.now());
  }

  /** Whether the effect was ended together with its announcement. One that cannot be announced is parked alone. */
  async function announced(effect: ClaimedEffect, why: string, finishes: FinishEffect): Promise<boolean> {
    try {
      const incident = await incidentOfEffect(streams, effect);
      if (incident === undefined) return false;
      const { told } = await streams.tell(
        incidentStream,
        incident,
        { type: 'NoteFailure', effect: effect.id, kind: effect.kind, error: why.slice(0, 300) },
        { at: clock.now(), actor: tocsin, cause: effect.id },
        { finishes },
      );
      return told === 'changed' || told === 'lease-lost';
    } catch (error) {
      log.error('effect.not-announced', { effect: effect.id, kind: effect.kind, error: wordOf(error) });
      return false;
    }
  }

  async function finish(
    effect: ClaimedEffect,
    outcome: FinishEffect['outcome'],
    follow?: FinishEffect['follow'],
  ): Promise<Instant | undefined> {
    const now = clock.now();
    const storing = store.finish(finishing(effect, outcome, follow), now);
    if (store.claimsTogether && follow?.some(({ dueAt }) => dueAt <= now)) look();
    const { ok } = await storing;
    counted(effect, 'done' in outcome ? 'done' : 'again');
    return ok && 'retryAt' in outcome ? outcome.retryAt : undefined;
  }

  function counted(effect: ClaimedEffect, result: string): undefined {
    counters.add('tocsin_effects_total', { kind: effect.kind, result });
  }
}

const finishing = (
  { id, token, generation }: ClaimedEffect,
  outcome: FinishEffect['outcome'],
  follow?: FinishEffect['follow'],
): FinishEffect => ({ id, token, generation, outcome, ...(follow === undefined ? {} : { follow }) });

/** Whoever asked is told that it failed; what is about an incident is said there. */
function lastWord({ id, kind, about, data }: ClaimedEffect, now: Instant): readonly NewEffect[] | undefined {
  if (kind !== 'ask') return undefined;
  const ask = data as unknown as Ask;
  const answer = { answer: 'failed', id: ask.id } as const;
  return [intend('answer', { to: ask.reply, answer }, { key: `failed/${id}`, about, dueAt: now })];
}

type Failure = { readonly end: 'failed'; readonly error: unknown };

/** How long an effect of a kind we do not know waits for a newer worker (decisions, "Versions side by side"). */
const newerWorkerMs = 15 * 60_000;

function unknownKind(effect: ClaimedEffect, now: Instant): Outcome {
  const why = `this version of Tocsin does not know effects of kind ${JSON.stringify(effect.kind)}`;
  return epochMs(now) - epochMs(effect.createdAt) < newerWorkerMs
    ? { end: 'wait', at: plusMs(now, 60_000), why }
    : { end: 'park', why };
}
