import {
  picturesOf,
  sheetOf,
  type EvidenceId,
  type EvidenceItem,
  type Incident,
} from '../../../core/incident/index.ts';
import { intend } from '../../effects/intents.ts';
import { sha256 } from '../../ledger/index.ts';
import type { NewEffect } from '../../ports/index.ts';
import type { IncidentOccurrence } from './occurrence.ts';

/** How the metric looks when the trouble is said to be over: the graph then shows the end, too. */
export function lookOnceMore(id: string, event: IncidentOccurrence): NewEffect {
  const what = { incident: id, kinds: ['metric' as const], round: `end-${event.version}` };
  return intend('plan-evidence', what, { key: event.id, about: `incident/${id}`, dueAt: event.at });
}

/**
 * The traces point at a service that nobody had in mind: what was changed there is looked up at once, once per service.
 */
export function lookAtSuspect(
  id: string,
  event: IncidentOccurrence,
  { finding }: EvidenceItem,
): readonly NewEffect[] {
  if (finding.kind !== 'traces' || finding.weak || finding.suspects[0] === undefined) return [];
  const [{ service: suspect }] = finding.suspects;
  // A name from outside may be longer than an id.
  const round = `suspect-${sha256(suspect).slice(0, 24)}`;
  const what = { incident: id, kinds: ['changes' as const], suspect, round };
  const how = { key: `${id}/${round}`, about: `incident/${id}`, dueAt: event.at };
  return [intend('plan-evidence', what, how)];
}

/** One message per kind of evidence under the summary, edited when there is more to show. */
export function showEvidence(
  id: string,
  event: IncidentOccurrence,
  { summary }: Incident,
  sheet: string,
): readonly NewEffect[] {
  if (summary === undefined) return [];
  const how = { key: `${id}/${sheet}`, about: `incident/${id}`, dueAt: event.at, again: true };
  return [intend('refresh-evidence', { incident: id, sheet }, how)];
}

/** What was found before there was a summary to answer to. */
export function showAllEvidence(
  id: string,
  event: IncidentOccurrence,
  state: Incident,
): readonly NewEffect[] {
  const sheets = new Set([...state.evidence, ...state.gaps].map(sheetOf));
  return [...sheets].flatMap((sheet) => showEvidence(id, event, state, sheet));
}

export function sharePictures(
  id: string,
  event: IncidentOccurrence,
  { evidence }: Incident,
  item: EvidenceId,
): readonly NewEffect[] {
  const found = evidence.find((each) => each.id === item);
  if (found === undefined) return [];
  return picturesOf(found).flatMap(({ artefact, file }, index) => {
    if (file !== undefined) return [];
    const key = index === 0 ? event.id : `${event.id}/${index}`;
    const how = { key, about: `incident/${id}`, dueAt: event.at };
    return [intend('share-picture', { incident: id, evidence: item, artefact }, how)];
  });
}
