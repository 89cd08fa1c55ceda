import type { Token } from '../tokens.ts';
import { words } from '../words.ts';
import { isAdverb, negations, phrases } from './adverbs.ts';
import { linked, unknownBase } from './chain.ts';
import type { MainVerb } from './chain.ts';
import { chainVerbs, verbOf } from './verbs.ts';

export type Modal = 'should' | 'could' | 'would' | 'might' | 'must' | 'can' | 'will' | 'supposed';

/** The verb of a clause with all that belongs to it: "really should not even have tried to restart". */
export type VerbGroup = {
  readonly from: number;
  /** After the last verb. */
  readonly to: number;
  readonly modal?: Modal;
  /** have, has, had before the verb. */
  readonly perfect: boolean;
  readonly negated: boolean;
  readonly adverbs: readonly string[];
  readonly voice: 'active' | 'passive' | 'progressive' | 'copular';
  /** Present tense, as in habits, instructions and conditions. */
  readonly present: boolean;
  /** The verb that counts, in its base form; absent when only "be" is there. */
  readonly main?: string;
  readonly mainAt?: number;
  /** Verbs before it, joined by "to": fail, decide, manage. */
  readonly chain: readonly string[];
  /** "decided not to test". */
  readonly chainNegated: boolean;
};

type Draft = {
  modal?: Modal;
  perfect: boolean;
  negations: number;
  adverbs: string[];
  voice: VerbGroup['voice'];
  present: boolean;
  did: boolean;
};

const modals: Readonly<Record<string, Modal>> = {
  should: 'should',
  shoulda: 'should',
  ought: 'should',
  could: 'could',
  coulda: 'could',
  would: 'would',
  might: 'might',
  may: 'might',
  must: 'must',
  can: 'can',
  cannot: 'can',
  will: 'will',
  shall: 'will',
  "'ll": 'will',
};
const be = words("is are was were be been being am 're 'm");
const have = words("have has had 've");
/** The verb group that begins at `at`, if one does. */
export function verbGroupAt(tokens: readonly Token[], at: number): VerbGroup | undefined {
  const draft: Draft = {
    perfect: false,
    negations: 0,
    adverbs: [],
    voice: 'active',
    present: false,
    did: false,
  };
  let n = at;
  while (n < tokens.length) {
    const step = skipped(tokens, n, draft) ?? auxiliary(tokens, n, draft);
    if (step === undefined) break;
    n = step;
  }
  const verb = mainVerb(tokens, n, draft);
  if (verb === undefined && draft.voice !== 'copular') return undefined;
  return finish(tokens, at, n, draft, verb);
}

/** Adverbs, negations, and short asides between commas. */
function skipped(tokens: readonly Token[], n: number, draft: Draft): number | undefined {
  const norm = tokens[n]?.norm ?? '';
  if (negations.has(norm)) {
    draft.negations += 1;
    draft.adverbs.push(norm);
    return n + 1;
  }
  for (const phrase of phrases) {
    if (!phrase.every((each, k) => tokens[n + k]?.norm === each)) continue;
    draft.adverbs.push(phrase.join(' '));
    if (phrase[0] === 'no' || phrase[1] === 'no') draft.negations += 1;
    return n + phrase.length;
  }
  if (isAdverb(norm) && !(norm === 'long' && tokens[n + 1]?.norm === 'before')) {
    draft.adverbs.push(norm);
    return n + 1;
  }
  if (norm === ',' && draft.adverbs.length + draft.negations + (draft.modal === undefined ? 0 : 1) > 0)
    return asideEnd(tokens, n);
  if (norm === ',' && be.has(tokens[n - 1]?.norm ?? '')) return asideEnd(tokens, n);
  return undefined;
}

function asideEnd(tokens: readonly Token[], n: number): number | undefined {
  for (let k = n + 1; k <= n + 6; k += 1) {
    if (tokens[k]?.norm === ',') return k + 1;
    if (tokens[k] === undefined || tokens[k]?.kind === 'punct') return undefined;
  }
  return undefined;
}

function auxiliary(tokens: readonly Token[], n: number, draft: Draft): number | undefined {
  const norm = tokens[n]?.norm ?? '';
  const modal = Object.hasOwn(modals, norm) ? modals[norm] : undefined;
  if (modal !== undefined && draft.modal === undefined) {
    draft.modal = modal;
    if (norm === 'cannot') draft.negations += 1;
    if (norm === 'shoulda' || norm === 'coulda') draft.perfect = true;
    return norm === 'ought' && tokens[n + 1]?.norm === 'to' ? n + 2 : n + 1;
  }
  if (norm === 'to' && draft.modal === 'should') return n + 1;
  if (be.has(norm)) return beForm(tokens, n, draft);
  if (norm === 'of' && draft.modal !== undefined && isPerfect(tokens, n + 1)) {
    draft.perfect = true;
    return n + 1;
  }
  if (have.has(norm) && isPerfect(tokens, n + 1)) {
    draft.perfect = true;
    return n + 1;
  }
  if (norm === "'d" && isPerfect(tokens, n + 1)) {
    draft.perfect = true;
    return n + 1;
  }
  if (['do', 'does', 'did'].includes(norm) && isDoSupport(tokens, n + 1)) {
    draft.did = true;
    draft.present = norm !== 'did';
    return n + 1;
  }
  return undefined;
}

function beForm(tokens: readonly Token[], n: number, draft: Draft): number {
  const norm = tokens[n]?.norm ?? '';
  if (tokens[n + 1]?.norm === 'supposed' && tokens[n + 2]?.norm === 'to') {
    draft.modal = 'supposed';
    return n + 3;
  }
  draft.voice = 'copular';
  draft.present = ['is', 'are', 'am', "'re", "'m"].includes(norm);
  return n + 1;
}

function isPerfect(tokens: readonly Token[], from: number): boolean {
  for (let n = from; n < from + 5; n += 1) {
    const norm = tokens[n]?.norm ?? '';
    if (isAdverb(norm) || negations.has(norm)) continue;
    if (phrases.some((phrase) => phrase[0] === norm && tokens[n + 1]?.norm === phrase[1])) {
      n += 1;
      continue;
    }
    return norm === 'been' || norm === 'had' || verbOf(norm)?.forms.has('pp') === true;
  }
  return false;
}

function isDoSupport(tokens: readonly Token[], from: number): boolean {
  for (let n = from; n < from + 5; n += 1) {
    const norm = tokens[n]?.norm ?? '';
    if (negations.has(norm)) return true;
    if (isAdverb(norm)) continue;
    return verbOf(norm)?.forms.has('base') === true;
  }
  return false;
}

function mainVerb(tokens: readonly Token[], n: number, draft: Draft): MainVerb | undefined {
  const norm = tokens[n]?.norm ?? '';
  const verb = verbOf(norm);
  if (have.has(norm) || norm === 'having') {
    if (draft.voice === 'copular') return undefined;
    if (norm !== 'had' && draft.modal === undefined && !draft.did) draft.present = true;
    return { lemma: 'have', at: n };
  }
  if (tokens[n]?.kind !== 'word') return undefined;
  if (verb === undefined)
    return draft.modal !== undefined && draft.voice === 'active' && !draft.perfect
      ? unknownBase(tokens, n, false)?.verb
      : undefined;
  if (draft.voice === 'copular') {
    if (verb.forms.has('ing') && norm.endsWith('ing')) draft.voice = 'progressive';
    else if (verb.forms.has('pp')) draft.voice = 'passive';
    else return undefined;
    return { lemma: verb.lemma, at: n };
  }
  if (verb.forms.has('ing') && !verb.forms.has('base')) return undefined;
  if (!draft.did && draft.modal === undefined && !draft.perfect && !verb.forms.has('past'))
    draft.present = true;
  return { lemma: verb.lemma, at: n };
}

function finish(
  tokens: readonly Token[],
  from: number,
  end: number,
  draft: Draft,
  first: MainVerb | undefined,
): VerbGroup {
  const chain: string[] = [];
  let main = first;
  let chainNegations = 0;
  while (main !== undefined && chainVerbs.has(main.lemma) && draft.voice !== 'passive' && chain.length < 4) {
    const next = linked(tokens, main.at + 1);
    if (next === undefined) break;
    chain.push(main.lemma);
    chainNegations += next.negated ? 1 : 0;
    main = next.verb;
  }
  return {
    from,
    to: main === undefined ? end : main.at + 1,
    ...(draft.modal === undefined ? {} : { modal: draft.modal }),
    perfect: draft.perfect,
    negated: draft.negations % 2 === 1,
    adverbs: draft.adverbs,
    voice: draft.voice,
    present: draft.present,
    ...(main === undefined ? {} : { main: main.lemma, mainAt: main.at }),
    chain,
    chainNegated: chainNegations % 2 === 1,
  };
}
