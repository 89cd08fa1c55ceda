import type { Service } from '../../../core/catalogue/index.ts';
import { serviceOf, type ArtefactStore, type SettingsSource, type Traces } from '../../ports/index.ts';
import type { Streams } from '../../streams/index.ts';
import { done } from '../outcome.ts';
import { askTraces } from './ask-traces.ts';
import type { Gatherer } from './gatherer.ts';
import { found, gapOrThrow, gapped, incidentOf } from './outcome.ts';

/** Where the trouble began, by the service graph of X-Ray. */
export function tracesGatherer(needs: {
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly traces: Traces;
  readonly artefacts: ArtefactStore;
}): Gatherer<'gather-traces'> {
  const { streams, settings, traces, artefacts } = needs;
  const about = ({ name }: Service) => ({ kind: 'traces', subject: name }) as const;
  return {
    kind: 'traces',
    againSec: [],
    plan({ service, intend }) {
      if (service.traces === undefined) return { nothing: service.name };
      return [{ effect: intend('gather-traces', {}, 'traces'), subject: service.name, queries: 0 }];
    },
    handlers: {
      async 'gather-traces'({ data, now }) {
        const incident = await incidentOf(streams, data.incident);
        if (!incident) return done();
        const service = serviceOf(settings.current(), incident.service);
        try {
          const gathered = await askTraces({ traces, artefacts }, incident, service, data);
          return 'gap' in gathered
            ? gapped(data, { ...about(service), ...gathered.gap })
            : found(data, gathered.evidence);
        } catch (error) {
          return gapOrThrow(error, data, about(service), now);
        }
      },
    },
  };
}
