import type { Token } from '../tokens.ts';
import { words } from '../words.ts';
import type { Mention } from './mention.ts';

const becauses = words('because since as');
const noReason =
  words(`he she they i we it somebody someone nobody everyone apparently obviously laziness carelessness
  negligence haste time lunch fatigue boredom ignorance inattention panic inexperience overconfidence lack`);

/**
 * Whether the sentence goes on to say what in the system made it so ("..., because the page was delayed"): then what a
 * person did not see or do is an observation and no reproach. A reason that is a person again is none.
 */
export function hasSystemReason(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  from: number,
): boolean {
  for (let n = from; n < tokens.length - 1; n += 1) {
    const start = reasonAt(tokens, n) ?? lackAfter(tokens, n);
    if (start === undefined) continue;
    if (mentions.some((each) => each.from === start)) return false;
    const first = tokens[start]?.norm ?? '';
    if (noReason.has(first) || tokens[start]?.kind === 'punct') return false;
    return !['he', 'she', 'they'].includes(first);
  }
  return false;
}

const lacking = words(
  "no not n't cannot without missing lacks lacked only same identical hidden gone neither nothing",
);

/** "...; the tool has no way to do that": a clause beside it names what the system lacks. */
function lackAfter(tokens: readonly Token[], n: number): number | undefined {
  if (!/^[;:]$/.test(tokens[n]?.norm ?? '')) return undefined;
  const first = tokens[n + 1]?.norm ?? '';
  if (!['the', 'there', 'its', 'both', 'nothing', 'no', 'this', 'that'].includes(first)) return undefined;
  return tokens.slice(n + 1, n + 9).some((each) => lacking.has(each.norm)) ? n + 1 : undefined;
}

/** The place after "because", ", since", "due to", "owing to". */
function reasonAt(tokens: readonly Token[], n: number): number | undefined {
  const norm = tokens[n]?.norm ?? '';
  const next = tokens[n + 1]?.norm ?? '';
  const comma = tokens[n - 1]?.norm === ',';
  if (norm === 'because') return next === 'of' ? n + 2 : n + 1;
  if (becauses.has(norm) && comma) return n + 1;
  if ((norm === 'due' || norm === 'owing' || norm === 'thanks') && next === 'to') return n + 2;
  return undefined;
}
