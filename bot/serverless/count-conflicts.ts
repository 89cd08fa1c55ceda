import type { Counters, Store } from '../app/ports/index.ts';

/** Counts the appends that came second: many of them say that one stream is written by too many at once. */
export const countConflicts = (store: Store, counters: Counters): Store => ({
  ...store,
  async append(batch) {
    const outcome = await store.append(batch);
    if (!outcome.ok && outcome.reason === 'version') counters.add('tocsin_store_conflicts_total');
    return outcome;
  },
});
