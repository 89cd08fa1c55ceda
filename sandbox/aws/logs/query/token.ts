export type TokenKind = 'word' | 'field' | 'text' | 'number' | 'regex' | 'mark' | 'end';

export type Token = {
  readonly kind: TokenKind;
  /** A text without its quotes, a regular expression without its slashes, a field without its backticks. */
  readonly value: string;
  readonly from: number;
  readonly to: number;
};

/** A query that does not compile; offsets are UTF-16 units of the query string. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly from: number;
  readonly to: number;
  constructor(message: string, from: number, to: number) {
    super(message);
    this.from = from;
    this.to = to;
  }
}

const patterns: readonly (readonly [TokenKind | 'space', RegExp])[] = [
  ['space', /\s+|#[^\n]*/y],
  ['field', /`[^`]*`/y],
  ['text', /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'/y],
  ['number', /\d+(?:\.\d+)?(?![\w.])/y],
  ['word', /[@A-Za-z_][\w@]*(?:\.\w+|\[\d+\])*|\d+[a-z]+/y],
  ['mark', /!=|<=|>=|=~|[|,()[\]=<>+*/%^-]/y],
];

const regexLiteral = /\/(?:[^/\\\n]|\\.)*\//y;

/**
 * A slash begins a regular expression after `like`, `=~`, a comma or an opening parenthesis, and as the second thing in
 * `parse`; elsewhere it divides.
 */
export function tokensOf(query: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    const previous = tokens.at(-1);
    if (query[at] === '/' && expectsRegex(tokens, previous)) {
      regexLiteral.lastIndex = at;
      const found = regexLiteral.exec(query)?.[0];
      if (found === undefined) throw new QueryError('unterminated regular expression', at, query.length);
      tokens.push({ kind: 'regex', value: found.slice(1, -1), from: at, to: at + found.length });
      at += found.length;
      continue;
    }
    const token = match(query, at);
    if (token === undefined) throw unexpected(query, at, at + 1);
    if (token.kind !== 'space') tokens.push({ ...token, kind: token.kind, from: at, to: at + token.length });
    at += token.length;
  }
  tokens.push({ kind: 'end', value: '', from: query.length, to: query.length });
  return tokens;
}

function match(
  query: string,
  at: number,
): { readonly kind: TokenKind | 'space'; readonly value: string; readonly length: number } | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(query)?.[0];
    if (found === undefined) continue;
    const inner = found.slice(1, -1);
    const value =
      kind === 'field' ? inner : kind === 'text' ? inner.replaceAll(/\\([^])/g, unescaped) : found;
    return { kind, value, length: found.length };
  }
  return undefined;
}

const unescaped = (_all: string, character: string): string =>
  character === 'n' ? '\n' : character === 't' ? '\t' : character;

function expectsRegex(tokens: readonly Token[], previous: Token | undefined): boolean {
  if (previous === undefined) return false;
  if (previous.kind === 'mark') return ['=~', ',', '(', '['].includes(previous.value);
  if (previous.kind === 'word' && previous.value.toLowerCase() === 'like') return true;
  const begin = tokens.findLastIndex(({ kind, value }) => kind === 'mark' && value === '|') + 1;
  const first = tokens[begin];
  return first?.kind === 'word' && first.value.toLowerCase() === 'parse' && tokens.length - begin <= 2;
}

/** In the words of the service. */
export function unexpected(query: string, from: number, to: number): QueryError {
  const before = query.slice(0, from).split('\n');
  const symbol = from >= query.length ? 'end of query' : query.slice(from, to);
  const position = (before.at(-1)?.length ?? 0) + 1;
  return new QueryError(
    `unexpected symbol found ${symbol} at line ${before.length} and position ${position}`,
    from,
    to,
  );
}
