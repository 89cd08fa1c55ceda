import type { Candidate } from '../finding.ts';
import { lineOf } from '../line.ts';
import type { Mark } from '../line.ts';
import { matchesOf } from '../pattern.ts';
import type { Roster } from '../people.ts';
import type { Token } from '../tokens.ts';
import { words } from '../words.ts';
import { byAgent, owned } from './agent-rules.ts';
import { isOnInstruction, type Clause } from './clause.ts';
import { chainFailure, neglect, shouldHave, slowness } from './duty-rules.ts';
import { reasonOfTrouble, stubbornness, unnamedHand } from './consequence-rules.ts';
import { badResult, badState } from './bad-end.ts';
import { badlyDone } from './badly-done.ts';
import { destruction, fault } from './fault-rules.ts';
import { mentionsOf } from './mentions.ts';
import type { Mention } from './mention.ts';
import { badWords, careWords, personModifiers, roleHeads } from './nouns.ts';
import { verdictOn } from './overall.ts';
import { patterns } from './rules/index.ts';
import { predicatesOf } from './predicates.ts';

const clauseRules = [
  shouldHave,
  chainFailure,
  fault,
  destruction,
  badlyDone,
  neglect,
  slowness,
  badState,
  badResult,
  unnamedHand,
  stubbornness,
  reasonOfTrouble,
] as const;

/** What blames in one English sentence; overlaps are not settled yet. */
export function analyseEnglish(tokens: readonly Token[], file: string, roster: Roster): readonly Candidate[] {
  const mentions = mentionsOf(tokens, roster);
  const line = lineOf(tokens, marksOf(tokens, mentions));
  const found: Candidate[] = [];
  for (const predicate of predicatesOf(tokens, mentions)) {
    const clause: Clause = { ...predicate, tokens, mentions, file };
    const candidate = firstOf(clause);
    if (candidate !== undefined) found.push(candidate);
  }
  for (const mention of mentions) {
    const later = ` ${tokens
      .slice(mention.to, mention.to + 8)
      .map((each) => each.norm)
      .join(' ')} `;
    found.push(
      ...[byAgent(tokens, mention, later), owned(tokens, mention)].filter((each) => each !== undefined),
    );
  }
  const ruled = [...found, ...matchesOf({ line, tokens, file }, patterns)];
  const verdict = verdictOn(tokens, mentions);
  if (verdict.harmless) return [];
  return ruled.length > 0 || verdict.found === undefined ? ruled : [verdict.found];
}

function firstOf(clause: Clause): Candidate | undefined {
  for (const rule of clauseRules) {
    const candidate = rule(clause);
    if (candidate === undefined) continue;
    const { tokens, verb } = clause;
    if (candidate.rule === 'person-failure' && isOnInstruction(tokens, verb.to)) return undefined;
    return candidate;
  }
  return undefined;
}

const articles = words('the a an our my your his her their this these those');
const telling =
  words(`experienced inexperienced senior junior trained tired seasoned second third additional extra further other more
  less better single any every competent careful attentive sensible reasonable decent certain so-called different real proper
  overzealous overeager distracted stubborn impatient overconfident hapless sleepy bored well-meaning rogue confused same
  local resident brave dear favourite favorite esteemed clever beloved own great mighty famous legendary most`);

/** People as one mark each; words that compare or single out ("any other", "a more experienced") stay readable. */
function marksOf(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mark[] {
  return mentions.flatMap((mention) => {
    const last = tokens[mention.to - 1];
    if (last === undefined) return [];
    const mark = mention.certainty === 'doubtful' ? '<n>' : '<p>';
    const to = endOfPost(tokens, mention.to);
    if (mention.name || last.kind === 'handle') return [{ from: mention.from, to, mark }];
    if (!roleHeads.has(last.norm) && !isTeamLike(mention)) return [];
    if (mention.certainty === 'doubtful') return [];
    return [{ from: startOfMark(tokens, mention), to, mark }];
  });
}

/** Where the mark begins: the whole phrase, or only its plain part if a word of it compares, counts or judges. */
function startOfMark(tokens: readonly Token[], mention: Mention): number {
  const before = tokens.slice(mention.from, mention.to - 1).map((each) => each.norm);
  if (
    articles.has(before[0] ?? '') &&
    !before.some((each) => telling.has(each) || badWords.has(each) || careWords.has(each))
  )
    return mention.from;
  let from = mention.to - 1;
  while (from > mention.from && isPlain(tokens[from - 1]?.norm ?? '')) from -= 1;
  return from > mention.from && articles.has(tokens[from - 1]?.norm ?? '') ? from - 1 : from;
}

const posts = [
  'on duty',
  'on call',
  'on shift',
  'in charge',
  'on watch',
  'at the wheel',
  'in question',
  'of the day',
  'that night',
  'of the week',
];

/** "the engineer on duty": what says where somebody stood belongs to the person. */
function endOfPost(tokens: readonly Token[], at: number): number {
  const hit = posts.find((post) => post.split(' ').every((each, n) => tokens[at + n]?.norm === each));
  return hit === undefined ? at : at + hit.split(' ').length;
}

const isTeamLike = (mention: Mention): boolean => mention.certainty === 'group';

const isPlain = (norm: string): boolean =>
  (personModifiers.has(norm) && !telling.has(norm)) || roleHeads.has(norm);
