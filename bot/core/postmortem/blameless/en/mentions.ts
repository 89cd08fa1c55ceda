import { doubtfulNames, givenNames, thingNames } from '../names.ts';
import type { Roster } from '../people.ts';
import type { Token } from '../tokens.ts';
import { bare, words } from '../words.ts';
import {
  badWords,
  doubtfulHeads,
  machineModifiers,
  personModifiers,
  roleHeads,
  teamHeads,
  thingHeads,
} from './nouns.ts';
import { isAdverb } from './verb-group.ts';
import { verbOf } from './verbs.ts';

/**
 * How sure it is that the phrase means people. `certain`: a handle, a known name, a role, "somebody". `group`: a team.
 * `we`: the writer's side speaking of itself. `doubtful`: an unknown capitalised word, "they", "operations": a person only
 * where the verb is one that only people do.
 */
export type Certainty = 'certain' | 'group' | 'we' | 'doubtful';

export type Mention = {
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
  /** One word that may stand for a system as well ("Bo" the service): looks at the verb first. */
  readonly name: boolean;
  /** "nobody", "none of us": the negation is in the subject. */
  readonly negative: boolean;
};

const certainPronouns = words('he she i you someone somebody anyone anybody everyone everybody whoever');
const negativePronouns = words('nobody no-one noone');
const determiners =
  words(`the a an our my your his her their this these those some any each every no one two three four five
  several both another either neither whichever what which most many few all that such`);
const boundary =
  words(`and or but nor if when while because since as that than then so to of in on at by for from with into
  over under after before until unless although though whereas who whom whose which where why how is are was were be been
  has have had do does did not never should could would might must may can will shall ought he she it they we i you about
  against during without within through via per also only just even still`);

/** All phrases of a sentence that mean people, in order, not overlapping. */
export function mentionsOf(tokens: readonly Token[], roster: Roster): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const mention = mentionAt(tokens, at, roster, mentions.at(-1)?.to ?? 0);
    if (mention === undefined) continue;
    mentions.push(mention);
    at = mention.to - 1;
  }
  return mentions;
}

function mentionAt(tokens: readonly Token[], at: number, roster: Roster, floor: number): Mention | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'code' || token.kind === 'punct') return undefined;
  if (token.kind === 'handle') return whole(at, at + 1, 'certain');
  return (
    knownRole(tokens, at, roster) ??
    pronoun(tokens, at) ??
    titled(tokens, at) ??
    role(tokens, at, floor) ??
    name(tokens, at, roster)
  );
}

const whole = (from: number, to: number, certainty: Certainty, more: Partial<Mention> = {}): Mention => ({
  from,
  to,
  certainty,
  name: false,
  negative: false,
  ...more,
});

function knownRole(tokens: readonly Token[], at: number, roster: Roster): Mention | undefined {
  for (let length = Math.min(roster.longestRole, tokens.length - at); length > 0; length -= 1) {
    const phrase = tokens
      .slice(at, at + length)
      .map((each) => each.norm)
      .join(' ');
    const before = tokens[at - 1];
    const from = before !== undefined && determiners.has(before.norm) ? at - 1 : at;
    if (roster.roles.has(phrase)) return whole(from, at + length, 'certain');
  }
  return undefined;
}

function pronoun(tokens: readonly Token[], at: number): Mention | undefined {
  const { norm = '', form = '' } = tokens[at] ?? {};
  const next = tokens[at + 1]?.norm;
  if (norm === 'we') return whole(at, at + 1, 'we');
  if (norm === 'they') return whole(at, at + 1, 'doubtful');
  if (norm === 'i' && form === 'I') return whole(at, at + 1, 'certain');
  if (negativePronouns.has(norm)) return whole(at, withElse(tokens, at + 1), 'certain', { negative: true });
  if (norm === 'no' && (next === 'one' || next === '-one') && !isHead(tokens[at + 2]?.norm))
    return whole(at, withElse(tokens, at + 2), 'certain', { negative: true });
  if (norm === 'i' || norm === 'you' || !certainPronouns.has(norm))
    return norm === 'you' ? whole(at, at + 1, 'certain') : ofUs(tokens, at);
  return whole(at, withElse(tokens, at + 1), 'certain');
}

const isHead = (norm: string | undefined): boolean =>
  norm !== undefined && (roleHeads.has(norm) || teamHeads.has(norm));

const withElse = (tokens: readonly Token[], at: number): number => {
  const end = tokens[at]?.norm === 'else' ? at + 1 : at;
  return tokens[end]?.norm === 'of' && tokens[end + 1]?.norm === 'us' ? end + 2 : end;
};

/** "none of us", "some of them", "not one of the reviewers" is a role phrase and found there. */
function ofUs(tokens: readonly Token[], at: number): Mention | undefined {
  const { norm = '' } = tokens[at] ?? {};
  if (!['none', 'neither', 'one', 'some', 'all', 'most', 'many', 'half', 'both', 'few', 'any'].includes(norm))
    return undefined;
  if (tokens[at + 1]?.norm !== 'of' || !['us', 'them', 'those'].includes(tokens[at + 2]?.norm ?? ''))
    return undefined;
  const before = tokens.slice(0, at).some((each) => roleHeads.has(each.norm) || each.kind === 'handle');
  const certainty = tokens[at + 2]?.norm === 'us' || before ? 'certain' : 'doubtful';
  return whole(at, at + 3, certainty, { negative: norm === 'none' || norm === 'neither' });
}

const titles = words('mr mrs ms dr prof mister madam sir');

/** "Mr. Okafor", "Dr Chen". */
function titled(tokens: readonly Token[], at: number): Mention | undefined {
  const token = tokens[at];
  if (token === undefined || !token.capital || !titles.has(token.norm)) return undefined;
  const from = tokens[at + 1]?.norm === '.' ? at + 2 : at + 1;
  let to = from;
  while (to < from + 3 && tokens[to]?.capital === true) to += 1;
  return to === from ? undefined : whole(at, to, 'certain', { name: true });
}

// In the company of these words an operator is a program of Kubernetes.
const machinery =
  words(`kubernetes k8s reconcile reconciles reconciled reconciling crd crds webhook statefulset deployment daemonset
  controller helm custom resource resources namespace finalizer finalizers operand leader-election manifest pod pods quorum elected
  heartbeat heartbeats shard shards replica replicas lock locks scheduler topic partition lease`);
const personUnlessMachine =
  /^(?:operator|manager|owner|expert|individual|writer|specialist|member|junior|senior|hire|handler)s?$/;
const posts = words('duty call shift charge watch');

function role(tokens: readonly Token[], at: number, floor: number): Mention | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const { norm } = token;
  const group = teamHeads.has(norm);
  if (!group && !roleHeads.has(norm)) return undefined;
  if (isPartOfThing(tokens, at)) return undefined;
  const { from, determined } = startOf(tokens, at, floor);
  const modifiers = tokens.slice(from, at).map((each) => each.norm);
  const before = tokens[at - 1]?.norm ?? '';
  if (machineModifiers.has(before) && doubtfulHeads.has(norm)) return undefined;
  if (/^agents?$/.test(norm) && !/^(?:support|customer|service|desk|call|field)$/.test(before))
    return undefined;
  if (norm.startsWith('on-call') && !determined) return undefined;
  if (/^leads?$/.test(norm) && (!determined || isLeading(tokens, at, from))) return undefined;
  const quantity = modifiers[0] ?? '';
  const negative =
    ['no', 'neither'].includes(quantity) ||
    tokens[from - 1]?.norm === 'nor' ||
    ['none', 'neither'].includes(tokens[from - 2]?.norm ?? '');
  const post =
    ['on', 'in', 'at'].includes(tokens[at + 1]?.norm ?? '') && posts.has(tokens[at + 2]?.norm ?? '');
  const plain =
    determined && personUnlessMachine.test(norm) && !tokens.some((each) => machinery.has(each.norm));
  if (post || plain) return whole(from, at + 1, 'certain', { negative });
  if (
    doubtfulHeads.has(norm) &&
    (norm === 'operations' || !modifiers.some((each) => personModifiers.has(each)))
  ) {
    return isLoneDoubt(tokens, at, determined) ? undefined : whole(from, at + 1, 'doubtful', { negative });
  }
  return whole(from, at + 1, group ? 'group' : 'certain', { negative });
}

/** "this lead to errors", "the lead time": no person. */
const isLeading = (tokens: readonly Token[], at: number, from: number): boolean =>
  /^(?:times?)$/.test(tokens[at + 1]?.norm ?? '') ||
  (/^(?:to|the)$/.test(tokens[at + 1]?.norm ?? '') &&
    !/^(?:a|an|the|our|no|every|any|one)$/.test(tokens[from]?.norm ?? ''));

/** "support", "lead", "half", "primary" as plain words. */
function isLoneDoubt(tokens: readonly Token[], at: number, determined: boolean): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (
    [
      'half',
      'secondary',
      'primary',
      'senior',
      'junior',
      'head',
      'lead',
      'individual',
      'expert',
      'hire',
      'side',
    ].includes(norm)
  ) {
    return !determined || norm === 'half' || norm === 'side';
  }
  return (
    !determined && ['support', 'security', 'shift', 'desk', 'staff', 'engineering'].includes(norm) && at > 0
  );
}

function isPartOfThing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== 'word' || !next.spaced) return false;
  const known = roleHeads.has(next.norm) || teamHeads.has(next.norm) || thingHeads.has(next.norm);
  return (known || isPlainNoun(next)) && !thingVerb(tokens, at);
}

/** A word that is no verb, no small word and no name: with the role before it one thing ("the support feature"). */
const isPlainNoun = (token: Token): boolean =>
  !token.capital &&
  /^[a-z][a-z-]{3,}$/.test(token.norm) &&
  !boundary.has(token.norm) &&
  !determiners.has(token.norm) &&
  !isAdverb(token.norm) &&
  verbOf(token.norm) === undefined &&
  !/^(?:else|alike|being|having|like|more|less|ago|there|here|upon|among|amongst|behind|beside|besides|without|above|below|near|despite|except|whilst|overnight|tonight|today|yesterday|responsible|concerned|involved|available|unable|able|unaware|aware|asleep|alone|awake|worth|too|very|much|well|back|present)$/.test(
    token.norm,
  );

/** "the engineer checks the list": a thing word that is the verb here, because a determiner follows. */
function thingVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  const after = tokens[at + 2]?.norm ?? '';
  return verbOf(next) !== undefined && determiners.has(after);
}

function startOf(tokens: readonly Token[], at: number, floor: number): { from: number; determined: boolean } {
  let from = at;
  for (let n = at - 1; n >= Math.max(floor, at - 6); n -= 1) {
    const token = tokens[n];
    if (token === undefined || token.kind === 'punct' || token.kind === 'code') {
      if (token?.norm === '-' || token?.norm === '/') continue;
      break;
    }
    if (isNumber(token.norm) && determiners.has(tokens[n - 1]?.norm ?? '')) continue;
    if (determiners.has(token.norm))
      return { from: isNegatedQuantity(tokens, n) ? n - 1 : n, determined: true };
    if (token.norm === "'s") return { from: n - 1, determined: true };
    if (boundary.has(token.norm)) break;
    if (isModifier(token)) from = n;
    else if (
      verbOf(token.norm)?.forms.has('past') === true &&
      !/^(?:experienced|tired|trained)/.test(token.norm)
    )
      break;
  }
  return { from, determined: false };
}

const isNumber = (norm: string): boolean =>
  /^(?:two|three|four|five|six|seven|\d+|several|few|many)$/.test(norm);

const isNegatedQuantity = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'one' && ['no', 'not'].includes(tokens[at - 1]?.norm ?? '');

const isModifier = (token: Token): boolean =>
  personModifiers.has(token.norm) ||
  badWords.has(token.norm) ||
  /^\d+$/.test(token.norm) ||
  roleHeads.has(token.norm);

const notNames =
  words(`the a an this that these those it its in on at by for from with of to and or but nor so yet if when
  while because since as after before until unless although though whereas who whom whose which what where why how is are
  was were be been being has have had do does did not never no should could would might must may can will shall all any
  some each every both few more most other such only own same than too very just now here there then once again also
  even still already almost always often maybe perhaps however therefore thus hence instead meanwhile otherwise nothing
  something everything anything one two three four five six seven eight nine ten first second third next last new old
  thanks thank please see note todo fix add make use run set get let give take keep put clearly obviously great good
  surprisingly finally surely`);

function name(tokens: readonly Token[], at: number, roster: Roster): Mention | undefined {
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
  if (next === undefined || wordEndings.test(tokens[at]?.norm ?? '')) return false;
  return afterSubject.has(next.norm) || next.norm === "'s" || verbOf(next.norm)?.forms.has('past') === true;
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
