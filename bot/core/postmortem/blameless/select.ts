import { blameRules } from './finding.ts';
import type { Candidate } from './finding.ts';

/**
 * One finding per spot: of candidates that overlap only one stays, the one whose rule comes first in `blameRules` (the
 * order from "says it of a person" to "says it in general"), or the longer one of the same rule.
 */
export function settled(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const each of candidates.toSorted(byWeight)) {
    if (!kept.some((other) => each.from < other.to && other.from < each.to)) kept.push(each);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}

const order = new Map(blameRules.map((rule, n) => [rule, n]));

const byWeight = (a: Candidate, b: Candidate): number =>
  (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) || b.to - b.from - (a.to - a.from) || a.from - b.from;
