import type { Instant } from '../../core/calendar/index.ts';
import { happened, type Fact, type Happened } from '../../core/incident/index.ts';
import { sealEvents } from '../ledger/index.ts';
import {
  StoreError,
  type ClaimWrite,
  type Clock,
  type FinishEffect,
  type Ids,
  type Json,
  type NewEffect,
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
   * When somebody else appended first it reads and decides again, up to `conflictLimit` times.
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
  /** Called after an append that stored effects. */
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

  const tell: Streams['tell'] = async (kind, id, command, meta, along = {}) => {
    for (let attempt = 0; attempt < conflictLimit; attempt += 1) {
      const told = await tellOnce(kind, id, command, meta, along);
      if (told !== 'conflict') return told;
    }
    throw new StoreError('busy', `${kind.name}/${id}: ${conflictLimit} conflicts in a row`, {
      retryable: true,
    });
  };

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
    const outcome = await store.append({
      stream,
      expectedVersion: before.version,
      recordedAt,
      events: sealed,
      effects,
      rows: [
        {
          view: 'state',
          key: stream,
          doc: { shape: kind.shape, version: head.version, hash: head.hash, state: state as Json },
        },
        ...kind.rows(id, state),
      ],
      claims: along.claims ?? [],
      ...(along.finishes === undefined ? {} : { finishes: along.finishes }),
    });
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

/** Nothing happens later than it is recorded: a sender's clock may be ahead of ours. */
function datedBy<F extends Fact>(fact: F, meta: CommandMeta, recordedAt: Instant): Happened<F> {
  const at = fact.occurredAt ?? meta.at;
  return { ...fact, actor: meta.actor, occurredAt: at < recordedAt ? at : recordedAt };
}
