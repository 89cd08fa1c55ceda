import type { Incident } from '../../core/incident/index.ts';
import type { EscalationPolicy } from '../../core/paging/index.ts';
import { serviceOf, type Settings } from '../ports/index.ts';

/** Name of the policy that has nothing but the last resort; no policy of tocsin.yaml has a blank in its name. */
export const lastResortOnly = 'last resort';

/**
 * The policy that pages for an incident: that of a storm, of its service, of the services whose alarms have joined it,
 * of the fallback; where none of them has one, the last resort alone. Undefined when there is nobody to be paged.
 */
export function policyFor(
  settings: Settings,
  { service, storm, desks }: Pick<Incident, 'service' | 'storm' | 'desks'>,
): EscalationPolicy | undefined {
  const names = [
    storm ? settings.triage.storm?.escalation : undefined,
    ...[service, ...desks].map((each) => serviceOf(settings, each).escalation),
    settings.fallback.escalation,
  ];
  const found = names.find((name) => name !== undefined && Object.hasOwn(settings.escalations, name));
  if (found !== undefined) return settings.escalations[found];
  const { lastResort } = settings;
  return lastResort === undefined ? undefined : { name: lastResortOnly, steps: [], repeat: 0, lastResort };
}
