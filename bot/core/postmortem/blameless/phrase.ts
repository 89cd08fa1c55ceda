import type { Token } from './tokens.ts';

const longest = 120;
const mostWords = 16;

/**
 * The words of the file from a token on, up to the next mark that ends a clause; undefined when they are too many to be
 * quoted in a suggestion.
 */
export function phraseFrom(tokens: readonly Token[], file: string, from: number): string | undefined {
  let to = from;
  while (to < tokens.length && !isMark(tokens[to])) to += 1;
  return phraseOf(tokens, file, from, to);
}

/** The words of the file between two tokens, in one line. */
export function phraseOf(
  tokens: readonly Token[],
  file: string,
  from: number,
  to: number,
): string | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || to <= from || to - from > mostWords) return undefined;
  const phrase = file.slice(first.start, last.end).replaceAll(/\s+/g, ' ');
  return phrase.length > longest ? undefined : phrase;
}

const isMark = (token: Token | undefined): boolean =>
  token?.kind === 'punct' && /^(?:[,;:.!?()–—"“”|]|\.{2,}|…)$/.test(token.norm);
