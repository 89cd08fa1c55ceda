import type { Candidate } from '../finding.ts';
import { phraseOf } from '../phrase.ts';
import type { Token } from '../tokens.ts';
import { words } from '../words.ts';
import { hasSystemReason } from './reasons.ts';
import type { Mention } from './mention.ts';
import type { Predicate } from './predicates.ts';

/** What the rules about one person's clause need to see. */
export type Clause = Predicate & {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** The file, to quote from. */
  readonly file: string;
};

/** The norms of the tokens after the verb, up to the clause's end. */
export const objectOf = (clause: Clause): readonly string[] =>
  clause.tokens.slice(clause.verb.to, clause.end).map((each) => each.norm);

/** The same up to the end of the sentence. */
export const restOf = (clause: Clause): readonly string[] =>
  clause.tokens.slice(clause.verb.to).map((each) => each.norm);

/** A system's reason follows, or the person's act is itself drawn as a consequence ("..., so the engineer went back"). */
export const isExplained = (clause: Clause): boolean =>
  ['so', 'therefore', 'hence'].includes(clause.tokens[clause.subject.from - 1]?.norm ?? '') ||
  hasSystemReason(clause.tokens, clause.mentions, clause.verb.to);

const instructed = words(
  'runbook procedure policy checklist documentation docs guide plan process handbook playbook manual step rule rules agreed planned instructed documented described asked requested prescribed announced told',
);

/** "..., as the runbook says", "according to step 4": what was done was what the system asked for. */
export function isOnInstruction(tokens: readonly Token[], from: number): boolean {
  return tokens.some((each, n) => {
    if (n < from) return false;
    const next = tokens.slice(n + 1, n + 4).map(({ norm }) => norm);
    const before = tokens[n - 1]?.norm ?? '';
    if (each.norm === 'as' && !['not', 'such', 'same', 'soon', 'long', 'well'].includes(before))
      return next.slice(0, 3).some((word) => instructed.has(word));
    const named =
      ['according', 'following', 'per'].includes(each.norm) && before !== 'not' && before !== 'without';
    return named && next.some((word) => instructed.has(word));
  });
}

/** A finding that reaches from the person to the verb, or further to `to`. */
export function blame(clause: Clause, rule: Candidate['rule'], to = clause.verb.to): Candidate {
  const act = actOf(clause);
  const range = { from: clause.subject.from, to: Math.max(to, clause.verb.to) };
  return { rule, ...range, ...(act === undefined ? {} : { act, undone: isUndone(clause) }) };
}

const givingUp = words('fail forget neglect omit refuse decline');

/** Whether the sentence is about something that was not done. */
function isUndone({ verb, subject }: Clause): boolean {
  const negated = (verb.negated !== subject.negative) !== verb.chainNegated;
  if (verb.modal !== undefined && verb.modal !== 'would') return !negated;
  return negated || verb.chain.some((each) => givingUp.has(each));
}

/** What was done or left undone, as words that fit after "to": "check the dashboard before starting the rollout". */
function actOf({ verb, tokens, file, end }: Clause): string | undefined {
  const { main, mainAt, voice } = verb;
  if (main === undefined || mainAt === undefined || voice === 'passive') return undefined;
  if (['have', 'be', 'forget'].includes(main)) return undefined;
  if (end <= mainAt + 1) return main;
  const rest = phraseOf(tokens, file, mainAt + 1, end);
  return rest === undefined ? undefined : `${main} ${rest}`;
}
