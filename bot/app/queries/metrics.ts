import { DAY_MS, epochMs, instantOf, type Instant } from '../../core/calendar/index.ts';
import { collapsed } from '../../core/evidence/index.ts';
import { isSeverity, type Severity } from '../../core/catalogue/index.ts';
import { label, type DurationName, type Measures } from '../../core/incident/index.ts';
import {
  budgets,
  dora,
  figure,
  leadLookBackMs,
  measure,
  quality,
  type Budget,
  type Counted,
  type Dora,
  type Figure,
  type Measured,
  type Quality,
} from '../../core/timeline/index.ts';
import type { Store } from '../ports/index.ts';
import type { IncidentRow } from '../streams/index.ts';
import { createChanges } from './changes.ts';
import type { Incidents, Viewer } from './incidents.ts';

const names: readonly DurationName[] = ['mttd', 'mtta', 'mttm', 'mttr'];

/** Why an incident tells nothing about a duration. */
const notCounted: Readonly<Record<DurationName, string>> = {
  mttd: 'declared by hand, or a storm: no one alarm that detected it',
  mtta: 'not acknowledged, or nobody was paged',
  mttm: 'not mitigated yet',
  mttr: 'not resolved yet',
};

/** Which incidents: those opened in [from, to) that fit all that is given. */
export type Selection = {
  readonly from: Instant;
  readonly to: Instant;
  readonly service?: string;
  readonly severity?: Severity;
  readonly team?: string;
};

export type Measurements = {
  readonly figures: readonly Figure[];
  readonly quality: Quality;
  /** Of the services that name an objective and had incidents in the window. */
  readonly budgets: readonly Budget[];
  /** The incidents that count, oldest first. */
  readonly counted: readonly CountedIncident[];
};

export type CountedIncident = Counted & { readonly title: string; readonly status: string };

/**
 * The figures over all incidents of the selection. Drills, declined and merged incidents are left out of all of them,
 * private ones of what the viewer may not see; whatever is left out is named. `zone` is that of the heat map.
 */
export async function measurements(
  needs: { readonly store: Store; readonly incidents: Incidents },
  viewer: Viewer,
  selection: Selection,
  zone: string,
): Promise<Measurements> {
  const { from, to } = selection;
  const rows = (await needs.incidents.openedBetween(viewer, from, to)).filter((row) => fits(row, selection));
  const own = await Promise.all(
    rows.map(async (row) => ({ row, ...(await countedOrNot(needs.store, row)) })),
  );
  const chosen = own.filter((each) => selection.team === undefined || teamOf(each) === selection.team);
  const counted = chosen.flatMap((each) => ('counted' in each ? [each.counted] : []));
  return {
    budgets: await budgetsOf(needs, viewer, selection, counted),
    figures: names.map((name) =>
      figure(
        name,
        chosen.map((each) => valueOf(each, name)),
        from,
        to,
      ),
    ),
    quality: quality(counted, { from, to, zone }),
    counted,
  };
}

/** An objective has its own window: incidents of it are read that the selection does not have. */
async function budgetsOf(
  needs: { readonly store: Store; readonly incidents: Incidents },
  viewer: Viewer,
  { from, to }: Selection,
  counted: readonly Counted[],
): Promise<readonly Budget[]> {
  const services = new Map(
    counted.flatMap(({ service, measures: { objective } }) =>
      objective === undefined ? [] : [[service, objective] as const],
    ),
  );
  if (services.size === 0) return [];
  const days = Math.max(...[...services.values()].map(({ windowDays }) => windowDays));
  const since = instantOf(epochMs(to) - days * DAY_MS);
  const rows =
    since >= from
      ? []
      : (await needs.incidents.openedBetween(viewer, since, from)).filter(({ service }) =>
          services.has(service),
        );
  const earlier = await Promise.all(rows.map((row) => countedOrNot(needs.store, row)));
  return budgets([...earlier.flatMap((each) => ('counted' in each ? [each.counted] : [])), ...counted], to);
}

type CountedOrNot = { readonly counted: CountedIncident } | { readonly excluded: string };

const fits = (row: IncidentRow, { service, severity }: Selection): boolean =>
  (service === undefined || row.service === service) && (severity === undefined || row.severity === severity);

const teamOf = (each: CountedOrNot): string | undefined =>
  'counted' in each ? each.counted.measures.team : undefined;

async function countedOrNot(store: Store, row: IncidentRow): Promise<CountedOrNot> {
  if (row.drill) return { excluded: 'drill' };
  if (row.status === 'declined' || row.status === 'merged') return { excluded: row.status };
  if (row.service === '') return { excluded: 'private' };
  const { number, service, openedAt, title, status } = row;
  const severity = isSeverity(row.severity) ? row.severity : 'sev4';
  return {
    counted: { number, service, severity, openedAt, title, status, measures: await measuresOf(store, row) },
  };
}

/** Those of an incident that is over are stored with it; one that goes on (again) is measured now. */
async function measuresOf(store: Store, { id, status, measures }: IncidentRow): Promise<Measures> {
  if (measures !== undefined && (status === 'resolved' || status === 'closed')) return measures;
  const { team, objective } = measures ?? {};
  return measure(await store.readCorrelated(id), {
    zoneOf: () => 'UTC',
    ...(team === undefined ? {} : { team }),
    ...(objective === undefined ? {} : { objective }),
  });
}

function valueOf(each: CountedOrNot & { readonly row: IncidentRow }, name: DurationName): Measured {
  const incident = label(each.row.number);
  if ('excluded' in each) return { incident, value: { excluded: each.excluded } };
  const own = each.counted.measures.durations.find((duration) => duration.name === name);
  return { incident, value: own ? { sec: own.sec, proxy: own.proxy } : { excluded: notCounted[name] } };
}

/** The four keys of delivery over the window, from recorded changes and the incidents linked to them. */
export async function deliveryOf(
  store: Store,
  { from, to, service, team }: Selection,
  counted: readonly Counted[],
): Promise<Dora | { readonly unknown: 'team' }> {
  // Changes name what was deployed and not whose it is: a share of a team would be a guess.
  if (team !== undefined) return { unknown: 'team' };
  const before = instantOf(epochMs(from) - leadLookBackMs);
  const { changes, cut } = await createChanges(store).everyBetween(before, to);
  const own = service === undefined ? {} : { service };
  return dora({ from, to, courses: collapsed(changes), counted, ...own, cut });
}
