import type { Incident } from '../../core/incident/index.ts';
import { personsPaged } from '../../core/paging/index.ts';
import type { Ending, IncidentLine, Store, WhichIncident } from '../ports/index.ts';
import { escalationStream, incidentStream, type IncidentRow, type Streams } from '../streams/index.ts';

/** Who reads. Private incidents are shown to their responders only, and to those who were paged for them. */
export type Viewer = { readonly person: string } | 'operator';

/** Somebody who took part in nothing: sees what everybody may. */
export const anybody: Viewer = { person: '' };

/** The one place that says who may see an incident; `paged` are those who were paged for it. */
export function maySee(
  viewer: Viewer,
  incident: Pick<Incident, 'private' | 'responders'>,
  paged: readonly string[],
): boolean {
  if (!incident.private || viewer === 'operator') return true;
  return incident.responders.includes(viewer.person) || paged.includes(viewer.person);
}

export type Incidents = {
  /** Open incidents, newest first, at most `limit`. */
  open(viewer: Viewer, limit: number): Promise<readonly IncidentLine[]>;
  /** Every open incident, however old, oldest first. */
  allOpen(viewer: Viewer): Promise<readonly IncidentRow[]>;
  /** All incidents opened in [from, to), oldest first. */
  openedBetween(viewer: Viewer, from: string, to: string): Promise<readonly IncidentRow[]>;
  /** undefined when there is none, or the viewer may not know of it. */
  find(which: WhichIncident, viewer: Viewer): Promise<Incident | undefined>;
  byId(id: string): Promise<Incident | undefined>;
  /** Earlier incidents of a service that everybody may see, newest first; drills left out. */
  ofService(service: string, from: string, before: string, limit: number): Promise<readonly Incident[]>;
  /**
   * The newest incident of a service, opened in [from, before), that everybody may see and that fits; drills left out.
   * Reads from the newest back and no further than to the first that fits.
   */
  newestOfService(
    service: string,
    from: string,
    before: string,
    fits: (incident: Incident) => boolean,
  ): Promise<Incident | undefined>;
  /** How incidents that everybody may see ended, and what is still to be done after them, by id. */
  endings(ids: readonly string[]): Promise<Readonly<Record<string, Ending>>>;
  /** Whether the record is older than that: it holds an incident of that month, or the one before, from before then. */
  reachBackTo(at: string): Promise<boolean>;
};

const pageSize = 200;

/** Incidents that are read at once on the way back to one that fits. */
const walkedAtOnce = 20;

export function createIncidents(store: Store, streams: Streams): Incidents {
  const byId = async (id: string): Promise<Incident | undefined> => {
    const { state } = await streams.load(incidentStream, id);
    return state.status === 'none' ? undefined : state;
  };

  async function idOf(which: WhichIncident): Promise<string | undefined> {
    if ('id' in which) return which.id;
    if ('ofChannel' in which) {
      const row = (await store.row('channel', which.ofChannel)) as { incident: string } | undefined;
      return row?.incident;
    }
    const value = String(which.number);
    const { rows } = await store.rowsBy({ view: 'incident', index: 'number', value, limit: 1 });
    return (rows[0]?.doc as IncidentRow | undefined)?.id;
  }

  async function isSeen(viewer: Viewer, incident: Incident): Promise<boolean> {
    if (maySee(viewer, incident, [])) return true;
    if (incident.escalation === undefined) return false;
    const { state } = await streams.load(escalationStream, incident.escalation.id);
    return maySee(viewer, incident, state.status === 'none' ? [] : personsPaged(state));
  }

  /** What is shown of a private incident to others. */
  async function shown(row: IncidentRow, viewer: Viewer): Promise<IncidentRow> {
    if (!row.private || viewer === 'operator') return row;
    const incident = await byId(row.id);
    if (incident && (await isSeen(viewer, incident))) return row;
    const { channel: _channel, ...rest } = row;
    return { ...rest, title: '', service: '' };
  }

  return {
    byId,
    async find(which, viewer) {
      const id = await idOf(which);
      const incident = id === undefined ? undefined : await byId(id);
      return incident && (await isSeen(viewer, incident)) ? incident : undefined;
    },
    async open(viewer, limit) {
      const { rows } = await store.rowsBy({
        view: 'incident',
        index: 'open',
        value: 'open',
        newestFirst: true,
        limit,
      });
      const visible = await Promise.all(rows.map((row) => shown(row.doc as IncidentRow, viewer)));
      return visible.map(lineOf);
    },
    async allOpen(viewer) {
      const found: IncidentRow[] = [];
      let cursor: string | undefined;
      do {
        const page = await store.rowsBy({
          view: 'incident',
          index: 'open',
          value: 'open',
          limit: pageSize,
          ...(cursor === undefined ? {} : { cursor }),
        });
        found.push(...(await Promise.all(page.rows.map((row) => shown(row.doc as IncidentRow, viewer)))));
        cursor = page.cursor;
      } while (cursor !== undefined);
      return found;
    },
    async ofService(service, from, before, limit) {
      const where = { view: 'incident', index: 'service', value: service, from, to: before, limit } as const;
      const { rows } = await store.rowsBy({ ...where, newestFirst: true });
      const open = rows.map(({ doc }) => doc as IncidentRow).filter((row) => !row.private && !row.drill);
      const found = await Promise.all(open.map(({ id }) => byId(id)));
      return found.filter((each) => each !== undefined);
    },
    async newestOfService(service, from, before, fits) {
      const where = { view: 'incident', index: 'service', value: service, from, to: before } as const;
      let cursor: string | undefined;
      do {
        const page = await store.rowsBy({
          ...where,
          newestFirst: true,
          limit: walkedAtOnce,
          ...(cursor === undefined ? {} : { cursor }),
        });
        const open = page.rows
          .map(({ doc }) => doc as IncidentRow)
          .filter((row) => !row.private && !row.drill);
        const found = await Promise.all(open.map(({ id }) => byId(id)));
        const first = found.find((each) => each !== undefined && fits(each));
        if (first !== undefined) return first;
        cursor = page.cursor;
      } while (cursor !== undefined);
      return undefined;
    },
    async endings(ids) {
      const found = await Promise.all(ids.map((id) => byId(id)));
      return Object.fromEntries(
        found.flatMap((each) => (each === undefined || each.private ? [] : [[each.id, endingOf(each)]])),
      );
    },
    async reachBackTo(at) {
      const [year = 0, month = 1] = at.split('-').map(Number);
      const previous = month === 1 ? [year - 1, 12] : [year, month - 1];
      const months = [[year, month], previous].map((each) =>
        each.map((n) => String(n).padStart(2, '0')).join('-'),
      );
      const pages = await Promise.all(
        months.map((value) => store.rowsBy({ view: 'incident', index: 'all', value, to: at, limit: 1 })),
      );
      return pages.some(({ rows }) => rows.length > 0);
    },
    async openedBetween(viewer, from, to) {
      const found: IncidentRow[] = [];
      for (const month of monthsBetween(from, to)) {
        let cursor: string | undefined;
        do {
          const page = await store.rowsBy({
            view: 'incident',
            index: 'all',
            value: month,
            from,
            to,
            limit: pageSize,
            ...(cursor === undefined ? {} : { cursor }),
          });
          found.push(...(await Promise.all(page.rows.map((row) => shown(row.doc as IncidentRow, viewer)))));
          cursor = page.cursor;
        } while (cursor !== undefined);
      }
      return found;
    },
  };
}

const lineOf = (row: IncidentRow): IncidentLine => ({
  number: row.number,
  title: row.title,
  service: row.service,
  severity: row.severity as IncidentLine['severity'],
  status: row.status as IncidentLine['status'],
  openedAt: row.openedAt,
  ...(row.channel === undefined ? {} : { channel: row.channel }),
  private: row.private,
});

/** Months `2026-03` that [from, to) touches. */
export function monthsBetween(from: string, to: string): readonly string[] {
  const months: string[] = [];
  let [year = 0, month = 0] = from.split('-').map(Number);
  for (;;) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (`${name}-01T00:00:00.000Z` >= to) return months;
    months.push(name);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}

const endingOf = (incident: Incident): Ending => ({
  ...('resolution' in incident && incident.resolution !== undefined
    ? { resolution: incident.resolution }
    : {}),
  openActions: incident.actions.flatMap(({ id, text, status, due }) =>
    status === 'open' ? [{ id, text, ...(due === undefined ? {} : { due }) }] : [],
  ),
});
