import type { Instant } from '../core/calendar/index.ts';
import { lanes, type Store } from '../app/ports/index.ts';
import { openPagesView } from '../app/streams/index.ts';
import type { Emf } from './emf.ts';
import { metrics } from './metric-names.ts';

/** More than these are no longer told apart. */
const most = 1000;

const laneNames = Object.keys(lanes) as (keyof typeof lanes)[];

/** How things stand: what is due and waits, and whom nobody has answered. Written only where there is any of it. */
export async function ownFigures(
  store: Pick<Store, 'effects' | 'rowsBy'>,
  emf: Pick<Emf, 'set'>,
  now: Instant,
): Promise<void> {
  const waiting = await store.effects({ state: 'waiting', limit: most });
  const due = waiting.filter(({ dueAt }) => dueAt <= now);
  for (const name of laneNames) {
    const n = due.filter(({ lane }) => lane === lanes[name]).length;
    if (n > 0) emf.set(metrics.effectsWaiting, n, name);
  }
  const { rows } = await store.rowsBy({ view: openPagesView, index: 'open', value: 'open', limit: most });
  if (rows.length > 0) emf.set(metrics.pagesUnacknowledged, rows.length);
}
