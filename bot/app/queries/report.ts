import { dateOfWall, epochMs, wallAt, type Instant } from '../../core/calendar/index.ts';
import { renderReport } from '../../core/postmortem/index.ts';
import type { Locale } from '../../core/texts/index.ts';
import type { Store } from '../ports/index.ts';
import { countedActions } from './actions.ts';
import { anybody, type Incidents } from './incidents.ts';
import { deliveryOf, measurements, type Selection } from './metrics.ts';

/** The page of figures for everybody: private incidents are left out of all of it. `zone`: of the map of hours. */
export async function reportOf(
  needs: { readonly store: Store; readonly incidents: Incidents },
  selection: Selection,
  { zone, locale, now }: { readonly zone: string; readonly locale: Locale; readonly now: Instant },
): Promise<string> {
  const found = await measurements(needs, anybody, selection, zone);
  const delivery = await deliveryOf(needs.store, selection, found.counted);
  const actions = await countedActions(needs, anybody);
  return renderReport({
    ...selection,
    ...found,
    zone,
    locale,
    madeAt: now,
    ...('unknown' in delivery ? {} : { delivery }),
    actions,
    today: dateOfWall(wallAt(zone, epochMs(now))),
  });
}
