import { plusSec, type Instant } from '../../core/calendar/index.ts';
import { accept, type Fact } from '../../core/incident/index.ts';
import type { StreamKind } from './kind.ts';
import { keptSec } from './notice.ts';

/** How often something was refused for one reason since it was last written down. */
export type RefusalCount = {
  readonly way: string;
  readonly reason: string;
  readonly n: number;
  /** Of the last one, cleaned and redacted. */
  readonly detail: string;
  readonly first: Instant;
  readonly last: Instant;
};

type Count = { readonly type: 'CountRefusals'; readonly counts: readonly RefusalCount[] };

type Counted = Fact<'RefusalsCounted', { readonly counts: readonly RefusalCount[] }>;

type Day = { readonly counts: readonly RefusalCount[] };

/** What was refused on one day (UTC). */
export type RefusalsRow = Day & { readonly day: string; readonly forgetAt: Instant };

/** Reasons come from closed sets; whatever else came would be one too many. */
const reasonsPerDay = 100;

/**
 * `refusals/<day>`: what was not believed or not taken, by reason. Senders who are not believed must not be able to
 * fill the store: they only make numbers grow.
 */
export const refusalsStream: StreamKind<Day, Count, Counted, never> = {
  name: 'refusals',
  shape: 1,
  initial: { counts: [] },
  decide: (_state, { counts }) => accept({ type: 'RefusalsCounted', data: { counts } }),
  evolve: (state, { data }) => ({ counts: data.counts.reduce(added, state.counts).slice(0, reasonsPerDay) }),
  react: () => [],
  rows: (day, { counts }) => [
    {
      view: 'refusals',
      key: day,
      doc: { day, counts, forgetAt: plusSec(`${day}T00:00:00.000Z`, keptSec) } satisfies RefusalsRow,
      index: { every: { value: 'refusals', sort: day } },
    },
  ],
  headers: (id) => ({ correlation: `refusals/${id}`, drill: false, visibility: 'open' }),
};

/** The counts with one more; of the same way and reason there is one. */
export function added(counts: readonly RefusalCount[], more: RefusalCount): readonly RefusalCount[] {
  const same = counts.find(({ way, reason }) => way === more.way && reason === more.reason);
  if (!same) return [...counts, more];
  return counts.map((each) => (each === same ? { ...more, n: same.n + more.n, first: same.first } : each));
}
