import { functions } from './function.ts';
import { asNumber, compare, isTrue } from './value.ts';
import type { Value } from './value.ts';

export type Expression =
  | { readonly kind: 'literal'; readonly value: Value }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'not' | 'minus'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'matches';
      readonly of: Expression;
      readonly pattern: RegExp | string;
      readonly negated: boolean;
    }
  | {
      readonly kind: 'in';
      readonly of: Expression;
      readonly list: readonly Expression[];
      readonly negated: boolean;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] };

/** Where an expression looks up fields, and in `stats` also the aggregates it calls. */
export type Scope = {
  field(name: string): Value;
  aggregate?: (call: Expression & { kind: 'call' }) => Value;
};

export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'field':
      return scope.field(expression.name);
    case 'not':
      return !isTrue(evaluate(expression.of, scope));
    case 'minus': {
      const number = asNumber(evaluate(expression.of, scope));
      return number === undefined ? undefined : -number;
    }
    case 'binary':
      return binary(expression.operator, expression.left, expression.right, scope);
    case 'matches': {
      const value = evaluate(expression.of, scope);
      if (value === undefined) return false;
      const text = String(value);
      const found =
        typeof expression.pattern === 'string'
          ? text.includes(expression.pattern)
          : expression.pattern.test(text);
      return found !== expression.negated;
    }
    case 'in': {
      const value = evaluate(expression.of, scope);
      if (value === undefined) return false;
      const found = expression.list.some((item) => compare(value, evaluate(item, scope)) === 0);
      return found !== expression.negated;
    }
    case 'call': {
      if (scope.aggregate !== undefined && isAggregate(expression.name)) return scope.aggregate(expression);
      const apply = functions[expression.name];
      return apply?.(...expression.args.map((each) => evaluate(each, scope)));
    }
  }
}

function binary(operator: string, leftSide: Expression, rightSide: Expression, scope: Scope): Value {
  const left = evaluate(leftSide, scope);
  if (operator === 'and') return isTrue(left) && isTrue(evaluate(rightSide, scope));
  if (operator === 'or') return isTrue(left) || isTrue(evaluate(rightSide, scope));
  const right = evaluate(rightSide, scope);
  // A field that an event does not have compares as nothing: neither equal nor different.
  if (left === undefined || right === undefined) return undefined;
  switch (operator) {
    case '=':
      return compare(left, right) === 0;
    case '!=':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>':
      return compare(left, right) > 0;
    case '>=':
      return compare(left, right) >= 0;
    default:
      return arithmetic(operator, asNumber(left), asNumber(right));
  }
}

function arithmetic(operator: string, left: number | undefined, right: number | undefined): Value {
  if (left === undefined || right === undefined) return undefined;
  const result =
    operator === '+'
      ? left + right
      : operator === '-'
        ? left - right
        : operator === '*'
          ? left * right
          : operator === '/'
            ? left / right
            : operator === '%'
              ? left % right
              : left ** right;
  return Number.isFinite(result) ? result : undefined;
}

const aggregates: ReadonlySet<string> = new Set([
  'count',
  'count_distinct',
  'sum',
  'avg',
  'min',
  'max',
  'pct',
  'stddev',
  'latest',
  'earliest',
  'sortsfirst',
  'sortslast',
]);

export const isAggregate = (name: string): boolean => aggregates.has(name);

export const isKnownFunction = (name: string): boolean =>
  aggregates.has(name) || Object.hasOwn(functions, name);

/** The fields an expression reads, so that `fields` knows what it shows. */
export function containsAggregate(expression: Expression): boolean {
  switch (expression.kind) {
    case 'literal':
    case 'field':
      return false;
    case 'not':
    case 'minus':
    case 'matches':
    case 'in':
      return containsAggregate(expression.of);
    case 'binary':
      return containsAggregate(expression.left) || containsAggregate(expression.right);
    case 'call':
      return isAggregate(expression.name) || expression.args.some(containsAggregate);
  }
}
