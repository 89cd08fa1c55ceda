import { personalRules, secretRules, type Rule } from './redaction-rules.ts';
import type { RedactionPattern } from './redaction-pattern.ts';

export type Redacted = {
  readonly text: string;
  /** How many values were removed. */
  readonly removed: number;
  /** What they were, each kind once, in the order found: `jwt`, `e-mail`, `pattern:customer`. */
  readonly kinds: readonly string[];
};

/**
 * Takes secrets and personal data out of text that machines wrote (log lines, alarm reasons and descriptions) and puts
 * `[removed:kind]` in their place. Never for fields that identify something: names, accounts, dimensions, trace and
 * request ids; ARNs are left alone wherever they stand. Doing it twice changes nothing. Time grows linearly with the
 * text. What has no form of its own (a bare 40-character AWS secret, which looks like a commit) is only found next to
 * a name that says what it is.
 */
export const redact = (text: string, patterns: readonly RedactionPattern[] = []): Redacted =>
  redactWith([...secretRules, ...personalRules, ...patterns.map(ruleOf)], text);

/** The same for text that people typed: secrets and configured patterns only, because a name or number may be meant. */
export const redactSecrets = (text: string, patterns: readonly RedactionPattern[] = []): Redacted =>
  redactWith([...secretRules, ...patterns.map(ruleOf)], text);

const MARK = /\[removed:[\w:.-]{1,60}\]/g;

/** How many values were taken out of a text that was redacted before. */
export const removedIn = (text: string): number => text.match(MARK)?.length ?? 0;

const ruleOf = ({ name, pattern }: RedactionPattern): Rule => ({ kind: `pattern:${name}`, find: pattern });

const ARN = /arn:aws[a-z-]{0,20}:[a-z0-9-]{0,40}:[a-z0-9-]{0,40}:[0-9]{0,20}:[^\s"'<>,;)\]}&?\\]+/g;

function redactWith(rules: readonly Rule[], text: string): Redacted {
  let removed = 0;
  const kinds = new Set<string>();
  const count = (kind: string): void => {
    removed += 1;
    kinds.add(kind);
  };
  const apply = (part: string): string => rules.reduce((soFar, rule) => applied(rule, soFar, count), part);
  const clean = outsideArns(withoutPrivateKeys(text, count), apply);
  return { text: clean, removed, kinds: [...kinds] };
}

const applied = (rule: Rule, text: string, count: (kind: string) => void): string =>
  text.replace(rule.find, (found: string, ...rest: unknown[]) => {
    const groups = rest.slice(
      0,
      rest.findIndex((each) => typeof each === 'number'),
    ) as (string | undefined)[];
    const mark = `[removed:${rule.kind}]`;
    const replacement = rule.replace ? rule.replace(found, mark, groups) : mark;
    if (replacement === undefined || ALREADY.test(found)) return found;
    count(rule.kind);
    return replacement;
  });

/** A find whose value is a mark of an earlier rule, or of an earlier run over the same text. */
const ALREADY =
  /(?:[\s:=,/"'>`]|%[23][0-9a-f]|u00[23][0-9a-f]|&quot;)\[removed:[\w:.-]{1,60}\]?(?:@|[\\"'`]{0,8})$/i;

function outsideArns(text: string, change: (part: string) => string): string {
  if (!text.includes('arn:aws')) return change(text);
  const arns = text.match(ARN) ?? [];
  return text
    .split(ARN)
    .map((part, index) => change(part) + (arns[index] ?? ''))
    .join('');
}

const KEY_BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;

/** A key whose end is missing (a log line that was cut) is taken to reach to the end of the text. */
function withoutPrivateKeys(text: string, count: (kind: string) => void): string {
  if (!text.includes('PRIVATE KEY')) return text;
  let kept = '';
  let from = 0;
  for (;;) {
    const begin = next(KEY_BEGIN, text, from);
    if (!begin) return kept + text.slice(from);
    count('private-key');
    kept += `${text.slice(from, begin.start)}[removed:private-key]`;
    const end = next(KEY_END, text, begin.end);
    if (!end) return kept;
    from = end.end;
  }
}

function next(
  find: RegExp,
  text: string,
  from: number,
): { readonly start: number; readonly end: number } | undefined {
  const search = new RegExp(find.source, 'g');
  search.lastIndex = from;
  const found = search.exec(text);
  return found ? { start: found.index, end: search.lastIndex } : undefined;
}
