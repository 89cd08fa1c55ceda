import type { Desk, DeskEvent } from '../../core/triage/index.ts';
import { intend } from '../effects/intents.ts';
import type { NewEffect } from '../ports/index.ts';
import type { Occurrence } from '../streams/kind.ts';

/** A desk's decision is carried to the incident by an effect: two streams are never written at once. */
export function deskReactions(
  service: string,
  occurrences: readonly Occurrence<DeskEvent>[],
  _desk: Desk,
): readonly NewEffect[] {
  return occurrences.flatMap(({ id, at, fact }) => {
    const how = { key: id, dueAt: at };
    switch (fact.type) {
      case 'SignalOpenedIncident': {
        const { incident, grouping, signal, reason } = fact.data;
        const about = `incident/${incident}`;
        return [intend('open-incident', { incident, service, grouping, signal, reason }, { ...how, about })];
      }
      case 'SignalJoined': {
        const { incident, grouping, signal, reason } = fact.data;
        const about = `incident/${incident}`;
        return [
          intend('signal-incident', { incident, service, grouping, signal, reason }, { ...how, about }),
        ];
      }
      case 'SignalCleared': {
        const { incident, signal } = fact.data;
        const about = `incident/${incident}`;
        const data = { incident, service, grouping: '', signal, reason: 'same-alarm' } as const;
        return [intend('signal-incident', data, { ...how, about })];
      }
      case 'SignalIgnored':
      case 'IncidentDeclared':
      case 'IncidentReleased':
      case 'IncidentReclaimed':
        return [];
      default:
        return [];
    }
  });
}
