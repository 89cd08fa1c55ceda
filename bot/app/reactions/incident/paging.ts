import { moreUrgent, type Severity } from '../../../core/catalogue/index.ts';
import { isOpen, type Incident } from '../../../core/incident/index.ts';
import { stopReason } from '../../../core/paging/index.ts';
import { intend } from '../../effects/intents.ts';
import type { NewEffect } from '../../ports/index.ts';
import type { IncidentOccurrence } from './occurrence.ts';

/**
 * An acknowledgement runs out, also when its time passed while nothing fired, or under a severity without such a rule:
 * what fires later, or was made more urgent, is looked at again.
 */
export function repaged(
  id: string,
  event: IncidentOccurrence,
  { acknowledged }: Incident,
): readonly NewEffect[] {
  if (acknowledged === undefined) return [];
  const { at } = acknowledged;
  const how = { key: `${id}/${at}`, about: `incident/${id}`, dueAt: event.at, again: true };
  return [intend('repage', { incident: id, acknowledgedAt: at }, how)];
}

/** What was kept for the morning, or not for the lower severity, comes now. */
export function urged(
  id: string,
  event: IncidentOccurrence,
  { from, to }: { readonly from: Severity; readonly to: Severity },
  { escalation, acknowledged }: Incident,
): readonly NewEffect[] {
  if (escalation === undefined || acknowledged !== undefined || !moreUrgent(to, from)) return [];
  const how = { key: event.id, about: `escalation/${escalation.id}`, dueAt: event.at };
  return [intend('raise-urgency', { escalation: escalation.id, incident: id }, how)];
}

/**
 * Nobody is paged for it, as far as is known: its service may have no policy, and that of the service that joins has
 * one. Paging that has begun is not begun again.
 */
export function pagedAfterAll(id: string, event: IncidentOccurrence, state: Incident): readonly NewEffect[] {
  const { status, escalation, acknowledged } = state;
  if (!isOpen(status) || status === 'triage' || escalation !== undefined || acknowledged !== undefined) {
    return [];
  }
  const how = { key: id, about: `incident/${id}`, dueAt: event.at, again: true };
  return [intend('start-paging', { incident: id }, how)];
}

export const invite = (id: string, event: IncidentOccurrence, state: Incident): readonly NewEffect[] =>
  state.channel === undefined
    ? []
    : [
        intend(
          'invite-responders',
          { incident: id },
          { key: id, about: `incident/${id}`, dueAt: event.at, again: true },
        ),
      ];

/** Pages that wait for an answer say where to go, and how urgent it is. */
export function renewed(
  event: IncidentOccurrence,
  { escalation, acknowledged }: Incident,
): readonly NewEffect[] {
  if (escalation === undefined || acknowledged !== undefined) return [];
  const how = { key: event.id, about: `escalation/${escalation.id}`, dueAt: event.at };
  return [intend('renew-pages', { escalation: escalation.id }, how)];
}

/** Paging that began just before somebody ended or acknowledged the incident, which could not name it then. */
export function overtaken(
  event: IncidentOccurrence,
  { status, acknowledged, escalation }: Incident,
): readonly NewEffect[] {
  const reason = acknowledged === undefined ? stopReason(status) : 'acknowledged';
  if (reason === undefined || escalation === undefined) return [];
  const how = { key: event.id, about: `escalation/${escalation.id}`, dueAt: event.at };
  return [intend('stop-paging', { escalation: escalation.id, reason }, how)];
}
