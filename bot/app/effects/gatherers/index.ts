import type { ArtefactStore, Logs, Pictures, SettingsSource, Store, Traces } from '../../ports/index.ts';
import type { Streams } from '../../streams/index.ts';
import type { Handlers } from '../outcome.ts';
import type { EvidenceIntents } from './intents.ts';
import { logsGatherer } from './logs.ts';
import { gapped } from './outcome.ts';
import { createPlanEvidence } from './plan.ts';
import { tracesGatherer } from './traces.ts';

export type GathererNeeds = {
  readonly store: Store;
  readonly streams: Streams;
  readonly settings: SettingsSource;
  readonly logs: Logs;
  readonly traces: Traces;
  readonly pictures: Pictures;
  readonly artefacts: ArtefactStore;
};

type OfMessages = 'refresh-evidence' | 'share-picture' | 'complete-picture';

/** Looking, kind by kind. A new kind of evidence is a gatherer and a line in each of the two lists below. */
export function gathererHandlers(
  needs: GathererNeeds,
): Pick<Handlers, Exclude<keyof EvidenceIntents, OfMessages>> {
  const logs = logsGatherer(needs);
  const traces = tracesGatherer(needs);
  return {
    'plan-evidence': createPlanEvidence(needs, [logs, traces]),
    'note-gap': async ({ data: { gap, ...of } }) => gapped(of, gap),
    ...logs.handlers,
    ...traces.handlers,
  };
}
