import type { Incident } from '../../../core/incident/index.ts';
import type { Escalation } from '../../../core/paging/index.ts';

/** Ids of everybody whom a message about the incident may name. */
export function peopleOf(incident: Incident, escalation: Escalation | undefined): readonly string[] {
  const named = [
    ...incident.responders,
    ...Object.values(incident.roles),
    incident.declaredBy,
    incident.acknowledged?.person,
    'resolvedBy' in incident ? incident.resolvedBy : undefined,
    ...(escalation?.pages ?? []).map((page) => page.person),
    escalation?.status === 'acknowledged' ? escalation.by : undefined,
    ...(escalation?.counted ?? []).map(({ person }) => person),
    ...(escalation?.held?.persons ?? []),
  ];
  return [...new Set(named.filter((id) => id !== undefined))];
}
