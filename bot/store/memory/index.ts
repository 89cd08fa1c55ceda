import { StoreError, type Store, type Views } from '../../app/ports/index.ts';
import { appendAtOnce, enqueueAtOnce } from '../append.ts';
import { checked } from '../checked.ts';
import { createClaims } from './claims.ts';
import { createEffects } from './effects.ts';
import { createEvents } from './events.ts';
import { createRows } from './rows.ts';
import { createTurns } from './turns.ts';

/**
 * A store that forgets when the process ends: the whole contract, nothing beyond it. For tests and simulation.
 *
 * @param views when given, an index that is not among them is an assertion, as it is in DynamoDB
 */
export function createMemoryStore(views?: Views): Store {
  const [events, rows, effects] = [createEvents(), createRows(), createEffects()];
  const [claims, turns] = [createClaims(), createTurns()];
  let closed = false;

  /** Answered later, as by a real store, but done at once and whole. */
  const atOnce = async <T>(work: () => T): Promise<T> => {
    if (closed) throw new StoreError('unavailable', 'the store is closed', { retryable: false });
    return work();
  };

  const parts = { events, rows, claims, effects };

  return checked(
    {
      append: (batch) => atOnce(() => appendAtOnce(parts, batch)),
      enqueue: (batch) => atOnce(() => enqueueAtOnce(parts, batch)),
      readStream: (stream, after = 0) => atOnce(() => events.of(stream, after).map((kept) => kept.envelope)),
      readCanonical: (stream) => atOnce(() => events.of(stream, 0).map((kept) => kept.canonical)),
      head: (stream) => atOnce(() => events.head(stream)),
      readCorrelated: (correlation) => atOnce(() => events.correlated(correlation)),
      streams: (prefix, after, limit) => atOnce(() => events.names(prefix, after, limit)),
      row: (view, key) => atOnce(() => rows.row(view, key)),
      rowsBy: (query) => atOnce(() => rows.rowsBy(query)),
      claimed: (key, now) => atOnce(() => claims.valueOf(key, now)),
      nextNumber: (counter) => atOnce(() => turns.nextNumber(counter)),
      claimDue: (query) => atOnce(() => effects.claimDue(query)),
      finish: (finish, now) => atOnce(() => ({ ok: effects.end(finish, now) })),
      unpark: (id, now) => atOnce(() => effects.unpark(id, now)),
      effect: (id) => atOnce(() => effects.effect(id)),
      effects: ({ state, limit }) => atOnce(() => effects.list(state, limit)),
      effectCounts: () => atOnce(() => effects.counts()),
      nextDue: () => atOnce(() => effects.nextDue()),
      takeTurn: (limit) => atOnce(() => turns.take(limit)),
      freeTurn: (key) => atOnce(() => turns.free(key)),
      blockUntil: (key, until) => atOnce(() => turns.block(key, until)),
      sweep: ({ now, doneBefore, limit }) =>
        atOnce(
          () => effects.sweep(doneBefore, limit) + turns.sweep(doneBefore, limit) + claims.sweep(now, limit),
        ),
      removeStream: (stream, gone) =>
        atOnce(() => {
          events.remove(stream);
          for (const row of gone) rows.write({ ...row, doc: null });
        }),
      close: async () => {
        closed = true;
      },
    },
    views,
  );
}
