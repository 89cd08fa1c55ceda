import type { Roster } from '../people.ts';
import type { Token } from '../tokens.ts';
import { words } from '../words.ts';
import { isAdverb } from './adverbs.ts';
import { boundary, determiners, whole } from './mention.ts';
import type { Mention } from './mention.ts';
import { name } from './name.ts';
import {
  badWords,
  doubtfulHeads,
  machineModifiers,
  personModifiers,
  roleHeads,
  teamHeads,
  thingHeads,
} from './nouns.ts';
import { verbOf } from './verbs.ts';

const certainPronouns = words('he she i you someone somebody anyone anybody everyone everybody whoever');
const negativePronouns = words('nobody no-one noone');
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
