import type { BlameRule, Candidate } from '../finding.ts';
import { readingOf, strongest, weightsFrom } from '../scorer.ts';
import type { Reading, Weights } from '../scorer.ts';
import type { Token } from '../tokens.ts';
import type { Mention } from './mention.ts';
import { classesOf } from './semantics.ts';
import type { SemanticClass } from './semantics.ts';
import { signsOf } from './signs.ts';
import { verbOf } from './verbs.ts';
import { bias, table } from './weights.ts';

let weights: Weights | undefined;

// Reproach names people: where a sentence names nobody for certain, more has to speak for it.
const enough = -0.1;
const enoughOfNobody = 0.5;
/** A sentence that scores below this describes a system: a rule that fires in it has been misled. */
const farFromBlame = -3;

export type Verdict = {
  /** The sentence as a whole speaks against blame, whatever single phrases look like. */
  readonly harmless: boolean;
  /** The phrase that speaks most for blame, when enough does. */
  readonly found?: Candidate;
};

/** What a sentence as a whole says, by the fitted weights of its signs. */
export function verdictOn(tokens: readonly Token[], mentions: readonly Mention[]): Verdict {
  weights ??= weightsFrom(bias, table);
  const reading = readingOf(signsOf(tokens, mentions), weights, tokens.length);
  const personal =
    mentions.some(({ certainty }) => certainty === 'certain' || certainty === 'group') ||
    tokens.some(({ norm }) => pointing.has(norm));
  const harmless = reading.score < farFromBlame;
  const margin = personal ? reading.score - enough : (reading.score - enoughOfNobody) / 2;
  return margin < 0 || saysLittle(tokens, mentions)
    ? { harmless }
    : { harmless, found: candidateOf(tokens, reading, margin) };
}

// A few words leave too few signs to add up (these are the rules' business), and a list of people says nothing of them.
const fewestWords = 5;
const fewestBesidePeople = 3;

function saysLittle(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const said = tokens.flatMap(({ kind }, n) => (kind === 'word' ? [n] : []));
  const beside = said.filter((n) => !mentions.some(({ from, to }) => from <= n && n < to));
  return said.length < fewestWords || beside.length < fewestBesidePeople;
}

const pointing: ReadonlySet<string> = new Set(
  'he she they his her their him them someone somebody one nobody everyone anyone who whose whoever you your'.split(
    ' ',
  ),
);

function candidateOf(tokens: readonly Token[], { pull }: Reading, margin: number): Candidate {
  const { from, to } = strongest(pull);
  return { rule: ruleFor(tokens, pull), from, to, weighed: true, margin };
}

const kinds: readonly (readonly [BlameRule, readonly SemanticClass[]])[] = [
  ['sarcasm', ['praise', 'irony']],
  ['failed-to', ['omit', 'delay']],
  ['careless', ['attitude', 'belief', 'leisure']],
  ['should-have', ['standard']],
  ['hindsight', ['know', 'vivid']],
  ['counterfactual', ['condition']],
  ['contrast', ['contrast']],
  ['blame-word', ['punish']],
  ['person-failure', ['harm', 'slip', 'command', 'self']],
];

/** What kind of reproach it is: the kind whose words pull hardest. */
function ruleFor(tokens: readonly Token[], pull: readonly number[]): BlameRule {
  let best: BlameRule = 'person-failure';
  let most = 0;
  for (const [rule, classes] of kinds) {
    const sum = tokens.reduce((total, { norm }, n) => {
      const own = classesOf(norm, verbOf(norm)?.lemma);
      return own.some((each) => classes.includes(each)) ? total + Math.max(0, pull[n] ?? 0) : total;
    }, 0);
    if (sum > most) [best, most] = [rule, sum];
  }
  return best;
}
