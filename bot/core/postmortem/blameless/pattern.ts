import type { BlameRule, Candidate } from './finding.ts';
import type { LineText } from './line.ts';

/**
 * A rule that reads best as a pattern over the line of a sentence. The pattern is bounded (no unlimited gaps), so that its
 * cost stays linear. A group named `hit` narrows the finding, `thing` and `act` fill the suggestion.
 */
export type Pattern = {
  readonly rule: BlameRule;
  readonly find: RegExp;
  /** No finding when the words before the hit (up to 60 units) fit. */
  readonly notAfter?: RegExp;
  /** No finding when the words from the hit's end fit. */
  readonly notBefore?: RegExp;
  /** No finding when the whole line fits. */
  readonly notIn?: RegExp;
  /** A finding only when the whole line fits. */
  readonly onlyIn?: RegExp;
};

const lookBack = 60;

/** Every place of the line where a pattern fits. */
export function matchesOf(line: LineText, patterns: readonly Pattern[]): readonly Candidate[] {
  return patterns.flatMap((pattern) => {
    if (pattern.onlyIn !== undefined && !pattern.onlyIn.test(line.text)) return [];
    if (pattern.notIn !== undefined && pattern.notIn.test(line.text)) return [];
    return [...line.text.matchAll(pattern.find)].flatMap((hit) => candidateOf(line, pattern, hit));
  });
}

function candidateOf(line: LineText, pattern: Pattern, hit: RegExpExecArray): readonly Candidate[] {
  const [start, end] = hit.indices?.groups?.['hit'] ?? [hit.index, hit.index + hit[0].length];
  const text = line.text.slice(start, end);
  const first = start + (text.length - text.trimStart().length);
  const last = start + text.trimEnd().length - 1;
  if (pattern.notAfter?.test(line.text.slice(Math.max(0, first - lookBack), first)) === true) return [];
  if (pattern.notBefore?.test(line.text.slice(last + 1)) === true) return [];
  const { thing, act } = hit.groups ?? {};
  return [
    {
      rule: pattern.rule,
      from: line.tokenAt(first),
      to: line.tokenEnd(last),
      ...(thing === undefined ? {} : { thing: thing.trim() }),
      ...(act === undefined ? {} : { act: act.trim() }),
    },
  ];
}
