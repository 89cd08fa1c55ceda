import { resolve } from 'node:path';
import { clockMinutes, parseTimeInterval, weekdayRange, type WeekWindow } from '../core/calendar/index.ts';
import { redactionPattern, type NotifyWay, type Person, type Service } from '../core/catalogue/index.ts';
import type { ScheduleDefinition } from '../core/oncall/index.ts';
import type { Heartbeat, Mute, ResolveRule, TriageSettings } from '../core/triage/index.ts';
import type { Runbook } from '../core/runbook/index.ts';
import type { EvidenceSettings, GitPlace, PublishTarget, Settings, Templates } from '../app/ports/index.ts';
import { lastResortOf, policiesOf } from './escalations.ts';
import type { ConfigFile } from './schema/index.ts';
import { wayName } from './schema/people.ts';

/** The checked file as the use cases need it. */
export function settingsOf(
  config: ConfigFile,
  schedules: readonly ScheduleDefinition[],
  runbooks: readonly Runbook[],
  templates: Templates,
  hash: string,
  folder: string,
): Settings {
  const accounts = Object.entries(config.accounts).map(([id, account]) => ({ id, ...defined(account) }));
  const homeRegion = config.region ?? accounts[0]?.regions[0] ?? topicRegion(config) ?? 'us-east-1';
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
    people: Object.entries(config.people).map(([name, person]) => personOf(name, person, config.pagers)),
    pagers: Object.entries(config.pagers).map(([name, pager]) => ({ name, ...pager })),
    sms: defined(config.sms),
    testPages: config.testPages,
    schedules,
    escalations: policiesOf(config.oncall),
    ...defined({ lastResort: lastResortOf(config.oncall) }),
    acceptSec: seconds(config.oncall.handoff.acceptWithin),
    userGroups: config.oncall.userGroups,
    leave: Object.entries(config.oncall.leave.people).flatMap(([person, sources]) =>
      sources.map((source) => ({ person, ...leaveSource(source, folder) })),
    ),
    leaveHosts: config.oncall.leave.hosts,
    ...defined({ calendarsUrl: config.oncall.calendars?.url }),
    runbooks,
    queries: config.queries,
    evidence: evidenceOf(config.evidence),
    redaction: config.redaction.flatMap(({ name, pattern }) => {
      const read = redactionPattern(name, pattern);
      return 'problem' in read ? [] : [read];
    }),
    templates,
    accounts,
    homeRegion,
    ...defined({ announce: config.slack?.announce }),
    roles: config.roles,
    figures: defined(config.figures),
    publishTo: publishTargetsOf(config.postmortem.publishTo),
    canvas: config.postmortem.canvas,
    ...(config.postmortem.wording === undefined
      ? {}
      : { wording: { region: homeRegion, ...defined(config.postmortem.wording) } }),
    triage: triageOf(config.triage),
    heartbeats: config.heartbeats.map(heartbeatOf),
    mutes: config.mutes.map(muteOf),
    reconcileEverySec: reconcileEverySec(config.intake?.reconcile),
    intake: {
      topics: believed(config),
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

/** Answers by text message are believed like alarms. */
function believed(config: ConfigFile): Settings['intake']['topics'] {
  const topics = config.intake?.sns?.topics ?? [];
  const { answers } = config.sms;
  return answers === undefined || typeof topics === 'string' ? topics : [...new Set([...topics, answers])];
}

function topicRegion(config: ConfigFile): string | undefined {
  const topics = config.intake?.sns?.topics;
  return Array.isArray(topics) ? topics[0]?.split(':')[3] : undefined;
}

const evidenceOf = ({ budget, concurrentQueries }: ConfigFile['evidence']): EvidenceSettings => ({
  budget: { bytes: budget.gigabytes * 1e9, queries: budget.queries, sec: budget.seconds },
  concurrentQueries,
});

type GivenPerson = ConfigFile['people'][string];

function personOf(
  name: string,
  { workingHours, notify, ...person }: GivenPerson,
  pagers: ConfigFile['pagers'],
): Person {
  return {
    name,
    ...defined(person),
    ...(workingHours === undefined ? {} : { workingHours: workingHours.map(windowOf) }),
    ...(notify === undefined
      ? {}
      : {
          notify: Object.fromEntries(
            Object.entries(defined(notify)).map(([key, ways]) => [
              key,
              ways.map((way) => wayOf(way, pagers)).toSorted((a, b) => a.afterSec - b.afterSec),
            ]),
          ),
        }),
  };
}

/** The times have been checked by then. */
const windowOf = ({ weekdays, times }: NonNullable<GivenPerson['workingHours']>[number]): WeekWindow => ({
  ...(weekdays && {
    weekdays: weekdays.flatMap((each) => {
      const range = weekdayRange(each);
      return typeof range === 'string' ? [] : [range];
    }),
  }),
  times: times.map(({ from, to }) => ({ fromMin: clockMinutes(from) ?? 0, toMin: clockMinutes(to) ?? 0 })),
});

function wayOf(
  way: NonNullable<NonNullable<GivenPerson['notify']>['urgent']>[number],
  pagers: ConfigFile['pagers'],
): NotifyWay {
  const name = wayName(way);
  const afterSec = typeof way === 'string' ? 0 : seconds(way[name]!);
  if (name === 'slack' || name === 'sms' || name === 'mention') return { channel: name, afterSec };
  const pager = pagers[name];
  return { channel: pager !== undefined && 'topic' in pager ? 'topic' : 'webhook', pager: name, afterSec };
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

/** Each is a topic, a repository, or a webhook with its secret: that has been checked by then. */
const publishTargetsOf = (given: ConfigFile['postmortem']['publishTo']): readonly PublishTarget[] =>
  Object.entries(given).map(([name, target]) => {
    const { private: isPrivate, topic, repository, webhook = '', secret = '' } = target;
    const own = { name, private: isPrivate };
    if (topic !== undefined) return { ...own, topic };
    return repository === undefined
      ? { ...own, webhook, secret }
      : { ...own, ...gitPlaceOf(repository, target) };
  });

function gitPlaceOf(repository: string, given: ConfigFile['postmortem']['publishTo'][string]): GitPlace {
  const { branch = 'postmortems/{{incident}}', base, folder = 'postmortems' } = given;
  const [, name = 'Tocsin', email = 'tocsin@localhost'] = /^(.*) <(.*)>$/.exec(given.author ?? '') ?? [];
  return { repository, branch, folder, author: { name, email }, ...(base === undefined ? {} : { base }) };
}

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

const seconds = ({ seconds: sec = 0, minutes = 0, hours = 0 }: Triage['joinWithin']): number =>
  Math.round(sec + minutes * 60 + hours * 3600);

/** Without the keys whose value is undefined. */
function defined<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}

/** A path from the folder of tocsin.yaml; of an address, whose path is often a secret, the host alone is shown. */
function leaveSource(source: string, folder: string): { readonly source: string; readonly shown: string } {
  if (!/^https?:\/\//i.test(source)) return { source: resolve(folder, source), shown: source };
  return { source, shown: URL.canParse(source) ? new URL(source).host : 'an address' };
}
