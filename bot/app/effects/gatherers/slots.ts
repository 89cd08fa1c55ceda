import { plusMs, plusSec, type Instant } from '../../../core/calendar/index.ts';
import type { Place, Store } from '../../ports/index.ts';

/** How long a place is held at most: longer than a query runs, so that one of a process that died becomes free. */
const heldSec = 90;

/** StartQuery may be called 10 times a second per account and region (quota); others call it too. */
const startEveryMs = 250;

/** How soon the first query of an incident looks again for a place; its second after twice as long, and so on. */
const lookEveryMs = 1000;

/** The longest wait between two looks. */
const longestWaitMs = 8000;

export type Slot = { readonly slot: string } | { readonly waitUntil: Instant };

/**
 * Places for queries that run at the same time, per account and region, kept in the store: several processes share
 * them. Who finds none looks again, the later the more queries of the same incident came before it: an incident with
 * twenty log groups does not keep another with one waiting.
 */
export function createSlots(store: Pick<Store, 'takeTurn' | 'freeTurn'>) {
  return {
    async take(
      { account = 'own', region }: Place,
      places: number,
      rank: number,
      now: Instant,
    ): Promise<Slot> {
      const of = `logs-queries/${account}/${region}`;
      for (let place = 0; place < places; place += 1) {
        const slot = `${of}/${place}`;
        const turn = await store.takeTurn({ key: slot, intervalMs: heldSec * 1000, burst: 1, now });
        if (!turn.ok) continue;
        const start = await store.takeTurn({ key: of, intervalMs: startEveryMs, burst: 4, now });
        if (start.ok) return { slot };
        await store.freeTurn(slot);
        return { waitUntil: start.freeAt };
      }
      return { waitUntil: plusMs(now, Math.min(longestWaitMs, lookEveryMs * (1 + rank))) };
    },
    /** Gives a place back; not one that has run out in the meantime and may be somebody else's. */
    async free(slot: string, takenAt: Instant, now: Instant): Promise<void> {
      if (now < plusSec(takenAt, heldSec)) await store.freeTurn(slot);
    },
  };
}
