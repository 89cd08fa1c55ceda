import type { Token } from '../tokens.ts';
import { words } from '../words.ts';
import type { Mention } from './mention.ts';
import { isAdverb } from './adverbs.ts';
import { reportVerbs, verbOf } from './verbs.ts';

const openers =
  words(`and but or so yet because since as when while whenever if that although though after before until till
  whereas then where why how which what whether unless once lest plus nor who whom just`);
/** Auxiliaries; before a subject they ask or suppose. */
export const inverted = words(
  'had did do does should could would was were has have is are can must might will',
);
const prepositions =
  words(`to for from of with by at on in into onto about against than like unlike via per towards toward
  without through between among behind beside under over upon`);

/** free: can be a subject wherever its verb is; close: only if the verb follows at once; object: is none. */
export function nearness(tokens: readonly Token[], mention: Mention): 'free' | 'close' | 'object' {
  let n = mention.from - 1;
  while (n >= 0 && isAdverb(tokens[n]?.norm ?? '') && tokens[n]?.norm !== 'once') n -= 1;
  const before = tokens[n];
  if (before === undefined || before.kind === 'punct') return 'free';
  if (openers.has(before.norm)) return isJoinedObject(tokens, n) ? 'close' : 'free';
  if (before.norm === 'of') return isQuantity(tokens, n) ? 'free' : 'object';
  if (prepositions.has(before.norm)) return 'object';
  if (inverted.has(before.norm)) return 'close';
  const verb = verbOf(before.norm);
  if (verb === undefined) return 'close';
  return reportVerbs.has(verb.lemma)
    ? 'close'
    : verb.forms.has('ing') || isVerbHere(tokens, n)
      ? 'object'
      : 'close';
}

const quantities = words('none one some most all many half each two three four neither several few any not');

const isQuantity = (tokens: readonly Token[], of: number): boolean =>
  quantities.has(tokens[of - 1]?.norm ?? '');

/** "none of the reviewers", "not one engineer". */
export const isNegatedQuantity = (tokens: readonly Token[], from: number): boolean => {
  if (tokens[from - 1]?.norm === 'of') {
    const quantity = tokens[from - 2]?.norm ?? '';
    return (
      quantity === 'none' ||
      quantity === 'neither' ||
      (quantity === 'one' && ['not', 'no'].includes(tokens[from - 3]?.norm ?? ''))
    );
  }
  const first = tokens[from]?.norm ?? '';
  if (tokens[from - 1]?.norm === 'not' || tokens[from - 1]?.norm === 'hardly')
    return ['a', 'one', 'any', 'anyone'].includes(first);
  return false;
};

/** "page Bo and An": the second of two objects; its clause begins only if a verb follows at once. */
function isJoinedObject(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  return (norm === 'and' || norm === 'or') && tokens[at - 1]?.norm !== ',';
}

function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind === 'punct') return true;
  return ![
    'the',
    'a',
    'an',
    'this',
    'that',
    'his',
    'her',
    'our',
    'their',
    'its',
    'each',
    'last',
    'next',
    'one',
    'no',
  ].includes(before.norm);
}

/** if, when, or neither before the subject, with at most a few words between. */
export function introducerOf(tokens: readonly Token[], from: number): 'if' | 'when' | undefined {
  for (let n = from - 1; n >= Math.max(0, from - 4); n -= 1) {
    const norm = tokens[n]?.norm ?? '';
    if (['if', 'unless', 'whether'].includes(norm)) return tokens[n - 1]?.norm === 'even' ? undefined : 'if';
    if (['when', 'whenever', 'until', 'once', 'before', 'after', 'till'].includes(norm)) return 'when';
    if (tokens[n]?.kind === 'punct' || verbOf(norm) !== undefined) return undefined;
  }
  return undefined;
}
