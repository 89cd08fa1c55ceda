import type { Instant } from '../../core/calendar/index.ts';
import {
  durations,
  figure,
  type DurationName,
  type Figure,
  type Measured,
} from '../../core/timeline/index.ts';
import { label } from '../../core/incident/index.ts';
import type { Store } from '../ports/index.ts';
import type { IncidentRow } from '../streams/index.ts';
import type { Incidents } from './incidents.ts';

const names: readonly DurationName[] = ['mttd', 'mtta', 'mttm', 'mttr'];

/** Why an incident tells nothing about a duration. */
const notCounted: Readonly<Record<DurationName, string>> = {
  mttd: 'declared by hand, or a storm: no one alarm that detected it',
  mtta: 'not acknowledged, or nobody was paged',
  mttm: 'not mitigated yet',
  mttr: 'not resolved yet',
};

/**
 * The figures over all incidents that were opened in [from, to). Drills and declined incidents are left out of all of
 * them, private ones of what a viewer may not see; whatever is left out is named.
 */
export async function metricsOf(
  needs: { readonly store: Store; readonly incidents: Incidents },
  from: Instant,
  to: Instant,
): Promise<readonly Figure[]> {
  const rows = await needs.incidents.openedBetween('operator', from, to);
  const measured = await Promise.all(rows.map((row) => measure(needs.store, row)));
  return names.map((name) =>
    figure(
      name,
      measured.map((each) => each(name)),
      from,
      to,
    ),
  );
}

async function measure(store: Store, row: IncidentRow): Promise<(name: DurationName) => Measured> {
  const incident = label(row.number);
  const excluded = row.drill
    ? 'drill'
    : row.status === 'declined'
      ? 'declined'
      : row.status === 'merged'
        ? 'merged'
        : undefined;
  if (excluded !== undefined) return () => ({ incident, value: { excluded } });
  const found = durations(await store.readCorrelated(row.id));
  return (name) => {
    const own = found.find((each) => each.name === name);
    return { incident, value: own ? { sec: own.sec, proxy: own.proxy } : { excluded: notCounted[name] } };
  };
}
