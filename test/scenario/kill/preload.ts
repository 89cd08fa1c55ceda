import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { DatabaseSync, StatementSync, type SQLInputValue } from 'node:sqlite';
import type { StoreWrite, Traced } from './points.ts';

/*
 * Loaded into a process of the product with --import: writes down what every commit of its store held, and kills the
 * process before or after the commits that it was told. The product knows nothing of it.
 */

type Run = (this: StatementSync, ...values: SQLInputValue[]) => unknown;
type Exec = (this: DatabaseSync, sql: string) => void;

const trace = process.env['TOCSIN_TEST_TRACE'];
const kills = JSON.parse(process.env['TOCSIN_TEST_KILLS'] ?? '[]') as readonly StoreWrite[];

/** What one statement of the store writes, in a word that is the same in every run; undefined for what comes along. */
function written(sql: string, values: readonly SQLInputValue[]): string | undefined {
  if (sql.startsWith('INSERT INTO events')) {
    const { type } = JSON.parse(values[4] as string) as { readonly type: string };
    return `event ${type}`;
  }
  if (sql.startsWith('INSERT INTO effects')) return `effect ${values[1] as string} ${values[3] as string}`;
  if (sql.startsWith('INSERT INTO turns')) return 'turn';
  if (sql.startsWith('INSERT OR REPLACE INTO claims')) return 'claim';
  return undefined;
}

/** Goes on where the process before was killed. */
const counted = new Map<string, number>();
const done = new Set<number>();
let pending: string[] = [];

function remember(traced: Traced): void {
  if ('killed' in traced) done.add(traced.killed);
  else for (const what of traced.commit) counted.set(what, (counted.get(what) ?? 0) + 1);
}

function dieIfTold(when: StoreWrite['when']): void {
  for (const [n, point] of kills.entries()) {
    if (done.has(n) || point.when !== when) continue;
    const since = when === 'before' ? pending.filter((what) => what === point.what).length : 0;
    const reached = (counted.get(point.what) ?? 0) + since;
    if (reached < point.nth || !pending.includes(point.what)) continue;
    appendFileSync(trace!, `${JSON.stringify({ killed: n })}\n`);
    process.kill(process.pid, 'SIGKILL');
  }
}

if (trace !== undefined && process.argv[2] === 'start') {
  if (existsSync(trace)) {
    const lines = readFileSync(trace, 'utf8').split('\n').filter(Boolean);
    for (const line of lines) remember(JSON.parse(line) as Traced);
  }
  const run = Object.getOwnPropertyDescriptor(StatementSync.prototype, 'run')!.value as Run;
  StatementSync.prototype.run = function (this: StatementSync, ...values: SQLInputValue[]) {
    const what = written(this.sourceSQL, values);
    const outcome = run.apply(this, values);
    if (what !== undefined) pending.push(what);
    return outcome;
  } as StatementSync['run'];
  const exec = Object.getOwnPropertyDescriptor(DatabaseSync.prototype, 'exec')!.value as Exec;
  DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string) {
    if (sql !== 'COMMIT') {
      exec.call(this, sql);
      if (sql === 'ROLLBACK') pending = [];
      return;
    }
    dieIfTold('before');
    exec.call(this, sql);
    const commit = pending;
    if (commit.length > 0) {
      remember({ commit });
      appendFileSync(trace, `${JSON.stringify({ commit })}\n`);
      dieIfTold('after');
    }
    pending = [];
  };
}
