import { msBetween, type Instant } from '../calendar/index.ts';
import type { Incident } from './state.ts';

/** When an action item is done by itself: something that the record or the configuration can tell. */
export type ClosingCondition =
  | { readonly check: 'runbook'; readonly runbook: string }
  /** `pattern`: a part of a log line; absent for so many days in the incidents of the service. */
  | { readonly check: 'pattern'; readonly pattern: string; readonly days: number };

/** Texts in UTF-16 units. */
export const closingLimits = { pattern: 120, days: 365 } as const;

/** Whether a log line of that pattern is in the incident's evidence; letters count alike in capitals or not. */
export function showsPattern({ evidence }: Incident, pattern: string): boolean {
  const wanted = pattern.toLowerCase();
  return evidence.some(({ finding }) => {
    if (finding.kind !== 'logs') return false;
    const fresh = (finding.news?.new ?? []).flatMap(({ text, example }) => [text, example]);
    return [...fresh, ...finding.lines.map(({ text }) => text)].some((line) =>
      line.toLowerCase().includes(wanted),
    );
  });
}

/** Whether the condition holds now. `since`: when the action item was agreed on; `later`: incidents of the service since. */
export function isFulfilled(
  condition: ClosingCondition,
  known: {
    readonly runbooks: readonly string[];
    readonly since: Instant;
    readonly later: readonly Incident[];
    readonly now: Instant;
  },
): boolean {
  if (condition.check === 'runbook') return known.runbooks.includes(condition.runbook);
  const seen = known.later
    .filter((incident) => showsPattern(incident, condition.pattern))
    .map(({ openedAt }) => openedAt);
  const last = [known.since, ...seen].toSorted().at(-1)!;
  return msBetween(last, known.now) >= condition.days * 86_400_000;
}
