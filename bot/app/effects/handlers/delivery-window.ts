import { plusSec, type Instant } from '../../../core/calendar/index.ts';
import { bundledAtOnce, triedBy } from '../../../core/paging/index.ts';
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

/** So many windows follow one another within a minute at most; then a page makes its own sound. */
const mostWindows = 8;

export const createOpenWindow =
  (store: Pick<Store, 'enqueue'>, pages: Pages): OpenWindow =>
  async (channel, own, waiting, now) => {
    const until = plusSec(now, windowSec);
    const value = [own.escalation, own.page, until].join('|');
    let key = `page-window/${channel}/${waiting.page.person}`;
    for (let n = 0; n < mostWindows; n += 1) {
      const claims = [{ key, value, expiresAt: until }];
      const outcome = await store.enqueue({ effects: [], claims, recordedAt: now });
      if (outcome.ok || outcome.reason !== 'claimed') return undefined;
      const [escalation = '', page = '', end = now] = outcome.value.split('|');
      if (escalation === own.escalation) return undefined;
      const found = await pages.waiting(escalation, page);
      if (found !== undefined && standsFor(channel, found, waiting))
        return { host: { escalation, page }, found, until: end };
      // It stands for nobody any more: the next one that makes a sound stands for those after it.
      key = `page-window/${channel}/${waiting.page.person}/${page}`;
    }
    return undefined;
  };

/** Whether the sound of one page tells of another, too. */
function standsFor(channel: 'slack' | 'sms', host: Waiting, { incident }: Waiting): boolean {
  // One that came to nothing stands for nobody, and neither does one whose message is full.
  const last = triedBy(host.page, { channel }).at(-1)?.outcome;
  if (host.page.seen !== undefined || last === 'failed' || last === 'unreachable') return false;
  if (channel === 'slack' && (host.page.bundled ?? []).length >= bundledAtOnce) return false;
  return incident.severity >= host.incident.severity && incident.private === host.incident.private;
}
