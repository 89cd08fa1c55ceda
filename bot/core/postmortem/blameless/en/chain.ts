import type { Token } from '../tokens.ts';
import { words } from '../words.ts';
import { isAdverb } from './adverbs.ts';
import { verbOf } from './verbs.ts';

/** A verb in its base form and where it stands. */
export type MainVerb = { readonly lemma: string; readonly at: number };

const lightObjects = words(
  'the time trouble around ahead and even it them himself herself themselves a moment second minute',
);

/** "to restart" after a chain verb, with what may stand between: "not to", "the time to", "around to", "ahead and". */
export function linked(
  tokens: readonly Token[],
  from: number,
): { verb: MainVerb; negated: boolean } | undefined {
  let negated = false;
  for (let n = from; n < from + 5; n += 1) {
    const norm = tokens[n]?.norm ?? '';
    if (norm === 'not' || norm === 'never') negated = !negated;
    else if (
      norm === 'to' &&
      tokens[n - 1]?.norm === 'around' &&
      tokens[n + 1]?.norm.endsWith('ing') === true
    )
      return gerund(tokens, n + 1, negated);
    else if (norm === 'to' || (norm === 'and' && tokens[n - 1]?.norm === 'ahead'))
      return infinitive(tokens, n + 1, negated);
    else if (!isAdverb(norm) && !lightObjects.has(norm)) return undefined;
  }
  return undefined;
}

function gerund(
  tokens: readonly Token[],
  at: number,
  negated: boolean,
): { verb: MainVerb; negated: boolean } | undefined {
  const verb = verbOf(tokens[at]?.norm ?? '');
  return verb === undefined ? undefined : { verb: { lemma: verb.lemma, at }, negated };
}

function infinitive(
  tokens: readonly Token[],
  from: number,
  negated: boolean,
): { verb: MainVerb; negated: boolean } | undefined {
  for (let n = from; n < from + 3; n += 1) {
    const norm = tokens[n]?.norm ?? '';
    if (isAdverb(norm)) continue;
    if (norm === 'be' || norm === 'have') return { verb: { lemma: norm, at: n }, negated };
    const verb = verbOf(norm);
    return verb?.forms.has('base') === true
      ? { verb: { lemma: verb.lemma, at: n }, negated }
      : unknownBase(tokens, n, negated);
  }
  return undefined;
}

/** After "to" any word without an ending is taken for a verb. */
export function unknownBase(
  tokens: readonly Token[],
  at: number,
  negated: boolean,
): { verb: MainVerb; negated: boolean } | undefined {
  const token = tokens[at];
  if (
    token?.kind !== 'word' ||
    token.capital ||
    !/^[a-z][a-z-]{2,}$/.test(token.norm) ||
    /(?:ing|ed|tion|ment|ness)$/.test(token.norm)
  )
    return undefined;
  if (
    [
      'the',
      'this',
      'that',
      'his',
      'her',
      'their',
      'our',
      'its',
      'any',
      'all',
      'anyone',
      'everyone',
      'somebody',
    ].includes(token.norm)
  )
    return undefined;
  return { verb: { lemma: token.norm, at }, negated };
}
