import { evaluate } from './expression.ts';
import type { Expression } from './expression.ts';
import type { Command, Named, SortKey } from './parser.ts';
import { compared, diffColumns, patternColumns, patterns } from './pattern.ts';
import { eventRow } from './row.ts';
import type { QueryEvent, Row } from './row.ts';
import { aggregate } from './stats.ts';
import { compare, isTrue, shown } from './value.ts';

export type ResultField = { readonly field: string; readonly value: string };

export type QueryOutcome = {
  readonly rows: readonly (readonly ResultField[])[];
  /** Events that passed the filters. */
  readonly matched: number;
};

/** The service's maximum when the query names no limit. */
const usualLimit = 10_000;

/** Runs a compiled query over events; a field that an event lacks is absent from its row. */
export function runQuery(
  commands: readonly Command[],
  events: readonly QueryEvent[],
  /** Events of the window before, for `diff`. */
  before: readonly QueryEvent[] = [],
): QueryOutcome {
  // Without a sort the newest events come first.
  let rows: readonly Row[] = events.toSorted((a, b) => b.timestamp - a.timestamp).map(eventRow);
  let matched: number | undefined;
  let columns: readonly string[] = [];
  let limited = false;
  const add = (names: readonly string[]): void => {
    columns = [...columns, ...names.filter((name) => !columns.includes(name))];
  };
  for (const command of commands) {
    switch (command.kind) {
      case 'fields':
        rows = compute(rows, command.items);
        add(command.items.map(({ name }) => name));
        break;
      case 'display':
        rows = compute(rows, command.items);
        columns = command.items.map(({ name }) => name);
        break;
      case 'filter':
        rows = rows.filter((row) => isTrue(evaluate(command.condition, row)));
        break;
      case 'parse':
        rows = rows.map((row) => {
          const text = evaluate(command.source, row);
          return text === undefined ? row : row.with(command.matcher.match(String(text)));
        });
        add(command.matcher.names);
        break;
      case 'stats':
        matched ??= rows.length;
        rows = aggregate(rows, command.aggregates, command.by);
        columns = [...command.by, ...command.aggregates].map(({ name }) => name);
        break;
      case 'sort':
        rows = sorted(rows, command.keys);
        break;
      case 'limit':
        matched ??= rows.length;
        rows = rows.slice(0, command.count);
        limited = true;
        break;
      case 'dedup':
        rows = distinct(rows, command.by);
        break;
      case 'pattern':
        matched ??= rows.length;
        rows = patterns(rows, command.of);
        columns = patternColumns;
        break;
      case 'diff':
        rows = compared(rows, patternsBefore(commands, before));
        add(diffColumns);
        break;
    }
  }
  matched ??= rows.length;
  if (!limited) rows = rows.slice(0, usualLimit);
  const shownColumns = columns.length === 0 ? ['@timestamp', '@message'] : columns;
  return { rows: rows.map((row) => fieldsOf(row, shownColumns)), matched };
}

/** The patterns of the window before, by all that stands before `diff`. */
function patternsBefore(
  commands: readonly Command[],
  before: readonly QueryEvent[],
): readonly (readonly ResultField[])[] {
  const end = commands.findIndex(({ kind }) => kind === 'diff');
  return runQuery(commands.slice(0, end), before).rows;
}

function compute(rows: readonly Row[], items: readonly Named[]): readonly Row[] {
  const made = items.filter(
    ({ expression, name }) => expression.kind !== 'field' || expression.name !== name,
  );
  if (made.length === 0) return rows;
  return rows.map((row) =>
    row.with(Object.fromEntries(made.map(({ expression, name }) => [name, evaluate(expression, row)]))),
  );
}

function sorted(rows: readonly Row[], keys: readonly SortKey[]): readonly Row[] {
  return rows
    .map((row) => ({
      row,
      values: keys.map(({ expression, name }) => row.field(name) ?? evaluate(expression, row)),
    }))
    .toSorted((a, b) => {
      for (const [at, { descending }] of keys.entries()) {
        const [left, right] = [a.values[at], b.values[at]];
        if (left === undefined || right === undefined) {
          if (left !== right) return left === undefined ? 1 : -1;
          continue;
        }
        const order = compare(left, right);
        if (order !== 0) return descending ? -order : order;
      }
      return 0;
    })
    .map(({ row }) => row);
}

/** Events that lack one of the fields are all kept, as the service does. */
function distinct(rows: readonly Row[], by: readonly Expression[]): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const values = by.map((expression) => evaluate(expression, row));
    if (values.includes(undefined)) return true;
    const key = JSON.stringify(values.map(shown));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function fieldsOf(row: Row, columns: readonly string[]): readonly ResultField[] {
  const fields = columns.flatMap((field) => {
    const value = shown(row.field(field));
    return value === undefined ? [] : [{ field, value }];
  });
  if (row.pointer === undefined || columns.includes('@ptr')) return fields;
  return [...fields, { field: '@ptr', value: row.pointer }];
}
