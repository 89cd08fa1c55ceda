import { epochMs, plusMs, type Instant } from '../../core/calendar/index.ts';
import {
  ChatError,
  EvidenceError,
  PagerError,
  StoreError,
  type ClaimedEffect,
  type Clock,
  type Counters,
  type FinishEffect,
  type Ids,
  type Log,
  type Store,
} from '../ports/index.ts';
import { incidentStream, type Streams } from '../streams/index.ts';
import { backoffMs } from './backoff.ts';
import type { IntentKind } from './intents.ts';
import { tocsin, type Attempt, type Deliverer, type Handlers, type Outcome } from './outcome.ts';

/** Limits of the engine; every one of them can be seen in `tocsin effects`. */
export const engineLimits = {
  /** Effects that run at the same time. */
  concurrency: 8,
  /** Three times the longest call (decisions, "Effects"). */
  leaseMs: 30_000,
  /** An effect that fails in a way that may pass is given up after this long ... */
  patienceMs: 24 * 3600_000,
  /** ... and one that fails in a way we did not foresee after so many attempts. */
  surprises: 6,
} as const;

export type Engine = {
  /** Claims and runs what is due until it is stopped. */
  start(): void;
  /** Something new may be due: look now. */
  wake(): void;
  /** Takes no more effects and resolves when the running ones have ended. */
  stop(): Promise<void>;
  /** Runs everything that is due at this instant, and what follows from it, then resolves. */
  drain(): Promise<number>;
};

export type EngineNeeds = {
  readonly store: Store;
  readonly streams: Streams;
  readonly handlers: Handlers;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: () => number;
  readonly log: Log;
  readonly counters: Counters;
};

/** The only place that repeats a call: everything that goes out passes here as a stored effect. */
export function createEngine(needs: EngineNeeds): Engine {
  const { store, clock, ids, log } = needs;
  const run = createRunner(needs);
  const running = new Set<Promise<void>>();
  let started = false;
  let looking = false;
  let again = false;
  let cancelTimer: () => void = () => {};

  async function claim(limit: number): Promise<readonly ClaimedEffect[]> {
    const now = clock.now();
    return store.claimDue({
      now,
      leaseUntil: plusMs(now, engineLimits.leaseMs),
      limit,
      token: ids.token(12),
    });
  }

  function launch(effect: ClaimedEffect): void {
    const attempt: Promise<void> = run(effect).finally(() => {
      running.delete(attempt);
      look();
    });
    running.add(attempt);
  }

  function look(): void {
    if (!started) return;
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    again = false;
    void fill().finally(() => {
      looking = false;
      if (again) look();
    });
  }

  async function fill(): Promise<void> {
    cancelTimer();
    try {
      for (;;) {
        const free = engineLimits.concurrency - running.size;
        if (free <= 0 || !started) return;
        const claimed = await claim(free);
        claimed.forEach(launch);
        if (claimed.length < free) break;
      }
      const next = await store.nextDue();
      if (next !== undefined && started) cancelTimer = clock.at(laterOf(next, plusMs(clock.now(), 5)), look);
    } catch (error) {
      log.error('engine.claim-failed', { error: wordOf(error) });
      cancelTimer = clock.at(plusMs(clock.now(), 1000), look);
    }
  }

  return {
    start() {
      started = true;
      look();
    },
    wake: look,
    async stop() {
      started = false;
      cancelTimer();
      while (running.size > 0) await Promise.all(running);
    },
    async drain() {
      let n = 0;
      for (;;) {
        const claimed = await claim(engineLimits.concurrency);
        if (claimed.length === 0) return n;
        n += claimed.length;
        await Promise.all(claimed.map(run));
      }
    },
  };
}

const laterOf = (a: Instant, b: Instant): Instant => (epochMs(a) > epochMs(b) ? a : b);

/** Runs one claimed effect to an end that is stored; never throws. */
export function createRunner({
  store,
  streams,
  handlers,
  clock,
  random,
  log,
  counters,
}: EngineNeeds): (effect: ClaimedEffect) => Promise<void> {
  return async (effect) => {
    try {
      const outcome = await attempted(effect);
      await end(effect, outcome);
    } catch (error) {
      // Nothing could be stored: the lease runs out and the effect is taken up again, in doubt.
      log.error('effect.end-lost', { effect: effect.id, kind: effect.kind, error: wordOf(error) });
    }
  };

  async function attempted(effect: ClaimedEffect): Promise<Outcome | Failure> {
    const handler = handlers[effect.kind as IntentKind] as
      | ((attempt: Attempt<IntentKind>) => Promise<Outcome>)
      | undefined;
    const now = clock.now();
    if (handler === undefined) return unknownKind(effect, now);
    try {
      return await handler({ effect, data: effect.data as never, now });
    } catch (error) {
      return { end: 'failed', error };
    }
  }

  async function end(effect: ClaimedEffect, outcome: Outcome | Failure): Promise<void> {
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

  async function failed(effect: ClaimedEffect, error: unknown): Promise<void> {
    const trouble = troubleOf(error);
    const waited = epochMs(clock.now()) - epochMs(effect.createdAt);
    if (trouble.putOffMs !== undefined) {
      const retryAt = plusMs(clock.now(), trouble.putOffMs);
      return finish(effect, { retryAt, error: trouble.word, counts: false, inDoubt: effect.inDoubt });
    }
    log.warn('effect.failed', {
      effect: effect.id,
      kind: effect.kind,
      attempts: effect.attempts,
      error: trouble.word,
    });
    const hopeless = trouble.passes ? waited > engineLimits.patienceMs : effect.attempts >= trouble.tries;
    if (hopeless) return park(effect, trouble.word);
    return finish(effect, {
      retryAt: plusMs(clock.now(), backoffMs(effect.attempts, random())),
      error: trouble.word,
      counts: true,
      inDoubt: effect.inDoubt || trouble.inDoubt,
    });
  }

  /** Parked and announced: the incident says "could not ...", the operators see it in `tocsin effects`. */
  async function park(effect: ClaimedEffect, why: string): Promise<void> {
    log.error('effect.parked', { effect: effect.id, kind: effect.kind, error: why });
    counted(effect, 'parked');
    const finishes = finishing(effect, { parked: why });
    const incident = /^incident\/(.+)$/.exec(effect.about)?.[1];
    if (incident !== undefined) {
      const told = await streams.tell(
        incidentStream,
        incident,
        { type: 'NoteFailure', effect: effect.id, kind: effect.kind, error: why.slice(0, 300) },
        { at: clock.now(), actor: tocsin, cause: effect.id },
        { finishes },
      );
      if (told.told === 'changed' || told.told === 'lease-lost') return;
    }
    await store.finish(finishes, clock.now());
  }

  async function finish(
    effect: ClaimedEffect,
    outcome: FinishEffect['outcome'],
    follow?: FinishEffect['follow'],
  ): Promise<void> {
    await store.finish(finishing(effect, outcome, follow), clock.now());
    counted(effect, 'done' in outcome ? 'done' : 'again');
  }

  function counted(effect: ClaimedEffect, result: string): void {
    counters.add('tocsin_effects_total', { kind: effect.kind, result });
  }
}

const finishing = (
  { id, token, generation }: ClaimedEffect,
  outcome: FinishEffect['outcome'],
  follow?: FinishEffect['follow'],
): FinishEffect => ({ id, token, generation, outcome, ...(follow === undefined ? {} : { follow }) });

type Failure = { readonly end: 'failed'; readonly error: unknown };

/** How long an effect of a kind we do not know waits for a newer worker (decisions, "Versions side by side"). */
const newerWorkerMs = 15 * 60_000;

function unknownKind(effect: ClaimedEffect, now: Instant): Outcome {
  const why = `this version of Tocsin does not know effects of kind ${JSON.stringify(effect.kind)}`;
  return epochMs(now) - epochMs(effect.createdAt) < newerWorkerMs
    ? { end: 'wait', at: plusMs(now, 60_000), why }
    : { end: 'park', why };
}

type Trouble = {
  readonly word: string;
  /** It may pass by itself. */
  readonly passes: boolean;
  readonly inDoubt: boolean;
  /** Attempts in all, where it does not pass by itself. */
  readonly tries: number;
  /** It was not its turn: try after so long, without counting. */
  readonly putOffMs?: number;
};

function troubleOf(error: unknown): Trouble {
  if (error instanceof ChatError) {
    const { code, message, retryAfterMs } = error;
    if (code === 'rate-limited') {
      return { word: message, passes: true, inDoubt: false, tries: 1, putOffMs: retryAfterMs ?? 1000 };
    }
    return { word: message, passes: error.retryable, inDoubt: code === 'lost-answer', tries: 1 };
  }
  if (error instanceof PagerError) {
    const { code, message, retryable } = error;
    return { word: message, passes: retryable, inDoubt: code === 'lost-answer', tries: 1 };
  }
  if (error instanceof EvidenceError || error instanceof StoreError) {
    return { word: error.message, passes: error.retryable, inDoubt: false, tries: 1 };
  }
  return { word: wordOf(error), passes: false, inDoubt: true, tries: engineLimits.surprises };
}

const wordOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
