import { createReader, leftToRight } from '../reader.ts';
import type { Reader } from '../reader.ts';
import { AwsError } from '../service.ts';
import type { PeriodValue } from './series.ts';

type Value = number | ReadonlyMap<number, number>;

type Token = { readonly kind: 'number' | 'word' | 'mark'; readonly value: string };

type Scope = {
  readonly reader: Reader<Token>;
  readonly byId: ReadonlyMap<string, readonly PeriodValue[]>;
  /** All timestamps of the answer, for FILL. */
  readonly times: readonly number[];
};

/**
 * Metric math, the part that alarms mostly use: numbers, ids, + - * /, parentheses, FILL(m, n | REPEAT), SUM([a, b]) and
 * ABS(m). A timestamp is in the result when all series of the expression have it.
 */
export function evaluateExpression(
  text: string,
  byId: ReadonlyMap<string, readonly PeriodValue[]>,
): readonly PeriodValue[] {
  const reader = createReader(tokensOf(text), (found, wanted) => {
    const detail =
      found === undefined ? 'it ends too early' : `"${found.value}" is not covered by the sandbox`;
    const expected = wanted === undefined ? '' : `, "${wanted}" expected`;
    return new AwsError('ValidationError', `Error in expression '${text}': ${detail}${expected}`);
  });
  const times = [...new Set([...byId.values()].flatMap((values) => values.map(({ at }) => at)))];
  const value = sum({ reader, byId, times: times.toSorted((a, b) => a - b) });
  if (reader.peek() !== undefined) throw reader.refusal();
  if (typeof value === 'number') {
    throw new AwsError('ValidationError', `Error in expression '${text}': it names no metric`);
  }
  return [...value]
    .filter(([, number]) => Number.isFinite(number))
    .map(([time, number]) => ({ at: time, value: number, samples: 1 }));
}

function tokensOf(text: string): readonly Token[] {
  return (text.match(/\d+(?:\.\d+)?|[A-Za-z_]\w*|\S/g) ?? []).map((value) => ({
    kind: /^\d/.test(value) ? 'number' : /^\w/.test(value) ? 'word' : 'mark',
    value,
  }));
}

const apply: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

const joined = (operator: string, left: Value, right: Value): Value =>
  combine(left, right, apply[operator] ?? (() => Number.NaN));

const sum = (scope: Scope): Value => leftToRight(scope.reader, ['+', '-'], () => product(scope), joined);

const product = (scope: Scope): Value => leftToRight(scope.reader, ['*', '/'], () => factor(scope), joined);

function factor(scope: Scope): Value {
  const { reader, byId } = scope;
  if (reader.skip('-')) return combine(0, factor(scope), (a, b) => a - b);
  if (reader.skip('(')) {
    const inner = sum(scope);
    reader.need(')');
    return inner;
  }
  const token = reader.takeKind('number', 'word');
  if (token.kind === 'number') return Number(token.value);
  if (reader.skip('(')) return call(scope, token);
  const series = byId.get(token.value);
  if (series === undefined) throw reader.refusal(token, 'an id of a query');
  return new Map(series.map((each) => [each.at, each.value]));
}

function call(scope: Scope, name: Token): Value {
  const { reader } = scope;
  const inner = (): Value => {
    const value = sum(scope);
    reader.need(')');
    return value;
  };
  switch (name.value) {
    case 'FILL': {
      const series = sum(scope);
      reader.need(',');
      const filler = reader.skip('REPEAT') ? undefined : sum(scope);
      reader.need(')');
      return fill(series, scope.times, typeof filler === 'number' ? filler : undefined);
    }
    case 'ABS':
      return combine(inner(), 0, (a) => Math.abs(a));
    case 'SUM': {
      reader.need('[');
      const [first = 0, ...others] = reader.separated(() => sum(scope));
      reader.need(']');
      reader.need(')');
      return others.reduce((total, each) => combine(total, each, (a, b) => a + b), first);
    }
    default:
      throw reader.refusal(name);
  }
}

function combine(a: Value, b: Value, join: (a: number, b: number) => number): Value {
  if (typeof a === 'number') {
    if (typeof b === 'number') return join(a, b);
    return new Map([...b].map(([time, value]) => [time, join(a, value)]));
  }
  if (typeof b === 'number') return new Map([...a].map(([time, value]) => [time, join(value, b)]));
  return new Map(
    [...a].flatMap(([time, value]) => {
      const other = b.get(time);
      return other === undefined ? [] : [[time, join(value, other)] as const];
    }),
  );
}

function fill(value: Value, times: readonly number[], filler: number | undefined): Value {
  if (typeof value === 'number') return value;
  let last = filler;
  const filled = times.flatMap((time) => {
    const own = value.get(time);
    if (filler === undefined && own !== undefined) last = own;
    const shown = own ?? last;
    return shown === undefined ? [] : [[time, shown] as const];
  });
  return new Map(filled);
}
