import { isFiring, isOpen, type Incident } from '../../../core/incident/index.ts';
import { alarmId } from '../../effects/alarm-id.ts';
import { intend } from '../../effects/intents.ts';
import type { NewEffect } from '../../ports/index.ts';
import type { IncidentOccurrence } from './occurrence.ts';

/** A service whose first report came after the storm was asked to unfold is unfolded as the others were. */
export function unfoldedLate(
  id: string,
  event: IncidentOccurrence,
  state: Incident,
  service: string,
): readonly NewEffect[] {
  if (state.unfoldedAt === undefined || Object.hasOwn(state.unfolded, service)) return [];
  const after = state.lines.findIndex((each) => each.service === service);
  const how = { key: `${id}/late/${service}`, about: `incident/${id}`, dueAt: event.at };
  return [intend('unfold-services', { incident: id, after }, how)];
}

export function ended(
  id: string,
  event: IncidentOccurrence,
  state: Incident,
  reason: 'resolved' | 'declined',
): readonly NewEffect[] {
  const once = { key: event.id, about: `incident/${id}`, dueAt: event.at };
  return [
    ...(state.escalation === undefined
      ? []
      : [intend('stop-paging', { escalation: state.escalation.id, reason }, once)]),
    ...state.desks
      .slice(0, desksAtOnce)
      .map((service) =>
        intend('release-desk', { incident: id, service }, { ...once, key: deskKey(event, state, service) }),
      ),
    intend('remove-from-board', { incident: id }, once),
  ];
}

/**
 * An append holds 40 effects. A desk that is left out finds out by itself: the next alarm is refused by the incident,
 * which is over, and decided again.
 */
export const desksAtOnce = 25;

export const deskKey = (event: IncidentOccurrence, state: Incident, service: string): string =>
  service === state.desk ? event.id : `${event.id}/${service}`;

export function showFlapping(id: string, event: IncidentOccurrence, alarm: string): readonly NewEffect[] {
  const about = `incident/${id}`;
  const how = { key: `${id}/${alarmId(alarm)}`, about, dueAt: event.at, again: true };
  return [intend('refresh-flapping', { incident: id, alarm }, how)];
}

/** An alarm that is told one change at a time again flaps no longer: where that was said is edited. */
export function flappingShown(
  id: string,
  event: IncidentOccurrence,
  state: Incident,
  alarm: string,
): readonly NewEffect[] {
  return Object.hasOwn(state.flappingMessages, alarm) ? showFlapping(id, event, alarm) : [];
}

/** How soon after a report the list of alarms is renewed. */
export const listAfterSec = 5;

/** When nothing fires any more, the rule of the severity says what becomes of it. */
export function planned(id: string, event: IncidentOccurrence, state: Incident): readonly NewEffect[] {
  if (!isOpen(state.status) || isFiring(state)) return [];
  const how = { key: id, about: `incident/${id}`, dueAt: event.at, again: true };
  return [intend('plan-resolve', { incident: id }, how)];
}
