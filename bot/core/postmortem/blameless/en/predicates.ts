import type { Token } from '../tokens.ts';
import { words } from '../words.ts';
import type { Mention } from './mention.ts';
import { introducerOf, inverted, isNegatedQuantity, nearness } from './subject.ts';
import { verbGroupAt } from './verb-group.ts';
import type { VerbGroup } from './verb-group.ts';
import { humanVerbs, receiveVerbs, verbOf } from './verbs.ts';

/** A person and what the sentence says that this person did. */
export type Predicate = {
  readonly subject: Mention;
  readonly verb: VerbGroup;
  /** Where the clause ends: before the next comma, conjunction with a subject of its own, or the sentence's end. */
  readonly end: number;
  /** Inside of "if ..." or "unless ...": nothing is claimed. */
  readonly conditional: boolean;
  /** Inside of "when ...", "whenever ...": a claim only in the past. */
  readonly temporal: boolean;
};

/** Every clause whose subject is a person. */
export function predicatesOf(tokens: readonly Token[], mentions: readonly Mention[]): readonly Predicate[] {
  const found: Predicate[] = [];
  for (const mention of mentions) {
    if (tokens[mention.to]?.norm === "'s" && !isShortVerb(tokens, mention.to)) continue;
    const told = relativeVerb(tokens, mention.to);
    if (told !== undefined && tokens[mention.to]?.norm === ',')
      found.push({
        subject: mention,
        verb: told,
        end: clauseEnd(tokens, told.to),
        conditional: false,
        temporal: false,
      });
    const near = nearness(tokens, mention);
    if (near === 'object') continue;
    const verb = firstVerb(tokens, mention, near === 'close');
    if (verb === undefined) continue;
    const start = { ...mention, negative: mention.negative || isNegatedQuantity(tokens, mention.from) };
    const introducer = introducerOf(tokens, mention.from);
    const flags = { conditional: introducer === 'if', temporal: introducer === 'when' };
    found.push({ subject: start, verb, end: clauseEnd(tokens, verb.to), ...flags });
    found.push(...furtherVerbs(tokens, start, verb, mentions).map((each) => ({ ...each, ...flags })));
    const main = tokens[mention.from]?.norm === 'whoever' ? afterRelative(tokens, verb) : undefined;
    if (main !== undefined)
      found.push({ subject: start, verb: main, end: clauseEnd(tokens, main.to), ...flags });
  }
  return found;
}

/** "..., who kept restarting": told of the person whatever the person is in the main clause. */
function relativeVerb(tokens: readonly Token[], at: number): VerbGroup | undefined {
  const who = tokens[at]?.norm === ',' ? at + 1 : at;
  return tokens[who]?.norm === 'who' ? verbGroupAt(tokens, who + 1) : undefined;
}

/** "Bo's been ignoring ...": a short "has" or "is". */
const isShortVerb = (tokens: readonly Token[], at: number): boolean =>
  ['been', 'never', 'not', 'always', 'just', 'once', 'clearly', 'obviously'].includes(
    tokens[at + 1]?.norm ?? '',
  );

function firstVerb(tokens: readonly Token[], mention: Mention, close: boolean): VerbGroup | undefined {
  const start = mention.to + (isBetween(tokens, mention) ? 1 : 0);
  const direct = verbGroupAt(tokens, start);
  if (direct !== undefined && !isReduced(tokens, mention, direct)) return direct;
  if (close) return undefined;
  return distantVerb(tokens, start, agreesWithBase(tokens, mention));
}

/** "Bo's been ...", and "@bo: forgot ..." as notes begin. */
const isBetween = (tokens: readonly Token[], mention: Mention): boolean =>
  tokens[mention.to]?.norm === "'s" ||
  (mention.from === 0 && /^[:–—-]$/.test(tokens[mention.to]?.norm ?? ''));

/** "the engineer paged at 02:10 did not ...": a participle that belongs to the noun. */
function isReduced(tokens: readonly Token[], mention: Mention, verb: VerbGroup): boolean {
  if (
    verb.main === undefined ||
    verb.mainAt !== mention.to ||
    verb.voice !== 'active' ||
    verb.modal !== undefined
  )
    return false;
  if (!receiveVerbs.has(verb.main) || tokens[mention.to]?.norm.endsWith('ed') !== true) return false;
  for (let n = mention.to + 1; n < Math.min(tokens.length, mention.to + 8); n += 1) {
    const norm = tokens[n]?.norm ?? '';
    if (tokens[n]?.kind === 'punct' || ['and', 'but', 'that', 'because', 'when'].includes(norm)) return false;
    if (['did', 'was', 'were', 'had', 'should', 'never', 'failed', 'ignored', 'forgot'].includes(norm))
      return true;
  }
  return false;
}

const agreesWithBase = (tokens: readonly Token[], mention: Mention): boolean =>
  /s$|^(?:we|i|you|they)$/.test(tokens[mention.to - 1]?.norm ?? '');

// How many words may stand between a person and the verb: "the engineer on call for billing that week forgot".
const reach = 14;

/** Looks past prepositional phrases, asides and relative clauses for a verb that can only belong to the subject. */
function distantVerb(tokens: readonly Token[], from: number, plural: boolean): VerbGroup | undefined {
  let n = from;
  let relative = false;
  while (n < Math.min(tokens.length, from + reach)) {
    const token = tokens[n];
    if (token === undefined) return undefined;
    if (token.kind === 'punct') {
      const next = asideEnd(tokens, n);
      if (next === undefined) return undefined;
      n = next;
      const after = verbGroupAt(tokens, n);
      if (after !== undefined) return after;
      continue;
    }
    if (['because', 'when', 'while', 'and', 'but', 'if', 'which', 'so', 'although'].includes(token.norm))
      return undefined;
    if (token.norm === 'who' || token.norm === 'that') {
      const inner = verbGroupAt(tokens, n + 1);
      if (inner === undefined) return undefined;
      if (isTelling(inner)) return inner;
      relative = true;
      n = inner.to;
      continue;
    }
    const verb = verbGroupAt(tokens, n);
    if (
      verb !== undefined &&
      isFinite(tokens, verb, plural) &&
      (!relative || isTelling(verb) || isAuxiliary(token.norm))
    )
      return verb;
    n += 1;
  }
  return undefined;
}

/** "whoever rotated the key forgot ...": the verb after the one that describes the person. */
function afterRelative(tokens: readonly Token[], first: VerbGroup): VerbGroup | undefined {
  for (let n = first.to + 1; n < Math.min(tokens.length, first.to + 10); n += 1) {
    if (tokens[n]?.kind === 'punct' || ['and', 'but', 'because'].includes(tokens[n]?.norm ?? ''))
      return undefined;
    const verb = verbGroupAt(tokens, n);
    if (
      verb !== undefined &&
      isFinite(tokens, verb, false) &&
      (isTelling(verb) || (verb.modal === 'should' && verb.perfect))
    )
      return verb;
  }
  return undefined;
}

const isAuxiliary = (norm: string): boolean => inverted.has(norm);

const isTelling = (verb: VerbGroup): boolean =>
  verb.main !== undefined &&
  verb.voice === 'active' &&
  (verb.negated ||
    humanVerbs.has(verb.main) ||
    verb.chain.some((each) => ['fail', 'forget', 'neglect'].includes(each)));

const nounBefore = words(
  'the a an this that these those his her their our my its on in of at for no each every',
);

function isFinite(tokens: readonly Token[], verb: VerbGroup, plural: boolean): boolean {
  if (verb.modal !== undefined || verb.perfect || verb.voice !== 'active') return true;
  const first = tokens[verb.from]?.norm ?? '';
  if (['did', 'does', 'do', 'has', 'had', 'have'].includes(first)) return true;
  const at = verb.chain.length > 0 ? verb.from + verb.adverbs.length : (verb.mainAt ?? verb.from);
  const form = verbOf(tokens[at]?.norm ?? '');
  if (form === undefined) return false;
  const noun = nounBefore.has(tokens[at - 1]?.norm ?? '');
  return form.forms.has('past') || (plural && !noun && form.forms.has('base') && at === verb.from);
}

/** The end of an aside that begins at `at` with a comma, a bracket or a dash: the place after its closing mark. */
function asideEnd(tokens: readonly Token[], at: number): number | undefined {
  const open = tokens[at]?.norm ?? '';
  const closing =
    open === '(' ? ')' : open === ',' || open === '–' || open === '—' || open === '-' ? open : undefined;
  if (closing === undefined) return undefined;
  for (let n = at + 1; n < Math.min(tokens.length, at + 16); n += 1)
    if (tokens[n]?.norm === closing) return n + 1;
  return undefined;
}

/** "... and forgot ...", "..., but did not ...": verbs that share the subject. */
function furtherVerbs(
  tokens: readonly Token[],
  subject: Mention,
  first: VerbGroup,
  mentions: readonly Mention[],
): Omit<Predicate, 'conditional' | 'temporal'>[] {
  const found: Omit<Predicate, 'conditional' | 'temporal'>[] = [];
  let other = false;
  for (let n = first.to; n < tokens.length; n += 1) {
    const norm = tokens[n]?.norm ?? '';
    const comma = tokens[n - 1]?.norm === ',';
    if ([';', ':', '.', '?', '!'].includes(norm)) break;
    if (
      [
        'because',
        'since',
        'which',
        'that',
        'when',
        'while',
        'as',
        'where',
        'although',
        'whose',
        'if',
        'who',
        'until',
      ].includes(norm)
    )
      other = true;
    if (
      mentions.some((each) => each.from === n) &&
      verbGroupAt(tokens, mentions.find((each) => each.from === n)?.to ?? n) !== undefined
    )
      break;
    if (!['and', 'but', 'then', 'or', 'yet', 'nor', 'rather', 'instead'].includes(norm) || (other && !comma))
      continue;
    const at = ['then', 'so', 'so,'].includes(tokens[n + 1]?.norm ?? '') ? n + 2 : n + 1;
    const verb = verbGroupAt(tokens, at);
    if (verb === undefined || !startsLikeVerb(tokens, verb, first)) continue;
    const negated = verb.negated || norm === 'nor';
    found.push({ subject, verb: { ...verb, negated }, end: clauseEnd(tokens, verb.to) });
    n = verb.to - 1;
  }
  return found;
}

function startsLikeVerb(tokens: readonly Token[], verb: VerbGroup, first: VerbGroup): boolean {
  if (isFinite(tokens, verb, false)) return true;
  const continues = first.negated || first.modal !== undefined || first.chain.length > 0;
  return verb.negated || (continues && verb.main !== undefined);
}

/** A clause ends at a strong mark, or where words begin that have a subject of their own. */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  for (let n = from; n < tokens.length; n += 1) {
    const { norm = '', kind } = tokens[n] ?? {};
    if (kind === 'punct' && /^[;:.!?()–—]|\.{2,}$/.test(norm)) return n;
    if (norm === ',' && !['too', 'again', 'then', 'either'].includes(tokens[n + 1]?.norm ?? '')) return n;
    if (
      ['because', 'although', 'though', 'which', 'whereas', 'so', 'but', 'while', 'when'].includes(norm) &&
      n > from
    )
      return n;
    if (norm === 'and' && n > from && verbGroupAt(tokens, n + 1) !== undefined) return n;
  }
  return tokens.length;
}
