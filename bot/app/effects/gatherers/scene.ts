import type { Scene } from '../../../core/evidence/index.ts';
import type { Service } from '../../../core/catalogue/index.ts';
import type { Incident, TracesFinding } from '../../../core/incident/index.ts';

/** Dimensions that name no resource of anybody's own. */
const general: ReadonlySet<string> = new Set(['AvailabilityZone', 'Region', 'Currency', 'Stage', 'Method']);

/** Alarms whose dimensions are looked at, and names in all. */
const most = { alarms: 5, names: 8 } as const;

/** The alarmed resources by name: `app/checkout/50dc6c` as it is and as `checkout`. */
export function resourcesOf({ alarms }: Incident): readonly string[] {
  const values = alarms
    .slice(0, most.alarms)
    .flatMap(({ dimensions = {}, metrics = [] }) => [dimensions, ...metrics.map((each) => each.dimensions)])
    .flatMap((each) => Object.entries(each))
    .filter(([name, value]) => !general.has(name) && value !== '')
    .flatMap(([, value]) => [value, /^(?:app|net|gwy)\/([^/]+)\/[0-9a-f]+$/.exec(value)?.[1] ?? value]);
  return [...new Set(values)].slice(0, most.names);
}

/** Where the newest look at the traces says that it starts. */
export function suspectsOf({ evidence }: Incident): readonly string[] {
  const newest = evidence
    .map(({ finding }) => finding)
    .findLast((finding): finding is TracesFinding => finding.kind === 'traces');
  return newest === undefined || newest.weak ? [] : newest.suspects.map(({ service }) => service).slice(0, 3);
}

export const sceneOf = (incident: Incident, service: Service, words?: string): Scene => ({
  startedAt: incident.startedAt,
  resources: words === undefined ? resourcesOf(incident) : [words],
  service: service.name,
  suspects: words === undefined ? suspectsOf(incident) : [],
  dependsOn: service.dependsOn,
});
