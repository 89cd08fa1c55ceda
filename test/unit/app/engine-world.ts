import { createEngine, type Engine } from '../../../bot/app/effects/engine.ts';
import type { Intents, IntentKind } from '../../../bot/app/effects/intents.ts';
import type { Attempt, Handlers, Outcome } from '../../../bot/app/effects/outcome.ts';
import type { Json, Lane, NewEffect, Store } from '../../../bot/app/ports/index.ts';
import { incidentStream } from '../../../bot/app/streams/index.ts';
import { createCountedIds } from '../../counted-ids.ts';
import { createAppWorld, createKeptLog, openCommand, start, type AppWorld, type LogLine } from './world.ts';

export type AnyAttempt = Attempt<IntentKind>;

export type EngineWorld = AppWorld & {
  readonly engine: Engine;
  readonly lines: readonly LogLine[];
  /** Counters by name and labels. */
  readonly counted: () => Readonly<Record<string, number>>;
  /** A second process with handlers of its own. */
  readonly second: (handle: (attempt: AnyAttempt) => Promise<Outcome>) => Engine;
  readonly enqueue: (...effects: readonly NewEffect[]) => Promise<unknown>;
};

/** An engine over a memory store, whose one handler takes every kind named in `kinds`. */
export function createEngineWorld(
  handle: (attempt: AnyAttempt) => Promise<Outcome>,
  needs: {
    readonly random?: () => number;
    readonly store?: Store;
    readonly kinds?: readonly string[];
    readonly letLeave?: () => Promise<void>;
  } = {},
): EngineWorld {
  const world = createAppWorld(needs.store === undefined ? {} : { store: needs.store });
  const { log, lines } = createKeptLog();
  const counts: Record<string, number> = {};
  const kinds = needs.kinds ?? ['say', 'page-slack', 'ask'];
  const engineOf = (prefix: string, handler: typeof handle): Engine =>
    createEngine({
      ...world,
      ids: createCountedIds(prefix),
      handlers: Object.fromEntries(kinds.map((kind) => [kind, handler])) as unknown as Handlers,
      random: needs.random ?? (() => 0.5),
      ...(needs.letLeave === undefined ? {} : { letLeave: needs.letLeave }),
      log,
      counters: {
        add(name, labels = {}, n = 1) {
          const key = [name, ...Object.values(labels)].join(' ');
          counts[key] = (counts[key] ?? 0) + n;
        },
      },
    });
  const engine = engineOf('one', handle);
  return {
    ...world,
    engine,
    lines,
    counted: () => counts,
    second: (handler) => engineOf('two', handler),
    enqueue: (...effects) => world.store.enqueue({ effects, claims: [], recordedAt: world.clock.now() }),
  };
}

export const effect = (id: string, more: Partial<NewEffect> = {}): NewEffect => ({
  id,
  kind: 'say',
  lane: 3 as Lane,
  dueAt: start,
  about: 'nothing/1',
  data: { id } as Json,
  ...more,
});

export const sayOf = ({ data }: AnyAttempt): string => (data as unknown as { id: string }).id;

export const openIncident = (world: AppWorld): Promise<unknown> =>
  world.streams.tell(incidentStream, 'inc1', openCommand(), {
    at: start,
    actor: { kind: 'alarm', name: 'checkout-5xx' },
    cause: 'test',
  });

export type { Intents };
