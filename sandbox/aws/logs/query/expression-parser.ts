import { leftToRight } from '../../reader.ts';
import type { Reader } from '../../reader.ts';
import { isKnownFunction } from './expression.ts';
import type { Expression } from './expression.ts';
import { periodMs } from './function.ts';
import { toRegExp } from './matcher.ts';
import { QueryError } from './token.ts';
import type { Token } from './token.ts';

export type QueryReader = Reader<Token>;

const binary = (operator: string, left: Expression, right: Expression): Expression => ({
  kind: 'binary',
  operator,
  left,
  right,
});

/** An expression of the query language: or, and, not, comparisons, sums, products, powers, in this order of binding. */
export function parseExpression(reader: QueryReader): Expression {
  return leftToRight(reader, ['or'], () => conjunction(reader), binary);
}

const conjunction = (reader: QueryReader): Expression =>
  leftToRight(reader, ['and'], () => negation(reader), binary);

function negation(reader: QueryReader): Expression {
  return reader.skip('not') ? { kind: 'not', of: negation(reader) } : comparison(reader);
}

function comparison(reader: QueryReader): Expression {
  const left = sum(reader);
  const negated = reader.is('not') && (reader.is('like', 1) || reader.is('in', 1));
  if (negated) reader.take();
  if (reader.skip('like') || reader.skip('=~')) {
    const token = reader.takeKind('text', 'regex');
    const pattern = token.kind === 'text' ? token.value : toRegExp(token);
    return { kind: 'matches', of: left, pattern, negated };
  }
  if (reader.skip('in')) {
    reader.need('[');
    const list = reader.separated(() => sum(reader));
    reader.need(']');
    return { kind: 'in', of: left, list, negated };
  }
  const operator = ['=', '!=', '<', '<=', '>', '>='].find((each) => reader.is(each));
  if (operator === undefined) return left;
  reader.take();
  return binary(operator, left, sum(reader));
}

const sum = (reader: QueryReader): Expression =>
  leftToRight(reader, ['+', '-'], () => product(reader), binary);

const product = (reader: QueryReader): Expression =>
  leftToRight(reader, ['*', '/', '%'], () => power(reader), binary);

const power = (reader: QueryReader): Expression =>
  leftToRight(reader, ['^'], () => parsePrimary(reader), binary);

export function parsePrimary(reader: QueryReader): Expression {
  if (reader.skip('-')) return { kind: 'minus', of: parsePrimary(reader) };
  if (reader.skip('(')) {
    const inner = parseExpression(reader);
    reader.need(')');
    return inner;
  }
  const token = reader.takeKind('number', 'text', 'field', 'word');
  switch (token.kind) {
    case 'number':
      return { kind: 'literal', value: Number(token.value) };
    case 'text':
      return { kind: 'literal', value: token.value };
    case 'field':
      return { kind: 'field', name: token.value };
    default: {
      if (reader.is('(')) return call(reader, token);
      const word = token.value.toLowerCase();
      if (word === 'true' || word === 'false') return { kind: 'literal', value: word === 'true' };
      return { kind: 'field', name: token.value };
    }
  }
}

function call(reader: QueryReader, token: Token): Expression {
  const name = token.value.toLowerCase();
  if (!isKnownFunction(name)) throw new QueryError(`Invalid function: ${token.value}`, token.from, token.to);
  reader.need('(');
  const args = reader.is(')') ? [] : argumentsOf(reader, name);
  reader.need(')');
  return { kind: 'call', name, args };
}

function argumentsOf(reader: QueryReader, name: string): readonly Expression[] {
  if (name === 'bin') return [{ kind: 'field', name: '@timestamp' }, period(reader)];
  if (name === 'datefloor') {
    const value = parseExpression(reader);
    reader.need(',');
    return [value, period(reader)];
  }
  if (name === 'count' && reader.skip('*')) return [];
  return reader.separated(() => parseExpression(reader));
}

function period(reader: QueryReader): Expression {
  const token = reader.takeKind('word');
  const ms = periodMs(token.value);
  if (ms === undefined) throw new QueryError(`Invalid period: ${token.value}`, token.from, token.to);
  return { kind: 'literal', value: ms };
}
