import {
  label,
  type EndedIncident,
  type Incident,
  type IncidentFacts,
  type Status,
} from '../../core/incident/index.ts';
import { ready, type Ready } from '../../core/texts/index.ts';
import { inBold, mrkdwn } from './escape.ts';
import { stormHeadline } from './storm.ts';
import type { Voice } from './voice.ts';

/** The status by colour, so that a channel list can be read from afar. */
const signs: Readonly<Record<Status, string>> = {
  triage: ':large_yellow_circle:',
  investigating: ':red_circle:',
  identified: ':large_orange_circle:',
  monitoring: ':large_blue_circle:',
  resolved: ':white_check_mark:',
  closed: ':white_check_mark:',
  declined: ':white_circle:',
  merged: ':white_circle:',
};

export const sign = (incident: Pick<Incident, 'status'>): string => signs[incident.status];

/** Titles are at most 150 characters in the core; escaping can make them longer. */
const titleLimit = 300;

export const title = (incident: Pick<IncidentFacts, 'title'>): Ready =>
  ready(inBold(mrkdwn(incident.title, titleLimit)));

/** `INC-12 · sev2 · checkout: 5xx`, with `drill` where it is one; `hidden` where the title is not for the reader. */
export function headline(incident: IncidentFacts, { texts }: Voice, hidden = false): string {
  const name = label(incident.number);
  const shown =
    incident.storm && incident.lines.length > 0 ? stormHeadline(incident, texts) : title(incident).ready;
  return [
    hidden || shown === '' ? texts.slack.privateIncident({ incident: name }) : name,
    ...(incident.drill ? [texts.slack.drill()] : []),
    incident.severity,
    ...(hidden || shown === '' ? [] : [shown]),
  ].join(' · ');
}

/** Where a merged incident goes on. */
export function mergedWords({ mergedInto }: EndedIncident, { texts }: Voice, time: Ready): string {
  if (mergedInto === undefined) return texts.summary.merged({ time });
  return texts.summary.mergedInto({ time, incident: label(mergedInto.number) });
}
