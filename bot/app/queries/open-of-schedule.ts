import { isOpen, type Incident } from '../../core/incident/index.ts';
import { serviceOf, type Settings, type SettingsSource, type Store } from '../ports/index.ts';
import { incidentStream, type IncidentRow, type Streams } from '../streams/index.ts';

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

/** Whether the policy that pages for it, or would, names the schedule in any step. */
function goesThrough(settings: Settings, incident: Incident, schedule: string): boolean {
  const ofStorm = incident.storm ? settings.triage.storm?.escalation : undefined;
  const name =
    incident.escalation?.policy ??
    ofStorm ??
    serviceOf(settings, incident.service).escalation ??
    settings.fallback.escalation;
  const policy = name === undefined ? undefined : settings.escalations[name];
  return (policy?.steps ?? []).some(({ page }) =>
    page.some((target) => 'schedule' in target && target.schedule === schedule),
  );
}
