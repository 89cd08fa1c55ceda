import type { Locale } from '../../texts/index.ts';

/** From "says it of a person" to "says it in general"; where phrases overlap, the first of these is reported. */
export const blameRules = [
  'should-have',
  'by-agent',
  'forgot',
  'human-error',
  'counterfactual',
  'contrast',
  'sarcasm',
  'failed-to',
  'person-failure',
  'blame-word',
  'careless',
  'hindsight',
  'single-cause',
  'intensifier',
] as const;

export type BlameRule = (typeof blameRules)[number];

/** One phrase that blames. `line` and `column` count from 1; `column` and `length` are UTF-16 units of the file as it is. */
export type Finding = {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** Exactly the slice of the file at that place. */
  readonly text: string;
  readonly rule: BlameRule;
  /** One sentence, in the language of the checked sentence. */
  readonly why: string;
  /** The same matter in terms of the system, in the language of the checked sentence. */
  readonly suggestion: string;
};

/** Somebody the check can recognise beyond what it sees by itself: names, handles and what this person is called by role. */
export type KnownPerson = { readonly names: readonly string[]; readonly roles?: readonly string[] };

/** A phrase found by a language's rules: a range of token indexes of one sentence, before overlaps are settled. */
export type Candidate = {
  readonly rule: BlameRule;
  readonly from: number;
  readonly to: number;
  /** What the person did or left undone, in words that fit a suggestion: after "to" in English, as it stands in Vietnamese. */
  readonly act?: string;
  /** `act` is what was not done. */
  readonly undone?: boolean;
  /** The thing that is spoken of: the one cause, the participle of "was misconfigured by". */
  readonly thing?: string;
  /** Found by the weights of the sentence, not by a rule: says something of whole sentences, nothing of labels. */
  readonly weighed?: true;
  /** Of a weighed one: by how much (log-odds) it passes what a sentence on its own needs. */
  readonly margin?: number;
};

export type Language = Locale;
