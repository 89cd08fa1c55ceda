import { clockMinutes, parseTimeInterval } from '../core/calendar/index.ts';
import type {
  EscalationPolicy,
  EscalationStep,
  PageTarget,
  QuietHours,
  StepCondition,
} from '../core/paging/index.ts';
import type { ConfigFile } from './schema/index.ts';

type OnCall = ConfigFile['oncall'];
type GivenStep = OnCall['escalations'][string]['steps'][number];
type GivenTarget = GivenStep['page'][number];

/** Every policy as an escalation keeps it: with its groups, the steps of the policies that it names, the last resort. */
export function policiesOf(oncall: OnCall): Readonly<Record<string, EscalationPolicy>> {
  const lastResort = lastResortOf(oncall);
  const quiet = quietOf(oncall.quietHours);
  return Object.fromEntries(
    Object.entries(oncall.escalations).map(([name, { repeat, mustAcknowledge }]) => [
      name,
      {
        name,
        repeat,
        steps: stepsOf(oncall, name, [], []),
        ...(mustAcknowledge === 1 ? {} : { mustAcknowledge }),
        ...(lastResort === undefined ? {} : { lastResort }),
        ...(quiet === undefined ? {} : { quiet }),
      } satisfies EscalationPolicy,
    ]),
  );
}

export const lastResortOf = (oncall: OnCall): readonly PageTarget[] | undefined =>
  oncall.lastResort?.map((target) => targetOf(oncall, target, ''));

/**
 * The steps of a policy, those of policies that it names in their place. `check` has found cycles before; here one ends
 * where it begins again.
 */
function stepsOf(
  oncall: OnCall,
  name: string,
  within: readonly string[],
  when: readonly StepCondition[],
): readonly EscalationStep[] {
  if (within.includes(name)) return [];
  const policy = oncall.escalations[name];
  return (policy?.steps ?? []).flatMap((step) => stepOf(oncall, name, step, [...within, name], when));
}

function stepOf(
  oncall: OnCall,
  name: string,
  { page, after, when: own }: GivenStep,
  within: readonly string[],
  outer: readonly StepCondition[],
): readonly EscalationStep[] {
  const when = [...outer, ...(own === undefined ? [] : [conditionOf(own)])];
  const afterSec = seconds(after);
  const direct = page.flatMap((target) => ('policy' in target ? [] : [targetOf(oncall, target, name)]));
  const first: EscalationStep = { afterSec, page: direct, ...(when.length === 0 ? {} : { when }) };
  const named = page.flatMap((target) =>
    'policy' in target ? stepsOf(oncall, target.policy, within, when) : [],
  );
  if (named.length === 0) return [first];
  if (direct.length > 0) return [first, ...named];
  const [begin, ...rest] = named;
  return [{ ...begin!, afterSec: afterSec + begin!.afterSec }, ...rest];
}

function targetOf(
  oncall: OnCall,
  target: Exclude<GivenTarget, { policy: string }>,
  policy: string,
): PageTarget {
  if ('schedule' in target || 'person' in target) return target;
  if ('group' in target) return { group: target.group, people: oncall.groups[target.group] ?? [] };
  if ('channel' in target) {
    const { channel, mention } = target;
    return { channel, ...(mention === undefined ? {} : { mention }) };
  }
  const { group, schedule = '', onCall } = target.roundRobin;
  const of =
    group === undefined
      ? { schedule, ...(onCall ? { onCall } : {}) }
      : { group, people: oncall.groups[group] ?? [] };
  return { roundRobin: policy, of };
}

function conditionOf({ severities, services, intervals }: NonNullable<GivenStep['when']>): StepCondition {
  // They have been checked by then.
  const read = intervals?.map((each) => parseTimeInterval(each));
  return {
    ...(severities === undefined ? {} : { severities }),
    ...(services === undefined ? {} : { services }),
    ...(read === undefined
      ? {}
      : { intervals: read.flatMap((each) => ('interval' in each ? [each.interval] : [])) }),
  };
}

const quietOf = (given: OnCall['quietHours']): QuietHours | undefined =>
  given && {
    severities: given.severities,
    fromMin: clockMinutes(given.from) ?? 0,
    toMin: clockMinutes(given.until) ?? 0,
  };

const seconds = ({ seconds: sec = 0, minutes = 0, hours = 0 }: GivenStep['after']): number =>
  Math.round(sec + minutes * 60 + hours * 3600);
