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
  /** Begins with a person: not tried on a line without one. */
  readonly personal: boolean;
  /** Built when first asked for: a command that checks no document pays for none. */
  readonly parts: () => Parts;
};

type Parts = {
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

/** The conditions of a pattern as they are written in the rules. */
export type Conditions = {
  readonly after?: string;
  readonly before?: string;
  readonly notIn?: string;
  readonly onlyIn?: string;
};

/** A pattern whose regular expressions `spell` makes from the language's shorthand. */
export function patternOf(
  rule: BlameRule,
  source: string,
  conditions: Conditions,
  spell: (text: string) => string,
): Pattern {
  const { after, before, notIn, onlyIn } = conditions;
  const regex = (text: string): RegExp => new RegExp(spell(text), 'u');
  let parts: Parts | undefined;
  return {
    rule,
    personal: /^ (?:\(\?<hit>)?\{P\}/.test(source),
    parts: () =>
      (parts ??= {
        find: regex(source),
        ...(after === undefined ? {} : { notAfter: regex(after) }),
        ...(before === undefined ? {} : { notBefore: regex(before) }),
        ...(notIn === undefined ? {} : { notIn: regex(notIn) }),
        ...(onlyIn === undefined ? {} : { onlyIn: regex(onlyIn) }),
      }),
  };
}

/** The sentence a line was made of. */
export type Source = { readonly line: LineText; readonly tokens: readonly Token[]; readonly file: string };

const lookBack = 60;

// What {P} stands for in either language, with and without marks.
const anyPerson =
  /<[pn]>| (?:he|she|i|someone|somebody|whoever|ai đó|người nào đó|có người|ai do|nguoi nao do|co nguoi) /;

/** Every place of the line where a pattern fits. */
export function matchesOf(source: Source, patterns: readonly Pattern[]): readonly Candidate[] {
  const { text } = source.line;
  const found: Candidate[] = [];
  const people = anyPerson.test(text);
  for (const pattern of patterns) {
    if (pattern.personal && !people) continue;
    const parts = pattern.parts();
    if (parts.find.test(text) && isAllowedIn(text, parts))
      found.push(...everyMatch(source, pattern.rule, parts));
  }
  return found;
}

const isAllowedIn = (text: string, { onlyIn, notIn }: Parts): boolean =>
  onlyIn?.test(text) !== false && notIn?.test(text) !== true;

function everyMatch(source: Source, rule: BlameRule, parts: Parts): readonly Candidate[] {
  const all = new RegExp(parts.find, 'dgu');
  return [...source.line.text.matchAll(all)].flatMap((hit) => candidateOf(source, rule, parts, hit) ?? []);
}

function candidateOf(
  source: Source,
  rule: BlameRule,
  parts: Parts,
  match: RegExpExecArray,
): Candidate | undefined {
  const { line, tokens, file } = source;
  const places = match.indices?.groups ?? {};
  const whole = [match.index, places['thing']?.[0] ?? match.index + match[0].length] as const;
  const [start, end] = places['hit'] ?? whole;
  const hit = line.text.slice(start, end);
  const first = start + (hit.length - hit.trimStart().length);
  const last = start + hit.trimEnd().length - 1;
  if (parts.notAfter?.test(line.text.slice(Math.max(0, first - lookBack), first)) === true) return undefined;
  if (parts.notBefore?.test(line.text.slice(last + 1)) === true) return undefined;
  const words = (group: string): string | undefined => {
    const place = places[group]?.[0];
    return place === undefined ? undefined : phraseFrom(tokens, file, line.tokenAt(place));
  };
  const undone = words('undone');
  const act = undone ?? words('act');
  const thing = words('thing');
  return {
    rule,
    from: line.tokenAt(first),
    to: line.tokenEnd(last),
    ...(act === undefined ? {} : { act, undone: undone !== undefined }),
    ...(thing === undefined ? {} : { thing }),
  };
}
