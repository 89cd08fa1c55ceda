import type { Instant } from '../../../core/calendar/index.ts';
import type { Incident } from '../../../core/incident/index.ts';
import { serviceOf, type Place, type SettingsSource, type Store } from '../../ports/index.ts';
import { createChanges, type Annotation } from '../../queries/changes.ts';
import type { Streams } from '../../streams/index.ts';
import { createDependencies } from '../dependencies.ts';
import { resourcesOf, suspectsOf } from './scene.ts';

/** What was changed in a window of the service, its resources, its suspects and what it depends on; oldest first. */
export type ChangesAround = (
  incident: Incident,
  place: Place,
  window: { readonly from: Instant; readonly to: Instant },
  /** Suspects of a look that is no item of the incident yet. */
  suspects?: readonly string[],
) => Promise<readonly Annotation[]>;

export function createChangesAround(needs: {
  readonly store: Store;
  readonly streams: Streams;
  readonly settings: SettingsSource;
}): ChangesAround {
  const changes = createChanges(needs.store);
  const dependencies = createDependencies(needs);
  return async (incident, place, window, suspects = []) => {
    const service = serviceOf(needs.settings.current(), incident.service);
    const dependsOn = (await dependencies())(service.name);
    const names = [
      ...suspects,
      ...suspectsOf(incident),
      ...resourcesOf(incident),
      service.name,
      ...dependsOn,
    ];
    return changes.annotations(place, [...new Set(names)], window);
  };
}
