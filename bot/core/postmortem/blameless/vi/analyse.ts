import type { Candidate } from '../finding.ts';
import { lineOf } from '../line.ts';
import { matchesOf } from '../pattern.ts';
import type { Roster } from '../people.ts';
import type { Token } from '../tokens.ts';
import { peopleIn } from './mentions.ts';
import { patterns } from './rules/index.ts';
import { spelled, typingOf } from './spelling.ts';

const exact = patterns.map((each) => each.exact);
const plain = patterns.flatMap((each) => (each.plain === undefined ? [] : [each.plain]));

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
  if (typing !== 'bare') found.push(...read(tokens, file, false, roster));
  if (typing !== 'marked') found.push(...read(tokens, file, true, roster));
  return found;
}

function read(
  tokens: readonly Token[],
  file: string,
  bareLetters: boolean,
  roster: Roster,
): readonly Candidate[] {
  const spelling = spelled(tokens, bareLetters);
  const line = lineOf(spelling, peopleIn(spelling, bareLetters, roster));
  const found = matchesOf({ line, tokens, file }, bareLetters ? plain : exact);
  return onInstruction.test(line.text) ? found.filter(({ rule }) => rule !== 'person-failure') : found;
}
