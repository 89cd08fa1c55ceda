import { type Incident } from '../../../core/incident/index.ts';
import { intend } from '../../effects/intents.ts';
import type { NewEffect } from '../../ports/index.ts';
import type { IncidentOccurrence } from './occurrence.ts';

/** Events after which the summary looks as before. */
const invisible: ReadonlySet<string> = new Set([
  'PostmortemDrafted',
  'PostmortemWritten',
  'ReviewAsked',
  'FindingDismissed',
  'PostmortemPublished',
  'PostmortemFiled',
  'PostmortemPlaced',
  'FeedbackGiven',
  'AnnouncementPosted',
  'SummaryPosted',
  'FlappingPosted',
  'EvidencePosted',
  'EvidenceAsked',
  'QueriesPlanned',
  'PictureUploaded',
  'IncidentMeasured',
  'HypothesesPosted',
  'FailuresPosted',
  'ActionAdded',
  'ActionChanged',
  'ActionEnded',
  'ActionReopened',
  'ChangeLinked',
  'ChangeUnlinked',
]);

/** Events after which the line in the announcement channel looks as before: it tells what, how bad, how far and who leads. */
const unannounced: ReadonlySet<string> = new Set([
  ...invisible,
  'AlarmFired',
  'AlarmCleared',
  'AlarmDataMissing',
  'AlarmFlapped',
  'AlarmCalmed',
  'AlarmListShared',
  'ResolvePlanned',
  'RunbookAttached',
  'PagingStarted',
  'NobodyReached',
  'IncidentAcknowledged',
  'AcknowledgementExpired',
  'NoteAdded',
  'UpdateGiven',
  'EvidenceAttached',
  'GapNoted',
  'EffectFailed',
  'EffectsRetried',
  'EffectsRecovered',
  'PostmortemShared',
  'HypothesisAdded',
  'HypothesisSupported',
  'HypothesisRefuted',
  'HypothesisWithdrawn',
]);

/** The one summary message and the line in the announcement channel follow what can be seen in them. */
export function refresh(
  id: string,
  occurrences: readonly IncidentOccurrence[],
  state: Incident,
): readonly NewEffect[] {
  const last = occurrences.at(-1);
  if (state.channel === undefined || last === undefined) return [];
  const how = { key: id, about: `incident/${id}`, dueAt: last.at, again: true };
  const shows = (without: ReadonlySet<string>): boolean =>
    occurrences.some(({ fact }) => !without.has(fact.type));
  return [
    ...(shows(invisible) ? [intend('refresh-summary', { incident: id }, how)] : []),
    ...(shows(unannounced) && !state.private ? [intend('refresh-announcement', { incident: id }, how)] : []),
  ];
}
