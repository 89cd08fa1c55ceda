import type { Token } from './tokens.ts';

/** A sentence as one string, words joined by single spaces, for rules that are easiest to read as a pattern. */
export type LineText = {
  readonly text: string;
  /** Index of the token at a place of the text; for a mark its first token. */
  tokenAt(place: number): number;
  /** Index after the last token of the word or mark at a place of the text. */
  tokenEnd(place: number): number;
};

/** A range of tokens that the line shows as one mark, for instance `<p>` for any person. */
export type Mark = { readonly from: number; readonly to: number; readonly mark: string };

/** Marks have to be in order and must not overlap. Every word is followed and preceded by exactly one space. */
export function lineOf(tokens: readonly Token[], marks: readonly Mark[]): LineText {
  const places: number[] = [];
  const owners: { readonly from: number; readonly to: number }[] = [];
  let text = ' ';
  let next = 0;
  for (let n = 0; n < tokens.length; n += 1) {
    const mark = marks[next];
    places.push(text.length);
    const marked = mark !== undefined && mark.from === n;
    owners.push({ from: n, to: marked ? mark.to : n + 1 });
    if (marked) {
      text += `${mark.mark} `;
      n = mark.to - 1;
      next += 1;
    } else text += `${wordOf(tokens[n])} `;
  }
  const owner = (place: number): { readonly from: number; readonly to: number } =>
    owners[lastAtMost(places, place)] ?? { from: 0, to: 0 };
  return { text, tokenAt: (place) => owner(place).from, tokenEnd: (place) => owner(place).to };
}

/** A word keeps to itself: "03:02" and "v1.2" end no clause. */
const wordOf = (token: Token | undefined): string =>
  token === undefined ? '' : token.kind === 'punct' ? token.norm : token.norm.replaceAll(/[.:;!?,]/g, '·');

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
