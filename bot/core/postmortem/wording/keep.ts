import type { Locale } from '../../texts/index.ts';
import { findBlame } from '../blameless/index.ts';
import { idsIn, wordingLimits, type CitedFact } from './facts.ts';
import { denies, joins, stemOf } from './words.ts';

/** Why a suggested sentence is not shown. */
export type DropReason =
  | 'no-id'
  | 'unknown-id'
  | 'id-lost'
  | 'number'
  | 'word'
  | 'negation'
  | 'name'
  | 'blame'
  | 'marks'
  | 'too-long'
  | 'twice';

export type Kept = {
  readonly sentences: readonly string[];
  readonly dropped: readonly { readonly sentence: string; readonly why: DropReason }[];
};

const limits = { sentences: 8, chars: 400 } as const;

/**
 * What of a suggestion may be shown: sentences that keep all ids of the facts that they tell, with every number, unit
 * and word out of these facts (beside words that only join), that deny what the facts deny, and blame nobody.
 *
 * @param names first and last names of people: the document speaks of roles
 * @param cut the answer ended in the middle: its last sentence is not whole
 */
export function keepCited(
  answer: string,
  facts: readonly CitedFact[],
  {
    locale,
    names = [],
    cut = false,
  }: { readonly locale: Locale; readonly names?: readonly string[]; readonly cut?: boolean },
): Kept {
  const persons = new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u)));
  persons.delete('');
  const found = sentencesOf(answer.slice(0, wordingLimits.answerChars));
  const whole = cut || answer.length > wordingLimits.answerChars ? found.slice(0, -1) : found;
  const sentences: string[] = [];
  const dropped: { sentence: string; why: DropReason }[] = [];
  for (const sentence of whole) {
    const why = sentences.includes(sentence) ? 'twice' : reasonAgainst(sentence, facts, { locale, persons });
    if (why !== undefined) dropped.push({ sentence: sentence.slice(0, limits.chars), why });
    else if (sentences.length < limits.sentences) sentences.push(sentence);
  }
  return { sentences, dropped };
}

/** Ids that stand behind a full stop belong to the sentence before it. */
const sentencesOf = (answer: string): readonly string[] =>
  answer
    .normalize('NFC')
    .replace(/([.!?])((?:\s*\[[^\]\n]{1,120}\])+)/g, '$2$1')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/, ''))
    .flatMap((line) => line.split(/(?<=[.!?])\s+/))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

function reasonAgainst(
  sentence: string,
  facts: readonly CitedFact[],
  { locale, persons }: { readonly locale: Locale; readonly persons: ReadonlySet<string> },
): DropReason | undefined {
  if (sentence.length > limits.chars) return 'too-long';
  const cited = [...sentence.matchAll(/\[([^\]]*)\]/g)].flatMap(([, ids = '']) => idsIn(ids.trim()));
  if (cited.length === 0) return 'no-id';
  const known = new Set(facts.flatMap(({ ids }) => ids));
  if (cited.some((id) => !known.has(id))) return 'unknown-id';
  const told = facts.filter(({ ids }) => ids.every((id) => cited.includes(id)));
  const backed = new Set(told.flatMap(({ ids }) => ids));
  if (cited.some((id) => !backed.has(id))) return 'id-lost';
  const body = sentence.replace(/\[[^\]]*\]/g, ' ');
  // Letters, digits and plain punctuation: no links, mentions, code, markup or characters that cannot be seen.
  if (/[^\p{L}\p{M}\p{N}\s.,;:!?'’"“”%()/_+=-]|:\/\//u.test(body)) return 'marks';
  // `an` is a word of English, and `An` a person.
  const named = tokensIn(body).some((word) => persons.has(word.toLowerCase()) && /^\p{Lu}/u.test(word));
  if (named) return 'name';
  return wrongIn(body, told, locale) ?? (findBlame(body, { locale }).length > 0 ? 'blame' : undefined);
}

function wrongIn(body: string, told: readonly CitedFact[], locale: Locale): DropReason | undefined {
  const facts = told.map(({ text }) => tokensOf(text));
  const words = new Set(facts.flat());
  const stems = new Set(facts.flat().map(stemOf));
  const own = tokensOf(body);
  for (const [at, token] of own.entries()) {
    if (/\p{N}/u.test(token)) {
      if (!words.has(token)) return 'number';
      const unit = own[at + 1] ?? '';
      if (isJoined(unit, locale)) continue;
      // 38 errors are not 38 minutes.
      const same = facts.some((fact) =>
        fact.some((word, n) => word === token && stemOf(fact[n + 1] ?? '') === stemOf(unit)),
      );
      if (!same) return 'number';
    } else if (!joins(token, locale) && !words.has(token) && !stems.has(stemOf(token))) return 'word';
  }
  if (own.some(denies)) return undefined;
  const denied = facts.some((fact) => fact.some(denies) && isTold(fact, new Set(own), locale));
  return denied ? 'negation' : undefined;
}

/** Whether at least half of what a fact states stands in the sentence. */
function isTold(fact: readonly string[], own: ReadonlySet<string>, locale: Locale): boolean {
  const stated = fact.filter((word) => !joins(word, locale) && !denies(word));
  return stated.filter((word) => own.has(word)).length * 2 >= stated.length;
}

const isJoined = (word: string, locale: Locale): boolean =>
  word === '' || joins(word, locale) || /\p{N}/u.test(word);

/** Words with what is inside of them (`payments-api`, `14:01`, `4,812` as `4812`), and `%`, in small letters. */
const tokensOf = (text: string): readonly string[] => tokensIn(text.toLowerCase());

const tokensIn = (text: string): readonly string[] =>
  (
    text
      .normalize('NFC')
      .replace(/[’]/g, "'")
      .replace(/(?<=\d)[,\u00a0\u202f](?=\d{3}(?!\d))/g, '')
      .match(/%|[\p{L}\p{M}\p{N}]+(?:[-._:/'=+][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  ).flatMap(apart);

/** `24s`: the number and its unit. */
function apart(token: string): readonly string[] {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(ms|s|min|h)$/.exec(token) ?? [];
  return number === undefined || unit === undefined ? [token] : [number, unit];
}
