import { earlier, type Instant } from '../../core/calendar/index.ts';
import { happened, type Fact, type Happened } from '../../core/incident/index.ts';
import { sealEvents } from '../ledger/index.ts';
import {
  StoreError,
  appendLimits,
  jsonBytes,
  type ClaimWrite,
  type Clock,
  type FinishEffect,
  type Ids,
  type Json,
  type NewEffect,
  type RowWrite,
  type Store,
} from '../ports/index.ts';
import type { CommandMeta, Occurrence, StreamKind, Told } from './kind.ts';

/** What may be written together with a command's events. */
export type Along<F extends Fact = Fact> = {
  readonly claims?: readonly ClaimWrite[];
  readonly finishes?: FinishEffect;
  /** Further effects, given what was decided. */
  readonly follow?: (facts: readonly F[]) => readonly NewEffect[];
};

export type Streams = {
  /** Current state of a stream; from its stored row, or rebuilt from its events. */
  load<State, C, F extends Fact, R>(kind: StreamKind<State, C, F, R>, id: string): Promise<Loaded<State>>;
  /**
   * Decides a command on a stream and appends what follows, with its effects and projections, in one transaction.
   * Commands on one stream take turns within this process; when another process appended first it reads and decides
   * again, up to `conflictLimit` times, and then throws StoreError 'busy'.
   */
  tell<State, C, F extends Fact, R>(
    kind: StreamKind<State, C, F, R>,
    id: string,
    command: C,
    meta: CommandMeta,
    along?: Along<F>,
  ): Promise<Told<State, F, R>>;
};

export type Loaded<State> = { readonly state: State; readonly version: number; readonly hash: string };

export const conflictLimit = 20;

type StoredState = { shape: number; version: number; hash: string; state: Json };

export type StreamsNeeds = {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly configHash: () => string;
  /** Called after an append that stored effects, and before where a claim is stored with it. */
  readonly onEffects: () => void;
};

export function createStreams({ store, clock, ids, configHash, onEffects }: StreamsNeeds): Streams {
  const load: Streams['load'] = async (kind, id) => {
    const stream = `${kind.name}/${id}`;
    const stored = (await store.row('state', stream)) as StoredState | undefined;
    if (stored?.shape === kind.shape) {
      return { state: stored.state as never, version: stored.version, hash: stored.hash };
    }
    return rebuild(kind, await store.readStream(stream));
  };

  const inTurn = turnsPerStream();

  const tell: Streams['tell'] = (kind, id, command, meta, along = {}) =>
    inTurn(`${kind.name}/${id}`, async () => {
      for (let attempt = 0; attempt < conflictLimit; attempt += 1) {
        const told = await tellOnce(kind, id, command, meta, along);
        if (told !== 'conflict') return told;
      }
      throw new StoreError('busy', `${kind.name}/${id}: ${conflictLimit} conflicts in a row`, {
        retryable: true,
      });
    });

  async function tellOnce<State, C, F extends Fact, R>(
    kind: StreamKind<State, C, F, R>,
    id: string,
    command: C,
    meta: CommandMeta,
    along: Along<F>,
  ): Promise<Told<State, F, R> | 'conflict'> {
    const stream = `${kind.name}/${id}`;
    const before = await load(kind, id);
    const decision = kind.decide(before.state, command);
    if (!decision.ok) return { told: 'rejected', rejection: decision.rejection, state: before.state };
    const { facts } = decision;
    if (facts.length === 0) return { told: 'unchanged', state: before.state, version: before.version };
    const recordedAt = clock.now();
    const happenings = facts.map((fact) => datedBy(fact, meta, recordedAt));
    const state = happenings.reduce((folded, fact) => kind.evolve(folded, fact), before.state);
    const sealed = sealEvents({
      stream,
      head: before.version === 0 ? undefined : before,
      facts: happenings,
      meta: {
        occurredAt: meta.at,
        recordedAt,
        actor: meta.actor,
        cause: meta.cause,
        configHash: configHash(),
        ...kind.headers(id, state),
      },
      ids,
    });
    const occurrences = sealed.map(({ envelope }, index): Occurrence<F> => ({
      id: envelope.id,
      version: envelope.version,
      at: envelope.occurredAt,
      fact: happenings[index]!,
    }));
    const head = sealed.at(-1)!.envelope;
    const effects = [...kind.react(id, occurrences, state), ...(along.follow?.(facts) ?? [])];
    const storing = store.append({
      stream,
      expectedVersion: before.version,
      recordedAt,
      events: sealed,
      effects,
      rows: [
        stateRow(stream, {
          shape: kind.shape,
          version: head.version,
          hash: head.hash,
          state: state as Json,
        }),
        ...kind.rows(id, state),
      ],
      claims: along.claims ?? [],
      ...(along.finishes === undefined ? {} : { finishes: along.finishes }),
    });
    if (store.claimsTogether && effects.some(({ dueAt }) => dueAt <= recordedAt)) onEffects();
    const outcome = await storing;
    if (outcome.ok) {
      if (effects.length > 0 || along.finishes?.follow !== undefined) onEffects();
      return { told: 'changed', state, facts, version: head.version };
    }
    switch (outcome.reason) {
      case 'version':
        return 'conflict';
      case 'claimed':
        return { told: 'repeated', key: outcome.key, value: outcome.value };
      case 'lease-lost':
        return { told: 'lease-lost' };
    }
  }

  return { load, tell };
}

/**
 * A burst of alarms of one service tells its desk and its incident a hundred things at once. Without turns all of
 * them would decide on the same version and all but one do it again, up to the limit and beyond.
 */
function turnsPerStream(): <T>(stream: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (stream, work) => {
    const mine = (last.get(stream) ?? Promise.resolve()).then(work);
    const ended = mine.then(
      () => undefined,
      () => undefined,
    );
    last.set(stream, ended);
    void ended.then(() => {
      if (last.get(stream) === ended) last.delete(stream);
    });
    return mine;
  };
}

/** The stored state; one that has outgrown a row is not kept, so that it is rebuilt from its events. */
function stateRow(stream: string, doc: StoredState): RowWrite {
  const fits = jsonBytes(doc) <= appendLimits.docBytes;
  return { view: 'state', key: stream, doc: fits ? doc : null };
}

/** The state that the events lead to: what the stored row has to be equal to. */
export function rebuild<State, C, F extends Fact, R>(
  kind: StreamKind<State, C, F, R>,
  events: Awaited<ReturnType<Store['readStream']>>,
): Loaded<State> {
  const last = events.at(-1);
  return {
    state: events.reduce((state, event) => kind.evolve(state, happened(event) as Happened<F>), kind.initial),
    version: last?.version ?? 0,
    hash: last?.hash ?? '',
  };
}

/**
 * The fact as it will be read back: nothing happens later than it is recorded (a sender's clock may be ahead of ours),
 * and texts are well-formed, because that is how they are sealed.
 */
function datedBy<F extends Fact>(fact: F, meta: CommandMeta, recordedAt: Instant): Happened<F> {
  const texts = Object.entries(fact.texts ?? {}).map(([name, text]) => [name, text.toWellFormed()] as const);
  return {
    ...fact,
    texts: Object.fromEntries(texts),
    actor: meta.actor,
    occurredAt: earlier(fact.occurredAt ?? meta.at, recordedAt),
  };
}
