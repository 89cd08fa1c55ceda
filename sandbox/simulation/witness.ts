import type { Append, ClaimedEffect, Store } from '../../bot/app/ports/index.ts';
import type { Envelope } from '../../bot/core/incident/index.ts';
import { violation, type Violation } from './picture.ts';
import type { Tally } from './tally.ts';

type Head = { readonly version: number; readonly hash: string };

/** Sees what the product asks of its store and what it is told, and compares it with what is there. */
export type Witness = {
  /** A store as one process has it, as long as it lives: what a dead one is given nobody has. */
  of(store: Store, alive: () => boolean): Store;
  /** Whoever died was not answered: what it was writing may be there or not. */
  forget(): void;
  /** Events by stream, those that came since the last look included. */
  look(reader: Store): Promise<{
    readonly streams: ReadonlyMap<string, readonly Envelope[]>;
    readonly changed: readonly string[];
  }>;
  /** Whether all that was answered is there, and nothing that nobody wrote. */
  durable(reader: Store): Promise<readonly Violation[]>;
  /** Events by stream as of the last look. */
  readonly streams: ReadonlyMap<string, readonly Envelope[]>;
  /** When an event was really written, by its id: own time may be another. */
  readonly writtenAtMs: ReadonlyMap<string, number>;
  /** What was seen to be wrong at once. */
  readonly seen: readonly Violation[];
};

export function createWitness(needs: { readonly now: () => number; readonly tally: Tally }): Witness {
  const { tally } = needs;
  const streams = new Map<string, Envelope[]>();
  const grown = new Set<string>();
  const answered = new Map<string, Head>();
  const written = new Map<string, Set<string>>();
  const writtenAtMs = new Map<string, number>();
  const seen: Violation[] = [];
  const held = new Map<string, { readonly token: string; readonly until: string }>();
  let era = 0;

  async function append(store: Store, batch: Append): Promise<Awaited<ReturnType<Store['append']>>> {
    const mine = era;
    grown.add(batch.stream);
    const hashes = written.get(batch.stream) ?? new Set<string>();
    written.set(batch.stream, hashes);
    for (const { envelope } of batch.events) {
      hashes.add(envelope.hash);
      writtenAtMs.set(envelope.id, needs.now());
    }
    const outcome = await store.append(batch);
    const last = batch.events.at(-1)?.envelope;
    if (outcome.ok && last !== undefined && mine === era) {
      const known = answered.get(batch.stream);
      if (known === undefined || known.version < last.version) answered.set(batch.stream, last);
    }
    if (batch.finishes !== undefined && outcome.ok) release(batch.finishes);
    return outcome;
  }

  const release = ({ id, token }: { readonly id: string; readonly token: string }): void => {
    if (held.get(id)?.token === token) held.delete(id);
  };

  function claimed(effects: readonly ClaimedEffect[], now: string, leaseUntil: string): void {
    tally.add('LEASE', effects.length);
    tally.add('EARLY', effects.length);
    for (const { id, token, dueAt, attempts, inDoubt } of effects) {
      const holder = held.get(id);
      if (holder !== undefined && holder.until > now) {
        seen.push(violation('LEASE', `${id} is done twice at a time: attempt ${attempts} began at ${now}`));
      }
      // What somebody had begun before is taken up again, whatever the time.
      if (dueAt > now && !inDoubt)
        seen.push(violation('EARLY', `${id} was begun at ${now}, it is due at ${dueAt}`));
      held.set(id, { token, until: leaseUntil });
    }
  }

  return {
    streams,
    writtenAtMs,
    seen,
    of: (store, alive) => ({
      ...store,
      append: (batch) => append(store, batch),
      async claimDue(query) {
        const effects = await store.claimDue(query);
        if (alive()) claimed(effects, query.now, query.leaseUntil);
        return effects;
      },
      async finish(end, now) {
        const ended = await store.finish(end, now);
        if (ended.ok) release(end);
        return ended;
      },
    }),
    forget() {
      era += 1;
      // The store frees the leases of a process that is gone (bot/store/sqlite), and a lease that has run out is free.
      held.clear();
    },
    async look(reader) {
      const changed: string[] = [];
      for (const stream of [...grown].toSorted()) {
        const known = streams.get(stream) ?? [];
        const more = await reader.readStream(stream, known.length);
        if (more.length === 0) continue;
        streams.set(stream, known);
        known.push(...more);
        changed.push(stream);
      }
      grown.clear();
      return { streams, changed };
    },
    async durable(reader) {
      const found: Violation[] = [];
      for (const [stream, head] of answered) {
        tally.add('DURABLE');
        const [event, ...later] = await reader.readStream(stream, head.version - 1);
        if (event?.hash !== head.hash) {
          found.push(
            violation('DURABLE', `${stream} ${head.version} was answered "stored" and is not there`),
          );
        }
        for (const { hash, version } of later) {
          if (written.get(stream)?.has(hash) === true) continue;
          found.push(violation('DURABLE', `${stream} ${version} was written by nobody`));
        }
      }
      return found;
    },
  };
}
