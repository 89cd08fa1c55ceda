import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { triedBy } from '../../../core/paging/index.ts';
import type { Store } from '../../ports/index.ts';
import type { Pages, Waiting } from './deliver.ts';

/** Pages to one person within so many seconds after one that they have not looked at yet are told together with it. */
export const windowSec = 60;

export type Place = { readonly escalation: string; readonly page: string };

/** The page that began the window of a person on a channel, where it is another one that has not been answered. */
export type Window = {
  readonly host: Place;
  readonly found: Waiting;
  readonly until: Instant;
};

/**
 * Whether this page makes its own sound, or one before it stands for it. It makes its own when it is more urgent, and
 * when the person has done something with the one before: then they are no longer looking there.
 */
export type OpenWindow = (
  channel: 'slack' | 'sms',
  own: Place,
  waiting: Waiting,
  now: Instant,
) => Promise<Window | undefined>;

export const createOpenWindow =
  (store: Pick<Store, 'enqueue'>, pages: Pages): OpenWindow =>
  async (channel, own, { incident, page }, now) => {
    const until = plusSec(now, windowSec);
    const outcome = await store.enqueue({
      effects: [],
      claims: [
        {
          key: `page-window/${channel}/${page.person}`,
          value: [own.escalation, own.page, until].join('|'),
          expiresAt: until,
        },
      ],
      recordedAt: now,
    });
    if (outcome.ok || outcome.reason !== 'claimed') return undefined;
    const [escalation = '', hostPage = '', end = now] = outcome.value.split('|');
    if (escalation === own.escalation) return undefined;
    const found = await pages.waiting(escalation, hostPage);
    if (found === undefined || found.page.seen !== undefined) return undefined;
    // One that came to nothing stands for nobody.
    const last = triedBy(found.page, { channel }).at(-1)?.outcome;
    if (last === 'failed' || last === 'unreachable') return undefined;
    if (incident.severity < found.incident.severity || incident.private !== found.incident.private)
      return undefined;
    return { host: { escalation, page: hostPage }, found, until: end };
  };
