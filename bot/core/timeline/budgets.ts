import { DAY_MS, earlier, epochMs, instantOf, later, type Instant } from '../calendar/index.ts';
import { label, type Objective } from '../incident/index.ts';
import { coveredMin } from './impact.ts';
import type { Counted } from './quality.ts';

/** What incidents used of a service's error budget, in the window of its objective that ends at `to`. */
export type Budget = {
  readonly service: string;
  readonly objective: Objective;
  readonly from: Instant;
  readonly to: Instant;
  /** Minutes in which it may be down. */
  readonly budgetMin: number;
  /** Minutes that at least one incident covers. */
  readonly burntMin: number;
  /** 1: all of it. */
  readonly share: number;
  /** Those that used most, first. */
  readonly incidents: readonly {
    readonly incident: string;
    readonly min: number;
    /** Goes on at `to`. */
    readonly open: boolean;
    readonly proxy: boolean;
  }[];
};

/**
 * Per service with an objective, those that used most of theirs first. Every minute of an incident counts as a minute
 * in which nothing worked: the most that it can have cost.
 */
export function budgets(counted: readonly Counted[], to: Instant): readonly Budget[] {
  return [...Map.groupBy(counted, ({ service }) => service)]
    .flatMap(([service, own]) => {
      const objective = own.findLast(({ measures }) => measures.objective !== undefined)?.measures.objective;
      return objective === undefined ? [] : [budgetOf(service, objective, own, to)];
    })
    .toSorted((a, b) => b.share - a.share || (a.service < b.service ? -1 : 1));
}

function budgetOf(service: string, objective: Objective, own: readonly Counted[], to: Instant): Budget {
  const from = instantOf(epochMs(to) - objective.windowDays * DAY_MS);
  const windows = own.flatMap(({ number, openedAt, measures: { hurt, impact = {} } }) => {
    const begun = hurt?.from ?? impact.typed?.from ?? impact.metric?.from ?? openedAt;
    const window = { from: later(begun, from), to: earlier(hurt?.to ?? to, to) };
    if (window.from >= window.to) return [];
    const proxy = hurt?.proxy ?? (impact.typed?.from ?? impact.metric?.from) === undefined;
    return [{ ...window, incident: label(number), open: hurt === undefined, proxy }];
  });
  const budgetMin = (objective.windowDays * 1440 * (100 - objective.availability)) / 100;
  const burntMin = coveredMin(windows);
  return {
    service,
    objective,
    from,
    to,
    budgetMin,
    burntMin,
    share: burntMin / budgetMin,
    incidents: windows
      .map(({ incident, open, proxy, ...window }) => ({ incident, min: coveredMin([window]), open, proxy }))
      .toSorted((a, b) => b.min - a.min || (a.incident < b.incident ? -1 : 1)),
  };
}
