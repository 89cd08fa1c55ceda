import { measure } from '../../../core/timeline/index.ts';
import type { Directory } from '../../directory/index.ts';
import { serviceOf, type SettingsSource, type Store } from '../../ports/index.ts';
import { incidentStream, type Streams } from '../../streams/index.ts';
import { done, telling, tocsin, type Handlers } from '../outcome.ts';

/** What figures over many incidents read is computed once, when an incident is over or was corrected. */
export function measureHandlers(needs: {
  readonly store: Store;
  readonly streams: Streams;
  readonly directory: Directory;
  readonly settings: SettingsSource;
}): Pick<Handlers, 'measure-incident'> {
  const { store, streams, directory, settings } = needs;
  return {
    async 'measure-incident'({ data }) {
      const { state } = await streams.load(incidentStream, data.incident);
      if (state.status === 'none') return done();
      const events = await store.readCorrelated(state.id);
      const paged = events.flatMap((event) =>
        event.type === 'PersonPaged' ? [(event.data as { readonly person: string }).person] : [],
      );
      const zones = new Map<string, string>();
      for (const person of new Set(paged)) {
        zones.set(person, (await directory.configured(person))?.zone ?? 'UTC');
      }
      const { owner: team, objective } = serviceOf(settings.current(), state.service);
      const measures = measure(events, {
        zoneOf: (person) => zones.get(person) ?? 'UTC',
        ...(team === undefined ? {} : { team }),
        ...(objective === undefined ? {} : { objective }),
      });
      return telling(incidentStream, state.id, { type: 'RecordMeasures', measures }, tocsin);
    },
  };
}
