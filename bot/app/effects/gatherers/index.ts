import type {
  ArtefactStore,
  Logs,
  Past,
  AlarmStates,
  Metrics,
  Pictures,
  SettingsSource,
  Store,
  Traces,
} from '../../ports/index.ts';
import type { Incidents } from '../../queries/incidents.ts';
import type { Streams } from '../../streams/index.ts';
import type { Handlers } from '../outcome.ts';
import type { EvidenceIntents } from './intents.ts';
import { logsGatherer } from './logs.ts';
import { gapped } from './outcome.ts';
import { createInFlight } from './in-flight.ts';
import { createPlanEvidence } from './plan.ts';
import { alarmContextGatherer } from './alarm-context.ts';
import { changesGatherer } from './changes.ts';
import { similarGatherer } from './similar.ts';
import { metricGatherer } from './metric.ts';
import { tracesGatherer } from './traces.ts';

export type GathererNeeds = {
  readonly store: Store;
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly alarmStates: AlarmStates;
  readonly metrics: Metrics;
  readonly logs: Logs;
  readonly traces: Traces;
  readonly pictures: Pictures;
  readonly past: Past;
  readonly incidents: Incidents;
  readonly artefacts: ArtefactStore;
};

type OfMessages = 'refresh-evidence' | 'share-picture' | 'complete-picture';

/** Looking, kind by kind. A new kind of evidence is a gatherer and a line in each of the two lists below. */
export function gathererHandlers(
  needs: GathererNeeds,
): Pick<Handlers, Exclude<keyof EvidenceIntents, OfMessages>> {
  const inFlight = createInFlight();
  const metric = metricGatherer(needs);
  const logs = logsGatherer({ ...needs, inFlight });
  const traces = tracesGatherer({ ...needs, inFlight });
  const changes = changesGatherer(needs);
  const similar = similarGatherer(needs);
  const alarm = alarmContextGatherer(needs);
  return {
    'plan-evidence': createPlanEvidence(needs, [metric, logs, traces, changes, similar, alarm]),
    'note-gap': async ({ data: { gap, ...of } }) => gapped(of, gap),
    ...metric.handlers,
    ...logs.handlers,
    ...traces.handlers,
    ...changes.handlers,
    ...similar.handlers,
    ...alarm.handlers,
  };
}
