import type { Candidate } from '../finding.ts';
import type { Token } from '../tokens.ts';
import { hasSystemReason } from './reasons.ts';
import type { Mention } from './mentions.ts';
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

export const isExplained = (clause: Clause): boolean =>
  hasSystemReason(clause.tokens, clause.mentions, clause.verb.to);

/** A finding that reaches from the person to the verb, or further to `to`. */
export function blame(clause: Clause, rule: Candidate['rule'], to = clause.verb.to): Candidate {
  const act = actOf(clause);
  return {
    rule,
    from: clause.subject.from,
    to: Math.max(to, clause.verb.to),
    ...(act === undefined ? {} : { act }),
  };
}

const longestAct = 120;

/** What was done or left undone, as words that fit after "to": "check the dashboard before starting the rollout". */
export function actOf(clause: Clause): string | undefined {
  const { main, mainAt } = clause.verb;
  if (main === undefined || mainAt === undefined || main === 'have' || main === 'be') return undefined;
  const last = clause.tokens[clause.end - 1];
  const verb = clause.tokens[mainAt];
  if (last === undefined || verb === undefined || last.start < verb.start) return undefined;
  const rest = clause.file.slice(verb.end, last.end).replaceAll(/\s+/g, ' ');
  const act = `${main}${rest}`.trim();
  return act.length > longestAct ? undefined : act;
}
