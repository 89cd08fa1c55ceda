import { plusSec, type Instant } from '../../core/calendar/index.ts';
import { gaugesOf, type Gauge } from '../../core/timeline/index.ts';
import type { Store } from '../ports/index.ts';
import { anybody, type Incidents } from './incidents.ts';
import { deliveryOf, measurements } from './metrics.ts';

/** As `tocsin metrics` looks back where nothing else is said. */
export const gaugedDays = 30;

/**
 * The figures of the last 30 days as gauges. Computed anew from what is stored each time, so that each incident counts
 * once whatever ran twice, and a correction is in the next; private incidents and drills are in none of them.
 */
export async function gaugesAt(
  needs: { readonly store: Store; readonly incidents: Incidents },
  services: readonly string[],
  now: Instant,
): Promise<readonly Gauge[]> {
  const window = { from: plusSec(now, -gaugedDays * 86_400), to: plusSec(now, 1) };
  const found = await measurements(needs, anybody, window, 'UTC');
  const delivery = await deliveryOf(needs.store, window, found.counted);
  const open = (await needs.incidents.allOpen(anybody)).filter((row) => !row.private && !row.drill);
  return gaugesOf({
    ...found,
    ...('unknown' in delivery ? {} : { delivery }),
    open: open.map(({ service }) => service),
    services,
  });
}
