import type { Block, BlockKind, Prose } from './markdown.ts';

/** One sentence, as offsets into the file. */
export type Sentence = { readonly kind: BlockKind; readonly start: number; readonly end: number };

// Longer "sentences" (lists without full stops, hostile input) are read in pieces, so that the cost stays linear.
const longest = 1_500;

const ending = /[.!?…。]+["”’»)\]*_\u00AD]*(?=\s)/g;
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|etc|approx|resp|mr|mrs|ms|dr|st|no|fig|sec|min|max|inc|ltd|a\.m|p\.m|tp|ts|ths|ks|v\.v|\p{L})\.$/iu;

/** The sentences of a block. A full stop after an abbreviation or before a small letter ends none. */
export function sentencesOf(prose: Prose, block: Block): readonly Sentence[] {
  const text = prose.text.slice(block.start, block.end);
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    for (let from = start; from < end; from += longest) {
      const to = Math.min(end, from + longest);
      if (text.slice(from, to).trim() !== '') {
        sentences.push({ kind: block.kind, start: block.start + from, end: block.start + to });
      }
    }
    start = end;
  };
  for (const hit of text.matchAll(ending)) {
    const end = hit.index + hit[0].length;
    if (endsSentence(text, start, hit.index, end)) push(end);
  }
  push(text.length);
  return sentences;
}

function endsSentence(text: string, start: number, mark: number, end: number): boolean {
  const next = text.slice(end, end + 8).trimStart();
  if (next === '' || /^[\p{Ll}]/u.test(next)) return next === '';
  if (text[mark] !== '.') return true;
  return !abbreviation.test(text.slice(Math.max(start, mark - 12), mark + 1));
}

/** Offsets of what stands between quotation marks in a block, outermost pairs. */
export function quotesOf(
  prose: Prose,
  block: Block,
): readonly { readonly start: number; readonly end: number }[] {
  const text = prose.text.slice(block.start, block.end);
  const quotes =
    /"[^"]{1,1000}"|“[^“”]{1,1000}”|„[^„“”]{1,1000}[“”]|«[^«»]{1,1000}»|(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])[^'‘’\n]{1,200}(?:['’][\p{L}][^'‘’\n]{0,200}){0,4}['’](?![\p{L}\p{N}])/gu;
  return [...text.matchAll(quotes)].map((hit) => ({
    start: block.start + hit.index,
    end: block.start + hit.index + hit[0].length,
  }));
}
