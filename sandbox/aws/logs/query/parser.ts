import { containsAggregate, isKnownFunction } from './expression.ts';
import type { Expression } from './expression.ts';
import { periodMs } from './function.ts';
import { globMatcher, regexMatcher, toRegExp } from './matcher.ts';
import type { Matcher } from './matcher.ts';
import { QueryError, tokensOf, unexpected } from './token.ts';
import type { Token, TokenKind } from './token.ts';

export type Named = { readonly expression: Expression; readonly name: string };

/** `sort count(*) desc` names the column that an earlier `stats` made; otherwise the expression counts. */
export type SortKey = Named & { readonly descending: boolean };

export type Command =
  | { readonly kind: 'fields' | 'display'; readonly items: readonly Named[] }
  | { readonly kind: 'filter'; readonly condition: Expression; readonly indexed: boolean }
  | { readonly kind: 'parse'; readonly source: Expression; readonly matcher: Matcher }
  | { readonly kind: 'stats'; readonly aggregates: readonly Named[]; readonly by: readonly Named[] }
  | { readonly kind: 'sort'; readonly keys: readonly SortKey[] }
  | { readonly kind: 'limit'; readonly count: number }
  | { readonly kind: 'dedup'; readonly by: readonly Expression[] }
  | { readonly kind: 'pattern'; readonly of: Expression };

/** Reads a query of the Logs Insights language; throws QueryError with the place of the trouble. */
export function parseQuery(query: string): readonly Command[] {
  const tokens = tokensOf(query);
  let at = 0;
  const peek = (ahead = 0): Token => tokens[Math.min(at + ahead, tokens.length - 1)] as Token;
  const take = (): Token => {
    const token = peek();
    at += 1;
    return token;
  };
  const isWord = (word: string, token = peek()): boolean =>
    token.kind === 'word' && token.value.toLowerCase() === word;
  const isMark = (mark: string, token = peek()): boolean => token.kind === 'mark' && token.value === mark;
  const fail = (token = peek()): QueryError => unexpected(query, token.from, token.to);
  const skip = (mark: string): boolean => {
    if (!isMark(mark)) return false;
    at += 1;
    return true;
  };
  const need = (mark: string): void => {
    if (!skip(mark)) throw fail();
  };
  const takeKind = (...kinds: readonly TokenKind[]): Token => {
    if (!kinds.includes(peek().kind)) throw fail();
    return take();
  };
  const separated = <T>(read: () => T): readonly T[] => {
    const items = [read()];
    while (skip(',')) items.push(read());
    return items;
  };

  const either = (): Expression => chain(both, (token) => (isWord('or', token) ? 'or' : undefined));
  const both = (): Expression => chain(negation, (token) => (isWord('and', token) ? 'and' : undefined));
  const chain = (next: () => Expression, operatorOf: (token: Token) => string | undefined): Expression => {
    let left = next();
    for (let operator = operatorOf(peek()); operator !== undefined; operator = operatorOf(peek())) {
      at += 1;
      left = { kind: 'binary', operator, left, right: next() };
    }
    return left;
  };
  const negation = (): Expression => {
    if (isWord('not')) {
      at += 1;
      return { kind: 'not', of: negation() };
    }
    return comparison();
  };
  const comparison = (): Expression => {
    const left = sum();
    const negated = isWord('not') && (isWord('like', peek(1)) || isWord('in', peek(1)));
    if (negated) at += 1;
    if (isWord('like') || isMark('=~')) {
      at += 1;
      const token = takeKind('text', 'regex');
      const pattern = token.kind === 'text' ? token.value : toRegExp(token);
      return { kind: 'matches', of: left, pattern, negated };
    }
    if (isWord('in')) {
      at += 1;
      need('[');
      const list = separated(sum);
      need(']');
      return { kind: 'in', of: left, list, negated };
    }
    const operator = peek();
    if (operator.kind === 'mark' && ['=', '!=', '<', '<=', '>', '>='].includes(operator.value)) {
      at += 1;
      return { kind: 'binary', operator: operator.value, left, right: sum() };
    }
    return left;
  };
  const markIn =
    (...marks: readonly string[]) =>
    (token: Token): string | undefined =>
      token.kind === 'mark' && marks.includes(token.value) ? token.value : undefined;
  const sum = (): Expression => chain(product, markIn('+', '-'));
  const product = (): Expression => chain(power, markIn('*', '/', '%'));
  const power = (): Expression => chain(primary, markIn('^'));
  const primary = (): Expression => {
    const token = take();
    if (token.kind === 'number') return { kind: 'literal', value: Number(token.value) };
    if (token.kind === 'text') return { kind: 'literal', value: token.value };
    if (token.kind === 'field') return { kind: 'field', name: token.value };
    if (isMark('-', token)) return { kind: 'minus', of: primary() };
    if (isMark('(', token)) {
      const inner = either();
      need(')');
      return inner;
    }
    if (token.kind !== 'word') throw fail(token);
    if (isMark('(')) return call(token);
    const word = token.value.toLowerCase();
    if (word === 'true' || word === 'false') return { kind: 'literal', value: word === 'true' };
    return { kind: 'field', name: token.value };
  };
  const call = (token: Token): Expression => {
    const name = token.value.toLowerCase();
    if (!isKnownFunction(name)) {
      throw new QueryError(`Invalid function: ${token.value}`, token.from, token.to);
    }
    need('(');
    if (name === 'bin') return bin(token);
    if (name === 'datefloor') {
      const value = either();
      need(',');
      const step = period();
      need(')');
      return { kind: 'call', name, args: [value, step] };
    }
    if (skip(')')) return { kind: 'call', name, args: [] };
    if (name === 'count' && skip('*')) {
      need(')');
      return { kind: 'call', name, args: [] };
    }
    const args = separated(either);
    need(')');
    return { kind: 'call', name, args };
  };
  const period = (): Expression => {
    const token = takeKind('word');
    const ms = periodMs(token.value);
    if (ms === undefined) throw new QueryError(`Invalid period: ${token.value}`, token.from, token.to);
    return { kind: 'literal', value: ms };
  };
  const bin = (token: Token): Expression => {
    const step = period();
    need(')');
    return {
      kind: 'call',
      name: token.value.toLowerCase(),
      args: [{ kind: 'field', name: '@timestamp' }, step],
    };
  };
  const named = (): Named => {
    const first = peek();
    const expression = either();
    const written = query.slice(first.from, peek(-1).to);
    const own = expression.kind === 'field' ? expression.name : written;
    if (!isWord('as')) return { expression, name: own };
    at += 1;
    return { expression, name: takeKind('word', 'field').value };
  };

  const command = (): Command => {
    const token = takeKind('word');
    switch (token.value.toLowerCase()) {
      case 'fields':
        return { kind: 'fields', items: separated(named) };
      case 'display':
        return { kind: 'display', items: separated(named) };
      case 'filter':
        return { kind: 'filter', condition: either(), indexed: false };
      case 'filterindex':
        return { kind: 'filter', condition: either(), indexed: true };
      case 'parse':
        return parse();
      case 'stats':
        return stats();
      case 'sort':
        return { kind: 'sort', keys: separated(sortKey) };
      case 'limit':
        return { kind: 'limit', count: Number(takeKind('number').value) };
      case 'dedup':
        return { kind: 'dedup', by: separated(either) };
      case 'pattern':
        return { kind: 'pattern', of: either() };
      default:
        throw fail(token);
    }
  };
  const parse = (): Command => {
    const source: Expression =
      peek().kind === 'text' || peek().kind === 'regex' ? { kind: 'field', name: '@message' } : primary();
    const pattern = takeKind('text', 'regex');
    if (pattern.kind === 'regex') return { kind: 'parse', source, matcher: regexMatcher(pattern) };
    if (!isWord('as')) throw fail();
    at += 1;
    const names = separated(() => takeKind('word', 'field').value);
    return { kind: 'parse', source, matcher: globMatcher(pattern, names) };
  };
  const stats = (): Command => {
    const first = peek();
    const aggregates = separated(named);
    if (!aggregates.every(({ expression }) => containsAggregate(expression))) {
      throw new QueryError('stats needs an aggregate function', first.from, peek(-1).to);
    }
    if (!isWord('by')) return { kind: 'stats', aggregates, by: [] };
    at += 1;
    return { kind: 'stats', aggregates, by: separated(named) };
  };
  const sortKey = (): SortKey => {
    const first = peek();
    const expression = either();
    const name = query.slice(first.from, peek(-1).to);
    const descending = isWord('desc');
    if (descending || isWord('asc')) at += 1;
    return { expression, name, descending };
  };

  const commands: Command[] = [];
  skip('|');
  do commands.push(command());
  while (skip('|'));
  if (peek().kind !== 'end') throw fail();
  return commands;
}
