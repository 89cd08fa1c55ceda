import { textsFor } from '../../texts/index.ts';
import type { Texts } from '../../texts/index.ts';
import type { BlameRule, Candidate, Language } from './finding.ts';

type Advice = { readonly why: string; readonly suggestion: string };
type Sentences = Texts['blameless'];

export type AdviceTexts = Readonly<Record<Language, Sentences>>;

/** The sentences of both languages, plain: findings are data, whoever shows them escapes. */
export const adviceTexts = (): AdviceTexts => ({
  en: textsFor('en').blameless,
  vi: textsFor('vi').blameless,
});

const whys: Readonly<Record<BlameRule, (t: Sentences) => string>> = {
  'person-failure': (t) => t.personFailureWhy(),
  'failed-to': (t) => t.failedToWhy(),
  forgot: (t) => t.forgotWhy(),
  'should-have': (t) => t.shouldHaveWhy(),
  'by-agent': (t) => t.byAgentWhy(),
  'human-error': (t) => t.humanErrorWhy(),
  careless: (t) => t.carelessWhy(),
  'blame-word': (t) => t.blameWordWhy(),
  hindsight: (t) => t.hindsightWhy(),
  'single-cause': (t) => t.singleCauseWhy(),
  counterfactual: (t) => t.counterfactualWhy(),
  contrast: (t) => t.contrastWhy(),
  sarcasm: (t) => t.sarcasmWhy(),
  intensifier: (t) => t.intensifierWhy(),
};

/** Why a rule marks phrases; undefined for a rule of another version. */
export const whyOf = (rule: string, { blameless }: Texts): string | undefined =>
  Object.hasOwn(whys, rule) ? whys[rule as BlameRule](blameless) : undefined;

/** Why the phrase was marked and how the same can be said of the system, filled from the sentence where it has the words. */
export function adviceFor(candidate: Candidate, text: string, sentences: Sentences): Advice {
  return { why: whys[candidate.rule](sentences), suggestion: suggestionFor(candidate, text, sentences) };
}

function suggestionFor(candidate: Candidate, text: string, t: Sentences): string {
  const { act, thing } = candidate;
  const phrase = text.replaceAll(/\s+/g, ' ');
  switch (candidate.rule) {
    case 'person-failure':
      return act === undefined ? t.personFailurePlain() : acted(candidate, act, t);
    case 'failed-to':
      return act === undefined ? t.failedToPlain() : acted(candidate, act, t);
    case 'should-have':
      return act === undefined ? t.shouldHavePlain() : acted(candidate, act, t);
    case 'forgot':
      return act === undefined ? t.forgotPlain() : t.reminder({ act });
    case 'by-agent':
      return thing === undefined ? t.byAgentPlain() : t.withoutWho({ done: thing });
    case 'single-cause':
      return thing === undefined ? t.singleCausePlain() : t.oneFactor({ thing });
    case 'hindsight':
      return t.withoutWord({ phrase });
    case 'human-error':
      return t.humanErrorPlain();
    case 'careless':
      return t.carelessPlain();
    case 'blame-word':
      return t.blameWordPlain();
    case 'counterfactual':
      return t.counterfactualPlain();
    case 'contrast':
      return t.contrastPlain();
    case 'sarcasm':
      return t.sarcasmPlain();
    case 'intensifier':
      return t.intensifierPlain();
  }
}

const acted = (candidate: Candidate, act: string, t: Sentences): string =>
  candidate.undone === true ? t.unasked({ act }) : t.possible({ act });
