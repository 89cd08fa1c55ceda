import { isZone, parseTimeInterval, shown, type Problem } from '../core/calendar/index.ts';
import { builtInQueries } from '../core/evidence/index.ts';
import { parseSchedule, type Holidays, type ScheduleDefinition } from '../core/oncall/index.ts';
import { groupProblem } from '../core/triage/index.ts';
import { escalationProblems } from './escalation-problems.ts';
import { knownKeys } from './known-keys.ts';
import { entries, field, keysOf, list, missing, record } from './raw.ts';
import { schema, type ConfigFile } from './schema/index.ts';
import { meant, words } from './words.ts';

export type Checked = {
  readonly config: ConfigFile;
  readonly schedules: readonly ScheduleDefinition[];
};

/**
 * Everything that can be said of a configuration's value without looking at other files; all problems at once: what
 * has the wrong shape, and what names something that is not there, whatever else is wrong.
 */
export function checkConfig(
  value: unknown,
  holidays: Holidays = {},
): Checked | { readonly problems: readonly Problem[] } {
  const parsed = schema.safeParse(value ?? {}, { error: words, reportInput: true });
  const { schedules, problems } = schedulesOf(value, new Set(keysOf(value, 'people')), holidays);
  const all = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap(problemsOf)),
    ...problems,
    ...references(value),
    ...escalationProblems(value),
    ...zones(value),
    ...notifyProblems(value),
    ...intervals(value),
    ...allowList(value),
    ...groups(value),
  ];
  if (all.length > 0 || !parsed.success) return { problems: all };
  return { config: parsed.data, schedules };
}

/** Runbooks that services name and nobody has. `value`: the configuration as it was read. */
export function runbookProblems(value: unknown, runbooks: readonly string[]): readonly Problem[] {
  return entries(record(value, 'services')).flatMap(([name, service]) =>
    list(service, 'runbooks').flatMap((id, index) =>
      missing(['services', name, 'runbooks', index], 'runbook', id, runbooks),
    ),
  );
}

/** Without a list of topics nothing of SNS is believed: then an intake that takes from it is not meant. */
function allowList(value: unknown): readonly Problem[] {
  const intake = field(value, 'intake');
  if (typeof intake !== 'object' || intake === null || field(intake, 'sns') !== undefined) return [];
  const queues = list(intake, 'sqs');
  const signed = queues.findIndex((queue) => field(queue, 'trust') === undefined);
  if (queues.length > 0 && signed < 0) return [];
  const what =
    signed < 0
      ? 'the topics that are believed are'
      : `queue ${signed + 1} takes signed messages of SNS, and the topics are`;
  const problem = `${what} not named: write intake.sns.topics, a list of ARNs, or the words "any topic, without proof of origin"`;
  return [{ path: ['intake'], problem }];
}

type Issue = {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string;
  readonly keys?: readonly string[];
  readonly input?: unknown;
};

function problemsOf(issue: Issue): readonly Problem[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code !== 'unrecognized_keys') {
    const { input, message } = issue;
    // Forms that have words of their own in the schema say what is allowed, but not what was seen.
    const unseen = issue.code === 'invalid_format' && !message.includes(shown(input));
    return [{ path, problem: unseen ? `${message}, not ${shown(input)}` : message }];
  }
  const known = knownKeys(schema, path);
  return (issue.keys ?? []).map((key) => ({ path: [...path, key], problem: unknownKey(key, known) }));
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = meant(known, key);
  return `${shown(key)} is not known here${near === '' ? `; known are ${known.join(', ')}` : near}`;
}

/** Schedules are read even where something else is wrong, so that all problems come at once. */
function schedulesOf(
  value: unknown,
  people: ReadonlySet<string>,
  holidays: Holidays,
): { readonly schedules: readonly ScheduleDefinition[]; readonly problems: readonly Problem[] } {
  const read = entries(record(record(value, 'oncall'), 'schedules')).map(([name, schedule]) =>
    parseSchedule(name, schedule, { people, holidays, path: ['oncall', 'schedules', name] }),
  );
  return {
    schedules: read.flatMap((each) => ('schedule' in each ? [each.schedule] : [])),
    problems: read.flatMap((each) => ('problems' in each ? each.problems : [])),
  };
}

/** Names that lead nowhere. What is no name at all is reported as a wrong shape. */
function references(value: unknown): readonly Problem[] {
  const oncall = record(value, 'oncall');
  const services = keysOf(value, 'services');
  const escalations = keysOf(oncall, 'escalations');
  const queries = [...Object.keys(builtInQueries), ...keysOf(value, 'queries')];
  const ofServices = entries(record(value, 'services')).flatMap(([name, service]) => [
    ...missing(['services', name, 'escalation'], 'escalation', field(service, 'escalation'), escalations),
    ...list(service, 'logs').flatMap((log, index) =>
      missing(['services', name, 'logs', index, 'query'], 'query', field(log, 'query'), queries),
    ),
  ]);
  const ofLeave = keysOf(record(oncall, 'leave'), 'people').flatMap((name) =>
    missing(['oncall', 'leave', 'people', name], 'person', name, keysOf(value, 'people')),
  );
  const ofGroups = list(oncall, 'userGroups').flatMap((group, at) =>
    list(group, 'schedules').flatMap((name, index) =>
      missing(
        ['oncall', 'userGroups', at, 'schedules', index],
        'schedule',
        name,
        keysOf(oncall, 'schedules'),
      ),
    ),
  );
  const fallback = field(record(value, 'fallback'), 'escalation');
  const { name: fallbackName = 'unassigned' } = record(value, 'fallback');
  const triage = record(value, 'triage');
  const routed = [...services, ...(typeof fallbackName === 'string' ? [fallbackName] : [])];
  return [
    ...ofServices,
    ...ofGroups,
    ...ofLeave,
    ...list(record(value, 'intake'), 'routes').flatMap((route, index) =>
      missing(['intake', 'routes', index, 'service'], 'service', field(route, 'service'), routed),
    ),
    ...missing(['fallback', 'escalation'], 'escalation', fallback, escalations),
    ...list(value, 'mutes').flatMap((mute, index) =>
      missing(['mutes', index, 'service'], 'service', field(mute, 'service'), services),
    ),
    ...list(value, 'heartbeats').flatMap((heartbeat, index) =>
      missing(['heartbeats', index, 'service'], 'service', field(heartbeat, 'service'), routed),
    ),
    ...missing(
      ['triage', 'storm', 'escalation'],
      'escalation',
      field(record(triage, 'storm'), 'escalation'),
      escalations,
    ),
    ...list(triage, 'rules').flatMap((rule, index) =>
      list(rule, 'services').flatMap((service, at) =>
        missing(['triage', 'rules', index, 'services', at], 'service', service, routed),
      ),
    ),
  ];
}

/** Ways that lead nowhere: a pager that is not there, a phone or a Slack id that the person has not. */
const notifyProblems = (value: unknown): readonly Problem[] =>
  entries(record(value, 'people')).flatMap(([name, person]) =>
    ['urgent', 'low', 'atWork'].flatMap((order) =>
      list(field(person, 'notify'), order).flatMap((way, index) => {
        const at = ['people', name, 'notify', order, index];
        const called = typeof way === 'object' && way !== null ? Object.keys(way)[0] : way;
        if (called === 'sms' && field(person, 'phone') === undefined)
          return [
            { path: at, problem: `${shown(name)} has no phone: add people.${name}.phone, or leave sms out` },
          ];
        if (called === 'slack' && field(person, 'slack') === undefined)
          return [
            {
              path: at,
              problem: `${shown(name)} has no Slack id: add people.${name}.slack, or leave slack out`,
            },
          ];
        return missing(at, 'way to page', called, ['slack', 'sms', 'mention', ...keysOf(value, 'pagers')]);
      }),
    ),
  );

const zones = (value: unknown): readonly Problem[] =>
  [
    ...entries(record(value, 'people')).map(
      ([name, person]) => [['people', name, 'zone'], field(person, 'zone')] as const,
    ),
    [['figures', 'zone'], field(record(value, 'figures'), 'zone')] as const,
  ].flatMap(([path, zone]) =>
    typeof zone !== 'string' || isZone(zone)
      ? []
      : [{ path, problem: `${shown(zone)} is not a time zone: write an IANA name such as Europe/Berlin` }],
  );

const groups = (value: unknown): readonly Problem[] =>
  list(record(value, 'triage'), 'rules').flatMap((rule, index) => {
    const group = field(rule, 'group');
    const problem = typeof group === 'string' ? groupProblem(group) : undefined;
    return problem === undefined
      ? []
      : [{ path: ['triage', 'rules', index, 'group'], problem: `cannot be read as Mustache: ${problem}` }];
  });

const intervals = (value: unknown): readonly Problem[] =>
  list(value, 'mutes').flatMap((mute, index) =>
    list(mute, 'intervals').flatMap((interval, at) => {
      const read = parseTimeInterval(interval, ['mutes', index, 'intervals', at]);
      return 'problems' in read ? read.problems : [];
    }),
  );
