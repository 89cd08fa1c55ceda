import { parseTimeInterval } from '../core/calendar/index.ts';
import type { Service } from '../core/catalogue/index.ts';
import type { ScheduleDefinition } from '../core/oncall/index.ts';
import type { EscalationPolicy } from '../core/paging/index.ts';
import type { Heartbeat, Mute, ResolveRule, TriageSettings } from '../core/triage/index.ts';
import type { Runbook } from '../core/runbook/index.ts';
import type { Settings, Templates } from '../app/ports/index.ts';
import type { ConfigFile } from './schema.ts';

/** The checked file as the use cases need it. */
export function settingsOf(
  config: ConfigFile,
  schedules: readonly ScheduleDefinition[],
  runbooks: readonly Runbook[],
  templates: Templates,
  hash: string,
): Settings {
  const accounts = Object.entries(config.accounts).map(([id, account]) => ({ id, ...defined(account) }));
  return {
    hash,
    locale: config.locale,
    services: Object.entries(config.services).map(([name, service]) => serviceOf(name, service)),
    fallback: {
      ...empty,
      name: config.fallback.name,
      severity: config.fallback.severity,
      ...defined({ escalation: config.fallback.escalation ?? onlyPolicy(config) }),
    },
    people: Object.entries(config.people).map(([name, person]) => ({ name, ...defined(person) })),
    schedules,
    escalations: Object.fromEntries(
      Object.entries(config.oncall.escalations).map(([name, policy]) => [name, policyOf(name, policy)]),
    ),
    runbooks,
    queries: config.queries,
    templates,
    accounts,
    homeRegion: config.region ?? accounts[0]?.regions[0] ?? topicRegion(config) ?? 'us-east-1',
    ...defined({ announce: config.slack?.announce }),
    roles: config.roles,
    triage: triageOf(config.triage),
    heartbeats: config.heartbeats.map(heartbeatOf),
    mutes: config.mutes.map(muteOf),
    reconcileEverySec: reconcileEverySec(config.intake?.reconcile),
    intake: {
      topics: config.intake?.sns?.topics ?? [],
      routes: (config.intake?.routes ?? []).map(({ ignore: _ignore, ...route }) => defined(route)),
    },
  };
}

const empty: Omit<Service, 'name' | 'severity'> = { match: [], dependsOn: [], logs: [], runbooks: [] };

/** Where there is one policy only, alarms that no service matches follow it: nobody means them to wake nobody. */
function onlyPolicy(config: ConfigFile): string | undefined {
  const names = Object.keys(config.oncall.escalations);
  return names.length === 1 ? names[0] : undefined;
}

function topicRegion(config: ConfigFile): string | undefined {
  const topics = config.intake?.sns?.topics;
  return Array.isArray(topics) ? topics[0]?.split(':')[3] : undefined;
}

function serviceOf(
  name: string,
  { match, logs, traces, ...service }: ConfigFile['services'][string],
): Service {
  return {
    name,
    ...defined(service),
    match: match.map(defined),
    logs: logs.map(defined),
    ...(traces === undefined ? {} : { traces }),
  };
}

type Triage = ConfigFile['triage'];

const triageOf = ({ storm, flapping, resolve, repage, rules, ...times }: Triage): TriageSettings => ({
  joinWithinSec: seconds(times.joinWithin),
  lateAfterSec: seconds(times.lateAfter),
  storm:
    storm === 'off'
      ? null
      : {
          moreThan: storm.moreThan,
          withinSec: seconds(storm.within),
          calmSec: seconds(storm.calmAfter),
          ...defined({ escalation: storm.escalation }),
        },
  flapping:
    flapping === 'off'
      ? null
      : {
          changes: flapping.changes,
          withinSec: seconds(flapping.within),
          calmSec: seconds(flapping.calmAfter),
        },
  resolve: {
    sev1: resolveRuleOf(resolve.sev1),
    sev2: resolveRuleOf(resolve.sev2),
    sev3: resolveRuleOf(resolve.sev3),
    sev4: resolveRuleOf(resolve.sev4),
  },
  repageAfterSec: Object.fromEntries(
    Object.entries(defined(repage)).map(([severity, after]) => [severity, seconds(after)]),
  ),
  rules: rules.map(({ match, services, hold, missingData, group }) => ({
    match: match.map(defined),
    ...defined({ services, missingData, group }),
    ...(hold === undefined ? {} : { holdSec: seconds(hold) }),
  })),
});

const resolveRuleOf = (rule: Triage['resolve']['sev1']): ResolveRule =>
  typeof rule === 'string' ? rule : { calmSec: seconds(rule.calm) };

type GivenHeartbeat = ConfigFile['heartbeats'][number];

function heartbeatOf({ name, match, every, grace, service }: GivenHeartbeat): Heartbeat {
  const everySec = longSeconds(every);
  const graceSec = grace === undefined ? Math.ceil(everySec / 10) : longSeconds(grace);
  return { name, match: defined(match), everySec, graceSec, service };
}

const longSeconds = ({ minutes = 0, hours = 0, days = 0 }: GivenHeartbeat['every']): number =>
  Math.round(minutes * 60 + hours * 3600 + days * 86_400);

const reconcileEverySec = (
  given: NonNullable<ConfigFile['intake']>['reconcile'] | undefined,
): number | null => (given === 'off' ? null : seconds(given?.every ?? { minutes: 5 }));

/** Its intervals have been checked by then. */
function muteOf({ service, intervals, ...mute }: ConfigFile['mutes'][number], index: number): Mute {
  const read = intervals?.map((each) => parseTimeInterval(each));
  return {
    id: `mutes.${index}`,
    ...defined(mute),
    ...(service === undefined ? {} : { services: [service] }),
    ...(read === undefined
      ? {}
      : { intervals: read.flatMap((each) => ('interval' in each ? [each.interval] : [])) }),
  };
}

type Policy = ConfigFile['oncall']['escalations'][string];

const policyOf = (name: string, { steps, repeat }: Policy): EscalationPolicy => ({
  name,
  repeat,
  steps: steps.map(({ page, after }) => ({ page, afterSec: seconds(after) })),
});

const seconds = ({ seconds: sec = 0, minutes = 0, hours = 0 }: Policy['steps'][number]['after']): number =>
  Math.round(sec + minutes * 60 + hours * 3600);

/** Without the keys whose value is undefined. */
function defined<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}
