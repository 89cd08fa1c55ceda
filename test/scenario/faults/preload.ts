import { readFileSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Fault } from './fault-rig.ts';

/*
 * Loaded into a process of the product with --import: does to its SQLite connection and its wall clock what a file says,
 * as soon as the file says it. The product knows nothing of it.
 */

type Exec = (this: DatabaseSync, sql: string) => void;

const file = process.env['TOCSIN_TEST_FAULT'];

let seen = '';
let pragma: string | undefined;
let wallMs = 0;

function look(): void {
  if (statSync(file!, { throwIfNoEntry: false }) === undefined) return;
  const text = readFileSync(file!, 'utf8');
  if (text === seen || !text.endsWith('}')) return;
  seen = text;
  const fault = JSON.parse(text) as Fault;
  pragma = fault.pragma;
  wallMs = fault.wallMs ?? 0;
}

if (file !== undefined && process.argv[2] === 'start') {
  const exec = Object.getOwnPropertyDescriptor(DatabaseSync.prototype, 'exec')!.value as Exec;
  DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string) {
    if (sql === 'BEGIN IMMEDIATE') {
      look();
      if (pragma !== undefined) exec.call(this, `PRAGMA ${pragma}`);
      pragma = undefined;
    }
    exec.call(this, sql);
  };
  const now = Date.now;
  Date.now = () => now() + wallMs;
  look();
  setInterval(look, 20).unref();
}
