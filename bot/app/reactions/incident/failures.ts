import { plusSec } from '../../../core/calendar/index.ts';
import { unsettled, type Incident } from '../../../core/incident/index.ts';
import { intend } from '../../effects/intents.ts';
import type { NewEffect } from '../../ports/index.ts';
import type { IncidentOccurrence } from './occurrence.ts';

/** So soon after something else happened it is looked whether what could not be done is done meanwhile. */
const lookAfterSec = 5;

/** ... and so soon after somebody had it tried again. */
const retriedAfterSec = 2;

/** What the notice itself, or looking after it, could not do is in the summary and the record only. */
const ownKinds: ReadonlySet<string> = new Set(['refresh-failures', 'watch-failures']);

/** Told by the watch itself, or of the notice. */
const ownEvents: ReadonlySet<string> = new Set(['EffectsRecovered', 'FailuresPosted']);

/** The one notice of what could not be done, and the watch over what may be done by now. */
export function failuresShown(
  id: string,
  occurrences: readonly IncidentOccurrence[],
  state: Incident,
): readonly NewEffect[] {
  const last = occurrences.at(-1);
  if (last === undefined || state.failures.length === 0) return [];
  const about = `incident/${id}`;
  const how = (sec: number) => ({ key: id, about, dueAt: plusSec(last.at, sec), again: true });
  const others = occurrences.filter((each) => !isOwn(each));
  const retried = others.some(({ fact }) => fact.type === 'EffectsRetried');
  const watched = others.some(({ fact }) => !ownEvents.has(fact.type)) && unsettled(state).length > 0;
  return [
    ...(others.some(({ fact }) => shows.has(fact.type))
      ? [intend('refresh-failures', { incident: id }, how(0))]
      : []),
    ...(watched
      ? [intend('watch-failures', { incident: id }, how(retried ? retriedAfterSec : lookAfterSec))]
      : []),
  ];
}

/** Events after which the notice looks otherwise, or can be posted. */
const shows: ReadonlySet<string> = new Set([
  'EffectFailed',
  'EffectsRetried',
  'EffectsRecovered',
  'SummaryPosted',
]);

const isOwn = ({ fact }: IncidentOccurrence): boolean =>
  fact.type === 'EffectFailed' && ownKinds.has(fact.data.kind);
