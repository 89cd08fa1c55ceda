import { plusSec } from '../../../core/calendar/index.ts';
import { type Incident } from '../../../core/incident/index.ts';
import { intend } from '../../effects/intents.ts';
import type { NewEffect } from '../../ports/index.ts';
import type { IncidentOccurrence } from './occurrence.ts';

/** Events that are said in the channel itself; all others of `saidInThread` go under the summary. */
const saidInChannel: ReadonlySet<string> = new Set([
  'NobodyReached',
  'IncidentResolved',
  'IncidentReopened',
  'IncidentDeclined',
  'UpdateGiven',
  'IncidentMerged',
  'StormUnfolded',
  'AcknowledgementExpired',
  'PostmortemPublished',
]);

const saidInThread: ReadonlySet<string> = new Set([
  'AlarmFired',
  'AlarmCleared',
  'AlarmCalmed',
  'AlarmDataMissing',
  'RunbookAttached',
  'NoteAdded',
  'SeverityChanged',
  'StatusChanged',
  'IncidentMitigated',
  'ActionAdded',
  'ActionEnded',
  'ChangeLinked',
  'ChangeUnlinked',
  'ReviewAsked',
  'PostmortemPlaced',
]);

/**
 * Where an event is said, if it is. Details go into the thread under the summary; what the summary itself shows
 * (the first alarm, who acknowledged, who has which role) is not said again. Runbooks are said once, with the first.
 */
export function saidWhere(
  type: string,
  version: number,
  isFirstRunbook: boolean,
): 'thread' | 'channel' | undefined {
  if (saidInChannel.has(type)) return 'channel';
  if (!saidInThread.has(type)) return undefined;
  if (type === 'AlarmFired' && version <= 2) return undefined;
  return type === 'RunbookAttached' && !isFirstRunbook ? undefined : 'thread';
}

/** Where there is no summary to answer to yet the effect waits for it. */
export function tellThread(id: string, event: IncidentOccurrence, state: Incident): readonly NewEffect[] {
  const { fact, version } = event;
  const isFirst = fact.type === 'RunbookAttached' && fact.data.runbook.id === state.runbooks[0]?.id;
  const where = isCorrectedLate(event, state) ? 'channel' : saidWhere(fact.type, version, isFirst);
  if (where === undefined || isOneOfMany(event, state)) return [];
  // The summary names the runbook; a channel takes one message a second, and the first are for what was found.
  const dueAt = fact.type === 'RunbookAttached' ? plusSec(event.at, runbooksAfterSec) : event.at;
  const how = { key: sayKey(id, version), about: `incident/${id}`, dueAt };
  const announced = { ...how, key: `${how.key}/announced` };
  const isLoud = fact.type === 'NobodyReached' && !state.private;
  return [
    intend('say', { incident: id, version, where }, how),
    ...(isLoud ? [intend('say', { incident: id, version, where: 'announcements' }, announced)] : []),
  ];
}

/** What is published says otherwise now, and whoever reads it does not see that: a new version is offered. */
const isCorrectedLate = ({ fact }: IncidentOccurrence, { postmortem }: Incident): boolean =>
  fact.type === 'TimelineCorrected' && postmortem?.status === 'published';

const runbooksAfterSec = 4;

/** More changes of alarms than these are not said one by one: the summary and the timeline have them. */
export const saidOneByOne = 20;

const isOneOfMany = ({ fact }: IncidentOccurrence, { alarms }: Incident): boolean =>
  (fact.type === 'AlarmFired' || fact.type === 'AlarmCleared') && alarms.length > saidOneByOne;

export const sayKey = (incident: string, version: number): string => `${incident}/${version}`;
