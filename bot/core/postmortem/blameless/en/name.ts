import { doubtfulNames, givenNames, thingNames } from '../names.ts';
import type { Roster } from '../people.ts';
import type { Token } from '../tokens.ts';
import { bare, words } from '../words.ts';
import { boundary, determiners, whole } from './mention.ts';
import type { Mention } from './mention.ts';
import { thingHeads } from './nouns.ts';
import { humanVerbs, verbOf } from './verbs.ts';

const notNames =
  words(`the a an this that these those it its in on at by for from with of to and or but nor so yet if when
  while because since as after before until unless although though whereas who whom whose which what where why how is are
  was were be been being has have had do does did not never no should could would might must may can will shall all any
  some each every both few more most other such only own same than too very just now here there then once again also
  even still already almost always often maybe perhaps however therefore thus hence instead meanwhile otherwise nothing
  something everything anything one two three four five six seven eight nine ten first second third next last new old
  thanks thank please see note todo fix add make use run set get let give take keep put clearly obviously great good
  surprisingly finally surely`);

/** A person's name that begins at `at`: known, common, or a capitalised word that a verb has to confirm. */
export function name(tokens: readonly Token[], at: number, roster: Roster): Mention | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  const key = bare(token.norm);
  const known = roster.names.has(key);
  if (!token.capital && !known && !isLowerName(tokens, at, key)) return undefined;
  if (!isNameShaped(tokens, at, known)) return undefined;
  const to = endOfName(tokens, at, roster);
  if (isThingName(tokens, at, to, known)) return undefined;
  if (isArticle(tokens, at)) return undefined;
  if (known) return whole(at, to, doubtfulNames.has(key) ? 'doubtful' : 'certain', { name: true });
  if (notNames.has(key) && key !== 'an') return undefined;
  if (doubtfulNames.has(key)) return whole(at, to, to > at + 1 ? 'certain' : 'doubtful', { name: true });
  if (givenNames.has(key)) return whole(at, to, 'certain', { name: true });
  if (thingNames.has(key) || notNames.has(key)) return undefined;
  if (startsSentence(tokens, at) && !opensAsName(tokens, at, to)) return undefined;
  return whole(at, to, 'doubtful', { name: true });
}

const afterSubject = words(
  'had has did does should could would might must never ought who also only simply just',
);
const wordEndings =
  /(?:s|ing|ed|ly|tion|sion|ment|ness|er|or|ity|al|ic|ive|ance|ence|ist|ism|age|ure|ware|ful|ous|ble|ant|ent|ship|log|base|work|load|time|end|side|out|up|day|ch|ck|sh|th|st|nd|ct|pt|xt|rt|ud|ee|ay|ow|ue)$/;

/** An unknown word at the start of a sentence: a name perhaps, if it ends like few English words and a verb follows. */
function opensAsName(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[to];
  if (next === undefined) return false;
  const verb = verbOf(next.norm);
  if (verb?.forms.has('past') === true && humanVerbs.has(verb.lemma) && next.norm.endsWith('ed')) return true;
  if (next.norm === 'forgot') return true;
  if (wordEndings.test(tokens[at]?.norm ?? '')) return false;
  return afterSubject.has(next.norm) || next.norm === "'s" || verb?.forms.has('past') === true;
}

/** A name of the list that was typed in small letters, where no English word is meant. */
function isLowerName(tokens: readonly Token[], at: number, key: string): boolean {
  if (!givenNames.has(key) || lowerWords.has(key)) return false;
  const next = tokens[at + 1]?.norm ?? '';
  return (
    startsSentence(tokens, at) ||
    ["'s", 'forgot', 'should', 'failed', 'did', 'never', 'ignored', 'had'].includes(next)
  );
}

const lowerWords =
  words(`an long my son sang do hang can dung thu tin men sen song tam tan dat bill bob dean art jack jim joy
  mark rob ron will grant drew sue may pat nick frank rich ray rose dan don ed ben max per sky ross van ping ha ho la le
  lam lien loan mai tra trong hung thai kim kai ali ian june april petra mei ram jun li liu lo lee ma sam sally vu vy anh
  nga chi di to lea stella leo tim tom ting bao ninh phat phong loc loi hai hoa hong thong trinh gary carol faith`);

const isNameShaped = (tokens: readonly Token[], at: number, known: boolean): boolean => {
  const form = tokens[at]?.form ?? '';
  if (known) return true;
  if (!/^[\p{L}\p{M}'-]{2,20}$/u.test(form)) return false;
  if (!/\p{Lu}.*\p{Lu}/u.test(form) || /[-'].*\p{Lu}/u.test(form)) return true;
  // A sentence in capitals: its names look like abbreviations.
  return form === form.toUpperCase() && givenNames.has(bare(form.toLowerCase())) && isShouted(tokens[at + 1]);
};

const isShouted = (token: Token | undefined): boolean =>
  token !== undefined && token.form.length > 2 && token.form === token.form.toUpperCase();

/** "An Tran", "Bo Nguyen Van", "Mary-Jane O'Neil": capitalised words that follow directly. */
function endOfName(tokens: readonly Token[], at: number, roster: Roster): number {
  let to = at + 1;
  while (to < at + 4) {
    const next = tokens[to];
    if (
      next === undefined ||
      next.kind !== 'word' ||
      !next.capital ||
      !/^[\p{L}\p{M}'-]{2,20}\.?$/u.test(next.form)
    )
      break;
    if (
      next.form.length > 2 &&
      next.form === next.form.toUpperCase() &&
      (boundary.has(next.norm) || verbOf(next.norm) !== undefined)
    )
      break;
    if (thingHeads.has(next.norm) || (thingNames.has(next.norm) && !roster.surnames.has(bare(next.norm))))
      break;
    to += 1;
  }
  return to;
}

function isThingName(tokens: readonly Token[], from: number, to: number, known: boolean): boolean {
  const before = tokens[from - 1]?.norm ?? '';
  const next = tokens[to];
  if (
    !known &&
    ['the', 'a', 'an', 'our', 'each', 'every', 'service', 'cluster', 'called', 'named', 'region'].includes(
      before,
    )
  )
    return true;
  if (known && ['service', 'host', 'cluster', 'app', 'named', 'called'].includes(before)) return true;
  if (next === undefined || next.norm === "'s") return false;
  if (next.kind === 'word' && thingHeads.has(next.norm))
    return verbOf(next.norm) === undefined || !determiners.has(tokens[to + 1]?.norm ?? '');
  return isThingApposition(tokens, to);
}

/** "Bo, the billing service, failed to start". */
function isThingApposition(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.norm !== ',' && tokens[to]?.norm !== '(') return false;
  if (!['the', 'our', 'a', 'an'].includes(tokens[to + 1]?.norm ?? '')) return false;
  for (let n = to + 2; n < Math.min(tokens.length, to + 7); n += 1) {
    const norm = tokens[n]?.norm ?? '';
    if ([',', ')', 'that', 'which', 'who'].includes(norm)) return false;
    if (thingHeads.has(norm)) return [',', ')'].includes(tokens[n + 1]?.norm ?? '');
  }
  return false;
}

/** "An" at the start of a sentence is a name only before a verb, an adverb or a comma. */
function isArticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.form !== 'An' || next === undefined || !startsSentence(tokens, at)) return false;
  if (next.norm === "'s" || next.kind === 'punct' || next.capital) return false;
  if (boundary.has(next.norm) || next.norm === 'ought') return next.norm === 'even' || next.norm === 'about';
  if (next.norm.endsWith('ly')) return !isVerbBeforeObject(tokens, at + 2);
  const verb = verbOf(next.norm);
  if (verb === undefined || !(verb.forms.has('past') || verb.forms.has('s'))) return true;
  // "An assumed role name is ..." against "An assumed that ...": an article stands before a vowel and a noun follows.
  const after = tokens[at + 2];
  return (
    /^[aeiou]/.test(next.norm) &&
    after?.kind === 'word' &&
    !boundary.has(after.norm) &&
    !determiners.has(after.norm) &&
    verbOf(tokens[at + 3]?.norm ?? '') !== undefined
  );
}

function isVerbBeforeObject(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (verbOf(tokens[at]?.norm ?? '')?.forms.has('past') !== true) return false;
  return (
    after === undefined ||
    after.kind !== 'word' ||
    after.capital ||
    determiners.has(after.norm) ||
    boundary.has(after.norm)
  );
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'punct' && /^[.!?:;"“(•–—-]$/.test(before.norm));
}
