import { AwsError } from '../service.ts';
import type { PeriodValue } from './series.ts';

type Value = number | ReadonlyMap<number, number>;

/**
 * Metric math, the part that alarms mostly use: numbers, ids, + - * /, parentheses, FILL(m, n | REPEAT), SUM([a, b]) and
 * ABS(m). A timestamp is in the result when all series of the expression have it.
 */
export function evaluateExpression(
  text: string,
  byId: ReadonlyMap<string, readonly PeriodValue[]>,
): readonly PeriodValue[] {
  const refuse = (detail: string): AwsError =>
    new AwsError('ValidationError', `Error in expression '${text}': ${detail}`);
  const tokens = text.match(/\d+(?:\.\d+)?|[A-Za-z_]\w*|[-+*/(),[\]]|\S/g) ?? [];
  const times = [...new Set([...byId.values()].flatMap((values) => values.map(({ at }) => at)))].toSorted(
    (a, b) => a - b,
  );
  let at = 0;
  const peek = (): string | undefined => tokens[at];
  const take = (): string => {
    const token = tokens[at];
    if (token === undefined) throw refuse('it ends too early');
    at += 1;
    return token;
  };
  const expect = (wanted: string): void => {
    const found = take();
    if (found !== wanted) throw refuse(`"${wanted}" expected, "${found}" found`);
  };
  const sum = (): Value => {
    let value = product();
    while (peek() === '+' || peek() === '-') {
      const operator = take();
      value = combine(value, product(), operator === '+' ? (a, b) => a + b : (a, b) => a - b);
    }
    return value;
  };
  const product = (): Value => {
    let value = factor();
    while (peek() === '*' || peek() === '/') {
      const operator = take();
      value = combine(value, factor(), operator === '*' ? (a, b) => a * b : (a, b) => a / b);
    }
    return value;
  };
  const factor = (): Value => {
    const token = take();
    if (token === '-') return combine(0, factor(), (a, b) => a - b);
    if (token === '(') {
      const inner = sum();
      expect(')');
      return inner;
    }
    if (/^\d/.test(token)) return Number(token);
    if (peek() === '(') return call(token);
    const series = byId.get(token);
    if (series === undefined) throw refuse(`unknown id or unsupported syntax "${token}"`);
    return new Map(series.map((each) => [each.at, each.value]));
  };
  const call = (name: string): Value => {
    expect('(');
    if (name === 'FILL') {
      const series = sum();
      expect(',');
      const filler = peek() === 'REPEAT' ? take() : sum();
      expect(')');
      return fill(series, times, typeof filler === 'number' ? filler : undefined);
    }
    if (name === 'ABS') {
      const inner = sum();
      expect(')');
      return combine(inner, 0, (a) => Math.abs(a));
    }
    if (name === 'SUM') {
      expect('[');
      let total = sum();
      while (peek() === ',') {
        take();
        total = combine(total, sum(), (a, b) => a + b);
      }
      expect(']');
      expect(')');
      return total;
    }
    throw refuse(`the function ${name} is not covered by the sandbox`);
  };

  const value = sum();
  if (peek() !== undefined) throw refuse(`unexpected "${peek()}"`);
  if (typeof value === 'number') throw refuse('it names no metric');
  return [...value]
    .filter(([, number]) => Number.isFinite(number))
    .map(([time, number]) => ({ at: time, value: number, samples: 1 }));
}

function combine(a: Value, b: Value, apply: (a: number, b: number) => number): Value {
  if (typeof a === 'number') {
    if (typeof b === 'number') return apply(a, b);
    return new Map([...b].map(([time, value]) => [time, apply(a, value)]));
  }
  if (typeof b === 'number') return new Map([...a].map(([time, value]) => [time, apply(value, b)]));
  return new Map(
    [...a].flatMap(([time, value]) => {
      const other = b.get(time);
      return other === undefined ? [] : [[time, apply(value, other)] as const];
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
