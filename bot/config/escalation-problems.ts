import { parseTimeInterval, type Problem } from '../core/calendar/index.ts';
import { entries, field, keysOf, list, missing, record, type Raw } from './raw.ts';

/** An escalation keeps its policy in its first event, and an event has 32 KB. */
const most = { steps: 60, bytes: 16 * 1024 };

/** What is wrong with policies, groups and the last resort, apart from their shape. `value`: the whole configuration. */
export function escalationProblems(value: unknown): readonly Problem[] {
  const oncall = record(value, 'oncall');
  const known = {
    people: keysOf(value, 'people'),
    services: [...keysOf(value, 'services'), ...fallbackName(value)],
    schedules: keysOf(oncall, 'schedules'),
    groups: keysOf(oncall, 'groups'),
    policies: keysOf(oncall, 'escalations'),
  };
  const policies = record(oncall, 'escalations');
  return [
    ...entries(record(oncall, 'groups')).flatMap(([name, people]) =>
      (Array.isArray(people) ? people : []).flatMap((person: unknown, index) =>
        missing(['oncall', 'groups', name, index], 'person', person, known.people),
      ),
    ),
    ...list(oncall, 'lastResort').flatMap((target, index) =>
      ofTarget(target, ['oncall', 'lastResort', index], known),
    ),
    ...entries(policies).flatMap(([name, policy]) =>
      list(policy, 'steps').flatMap((step, at) =>
        ofStep(step, ['oncall', 'escalations', name, 'steps', at], known),
      ),
    ),
    ...cycles(policies),
    ...tooLarge(policies, record(oncall, 'groups')),
  ];
}

type Known = Readonly<Record<'people' | 'services' | 'schedules' | 'groups' | 'policies', readonly string[]>>;

const fallbackName = (value: unknown): readonly string[] => {
  const { name = 'unassigned' } = record(value, 'fallback');
  return typeof name === 'string' ? [name] : [];
};

function ofStep(step: unknown, path: Problem['path'], known: Known): readonly Problem[] {
  const when = record(step, 'when');
  return [
    ...list(step, 'page').flatMap((target, index) => ofTarget(target, [...path, 'page', index], known)),
    ...list(when, 'services').flatMap((service, index) =>
      missing([...path, 'when', 'services', index], 'service', service, known.services),
    ),
    ...list(when, 'intervals').flatMap((interval, index) => {
      const read = parseTimeInterval(interval, [...path, 'when', 'intervals', index]);
      return 'problems' in read ? read.problems : [];
    }),
  ];
}

function ofTarget(target: unknown, path: Problem['path'], known: Known): readonly Problem[] {
  const turns = record(target, 'roundRobin');
  return [
    ...missing([...path, 'person'], 'person', field(target, 'person'), known.people),
    ...missing([...path, 'schedule'], 'schedule', field(target, 'schedule'), known.schedules),
    ...missing([...path, 'group'], 'group', field(target, 'group'), known.groups),
    ...missing([...path, 'policy'], 'escalation', field(target, 'policy'), known.policies),
    ...missing([...path, 'roundRobin', 'schedule'], 'schedule', turns['schedule'], known.schedules),
    ...missing([...path, 'roundRobin', 'group'], 'group', turns['group'], known.groups),
  ];
}

/** The policies that a policy names, in the order of its steps. */
const namedBy = (policies: Raw, name: string): readonly string[] =>
  list(policies[name], 'steps').flatMap((step) =>
    list(step, 'page').flatMap((target) => {
      const policy = field(target, 'policy');
      return typeof policy === 'string' ? [policy] : [];
    }),
  );

/** Policies that lead back to themselves, each circle once, at the policy that is first in the file. */
function cycles(policies: Raw): readonly Problem[] {
  const names = Object.keys(policies);
  const found: Problem[] = [];
  const done = new Set<string>();
  const walk = (name: string, way: readonly string[]): void => {
    const begin = way.indexOf(name);
    if (begin >= 0) {
      const circle = way.slice(begin);
      const first = circle.toSorted((a, b) => names.indexOf(a) - names.indexOf(b))[0]!;
      const turn = circle.indexOf(first);
      const said = [...circle.slice(turn), ...circle.slice(0, turn), first].join(' -> ');
      const path = ['oncall', 'escalations', first];
      found.push({ path, problem: `the policies lead in a circle: ${said}` });
      return;
    }
    if (done.has(name) || !Object.hasOwn(policies, name)) return;
    for (const each of namedBy(policies, name)) walk(each, [...way, name]);
    done.add(name);
  };
  for (const name of names) walk(name, []);
  return found;
}

/** Policies whose steps, with those of the policies that they name, are more than an escalation can keep. */
function tooLarge(policies: Raw, groups: Raw): readonly Problem[] {
  const sizes = new Map<string, { readonly steps: number; readonly bytes: number }>();
  const sizeOf = (name: string, within: readonly string[]): { steps: number; bytes: number } => {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    if (within.includes(name)) return { steps: 0, bytes: 0 };
    const steps = list(policies[name], 'steps');
    const named = namedBy(policies, name).map((each) => sizeOf(each, [...within, name]));
    const own = JSON.stringify([
      steps,
      steps.flatMap((step) => list(step, 'page').map((target) => groupOf(target, groups))),
    ]).length;
    const size = {
      steps: steps.length + named.reduce((sum, each) => sum + each.steps, 0),
      bytes: own + named.reduce((sum, each) => sum + each.bytes, 0),
    };
    sizes.set(name, size);
    return size;
  };
  return Object.keys(policies).flatMap((name) => {
    const { steps, bytes } = sizeOf(name, []);
    const path = ['oncall', 'escalations', name];
    if (steps > most.steps) {
      const problem = `has ${steps} steps with those of the policies that it names: at most ${most.steps} are allowed`;
      return [{ path, problem }];
    }
    if (bytes <= most.bytes) return [];
    const problem = `is ${Math.ceil(bytes / 1024)} KB with its groups and the policies that it names: at most ${most.bytes / 1024} KB are allowed`;
    return [{ path, problem }];
  });
}

const groupOf = (target: unknown, groups: Raw): unknown => {
  const name = field(target, 'group') ?? record(target, 'roundRobin')['group'];
  return typeof name === 'string' ? groups[name] : undefined;
};
