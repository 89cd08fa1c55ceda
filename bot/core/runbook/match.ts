import { globMatches } from '../catalogue/index.ts';
import type { Runbook, RunbookRule } from './runbook.ts';

export type MetricFacts = {
  readonly namespace?: string;
  readonly metricName?: string;
  readonly dimensions: Readonly<Record<string, string>>;
};

/** What is known of the alarm that a runbook is looked for. */
export type AlarmFacts = MetricFacts & {
  readonly alarmName: string;
  /** The service that triage found. */
  readonly service?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** The metrics of a metric-math alarm, which has no metric of its own. */
  readonly metrics?: readonly MetricFacts[];
};

export type FittedPart = {
  readonly part: 'name' | 'namespace' | 'metric' | 'service' | 'dimension' | 'tag';
  /** Name of the dimension or key of the tag. */
  readonly key?: string;
  readonly pattern: string;
  readonly value: string;
};

export type MatchReason =
  | { readonly kind: 'configured'; readonly service?: string }
  | {
      readonly kind: 'rule';
      /** Index of the rule in the runbook's `match`. */
      readonly rule: number;
      readonly parts: readonly FittedPart[];
    };

export type RunbookMatch = {
  readonly runbook: Runbook;
  readonly why: MatchReason;
  /** Sum of the weights of what fitted; only good for comparing. */
  readonly score: number;
  /** How many conditions the fitting rule names. */
  readonly specificity: number;
};

// An exact name says more than a pattern, a pattern more than a bare `*`. One exact alarm name or one service
// outweighs metric and namespace together, which every alarm of that kind has; a pattern of a name, often a guess at
// a habit, does not outweigh the exact metric.
const WEIGHT = {
  name: { exact: 64, glob: 6 },
  service: { exact: 32, glob: 6 },
  dimension: { exact: 16, glob: 7 },
  tag: { exact: 12, glob: 6 },
  metric: { exact: 8, glob: 4 },
  namespace: { exact: 2, glob: 1 },
} as const satisfies Record<FittedPart['part'], { exact: number; glob: number }>;
const ANYTHING = 1;

/**
 * The runbooks that fit an alarm, the most specific first, each with the rule that fitted. `configured` are the ids
 * that the service names in tocsin.yaml: they come first, in that order, whatever their rules say; an id that no
 * runbook has is passed over (`unknownRunbooks` finds it when the configuration is checked).
 */
export function matchRunbooks(
  runbooks: readonly Runbook[],
  facts: AlarmFacts,
  configured: readonly string[] = [],
): readonly RunbookMatch[] {
  const chosen = [...new Set(configured)].flatMap((id): RunbookMatch[] => {
    const runbook = runbooks.find((each) => each.id === id);
    if (runbook === undefined) return [];
    const { service } = facts;
    const why: MatchReason = service === undefined ? { kind: 'configured' } : { kind: 'configured', service };
    const { score = 0, specificity = 0 } = bestRule(runbook, facts) ?? {};
    return [{ runbook, why, score, specificity }];
  });
  const fitting = runbooks
    .filter((runbook) => !configured.includes(runbook.id))
    .flatMap((runbook) => bestRule(runbook, facts) ?? [])
    .sort(
      (a, b) => b.score - a.score || b.specificity - a.specificity || (a.runbook.id < b.runbook.id ? -1 : 1),
    );
  return [...chosen, ...fitting];
}

/** The ids among `ids` that no runbook has. */
export const unknownRunbooks = (runbooks: readonly Runbook[], ids: readonly string[]): readonly string[] =>
  ids.filter((id) => !runbooks.some((runbook) => runbook.id === id));

function bestRule(runbook: Runbook, facts: AlarmFacts): RunbookMatch | undefined {
  const metrics: readonly MetricFacts[] = [facts, ...(facts.metrics ?? [])];
  return runbook.rules
    .flatMap((rule, index) =>
      metrics.flatMap((metric): RunbookMatch[] => {
        const parts = fittedParts(rule, facts, metric);
        if (parts === undefined) return [];
        const score = parts.reduce((sum, part) => sum + weightOf(part), 0);
        return [{ runbook, why: { kind: 'rule', rule: index, parts }, score, specificity: parts.length }];
      }),
    )
    .reduce<RunbookMatch | undefined>(
      (best, each) => (best === undefined || each.score > best.score ? each : best),
      undefined,
    );
}

/** All conditions of a rule with the values they met, or undefined when one did not; metric parts meet one metric. */
function fittedParts(
  rule: RunbookRule,
  facts: AlarmFacts,
  metric: MetricFacts,
): readonly FittedPart[] | undefined {
  const wanted = [
    { part: 'metric', pattern: rule.metric, value: metric.metricName },
    { part: 'service', pattern: rule.service, value: facts.service },
    { part: 'name', pattern: rule.name, value: facts.alarmName },
    { part: 'namespace', pattern: rule.namespace, value: metric.namespace },
    ...entries('dimension', rule.dimensions, metric.dimensions),
    ...entries('tag', rule.tags, facts.tags ?? {}),
  ] as const;
  const parts: FittedPart[] = [];
  for (const { pattern, value, ...part } of wanted) {
    if (pattern === undefined) continue;
    if (value === undefined || !globMatches(pattern, value)) return undefined;
    parts.push({ ...part, pattern, value });
  }
  return parts.length === 0 ? undefined : parts;
}

const entries = (
  part: 'dimension' | 'tag',
  patterns: Readonly<Record<string, string>> | undefined,
  values: Readonly<Record<string, string>>,
) =>
  Object.entries(patterns ?? {}).map(([key, pattern]) => ({
    part,
    key,
    pattern,
    value: Object.hasOwn(values, key) ? values[key] : undefined,
  }));

function weightOf({ part, pattern }: FittedPart): number {
  if (/^[*?]+$/.test(pattern)) return ANYTHING;
  return /[*?]/.test(pattern) ? WEIGHT[part].glob : WEIGHT[part].exact;
}
