import { DAY_MS, dateOfWall, epochMs, instantOf, wallAt, type Instant } from '../../core/calendar/index.ts';
import type { Store } from '../ports/index.ts';
import type { DigestFigures } from '../ports/messages.ts';
import { countedActions } from './actions.ts';
import { anybody, type Incidents } from './incidents.ts';
import { deliveryOf, measurements } from './metrics.ts';

/** Incidents that are named. */
const longest = 3;

/** What is said of [from, to) to a channel: nothing of it knows of private incidents. `now` is for what is overdue. */
export async function digestOf(
  needs: { readonly store: Store; readonly incidents: Incidents },
  { from, to, zone }: { readonly from: Instant; readonly to: Instant; readonly zone: string },
  now: Instant,
): Promise<DigestFigures> {
  const window = { from, to };
  const length = Math.max(DAY_MS, epochMs(to) - epochMs(from));
  const { figures, quality, budgets, counted } = await measurements(needs, anybody, window, zone);
  const before = await measurements(
    needs,
    anybody,
    { from: instantOf(epochMs(from) - length), to: from },
    zone,
  );
  const delivery = await deliveryOf(needs.store, window, counted);
  const open = await countedActions(needs, anybody);
  const today = dateOfWall(wallAt(zone, epochMs(now)));
  return {
    from,
    to,
    zone,
    figures,
    quality,
    before: before.quality.incidents,
    ...('unknown' in delivery || delivery.frequency.deployments === 0 ? {} : { delivery }),
    budgets: budgets.filter(({ burntMin }) => burntMin > 0).slice(0, 5),
    actions: open.length,
    overdue: open.filter(({ action: { due } }) => due !== undefined && due < today).length,
    longest: counted
      .flatMap(({ number, title, service, measures }) => {
        const { sec } = measures.durations.find(({ name }) => name === 'mttr') ?? {};
        return sec === undefined ? [] : [{ number, title, service, sec }];
      })
      .toSorted((a, b) => b.sec - a.sec || a.number - b.number)
      .slice(0, longest),
  };
}
