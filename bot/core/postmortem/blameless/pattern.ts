import type { BlameRule, Candidate } from './finding.ts';
import type { LineText } from './line.ts';
import { phraseFrom } from './phrase.ts';
import type { Token } from './tokens.ts';

/**
 * A rule that reads best as a pattern over the line of a sentence. The pattern is bounded (no unlimited gaps), so that its
 * cost stays linear. A group named `hit` narrows the finding. `act`, `undone` and `thing` mark where the words begin that
 * fill the suggestion; a finding ends before its `thing`.
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

/** The sentence a line was made of. */
export type Source = { readonly line: LineText; readonly tokens: readonly Token[]; readonly file: string };

const lookBack = 60;

/** Every place of the line where a pattern fits. */
export function matchesOf(source: Source, patterns: readonly Pattern[]): readonly Candidate[] {
  const { text } = source.line;
  const found: Candidate[] = [];
  for (const pattern of patterns) {
    if (pattern.find.test(text) && isAllowedIn(text, pattern)) found.push(...everyMatch(source, pattern));
  }
  return found;
}

const isAllowedIn = (text: string, { onlyIn, notIn }: Pattern): boolean =>
  onlyIn?.test(text) !== false && notIn?.test(text) !== true;

function everyMatch(source: Source, pattern: Pattern): readonly Candidate[] {
  const all = new RegExp(pattern.find, 'dgu');
  return [...source.line.text.matchAll(all)].flatMap((hit) => candidateOf(source, pattern, hit) ?? []);
}

function candidateOf(source: Source, pattern: Pattern, match: RegExpExecArray): Candidate | undefined {
  const { line, tokens, file } = source;
  const places = match.indices?.groups ?? {};
  const whole = [match.index, places['thing']?.[0] ?? match.index + match[0].length] as const;
  const [start, end] = places['hit'] ?? whole;
  const hit = line.text.slice(start, end);
  const first = start + (hit.length - hit.trimStart().length);
  const last = start + hit.trimEnd().length - 1;
  if (pattern.notAfter?.test(line.text.slice(Math.max(0, first - lookBack), first)) === true)
    return undefined;
  if (pattern.notBefore?.test(line.text.slice(last + 1)) === true) return undefined;
  const words = (group: string): string | undefined => {
    const place = places[group]?.[0];
    return place === undefined ? undefined : phraseFrom(tokens, file, line.tokenAt(place));
  };
  const undone = words('undone');
  const act = undone ?? words('act');
  const thing = words('thing');
  return {
    rule: pattern.rule,
    from: line.tokenAt(first),
    to: line.tokenEnd(last),
    ...(act === undefined ? {} : { act, undone: undone !== undefined }),
    ...(thing === undefined ? {} : { thing }),
  };
}
