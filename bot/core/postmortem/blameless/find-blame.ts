import { analyseEnglish } from './en/analyse.ts';
import type { Candidate, Finding, KnownPerson, Language } from './finding.ts';
import { languageOf } from './language.ts';
import { linesOf, positions } from './lines.ts';
import { proseOf } from './markdown.ts';
import type { Block, Prose } from './markdown.ts';
import { rosterOf } from './people.ts';
import type { Roster } from './people.ts';
import { adviceFor, adviceTexts } from './rewrite.ts';
import type { AdviceTexts } from './rewrite.ts';
import { settled } from './select.ts';
import { quotesOf, sentencesOf } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import { analyseVietnamese } from './vi/analyse.ts';

export type BlameOptions = {
  /** The language of the whole text. Without it: `lang` of the front matter, else each paragraph's own. */
  readonly locale?: Language;
  /** People to recognise beyond handles, roles and common names. */
  readonly people?: readonly KnownPerson[];
};

type Spot = {
  readonly start: number;
  readonly end: number;
  readonly candidate: Candidate;
  readonly language: Language;
};

/**
 * What blames people in a Markdown text, in the order of the text. Deterministic: rules over the structure of sentences,
 * English and Vietnamese; cost grows with the length of the text. The rules and what they miss: docs/reference/blameless.md.
 */
export function findBlame(markdown: string, options: BlameOptions = {}): readonly Finding[] {
  const prose = proseOf(markdown);
  const roster = rosterOf(options.people ?? []);
  const fixed = options.locale ?? languageNamed(prose.lang);
  const fallback = fixed ?? mostOf(prose);
  const sentences = prose.blocks.flatMap((block) => {
    const language = fixed ?? languageOf(prose.text.slice(block.start, block.end)) ?? fallback;
    return spotsOf(markdown, prose, block, language, roster);
  });
  const least = leastMargin(sentences);
  const spots = sentences.flat().filter(({ candidate }) => (candidate.margin ?? least) >= least);
  const place = positions(linesOf(markdown));
  const texts = adviceTexts();
  return spots.map((spot) => findingOf(markdown, spot, place(spot.start), texts));
}

/**
 * By how much a sentence's signs have to pass the mark in this text: nothing in a sentence on its own or among reproaches,
 * more the longer a text goes on that reads like a report, where a sign here and there means little. It is the log-odds of
 * the share of reproaches in the text, by its own sentences and an imagined one that is half a reproach.
 */
function leastMargin(sentences: readonly (readonly Spot[])[]): number {
  const reproaches = sentences.reduce((sum, spots) => sum + likelihood(spots), 0);
  const share = (reproaches + 0.5) / (sentences.length + 1);
  return Math.max(0, Math.log((1 - share) / share));
}

const byRule = 0.9;

function likelihood(spots: readonly Spot[]): number {
  const [first] = spots;
  if (first === undefined) return 0;
  const { margin } = first.candidate;
  return margin === undefined ? byRule : 1 / (1 + Math.exp(-margin));
}

const languageNamed = (name: string | undefined): Language | undefined =>
  name === undefined ? undefined : /^vi\b/i.test(name) ? 'vi' : /^en\b/i.test(name) ? 'en' : undefined;

// The language of paragraphs that say too little to tell is that of the text's beginning.
const sample = 20_000;

const mostOf = (prose: Prose): Language => languageOf(prose.text.slice(0, sample)) ?? 'en';

function spotsOf(
  file: string,
  prose: Prose,
  block: Block,
  language: Language,
  roster: Roster,
): readonly (readonly Spot[])[] {
  const quotes = quotesOf(prose, block);
  return sentencesOf(prose, block).flatMap((sentence): readonly (readonly Spot[])[] => {
    const tokens = tokensOf(prose.text.slice(sentence.start, sentence.end), sentence.start);
    if (tokens.filter((each) => each.kind !== 'punct').length < fewestWords) return [];
    const analyse = language === 'en' ? analyseEnglish : analyseVietnamese;
    const found = settled(analyse(tokens, file, roster).filter((each) => countsIn(sentence, tokens, each)));
    return [
      found
        .map((candidate) => spotOf(tokens, candidate, language))
        .filter((spot): spot is Spot => spot !== undefined)
        .filter((spot) => !isCited(prose, spot, sentence, tokens, quotes)),
    ];
  });
}

// Less than this says nothing of anybody.
const fewestWords = 2;

// A heading is a label: "Root cause", "Human error", "What should have happened" accuse nobody.
const personal: ReadonlySet<string> = new Set([
  'person-failure',
  'failed-to',
  'forgot',
  'by-agent',
  'sarcasm',
  'contrast',
]);

const countsIn = (sentence: Sentence, tokens: readonly Token[], candidate: Candidate): boolean => {
  if (sentence.kind === 'prose') return true;
  if (candidate.weighed === true) return false;
  if (asking.has(tokens[0]?.norm.normalize('NFC') ?? '')) return false;
  return personal.has(candidate.rule) || (candidate.rule === 'should-have' && candidate.act !== undefined);
};

const asking: ReadonlySet<string> = new Set([
  'what',
  'how',
  'why',
  'where',
  'who',
  'when',
  'which',
  'điều',
  'những',
  'vì',
  'ai',
]);

function spotOf(tokens: readonly Token[], candidate: Candidate, language: Language): Spot | undefined {
  const first = tokens[candidate.from];
  const last = tokens[Math.min(candidate.to, tokens.length) - 1];
  if (first === undefined || last === undefined || last.end <= first.start) return undefined;
  return { start: first.start, end: last.end, candidate, language };
}

type Span = { readonly start: number; readonly end: number };

/** Inside of quotation marks or of a link's text somebody is cited, unless the quotation is the whole sentence. */
function isCited(
  prose: Prose,
  spot: Spot,
  sentence: Sentence,
  tokens: readonly Token[],
  quotes: readonly Span[],
): boolean {
  const inside = (span: Span): boolean => span.start <= spot.start && spot.end <= span.end;
  if (prose.links.some(inside)) return true;
  const quote = quotes.find(inside);
  if (quote === undefined) return false;
  return (
    tokens.some((each) => each.kind !== 'punct' && (each.end <= quote.start || each.start >= quote.end)) ||
    quote.start < sentence.start
  );
}

function findingOf(
  file: string,
  spot: Spot,
  at: { line: number; column: number },
  texts: AdviceTexts,
): Finding {
  const { rule } = spot.candidate;
  const text = file.slice(spot.start, spot.end);
  return { ...at, length: text.length, text, rule, ...adviceFor(spot.candidate, text, texts[spot.language]) };
}
