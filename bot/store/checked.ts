import type { Store, Views } from '../app/ports/index.ts';
import {
  assertAppend,
  assertAt,
  assertClaimQuery,
  assertDeclared,
  assertEnqueue,
  assertFinish,
  assertKey,
  assertPage,
  assertQuery,
  assertTurn,
} from './limits.ts';

/**
 * The store behind the limits of the contract. Every store is wrapped in this, so that none is laxer than another;
 * what breaks a limit is an assertion of the promise, before anything is read or written.
 */
export function checked(store: Store, views?: Views): Store {
  return {
    ...store,
    ...(store.sweep === undefined
      ? {}
      : {
          sweep: async (what: Parameters<NonNullable<Store['sweep']>>[0]) => {
            assertAt('now', what.now);
            assertAt('doneBefore', what.doneBefore);
            assertPage(what.limit);
            return (await store.sweep?.(what)) ?? 0;
          },
        }),
    append: async (batch) => {
      assertAppend(batch);
      for (const { view, index } of batch.rows) assertDeclared(views, view, Object.keys(index ?? {}));
      return await store.append(batch);
    },
    enqueue: async (batch) => {
      assertEnqueue(batch);
      return await store.enqueue(batch);
    },
    streams: async (prefix, after, limit) => {
      assertPage(limit);
      return await store.streams(prefix, after, limit);
    },
    rowsBy: async (query) => {
      assertQuery(query);
      assertDeclared(views, query.view, [query.index]);
      return await store.rowsBy(query);
    },
    claimed: async (key, now) => {
      assertAt('now', now);
      return await store.claimed(key, now);
    },
    nextNumber: async (counter) => {
      assertKey('name of a counter', counter);
      return await store.nextNumber(counter);
    },
    claimDue: async (query) => {
      assertClaimQuery(query);
      return await store.claimDue(query);
    },
    finish: async (finish, now) => {
      assertFinish(finish, now);
      return await store.finish(finish, now);
    },
    unpark: async (id, now) => {
      assertAt('now', now);
      return await store.unpark(id, now);
    },
    effects: async (query) => {
      assertPage(query.limit);
      return await store.effects(query);
    },
    takeTurn: async (limit) => {
      assertTurn(limit);
      return await store.takeTurn(limit);
    },
    freeTurn: async (key) => {
      assertKey('key of a limit', key);
      await store.freeTurn(key);
    },
    blockUntil: async (key, until) => {
      assertKey('key of a limit', key);
      assertAt('until', until);
      await store.blockUntil(key, until);
    },
  };
}
