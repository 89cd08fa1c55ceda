import { intervalSpans, msBetween, plusSec, type Instant, type Problem } from '../core/calendar/index.ts';
import { severities, type Severity } from '../core/catalogue/index.ts';
import { isTaken, type EscalationPolicy, type PageTarget } from '../core/paging/index.ts';
import type { Settings } from '../app/ports/index.ts';

/** Policies that work but probably do not do what is meant. */
export function escalationWarnings(settings: Settings): readonly Problem[] {
  return [
    ...settings.services.flatMap(({ name }) => slackOnly(settings, name)),
    ...Object.values(settings.escalations).flatMap((policy) => tooFew(settings, policy)),
  ];
}

/** A sev1 or sev2 that ends in Slack alone wakes nobody who has do-not-disturb on. */
function slackOnly(settings: Settings, name: string): readonly Problem[] {
  const service = settings.services.find((each) => each.name === name)!;
  const policy = settings.escalations[service.escalation ?? settings.fallback.escalation ?? ''];
  if (policy === undefined || service.severity > 'sev2') return [];
  const people = peopleOf(settings, policy);
  const reachable = settings.people.some(
    ({ name: who, phone }) => people.includes(who) && phone !== undefined,
  );
  if (reachable) return [];
  const problem = `${service.severity} pages by Slack only: nobody in policy ${policy.name} has a phone, and Slack is silent at night (do not disturb)`;
  return [{ path: ['services', name], problem }];
}

/** More have to acknowledge than can be paged. */
function tooFew(settings: Settings, policy: EscalationPolicy): readonly Problem[] {
  const must = policy.mustAcknowledge ?? 1;
  const people = new Set(peopleOf(settings, policy)).size;
  if (must === 1 || people >= must) return [];
  const problem = `${must} people have to acknowledge, and it pages ${people}: it always ends with nobody reached`;
  return [{ path: ['oncall', 'escalations', policy.name, 'mustAcknowledge'], problem }];
}

/** Names of everybody whom a policy may page, the last resort included. */
const peopleOf = (settings: Settings, { steps, lastResort = [] }: EscalationPolicy): readonly string[] =>
  [...steps.flatMap(({ page }) => page), ...lastResort].flatMap((target) => namesOf(settings, target));

function namesOf(settings: Settings, target: PageTarget): readonly string[] {
  if ('person' in target) return [target.person];
  if ('group' in target) return target.people;
  if ('channel' in target) return [];
  const of = 'roundRobin' in target ? target.of : target;
  if ('group' in of) return of.people;
  const schedule = settings.schedules.find(({ name }) => name === of.schedule);
  return (schedule?.layers ?? []).flatMap(({ rotation, versions = [] }) => [
    ...rotation.people,
    ...versions.flatMap(({ people = [] }) => people),
  ]);
}

const weekSec = 7 * 24 * 3600;

/**
 * Hours of the week from `now` on in which no step of a policy is taken, for a severity of a service that has it. None
 * where the last resort catches that.
 */
export function emptyHours(settings: Settings, now: Instant): readonly Problem[] {
  if (settings.lastResort !== undefined) return [];
  const { services, fallback, escalations } = settings;
  return Object.values(escalations).flatMap((policy) => {
    const users = [...services, fallback].filter(
      ({ escalation = fallback.escalation }) => escalation === policy.name,
    );
    const asked = users.length === 0 ? [fallback] : users;
    const found = asked.flatMap(({ name: service }) =>
      severities.flatMap((severity) => {
        const gap = gapOf(policy, severity, service, now);
        return gap === undefined ? [] : [{ severity, service, ...gap }];
      }),
    );
    const [first] = found;
    if (first === undefined) return [];
    const when =
      first.totalMs >= weekSec * 1000
        ? 'ever'
        : `in ${Math.max(1, Math.round(first.totalMs / 3_600_000))} h of the week, first from ${first.from.slice(0, 16)}Z`;
    const more = found.length === 1 ? '' : ` (and ${found.length - 1} more pairs of severity and service)`;
    const problem = `pages nobody for ${first.severity} of ${first.service}${more} ${when}: give a step without \`when\`, or oncall.lastResort`;
    return [{ path: ['oncall', 'escalations', policy.name], problem }];
  });
}

function gapOf(
  { steps }: EscalationPolicy,
  severity: Severity,
  service: string,
  now: Instant,
): { readonly from: Instant; readonly totalMs: number } | undefined {
  const end = plusSec(now, weekSec);
  const edges = steps.flatMap(({ when = [] }) =>
    when.flatMap(({ intervals }) =>
      intervals === undefined
        ? []
        : intervalSpans(intervals, now, end).flatMap((span) => [span.start, span.end]),
    ),
  );
  const points = [...new Set([now, ...edges, end])].toSorted();
  const gaps = points.slice(0, -1).flatMap((from, index) => {
    const taken = steps.some((step) => isTaken(step, { severity, service, at: from }));
    return taken ? [] : [{ from, ms: msBetween(from, points[index + 1]!) }];
  });
  const [first] = gaps;
  return first && { from: first.from, totalMs: gaps.reduce((sum, { ms }) => sum + ms, 0) };
}
