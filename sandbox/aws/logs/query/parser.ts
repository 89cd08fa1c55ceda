import { createReader } from '../../reader.ts';
import { containsAggregate } from './expression.ts';
import type { Expression } from './expression.ts';
import { parseExpression, parsePrimary } from './expression-parser.ts';
import type { QueryReader } from './expression-parser.ts';
import { globMatcher, regexMatcher } from './matcher.ts';
import type { Matcher } from './matcher.ts';
import { QueryError, tokensOf, unexpected } from './token.ts';

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
  | { readonly kind: 'pattern'; readonly of: Expression }
  /** Only after `pattern`: compares with the window before. */
  | { readonly kind: 'diff' };

type Source = { readonly reader: QueryReader; readonly query: string };

/** Reads a query of the Logs Insights language; throws QueryError with the place of the trouble. */
export function parseQuery(query: string): readonly Command[] {
  const reader = createReader(tokensOf(query), (found) =>
    unexpected(query, found?.from ?? query.length, found?.to ?? query.length),
  );
  const source: Source = { reader, query };
  const commands: Command[] = [];
  reader.skip('|');
  do commands.push(command(source));
  while (reader.skip('|'));
  reader.takeKind('end');
  return commands;
}

function command(source: Source): Command {
  const { reader } = source;
  const token = reader.takeKind('word');
  switch (token.value.toLowerCase()) {
    case 'fields':
      return { kind: 'fields', items: reader.separated(() => named(source)) };
    case 'display':
      return { kind: 'display', items: reader.separated(() => named(source)) };
    case 'filter':
      return { kind: 'filter', condition: parseExpression(reader), indexed: false };
    case 'filterindex':
      return { kind: 'filter', condition: parseExpression(reader), indexed: true };
    case 'parse':
      return parse(reader);
    case 'stats':
      return stats(source);
    case 'sort':
      return { kind: 'sort', keys: reader.separated(() => sortKey(source)) };
    case 'limit':
      return { kind: 'limit', count: Number(reader.takeKind('number').value) };
    case 'dedup':
      return { kind: 'dedup', by: reader.separated(() => parseExpression(reader)) };
    case 'diff':
      return { kind: 'diff' };
    case 'pattern':
      return { kind: 'pattern', of: parseExpression(reader) };
    default:
      throw reader.refusal(token);
  }
}

/** An expression and its text as written, which is the name of its column. */
function written({ reader, query }: Source): Named {
  const from = reader.peek()?.from ?? 0;
  const expression = parseExpression(reader);
  return { expression, name: query.slice(from, reader.peek(-1)?.to) };
}

function named(source: Source): Named {
  const { expression, name } = written(source);
  if (source.reader.skip('as')) return { expression, name: source.reader.takeKind('word', 'field').value };
  return { expression, name: expression.kind === 'field' ? expression.name : name };
}

function parse(reader: QueryReader): Command {
  const direct = reader.peek()?.kind === 'text' || reader.peek()?.kind === 'regex';
  const source: Expression = direct ? { kind: 'field', name: '@message' } : parsePrimary(reader);
  const pattern = reader.takeKind('text', 'regex');
  if (pattern.kind === 'regex') return { kind: 'parse', source, matcher: regexMatcher(pattern) };
  reader.need('as');
  const names = reader.separated(() => reader.takeKind('word', 'field').value);
  return { kind: 'parse', source, matcher: globMatcher(pattern, names) };
}

function stats(source: Source): Command {
  const { reader } = source;
  const from = reader.peek()?.from ?? 0;
  const aggregates = reader.separated(() => named(source));
  if (!aggregates.every(({ expression }) => containsAggregate(expression))) {
    throw new QueryError('stats needs an aggregate function', from, reader.peek(-1)?.to ?? from);
  }
  return { kind: 'stats', aggregates, by: reader.skip('by') ? reader.separated(() => named(source)) : [] };
}

function sortKey(source: Source): SortKey {
  const key = written(source);
  const descending = source.reader.skip('desc');
  if (!descending) source.reader.skip('asc');
  return { ...key, descending };
}
