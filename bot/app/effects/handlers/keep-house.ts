import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { doneKeptSec, type NewEffect, type Store } from '../../ports/index.ts';
import { keptSec } from '../../streams/notice.ts';
import { intend } from '../intents.ts';
import { waitUntil, type Handlers } from '../outcome.ts';

export const housekeeping = {
  doneSec: doneKeptSec,
  /** Most of a kind that one transaction removes: nobody waits for it noticeably ... */
  page: 200,
  /** ... and the pause until the next one. */
  pauseSec: 1,
  everySec: 24 * 3600,
} as const;

/** Asked for at every start; the stored one goes on where it is. */
export const keepHouse = (now: Instant): NewEffect =>
  intend('keep-house', {}, { key: 'store', about: 'store/house', dueAt: now });

/** Once a day, in small pages: done effects, unused limits, expired keys, and notices after their 30 days. */
export function keepHouseHandlers(store: Store): Pick<Handlers, 'keep-house'> {
  return {
    async 'keep-house'({ now }) {
      const { doneSec, page, pauseSec, everySec } = housekeeping;
      const swept = await store.sweep?.({ now, doneBefore: plusSec(now, -doneSec), limit: page });
      const forgotten = await forgetNotices(store, plusSec(now, -keptSec), page);
      const isMore = (swept ?? 0) >= page || forgotten >= page;
      return waitUntil(plusSec(now, isMore ? pauseSec : everySec), 'the house is kept once a day');
    },
  };
}

/** Ids of notices begin with their time: the oldest come first, and the first that stays ends the page. */
async function forgetNotices(store: Store, before: Instant, limit: number): Promise<number> {
  let forgotten = 0;
  for (const stream of await store.streams('notice/', undefined, limit)) {
    const [event] = await store.readStream(stream);
    if (event !== undefined && event.recordedAt >= before) break;
    await store.removeStream(stream, [
      { view: 'state', key: stream },
      { view: 'notice', key: stream.slice('notice/'.length) },
    ]);
    forgotten += 1;
  }
  return forgotten;
}
