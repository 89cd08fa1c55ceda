import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';

type Values = readonly SQLInputValue[];

export type SqlRow = Record<string, SQLOutputValue>;

/** One connection with its prepared statements. Everything here is synchronous: nothing comes between two calls. */
export type Database = {
  exec(sql: string): void;
  run(sql: string, values?: Values): void;
  one(sql: string, values?: Values): SqlRow | undefined;
  all(sql: string, values?: Values): readonly SqlRow[];
  inTransaction(): boolean;
  close(): void;
};

export function openDatabase(file: string, options: { readonly readOnly: boolean }): Database {
  // A timeout would stop the whole process while it waits; busy is retried asynchronously instead.
  const connection = new DatabaseSync(file, { readOnly: options.readOnly, timeout: 0 });
  const statements = new Map<string, StatementSync>();

  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };

  return {
    exec: (sql) => connection.exec(sql),
    run: (sql, values = []) => void prepared(sql).run(...values),
    one: (sql, values = []) => prepared(sql).get(...values),
    all: (sql, values = []) => prepared(sql).all(...values),
    inTransaction: () => connection.isTransaction,
    close: () => connection.close(),
  };
}

/** A column that the schema says is text. */
export const text = (row: SqlRow, column: string): string => row[column] as string;

export const maybeText = (row: SqlRow, column: string): string | undefined =>
  (row[column] as string | null) ?? undefined;

export const number = (row: SqlRow, column: string): number => row[column] as number;
