import type { Candidate } from '../finding.ts';
import { lineOf } from '../line.ts';
import { matchesOf } from '../pattern.ts';
import type { Roster } from '../people.ts';
import { scoreOf } from '../score.ts';
import type { Token } from '../tokens.ts';
import type { LineText } from '../line.ts';
import { featuresOf } from './features.ts';
import { kindOf } from './kind.ts';
import { peopleIn } from './mentions.ts';
import { patterns } from './rules/index.ts';
import { spelled, typingOf } from './spelling.ts';
import { weightsFor } from './weighing.ts';

type Stretch = { readonly from: number; readonly to: number };

const exact = patterns.map((each) => each.exact);
const bareRules = patterns.flatMap((each) => (each.plain === undefined ? [] : [each.plain]));

// What was done was what the system asked for: "đúng theo bước 4 của runbook", "đúng như policy yêu cầu".
const onInstruction =
  /(?<!(?:không|chưa|chẳng|khong|chua|chang|sai) (?:\S+ )?)(?:đúng|làm|dung|lam) (?:theo|như|nhu) (?:đúng |dung )?(?:bước|runbook|quy trình|policy|hướng dẫn|checklist|kế hoạch|tài liệu|lịch|buoc|quy trinh|huong dan|ke hoach|tai lieu) /u;

/** What blames in one Vietnamese sentence; overlaps are not settled yet. Text typed without marks is read as such. */
export function analyseVietnamese(
  tokens: readonly Token[],
  file: string,
  roster: Roster,
): readonly Candidate[] {
  const typing = typingOf(tokens);
  const found: Candidate[] = [];
  if (typing !== 'bare') found.push(...ruledIn(lineFor(tokens, false, roster), tokens, file, false));
  if (typing !== 'marked') found.push(...ruledIn(lineFor(tokens, true, roster), tokens, file, true));
  const plain = typing !== 'marked';
  return weighed(found, lineFor(tokens, plain, roster), plain);
}

/** The line that the rules and the scorer read: people are marks, the rest is spelled in one way. */
export function lineFor(tokens: readonly Token[], plain: boolean, roster: Roster): LineText {
  const spelling = spelled(tokens, plain);
  return lineOf(spelling, peopleIn(spelling, plain, roster));
}

/** Rules that know too little of a sentence are overruled by its weights, and what no rule knows is found by them. */
function weighed(found: readonly Candidate[], line: LineText, plain: boolean): readonly Candidate[] {
  const weights = weightsFor(plain);
  const places = placesOf(line.text);
  const bonus = found.length > 0 ? weights.ruled : 0;
  const score = scoreOf(featuresOf(line.text, plain), places.length, weights);
  if (score.value + bonus < weights.threshold) return [];
  if (found.length > 0) return found;
  if (wordsIn(line.text) < fewestWeighed || isNoStatement(line.text)) return [];
  if (!/[.!…:;)"”] $/.test(line.text) && score.value < weights.threshold + unended) return [];
  const stretch = wholeClauses(line.text.trim().split(' '), score);
  const from = line.tokenAt(places[stretch.from] ?? 0);
  const to = line.tokenEnd(places[stretch.to - 1] ?? 0);
  return [{ rule: kindOf(line.text, plain), from, to, weighed: true }];
}

// Fewer words say too little for weights; what is blame among them the rules know.
const fewestWeighed = 6;

// What no mark ends is rather a label, a cell of a table or a line of a list: it has to say more.
const unended = 1;

const wordsIn = (text: string): number =>
  text.split(' ').filter((word) => /[\p{L}\p{N}<]/u.test(word)).length;

/** A question, or the row of a table. */
const isNoStatement = (text: string): boolean => text.includes(' | ') || text.endsWith(' ? ');

/** The clauses that a stretch of words stands in, without the marks around them. */
function wholeClauses(words: readonly string[], { from, to }: Stretch): Stretch {
  const isMark = (at: number): boolean => /^(?:[,;:!?–—()]|\.+|…)$/.test(words[at] ?? '.');
  let first = from;
  let last = to - 1;
  while (first < last && isMark(first)) first += 1;
  while (last > first && isMark(last)) last -= 1;
  while (first > 0 && !isMark(first - 1)) first -= 1;
  while (last + 1 < words.length && !isMark(last + 1)) last += 1;
  return { from: first, to: last + 1 };
}

/** Where the words of a line begin. */
const placesOf = (text: string): readonly number[] => [...text.matchAll(/[^ ]+/g)].map(({ index }) => index);

function ruledIn(
  line: LineText,
  tokens: readonly Token[],
  file: string,
  plain: boolean,
): readonly Candidate[] {
  const found = matchesOf({ line, tokens, file }, plain ? bareRules : exact);
  return onInstruction.test(line.text) ? found.filter(({ rule }) => rule !== 'person-failure') : found;
}
