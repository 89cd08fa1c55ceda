import { isOpen, type Incident } from '../../core/incident/index.ts';
import type { Settings, SettingsSource, Store } from '../ports/index.ts';
import { incidentStream, type IncidentRow, type Streams } from '../streams/index.ts';
import { policyFor } from './policy-for.ts';

/** Open incidents whose paging goes through a schedule, newest first; drills are left out. */
export type OpenOfSchedule = (schedule: string) => Promise<readonly Incident[]>;

/** So many open ones are looked at: more is a storm, which is one incident. */
const looked = 100;

export function createOpenOfSchedule(needs: {
  readonly store: Store;
  readonly streams: Pick<Streams, 'load'>;
  readonly settings: SettingsSource;
}): OpenOfSchedule {
  const { store, streams, settings } = needs;
  return async (schedule) => {
    const current = settings.current();
    const { rows } = await store.rowsBy({
      view: 'incident',
      index: 'open',
      value: 'open',
      newestFirst: true,
      limit: looked,
    });
    const loaded = await Promise.all(
      rows
        .map(({ doc }) => doc as IncidentRow)
        .filter(({ drill }) => !drill)
        .map(async ({ id }) => (await streams.load(incidentStream, id)).state),
    );
    return loaded.filter(
      (state): state is Incident =>
        // The list may be a moment older than the incident.
        state.status !== 'none' && isOpen(state.status) && goesThrough(current, state, schedule),
    );
  };
}

/** Whether the policy that pages for it, or would, pages whoever is on call in the schedule in any step. */
function goesThrough(settings: Settings, incident: Incident, schedule: string): boolean {
  const named = incident.escalation?.policy ?? '';
  const policy = Object.hasOwn(settings.escalations, named)
    ? settings.escalations[named]
    : policyFor(settings, incident);
  if (policy === undefined) return false;
  // Where nothing but the last resort pages, its people are who is on call.
  const { steps, lastResort = [] } = policy;
  const targets = steps.length === 0 ? lastResort : steps.flatMap(({ page }) => page);
  return targets.some((target) => {
    if ('schedule' in target) return target.schedule === schedule;
    if (!('roundRobin' in target) || !('schedule' in target.of)) return false;
    return target.of.onCall === true && target.of.schedule === schedule;
  });
}
