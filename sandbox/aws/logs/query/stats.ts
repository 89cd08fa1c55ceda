import { evaluate } from './expression.ts';
import type { Expression, Scope } from './expression.ts';
import type { Named } from './parser.ts';
import type { Row } from './row.ts';
import { derivedRow } from './row.ts';
import { asNumber, compare, shown, timeFrom } from './value.ts';
import type { Value } from './value.ts';

/** Groups rows and reduces each group to one row: the keys first, then the aggregates. Groups in order of appearance. */
export function aggregate(
  rows: readonly Row[],
  aggregates: readonly Named[],
  by: readonly Named[],
): readonly Row[] {
  const groups = new Map<string, { readonly keys: readonly Value[]; readonly rows: Row[] }>();
  for (const row of rows) {
    const keys = by.map(({ expression }) => evaluate(expression, row));
    const id = JSON.stringify(keys.map((key) => shown(key) ?? null));
    const group = groups.get(id) ?? { keys, rows: [] };
    group.rows.push(row);
    groups.set(id, group);
  }
  return [...groups.values()].map((group) => {
    const values = new Map<string, Value>();
    for (const [at, { name }] of by.entries()) values.set(name, group.keys[at]);
    for (const { expression, name } of aggregates) {
      const scope: Scope = {
        field: (field) => values.get(field),
        aggregate: (call) => reduce(call.name, call.args, group.rows),
      };
      values.set(name, evaluate(expression, scope));
    }
    return derivedRow(values);
  });
}

function reduce(name: string, args: readonly Expression[], rows: readonly Row[]): Value {
  const [subject, parameter] = args;
  if (subject === undefined) return name === 'count' ? rows.length : undefined;
  const values = rows.map((row) => evaluate(subject, row)).filter((value) => value !== undefined);
  const numbers = values.map(asNumber).filter((value) => value !== undefined);
  switch (name) {
    case 'count':
      return values.length;
    case 'count_distinct':
      return new Set(values.map(shown)).size;
    case 'sum':
      return numbers.reduce((total, value) => total + value, 0);
    case 'avg':
      return mean(numbers);
    case 'stddev': {
      const middle = mean(numbers);
      return middle === undefined
        ? undefined
        : Math.sqrt(mean(numbers.map((value) => (value - middle) ** 2)) ?? 0);
    }
    case 'min':
    case 'sortsfirst':
      return values.toSorted(compare)[0];
    case 'max':
    case 'sortslast':
      return values.toSorted(compare).at(-1);
    case 'pct': {
      const percent = parameter?.kind === 'literal' ? (asNumber(parameter.value) ?? 50) : 50;
      const sorted = numbers.toSorted((a, b) => a - b);
      return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
    }
    case 'latest':
    case 'earliest': {
      const timed = rows
        .map((row) => ({ at: timeFrom(row.field('@timestamp')) ?? 0, value: evaluate(subject, row) }))
        .filter(({ value }) => value !== undefined)
        .toSorted((a, b) => a.at - b.at);
      return name === 'latest' ? timed.at(-1)?.value : timed[0]?.value;
    }
    default:
      return undefined;
  }
}

const mean = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((total, value) => total + value, 0) / numbers.length;
