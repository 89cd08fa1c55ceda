import type { Instant } from '../calendar/index.ts';
import type { AlarmFacts, RunbookMatch } from './match.ts';
import type { RunbookLink } from './runbook.ts';
import { type RunbookValues, type UnfilledVariable, fillVariables } from './variables.ts';

export type SnapshotStep = {
  readonly n: number;
  readonly title: string;
  /** Markdown with the incident's values filled in. */
  readonly body: string;
};

/**
 * A runbook as it was when it was attached to an incident: a later change of the file changes neither what
 * responders see nor which steps they ticked.
 */
export type RunbookSnapshot = {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly owner?: string;
  readonly reviewed: string;
  readonly takenAt: Instant;
  readonly why: RunbookMatch['why'];
  readonly links: readonly RunbookLink[];
  readonly intro: string;
  readonly steps: readonly SnapshotStep[];
  readonly sections: readonly { readonly title: string; readonly body: string }[];
  /** Variables that stayed placeholders, each once. */
  readonly unfilled: readonly UnfilledVariable[];
};

/** Takes the snapshot of a matched runbook with the incident's values in its texts. */
export function snapshotOf(match: RunbookMatch, values: RunbookValues, takenAt: Instant): RunbookSnapshot {
  const { runbook, why } = match;
  const unfilled = new Map<string, UnfilledVariable>();
  const fill = (text: string): string => {
    const filled = fillVariables(text, values);
    for (const each of filled.unfilled) unfilled.set(each.variable, each);
    return filled.text;
  };
  const intro = fill(runbook.intro);
  const steps = runbook.steps.map(({ n, title, body }) => ({ n, title: fill(title), body: fill(body) }));
  const sections = runbook.sections.map(({ title, body }) => ({ title: fill(title), body: fill(body) }));
  return {
    id: runbook.id,
    title: runbook.title,
    file: runbook.file,
    ...(runbook.owner === undefined ? {} : { owner: runbook.owner }),
    reviewed: runbook.reviewed,
    takenAt,
    why,
    links: runbook.links,
    intro,
    steps,
    sections,
    unfilled: [...unfilled.values()],
  };
}

/** Values of a runbook's variables from what is known of the alarm and of its surroundings. */
export function valuesFor(
  facts: AlarmFacts,
  around: {
    readonly account?: string;
    readonly region?: string;
    readonly partition?: string;
    /** When the alarm went to ALARM. */
    readonly since?: Instant;
    /** Start of the window that evidence looks at. */
    readonly windowStart?: Instant;
  },
): RunbookValues {
  const named = {
    'alarm.name': facts.alarmName,
    'metric.namespace': facts.namespace,
    'metric.name': facts.metricName,
    service: facts.service,
    account: around.account,
    region: around.region,
    partition: around.partition,
    'alarm.since': around.since,
    'window.start': around.windowStart,
  };
  const under = (prefix: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([key, value]) => [`${prefix}.${key}`, value] as const);
  return Object.fromEntries(
    [
      ...Object.entries(named),
      ...under('dimensions', dimensionsOf(facts)),
      ...under('tags', facts.tags ?? {}),
    ].filter(([, value]) => value !== undefined),
  );
}

/** The alarm's own dimensions; of a metric-math alarm those on which all its metrics that have them agree. */
function dimensionsOf({ dimensions, metrics = [] }: AlarmFacts): Readonly<Record<string, string>> {
  const all = metrics.flatMap((metric) => Object.entries(metric.dimensions));
  const agreed = all.filter(([key, value]) => all.every(([other, its]) => other !== key || its === value));
  return { ...Object.fromEntries(agreed), ...dimensions };
}
