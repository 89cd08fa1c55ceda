import { isZone, parseTimeInterval, type Problem } from '../core/calendar/index.ts';
import { builtInQueries } from '../core/evidence/index.ts';
import { parseSchedule, type ScheduleDefinition } from '../core/oncall/index.ts';
import type { Runbook } from '../core/runbook/index.ts';
import { schema, type ConfigFile } from './schema.ts';

export type Checked = {
  readonly config: ConfigFile;
  readonly schedules: readonly ScheduleDefinition[];
};

/** Everything that can be said of a configuration's value without looking at other files; all problems at once. */
export function checkConfig(value: unknown): Checked | { readonly problems: readonly Problem[] } {
  const parsed = schema.safeParse(value ?? {});
  const people = new Set(peopleOf(value));
  const { schedules, problems } = schedulesOf(value, people);
  if (!parsed.success) {
    const wrong = parsed.error.issues.flatMap(problemsOf);
    return { problems: [...wrong, ...problems] };
  }
  const all = [
    ...problems,
    ...references(parsed.data),
    ...zones(parsed.data),
    ...intervals(parsed.data),
    ...allowList(parsed.data),
  ];
  return all.length > 0 ? { problems: all } : { config: parsed.data, schedules };
}

/** Runbooks that services name and nobody has. */
export function runbookProblems(config: ConfigFile, runbooks: readonly Runbook[]): readonly Problem[] {
  const known = new Set(runbooks.map(({ id }) => id));
  return Object.entries(config.services).flatMap(([name, service]) =>
    service.runbooks.flatMap((id, index) =>
      known.has(id) ? [] : [unknown(['services', name, 'runbooks', index], 'runbook', id, [...known])],
    ),
  );
}

/** Without a list of topics nothing of SNS is believed: then an intake that takes from it is not meant. */
function allowList({ intake }: ConfigFile): readonly Problem[] {
  if (!intake || intake.sns) return [];
  const signed = intake.sqs.findIndex(({ trust }) => trust === undefined);
  if (intake.sqs.length > 0 && signed < 0) return [];
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
};

function problemsOf(issue: Issue): readonly Problem[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({ path: [...path, key], problem: `"${key}" is not known here` }));
  }
  return [{ path, problem: issue.message }];
}

const record = (value: unknown, key: string): Readonly<Record<string, unknown>> => {
  const found =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof found === 'object' && found !== null && !Array.isArray(found)
    ? (found as Record<string, unknown>)
    : {};
};

const peopleOf = (value: unknown): readonly string[] => Object.keys(record(value, 'people'));

/** Schedules are read even where something else is wrong, so that all problems come at once. */
function schedulesOf(
  value: unknown,
  people: ReadonlySet<string>,
): { readonly schedules: readonly ScheduleDefinition[]; readonly problems: readonly Problem[] } {
  const read = Object.entries(record(record(value, 'oncall'), 'schedules')).map(([name, schedule]) =>
    parseSchedule(name, schedule, { people, path: ['oncall', 'schedules', name] }),
  );
  return {
    schedules: read.flatMap((each) => ('schedule' in each ? [each.schedule] : [])),
    problems: read.flatMap((each) => ('problems' in each ? each.problems : [])),
  };
}

function references(config: ConfigFile): readonly Problem[] {
  const people = Object.keys(config.people);
  const schedules = Object.keys(config.oncall.schedules);
  const escalations = Object.keys(config.oncall.escalations);
  const queries = [...Object.keys(builtInQueries), ...Object.keys(config.queries)];
  const missing = (path: Problem['path'], what: string, name: string | undefined, known: readonly string[]) =>
    name === undefined || known.includes(name) ? [] : [unknown(path, what, name, known)];
  const ofServices = Object.entries(config.services).flatMap(([name, service]) => [
    ...missing(['services', name, 'escalation'], 'escalation', service.escalation, escalations),
    ...service.logs.flatMap(({ query }, index) =>
      missing(['services', name, 'logs', index, 'query'], 'query', query, queries),
    ),
  ]);
  const ofEscalations = Object.entries(config.oncall.escalations).flatMap(([name, { steps }]) =>
    steps.flatMap(({ page }, step) =>
      page.flatMap((target, index) => {
        const path = ['oncall', 'escalations', name, 'steps', step, 'page', index];
        return 'person' in target
          ? missing([...path, 'person'], 'person', target.person, people)
          : missing([...path, 'schedule'], 'schedule', target.schedule, schedules);
      }),
    ),
  );
  const services = Object.keys(config.services);
  const ofRoutes = (config.intake?.routes ?? []).flatMap(({ service }, index) =>
    missing(['intake', 'routes', index, 'service'], 'service', service, [...services, config.fallback.name]),
  );
  return [
    ...ofServices,
    ...ofEscalations,
    ...ofRoutes,
    ...missing(['fallback', 'escalation'], 'escalation', config.fallback.escalation, escalations),
  ];
}

function unknown(path: Problem['path'], what: string, name: string, known: readonly string[]): Problem {
  const list = known.length === 0 ? 'there is none yet' : `known are ${known.slice(0, 20).join(', ')}`;
  return { path, problem: `no ${what} is called "${name}"; ${list}` };
}

const zones = (config: ConfigFile): readonly Problem[] =>
  Object.entries(config.people).flatMap(([name, { zone }]) =>
    isZone(zone)
      ? []
      : [
          {
            path: ['people', name, 'zone'],
            problem: `"${zone}" is not a time zone: write an IANA name such as Europe/Berlin`,
          },
        ],
  );

const intervals = (config: ConfigFile): readonly Problem[] =>
  config.mutes.flatMap((mute, index) =>
    mute.intervals.flatMap((interval, at) => {
      const read = parseTimeInterval(interval, ['mutes', index, 'intervals', at]);
      return 'problems' in read ? read.problems : [];
    }),
  );
